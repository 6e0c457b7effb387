"""Which editor suits a column."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.choice_editor import NamesEditor, WordEditor
from gui.grid.line_editor import LineEditor, NumberEditor
from gui.grid.period_editor import FirstDay, PeriodEditor
from gui.grid.text_editor import TextEditor
from model.columns import Column, Kind
from model.list_choices import split_for

MOST_WORDS = 60
LONGEST_WORD = 80
"""Characters of the longest text that is offered in a list; what is longer is a story and no state."""

CellEditor = TextEditor | LineEditor
"""Each has `overtypes` (it was opened by typing, so that arrow keys leave it), `cell_text`, `set_cell_text` (with the
caret at the end), `insert` at the caret, `fit` (take place over a cell, inside the room that the view has),
`open_choices`, and `popup`: what it shows beside itself, which may take keys."""


def make_editor(
    parent: QWidget,
    column: Column,
    text: str,
    metrics: CellMetrics,
    words: Callable[[], Iterable[str]],
    reading: Callable[[str], str],
    first_day: FirstDay | None = None,
    neighbours: Callable[[], Iterable[str]] | None = None,
) -> CellEditor:
    """The editor for a cell with this text. A text of several lines is never put in an editor that has one.

    `words` are the texts of the column, `neighbours` those of the cells nearest first; with `first_day` there is a
    calendar.
    """
    editor: CellEditor
    one_line = len(text.splitlines()) <= 1
    split = split_for(column.role) if column.kind is Kind.TEXT else None
    if column.kind is Kind.PERIOD or (column.kind is Kind.DATE and one_line):
        editor = PeriodEditor(parent, metrics, reading, first_day, neighbours or words)
    elif column.kind is Kind.NUMBER and one_line:
        editor = NumberEditor(parent, metrics, column.format)
    elif one_line and (column.kind is Kind.STATUS or (column.choices and split is None)):
        editor = WordEditor(parent, metrics, offered((*column.choices, *words())))
    elif split is not None:
        editor = NamesEditor(parent, metrics, lambda: (*column.choices, *words()), split)
    else:
        editor = TextEditor(parent, metrics)
    title = " ".join(column.title.split())
    editor.setAccessibleName(title or QCoreApplication.translate("Grid", "Cell"))
    return editor


def offered(words: Iterable[str]) -> list[str]:
    """The words to choose from, each once, without the longest."""
    short = (word for word in words if "\n" not in word and len(word) <= LONGEST_WORD)
    return list(dict.fromkeys(short))[:MOST_WORDS]
