"""Makes concrete days of a rule such as *elke 3 maanden + na een half jaar + na een jaar*."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from gui.day_field import DayField
from gui.overrides import survivable
from model.forms.moments import PlannedMoment, moments, read_rule
from model.number_format import MONTHS, WEEKDAYS


@survivable
class MomentsDialog(QDialog):
    """Shows the days while the rule is typed; nothing is added before the user agrees."""

    def __init__(self, rule: str, start: dt.date | None, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Moments from a rule"))
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rule = QLineEdit(rule, self)
        self.rule.setPlaceholderText("elke 3 maanden + na een half jaar + na een jaar")
        self.rule.setAccessibleName(self.tr("Rule"))
        self.start = DayField(today.year, self)
        self.start.setAccessibleName(self.tr("First day"))
        self.start.show_day(start or today)
        form.addRow(self.tr("&Rule:"), self.rule)
        form.addRow(self.tr("&Counted from:"), self.start)
        layout.addLayout(form)
        self.working_days = QCheckBox(self.tr("On &working days: move what falls on a day off to the next one"), self)
        self.working_days.setChecked(True)
        layout.addWidget(self.working_days)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        layout.addWidget(self.said)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("The moments"))
        layout.addWidget(self.list, 1)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("&Add the moments"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.rule.textChanged.connect(lambda _text: self._show())
        self.start.textChanged.connect(lambda _text: self._show())
        self.working_days.toggled.connect(lambda _on: self._show())
        self.moments: tuple[PlannedMoment, ...] = ()
        self._show()
        self.resize(em * 32, em * 26)

    def _show(self) -> None:
        rule, start = read_rule(self.rule.text()), self.start.day
        self.moments = moments(rule, start, self.working_days.isChecked()) if start is not None else ()
        self.list.clear()
        for moment in self.moments:
            text = self.tr("{day}: evaluation") if moment.is_evaluation else self.tr("{day}: measurement")
            text = text.format(day=written_day(moment.day))
            if moment.moved_from is not None:
                text += self.tr(" (moved from {day})").format(day=written_day(moment.moved_from))
            self.list.addItem(text)
        if start is None:
            self.said.setText(self.tr("Fill in the day from which is counted."))
        elif rule.is_empty:
            self.said.setText(
                self.tr(
                    "The rule is not understood. Write for example: elke 3 maanden + na een half jaar + na een jaar"
                )
            )
        else:
            self.said.setText(self.tr("%n moment(s):", "", len(self.moments)))
        self.agree.setEnabled(bool(self.moments))


def written_day(day: dt.date) -> str:
    """The day as the plan writes it, with its weekday: `maandag 2 maart 2026`."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
