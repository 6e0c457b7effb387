"""Rules for what comes back: `elke 3 maanden`, `1x per maand`, `eerste maandag van de maand`."""

from __future__ import annotations

from model.periods.marks import Precision
from model.periods.match import Match
from model.periods.relative import COUNTS, UNITS
from model.periods.tokens import Tokens
from model.periods.words import DAYPARTS, Kind


def each(tokens: Tokens, at: int) -> Match | None:
    """*Elke 3 maanden*, *iedere maandag*, *elk jaar in mei*."""
    place = at + 1
    while tokens[place].kind in COUNTS or tokens[place].kind is Kind.ORDINAL:
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
    if tokens[at + 1].kind in UNITS and tokens[at + 2].kind not in {Kind.NUMBER, Kind.CHAIN}:
        return Match(at, at + 2, Precision.RECURRING)
    return None


def times_per(tokens: Tokens, at: int) -> Match | None:
    """*2 keer per jaar*, *1x per maand*, *1x in de 2 weken*."""
    if tokens[at + 1].kind is not Kind.TIMES or tokens[at + 2].kind not in {Kind.PER, Kind.FILLER}:
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
