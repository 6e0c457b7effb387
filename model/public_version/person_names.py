"""The names of people in a plan: of those who do the work, and of everyone whom a text names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from model.first_names import FIRST_NAMES
from model.folding import folded_line
from model.group_words import channel_word, doer_word, group_word, is_no_name
from model.people import DoerKind, PlanPerson, first_name_in, kind_of
from model.periods.spelling import look_up
from model.periods.words import Kind, word_set
from model.public_version.items import Spelling

_PARTICLE = r"(?:[Vv]an|[Dd]en|[Dd]er|[Dd]e|[Hh]et|[Tt]en|[Tt]er|[Tt]e|'t|[Vv]on|[Dd]u|[Ll]a|[Ll]e|[Ee]l|[Aa]l|in|op)"
_SURNAME = r"(?:[A-ZÀ-Þ]['’])?[A-ZÀ-Þ][\w'’]*[a-zß-ÿ](?:-(?:[Vv]an |[Dd]e |[Dd]er )*[A-ZÀ-Þ]?[\w'’]+)*"
_FULL_SURNAME = rf"(?:{_PARTICLE}\s+)*{_SURNAME}"

_TITLED = re.compile(
    r"\b(?:dhr|[Dd]e\s+heer|heer|[Mm]eneer|mw|[Mm]evr|[Mm]evrouw|drs|ir|ing|mr|prof|dr|Dhr|Mw|Drs|Ir|Ing|Mr|Prof|Dr)\b\.?\s+"
    rf"(?:(?:[A-Z]\.\s?){{1,4}})?(?P<name>{_FULL_SURNAME})"
)
_OFFICE = re.compile(
    r"\b(?:[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Gg]emeentesecretaris|[Gg]riffier|[Ww]ijkagent|[Dd]irecteur|"
    rf"[Vv]oorzitter|[Pp]rojectleider|[Aa]rchitect)\s+(?P<name>{_FULL_SURNAME}(?:\s+{_FULL_SURNAME})?)"
)
_INITIALLED = re.compile(rf"(?<![\w.])(?:[A-Z][a-z]?\.\s?){{1,4}}(?P<surname>{_FULL_SURNAME})")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NEXT = re.compile(rf"\s+(?P<surname>{_FULL_SURNAME})")
_SAINTS = word_set("sint st prins prinses koning koningin santa san")
_PLACES = re.compile(
    r"\w{3,}(?:straat|laan|plein|weg|dijk|kade|gracht|singel|hof|park|school|huis|kerk|centrum|college|ziekenhuis|zaal|brug|"
    r"markt|fonds|stichting|bos|zorg|werk|zaken|beleid|beheer|dienst|dienstverlening|bouw|raad|partij|krant|bode|blad|"
    r"polder|veen|wijk|buurt|dorp|stad|stein|burg|overleg|plan|pad|tuin|hal|theater|museum)$",
    re.IGNORECASE,
)
_WORDS_TOO = word_set(
    "wil mark max roos floor leen lies toon ton bas bob els merel iris pier harm jet mees storm rosa jan an ad el rob "
    "tom stef truus koos dick trees koen ida vera lex lia "
    "elke job linde erica jasmijn"
)
"""First names that are words besides: a name only with a capital."""
_BEGIN_SENTENCES = word_set("wil max toon ton leen ad an el pier harm els jet elke job")
"""Those of them that begin many a sentence without being a name."""
_LISTED = re.compile(r"\s*(?:,|/|&|\ben\b)\s*(?P<other>[A-ZÀ-Þ][\w'’-]*)")
_PORTFOLIO = word_set(
    "financien wonen zorg jeugd welzijn sociaal ruimte economie cultuur sport onderwijs milieu duurzaamheid verkeer "
    "participatie communicatie bestuur veiligheid samenleving bedrijven vrijwilligers bibliotheek gemeente openbare"
)
_BEGINNING = re.compile(r"(?:^|[.!?:;\n\"“‘(]|[-–—*•>]|\d[.)])\s*$")


@dataclass(slots=True)
class FoundName:
    """Someone, with the ways in which the plan writes the name."""

    name: str
    spellings: list[Spelling] = field(default_factory=list)
    sure: bool = True

    @property
    def is_word(self) -> bool:
        """Whether it is rather the beginning of a sentence than a name."""
        return not self.sure and first_name_in(self.name) in _BEGIN_SENTENCES


def names_in(everyone: Iterable[PlanPerson], texts: Iterable[str], listed: Iterable[str] = ()) -> list[FoundName]:
    """Everyone whom the plan names as one who does something, and everyone named in its texts.

    `listed` stand where the plan has a place for names, so that what looks like one is one.
    """
    sure: dict[str, bool] = {}
    initials: dict[str, str] = {}
    for name, is_sure, kind in _doers(everyone):
        if kind is DoerKind.INITIALS:
            initials[name] = name
        else:
            sure[name] = sure.get(name, False) or is_sure
    for name in listed:
        bare = _without_title(" ".join(name.split()).strip(" .:?!-"))
        found = kind_of(bare)
        if found is not None and found[0] is DoerKind.PERSON and not is_place(bare):
            sure[bare] = True
    known = frozenset(word for name in sure for word in _first_word(name))
    for text in dict.fromkeys(texts):
        for name, is_sure in _named(text, known):
            sure[name] = sure.get(name, False) or is_sure
    return [*_together(sure), *(FoundName(name, [Spelling(name, exact=True)], sure=False) for name in initials)]


def _doers(everyone: Iterable[PlanPerson]) -> Iterator[tuple[str, bool, DoerKind]]:
    """Those of the columns for the responsible and of the actions who are, or may be, persons."""
    for person in everyone:
        for name in sorted({person.name, *person.spellings}):
            bare = " ".join(name.split()).strip(" .,;:?!")
            found = kind_of(bare)
            if person.kind is DoerKind.PERSON or (found is not None and found[0] is DoerKind.PERSON):
                if not is_place(bare):
                    named = _without_title(bare)
                    yield named, person.kind is DoerKind.PERSON or bool(found and found[1]), DoerKind.PERSON
            elif person.kind is DoerKind.INITIALS:
                yield bare, False, DoerKind.INITIALS


def is_place(name: str) -> bool:
    """Whether a name is that of a street, a building or a department rather than of a person."""
    if folded_line(name).startswith("het "):
        return True
    return bool(_PLACES.search(name)) and first_name_in(name.split()[0] if name.split() else "") not in FIRST_NAMES


def _without_title(name: str) -> str:
    match = _TITLED.match(name)
    return match["name"] if match else name


def _first_word(name: str) -> Iterator[str]:
    """The first word of a name, unless it is no given name."""
    words = name.split()
    if words and words[0][:1].isupper() and _given(name) and not _is_a_word(words[0]):
        yield folded_line(words[0])


@lru_cache(maxsize=16_384)
def _named(text: str, known: frozenset[str]) -> tuple[tuple[str, bool], ...]:
    """The names that a text holds, each with whether it is sure. `known` are first words of names the plan uses."""
    found: list[tuple[str, bool]] = []
    for pattern, is_sure in ((_TITLED, True), (_OFFICE, False)):
        for match in pattern.finditer(text):
            name = match["name"]
            if pattern is _TITLED or not _is_a_word(name.split()[-1]):
                found.append((name, is_sure))
    for match in _INITIALLED.finditer(text):
        if not _PLACES.search(match["surname"]) and not _is_a_word(match["surname"].split()[-1]):
            found.append((" ".join(match.group().split()), True))
    found += _by_first_name(text, known)
    return tuple(found)


def _by_first_name(text: str, known: frozenset[str]) -> Iterator[tuple[str, bool]]:
    end = 0
    for match in _WORD.finditer(text):
        word = match.group()
        if match.start() < end or not word[:1].isupper() or "-en-" in word:
            continue
        bare = _bare(word)
        first = first_name_in(bare)
        if first not in FIRST_NAMES and folded_line(bare) not in known:
            continue
        before = _WORD.findall(text[max(0, match.start() - 20) : match.start()])
        if before and folded_line(before[-1]) in _SAINTS:
            continue
        if _is_month(text, match.start(), match.end(), first):
            continue
        surname = _surname(text, match.end())
        if surname is not None and _PLACES.search(surname):
            continue
        if surname is not None:
            name = f"{bare} {surname}"
            end = match.end() + len(surname) + 1
            yield name, first in FIRST_NAMES
            continue
        yield bare, first in FIRST_NAMES and not _may_be_a_word(text, match.start(), match.end(), first)


def _may_be_a_word(text: str, start: int, end: int, first: str) -> bool:
    """*Wil je meedenken?* and *Max 20 personen*, but not *Wil en Karin*."""
    if first not in _BEGIN_SENTENCES or not _BEGINNING.search(text[:start]) or not text[end:].strip():
        return False
    listed = _LISTED.match(text, end)
    return listed is None or first_name_in(_bare(listed["other"])) not in FIRST_NAMES


def _bare(word: str) -> str:
    """A first name without what hangs behind it: *Anna's*, *Anna-project*; *Anne-Marie* is one name."""
    word = re.sub(r"['’]s$", "", word)
    head, hyphen, tail = word.partition("-")
    if hyphen and not (tail[:1].isupper() and first_name_in(tail) in FIRST_NAMES):
        return head
    return word.rstrip("'’")


def _surname(text: str, end: int) -> str | None:
    """The surname that follows, when the next words with a capital are no words of plans."""
    match = _NEXT.match(text, end)
    if match is None or "\n" in text[end : match.start("surname")]:
        return None
    words = re.sub(r"['’]s$", "", match["surname"]).split()
    # *Anna de Boer* is a name whatever a *boer* is; *Anna Communicatie* is none.
    return " ".join(words) if len(words) > 1 or not _is_a_word(words[-1]) else None


def _is_a_word(word: str) -> bool:
    """Whether a word with a capital is one of plans, of dates or of groups."""
    return bool(
        is_no_name(word)
        or channel_word(word)
        or group_word(word)
        or doer_word(word)
        or folded_line(word) in _PORTFOLIO
        or look_up(word)[1] is not Kind.OTHER
    )


def _is_month(text: str, start: int, end: int, first: str) -> bool:
    """*Jan 2027* and *12 Jan* are dates."""
    return first == "jan" and bool(
        re.match(r"\.?\s*(?:\d|[-–/]|t/m)", text[end:]) or re.search(r"\d\s*$|[-–/]\s?$", text[:start])
    )


# --- Putting together what is one person ---


def _together(sure: Mapping[str, bool]) -> list[FoundName]:
    """A first name or a surname by itself belongs to the one person whose it can be; else it stands for itself."""
    full: dict[str, list[str]] = defaultdict(list)
    alone: dict[str, list[str]] = defaultdict(list)
    for name in sure:
        (full if _given(name) and " " in name else alone)[folded_line(name)].append(name)
    persons = {key: FoundName(names[0], [], any(sure[name] for name in names)) for key, names in full.items()}
    for key, names in full.items():
        persons[key].spellings += [Spelling(name) for name in names]
    singles: dict[str, FoundName] = {}
    for key, names in alone.items():
        owners = [owner for owner in persons if _belongs(key, owner)]
        target = persons[owners[0]] if len(owners) == 1 else None
        if target is None:
            target = singles.setdefault(key, FoundName(names[0], [], any(sure[name] for name in names)))
        target.spellings += [_spelling(name) for name in names]
    for key, person in persons.items():
        first = key.split()[0]
        others = [other for other in persons if other.split()[0] == first]
        known = {folded_line(spelling.text) for spelling in person.spellings}
        if len(others) == 1 and first not in singles and first not in known and len(first) > 1:
            person.spellings.append(_spelling(person.name.split()[0]))
    return [*persons.values(), *singles.values()]


def _given(name: str) -> bool:
    """Whether a name begins with a first name or initials, rather than with a part of the surname."""
    return first_name_in(name.split()[0]) not in {"van", "de", "der", "den", "ten", "ter", "el", "al", "ben"}


def _belongs(part: str, whole: str) -> bool:
    """Whether a name is the first name or the surname of another."""
    words = whole.split()
    return part == words[0] or part == " ".join(words[1:]) or part == words[-1]


def _spelling(name: str) -> Spelling:
    """A single word counts as a name with a capital only, when it is a word too or is no common first name."""
    first = first_name_in(name.split()[0])
    needs_capital = first in _WORDS_TOO or (first not in FIRST_NAMES and "." not in name)
    return Spelling(name, capital=needs_capital)
