"""What is taken back after it was saved: the sheet that was made for it goes, or else what stands in its cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interchange.excel.renaming import is_named_elsewhere
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.shift.belongings import Underway
from interchange.excel.workbook_part import Sheet
from interchange.new_sheets import Differences
from interchange.new_totals import is_total_row
from interchange.package.relationships import rels_name
from interchange.sheet_difference import SheetDifference
from interchange.workbook import FrontHome, TableHome, Workbook
from model.layout import Grid, find_front


@dataclass(frozen=True, slots=True)
class _Leaver:
    """Cells that were ours, and whether the sheet was made for them."""

    key: str
    sheet: Sheet
    cells: frozenset[tuple[int, int]]
    has_own_sheet: bool


def leave(
    workbook: Workbook, tables: Sequence[TableHome], fronts: Sequence[FrontHome], found: Differences
) -> list[Sheet]:
    """Take these out of the workbook. Returns the sheets that go."""
    leavers = [_table(workbook, home) for home in tables]
    for home in tables:
        found[home.sheet].left.append(home.key)
    for front in fronts:
        found[front.sheet].left_fronts.append(front.key)
        leavers.append(_front(workbook, front))
    gone: list[Sheet] = []
    for leaver in sorted(leavers, key=lambda one: one.sheet.index, reverse=True):
        change = found[leaver.sheet]
        if _may_go(workbook, leaver, len(workbook.part.names) - 1 - len(gone)):
            change.is_gone = True
            gone.append(leaver.sheet)
        else:
            change.writes += _emptied(leaver, change)
    return gone


def _table(workbook: Workbook, home: TableHome) -> _Leaver:
    grid = workbook.cells(home.sheet).grid
    rows = list(range(home.header_row, home.last_row + 1))
    if home.has_own_sheet and is_total_row(grid, home.last_row + 1):
        rows.append(home.last_row + 1)
    cells = {(row, column) for row in rows for column in home.columns.values()}
    if grid.text(home.header_row - 1, home.first_column) == home.title and not home.has_own_sheet:
        cells.add((home.header_row - 1, home.first_column))
    return _Leaver(home.key, home.sheet, frozenset(cells), home.has_own_sheet)


def _front(workbook: Workbook, home: FrontHome) -> _Leaver:
    grid = workbook.cells(home.sheet).grid
    rows = [home.header_row, *(workbook.texts[key].row for key in home.saved)]
    cells = {(row, column) for row in rows for column in (home.left, home.right)}
    return _Leaver(home.key, home.sheet, frozenset(cells | _title(grid)), home.added)


def _title(grid: Grid) -> set[tuple[int, int]]:
    """The cell of the title above the heads of a list."""
    found = find_front(grid)
    above = grid.between(1, found.row - 1) if found is not None else []
    return {
        (row, column)
        for row in above
        for column in grid.filled(row)
        if found is not None and grid.text(row, column) == found.title
    }


def _may_go(workbook: Workbook, leaver: _Leaver, last: int) -> bool:
    """Whether the sheet was made for what leaves, comes last, holds nothing else and is not spoken of."""
    sheet = leaver.sheet
    others = [home.key for home in workbook.homes.values() if home.sheet == sheet]
    others += [home.key for home in workbook.fronts.values() if home.sheet == sheet]
    if not leaver.has_own_sheet or others != [leaver.key] or sheet.index != last:
        return False
    if workbook.archive.find(rels_name(sheet.part)) is not None:
        return False
    held = {(row, column) for row, cells in workbook.cells(sheet).grid.rows.items() for column in cells}
    return held <= leaver.cells and not is_named_elsewhere(Underway(workbook.archive, {}), workbook.part.part, sheet)


def _emptied(leaver: _Leaver, change: SheetDifference) -> Iterator[CellWrite]:
    for row, column in sorted(leaver.cells):
        target, across = change.rows.of(row), change.columns.of(column)
        if target is not None and across is not None:
            yield CellWrite(target, across, "", 0, force_style=True)
