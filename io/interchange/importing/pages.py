"""Turns texts and tables that follow each other, as in a web page or a mail, into a plan."""

from __future__ import annotations

from collections.abc import Sequence

from interchange.errors import NothingRecognised
from interchange.importing.content import Imported, ImportedSection, ImportedTable
from interchange.importing.delimited import imported_rows
from interchange.importing.html import LONGEST_HEADING, HtmlTable, HtmlText
from interchange.importing.sheets import BETWEEN, OTHER_TEXT, SPLIT_CELLS
from model.layout import FoundTable, Grid, Surroundings, read_surroundings
from model.messages import Message
from model.values import Value, text_of

_FIRST_ROW = 5
"""Where texts are put to be looked through as if they stood above a table: too low for the first to be its title."""


def imported_page(blocks: Sequence[HtmlText | HtmlTable], name: str) -> Imported:
    """The plan in a page; without any table it has none either. A table that holds none is read as text."""
    return _Page(name).read(blocks)


class _Page:
    """Reads the blocks of a page one after the other. A heading names the texts below it, or the table."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._imported = Imported()
        self._heading = ""
        self._lines: list[str] = []
        self._loose: list[str] = []

    def read(self, blocks: Sequence[HtmlText | HtmlTable]) -> Imported:
        for block in blocks:
            if isinstance(block, HtmlTable):
                self._table(block)
            elif block.level == 1 and not self._imported.title and not self._imported.tables:
                self._imported.title = block.text.replace("\n", " ")
            elif block.level and len(block.text) <= LONGEST_HEADING:
                self._end_section()
                self._heading = block.text.replace("\n", " ").rstrip(": ")
            elif self._heading:
                self._lines.append(block.text)
            else:
                self._loose.append(block.text)
        self._end_section()
        self._take_loose()
        return self._imported

    def _table(self, block: HtmlTable) -> None:
        if self._take_labels(block):
            return
        try:
            found = _imported_table(block, self._name)
        except NothingRecognised:
            lines = [BETWEEN.join(cell for cell in row if cell) for row in block.rows]
            (self._lines if self._heading else self._loose).extend(line for line in lines if line)
            return
        heading = self._heading if not self._lines else ""
        if heading:
            self._heading = ""
        for table in found.tables:
            self._imported.tables.append(ImportedTable(table.heads, table.rows, table.heading or heading))
        self._imported.title = self._imported.title or found.title
        self._imported.properties += found.properties
        for section in found.sections:
            if section.title == OTHER_TEXT:
                self._loose.append(section.text)
            else:
                self._imported.sections.append(section)
        new = [remark for remark in found.remarks if remark not in self._imported.remarks]
        self._imported.remarks += new

    def _end_section(self) -> None:
        if self._heading and self._lines:
            self._imported.sections.append(ImportedSection(self._heading, "\n".join(self._lines)))
        elif self._heading:
            self._loose.append(self._heading)
        self._heading, self._lines = "", []

    def _take_labels(self, block: HtmlTable) -> bool:
        """Take over a table that only lists labelled values, two cells in each row; false when it is another one."""
        rows = [[cell for cell in row if cell] for row in block.rows]
        if any(len(row) > 2 for row in rows):
            return False
        around = _around([row for row in rows if row])
        if len(around.properties) * 2 < len(rows):
            return False
        self._take_around(around, [BETWEEN.join(row) for row in rows if row])
        return True

    def _take_loose(self) -> None:
        """Texts without a heading: a labelled value (`Datum: 4 februari`), a known heading, or other text."""
        lines, self._loose = self._loose, []
        self._take_around(_around([[line] for line in lines]), lines)
        if self._loose:
            self._imported.sections.append(ImportedSection(OTHER_TEXT, "\n".join(self._loose)))

    def _take_around(self, around: Surroundings, lines: Sequence[str]) -> None:
        """Take over what is recognised in these lines; the others are loose."""
        self._imported.properties += [(found.label, found.value) for found in around.properties]
        self._imported.sections += [ImportedSection(found.title, text_of(found.value)) for found in around.sections]
        taken = {found.row for found in around.properties}
        for found in around.sections:
            taken |= {found.row, found.row - 1 if found.column == 1 else found.row}
        self._loose += [line for row, line in enumerate(lines, _FIRST_ROW) if row not in taken]


def _around(rows: Sequence[Sequence[str]]) -> Surroundings:
    values: dict[int, dict[int, Value]] = {row: dict(enumerate(cells, 1)) for row, cells in enumerate(rows, _FIRST_ROW)}
    below = _FIRST_ROW + len(values) + 1
    return read_surroundings(Grid("", values), (FoundTable(below, (), below, below),))


def _imported_table(block: HtmlTable, name: str) -> Imported:
    imported = imported_rows(_filled(block), name)
    if any(high > 1 and top for top, _, high, _ in block.spans):
        imported.remarks.append(Message(SPLIT_CELLS))
    return imported


def _filled(block: HtmlTable) -> list[list[str]]:
    """The rows with the text of a cell over several rows in each of them."""
    rows = [list(row) for row in block.rows]
    for top, left, high, _ in block.spans:
        for row in rows[top + 1 : top + high]:
            if left < len(row):
                row[left] = rows[top][left]
    return rows
