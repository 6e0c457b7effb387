"""Lets the user say which groups and channels of the open plan are the same under other names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.aliases_dialog import AliasesDialog
from gui.document import Document
from model.names_in_use import names_in_use


class GroupNames(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan first."""

    def __init__(
        self, window: QWidget, run_dialog: Callable[[object], bool], finish_typing: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing

    def show(self, document: Document | None) -> None:
        """Show all names of the plan, and those that may be the same."""
        if document is None or not self._finish_typing():
            return
        plan = document.open_plan
        self._run_dialog(AliasesDialog(names_in_use(plan.people.named()), plan.knowledge, self._window))
