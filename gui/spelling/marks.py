"""The wavy line below words of a field that nobody knows, drawn once nothing more is typed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QPalette, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from gui.grid.colours import VISIBLE, readable, tint
from gui.overrides import survivable
from interchange.spelling.words import Word, words_to_check

RED = "#d13438"
PAUSE = 500
"""Milliseconds without a key after which new words are looked up."""


class Judge(Protocol):
    """Who knows about words."""

    @property
    def is_on(self) -> bool:
        """Whether words are marked."""

    def ask(self, text: str) -> None:
        """Find out about the words of a text that are not known yet."""

    def is_wrong(self, word: Word) -> bool:
        """Whether a word is known to be wrong."""


def line_colour(palette: QPalette) -> QColor:
    """The colour of the line: red, as far as it can be seen on the ground of the field."""
    return readable(tint(RED, palette), palette.color(QPalette.ColorRole.Base), ratio=VISIBLE)


@survivable
class SpellingMarks(QObject):
    """Marks the words of one field. The word that is being typed is left alone until the caret leaves it.

    It does what a `QSyntaxHighlighter` does, but for one thing: that tells of a changed text whenever it draws, and
    what was only looked at would be taken for typed.
    """

    def __init__(self, field: QPlainTextEdit, judge: Judge) -> None:
        super().__init__(field)
        self._field = field
        self._judge = judge
        self._format = QTextCharFormat()
        self._text = field.toPlainText()
        self._typed_at: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.timeout.connect(self._caret_moved)
        field.document().contentsChange.connect(self._changed)
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
        self.mark_all()

    def mark_all(self) -> None:
        """Mark what is known to be wrong now, and nothing else."""
        block = self._field.document().firstBlock()
        while block.isValid():
            self._mark(block)
            block = block.next()

    def wrong_words(self, block_text: str) -> list[tuple[Word, int, int]]:
        """The words of a paragraph that are wrong, with the places where Qt has them begin and end."""
        if not self._judge.is_on:
            return []
        found = [word for word in words_to_check(block_text) if self._judge.is_wrong(word)]
        return [(word, units(block_text, word.start), units(block_text, word.end)) for word in found]

    def marked(self) -> list[str]:
        """The words that have a line below them now."""
        found = []
        block = self._field.document().firstBlock()
        while block.isValid():
            text = block.text().encode("utf-16-le", "surrogatepass")
            for part in block.layout().formats():
                start, end = part.start, part.start + part.length  # type: ignore[attr-defined]
                found.append(text[2 * start : 2 * end].decode("utf-16-le", "replace"))
            block = block.next()
        return found

    # --- Qt ---

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()
            self._soon.start(0)
        return False

    # --- Parts ---

    def _mark(self, block: QTextBlock) -> None:
        typed_at = None if self._typed_at is None else self._typed_at - block.position()
        parts = []
        for _, start, end in self.wrong_words(block.text()):
            if typed_at is None or not start <= typed_at <= end:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, end - start  # type: ignore[attr-defined]
                part.format = self._format  # type: ignore[attr-defined]
                parts.append(part)
        layout = block.layout()
        if parts or layout.formats():
            layout.setFormats(parts)
            self._field.document().markContentsDirty(block.position(), block.length())

    def _take_colour(self) -> None:
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(line_colour(self._field.palette()))

    def _changed(self, place: int, _removed: int, added: int) -> None:
        """Keep the lines below their words while the text moves."""
        document = self._field.document()
        block, last = document.findBlock(place), document.findBlock(place + added)
        end = last.position() if last.isValid() else document.characterCount()
        if self._field.hasFocus() and self._field.toPlainText() != self._text:
            self._typed_at = place + added
        while block.isValid() and block.position() <= end:
            self._mark(block)
            block = block.next()

    def _typed(self) -> None:
        text = self._field.toPlainText()
        if text == self._text:
            return
        self._text = text
        if self._field.hasFocus():
            self._typed_at = self._field.textCursor().position()
        self._soon.start(PAUSE)

    def _moved(self) -> None:
        # Typing moves the caret too, and is told of only afterwards.
        if self._typed_at is not None:
            self._left.start(0)

    def _caret_moved(self) -> None:
        if self._typed_at is not None and self._field.textCursor().position() != self._typed_at:
            block = self._field.document().findBlock(self._typed_at)
            self._typed_at = None
            if block.isValid():
                self._mark(block)


def marks_of(field: QPlainTextEdit) -> SpellingMarks | None:
    """The marks of a field; None when it has none."""
    return next((child for child in field.children() if isinstance(child, SpellingMarks)), None)


def units(text: str, place: int) -> int:
    """How many signs Qt counts up to a place in a text; it takes those outside the first 65,536 for two."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
