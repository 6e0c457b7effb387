"""Findings that the user wants to hear of no more: kept for each plan, with a note, and told again when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.forms.findings_panel import FindingsPanel
from gui.forms.one_text_dialog import OneTextDialog
from gui.questions import shown
from interchange.dismissed_findings import DismissedFindings
from model.forms.finding import Finding

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class PutAside(QObject):
    """`run_dialog` shows a dialog and waits; `folder` is that of the settings."""

    def __init__(
        self, window: MainWindow, panel: FindingsPanel, folder: Path, run_dialog: Callable[[object], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._run_dialog = run_dialog
        self._memory = DismissedFindings(folder / "controle.json")
        self._dismissed: dict[str, str] = {}
        panel.aside_asked.connect(self._put_aside)
        panel.back_asked.connect(self._bring_back)
        window.filing.saved.connect(self._keep)

    def recall(self) -> dict[str, str]:
        """What was put aside in the plan that is open."""
        document = self._window.document
        self._dismissed = self._memory.recall(document.open_plan.plan, document.path) if document is not None else {}
        return dict(self._dismissed)

    def _put_aside(self, finding: Finding) -> None:
        mark = self._panel.current_mark
        dialog = OneTextDialog(
            self.tr("Report no more"),
            shown(finding.message),
            self.tr("N&ote (may stay empty):"),
            self.tr("&Report no more"),
            may_be_empty=True,
            parent=self._window,
        )
        if self._run_dialog(dialog):
            self._dismissed[mark] = dialog.text
            self._changed()

    def _bring_back(self, mark: str) -> None:
        self._dismissed.pop(mark, None)
        self._changed()

    def _changed(self) -> None:
        self._keep()
        self._panel.dismiss(dict(self._dismissed))

    def _keep(self) -> None:
        """A plan that has no file yet is known by its heads and title until it has."""
        document = self._window.document
        if document is not None:
            self._memory.keep(document.open_plan.plan, document.path, self._dismissed)
