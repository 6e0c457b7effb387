"""A field to type in with a list below it of what goes with that: the current one is taken with Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.indexes import NO_PARENT, AnyIndex
from gui.overrides import survivable

SAID_AFTER = 150
"""Milliseconds after the last key at which the current choice is said."""
REASON = int(Qt.ItemDataRole.UserRole) + 1
DETAIL = REASON + 1


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be taken. `detail` stands at the right; with a `reason` it cannot be taken now."""

    title: str
    detail: str
    act: Callable[[], object]
    reason: str = ""
    key: str = ""
    """Names it in the settings, where that is wanted."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, self.reason) if part)


@survivable
class Choices(QAbstractListModel):
    """What there is to choose from."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == DETAIL:
            return choice.detail
        if role == REASON:
            return choice.reason
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return choice.reason or choice.title
        return None


@survivable
class ChoiceDelegate(QStyledItemDelegate):
    """Paints the title at the left and the detail at the right, both muted when it cannot be taken."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() * 7 // 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        title, detail = option.text, str(index.data(DETAIL))
        option.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Disabled if index.data(REASON) else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.Text
        if is_current:
            group = QPalette.ColorGroup.Active
        metrics, gap = option.fontMetrics, option.fontMetrics.height() // 2
        room = option.rect.adjusted(gap, 0, -gap, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(group, role))
        # A pixel more than the letters are wide, or they are elided for a fraction of one.
        wanted = min(metrics.horizontalAdvance(detail) + 2, room.width() // 2)
        self._write(painter, room, metrics.elidedText(detail, Qt.TextElideMode.ElideLeft, wanted), to_right=True)
        room.setWidth(room.width() - wanted - gap * 2)
        self._write(painter, room, metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width()), to_right=False)
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, text: str, to_right: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), text)


@survivable
class Picker(QDialog):
    """Closes as soon as something is taken, which is `chosen` then. `find` gives what goes with what is typed."""

    def __init__(
        self, title: str, hint: str, find: Callable[[str], Sequence[Choice]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._find = find
        self.chosen: Choice | None = None
        layout = QVBoxLayout(self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(hint)
        self.field.setClearButtonEnabled(True)
        self.model = Choices()
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("What goes with it"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda: self.take())
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.timeout.connect(self._say)
        self.field.textChanged.connect(self.look)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(em * 40, room.width() * 9 // 10), min(em * 28, room.height() * 8 // 10))
        self.look()

    @property
    def current(self) -> Choice | None:
        """The choice that Enter takes."""
        row = self.list.currentIndex().row()
        return self.model.choices[row] if 0 <= row < len(self.model.choices) else None

    def look(self) -> None:
        """Show what goes with what is typed now."""
        self.model.show(self._find(self.field.text()))
        if self.model.choices:
            self.list.setCurrentIndex(self.model.index(0))
        self._show_current()

    def take(self) -> None:
        """Take the current choice, or say why that cannot be."""
        current = self.current
        if current is None or current.reason:
            self._say()
            return
        self.chosen = current
        self.accept()

    def _show_current(self) -> None:
        current = self.current
        self.told.setText(self.tr("Nothing goes with this.") if current is None else current.reason)
        self._say_soon.start(SAID_AFTER)

    def _say(self) -> None:
        """Tell a screen reader, since the keyboard stays in the field."""
        current = self.current
        text = self.told.text() if current is None else current.spoken
        announce(self.list, text)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        elif event.key() in _MOVES:
            self._move(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        """To another choice, by one step round the ends."""
        count = len(self.model.choices)
        if not count:
            return
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:
            row %= count
        self.list.setCurrentIndex(self.model.index(min(max(row, 0), count - 1)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            place = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, window.height() // 8))
            self.move(place)


_PAGE = 8
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}
