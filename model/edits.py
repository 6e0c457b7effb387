"""The edits: each is a small value, and applying it returns its inverse.

An edit looks everything up before it announces the change, so that an edit that fails leaves no trace.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from model.changes import (
    CellsChanged,
    ColumnsChanged,
    RowsInserted,
    RowsMoved,
    RowsRemoved,
    TablesChanged,
    TextChanged,
)
from model.columns import Column
from model.comments import Comment, is_conversation
from model.plan import Plan
from model.table import Row, Spot, Table
from model.values import Value


class Edit(Protocol):
    """A change to a plan."""

    def apply(self, plan: Plan) -> Edit:
        """Make the change and return the edit that takes it back. Raises KeyError when its target is not there."""


@dataclass(frozen=True, slots=True)
class SetCells:
    """Give cells, each named by row id and column id, another content."""

    table: str
    cells: tuple[tuple[int, int, Value], ...]

    def apply(self, plan: Plan) -> SetCells:
        table = plan.table(self.table)
        columns = {column.id: index for index, column in enumerate(table.columns)}
        places = [(table.row_index(row_id), columns[column_id], value) for row_id, column_id, value in self.cells]
        if not places:
            return self
        old = tuple(
            (row_id, column_id, table.rows[row].cells[column])
            for (row_id, column_id, _), (row, column, _) in zip(self.cells, places, strict=True)
        )
        rows = [row for row, _, _ in places]
        across = [column for _, column, _ in places]
        change = CellsChanged(
            self.table,
            (min(rows), min(across)),
            (max(rows), max(across)),
            frozenset(row_id for row_id, _, _ in self.cells),
        )
        with plan.announcing(change):
            for row, column, value in places:
                table.rows[row].cells[column] = value
        # Taken back in reverse, so that a cell named twice ends as it began.
        return SetCells(self.table, old[::-1])


@dataclass(frozen=True, slots=True)
class SetNotes:
    """Give cells, each named once by row id and column id, another note, or none. A conversation is nobody's to take
    away: that it is there is a KeyError."""

    table: str
    notes: tuple[tuple[int, int, Comment | None], ...]

    def apply(self, plan: Plan) -> SetNotes:
        table = plan.table(self.table)
        cells = [(row_id, column_id) for row_id, column_id, _ in self.notes]
        if not cells:
            return self
        rows = [table.row_index(row_id) for row_id, _ in cells]
        across = [table.column_index(column_id) for _, column_id in cells]
        present = [table.comments.get(cell, ()) for cell in cells]
        if any(map(is_conversation, present)):
            raise KeyError(self.table)
        old = tuple((*cell, known[0] if known else None) for cell, known in zip(cells, present, strict=True))
        comments = dict(table.comments)
        for row_id, column_id, note in self.notes:
            if note is None:
                comments.pop((row_id, column_id), None)
            else:
                comments[row_id, column_id] = (note,)
        change = CellsChanged(
            self.table,
            (min(rows), min(across)),
            (max(rows), max(across)),
            frozenset(row_id for row_id, _ in cells),
        )
        with plan.announcing(change):
            table.comments = comments
        return SetNotes(self.table, old)


@dataclass(frozen=True, slots=True)
class InsertRows:
    """Put rows at the places where they shall stand afterwards, ascending."""

    table: str
    rows: tuple[tuple[int, Row], ...]

    def apply(self, plan: Plan) -> RemoveRows:
        table = plan.table(self.table)
        width = len(table.columns)
        for offset, (place, row) in enumerate(self.rows):
            if not 0 <= place <= len(table.rows) + offset or len(row.cells) != width:
                raise KeyError(place)
        with plan.announcing(RowsInserted(self.table, tuple(place for place, _ in self.rows))):
            for place, row in self.rows:
                table.rows.insert(place, row.copy())
            table.rows_reordered()
        return RemoveRows(self.table, tuple(row.id for _, row in self.rows))


@dataclass(frozen=True, slots=True)
class RemoveRows:
    """Take rows out, named by id."""

    table: str
    row_ids: tuple[int, ...]

    def apply(self, plan: Plan) -> InsertRows:
        table = plan.table(self.table)
        places = sorted(table.row_index(row_id) for row_id in self.row_ids)
        taken = tuple((place, table.rows[place].copy()) for place in places)
        with plan.announcing(RowsRemoved(self.table, tuple(places))):
            gone = set(self.row_ids)
            table.rows[:] = [row for row in table.rows if row.id not in gone]
            table.rows_reordered()
        return InsertRows(self.table, taken)


@dataclass(frozen=True, slots=True)
class OrderRows:
    """Put all rows of a table in the order of these ids."""

    table: str
    row_ids: tuple[int, ...]

    def apply(self, plan: Plan) -> OrderRows:
        table = plan.table(self.table)
        rows = [table.row(row_id) for row_id in self.row_ids]
        if len({row.id for row in rows}) != len(table.rows):
            raise KeyError(self.table)
        old = tuple(row.id for row in table.rows)
        with plan.announcing(RowsMoved(self.table)):
            table.rows[:] = rows
            table.rows_reordered()
        return OrderRows(self.table, old)


@dataclass(frozen=True, slots=True)
class InsertColumn:
    """Put a column at a place; `values` fill it from the first row on, and must be as many as there are rows."""

    table: str
    place: int
    column: Column
    values: tuple[Value, ...]

    def apply(self, plan: Plan) -> RemoveColumn:
        table = plan.table(self.table)
        if not 0 <= self.place <= len(table.columns) or len(self.values) != len(table.rows):
            raise KeyError(self.place)
        with plan.announcing(ColumnsChanged(self.table)):
            table.columns.insert(self.place, self.column)
            for row, value in zip(table.rows, self.values, strict=True):
                row.cells.insert(self.place, value)
        return RemoveColumn(self.table, self.column.id)


@dataclass(frozen=True, slots=True)
class SetTitle:
    """Give a column, named by id, another head."""

    table: str
    column_id: int
    title: str

    def apply(self, plan: Plan) -> SetTitle:
        table = plan.table(self.table)
        place = table.column_index(self.column_id)
        old = table.columns[place]
        with plan.announcing(ColumnsChanged(self.table)):
            table.columns[place] = replace(old, title=self.title)
        return SetTitle(self.table, self.column_id, old.title)


@dataclass(frozen=True, slots=True)
class RemoveColumn:
    """Take a column out, named by id."""

    table: str
    column_id: int

    def apply(self, plan: Plan) -> InsertColumn:
        table = plan.table(self.table)
        place = table.column_index(self.column_id)
        column = table.columns[place]
        values = tuple(row.cells[place] for row in table.rows)
        with plan.announcing(ColumnsChanged(self.table)):
            del table.columns[place]
            for row in table.rows:
                del row.cells[place]
        return InsertColumn(self.table, place, column, values)


@dataclass(frozen=True, slots=True)
class SetText:
    """Give a section or a property another content."""

    key: str
    value: Value

    def apply(self, plan: Plan) -> SetText:
        holder = plan.holder(self.key)
        old = holder.value
        with plan.announcing(TextChanged(self.key)):
            holder.value = self.value
        return SetText(self.key, old)


@dataclass(frozen=True, slots=True)
class InsertTable:
    """Put a table at a place among the others."""

    place: int
    table: Table

    def apply(self, plan: Plan) -> RemoveTable:
        key = self.table.key
        if not 0 <= self.place <= len(plan.tables) or any(other.key == key for other in plan.tables):
            raise KeyError(key)
        with plan.announcing(TablesChanged(key)):
            plan.tables.insert(self.place, self.table.copy())
        return RemoveTable(key)


@dataclass(frozen=True, slots=True)
class RemoveTable:
    """Take a table out."""

    table: str

    def apply(self, plan: Plan) -> InsertTable:
        table = plan.table(self.table)
        place = plan.tables.index(table)
        with plan.announcing(TablesChanged(self.table)):
            del plan.tables[place]
        return InsertTable(place, table.copy())


@dataclass(frozen=True, slots=True)
class RenameTable:
    """Give a table another title; with a sheet of its own, that sheet has this name too."""

    table: str
    title: str

    def apply(self, plan: Plan) -> RenameTable:
        table = plan.table(self.table)
        old = table.title
        with plan.announcing(TablesChanged(self.table)):
            table.title = self.title
            if table.spot is not None and table.has_own_sheet:
                table.spot = Spot(table.spot.where, self.title)
        return RenameTable(self.table, old)
