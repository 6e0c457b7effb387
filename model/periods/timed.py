"""Rules for times of day: `19.00 uur`, `19:00`, `van 19.00 tot 21.30 uur`, `10-12 uur`, `19u30`."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from model.periods.marks import Precision
from model.periods.match import Match
from model.periods.tokens import Token, Tokens, is_free
from model.periods.words import Kind

_LATEST = frozenset({Kind.BEFORE, Kind.BY, Kind.UNTIL})
_INTRODUCTIONS = _LATEST | {Kind.OF, Kind.FROM, Kind.BETWEEN, Kind.CIRCA, Kind.FILLER}
_MOST_INTRODUCTIONS = 2
_HALVES = frozenset({"am", "pm"})
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
    while tokens[place].kind in _INTRODUCTIONS or tokens[place].word == "om":
        place += 1
    if not is_free(tokens, place) or place - at > _MOST_INTRODUCTIONS:
        return None
    found = _hours(tokens, at, place) or _midnight(tokens, at, place)
    if found:
        return found
    first = _clock(tokens, place)
    if first is None:
        return None
    if any(token.kind in _LATEST for token in tokens[at:place]):
        # *Vóór 12.00 uur* says when it ends.
        return Match(at, first.stop, Precision.TIME, times=(None, first.time), loose=not first.sure)
    second = _clock(tokens, first.stop + 1) if tokens[first.stop].kind in _UP_TO else None
    if second is None:
        return _match(at, first.stop, first.time, None, loose=not first.sure)
    sure = first.sure or second.sure or (first.time < second.time and _in_office_steps(first, second))
    return _match(at, second.stop, first.time, second.time, loose=not sure)


def _match(start: int, stop: int, first: dt.time, second: dt.time | None, loose: bool = False) -> Match:
    return Match(start, stop, Precision.TIME, times=(first, second), loose=loose)


def _hours(tokens: Tokens, start: int, at: int) -> Match | None:
    """`10-12 uur`, `van 10 tot 12.30 uur`, `9u30-11u`: the word behind the last number makes the first an hour."""
    token, following = tokens[at], tokens[at + 1]
    if token.kind is Kind.CHAIN and token.separator == "-" and len(token.numbers) == 2:
        first, second = (_time(number, 0) for number in token.numbers)
        if following.kind is not Kind.HOUR or first is None or second is None or second <= first:
            return None
        return _match(start, at + 2, first, second)
    if token.kind is not Kind.NUMBER or len(token.word) > 2:
        return None
    chain = tokens[at + 2]
    if following.kind is Kind.HOUR and chain.kind is Kind.CHAIN and chain.start == following.end:
        return _hours_and_minutes(tokens, start, at)
    last = _clock(tokens, at + 2) if following.kind in _UP_TO and at > start else None
    begin = _time(token.value, 0)
    if last is None or begin is None or tokens[last.stop - 1].kind is not Kind.HOUR or last.time <= begin:
        return None
    return _match(start, last.stop, begin, last.time)


def _hours_and_minutes(tokens: Tokens, start: int, at: int) -> Match | None:
    """`9u30-11u`, in which `30-11` looks like a pair."""
    chain = tokens[at + 2]
    if chain.separator != "-" or len(chain.numbers) != 2 or tokens[at + 3].kind is not Kind.HOUR:
        return None
    first, second = _time(tokens[at].value, chain.numbers[0]), _time(chain.numbers[1], 0)
    return _match(start, at + 4, first, second) if first and second and first < second else None


def _midnight(tokens: Tokens, start: int, at: int) -> Match | None:
    """`00:00:00` behind a day is how files write that there is no time."""
    return Match(start, at + 1, Precision.TIME, note=True) if tokens[at].word == "00:00:00" else None


def _clock(tokens: Tokens, at: int) -> _Clock | None:
    """One time. A bare number is a time only before *uur* or *pm*, and in `19u30`. *3 uren* is how long it takes."""
    token, following = tokens[at], tokens[at + 1]
    if following.word in _HALVES:
        return _on_half_a_clock(token, following.word, at)
    if following.word == "uren" or (following.kind is Kind.HOUR and tokens[at + 2].kind is Kind.PER):
        return None
    if token.kind is Kind.NUMBER and following.kind is Kind.HOUR and len(token.word) <= 2:
        minutes = tokens[at + 2]
        glued = minutes.kind is Kind.NUMBER and minutes.start == following.end and len(minutes.word) == 2
        return _sure(_time(token.value, minutes.value if glued else 0), at + 2 + glued)
    if token.kind is not Kind.CHAIN or not _has_minutes(token):
        return None
    time = _time(*token.numbers[:2])
    if following.kind is Kind.HOUR:
        return _sure(time, at + 2)
    if time is None:
        return None
    whole = len(token.word.split(token.separator)[0]) == 2 or time.hour >= _OFFICE_FROM
    return _Clock(time, at + 1, token.separator == ":" and whole)


def _on_half_a_clock(token: Token, half: str, at: int) -> _Clock | None:
    """`7 pm`, `7:30 PM`."""
    numbers = token.numbers if token.kind is Kind.CHAIN and _has_minutes(token) else (token.value, 0)
    if token.kind not in {Kind.NUMBER, Kind.CHAIN} or len(numbers) != 2 or not 0 < numbers[0] <= 12:
        return None
    time = _time(numbers[0] % 12 + 12 * (half == "pm"), numbers[1])
    return None if time is None else _Clock(time, at + 2, token.kind is Kind.CHAIN)


def _sure(time: dt.time | None, stop: int) -> _Clock | None:
    return None if time is None else _Clock(time, stop, True)


def _has_minutes(token: Token) -> bool:
    """Whether these are hours and minutes, or also seconds, which are left out."""
    if token.separator == ":" and len(token.numbers) == 3 and len(token.word) >= len("9:30:00"):
        return True
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
    times = [time for time in match.times or () if time is not None]
    return all(time.hour >= _OFFICE_FROM and time.minute % _OFFICE_STEP == 0 for time in times)
