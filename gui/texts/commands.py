"""The commands by which texts of the plan come and go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.texts.new_text_dialog import NewTextDialog
from model.open_plan import OpenPlan
from model.refusal import Refused

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.plan_page import PlanPage


class TextCommands(QObject):
    """`run_dialog` shows a dialog and waits."""

    said = Signal(str)
    refused = Signal(object)
    """A model.refusal.Refused."""

    def __init__(self, window: MainWindow, run_dialog: Callable[[object], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._run_dialog = run_dialog

    def handlers(self) -> dict[str, Callable[..., object]]:
        """One function for each command of `gui.actions` that is about texts."""
        return {"add_text": self.add, "remove_text": self.remove}

    def connect_page(self, page: PlanPage) -> None:
        """Do what its button asks."""
        page.text_asked.connect(self.add)

    def add(self) -> None:
        """Ask for a title, and bring in an empty text under it."""
        plan, page = self._plan(), self._window.plan_page
        if plan is None or page is None:
            return
        places = [(key, plan.plan.holder(key).name) for front in plan.plan.fronts for key in front.parts]
        if not places:
            self.said.emit(
                self.tr(
                    "This workbook has no list of texts yet. Choose Plan > Add a part to bring in a form that has one."
                )
            )
            return
        present = page.text_page.current_key if page.text_page is not None else ""
        dialog = NewTextDialog(places, present, self._window)
        if not self._run_dialog(dialog) or not dialog.text_title:
            return
        try:
            key = plan.add_section(dialog.after, dialog.text_title)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        page.show_text(key)

    def remove(self) -> None:
        """Take out the text that has the keyboard, or had it last."""
        plan, page = self._plan(), self._window.plan_page
        texts = page.text_page if page is not None else None
        if plan is None or page is None or texts is None:
            self.said.emit(self.tr("The plan has no texts."))
            return
        key = texts.current_key
        if not key or page.page_in_view() is not texts:
            self.said.emit(self.tr("First go to the text that has to go."))
            return
        keys = list(texts.fields)
        name = plan.plan.holder(key).name
        try:
            plan.remove_section(key)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        near = keys[min(keys.index(key) + 1, len(keys) - 1)]
        page.show_text(near if near != key else keys[max(keys.index(key) - 1, 0)])
        self.said.emit(self.tr("“{text}” was removed. Undo brings it back.").format(text=name))

    def _plan(self) -> OpenPlan | None:
        document = self._window.document
        if document is None or not self._window.finish_typing():
            return None
        return document.open_plan
