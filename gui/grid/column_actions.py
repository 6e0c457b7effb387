"""What is done with whole columns for the eye: hide, show, move, freeze, fit. The workbook does not change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid.counted import Counted
from gui.grid.selection import Block

if TYPE_CHECKING:
    from gui.grid.columns_view import ColumnsView

COMMANDS = (
    "hide_columns",
    "show_columns",
    "show_all_columns",
    "freeze_columns",
    "unfreeze_columns",
    "move_columns_left",
    "move_columns_right",
    "ask_width",
    "fit_columns",
    "fit_all_columns",
    "choose_kind",
    "reset_columns",
    "continue_series",
)
"""What the menus of the window ask of a view, by the names of its methods."""


def chosen(view: ColumnsView) -> list[int]:
    """The columns that the selection touches, from left to right."""
    return sorted({column for part in view.blocks() for column in range(part.left, part.right + 1)})


def whole(view: ColumnsView) -> list[int]:
    """The columns of which every row is selected, from left to right."""
    height = view.grid.shown
    parts = [part for part in view.blocks() if part.height == height > 1]
    return sorted({column for part in parts for column in range(part.left, part.right + 1)})


def is_all(view: ColumnsView) -> bool:
    """Whether the selection is the whole table."""
    return len(whole(view)) == view.grid.columnCount() > 1


def pointed(view: ColumnsView, column: int) -> list[int]:
    """The columns that are meant by one that is pointed at: it, or all that are selected as a whole with it."""
    columns = whole(view)
    return columns if column in columns else [column]


def hide(view: ColumnsView) -> None:
    """Hide the columns of the selection, and go to the next one that is left."""
    hidden, grid = chosen(view), view.grid
    if not hidden:
        return
    row = max(0, view.currentIndex().row())
    ids = [grid.column(column).id for column in hidden]
    with grid.arranging() as layout:
        is_done = layout.hide(ids)
    if not is_done:
        view.message.emit(QCoreApplication.translate("Grid", "One column at least has to stay in sight."))
        return
    view.cell_cursor.go(row, hidden[0])
    view.message.emit(Counted().columns_hidden(len(ids)))


def show(view: ColumnsView) -> None:
    """Show the hidden columns between the selected ones; when one is selected, those on both sides of it."""
    columns, grid = chosen(view), view.grid
    if not columns:
        return
    places = range(columns[0], columns[-1] + 2) if len(columns) == 1 else range(columns[0] + 1, columns[-1] + 1)
    show_ids(view, [column_id for place in places for column_id in grid.layout.hidden_before(place)])


def show_all(view: ColumnsView) -> None:
    """Show every hidden column."""
    places = range(view.grid.columnCount() + 1)
    show_ids(view, [column_id for place in places for column_id in view.grid.layout.hidden_before(place)])


def show_ids(view: ColumnsView, column_ids: Sequence[int]) -> None:
    """Show hidden columns, and select them."""
    if not column_ids:
        view.message.emit(QCoreApplication.translate("Grid", "No column is hidden here."))
        return
    with view.grid.arranging() as layout:
        layout.show(column_ids)
    _select(view, column_ids)
    view.message.emit(Counted().columns_shown(len(column_ids)))


def move(view: ColumnsView, direction: int) -> None:
    """Move the columns of the selection by one place, to the left (-1) or to the right (1)."""
    columns = chosen(view)
    if not columns:
        return
    place = columns[0] - 1 if direction < 0 else columns[-1] + 2
    if 0 <= place <= view.grid.columnCount():
        move_to(view, columns, place)


def move_to(view: ColumnsView, columns: Sequence[int], place: int) -> None:
    """Bring columns together before the one shown at this place."""
    grid = view.grid
    rows = {(part.top, part.bottom) for part in view.blocks()}
    current = view.currentIndex()
    ids = [grid.column(column).id for column in columns]
    stays = grid.column(current.column()).id if current.isValid() else ids[0]
    with grid.arranging() as layout:
        layout.move(ids, place)
    if grid.shown and grid.column_of(stays) >= 0:
        view.cell_cursor.go(max(0, current.row()), grid.column_of(stays))
        first = grid.column_of(ids[0])
        if stays in ids:
            view.cell_cursor.select_blocks(Block(top, first, bottom, first + len(ids) - 1) for top, bottom in rows)
    title = " ".join(grid.column(grid.column_of(ids[0])).title.split())
    text = QCoreApplication.translate("Grid", "“{column}” is column {place} of {all} now, for the eye only.")
    place_now, count = grid.column_of(ids[0]) + 1, grid.columnCount()
    view.message.emit(text.format(column=title, place=place_now, all=count))


def move_dragged(view: ColumnsView, column: int, place: int) -> None:
    """A title was dragged before another: its column moves, with all that are selected as a whole when it is one."""
    move_to(view, pointed(view, column), place)


def freeze(view: ColumnsView) -> None:
    """Let the columns up to and including the current one stay in sight while the others scroll."""
    column = view.currentIndex().column()
    if column < 0:
        return
    with view.grid.arranging() as layout:
        layout.freeze(column + 1)
    if view.frozen.count < column + 1:
        text = QCoreApplication.translate("Grid", "There is no room to keep all of these columns in sight.")
        view.message.emit(text)
    else:
        view.message.emit(Counted().columns_frozen(column + 1))


def freeze_up_to(view: ColumnsView, column: int) -> None:
    """Go to a column, and let those up to it stay in sight."""
    view.cell_cursor.go(max(0, view.currentIndex().row()), column)
    freeze(view)


def unfreeze(view: ColumnsView) -> None:
    """Let all columns scroll."""
    with view.grid.arranging() as layout:
        layout.freeze(0)


def reset(view: ColumnsView) -> None:
    """Show the columns in the order of the file, and those that the file shows."""
    with view.grid.arranging() as layout:
        layout.reset()
    if not view.currentIndex().isValid():
        view.cell_cursor.go(0, 0)
    view.message.emit(QCoreApplication.translate("Grid", "The columns are shown as in the file."))


def _select(view: ColumnsView, column_ids: Sequence[int]) -> None:
    """Make the columns selected that came in sight."""
    if not view.grid.shown:
        return
    columns = sorted(map(view.grid.column_of, column_ids))
    view.cell_cursor.go(max(0, view.currentIndex().row()), columns[0])
    bottom = view.grid.shown - 1
    view.cell_cursor.select_blocks(Block(0, column, bottom, column) for column in columns)
