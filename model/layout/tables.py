"""Finds the tables of a sheet: the row with the heads, the columns, the rows with content and the free rows below.

Domain practice, chapter 1.3: the header row may stand under merged titles, metadata and instructions; "the last row" is
the last with content, not the last with formatting or with a numbering formula.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model.columns import Role
from model.layout.grid import Grid
from model.layout.spellings import role_of_header
from model.values import Formula, Moment, Number, is_empty, text_of

SEARCHED_ROWS = 40
"""How far down the first header row is looked for."""

ANCHORS = {Role.PERIOD, Role.CHANNEL, Role.AUDIENCE, Role.ACTION}
"""A header row names at least one of these."""

LONG_TEXT = 60
EMPTY_ROWS_THAT_END = 2
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
    """The tables whose header row names at least two roles, from top to bottom."""
    headers = list(_header_rows(grid))
    if not headers or headers[0] > SEARCHED_ROWS:
        return []
    tables = []
    for place, header_row in enumerate(headers):
        next_header = headers[place + 1] if place + 1 < len(headers) else None
        tables.append(_table_at(grid, header_row, next_header))
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


def _header_rows(grid: Grid) -> Iterator[int]:
    """Rows that look like a header row. A run of such rows directly under each other gives its best one.

    Below the first one a header row has an empty row or a heading above it: the rows in between are data.
    """
    best: tuple[float, int] | None = None
    found = 0
    for row in sorted(grid.rows):
        inside = bool(found) and row > found + 1 and len(grid.rows.get(row - 1, ())) > 1
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
    if next_header is not None and _is_heading(grid, bound, numbers):
        bound -= 1
    last = header_row
    empty = 0
    for row in range(header_row + 1, bound + 1):
        if grid.has_content(row, counted):
            last, empty = row, 0
            continue
        empty += 1
        if empty >= EMPTY_ROWS_THAT_END:
            break
    limit = _limit(grid, last, bound, numbers, counted, next_header is not None)
    return FoundTable(header_row, columns, last, limit, _heading_of(grid, header_row, numbers))


def _columns(grid: Grid, header_row: int, next_header: int | None) -> tuple[FoundColumn, ...]:
    """The run of heads around those that name a role; an empty head belongs to it when something stands below it."""
    filled = [column for column in grid.filled(header_row)]
    named = [column for column in filled if role_of_header(grid.text(header_row, column)) is not None] or filled[:1]
    runs: list[list[int]] = []
    for column in filled:
        if runs and column - runs[-1][-1] <= LARGEST_GAP + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    run = max(runs, key=lambda candidate: sum(column in named for column in candidate))
    bound = (next_header or grid.last_row + 1) - 1
    result = []
    for column in range(run[0], run[-1] + 1):
        title = grid.text(header_row, column)
        if title.strip() or _stands_below(grid, header_row, bound, column):
            result.append(FoundColumn(column, title))
    return tuple(result)


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

    Rows with nothing but formulas or a number in the numbering column are free; so are rows below everything. Between
    the table and what stands below it, as many empty rows are kept as it takes to tell the two apart next time.
    """
    for row in sorted(number for number in grid.rows if last < number <= bound):
        others = set(grid.filled(row)) - set(columns)
        if grid.has_content(row, counted) or (others and _is_text_row(grid, row, others)):
            return max(last, row - 1 - EMPTY_ROWS_THAT_END)
    return max(last, bound - 1) if table_below else 1_048_576


def _is_text_row(grid: Grid, row: int, columns: set[int]) -> bool:
    return any(
        not isinstance(grid.value(row, column), Formula) and not is_empty(grid.value(row, column)) for column in columns
    )
