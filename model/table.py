"""A table: columns, and rows whose cells keep what the file holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from model.columns import Column, Role
from model.comments import Comments
from model.cross import Cross
from model.messages import Message
from model.values import Covered, Formula, Value, text_of


class Row:
    """A row. `id` is unique in the plan and stays with the row wherever it moves."""

    __slots__ = ("cells", "id")

    def __init__(self, id: int, cells: list[Value]) -> None:
        self.id = id
        self.cells = cells

    def copy(self) -> Row:
        """A row with the same id and its own list of cells."""
        return Row(self.id, list(self.cells))


class Where(StrEnum):
    """Where a table comes to stand that was not in the workbook. The values are used in the journal, and stay."""

    NEW_SHEET = "sheet"
    BELOW = "below"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of a table that was added: `at` names its new sheet, or is the key of the table that it stands by."""

    where: Where
    at: str


class Table:
    """Rows and columns in the order of the file. Only edits change it; everyone else reads."""

    def __init__(
        self, key: str, title: str, columns: Iterable[Column], rows: Iterable[Row] = (), spot: Spot | None = None
    ) -> None:
        self.key = key
        self.title = title
        self.columns = list(columns)
        self.rows = list(rows)
        self.spot = spot
        """Where it was added; None for a table that the file had when it was opened."""
        self.unlocked: frozenset[tuple[int, int]] | None = None
        """In a protected sheet: the cells (row id, column id) that may still be changed. None when nothing protects."""
        self.cross: Cross | None = None
        """How it is read when it is a cross or a calendar; None for an ordinary list."""
        self.totals: tuple[int, ...] = ()
        """For a table that comes on a sheet of its own: the ids of the columns that have a total below them there."""
        self.phase = ""
        """The phase of the plan that all its rows are in, when its heading on the sheet names one."""
        self.notes: tuple[Message, ...] = ()
        """What the user has to know about how the file holds it, such as cells that speak by their colour alone."""
        self.comments: Comments = {}
        """What is remarked on its cells."""
        self._places: dict[int, int] | None = None

    @property
    def has_own_sheet(self) -> bool:
        """Whether it was added with a sheet for itself, which has its title for a name."""
        return self.spot is not None and self.spot.where is Where.NEW_SHEET

    def copy(self) -> Table:
        """A table with the same key and ids and its own rows."""
        again = Table(self.key, self.title, self.columns, (row.copy() for row in self.rows), self.spot)
        again.unlocked = self.unlocked
        again.cross, again.phase, again.notes = self.cross, self.phase, self.notes
        again.comments = self.comments
        again.totals = self.totals
        return again

    def row_index(self, row_id: int) -> int:
        """The place of a row, counted from 0. Raises KeyError when the row is not there."""
        if self._places is None:
            self._places = {row.id: index for index, row in enumerate(self.rows)}
        return self._places[row_id]

    def rows_reordered(self) -> None:
        """To be called by whoever changed which rows stand where."""
        self._places = None

    def row(self, row_id: int) -> Row:
        """The row with this id. Raises KeyError when it is not there."""
        return self.rows[self.row_index(row_id)]

    def column_index(self, column_id: int) -> int:
        """The place of a column, counted from 0. Raises KeyError when the column is not there."""
        for index, column in enumerate(self.columns):
            if column.id == column_id:
                return index
        raise KeyError(column_id)

    def column_for(self, role: Role) -> int | None:
        """The place of the first column that plays this role."""
        return next((index for index, column in enumerate(self.columns) if column.role is role), None)

    def text(self, row: int, column: int) -> str:
        """What a reader sees in the cell at these places."""
        start = self.columns[column].counts_from
        return text_of(self.rows[row].cells[column]) if start is None else str(start + row)

    def texts(self, row: int) -> list[str]:
        """What a reader sees in the cells of a row."""
        texts = [value if isinstance(value, str) else value.text for value in self.rows[row].cells]
        for index, column in enumerate(self.columns):
            if column.counts_from is not None:
                texts[index] = str(column.counts_from + row)
        return texts

    def is_locked(self, row: int, column: int) -> bool:
        """Whether nobody types in this cell: a formula fills it, a merged cell covers it, or the sheet protects it."""
        if self.columns[column].counts_from is not None or isinstance(self.rows[row].cells[column], Formula | Covered):
            return True
        return self.unlocked is not None and (self.rows[row].id, self.columns[column].id) not in self.unlocked

    def words_in_use(self, column: int) -> list[str]:
        """The different texts of a column, the most frequent first, then in the order of the rows."""
        counts: dict[str, int] = {}
        for row in self.rows:
            text = text_of(row.cells[column]).strip()
            if text:
                counts[text] = counts.get(text, 0) + 1
        return sorted(counts, key=lambda text: -counts[text])
