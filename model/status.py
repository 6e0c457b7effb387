"""What a status text means: one of a few states, derived from the words people write and never written over them.

The words are those of domain practice, chapter 1.4. The text is read in clauses (between commas, full stops, brackets):

- The first clause whose words are known decides: *Klaar, folder is 3-5 verspreid* is done because of *klaar*.
- *Niet* or *wordt*, *moet* and the like before a word of being done turn it into work that is still open: begun when
  the word is one of finishing (*niet gereed*), not begun when it is one of doing (*nog niet verstuurd*).
- Something done beside something still open is work in progress: *tekst gereed, nog te verzenden*.
- Of a log the last dated entry counts, wherever it stands: *3-2: concept gereed; 9-2: verstuurd*.
- What is still excepted keeps it in progress: *gereed m.u.v. de foto's*. What *wordt niet* done is dropped.
- A word that is not in the lists is `State.UNKNOWN`; nothing is guessed. Nor is a state told by the explanation of a
  form (`<kies een stand>`) or by a list of all the words to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from model.folding import fold
from model.periods import PeriodContext, first_day, read_period
from model.periods.words import word_set
from model.status_log import last_entry


class State(StrEnum):
    """How far something is."""

    NOT_STARTED = "niet gestart"
    BUSY = "bezig"
    DONE = "gereed"
    DROPPED = "vervallen"
    POSTPONED = "uitgesteld"
    SIGNAL = "signaal"
    """Not a state of the work but a judgement of it: on schedule, over time, a colour."""
    UNKNOWN = "onbekend"


@dataclass(frozen=True, slots=True)
class Status:
    """What a status text means, and the text itself.

    `to_check` says that the text ends with a question mark. `done_on` is the (day, month) or (day, month, year) that a
    text of something done names. `from_on` is the period, as text, from which or to which it is put off (`4-5` in
    *Nog starten vanaf 4-5*); `model.periods.read_period` reads it. `entry` is the entry of a log that counts.
    """

    state: State
    text: str = ""
    to_check: bool = False
    done_on: tuple[int, ...] | None = None
    from_on: str = ""
    entry: str = ""

    @property
    def is_open(self) -> bool:
        """Whether there is still something to be done, as far as is known."""
        return self.state is not State.DONE and self.state is not State.DROPPED


class _Found(NamedTuple):
    """A known phrase. `finishes` tells finishing from doing; words that are `past` do not contradict *done*."""

    state: State
    finishes: bool = False
    past: bool = False


_PHRASES: dict[str, _Found] = {}


def _add(found: _Found, phrases: str) -> None:
    for phrase in phrases.split("|"):
        _PHRASES[phrase] = found


_add(
    _Found(State.NOT_STARTED),
    "nog starten|starten|niet gestart|nog niet gestart|niet begonnen|nog niet begonnen|nog te starten|te maken|"
    "te verzenden|te versturen|te plaatsen|te publiceren|nog te bepalen|ntb|nog te doen|te doen|to do|todo|gepland|"
    "ingepland|pending|staat open|nog open|not started|nog oppakken|nog op te pakken|nog uit te voeren|nog doen|"
    "moet nog|te plannen|in te plannen|nog niet gepland|nog niet ingepland|nog niet bekend|nog te regelen|start in|"
    "start op|start vanaf|start per|begint in|begint op|begint per",
)
for _verb in word_set(
    "maken regelen versturen verzenden plannen inplannen plaatsen opstellen schrijven uitvoeren afstemmen bespreken "
    "bepalen organiseren bestellen drukken publiceren voorbereiden uitzetten aanleveren verspreiden bezorgen mailen"
):
    _add(_Found(State.NOT_STARTED), f"nog {_verb}|nog te {_verb}")
_add(
    _Found(State.BUSY),
    "nog verder uit te werken|nog uit te werken|in uitvoering|wordt uitgevoerd|wordt aan gewerkt|mee bezig|bezig|"
    "in bewerking|concept|in concept|ter review|in review|ter goedkeuring|ter akkoord|wacht op|wachten op|"
    "in afwachting|in voorbereiding|in behandeling|onderhanden|in progress|in ontwikkeling|doing|"
    "in de maak|in productie|in druk|in afstemming|wordt voorbereid|wordt opgesteld|wordt geschreven|wordt gemaakt|"
    "wordt uitgewerkt|wordt gedrukt|gereed voor|klaar voor|loopt|loopt door|lopend|lopende|onderweg|doorlopend|continu",
)
_add(_Found(State.BUSY, past=True), "gestart|begonnen|opgepakt|opgestart")
_add(
    _Found(State.DONE, finishes=True),
    "gereed|klaar|afgerond|voltooid|afgedaan|afgehandeld|compleet|completed|done|ready|gereedgemeld|finished",
)
_add(
    _Found(State.DONE),
    "verzonden|verstuurd|verspreid|gedaan|geplaatst|gepubliceerd|uitgevoerd|gerealiseerd|opgeleverd|rondgestuurd|"
    "gemaild|gepost|gedeeld|bezorgd|uitgereikt|gepresenteerd|uitgezonden|plaatsgevonden|staat online|staat live|sent|"
    "published",
)
_add(
    _Found(State.DROPPED),
    "vervallen|vervalt|geannuleerd|afgelast|gaat niet door|niet doorgegaan|gaat niet meer door|nvt|"
    "niet van toepassing|niet meer nodig|gestopt|stopgezet|cancelled|geschrapt|"
    "afgeblazen|gestaakt|ingetrokken|niet nodig",
)
_add(
    _Found(State.POSTPONED),
    "schuift door|doorgeschoven|schuiven door|aangehouden|uitgesteld|on hold|onhold|verplaatst|opgeschort|"
    "verschoven|verzet naar|in de wacht|geparkeerd",
)
_add(
    _Found(State.SIGNAL),
    "volgens verwachting|volgens planning|op schema|planning overschrijdt|planning overschreden|"
    "overschrijdt planning|overschrijdt de planning|risico|vertraging|vertraagd|loopt vertraging op|loopt uit|"
    "loopt achter|loopt volgens planning|loopt op schema|op koers|loopt op koers|on track|at risk|delayed",
)

_WHOLE_CLAUSES = {
    **dict.fromkeys(("open", "nieuw te starten"), _Found(State.NOT_STARTED)),
    **dict.fromkeys(("x", "v", "✓", "✔", "☑", "✅"), _Found(State.DONE, finishes=True)),
    **dict.fromkeys(("af", "is af", "helemaal af"), _Found(State.DONE, finishes=True)),
    **dict.fromkeys(("niet af", "nog niet af", "bijna af", "half af"), _Found(State.BUSY)),
    **dict.fromkeys(("groen", "geel", "oranje", "rood"), _Found(State.SIGNAL)),
}
"""Words that mean a state only when they are the whole clause: *open dag* and *rode draad* are something else."""

_DENIALS = word_set("niet nooit geen zonder niets niks")
_INTENTIONS = word_set(
    "wordt worden zal zullen moet moeten kan kunnen gaat mag te moest zou zodra als wanneer verwacht streven"
)
_PARTLY = word_set("bijna deels gedeeltelijk half grotendeels vrijwel")
_DRAFT = "concept"
_WILL_NOT = (["wordt", "niet"], ["worden", "niet"])
_MOST_WORDS_BETWEEN = 5

_CLAUSE_END = re.compile(r"[,;.()\[\]:\n\r!?]+|\s[-–—]\s|->|\bmaar\b")
_ABBREVIATION = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)|(?<=\b[^\W\d_])\.(?=\s|$|[,;)])")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[✓✔☑✅]")
_PERCENTAGE = re.compile(r"(?<![\d.,])(\d{1,3})\s?%")
_BOX = re.compile(r"(\[\s*[xXvV✓✔]?\s*\]|[☐☑☒✓✔])\s*([^\[☐☑☒✓✔\n]*)")
_CLOSED_UNFINISHED = re.compile(r"\bgesloten\b.*\bniet\s+(?:gereed|klaar|afgerond|uitgevoerd)\b", re.DOTALL)
_STILL = re.compile(r"\bnog\s+(?:niet|te)\b")
_EXCEPTED = re.compile(
    r"\b(?:m\.?u\.?v\b|met\s+uitzondering\s+van\b|behalve\b|uitgezonderd\b|"
    r"op\s+(?:de|het|een|enkele)\s+(?!dag\b|week\b|avond\b)\S+\s+na\b)"
)
_EXPLANATION = re.compile(r"<[^<>]+>")
_CHOICES = re.compile(r"\s*[,;/|\n]\s*")
_MOST_CHOSEN = 2
"""States that one text may have as bare words; of more it is a list to choose from."""
_EMPTY_BOX = re.compile(r"[☐]|\[\s*\]")
_FROM = re.compile(r"\b(?:vanaf|met\s+ingang\s+van|m\.i\.v\.|per|tot|naar)\s+([^,;()?\n]+)", re.IGNORECASE)
_ANSWERS = {
    **dict.fromkeys(("ja", "j", "yes", "y"), "{asked}"),
    **dict.fromkeys(("nee", "n", "no", "nog niet"), "niet {asked}"),
}
_HEAD_REST = re.compile(r"\([^()]*\)|\b(?:j/n|ja/nee|y/n)\b|\s+", re.IGNORECASE)
_EMOJI = "\ufe0f"
"""Follows a sign that is to be shown in colour."""
_LONGEST_PHRASE = max(len(phrase.split()) for phrase in _PHRASES)
_LONGEST_TEXT = 2_000
"""Characters that are read: what follows is a log, and the state stands in front."""


@lru_cache(maxsize=16_384)
def read_status(text: str) -> Status:
    """The status that the text means. Never raises; an empty text is *niet gestart*."""
    said = text.strip()[:_LONGEST_TEXT]
    if not said:
        return Status(State.NOT_STARTED, text)
    if _EXPLANATION.fullmatch(said) or _is_list_of_choices(said):
        return Status(State.UNKNOWN, text)
    entry = last_entry(said)
    folded = fold(entry or said).replace(_EMOJI, "")
    to_check = text.rstrip(" \t\r\n.!)]\"'").endswith("?")
    state = _boxes(folded) or _state(folded)
    done_on = _day_of_doing(folded) if state is State.DONE else None
    from_on = _from_on(entry or said) if state in {State.NOT_STARTED, State.BUSY, State.POSTPONED} else ""
    return Status(state, text, to_check, done_on, from_on, entry)


def answered_status(head: str, text: str) -> Status:
    """The status in a column of which the head may be a question: *ja* below *Afgerond (j/n)* says that it is."""
    answer = _ANSWERS.get(fold(text).strip(" .!"))
    if answer is None:
        return read_status(text)
    asked = _HEAD_REST.sub(" ", head).strip(" ?:*")
    said = replace(read_status(answer.format(asked=asked)), text=text, entry="")
    return said if _bare(fold(asked)) else read_status(text)


def _is_list_of_choices(said: str) -> bool:
    """Whether the text is nothing but words for more states than anything can be in: *open, loopt, gereed*."""
    words = [word for word in _CHOICES.split(said) if word]
    if len(words) <= _MOST_CHOSEN:
        return False
    states = {_bare(fold(word).strip(" .")) for word in words}
    return None not in states and len(states) > _MOST_CHOSEN


def _bare(phrase: str) -> State | None:
    found = _WHOLE_CLAUSES.get(phrase) or _PHRASES.get(phrase)
    return found.state if found else None


def _day_of_doing(folded: str) -> tuple[int, ...] | None:
    """The first day in a clause that says that it is done, else the first in the text."""
    for clause in _clauses(folded):
        day = first_day(clause)
        if day and any(found.state is State.DONE for found in _in_clause(_WORD.findall(clause))):
            return day
    return first_day(folded)


def _from_on(said: str) -> str:
    """The first period behind *vanaf*, *naar* or *tot*; *per mail* is none."""
    for found in _FROM.finditer(said):
        words = found[1].strip(" .")
        period = read_period(words, PeriodContext())
        if period.is_dated or period.yearless:
            return words[: period.span[1]] if period.span else words
    return ""


def _boxes(folded: str) -> State | None:
    """The state of a list to tick, such as `[ ] Te maken [x] Gereed`: the last label that is ticked."""
    boxes = [(found[1].strip("[] \t"), found[2]) for found in _BOX.finditer(folded)]
    if not any(label.strip() for _, label in boxes):
        return State.NOT_STARTED if _EMPTY_BOX.fullmatch(folded.strip()) else None
    ticked = [label for box, label in boxes if box not in {"", "☐"}]
    if not ticked:
        return State.NOT_STARTED
    return _state(ticked[-1])


def _state(folded: str) -> State:
    if _CLOSED_UNFINISHED.search(folded):
        return State.DROPPED
    found = list(_all_found(folded))
    if not found:
        return _by_percentage(folded)
    first = found[0]
    done = any(each.state is State.DONE for each in found)
    still_open = any(each.state in {State.NOT_STARTED, State.BUSY} and not each.past for each in found)
    still_open = still_open or bool(_STILL.search(folded)) or bool(_EXCEPTED.search(folded))
    if done and first.state in {State.DONE, State.BUSY, State.NOT_STARTED}:
        return State.BUSY if still_open else State.DONE
    return first.state


def _by_percentage(folded: str) -> State:
    found = _PERCENTAGE.search(folded)
    if not found or int(found[1]) > 100:
        return State.UNKNOWN
    part = int(found[1])
    if part == 0:
        return State.NOT_STARTED
    return State.DONE if part == 100 else State.BUSY


def _all_found(folded: str) -> Iterator[_Found]:
    """What every clause says, in order; of overlapping phrases the longest."""
    for clause in _clauses(folded):
        words = _WORD.findall(clause)
        whole = _WHOLE_CLAUSES.get(" ".join(words))
        if whole:
            yield whole
        else:
            yield from _in_clause(words)


def _clauses(folded: str) -> list[str]:
    return _CLAUSE_END.split(_ABBREVIATION.sub(r"\1", folded))


def _in_clause(words: list[str]) -> Iterator[_Found]:
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            found = _PHRASES.get(" ".join(words[at : at + length]))
            if found:
                yield _in_its_place(found, words[max(0, at - _MOST_WORDS_BETWEEN) : at])
                at += length
                break
        else:
            if words[at].startswith(_DRAFT):
                yield _Found(State.BUSY)
            at += 1


def _in_its_place(found: _Found, before: list[str]) -> _Found:
    """The phrase as the words before it in its clause change it."""
    if found.state is State.DONE:
        if any(word in _PARTLY for word in before[-2:]):
            return _Found(State.BUSY)
        if [word for word in before[-3:] if word != "meer"][-2:] in _WILL_NOT:
            return _Found(State.DROPPED)
        if any(word in _DENIALS or word in _INTENTIONS for word in before):
            return _Found(State.BUSY if found.finishes else State.NOT_STARTED)
    elif any(word in _DENIALS for word in before[-2:]):
        # *Niet uitgesteld*, *geen risico*: what it is instead is not said, except for work that has not begun.
        return _Found(State.NOT_STARTED if found.past else State.UNKNOWN)
    return found
