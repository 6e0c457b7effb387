"""Asks what a new plan needs to begin with: the fields that its form cannot do without, and which parts come along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui.overrides import survivable
from gui.scrolling import ScrollingPage
from model.forms.form import Field, Form
from model.plan import PropertyRole
from model.values import Value

ASKED = 4
"""Fields that are asked for; the others are filled in on the page itself."""


@survivable
class NewPlanDialog(QDialog):
    """Every field may stay empty. Other forms that are ticked come in the same workbook."""

    def __init__(self, form: Form, others: Sequence[Form], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.fields: dict[str, QLineEdit] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self.setWindowTitle(self.tr("New: {form}").format(form=form.title))
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        sentence = QLabel(form.sentence, page)
        sentence.setWordWrap(True)
        inside.addWidget(sentence)
        self._add_fields(inside, page)
        if others:
            inside.addWidget(self._others(others, page))
        note = QLabel(
            self.tr("The plan becomes an Excel workbook when you save it. What you leave empty you can fill in later."),
            page,
        )
        note.setWordWrap(True)
        inside.addWidget(note)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(ScrollingPage(page, self), 1)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("&Make the plan"), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 30)

    def _add_fields(self, layout: QVBoxLayout, page: QWidget) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        asked = [part for part in self.form.texts if isinstance(part, Field) and part.is_needed][:ASKED]
        for part in asked:
            field = QLineEdit(page)
            field.setAccessibleName(part.title)
            field.setPlaceholderText(self.tr("for example: {example}").format(example=part.hint) if part.hint else "")
            form.addRow(part.title, field)
            self.fields[part.key] = field
        layout.addLayout(form)

    def _others(self, others: Sequence[Form], page: QWidget) -> QGroupBox:
        group = QGroupBox(self.tr("Also in this workbook"), page)
        inside = QVBoxLayout(group)
        for other in others:
            tick = QCheckBox(other.title.replace("&", "&&"), group)
            tick.setToolTip(other.sentence)
            tick.setAccessibleDescription(other.sentence)
            inside.addWidget(tick)
            self.ticks[other.key] = tick
        return group

    @property
    def title(self) -> str:
        """What stands above the plan: the words of its form, and the name that was filled in."""
        named = next(
            (
                self.fields[part.key].text().strip()
                for part in self.form.texts
                if isinstance(part, Field)
                and part.key in self.fields
                and (part.role is PropertyRole.PROJECT or part.key == "naam")
            ),
            "",
        )
        head = self.form.document_title or self.form.title
        return f"{head} {named}".strip()

    @property
    def texts(self) -> dict[str, Value]:
        """What was filled in, by the keys of the fields."""
        return {key: field.text().strip() for key, field in self.fields.items() if field.text().strip()}

    @property
    def also(self) -> list[str]:
        """The keys of the forms that come along."""
        return [key for key, tick in self.ticks.items() if tick.isChecked()]
