"""In which year the units of a period lie.

The order is: the text itself, the run time of the plan, the neighbours in the column, the date of the document; and
when none of them decides, no year at all. Each source in turn narrows the years that are still possible:

- *Run time.* The years in which the period touches the run. A run of several years may leave several, and then the
  next source chooses among them. A month outside the run gets the calendar year of the run, if there is only one: a
  plan for January to August 2017 that says *november* means the evaluation in 2017, and is marked as outside. Of a run
  with only a start or only an end, the twelve months behind or before it are taken.
- *Neighbours.* The days that other texts in the column name with a year count as a run.
- *Date of the document.* The first time from three months before that date: a plan looks mostly ahead.
- *Weekday.* It chooses whenever a source leaves several years and it fits just one. It never overrules a year that is
  certain; it is then marked as contradicting.

Without a year in the text, a period is never put in a year just because it is the current one.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from model.periods.context import PeriodContext
from model.periods.marks import NO_MARKS, Mark, Precision, YearSource
from model.periods.units import Days, Unit, days_of
from model.periods.words import CALENDAR, PROJECT

SOME_YEAR = 2004
"""Stands in for a year that is not known: a leap year, with 53 weeks."""

_LONGEST_RUN = 40
_HALF_A_YEAR = 183
_A_YEAR = dt.timedelta(days=364)
_NEVER_OVER_NEW_YEAR = frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER})
_OUTSIDE = frozenset({Mark.OUTSIDE_RUN})
_CLASH = frozenset({Mark.WEEKDAY_CLASH})
_NO_YEAR = frozenset({Mark.NO_YEAR})
_OWN_WEEK = frozenset({Mark.PROJECT_WEEK})


class Resolved(NamedTuple):
    """The days of each unit, and how their year was found. Without a year they are days of `SOME_YEAR`."""

    days: tuple[Days, ...]
    source: YearSource
    marks: frozenset[Mark] = NO_MARKS


class _Option(NamedTuple):
    year: int
    days: tuple[Days, ...]
    fits: bool
    """Whether the weekdays that the text names are right; also when it names none."""


def resolve(units: tuple[Unit, ...], is_range: bool, context: PeriodContext) -> Resolved | None:
    """The days of the units; None when the calendar does not have them."""
    if context.week_one is not None and all(_is_own_week(unit) for unit in units):
        option = _option(units, 0, context.week_one.year, is_range, context)
        return None if option is None else Resolved(option.days, YearSource.PLAN, _OWN_WEEK)
    at, year = _explicit(units, context)
    if year is not None:
        option = _option(units, at, year, is_range, context)
        if option is None:
            return None
        source = YearSource.EXPLICIT if units[at].year is not None else YearSource.DOCUMENT
        return Resolved(option.days, source, NO_MARKS if option.fits else _CLASH)
    if any(unit.toward for unit in units):
        return _toward(units, is_range, context)
    if all(unit.shift is None for unit in units):
        found = _from_context(units, is_range, context)
        if found is not None:
            return found
    return _in_no_year(units, is_range, context)


def _in_no_year(units: tuple[Unit, ...], is_range: bool, context: PeriodContext) -> Resolved | None:
    """The days in some year, and whether they would be others in the next."""
    option, other = (_option(units, 0, year, is_range, context) for year in (SOME_YEAR, SOME_YEAR + 1))
    if option is None:
        return None
    firsts = [[(days[0].month, days[0].day) for days in each.days] for each in (option, other) if each is not None]
    moves = firsts[0] != firsts[-1] or any(unit.counts_weeks for unit in units)
    return Resolved(option.days, YearSource.NONE, _NO_YEAR | {Mark.MOVES} if moves else _NO_YEAR)


def _toward(units: tuple[Unit, ...], is_range: bool, context: PeriodContext) -> Resolved | None:
    """*Komende zomer* begins behind the date of the document, *vorig najaar* has ended before it, *afgelopen winter*
    may still last. Nothing else tells which one is meant."""
    toward = next(unit.toward for unit in units if unit.toward)
    day = context.document_date
    years = range(max(day.year - 2, dt.MINYEAR), min(day.year + 2, dt.MAXYEAR)) if day else range(0)
    options = [found for year in years if (found := _option(units, 0, year, is_range, context))]
    if day is not None:
        if toward > 0:
            options = [option for option in options if option.days[0][0] > day][:1]
        elif toward == -1:
            options = [option for option in options if option.days[0][1] < day][-1:]
        else:
            options = [option for option in options if option.days[0][0] < day][-1:]
        if options:
            return Resolved(options[0].days, YearSource.DOCUMENT)
    return _in_no_year(units, is_range, context)


def _is_own_week(unit: Unit) -> bool:
    """Whether a plan that counts its own weeks means one of these: not with a year, unless the text says so."""
    if not unit.counts_weeks or unit.whose == CALENDAR:
        return False
    return unit.whose == PROJECT or (unit.year is None and unit.shift is None)


def _explicit(units: tuple[Unit, ...], context: PeriodContext) -> tuple[int, int | None]:
    """The place of the first unit whose year the text gives, and that year."""
    for at, unit in enumerate(units):
        year = _own_year(unit, context)
        if year is not None:
            return at, year
    return 0, None


def _own_year(unit: Unit, context: PeriodContext) -> int | None:
    if unit.shift is not None and context.document_date is not None:
        return context.document_date.year + unit.shift
    return unit.year


def _from_context(units: tuple[Unit, ...], is_range: bool, context: PeriodContext) -> Resolved | None:
    options: list[_Option] | None = None
    marks = NO_MARKS
    for run, source in ((_run(context), YearSource.PLAN), (_neighbours(context), YearSource.NEIGHBOURS)):
        if run is None:
            continue
        found, inside = _touching(units, is_range, run, context)
        if options is not None:
            possible = {option.year for option in options}
            found = [option for option in found if option.year in possible]
        if not found:
            continue
        if source is YearSource.PLAN and not inside:
            marks = _OUTSIDE
        options = found
        decided = _decide(options, source, marks)
        if decided:
            return decided
    if context.document_date is None:
        return None
    return _near_document(units, is_range, context, context.document_date, options, marks)


def _decide(options: list[_Option], source: YearSource, marks: frozenset[Mark]) -> Resolved | None:
    if len(options) == 1:
        return Resolved(options[0].days, source, marks | (NO_MARKS if options[0].fits else _CLASH))
    fitting = [option for option in options if option.fits]
    return Resolved(fitting[0].days, YearSource.WEEKDAY, marks) if len(fitting) == 1 else None


def _run(context: PeriodContext) -> Days | None:
    start, end = context.start, context.end
    if start is not None and end is not None:
        return (start, end) if start <= end else (end, start)
    if end is not None:
        return (end - _A_YEAR if end.year > dt.MINYEAR else end), end
    if start is not None:
        return start, (start + _A_YEAR if start.year < dt.MAXYEAR - 1 else start)
    return None


def _neighbours(context: PeriodContext) -> Days | None:
    return (min(context.neighbours), max(context.neighbours)) if context.neighbours else None


def _touching(units: tuple[Unit, ...], is_range: bool, run: Days, context: PeriodContext) -> tuple[list[_Option], bool]:
    """The years in which the units touch the run, else those of the run itself, and which of the two it was."""
    inside: list[_Option] = []
    near: list[_Option] = []
    if run[1].year - run[0].year > _LONGEST_RUN:
        return near, False
    within_a_year = len(units) == 1 and units[0].precision in _NEVER_OVER_NEW_YEAR
    for year in range(run[0].year - (not within_a_year), run[1].year + 1):
        option = _option(units, 0, year, is_range, context)
        if option is None:
            continue
        if option.days[-1][1] >= run[0] and option.days[0][0] <= run[1]:
            inside.append(option)
        elif year >= run[0].year:
            near.append(option)
    return inside or near, bool(inside)


def _near_document(
    units: tuple[Unit, ...],
    is_range: bool,
    context: PeriodContext,
    document: dt.date,
    options: list[_Option] | None,
    marks: frozenset[Mark],
) -> Resolved | None:
    if options is None:
        years = range(document.year - 1, document.year + 2)
        options = [found for year in years if (found := _option(units, 0, year, is_range, context))]
        fitting = [option for option in options if option.fits]
        if len(fitting) == 1 < len(options):
            return Resolved(fitting[0].days, YearSource.WEEKDAY, marks)
    earliest = document.toordinal() - context.boundaries.look_back_days
    for option in options:
        if option.days[0][0].toordinal() >= earliest:
            return Resolved(option.days, YearSource.DOCUMENT, marks | (NO_MARKS if option.fits else _CLASH))
    return None


def _option(units: tuple[Unit, ...], at: int, year: int, is_range: bool, context: PeriodContext) -> _Option | None:
    """The days of all units when the one at this place lies in this year; None when the calendar has no such days."""
    found = days_of(units[at], year, context)
    if found is None:
        return None
    if len(units) == 1:
        return _Option(year, (found,), _fits(units[0], found))
    days = [found]
    previous, previous_year = found, year
    for unit in units[at + 1 :]:
        step = _step(unit, _own_year(unit, context), previous, previous_year, 1, is_range, context)
        if step is None:
            return None
        previous, previous_year = step
        days.append(previous)
    previous, previous_year = found, year
    for unit in reversed(units[:at]):
        step = _step(unit, None, previous, previous_year, -1, is_range, context)
        if step is None:
            return None
        previous, previous_year = step
        days.insert(0, previous)
    return _Option(year, tuple(days), all(_fits(unit, each) for unit, each in zip(units, days, strict=True)))


def _step(
    unit: Unit, own: int | None, near: Days, year: int, direction: int, is_range: bool, context: PeriodContext
) -> tuple[Days, int] | None:
    """The days of a unit behind (1) or before (-1) its neighbour: in the same year, or in the one that direction.

    The ends of a range must ascend. A list goes over the new year only when it would otherwise jump back more than
    half a year: `december en januari`, but not `20 maart en 13 maart`.
    """
    days = days_of(unit, own if own is not None else year, context)
    if own is not None:
        return days and (days, own)
    if days is not None:
        wrong = (near[0] - days[0]).days * direction
        if wrong <= (0 if is_range else _HALF_A_YEAR):
            return days, year
    days = days_of(unit, year + direction, context)
    return days and (days, year + direction)


def _fits(unit: Unit, days: Days) -> bool:
    return unit.weekday is None or unit.precision is not Precision.DAY or days[0].weekday() == unit.weekday
