"""The list below an editor: words to take one of, or names to tick. What is typed shortens it and is never changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.colours import Colours
from gui.grid.editor_keys import combined, pressed
from gui.grid.editor_popup import EditorPopup
from model.row_filters import fold

MOST_SHOWN = 9
"""Lines that are in sight at once."""


class ChoiceList(EditorPopup):
    """Words below an editor. The keyboard stays with the editor, which hands on arrows, Space and Esc."""

    moved = Signal(str)
    """The mark went to this word."""
    picked = Signal(str)
    """This word was taken, with the mouse or with Enter."""
    ticked = Signal(str)
    """This name was ticked, or no longer."""
    given_up = Signal()
    """Esc was pressed: what was typed counts."""

    def __init__(self, editor: QWidget, metrics: CellMetrics, checks: bool = False) -> None:
        super().__init__(editor, metrics)
        self._checks = checks
        self._words: tuple[str, ...] = ()
        self._is_on: set[str] = set()
        self.takes_enter = False
        """Whether Enter takes the marked word; else it goes on to the next cell, with the word."""
        self._list = QListWidget(self)
        self._list.setFont(metrics.font)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        palette = self._list.palette()
        colours = Colours.of(palette)
        palette.setColor(QPalette.ColorRole.Highlight, colours.selection)
        palette.setColor(QPalette.ColorRole.HighlightedText, colours.selected_text)
        self._list.setPalette(palette)
        self._list.itemClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._list)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._list.setAccessibleName(name)

    # --- What is shown ---

    @property
    def shown_words(self) -> list[str]:
        """The words that are in the list now."""
        return [self._list.item(place).text() for place in range(self._list.count())]

    @property
    def marked(self) -> str:
        """The word that the mark is on; empty while it is on none."""
        item = self._list.currentItem()
        return item.text() if item is not None else ""

    def offer(self, words: Iterable[str]) -> None:
        """Offer these words from now on."""
        self._words = tuple(words)

    def show_words(self, typed: str = "", ticked: Sequence[str] = ()) -> bool:
        """Show the words that have what was typed in them, those that begin with it first; False when there are none.

        `ticked` are those that the text holds.
        """
        wanted = fold(typed.strip())
        hits = [word for word in self._words if wanted in fold(word)]
        hits.sort(key=lambda word: not fold(word).startswith(wanted))
        marked, self._is_on = self.marked, set(ticked)
        self._list.clear()
        for word in hits:
            item = QListWidgetItem(word, self._list)
            if self._checks:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Checked if word in self._is_on else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(hits.index(marked) if marked in hits and self._checks else -1)
        return bool(hits)

    def mark(self, word: str) -> None:
        """Put the mark on this word, where it is in the list."""
        found = self._list.findItems(word, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive)
        if found:
            self._list.setCurrentItem(found[0])

    def wanted_size(self) -> QSize:
        lines = min(max(self._list.count(), 1), MOST_SHOWN)
        height = max(self._list.sizeHintForRow(0), self._metrics.row_height(1))
        width = self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width() + 8
        return QSize(max(self._editor.width(), width), lines * height + 2)

    # --- Keys and mouse ---

    def takes(self, event: QKeyEvent) -> bool:
        key = pressed(event)
        if key == _SPACE:
            return self._checks and bool(self.marked)
        if key == _ENTER:
            return self.takes_enter and bool(self.marked) and not self._checks
        return key in _MOVES or key in _CLOSE

    def press(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key == _SPACE:
            self.ticked.emit(self.marked)
        elif key == _ENTER:
            word = self.marked
            self.hide()
            self.picked.emit(word)
        else:
            self.hide()
            if key == combined("Esc"):
                self.given_up.emit()

    def _move(self, step: int) -> None:
        count = self._list.count()
        if not count:
            return
        now = self._list.currentRow()
        row = (now + step) % count if abs(step) == 1 and now >= 0 else min(max(now + step, 0), count - 1)
        if now < 0 and step < 0:
            row = count - 1
        self._list.setCurrentRow(row)
        word = self.marked
        self.say(self._spoken(word, row, count))
        self.moved.emit(word)

    def say_state(self, word: str) -> None:
        """Let a screen reader say whether a name is ticked."""
        self.say(f"{word}, {self._state(word)}")

    def _state(self, word: str) -> str:
        return self.tr("ticked") if word in self._is_on else self.tr("not ticked")

    def _spoken(self, word: str, row: int, count: int) -> str:
        place = self.tr("{place} of {count}").format(place=row + 1, count=count)
        return f"{word}, {self._state(word)}, {place}" if self._checks else f"{word}, {place}"

    def _clicked(self, item: QListWidgetItem) -> None:
        if self._checks:
            self.ticked.emit(item.text())
        else:
            self.hide()
            self.picked.emit(item.text())


_MOVES = {
    combined("Down"): 1,
    combined("Up"): -1,
    combined("PgDown"): MOST_SHOWN - 1,
    combined("PgUp"): 1 - MOST_SHOWN,
}
_CLOSE = {combined("Esc"), combined("Alt+Down"), combined("Alt+Up")}
_SPACE, _ENTER = combined("Space"), combined("Return")
