"""Finds the heads of calendars: neighbouring months, weeks, quarters, years or days, in the order of time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.axis_heads import FEWEST_HEADS, TimeHead, follow_each_other, time_head
from model.columns import Role
from model.cross import shows_days
from model.layout.cross_parts import (
    CrossHeads,
    FoundCross,
    body_rows,
    columns_left,
    columns_right,
    content_of,
    labels_in,
    right_of,
    role_of_cells,
    role_of_rows,
    rows_above,
    top_of_labels,
)
from model.layout.grid import Grid
from model.layout.spellings import role_of_header
from model.periods import Precision
from model.values import Formula, Moment, Number, text_of

_YEAR = re.compile(r"(?:jaar|year)?\s*((?:19|20)\d\d)", re.IGNORECASE)
_WEEK = re.compile(r"(?:week|weken|wk)(?:nr|nummer)?s?\.?:?", re.IGNORECASE)


def calendar_at(grid: Grid, row: int, filled: Sequence[int]) -> CrossHeads | None:
    unit = "week" if _counts_weeks(grid, row, filled) else ""
    run = _time_run(grid, row, filled, unit)
    if run is None:
        return None
    body, heads = _widened(grid, row, run)
    left = columns_left(grid, row, body[0])
    right = columns_right(grid, row, body[-1])
    content = content_of(grid, row, body, (*left, *body))
    labels = labels_in(grid, row, left)
    rows = role_of_rows(grid, row, labels)
    has_rows = bool(content.filled) if not left else _has_labels(grid, row, left)
    if content.is_figures or not has_rows or (not left and len(content.texts) < 2):
        return None
    years, top = _years_above(grid, row, body)
    top = min(top, top_of_labels(grid, row, left))
    wide = {found[0] for column in (*left, *right) if (found := role_of_header(grid.text(row, column))) is not None}
    rows = rows if rows is not Role.PERIOD else None
    rows = rows or (Role.SUBJECT if labels and Role.SUBJECT not in wide else None)
    cell = role_of_cells(rows, Role.PERIOD, content.texts)
    cross = FoundCross(rows, Role.PERIOD, labels, body, cell, years, heads, unit)
    return CrossHeads(row, top, (*left, *body, *right), cross)


def _counts_weeks(grid: Grid, row: int, filled: Sequence[int]) -> bool:
    """Whether the bare numbers in a row are weeks, as a cell before or above them says."""
    numbers = [column for column in filled if isinstance(grid.value(row, column), Number)]
    if len(numbers) < FEWEST_HEADS:
        return False
    near = [grid.text(row, column) for column in range(max(1, numbers[0] - 3), numbers[0])]
    near += [grid.text(above, column) for above in rows_above(row) for column in grid.filled(above)[:6]]
    return any(_WEEK.fullmatch(text.strip()) for text in near)


def _head_at(grid: Grid, row: int, column: int, unit: str) -> TimeHead | None:
    value = grid.value(row, column)
    if isinstance(value, Moment):
        return _head_of_date(value)
    if isinstance(value, Formula):
        return _head_of_date(value.result) if isinstance(value.result, Moment) else None
    return time_head(text_of(value), unit)


def _head_of_date(value: Moment) -> TimeHead:
    day = value.value.date()
    kind = Precision.DAY if shows_days(value.format) else Precision.MONTH
    return TimeHead(value.text, kind, (day.toordinal(), day.toordinal()), True)


def _time_run(grid: Grid, row: int, filled: Sequence[int], unit: str) -> list[int] | None:
    """The longest run of neighbouring columns whose heads are periods that follow each other."""
    best: list[int] = []
    run: list[tuple[int, TimeHead]] = []
    for column in (*filled, 0):
        head = _head_at(grid, row, column, unit) if column else None
        if run and (head is None or column != right_of(grid, row, run[-1][0]) + 1):
            best = max(best, _as_calendar(run), key=len)
            run = []
        if head is not None:
            run.append((column, head))
    return best if len(best) >= FEWEST_HEADS else None


def _as_calendar(run: Sequence[tuple[int, TimeHead]]) -> list[int]:
    """The columns of a run, when it is a calendar as a whole."""
    long = len(run) >= FEWEST_HEADS and follow_each_other([head for _, head in run])
    return [column for column, _ in run] if long else []


def _widened(grid: Grid, row: int, run: Sequence[int]) -> tuple[tuple[int, ...], tuple[tuple[int, str], ...]]:
    """All columns below these heads, with the heads of those that lie under a merged one."""
    body: list[int] = []
    heads: list[tuple[int, str]] = []
    for column in run:
        for each in range(column, right_of(grid, row, column) + 1):
            body.append(each)
            if each != column:
                heads.append((each, grid.text(row, column).strip()))
    return tuple(body), tuple(heads)


def _years_above(grid: Grid, row: int, body: Sequence[int]) -> tuple[tuple[tuple[int, int], ...], int]:
    """The year over each column, and the highest row of what stands over the heads."""
    top = row
    for above in rows_above(row):
        cells = [column for column in grid.filled(above) if body[0] <= column <= body[-1]]
        years = {column: found for column in cells if (found := _YEAR.fullmatch(grid.text(above, column).strip()))}
        if years and len(years) == len(cells):
            result = []
            for column in body:
                start = max((one for one in years if one <= column), default=None)
                if start is not None:
                    result.append((column, int(years[start][1])))
            return tuple(result), above
        if cells and all(right_of(grid, above, column) > column for column in cells) and len(cells) > 1:
            # Quarters, say, that are merged over their months.
            top = above
    return (), top


def _has_labels(grid: Grid, row: int, left: Sequence[int]) -> bool:
    rows = body_rows(grid, row, left)
    texts = [grid.value(below, column) for below in rows for column in left]
    return any(isinstance(value, str) and value.strip() for value in texts)
