"""Asks for the title of a text that is to be added, and below which other it comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.overrides import survivable


@survivable
class NewTextDialog(QDialog):
    """`places` are the keys and titles of the texts below which it can come, `present` the key that is proposed."""

    def __init__(self, places: Sequence[tuple[str, str]], present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self.setWindowTitle(self.tr("Add a text"))
        layout = QVBoxLayout(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.title_field = QLineEdit(self)
        self.title_field.setAccessibleName(self.tr("Title of the text"))
        self.place = QComboBox(self)
        self.place.setAccessibleName(self.tr("Below which text"))
        self.place.setMinimumContentsLength(24)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.addItems([title for _, title in places])
        keys = [key for key, _ in places]
        self.place.setCurrentIndex(keys.index(present) if present in keys else len(keys) - 1)
        form.addRow(self.tr("&Title:"), self.title_field)
        form.addRow(self.tr("&Below:"), self.place)
        layout.addLayout(form)
        note = QLabel(self.tr("The text gets a row of its own in the list of texts in your workbook."), self)
        note.setWordWrap(True)
        layout.addWidget(note)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("&Add the text"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        self.agree.setEnabled(False)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.title_field.textChanged.connect(lambda text: self.agree.setEnabled(bool(text.strip())))
        self.setMinimumWidth(self.fontMetrics().height() * 26)

    @property
    def text_title(self) -> str:
        """The title that was typed."""
        return self.title_field.text().strip()

    @property
    def after(self) -> str:
        """The key of the text below which it comes."""
        return self._places[self.place.currentIndex()][0]
