"""An opened workbook: its package, and where in it each row, column and text of the plan lives."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from interchange.excel.facts import SheetFacts, read_facts
from interchange.excel.sheet_reader import SheetCells, read_cells
from interchange.excel.sheet_text import SheetText
from interchange.excel.strings import Text, shared_strings
from interchange.excel.styles import Styles, read_styles
from interchange.excel.workbook_part import Sheet, WorkbookPart, read_workbook_part
from interchange.package.archive import Archive
from model.layout import Grid
from model.values import Value


@dataclass(slots=True)
class TableHome:
    """Where a table lives. Its rows stand directly below each other, the first under the header row."""

    key: str
    sheet: Sheet
    header_row: int
    columns: dict[int, int]
    """Column id -> column of the sheet, from 1."""
    limit_row: int
    """The last row of the sheet that the table may grow into."""
    saved: dict[int, tuple[Value, ...]]
    """Row id -> its cells as the file holds them, in the order of the file."""
    saved_columns: tuple[int, ...]
    """The column ids, in the order in which the cells of `saved` stand."""
    free: dict[int, dict[int, Value]] = field(default_factory=dict)
    """What stands in the rows below the last one with content, mostly formulas: row -> column of the sheet -> value."""

    def sheet_row(self, place: int) -> int:
        """The row of the sheet for the row of the table at this place, counted from 0."""
        return self.header_row + 1 + place


@dataclass(slots=True)
class TextHome:
    """The cell in which a section or property lives; `inline` stands before the text in that cell."""

    key: str
    sheet: Sheet
    row: int
    column: int
    inline: str
    saved: Value


class Workbook:
    """A workbook as it was opened or last saved. `name` is how the user knows the file."""

    def __init__(self, data: bytes, name: str, path: Path | None = None) -> None:
        """Read the frame of the workbook; its sheets are read when asked for. Raises a `FileProblem`."""
        self.path = path
        self.name = name
        self.homes: dict[str, TableHome] = {}
        self.texts: dict[str, TextHome] = {}
        self._load(data)

    def _load(self, data: bytes) -> None:
        self.archive = Archive(data, self.name)
        self.part: WorkbookPart = read_workbook_part(self.archive)
        self.digest = hashlib.sha256(data).hexdigest()
        self._strings: list[Text] | None = None
        self._styles: Styles | None = None
        self._cells: dict[str, SheetCells] = {}
        self._facts: dict[str, SheetFacts] = {}

    def adopt(self, other: Workbook) -> None:
        """The file now holds what the other workbook holds, and what was read of that is known here too."""
        if other is not self:
            self.archive, self.part, self.digest = other.archive, other.part, other.digest
            self._strings, self._styles = other._strings, other._styles
            self._cells, self._facts = other._cells, other._facts

    @property
    def data(self) -> bytes:
        return self.archive.data

    @property
    def strings(self) -> list[Text]:
        """The shared strings, read at the first question."""
        if self._strings is None:
            part = self.part.shared_strings
            self._strings = shared_strings(self.archive.read(part), self.name, part) if part else []
        return self._strings

    @property
    def styles(self) -> Styles:
        """The styles of cells, read at the first question."""
        if self._styles is None:
            part = self.part.styles
            self._styles = read_styles(self.archive.read(part), self.name, part) if part else Styles()
        return self._styles

    def sheet_text(self, sheet: Sheet) -> SheetText:
        """The XML of a sheet with the places of its cells."""
        return SheetText(self.archive.read(sheet.part), self.name, sheet.part)

    def cells(self, sheet: Sheet) -> SheetCells:
        """What a sheet holds; read once until the file is another."""
        if sheet.part not in self._cells:
            text = self.sheet_text(sheet)
            self._cells[sheet.part] = read_cells(text, sheet.name, self.strings, self.styles, self.part.since_1904)
        return self._cells[sheet.part]

    def facts(self, sheet: Sheet) -> SheetFacts:
        """What hangs on the cells of a sheet; looked up at the first question."""
        if sheet.part not in self._facts:
            self._facts[sheet.part] = read_facts(self.archive, sheet.part)
        return self._facts[sheet.part]

    def visible_sheets(self) -> list[Sheet]:
        """The worksheets that the user sees in Excel, in their order."""
        return [sheet for sheet in self.part.sheets if not sheet.hidden]


def free_rows(grid: Grid, first: int, home: TableHome) -> dict[int, dict[int, Value]]:
    """What stands in the columns of a table from a row on, down to the last row that the table may grow into."""
    columns = home.columns.values()
    found: dict[int, dict[int, Value]] = {}
    for row in sorted(number for number in grid.rows if first <= number <= home.limit_row):
        held = {column: grid.value(row, column) for column in columns if grid.value(row, column) != ""}
        if held:
            found[row] = held
    return found
