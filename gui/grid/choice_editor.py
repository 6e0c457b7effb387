"""Editors with a list: one word, or several names in one text. The list offers; it never completes or refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.choice_list import ChoiceList
from gui.grid.editor_popup import SideButton
from gui.grid.line_editor import LineEditor
from gui.grid.text_editor import TextEditor
from gui.overrides import survivable
from model.list_choices import Split, holds, name_key, names_in, usual_separator, with_name, without_name

Words = Callable[[], Iterable[str]]


@survivable
class WordEditor(LineEditor):
    """A word from a list, or anything else. The list shows while something is typed that it has; Alt+Down shows all."""

    chosen = Signal()
    """A word was taken from the open list."""

    def __init__(self, parent: QWidget, metrics: CellMetrics, words: Iterable[str]) -> None:
        super().__init__(parent, metrics)
        self.words = list(words)
        self._typed = ""
        self._list = ChoiceList(self, metrics)
        self._list.offer(self.words)
        self._list.moved.connect(self._take)
        self._list.picked.connect(self._picked)
        self._list.given_up.connect(lambda: self.set_cell_text(self._typed))
        self.popup = self._list
        self._button = SideButton(self, metrics, "chevron_down", QCoreApplication.translate("Grid", "Choose a word"))
        self._button.clicked.connect(self.toggle_choices)
        self.textEdited.connect(self._text_edited)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._list.setAccessibleName(name)

    def open_choices(self) -> None:
        """Show all words, with the mark on the one that the cell has."""
        self._typed = self.text()
        self._list.takes_enter = True
        if self._list.show_words():
            self._list.mark(self.text())
            self._list.open()

    def fit(self, cell: QRect, room: QRect) -> None:
        super().fit(cell, room)
        self._button.place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._button.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.open_choices()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _text_edited(self, text: str) -> None:
        self._typed = text
        self._list.takes_enter = False
        if text.strip() and self._list.show_words(text) and self._list.shown_words != [text]:
            self._list.open()
        else:
            self._list.hide()

    def _take(self, word: str) -> None:
        self.setText(word)

    def _picked(self, word: str) -> None:
        self.set_cell_text(word)
        self.chosen.emit()


@survivable
class NamesEditor(TextEditor):
    """Names in one text, such as groups or channels. Those of the column can be ticked; the rest of the text stays."""

    def __init__(self, parent: QWidget, metrics: CellMetrics, words: Words, split: Split) -> None:
        self._button: SideButton | None = None
        super().__init__(parent, metrics)
        self._words = words
        self._split = split
        self._names: list[str] = []
        self._separator = ", "
        self._is_ticking = False
        self._button = SideButton(self, metrics, "chevron_down", QCoreApplication.translate("Grid", "Choose names"))
        self._button.clicked.connect(self.toggle_choices)
        self.textChanged.connect(self._text_changed)

    def open_choices(self) -> None:
        """Show the names of the column, with those that the text holds ticked."""
        if not isinstance(self.popup, ChoiceList):
            texts = list(self._words())
            self._names = names_in(texts, self._split)
            self._separator = usual_separator(texts, self._split)
            self.popup = ChoiceList(self, self._metrics, checks=True)
            self.popup.setAccessibleName(self.accessibleName())
            self.popup.offer(self._names)
            self.popup.ticked.connect(self.toggle_name)
        if self.popup.show_words("", self._ticked()):
            self.popup.open()

    def toggle_name(self, name: str) -> None:
        """Put a name in the text, or take it out."""
        text = self.cell_text()
        if holds(text, name, self._split):
            changed = without_name(text, name, self._split)
        else:
            changed = with_name(text, name, self._split, self._separator)
        self._is_ticking = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(changed)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_ticking = False
        if isinstance(self.popup, ChoiceList):
            self.popup.show_words("", self._ticked())
            self.popup.mark(name)
            self.popup.say_state(name)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._button is not None:
            self._button.hide()

    def _ticked(self) -> list[str]:
        here = {name_key(item.text) for item in self._split(self.cell_text()).items}
        return [name for name in self._names if name_key(name) in here]

    def _text_changed(self) -> None:
        """What is typed in an open list shortens it to the names that have the word at the caret."""
        if self._is_ticking or not isinstance(self.popup, ChoiceList) or not self.popup.isVisible():
            return
        typed = self._word_at_caret()
        if not self.popup.show_words("" if typed in self._names else typed, self._ticked()):
            self.popup.show_words("", self._ticked())
        self.popup.place()

    def _word_at_caret(self) -> str:
        at = self.textCursor().position()
        return next((item.text for item in self._split(self.cell_text()).items if item.start <= at <= item.end), "")

    def _grow(self) -> None:
        super()._grow()
        if self._button is not None and not self._room.isEmpty():
            self._button.place()
