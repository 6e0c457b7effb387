"""Units of the calendar as a text names them, mostly without a year, and the days they cover in a given year."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from model.periods.context import Boundaries, PeriodContext
from model.periods.marks import Precision
from model.periods.words import BEGIN, FIRST_HALF, LAST, MIDDLE, NTH_WEEK, SECOND_HALF

Days = tuple[dt.date, dt.date]
"""First and last day, both included."""


class Unit(NamedTuple):
    """A day, month, week, quarter, season or year, or a part of one.

    For a part, `precision` is PART and `of` says what it is a part of. A day without `day` is the weekday with that
    `number` in its month. `year` is what the text says; `shift` counts
    years from that of the document, for *volgend jaar*.
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


def part_of(whole: Unit, part: int, number: int = 0) -> Unit:
    """A part (one of those in `words`) of a month, quarter, season or year; `number` only for `NTH_WEEK`."""
    return whole._replace(precision=Precision.PART, of=whole.precision, part=part, number=number or whole.number)


def days_of(unit: Unit, year: int, context: PeriodContext) -> Days | None:
    """The days of the unit in that year; None when that year has none, as for 29 February or week 53."""
    if not dt.MINYEAR < year < dt.MAXYEAR:
        return None
    try:
        if unit.precision is Precision.DAY:
            day = dt.date(year, unit.month, unit.day) if unit.day else _weekday_of_month(unit, year)
            return day, day
        if unit.precision is Precision.MONTH:
            return _months(year, unit.month, unit.month)
        if unit.precision is Precision.PART:
            return _part(unit, year, context)
        if unit.precision is Precision.WEEK:
            return _week(unit, year, context)
        return _months(year, *_first_and_last_month(unit, unit.precision, context.boundaries))
    except (ValueError, OverflowError):
        return None


def _weekday_of_month(unit: Unit, year: int) -> dt.date:
    """The first, second ... or last Friday of a month. Raises ValueError when there is no fifth one."""
    length = calendar.monthrange(year, unit.month)[1]
    base = dt.date(year, unit.month, length - 6 if unit.number == LAST else 1)
    ahead = ((unit.weekday or 0) - base.weekday()) % 7
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
    elif context.week_one is not None and unit.year is None:
        monday = context.week_one + dt.timedelta(weeks=unit.number - 1)
    else:
        monday = dt.date.fromisocalendar(year, unit.number, 1)
    return monday, monday + dt.timedelta(days=6)


def _part(unit: Unit, year: int, context: PeriodContext) -> Days:
    if unit.of is Precision.MONTH:
        return _part_of_month(unit, year, context.boundaries)
    first, last = _first_and_last_month(unit, unit.of, context.boundaries)
    if unit.of is Precision.YEAR:
        return _months(year, *_part_of_year(unit.part, context.boundaries))
    # A quarter or a season has three months: one for the begin, one for the middle, one for the end.
    wanted = first if unit.part in {BEGIN, FIRST_HALF} else last
    if unit.part == MIDDLE:
        wanted = first % 12 + 1
    return _months(year + (wanted < first), wanted, wanted)


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
    length = calendar.monthrange(year, unit.month)[1]
    first, last = part_days(unit, boundaries)
    if unit.part == NTH_WEEK and unit.number == LAST:
        first, last = length - 6, length
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
    return boundaries.middle_until + 1, 31
