"""What goes into a document: rows, texts, tables, columns and order, for Word, print and PDF alike."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.printing.parts_tree import PartsTree
from interchange.pdf.own_process import MOST_ROWS
from model.columns import Role
from model.name_keys import group_of
from model.names_in_use import NameKind, names_in_use
from model.open_plan import OpenPlan
from model.power_interest.field_columns import fields_of
from model.power_interest.trails import has_trails
from model.report_choices import ReportChoices, RowChoice
from model.table import Table
from model.timeline.items import has_moments

USUAL = 4
"""Weeks ahead that a meeting talks about."""


class ChoicesPage(QWidget):
    """The choices for one document. For a meeting they are set to what one takes along."""

    changed = Signal()

    def __init__(self, open_plan: OpenPlan, for_meeting: bool, large_print: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._open_plan = open_plan
        self._for_meeting = for_meeting
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.addWidget(self._rows_group())
        self.inside.addWidget(self._contents_group())
        self.look = QGroupBox(self.tr("What does it look like?"), self)
        self.look_lines = QFormLayout(self.look)
        self.large_print = QCheckBox(self.tr("Lar&ge letters"), self.look)
        self.large_print.setChecked(large_print)
        self.look_lines.addRow(self.large_print)
        self.inside.addWidget(self.look)
        self._connect()

    def _rows_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Which rows?"), self)
        layout = QVBoxLayout(group)
        self.all_rows = QRadioButton(self.tr("&All rows"), group)
        self.upcoming = QRadioButton(self.tr("&Late, coming, and no date"), group)
        tables = self._open_plan.plan.tables
        self._has_periods = any(table.column_for(Role.PERIOD) is not None or _is_calendar(table) for table in tables)
        self.upcoming.setEnabled(self._has_periods)
        chosen = QButtonGroup(group)
        for button in (self.all_rows, self.upcoming):
            chosen.addButton(button)
            layout.addWidget(button)
        (self.upcoming if self._for_meeting and self._has_periods else self.all_rows).setChecked(True)
        lines = QFormLayout()
        self.ahead = self._windows()
        self.ahead.setEnabled(self.upcoming.isChecked())
        self.upcoming.toggled.connect(self.ahead.setEnabled)
        lines.addRow(self.tr("Com&ing:"), self.ahead)
        self.audience = self._names(self.tr("All audiences"), self._audiences())
        self.person = self._names(self.tr("Everyone"), self._people())
        lines.addRow(self.tr("F&or audience:"), self.audience)
        lines.addRow(self.tr("For &person:"), self.person)
        layout.addLayout(lines)
        return group

    def _windows(self) -> QComboBox:
        """How far ahead the coming rows go."""
        box = QComboBox(self)
        for weeks, text in (
            (2, self.tr("the next 2 weeks")),
            (USUAL, self.tr("the next 4 weeks")),
            (9, self.tr("the next 2 months")),
            (13, self.tr("the next 3 months")),
            (26, self.tr("the next half year")),
        ):
            box.addItem(text, weeks)
        box.setCurrentIndex(box.findData(USUAL))
        return box

    def _audiences(self) -> list[str]:
        """The groups that the plan names, as the user calls them, those named most first."""
        aliases = self._open_plan.knowledge.aliases
        found = names_in_use(self._open_plan.people.named())
        shown = [name.name for name in found if name.kind is NameKind.GROUP]
        return list(dict.fromkeys(group_of(name, aliases) for name in shown))

    def _people(self) -> list[str]:
        """Those who do something, who occur most first; of a long plan only those in the columns for the responsible,
        because reading the actions of a thousand rows takes longer than one waits for a dialog."""
        people = self._open_plan.people
        if sum(len(table.rows) for table in self._open_plan.plan.tables) > MOST_ROWS:
            return sorted(people.known.names, key=str.casefold)
        return [one.name for one in people.everyone()]

    def _names(self, everyone: str, names: list[str]) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        box.addItem(everyone, "")
        for name in names:
            box.addItem(name, name)
        box.setEnabled(bool(names))
        return box

    def _contents_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("What goes along?"), self)
        layout = QVBoxLayout(group)
        label = QLabel(self.tr("Texts, ta&bles and columns:"), group)
        self.parts = PartsTree(self._open_plan.plan, with_texts=not self._for_meeting, parent=group)
        label.setBuddy(self.parts)
        self.by_period = QCheckBox(self.tr("In order of &date"), group)
        self.by_period.setChecked(self._for_meeting)
        self.derived = QCheckBox(self.tr("The d&erived date below periods"), group)
        self.per_person = QCheckBox(self.tr("A list for each perso&n at the end"), group)
        plan = self._open_plan.plan
        self.timeline = QCheckBox(self.tr("A timeline before eac&h table"), group)
        self.timeline.setEnabled(any(has_moments(table) for table in plan.tables))
        self.trails = QCheckBox(self.tr("How stakeholders mo&ved, in the picture"), group)
        self.trails.setVisible(not self._for_meeting and any(has_trails(plan, table) for table in fields_of(plan)))
        for widget in (label, self.parts, self.by_period, self.derived, self.per_person, self.timeline, self.trails):
            layout.addWidget(widget)
        return group

    def _connect(self) -> None:
        for button in (
            self.upcoming,
            self.by_period,
            self.derived,
            self.per_person,
            self.timeline,
            self.trails,
            self.large_print,
        ):
            button.toggled.connect(lambda _on: self.changed.emit())
        for box in (self.ahead, self.audience, self.person):
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.parts.changed.connect(self.changed)

    def choices(self, today: dt.date) -> ReportChoices:
        """What the user chose."""
        return ReportChoices(
            tables=self.parts.tables,
            without_columns=self.parts.without_columns,
            rows=RowChoice.UPCOMING if self.upcoming.isChecked() else RowChoice.ALL,
            today=today,
            weeks=self.ahead.currentData(),
            sorted_by_period=self.by_period.isChecked(),
            large_print=self.large_print.isChecked(),
            with_derived_periods=self.derived.isChecked(),
            with_sections=self.parts.with_texts,
            for_meeting=self._for_meeting,
            audience=self.audience.currentData() or "",
            person=self.person.currentData() or "",
            texts=self.parts.texts,
            per_person=self.per_person.isChecked(),
            timeline=self.timeline.isChecked(),
            trails=self.trails.isChecked() and not self._for_meeting,
        )


def _is_calendar(table: Table) -> bool:
    return table.cross is not None and table.cross.is_calendar
