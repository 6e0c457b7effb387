"""Cleaning up the open plan: shows the offers, and goes to the cell that the user wants to see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.cleanup_dialog import CleanupDialog
from gui.document import Document
from gui.plan_page import PlanPage


class Cleaning(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan."""

    def __init__(
        self, window: QWidget, run_dialog: Callable[[object], bool], finish_typing: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing

    def show(self, document: Document | None, page: PlanPage | None) -> None:
        """Show what can be cleaned up in the whole plan."""
        if document is None or page is None or not self._finish_typing():
            return
        dialog = CleanupDialog(document.open_plan, page.row_label, self._window)
        if dialog.look() and self._run_dialog(dialog) and dialog.wanted is not None:
            page.show_cell(*dialog.wanted)
        dialog.deleteLater()
