"""What becomes of contents that are put in cells: read for the column, kept out of cells that are not free."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from model.columns import Column
from model.periods import PeriodContext
from model.table import Row, Table
from model.typing_in import read_typed
from model.values import Covered, Formula, Value, text_of

Content = TypeVar("Content", str, Value)


def as_typed(context: PeriodContext) -> Callable[[str, Column, Value], Value]:
    """Reads texts as if they were typed."""
    return lambda text, column, previous: read_typed(text, column, previous, context)


def as_it_is(value: Value, column: Column, previous: Value) -> Value:
    """Takes a value over; formulas are not made here."""
    return previous if isinstance(value, Formula | Covered) else value


def changed_cells(
    table: Table, cells: Iterable[tuple[int, int, Content]], read: Callable[[Content, Column, Value], Value]
) -> tuple[list[tuple[int, int, Value]], int]:
    """The cells, by row id and column id, that get another value, and how many are not free to get theirs."""
    columns = table.columns
    places = {column.id: index for index, column in enumerate(columns)}
    # Most cells hold plain text in a sheet that nobody protected; only the others have to be looked at further.
    may_lock = table.unlocked is not None or any(column.counts_from is not None for column in columns)
    wanted: list[tuple[int, int, Value]] = []
    locked = row = 0
    last_id: int | None = None
    for row_id, column_id, content in cells:
        if row_id != last_id:
            row, last_id = table.row_index(row_id), row_id
        column = places[column_id]
        previous = table.rows[row].cells[column]
        if (may_lock or not isinstance(previous, str)) and table.is_locked(row, column):
            locked += table.text(row, column) != text_of(content)
            continue
        value = read(content, columns[column], previous)
        if value != previous:
            wanted.append((row_id, column_id, value))
    return wanted, locked


def fill_row(
    table: Table,
    row: Row,
    contents: Iterable[tuple[int, Content]],
    read: Callable[[Content, Column, Value], Value],
) -> int:
    """Fill a row that is not in the table yet, by column ids; returns how many cells a formula fills."""
    locked = 0
    for column_id, content in contents:
        index = table.column_index(column_id)
        if isinstance(row.cells[index], Formula | Covered) or table.columns[index].counts_from is not None:
            locked += bool(content)
        else:
            row.cells[index] = read(content, table.columns[index], row.cells[index])
    return locked
