"""Columns that the user adds, brings in between others, or gives another head."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.grid import GridView
from gui.questions import Questions
from model.open_plan import OpenPlan
from model.refusal import Refused


class ColumnEdits(QObject):
    """Asks for the head and makes the change. What the workbook does not allow is told by `refused`."""

    refused = Signal(object)
    """A model.refusal.Refused."""

    def __init__(self, questions: Questions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = questions

    def connect_view(self, view: GridView) -> None:
        """Do what is asked in the menu above a column of this view."""
        view.column_asked.connect(lambda place: self.insert(view, place))
        view.rename_asked.connect(lambda column_id: self.rename(view, column_id))

    def add(self, view: GridView) -> None:
        """Add a column at the right."""
        self.insert(view, len(view.grid.table.columns))

    def insert_left(self, view: GridView) -> None:
        """Bring in a column before the current one."""
        self.insert(view, max(view.currentIndex().column(), 0))

    def rename_current(self, view: GridView) -> None:
        """Give the current column another head."""
        column = view.currentIndex().column()
        if column >= 0:
            self.rename(view, view.grid.column(column).id)

    def insert(self, view: GridView, place: int) -> None:
        """Bring in a column at this place."""
        title = self._questions.column_title()
        if title is not None:
            self._try(lambda plan, key: plan.insert_column(key, place, title), view)

    def rename(self, view: GridView, column_id: int) -> None:
        """Give a column another head."""
        table = view.grid.table
        title = self._questions.column_title(table.columns[table.column_index(column_id)].title)
        if title is not None:
            self._try(lambda plan, key: plan.rename_column(key, column_id, title), view)

    def _try(self, change: Callable[[OpenPlan, str], object], view: GridView) -> None:
        try:
            change(view.grid.open_plan, view.grid.table.key)
        except Refused as refusal:
            self.refused.emit(refusal)
