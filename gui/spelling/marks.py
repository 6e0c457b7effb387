"""The wavy line below words of a field that nobody knows, drawn once nothing more is typed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from gui.grid.colours import VISIBLE, readable, tint
from gui.overrides import survivable
from interchange.spelling.words import Word, words_to_check

RED = "#d13438"
PAUSE = 500
"""Milliseconds without a key after which new words are looked up."""


class Judge(Protocol):
    """Who knows about words."""

    is_on: bool

    def ask(self, text: str) -> None:
        """Find out about the words of a text that are not known yet."""

    def is_wrong(self, word: Word) -> bool:
        """Whether a word is known to be wrong."""


def line_colour(palette: QPalette) -> QColor:
    """The colour of the line: red, as far as it can be seen on the ground of the field."""
    return readable(tint(RED, palette), palette.color(QPalette.ColorRole.Base), ratio=VISIBLE)


@survivable
class SpellingMarks(QSyntaxHighlighter):
    """Marks the words of one field. The word that is being typed is left alone until the caret leaves it."""

    def __init__(self, field: QPlainTextEdit, judge: Judge) -> None:
        super().__init__(field.document())
        self._field = field
        self._judge = judge
        self._format = QTextCharFormat()
        self._typed_at: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.timeout.connect(self._caret_moved)
        field.textChanged.connect(self._typed)
        field.cursorPositionChanged.connect(self._moved)
        field.installEventFilter(self)
        self._take_colour()
        self._soon.start(0)

    def look(self) -> None:
        """Ask about the words of the field, and mark those that are known to be wrong."""
        self._soon.stop()
        if self._judge.is_on:
            self._judge.ask(self._field.toPlainText())
        self.rehighlight()

    def wrong_words(self, block_text: str) -> list[tuple[Word, int, int]]:
        """The words of a paragraph that are wrong, with the places where Qt has them begin and end."""
        if not self._judge.is_on:
            return []
        found = [word for word in words_to_check(block_text) if self._judge.is_wrong(word)]
        return [(word, units(block_text, word.start), units(block_text, word.end)) for word in found]

    # --- Qt ---

    def highlightBlock(self, text: str) -> None:
        typed_at = None
        if self._typed_at is not None:
            typed_at = self._typed_at - self.currentBlock().position()
        for _, start, end in self.wrong_words(text):
            if typed_at is None or not start <= typed_at <= end:
                self.setFormat(start, end - start, self._format)

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()
            self._soon.start(0)
        return False

    # --- Parts ---

    def _take_colour(self) -> None:
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(line_colour(self._field.palette()))

    def _typed(self) -> None:
        if self._field.hasFocus():
            self._typed_at = self._field.textCursor().position()
        self._soon.start(PAUSE)

    def _moved(self) -> None:
        # Typing moves the caret too, and is told of only afterwards.
        if self._typed_at is not None:
            self._left.start(0)

    def _caret_moved(self) -> None:
        if self._typed_at is not None and self._field.textCursor().position() != self._typed_at:
            block = self.document().findBlock(self._typed_at)
            self._typed_at = None
            self.rehighlightBlock(block)


def units(text: str, place: int) -> int:
    """How many signs Qt counts up to a place in a text; it takes those outside the first 65,536 for two."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
