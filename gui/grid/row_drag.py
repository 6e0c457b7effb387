"""Moving rows with the mouse: pull the number of a selected row to a line between two others, or to another tab.

Esc gives it up. While the rows are sorted or filtered the places between them mean nothing, and that is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from gui.grid import row_actions
from gui.grid.colours import Colours

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView
    from gui.grid.header import RowHeader

LINE_HEIGHT = 3
SCROLL_EVERY = 60
"""Milliseconds between two rows when the mouse is held above or below the table."""


class RowDrag(QObject):
    """Hears of the mouse on the numbers of the rows before it selects there."""

    def __init__(self, view: GridView, header: RowHeader) -> None:
        super().__init__(view)
        self._view = view
        self._header = header
        self._pressed_at: QPoint | None = None
        self.place: int | None = None
        """Between which rows they would come: before the one shown here. None while nothing is pulled there."""
        self._is_pulling = False
        self._scroll = QTimer(self)
        self._scroll.setInterval(SCROLL_EVERY)
        self._scroll.timeout.connect(self._scroll_on)
        header.pulling = self

    @property
    def is_pulling(self) -> bool:
        return self._is_pulling

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """The line where the rows would come."""
        if self.place is None:
            return
        header, view = self._header, self._view
        if self.place < view.grid.shown:
            y = header.sectionViewportPosition(self.place)
        else:
            y = header.length() - header.offset()
        top = min(max(y - LINE_HEIGHT // 2, 0), view.viewport().height() - LINE_HEIGHT)
        painter.fillRect(0, top, view.viewport().width(), LINE_HEIGHT, colours.frame)

    def give_up(self) -> None:
        """Leave the rows where they are."""
        self._end()

    # --- Told by the header: each tells whether the mouse was meant for this ---

    def press(self, event: QMouseEvent) -> bool:
        """A press on a selected row may begin to pull it; on another one it selects, as it always does."""
        place = event.position().toPoint()
        row = self._header.logicalIndexAt(place)
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if not is_plain or row < 0 or not self._is_whole(row):
            return False
        self._pressed_at = place
        return True

    def move(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None:
            return False
        place = event.position().toPoint()
        if not self._is_pulling:
            if (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return True
            self._begin()
        self._show_place(place)
        return True

    def release(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None:
            return False
        was_pulling, target = self._is_pulling, self.place
        pressed_at = self._pressed_at
        self._end()
        if not was_pulling:
            # Only a click after all: it selects this row alone.
            row = self._header.logicalIndexAt(pressed_at) if pressed_at is not None else -1
            if row >= 0:
                self._view.cell_cursor.go(row, max(0, self._view.currentIndex().column()))
                self._view.cell_cursor.select_rows()
            return True
        if target is not None:
            row_actions.move_to(self._view, target)
        else:
            ids = self._view.grid.row_ids(row_actions.chosen_rows(self._view))
            self._view.rows_pulled_away.emit(event.globalPosition().toPoint(), ids)
        return True

    # --- Parts ---

    def _begin(self) -> None:
        self._is_pulling = True
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        self._scroll.start()

    def _end(self) -> None:
        if self._is_pulling:
            QApplication.restoreOverrideCursor()
        self._scroll.stop()
        self._is_pulling, self._pressed_at, self.place = False, None, None
        self._view.viewport().update()

    def _show_place(self, place: QPoint) -> None:
        """The edge between rows that is nearest; none outside the table."""
        across = self._view.mapFromGlobal(self._header.viewport().mapToGlobal(place))
        inside = 0 <= across.x() < self._view.width() and across.y() < self._view.height()
        wanted: int | None = None
        if inside:
            row = self._header.logicalIndexAt(QPoint(0, max(0, place.y())))
            if row < 0:
                wanted = self._view.grid.shown
            else:
                middle = self._header.sectionViewportPosition(row) + self._header.sectionSize(row) // 2
                wanted = row + (place.y() > middle)
        if wanted != self.place:
            self.place = wanted
            self._view.viewport().update()

    def _scroll_on(self) -> None:
        """Held at the edge of the table, it moves on."""
        bar = self._view.verticalScrollBar()
        place = self._header.viewport().mapFromGlobal(QCursor.pos())
        step = -1 if place.y() < 0 else 1 if place.y() > self._header.viewport().height() else 0
        if step and self.place is not None:
            bar.setValue(bar.value() + step * self._header.defaultSectionSize())
            self._show_place(place)

    def _is_whole(self, row: int) -> bool:
        """Whether the whole row is selected."""
        width = self._view.grid.columnCount()
        return any(part.top <= row <= part.bottom and part.width == width for part in self._view.blocks())
