"""What the columns of a calendar mean: the period of each head, with the year from where the calendar gives it.

A head takes its year from itself, from the year over it, from the heads beside it (after December comes January of the
next year), from the title, from the run time of the plan, and last from the date of the document: the first year in
which the calendar is not over on that date. A calendar is one stretch of time, so that its months are never put in
different years one by one, as separate texts would be.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.axis_heads import TimeHead, time_head
from model.cross import Cross
from model.periods import Period, PeriodContext, Precision, YearSource, read_period
from model.table import Table

_FROM_TITLE = "het jaar staat in de titel"
_FROM_NEIGHBOURS = "het jaar volgt uit de kolommen ernaast"


@dataclass(frozen=True, slots=True)
class CalendarColumn:
    """A column of a calendar: its head as a reader says it, with the year over it, and what that means."""

    column_id: int
    text: str
    period: Period | None
    """None in a cross that is no calendar."""


def calendar_columns(table: Table, cross: Cross, context: PeriodContext) -> list[CalendarColumn]:
    """The columns of the body of a calendar, in their order."""
    places = cross.body_of(table.columns)
    titles = [_title(table, cross, place) for place in places]
    heads = [time_head(title, cross.unit) for title in titles]
    ids = [table.columns[place].id for place in places]
    years = _years(heads, [cross.years.get(column_id) for column_id in ids], cross.year, context)
    found = []
    for column_id, title, head, year in zip(ids, titles, heads, years, strict=True):
        date = cross.dates.get(column_id)
        over = cross.years.get(column_id)
        text = head.text if head is not None and title.isdigit() else title
        text = f"{text} {over}" if over is not None and head is not None and not head.has_year else text
        if date is not None and date[0] == title:
            found.append(CalendarColumn(column_id, title, _of_date(date[1], date[2])))
        else:
            found.append(CalendarColumn(column_id, text, _period(title, head, year, context)))
    return found


def joined(columns: Sequence[CalendarColumn]) -> tuple[str, Period | None]:
    """What a cell says that is merged over these columns: from the first to the last of them, or in a cross all."""
    first, last = columns[0], columns[-1]
    if first.period is None or last.period is None:
        return "\n".join(dict.fromkeys(column.text for column in columns)), None
    if first.period == last.period:
        return first.text, first.period
    period = replace(first.period, end=last.period.end, yearless=None)
    if first.period.yearless is not None and last.period.yearless is not None:
        period = replace(period, yearless=(first.period.yearless[0], last.period.yearless[1]))
    return f"{first.text} t/m {last.text}", period


def _title(table: Table, cross: Cross, place: int) -> str:
    column = table.columns[place]
    return " ".join((column.title if column.title.strip() else cross.heads.get(column.id, "")).split())


def _of_date(first: dt.date, last: dt.date) -> Period:
    if first == last:
        return Period.of_day(dt.datetime.combine(first, dt.time()))
    precision = Precision.WEEK if (last - first).days == 6 else Precision.MONTH
    return Period(first, last, precision, year_source=YearSource.EXPLICIT)


@dataclass(frozen=True, slots=True)
class _Year:
    """The year of a head that names none, and where it comes from."""

    number: int
    source: YearSource
    note: str = ""


def _period(title: str, head: TimeHead | None, year: _Year | None, context: PeriodContext) -> Period:
    counts_own_weeks = head is not None and head.precision is Precision.WEEK and context.week_one is not None
    if head is None or head.has_year or year is None or counts_own_weeks:
        return read_period(head.text if head is not None else title, context)
    period = read_period(f"{head.text} {year.number}", context)
    notes = (*period.notes, year.note) if year.note else period.notes
    return replace(period, year_source=year.source, notes=notes)


def _years(
    heads: Sequence[TimeHead | None], over: Sequence[int | None], first: int | None, context: PeriodContext
) -> list[_Year | None]:
    """The year of each head, for those that name none."""
    turns = _turns(heads)
    told = {place: year for place, year in enumerate(over) if year is not None}
    for place, head in enumerate(heads):
        if head is not None and head.has_year:
            told[place] = dt.date.fromordinal(head.key[0]).year
    if told:
        nearest = (min(told, key=lambda place: (abs(place - at), place)) for at in range(len(heads)))
        return [
            _Year(told[near] + turns[at] - turns[near], YearSource.EXPLICIT, "" if near == at else _FROM_NEIGHBOURS)
            for at, near in enumerate(nearest)
        ]
    base = _base(heads, turns, first, context)
    if base is None:
        return [None] * len(heads)
    return [_Year(base.number + turn, base.source, base.note) for turn in turns]


def _turns(heads: Sequence[TimeHead | None]) -> list[int]:
    """How often New Year has passed since the first head."""
    turns: list[int] = []
    count, previous = 0, None
    for head in heads:
        if head is not None and not head.has_year:
            count += previous is not None and head.key[0] <= previous
            previous = head.key[0]
        turns.append(count)
    return turns


def _base(
    heads: Sequence[TimeHead | None], turns: Sequence[int], first: int | None, context: PeriodContext
) -> _Year | None:
    """The year of the first head."""
    if first is not None:
        return _Year(first, YearSource.EXPLICIT, _FROM_TITLE)
    known = [(head, turn) for head, turn in zip(heads, turns, strict=True) if head is not None]
    if not known:
        return None

    def stretch(year: int) -> tuple[dt.date, dt.date]:
        (head, turn), (last, last_turn) = known[0], known[-1]
        over = last.key[1] < last.key[0]
        return _day(head, year + turn, head.key[0]), _day(last, year + last_turn + over, last.key[1], 6)

    run = [day for day in (context.start, context.end) if day is not None]
    if run:
        begin, end = min(run), max(run)
        years = range(begin.year - 1, end.year + 1)
        shared = {year: _overlap(stretch(year), (begin, end)) for year in years}
        best = max(years, key=lambda year: (shared[year], -year))
        if shared[best] > 0:
            return _Year(best, YearSource.PLAN)
    if context.document_date is not None:
        years = range(context.document_date.year - 2, context.document_date.year + 2)
        year = next((year for year in years if stretch(year)[1] >= context.document_date), context.document_date.year)
        return _Year(year, YearSource.DOCUMENT)
    return None


def _overlap(one: tuple[dt.date, dt.date], other: tuple[dt.date, dt.date]) -> int:
    return (min(one[1], other[1]) - max(one[0], other[0])).days + 1


def _day(head: TimeHead, year: int, number: int, further: int = 0) -> dt.date:
    """The day of a key of a head; `further`: of a week, so many days behind its Monday."""
    if head.precision is Precision.WEEK:
        return dt.date.fromisocalendar(year, min(number, 52), 1) + dt.timedelta(days=further)
    month, day = divmod(number, 100)
    return dt.date(year, month, min(day, 28) if month == 2 else day)
