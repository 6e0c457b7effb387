"""Cleaning up the open plan: shows the offers, and goes to the cell that the user wants to see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.cleanup_dialog import CleanupDialog
from gui.document import Document
from gui.info_bar import InfoBar
from gui.plan_page import PlanPage
from model.cleanup.page_breaks import PAGE_BREAKS
from model.cleanup.survey import Survey
from model.cleanup.texts import HTML, WORD

LEFT_OVERS = (HTML, WORD, PAGE_BREAKS)
"""The offers that nobody would want to keep as it is, and therefore are worth to be told of unasked."""
MOST_LOOKED_AT = 20_000
"""Texts in a plan that is looked through unasked."""


class Cleaning(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan."""

    def __init__(
        self, window: QWidget, run_dialog: Callable[[object], bool], finish_typing: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing

    def tell(self, document: Document, info: InfoBar) -> None:
        """Say that there is something to clean up in a plan that is new here: one that was read from another kind of
        file, or of which the bar has something to tell anyway."""
        if document.path is not None and not info.text:
            return
        survey = Survey(document.open_plan)
        if len(survey.texts) <= MOST_LOOKED_AT and any(offer.find(survey).proposals for offer in LEFT_OVERS):
            info.add(
                self.tr(
                    "There is something to clean up, such as codes of a web page or a row that was cut in two: "
                    "choose Plan > Clean up."
                )
            )

    def show(self, document: Document | None, page: PlanPage | None) -> None:
        """Show what can be cleaned up in the whole plan."""
        if document is None or page is None or not self._finish_typing():
            return
        dialog = CleanupDialog(document.open_plan, page.row_label, self._window)
        if dialog.look() and self._run_dialog(dialog) and dialog.wanted is not None:
            page.show_cell(*dialog.wanted)
        dialog.deleteLater()
