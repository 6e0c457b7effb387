"""Who does the work in a plan: persons, teams and functions, as the plan itself names them.

Nobody is looked up anywhere: what is known comes from the plan, from words such as *projectleider*, and from a list of
common first names. Initials are resolved when one person of the plan has them, and only as a proposal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from model.cell_lists import plain, split_names
from model.columns import Role
from model.first_names import FIRST_NAMES
from model.fixed_phrases import Span
from model.group_words import channel_word, doer_word, group_word, is_no_name
from model.name_keys import folded, name_key
from model.periods.spelling import look_up
from model.periods.words import Kind, word_set
from model.plan import Plan


class DoerKind(StrEnum):
    """What kind of doer a name is."""

    PERSON = "persoon"
    TEAM = "team"
    FUNCTION = "functie"
    INITIALS = "initialen"
    OTHER = "overig"


@dataclass(frozen=True, slots=True)
class Doer:
    """Someone who does something. `meant` is the full name that initials or a first name stand for, as proposal."""

    name: str
    span: Span
    kind: DoerKind
    meant: str = ""
    sure: bool = True
    """False for a name that only looks like one."""


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """The names that the plan itself uses for those who do the work."""

    names: frozenset[str] = frozenset()

    def knows(self, name: str) -> bool:
        """Whether the plan uses this name, in any spelling."""
        return name_key(name) in _keys(self.names)

    def may_begin(self, word: str) -> bool:
        """Whether a name can begin with this word: most words of a text need no further look."""
        return word[:1].isupper() or _begins(word) or name_key(word) in _first_keys(self.names)

    def meant_by(self, short: str) -> str:
        """The one person whose initials or first name these are; empty when there is none, or more than one."""
        wanted = short.replace(".", "").replace(" ", "")
        initials, first_names = _shorts(self.names)
        found = set(first_names.get(folded(wanted), ()))
        if len(wanted) > 1 and wanted[:1].isupper():
            found |= initials.get(wanted.upper(), set())
        return found.pop() if len(found) == 1 else ""


NOBODY = KnownPeople()

_BODY = (
    r"team|afdeling|cluster|bureau|werkgroep|projectgroep|stuurgroep|commissie|redactie|dienst|unit|sector|programma"
)
_BODIES_ALONE = word_set("team werkgroep projectgroep stuurgroep redactie bureau afdeling")
_BEFORE = re.compile(r"(?:(?:de|het|onze|een|mogelijk|evt\.?|eventueel|onder andere|o\.a\.|vooral)\s+)+", re.IGNORECASE)
_TITLE = re.compile(r"(?:dhr|mw|mevr|mevrouw|meneer|de heer|drs|dr|ir|ing|mr|prof)\b\.?\s+(?=[A-Z])", re.IGNORECASE)
_TITLE_WORD = re.compile(r"(?:dhr|mw|mevr|mevrouw|meneer|heer|drs|dr|ir|ing|mr|prof)\b", re.IGNORECASE)
_PARTICLES = word_set("van de der den het ten ter te 't in op la le el al y bin")
_INITIALS = re.compile(r"(?:[A-Z]{2,4}|(?:[A-Z]\.\s?){2,4}|[A-Z][a-z]?[A-Z])")
_ADJECTIVE = re.compile(r"[^\W\d_]+(?:e|isch|ieel)|extern|intern|lokaal|regionaal")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]*\.?")
_TEAM_WORD = word_set(
    "communicatie zorg welzijn jeugd beleid beheer ruimte wijk project sociaal domein samenleving participatie pers "
    "web redactie bestuur financien ict hrm hr openbare orde veiligheid sport cultuur onderwijs werk inkomen economie "
    "wonen leven groen water verkeer milieu bouwen vergunningen toezicht handhaving dienstverlening burgerzaken "
    "juridische juridisch zaken fysiek leefomgeving vastgoed facilitair personeel organisatie online media social "
    "informatie en & marketing evenementen bibliotheek publiekszaken voorlichting interne externe concern strategie"
)
_FUNCTION_TAIL = word_set(
    "van gemeente project communicatie zorg welzijn jeugd beleid sociaal domein samenleving participatie het de en "
    "bibliotheek vrijwilligers ruimte wonen economie bedrijven programma wijk openbare orde veiligheid bestuur"
)
_GOES_ON = word_set("en & of van voor de het met")
"""No name ends with these."""
_MOST_WORDS = 5
_MOST_TEXTS = 1_000


@lru_cache(maxsize=16_384)
def kind_of(text: str, known: KnownPeople = NOBODY) -> tuple[DoerKind, bool] | None:
    """What kind of doer a text names, and whether that is sure; None when it names none."""
    name = plain(text).strip(" .,;:?!*-–—")
    name = name[match.end() :] if (match := _BEFORE.match(name)) else name
    words = name.split()
    if not words or len(words) > _MOST_WORDS + 1 or len(name) > 60 or words[-1].lower() in _GOES_ON:
        return None
    if known.knows(name):
        is_person = _looks_like_a_name(words) and (len(words) > 1 or first_name_in(name) in FIRST_NAMES)
        return _kind_by_words(name, words) or (DoerKind.PERSON if is_person else DoerKind.OTHER), True
    found = _kind_by_words(name, words)
    if found is not None:
        return found, found is not DoerKind.INITIALS or bool(known.meant_by(name))
    if not _looks_like_a_name(words):
        return None
    sure = (
        first_name_in(words[0]) in FIRST_NAMES
        or bool(known.meant_by(name))
        or bool(re.fullmatch(r"(?:[A-Z]\.)+", words[0]))
    )
    return DoerKind.PERSON, sure


def first_name_in(word: str) -> str:
    """The first name in a word such as `Anna's` or `Anne-Marie`."""
    return folded(word).removesuffix("'s").split("-")[0].strip(".'")


def _kind_by_words(name: str, words: list[str]) -> DoerKind | None:
    """By the words alone: a body, a function, a title, initials."""
    if re.match(rf"(?:{_BODY})\b", name, re.IGNORECASE) and (len(words) > 1 or folded(name) in _BODIES_ALONE):
        rest = [word.strip(".,'’\"“”") for word in words[1:]]
        return DoerKind.TEAM if all(_CAPITAL.match(word) or folded(word) in _TEAM_WORD for word in rest) else None
    if _TITLE.match(name):
        return DoerKind.PERSON
    if _INITIALS.fullmatch(name) and not is_no_name(name) and not channel_word(name):
        return DoerKind.TEAM if doer_word(name) else DoerKind.INITIALS
    for place, word in enumerate(words[:2]):
        if not doer_word(word):
            continue
        before, behind = words[:place], words[place + 1 :]
        plain_before = all(
            folded(one) in _TEAM_WORD or re.fullmatch(r"[^\W\d_]+(?:e|isch|ieel)", one) for one in before
        )
        if plain_before and all(_CAPITAL.match(one) or folded(one) in _FUNCTION_TAIL for one in behind):
            bodies = ("team", "groep", "afdeling", "redactie", "secretariaat", "griffie", "communicatie")
            return DoerKind.TEAM if doer_word(word).endswith(bodies) else DoerKind.FUNCTION
    return None


def _looks_like_a_name(words: list[str]) -> bool:
    """One to four words with capitals, with such as *van de* between them, that are no words of plans or dates."""
    if len(words) > 4 or not _CAPITAL.fullmatch(words[0]) or not _CAPITAL.fullmatch(words[-1]):
        return False
    if not all(_CAPITAL.fullmatch(word) or word in _PARTICLES for word in words):
        return False
    first = words[0].rstrip(".")
    if len(words) == 1 and (len(first) < 2 or first.isupper()):
        return False
    known_words = first_name_in(words[0]) not in FIRST_NAMES and any(
        is_no_name(word) or channel_word(word) or group_word(word) or look_up(word)[1] is not Kind.OTHER
        for word in words
    )
    return not known_words


@lru_cache(maxsize=16_384)
def _begins(word: str) -> bool:
    """Whether a word in small letters can begin the name of a team or function."""
    return bool(doer_word(word) or re.match(rf"(?:{_BODY})\b", word) or _TITLE_WORD.match(word)) or (
        folded(word) in _TEAM_WORD or bool(_ADJECTIVE.fullmatch(word))
    )


@lru_cache(maxsize=8)
def _first_keys(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name_key(name.split()[0]) for name in names if name.split())


@lru_cache(maxsize=8)
def _shorts(names: frozenset[str]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Initials, and first names in small letters, with the full names that they can stand for."""
    initials: dict[str, set[str]] = {}
    first_names: dict[str, set[str]] = {}
    for name in names:
        words = [word for word in re.split(r"[\s-]+", name) if word]
        if len(words) < 2 or " " not in name:
            continue
        first_names.setdefault(folded(words[0]), set()).add(name)
        for kept in (words, [word for word in words if word not in _PARTICLES]):
            initials.setdefault("".join(word[0] for word in kept).upper(), set()).add(name)
    return initials, first_names


@lru_cache(maxsize=16_384)
def read_doers(text: str, known: KnownPeople = NOBODY) -> tuple[Doer, ...]:
    """Everyone whom a cell for the responsible names; whoever stands there counts, of whatever kind the name is."""
    found = []
    for item in split_names(text).items:
        bare = re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", item.text).strip(" ?")
        lead = _BEFORE.match(bare)
        name = plain(bare[lead.end() :] if lead else bare)
        if any(sign.isalpha() for sign in name) and not _SAYS_NOBODY.fullmatch(name):
            kind = kind_of(name, known)
            is_clear = kind is not None and (kind[1] or " " in name or kind[0] is not DoerKind.PERSON)
            found.append(Doer(name, item.span, kind[0] if kind and is_clear else DoerKind.OTHER, known.meant_by(name)))
    return tuple(found)


_SAYS_NOBODY = re.compile(
    r"n\.?[vt]\.?[tb]\.?|nader te bepalen|nog te bepalen|onbekend|nog onbekend|nvt|volgt|niemand|nog niet bekend|idem",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def _keys(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name_key(name) for name in names)


def known_people(plan: Plan) -> KnownPeople:
    """Those whom the columns for the responsible name."""
    return KnownPeople(frozenset(doer.name for text in _owner_texts(plan) for doer in read_doers(text)))


def _owner_texts(plan: Plan) -> Iterator[str]:
    """The texts of the columns for the responsible, each once, as many as a plan can have that is about people."""
    for table in plan.tables:
        column = table.column_for(Role.OWNER)
        if column is not None:
            yield from table.words_in_use(column)[:_MOST_TEXTS]


@dataclass(slots=True)
class PlanPerson:
    """Someone of the plan, with how many rows name them as responsible and how many actions as the one who acts."""

    name: str
    kind: DoerKind
    responsible: int = 0
    acts: int = 0
    spellings: set[str] = field(default_factory=set)


def counted(responsible: Iterable[Doer], acting: Iterable[Doer]) -> list[PlanPerson]:
    """Everyone once, those who occur most first; a first name is counted with the one person whose it is."""
    found: dict[str, PlanPerson] = {}
    for doers, acts in ((responsible, False), (acting, True)):
        for doer in doers:
            name = doer.meant or doer.name
            person = found.setdefault(name_key(name), PlanPerson(name, doer.kind))
            person.spellings.add(doer.name)
            person.acts += acts
            person.responsible += not acts
    return sorted(found.values(), key=lambda person: (-person.responsible - person.acts, person.name.casefold()))
