"""The columns of a grid that stay in sight while the others scroll beneath them.

They are painted in the same viewport: one table to the keyboard and to a screen reader, with one height for each row.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QTableView

from gui.grid.frozen_header import EDGE
from gui.grid.grid_delegate import GridDelegate
from gui.grid.header import ColumnHeader
from gui.grid.painting import paint_cells, paint_lines, paint_selection
from gui.grid.selection import Block

MOST_OF_THE_ROOM = 0.7
"""The share of the width that frozen columns take at most; of more of them, the last ones scroll with the others."""


class FrozenColumns:
    """Says where the frozen columns of a view are, and paints them over what scrolls."""

    def __init__(self, view: QTableView, header: ColumnHeader) -> None:
        self._view = view
        self._header = header

    @property
    def count(self) -> int:
        return self._header.frozen

    @property
    def width(self) -> int:
        return self._header.frozen_width

    def hold(self, wanted: int) -> None:
        """Let so many columns stay in place, as far as there is room."""
        room = self._view.viewport().width() * MOST_OF_THE_ROOM
        count = taken = 0
        for column in range(min(wanted, self._header.count())):
            taken += self._header.sectionSize(column)
            if taken > room:
                break
            count += 1
        if count != self.count:
            self._header.freeze(count)
            self._view.viewport().update()

    # --- Places ---

    def rect_of(self, index: QModelIndex) -> QRect | None:
        """Where a frozen cell is; None for a cell of another column."""
        if not index.isValid() or index.column() >= self.count:
            return None
        row, column = index.row(), index.column()
        left, width = self._header.sectionPosition(column), self._header.sectionSize(column)
        return QRect(left, self._view.rowViewportPosition(row), width, self._view.rowHeight(row))

    def index_at(self, place: QPoint) -> QModelIndex | None:
        """The cell at a place where frozen columns are; None elsewhere."""
        if not 0 <= place.x() < self.width:
            return None
        row = self._view.rowAt(place.y())
        return self._view.model().index(row, self._header.logicalIndexAt(place.x())) if row >= 0 else QModelIndex()

    def uncover(self, index: QModelIndex) -> None:
        """Scroll sideways so far that no frozen column lies over a cell."""
        if index.column() < self.count:
            return
        hidden = self.width - self._header.sectionViewportPosition(index.column())
        if hidden > 0:
            bar = self._view.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    # --- Painting ---

    def paint(self, painter: QPainter, region: QRect, parts: list[Block], delegate: GridDelegate) -> None:
        """Paint the cells of the frozen columns, with their lines and what is selected of them."""
        view, width, colours = self._view, self.width, delegate.colours
        height = min(view.viewport().height(), view.verticalHeader().length() - view.verticalHeader().offset())
        painter.setClipRect(0, 0, width, view.viewport().height())
        painter.fillRect(0, 0, width, view.viewport().height(), colours.base)
        paint_cells(view, delegate, painter, region, parts, range(self.count), 0)
        paint_lines(view, painter, colours.lines, 0)
        paint_selection(view, painter, parts, colours, 0)
        line = view.palette().color(QPalette.ColorRole.WindowText)
        painter.fillRect(width - EDGE, 0, EDGE, height, line)
