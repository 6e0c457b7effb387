"""One period from two columns: where something starts, and where it ends."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from model.periods import Period
from model.periods.marks import Mark, YearSource

_ONE_SIDED = frozenset({Mark.FROM, Mark.UNTIL})
_ABOUT_ONE_CELL = frozenset({Mark.EMPTY, Mark.TO_BE_SET, Mark.NOT_APPLICABLE})
_NOTHING_YET = frozenset({Mark.EMPTY, Mark.TO_BE_SET})
_LONGEST_OVER_NEW_YEAR = dt.timedelta(days=310)
"""A season or school year. Beyond this an end before its start is rather a mistake than the year that follows."""
_BESIDE = "het einde staat in een kolom ernaast"


def from_start_to_end(start: Period, end: Period) -> Period:
    """The period that runs from the first day of `start` to the last day of `end`.

    - A start alone stays as it is; an end alone, with a start that is empty or still to be set, is a deadline.
    - A start that is a deadline itself stays as it is, and so does one that is not understood.
    - An end whose year was not written lies in the year of the start, or in the next when it would come before it.
    - An end that lies before the start all the same contradicts it: the start is kept, and the sentence says so.
    """
    if not _says_when(end) or (start.is_dated and start.start is None):
        return start
    if not _says_when(start):
        return _deadline(end) if start.flags & _NOTHING_YET else start
    if start.yearless is not None and end.yearless is not None:
        return replace(_joined(start, end, None, None), yearless=(start.yearless[0], end.yearless[1]))
    first, last = _days(start, end)
    if last < first:
        note = "de einddatum ligt voor de begindatum en telt niet mee"
        return replace(start, flags=start.flags | {Mark.UNSURE}, notes=(*start.notes, note))
    return _joined(start, end, first, last)


def _says_when(period: Period) -> bool:
    return period.is_dated or period.yearless is not None


def _deadline(end: Period) -> Period:
    """The end alone, as `t/m` would say it."""
    notes = (*end.notes, _BESIDE)
    if end.yearless is not None:
        return replace(end, flags=end.flags | {Mark.UNTIL}, notes=notes)
    last, flags = end.end or end.start, (end.flags - {Mark.FROM}) | {Mark.UNTIL}
    return replace(end, start=None, end=last, flags=flags, days=(), start_time=None, notes=notes)


def _days(start: Period, end: Period) -> tuple[dt.date, dt.date]:
    """The first and the last day; the year that one of them has counts for both, unless it turns between them."""
    first = start.start or (start.yearless[0] if start.yearless is not None else None)
    last = end.end or end.start or (end.yearless[1] if end.yearless is not None else None)
    assert first is not None
    assert last is not None
    if start.yearless is not None:
        first = _in_year(first, last.year)
        other = (_in_year(first, last.year - 1), last)
    elif end.year_source is YearSource.EXPLICIT:
        return first, last
    else:
        last = _in_year(last, first.year) if end.yearless is not None else last
        other = (first, _in_year(last, last.year + 1))
    return other if last < first and other[1] - other[0] <= _LONGEST_OVER_NEW_YEAR else (first, last)


def _joined(start: Period, end: Period, first: dt.date | None, last: dt.date | None) -> Period:
    flags = (start.flags | end.flags) - _ONE_SIDED - _ABOUT_ONE_CELL
    if first is not None:
        flags -= {Mark.NO_YEAR}
    return replace(
        start,
        start=first,
        end=last,
        yearless=None,
        flags=flags,
        days=(),
        end_time=end.end_time or end.start_time or (start.end_time if first == last else None),
        year_source=start.year_source if start.yearless is None else end.year_source,
        notes=(*start.notes, *(note for note in end.notes if note not in start.notes), _BESIDE),
    )


def _in_year(day: dt.date, year: int) -> dt.date:
    """The same day in another year; 29 February becomes the 28th where there is none."""
    year = min(max(year, dt.MINYEAR), dt.MAXYEAR)
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
