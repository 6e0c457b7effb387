"""On which day something was really done, as its status tells, and how that compares with when it was planned."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from model.number_format import MONTHS_SHORT, WEEKDAYS_SHORT
from model.periods import Period, PeriodContext, read_period
from model.status import Status

_FAR = 183
"""Days that a year without its number may be off: half a year before or behind the period."""


@dataclass(frozen=True, slots=True)
class Realised:
    """The day on which it was done. `days_late` is below 0 for early, 0 for in time, None when nothing was planned."""

    day: dt.date
    days_late: int | None = None
    year_said: bool = True
    """Whether the text itself names the year; otherwise it is that of the period, or of the plan."""

    def compared(self) -> str:
        """The comparison in Dutch, empty when there is nothing to compare with: *1 dag later dan gepland*."""
        if self.days_late is None:
            return ""
        if not self.days_late:
            return "op tijd"
        count = abs(self.days_late)
        days = "1 dag" if count == 1 else f"{count} dagen"
        return f"{days} {'later' if self.days_late > 0 else 'eerder'} dan gepland"

    def sentence(self) -> str:
        """Everything in one Dutch sentence."""
        day = f"{WEEKDAYS_SHORT[self.day.weekday()]} {self.day.day} {MONTHS_SHORT[self.day.month - 1]} {self.day.year}"
        year_is_known = self.year_said or self.days_late is not None
        parts = [f"Gedaan op {day}", self.compared(), "" if year_is_known else "het jaar komt uit het plan"]
        return "; ".join(part for part in parts if part) + "."


def realised(status: Status, period: Period | None, context: PeriodContext) -> Realised | None:
    """When the thing with this status was done; None when its text names no day, or no year can be found for it."""
    return realised_on(status.done_on, period, context)


def realised_on(day: tuple[int, ...] | None, period: Period | None, context: PeriodContext) -> Realised | None:
    """The same for a (day, month) or (day, month, year) that a text names."""
    if day is None:
        return None
    with_year = len(day) == 3
    found = _date(day[2], day[1], day[0]) if with_year else _nearest(day, period) or _by_context(day, context)
    if found is None:
        return None
    return Realised(found, _late(found, period), with_year)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _nearest(day: tuple[int, ...], period: Period | None) -> dt.date | None:
    """The day in the year in which it comes nearest to the period: 3 January behind *eind december* is in the next."""
    planned = (period.end or period.start) if period is not None else None
    if planned is None or planned.year < 2 or planned.year > 9998:
        return None
    years = (planned.year, planned.year + 1, planned.year - 1)
    days = [found for year in years if (found := _date(year, day[1], day[0])) is not None]
    nearest = min(days, key=lambda found: abs((found - planned).days), default=None)
    return nearest if nearest is not None and abs((nearest - planned).days) <= _FAR else None


def _by_context(day: tuple[int, ...], context: PeriodContext) -> dt.date | None:
    """The day in the year that the plan gives to days without one."""
    return read_period(f"{day[0]}-{day[1]}", context).start


def _late(day: dt.date, period: Period | None) -> int | None:
    """Days behind the last day of the period, or before its first; a side that is open is never missed."""
    if period is None or not period.is_dated:
        return None
    if period.end is not None and day > period.end:
        return (day - period.end).days
    if period.start is not None and day < period.start:
        return (day - period.start).days
    return 0
