"""Which column of the sheet each column of a table has after a save."""

from __future__ import annotations

from interchange.excel.shift import Lines
from interchange.workbook import TableHome
from model.columns import Column
from model.table import Table


def columns_of(home: TableHome, table: Table, lines: Lines) -> dict[int, int]:
    """Column id -> column of the sheet afterwards. New columns stand before the next column of the file, or follow the
    last one."""
    columns: dict[int, int] = {}
    for column in table.columns:
        if column.id in home.columns:
            columns[column.id] = lines.of(home.columns[column.id]) or home.columns[column.id]
    following = max(columns.values(), default=0) + 1
    for column in table.columns:
        if column.id in columns:
            continue
        after = [known.id for known in table.columns[table.columns.index(column) + 1 :] if known.id in home.columns]
        if after:
            # The new ones stand side by side, directly before the next column that the file knows.
            run = _run_before(table.columns, column, home)
            columns[column.id] = columns[after[0]] - run
        else:
            columns[column.id] = following
            following += 1
    return columns


def _run_before(columns: list[Column], column: Column, home: TableHome) -> int:
    """How many places before the next column of the file a new column stands."""
    distance = 0
    for other in columns[columns.index(column) :]:
        if other.id in home.columns:
            break
        distance += 1
    return distance
