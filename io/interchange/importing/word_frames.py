"""A table of Word as rows of equally many cells, whatever its borders are.

In Word every row has edges of its own: someone drags one, and the grid below the table has a sliver of a column more.
The columns that a reader sees are those of the rows as most rows are; cells of other rows belong where they lie most.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from interchange.excel.sheet_reader import MOST_CELLS
from interchange.importing.word_blocks import Cell, WordRow, WordTable
from interchange.importing.word_package import too_much_text
from model.layout import FoundTable, Grid, Merge, find_tables
from model.values import Covered, Value


@dataclass(slots=True)
class Frame:
    """The texts of a table by row and column. Merges are counted from 1, as in a sheet."""

    width: int
    texts: list[list[str]]
    merges: list[Merge] = field(default_factory=list)
    stands_out: list[bool] = field(default_factory=list)
    """Of each row, whether all its texts look like heads."""
    flagged: list[bool] = field(default_factory=list)
    """Of each row, whether Word repeats it on every page."""
    _found: list[FoundTable] | None = field(default=None, repr=False)

    def tables(self) -> list[FoundTable]:
        """The tables with recognised heads in it, from top to bottom."""
        if self._found is None:
            self._found = find_tables(self.grid()) if self.width > 1 else []
        return self._found

    def grid(self) -> Grid:
        """The table as a sheet. What a merged cell covers is there, but not beside a text that stands alone."""
        rows: dict[int, dict[int, Value]] = {
            number: {column: text for column, text in enumerate(row, 1) if text}
            for number, row in enumerate(self.texts, 1)
        }
        for merge in self.merges:
            for number in range(merge.top, merge.bottom + 1):
                for column in range(merge.left, merge.right + 1):
                    if (number, column) != (merge.top, merge.left) and len(rows[number]) > 1:
                        rows[number].setdefault(column, Covered(number > merge.top, column > merge.left))
        return Grid("", {number: row for number, row in rows.items() if row}, self.merges)

    def filled(self, place: int) -> list[str]:
        """The texts of a row, counted from 0, without the empty ones."""
        return [text for text in self.texts[place] if text]

    def extend(self, other: Frame, first: int) -> None:
        """Put the rows of another frame with as many columns below this one, from the row `first` on."""
        shift = len(self.texts) - first
        self.texts += other.texts[first:]
        self.stands_out += other.stands_out[first:]
        self.flagged += other.flagged[first:]
        self.merges += [
            Merge(merge.top + shift, merge.left, merge.bottom + shift, merge.right)
            for merge in other.merges
            if merge.top > first
        ]
        self._found = None


def frame_of(table: WordTable, name: str) -> Frame:
    """The frame of a table. Raises `TooLarge` for more cells than a plan can have; `name` is that of the file."""
    columns = _columns(table.rows)
    frame = Frame(len(columns), [])
    if len(columns) * len(table.rows) > MOST_CELLS:
        raise too_much_text(name)
    open_merges: dict[int, tuple[int, range]] = {}
    for number, row in enumerate(table.rows, 1):
        places = _places(row.cells, columns)
        texts = [""] * len(columns)
        still_open: dict[int, tuple[int, range]] = {}
        for cell, place in zip(row.cells, places, strict=True):
            texts[place.start] = "\n".join(text for text in (texts[place.start], cell.text) if text)
            if cell.goes_on and cell.start in open_merges:
                still_open[cell.start] = open_merges[cell.start]
            elif cell.starts_merge:
                still_open[cell.start] = number, place
            elif len(place) > 1:
                frame.merges.append(Merge(number, place.start + 1, number, place.stop))
        frame.merges += _closed(open_merges, still_open, number - 1)
        open_merges = still_open
        frame.texts.append(texts)
        frame.flagged.append(row.is_head)
        frame.stands_out.append(_stands_out(row))
    frame.merges += _closed(open_merges, {}, len(table.rows))
    return frame


def _closed(before: dict[int, tuple[int, range]], now: dict[int, tuple[int, range]], last: int) -> list[Merge]:
    """The merged blocks that end in the row `last`; a block of one row and one column is no block."""
    return [
        Merge(top, place.start + 1, last, place.stop)
        for start, (top, place) in before.items()
        if now.get(start) != (top, place) and (last > top or len(place) > 1)
    ]


def _stands_out(row: WordRow) -> bool:
    told = [cell for cell in row.cells if cell.text]
    return bool(told) and all(cell.stands_out for cell in told)


def _columns(rows: Sequence[WordRow]) -> list[tuple[int, int]]:
    """The edges of the columns: those of the first of the rows that have as many cells as most rows have."""
    counts = Counter(len(row.cells) for row in rows)
    usual = max(counts, key=lambda count: (count > 1, counts[count], count))
    model = next(row for row in rows if len(row.cells) == usual)
    return [(cell.left, cell.right) for cell in model.cells]


def _places(cells: Sequence[Cell], columns: Sequence[tuple[int, int]]) -> list[range]:
    """The columns, counted from 0, that each cell takes; never none."""
    if len(cells) == len(columns) and all(
        cell.left < right and cell.right > left for cell, (left, right) in zip(cells, columns, strict=True)
    ):
        return [range(place, place + 1) for place in range(len(cells))]
    return [_taken(cell, columns) for cell in cells]


def _taken(cell: Cell, columns: Sequence[tuple[int, int]]) -> range:
    first = bisect_right(columns, cell.left, key=lambda column: column[1])
    shared: dict[int, int] = {}
    for place in range(min(first, len(columns) - 1), len(columns)):
        left, right = columns[place]
        if left >= cell.right and shared:
            break
        shared[place] = min(cell.right, right) - max(cell.left, left)
    covered = [place for place, width in shared.items() if 2 * width > columns[place][1] - columns[place][0]]
    if covered:
        return range(covered[0], covered[-1] + 1)
    nearest = max(shared, key=lambda place: shared[place])
    return range(nearest, nearest + 1)
