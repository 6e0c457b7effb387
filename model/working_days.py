"""Counting days, working days, months and years in the Dutch calendar."""

from __future__ import annotations

import calendar
import datetime as dt

from model.periods.feasts import holiday_on
from model.periods.offset import Step

_FIRST, _LAST = dt.date.min, dt.date.max


def moved(day: dt.date, by: int, step: Step) -> dt.date:
    """The day so many steps on, back for a negative number; stays within the calendar.

    A month on from the 31st is the last day of a shorter month. Hours count as far as they make whole days.
    """
    if step is Step.WORKDAY:
        return _working_days_on(day, by)
    if step in {Step.MONTH, Step.YEAR}:
        return _months_on(day, by * (12 if step is Step.YEAR else 1))
    days = {Step.HOUR: int(by / 24), Step.WEEK: by * 7}.get(step, by)
    return dt.date.fromordinal(min(max(day.toordinal() + days, _FIRST.toordinal()), _LAST.toordinal()))


def is_working_day(day: dt.date) -> bool:
    """Whether it is no Saturday, Sunday or public holiday."""
    return day.weekday() < 5 and not holiday_on(day)


def _months_on(day: dt.date, by: int) -> dt.date:
    months = min(max(day.year * 12 + day.month - 1 + by, _FIRST.year * 12), _LAST.year * 12 + 11)
    year, month = months // 12, months % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _working_days_on(day: dt.date, by: int) -> dt.date:
    step = dt.timedelta(days=1 if by > 0 else -1)
    left = abs(by)
    while left and _FIRST < day < _LAST:
        day += step
        left -= is_working_day(day)
    return day
