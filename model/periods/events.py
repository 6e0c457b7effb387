"""Rules for moments that the text names without days: an event, a holiday, a date that is still to be filled in."""

from __future__ import annotations

from model.periods.marks import Mark, Precision
from model.periods.match import Match
from model.periods.tokens import Tokens
from model.periods.words import EVENTS, Kind

PLACEHOLDERS = frozenset({"x", "xx", "xxx", "?", "…", "_", "."})
HAPPENINGS = frozenset({"nadat", "zodra", "tijdens", "start", "afhankelijk"})
"""Words before something that happens, whatever it is; *bij* and *voor* only before one of `EVENTS`."""

_REACH = 3


def holiday(tokens: Tokens, at: int) -> Match | None:
    """A holiday or recess: its days differ by region, municipality and year, so it has none here."""
    return Match(at, at + 1, Precision.VAGUE)


def happening(tokens: Tokens, at: int) -> Match | None:
    """*Na besluit college*, *bij oplevering*, *start cyclus*: only as the first words, where it can be the moment."""
    if at and tokens[at - 1].kind not in {Kind.COLON, Kind.LINE, Kind.DASH}:
        return None
    following = tokens[at + 1 : at + 1 + _REACH]
    if any(token.word in EVENTS for token in following):
        return Match(at, at + 2, Precision.EVENT)
    anything = tokens[at].kind is Kind.AFTER or tokens[at].word in HAPPENINGS
    if anything and any(token.kind is Kind.OTHER for token in following[:2]):
        return Match(at, at + 2, Precision.EVENT)
    return None


def placeholder(tokens: Tokens, at: int) -> Match | None:
    """`xx april`, `?? mei`, `.. juni`, `xx-04`: to be filled in, and so not even the month is taken for sure."""
    place = at
    while tokens[place].word in PLACEHOLDERS:
        place += 1
    one_dot = tokens[at].word == "." and place - at < 2
    glued = at > 0 and tokens[at - 1].end == tokens[at].start and tokens[at - 1].kind is not Kind.OPEN
    if place == at or one_dot or glued:
        return None
    if tokens[place].kind in {Kind.DASH, Kind.SLASH}:
        place += 1
    number = tokens[place].kind in {Kind.NUMBER, Kind.CHAIN} and tokens[place - 1].end == tokens[place].start
    if tokens[place].kind is not Kind.MONTH and not number:
        return None
    return Match(at, place + 1, Precision.UNKNOWN, marks=frozenset({Mark.TO_BE_SET}))
