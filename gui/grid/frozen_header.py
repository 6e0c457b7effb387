"""A header whose first sections stay where they are while the others scroll, and whose sections can be dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHeaderView, QStyle, QWidget

from gui.overrides import survivable

EDGE = 1
"""Pixels of the line that ends the frozen sections."""

DROP = 3
"""Pixels of the line that shows where dragged sections will come."""


@survivable
class FrozenSections(QHeaderView):
    """Qt knows nothing of frozen sections: it is not told of the mouse where they are.

    A header of rows has none. It inherits this all the same, because PySide6 6.8.3 crashes on a class with two bases
    that both wrap the same class of Qt.
    """

    move_asked = Signal(int, int)
    """A section was dragged before the section at this place."""
    gap_opened = Signal(int)
    """The sign for hidden sections before the section at this place was clicked twice."""
    edge_reached = Signal(int)
    """A section is dragged against the left edge (-1) or the right one (1)."""
    size_dragged = Signal(int)
    """The border of a section was dragged to another place and let go."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        self.frozen = 0
        """How many sections stay in place."""
        self.was_dragged = False
        """Whether the mouse button that was released last had dragged a section."""
        self._gaps: tuple[int, ...] = ()
        self._widened = -1
        self._width = 0
        self._on_border = False
        self._resized = -1
        self._grabbed = -1
        self._grabbed_at = QPoint()
        self._drop: int | None = None
        self._lies = orientation == Qt.Orientation.Horizontal
        super().__init__(orientation, parent)
        self.sectionResized.connect(self._note_size)

    # --- What is shown ---

    @property
    def frozen_width(self) -> int:
        """The pixels that the frozen sections take."""
        last = self.frozen - 1
        return self.sectionPosition(last) + self.sectionSize(last) if 0 <= last < self.count() else 0

    def freeze(self, count: int) -> None:
        """From now on so many sections stay in place."""
        if count != self.frozen:
            self.frozen = count
            self.viewport().update()

    def mark_gaps(self, places: Sequence[int]) -> None:
        """Show that sections are hidden before these places; the number of sections stands for the right edge."""
        if tuple(places) != self._gaps:
            self._gaps = tuple(places)
            self.viewport().update()

    def sectionViewportPosition(self, section: int) -> int:
        return self.sectionPosition(section) if section < self.frozen else super().sectionViewportPosition(section)

    def logicalIndexAt(self, place: int | QPoint) -> int:
        if not self._lies:
            return super().logicalIndexAt(place)
        x = place.x() if isinstance(place, QPoint) else place
        return super().logicalIndexAt(x - self.offset() if self._is_frozen(x) else x)

    def title_at(self, x: int) -> int:
        """The section whose title is here; -1 on a border, where the mouse changes the width."""
        section = self.logicalIndexAt(x)
        if section < 0:
            return -1
        left = self.sectionViewportPosition(section)
        on_border = (x < left + self._grip and section > 0) or x > left + self.sectionSize(section) - self._grip
        return -1 if on_border else section

    # --- Told by Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.frozen or self._gaps or self._drop is not None):
            return
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        height = self.viewport().height()
        with QPainter(self.viewport()) as painter:
            for section in range(self.frozen):
                place = QRect(self.sectionPosition(section), 0, self.sectionSize(section), height)
                painter.save()
                self.paintSection(painter, place, section)
                painter.restore()
            if self.frozen:
                painter.fillRect(self.frozen_width - EDGE, 0, EDGE, height, colour)
            painter.setPen(colour)
            for gap in self._gaps:
                self._paint_gap(painter, gap)
            if self._drop is not None:
                painter.fillRect(self._border(self._drop) - DROP // 2 - 1, 0, DROP, height, colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.was_dragged = False
        place = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._on_border, self._resized = is_left and self._lies and self.title_at(place.x()) < 0, -1
        is_plain = is_left and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_plain and self._lies:
            self._grabbed, self._grabbed_at = self.title_at(place.x()), place
            self._widened = self._border_at(place.x())
            self._width = self.sectionSize(self._widened)
        if not self._is_frozen(place.x()):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.buttons() and self._widened >= 0:
            width = self._width + place.x() - self._grabbed_at.x()
            self.resizeSection(self._widened, max(width, self.minimumSectionSize()))
        elif event.buttons() and self._grabbed >= 0:
            far = (place - self._grabbed_at).manhattanLength() >= QApplication.startDragDistance()
            if self._drop is not None or far:
                self._drag_to(place.x())
        elif not event.buttons() and self._is_frozen(place.x()):
            if self._border_at(place.x()) >= 0:
                self.setCursor(Qt.CursorShape.SplitHCursor)
            else:
                self.unsetCursor()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        section, self._grabbed, self._widened = self._grabbed, -1, -1
        drop, self._drop = self._drop, None
        resized, self._on_border, self._resized = self._resized, False, -1
        if resized >= 0:
            self.size_dragged.emit(resized)
        if drop is None:
            return
        self.was_dragged = True
        self.unsetCursor()
        self.viewport().update()
        if drop not in (section, section + 1):
            self.move_asked.emit(section, drop)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        gap, border = self._gap_at(x), self._border_at(x)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and gap is not None:
            self.gap_opened.emit(gap)
        elif is_left and border >= 0:
            self.sectionHandleDoubleClicked.emit(border)
        elif not self._is_frozen(x):
            super().mouseDoubleClickEvent(event)

    # --- Parts ---

    def _note_size(self, section: int, _old: int, _new: int) -> None:
        if self._on_border:
            self._resized = section

    @property
    def _grip(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin, None, self)

    def _is_frozen(self, x: int) -> bool:
        return 0 <= x < self.frozen_width

    def _border_at(self, x: int) -> int:
        """The frozen section whose right border is here; -1 elsewhere, where Qt knows about borders."""
        if not self._is_frozen(x) or self.title_at(x) >= 0:
            return -1
        section = self.logicalIndexAt(x)
        return section if x - self.sectionPosition(section) > self._grip else section - 1

    def _drag_to(self, x: int) -> None:
        if self._drop is None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if x > self.viewport().width() - self._grip:
            self.edge_reached.emit(1)
        elif x < self._grip or self.frozen_width <= x < self.frozen_width + self._grip:
            self.edge_reached.emit(-1)
        section = self.logicalIndexAt(max(x, 0))
        if section < 0:
            self._drop = self.count()
        else:
            middle = self.sectionViewportPosition(section) + self.sectionSize(section) // 2
            self._drop = section + (x > middle)
        self.viewport().update()

    def _border(self, place: int) -> int:
        """Where the section at this place begins, or the last one ends."""
        if place < self.count():
            return self.sectionViewportPosition(place)
        return self.sectionViewportPosition(place - 1) + self.sectionSize(place - 1) if place else 0

    def _paint_gap(self, painter: QPainter, place: int) -> None:
        """Two upright lines where sections are hidden; not where they would lie below the frozen ones."""
        x = self._border(place)
        if place > self.frozen and x < self.frozen_width:
            return
        height, apart = self.viewport().height(), max(2, self._grip // 2)
        left = max(0, x - apart) if place < self.count() else x - 2 * apart
        painter.fillRect(left, height // 5, 1, height * 3 // 5, painter.pen().color())
        painter.fillRect(left + apart, height // 5, 1, height * 3 // 5, painter.pen().color())

    def _gap_at(self, x: int) -> int | None:
        """The sign for hidden sections that is here."""
        near = [gap for gap in self._gaps if abs(self._border(gap) - x) <= self._grip]
        return near[0] if near else None
