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


_BEFORE_A_YEAR = frozenset(
    {Kind.NUMBER, Kind.APOSTROPHE, Kind.DASH, Kind.SLASH, Kind.COMMA, Kind.OPEN, Kind.LINE, Kind.OF, Kind.THIS}
)
_ENDS = frozenset({Kind.END, Kind.LINE, Kind.COMMA, Kind.OPEN, Kind.CLOSE})


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


def school_years_at(tokens: Tokens, at: int) -> YearFound:
    """The first of two years that follow each other, however they are written: `2016-2017`, `2016/'17`, `'16-'17`.

    Two bare pairs of digits (`16/17`) are years only where the caller knows that years stand here.
    """
    none = YearFound(None, None, at)
    token = tokens[at]
    if token.kind is Kind.CHAIN and token.separator in "-/" and len(token.numbers) == 2:
        return YearFound(full_year(token.numbers[0]), None, at + 1) if _follow(*token.numbers) else none
    place = at + (token.kind is Kind.APOSTROPHE)
    first, sign = tokens[place], tokens[place + 1]
    if first.kind is not Kind.NUMBER or sign.kind not in {Kind.DASH, Kind.SLASH}:
        return none
    last = place + 2 + (tokens[place + 2].kind is Kind.APOSTROPHE)
    if tokens[last].kind is not Kind.NUMBER or not _follow(first.value, tokens[last].value):
        return none
    return YearFound(full_year(first.value), None, last + 1)


def _follow(first: int, second: int) -> bool:
    """Whether these are two years in a row, each in two or four digits."""
    whole = [full_year(number) for number in (first, second) if number < 100 or FIRST_YEAR <= number <= LAST_YEAR]
    return len(whole) == 2 and whole[1] == whole[0] + 1


def year_at(tokens: Tokens, at: int) -> YearFound:
    """The year at this place, in one of the ways it is written behind a month; (None, None, at) when there is none.

    `2017`, `'17`, `-2017`, `(2017)`, `, 2017`, `van 2017`, `van dit jaar`, `volgend jaar`; `-17` only without spaces
    and not before a month, so that `nov-15 dec` stays a range.
    """
    token = tokens[at]
    if token.kind not in _BEFORE_A_YEAR and token.word != "in":
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
    if token.kind is Kind.LINE and is_year(following) and tokens[at + 2].kind in _ENDS:
        return YearFound(following.value, None, at + 2)
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
        return _wordy_connector_at(tokens, at) if token.word in _WORDY else None
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


_WORDY = frozenset({"dan", "a"})
_COUNTS = frozenset({Kind.NUMBER, Kind.ORDINAL})


def _wordy_connector_at(tokens: Tokens, at: int) -> tuple[Joint, int] | None:
    """*Dan wel*, and *à* between two numbers."""
    if tokens[at].word == "dan" and tokens[at + 1].word == "wel":
        return Joint.CHOICE, skip_fillers(tokens, at + 2)
    if tokens[at].word == "a" and at and tokens[at - 1].kind in _COUNTS and tokens[at + 1].kind in _COUNTS:
        return Joint.CHOICE, at + 1
    return None


def is_plain_until(tokens: Tokens, at: int) -> bool:
    """Whether *tot* stands here without *en met*."""
    return tokens[at].kind is Kind.UNTIL and tokens[at + 1].kind is not Kind.AND


_BEHIND_MONTH = frozenset({Kind.MONTH, Kind.PART})
_BEHIND_THIS = frozenset({Kind.SEASON, Kind.MONTH})


def skip_fillers(tokens: Tokens, at: int) -> int:
    """The place behind words that add nothing: *op*, *in de*, *de maand*, *dit* (before a season)."""
    while True:
        token = tokens[at]
        if token.kind is not Kind.FILLER:
            following = tokens[at + 1].kind
            month = token.word == "maand" and following in _BEHIND_MONTH
            if not month and not (token.kind is Kind.THIS and following in _BEHIND_THIS):
                return at
        at += 1
