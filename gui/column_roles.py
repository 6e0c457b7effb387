"""Tells what was recognised of the columns, asks where that is not certain, and remembers the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.document import Document, question_about
from gui.info_bar import InfoBar
from gui.mapping_dialog import MappingDialog
from gui.settings import Settings
from interchange.remembered import RememberedLayouts
from interchange.table_questions import TableQuestion
from model.changes import Change, ColumnsChanged
from model.columns import Role
from model.forms.found import is_as_made
from model.layout import fingerprint
from model.plan import Plan
from model.table import Table


class ColumnRoles(QObject):
    """What the columns of the open workbook are for. `run_dialog` shows a dialog and waits."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        remembered: RememberedLayouts,
        info: InfoBar,
        run_dialog: Callable[[object], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._remembered = remembered
        self._info = info
        self._run_dialog = run_dialog
        self._followed: _Followed | None = None

    def introduce(self, document: Document, look: Callable[[], None]) -> None:
        """Ask about every table that is not certain; tell once of the others. `look` shows the table in view."""
        questions = document.opened.questions
        self._follow(document)
        for question in questions:
            if question.must_ask and not self._ask(document, question):
                text = self.tr("Not every column was recognised with certainty.")
                self._info.tell(text, self.tr("&Look at the columns"), look)
                return
        told, plan = self._settings["layouts_told"], document.open_plan.plan
        # Of tables that the program made itself there is nothing to tell.
        others = [found for found in questions if not found.remembered and is_as_made(plan, found.table) is None]
        new = [found.fingerprint for found in others if found.fingerprint not in told]
        if new and document.path is not None:
            self._settings["layouts_told"] = [*told, *new]
            count = sum(column.role is not None for table in plan.tables for column in table.columns)
            text = self.tr("I recognise %n column(s).", "", count)
            self._info.tell(text, self.tr("&Look at the columns"), look)

    def ask(self, document: Document, table_key: str) -> bool:
        """Show what each column of a table is taken for, and let the user change it. False when nothing was agreed."""
        return self._ask(document, question_about(document, table_key))

    def _ask(self, document: Document, question: TableQuestion) -> bool:
        columns = document.open_plan.plan.table(question.table).columns
        current: dict[int, Role | None] = {column.id: column.role for column in columns}
        dialog = MappingDialog(question, current, self._window)
        if dialog.both_ways is not None:
            dialog.both_ways.setChecked(document.open_plan.plan.table(question.table).cross is not None)
        if not self._run_dialog(dialog):
            return False
        roles = dialog.roles()
        document.open_plan.set_roles(question.table, roles)
        if dialog.is_list is not None:
            document.open_plan.set_cross(question.table, None if dialog.is_list else question.cross)
        asked = [roles[column.column_id] for column in question.columns]
        self._remembered.remember(question.fingerprint, asked, dialog.is_list)
        if self._followed is not None:
            self._followed.add(question.table)
        self.said.emit(self.tr("The columns are remembered for workbooks with these heads."))
        return True

    def _follow(self, document: Document) -> None:
        plan = document.open_plan.plan
        if self._followed is not None and self._followed.plan is not plan:
            self._followed.leave()
            self._followed = None
        if self._followed is None:
            answered = {found.table for found in document.opened.questions if found.remembered}
            self._followed = _Followed(plan, self._remembered, answered)


class _Followed:
    """Tables whose columns the user confirmed. When a column comes, goes or gets another head, what was confirmed is
    remembered for the heads of then too, so that the saved workbook asks nothing."""

    def __init__(self, plan: Plan, remembered: RememberedLayouts, answered: set[str]) -> None:
        self.plan = plan
        self._remembered = remembered
        self._answered = {key: _heads(plan.table(key)) for key in answered}
        plan.listeners.append(self)

    def add(self, table_key: str) -> None:
        """From now on this table is one of them."""
        self._answered[table_key] = _heads(self.plan.table(table_key))

    def leave(self) -> None:
        """The plan is closed."""
        if self in self.plan.listeners:
            self.plan.listeners.remove(self)

    def before(self, change: Change) -> None:
        """Nothing to do."""

    def after(self, change: Change) -> None:
        if not isinstance(change, ColumnsChanged) or change.table not in self._answered:
            return
        table = self.plan.table(change.table)
        heads = _heads(table)
        known = self._answered[change.table]
        if heads != known:
            is_list = True if self._remembered.is_list(fingerprint(known)) else None
            self._answered[change.table] = heads
            self._remembered.remember(fingerprint(heads), [column.role for column in table.columns], is_list)


def _heads(table: Table) -> list[str]:
    return [column.title for column in table.columns]
