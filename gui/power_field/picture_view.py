"""A view that draws a picture: its marks are the items, so that the keyboard and screen readers find each of them."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.grid.zoom import WheelTurns, within, zoomed
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.power_field.inks import Inks, screen_inks
from gui.power_field.models import PointsModel
from gui.power_field.overlay import paint_current
from gui.power_field.painting import measured, paint
from gui.tips import show_tip
from model.drawing import Mark, Picture
from model.power_interest.picture import make_picture
from model.power_interest.stakeholders import PowerField

_REACH = 1.6
"""Of the radius of a mark: how near to it the mouse takes it."""


@survivable
class PictureView(QListView):
    """Shows a field as large as there is room for, and with bars when it needs more.

    It is a list, which lies out as a picture, because Qt tells screen readers of the items of lists and tables only.
    """

    zoom_changed = Signal(int)
    paints_focus = True
    picture: Picture | None = None
    field: PowerField | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points = PointsModel(self)
        self.setModel(self.points)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Power and interest"))
        self._zoom = 100
        self._wheel = WheelTurns()

    # --- What is shown ---

    def show_field(self, field: PowerField) -> None:
        """Draw this field; who was current stays so when it is still there."""
        row_id = self.row_id
        self.field = field
        self.points.show_field(field)
        self._lay_out()
        assert self.picture is not None
        self.setAccessibleDescription(self.picture.summary)
        row = self.points.row_of(row_id)
        if row >= 0 or (self.hasFocus() and self.points.rowCount()):
            self.setCurrentIndex(self.points.index(max(row, 0), 0))

    @property
    def row_id(self) -> int | None:
        """The row in the table of the stakeholder that is current."""
        index = self.currentIndex()
        return self.points.stakeholder(index.row()).row_id if index.isValid() else None

    def go_to(self, row_id: int | None) -> None:
        """Make a stakeholder current, when it is in the picture."""
        row = self.points.row_of(row_id)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.points.index(row, 0))

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
        if self.field is None:
            return
        font, room = zoomed(self.font(), self._zoom), self.maximumViewportSize()
        measures = measured(font)
        self.picture = make_picture(self.field, measures, measures.height, room.width(), room.height())
        if self.picture.height > room.height() + 1:
            # The bar beside it takes some of the width.
            left = room.width() - self.verticalScrollBar().sizeHint().width()
            self.picture = make_picture(self.field, measures, measures.height, left, room.height())
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
        """The mark of the stakeholder in a row of `points`."""
        return self.picture.mark_of(self.points.stakeholder(row).row_id) if self.picture is not None else None

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
            if self.row_id is not None:
                paint_current(painter, self.picture, self.row_id, self.palette(), self.hasFocus())
            self.paint_over(painter, font, inks)

    def paint_over(self, painter: QPainter, font: QFont, inks: Inks) -> None:
        """Draw what lies over the picture; a subclass does."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.field is not None:
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

    def visualRect(self, index: AnyIndex) -> QRect:
        mark = self.mark(index.row()) if index.isValid() else None
        if mark is None or self.picture is None:
            return QRect()
        size = mark.radius
        found = QRect(round(mark.x - size), round(mark.y - size), round(2 * size), round(2 * size))
        label = self.picture.label_of(mark.owner or 0)
        if label is not None and label.leader is None:
            box = label.box
            found = found.united(QRect(round(box.x), round(box.y), round(box.width), round(box.height)))
        return found.translated(self.offset().toPoint())

    def indexAt(self, point: QPoint) -> QModelIndex:
        at = QPointF(point) - self.offset()
        found: tuple[float, int] | None = None
        for row in range(self.points.rowCount()):
            mark = self.mark(row)
            label = self.picture.label_of(mark.owner or 0) if mark is not None and self.picture is not None else None
            if mark is None:
                continue
            distance = ((mark.x - at.x()) ** 2 + (mark.y - at.y()) ** 2) ** 0.5
            if distance <= mark.radius * _REACH and (found is None or distance < found[0]):
                found = (distance, row)
            elif found is None and label is not None and label.box.distance(at.x(), at.y()) == 0:
                found = (mark.radius * _REACH, row)
        return self.points.index(found[1], 0) if found is not None else QModelIndex()

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
