"""What an editor shows beside itself while it keeps the keyboard: a list, a calendar, a remark, and their button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.announcing import announce
from gui.grid.cell_metrics import CellMetrics
from gui.grid.colours import Colours
from gui.icons import show_icon

GAP = 2
"""Pixels between an editor and what it shows."""


class EditorPopup(QFrame):
    """A part of the window below an editor, or above it where there is no room below.

    It is no window of its own, which would take the keyboard, and so it hears no keys: the editor hands on those that
    it `takes`. It goes with its editor.
    """

    def __init__(self, editor: QWidget, metrics: CellMetrics) -> None:
        super().__init__(editor.window())
        self._editor = editor
        self._metrics = metrics
        self.hide()
        self.setFont(metrics.font)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Colours.of(palette).frame)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        # A click in it leaves the keyboard where it is.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(editor)
        editor.destroyed.connect(self.deleteLater)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is for what is shown here and not for the text."""
        return False

    def press(self, event: QKeyEvent) -> None:
        """Do what a key that it takes stands for."""

    def wanted_size(self) -> QSize:
        """As large as it would like to be."""
        return self.sizeHint()

    def open(self) -> None:
        """Show it beside its editor."""
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Be below the editor, or above it, inside the window."""
        window = self.parentWidget()
        editor = QRect(self._editor.mapTo(window, QPoint(0, 0)), self._editor.size())
        room, wanted = window.rect(), self.wanted_size()
        below, above = room.bottom() - editor.bottom() - GAP, editor.top() - room.top() - GAP
        is_below = below >= wanted.height() or below >= above
        width = min(wanted.width(), room.width())
        height = max(1, min(wanted.height(), below if is_below else above))
        left = max(room.left(), min(editor.left(), room.right() + 1 - width))
        top = editor.bottom() + 1 + GAP if is_below else editor.top() - GAP - height
        self.setGeometry(left, top, width, height)

    def say(self, text: str) -> None:
        """Let a screen reader say what changed here; the keyboard, which it follows, stays in the editor."""
        announce(self._editor, text)


class Remark(EditorPopup):
    """A sentence about what is being typed."""

    def __init__(self, editor: QWidget, metrics: CellMetrics) -> None:
        super().__init__(editor, metrics)
        self._label = QLabel(self)
        self._label.setFont(metrics.font)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setForegroundRole(QPalette.ColorRole.Text)
        self._label.setContentsMargins(metrics.pad_x, metrics.pad_y, metrics.pad_x, metrics.pad_y)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._label)

    @property
    def text(self) -> str:
        return self._label.text()

    def tell(self, text: str) -> None:
        """Show this sentence, or nothing for an empty one; a screen reader reads it along with the editor."""
        self._label.setText(text)
        self._editor.setAccessibleDescription(text)
        if text:
            self.open()
        else:
            self.hide()

    def wanted_size(self) -> QSize:
        most = round(40 * self._metrics.digit)
        width = min(most, self._label.fontMetrics().horizontalAdvance(self._label.text()) + 3 * self._metrics.pad_x)
        return QSize(width + 2, self._label.heightForWidth(width) + 2)


class SideButton(QToolButton):
    """The button beside an editor that opens its list or calendar, as Excel shows it; Alt+Down does the same."""

    def __init__(self, editor: QWidget, metrics: CellMetrics, icon_name: str, name: str) -> None:
        parent = editor.parentWidget()
        assert parent is not None
        super().__init__(parent)
        self._editor = editor
        show_icon(self, icon_name)
        side = metrics.row_height(1)
        self.setIconSize(QSize(round(side * 0.6), round(side * 0.6)))
        self.setFixedSize(side, side)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(editor)
        self.setToolTip(f"{name} (Alt+↓)")
        self.setAccessibleName(name)
        editor.destroyed.connect(self.deleteLater)

    def place(self) -> None:
        """Be to the right of the editor, or at its left where there is no room."""
        parent = self.parentWidget()
        beside = self._editor.geometry()
        left = beside.right() + 1
        if left + self.width() > parent.width():
            left = beside.left() - self.width()
        if left < 0:
            left = beside.right() + 1 - self.width()
        self.move(left, max(0, beside.top()))
        self.show()
        self.raise_()
