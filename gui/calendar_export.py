"""Makes a calendar file of the open plan, and remembers what was in it for the next one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.background import Cancelled, wait_for
from gui.calendar_export_dialog import CalendarDialog
from gui.document import Document
from gui.questions import Answer, Questions
from gui.settings import Settings
from interchange.atomic import write_whole
from interchange.calendar.draft import Draft, drafted
from interchange.calendar.memory import CalendarMemory
from interchange.calendar.writer import calendar_bytes
from interchange.errors import CannotWrite
from model.calendar_items import LeftOut, calendar_plan


class CalendarExport(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan first."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        questions: Questions,
        run_dialog: Callable[[object], bool],
        finish_typing: Callable[[], bool],
        now: Callable[[], dt.datetime],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._questions = questions
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing
        self._now = now
        self._say = say
        self._memory = CalendarMemory(settings.folder / "agenda.json")

    def show(self, document: Document | None) -> None:
        """Show what goes along, and write it when the user agrees."""
        if document is None or not self._finish_typing():
            return
        plan, readings = document.open_plan.plan, document.open_plan.readings
        remembered = self._memory.recall(plan, document.path)

        def draft(quarters: bool) -> tuple[Draft, Sequence[LeftOut]]:
            found = calendar_plan(plan, readings, quarters)
            return drafted(plan, found.items, remembered), found.left_out

        quarters = self._settings["calendar_quarters"]
        try:
            first = wait_for(self._window, self.tr("Reading the dates of the plan…"), lambda: draft(quarters))
        except Cancelled:
            return
        dialog = CalendarDialog(
            lambda wanted: first if wanted == quarters else draft(wanted),
            quarters,
            self._proposed(document),
            self._questions,
            self._window,
        )
        agreed = self._run_dialog(dialog)
        dialog.deleteLater()
        if not agreed:
            return
        self._settings["calendar_quarters"] = dialog.quarters.isChecked()
        only_changed = dialog.wants_changes
        data = calendar_bytes(dialog.draft.events(only_changed), plan.title, self._now().astimezone())
        target = self._write(data, dialog.target)
        if target is not None:
            self._memory.keep(plan, document.path, dialog.draft.kept(only_changed))
            self._say(self.tr("The calendar is in “{name}”.").format(name=target.name))

    def _write(self, data: bytes, target: Path) -> Path | None:
        """Where it was written; None when the user gave up."""
        try:
            write_whole(target, data)
        except CannotWrite as problem:
            answer = self._questions.cannot_write(problem)
            other = self._questions.file_to_save(target) if answer is Answer.SAVE_AS else None
            if other is not None or answer is Answer.RETRY:
                return self._write(data, other or target)
            return None
        return target

    def _proposed(self, document: Document) -> Path:
        folder = document.path.parent if document.path else Path(self._settings["last_folder"] or Path.home())
        return folder / f"{Path(document.name).stem}.ics"
