"""Edits straight on the fullest sheet of a workbook, whether or not a plan is recognised in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bench.corpus.edited import Change, Declined, Edited, Lines, Outcome
from interchange.differences import SheetDifference
from interchange.errors import FileProblem
from interchange.excel.references import LAST_COLUMN, cell_name
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.shift import Axis, Inserted
from interchange.excel.shift import Lines as ShiftLines
from interchange.excel.workbook_part import Sheet
from interchange.workbook import Workbook
from interchange.writing import with_differences
from model.refusal import Refused
from model.values import Covered, Formula, RichText, Value, is_empty

TEXT = "Gewijzigd: één cel & niets <anders>"

Result = Edited | Declined


class SheetEdits:
    """The operations on one workbook."""

    def __init__(self, workbook: Workbook) -> None:
        """Raises a `FileProblem` when no sheet can be read."""
        self._workbook = workbook
        self._sheet, self._cells = self._fullest()
        rows = sorted({row for row, _ in self._cells})
        columns = sorted({column for _, column in self._cells})
        self._row = rows[len(rows) // 2] if rows else 0
        self._column = columns[len(columns) // 2] if columns else 0

    def _fullest(self) -> tuple[Sheet | None, dict[tuple[int, int], Value]]:
        best: tuple[Sheet | None, dict[tuple[int, int], Value]] = (None, {})
        problem: FileProblem | None = None
        for sheet in self._workbook.part.sheets:
            try:
                rows = self._workbook.cells(sheet).grid.rows
            except FileProblem as error:
                problem = error
                continue
            cells = {
                (row, column): value
                for row, held in rows.items()
                for column, value in held.items()
                if not isinstance(value, Covered) and not is_empty(value)
            }
            if len(cells) > len(best[1]):
                best = sheet, cells
        if best[0] is None and problem is not None:
            raise problem
        return best

    def all(self) -> Iterator[tuple[str, Callable[[], Result]]]:
        """Each operation, to be called for what comes of it; none when no sheet holds anything."""
        sheet = self._sheet
        if sheet is None:
            return
        rows, columns = Axis.ROWS, Axis.COLUMNS
        yield "set a cell", lambda: self._set_cell(sheet)
        yield "insert 1 row", lambda: self._insert("insert 1 row", sheet, rows, self._row, 1)
        yield "insert 2 rows", lambda: self._insert("insert 2 rows", sheet, rows, self._row, 2)
        yield "delete 1 row", lambda: self._delete("delete 1 row", sheet, self._row)
        yield "insert 1 column", lambda: self._insert("insert 1 column", sheet, columns, self._column, 1)

    def _set_cell(self, sheet: Sheet) -> Result:
        operation = "set a cell"
        texts = sorted(place for place, value in self._cells.items() if isinstance(value, str | RichText))
        places = texts or sorted(place for place, value in self._cells.items() if not isinstance(value, Formula))
        if not places:
            return Declined(operation, Outcome.NOTHING)
        row, column = places[len(places) // 2]
        changed = with_differences(self._workbook, {sheet: SheetDifference(writes=[CellWrite(row, column, TEXT)])})
        change = Change(sheet.name, written={(row, column): TEXT})
        return Edited(operation, changed.data, change, cell_name(row, column))

    def _insert(self, operation: str, sheet: Sheet, axis: Axis, before: int, count: int) -> Result:
        last = LAST_COLUMN if axis is Axis.COLUMNS else ShiftLines().last
        lines = ShiftLines((), (Inserted(before, count, before - 1),), last)
        came = Lines(came=((before, count),))
        if axis is Axis.ROWS:
            return self._shifted(operation, sheet, axis, lines, Change(sheet.name, rows=came))
        return self._shifted(operation, sheet, axis, lines, Change(sheet.name, columns=came))

    def _delete(self, operation: str, sheet: Sheet, row: int) -> Result:
        change = Change(sheet.name, rows=Lines(went=((row, row),)))
        return self._shifted(operation, sheet, Axis.ROWS, ShiftLines(((row, row),)), change)

    def _shifted(self, operation: str, sheet: Sheet, axis: Axis, lines: ShiftLines, change: Change) -> Result:
        try:
            reason = self._workbook.limits(sheet, axis).reason(lines)
        except FileProblem as problem:
            return Declined(operation, Outcome.REFUSED, problem.message.parts[1], str(problem))
        if reason is not None:
            return Declined(operation, Outcome.REFUSED, reason.parts[1], str(reason))
        difference = SheetDifference(rows=lines) if axis is Axis.ROWS else SheetDifference(columns=lines)
        try:
            changed = with_differences(self._workbook, {sheet: difference})
        except Refused as refused:
            return Declined(operation, Outcome.REFUSED, refused.message.parts[1], str(refused))
        return Edited(operation, changed.data, change)
