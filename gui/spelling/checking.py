"""Looks after the spelling of one window: marks in the fields, the check of the whole plan, and the setting."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.actions import Actions
from gui.all_rows_page import AllRowsPage
from gui.document import Document
from gui.grid.editors import CellEditor
from gui.grid.text_editor import TextEditor
from gui.plan_page import PlanPage
from gui.settings import Settings
from gui.spelling.dialog import SpellingDialog
from gui.spelling.marks import SpellingMarks, marks_of
from gui.spelling.menu import SpellingMenu
from gui.spelling.walk import Walk
from gui.text_page import TextPage
from interchange.spelling.own_words import FILE, OwnWords, folded
from interchange.spelling.places import PlanNames, is_prose, is_prose_holder
from interchange.spelling.speller import Speller
from interchange.spelling.words import Word, words_to_check
from model.columns import Column

LOOKED_AFTER = 40
"""Milliseconds between two looks whether there are answers, while some are waited for."""


class Window(Protocol):
    """What the window has that this works with."""

    plan_page: PlanPage | None
    commands: Actions

    @property
    def document(self) -> Document | None:
        """The workbook that is open."""


class Checking(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan."""

    said = Signal(str)
    learned = Signal()
    """Other words may be wrong now than a moment ago."""
    turned = Signal()
    """From now on words are marked, or no longer."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        run_dialog: Callable[[object], bool],
        finish_typing: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._widget = window
        self._settings = settings
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing
        self.speller = Speller(OwnWords(settings.folder / FILE))
        self._names: PlanNames | None = None
        self._document: Document | None = None
        self._ignored: set[str] = set()
        self._connected: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._seen = 0
        self._look_soon = QTimer(self)
        self._look_soon.timeout.connect(self._look)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What each command of this file does."""
        return {"spelling": self.check, "spelling_marks": self.turn}

    def connect_page(self, page: PlanPage) -> None:
        """Mark the fields of this plan as they come into view."""
        self.leave_plan()
        self._document = self._window.document
        assert self._document is not None
        self._names = PlanNames(self._document.open_plan)
        self._window.commands["spelling_marks"].setChecked(self.is_on)
        for view in page.views():
            self._connect_view(view)
        page.view_added.connect(self._connect_view)
        page.page_changed.connect(self._page_changed)
        # A page of texts makes its fields anew when texts come or go.
        self._document.open_plan.history.watchers.append(self._page_changed)
        self._page_changed()

    def leave_plan(self) -> None:
        """Forget the plan: its names, and what was to be let pass in it."""
        if self._names is not None:
            self._names.close()
        self._names = self._document = None
        self._ignored = set()

    def _connect_view(self, view: QWidget) -> None:
        view.itemDelegate().editor_opened.connect(self._editor_opened)  # type: ignore[attr-defined]

    @property
    def _window(self) -> Window:
        return self._widget  # type: ignore[return-value]

    # --- What is marked ---

    @property
    def is_on(self) -> bool:
        """Whether words are marked."""
        return bool(self._settings["spelling"])

    def ask(self, text: str) -> None:
        """Find out about the words of a text that are not known yet."""
        self.ask_words([word for word in words_to_check(text) if not self._is_let_pass(word.text)])

    def ask_words(self, words: list[Word]) -> None:
        """Find out about these words."""
        self.speller.ask(words)
        if self.speller.is_busy and not self._look_soon.isActive():
            self._look_soon.start(LOOKED_AFTER)

    def is_wrong(self, word: Word) -> bool:
        """Whether a word is known to be wrong."""
        return self.verdict(word) is False

    def verdict(self, word: Word) -> bool | None:
        """Whether a word is right; None while that is not known."""
        return True if self._is_let_pass(word.text) else self.speller.is_right(word)

    def _is_let_pass(self, text: str) -> bool:
        return folded(text) in self._ignored or (self._names is not None and text in self._names)

    def add(self, text: str) -> None:
        """Keep a word in the list of the user."""
        kept = self.speller.own.add(text)
        self.speller.forget_suggestions()
        if kept:
            said = self.tr("“{word}” is in your word list now.")
        else:
            said = self.tr("“{word}” is not marked any more, but the word list could not be saved.")
        self.said.emit(said.format(word=text))
        self.learned.emit()

    def ignore(self, text: str) -> None:
        """Let a word pass until the plan is closed."""
        self._ignored.add(folded(text))
        self.learned.emit()

    def turn(self, is_on: bool) -> None:
        """Mark words, or mark them no longer."""
        self._settings["spelling"] = is_on
        self.turned.emit()
        self._page_changed()

    def end_run(self) -> None:
        """What comes next is another step for undo."""
        if self._document is not None:
            self._document.open_plan.history.end_run()

    # --- Fields ---

    def watch(self, field: QPlainTextEdit) -> None:
        """Mark the words of a field from now on."""
        if marks_of(field) is None:
            marks = SpellingMarks(field, self)
            self.learned.connect(marks.mark_all)
            self.turned.connect(marks.look)
            SpellingMenu(field, marks, self)

    def _page_changed(self) -> None:
        """Nothing is looked up for texts that nobody looks at."""
        page = self._window.plan_page.page_in_view() if self._window.plan_page is not None else None
        if isinstance(page, AllRowsPage) and page not in self._connected:
            self._connected.add(page)
            self._connect_view(page.view)
        if isinstance(page, TextPage) and self.is_on and self._document is not None:
            for key, field in page.fields.items():
                if is_prose_holder(self._document.open_plan.plan.holder(key)):
                    self.watch(field)

    def _editor_opened(self, editor: CellEditor, column: Column) -> None:
        if self.is_on and type(editor) is TextEditor and is_prose(column):
            self.watch(editor)

    def _look(self) -> None:
        if self.speller.answered != self._seen:
            self._seen = self.speller.answered
            self.learned.emit()
        if not self.speller.is_busy:
            self._look_soon.stop()

    # --- The whole plan ---

    def check(self) -> None:
        """Go from one unknown word of the plan to the next."""
        page, document = self._window.plan_page, self._window.document
        if page is None or document is None or not self._finish_typing():
            return
        dialog = SpellingDialog(self, document.open_plan, Walk(document.open_plan, self, page), page, self._widget)
        if self._run_dialog(dialog) and dialog.wanted is not None:
            wanted = dialog.wanted
            if wanted.key:
                page.show_text(wanted.key)
            else:
                page.show_cell(wanted.table, wanted.row_id, wanted.column_id)
        dialog.leave()
        dialog.deleteLater()
