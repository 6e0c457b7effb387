"""Finds the tables of a sheet: the row with the heads, the columns, the rows with content and the free rows below.

Domain practice, chapter 1.3: the header row may stand under merged titles, metadata and instructions; "the last row" is
the last with content, not the last with formatting or with a numbering formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from model.columns import Role
from model.layout.grid import Grid
from model.layout.spellings import role_of_header
from model.values import Formula, Moment, Number, Value, is_empty, text_of

SEARCHED_ROWS = 40
"""How far down the first header row is looked for."""

ANCHORS = {Role.PERIOD, Role.CHANNEL, Role.AUDIENCE, Role.ACTION}
"""A header row names at least one of these."""

LONG_TEXT = 60
EMPTY_ROWS_THAT_END = 2
"""Empty rows below which a table goes on only with a row that looks like its own."""
MOST_EMPTY_ROWS = 30
"""Rows below which no table goes on."""
LARGEST_GAP = 1
"""Empty columns between two heads that still belong to one table, when something stands below them."""


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


def find_tables(grid: Grid) -> list[FoundTable]:
    """The tables whose header row names at least two roles, from top to bottom, and from left to right."""
    headers = list(_header_rows(grid))
    if not headers or headers[0] > SEARCHED_ROWS:
        return []
    tables = []
    for place, header_row in enumerate(headers):
        next_header = headers[place + 1] if place + 1 < len(headers) else None
        tables += [_table_at(part, header_row, next_header) for part in _side_by_side(grid, header_row, next_header)]
    return tables


def find_plain_table(grid: Grid) -> FoundTable | None:
    """The likeliest table of a sheet in which no header row was recognised: the first row of at least three short
    texts, side by side, with at least one row of content below."""
    for row in range(1, min(grid.last_row, SEARCHED_ROWS) + 1):
        filled = grid.filled(row)
        if len(filled) < 3 or any(not _is_short_text(grid, row, column) for column in filled):
            continue
        table = _table_at(grid, row, None)
        if len(table.columns) >= 3 and table.last_row > row:
            return FoundTable(row, table.columns, table.last_row, table.limit_row, plain=True)
    return None


def finds_heads(titles: Sequence[str]) -> bool:
    """Whether a row with these heads and nothing else would be found as a header row, with all its columns."""
    row = {column: title for column, title in enumerate(titles, 1) if title.strip()}
    tables = find_tables(Grid("", {1: row})) if row else []
    return len(tables) == 1 and len(tables[0].columns) == len(titles)


def _header_rows(grid: Grid) -> Iterator[int]:
    """Rows that look like a header row. A run of such rows directly under each other gives its best one.

    Below the first one a header row has an empty row or a heading above it: the rows in between are data.
    """
    best: tuple[float, int] | None = None
    found = 0
    for row in sorted(grid.rows):
        inside = bool(found) and row > found + 1 and len(grid.rows.get(row - 1, ())) > 1
        inside = inside and not _are_headings(grid, row - 1)
        score = None if inside else _score(grid, row)
        if best is not None and (score is None or row > best[1] + 1):
            yield best[1]
            found, best = best[1], None
        if score is not None and (best is None or score > best[0]):
            best = (score, row)
        elif score is not None and best is not None:
            # Two header-like rows in a row: the second is data that happens to repeat the words of a header.
            continue
    if best is not None:
        yield best[1]


def _are_headings(grid: Grid, row: int) -> bool:
    """Whether all that stands in the row are headings of tables beside each other below it."""
    left = set(grid.rows.get(row, ()))
    if not left or not all(isinstance(grid.value(row, column), str) for column in left):
        return False
    previous = 0
    for run in _runs_of_heads(grid, row + 1):
        above = left.intersection(range(previous + 1, run[-1] + 1))
        previous = run[-1]
        if len(above) == 1 and _names_a_table(grid, row + 1, run):
            left -= above
    return not left


def _side_by_side(grid: Grid, header_row: int, next_header: int | None) -> list[Grid]:
    """The sheet itself, or where tables stand beside each other, the stretch of columns that each of them has.

    A second table has heads that would make a header row by themselves, with empty columns before them all the way.
    """
    bound = (next_header or grid.last_row + 1) - 1
    if next_header is not None and _are_headings(grid, bound):
        bound -= 1
    starts: list[int] = []
    previous: list[int] = []
    for run in _runs_of_heads(grid, header_row):
        gap = range(previous[-1] + 1 if previous else run[0], run[0])
        if _names_a_table(grid, header_row, run) and (not starts or _is_empty_block(grid, header_row, bound, gap)):
            starts.append(run[0])
        previous = run
    if len(starts) < 2:
        return [grid]
    edges = [1, *starts[1:], 16_385]
    return [_columns_of(grid, range(first, last)) for first, last in pairwise(edges)]


def _names_a_table(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    known = [role_of_header(grid.text(row, column)) for column in columns]
    roles = {found[0] for found in known if found is not None}
    return len(roles) >= 2 and bool(roles & ANCHORS)


def _is_empty_block(grid: Grid, first: int, last: int, columns: range) -> bool:
    covered = any(
        merge.top <= last and merge.bottom >= first and merge.left < columns.stop and merge.right >= columns.start
        for merge in grid.merges
    )
    rows = (row for row in grid.rows if first <= row <= last)
    return not covered and not any(column in columns for row in rows for column in grid.filled(row))


def _columns_of(grid: Grid, columns: range) -> Grid:
    """The sheet as if it had these columns only."""
    rows = {number: {column: row[column] for column in row if column in columns} for number, row in grid.rows.items()}
    merges = [merge for merge in grid.merges if merge.left in columns]
    return Grid(grid.name, {number: row for number, row in rows.items() if row}, merges)


def _score(grid: Grid, row: int) -> float | None:
    """How much a row looks like a header row; None when it names fewer than two roles, or none that anchors."""
    cells = grid.rows[row]
    roles = set()
    matches = 0
    for value in cells.values():
        if isinstance(value, str) and value:
            known = role_of_header(value)
            if known is not None:
                matches += 1
                roles.add(known[0])
    if len(roles) < 2 or not roles & ANCHORS:
        return None
    filled = grid.filled(row)
    texts = sum(_is_short_text(grid, row, column) for column in filled)
    long_texts = sum(len(grid.text(row, column)) > LONG_TEXT for column in filled)
    figures = sum(isinstance(grid.value(row, column), Number | Moment | Formula) for column in filled)
    width = filled[-1] - filled[0] + 1
    merged = sum(
        merge.right - merge.left + 1
        for merge in grid.merges
        if merge.top <= row <= merge.bottom and merge.right > merge.left
    )
    score = matches * 3 + texts - 2 * long_texts - 2 * figures - (10 if merged > 0.6 * width and len(filled) < 3 else 0)
    # More than half of what stands in the row must be heads: a sentence in a data row can hold such a word too.
    return score if score > 0 and matches * 2 >= len(filled) - 1 else None


def _is_short_text(grid: Grid, row: int, column: int) -> bool:
    value = grid.value(row, column)
    return not isinstance(value, Number | Moment | Formula) and 0 < len(text_of(value).strip()) <= LONG_TEXT


def _table_at(grid: Grid, header_row: int, next_header: int | None) -> FoundTable:
    columns = _columns(grid, header_row, next_header)
    numbers = [column.column for column in columns]
    counted = [
        column.column for column in columns if (role_of_header(column.title) or (None,))[0] is not Role.NUMBER
    ] or numbers
    bound = next_header - 1 if next_header is not None else max(grid.last_row, header_row)
    if next_header is not None and (_is_heading(grid, bound, numbers) or _are_headings(grid, bound)):
        bound -= 1
    last = header_row
    for row in sorted(number for number in grid.rows if header_row < number <= bound):
        if not grid.has_content(row, counted):
            continue
        if row - last > EMPTY_ROWS_THAT_END and not _goes_on(grid, row, last, columns):
            break
        last = row
    limit = _limit(grid, last, bound, numbers, counted, next_header is not None)
    return FoundTable(header_row, columns, last, limit, _heading_of(grid, header_row, numbers))


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


def _columns(grid: Grid, header_row: int, next_header: int | None) -> tuple[FoundColumn, ...]:
    """The run of heads around those that name a role; an empty head belongs to it when something stands below it."""
    filled = grid.filled(header_row)
    named = [column for column in filled if role_of_header(grid.text(header_row, column)) is not None] or filled[:1]
    runs = _runs_of_heads(grid, header_row)
    run = max(runs, key=lambda candidate: sum(column in named for column in candidate))
    bound = (next_header or grid.last_row + 1) - 1
    result = []
    for column in range(run[0], run[-1] + 1):
        title = grid.text(header_row, column)
        if title.strip() or _stands_below(grid, header_row, bound, column):
            result.append(FoundColumn(column, title))
    return tuple(result)


def _runs_of_heads(grid: Grid, row: int) -> list[list[int]]:
    runs: list[list[int]] = []
    for column in grid.filled(row):
        if runs and column - runs[-1][-1] <= LARGEST_GAP + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    return runs


def _stands_below(grid: Grid, header_row: int, bound: int, column: int) -> bool:
    return any(grid.has_content(row, (column,)) for row in grid.rows if header_row < row <= bound)


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
    for row in sorted(number for number in grid.rows if last < number <= bound):
        others = set(grid.filled(row)) - set(columns)
        if any(_is_total(grid.value(row, column), row) for column in columns):
            return max(last, row - 1 if row == last + 1 else row - 1 - EMPTY_ROWS_THAT_END)
        is_other = any(not _counts_on(grid, row, column) for column in numbering)
        if grid.has_content(row, counted) or is_other or (others and _is_text_row(grid, row, others)):
            return max(last, row - 1 - EMPTY_ROWS_THAT_END)
    return max(last, bound - 1) if table_below else 1_048_576


def _counts_on(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell of the numbering column is empty, a formula, or the number after the one above it."""
    value = grid.value(row, column)
    if isinstance(value, Number):
        above = grid.value(row - 1, column)
        before = above.result if isinstance(above, Formula) else above
        return not isinstance(before, Number) or value.value == before.value + 1
    return isinstance(value, Formula) or is_empty(value)


_BLOCK = re.compile(r"\$?[A-Za-z]{1,3}\$?(\d{1,7}):\$?[A-Za-z]{1,3}\$?(\d{1,7})")


def _is_total(value: Value, row: int) -> bool:
    """Whether a cell computes something of several rows above it, as a total does."""
    if not isinstance(value, Formula):
        return False
    blocks = [(int(first), int(last)) for first, last in _BLOCK.findall(value.source)]
    return any(first != last and max(first, last) < row for first, last in blocks)


def _is_text_row(grid: Grid, row: int, columns: set[int]) -> bool:
    return any(
        not isinstance(grid.value(row, column), Formula) and not is_empty(grid.value(row, column)) for column in columns
    )
