"""What a filter of a column can be chosen from: its texts, months, states and windows of time, each with its rows."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from model.column_periods import cell_period
from model.periods import Mark, Period
from model.readings import Readings
from model.row_filters import Moments, Window, is_over, meets, months_of, still_open, window_days
from model.status import State, answered_status
from model.table import Table
from model.value_order import value_key
from model.values import Value, text_of

_Days = tuple[dt.date | None, dt.date | None, bool]


def texts_in(table: Table, column: int, places: Sequence[int]) -> dict[str, int]:
    """The texts of the column in these rows, without spaces around them, and how many rows have each.

    Empty cells come first, then numbers and dates by value, then texts.
    """
    if table.columns[column].counts_from is not None:
        # Such a column shows other numbers than its cells hold.
        return {table.text(place, column): 1 for place in places}
    rows = table.rows
    values = [rows[place].cells[column] for place in places]
    found = [text_of(value).strip() for value in values]
    counts = Counter(found)
    ordered = _ordered(dict(zip(found, values, strict=True)))
    if "" in counts:
        ordered = ["", *(shown for shown in ordered if shown)]
    return {shown: counts[shown] for shown in ordered}


def _ordered(values: dict[str, Value]) -> list[str]:
    """The texts in the order of the values that they are shown for."""
    texts = [text for text, value in values.items() if isinstance(value, str)]
    if all(map(str.isascii, texts)) and len(texts) == len(values):
        # What nearly always is the case, and many times quicker.
        return sorted(texts, key=str.casefold)
    return [text for _, text in sorted((value_key(value), text) for text, value in values.items())]


def states_in(table: Table, column: int, places: Sequence[int]) -> dict[State, int]:
    """The states that the texts of the column mean, in the order in which work goes on, and the rows of each."""
    head = table.columns[column].title
    counts: Counter[State] = Counter()
    for text, rows in Counter(table.text(place, column) for place in places).items():
        counts[answered_status(head, text).state] += rows
    return {state: counts[state] for state in State if state in counts}


@dataclass(frozen=True, slots=True)
class Spans:
    """The periods of some rows. Those with the same days are counted together, since few of many rows differ."""

    found: tuple[tuple[Period, int, int], ...]
    """A period, how many rows have its days, and how many of those are still open."""

    @classmethod
    def of(cls, readings: Readings, table: Table, column: int, places: Sequence[int]) -> Spans:
        """The periods of the column in these rows."""
        periods: dict[_Days, Period] = {}
        counts: Counter[_Days] = Counter()
        undone: Counter[_Days] = Counter()
        is_open = still_open(table)
        for place in places:
            period = cell_period(readings, table, place, column)
            key = (period.start, period.end, Mark.FROM in period.flags)
            periods.setdefault(key, period)
            counts[key] += 1
            undone[key] += is_open(place)
        return cls(tuple((period, counts[key], undone[key]) for key, period in periods.items()))

    @property
    def undated(self) -> int:
        """How many rows have no date."""
        return sum(rows for period, rows, _ in self.found if not period.is_dated)

    def months(self) -> dict[tuple[int, int], int]:
        """The months (year, month) that the periods touch, ascending, and how many rows touch each."""
        counts: Counter[tuple[int, int]] = Counter()
        for period, rows, _ in self.found:
            for month in months_of(period):
                counts[month] += rows
        return {month: counts[month] for month in sorted(counts)}

    def within(self, wanted: Moments, today: dt.date) -> int:
        """How many rows a window of time lets through."""
        if wanted.window is Window.UNDATED:
            return self.undated
        if wanted.window is Window.LATE:
            return sum(undone for period, _, undone in self.found if is_over(period, today))
        first, last = window_days(wanted, today)
        return sum(rows for period, rows, _ in self.found if meets(period, first, last))
