"""What is done with whole rows: insert, duplicate, delete, move. Each change is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid.asking import asking
from gui.grid.counted import Counted
from gui.grid.selection import rows
from model.columns import Kind

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


def insert(view: GridView, below: bool) -> None:
    """Bring in as many empty rows as are selected, above or below them; below the table when it is empty."""
    grid = view.grid
    chosen = rows(view.blocks())
    if not chosen:
        append(view)
        return
    current = view.currentIndex().row()
    # A selection with gaps has no one place beside it.
    if chosen[-1] - chosen[0] + 1 != len(chosen) or not grid.is_plain:
        chosen = [current] if current in chosen else chosen[:1]
    place = grid.place(chosen[-1]) + 1 if below else grid.place(chosen[0])
    column = max(0, view.currentIndex().column())
    outcome = asking(view, lambda: grid.open_plan.insert_rows(grid.table.key, place, len(chosen)))
    if outcome is not None:
        view.cell_cursor.go(grid.reveal(outcome.new_rows[0]), column)
        view.repeat.remember(lambda again: insert(again, below))


def append(view: GridView) -> None:
    """Bring in a row below the table, and go to the first cell in it that takes text."""
    grid = view.grid
    with grid.appending():
        outcome = asking(view, lambda: grid.open_plan.insert_rows(grid.table.key, len(grid.table.rows)))
    if outcome is None:
        return
    row = grid.reveal(outcome.new_rows[0])
    free = [column for column in range(grid.columnCount()) if not grid.is_locked(row, column)]
    texts = [column for column in free if grid.column(column).kind is not Kind.NUMBER]
    view.cell_cursor.go(row, next(iter(texts or free), 0))


def duplicate(view: GridView) -> None:
    """Bring in copies of the selected rows, below the last of them."""
    ids, grid = _chosen_ids(view), view.grid
    if not ids:
        return
    place = max(map(grid.table.row_index, ids)) + 1
    ids.sort(key=grid.table.row_index)
    column = max(0, view.currentIndex().column())
    outcome = asking(view, lambda: grid.open_plan.duplicate_rows(grid.table.key, ids, place))
    if outcome is not None:
        _select(view, outcome.new_rows, column)
        view.repeat.remember(duplicate)


def delete(view: GridView) -> None:
    """Take the selected rows out, and stay at the same height in the table."""
    ids, grid = _chosen_ids(view), view.grid
    if not ids:
        return
    row, column = min(map(grid.row_of, ids)), max(0, view.currentIndex().column())
    if asking(view, lambda: grid.open_plan.remove_rows(grid.table.key, ids)) is not None:
        view.cell_cursor.go(row, column)
        view.message.emit(Counted().rows_deleted(len(ids)))
        view.repeat.remember(delete)


def move(view: GridView, direction: int) -> None:
    """Move the selected rows up or down by one."""
    ids, grid = _chosen_ids(view), view.grid
    if not ids or _say_not_in_order(view):
        return
    places = sorted(map(grid.table.row_index, ids))
    place = places[0] - 1 if direction < 0 else places[-1] + 2
    if 0 <= place <= len(grid.table.rows):
        _move(view, ids, place)


def move_to(view: GridView, row: int) -> None:
    """Bring the selected rows together before the one that is shown here; behind the last row for their number."""
    ids = _chosen_ids(view)
    if ids and not _say_not_in_order(view):
        _move(view, ids, view.grid.place(row) if row < view.grid.shown else len(view.grid.table.rows))


# --- Parts ---


def chosen_rows(view: GridView) -> list[int]:
    """The rows of the selection, as they are shown."""
    return rows(view.blocks())


def _chosen_ids(view: GridView) -> list[int]:
    return view.grid.row_ids(rows(view.blocks()))


def _say_not_in_order(view: GridView) -> bool:
    """Whether the rows stand in another order than that of the table, so that none can be moved; then that is said."""
    if view.grid.is_plain:
        return False
    view.message.emit(
        QCoreApplication.translate(
            "Grid",
            "Rows can only be moved while all of them are shown in the order of the table. Turn off the sorting and "
            "the search first.",
        )
    )
    return True


def _move(view: GridView, ids: Sequence[int], place: int) -> None:
    grid = view.grid
    if asking(view, lambda: grid.open_plan.move_rows(grid.table.key, ids, place)) is not None:
        view.scrollTo(view.currentIndex())


def _select(view: GridView, row_ids: Sequence[int], column: int) -> None:
    """Make whole rows selected, which may have been hidden by a filter."""
    for row_id in row_ids:
        view.grid.reveal(row_id)
    shown = sorted(map(view.grid.row_of, row_ids))
    view.cell_cursor.go(shown[0], column)
    view.cell_cursor.go(shown[-1], column, extend=True)
    view.cell_cursor.select_rows()
