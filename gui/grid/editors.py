"""Which editor suits a column, and the editors that take one line: a word from a list, a number, a date."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gui.grid.cell_metrics import LINE, CellMetrics
from gui.grid.colours import Colours
from gui.grid.painting import FRAME, paint_frame
from gui.grid.text_editor import LEAST_DIGITS, PeriodEditor, TextEditor, place_in
from gui.overrides import survivable
from model.columns import Column, Kind

MOST_WORDS = 60
LONGEST_WORD = 80
"""Characters of the longest text that is offered in a list; what is longer is a story and no state."""


@survivable
class LineEditor(QLineEdit):
    """One line of text, for a number or a date."""

    def __init__(self, parent: QWidget, metrics: CellMetrics) -> None:
        super().__init__(parent)
        self.overtypes = False
        self._metrics = metrics
        self.setFont(metrics.font)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # Qt keeps two pixels free of its own before the text of a line.
        self.setTextMargins(metrics.pad_x - 2, metrics.pad_y, metrics.pad_x - 2, metrics.pad_y)

    def cell_text(self) -> str:
        return self.text()

    def set_cell_text(self, text: str) -> None:
        self.setText(text)
        self.end(False)

    def fit(self, cell: QRect, room: QRect) -> None:
        least = round(LEAST_DIGITS * self._metrics.digit) // 2
        self.setGeometry(place_in(room, cell, least, self._metrics.row_height(1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.overtypes = False
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            paint_frame(painter, self.rect(), Colours.of(self.palette()).frame, FRAME)


@survivable
class WordEditor(QComboBox):
    """A word from a list, or anything else: the list offers and never completes, corrects or refuses."""

    chosen = Signal()
    """A word was taken from the open list."""

    def __init__(self, parent: QWidget, metrics: CellMetrics, words: Iterable[str]) -> None:
        super().__init__(parent)
        self.overtypes = False
        self._lists = False
        self._metrics = metrics
        self.setFont(metrics.font)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # A completed word would be committed by Enter, though nobody typed it.
        self.setCompleter(None)
        self.setFrame(False)
        self.lineEdit().setTextMargins(max(0, metrics.pad_x - 2 * FRAME), 0, 0, 0)
        self.addItems(list(words))
        self.setCurrentIndex(-1)
        self.activated.connect(self._activated)

    def cell_text(self) -> str:
        return self.currentText()

    def set_cell_text(self, text: str) -> None:
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive))
        self.setEditText(text)
        self.lineEdit().end(False)

    def insert(self, text: str) -> None:
        self.lineEdit().insert(text)

    def fit(self, cell: QRect, room: QRect) -> None:
        """Inside the frame of the cell, at its top."""
        inside = cell.adjusted(FRAME, FRAME, -FRAME - LINE, -FRAME - LINE)
        inside.setHeight(min(inside.height(), self._metrics.row_height(1)))
        self.setGeometry(place_in(room, inside, round(LEAST_DIGITS * self._metrics.digit), 0))

    def showPopup(self) -> None:
        self._lists = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._lists = False
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the table; it does not change a word in passing.
        event.ignore()

    def _activated(self) -> None:
        # Arrow keys in a closed list activate words as well; that is still choosing.
        if self._lists:
            self._lists = False
            self.chosen.emit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.view().setAccessibleName(name)


CellEditor = TextEditor | LineEditor | WordEditor
"""Each has `overtypes` (it was opened by typing, so that arrow keys leave it), `cell_text`, `set_cell_text` (with the
caret at the end), `insert` at the caret, and `fit`: take place over a cell, inside the room that the view has."""


def make_editor(
    parent: QWidget,
    column: Column,
    text: str,
    metrics: CellMetrics,
    words: Callable[[], Iterable[str]],
    reading: Callable[[str], str],
) -> CellEditor:
    """The editor for a cell with this text. A text of several lines is never put in an editor that has one."""
    editor: CellEditor
    one_line = len(text.splitlines()) <= 1
    if column.kind is Kind.PERIOD:
        editor = PeriodEditor(parent, metrics, reading)
    elif column.kind is Kind.STATUS and one_line:
        choices: tuple[str, ...] = getattr(column, "choices", ())
        editor = WordEditor(parent, metrics, offered((*choices, *words())))
    elif column.kind in {Kind.NUMBER, Kind.DATE} and one_line:
        editor = LineEditor(parent, metrics)
    else:
        editor = TextEditor(parent, metrics)
    title = " ".join(column.title.split())
    editor.setAccessibleName(title or QCoreApplication.translate("Grid", "Cell"))
    return editor


def offered(words: Iterable[str]) -> list[str]:
    """The words to choose from, each once, without the longest."""
    short = (word for word in words if "\n" not in word and len(word) <= LONGEST_WORD)
    return list(dict.fromkeys(short))[:MOST_WORDS]
