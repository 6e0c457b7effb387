"""The small square at the corner of the selection: dragged, it fills the cells beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from gui.grid.colours import Colours
from gui.grid.filling import fill, fill_beside, last_values, united
from gui.grid.painting import block_rect
from gui.grid.selection import Block, one_block
from model.series import Way

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

REACH = 4
"""Pixels around the square where the mouse takes hold of it as well."""

SCROLL_STEP = 50
"""Milliseconds between two steps of scrolling while the mouse is outside the cells."""

MOST_SHOWN = 3
"""Values that the preview names."""


class FillHandle(QObject):
    """Follows the mouse from the square on, shows what would be filled, and fills it. With Ctrl it copies what would be
    a series, and counts a lone number on, as in Excel."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        self._source: Block | None = None
        self._target: Block | None = None
        self._way = Way.USUAL
        self._place = QPoint()
        self._scroll = QTimer(self)
        self._scroll.setInterval(SCROLL_STEP)
        self._scroll.timeout.connect(self._go_on)
        view.grid.modelAboutToBeReset.connect(self._drop)

    @property
    def is_dragged(self) -> bool:
        return self._source is not None

    @property
    def target(self) -> Block | None:
        """The cells that would be filled."""
        return self._target

    def rect(self) -> QRect | None:
        """Where the square is, in the viewport; None when the selection has no one corner that is in sight."""
        view = self._view
        block = one_block(view.blocks())
        if block is None or not view.grid.shown or view.is_editing:
            return None
        corner = view.visualRect(view.grid.index(block.bottom, block.right)).bottomRight()
        if block.right >= view.frozen.count > 0 and corner.x() < view.frozen.width:
            return None
        side = max(7, round(view.em * 0.42))
        # Inside the last column and row, where the square would be cut off beyond the edge of the table.
        left = min(corner.x() - side // 2, view.viewport().width() - side)
        return QRect(left, corner.y() - side // 2, side, side)

    # --- The mouse ---

    def is_at(self, place: QPoint) -> bool:
        rect = self.rect()
        return rect is not None and rect.adjusted(-REACH, -REACH, REACH, REACH).contains(place)

    def press(self, event: QMouseEvent) -> bool:
        """Whether the mouse takes hold of the square; from then on its events belong here."""
        if event.button() != Qt.MouseButton.LeftButton or not self.is_at(event.position().toPoint()):
            return False
        self._source, self._target = one_block(self._view.blocks()), None
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Whether the movement of the mouse is about the square."""
        place = event.position().toPoint()
        if not self.is_dragged:
            over = not event.buttons() and self.is_at(place)
            self._view.viewport().setCursor(Qt.CursorShape.CrossCursor if over else Qt.CursorShape.ArrowCursor)
            return over
        self._place = place
        self._way = Way.OTHER if event.modifiers() & Qt.KeyboardModifier.ControlModifier else Way.USUAL
        self._look(event.globalPosition().toPoint())
        if self._view.viewport().rect().contains(place):
            self._scroll.stop()
        else:
            self._scroll.start()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Whether the mouse let go of the square; what was shown is filled then."""
        if not self.is_dragged or event.button() != Qt.MouseButton.LeftButton:
            return False
        source, target = self._source, self._target
        way = Way.OTHER if event.modifiers() & Qt.KeyboardModifier.ControlModifier else Way.USUAL
        self.cancel()
        if source is not None and target is not None:
            fill(self._view, source, target, way)
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        """Whether the square was clicked twice; that fills down along the column beside it."""
        if event.button() != Qt.MouseButton.LeftButton or not self.is_at(event.position().toPoint()):
            return False
        source = one_block(self._view.blocks())
        self.cancel()
        if source is not None:
            fill_beside(self._view, source)
        return True

    def cancel(self) -> None:
        """Fill nothing."""
        self._source = self._target = None
        self._scroll.stop()
        QToolTip.hideText()
        self._view.viewport().update()

    # --- Painting ---

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """The square, and while it is dragged a dashed outline of what it fills."""
        if self._source is not None and self._target is not None:
            self._paint_preview(painter, colours, united(self._source, self._target))
        rect = self.rect()
        if rect is not None:
            painter.fillRect(rect, colours.base)
            painter.fillRect(rect.adjusted(1, 1, -1, -1), colours.frame)

    def _paint_preview(self, painter: QPainter, colours: Colours, block: Block) -> None:
        view = self._view
        scrolled = view.horizontalHeader().offset()
        width, height = view.viewport().width(), view.viewport().height()
        painter.save()
        painter.setPen(QPen(colours.text, 2, Qt.PenStyle.DashLine))
        for left, right, offset in ((0, view.frozen.width, 0), (view.frozen.width, width, scrolled)):
            painter.setClipRect(left, 0, right - left, height)
            painter.drawRect(block_rect(view, block, offset).adjusted(1, 1, -2, -2))
        painter.restore()

    # --- Parts ---

    def _look(self, at: QPoint) -> None:
        """Show what would be filled if the mouse was let go of here."""
        view, source = self._view, self._source
        assert source is not None
        target = self._target_at(source)
        if target != self._target:
            self._target = target
            view.viewport().update()
        if target is None:
            QToolTip.hideText()
            return
        values = last_values(view, source, target, self._way)
        shown = [" ".join(value.split()) or QCoreApplication.translate("Grid", "(empty)") for value in values]
        QToolTip.showText(at, " · ".join([*shown[:MOST_SHOWN], *(["…"] if len(shown) > MOST_SHOWN else [])]), view)

    def _target_at(self, source: Block) -> Block | None:
        """The cells between the selection and the mouse, in the direction in which that is further away."""
        view, place = self._view, self._place
        row = view.rowAt(place.y())
        if row < 0:
            row = view.grid.shown - 1 if place.y() > 0 else max(0, view.rowAt(0))
        column = view.horizontalHeader().logicalIndexAt(place.x())
        if column < 0:
            column = view.grid.columnCount() - 1 if place.x() > 0 else max(0, view.columnAt(0))
        down, up, right, left = row - source.bottom, source.top - row, column - source.right, source.left - column
        furthest = max(down, up, right, left)
        if furthest <= 0:
            return None
        if furthest == down:
            return Block(source.bottom + 1, source.left, row, source.right)
        if furthest == up:
            return Block(row, source.left, source.top - 1, source.right)
        if furthest == right:
            return Block(source.top, source.right + 1, source.bottom, column)
        return Block(source.top, column, source.bottom, source.left - 1)

    def _drop(self) -> None:
        """The rows change places: what was held is no longer there."""
        if self.is_dragged:
            self.cancel()

    def _go_on(self) -> None:
        """Scroll while the mouse is held outside the cells."""
        view, place = self._view, self._place
        down, across = view.verticalScrollBar(), view.horizontalScrollBar()
        if not 0 <= place.y() < view.viewport().height():
            down.setValue(down.value() + (1 if place.y() > 0 else -1) * down.singleStep() * 2)
        if not 0 <= place.x() < view.viewport().width():
            across.setValue(across.value() + (1 if place.x() > 0 else -1) * across.singleStep() * 2)
        self._look(view.viewport().mapToGlobal(place))
