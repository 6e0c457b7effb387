"""The page of the filter with a condition on the text or the number in a column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from gui.filters.wording import SAYS
from gui.overrides import survivable
from model.number_format import format_number
from model.row_filters import Amounts, Filter, Says, Wording
from model.typing_in import read_number

BETWEEN = "between"
"""The entry of the list for numbers."""


@survivable
class ConditionPage(QWidget):
    """A way to compare, and what to compare with."""

    changed = Signal()

    def __init__(self, with_numbers: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.says = QComboBox(self)
        if with_numbers:
            self.says.addItem(self.tr("lies between"), BETWEEN)
        for says, marked in SAYS.items():
            self.says.addItem(QCoreApplication.translate(*marked), says.value)
        self.text = QLineEdit(self)
        self.least = QLineEdit(self)
        self.most = QLineEdit(self)
        self.wrong = QLabel(self)
        self.wrong.setWordWrap(True)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("Sho&w what"), self.says),
            (self.tr("&this"), self.text),
            (self.tr("at &least"), self.least),
            (self.tr("at &most"), self.most),
        ):
            named = QLabel(label, self)
            named.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            self._form.addRow(named, field)
        self._form.addRow(self.wrong)
        self.says.currentIndexChanged.connect(self._show_fields)
        for field in (self.text, self.least, self.most):
            field.textChanged.connect(self._typed)
        self._show_fields()

    @property
    def first_field(self) -> QWidget:
        """What the keys go to when the page is opened."""
        return self.least if self._is_between else self.text if self._needs_text else self.says

    @property
    def fields(self) -> Sequence[QWidget]:
        """All that takes the keyboard, in the order of the Tab key."""
        return (self.says, self.text, self.least, self.most)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to compare with."""
        if self._is_between:
            return bool(self._filled()) and self._unread() == ""
        return bool(self.text.text().strip()) or not self._needs_text

    def filter(self) -> Filter | None:
        """The condition."""
        if self._is_between:
            least, most = (read_number(field.text()) for field in (self.least, self.most))
            if least is not None and most is not None and most < least:
                least, most = most, least
            return Amounts(least, most)
        says = Says(self.says.currentData())
        return Wording(says, self.text.text().strip() if self._needs_text else "")

    def take(self, wanted: Filter) -> bool:
        """Show what a filter asks; false when it is not of this kind."""
        if isinstance(wanted, Amounts) and self.says.findData(BETWEEN) >= 0:
            self.says.setCurrentIndex(self.says.findData(BETWEEN))
            for field, number in ((self.least, wanted.least), (self.most, wanted.most)):
                field.setText("" if number is None else format_number(number))
            return True
        if not isinstance(wanted, Wording):
            return False
        self.says.setCurrentIndex(self.says.findData(wanted.says.value))
        with QSignalBlocker(self.text):
            self.text.setText(wanted.text)
        return True

    # --- Parts ---

    @property
    def _is_between(self) -> bool:
        return bool(self.says.currentData() == BETWEEN)

    @property
    def _needs_text(self) -> bool:
        return self.says.currentData() not in {BETWEEN, Says.EMPTY.value, Says.FILLED.value}

    def _filled(self) -> list[str]:
        return [field.text() for field in (self.least, self.most) if field.text().strip()]

    def _unread(self) -> str:
        """What was typed for a number and is none."""
        return next((text for text in self._filled() if read_number(text) is None), "")

    def _show_fields(self) -> None:
        self._form.setRowVisible(self.text, self._needs_text)
        self._form.setRowVisible(self.least, self._is_between)
        self._form.setRowVisible(self.most, self._is_between)
        self._typed()

    def _typed(self) -> None:
        unread = self._unread() if self._is_between else ""
        text = self.tr("“{text}” is not a number. Write it as 1.250,50.").format(text=unread)
        self.wrong.setText(text if unread else "")
        self.wrong.setVisible(bool(unread))
        self.changed.emit()
