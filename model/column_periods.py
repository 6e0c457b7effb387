"""The periods of a column cell by cell: a table may have more columns of them than the one its rows go by."""

from __future__ import annotations

from model.columns import Column, Kind, Role
from model.periods import Period, read_period
from model.readings import Readings
from model.table import Table
from model.values import Moment, text_of


def shows_periods(column: Column) -> bool:
    """Whether the cells of a column are read as periods."""
    return column.kind is Kind.PERIOD or column.role in {Role.PERIOD, Role.END}


def cell_period(readings: Readings, table: Table, place: int, column: int) -> Period:
    """What is understood of a cell in a column of periods; a table may have more of them than the one it goes by."""
    row = table.rows[place]
    if column == table.column_for(Role.PERIOD):
        period = readings.of(table.key, row.id).period
        assert period is not None
        return period
    value = row.cells[column]
    if isinstance(value, Moment):
        return Period.of_day(value.value)
    return read_period(text_of(value), readings.context(table.key))
