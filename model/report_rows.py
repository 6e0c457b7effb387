"""Which rows of a table a report shows, in which order and under which heading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from model.columns import Role
from model.number_format import MONTHS
from model.periods import Mark
from model.readings import Reading, Readings
from model.table import Table


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows that stand together, by their places in the table. `without_rows` is what to say when there are none."""

    title: str
    rows: tuple[int, ...]
    without_rows: str
    note: str = ""


def sorted_rows(table: Table, readings: Readings, rows: Sequence[int]) -> tuple[int, ...]:
    """The rows from early to late as the periods compare; equal rows keep their order, as do all without periods."""
    keys = {}
    for row in rows:
        period = readings.of(table.key, table.rows[row].id).period
        if period is None:
            return tuple(rows)
        keys[row] = period.sort_key
    return tuple(sorted(rows, key=keys.__getitem__))


def upcoming_groups(
    table: Table, readings: Readings, rows: Sequence[int], today: dt.date, weeks: int
) -> tuple[RowGroup, ...]:
    """The rows that a meeting talks about: too late, in the coming weeks, and without a date.

    A row is too late when its period ended before today and its status is open. Rows without a date are never dropped.
    """
    last = today + dt.timedelta(weeks=weeks)
    late, coming, undated = [], [], []
    for row in rows:
        reading = readings.of(table.key, table.rows[row].id)
        start, end = _span(reading)
        if end is None or start is None:
            undated.append(row)
        elif end < today:
            if reading.status is not None and reading.status.is_open:
                late.append(row)
        elif start <= last:
            coming.append(row)
    window = f"Van {dutch_date(today)} tot en met {dutch_date(last)}."
    coming_weeks = "komende week" if weeks == 1 else f"komende {weeks} weken"
    nothing = f"Er staat niets gepland voor de {coming_weeks}."
    return (
        RowGroup("Te laat", tuple(late), _nothing_late(table)),
        RowGroup(coming_weeks.capitalize(), tuple(coming), nothing, window),
        RowGroup("Zonder datum", tuple(undated), "Alle regels hebben een datum."),
    )


def _nothing_late(table: Table) -> str:
    if table.column_for(Role.STATUS) is None:
        return "Deze tabel heeft geen kolom met een status; daarom is niet te zeggen wat te laat is."
    return "Er is niets te laat."


def _span(reading: Reading) -> tuple[dt.date | None, dt.date | None]:
    """From when until when a row asks attention; no dates when nothing is known.

    A deadline (`vóór 1 mei`) counts on its last day. What has a beginning only (`vanaf juni`) goes on while it is open,
    and is over on its first day when it is done.
    """
    period, status = reading.period, reading.status
    if period is None or not period.is_dated:
        return None, None
    start, end = period.start or period.end, period.end
    done = status is not None and not status.is_open
    if done and (end is None or Mark.FROM in period.flags):
        return start, start
    return start, end or dt.date.max


def dutch_date(day: dt.date) -> str:
    """The day as it is written in a letter, such as *4 februari 2027*."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
