"""Rules for what is counted from something else, and for durations: `2 weken voor de bijeenkomst`, `T-14`, `(2wk)`."""

from __future__ import annotations

from model.periods.marks import Precision
from model.periods.match import Match
from model.periods.reading_on import is_year
from model.periods.tokens import Tokens
from model.periods.words import NEARBY, Kind, word_set

COUNTS = frozenset({Kind.NUMBER, Kind.CHAIN, Kind.COUNT})
UNITS = frozenset({Kind.UNIT, Kind.WEEK, Kind.QUARTER})
_BOUND = word_set("voor vooraf voorafgaand tevoren na erna ervoor nadat voordat daarna daarvoor later eerder achteraf")
"""Behind a number of weeks these tie it to something else."""


def relative_or_duration(tokens: Tokens, at: int) -> Match | None:
    """*2 weken voor ...* depends on something else; *6 weken* by itself is a duration."""
    place = at
    while tokens[place].kind in COUNTS or tokens[place].word == "half":
        place += 1
    unit, following = tokens[place], tokens[place + 1]
    behind = place + 1 + (following.word == "van")
    bound = tokens[behind].word in _BOUND
    if place == at or not (unit.kind in UNITS or (unit.kind is Kind.HOUR and bound)):
        return None
    if bound:
        return Match(at, behind + 1, Precision.RELATIVE)
    if is_year(tokens[at]) and following.kind in COUNTS:
        # *2017 week 36*: the number behind belongs to the week.
        return None
    simple = place == at + 1 and tokens[at].kind in {Kind.NUMBER, Kind.COUNT}
    return Match(at, place + 1, Precision.DURATION, duration=unit.value * tokens[at].value if simple else 0)


def unit_before(tokens: Tokens, at: int) -> Match | None:
    """*Week vooraf*, *dagen na*: no number, yet tied to something else."""
    return Match(at, at + 2, Precision.RELATIVE) if tokens[at + 1].word in _BOUND else None


def ahead(tokens: Tokens, at: int) -> Match | None:
    """*Binnen 1 week*, *na een half jaar*, *over 3 dagen*: counted from something else or from the day of writing."""
    found = relative_or_duration(tokens, at + 1)
    return found and found._replace(start=at, precision=Precision.RELATIVE, duration=0)


def countdown(tokens: Tokens, at: int) -> Match | None:
    """`T-14`, `T + 3`, `D-3`."""
    sign, number = tokens[at + 1], tokens[at + 2]
    if sign.kind in {Kind.DASH, Kind.AND} and number.kind is Kind.NUMBER and len(number.word) <= 3:
        return Match(at, at + 3, Precision.RELATIVE)
    return None


def near_the_writing(tokens: Tokens, at: int) -> Match | None:
    """*Volgende week*, *deze maand*: counted from a day of writing that nobody knows."""
    named = tokens[at + 1].kind in UNITS or tokens[at + 1].kind is Kind.WEEKDAY
    return Match(at, at + 2, Precision.RELATIVE) if named else None


def bare_weekday(tokens: Tokens, at: int) -> Match | None:
    """*Woensdag* and nothing else: which Wednesday is not said. The abbreviations are also other words."""
    if len(tokens[at].word) < len("dinsdag"):
        return None
    return Match(at, at + 1 + (tokens[at + 1].word in NEARBY), Precision.RELATIVE, alone=True)
