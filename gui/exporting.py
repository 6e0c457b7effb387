"""Makes a document of the open plan: asks for the choices, writes it, and shows where it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.background import Cancelled, wait_for
from gui.document import Document
from gui.export_dialog import ExportDialog, ExportResult
from gui.house_style.using import ground_for
from gui.pictures.documents import report_pictures
from gui.pictures.raster import png
from gui.printing.meeting_print import MeetingPrint, without_dots
from gui.questions import Answer, Questions
from gui.settings import Settings
from interchange.atomic import write_whole
from interchange.errors import CannotWrite, FileProblem
from interchange.pictures import Paint
from model.plan import Plan
from model.readings import Readings
from model.report import Report
from model.report_choices import ReportChoices


class Exporting(QObject):
    """One export at a time. `run_dialog` shows a dialog and waits, so that tests can stand in for the user."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        questions: Questions,
        run_dialog: Callable[[object], bool],
        now: Callable[[], dt.datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._questions = questions
        self._run_dialog = run_dialog
        self._now = now
        self._meeting = MeetingPrint(window, settings, questions, run_dialog, self._write, self.said.emit)

    def export(self, document: Document, for_meeting: bool) -> None:
        """Ask for the choices and make the document; for a meeting they are set to what one takes along, and one sees
        the pages."""
        target = self._proposed(document, for_meeting)
        if for_meeting:
            self._meeting.show(document.open_plan, target, self._now().date())
            return
        plan, readings = document.open_plan.plan, document.open_plan.readings
        large = self._settings["export_large_print"]
        dialog = ExportDialog(document.open_plan, target, self._questions, for_meeting, large, self._window)
        if not self._run_dialog(dialog):
            return
        self._settings["export_large_print"] = dialog.choices_page.large_print.isChecked()
        self._make(plan, readings, dialog.choices(self._now().date()), dialog.target)

    def choose_house_style(self) -> None:
        """Ask for the template of the house style."""
        from gui.house_style.command import choose_house_style

        choose_house_style(self._window, self._settings, self._questions, self._run_dialog, self.said.emit)

    def export_plan(self, plan: Plan, readings: Readings, target: Path) -> None:
        """Make a document of a plan as it is, with all that it holds; a PDF when the target has that ending."""
        choices = ReportChoices(today=self._now().date())
        if target.suffix.lower() == ".pdf":
            self._meeting.write_pdf(lambda: _report(plan, readings, choices, without_dots), target)
        else:
            self._make(plan, readings, choices, target)

    def _make(self, plan: Plan, readings: Readings, choices: ReportChoices, target: Path) -> None:
        ground = ground_for(self._settings, self._questions)
        if ground is None:
            return
        try:
            data = wait_for(
                self._window,
                self.tr("The document is being made…"),
                lambda: ground.write(_report(plan, readings, choices, png)),
            )
        except Cancelled:
            self.said.emit(self.tr("Making the document was stopped."))
            return
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return
        self._write(data, target)

    def _write(self, data: bytes, target: Path) -> None:
        try:
            write_whole(target, data)
        except CannotWrite as problem:
            answer = self._questions.cannot_write(problem)
            is_word = target.suffix == ".docx"
            other = self._questions.file_to_save(target, word=is_word) if answer is Answer.SAVE_AS else None
            if other is not None or answer is Answer.RETRY:
                self._write(data, other or target)
            return
        self.said.emit(self.tr("The document is in “{name}”.").format(name=target.name))
        self._run_dialog(ExportResult(target, self._window))

    def _proposed(self, document: Document, for_meeting: bool) -> Path:
        folder = document.path.parent if document.path else Path(self._settings["last_folder"] or Path.home())
        stem = Path(document.name).stem
        if for_meeting:
            stem += self.tr(" meeting") + f" {self._now():%Y-%m-%d}"
        return folder / f"{stem}.docx"


def _report(plan: Plan, readings: Readings, choices: ReportChoices, paint: Paint) -> Report:
    from model.plan_report import plan_report

    return plan_report(plan, readings, replace(choices, pictures=report_pictures(plan, readings, choices, paint=paint)))
