"""Columns that the user adds, brings in between others, or gives another head or width."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.column_width_dialog import ColumnWidthDialog
from gui.grid import GridView
from gui.questions import Questions
from model.open_plan import OpenPlan
from model.refusal import Refused


class ColumnEdits(QObject):
    """Asks for the head and makes the change. What the workbook does not allow is told by `refused`; `run_dialog` shows
    a dialog and waits."""

    refused = Signal(object)
    """A model.refusal.Refused."""

    def __init__(self, window: QWidget, questions: Questions, run_dialog: Callable[[object], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._run_dialog = run_dialog

    def connect_view(self, view: GridView) -> None:
        """Do what is asked in the menu above a column of this view."""
        view.column_asked.connect(lambda position: self.insert(view, position))
        view.rename_asked.connect(lambda column_id: self.rename(view, column_id))
        view.width_asked.connect(lambda: self._run_dialog(ColumnWidthDialog(view, self._window)))

    def add(self, view: GridView) -> None:
        """Add a column at the right."""
        self.insert(view, view.grid.columnCount())

    def insert_left(self, view: GridView) -> None:
        """Bring in a column before the current one."""
        self.insert(view, max(view.currentIndex().column(), 0))

    def rename_current(self, view: GridView) -> None:
        """Give the current column another head."""
        column = view.currentIndex().column()
        if column >= 0:
            self.rename(view, view.grid.column(column).id)

    def insert(self, view: GridView, position: int) -> None:
        """Bring in a column before the one shown at this position, or at the right-hand edge."""
        title = self._questions.column_title()
        if title is not None:
            self._try(lambda plan, key: _insert(view, position, title), view)

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


def _insert(view: GridView, position: int, title: str) -> None:
    """Bring in a column in the file beside the one it shall stand by, and show it there whatever was moved."""
    grid = view.grid
    at_end = position >= grid.columnCount()
    place = len(grid.table.columns) if at_end else grid.column_place(position)
    column = grid.open_plan.insert_column(grid.table.key, place, title)
    shown = grid.column_of(column.id)
    if shown != (grid.columnCount() - 1 if at_end else position):
        with grid.arranging() as layout:
            layout.move([column.id], position + (shown < position))
