"""The timeline that one goes through: left and right along the days, up and down to what is nearest there."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.grid.zoom import ZOOM_STEP
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.pictures.directions import next_mark
from gui.pictures.view import PictureView
from gui.timeline.models import Key, MomentsModel, key_of
from model.drawing import Font, Ink, Mark, Picture, Shape
from model.timeline.items import Grouping, Timeline
from model.timeline.picture import comfortable_width, entries, make_timeline

K = Qt.Key
_ALONG = {K.Key_Left: -1, K.Key_Right: 1}
_ACROSS = {K.Key_Up: -1, K.Key_Down: 1}
_ZOOM_KEYS = {K.Key_Equal: 1, K.Key_Plus: 1, K.Key_Minus: -1, K.Key_0: 0}
_WIDEST = 30_000.0
"""Of the picture, for when a year was mistyped."""


@survivable
class TimelineView(PictureView):
    """Enter or a double click asks to see the row in its table."""

    current_item = Signal(object)
    """The key of the item that is current now, or None."""
    row_asked = Signal(object)
    """The key of the item whose row the user wants to see."""

    timeline: Timeline | None = None
    grouping = Grouping.NONE
    today = dt.date.min

    def __init__(self, parent: QWidget | None = None) -> None:
        self.moments = MomentsModel()
        super().__init__(self.moments, parent)
        self.moments.setParent(self)
        self.setAccessibleName(self.tr("Timeline"))

    def show_timeline(self, timeline: Timeline, grouping: Grouping, today: dt.date) -> None:
        """Draw this timeline; what was current stays so when it is still there."""
        key = self.key
        self.timeline, self.grouping, self.today = timeline, grouping, today
        self.moments.show_entries(entries(timeline, grouping))
        self.show_anew(self.moments.row_of(key))

    def lay_out(self, measures: Font, room: QSize) -> Picture | None:
        if self.timeline is None:
            return None
        width = max(room.width(), min(comfortable_width(self.timeline, measures, self.today), _WIDEST))
        return make_timeline(self.timeline, self.grouping, measures, measures.height, width, self.today)

    def owner(self, row: int) -> int:
        return row

    @property
    def key(self) -> Key | None:
        """The item that is current."""
        index = self.currentIndex()
        return key_of(self.moments.item(index.row())) if index.isValid() else None

    def go_to(self, key: Key | None) -> None:
        """Make an item current, when it is in the picture."""
        row = self.moments.row_of(key)
        if row >= 0 and key != self.key:
            self.setCurrentIndex(self.moments.index(row, 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.current_item.emit(self.key)

    # --- Keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ALONG and not held:
            self._step(_ALONG[K(key)])
        elif key in _ACROSS and not held:
            self._go(_ACROSS[K(key)])
        elif key in (K.Key_Home, K.Key_End) and not held and self.moments.rowCount():
            self._make_current(0 if key == K.Key_Home else self.moments.rowCount() - 1)
        elif key in (K.Key_Return, K.Key_Enter) and self.key is not None:
            self.row_asked.emit(self.key)
        elif (
            key in _ZOOM_KEYS and held & Qt.KeyboardModifier.ControlModifier and held & Qt.KeyboardModifier.AltModifier
        ):
            by = _ZOOM_KEYS[K(key)]
            self.zoom = self.zoom + by * ZOOM_STEP if by else 100
        elif key in _ALONG or key in _ACROSS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _make_current(self, row: int) -> None:
        self.setCurrentIndex(self.moments.index(row, 0))

    def _step(self, by: int) -> None:
        """To the next or previous one from early to late; with groups, first those of the same one."""
        count = self.moments.rowCount()
        row = self.currentIndex().row()
        if count:
            self._make_current(min(max(row + by, 0), count - 1) if row >= 0 else 0)

    def _go(self, down: int) -> None:
        """To the nearest one above or below, by where each begins."""
        row = self.currentIndex().row()
        starts = [mark for place in range(self.moments.rowCount()) if (mark := self._start(place)) is not None]
        if not starts:
            return
        if row < 0:
            self._make_current(0)
            return
        found = next_mark(starts, starts[row], 0, down)
        if found is not None and found.owner is not None:
            self._make_current(found.owner)

    def _start(self, row: int) -> Mark | None:
        box = self.area(row)
        return Mark(box.x, box.middle[1], 1.0, Shape.DISC, Ink.NEUTRAL, row) if box is not None else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.moments.rowCount() and not self.currentIndex().isValid():
            self._make_current(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab leaves the picture, to what is beside it."""
        return QWidget.focusNextPrevChild(self, is_next)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.row_asked.emit(key_of(self.moments.item(index.row())))
