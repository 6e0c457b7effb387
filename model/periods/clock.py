"""Times in words, and the part of the day that tells which half of the clock is meant: `half acht 's avonds`."""

from __future__ import annotations

import datetime as dt

from model.periods.marks import Mark, Precision
from model.periods.match import Match
from model.periods.tokens import Tokens
from model.periods.words import DAYPARTS, EVENING, NIGHT, NOON, Kind

_HALF = 30
_QUARTER = 15
_STEP = 5
_MOST_BETWEEN = 3
_AFTERNOON_UNTIL, _EVENING_FROM = 6, 5
"""Before and from these hours on a clock of twelve, *'s middags* and *'s avonds* mean the second half of the day."""
_EITHER = frozenset({Mark.EITHER_HALF})


def clock_in_words(tokens: Tokens, at: int) -> Match | None:
    """`half acht`, `kwart over 7`, `tien voor half acht`, `acht uur`: in which half of the day is not said yet."""
    start = at
    minutes = 0
    if tokens[at].word == "kwart" or tokens[at].kind in {Kind.COUNT, Kind.NUMBER}:
        amount = _QUARTER if tokens[at].word == "kwart" else tokens[at].value
        if tokens[at + 1].word in {"over", "voor"} and 0 < amount < _HALF and amount % _STEP == 0:
            minutes = amount if tokens[at + 1].word == "over" else -amount
            at += 2
    half = tokens[at].word == "half"
    hour = tokens[at + half]
    stop = at + half + 1
    if hour.kind not in {Kind.COUNT, Kind.NUMBER} or not 0 < hour.value <= 12 or len(hour.word) > len("twaalf"):
        return None
    if tokens[stop].kind is Kind.HOUR:
        stop += 1
    elif not (half or minutes) or tokens[stop].kind in {Kind.MONTH, Kind.UNIT, Kind.WEEK, Kind.QUARTER, Kind.CHAIN}:
        return None
    total = (hour.value * 60 - _HALF * half + minutes) % (12 * 60)
    time = dt.time(total // 60, total % 60)
    return Match(start, stop, Precision.TIME, times=(time, None), marks=_EITHER, loose=True)


def daypart_of(tokens: Tokens, start: int, stop: int) -> int:
    """The part of the day that the words of a period name, or those right behind it; 0 for none."""
    for token in tokens[start:stop]:
        if token.kind is Kind.DAYPART:
            return token.value
        if token.kind is Kind.WEEKDAY and token.word.endswith(DAYPARTS):
            return _value_of(token.word)
    return tokens[daypart_place(tokens, stop)].value


def names_daypart(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether a part of the day stands in, right before or right behind a period: *avond van 9 maart*."""
    before = max(start - _MOST_BETWEEN, 0)
    return bool(daypart_of(tokens, start, stop)) or any(each.kind is Kind.DAYPART for each in tokens[before:start])


def daypart_place(tokens: Tokens, at: int) -> int:
    """The place of the part of the day behind *'s*, *in de* or a comma here; that of the last token for none."""
    place = at
    while place - at < _MOST_BETWEEN and (
        tokens[place].kind in {Kind.APOSTROPHE, Kind.COMMA, Kind.FILLER, Kind.OPEN} or tokens[place].word == "s"
    ):
        place += 1
    return place if tokens[place].kind is Kind.DAYPART else len(tokens) - 1


def in_daypart(time: dt.time, daypart: int) -> dt.time:
    """The time on a clock of 24 hours: 8 o'clock in the evening is 20.00."""
    hour = time.hour
    if (daypart == EVENING and _EVENING_FROM <= hour < 12) or (daypart == NOON and hour < _AFTERNOON_UNTIL):
        hour += 12
    elif daypart == NIGHT and hour == 12:
        hour = 0
    return time.replace(hour=hour)


def _value_of(weekday: str) -> int:
    """*Avond* of *woensdagavond*; *morgen* and *ochtend* are one."""
    place = next(place for place, part in enumerate(DAYPARTS) if weekday.endswith(part))
    return max(place, 1)
