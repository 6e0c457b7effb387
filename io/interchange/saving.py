"""Saves a plan into its workbook: what differs from the file becomes changed cells, and nothing else changes."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interchange.atomic import write_whole
from interchange.errors import ChangedOnDisk, FileProblem
from interchange.excel.arrange import arranged_cells
from interchange.excel.cell_writer import Notation
from interchange.excel.sheet_patch import CellWrite, with_cells
from interchange.excel.workbook_part import Sheet
from interchange.opening import read_file
from interchange.workbook import TableHome, Workbook, free_rows
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.table import Table
from model.values import Covered, Formula, Moment, Number, RichText, Value, text_of


@dataclass(slots=True)
class _SheetChanges:
    """What is to be written into one sheet."""

    writes: list[CellWrite] = field(default_factory=list)
    moves: list[tuple[list[tuple[int, int | None]], list[int]]] = field(default_factory=list)
    formulas_moved: bool = False


def changed(workbook: Workbook, plan: Plan) -> Workbook:
    """The workbook with the plan as it is now, checked by reading its bytes again. The given one stays as it is.

    Raises a `FileProblem` when what was written does not read back as the plan.
    """
    changes = _changes(workbook, plan)
    parts: dict[str, bytes] = {}
    for sheet, change in changes.items():
        text = workbook.sheet_text(sheet)
        notation = Notation(text.prefix, workbook.part.since_1904)
        raw: dict[tuple[int, int], bytes | None] = {}
        for moves, columns in change.moves:
            raw |= arranged_cells(text, moves, columns)
        content = text.content
        if raw:
            content = with_cells(text, (), notation, raw)
        if change.writes:
            fresh = type(text)(content, workbook.name, sheet.part) if raw else text
            content = with_cells(fresh, change.writes, notation)
        parts[sheet.part] = content
    if not parts:
        return workbook
    again = Workbook(workbook.archive.changed(parts), workbook.name)
    _check(again, workbook, plan, list(changes))
    return again


def save(workbook: Workbook, plan: Plan, path: Path) -> None:
    """Save the plan, into the file it was opened from or under another name. The plan then lives in that file.

    Raises `ChangedOnDisk` when someone else saved the file since, `CannotWrite` when it cannot be written; the file on
    disk is then as it was.
    """
    if workbook.path is not None and path == workbook.path and path.exists():
        check_unchanged(workbook)
    again = changed(workbook, plan)
    write_whole(path, again.data)
    _settle(workbook, plan, again, path)


def check_unchanged(workbook: Workbook) -> None:
    """Raise `ChangedOnDisk` unless the file on disk is, to the byte, what was opened or last saved."""
    assert workbook.path is not None
    if hashlib.sha256(read_file(workbook.path)).hexdigest() != workbook.digest:
        raise ChangedOnDisk(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "“{name}” was changed by someone else since you opened it. Save your work under another name, then "
                    "open both to compare.",
                ),
                {"name": workbook.name},
            ),
            workbook.path,
        )


# --- What differs ---


def _changes(workbook: Workbook, plan: Plan) -> dict[Sheet, _SheetChanges]:
    changes: dict[Sheet, _SheetChanges] = defaultdict(_SheetChanges)
    for text in workbook.texts.values():
        value = plan.holder(text.key).value
        whole = text.inline + text_of(value) if text.inline else value
        if whole != text.saved:
            changes[text.sheet].writes.append(CellWrite(text.row, text.column, whole))
    for table in plan.tables:
        home = workbook.homes[table.key]
        _table_changes(workbook, home, table, changes)
    return {sheet: change for sheet, change in changes.items() if change.writes or change.moves}


def _table_changes(workbook: Workbook, home: TableHome, table: Table, changes: dict[Sheet, _SheetChanges]) -> None:
    columns = _columns_of(home, table)
    old_places = {row_id: home.sheet_row(place) for place, row_id in enumerate(home.saved)}
    counting = {columns[column.id] for column in table.columns if column.counts_from is not None}
    moves: list[tuple[int, int | None]] = []
    for place, row in enumerate(table.rows):
        target = home.sheet_row(place)
        source = old_places.get(row.id)
        if source != target and (source is not None or place < len(home.saved)):
            moves.append((target, source))
    moves += [(home.sheet_row(place), None) for place in range(len(table.rows), len(home.saved))]
    if moves:
        moved = [number for number in home.columns.values() if number not in counting]
        changes[home.sheet].moves.append((moves, moved))
    writes = changes[home.sheet].writes
    styles = _StyleSource(workbook, home)
    for column in table.columns:
        if column.id not in home.columns:
            number = columns[column.id]
            writes.append(CellWrite(home.header_row, number, column.title, styles.beside(home.header_row, number)))
    for place, row in enumerate(table.rows):
        saved = dict(zip(home.saved_columns, home.saved.get(row.id, ()), strict=False))
        target = home.sheet_row(place)
        before = len(writes)
        for column, value in zip(table.columns, row.cells, strict=True):
            number = columns[column.id]
            if column.counts_from is not None:
                continue
            if value == saved.get(column.id, "") or (isinstance(value, Covered)):
                continue
            if (
                isinstance(value, Formula)
                and home.free.get(target, {}).get(number) == value
                and row.id not in home.saved
            ):
                continue
            writes.append(styles.write(target, number, value))
        if row.id not in home.saved:
            writes += _kept_formats(styles, target, columns, {write.column for write in writes[before:]})


def _kept_formats(styles: _StyleSource, row: int, columns: dict[int, int], written: set[int]) -> list[CellWrite]:
    """Empty cells of a new row where the sheet has none yet, so that the row looks like its neighbours."""
    return [
        CellWrite(row, number, "", styles.style(row, number))
        for number in columns.values()
        if number not in written and not styles.exists(row, number) and styles.style(row, number)
    ]


def _columns_of(home: TableHome, table: Table) -> dict[int, int]:
    """Column id -> column of the sheet; columns of this session follow the last one of the file."""
    columns = dict(home.columns)
    following = max(columns.values(), default=0) + 1
    for column in table.columns:
        if column.id not in columns:
            columns[column.id] = following
            following += 1
    return columns


class _StyleSource:
    """Which style a cell gets that the sheet does not have yet, or that takes a date for the first time."""

    def __init__(self, workbook: Workbook, home: TableHome) -> None:
        self._styles = workbook.styles
        self._cells = workbook.cells(home.sheet).styles
        self._home = home
        self._last = home.sheet_row(max(len(home.saved) - 1, 0))

    def exists(self, row: int, column: int) -> bool:
        return column in self._cells.get(row, {})

    def style(self, row: int, column: int) -> int:
        """The style of the cell itself, else of the nearest row of the table above it."""
        if self.exists(row, column):
            return self._cells[row][column]
        for above in range(min(row, self._last), self._home.header_row, -1):
            if self.exists(above, column):
                return self._cells[above][column]
        return self.beside(row, column) if column not in self._home.columns.values() else 0

    def beside(self, row: int, column: int) -> int:
        """The style of the last column of the file in the same row."""
        known = [number for number in self._home.columns.values() if number < column]
        return self._cells.get(row, {}).get(max(known, default=0), 0)

    def write(self, row: int, column: int, value: Value) -> CellWrite:
        """The cell to write; a true date goes where dates are shown as dates, or gets the column's date style."""
        style = self.style(row, column)
        if isinstance(value, Moment) and not self._styles.is_date(style):
            for other in self._cells.values():
                if self._styles.is_date(other.get(column, 0)):
                    return CellWrite(row, column, value, other[column], force_style=True)
            return CellWrite(row, column, value.text, style)
        return CellWrite(row, column, value, style)


# --- Afterwards ---


def _check(again: Workbook, workbook: Workbook, plan: Plan, sheets: Sequence[Sheet]) -> None:
    """Read the new bytes as a stranger would and compare every cell of the plan in the sheets that changed."""
    grids = {sheet.name: again.cells(sheet).grid for sheet in again.part.sheets if sheet in sheets}
    for table in plan.tables:
        home = workbook.homes[table.key]
        grid = grids.get(home.sheet.name)
        if grid is None:
            continue
        columns = _columns_of(home, table)
        for place, row in enumerate(table.rows):
            for column, value in zip(table.columns, row.cells, strict=True):
                found = grid.value(home.sheet_row(place), columns[column.id])
                if column.counts_from is None and not _same(found, value):
                    raise _unverified(workbook.name)
    for text in workbook.texts.values():
        grid = grids.get(text.sheet.name)
        expected = text.inline + plan.holder(text.key).text
        if grid is not None and grid.text(text.row, text.column) != expected:
            raise _unverified(workbook.name)


def _same(found: Value, value: Value) -> bool:
    if isinstance(value, Number):
        return isinstance(found, Number) and found.value == value.value
    if isinstance(value, Moment) and isinstance(found, Moment):
        return found.value == value.value
    if isinstance(value, str | RichText):
        return text_of(found) == value if isinstance(value, str) else found == value
    return isinstance(found, type(value)) or text_of(found) == text_of(value)


def _unverified(name: str) -> FileProblem:
    return FileProblem(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” was not saved: what would have been written does not read back as it should. Your file is as "
                "it was. Save under another name and report this.",
            ),
            {"name": name},
        )
    )


def _settle(workbook: Workbook, plan: Plan, again: Workbook, path: Path) -> None:
    """What was just written is what the file holds."""
    for table in plan.tables:
        home = workbook.homes[table.key]
        home.columns = _columns_of(home, table)
        home.saved = {row.id: tuple(row.cells) for row in table.rows}
        home.saved_columns = tuple(column.id for column in table.columns)
        home.free = free_rows(again.cells(home.sheet).grid, home.sheet_row(len(table.rows)), home)
    for text in workbook.texts.values():
        value = plan.holder(text.key).value
        text.saved = text.inline + text_of(value) if text.inline else value
    workbook.path, workbook.name = path, path.name
    workbook.adopt(again)
