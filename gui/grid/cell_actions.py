"""What is done with the selected cells: copy, cut, fill, clear. Each is one step to undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid import clipboard
from gui.grid.asking import CLEAR, CUT, FILL, asking
from gui.grid.counted import Counted
from gui.grid.out_of_sight import Target, hidden_in, titles_of
from gui.grid.selection import Block, cells, one_block
from interchange.copied_cells import CopiedCells, CopiedColumn
from model.messages import Message
from model.open_plan import Outcome
from model.values import Value, text_of

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


def copy(view: GridView) -> bool:
    """Put the selected block on the clipboard, with the columns hidden inside it; False when it is not one block."""
    block = one_block(view.blocks())
    if block is None:
        _say_separate(view)
        return False
    grid, chosen = view.grid, Target.of(view, block)
    down, across = range(block.top, block.bottom + 1), [grid.table.column_index(known) for known in chosen.columns]
    columns = tuple(CopiedColumn(grid.table.columns[place].title, grid.table.columns[place].role) for place in across)
    rows = tuple(tuple(grid.copied_from(row, place) for place in across) for row in down)
    texts = [[text_of(value) for value in row] for row in rows]
    copied = CopiedCells(rows, columns, tuple(grid.row_ids(down)))
    clipboard.copy_to_clipboard(clipboard.to_tsv(texts), clipboard.to_html(texts), copied)
    hidden = hidden_in(view, chosen.columns)
    if hidden:
        view.message.emit(Counted().columns_copied_out_of_sight(len(hidden), titles_of(view, hidden)))
    return True


def cut(view: GridView) -> None:
    """Put the selected block on the clipboard and empty all of it, also in the columns hidden inside it."""
    block = one_block(view.blocks())
    if not copy(view) or block is None:
        return
    grid, columns = view.grid, Target.of(view, block).columns
    wanted = [(row_id, known, "") for row_id in grid.row_ids(range(block.top, block.bottom + 1)) for known in columns]
    outcome = asking(view, lambda: grid.open_plan.set_texts(grid.table.key, wanted, CUT))
    _say_locked(view, outcome)
    if outcome is not None:
        view.repeat.remember(clear)


def clear(view: GridView) -> None:
    """Empty the selected cells."""
    if write_all(view, "", CLEAR):
        view.repeat.remember(clear)


def write_all(view: GridView, text: str, label: Message = FILL) -> bool:
    """Type the same text in every selected cell; False when that is refused."""
    grid = view.grid
    wanted = [(grid.row_id(row), grid.column(column).id, text) for row, column in cells(view.blocks())]
    outcome = asking(view, lambda: grid.open_plan.set_texts(grid.table.key, wanted, label))
    _say_locked(view, outcome)
    return outcome is not None


def typed(view: GridView, text: str) -> None:
    """A text was typed in a cell: F4 types it in others."""
    view.repeat.remember(lambda again: write_all(again, text))


def fill_down(view: GridView) -> None:
    """Copy the first row of each selected block to its other rows, or the row above to a block of one row."""

    def source(block: Block, row: int, column: int) -> tuple[int, int]:
        return (block.top - 1 if block.height == 1 else block.top), column

    _fill(view, source)
    view.repeat.remember(fill_down)


def fill_right(view: GridView) -> None:
    """Copy the first column of each selected block to its other columns, or the column before to a block of one."""

    def source(block: Block, row: int, column: int) -> tuple[int, int]:
        return row, (block.left - 1 if block.width == 1 else block.left)

    _fill(view, source)
    view.repeat.remember(fill_right)


def fill_from_current(view: GridView) -> None:
    """Copy the current cell to every selected cell."""
    current = view.currentIndex()
    if current.isValid():
        _fill(view, lambda block, row, column: (current.row(), current.column()))
        view.repeat.remember(fill_from_current)


def write_today(view: GridView) -> None:
    """Begin to type with the date of today, as Excel does."""
    view.begin_edit(today())


def write_now(view: GridView) -> None:
    """Begin to type with the time of day."""
    view.begin_edit(now())


def today() -> str:
    """The date of today as it is typed in a cell."""
    day = dt.date.today()
    return f"{day.day}-{day.month}-{day.year}"


def now() -> str:
    """The time of day as it is typed in a cell."""
    moment = dt.datetime.now()
    return f"{moment.hour}:{moment.minute:02d}"


# --- Parts ---


def _fill(view: GridView, source: Callable[[Block, int, int], tuple[int, int]]) -> None:
    grid = view.grid
    wanted: list[tuple[int, int, Value]] = []
    for block in view.blocks():
        for row, column in block.cells():
            from_row, from_column = source(block, row, column)
            if from_row >= 0 and from_column >= 0 and (from_row, from_column) != (row, column):
                wanted.append((grid.row_id(row), grid.column(column).id, grid.copied(from_row, from_column)))
    _say_locked(view, asking(view, lambda: grid.open_plan.set_values(grid.table.key, wanted, FILL)))


def _say_locked(view: GridView, outcome: Outcome | None) -> None:
    if outcome is not None and outcome.locked:
        view.message.emit(Counted().locked(outcome.locked))


def _say_separate(view: GridView) -> None:
    view.message.emit(QCoreApplication.translate("Grid", "This cannot be done with a selection of separate blocks."))
