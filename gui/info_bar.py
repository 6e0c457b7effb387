"""A bar above the plan that tells something without stopping anyone, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.announcing import announce
from gui.icons import icon, show_icon
from gui.overrides import survivable


@survivable
class InfoBar(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        layout = QHBoxLayout(self)
        self._sign = QLabel(self)
        self._sign_name = "info"
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        show_icon(self._close, "dismiss")
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._act: Callable[[], None] | None = None
        self._button.clicked.connect(self._do)
        self.hide()

    def tell(self, text: str, button: str = "", act: Callable[[], None] | None = None, warning: bool = False) -> None:
        """Show a text; a later one takes its place."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._sign_name = "warning" if warning else "info"
        self._show_sign()
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act
        self.show()
        announce(self, text)

    def add(self, text: str) -> None:
        """Say this too, below what it says now."""
        if self.isHidden():
            self.tell(text)
            return
        self._text.setText(f"{self._text.text()}\n{text}")
        self.setAccessibleName(self._text.text())
        announce(self, text)

    def begin(self, text: str) -> None:
        """Say this first, above what it says now."""
        if self.isHidden():
            self.tell(text)
            return
        self._text.setText(f"{text}\n{self._text.text()}")
        self.setAccessibleName(self._text.text())

    @property
    def text(self) -> str:
        """What the bar says now; empty when it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()
        super().changeEvent(event)

    def _show_sign(self) -> None:
        self._sign.setPixmap(icon(self._sign_name).pixmap(20, 20))
        self._sign.setAccessibleName(self.tr("Mind this") if self._sign_name == "warning" else self.tr("Message"))

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
