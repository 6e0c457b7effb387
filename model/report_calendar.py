"""The coming months of a calendar as a list on paper: what stands in their cells, from early to late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from model.cell_text import one_line
from model.columns import Role
from model.listed_row import ListedRow
from model.readings import Readings
from model.report_choices import ReportChoices
from model.report_rows import dutch_date
from model.row_lister import RowLister
from model.table import Table

Lines = tuple[list[str], list[tuple[str, ...]]]
"""Heads, and rows of texts below them."""


def coming_rows(table: Table, readings: Readings, choices: ReportChoices) -> list[ListedRow]:
    """What the calendar holds for today and the weeks after it, by date; in a month all in the order of the sheet."""
    last = last_day(choices)
    listed = [one for rows in RowLister(table, readings.plan_context()).all().values() for one in rows]
    dated = []
    for one in listed:
        start, end = (one.period.start, one.period.end) if one.period is not None else (None, None)
        if start is not None and end is not None and end >= choices.today and start <= last:
            dated.append((start, one))
    return [one for _, one in sorted(dated, key=lambda pair: pair[0])]


def last_day(choices: ReportChoices) -> dt.date:
    """The last day that is still looked at."""
    return choices.today + dt.timedelta(weeks=choices.weeks)


def window_sentence(choices: ReportChoices) -> str:
    """From when until when the list goes; months that began or go on count whole."""
    return f"Van {dutch_date(choices.today)} tot en met {dutch_date(last_day(choices))}."


def calendar_lines(table: Table, listed: Sequence[ListedRow], without: Iterable[int]) -> Lines:
    """The rows with when, the label, what stands in the cell, and what else is said of the whole row. Columns, by id,
    in `without` are left out."""
    cross = table.cross
    assert cross is not None
    left_out = set(without)
    body, labels = set(cross.body), set(cross.labels)
    titles = {column.id: one_line(column.title) for column in table.columns}
    before = [one for one in titles if one in labels and one not in left_out]
    after = [one for one in titles if one not in body | labels | left_out and titles[one]]
    heads = ["Wanneer", *(titles[one] or "Soort" for one in before), "Wat", *(titles[one] for one in after)]
    rows = []
    for one in listed:
        cells = {
            column.id: table.text(table.row_index(one.row_id), place) for place, column in enumerate(table.columns)
        }
        what = one.text(cross.cell) or cells.get(one.column_id or 0, "")
        rows.append((one.text(Role.PERIOD), *(cells[each] for each in before), what, *(cells[each] for each in after)))
    return heads, rows
