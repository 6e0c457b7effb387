"""A field for one day, which may stay empty: typed as people write dates, shown as 13-7-2026."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.overrides import survivable
from model.periods import PeriodContext, Precision, read_period


@survivable
class DayField(QLineEdit):
    """Understands what a cell of a plan understands (`13-7`, `13 juli`). The arrow keys go a day up and down."""

    chosen = Signal()
    """The field was left, or Enter was pressed, with another text than before."""

    def __init__(self, year: int | None = None, parent: QWidget | None = None) -> None:
        """`year` is that of a day without one."""
        super().__init__(parent)
        run = (dt.date(year, 1, 1), dt.date(year, 12, 31)) if year else (None, None)
        self._context = PeriodContext(*run, document_date=None if year else dt.date.today())
        self._noted = ""
        self.setPlaceholderText(self.tr("d-m-yyyy"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("88-88-8888") + 2 * self.fontMetrics().height())
        self.editingFinished.connect(self.commit)

    @property
    def day(self) -> dt.date | None:
        """The day in the field; None when it is empty or no day."""
        period = read_period(self.text(), self._context)
        one = period.precision is Precision.DAY and period.start is not None and period.start == period.end
        return period.start if one and not period.prefix and not period.remark else None

    @property
    def is_wrong(self) -> bool:
        """Whether something stands in the field that is no day."""
        return bool(self.text().strip()) and self.day is None

    def show_day(self, day: dt.date | None) -> None:
        """Show a day, or nothing."""
        self.setText(f"{day.day}-{day.month}-{day.year}" if day is not None else "")
        self._noted = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        day = self.day
        if not step or day is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        day += dt.timedelta(days=step)
        self.setText(f"{day.day}-{day.month}-{day.year}")

    def commit(self) -> None:
        """Take over what was typed, as leaving the field does."""
        if self.day is not None:
            day = self.day
            self.setText(f"{day.day}-{day.month}-{day.year}")
        if self.text() != self._noted:
            self._noted = self.text()
            self.chosen.emit()
