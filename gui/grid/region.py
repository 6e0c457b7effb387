"""The cells around the current one up to the nearest empty rows and columns, which Ctrl+A selects first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.grid.selection import Block

if TYPE_CHECKING:
    from gui.grid.grid_model import GridModel
    from gui.grid.grid_view import GridView


def select_region_or_all(view: GridView) -> None:
    """Select the block of filled cells around the current one; when that is selected already, everything."""
    current = view.currentIndex()
    if not current.isValid():
        return
    found = region(view.grid, current.row(), current.column())
    if found.size == 1 or view.blocks() == [found]:
        view.selectAll()
    else:
        view.cell_cursor.select_around(found)


def region(grid: GridModel, row: int, column: int) -> Block:
    """The smallest block around a cell that has no filled cell at its edge."""
    last_row, last_column = grid.shown - 1, grid.columnCount() - 1
    places = [grid.column_place(at) for at in range(last_column + 1)]
    rows = [grid.table.rows[grid.place(at)].cells for at in range(last_row + 1)]

    def is_filled(at: int, left: int, right: int) -> bool:
        cells = rows[at]
        return any(cells[place] != "" for place in places[max(0, left) : right + 1])

    top = bottom = row
    left = right = column
    if all(is_filled(at, 0, last_column) for at in range(last_row + 1)):
        # Without an empty row only an empty column can end it.
        top, bottom = 0, last_row
    while True:
        before = top, left, bottom, right
        while top > 0 and is_filled(top - 1, left - 1, right + 1):
            top -= 1
        while bottom < last_row and is_filled(bottom + 1, left - 1, right + 1):
            bottom += 1
        beside = range(max(0, top - 1), min(last_row, bottom + 1) + 1)
        while left > 0 and any(rows[at][places[left - 1]] != "" for at in beside):
            left -= 1
        while right < last_column and any(rows[at][places[right + 1]] != "" for at in beside):
            right += 1
        if before == (top, left, bottom, right):
            return Block(top, left, bottom, right)
