"""An open plan: every request for a change goes through here and becomes one step in its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from model.changes import ColumnsChanged
from model.columns import Column, Kind, Role, kind_for
from model.comments import Comment
from model.cross import Cross
from model.edits import (
    Edit,
    InsertColumn,
    InsertRows,
    OrderRows,
    RemoveRows,
    RenameTable,
    SetCells,
    SetNotes,
    SetText,
    SetTitle,
)
from model.emphasis import with_emphasis
from model.forms.field_values import settled
from model.forms.following import going_along, rows_going_along
from model.history import History
from model.knowledge import Knowledge
from model.messages import QT_TRANSLATE_NOOP, Message
from model.new_part import AddedPart, NewFront, NewParts, NewTable, one_line
from model.noting import Cell, note_label, note_to_edit, notes_along, removed_notes, written_note
from model.plan import Plan
from model.plan_people import PlanPeople
from model.putting import Content, as_it_is, as_typed, changed_cells, fill_row
from model.readings import Readings
from model.refusal import FreeKeeper, Keeper, Refused
from model.report import Run
from model.row_transfer import Transfer
from model.section_edits import RemoveSections
from model.table import Row, Spot, Table, Where
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
        self.knowledge = Knowledge()
        self.readings = Readings(plan, self.knowledge)
        self.people = PlanPeople(plan, self.readings)
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
        return self._put(table_key, cells, new_rows, as_typed(self.readings.context(table_key)), label)

    def put_values(
        self,
        table_key: str,
        cells: Iterable[tuple[int, int, Value]],
        new_rows: Sequence[Sequence[tuple[int, Value]]],
        label: Message,
    ) -> Outcome:
        """Give cells contents as they are, formatting and all, and add rows with such below the table, as one step.

        Formulas are neither made nor replaced.
        """
        return self._put(table_key, cells, new_rows, as_it_is, label)

    def set_values(self, table_key: str, cells: Iterable[tuple[int, int, Value]], label: Message) -> Outcome:
        """Give cells contents as they are, as `put_values` does."""
        return self.put_values(table_key, cells, (), label)

    def set_and_remove(
        self,
        cells: Mapping[str, Sequence[tuple[int, int, Value]]],
        removed: Mapping[str, Sequence[int]],
        label: Message,
        texts: Mapping[str, Value] | None = None,
    ) -> Outcome:
        """Give cells of several tables, by key, and texts of the plan contents as they are, and take rows out, all as
        one step.

        Formulas and cells that nobody may type in are left alone. Raises `Refused` where rows may not go.
        """
        for table_key, row_ids in removed.items():
            self.keeper.check_remove(self.plan.table(table_key), row_ids)
        edits: list[Edit] = []
        changed = locked = 0
        for table_key, wanted in cells.items():
            table = self.plan.table(table_key)
            columns = {column.id: index for index, column in enumerate(table.columns)}
            free = [
                (row_id, column_id, value)
                for row_id, column_id, value in wanted
                if not table.is_locked(table.row_index(row_id), columns[column_id])
                and not isinstance(value, Formula | Covered)
            ]
            locked += len(wanted) - len(free)
            changed += len(free)
            edits += [SetCells(table_key, tuple(free))] if free else []
        for key, value in (texts or {}).items():
            if not isinstance(self.plan.holder(key).value, Formula):
                changed += 1
                edits.append(SetText(key, value))
        edits += [RemoveRows(table_key, tuple(row_ids)) for table_key, row_ids in removed.items() if row_ids]
        self.history.do(label, edits)
        return Outcome(changed, locked)

    # --- Notes ---

    def set_note(self, table_key: str, cell: Cell, text: str) -> Outcome:
        """Write a note on a cell; an empty text takes it away. Raises `Refused` for a conversation, and where the
        workbook does not allow it."""
        return self._note(written_note(self.plan.table(table_key), cell, text))

    def note_to_edit(self, table_key: str, cell: Cell) -> Comment | None:
        """The note on a cell. Raises `Refused` where nobody may change it or write one."""
        return note_to_edit(self.keeper, self.plan.table(table_key), cell)

    def remove_notes(self, table_key: str, cells: Iterable[Cell]) -> Outcome:
        """Take the notes of cells away, as one step. Raises `Refused` as `set_note` does."""
        return self._note(removed_notes(self.plan.table(table_key), cells))

    def _note(self, edit: SetNotes | None) -> Outcome:
        if edit is None:
            return Outcome()
        table = self.plan.table(edit.table)
        self.keeper.check_note(table)
        self.history.do(note_label(table, edit), [edit])
        return Outcome(changed=len(edit.notes))

    # --- Rows ---

    def insert_rows(self, table_key: str, place: int, count: int = 1) -> Outcome:
        """Bring in empty rows, the first at this place. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        self.keeper.check_insert(table, place, count)
        rows = tuple((place + offset, self._new_row(table, place, offset)) for offset in range(count))
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
            row = self._new_row(table, place, offset)
            for index, value in enumerate(original.cells):
                if not isinstance(row.cells[index], Formula | Covered) and not isinstance(value, Covered):
                    row.cells[index] = value
            rows.append((place + offset, row))
        standing = [*table.rows[:place], *(row for _, row in rows), *table.rows[place:]]
        # Copies of rows of an agenda get times of their own, before they come in.
        along = self._along(table, standing)
        edits: list[Edit] = [InsertRows(table_key, tuple(rows)), *along]
        edits += notes_along(self.keeper, table, table, row_ids, rows)
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "duplicate rows")), edits)
        return Outcome(new_rows=tuple(row.id for _, row in rows))

    def remove_rows(self, table_key: str, row_ids: Sequence[int]) -> Outcome:
        """Take rows out. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        self.keeper.check_remove(table, row_ids)
        label = Message(
            QT_TRANSLATE_NOOP("Steps", "delete row") if len(row_ids) == 1 else QT_TRANSLATE_NOOP("Steps", "delete rows")
        )
        edits: list[Edit] = [RemoveRows(table_key, tuple(row_ids))] if row_ids else []
        gone = set(row_ids)
        edits += self._along(table, [row for row in table.rows if row.id not in gone]) if edits else []
        self.history.do(label, edits)
        return Outcome()

    def transfer_rows(self, rows: Transfer, copies: bool = False) -> Outcome:
        """Put rows below another table, and take them out of their own unless they are only copied."""
        source, target = rows.source, rows.target
        self.keeper.check_insert(target, len(target.rows), len(rows.rows))
        if not copies:
            self.keeper.check_remove(source, rows.row_ids)
        new, locked = self._rows_below(target, rows.rows, as_it_is)
        edits: list[Edit] = [InsertRows(target.key, tuple(new))]
        edits += notes_along(self.keeper, source, target, rows.row_ids, new, is_moved=not copies)
        edits += [] if copies else [RemoveRows(source.key, rows.row_ids)]
        label = Message(
            QT_TRANSLATE_NOOP("Steps", "copy rows to {table}")
            if copies
            else QT_TRANSLATE_NOOP("Steps", "move rows to {table}"),
            {"table": target.title},
        )
        self.history.do(label, edits)
        return Outcome(locked=locked, new_rows=tuple(row.id for _, row in new))

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
        along = self._along(table, [table.row(row_id) for row_id in order])
        self.history.do(label, [OrderRows(table_key, tuple(order)), *along])
        return Outcome()

    def order_rows(self, table_key: str, row_ids: Sequence[int]) -> Outcome:
        """Put all rows in this order, as one step. Raises `Refused` where the workbook does not allow it."""
        table = self.plan.table(table_key)
        if list(row_ids) == [row.id for row in table.rows]:
            return Outcome()
        self.keeper.check_order(table, row_ids)
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "sort rows")), [OrderRows(table_key, tuple(row_ids))])
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

    def set_kinds(self, table_key: str, kinds: Mapping[int, Kind]) -> None:
        """Say what columns, named by id, hold. Like a role this is no step: no cell changes by it."""
        table = self.plan.table(table_key)
        with self.plan.announcing(ColumnsChanged(table_key)):
            for index, column in enumerate(table.columns):
                table.columns[index] = replace(column, kind=kinds.get(column.id, column.kind))

    def set_cross(self, table_key: str, cross: Cross | None) -> None:
        """Say that a table is read as this cross or calendar, or as an ordinary list. This is no step either."""
        table = self.plan.table(table_key)
        if table.cross != cross:
            with self.plan.announcing(ColumnsChanged(table_key)):
                table.cross = cross

    # --- Tables ---

    def add_table(self, title: str, heads: Sequence[str | Column], spot: Spot) -> Table:
        """Bring in a table with one empty row. Heads that are given as columns bring along what these are for.

        Raises `Refused` where the workbook does not allow it, and for heads that would not be found again when the
        workbook is opened the next time.
        """
        edit = self._parts.table(title, heads, spot)
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "add table")), [edit])
        return self.plan.table(edit.table.key)

    def add_part(self, label: Message, tables: Sequence[NewTable] = (), front: NewFront | None = None) -> AddedPart:
        """Bring in a front sheet with texts, and tables on sheets of their own behind it, as one step.

        Raises `Refused` as `add_table` does.
        """
        edits, added = self._parts.part(tables, front)
        self.history.do(label, edits)
        return added

    def rename_table(self, table_key: str, title: str) -> Outcome:
        """Give a table that was added with a sheet of its own, and that sheet, another name. Raises `Refused`."""
        table = self.plan.table(table_key)
        title = one_line(title)
        if table.title == title:
            return Outcome()
        if not table.has_own_sheet:
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals", "Only a sheet that was added here can get another name. Rename it in Excel."
                    )
                )
            )
        self._parts.check_free_title(title, Spot(Where.NEW_SHEET, title), table)
        self.keeper.check_table_title(table, title)
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "rename sheet")), [RenameTable(table_key, title)])
        return Outcome(changed=1)

    # --- Texts ---

    def set_text(self, key: str, text: str, runs: Sequence[Run] = ()) -> Outcome:
        """Type in a section or a property; what is typed in a run is one step. `runs` are the same text with bold and
        italic in it."""
        holder = self.plan.holder(key)
        if any(run.bold or run.italic for run in runs):
            clean_text(text)
            value = with_emphasis(runs, holder.value)
        elif isinstance(holder.value, RichText) and runs:
            value = text
        else:
            value = read_typed(text, Column(0, ""), holder.value, self.readings.plan_context())
        if value == holder.value or isinstance(holder.value, Formula):
            return Outcome()
        label = Message(QT_TRANSLATE_NOOP("Steps", "typing"))
        self.history.do(label, [SetText(key, value)], run=f"text {key}")
        return Outcome(changed=1)

    def settle_text(self, key: str) -> None:
        """Nobody types in a text any more: in a field of a form, what names a day becomes a true date, in the step of
        the typing."""
        value = settled(self.plan, key, self.readings.plan_context())
        if value != self.plan.holder(key).value:
            label = Message(QT_TRANSLATE_NOOP("Steps", "typing"))
            self.history.do(label, [SetText(key, value)], run=f"text {key}")

    def add_section(self, after: str, title: str) -> str:
        """Bring in an empty section, or labelled value, in the row below another text of its list; returns its key.

        Raises `Refused` where the workbook does not allow it, and for a text that stands in no list.
        """
        edit = self._parts.section(after, title)
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "add section")), [edit])
        return edit.texts[0].holder.key

    def remove_section(self, key: str) -> Outcome:
        """Take a section, or labelled value, out of its list. Raises `Refused` as `add_section` does, and for the last
        one of a list."""
        front = self._parts.check_removal(key)
        self.history.do(Message(QT_TRANSLATE_NOOP("Steps", "remove section")), [RemoveSections(front.key, (key,))])
        return Outcome(changed=1)

    @property
    def _parts(self) -> NewParts:
        return NewParts(self.plan, self.keeper)

    # --- Parts ---

    def _put(
        self,
        table_key: str,
        cells: Iterable[tuple[int, int, Content]],
        new_rows: Sequence[Sequence[tuple[int, Content]]],
        read: Callable[[Content, Column, Value], Value],
        label: Message | None,
    ) -> Outcome:
        table = self.plan.table(table_key)
        wanted, locked = changed_cells(table, cells, read)
        rows: list[tuple[int, Row]] = []
        if new_rows:
            self.keeper.check_insert(table, len(table.rows), len(new_rows))
            rows, locked_below = self._rows_below(table, new_rows, read)
            locked += locked_below
        wanted += going_along(table, wanted, rows)
        edits: list[Edit] = [SetCells(table_key, tuple(wanted))] if wanted else []
        edits += [InsertRows(table_key, tuple(rows))] if rows else []
        self.history.do(label or self._typing_label(len(wanted)), edits)
        return Outcome(len(wanted), locked, tuple(row.id for _, row in rows))

    def _along(self, table: Table, rows: Sequence[Row]) -> list[Edit]:
        """What goes along in the table when its rows are these, in this order."""
        cells = rows_going_along(table, rows)
        return [SetCells(table.key, tuple(cells))] if cells else []

    def _rows_below(
        self,
        table: Table,
        new_rows: Sequence[Sequence[tuple[int, Content]]],
        read: Callable[[Content, Column, Value], Value],
    ) -> tuple[list[tuple[int, Row]], int]:
        """Rows with their places below the table, filled by column ids, and how many cells formulas fill instead."""
        place, rows, locked = len(table.rows), [], 0
        for offset, contents in enumerate(new_rows):
            row = self._new_row(table, place, offset)
            locked += fill_row(table, row, contents, read)
            rows.append((place + offset, row))
        return rows, locked

    def _new_row(self, table: Table, place: int, before: int) -> Row:
        return Row(self.plan.new_id(), self.keeper.new_row(table, place, before))

    def _typing_label(self, count: int) -> Message:
        if count == 1:
            return Message(QT_TRANSLATE_NOOP("Steps", "typing"))
        return Message(QT_TRANSLATE_NOOP("Steps", "change {count} cells"), {"count": count})


def plain(value: Value) -> Value:
    """The value without formatting of parts of its text, and a formula as what it shows."""
    return text_of(value) if isinstance(value, RichText | Formula) else value
