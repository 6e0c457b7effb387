"""Why the rows of a table may not come, go or change places in their sheet."""

from __future__ import annotations

from collections.abc import Sequence

from interchange.arrangement import Arrangement
from interchange.excel.facts import merged
from interchange.excel.formulas import copied, references, refers_to_other_rows
from interchange.excel.references import column_letters
from interchange.excel.shift import Axis, Lines
from interchange.workbook import TableHome, Workbook
from model.layout import Grid
from model.messages import QT_TRANSLATE_NOOP, Message
from model.table import Table
from model.values import Covered, Formula, Value, is_empty

_STANDS_BESIDE = QT_TRANSLATE_NOOP(
    "Refusals",
    "Beside the table, in cell {column}{row}, something else stands that would shift along. "
    "Do this in Excel, or add the row below the table.",
)


def reason_against(
    workbook: Workbook, table: Table, arrangement: Arrangement, row_ids: Sequence[int]
) -> Message | None:
    """Why the workbook does not allow an arrangement of these rows; None when it does. Rows that are only asked about
    need not be in the table. Raises a `FileProblem` when what hangs on the rows cannot be read."""
    home = workbook.homes[table.key]
    if arrangement.shifts:
        reason = (
            _torn_beside(workbook, home, arrangement.lines)
            or _other_table(workbook, home, arrangement.lines)
            or workbook.limits(home.sheet, Axis.ROWS).reason(arrangement.lines)
            or _hidden_by_merges(workbook, table, arrangement, row_ids)
        )
        if reason is not None:
            return reason
    if not arrangement.disturbed:
        return None
    rows = range(min(arrangement.disturbed), max(arrangement.disturbed) + 1)
    columns = set(home.columns.values())
    counting = {home.columns[column.id] for column in table.columns if column.counts_from is not None}
    is_alone = all(_beside(workbook, home, home.sheet_row(place)) is None for place in range(len(home.saved)))
    reason = workbook.facts(home.sheet).reason_not_to_move(rows, columns, columns - counting, is_alone)
    return reason or _formula_reason(workbook, table, rows)


# --- Beside the table ---


def _torn_beside(workbook: Workbook, home: TableHome, lines: Lines) -> Message | None:
    """What stands beside the table and would go along with rows that go, or be torn apart by those that come in."""
    for first, last in lines.removed:
        gone = next((row for row in range(first, last + 1) if _beside(workbook, home, row) is not None), None)
        if gone is not None:
            return _stands_beside(workbook, home, gone)
    for found in lines.inserted:
        above, below = (
            next((row for row in rows if _beside(workbook, home, row) is not None), None)
            for rows in ((found.before - 1, found.before - 2), (found.before, found.before + 1))
        )
        # One empty row does not yet divide what stands there.
        if above is not None and below is not None and below - above <= 2:
            return _stands_beside(workbook, home, below)
    return None


def _beside(workbook: Workbook, home: TableHome, row: int) -> int | None:
    """The column of what stands beside the table in a row. What a formula computes from its own row belongs to the
    row."""
    own = set(home.columns.values())
    for column, value in workbook.cells(home.sheet).grid.rows.get(row, {}).items():
        if column not in own and not is_empty(value) and not _is_of_row(value, row):
            return column
    return None


def _is_of_row(value: Value, row: int) -> bool:
    """Whether a formula computes something of its own row."""
    if not isinstance(value, Formula):
        return False
    own = [reference for reference in references(value.source) if not reference.sheet and reference.top == row]
    return bool(own)


def _stands_beside(workbook: Workbook, home: TableHome, row: int) -> Message:
    column = _beside(workbook, home, row) or 1
    return Message(_STANDS_BESIDE, {"column": column_letters(column), "row": row})


def _other_table(workbook: Workbook, home: TableHome, lines: Lines) -> Message | None:
    """A table beside this one between whose rows others would come, or of which some would go."""
    for other in workbook.homes.values():
        if other.sheet != home.sheet or other is home:
            continue
        cut = any(other.header_row < found.before <= other.last_row for found in lines.inserted)
        if cut or any(first <= other.last_row and last >= other.header_row for first, last in lines.removed):
            cell = {"column": column_letters(other.first_column), "row": other.header_row}
            return Message(_STANDS_BESIDE, cell)
    return None


# --- In the table ---


def _hidden_by_merges(
    workbook: Workbook, table: Table, arrangement: Arrangement, row_ids: Sequence[int]
) -> Message | None:
    """Merged cells that grow over a row that comes in, and would hide what it has there."""
    home, grid = workbook.homes[table.key], workbook.cells(workbook.homes[table.key].sheet).grid
    coming = {row_id for row_id, slot in zip(row_ids, arrangement.origin, strict=True) if slot is None}
    if not grid.merges or not coming:
        return None
    cells = {row.id: row.cells for row in table.rows if row.id in coming}
    below = next(slots := (slot for slot in arrangement.origin if slot is not None), None)
    above: int | None = None
    for row_id, slot in zip(row_ids, arrangement.origin, strict=True):
        if slot is not None:
            above, below = slot, next(slots, None)
        elif above is not None and below is not None and row_id in cells:
            covered = covered_between(grid, above, below)
            for column, value in zip(table.columns, cells[row_id], strict=True):
                if home.columns.get(column.id) in covered and not isinstance(value, Covered):
                    return merged(above)
    return None


def covered_between(grid: Grid, above: int, below: int) -> set[int]:
    """The columns of the sheet in which merged cells reach from one row to another further down, and would grow over
    what comes in between."""
    spanning = [merge for merge in grid.merges if merge.top <= above and merge.bottom >= below]
    numbers = {number for merge in spanning for number in range(merge.left, merge.right + 1)}
    return {number for number in numbers if isinstance(grid.value(below, number), Covered)}


def _formula_reason(workbook: Workbook, table: Table, rows: range) -> Message | None:
    home = workbook.homes[table.key]
    grid = workbook.cells(home.sheet).grid
    for column in table.columns:
        number = home.columns.get(column.id)
        if column.counts_from is not None or number is None:
            continue
        values = [(row, grid.value(row, number)) for row in rows]
        formulas = [(row, value.source) for row, value in values if isinstance(value, Formula)]
        # Where all rows compute the same from where they stand, it does not matter which of them stands where.
        if len(formulas) == len(rows) and _are_alike(formulas):
            continue
        if any(refers_to_other_rows(source, row) for row, source in formulas):
            return Message(
                QT_TRANSLATE_NOOP(
                    "Refusals",
                    "The formulas in the column “{column}” refer to other rows, so rows cannot change "
                    "places. Do this in Excel, or add the row below the table.",
                ),
                {"column": column.title},
            )
    return None


def _are_alike(formulas: Sequence[tuple[int, str]]) -> bool:
    """Whether formulas, each with its row, are copies of the first one."""
    first, source = formulas[0]
    return all(copied(source, row - first) == other for row, other in formulas[1:])
