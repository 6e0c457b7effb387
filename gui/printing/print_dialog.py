"""Printing for a meeting: the choices, and beside them the pages as they will be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QSplitter, QVBoxLayout, QWidget

from gui.announcing import announce
from gui.overrides import survivable
from gui.printing.choices_page import ChoicesPage
from gui.printing.live_pages import LivePages
from gui.printing.preview import Preview
from gui.questions import shown
from gui.scrolling import ScrollingPage
from interchange.pdf import Look, Pages, Turn, Typesetting
from model.messages import Message
from model.open_plan import OpenPlan
from model.report import Report
from model.report_choices import ReportChoices

SOON = 150
"""Milliseconds after the last choice before pages are made."""


class Wish(Enum):
    """What the user wants of what was chosen."""

    PRINT = "print"
    WORD = "word"
    PDF = "pdf"


@survivable
class PrintDialog(QDialog):
    """Asks what goes to the table of a meeting; `wish` is what to do with it, None when the dialog was closed."""

    def __init__(
        self,
        open_plan: OpenPlan,
        look: Look,
        large_print: bool,
        today: dt.date,
        make: Callable[[ReportChoices], Report],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._make = make
        self.wish: Wish | None = None
        self.kept: tuple[Pages, Typesetting] | None = None
        """For the printer: the pages that were seen, when they are those of the last choices."""
        self.setWindowTitle(self.tr("Print for the meeting"))
        self.choices_page = ChoicesPage(open_plan, for_meeting=True, large_print=large_print, parent=self)
        self._add_look()
        self.preview = Preview(self)
        self.live = LivePages(self)
        self.live.ready.connect(self._show_pages)
        self.live.failed.connect(self._tell)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(ScrollingPage(self.choices_page, self))
        parts.addWidget(self.preview)
        parts.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addWidget(self._buttons())
        self.resize(self.sizeHint())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.refresh)
        self.choices_page.changed.connect(self._soon.start)
        self.refresh()

    def _add_look(self) -> None:
        page = self.choices_page
        self.paper = QComboBox(page.look)
        for name in ("A4", "A3"):
            self.paper.addItem(name, name.lower())
        self.paper.setCurrentIndex(max(self.paper.findData(self._look.paper), 0))
        self.turn = QComboBox(page.look)
        self.turn.addItem(self.tr("As each table needs"), Turn.AS_NEEDED)
        self.turn.addItem(self.tr("Everything upright"), Turn.UPRIGHT)
        self.turn.addItem(self.tr("Everything sideways"), Turn.SIDEWAYS)
        page.look_lines.addRow(self.tr("Pape&r:"), self.paper)
        page.look_lines.addRow(self.tr("Dire&ction:"), self.turn)
        for box in (self.paper, self.turn):
            box.currentIndexChanged.connect(lambda _place: page.changed.emit())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.print_button = box.addButton(self.tr("Prin&t…"), role)
        self.word_button = box.addButton(self.tr("&Word document…"), role)
        self.pdf_button = box.addButton(self.tr("&Save as PDF…"), role)
        box.addButton(QDialogButtonBox.StandardButton.Close)
        for button, wish in (
            (self.print_button, Wish.PRINT),
            (self.word_button, Wish.WORD),
            (self.pdf_button, Wish.PDF),
        ):
            button.clicked.connect(lambda _checked=False, wish=wish: self._choose(wish))
        self.print_button.setDefault(True)
        box.rejected.connect(self.reject)
        return box

    # --- What was chosen ---

    def choices(self) -> ReportChoices:
        """What goes along."""
        return self.choices_page.choices(self._today)

    def look(self) -> Look:
        """On what paper, and which way."""
        return replace(self._look, paper=self.paper.currentData(), turn=Turn(self.turn.currentData()))

    def _choose(self, wish: Wish) -> None:
        self.wish = wish
        if wish is Wish.PRINT and not self._soon.isActive():
            self.kept = self.live.hand_over()
        self.accept()

    # --- Pages ---

    def refresh(self) -> None:
        """Make the pages of what is chosen now."""
        make, choices = self._make, self.choices()
        self.preview.say(self.tr("The pages are being made…"))
        self.live.ask(lambda: make(choices), self.look())

    def _show_pages(self) -> None:
        self.preview.show_pages(self.live.pages)
        self.preview.say("")
        announce(self, self.tr("The preview has {count} pages.").format(count=self.preview.view.count))

    def _tell(self, problem: Message) -> None:
        self.preview.show_pages(None)
        self.preview.say(shown(problem))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._soon.stop()
            self.preview.show_pages(None)
            self.live.close()
