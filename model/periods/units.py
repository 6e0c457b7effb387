"""Units of the calendar as a text names them, mostly without a year, and the days they cover in a given year."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from model.periods.context import LAST_WORKING_DAY, Boundaries, PeriodContext
from model.periods.feasts import feast_days, is_day_off
from model.periods.marks import Precision
from model.periods.words import (
    BEGIN,
    CALENDAR,
    FEAST,
    FIRST_HALF,
    FIRST_WEEKS,
    LAST,
    LAST_WEEKS,
    MIDDLE,
    NTH_WEEK,
    PROJECT,
    SCHOOL,
    SECOND_HALF,
    WEEKEND,
    WORKING_DAY,
)

_SATURDAY = 5

Days = tuple[dt.date, dt.date]
"""First and last day, both included."""


class Unit(NamedTuple):
    """A day, month, week, quarter, season or year, or a part of one.

    For a part, `precision` is PART and `of` says what it is a part of. A day without `day` is the weekday, or the
    `part`, with that `number` in its month; without a month, a feast or the weekday of the week with that number.
    `year` is what the text says; `shift` counts years from that of the document, for *volgend jaar*; `toward` looks
    ahead (1) or back (-1; -2 also at what has just begun) from the date of the document, for *komende zomer*.
    """

    precision: Precision
    month: int = 0
    day: int = 0
    number: int = 0
    part: int = 0
    of: Precision = Precision.UNKNOWN
    year: int | None = None
    shift: int | None = None
    weekday: int | None = None
    toward: int = 0
    whose: int = 0
    """Whether the text says that a week is one of the project or of the calendar: `PROJECT`, `CALENDAR` or 0."""

    @property
    def counts_weeks(self) -> bool:
        """Whether it is a numbered week, or a day or a part of one."""
        of = self.of if self.precision is Precision.PART else self.precision
        numbered = of is Precision.WEEK or (of is Precision.DAY and not self.month and self.part != FEAST)
        return numbered and not self.day


def part_of(whole: Unit, part: int, number: int = 0) -> Unit:
    """A part (one of those in `words`) of a month, quarter, season or year; `number` only for `NTH_WEEK`."""
    return whole._replace(precision=Precision.PART, of=whole.precision, part=part, number=number or whole.number)


def days_of(unit: Unit, year: int, context: PeriodContext) -> Days | None:
    """The days of the unit in that year; None when that year has none, as for 29 February or week 53."""
    if not dt.MINYEAR < year < dt.MAXYEAR:
        return None
    try:
        if unit.precision is Precision.DAY:
            if unit.part == FEAST:
                return feast_days(unit.number, year)
            day = dt.date(year, unit.month, unit.day) if unit.day else _day_without_number(unit, year, context)
            return day, day
        if unit.precision is Precision.MONTH:
            return _months(year, unit.month, unit.month)
        if unit.precision is Precision.PART:
            return _part(unit, year, context)
        if unit.precision is Precision.WEEK:
            return _week(unit, year, context)
        if unit.part == SCHOOL:
            return dt.date(year, 8, 1), dt.date(year + 1, 7, 31)
        return _months(year, *_first_and_last_month(unit, unit.precision, context.boundaries))
    except (ValueError, OverflowError):
        return None


def _day_without_number(unit: Unit, year: int, context: PeriodContext) -> dt.date:
    """A weekday of a numbered week, or the first or last (working) day of a month."""
    if not unit.month:
        return _week(unit, year, context)[0] + dt.timedelta(days=unit.weekday or 0)
    if unit.weekday is not None:
        return _weekday_of_month(unit, year, unit.weekday)
    length = calendar.monthrange(year, unit.month)[1]
    day = dt.date(year, unit.month, length if unit.number == LAST else 1)
    while unit.part == WORKING_DAY and (day.weekday() >= _SATURDAY or is_day_off(day)):
        day += dt.timedelta(days=-1 if unit.number == LAST else 1)
    return day


def _weekday_of_month(unit: Unit, year: int, weekday: int) -> dt.date:
    """The first, second ... or last Friday of a month. Raises ValueError when there is no fifth one."""
    length = calendar.monthrange(year, unit.month)[1]
    base = dt.date(year, unit.month, length - 6 if unit.number == LAST else 1)
    ahead = (weekday - base.weekday()) % 7
    return base.replace(day=base.day + ahead + (0 if unit.number == LAST else 7 * (unit.number - 1)))


def _months(year: int, first: int, last: int) -> Days:
    """Whole months; a last month before the first lies in the next year."""
    last_year = year + (last < first)
    return dt.date(year, first, 1), dt.date(last_year, last, calendar.monthrange(last_year, last)[1])


def _first_and_last_month(unit: Unit, precision: Precision, boundaries: Boundaries) -> tuple[int, int]:
    if precision is Precision.QUARTER:
        return unit.number * 3 - 2, unit.number * 3
    if precision is Precision.SEASON:
        return boundaries.seasons[unit.number]
    return 1, 12


def _week(unit: Unit, year: int, context: PeriodContext) -> Days:
    """A numbered week, or the week in which a day lies."""
    if unit.day:
        day = dt.date(year, unit.month, unit.day)
        monday = day - dt.timedelta(days=day.weekday())
    elif context.week_one is not None and (unit.whose == PROJECT or (unit.year is None and unit.whose != CALENDAR)):
        monday = context.week_one + dt.timedelta(weeks=unit.number - 1)
    else:
        monday = dt.date.fromisocalendar(year, unit.number, 1)
    return monday, monday + dt.timedelta(days=6)


def _part(unit: Unit, year: int, context: PeriodContext) -> Days:
    if unit.of is Precision.MONTH:
        return _part_of_month(unit, year, context.boundaries)
    if unit.of is Precision.WEEK:
        return _part_of_week(unit, year, context)
    first, last = _first_and_last_month(unit, unit.of, context.boundaries)
    if unit.of is Precision.YEAR:
        return _months(year, *_part_of_year(unit.part, context.boundaries))
    # A quarter or a season has three months: one for the begin, one for the middle, one for the end.
    wanted = first if unit.part in {BEGIN, FIRST_HALF} else last
    if unit.part == MIDDLE:
        wanted = first % 12 + 1
    return _months(year + (wanted < first), wanted, wanted)


def _part_of_week(unit: Unit, year: int, context: PeriodContext) -> Days:
    monday = _week(unit, year, context)[0]
    first, last = week_days(unit.part, context.boundaries)
    return monday + dt.timedelta(days=first - 1), monday + dt.timedelta(days=last - 1)


def week_days(part: int, boundaries: Boundaries) -> tuple[int, int]:
    """First and last day of the week for a part of it; Monday is 1."""
    if part == WEEKEND:
        return _SATURDAY + 1, 7
    if part == BEGIN:
        return 1, boundaries.week_begin_until
    if part == MIDDLE:
        return boundaries.week_begin_until + 1, boundaries.week_middle_until
    return boundaries.week_middle_until + 1, LAST_WORKING_DAY


def _part_of_year(part: int, boundaries: Boundaries) -> tuple[int, int]:
    if part == BEGIN:
        return 1, boundaries.year_begin_until
    if part == MIDDLE:
        return boundaries.year_begin_until + 1, boundaries.year_middle_until
    if part == FIRST_HALF:
        return 1, 6
    if part == SECOND_HALF:
        return 7, 12
    return boundaries.year_middle_until + 1, 12


def _part_of_month(unit: Unit, year: int, boundaries: Boundaries) -> Days:
    if unit.part == WEEKEND:
        saturday = _weekday_of_month(unit, year, _SATURDAY)
        return saturday, saturday + dt.timedelta(days=1)
    length = calendar.monthrange(year, unit.month)[1]
    first, last = part_days(unit, boundaries)
    if unit.part == LAST_WEEKS or (unit.part == NTH_WEEK and unit.number == LAST):
        first, last = length + 1 - 7 * max(unit.number, 1), length
    return dt.date(year, unit.month, first), dt.date(year, unit.month, min(last, length))


def part_days(unit: Unit, boundaries: Boundaries) -> tuple[int, int]:
    """First and last day of the month for a part of it; the last may be more than the month has."""
    if unit.part == BEGIN:
        return 1, boundaries.begin_until
    if unit.part == MIDDLE:
        return boundaries.begin_until + 1, boundaries.middle_until
    if unit.part == FIRST_HALF:
        return 1, boundaries.half_until
    if unit.part == SECOND_HALF:
        return boundaries.half_until + 1, 31
    if unit.part == NTH_WEEK:
        return unit.number * 7 - 6, unit.number * 7
    if unit.part == FIRST_WEEKS:
        return 1, unit.number * 7
    return boundaries.middle_until + 1, 31
