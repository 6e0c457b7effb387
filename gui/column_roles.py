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
from model.columns import Role


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

    def introduce(self, document: Document, look: Callable[[], None]) -> None:
        """Ask about every table that is not certain; tell once of the others. `look` shows the table in view."""
        questions = document.opened.questions
        for question in questions:
            if question.must_ask and not self._ask(document, question):
                text = self.tr("Not every column was recognised with certainty.")
                self._info.tell(text, self.tr("&Look at the columns"), look)
                return
        told = self._settings["layouts_told"]
        new = [found.fingerprint for found in questions if not found.remembered and found.fingerprint not in told]
        if new and document.path is not None:
            self._settings["layouts_told"] = [*told, *new]
            count = sum(column.role is not None for table in document.open_plan.plan.tables for column in table.columns)
            text = self.tr("I recognise %n column(s).", "", count)
            self._info.tell(text, self.tr("&Look at the columns"), look)

    def ask(self, document: Document, table_key: str) -> bool:
        """Show what each column of a table is taken for, and let the user change it. False when nothing was agreed."""
        return self._ask(document, question_about(document, table_key))

    def _ask(self, document: Document, question: TableQuestion) -> bool:
        columns = document.open_plan.plan.table(question.table).columns
        current: dict[int, Role | None] = {column.id: column.role for column in columns}
        dialog = MappingDialog(question, current, self._window)
        if not self._run_dialog(dialog):
            return False
        roles = dialog.roles()
        document.open_plan.set_roles(question.table, roles)
        self._remembered.remember(question.fingerprint, [roles[column.column_id] for column in question.columns])
        self.said.emit(self.tr("The columns are remembered for workbooks with these heads."))
        return True
