"""An open plan: every request for a change goes through here and becomes one step in its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from model.changes import ColumnsChanged
from model.columns import Column, Kind, Role
from model.edits import Edit, InsertColumn, InsertRows, OrderRows, RemoveRows, SetCells, SetText, SetTitle
from model.history import History
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.readings import Readings
from model.refusal import FreeKeeper, Keeper
from model.table import Row, Table
from model.typing_in import clean_text, read_typed
from model.values import Covered, Formula, RichText, Value, text_of

CellText = tuple[int, int, str]
"""A text for the cell that a row id and a column id name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a request: cells that got another content, cells that a formula fills, rows that came in."""

    changed: int = 0
    locked: int = 0
    new_rows: tuple[int, ...] = ()


class OpenPlan:
    """A plan, its history and what is derived from it. The views ask; nobody else makes edits."""

    def __init__(self, plan: Plan, keeper: Keeper | None = None) -> None:
        self.plan = plan
        self.history = History(plan)
        self.readings = Readings(plan)
        self.keeper: Keeper = keeper or FreeKeeper()

    # --- Cells ---

    def set_texts(self, table_key: str, cells: Iterable[CellText], label: Message | None = None) -> Outcome:
        """Type texts into cells: one cell or a thousand, one step. Cells that a formula fills are left alone."""
        return self.put(table_key, cells, label=label)

    def put(
        self,
        table_key: str,
        cells: Iterable[CellText],
        new_rows: Sequence[Sequence[tuple[int, str]]] = (),
        label: Message | None = None,
    ) -> Outcome:
        """Type texts into cells and add rows below the table, each given as (column id, text) pairs, as one step."""
        table = self.plan.table(table_key)
        wanted, locked = self._read(table, cells)
        edits: list[Edit] = [SetCells(table_key, tuple(wanted))] if wanted else []
        added: tuple[int, ...] = ()
        if new_rows:
            place = len(table.rows)
            self.keeper.check_insert(table, place, len(new_rows))
            rows = []
            for offset, texts in enumerate(new_rows):
                row = self._new_row(table, place + offset)
                locked += self._fill(table, row, texts)
                rows.append((place + offset, row))
            added = tuple(row.id for _, row in rows)
            edits.append(InsertRows(table_key, tuple(rows)))
        self.history.do(label or self._typing_label(len(wanted)), edits)
        return Outcome(len(wanted), locked, added)

    def set_values(self, table_key: str, cells: Iterable[tuple[int, int, Value]], label: Message) -> Outcome:
        """Give cells contents as they are, formatting and all, as one step; formulas are neither made nor replaced."""
        table = self.plan.table(table_key)
        columns = {column.id: index for index, column in enumerate(table.columns)}
        wanted = []
        locked = 0
        for row_id, column_id, value in cells:
            row, column = table.row_index(row_id), columns[column_id]
            if table.is_locked(row, column):
                locked += 1
            elif not isinstance(value, Formula | Covered) and table.rows[row].cells[column] != value:
                wanted.append((row_id, column_id, value))
        self.history.do(label, [SetCells(table_key, tuple(wanted))] if wanted else [])
        return Outcome(len(wanted), locked)

    # --- Rows ---

    def insert_rows(self, table_key: str, place: int, count: int = 1) -> Outcome:
        """Bring in empty rows, the first at this place. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        self.keeper.check_insert(table, place, count)
        rows = tuple((place + offset, self._new_row(table, place + offset)) for offset in range(count))
        label = Message(
            QT_TRANSLATE_NOOP("Steps", "insert row") if count == 1 else QT_TRANSLATE_NOOP("Steps", "insert rows")
        )
        self.history.do(label, [InsertRows(table_key, rows)])
        return Outcome(new_rows=tuple(row.id for _, row in rows))

    def duplicate_rows(self, table_key: str, row_ids: Sequence[int], place: int) -> Outcome:
        """Bring in copies of rows, in their order, the first at this place."""
        table = self.plan.table(table_key)
        originals = [table.row(row_id) for row_id in row_ids]
        self.keeper.check_insert(table, place, len(originals))
        rows = []
        for offset, original in enumerate(originals):
            row = self._new_row(table, place + offset)
            for index, value in enumerate(original.cells):
                if not isinstance(row.cells[index], Formula | Covered) and not isinstance(value, Covered):
                    row.cells[index] = value
            rows.append((place + offset, row))
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "duplicate rows")), [InsertRows(table_key, tuple(rows))])
        return Outcome(new_rows=tuple(row.id for _, row in rows))

    def remove_rows(self, table_key: str, row_ids: Sequence[int]) -> Outcome:
        """Take rows out. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        self.keeper.check_remove(table, row_ids)
        label = Message(
            QT_TRANSLATE_NOOP("Steps", "delete row") if len(row_ids) == 1 else QT_TRANSLATE_NOOP("Steps", "delete rows")
        )
        self.history.do(label, [RemoveRows(table_key, tuple(row_ids))] if row_ids else [])
        return Outcome()

    def move_rows(self, table_key: str, row_ids: Sequence[int], place: int) -> Outcome:
        """Bring rows together, in the order of the table, before the row that now stands at this place."""
        table = self.plan.table(table_key)
        moving = set(row_ids)
        before = [row.id for row in table.rows[:place] if row.id not in moving]
        after = [row.id for row in table.rows[place:] if row.id not in moving]
        order = [*before, *(row.id for row in table.rows if row.id in moving), *after]
        if order == [row.id for row in table.rows]:
            return Outcome()
        self.keeper.check_order(table, order)
        label = Message(
            QT_TRANSLATE_NOOP("Steps", "move row") if len(moving) == 1 else QT_TRANSLATE_NOOP("Steps", "move rows")
        )
        self.history.do(label, [OrderRows(table_key, tuple(order))])
        return Outcome()

    # --- Columns ---

    def insert_column(self, table_key: str, place: int, title: str) -> Column:
        """Bring in an empty column at this place. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        title = clean_text(title)
        self.keeper.check_title(table, None, title)
        self.keeper.check_insert_column(table, place)
        column = Column(self.plan.new_id(), title)
        label = Message(QT_TRANSLATE_NOOP("Steps", "add column"))
        self.history.do(label, [InsertColumn(table_key, place, column, ("",) * len(table.rows))])
        return column

    def add_column(self, table_key: str, title: str) -> Column:
        """Add an empty column at the right-hand edge."""
        return self.insert_column(table_key, len(self.plan.table(table_key).columns), title)

    def rename_column(self, table_key: str, column_id: int, title: str) -> Outcome:
        """Give a column another head. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        title = clean_text(title)
        if table.columns[table.column_index(column_id)].title == title:
            return Outcome()
        self.keeper.check_title(table, column_id, title)
        label = Message(QT_TRANSLATE_NOOP("Steps", "rename column"))
        self.history.do(label, [SetTitle(table_key, column_id, title)])
        return Outcome(changed=1)

    def set_roles(self, table_key: str, roles: dict[int, Role | None]) -> None:
        """Say which role each column, named by id, plays. How the file is understood is no step: it changes no file."""
        table = self.plan.table(table_key)
        with self.plan.announcing(ColumnsChanged(table_key)):
            for index, column in enumerate(table.columns):
                if column.id in roles:
                    role = roles[column.id]
                    table.columns[index] = replace(column, role=role, kind=kind_for(role, column.kind))

    # --- Texts ---

    def set_text(self, key: str, text: str) -> Outcome:
        """Type in a section or a property; what is typed in a run is one step."""
        holder = self.plan.holder(key)
        value = read_typed(text, Column(0, ""), holder.value, self.readings.plan_context())
        if value == holder.value or isinstance(holder.value, Formula):
            return Outcome()
        label = Message(QT_TRANSLATE_NOOP("Steps", "typing"))
        self.history.do(label, [SetText(key, value)], run=f"text {key}")
        return Outcome(changed=1)

    # --- Parts ---

    def _read(self, table: Table, cells: Iterable[CellText]) -> tuple[list[tuple[int, int, Value]], int]:
        columns = {column.id: index for index, column in enumerate(table.columns)}
        context = self.readings.context(table.key)
        wanted: list[tuple[int, int, Value]] = []
        locked = 0
        for row_id, column_id, text in cells:
            row, column = table.row_index(row_id), columns[column_id]
            previous = table.rows[row].cells[column]
            if table.is_locked(row, column):
                locked += table.text(row, column) != text
                continue
            value = read_typed(text, table.columns[column], previous, context)
            if value != previous:
                wanted.append((row_id, column_id, value))
        return wanted, locked

    def _fill(self, table: Table, row: Row, texts: Sequence[tuple[int, str]]) -> int:
        """Type texts into a row that is not in the table yet; returns how many cells a formula fills."""
        context = self.readings.context(table.key)
        locked = 0
        for column_id, text in texts:
            index = table.column_index(column_id)
            if isinstance(row.cells[index], Formula | Covered) or table.columns[index].counts_from is not None:
                locked += bool(text)
            else:
                row.cells[index] = read_typed(text, table.columns[index], row.cells[index], context)
        return locked

    def _new_row(self, table: Table, place: int) -> Row:
        return Row(self.plan.new_id(), self.keeper.new_row(table, place))

    def _typing_label(self, count: int) -> Message:
        if count == 1:
            return Message(QT_TRANSLATE_NOOP("Steps", "typing"))
        return Message(QT_TRANSLATE_NOOP("Steps", "change {count} cells"), {"count": count})


def kind_for(role: Role | None, kind: Kind) -> Kind:
    """The kind that goes with a role; what the values show it to be (dates, numbers) wins over the role."""
    if kind in {Kind.DATE, Kind.NUMBER}:
        return kind
    return {Role.PERIOD: Kind.PERIOD, Role.STATUS: Kind.STATUS}.get(role, Kind.TEXT) if role else Kind.TEXT


def plain(value: Value) -> Value:
    """The value without formatting of parts of its text, and a formula as what it shows."""
    return text_of(value) if isinstance(value, RichText | Formula) else value
