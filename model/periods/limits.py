"""First and last day of a period, after *rond*, *vóór*, *vanaf* and a duration had their say."""

from __future__ import annotations

import datetime as dt

from model.periods.context import PeriodContext
from model.periods.marks import NO_MARKS, Mark, Precision, YearSource
from model.periods.match import Joint, Limit, Match
from model.periods.units import Days
from model.periods.words import FINAL, SUMMER
from model.periods.years import Resolved


def first_and_last(match: Match, resolved: Resolved, context: PeriodContext) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day of the match; either may be open."""
    first, last = resolved.days[0]
    for days in resolved.days[1:]:
        first, last = min(first, days[0]), max(last, days[1])
    if match.circa and match.precision is Precision.DAY:
        first, last = _moved(first, -context.boundaries.circa_days), _moved(last, context.boundaries.circa_days)
    if match.duration:
        return first, _moved(first, match.duration - 1)
    if match.limit is Limit.UP_TO:
        return None, last
    if match.limit is Limit.BEFORE:
        return None, _last_day_before(match, (first, last), context)
    if match.limit is Limit.NONE:
        return first, last
    start = _moved(last, 1) if match.limit is Limit.AFTER else first
    end = context.end if resolved.source is not YearSource.NONE else None
    return start, end if end is not None and end >= start else None


def _last_day_before(match: Match, days: Days, context: PeriodContext) -> dt.date:
    """*Vóór eind mei* is not before the 21st, *voor de zomer* not before the day that the boundaries say, and *voor 10
    maart 12.00 uur* is on that day still."""
    unit = match.units[0]
    if unit.precision is Precision.PART and unit.part == FINAL:
        return days[1]
    if unit.precision is Precision.SEASON and unit.number == SUMMER:
        month, day = context.boundaries.before_summer
        return days[0].replace(month=month, day=day)
    if match.times is not None and match.precision is Precision.DAY:
        return days[0]
    return _moved(days[0], -1)


def _moved(day: dt.date, by: int) -> dt.date:
    """The day so many days on, as far as the calendar goes."""
    return dt.date.fromordinal(min(max(day.toordinal() + by, 1), dt.date.max.toordinal()))


def marks_of(match: Match, resolved: Resolved) -> frozenset[Mark]:
    """What the match itself says of its days."""
    if match.joint < Joint.LIST and not match.limit and not match.circa:
        return NO_MARKS
    marks = set()
    if match.circa:
        marks.add(Mark.CIRCA)
    if match.joint is Joint.CHOICE:
        marks.add(Mark.CHOICE)
    elif match.joint is Joint.LIST and not _is_one_block(match, resolved) and not is_one_day(resolved):
        marks.add(Mark.SEVERAL)
    if match.limit in {Limit.BEFORE, Limit.UP_TO}:
        marks.add(Mark.UNTIL)
    elif match.limit in {Limit.FROM, Limit.AFTER}:
        marks.add(Mark.FROM)
    return frozenset(marks)


def _is_one_block(match: Match, resolved: Resolved) -> bool:
    """Whether a list of months, weeks or the like has no gaps; days that are named one by one stay several."""
    pairs = zip(resolved.days, resolved.days[1:], strict=False)
    return match.precision is not Precision.DAY and all((later[0] - earlier[1]).days == 1 for earlier, later in pairs)


def runs_backwards(match: Match, resolved: Resolved) -> bool:
    """Whether the ends of a range, both with their year, stand in the wrong order."""
    return match.joint is Joint.RANGE and resolved.days[-1][1] < resolved.days[0][0]


def separate_days(match: Match, resolved: Resolved) -> tuple[dt.date, ...]:
    """The days of a list of single days; none of anything else."""
    if match.joint < Joint.LIST or match.has_ranges or match.limit:
        return ()
    if any(unit.precision is not Precision.DAY for unit in match.units):
        return ()
    if any(first != last for first, last in resolved.days):
        return ()
    days = sorted({days[0] for days in resolved.days})
    return tuple(days) if len(days) > 1 else ()


def is_one_day(resolved: Resolved) -> bool:
    """Whether all that the text names is the same day, as in *Goede Vrijdag 14 april*."""
    first = resolved.days[0]
    return first[0] == first[1] and all(days == first for days in resolved.days)
