"""The days of a moment that is counted from another one, and how that is said in Dutch."""

from __future__ import annotations

import datetime as dt

from model.number_format import MONTHS
from model.periods import Mark, Period, Precision
from model.periods.marks import NO_MARKS
from model.periods.offset import Bound, Offset, Side, Step
from model.periods.spelled import LONG, days_text
from model.working_days import moved

Found = tuple[dt.date | None, dt.date | None, frozenset[Mark]]

_SOMEWHERE_IN = frozenset(
    {Precision.PART, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR}
)
_UNITS = {
    Step.HOUR: ("uur", "uur"),
    Step.DAY: ("dag", "dagen"),
    Step.WORKDAY: ("werkdag", "werkdagen"),
    Step.WEEK: ("week", "weken"),
    Step.MONTH: ("maand", "maanden"),
    Step.YEAR: ("jaar", "jaar"),
}
_BOUNDS = {
    Bound.EXACT: "",
    Bound.LEAST: "ten minste",
    Bound.LATEST: "uiterlijk",
    Bound.MOST: "binnen",
    Bound.ONWARDS: "vanaf",
    Bound.DIRECT: "direct",
}


def days_counted(offset: Offset, other: Period, circa_days: int, is_vacation: bool = False) -> Found:
    """First and last day, and the marks that go with an open side. `other` must have days.

    From something that takes several days, *voor* counts back from its first and *na* on from its last day. From a
    moment that is only known to lie somewhere in a period (*medio april*), the result lies in one as wide.
    """
    first, last = _ends(other)
    somewhere = other.precision in _SOMEWHERE_IN or bool(other.flags & {Mark.CIRCA, Mark.CHOICE})
    if offset.side is Side.BEFORE and not somewhere:
        last = first
    elif offset.side is Side.AFTER and not somewhere:
        first = last
    if not offset.amount:
        return _beside(offset, first, last, is_vacation)
    return _away(offset, first, last, circa_days if offset.circa else 0)


def _ends(period: Period) -> tuple[dt.date, dt.date]:
    first, last = period.start or period.end, period.end or period.start
    assert first is not None
    assert last is not None
    if Mark.FROM in period.flags:
        return first, first
    return (last, last) if Mark.UNTIL in period.flags else (first, last)


def _beside(offset: Offset, first: dt.date, last: dt.date, is_vacation: bool) -> Found:
    """*Voor*, *tijdens* or *na*, without a distance."""
    direct = offset.bound is Bound.DIRECT
    if offset.side is Side.DURING:
        if offset.bound is Bound.LATEST:
            return None, last, frozenset({Mark.UNTIL})
        return (first, None, frozenset({Mark.FROM})) if offset.bound is Bound.ONWARDS else (first, last, NO_MARKS)
    if offset.side is Side.BEFORE:
        before = moved(first, -1, Step.DAY)
        return (before, before, NO_MARKS) if direct else (None, before, frozenset({Mark.UNTIL}))
    after = moved(last, 1, Step.DAY)
    # What comes directly after a meeting may still be that day; directly after a vacation is never in it.
    return (after if is_vacation else first, after, NO_MARKS) if direct else (after, None, frozenset({Mark.FROM}))


def _away(offset: Offset, first: dt.date, last: dt.date, circa: int) -> Found:
    """So many days, weeks, months or years before or behind the other moment."""
    near, far = offset.amount, max(offset.amount, offset.most)
    if offset.side is Side.BEFORE:
        early, late = moved(first, -far, offset.step), moved(last, -near, offset.step)
        if offset.bound in {Bound.LEAST, Bound.LATEST}:
            return None, early, frozenset({Mark.UNTIL})
        if offset.bound is Bound.MOST:
            return early, max(early, moved(last, -1, Step.DAY)), NO_MARKS
    else:
        early, late = moved(first, near, offset.step), moved(last, far, offset.step)
        if offset.bound is Bound.LATEST:
            return None, late, frozenset({Mark.UNTIL})
        if offset.bound is Bound.LEAST:
            return early, None, frozenset({Mark.FROM})
        if offset.bound is Bound.MOST:
            return first, late, NO_MARKS
    if offset.bound is Bound.ONWARDS:
        return early, None, frozenset({Mark.FROM})
    if circa:
        return moved(early, -circa, Step.DAY), moved(late, circa, Step.DAY), frozenset({Mark.CIRCA})
    return early, late, NO_MARKS


# --- In words ---


def offset_words(offset: Offset) -> str:
    """`ten minste 2 weken voor`, `direct na`, `tijdens`."""
    parts = ["ongeveer"] if offset.circa else []
    back = offset.bound is Bound.MOST and offset.side is Side.BEFORE
    parts.append("hoogstens" if back else _BOUNDS[offset.bound])
    if offset.amount:
        number = f"{offset.amount} tot {offset.most}" if offset.most else str(offset.amount)
        parts.append(f"{number} {_UNITS[offset.step][max(offset.amount, offset.most) > 1]}")
    if not (offset.side is Side.DURING and offset.bound is Bound.ONWARDS):
        parts.append(offset.side)
    return " ".join(part for part in parts if part)


def days_words(start: dt.date | None, end: dt.date | None) -> str:
    """`donderdag 9 maart 2017`, `11 t/m 20 april 2017`, `t/m 30 april 2017`, `vanaf 20 april 2017`."""
    if start is not None and end is not None:
        return days_text(start, end, LONG)
    return f"vanaf {plain_day(start)}" if start is not None else f"t/m {plain_day(end)}" if end is not None else ""


def plain_day(day: dt.date) -> str:
    """`9 maart 2017`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def other_words(period: Period) -> str:
    """The days of the other moment, without their weekday."""
    if period.start is not None and period.start == period.end:
        return plain_day(period.start)
    return days_words(period.start, period.end)
