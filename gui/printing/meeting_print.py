"""Printing for a meeting from the window: asks, and brings what was chosen to the printer or into a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QProgressDialog, QWidget

from gui.background import Cancelled, wait_for
from gui.house_style.using import ground_for
from gui.pictures.documents import report_pictures
from gui.pictures.raster import png
from gui.printing.looks import look_of
from gui.printing.on_paper import print_pages, printer_for
from gui.printing.print_dialog import PrintDialog, Wish
from gui.questions import Questions
from gui.settings import Settings
from interchange.pdf import Look, NotSet, Pages, Typesetting
from interchange.pictures import Paint
from model.drawing import Picture
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan
from model.report import Report
from model.report_choices import ReportChoices


def without_dots(_picture: Picture, _dpi: int) -> bytes:
    """No picture of dots: in PDF and print the drawing itself is used."""
    return b""


Write = Callable[[bytes, Path], None]
Say = Callable[[str], None]


class _Hold:
    """What is being set in another thread, so that it can be stopped from here, also before it began."""

    def __init__(self) -> None:
        self._work: Typesetting | None = None
        self._is_stopped = False

    def setting(self, report: Report, look: Look, pdf: bool) -> Typesetting:
        """The work to do. What was stopped by now ends at once."""
        self._work = Typesetting(report, look, pdf)
        if self._is_stopped:
            self._work.stop()
        return self._work

    def keep(self, pages: Pages, work: Typesetting) -> Pages:
        """Pages that were made before, to be let go of with the rest."""
        self._work = work
        return pages

    def stop(self) -> None:
        """End it, and let go of what it kept."""
        self._is_stopped = True
        if self._work is not None:
            self._work.close()


class MeetingPrint(QObject):
    """One at a time. `write` puts a document where it belongs and tells where that is."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        questions: Questions,
        run_dialog: Callable[[object], bool],
        write: Write,
        say: Say,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._questions = questions
        self._run_dialog = run_dialog
        self._write = write
        self._say = say

    def show(self, open_plan: OpenPlan, target: Path, today: dt.date) -> None:
        """Ask, and do it. `target` is the proposal for a Word document; a PDF gets the same name."""

        def make(choices: ReportChoices, paint: Paint = without_dots) -> Report:
            from model.plan_report import plan_report

            plan, readings = open_plan.plan, open_plan.readings
            pictures = report_pictures(plan, readings, choices, paint=paint)
            return plan_report(plan, readings, replace(choices, pictures=pictures))

        large = self._settings["export_large_print"]
        dialog = PrintDialog(open_plan, look_of(self._settings), large, today, make, self._window)
        agreed = self._run_dialog(dialog)
        choices, look, wish = dialog.choices(), dialog.look(), dialog.wish
        kept = dialog.kept
        dialog.live.close()
        dialog.deleteLater()
        if not agreed or wish is None:
            if kept is not None:
                kept[1].close()
            return
        self._settings["export_large_print"] = choices.large_print
        self._settings["print_paper"] = look.paper
        if wish is Wish.WORD:
            self._make_word(lambda: make(choices, png), target)
        elif wish is Wish.PDF:
            self.make_pdf(lambda: make(choices), look, target.with_suffix(".pdf"))
        else:
            self._print(lambda: make(choices), look, kept)

    # --- Files ---

    def _make_word(self, report: Callable[[], Report], target: Path) -> None:
        ground = ground_for(self._settings, self._questions)
        data = self._waited(_Hold(), lambda: ground.write(report())) if ground is not None else None
        chosen = self._questions.file_to_save(target, word=True) if data is not None else None
        if data is not None and chosen is not None:
            self._write(data, chosen)

    def write_pdf(self, report: Callable[[], Report], target: Path) -> None:
        """Make a PDF in the house style, as was asked for."""
        data = self._pdf(report, look_of(self._settings))
        if data is not None:
            self._write(data, target)

    def make_pdf(self, report: Callable[[], Report], look: Look, target: Path) -> None:
        """Make a PDF and ask where it goes."""
        data = self._pdf(report, look)
        chosen = self._questions.file_to_save(target) if data is not None else None
        if data is not None and chosen is not None:
            self._write(data, chosen)

    def _pdf(self, report: Callable[[], Report], look: Look) -> bytes | None:
        hold = _Hold()
        data: bytes | None = self._waited(hold, lambda: hold.setting(report(), look, pdf=True).pdf())
        return data

    # --- Paper ---

    def _print(self, report: Callable[[], Report], look: Look, kept: tuple[Pages, Typesetting] | None = None) -> None:
        """Print these pages when there are any, or make them first."""
        hold = _Hold()
        pages: Pages | None
        if kept is not None:
            pages = hold.keep(*kept)
        else:
            pages = self._waited(hold, lambda: hold.setting(report(), look, pdf=False).pages())
        if pages is None:
            hold.stop()
            return
        try:
            title = self.tr("Plan for the meeting")
            width, height = pages.size(0)
            printer = printer_for(look.paper, title, sideways=width > height)
            ask = QPrintDialog(printer, self._window)
            ask.setWindowTitle(self.tr("Print"))
            ask.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
            ask.setMinMax(1, len(pages))
            if not self._run_dialog(ask):
                return
            progress = QProgressDialog(
                self.tr("The pages go to the printer…"), self.tr("Cancel"), 0, len(pages), self._window
            )
            progress.setWindowModality(Qt.WindowModality.WindowModal)

            def goes_on(number: int) -> bool:
                progress.setValue(number)
                return not progress.wasCanceled()

            done = print_pages(pages, printer, goes_on)
            stopped = progress.wasCanceled()
            progress.close()
            progress.deleteLater()
            if stopped:
                self._say(self.tr("Printing was stopped."))
            elif not done:
                self._questions.problem(_NOT_PRINTED)
            else:
                self._say(self.tr("The pages went to the printer."))
        finally:
            hold.stop()

    def _waited(self, hold: _Hold, make: Callable[[], object]):  # type: ignore[no-untyped-def]
        """What is made, while the window stays alive; None when it was stopped or did not work, which is then told."""
        try:
            return wait_for(self._window, self.tr("The document is being made…"), make)
        except Cancelled:
            hold.stop()
            self._say(self.tr("Making the document was stopped."))
        except NotSet as problem:
            self._questions.problem(problem.message)
        return None


_NOT_PRINTED = Message(
    QT_TRANSLATE_NOOP(
        "Pdf", "The printer did not take the pages. Look whether it is on and connected, or save the pages as a PDF."
    )
)
