"""What saving does to one sheet, as operations on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from interchange.excel.comment_writer import NoteWrite
from interchange.excel.new_sheet import SheetFrame
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.shift import Axis, Lines, Shift
from interchange.excel.workbook_part import Sheet


@dataclass(frozen=True, slots=True)
class Moves:
    """Cells of a table that change places: rows with the row that comes there, in these columns. The table ends before
    the row `end`."""

    rows: tuple[tuple[int, int | None], ...]
    columns: tuple[int, ...]
    end: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A table that comes to stand in the sheet: where its heads are, and the column of each of its columns by id."""

    table: str
    header_row: int
    columns: dict[int, int]


@dataclass(frozen=True, slots=True)
class PlacedFront:
    """A list of texts that comes to stand in a sheet that is made for it: its heads."""

    front: str
    header_row: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class ListedText:
    """A text that comes to stand in a list: its row, and the columns of its title and of itself."""

    text: str
    row: int
    left: int
    right: int


@dataclass(slots=True)
class SheetDifference:
    """What is to be done to one sheet: first its columns and rows come and go, then cells move, then cells are written.

    `moves` and `writes` are in the numbering that the sheet has by then, and so is where tables are placed.
    """

    columns: Lines = field(default_factory=Lines)
    rows: Lines = field(default_factory=Lines)
    moves: list[Moves] = field(default_factory=list)
    writes: list[CellWrite] = field(default_factory=list)
    notes: list[NoteWrite] = field(default_factory=list)
    """Notes on cells that come, change or go, in the numbering that the sheet has when all else is done."""
    grown: list[tuple[str, tuple[int, int, int, int]]] = field(default_factory=list)
    """Parts of Excel tables that get more rows than they had, and the blocks they cover then."""
    heads: list[tuple[str, dict[int, str]]] = field(default_factory=list)
    """Parts of Excel tables with columns, counted from 0, that get another head."""
    frame: SheetFrame | None = None
    """For a sheet that comes in: what stands around its cells."""
    is_gone: bool = False
    """Whether the sheet goes."""
    name: str | None = None
    """Another name that the sheet gets."""
    placed: list[Placed] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    """Keys of tables that were added, saved and taken back."""
    placed_fronts: list[PlacedFront] = field(default_factory=list)
    listed: list[ListedText] = field(default_factory=list)
    left_fronts: list[str] = field(default_factory=list)
    """Keys of lists of texts that were added, saved and taken back."""
    widths: dict[int, float] = field(default_factory=dict)
    """Columns that no width is known of yet, and the widths that they get."""
    heights: dict[int, float] = field(default_factory=dict)
    """Rows whose texts ask for another height, and that height; 0 for the usual one."""
    filtered: tuple[int, int] | None = None
    """The last row and column that the filter of a sheet made here covers, when that is another than before."""

    @property
    def is_nothing(self) -> bool:
        return not (self.writes or self.notes or self.moves or self.is_structural)

    @property
    def is_of_notes(self) -> bool:
        """Whether nothing but notes changes."""
        return not (self.writes or self.moves or self.is_structural)

    @property
    def is_structural(self) -> bool:
        """Whether more changes than the content of cells that stay where they are."""
        return (
            self.moves_cells
            or bool(self.placed or self.left or self.left_fronts or self.widths)
            or self.frame is not None
            or self.name is not None
            or self.filtered is not None
        )

    @property
    def moves_cells(self) -> bool:
        """Whether cells come to stand elsewhere."""
        return bool(self.moves) or not self.rows.is_identity or not self.columns.is_identity

    def shifts(self, sheet: Sheet) -> Iterator[Shift]:
        """The rows and columns that come and go, as the shifts that do it."""
        if not self.columns.is_identity:
            yield Shift(sheet, Axis.COLUMNS, self.columns)
        if not self.rows.is_identity:
            yield Shift(sheet, Axis.ROWS, self.rows)
