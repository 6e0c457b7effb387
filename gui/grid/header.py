"""The headers of the grid: titles that wrap, with a mark for the sort, and the numbers of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPolygon
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from gui.grid.cell_meaning import shows_numbers
from gui.grid.cell_metrics import LINE, CellMetrics
from gui.grid.colours import Colours
from gui.grid.grid_model import GridModel
from gui.grid.wrap_meter import lay_out
from gui.overrides import survivable

MOST_TITLE_LINES = 5


@survivable
class GridHeader(QHeaderView):
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
        self.setHighlightSections(False)
        self.restyle(metrics, colours)

    def restyle(self, metrics: CellMetrics, colours: Colours) -> None:
        """From now on paint with this font and these colours."""
        font = QFont(metrics.font)
        font.setWeight(QFont.Weight.Medium)
        self._metrics = CellMetrics(font)
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

    def paint_ground(self, painter: QPainter, rect: QRect, section: int) -> None:
        is_marked = any(first <= section <= last for first, last in self._marked)
        painter.fillRect(rect, self._colours.header_current if is_marked else self._colours.header)
        painter.fillRect(rect.right() + 1 - LINE, rect.top(), LINE, rect.height(), self._colours.lines)
        painter.fillRect(rect.left(), rect.bottom() + 1 - LINE, rect.width(), LINE, self._colours.lines)
        painter.setPen(self._colours.header_text)


@survivable
class ColumnHeader(GridHeader):
    """Titles of columns. A click sorts: ascending, descending, off. Ctrl+click selects the column, Shift+click the
    columns up to it; a double click on a border fits the column to its texts."""

    sort_asked = Signal(int)
    """A title was clicked."""
    selection_asked = Signal(int, object)
    """A title was clicked with Ctrl or Shift, given as second value."""

    def __init__(self, model: GridModel, metrics: CellMetrics, colours: Colours, parent: QWidget) -> None:
        self._pressed = -1
        self._pressed_at = QPoint()
        super().__init__(Qt.Orientation.Horizontal, model, metrics, colours, parent)

    def natural_width(self, column: int) -> int:
        """The width at which the longest word of a title is not broken."""
        words = self._grid.column(column).title.split()
        widest = max((self._metrics.meter.natural_width(word) for word in words), default=0.0)
        return self._metrics.column_width(widest + self._mark_width(column))

    def sectionSizeFromContents(self, section: int) -> QSize:
        return QSize(self.natural_width(section), self._metrics.row_height(1))

    def sizeHint(self) -> QSize:
        lines = max((self._lines(column) for column in range(self._grid.columnCount())), default=1)
        height = self._metrics.row_height(lines)
        return QSize(super().sizeHint().width(), height + self._metrics.pad_y)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        self.paint_ground(painter, rect, section)
        metrics, mark = self._metrics, self._mark_width(section)
        width = metrics.text_width(rect.width()) - mark
        room = QRect(rect.left() + metrics.pad_x, rect.top(), max(1, width), rect.height() - LINE)
        title = lay_out(self._title(section), max(1, width), metrics.font, shows_numbers(self._grid.column(section)))
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        top = room.top() + max(metrics.pad_y, (room.height() - ceil(title.size().height())) // 2)
        painter.drawStaticText(room.left(), top, title)
        painter.restore()
        if mark:
            self._paint_mark(painter, QRect(room.right() + 1, room.top(), mark, room.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self._pressed = self._title_at(place.x()) if event.button() == Qt.MouseButton.LeftButton else -1
        self._pressed_at = place
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        section, self._pressed = self._pressed, -1
        place = event.position().toPoint()
        if section < 0 or self._title_at(place.x()) != section:
            return
        chosen = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if chosen:
            self.selection_asked.emit(section, chosen)
        else:
            self.sort_asked.emit(section)

    # --- Parts ---

    def _title(self, section: int) -> str:
        return " ".join(self._grid.column(section).title.split())

    def _lines(self, section: int) -> int:
        width = self._metrics.text_width(self.sectionSize(section)) - self._mark_width(section)
        return min(self._metrics.meter.lines(self._title(section), max(1, width)), MOST_TITLE_LINES)

    def _mark_width(self, section: int) -> int:
        sort = self._grid.sort_order
        is_sorted = sort is not None and sort.column_id == self._grid.column(section).id
        return round(self._metrics.em) if is_sorted else 0

    def _paint_mark(self, painter: QPainter, room: QRect) -> None:
        """A triangle with its point up when the smallest comes first."""
        sort = self._grid.sort_order
        half = max(3, round(self._metrics.em * 0.28))
        centre = QPoint(room.center().x(), room.center().y())
        down = half if sort is not None and sort.descending else -half
        corners = (QPoint(-half, -down // 2), QPoint(half, -down // 2), QPoint(0, down // 2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.header_text)
        painter.drawPolygon(QPolygon([centre + corner for corner in corners]))
        painter.restore()

    def _title_at(self, x: int) -> int:
        """The column whose title is here; -1 on a border, where the mouse changes the width."""
        section = self.logicalIndexAt(x)
        if section < 0:
            return -1
        grip = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin, None, self)
        left = self.sectionViewportPosition(section)
        on_border = (x < left + grip and section > 0) or x > left + self.sectionSize(section) - grip
        return -1 if on_border else section


@survivable
class RowHeader(GridHeader):
    """The numbers of the rows. Its width comes from the longest number: Qt would ask hundreds of rows for theirs."""

    def __init__(self, model: GridModel, metrics: CellMetrics, colours: Colours, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, model, metrics, colours, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def restyle(self, metrics: CellMetrics, colours: Colours) -> None:
        super().restyle(metrics, colours)
        self.setMinimumSectionSize(1)
        self.setDefaultSectionSize(metrics.row_height(1))

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
