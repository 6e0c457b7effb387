"""An opened workbook: its package, and where in it each row, column and text of the plan lives."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from interchange.errors import FileProblem
from interchange.excel.dependents import Dependencies, defined_names, read_dependencies
from interchange.excel.facts import SheetFacts, read_facts
from interchange.excel.list_objects import ListObject, list_objects
from interchange.excel.new_styles import Looks, TableStyles, new_styles, with_table_styles
from interchange.excel.sheet_listing import is_strict
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.sheet_reader import MOST_CELLS, SheetCells, check_size, read_cells
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift import Axis, ShiftLimits, read_limits
from interchange.excel.shift.cell_formulas import SheetFormulas
from interchange.excel.strings import Text, shared_strings
from interchange.excel.styles import Styles, read_styles
from interchange.excel.workbook_part import Sheet, WorkbookPart, read_workbook_part
from interchange.package.archive import Archive
from model.comments import Comments
from model.layout import Grid
from model.table import Spot, Where
from model.values import Formula, Value

_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s/>]")


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
    titles: dict[int, str] = field(default_factory=dict)
    """Column id -> its head as the file holds it."""
    list_object: ListObject | None = None
    """The Excel table that this is, if it is one (18.5)."""
    free: dict[int, dict[int, Value]] = field(default_factory=dict)
    """What stands in the rows below the last one with content, mostly formulas: row -> column of the sheet -> value."""
    spot: Spot | None = None
    """Where the table was added; None for one that was in the file."""
    title: str = ""
    """For a table that was added, the name of its sheet or the heading that the file holds."""
    comments: Comments = field(default_factory=dict)
    """What the file remarks on the cells of the table."""
    added: frozenset[int] = frozenset()
    """The rows in the file that were brought in by this session, or by the one whose work it goes on with."""

    @property
    def made(self) -> bool:
        """Whether the table was added, by this session or by the one whose work it goes on with."""
        return self.spot is not None

    @property
    def has_own_sheet(self) -> bool:
        """Whether the table was added with a sheet for itself."""
        return self.spot is not None and self.spot.where is Where.NEW_SHEET

    @property
    def first_column(self) -> int:
        """The column of the sheet that the table begins in."""
        return min(self.columns.values())

    @property
    def last_row(self) -> int:
        """The last row of the sheet that the table has; without rows the header row."""
        return self.header_row + len(self.saved)

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


@dataclass(slots=True)
class FrontHome:
    """Where a front sheet lives: its heads, and which texts stand below them; where these are, their own homes say."""

    key: str
    sheet: Sheet
    header_row: int
    left: int
    """The column of the titles."""
    right: int
    """The column of the texts."""
    saved: tuple[str, ...]
    """The keys of its texts that the file holds, in the order of the rows."""
    added: bool = False
    """Whether the sheet was made here, by this session or by the one whose work it goes on with."""


class Workbook:
    """A workbook as it was opened or last saved. `name` is how the user knows the file."""

    def __init__(self, data: bytes, name: str, path: Path | None = None) -> None:
        """Read the frame of the workbook; its sheets are read when asked for. Raises a `FileProblem`."""
        self.path = path
        self.name = name
        self.homes: dict[str, TableHome] = {}
        self.texts: dict[str, TextHome] = {}
        self.fronts: dict[str, FrontHome] = {}
        self._load(data)

    def _load(self, data: bytes) -> None:
        self.archive = Archive(data, self.name)
        self.part: WorkbookPart = read_workbook_part(self.archive)
        self.digest = hashlib.sha256(data).hexdigest()
        self._strings: list[Text] | None = None
        self._styles: Styles | None = None
        self._cells: dict[str, SheetCells] = {}
        self._facts: dict[str, SheetFacts] = {}
        self._limits: dict[tuple[str, Axis], ShiftLimits] = {}
        self._dependencies: Dependencies | None = None

    def adopt(self, other: Workbook) -> None:
        """The file now holds what the other workbook holds, and what was read of that is known here too."""
        if other is not self:
            self.archive, self.part, self.digest = other.archive, other.part, other.digest
            self._strings, self._styles = other._strings, other._styles
            self._cells, self._facts, self._limits = other._cells, other._facts, other._limits
            self._dependencies = other._dependencies

    def inherit(self, other: Workbook, writes: Mapping[Sheet, Iterable[CellWrite]]) -> None:
        """Take over what is known of another workbook, from which this one differs by these cells alone."""
        self._strings, self._styles = other._strings, other._styles
        self._facts = dict(other._facts)
        self._cells = dict(other._cells)
        for sheet, cells in writes.items():
            if sheet.part in self._cells:
                self._cells[sheet.part] = self._cells[sheet.part].with_writes(cells)
        formulas = any(isinstance(cell.value, Formula) for cells in writes.values() for cell in cells)
        self._dependencies = None if formulas else other._dependencies
        self._limits = {} if formulas else dict(other._limits)

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

    def table_styles(self, looks: Looks | None = None) -> TableStyles:
        """The cell formats of a table that is made here, in the styles of the workbook."""
        part = self.part.styles
        content = self.archive.read(part) if part else new_styles(is_strict(self.archive, self.part.part))
        return with_table_styles(content, self.name, part or "styles.xml", looks)

    def cells(self, sheet: Sheet, room: int = MOST_CELLS) -> SheetCells:
        """What a sheet holds; read once until the file is another. Raises `TooLarge` when there is no `room` for its
        cells."""
        if sheet.part not in self._cells:
            content = self.archive.read(sheet.part)
            check_size(content, self.name, sheet.name, room)
            text = SheetText(content, self.name, sheet.part, only_filled=True, name=sheet.name)
            self._cells[sheet.part] = read_cells(text, sheet.name, self.strings, self.styles, self.part.since_1904)
        return self._cells[sheet.part]

    def facts(self, sheet: Sheet) -> SheetFacts:
        """What hangs on the cells of a sheet; looked up at the first question."""
        if sheet.part not in self._facts:
            self._facts[sheet.part] = read_facts(self.archive, sheet.part)
        return self._facts[sheet.part]

    def limits(self, sheet: Sheet, axis: Axis) -> ShiftLimits:
        """What keeps rows or columns of a sheet from coming and going; looked up at the first question."""
        key = (sheet.part, axis)
        if key not in self._limits:
            self._limits[key] = read_limits(self.archive, self.part, sheet, axis)
        return self._limits[key]

    def dependencies(self) -> Dependencies:
        """What the formulas of the workbook look at; collected at the first question."""
        if self._dependencies is None:
            try:
                self._dependencies = self._read_dependencies()
            except FileProblem:
                # A sheet that cannot be read may look at anything; that is no reason not to save another one.
                self._dependencies = Dependencies(anything=True)
        return self._dependencies

    def _read_dependencies(self) -> Dependencies:
        formulas = {sheet.name: self._formula_texts(sheet) for sheet in self.part.sheets}
        names = self._names()
        tables = {
            listed.name.lower(): (sheet.name, listed)
            for sheet in self.part.sheets
            for listed in list_objects(self.archive, sheet.part)
        }
        return read_dependencies(formulas, names, tables)

    def formulas(self) -> Iterator[str]:
        """The formulas of all sheets, and what names stand for. Raises a `FileProblem` for what cannot be read."""
        for sheet in self.part.sheets:
            yield from self._formula_texts(sheet)
        yield from self._names().values()

    def _names(self) -> dict[str, str]:
        return defined_names(self.archive.read(self.part.part), self.name, self.part.part)

    def _formula_texts(self, sheet: Sheet) -> list[str]:
        """The formulas of a sheet; of one that was not read, nothing else is looked at."""
        known = self._cells.get(sheet.part)
        if known is not None:
            values = (value for row in known.grid.rows.values() for value in row.values())
            return [value.source for value in values if isinstance(value, Formula)]
        content = self.archive.read(sheet.part)
        if _FORMULA.search(content) is None:
            return []
        return list(SheetFormulas(SheetText(content, self.name, sheet.part)).texts())

    def visible_sheets(self) -> list[Sheet]:
        """The worksheets that the user sees in Excel, in their order."""
        return [sheet for sheet in self.part.sheets if not sheet.hidden]


def free_rows(grid: Grid, first: int, home: TableHome) -> dict[int, dict[int, Value]]:
    """What stands in the columns of a table from a row on, down to the last row that the table may grow into."""
    columns = frozenset(home.columns.values())
    found: dict[int, dict[int, Value]] = {}
    for row in grid.between(first, home.limit_row):
        held = {column: value for column, value in grid.rows[row].items() if value != "" and column in columns}
        if held:
            found[row] = held
    return found
