"""Where in a workbook a table that is added can come to stand, and why it cannot elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interchange.excel.references import LAST_COLUMN, LAST_ROW, column_letters
from interchange.excel.sheet_names import is_same_name, reason_against
from interchange.excel.shift import Axis, Inserted, Lines
from interchange.excel.workbook_part import Sheet
from interchange.package.relationships import relationships
from interchange.workbook import TableHome, Workbook
from model.layout import EMPTY_ROWS_THAT_END, LARGEST_GAP, Grid, find_tables
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Refused
from model.table import Spot, Where

BEFORE_HEADING = EMPTY_ROWS_THAT_END
"""Empty rows between a table and the heading of the one below it, so that a reader tells them apart."""
BEFORE_HEADS = BEFORE_HEADING + 1
"""Rows between a table and the heads of the one below it: the empty ones and the heading."""
BESIDE = LARGEST_GAP + 1
"""Empty columns between tables that stand beside each other."""

_TAKEN = QT_TRANSLATE_NOOP("Refusals", "There is a sheet “{title}” already. Choose another name.")
_TAKEN_HIDDEN = QT_TRANSLATE_NOOP("Refusals", "There is a hidden sheet “{title}” already. Choose another name.")
_LOCKED = QT_TRANSLATE_NOOP(
    "Refusals",
    "The structure of the workbook is protected, so sheets cannot be added or renamed. Remove that protection in Excel "
    "first.",
)
_SHARED = QT_TRANSLATE_NOOP(
    "Refusals",
    "The workbook is shared in the old way of Excel, which keeps a list of all changes, so sheets cannot be added or "
    "renamed. Stop sharing it in Excel first.",
)
_PROTECTED = QT_TRANSLATE_NOOP(
    "Refusals", "The sheet “{sheet}” is protected, so no table can be added. Remove the protection in Excel first."
)
_NOT_THERE_YET = QT_TRANSLATE_NOOP(
    "Refusals", "The table that this one shall stand by is not in the workbook yet. Save the workbook first."
)
_NO_TITLE = QT_TRANSLATE_NOOP("Refusals", "A table in a sheet with other tables needs a title.")
_BESIDE = QT_TRANSLATE_NOOP(
    "Refusals",
    "To the right of the table, in or near cell {cell}, something else stands. Add the table on a new sheet or below "
    "this one.",
)
_NOT_RECOGNISED = QT_TRANSLATE_NOOP(
    "Refusals",
    "The heads of this table say too little, so that it would not be found again with another one on its sheet. Add "
    "the table on a new sheet.",
)
_TAKEN_FOR_ROWS = QT_TRANSLATE_NOOP(
    "Refusals",
    "What stands in row {row} would be taken for a row of the new table. Add the table on a new sheet.",
)
_TABLE_BELOW = QT_TRANSLATE_NOOP(
    "Refusals",
    "Below the table another one stands, so that a table to the right of it could not grow. Add the table on a new "
    "sheet or below this one.",
)
_TOO_WIDE = QT_TRANSLATE_NOOP("Refusals", "The sheet “{sheet}” has not enough columns left for the table.")
_TOO_LONG = QT_TRANSLATE_NOOP("Refusals", "The sheet “{sheet}” has not enough rows left for the table.")
_TORN = QT_TRANSLATE_NOOP(
    "Refusals",
    "Below the table something stands, and beside it, in cell {cell}, something that would be torn apart by making "
    "room. Add the table on a new sheet.",
)


def check_spot(workbook: Workbook, spot: Spot, title: str, heads: Sequence[str]) -> None:
    """Raise `Refused` unless a table with this title and these heads can come to stand there."""
    if spot.where is Where.NEW_SHEET:
        check_sheet_name(workbook, title)
        return
    home = workbook.homes.get(spot.at)
    if home is None:
        raise Refused(Message(_NOT_THERE_YET))
    if not title:
        raise Refused(Message(_NO_TITLE))
    if workbook.cells(home.sheet).protected:
        raise Refused(Message(_PROTECTED, {"sheet": home.sheet.name}))
    if not any(found.header_row == home.header_row for found in find_tables(workbook.cells(home.sheet).grid)):
        raise Refused(Message(_NOT_RECOGNISED))
    if spot.where is Where.BELOW:
        inserted = lines_below(workbook, home, 1)
        if inserted is not None:
            _check_apart(workbook, home, heads)
    else:
        others = (other for other in workbook.homes.values() if other.sheet == home.sheet)
        if any(other.header_row > home.header_row for other in others):
            raise Refused(Message(_TABLE_BELOW))
        columns_beside(workbook, home, len(heads))


def check_sheet_name(workbook: Workbook, name: str, own: Sheet | None = None) -> None:
    """Raise `Refused` unless a sheet can have this name: a new one, or the one that has another name now."""
    if workbook.part.structure_locked:
        raise Refused(Message(_LOCKED))
    if any(found.kind == "revisionHeaders" for found in relationships(workbook.archive, workbook.part.part)):
        raise Refused(Message(_SHARED))
    reason = reason_against(name)
    if reason is not None:
        raise Refused(reason)
    for index, known in enumerate(workbook.part.names):
        if is_same_name(known, name) and (own is None or own.index != index):
            is_hidden = any(sheet.hidden for sheet in workbook.part.sheets if sheet.index == index)
            raise Refused(Message(_TAKEN_HIDDEN if is_hidden else _TAKEN, {"title": known}))


def free_name(workbook: Workbook, wanted: str, others: Iterable[str], gone: Iterable[Sheet]) -> str:
    """The name, or one like it that no sheet has once those that go have gone and the others have come."""
    left = {sheet.index for sheet in gone}
    taken = [*(name for index, name in enumerate(workbook.part.names) if index not in left), *others]
    name, number = wanted, 1
    while any(is_same_name(name, known) for known in taken):
        number += 1
        name = f"{wanted[:25]} ({number})"
    return name


# --- Below ---


def lines_below(workbook: Workbook, home: TableHome, rows: int) -> Inserted | None:
    """The rows that have to come in for a table below this one with that many rows; None where the sheet is empty from
    there on. Raises `Refused`."""
    end = max(home.last_row, home.list_object.bottom if home.list_object is not None else 0)
    below = _rows_below(workbook, home, end)
    if not below:
        if last_used(workbook, home.sheet) + BEFORE_HEADS + 1 + rows > LAST_ROW:
            raise Refused(Message(_TOO_LONG, {"sheet": home.sheet.name}))
        return None
    # The free rows of the table stay its own.
    free = home.limit_row + 1 if home.limit_row < LAST_ROW else min(below) - EMPTY_ROWS_THAT_END
    before = max(end + 1, min(free, min(below)))
    torn = _torn(workbook, home, before)
    if torn is not None:
        raise Refused(Message(_TORN, {"cell": torn}))
    inserted = Inserted(before, BEFORE_HEADS + 1 + max(rows, 1))
    reason = workbook.limits(home.sheet, Axis.ROWS).reason(Lines((), (inserted,)))
    if reason is not None:
        raise Refused(reason)
    return inserted


def _rows_below(workbook: Workbook, home: TableHome, end: int) -> list[int]:
    """The rows beyond this one in which something stands, but for tables beside this one that are longer."""
    grid = workbook.cells(home.sheet).grid
    others = (other for other in workbook.homes.values() if other.sheet == home.sheet and other is not home)
    beside = {column for other in others if other.header_row <= end for column in other.columns.values()}
    return [
        number for number in grid.rows if number > end and grid.has_content(number, set(grid.rows[number]) - beside)
    ]


def _check_apart(workbook: Workbook, home: TableHome, heads: Sequence[str]) -> None:
    """Raise `Refused` when what stands below would be taken for rows of the new table."""
    grid = workbook.cells(home.sheet).grid
    row = min(_rows_below(workbook, home, home.last_row))
    head = dict(enumerate(heads, home.first_column))
    after = 2 + BEFORE_HEADING + 1
    found = find_tables(Grid("", {1: head, 2: dict.fromkeys(head, "x"), after: grid.rows[row]}))
    if found and found[0].last_row == after:
        raise Refused(Message(_TAKEN_FOR_ROWS, {"row": row}))


def last_used(workbook: Workbook, sheet: Sheet) -> int:
    """The last row of a sheet with something in it or on it: a cell with content, a merged one, a picture."""
    cells = workbook.cells(sheet)
    ends = [cells.grid.last_row, *(merge.bottom for merge in cells.grid.merges)]
    ends += [home.last_row for home in workbook.homes.values() if home.sheet == sheet]
    ends += [end.line for _, end in workbook.limits(sheet, Axis.ROWS).objects]
    lists = (home.list_object for home in workbook.homes.values() if home.sheet == sheet)
    return max([*ends, *(listed.bottom for listed in lists if listed is not None)])


def _torn(workbook: Workbook, home: TableHome, before: int) -> str | None:
    """A cell of something that stands on both sides of where rows would come in."""
    grid = workbook.cells(home.sheet).grid
    for other in workbook.homes.values():
        if other.sheet == home.sheet and other is not home and other.header_row < before <= other.last_row:
            return f"{column_letters(other.first_column)}{other.header_row}"
    for column in grid.filled(before):
        if grid.has_content(before - 1, (column,)):
            return f"{column_letters(column)}{before}"
    return None


# --- Beside ---


def columns_beside(workbook: Workbook, home: TableHome, columns: int, wider: int = 0) -> int:
    """The column of the sheet that a table beside this one begins in, when the last table there has become `wider`.
    Raises `Refused`."""
    row = [other for other in workbook.homes.values() if other.sheet == home.sheet]
    row = [other for other in row if other.header_row == home.header_row]
    right = max(max(other.columns.values()) for other in row) + wider
    start = right + BESIDE + 1
    if start + columns - 1 > LAST_COLUMN:
        raise Refused(Message(_TOO_WIDE, {"sheet": home.sheet.name}))
    cell = _used(workbook, home, range(right + 1 - wider, start + columns))
    if cell is not None:
        raise Refused(Message(_BESIDE, {"cell": cell}))
    return start


def _used(workbook: Workbook, home: TableHome, columns: range) -> str | None:
    """A cell in or on which something stands in these columns, from the header row of the table down."""
    cells = workbook.cells(home.sheet)
    grid, first = cells.grid, home.header_row
    for number in sorted(number for number in grid.rows if number >= first):
        for column in grid.rows[number]:
            if column in columns:
                return f"{column_letters(column)}{number}"
    for merge in grid.merges:
        if merge.bottom >= first and merge.left < columns.stop and merge.right >= columns.start:
            return f"{column_letters(merge.left)}{merge.top}"
    across, down = (workbook.limits(home.sheet, axis).objects for axis in (Axis.COLUMNS, Axis.ROWS))
    for (left, right), (top, bottom) in zip(across, down, strict=False):
        if bottom.line >= first and left.line < columns.stop and right.line >= columns.start:
            return f"{column_letters(left.line)}{top.line}"
    hidden = sorted(cells.hidden_columns.intersection(columns))
    return f"{column_letters(hidden[0])}{first}" if hidden else None


def heading_row(workbook: Workbook, home: TableHome, first_column: int) -> int:
    """The row for the heading of a table beside this one; 0 where there is no room for it."""
    row = home.header_row - 1
    grid = workbook.cells(home.sheet).grid
    covered = any(merge.top <= row <= merge.bottom and merge.right >= first_column for merge in grid.merges)
    return 0 if row < 1 or covered or any(column >= first_column for column in grid.rows.get(row, ())) else row
