"""What is done with the selected cells: copy, cut, paste, fill, clear. Each is one step to undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid import clipboard
from gui.grid.counted import Counted
from gui.grid.selection import Block, cells, one_block
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import Outcome
from model.refusal import Refused
from model.values import Covered, Formula, Value

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

PASTE = Message(QT_TRANSLATE_NOOP("Steps", "paste"))
CUT = Message(QT_TRANSLATE_NOOP("Steps", "cut"))
CLEAR = Message(QT_TRANSLATE_NOOP("Steps", "clear cells"))
FILL = Message(QT_TRANSLATE_NOOP("Steps", "fill cells"))


def asking(view: GridView, ask: Callable[[], Outcome]) -> Outcome | None:
    """Ask the plan for a change; when it is refused, the view says so and None comes back."""
    try:
        return ask()
    except Refused as refusal:
        view.refused.emit(refusal)
        return None


def copy(view: GridView) -> bool:
    """Put the selected block on the clipboard; False when it is not one block."""
    block = one_block(view.blocks())
    if block is None:
        _say_separate(view)
        return False
    across = range(block.left, block.right + 1)
    texts = [[view.grid.text(row, column) for column in across] for row in range(block.top, block.bottom + 1)]
    clipboard.copy_to_clipboard(clipboard.to_tsv(texts), clipboard.to_html(texts))
    return True


def cut(view: GridView) -> None:
    if copy(view):
        clear(view, CUT)


def clear(view: GridView, label: Message = CLEAR) -> None:
    """Empty the selected cells."""
    write_all(view, "", label)


def write_all(view: GridView, text: str, label: Message = FILL) -> bool:
    """Type the same text in every selected cell; False when that is refused."""
    grid = view.grid
    wanted = [(grid.row_id(row), grid.column(column).id, text) for row, column in cells(view.blocks())]
    outcome = asking(view, lambda: grid.open_plan.set_texts(grid.table.key, wanted, label))
    _say_locked(view, outcome)
    return outcome is not None


def fill_down(view: GridView) -> None:
    """Copy the first row of each selected block to its other rows, or the row above to a block of one row."""

    def source(block: Block, row: int, column: int) -> tuple[int, int]:
        return (block.top - 1 if block.height == 1 else block.top), column

    _fill(view, source)


def fill_right(view: GridView) -> None:
    """Copy the first column of each selected block to its other columns, or the column before to a block of one."""

    def source(block: Block, row: int, column: int) -> tuple[int, int]:
        return row, (block.left - 1 if block.width == 1 else block.left)

    _fill(view, source)


def fill_from_current(view: GridView) -> None:
    """Copy the current cell to every selected cell."""
    current = view.currentIndex()
    if current.isValid():
        _fill(view, lambda block, row, column: (current.row(), current.column()))


def paste(view: GridView) -> None:
    """Put the cells on the clipboard in the table, from the first selected cell on.

    One value fills the whole selection, a block repeats over a selection that is a multiple of it, and rows that do not
    fit below are added to the table. What is too wide is not pasted at all.
    """
    texts = clipboard.clipboard_texts()
    if not texts:
        view.message.emit(QCoreApplication.translate("Grid", "There is no text on the clipboard."))
        return
    parts = view.blocks() or [Block(0, 0, 0, 0)]
    if len(texts) == len(texts[0]) == 1 and view.grid.shown:
        write_all(view, texts[0][0], PASTE)
        return
    block = one_block(parts)
    if block is None:
        _say_separate(view)
        return
    target = _target(block, len(texts), max(len(row) for row in texts))
    too_many = target.right + 1 - view.grid.columnCount()
    if too_many > 0:
        view.message.emit(Counted().too_wide(too_many))
        return
    _put(view, target, texts)


def write_today(view: GridView) -> None:
    """Begin to type with the date of today, as Excel does."""
    view.begin_edit(today())


def write_now(view: GridView) -> None:
    """Begin to type with the time of day."""
    view.begin_edit(now())


def now() -> str:
    """The time of day as it is typed in a cell."""
    moment = dt.datetime.now()
    return f"{moment.hour}:{moment.minute:02d}"


def today() -> str:
    """The date of today as it is typed in a cell."""
    day = dt.date.today()
    return f"{day.day}-{day.month}-{day.year}"


# --- Parts ---


def _target(block: Block, height: int, width: int) -> Block:
    """Where a block of this size goes: over the whole selection if it fits a number of times, else from its corner."""
    pairs = ((block.height, height), (block.width, width))
    if all(selected == 1 or selected % copied == 0 for selected, copied in pairs):
        height, width = max(block.height, height), max(block.width, width)
    return Block(block.top, block.left, block.top + height - 1, block.left + width - 1)


def _put(view: GridView, target: Block, texts: Sequence[Sequence[str]]) -> None:
    grid = view.grid
    ids = [grid.column(column).id for column in range(grid.columnCount())]
    width = max(len(row) for row in texts)
    wanted: list[tuple[int, int, str]] = []
    below: list[list[tuple[int, str]]] = []
    for row in range(target.top, target.bottom + 1):
        line = texts[(row - target.top) % len(texts)]
        across = ((column, (column - target.left) % width) for column in range(target.left, target.right + 1))
        pairs = [(ids[column], line[place]) for column, place in across if place < len(line)]
        if row < grid.shown:
            row_id = grid.row_id(row)
            wanted.extend((row_id, column_id, text) for column_id, text in pairs)
        else:
            below.append([(column_id, text) for column_id, text in pairs if text])
    with grid.appending():
        outcome = asking(view, lambda: grid.open_plan.put(grid.table.key, wanted, below, PASTE))
    if outcome is None:
        return
    view.cell_cursor.select_block(target)
    said = []
    if outcome.new_rows:
        said.append(Counted().rows_added(len(outcome.new_rows)))
    if outcome.locked:
        said.append(Counted().locked(outcome.locked))
    if said:
        view.message.emit(" ".join(said))


def _fill(view: GridView, source: Callable[[Block, int, int], tuple[int, int]]) -> None:
    grid = view.grid
    wanted: list[tuple[int, int, Value]] = []
    for block in view.blocks():
        for row, column in block.cells():
            from_row, from_column = source(block, row, column)
            if from_row >= 0 and from_column >= 0 and (from_row, from_column) != (row, column):
                wanted.append((grid.row_id(row), grid.column(column).id, _value(view, from_row, from_column)))
    _say_locked(view, asking(view, lambda: grid.open_plan.set_values(grid.table.key, wanted, FILL)))


def _value(view: GridView, row: int, column: int) -> Value:
    """The content of a cell as it is copied: a formula as what it shows."""
    value = view.grid.value(row, column)
    return view.grid.text(row, column) if isinstance(value, Formula | Covered) else value


def _say_locked(view: GridView, outcome: Outcome | None) -> None:
    if outcome is not None and outcome.locked:
        view.message.emit(Counted().locked(outcome.locked))


def _say_separate(view: GridView) -> None:
    view.message.emit(QCoreApplication.translate("Grid", "This cannot be done with a selection of separate blocks."))
