"""Rules for what comes back: `elke 3 maanden`, `1x per maand`, `eerste maandag van de maand`."""

from __future__ import annotations

from model.periods.marks import Precision
from model.periods.match import Match
from model.periods.reading_on import connector_at
from model.periods.relative import COUNTS, UNITS
from model.periods.tokens import Tokens
from model.periods.words import DAYPARTS, Kind, word_set

_PER_UNIT = word_set("pm pj pw pk pjr pmnd pjaar")
"""*P.m.* and the like: per month, per year, per week, per quarter."""
_MOST_WEEKDAYS = 7


def each(tokens: Tokens, at: int) -> Match | None:
    """*Elke 3 maanden*, *iedere maandag*, *elk jaar in mei*."""
    place = at + 1
    while tokens[place].kind in COUNTS or tokens[place].kind is Kind.ORDINAL or tokens[place].word == "half":
        place += 1
    token = tokens[place]
    named = token.kind in UNITS or token.kind in {Kind.WEEKDAY, Kind.MONTH, Kind.SEASON}
    return Match(at, place + 1, Precision.RECURRING) if named or token.word in DAYPARTS else None


def every_other(tokens: Tokens, at: int) -> Match | None:
    """*Om de week*, *om de 2 maanden*."""
    if tokens[at + 1].word != "de":
        return None
    place = at + 2
    while tokens[place].kind in COUNTS:
        place += 1
    return Match(at, place + 1, Precision.RECURRING) if tokens[place].kind in UNITS else None


def per(tokens: Tokens, at: int) -> Match | None:
    """*Per kwartaal*; *per week 36* is a start."""
    place = at + 1 + (tokens[at + 1].word == "half")
    named = tokens[place].kind in UNITS or tokens[place].word == "halfjaar"
    if named and tokens[place + 1].kind not in {Kind.NUMBER, Kind.CHAIN}:
        return Match(at, place + 1, Precision.RECURRING)
    return None


def times_per(tokens: Tokens, at: int) -> Match | None:
    """*2 keer per jaar*, *1x per maand*, *1x in de 2 weken*."""
    if tokens[at + 1].kind is not Kind.TIMES:
        return None
    if tokens[at + 2].word in _PER_UNIT:
        return Match(at, at + 3, Precision.RECURRING)
    if tokens[at + 2].kind not in {Kind.PER, Kind.FILLER}:
        return None
    place = at + 3
    while tokens[place].kind in COUNTS or tokens[place].kind is Kind.FILLER:
        place += 1
    return Match(at, place + 1, Precision.RECURRING) if tokens[place].kind in UNITS else None


def weekday_of_each(tokens: Tokens, at: int) -> Match | None:
    """*Eerste maandag van de maand*."""
    if tokens[at + 1].kind is not Kind.WEEKDAY or tokens[at + 2].kind is not Kind.OF:
        return None
    place = at + 3
    while tokens[place].kind in {Kind.FILLER, Kind.EACH}:
        place += 1
    return Match(at, place + 1, Precision.RECURRING) if tokens[place].kind in UNITS else None


def weekdays(tokens: Tokens, at: int) -> Match | None:
    """*Ma t/m vr*, *dinsdag en donderdag* and nothing else: of which week is not said. *Vrijdag na Hemelvaart* is
    counted from another day."""
    if tokens[at + 1].kind in {Kind.AFTER, Kind.BEFORE} and len(tokens[at].word) >= len("dinsdag"):
        return Match(at, at + 2, Precision.RELATIVE)
    place, named = at + 1, {tokens[at].value}
    for _ in range(_MOST_WEEKDAYS):
        between = connector_at(tokens, place)
        if between is None or tokens[between[1]].kind is not Kind.WEEKDAY:
            break
        named.add(tokens[between[1]].value)
        place = between[1] + 1
    return Match(at, place, Precision.RELATIVE, alone=True) if len(named) > 1 else None
