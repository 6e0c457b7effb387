"""A page that is shown whole where there is room, and can be scrolled on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.overrides import survivable

LEAST_LINES = 8


@survivable
class ScrollingPage(QScrollArea):
    """Asks for the room that its contents need, and gets by with a few lines."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its fields have the keyboard, not the area itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        needed = self.widget().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(needed.width() + bar, min(needed.height(), self.fontMetrics().lineSpacing() * LEAST_LINES))
