"""What is selected in a grid, as blocks of rows and columns, and how it is found back after rows changed places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from gui.grid.grid_model import GridModel
from gui.grid.runs import runs

MOST_BLOCKS = 400
"""Qt slows down with every separate block, so that a selection scattered wider than this is let go."""


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells, by rows and columns as they are shown; the last ones are part of it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        return self.right - self.left + 1

    @property
    def size(self) -> int:
        return self.height * self.width

    def cells(self) -> list[tuple[int, int]]:
        """The rows and columns of the cells, row after row."""
        across = range(self.left, self.right + 1)
        return [(row, column) for row in range(self.top, self.bottom + 1) for column in across]


def blocks(selection: QItemSelectionModel) -> list[Block]:
    """The selected blocks, or the current cell when nothing is selected."""
    found = [Block(part.top(), part.left(), part.bottom(), part.right()) for part in selection.selection()]
    current = selection.currentIndex()
    if not found and current.isValid():
        found = [Block(current.row(), current.column(), current.row(), current.column())]
    return found


def one_block(parts: Sequence[Block]) -> Block | None:
    """The rectangle that the blocks fill together, without gaps; None when they do not."""
    if not parts:
        return None
    whole = Block(
        min(part.top for part in parts),
        min(part.left for part in parts),
        max(part.bottom for part in parts),
        max(part.right for part in parts),
    )
    if len(parts) == 1:
        return whole
    if sum(part.size for part in parts) < whole.size:
        return None
    return whole if len(cells(parts)) == whole.size else None


def cells(parts: Sequence[Block]) -> list[tuple[int, int]]:
    """The cells of the blocks, each once."""
    if len(parts) == 1:
        return parts[0].cells()
    return list(dict.fromkeys(cell for part in parts for cell in part.cells()))


def rows(parts: Sequence[Block]) -> list[int]:
    """The rows that the blocks touch, ascending."""
    return sorted({row for part in parts for row in range(part.top, part.bottom + 1)})


class Remembered:
    """A selection and a current cell by the ids of rows and columns."""

    def __init__(self, model: GridModel, selection: QItemSelectionModel) -> None:
        current = selection.currentIndex()
        self.current: tuple[int, int] | None = None
        if current.isValid():
            self.current = (model.row_id(current.row()), model.column(current.column()).id)
        self._parts: list[tuple[list[int] | None, int, int]] = [
            (
                # All rows of the table stay all rows that are shown.
                None if part.height() == len(model.table.rows) else model.row_ids(range(part.top(), part.bottom() + 1)),
                model.column(part.left()).id,
                model.column(part.right()).id,
            )
            for part in selection.selection()
        ]

    def restore(self, model: GridModel, selection: QItemSelectionModel) -> None:
        """Select what is still shown of it."""
        found = QItemSelection()
        count = 0
        for row_ids, first, last in self._parts:
            left, right = model.column_of(first), model.column_of(last)
            if left < 0 or right < 0:
                continue
            if row_ids is None:
                rows_now = [[0, model.shown - 1]] if model.shown else []
            else:
                rows_now = runs(sorted(row for row in map(model.row_of, row_ids) if row >= 0))
            for run in rows_now:
                count += 1
                if count > MOST_BLOCKS:
                    return
                found.select(model.index(run[0], min(left, right)), model.index(run[-1], max(left, right)))
        selection.select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)
