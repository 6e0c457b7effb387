"""What the header of a column says to a screen reader: its title, its sort and whether it filters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.grid.counted import Counted
from gui.grid.row_order import Sort
from gui.grid.shown_rows import ShownRows


def spoken_header(grid: ShownRows, section: int) -> str:
    """*Periode, oplopend gesorteerd, als tweede, gefilterd*."""
    column = grid.column(section)
    parts = [" ".join(column.title.split()) or QCoreApplication.translate("Grid", "column without a name")]
    turn, sort = sort_turn(grid, column.id)
    if sort is not None:
        up = QCoreApplication.translate("Grid", "sorted ascending")
        down = QCoreApplication.translate("Grid", "sorted descending")
        parts.append(down if sort.descending else up)
        if len(grid.sorts) > 1:
            text = QCoreApplication.translate("Grid", "number {turn} of the sorting")
            parts.append(text.format(turn=turn))
    if column.id in grid.filters:
        parts.append(QCoreApplication.translate("Grid", "filtered"))
    hidden = len(grid.layout.hidden_before(section + 1))
    if hidden:
        parts.append(Counted().columns_hidden_after(hidden))
    return ", ".join(parts)


def sort_turn(grid: ShownRows, column_id: int) -> tuple[int, Sort | None]:
    """Which of the sorts, counted from 1, goes by a column, and that sort; 0 and None when none does."""
    for turn, sort in enumerate(grid.sorts, 1):
        if sort.column_id == column_id:
            return turn, sort
    return 0, None
