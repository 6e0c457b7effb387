"""The dialog with the views that are kept for a table, to give them another name or take them away."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.filters.saved_views import LONGEST_NAME, SavedViews
from model.table import Table


class ViewsDialog(QDialog):
    """F2 renames the view in the list, Del removes it; both at once, there is nothing to agree to."""

    def __init__(self, views: SavedViews, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept views"))
        self._views = views
        self._table = table
        self.list = QListWidget(self)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        label = QLabel(self.tr("&Views of tables with these heads:"), self)
        label.setBuddy(self.list)
        self.list.setAccessibleName(self.tr("Views of tables with these heads"))
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.hide()
        self.rename = QPushButton(self.tr("&Rename"), self)
        self.rename.clicked.connect(self._begin)
        self.remove = QPushButton(self.tr("&Delete"), self)
        self.remove.clicked.connect(self._remove)
        QShortcut(QKeySequence("Del"), self.list).activated.connect(self._remove)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        side = QVBoxLayout()
        for button in (self.rename, self.remove):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addLayout(middle, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self._names: list[str] = []
        self.list.currentRowChanged.connect(self._show_buttons)
        self._fill(0)
        self.list.itemChanged.connect(self._renamed)
        em = self.fontMetrics().height()
        self.resize(em * 26, em * 18)

    # --- Parts ---

    def _fill(self, row: int) -> None:
        self._names = [view.name for view in self._views.of(self._table)]
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in self._names:
                item = QListWidgetItem(name, self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.setCurrentRow(min(row, len(self._names) - 1))
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self.rename, self.remove):
            button.setEnabled(self.list.currentRow() >= 0)

    def _begin(self) -> None:
        if self.list.currentItem() is not None:
            self.list.editItem(self.list.currentItem())

    def _renamed(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        wanted = item.text().strip()[:LONGEST_NAME]
        is_taken = bool(wanted) and not self._views.rename(self._table, self._names[row], wanted)
        self.told.setText(self.tr("There is a view “{name}” already.").format(name=wanted) if is_taken else "")
        self.told.setVisible(is_taken)
        self._fill(row)

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._views.remove(self._table, self._names[row])
            self._fill(row)
