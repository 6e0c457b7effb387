"""What stands in place of the rows when none passes: which filters hide them all, and how to see rows again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.filters.chips import descriptions
from gui.grid.shown_rows import ShownRows
from gui.overrides import survivable


@survivable
class NothingShown(QWidget):
    """Lies over the cells of a view while filters hide all its rows."""

    clear_asked = Signal()

    def __init__(self, grid: ShownRows, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._grid = grid
        self._viewport = view.viewport()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear = QPushButton(self.tr("Clear all filters"), self)
        self.clear.setAutoDefault(True)
        self.clear.clicked.connect(self.clear_asked)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self.text)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.clear)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(2)
        self.hide()

    def look(self) -> None:
        """Show or hide it, for what the filters let through now."""
        grid = self._grid
        is_empty = not grid.shown and grid.is_filtered and bool(grid.table.rows)
        if is_empty:
            parts = descriptions(grid, grid.filters)
            if grid.words:
                parts.insert(0, self.tr("words: {words}").format(words=" ".join(grid.words)))
            self.text.setText(self.tr("No row passes these filters.") + "\n\n" + "\n".join(parts))
            self.setGeometry(self._viewport.rect())
            self.raise_()
        if is_empty != self.isHidden():
            return
        # Listening to all that happens to the cells costs time, and is of use only while this lies over them.
        (self._viewport.installEventFilter if is_empty else self._viewport.removeEventFilter)(self)
        self.setVisible(is_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._viewport.rect())
        return False
