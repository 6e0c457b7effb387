"""A view that draws a picture: its marks are the items, so that the keyboard and screen readers find each of them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.grid.zoom import WheelTurns, within, zoomed
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.pictures.frame import paint_current
from gui.pictures.inks import Inks, screen_inks
from gui.pictures.painting import measured, paint, rect
from gui.tips import show_tip
from model.drawing import Box, Font, Mark, Picture

_REACH = 1.6
"""Of the radius of a mark: how near to it the mouse takes it."""


@survivable
class PictureView(QListView):
    """Shows a picture as large as there is room for, and with bars when it needs more.

    It is a list, which lies out as a picture, because Qt tells screen readers of the items of lists and tables only.
    Subclasses hand over the items, and say with `owner` which part of the picture each is.
    """

    zoom_changed = Signal(int)
    paints_focus = True
    picture: Picture | None = None

    def __init__(self, items: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(items)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._zoom = 100
        self._wheel = WheelTurns()

    # --- What is shown ---

    def lay_out(self, measures: Font, room: QSize) -> Picture | None:
        """The picture for so much room; None as long as there is nothing to draw, as in a view of no picture in
        particular."""
        return None

    def owner(self, row: int) -> int:
        """Which part of the picture the item in a row of the model is: the one in the same place, unless a view says
        otherwise."""
        return row

    def show_anew(self, current: int) -> None:
        """Draw what is to be shown now, with the item in this row as the current one; -1 for none."""
        self._lay_out()
        if self.picture is not None:
            self.setAccessibleDescription(self.picture.summary)
        count = self.model().rowCount()
        if 0 <= current < count or (self.hasFocus() and count):
            self.setCurrentIndex(self.model().index(max(current, 0), 0))

    @property
    def zoom(self) -> int:
        """The size of the letters in percent of that of the application."""
        return self._zoom

    @zoom.setter
    def zoom(self, percent: int) -> None:
        percent = within(percent)
        if percent != self._zoom:
            self._zoom = percent
            self._lay_out()
            self.zoom_changed.emit(percent)

    def _lay_out(self) -> None:
        measures, room = measured(zoomed(self.font(), self._zoom)), self.maximumViewportSize()
        self.picture = self.lay_out(measures, room)
        if self.picture is None:
            return
        if self.picture.height > room.height() + 1:
            # The bar beside it takes some of the width.
            left = room.width() - self.verticalScrollBar().sizeHint().width()
            self.picture = self.lay_out(measures, QSize(left, room.height()))
        self._set_bars(room)
        self.viewport().update()

    def updateGeometries(self) -> None:
        """The bars go by the picture, not by what a list would take."""
        if self.picture is not None:
            self._set_bars(self.maximumViewportSize())

    def _set_bars(self, room: QSize) -> None:
        assert self.picture is not None
        for bar, size, page in (
            (self.horizontalScrollBar(), self.picture.width, room.width()),
            (self.verticalScrollBar(), self.picture.height, room.height()),
        ):
            bar.setRange(0, max(0, round(size - page)))
            bar.setPageStep(page)
            bar.setSingleStep(self.fontMetrics().height())

    def mark(self, row: int) -> Mark | None:
        """The mark of the item in a row of the model."""
        return self.picture.mark_of(self.owner(row)) if self.picture is not None else None

    def offset(self) -> QPointF:
        return QPointF(-self.horizontalOffset(), -self.verticalOffset())

    # --- Drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is None:
            return
        inks, font = screen_inks(self.palette()), zoomed(self.font(), self._zoom)
        with QPainter(self.viewport()) as painter:
            painter.translate(self.offset())
            paint(self.picture, painter, font, inks)
            if self.currentIndex().isValid():
                owner = self.owner(self.currentIndex().row())
                paint_current(painter, self.picture, owner, self.palette(), self.hasFocus())
            self.paint_over(painter, font, inks)

    def paint_over(self, painter: QPainter, font: QFont, inks: Inks) -> None:
        """Draw what lies over the picture; a subclass does."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.picture is not None:
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom += self._wheel.percents(event)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            tip = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else ""
            show_tip(event, (str(tip or ""),), self)
            return True
        return super().viewportEvent(event)

    # --- Asked by Qt ---

    def area(self, row: int) -> Box | None:
        """What the item in a row takes in the picture: with its name when that is beside it."""
        if self.picture is None:
            return None
        owner = self.owner(row)
        if owner in self.picture.areas:
            return self.picture.areas[owner]
        mark, label = self.picture.mark_of(owner), self.picture.label_of(owner)
        if mark is None:
            return None
        size = mark.radius
        found = QRectF(mark.x - size, mark.y - size, 2 * size, 2 * size)
        if label is not None and label.leader is None:
            found = found.united(rect(label.box))
        return Box(found.x(), found.y(), found.width(), found.height())

    def visualRect(self, index: AnyIndex) -> QRect:
        box = self.area(index.row()) if index.isValid() else None
        return rect(box).toAlignedRect().translated(self.offset().toPoint()) if box is not None else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        at = QPointF(point) - self.offset()
        found: tuple[float, int] | None = None
        for row in range(self.model().rowCount()):
            distance = self._distance(row, at)
            if distance is not None and (found is None or distance < found[0]):
                found = (distance, row)
        return self.model().index(found[1], 0) if found is not None else QModelIndex()

    def _distance(self, row: int, at: QPointF) -> float | None:
        """How far a point is from a mark that it is near to; a point on a name is farther than any of these."""
        if self.picture is None:
            return None
        owner = self.owner(row)
        if owner in self.picture.areas:
            return 0.0 if self.picture.areas[owner].distance(at.x(), at.y()) == 0 else None
        mark, label = self.picture.mark_of(owner), self.picture.label_of(owner)
        if mark is not None:
            distance = ((mark.x - at.x()) ** 2 + (mark.y - at.y()) ** 2) ** 0.5
            if distance <= mark.radius * _REACH:
                return float(distance)
        is_on_it = label is not None and label.box.distance(at.x(), at.y()) == 0
        return self.picture.font.height * _REACH if is_on_it else None

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def scrollTo(self, index: AnyIndex, hint: object = None) -> None:
        self.show_place(self.visualRect(index).translated(-self.offset().toPoint()))

    def show_place(self, place: QRect) -> None:
        """Scroll so that a part of the picture is seen."""
        for bar, start, end, page in (
            (self.horizontalScrollBar(), place.left(), place.right(), self.viewport().width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), self.viewport().height()),
        ):
            if start < bar.value():
                bar.setValue(start)
            elif end > bar.value() + page:
                bar.setValue(end - page)

    def moveCursor(self, action: object, modifiers: object) -> QModelIndex:
        return self.currentIndex()

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region
