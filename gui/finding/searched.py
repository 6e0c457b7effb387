"""The pages of a plan as the find bar goes through them: where each stops, what it hides, and how to go there."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from gui.all_rows_page import AllRowsPage
from gui.finding.hit_marks import HitMarks, mark_format
from gui.table_page import TablePage
from gui.text_page import TextPage
from model.finding import Search, TableTexts

Stop = tuple[int, ...]
"""A place on one page: row and column as they are shown, or the field and the place in its text."""
NOWHERE: Stop = (-1,)


class Searched(Protocol):
    """A page that can be looked through. What it found is kept until `stale`."""

    hidden: int
    """Hits that are not shown now, in hidden rows and columns."""

    def look(self, search: Search, column_id: int | None) -> list[Stop]:
        """The places to stop at, ascending, in all columns or in one."""

    def stale(self) -> None:
        """What was found may be otherwise now."""

    def here(self) -> Stop:
        """Where the user is."""

    def go(self, stop: Stop) -> bool:
        """Go there; false when what is being typed does not let the user leave."""

    def mark(self, search: Search | None, column_id: int | None) -> None:
        """Mark the hits of this search on the page, or nothing."""


class SearchedTable:
    """The page of a table: a stop for each cell in sight of the filter."""

    def __init__(self, page: TablePage, texts: TableTexts) -> None:
        self._view = page.view
        self._texts = texts
        self._found: tuple[Search, int | None, list[Stop]] | None = None
        self.hidden = 0

    def look(self, search: Search, column_id: int | None) -> list[Stop]:
        if self._found is None or self._found[:2] != (search, column_id):
            grid = self._view.grid
            stops = []
            hits = self._texts.hits(search, column_id=column_id)
            for hit in hits:
                row, column = grid.row_of(hit.row_id), grid.column_of(hit.column_id)
                if row >= 0 and column >= 0:
                    stops.append((row, column))
            self.hidden = len(hits) - len(stops)
            self._found = (search, column_id, sorted(stops))
        return self._found[2]

    def stale(self) -> None:
        self._found = None

    def here(self) -> Stop:
        current = self._view.currentIndex()
        return (current.row(), current.column()) if current.isValid() else NOWHERE

    def go(self, stop: Stop) -> bool:
        if not self._view.finish_editing():
            return False
        self._view.cell_cursor.go(*stop)
        return True

    def mark(self, search: Search | None, column_id: int | None) -> None:
        self._view.show_marks(HitMarks(search, self._view.palette(), column_id) if search is not None else None)


class SearchedList:
    """The page with all rows: a stop for each cell of the list."""

    def __init__(self, page: AllRowsPage) -> None:
        self._page = page
        self._found: tuple[Search, list[Stop]] | None = None
        self.hidden = 0

    def look(self, search: Search, column_id: int | None) -> list[Stop]:
        if self._found is None or self._found[0] is not search:
            model = self._page.model
            across = range(model.columnCount())
            stops = [
                (row, column)
                for row in range(model.rowCount())
                for column, _ in search.in_row([model.text(row, column) for column in across])
            ]
            self._found = (search, stops)
        return self._found[1]

    def stale(self) -> None:
        self._found = None

    def here(self) -> Stop:
        current = self._page.view.currentIndex()
        return (current.row(), current.column()) if current.isValid() else NOWHERE

    def go(self, stop: Stop) -> bool:
        if not self._page.finish_typing():
            return False
        self._page.view.setCurrentIndex(self._page.model.index(*stop))
        return True

    def mark(self, search: Search | None, column_id: int | None) -> None:
        view = self._page.view
        view.show_marks(HitMarks(search, view.palette()) if search is not None else None)


class SearchedTexts:
    """The page with the texts of the plan: a stop for each hit in a field."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self._at: Stop = NOWHERE
        self.hidden = 0

    def look(self, search: Search, column_id: int | None) -> list[Stop]:
        return [
            (place, *span)
            for place, field in enumerate(self._page.fields.values())
            for span in search.spans(field.toPlainText())
        ]

    def stale(self) -> None:
        """The fields are few, and are asked anew each time."""

    def here(self) -> Stop:
        for place, field in enumerate(self._page.fields.values()):
            if field.hasFocus():
                text, cursor = field.toPlainText(), field.textCursor()
                return (place, *(_in_text(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd())))
        return self._at

    def go(self, stop: Stop) -> bool:
        place, start, end = stop
        field = list(self._page.fields.values())[place]
        text = field.toPlainText()
        cursor = field.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        place_on_page = field.viewport().mapTo(self._page.widget(), field.cursorRect().center())
        self._page.ensureVisible(place_on_page.x(), place_on_page.y(), 0, field.fontMetrics().height() * 3)
        self._at = stop
        return True

    def mark(self, search: Search | None, column_id: int | None) -> None:
        for field in self._page.fields.values():
            text = field.toPlainText()
            marks = []
            for start, end in search.spans(text) if search is not None else ():
                selection = QTextEdit.ExtraSelection()
                cursor = QTextCursor(field.document())
                cursor.setPosition(_units(text[:start]))
                cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
                selection.cursor, selection.format = cursor, mark_format(field.palette())
                marks.append(selection)
            field.setExtraSelections(marks)


def _units(text: str) -> int:
    """How many signs Qt counts in a text; it takes those outside the first 65,536 for two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _in_text(text: str, units: int) -> int:
    """The place in a text where Qt counts so many signs."""
    return units if text.isascii() else len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
