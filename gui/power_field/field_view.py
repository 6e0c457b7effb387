"""The picture in which stakeholders are moved: gone through with Tab and arrows, dragged, or moved step by step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from gui.announcing import announce
from gui.grid.zoom import ZOOM_STEP
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.pictures.directions import next_mark
from gui.pictures.inks import Inks
from gui.pictures.view import PictureView
from gui.power_field.models import PointsModel
from gui.power_field.moving import Move
from gui.power_field.overlay import paint_move
from model.drawing import Font, Picture
from model.power_interest.picture import make_picture
from model.power_interest.stakeholders import PowerField, Stakeholder

K = Qt.Key
_ARROWS = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}
"""To the right and down."""
_ZOOM_KEYS = {K.Key_Equal: 1, K.Key_Plus: 1, K.Key_Minus: -1, K.Key_0: 0}


@survivable
class PowerFieldView(PictureView):
    """Stakeholders are moved by dragging, with Ctrl and an arrow by one step, or with Enter, arrows and Enter again.
    Escape gives a move up. What is moved is asked for with `move_asked`."""

    move_asked = Signal(object)
    """A `Move` that was put down and changes something."""
    current_row = Signal(object)
    """The row id of the stakeholder that is current now, or None."""
    row_asked = Signal(int)
    """The user wants to see this row in its table."""

    field: PowerField | None = None
    move_now: Move | None = None
    """The move that is going on. Known to the class, since Qt tells of the current item while a view is being made."""
    _pressed: QPoint | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        self.points = PointsModel()
        super().__init__(self.points, parent)
        self.points.setParent(self)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Power and interest"))

    def show_field(self, field: PowerField) -> None:
        """Draw this field; who was current stays so when it is still there. A move that was going on is given up."""
        self.give_up(silently=True)
        row_id = self.row_id
        self.field = field
        self.points.show_field(field)
        self.show_anew(self.points.row_of(row_id))

    def lay_out(self, measures: Font, room: QSize) -> Picture | None:
        if self.field is None:
            return None
        return make_picture(self.field, measures, measures.height, room.width(), room.height())

    def owner(self, row: int) -> int:
        return self.points.stakeholder(row).row_id

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

    def paint_over(self, painter: QPainter, font: QFont, inks: Inks) -> None:
        """Draw the move that is going on."""
        if self.move_now is not None and self.picture is not None:
            paint_move(painter, self.picture, self.move_now, font, self.palette(), inks)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.give_up(silently=True)
        self.current_row.emit(self.row_id)

    # --- Moving ---

    def begin_move(self, one: Stakeholder | None = None) -> None:
        """Let the arrows move a stakeholder, the current one unless another is given, until Enter or Escape."""
        if one is None and self.currentIndex().isValid():
            one = self.points.stakeholder(self.currentIndex().row())
        if one is None or self.field is None:
            return
        self._show_move(Move.of(self.field, one))
        told = self.tr("Moving {stakeholder}. Arrows move it, Enter puts it down, Escape gives up.")
        announce(self, told.format(stakeholder=one.name), urgent=True)

    def give_up(self, silently: bool = False) -> None:
        """Leave the stakeholder that is being moved where it was."""
        self._pressed = None
        if self.move_now is None:
            return
        self.move_now = None
        self.viewport().update()
        if not silently:
            announce(self, self.tr("Not moved"), urgent=True)

    def put_down(self) -> None:
        """Ask for the move that is going on to be made."""
        move, self.move_now, self._pressed = self.move_now, None, None
        self.viewport().update()
        if move is not None and move.changes:
            self.move_asked.emit(move)

    def step(self, right: int, down: int) -> None:
        """Move by one step: on the way while a move is going on, else at once."""
        if self.move_now is not None:
            self._show_move(self.move_now.stepped(right, -down))
            announce(self, self.move_now.told, urgent=True)
        elif self.field is not None and self.currentIndex().isValid():
            one = self.points.stakeholder(self.currentIndex().row())
            self.move_now = Move.of(self.field, one).stepped(right, -down)
            self.put_down()

    def _show_move(self, move: Move) -> None:
        self.move_now = move
        if self.picture is not None:
            x, y = self.picture.at(move.to.place)
            self.show_place(QRect(round(x) - 20, round(y) - 20, 40, 40))
        self.viewport().update()

    # --- Keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ctrl = Qt.KeyboardModifier.ControlModifier
        if key in _ARROWS and held in (ctrl, Qt.KeyboardModifier.NoModifier):
            if held == ctrl or self.move_now is not None:
                self.step(*_ARROWS[K(key)])
            else:
                self._go(*_ARROWS[K(key)])
        elif key in (K.Key_Return, K.Key_Enter) and held == ctrl and self.row_id is not None:
            self.row_asked.emit(self.row_id)
        elif key in (K.Key_Return, K.Key_Enter, K.Key_Space, K.Key_F2) and not held:
            if self.move_now is None:
                self.begin_move()
            else:
                self.put_down()
        elif key == K.Key_Escape and self.move_now is not None:
            self.give_up()
        elif key in (K.Key_Home, K.Key_End) and not held and self.move_now is None and self.points.rowCount():
            self.setCurrentIndex(self.points.index(0 if key == K.Key_Home else self.points.rowCount() - 1, 0))
        elif key in _ZOOM_KEYS and held & ctrl and held & Qt.KeyboardModifier.AltModifier:
            by = _ZOOM_KEYS[K(key)]
            self.zoom = self.zoom + by * ZOOM_STEP if by else 100
        elif key in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _go(self, right: int, down: int) -> None:
        row = self.currentIndex().row()
        current = self.mark(row) if row >= 0 else None
        if self.picture is None or not self.points.rowCount():
            return
        if current is None:
            self.setCurrentIndex(self.points.index(0, 0))
            return
        found = next_mark([mark for mark in self.picture.marks if mark.owner is not None], current, right, down)
        if found is not None:
            self.go_to(found.owner)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes to the next stakeholder, and behind the last one out of the picture."""
        row = self.currentIndex().row() + (1 if is_next else -1)
        if self.move_now is None and self.currentIndex().isValid() and 0 <= row < self.points.rowCount():
            self.setCurrentIndex(self.points.index(row, 0))
            return True
        # Past the view itself, which would hear the key once more.
        return QWidget.focusNextPrevChild(self, is_next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        count = self.points.rowCount()
        if count and event.reason() is Qt.FocusReason.TabFocusReason:
            self.setCurrentIndex(self.points.index(0, 0))
        elif count and event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.setCurrentIndex(self.points.index(count - 1, 0))
        elif count and not self.currentIndex().isValid():
            self.setCurrentIndex(self.points.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.give_up()
        self.viewport().update()

    # --- Mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self.give_up(silently=True)
        self.setCurrentIndex(index)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            on_item = self.indexAt(place).isValid()
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if on_item else Qt.CursorShape.ArrowCursor)
            return
        if self.move_now is None:
            if (place - self._pressed).manhattanLength() < QApplication.startDragDistance() or self.field is None:
                return
            self.move_now = Move.of(self.field, self.points.stakeholder(self.currentIndex().row()))
        assert self.picture is not None
        at = QPointF(place) - self.offset()
        self.move_now = self.move_now.dragged(self.picture.place(at.x(), at.y()))
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self._pressed is not None and self.move_now is not None
        self._pressed = None
        self.viewport().unsetCursor()
        if was_dragged:
            self.put_down()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.row_asked.emit(self.points.stakeholder(index.row()).row_id)
