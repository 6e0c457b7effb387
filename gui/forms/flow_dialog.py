"""Lets the user choose which rows go on to another part of the plan: promises to the list of actions, and the like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.overrides import survivable
from model.forms.flowing import OfferedFlow


@survivable
class FlowDialog(QDialog):
    """Rows that are at the other place already are not ticked, and say so."""

    def __init__(self, offers: Sequence[OfferedFlow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self.setWindowTitle(self.tr("Take rows along"))
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        label = QLabel(self.tr("&What goes where:"), self)
        self.flows = QComboBox(self)
        self.flows.setAccessibleName(self.tr("What goes where"))
        for offer in offers:
            self.flows.addItem(offer.flow.title)
        label.setBuddy(self.flows)
        layout.addWidget(label)
        layout.addWidget(self.flows)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        layout.addWidget(self.note)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.tr("Rows to take along"))
        self.rows.setWordWrap(True)
        layout.addWidget(self.rows, 1)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("&Take along"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.flows.currentIndexChanged.connect(self._show_rows)
        self.rows.itemChanged.connect(lambda _item: self._show_count())
        self._show_rows()
        self.resize(em * 36, em * 26)

    @property
    def offer(self) -> OfferedFlow:
        """The flow that is chosen."""
        return self._offers[self.flows.currentIndex()]

    @property
    def chosen(self) -> list[int]:
        """The ids of the rows that are ticked."""
        items = [self.rows.item(place) for place in range(self.rows.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _show_rows(self) -> None:
        self.rows.blockSignals(True)
        self.rows.clear()
        for row in self.offer.rows:
            text = self.tr("{row} (is there already)").format(row=row.label) if row.is_there else row.label
            item = QListWidgetItem(text, self.rows)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if row.is_there else Qt.CheckState.Checked)
            item.setData(Qt.ItemDataRole.UserRole, row.row_id)
        self.rows.blockSignals(False)
        self.rows.setCurrentRow(0)
        self._show_count()

    def _show_count(self) -> None:
        self.agree.setEnabled(bool(self.chosen))
        if self.offer.target is None:
            text = self.tr("The workbook does not have that part yet; it comes along on a sheet of its own.")
        else:
            text = self.tr("The rows stay where they are as well.")
        self.note.setText(text)
