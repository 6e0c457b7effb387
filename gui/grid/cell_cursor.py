"""Moving the current cell and extending the selection, as a spreadsheet does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gui.grid.grid_model import GridModel
from gui.grid.selection import Block, blocks, cells

_Flag = QItemSelectionModel.SelectionFlag


class CellCursor:
    """The current cell of a view, the cell where its selection began, and the column where a run of Tabs began."""

    def __init__(self, view: QTableView, model: GridModel) -> None:
        self._view = view
        self._model = model
        self._anchor = QPersistentModelIndex()
        self._tab_start: int | None = None
        self._going = False

    def current_changed(self, current: QModelIndex) -> None:
        """To be told of every change of the current cell, so that a click with the mouse is noticed as well."""
        if not self._going and self._view.state() is not QAbstractItemView.State.DragSelectingState:
            self._anchor = QPersistentModelIndex(current)
            self._tab_start = None

    # --- Going somewhere ---

    def go(self, row: int, column: int, extend: bool = False) -> None:
        """Make a cell current, as near as the table has it; `extend` selects from where the selection began."""
        model = self._model
        if not model.shown or not model.columnCount():
            return
        row, column = min(max(row, 0), model.shown - 1), min(max(column, 0), model.columnCount() - 1)
        index = model.index(row, column)
        if extend:
            self._extend_to(row, column)
            self._make_current(index, _Flag.NoUpdate)
        else:
            self._make_current(index, _Flag.ClearAndSelect)
            self._anchor = QPersistentModelIndex(index)
        self._tab_start = None

    def move(self, rows: int, columns: int, extend: bool = False) -> None:
        """Go some cells further."""
        row, column = self._place()
        self.go(row + rows, column + columns, extend)

    def jump(self, rows: int, columns: int, extend: bool = False) -> None:
        """Go to the edge of the filled cells in a direction, or to the next filled cell beyond empty ones."""
        row, column = self._place()
        path = self._path(row, column, rows, columns)
        if not path:
            return
        filled = [bool(self._model.text(*cell).strip()) for cell in [(row, column), *path]]
        if filled[0] and filled[1]:
            steps = next((at for at, is_filled in enumerate(filled[1:]) if not is_filled), len(path))
        else:
            steps = next((at for at, is_filled in enumerate(filled[1:], start=1) if is_filled), len(path))
        self.go(*path[steps - 1], extend)

    def page(self, direction: int, extend: bool = False) -> None:
        """Go a screen up or down, by a row at least."""
        row, column = self._place()
        header, height = self._view.verticalHeader(), self._view.viewport().height()
        there = header.visualIndexAt(header.sectionViewportPosition(row) + direction * height)
        if there < 0:
            there = 0 if direction < 0 else self._model.shown - 1
        if there == row:
            there += direction
        self.go(there, column, extend)

    def to_row_end(self, direction: int, extend: bool = False) -> None:
        row, _ = self._place()
        self.go(row, 0 if direction < 0 else self._model.columnCount() - 1, extend)

    def to_table_end(self, direction: int, extend: bool = False) -> None:
        if direction < 0:
            self.go(0, 0, extend)
        else:
            self.go(self._model.shown - 1, self._model.columnCount() - 1, extend)

    # --- Entering data ---

    def enter(self, direction: int) -> None:
        """Down or up: within a selection round it, after Tabs back to the column where they began."""
        if self._go_round(direction, by_row=False):
            return
        row, column = self._place()
        column = column if self._tab_start is None else self._tab_start
        self.go(row + direction, column)

    def tab(self, direction: int) -> None:
        """To the next or previous cell, at the edge to the next or previous row; within a selection round it."""
        if self._go_round(direction, by_row=True):
            return
        row, column = self._place()
        start = column if self._tab_start is None else self._tab_start
        width = self._model.columnCount()
        if 0 <= column + direction < width:
            self.go(row, column + direction)
        elif 0 <= row + direction < self._model.shown:
            self.go(row + direction, 0 if direction > 0 else width - 1)
        self._tab_start = start

    # --- Selecting ---

    def select_rows(self) -> None:
        """Select the whole rows of what is selected."""
        right = self._model.columnCount() - 1
        self._select(Block(part.top, 0, part.bottom, right) for part in self._blocks())

    def select_columns(self) -> None:
        """Select the whole columns of what is selected."""
        bottom = self._model.shown - 1
        self._select(Block(0, part.left, bottom, part.right) for part in self._blocks())

    def select_column(self, column: int, extend: bool = False, add: bool = False) -> None:
        """Select a whole column, with the columns up to it, or besides what is selected."""
        if not self._model.shown:
            return
        bottom = self._model.shown - 1
        if extend and self._anchor.isValid():
            first, last = sorted((self._anchor.column(), column))
            self._select([Block(0, first, bottom, last)])
            return
        kept = self._blocks() if add else []
        top = max(0, self._view.verticalHeader().visualIndexAt(0))
        self._make_current(self._model.index(top, column), _Flag.NoUpdate)
        self._anchor = QPersistentModelIndex(self._model.index(0, column))
        self._select([*kept, Block(0, column, bottom, column)])

    def select_block(self, block: Block) -> None:
        """Select a block, with its first cell as the current one."""
        self.go(block.top, block.left)
        self._select([block])

    def select_blocks(self, parts: Iterable[Block]) -> None:
        """Select blocks; the current cell stays where it is."""
        self._select(parts)

    def select_around(self, block: Block) -> None:
        """Select a block that the current cell lies in, which stays the current one."""
        current = self._view.currentIndex()
        self._select([block])
        self._anchor = QPersistentModelIndex(current)

    # --- Parts ---

    def _blocks(self) -> list[Block]:
        return blocks(self._view.selectionModel())

    def _place(self) -> tuple[int, int]:
        current = self._view.currentIndex()
        return (current.row(), current.column()) if current.isValid() else (0, 0)

    def _path(self, row: int, column: int, rows: int, columns: int) -> list[tuple[int, int]]:
        """The cells from here to the edge of the table."""
        if rows:
            end = self._model.shown if rows > 0 else -1
            return [(there, column) for there in range(row + rows, end, rows)]
        end = self._model.columnCount() if columns > 0 else -1
        return [(row, there) for there in range(column + columns, end, columns)]

    def _extend_to(self, row: int, column: int) -> None:
        """Select from the anchor to a cell; whole rows stay whole rows, and whole columns whole columns."""
        anchor = self._anchor if self._anchor.isValid() else QPersistentModelIndex(self._view.currentIndex())
        from_row, from_column = (anchor.row(), anchor.column()) if anchor.isValid() else (row, column)
        (top, bottom), (left, right) = sorted((from_row, row)), sorted((from_column, column))
        last_row, last_column = self._model.shown - 1, self._model.columnCount() - 1
        parts = self._blocks()
        if len(parts) == 1 and parts[0].width == last_column + 1 > 1 and column == self._place()[1]:
            left, right = 0, last_column
        elif len(parts) == 1 and parts[0].height == last_row + 1 > 1 and row == self._place()[0]:
            top, bottom = 0, last_row
        self._select([Block(top, left, bottom, right)])

    def _go_round(self, direction: int, by_row: bool) -> bool:
        """Go to the next cell of a selection of several; False when there is none."""
        inside = cells(self._blocks())
        if len(inside) < 2 or self._place() not in inside:
            return False
        if not by_row:
            inside = [cell for part in self._blocks() for cell in sorted(part.cells(), key=lambda cell: cell[::-1])]
        place = inside.index(self._place())
        row, column = inside[(place + direction) % len(inside)]
        self._make_current(self._model.index(row, column), _Flag.NoUpdate)
        return True

    def _make_current(self, index: QModelIndex, flag: QItemSelectionModel.SelectionFlag) -> None:
        self._going = True
        self._view.selectionModel().setCurrentIndex(index, flag)
        self._going = False
        self._view.scrollTo(index)

    def _select(self, parts: Iterable[Block]) -> None:
        selection = QItemSelection()
        for part in parts:
            selection.select(self._model.index(part.top, part.left), self._model.index(part.bottom, part.right))
        self._view.selectionModel().select(selection, _Flag.ClearAndSelect)
