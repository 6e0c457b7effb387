"""Asks how wide the selected columns shall be, in letters as Excel counts them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QVBoxLayout, QWidget

from gui.grid import GridView, column_actions
from gui.overrides import survivable

LEAST, MOST = 1.0, 255.0
"""The widths that Excel knows."""


@survivable
class ColumnWidthDialog(QDialog):
    """A number for all of the columns, and a button that fits each to its texts instead."""

    def __init__(self, view: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._columns = column_actions.chosen(view)
        self.setWindowTitle(self.tr("Width of %n column(s)", "", len(self._columns)))
        self.width_field = QDoubleSpinBox(self)
        self.width_field.setDecimals(1)
        self.width_field.setRange(LEAST, MOST)
        self.width_field.setValue(view.width_in_digits(self._columns[0]))
        self.width_field.setSuffix(self.tr(" letters"))
        self.width_field.selectAll()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Width:"), self.width_field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.fit = buttons.addButton(self.tr("&Fit to the texts"), QDialogButtonBox.ButtonRole.ActionRole)
        self.fit.clicked.connect(self.fit_to_texts)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.width_field.setFocus()

    def accept(self) -> None:
        """Make the columns this wide."""
        self._view.set_widths(self._columns, self.width_field.value())
        super().accept()

    def fit_to_texts(self) -> None:
        """Make each of the columns as wide as its texts."""
        self._view.fit(self._columns)
        super().accept()
