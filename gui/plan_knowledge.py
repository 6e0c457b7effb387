"""What the program knows of the open plan besides its workbook: recalled when it is opened, asked, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.answers_dialog import AnswersDialog
from gui.boundaries_dialog import BoundariesDialog
from gui.document import Document
from gui.filing import Filing
from gui.settings import Settings
from interchange.plan_memory import PlanMemory
from model.open_questions import open_questions
from model.periods import Boundaries


class PlanKnowledge(QObject):
    """Follows the documents of a window. `run_dialog` shows a dialog and waits."""

    def __init__(
        self,
        window: QWidget,
        filing: Filing,
        settings: Settings,
        run_dialog: Callable[[object], bool],
    ) -> None:
        """To be made before anyone shows what is opened, so that it is known by then."""
        super().__init__(window)
        self._window = window
        self._filing = filing
        self._settings = settings
        self._run_dialog = run_dialog
        self._memory = PlanMemory(settings.folder / "plannen.json")
        filing.opened.connect(self._opened)
        filing.saved.connect(self._keep)

    def ask(self) -> None:
        """Show what the plan leaves open, and let the user fill it in; that takes effect at once."""
        document = self._filing.document
        if document is not None:
            plan = document.open_plan
            questions = open_questions(plan.plan, plan.readings, plan.knowledge)
            self._run_dialog(AnswersDialog(questions, plan.knowledge, self._window))

    def ask_boundaries(self) -> None:
        """Let the user say what the vague words mean, in all plans."""
        dialog = BoundariesDialog(boundaries_in(self._settings), self._window)
        if not self._run_dialog(dialog):
            return
        standard = Boundaries()
        self._settings["boundaries"] = {
            one.name: _plain(getattr(dialog.boundaries, one.name))
            for one in fields(Boundaries)
            if getattr(dialog.boundaries, one.name) != getattr(standard, one.name)
        }
        if self._filing.document is not None:
            self._filing.document.open_plan.readings.boundaries = dialog.boundaries

    def _opened(self) -> None:
        document = self._filing.document
        assert document is not None
        plan = document.open_plan
        plan.readings.boundaries = boundaries_in(self._settings)
        plan.knowledge.become(self._memory.recall(plan.plan, document.path))
        plan.knowledge.listeners.append(lambda: self._keep_for(document))

    def _keep(self) -> None:
        if self._filing.document is not None:
            self._keep_for(self._filing.document)

    def _keep_for(self, document: Document) -> None:
        """What has no file yet is kept once it is saved."""
        if document.path is not None:
            self._memory.keep(document.open_plan.plan, document.path, document.open_plan.knowledge)


def boundaries_in(settings: Settings) -> Boundaries:
    """What the vague words mean by the settings of the user; what makes no sense there counts as not set."""
    known = {one.name for one in fields(Boundaries)}
    stored = {name: _exact(value) for name, value in settings["boundaries"].items() if name in known}
    try:
        return Boundaries(**stored)
    except (TypeError, ValueError):
        return Boundaries()


def _plain(value: Any) -> Any:
    """The value with lists for tuples, as JSON knows them."""
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _exact(value: Any) -> Any:
    return tuple(_exact(one) for one in value) if isinstance(value, list) else value
