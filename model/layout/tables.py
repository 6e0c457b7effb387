"""Finds the tables of a sheet: the row with the heads, the columns, the rows with content and the free rows below.

Domain practice, chapter 1.3: the header row may stand under merged titles, metadata and instructions; "the last row" is
the last with content, not the last with formatting or with a numbering formula.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.columns import Role
from model.layout.cross_parts import CrossHeads, FoundCross
from model.layout.grid import Grid
from model.layout.head_rows import (
    LARGEST_GAP,
    LONG_TEXT,
    SEARCHED_ROWS,
    HeadRow,
    are_headings,
    columns_of,
    head_rows,
    is_short_text,
    names_a_table,
    runs_of,
    runs_of_heads,
    side_by_side,
    title_at,
)
from model.layout.labels import names_plan
from model.layout.section_list import section_list_head
from model.layout.spellings import role_of_header
from model.values import Formula, Number, Value, is_empty

EMPTY_ROWS_THAT_END = 2
"""Empty rows below which a table goes on only with a row that looks like its own."""
MOST_EMPTY_ROWS = 30
"""Rows below which no table goes on."""


@dataclass(frozen=True, slots=True)
class FoundColumn:
    """A column of a found table; `column` counts from 1."""

    column: int
    title: str


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table in a sheet; rows count from 1. `last_row` is the last with content; without any, the header row."""

    header_row: int
    columns: tuple[FoundColumn, ...]
    last_row: int
    limit_row: int
    """The last row that belongs to the table's territory: up to here rows are free, below it something else stands."""
    heading: str = ""
    plain: bool = False
    """Whether the header row was taken for lack of a better one, so that the user had better check it."""
    cross: FoundCross | None = None
    """How the table is read when it is a cross or a calendar."""
    top: int = 0
    """The first row of its heads: with titles or years over them, or heads in two rows, above the header row."""

    @property
    def first_row(self) -> int:
        return self.top or self.header_row


def find_tables(grid: Grid) -> list[FoundTable]:
    """The tables of a sheet, from top to bottom, and from left to right: lists, whose header row names at least two
    roles, and crosses."""
    heads = head_rows(grid)
    if not heads or heads[0].row > SEARCHED_ROWS or section_list_head(grid) is not None:
        return []
    tables: list[FoundTable] = []
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        below = following.top if following is not None else None
        if head.cross is not None:
            tables += _cross_and_beside(grid, head, head.cross, below)
        else:
            tables += [_table_at(part, head, below) for part in side_by_side(grid, head.row, below)]
    # Beside another table a small one can be what the sheet says about the plan, see `surroundings`.
    others = [
        table
        for table in tables
        if not names_plan([column.title for column in table.columns], table.last_row - table.header_row)
    ]
    return others or tables


def _cross_and_beside(grid: Grid, head: HeadRow, found: CrossHeads, below: int | None) -> list[FoundTable]:
    """A cross, between the lists that stand beside it with their heads in the same row."""
    first, last = found.columns[0], found.columns[-1]
    beside = [
        columns
        for columns in (range(1, max(1, first - LARGEST_GAP)), range(last + 1 + LARGEST_GAP, 16_385))
        if any(
            names_a_table(grid, head.row, [column for column in run if column in columns])
            for run in runs_of_heads(grid, head.row)
        )
    ]
    own = columns_of(grid, range(first, last + 1)) if beside else grid
    tables = [_table_at(own, head, below, found)]
    tables += [_table_at(columns_of(grid, columns), HeadRow(head.row, head.row), below) for columns in beside]
    return sorted(tables, key=lambda table: table.columns[0].column)


def find_plain_table(grid: Grid) -> FoundTable | None:
    """The likeliest table of a sheet in which no header row was recognised: the first row of at least three short
    texts, side by side, with at least one row of content below."""
    for row in range(1, min(grid.last_row, SEARCHED_ROWS) + 1):
        filled = grid.filled(row)
        if len(filled) < 3 or any(not is_short_text(grid, row, column) for column in filled):
            continue
        table = _table_at(grid, HeadRow(row, row), None)
        if len(table.columns) >= 3 and table.last_row > row:
            return FoundTable(row, table.columns, table.last_row, table.limit_row, plain=True)
    return None


def finds_heads(titles: Sequence[str]) -> bool:
    """Whether a row with these heads and nothing else would be found as a header row, with all its columns."""
    row = {column: title for column, title in enumerate(titles, 1) if title.strip()}
    tables = find_tables(Grid("", {1: row})) if row else []
    return len(tables) == 1 and len(tables[0].columns) == len(titles)


def _table_at(grid: Grid, head: HeadRow, below: int | None, cross: CrossHeads | None = None) -> FoundTable:
    """The table under a row of heads. `below`: where the heads of the next table begin."""
    header_row = head.row
    columns = _columns_of_cross(grid, head, cross) if cross is not None else _columns(grid, head, below)
    numbers = [column.column for column in columns]
    counted = [
        column.column for column in columns if (role_of_header(column.title) or (None,))[0] is not Role.NUMBER
    ] or numbers
    bound = below - 1 if below is not None else max(grid.last_row, header_row)
    if below is not None and (_is_heading(grid, bound, numbers) or are_headings(grid, bound)):
        bound -= 1
    last = header_row
    for row in grid.between(header_row + 1, bound):
        if not grid.has_content(row, counted):
            continue
        if row - last > EMPTY_ROWS_THAT_END and not _goes_on(grid, row, last, columns):
            break
        last = row
    last = _before_total(grid, head.row, last, numbers)
    limit = _limit(grid, last, bound, numbers, counted, below is not None)
    heading = _heading_of(grid, head.top, numbers)
    return FoundTable(header_row, columns, last, limit, heading, False, cross.cross if cross else None, head.top)


def _columns_of_cross(grid: Grid, head: HeadRow, cross: CrossHeads) -> tuple[FoundColumn, ...]:
    """The heads of the body are what stands in their own row: what stands over them is kept beside it."""
    body = set(cross.cross.body)
    return tuple(
        FoundColumn(column, grid.text(head.row, column) if column in body else title_at(grid, head, column))
        for column in cross.columns
    )


def _goes_on(grid: Grid, row: int, last: int, columns: Sequence[FoundColumn]) -> bool:
    """Whether a row below some empty ones, where rows were brought in to be filled later, is still one of the table: it
    fills at least half of the columns with a known head, and nothing stands beside them."""
    known = [column.column for column in columns if role_of_header(column.title) is not None]
    filled = grid.filled(row)
    own = {column.column for column in columns}
    return (
        row - last <= MOST_EMPTY_ROWS
        and own.issuperset(filled)
        and 2 * len([column for column in filled if column in known]) >= max(len(known), 4)
    )


def _columns(grid: Grid, head: HeadRow, below: int | None) -> tuple[FoundColumn, ...]:
    """The run of heads around those that name a role; an empty head belongs to it when something stands below it."""
    filled = [column for column in _heads_in(grid, head) if title_at(grid, head, column).strip()]
    named = [column for column in filled if role_of_header(title_at(grid, head, column)) is not None] or filled[:1]
    runs = runs_of(filled)
    run = max(runs, key=lambda candidate: sum(column in named for column in candidate))
    run = _without_legend(grid, head, run)
    bound = (below or grid.last_row + 1) - 1
    result = []
    for column in range(run[0], run[-1] + 1):
        title = title_at(grid, head, column)
        if title.strip() or _stands_below(grid, head.row, bound, column):
            result.append(FoundColumn(column, title))
    return tuple(result)


def _without_legend(grid: Grid, head: HeadRow, run: list[int]) -> list[int]:
    """The heads before an explanation that stands beside the table, one empty column on."""
    for place, column in enumerate(run):
        is_apart = place > 0 and column - run[place - 1] > 1
        if is_apart and _LEGEND.fullmatch(title_at(grid, head, column).strip()):
            return run[:place]
    return run


def _heads_in(grid: Grid, head: HeadRow) -> list[int]:
    return sorted({column for row in range(head.top, head.row + 1) for column in grid.filled(row)})


def _stands_below(grid: Grid, header_row: int, bound: int, column: int) -> bool:
    return any(grid.has_content(row, (column,)) for row in grid.between(header_row + 1, bound))


def _is_heading(grid: Grid, row: int, columns: list[int]) -> bool:
    """Whether the row holds nothing but one text at the left: the heading of the table below it."""
    filled = grid.filled(row)
    return len(filled) == 1 and filled[0] <= columns[0] and isinstance(grid.value(row, filled[0]), str)


def _heading_of(grid: Grid, header_row: int, columns: list[int]) -> str:
    for row in (header_row - 1, header_row - 2):
        if row >= 1 and _is_heading(grid, row, columns) and len(grid.text(row, grid.filled(row)[0])) <= LONG_TEXT:
            return grid.text(row, grid.filled(row)[0]).strip()
    return ""


def _limit(grid: Grid, last: int, bound: int, columns: list[int], counted: list[int], table_below: bool) -> int:
    """The last row that can be written into without touching anything else.

    Rows with nothing but formulas of their own or a number that counts on in the numbering column are free; so are rows
    below everything. Between the table and what stands below it, as many empty rows are kept as it takes to tell the
    two apart next time. A total right below the table leaves no free row.
    """
    numbering = set(columns) - set(counted)
    for row in grid.between(last + 1, bound):
        others = set(grid.filled(row)) - set(columns)
        if any(_is_total(grid.value(row, column), row) for column in columns):
            return max(last, row - 1 if row == last + 1 else row - 1 - EMPTY_ROWS_THAT_END)
        is_other = any(not _counts_on(grid, row, column) for column in numbering)
        if grid.has_content(row, counted) or is_other or (others and _is_text_row(grid, row, others)):
            return max(last, row - 1 - EMPTY_ROWS_THAT_END)
    return max(last, bound - 1) if table_below else 1_048_576


def _before_total(grid: Grid, header_row: int, last: int, columns: list[int]) -> int:
    """The last row above a total: a row that says so, with a formula over the rows above it and nothing else."""
    held = [column for column in columns if not is_empty(grid.value(last, column))]
    texts = [column for column in held if not isinstance(grid.value(last, column), Formula)]
    is_total = (
        last > header_row
        and len(texts) < len(held)
        and all(_is_total(grid.value(last, column), last) for column in held if column not in texts)
        and len(texts) == 1
        and _TOTAL.fullmatch(grid.text(last, texts[0]).strip()) is not None
    )
    return last - 1 if is_total else last


def _counts_on(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell of the numbering column is empty, a formula, or the number after the one above it."""
    value = grid.value(row, column)
    if isinstance(value, Number):
        above = grid.value(row - 1, column)
        before = above.result if isinstance(above, Formula) else above
        return not isinstance(before, Number) or value.value == before.value + 1
    return isinstance(value, Formula) or is_empty(value)


_LEGEND = re.compile(r"(?:legenda|toelichting|uitleg|verklaring|codes|keuzes|keuzelijst|hulp)\b.{0,20}", re.IGNORECASE)
_TOTAL = re.compile(r"(?:eind|sub)?tota(?:al|len)\b.{0,20}|som|total\b.{0,20}", re.IGNORECASE)
_BLOCK = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})")


def _is_total(value: Value, row: int) -> bool:
    """Whether a cell computes something of several rows above it, as a total does, or of what is left of them: one cell
    that is written as a range."""
    if not isinstance(value, Formula):
        return False
    return any(
        (first != last or left.upper() == right.upper()) and max(int(first), int(last)) < row
        for left, first, right, last in _BLOCK.findall(value.source)
    )


def _is_text_row(grid: Grid, row: int, columns: set[int]) -> bool:
    return any(
        not isinstance(grid.value(row, column), Formula) and not is_empty(grid.value(row, column)) for column in columns
    )
