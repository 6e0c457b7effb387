"""What is shown above the start page when an earlier session left unsaved work behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.filing import Filing
from interchange.unsaved import UnsavedWork

MOST_SHOWN = 5
"""More than this would push the start page away; the others follow when these are dealt with."""


class UnsavedPanel(QFrame):
    """A line for each, with what can be done about it. Hidden when there is nothing."""

    def __init__(self, filing: Filing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filing = filing
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._layout = QVBoxLayout(self)
        self._lines: QWidget | None = None
        self.hide()

    def look(self) -> None:
        """Show what is there now."""
        works = self._filing.unsaved_works()
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget(self)
        self._layout.addWidget(self._lines)
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, work in enumerate(works[:MOST_SHOWN]):
            self._add_line(grid, row, work)
        grid.setColumnStretch(0, 1)
        self.setVisible(bool(works))

    def _add_line(self, grid: QGridLayout, row: int, work: UnsavedWork) -> None:
        text = self._filing.recovery.describe(work)
        label = QLabel(text, self._lines)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if work.base.path is not None:
            label.setToolTip(str(work.base.path))
        restore = QPushButton(self.tr("&Restore"), self._lines)
        restore.setAccessibleName(self.tr("Restore: {work}").format(work=text))
        restore.clicked.connect(lambda: self._filing.restore(work))
        discard = QPushButton(self.tr("&Throw away"), self._lines)
        discard.setAccessibleName(self.tr("Throw away: {work}").format(work=text))
        discard.clicked.connect(lambda: self._discard(work))
        for column, widget in enumerate((label, restore, discard)):
            grid.addWidget(widget, row, column)

    def _discard(self, work: UnsavedWork) -> None:
        if self._filing.recovery.discard(work):
            self.look()
