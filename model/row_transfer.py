"""Which cell of a row goes where when the row goes to another table: by role, and else by the text of the head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.columns import Column
from model.folding import same_line
from model.table import Table
from model.values import Covered, Formula, Value, is_empty


@dataclass(frozen=True, slots=True)
class Transfer:
    """Rows on their way from one table to another."""

    source: Table
    target: Table
    row_ids: tuple[int, ...]
    """In the order of the table."""
    rows: tuple[tuple[tuple[int, Value], ...], ...]
    """For each row what comes in which column, named by id, of the target."""
    lost: tuple[str, ...]
    """The heads of the columns that hold something in these rows and have no counterpart."""


def transfer(source: Table, target: Table, row_ids: Sequence[int]) -> Transfer:
    """Rows of the source as they would stand in the target. Raises KeyError for a row that is not there."""
    ids = tuple(sorted(row_ids, key=source.row_index))
    pairs = matched(source.columns, target.columns)
    lost = tuple(
        " ".join(column.title.split())
        for place, column in enumerate(source.columns)
        if column.id not in pairs
        and column.counts_from is None
        and any(not is_empty(source.row(row_id).cells[place]) for row_id in ids)
    )
    rows = tuple(
        tuple(
            (pairs[column.id], _content(value))
            for column, value in zip(source.columns, source.row(row_id).cells, strict=True)
            if column.id in pairs and not is_empty(_content(value))
        )
        for row_id in ids
    )
    return Transfer(source, target, ids, rows, lost)


def matched(columns: Sequence[Column], others: Sequence[Column]) -> dict[int, int]:
    """The id of each column -> that of the one in the other table that holds the same; those without one are not in it.

    A role that occurs once on both sides decides; then the same head does. Columns that number the rows stay alone.
    """
    found: dict[int, int] = {}
    open_columns = [column for column in columns if column.counts_from is None]
    free = {other.id: other for other in others if other.counts_from is None}
    for by_role in (True, False):
        for column in open_columns:
            if column.id in found:
                continue
            same = [other for other in free.values() if _is_same(column, other, by_role)]
            rivals = [other for other in open_columns if other.id not in found and _is_same(other, column, by_role)]
            if len(same) == 1 and len(rivals) == 1:
                found[column.id] = same[0].id
                del free[same[0].id]
    return found


def _is_same(one: Column, other: Column, by_role: bool) -> bool:
    if by_role:
        return one.role is not None and one.role is other.role
    return bool(one.title.strip()) and same_line(one.title) == same_line(other.title)


def _content(value: Value) -> Value:
    if isinstance(value, Formula):
        return value.result
    return "" if isinstance(value, Covered) else value
