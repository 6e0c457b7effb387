"""Tables that the user adds to the workbook, and the names of the sheets that were made for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.document import Document
from gui.new_table_dialog import Heads, NewTableDialog
from gui.plan_page import PlanPage
from gui.questions import Questions
from model.refusal import Refused
from model.table import Spot


class NewTables(QObject):
    """Asks what has to be asked and makes the change. `run_dialog` shows a dialog and waits."""

    said = Signal(str)
    refused = Signal(object)
    """A model.refusal.Refused."""

    def __init__(self, window: QWidget, questions: Questions, run_dialog: Callable[[object], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._run_dialog = run_dialog

    def add(self, document: Document, page: PlanPage) -> None:
        """Add a table on a new sheet, or by the table in view, and turn to it."""
        plan = document.open_plan
        added: list[str] = []

        def make(title: str, heads: Heads, spot: Spot) -> None:
            added.append(plan.add_table(title, heads, spot).key)

        dialog = NewTableDialog(plan.plan.table(page.table_page.table_key), make, self._window)
        if self._run_dialog(dialog) and added:
            page.show_table(added[-1])
            title = plan.plan.table(added[-1]).title
            self.said.emit(
                self.tr("The table “{title}” was added. It is in the workbook once you save.").format(title=title)
            )

    def can_rename(self, document: Document, page: PlanPage) -> bool:
        """Whether the table in view has a sheet that was made for it here."""
        return document.open_plan.plan.table(page.table_page.table_key).has_own_sheet

    def rename(self, document: Document, page: PlanPage) -> None:
        """Give the sheet of the table in view another name."""
        key = page.table_page.table_key
        name = self._questions.sheet_name(document.open_plan.plan.table(key).title)
        if name is None:
            return
        try:
            document.open_plan.rename_table(key, name)
        except Refused as refusal:
            self.refused.emit(refusal)
