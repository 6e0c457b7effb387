"""Lists in dialogs, set up alike: texts in columns to choose a row from, and proposals to tick."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gui.indexes import AnyIndex
from gui.overrides import survivable


@survivable
class TickModel(QAbstractTableModel):
    """Rows that can be ticked in their first column. A subclass that shows other rows says which are ticked."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticked: list[bool] = []

    def set_ticked(self, rows: Iterable[int], ticked: bool) -> None:
        """Keep that these rows are ticked, or not; who calls this tells the view."""
        for row in rows:
            self._ticked[row] = ticked

    def tick_all(self, ticked: bool) -> None:
        """Tick all of them, or none."""
        count = self.rowCount()
        if count:
            self.set_ticked(range(count), ticked)
            role = [Qt.ItemDataRole.CheckStateRole]
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 0), role)
            self.ticked_changed.emit()

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.set_ticked((index.row(),), Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True


class TickList(QWidget):
    """A list with ticks, and below it the buttons that tick all of them or none and go to what is chosen.

    The first columns are as wide as so many letters and the last takes what is left.
    `buttons` are the texts of the three, since each dialog has mnemonics of its own.
    """

    def __init__(
        self,
        name: str,
        model: TickModel,
        letters: Sequence[int],
        buttons: tuple[str, str, str],
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.view = QTreeView(self)
        self.view.setAccessibleName(name)
        self.view.setModel(model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        header = self.view.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, number in enumerate(letters):
            header.resizeSection(column, self.fontMetrics().averageCharWidth() * number)
        layout.addWidget(self.view, 1)
        row = QHBoxLayout()
        self.all, self.none, self.jump = (QPushButton(text, self) for text in buttons)
        self.all.clicked.connect(lambda: model.tick_all(True))
        self.none.clicked.connect(lambda: model.tick_all(False))
        for button in (self.all, self.none, self.jump):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)


def rows_of_text(name: str, heads: Sequence[str], rows: int, parent: QWidget) -> QTableWidget:
    """A table of texts that are read and not changed, of which one row at a time is chosen."""
    table = QTableWidget(rows, len(heads), parent)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(heads))
    table.verticalHeader().hide()
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
