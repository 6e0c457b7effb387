"""Rules for moments that the text names without days: an event, a holiday, a date that is still to be filled in."""

from __future__ import annotations

from model.periods.marks import Mark, Precision
from model.periods.match import Match
from model.periods.tokens import Token, Tokens
from model.periods.words import EVENTS, Kind, word_set

PLACEHOLDERS = frozenset({"x", "xx", "xxx", "?", "…", "_", "."})
_SOON = word_set("direct meteen kort vlak gelijk onmiddellijk aansluitend snel")
_ANYTHING = word_set("nadat zodra tijdens start afhankelijk voorafgaand")
HAPPENINGS = _ANYTHING | _SOON
"""Words before something that happens, whatever it is; *bij* and *voor* only before one of `EVENTS`."""

_EVENT_ENDINGS = ("bijeenkomst", "vergadering", "avond", "besluit", "overleg", "opening", "presentatie", "evenement")
_UNITS = frozenset({Kind.UNIT, Kind.WEEK, Kind.HOUR})
_REACH = 3


def holiday(tokens: Tokens, at: int) -> Match | None:
    """A holiday or recess: its days differ by region, municipality and year, so it has none here."""
    return Match(at, at + 1, Precision.VAGUE)


def happening(tokens: Tokens, at: int) -> Match | None:
    """*Na besluit college*, *bij oplevering*, *start cyclus*: only as the first words, where it can be the moment."""
    if at and tokens[at - 1].kind not in {Kind.COLON, Kind.LINE, Kind.DASH}:
        return None
    if tokens[at].word in _SOON:
        # *Direct na* is a moment, *direct contact* is not.
        found = happening(tokens[at + 1 :], 0) if tokens[at + 1].kind in {Kind.AFTER, Kind.BEFORE} else None
        return found and found._replace(start=at, stop=found.stop + at + 1)
    following = tokens[at + 1 : at + 1 + _REACH]
    if any(token.kind in _UNITS for token in following):
        return None
    if any(_is_event(token) for token in following):
        return Match(at, at + 2, Precision.EVENT)
    anything = tokens[at].kind is Kind.AFTER or tokens[at].word in _ANYTHING
    if anything and any(token.kind is Kind.OTHER for token in following[:2]):
        return Match(at, at + 2, Precision.EVENT)
    return None


def _is_event(token: Token) -> bool:
    """Whether the word is a happening, by itself or as the last part of a compound."""
    return token.word in EVENTS or (token.kind is Kind.OTHER and token.word.endswith(_EVENT_ENDINGS))


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
