"""Small steps that many rules share: the year behind a period, the words between two periods, fillers."""

from __future__ import annotations

from typing import NamedTuple

from model.periods.match import Joint
from model.periods.tokens import Token, Tokens
from model.periods.words import Kind

FIRST_YEAR, LAST_YEAR = 1900, 2099
"""Numbers of four digits outside these are no years."""

_BETWEEN = {
    Kind.DASH: Joint.RANGE,
    Kind.THROUGH: Joint.RANGE,
    Kind.UNTIL: Joint.RANGE,
    Kind.SLASH: Joint.RANGE,
    Kind.AND: Joint.LIST,
    Kind.COMMA: Joint.LIST,
    Kind.LINE: Joint.LIST,
    Kind.OR: Joint.CHOICE,
}


class YearFound(NamedTuple):
    """The year that the text gives, or its distance from the year of the document, and the token behind it."""

    year: int | None
    shift: int | None
    stop: int


def is_year(token: Token) -> bool:
    """Whether the token is a year in four digits."""
    return token.kind is Kind.NUMBER and len(token.word) == 4 and FIRST_YEAR <= token.value <= LAST_YEAR


def full_year(number: int) -> int:
    """The year that two digits stand for: 00-69 in this century, the others in the last."""
    if number >= 100:
        return number
    return number + (2000 if number < 70 else 1900)


def year_at(tokens: Tokens, at: int) -> YearFound:
    """The year at this place, in one of the ways it is written behind a month; (None, None, at) when there is none.

    `2017`, `'17`, `-2017`, `(2017)`, `, 2017`, `van 2017`, `van dit jaar`, `volgend jaar`; `-17` only without spaces
    and not before a month, so that `nov-15 dec` stays a range.
    """
    token = tokens[at]
    if token.kind is Kind.END:
        return YearFound(None, None, at)
    if is_year(token):
        return YearFound(token.value, None, at + 1)
    following = tokens[at + 1]
    if token.kind is Kind.APOSTROPHE and following.kind is Kind.NUMBER and len(following.word) == 2:
        return YearFound(full_year(following.value), None, at + 2)
    if token.kind in {Kind.DASH, Kind.SLASH} and following.kind is Kind.APOSTROPHE:
        found = year_at(tokens, at + 1)
        return found if found.year else YearFound(None, None, at)
    if token.kind in {Kind.DASH, Kind.SLASH, Kind.COMMA} and following.kind is Kind.NUMBER:
        month_next = tokens[at + 2].kind is Kind.MONTH
        glued = tokens[at - 1].end == token.start and token.end == following.start
        short = token.kind is Kind.DASH and glued and len(following.word) == 2
        if not month_next and (is_year(following) or short):
            return YearFound(full_year(following.value), None, at + 2)
    if token.kind is Kind.OPEN and is_year(following) and tokens[at + 2].kind is Kind.CLOSE:
        return YearFound(following.value, None, at + 3)
    if token.kind is Kind.OF or token.word == "in":
        return _year_or(tokens, at + 1, at)
    if token.kind is Kind.THIS and following.word == "jaar":
        return YearFound(None, token.value, at + 2)
    return YearFound(None, None, at)


def _year_or(tokens: Tokens, at: int, otherwise: int) -> YearFound:
    """What follows *van* or *in*; a number in two digits is not a year there."""
    if is_year(tokens[at]) or tokens[at].kind is Kind.THIS:
        found = year_at(tokens, at)
        if found.stop > at:
            return found
    return YearFound(None, None, otherwise)


def connector_at(tokens: Tokens, at: int) -> tuple[Joint, int] | None:
    """How the words at this place join two periods, and where the second begins; None when they do not."""
    token = tokens[at]
    joint = _BETWEEN.get(token.kind)
    if joint is None:
        return None
    stop = at + 1
    if token.kind is Kind.UNTIL and tokens[stop].kind is Kind.AND and tokens[stop + 1].word == "met":
        stop += 2
    elif token.kind is Kind.COMMA or token.kind is Kind.AND:
        if token.kind is Kind.AND and tokens[stop].kind is Kind.SLASH:
            stop += 1
        if tokens[stop].kind is Kind.OR:
            joint, stop = Joint.CHOICE, stop + 1
        elif tokens[stop].kind is Kind.AND:
            stop += 1
    return joint, skip_fillers(tokens, stop)


def is_plain_until(tokens: Tokens, at: int) -> bool:
    """Whether *tot* stands here without *en met*."""
    return tokens[at].kind is Kind.UNTIL and tokens[at + 1].kind is not Kind.AND


def skip_fillers(tokens: Tokens, at: int) -> int:
    """The place behind words that add nothing: *op*, *in de*, *de maand*, *dit* (before a season)."""
    while True:
        token = tokens[at]
        following = tokens[at + 1].kind
        month = token.word == "maand" and following in {Kind.MONTH, Kind.PART}
        this = token.kind is Kind.THIS and following in {Kind.SEASON, Kind.MONTH}
        if not (token.kind is Kind.FILLER or month or this):
            return at
        at += 1
