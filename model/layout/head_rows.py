"""Which rows of a sheet are the heads of a table, and where heads of several tables stand beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from model.columns import Role
from model.forms.head_sets import matches as matches_of_forms
from model.layout.cross_parts import HEAD_ROWS, CrossHeads, names_a_column, question
from model.layout.crosses import find_cross_heads
from model.layout.grid import Grid
from model.layout.spellings import role_of_header
from model.values import Formula, Moment, Number, RichText, is_empty, text_of

SEARCHED_ROWS = 40
"""How far down the first header row is looked for."""

ANCHORS = {Role.PERIOD, Role.CHANNEL, Role.AUDIENCE, Role.ACTION}
"""A header row names at least one of these."""

LONG_TEXT = 60
LARGEST_GAP = 1
"""Empty columns between two heads that still belong to one table, when something stands below them."""
_CLEARLY_HEADS = 4
"""Roles named in one row of short texts that make it a row of heads, however many other columns it has."""
_CLEARLY_A_FORM = 0.5
"""How well a row without heads that say much has to agree with a table of a form."""
_NO_CROSS_BUT_A_FORM = 0.7
"""How well a row has to agree with a table of a form not to be looked at as the heads of a cross."""
_MOST_OF_A_FORM = 24
"""Heads in a row; a table of a form has fewer."""
MOST_LOOKED_AT = 400
"""Rows of a sheet that are looked at as the heads of a cross."""
_MAYBE_A_CROSS = 500
_A_CROSS = 1000
"""What the heads of a cross score: more than any row of a list, since those above them are the titles of its sides."""


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A row of heads. `top` is the first row of what belongs to the heads; `row` the last, below which the rows are."""

    row: int
    top: int
    cross: CrossHeads | None = None


def head_rows(grid: Grid) -> list[HeadRow]:
    """The rows with the heads of tables, from top to bottom."""
    found: list[HeadRow] = []
    for row, cross in _header_rows(grid):
        head = HeadRow(row, cross.top, cross) if cross is not None else HeadRow(_last_row_of_heads(grid, row), row)
        if cross is not None and found and found[-1].cross is None and found[-1].top >= cross.top:
            # What names the labels and what stands over the heads of a cross, merged over several rows.
            found.pop()
        if found and found[-1].row >= head.top:
            last = found.pop()
            # A merged cell reaches into the heads of the next table.
            found.append(HeadRow(last.top, last.top, last.cross) if last.cross is None else last)
            head = HeadRow(head.row, max(head.top, found[-1].row + 1), cross)
        found.append(head)
    return found


def _last_row_of_heads(grid: Grid, row: int) -> int:
    """The last row of heads in two or three rows: where some are merged down, and what stands beside those below the
    first row are heads too."""
    run = max(runs_of_heads(grid, row), key=len)
    merges = [found for column in run if (found := grid.merge_from(row, column)) is not None and found.bottom > row]
    named = [found for found in merges if role_of_header(grid.text(row, found.left)) is not None]
    last = max((found.bottom for found in named), default=row)
    if not named or last - row >= HEAD_ROWS:
        return row
    for below in range(row + 1, last + 1):
        for column in grid.filled(below):
            if run[0] <= column <= run[-1] + 1 and not is_short_text(grid, below, column):
                return row
    return last


def title_at(grid: Grid, head: HeadRow, column: int) -> str:
    """The head of a column: what stands in the last row of heads, or what is merged down to it or over it."""
    for row in range(head.row, head.top - 1, -1):
        title = grid.text(row, column)
        if title.strip():
            return title
    return ""


def _header_rows(grid: Grid) -> Iterator[tuple[int, CrossHeads | None]]:
    """Rows that look like a header row. A run of such rows directly under each other gives its best one.

    Below the first one a header row has an empty row or a heading above it: the rows in between are data.
    """
    best: tuple[float, int, CrossHeads | None] | None = None
    found = block = previous = 0
    filled = looked_at = 0
    for row in grid.numbers:
        if row > SEARCHED_ROWS and not found and best is None:
            # The first head stands too far down for a table of a plan.
            return
        if row > previous + 1 or filled < 2:
            block = row
        previous, filled = row, sum([not is_empty(value) for value in grid.rows[row].values()])
        inside = bool(found) and row > found + 1 and len(grid.rows.get(row - 1, ())) > 1
        inside = inside and not are_headings(grid, row - 1)
        score = None if inside or filled < 2 else _score(grid, row)
        at_the_top = row - block <= HEAD_ROWS or (not found and best is None and row <= SEARCHED_ROWS)
        cross = None
        if at_the_top and filled > 1 and looked_at < MOST_LOOKED_AT:
            looked_at += 1
            cross = _cross_in(grid, row)
        if cross is not None and inside and cross.top > found:
            # Inside a list.
            cross = None
        if cross is not None:
            score = (_A_CROSS if cross.cross.certain else _MAYBE_A_CROSS) + len(cross.cross.body)
        if best is not None and (score is None or row > best[1] + 1):
            yield best[1:]
            found, best = best[1], None
        if score is not None and (best is None or score > best[0]):
            best = (score, row, cross)
        elif score is not None and best is not None:
            # Two header-like rows in a row: the second is data that happens to repeat the words of a header.
            continue
    if best is not None:
        yield best[1:]


def _cross_in(grid: Grid, row: int) -> CrossHeads | None:
    """The heads of a cross, unless this is the first row of a list that happens to hold such names."""
    cross = find_cross_heads(grid, row)
    if cross is None:
        return None
    if _heads_of_a_form(grid, row, grid.filled(row), _NO_CROSS_BUT_A_FORM):
        # A list of a form, whose columns happen to be called after groups or goals.
        return None
    above = [names_a_column(grid.text(row - 1, column)) for column in cross.cross.body]
    return cross if sum(above) < 2 else None


def are_headings(grid: Grid, row: int) -> bool:
    """Whether all that stands in the row are headings of tables beside each other below it."""
    cells = grid.rows.get(row, {})
    if not cells or not all([isinstance(value, str) for value in cells.values()]):
        return False
    below = grid.rows.get(row + 1)
    if not below or max(below) - min(below) < (len(cells) - 1) * (LARGEST_GAP + 2):
        # So close to each other there are no tables for all of them.
        return False
    left = set(cells)
    previous = 0
    for run in runs_of_heads(grid, row + 1):
        above = left.intersection(range(previous + 1, run[-1] + 1))
        previous = run[-1]
        if len(above) == 1 and names_a_table(grid, row + 1, run):
            left -= above
    return not left


def side_by_side(grid: Grid, header_row: int, below: int | None) -> list[Grid]:
    """The sheet itself, or where tables stand beside each other, the stretch of columns that each of them has.

    A second table has heads that would make a header row by themselves, with empty columns before them all the way.
    """
    bound = (below or grid.last_row + 1) - 1
    if below is not None and are_headings(grid, bound):
        bound -= 1
    starts: list[int] = []
    previous: list[int] = []
    for run in runs_of_heads(grid, header_row):
        gap = range(previous[-1] + 1 if previous else run[0], run[0])
        if names_a_table(grid, header_row, run) and (not starts or _is_empty_block(grid, header_row, bound, gap)):
            starts.append(run[0])
        previous = run
    if len(starts) < 2:
        return [grid]
    edges = [1, *starts[1:], 16_385]
    return [columns_of(grid, range(first, last)) for first, last in pairwise(edges)]


def names_a_table(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    known = [role_of_header(grid.text(row, column)) for column in columns]
    roles = {found[0] for found in known if found is not None}
    asked = {found for column in columns if (found := question(grid.text(row, column))) is not None}
    return bool(roles) and len(roles | asked) >= 2 and bool((roles | asked) & ANCHORS)


def _is_empty_block(grid: Grid, first: int, last: int, columns: range) -> bool:
    covered = any(
        merge.top <= last and merge.bottom >= first and merge.left < columns.stop and merge.right >= columns.start
        for merge in grid.merges
    )
    rows = (row for row in grid.rows if first <= row <= last)
    return not covered and not any(column in columns for row in rows for column in grid.filled(row))


def columns_of(grid: Grid, columns: range) -> Grid:
    """The sheet as if it had these columns only."""
    rows = {number: {column: row[column] for column in row if column in columns} for number, row in grid.rows.items()}
    merges = [merge for merge in grid.merges if merge.left in columns]
    return Grid(grid.name, {number: row for number, row in rows.items() if row}, merges)


def _score(grid: Grid, row: int) -> float | None:
    """How much a row looks like a header row; None when it names fewer than two roles, or none that anchors."""
    cells = grid.rows[row]
    roles = set()
    matches = 0
    is_known = False
    for value in cells.values():
        if isinstance(value, str | RichText) and value:
            known = role_of_header(text_of(value))
            asked = question(text_of(value)) if known is None else None
            if known is not None:
                roles.add(known[0])
                is_known = True
            elif asked is not None:
                roles.add(asked)
            matches += known is not None or asked is not None
    filled = grid.filled(row)
    if not is_known or len(roles) < 2 or not roles & ANCHORS:
        matches = _heads_of_a_form(grid, row, filled)
        if not matches:
            return None
    texts = sum(is_short_text(grid, row, column) for column in filled)
    long_texts = sum(len(grid.text(row, column)) > LONG_TEXT for column in filled)
    figures = sum(isinstance(grid.value(row, column), Number | Moment | Formula) for column in filled)
    width = filled[-1] - filled[0] + 1
    merged = sum(
        merge.right - merge.left + 1
        for merge in grid.merges
        if merge.top <= row <= merge.bottom and merge.right > merge.left
    )
    score = matches * 3 + texts - 2 * long_texts - 2 * figures - (10 if merged > 0.6 * width and len(filled) < 3 else 0)
    # More than half of what stands in the row must be heads: a sentence in a data row can hold such a word too. Where
    # so many columns are named that no data row would do that, the others may be the user's own.
    clear = len(roles) >= _CLEARLY_HEADS and not long_texts and not figures
    return score if score > 0 and (clear or matches * 2 >= len(filled) - 1) else None


def _heads_of_a_form(grid: Grid, row: int, filled: Sequence[int], least: float = _CLEARLY_A_FORM) -> int:
    """How many heads of a table in a form stand in the row; 0 when it is not clearly one."""
    if len(filled) > _MOST_OF_A_FORM or not all(is_short_text(grid, row, column) for column in filled):
        return 0
    found = next(iter(matches_of_forms([grid.text(row, column) for column in filled])), None)
    return found.found if found is not None and found.score >= least else 0


def is_short_text(grid: Grid, row: int, column: int) -> bool:
    value = grid.value(row, column)
    return not isinstance(value, Number | Moment | Formula) and 0 < len(text_of(value).strip()) <= LONG_TEXT


def runs_of_heads(grid: Grid, row: int) -> list[list[int]]:
    """The runs of columns with a head in this row, apart by more than the largest gap."""
    return runs_of(grid.filled(row))


def runs_of(filled: Sequence[int]) -> list[list[int]]:
    """Columns, ascending, in runs that are apart by more than the largest gap in a row of heads."""
    runs: list[list[int]] = []
    for column in filled:
        if runs and column - runs[-1][-1] <= LARGEST_GAP + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    return runs
