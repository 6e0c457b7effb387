"""Finds the heads of crosses and calendars: groups by channels, channels by goals, phases by months.

Such a table has no row of heads that name roles, as a list has. What tells it are the heads of its body (months that
follow each other, names of channels or groups), the cell in the corner (`Middel \\ Doelgroep`), a title that stands
over the heads (*Doelgroepen*), the labels of the rows, and that its cells hold marks and short texts, not figures.
Where these leave doubt the cross is found but not `certain`, and the user is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from model.axis_heads import FEWEST_HEADS
from model.columns import Role
from model.cross import is_mark
from model.layout.axes import (
    SIDES,
    are_of_kind,
    is_plainly_crossed,
    kind_of_labels,
    known_as,
    side_named,
    sides_in_corner,
)
from model.layout.calendars import calendar_at
from model.layout.cross_parts import (
    SHORT,
    Content,
    CrossHeads,
    FoundCross,
    columns_left,
    columns_right,
    content_of,
    corner_text,
    labels_in,
    question,
    right_of,
    role_of_cells,
    role_of_rows,
    top_of_labels,
)
from model.layout.grid import Grid
from model.layout.recognition import Recognition
from model.layout.spellings import role_of_header
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Formula, Moment, Number

WIDEST = 400
"""Cells in a row of heads; a calendar of days has 366."""

_REASONS = {
    "label": QT_TRANSLATE_NOOP("Roles", "The names of the rows stand here."),
    "body": QT_TRANSLATE_NOOP("Roles", "A column of a cross or calendar."),
}


def find_cross_heads(grid: Grid, row: int) -> CrossHeads | None:
    """The heads of a cross or calendar in this row; None when it holds none."""
    filled = grid.filled(row)
    if not 2 <= len(filled) <= WIDEST:
        return None
    return calendar_at(grid, row, filled) or _cross_at(grid, row, filled)


def _cross_at(grid: Grid, row: int, filled: Sequence[int]) -> CrossHeads | None:
    for run in _runs_of_names(grid, row, filled):
        found = _cross_of(grid, row, run)
        if found is not None:
            return found
    return None


def _runs_of_names(grid: Grid, row: int, filled: Sequence[int]) -> list[list[int]]:
    """Runs of neighbouring short texts that do not name a column of a list."""
    runs: list[list[int]] = []
    titled = _under_a_title(grid, row)
    is_crossed = is_plainly_crossed(corner_text(grid, row, filled[0]))
    for column in filled:
        text = grid.text(row, column).strip()
        value = grid.value(row, column)
        is_name = not isinstance(value, Number | Moment | Formula) and len(text) <= SHORT
        if not is_name or (column not in titled and not _may_stand_along_a_side(text, is_crossed)):
            continue
        if runs and column == right_of(grid, row, runs[-1][-1]) + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    return [run for run in runs if len(run) >= 2]


def _may_stand_along_a_side(text: str, is_crossed: bool) -> bool:
    """Whether a head can be one of a cross: it names no column of a list, unless it is a group or channel itself, or
    the corner says that this is a cross."""
    if is_mark(text) or question(text) is not None:
        return False
    known = role_of_header(text)
    return known is None or known_as(text) is not None or (is_crossed and known[0] in SIDES and len(text.split()) == 1)


def _under_a_title(grid: Grid, row: int) -> frozenset[int]:
    """The columns under a merged title that names a side."""
    merges = [found for column in grid.filled(row - 1) if (found := grid.merge_from(row - 1, column)) is not None]
    named = [found for found in merges if found.bottom < row and side_named(grid.text(found.top, found.left))]
    return frozenset(column for merge in named for column in range(merge.left, merge.right + 1))


def _cross_of(grid: Grid, row: int, run: Sequence[int]) -> CrossHeads | None:
    left = columns_left(grid, row, run[0])
    body = list(run)
    if not left:
        # The label column has a head that names nothing.
        left, body = (run[0],), body[1:]
    if len(body) < 2:
        return None
    labels = labels_in(grid, row, left) or left[-1:]
    corner = corner_text(grid, row, labels[-1])
    rows, columns = sides_in_corner(corner)
    title, title_row = _title_over(grid, row, body)
    named = columns or title
    known = kind_of_labels([grid.text(row, column) for column in body])
    if named is not None and known is rows and known is not None and columns is not None:
        # `Doelgroep \ Middel` over groups: the corner names the columns first.
        rows, named = columns, known
    content = content_of(grid, row, body, (*left, *body))
    columns = named or (known if len(body) >= FEWEST_HEADS else None)
    if content.is_figures or not content.filled or content.long > 0.3 * content.filled:
        return None
    rows = rows or role_of_rows(grid, row, labels)
    guessed = columns is None and content.is_mostly_marks and len(body) >= FEWEST_HEADS
    if guessed:
        columns = {Role.AUDIENCE: Role.CHANNEL, Role.CHANNEL: Role.AUDIENCE}.get(rows) if rows else None
    if columns is None or columns is Role.PERIOD or rows is columns:
        return None
    right = columns_right(grid, row, body[-1])
    heads = [grid.text(row, column) for column in body]
    told = title is not None or is_plainly_crossed(corner)
    certain = not guessed and rows is not None and (told or (are_of_kind(heads, columns) and _fits(content)))
    likely = content.is_mostly_marks or (named is not None and not right and role_of_rows(grid, row, labels) is rows)
    if not certain and not likely:
        return None
    cell = role_of_cells(rows, columns, content.texts)
    cross = FoundCross(rows, columns, labels, tuple(body), cell, certain=certain)
    return CrossHeads(row, min(title_row, top_of_labels(grid, row, left)), (*left, *body, *right), cross)


def _fits(content: Content) -> bool:
    return content.is_mostly_marks or content.long == 0


def _title_over(grid: Grid, row: int, body: Sequence[int]) -> tuple[Role | None, int]:
    """The side that a title over the heads names: one text in the row above them, over the first of them or merged."""
    above = row - 1
    if above < 1:
        return None, row
    cells = [column for column in grid.filled(above) if body[0] <= column <= body[-1]]
    if len(cells) != 1 or (cells[0] != body[0] and right_of(grid, above, cells[0]) == cells[0]):
        return None, row
    role = side_named(grid.text(above, cells[0]))
    return (role, above) if role is not None else (None, row)


def recognition_in_cross(role: Role | None) -> Recognition:
    """What is said of a column of a cross: it is the label of the rows, in this role, or one of the body."""
    return Recognition(role, 0.9, Message(_REASONS["label" if role is not None else "body"]))
