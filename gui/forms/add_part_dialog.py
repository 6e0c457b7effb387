"""Lets the user choose a form that comes into the open workbook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.overrides import survivable
from model.forms.form import Form


@survivable
class AddPartDialog(QDialog):
    """The forms that the workbook does not have yet, each with its sentence."""

    def __init__(self, forms: Sequence[Form], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a part"))
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        text = QLabel(
            self.tr("Each part comes on sheets of its own behind those that are there. What the workbook holds stays."),
            self,
        )
        text.setWordWrap(True)
        layout.addWidget(text)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parts to choose from"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(em * 2, em * 2))
        self.list.setSpacing(em // 4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for form in forms:
            item = QListWidgetItem(icon(form.picture), f"{form.title}\n{form.sentence}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, form.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{form.title}. {form.sentence}")
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self.accept())
        layout.addWidget(self.list, 1)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(em * 36, em * 28)

    @property
    def chosen(self) -> str | None:
        """The key of the form; None when there is none to choose."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None
