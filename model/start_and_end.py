"""One period from two columns: where something starts, and where it ends."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from model.periods import Period
from model.periods.marks import Mark, YearSource

_ONE_SIDED = frozenset({Mark.FROM, Mark.UNTIL})
_ABOUT_ONE_CELL = frozenset({Mark.EMPTY, Mark.TO_BE_SET, Mark.NOT_APPLICABLE})


def from_start_to_end(start: Period, end: Period) -> Period:
    """The period that runs from the first day of `start` to the last day of `end`.

    - Of what one of them does not say the other is left: a start alone stays as it is, an end alone is a deadline.
    - An end whose year was not written lies in the year of the start, or in the next when it would come before it.
    - An end that was written and lies before the start contradicts it: the start is kept, and the sentence says so.
    """
    if not _says_when(end):
        return start
    if not _says_when(start):
        return _deadline(end)
    if start.yearless is not None or end.yearless is not None:
        return _without_year(start, end)
    first, last = start.start or start.end, end.end or end.start
    assert first is not None
    assert last is not None
    if last < first and end.year_source is not YearSource.EXPLICIT:
        last = _in_year(last, last.year + 1)
    if last < first:
        note = "de einddatum ligt voor de begindatum en telt niet mee"
        return replace(start, flags=start.flags | {Mark.UNSURE}, notes=(*start.notes, note))
    return _joined(start, end, first, last)


def _says_when(period: Period) -> bool:
    return period.is_dated or period.yearless is not None


def _deadline(end: Period) -> Period:
    """The end alone, as `t/m` would say it."""
    if end.yearless is not None:
        return replace(end, flags=end.flags | {Mark.UNTIL})
    last = end.end or end.start
    return replace(end, start=None, end=last, flags=(end.flags - {Mark.FROM}) | {Mark.UNTIL}, days=(), start_time=None)


def _without_year(start: Period, end: Period) -> Period:
    """Of both, or of one of them, the year is not known: month and day are those of each, and the year that is known
    counts for both."""
    if start.yearless is not None and end.yearless is not None:
        days = (start.yearless[0], end.yearless[1])
        return replace(_joined(start, end, None, None), yearless=days)
    if start.yearless is not None:
        last = end.end or end.start
        assert last is not None
        first = _in_year(start.yearless[0], last.year)
        return _joined(start, end, first if first <= last else _in_year(first, last.year - 1), last)
    assert end.yearless is not None
    first = start.start or start.end or dt.date.min
    last = _in_year(end.yearless[1], first.year)
    return _joined(start, end, first, last if last >= first else _in_year(end.yearless[1], first.year + 1))


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
        notes=(*start.notes, *(note for note in end.notes if note not in start.notes)),
    )


def _in_year(day: dt.date, year: int) -> dt.date:
    """The same day in another year; 29 February becomes the 28th where there is none."""
    year = min(max(year, dt.MINYEAR), dt.MAXYEAR)
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
