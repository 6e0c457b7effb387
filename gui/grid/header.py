"""The headers of the grid: titles that wrap, with a mark for the sort, and the numbers of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QStaticText
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.grid.cell_meaning import shows_numbers
from gui.grid.cell_metrics import LINE, CellMetrics
from gui.grid.colours import Colours
from gui.grid.frozen_header import FrozenSections
from gui.grid.grid_model import GridModel
from gui.grid.header_signs import paint_filter, paint_sort
from gui.grid.header_words import sort_turn
from gui.grid.row_order import Sort
from gui.grid.wrap_meter import lay_out
from gui.overrides import survivable

if TYPE_CHECKING:
    from gui.grid.row_drag import RowDrag

MOST_TITLE_LINES = 5
MOST_LAID_OUT = 200
"""Titles that are kept laid out; while a column is made wider, each width is another."""
LEAST_TARGET = 24
"""Pixels of the button of a filter (WCAG 2.2, 2.5.8)."""

_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@survivable
class GridHeader(FrozenSections):
    """What both headers share.

    Each has a selection model of its own, in which nothing is ever selected: with that of the table, Qt asks for the
    flags of every cell of a column whenever the selection changes. The view tells which sections to tint instead.
    """

    def __init__(
        self, orientation: Qt.Orientation, model: GridModel, metrics: CellMetrics, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(orientation, parent)
        self._grid = model
        self._marked: tuple[tuple[int, int], ...] = ()
        self._laid_out: dict[tuple[str, int, bool], QStaticText] = {}
        self.setHighlightSections(False)
        self.restyle(metrics, colours)

    def restyle(self, metrics: CellMetrics, colours: Colours) -> None:
        """From now on paint with this font and these colours."""
        font = QFont(metrics.font)
        font.setWeight(QFont.Weight.Medium)
        self._metrics = CellMetrics(font)
        self._laid_out = {}
        self._colours = colours
        self.setFont(font)
        self.viewport().update()

    def mark(self, sections: Sequence[tuple[int, int]]) -> None:
        """Tint the sections from each first to each last one: those of the selected cells."""
        if tuple(sections) != self._marked:
            self._marked = tuple(sections)
            self.viewport().update()

    def setSelectionModel(self, selection: QItemSelectionModel) -> None:
        super().setSelectionModel(QItemSelectionModel(self.model(), self))

    def is_marked(self, section: int) -> bool:
        """Whether cells of this section are selected."""
        return any(first <= section <= last for first, last in self._marked)

    def paint_ground(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, self._colours.header_current if self.is_marked(section) else self._colours.header)
        painter.fillRect(rect.right() + 1 - LINE, rect.top(), LINE, rect.height(), self._colours.lines)
        painter.fillRect(rect.left(), rect.bottom() + 1 - LINE, rect.width(), LINE, self._colours.lines)
        painter.setPen(self._colours.header_text)


@survivable
class ColumnHeader(GridHeader):
    """Titles of columns. A click sorts: ascending, descending, off; Ctrl+Shift+click sorts besides by that column.
    Ctrl+click selects the column, Shift+click the columns up to it; a double click on a border fits the column to its
    texts. The button at the right of a title opens the filter; it is painted where the mouse is, where cells are
    selected, and where the column filters."""

    sort_asked = Signal(int)
    """A title was clicked."""
    more_sort_asked = Signal(int)
    """A title was clicked with Ctrl and Shift."""
    selection_asked = Signal(int, object)
    """A title was clicked with Ctrl or Shift, given as second value."""
    filter_asked = Signal(int)
    """The button of the filter was clicked."""

    def __init__(self, model: GridModel, metrics: CellMetrics, colours: Colours, parent: QWidget) -> None:
        self._pressed = -1
        self._pressed_button = -1
        self._hovered = (-1, False)
        super().__init__(Qt.Orientation.Horizontal, model, metrics, colours, parent)
        self.viewport().setMouseTracking(True)

    def natural_width(self, column: int) -> int:
        """The width at which the longest word of a title is not broken."""
        words = self._grid.column(column).title.split()
        widest = max((self._metrics.meter.natural_width(word) for word in words), default=0.0)
        return self._metrics.column_width(widest + self._signs_width(column))

    def sectionSizeFromContents(self, section: int) -> QSize:
        return QSize(self.natural_width(section), self._metrics.row_height(1))

    def sizeHint(self) -> QSize:
        lines = max((self._lines(column) for column in range(self._grid.columnCount())), default=1)
        height = self._metrics.row_height(lines)
        return QSize(self.length(), height + self._metrics.pad_y)

    def button_rect(self, section: int) -> QRect:
        """Where a click opens the filter of a column, in the coordinates of the viewport."""
        left, width = self.sectionViewportPosition(section), self.sectionSize(section)
        room = min(width, max(LEAST_TARGET, self._button_width() + self._metrics.pad_x))
        return QRect(left + width - room, 0, room, self.viewport().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        self.paint_ground(painter, rect, section)
        metrics = self._metrics
        width = metrics.text_width(rect.width()) - self._signs_width(section)
        room = QRect(rect.left() + metrics.pad_x, rect.top(), max(1, width), rect.height() - LINE)
        title = self._lay_out(self._title(section), max(1, width), shows_numbers(self._grid.column(section)))
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        top = room.top() + max(metrics.pad_y, (room.height() - ceil(title.size().height())) // 2)
        painter.drawStaticText(room.left(), top, title)
        painter.restore()
        turn, sort = self._sort(section)
        if sort is not None:
            place = QRect(room.right() + 1, room.top(), self._mark_width(section), room.height())
            number = str(turn) if len(self._grid.sorts) > 1 else ""
            paint_sort(painter, place, sort.descending, number, self._colours.header_text, metrics.em)
        is_filtered = self._grid.column(section).id in self._grid.filters
        is_pointed = self._hovered[0] == section
        if is_filtered or is_pointed or self.is_marked(section):
            button = self.button_rect(section).translated(rect.left() - self.sectionViewportPosition(section), 0)
            ground = self._colours.lines if is_pointed and self._hovered[1] else None
            paint_filter(painter, button, is_filtered, self._colours.header_text, ground, metrics.em)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_button = self._button_at(place) if is_left else -1
        if self._pressed_button >= 0:
            self._pressed = -1
            return
        self._pressed = self.title_at(place.x()) if is_left else -1
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self._hover((self.logicalIndexAt(place), self._button_at(place) >= 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        button, self._pressed_button = self._pressed_button, -1
        if button >= 0:
            if self._button_at(place) == button:
                self.filter_asked.emit(button)
            return
        super().mouseReleaseEvent(event)
        section, self._pressed = self._pressed, -1
        if section < 0 or self.was_dragged or self.title_at(place.x()) != section:
            return
        chosen = event.modifiers() & _CHOOSING
        if chosen == _CHOOSING:
            self.more_sort_asked.emit(section)
        elif chosen:
            self.selection_asked.emit(section, chosen)
        else:
            self.sort_asked.emit(section)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover((-1, False))
        return super().viewportEvent(event)

    # --- Parts ---

    def _hover(self, hovered: tuple[int, bool]) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            tip = QCoreApplication.translate("Grid", "Filter this column (Ctrl+Alt+F)") if hovered[1] else ""
            self.viewport().setToolTip(tip)
            self.viewport().update()

    def _title(self, section: int) -> str:
        return " ".join(self._grid.column(section).title.split())

    def _lay_out(self, title: str, width: int, to_right: bool) -> QStaticText:
        known = self._laid_out.get((title, width, to_right))
        if known is None:
            if len(self._laid_out) > MOST_LAID_OUT:
                self._laid_out.clear()
            known = self._laid_out[title, width, to_right] = lay_out(title, width, self._metrics.font, to_right)
        return known

    def _lines(self, section: int) -> int:
        width = self._metrics.text_width(self.sectionSize(section)) - self._signs_width(section)
        return min(self._metrics.meter.lines(self._title(section), max(1, width)), MOST_TITLE_LINES)

    def _sort(self, section: int) -> tuple[int, Sort | None]:
        return sort_turn(self._grid, self._grid.column(section).id)

    def _signs_width(self, section: int) -> int:
        """The room for the mark of the sort and for the button, which stays free while that is not painted."""
        return self._mark_width(section) + self._button_width()

    def _mark_width(self, section: int) -> int:
        if self._sort(section)[1] is None:
            return 0
        return round(self._metrics.em + (self._metrics.digit if len(self._grid.sorts) > 1 else 0))

    def _button_width(self) -> int:
        return round(self._metrics.em)

    def _button_at(self, place: QPoint) -> int:
        """The column whose filter button is here; -1 elsewhere, also on a border."""
        section = self.title_at(place.x())
        return section if section >= 0 and self.button_rect(section).contains(place) else -1


@survivable
class RowHeader(GridHeader):
    """The numbers of the rows. Its width comes from the longest number: Qt would ask hundreds of rows for theirs."""

    def __init__(self, model: GridModel, metrics: CellMetrics, colours: Colours, parent: QWidget) -> None:
        self.pulling: RowDrag | None = None
        super().__init__(Qt.Orientation.Vertical, model, metrics, colours, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def restyle(self, metrics: CellMetrics, colours: Colours) -> None:
        super().restyle(metrics, colours)
        self.setMinimumSectionSize(1)
        self.setDefaultSectionSize(metrics.row_height(1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.pulling is None or not self.pulling.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.pulling is None or not self.pulling.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.pulling is None or not self.pulling.release(event):
            super().mouseReleaseEvent(event)

    def sizeHint(self) -> QSize:
        rows = self._grid.table.rows
        # Numbers grow with the rows, so the last row in the order of the table has the longest.
        digits = len(self._grid.label_of(rows[-1].id)) if rows else 1
        return QSize(self._metrics.column_width(max(2, digits) * self._metrics.digit), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        self.paint_ground(painter, rect, section)
        metrics = self._metrics
        room = rect.adjusted(0, metrics.pad_y, -metrics.pad_x - LINE, 0)
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), self._grid.row_label(section)
        )
