"""A sheet as the finder sees it: values by row and column, and which cells are merged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from model.values import Formula, Value, is_empty, text_of


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged block; rows and columns are counted from 1, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Grid:
    """The cells of one sheet that hold something. Rows and columns are counted from 1, as in Excel."""

    name: str
    rows: Mapping[int, Mapping[int, Value]]
    merges: list[Merge] = field(default_factory=list)
    _firsts: dict[tuple[int, int], Merge] | None = field(default=None, repr=False)
    _numbers: list[int] | None = field(default=None, repr=False)

    def value(self, row: int, column: int) -> Value:
        """The content of a cell; empty for a cell that is not there."""
        return self.rows.get(row, {}).get(column, "")

    def text(self, row: int, column: int) -> str:
        """What a reader sees in the cell."""
        return text_of(self.value(row, column))

    def filled(self, row: int) -> list[int]:
        """The columns of a row that hold something to read, ascending."""
        return sorted(column for column, value in self.rows.get(row, {}).items() if not is_empty(value))

    @property
    def last_row(self) -> int:
        return self.numbers[-1] if self.numbers else 0

    @property
    def numbers(self) -> list[int]:
        """The rows that hold something, ascending."""
        if self._numbers is None or len(self._numbers) != len(self.rows):
            self._numbers = sorted(self.rows)
        return self._numbers

    def between(self, first: int, last: int) -> list[int]:
        """The rows from the first to the last, both included, that hold something."""
        numbers = self.numbers
        return numbers[bisect_left(numbers, first) : bisect_right(numbers, last)]

    def has_content(self, row: int, columns: Iterable[int]) -> bool:
        """Whether someone wrote something in these cells; formulas do not count: they stand in unused rows too."""
        cells = self.rows.get(row)
        if not cells:
            return False
        return any(
            not is_empty(value) and not isinstance(value, Formula)
            for value in (cells.get(column, "") for column in columns)
        )

    def merge_from(self, row: int, column: int) -> Merge | None:
        """The merged block whose first cell, the one that shows, this is."""
        if self._firsts is None:
            self._firsts = {(merge.top, merge.left): merge for merge in self.merges}
        return self._firsts.get((row, column))
