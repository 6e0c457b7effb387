"""What a table asks the window for: to choose how to go on, to fill in many rows, to take rows to another table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from gui.grid import GridView, row_transfer
from gui.grid.offers import Offer
from gui.many_rows_dialog import ManyRowsDialog
from gui.plan_page import PlanPage
from gui.questions import Questions


class TableEdits(QObject):
    """Answers the tables of a plan. `run_dialog` shows a dialog and waits."""

    def __init__(self, window: QWidget, questions: Questions, run_dialog: Callable[[object], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._run_dialog = run_dialog

    def connect_page(self, page: PlanPage) -> None:
        """Answer the tables of this plan, and those that come in later."""

        def connect(view: GridView) -> None:
            view.ask = self.offer
            view.many_rows_asked.connect(lambda: self.fill_in(view))
            view.rows_pulled_away.connect(lambda place, ids: self._to_tab(page, view, place, ids))

        for view in page.views():
            connect(view)
        page.view_added.connect(connect)

    def offer(self, offer: Offer) -> None:
        """Ask how to go on, and do that."""
        chosen = self._questions.offer(offer.title, offer.text, [choice.text for choice in offer.choices])
        if chosen is not None:
            offer.choices[chosen].act()

    def fill_in(self, view: GridView) -> None:
        """Ask what comes in which column of the selected rows."""
        if view.finish_editing() and view.currentIndex().isValid():
            self._run_dialog(ManyRowsDialog(view, self._window))

    def _to_tab(self, page: PlanPage, view: GridView, place: QPoint, row_ids: Sequence[int]) -> None:
        key = page.table_at(place)
        if key is not None:
            row_transfer.to_table(view, row_ids, key)
