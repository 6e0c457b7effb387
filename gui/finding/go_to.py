"""Places of a plan to go to: a cell as Excel names it, the number of a row, or words of a row, a table or a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication

from gui.document import Document
from gui.finding.fuzzy import score
from gui.finding.picker import Choice
from gui.plan_page import PlanPage
from interchange.excel.references import cell_name, cell_place
from model.finding import Search, Sought
from model.plan import Property, Section
from model.table import Table

MOST_ROWS = 100
"""Rows that are listed; who looks for more of them looks with the find bar."""
LONGEST = 110
"""Characters of a row in the list."""

_ADDRESS = re.compile(r"(?:(?P<sheet>.+)!)?(?P<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})")


class Places:
    """What can be gone to in the plan of a page."""

    def __init__(self, document: Document, page: PlanPage) -> None:
        self._document = document
        self._page = page
        self._plan = document.open_plan.plan

    def find(self, typed: str) -> list[Choice]:
        """The places that go with what is typed; everything that has a name of its own when that is nothing."""
        typed = typed.strip()
        if not typed:
            return [*self._names("")]
        found = list(self._cells(typed))
        if typed.isdecimal():
            found += self._rows_numbered(int(typed))
        found += self._names(typed)
        found += islice(self._rows_with(typed), MOST_ROWS)
        if not found and _ADDRESS.fullmatch(typed):
            reason = QCoreApplication.translate("GoTo", "There is no table or text of the plan in this cell.")
            return [Choice(typed, "", lambda: None, reason)]
        return found

    # --- As Excel names it ---

    def _cells(self, typed: str) -> Iterator[Choice]:
        address = _ADDRESS.fullmatch(typed)
        if address is None:
            return
        try:
            row, column = cell_place(address["cell"])
        except ValueError:
            return
        wanted = address["sheet"]
        if wanted is not None:
            wanted = wanted.strip().removeprefix("'").removesuffix("'").replace("''", "'").casefold()
        workbook = self._document.opened.workbook
        for table in self._tables():
            home = workbook.homes.get(table.key)
            if home is None or (wanted is not None and home.sheet.name.casefold() != wanted):
                continue
            place = row - home.sheet_row(0)
            column_id = next((known for known, number in home.columns.items() if number == column), None)
            is_head = row == home.header_row and bool(table.rows)
            if column_id is not None and (0 <= place < len(table.rows) or is_head):
                name = f"{home.sheet.name}!{cell_name(row, column)}"
                text = table.columns[table.column_index(column_id)].title
                if not is_head:
                    text = table.text(place, table.column_index(column_id)) or _empty()
                yield self._cell(table, max(place, 0), column_id, f"{name}: {_short(text)}")
        for key, text_home in workbook.texts.items():
            is_there = (text_home.row, text_home.column) == (row, column)
            if is_there and (wanted is None or text_home.sheet.name.casefold() == wanted):
                yield self._text(self._plan.holder(key))

    def _rows_numbered(self, number: int) -> Iterator[Choice]:
        """The rows that have this number before them."""
        homes = self._document.opened.workbook.homes
        for table in self._tables():
            home = homes.get(table.key)
            place = number - (home.sheet_row(0) if home is not None else 1 + table.has_own_sheet)
            if 0 <= place < len(table.rows):
                yield self._row(table, place)

    # --- By words ---

    def _names(self, typed: str) -> list[Choice]:
        """Tables, texts and columns by their names, what goes best with the words first."""
        found: list[tuple[int, Choice]] = []
        for table in self._tables():
            points = score(typed, table.title)
            if points is not None:
                found.append((points, self._table(table)))
        holders: list[Property | Section] = [*self._plan.sections, *self._plan.properties]
        for holder in holders:
            points = score(typed, holder.name)
            if points is not None:
                found.append((points, self._text(holder)))
        for table in self._tables() if typed else ():
            for column in table.columns:
                points = score(typed, column.title) if column.title.strip() and table.rows else None
                if points is not None:
                    found.append((points, self._column(table, column.id)))
        return [choice for _, choice in sorted(found, key=lambda pair: -pair[0])]

    def _rows_with(self, typed: str) -> Iterator[Choice]:
        """The rows in which every word occurs somewhere."""
        searches = [Search(Sought(word, ignore_accents=True)) for word in sorted(typed.split(), key=len)]
        for table in self._tables():
            texts = self._page.finder.texts(table.key)
            hits = texts.hits(searches[-1])
            for row_id in dict.fromkeys(hit.row_id for hit in hits):
                place = table.row_index(row_id)
                across = [table.text(place, column) for column in range(len(table.columns))]
                if all(search.in_row(across) for search in searches[:-1]):
                    yield self._row(table, place)

    # --- Choices ---

    def _tables(self) -> Sequence[Table]:
        """The tables of the plan, the one in view first."""
        key, _ = self._page.place
        return sorted(self._plan.tables, key=lambda table: table.key != key)

    def _table(self, table: Table) -> Choice:
        detail = QCoreApplication.translate("GoTo", "Table")
        return Choice(_short(table.title), detail, lambda: self._page.show_table(table.key))

    def _column(self, table: Table, column_id: int) -> Choice:
        title = table.columns[table.column_index(column_id)].title
        detail = QCoreApplication.translate("GoTo", "Column of {table}").format(table=_short(table.title))
        row_id = table.rows[0].id
        return Choice(_short(title), detail, lambda: self._page.show_cell(table.key, row_id, column_id))

    def _row(self, table: Table, place: int) -> Choice:
        row_id = table.rows[place].id
        texts = (table.text(place, column) for column in range(len(table.columns)))
        title = " · ".join(" ".join(text.split()) for text in texts if text.strip())
        return Choice(
            _short(title) or _empty(), self._where(table, row_id), lambda: self._page.show_cell(table.key, row_id)
        )

    def _cell(self, table: Table, place: int, column_id: int, title: str) -> Choice:
        row_id = table.rows[place].id
        return Choice(title, _short(table.title), lambda: self._page.show_cell(table.key, row_id, column_id))

    def _text(self, holder: Property | Section) -> Choice:
        detail = QCoreApplication.translate("GoTo", "Text of the plan")
        return Choice(_short(holder.name), detail, lambda: self._page.show_text(holder.key))

    def _where(self, table: Table, row_id: int) -> str:
        row = QCoreApplication.translate("GoTo", "row {row}").format(row=self._page.row_label(table.key, row_id))
        return f"{_short(table.title)}, {row}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _empty() -> str:
    return QCoreApplication.translate("Grid", "empty")
