"""Rules for times of day: `19.00 uur`, `19:00`, `van 19.00 tot 21.30 uur`, `10-12 uur`, `19u30`."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from model.periods.marks import Precision
from model.periods.match import Match
from model.periods.tokens import Token, Tokens, is_free
from model.periods.words import Kind

_INTRODUCTIONS = frozenset({Kind.OF, Kind.FROM, Kind.BETWEEN, Kind.CIRCA, Kind.UNTIL, Kind.FILLER})
_UP_TO = frozenset({Kind.DASH, Kind.UNTIL, Kind.THROUGH, Kind.AND})
_OFFICE_FROM, _OFFICE_STEP = 6, 5
"""A number such as `19.30` without *uur* is only taken for a time from this hour on, in steps of so many minutes."""


class _Clock(NamedTuple):
    time: dt.time
    stop: int
    sure: bool


def timed(tokens: Tokens, at: int) -> Match | None:
    """A time or two. `19.00 - 21.30` needs no *uur*; `19.30` alone may be anything, and is `loose`."""
    place = at
    if tokens[place].kind in _INTRODUCTIONS or tokens[place].word == "om":
        place += 1
    if not is_free(tokens, place):
        return None
    hours = _hours(tokens, at, place)
    if hours:
        return hours
    first = _clock(tokens, place)
    if first is None:
        return None
    second = _clock(tokens, first.stop + 1) if tokens[first.stop].kind in _UP_TO else None
    if second is None:
        return _match(at, first.stop, first.time, None, loose=not first.sure)
    sure = first.sure or second.sure or (first.time < second.time and _in_office_steps(first, second))
    return _match(at, second.stop, first.time, second.time, loose=not sure)


def _match(start: int, stop: int, first: dt.time, second: dt.time | None, loose: bool = False) -> Match:
    return Match(start, stop, Precision.TIME, times=(first, second), loose=loose)


def _hours(tokens: Tokens, start: int, at: int) -> Match | None:
    """`10-12 uur`."""
    token = tokens[at]
    if token.kind is not Kind.CHAIN or token.separator != "-" or len(token.numbers) != 2:
        return None
    first, second = (_time(number, 0) for number in token.numbers)
    if tokens[at + 1].kind is not Kind.HOUR or first is None or second is None or second <= first:
        return None
    return _match(start, at + 2, first, second)


def _clock(tokens: Tokens, at: int) -> _Clock | None:
    """One time. A bare number is a time only before *uur*, and in `19u30`."""
    token, following = tokens[at], tokens[at + 1]
    if token.kind is Kind.NUMBER and following.kind is Kind.HOUR and len(token.word) <= 2:
        minutes = tokens[at + 2]
        glued = minutes.kind is Kind.NUMBER and minutes.start == following.end and len(minutes.word) == 2
        return _sure(_time(token.value, minutes.value if glued else 0), at + 2 + glued)
    if token.kind is not Kind.CHAIN or not _has_minutes(token):
        return None
    time = _time(*token.numbers)
    if following.kind is Kind.HOUR:
        return _sure(time, at + 2)
    if time is None:
        return None
    return _Clock(time, at + 1, token.separator == ":")


def _sure(time: dt.time | None, stop: int) -> _Clock | None:
    return None if time is None else _Clock(time, stop, True)


def _has_minutes(token: Token) -> bool:
    return token.separator in ".:" and len(token.numbers) == 2 and len(token.word.split(token.separator)[1]) == 2


def _time(hour: int, minute: int) -> dt.time | None:
    """The time; 24.00 is the last minute of the day, so that an end is never before its start."""
    if (hour, minute) == (24, 0):
        return dt.time(23, 59)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _in_office_steps(*clocks: _Clock) -> bool:
    return all(clock.time.hour >= _OFFICE_FROM and clock.time.minute % _OFFICE_STEP == 0 for clock in clocks)


def is_plausible(match: Match) -> bool:
    """Whether a loose time behind a day is one."""
    times = [time for time in match.times or () if time]
    return all(time.hour >= _OFFICE_FROM and time.minute % _OFFICE_STEP == 0 for time in times)
