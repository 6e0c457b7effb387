"""What lies over the cells of a view as long as there are none: why it is empty, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.overrides import survivable


@survivable
class EmptyState(QWidget):
    """A text and, where there is something to press, a button."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        em = self.fontMetrics().height()
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._press)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em * 2, em, em * 2, em)
        layout.addStretch(1)
        layout.addWidget(self.text)
        layout.addSpacing(em // 2)
        layout.addLayout(line)
        layout.addStretch(2)
        self.hide()

    def look(self, text: str, button: str = "") -> None:
        """Say this in place of the cells; nothing when the text is empty, for then there are cells."""
        if text:
            self.text.setText(text)
            self.button.setText(button)
            self.button.setVisible(bool(button))
            # A screen reader says it when the keyboard comes to the view.
            self._view.setAccessibleDescription(text)
            self.setGeometry(self._view.viewport().rect())
            self.raise_()
        if bool(text) != self.isHidden():
            return
        if not text:
            self._view.setAccessibleDescription("")
        viewport = self._view.viewport()
        # Listening to all that happens to the cells costs time, and is of use only while this lies over them.
        (viewport.installEventFilter if text else viewport.removeEventFilter)(self)
        self.setVisible(bool(text))

    def _press(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._view.viewport().rect())
        return False
