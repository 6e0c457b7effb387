"""What crosses and calendars have in common: columns beside the body, labels of the rows, what the body holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.columns import Role
from model.cross import is_mark
from model.layout.axes import ENOUGH, kind_of_labels, known_as, sides_in_corner
from model.layout.grid import Grid
from model.layout.heads import reduced
from model.layout.spellings import role_of_header
from model.values import Covered, Formula, Number, is_empty, text_of

HEAD_ROWS = 3
"""So many rows above the heads can hold years or a title over them."""
LOOKED_AT = 100
"""Rows below the heads from which the body is judged."""
_QUESTIONS = {"wat": Role.ACTION, "what": Role.ACTION, "wie": Role.OWNER, "who": Role.OWNER}
SHORT = 60
"""Characters of a cell that is no running text."""


@dataclass(frozen=True, slots=True)
class FoundCross:
    """The two sides of a cross. Columns are those of the sheet, from 1."""

    rows: Role | None
    columns: Role
    labels: tuple[int, ...]
    body: tuple[int, ...]
    cell: Role
    years: tuple[tuple[int, int], ...] = ()
    """The year that stands above a column."""
    heads: tuple[tuple[int, str], ...] = ()
    """The head of a column that lies under a head merged over several."""
    unit: str = ""
    certain: bool = True


@dataclass(frozen=True, slots=True)
class CrossHeads:
    """A row of heads of a cross, with all columns that belong to it and the first row of what stands over it."""

    row: int
    top: int
    columns: tuple[int, ...]
    cross: FoundCross


@dataclass(slots=True)
class Content:
    """What stands in the body of a cross."""

    texts: list[str]
    marks: int = 0
    figures: int = 0
    long: int = 0

    @property
    def filled(self) -> int:
        return len(self.texts) + self.marks + self.figures

    @property
    def is_mostly_marks(self) -> bool:
        return self.marks >= 3 and self.marks >= 0.8 * self.filled

    @property
    def is_figures(self) -> bool:
        return self.figures > 0.3 * self.filled


def right_of(grid: Grid, row: int, column: int) -> int:
    merge = grid.merge_from(row, column)
    return merge.right if merge is not None else column


def corner_text(grid: Grid, row: int, column: int) -> str:
    """What stands in the corner: in the row of the heads, or beside the titles and years over them."""
    return corner_at(grid, row, column)[0]


def corner_at(grid: Grid, row: int, column: int) -> tuple[str, int]:
    """What stands in the corner, and in which row."""
    text = grid.text(row, column).strip()
    if text:
        return text, row
    is_covered = isinstance(grid.value(row, column), Covered)
    for above in rows_above(row):
        text = grid.text(above, column).strip()
        stands_beside = any(other > column for other in grid.filled(above))
        if text and (is_covered or (stands_beside and names_a_column(text))):
            return text, above
    return "", row


def rows_above(row: int) -> range:
    return range(row - 1, max(0, row - 1 - HEAD_ROWS), -1)


def columns_left(grid: Grid, row: int, first: int) -> tuple[int, ...]:
    """The columns left of the body that belong to it: with a head, or with something below an empty corner."""
    found: list[int] = []
    for column in range(first - 1, max(0, first - 12), -1):
        if is_empty(grid.value(row, column)) and not _stands_below(grid, row, column):
            break
        found.append(column)
    return tuple(reversed(found))


def columns_right(grid: Grid, row: int, last: int) -> tuple[int, ...]:
    found: list[int] = []
    for column in grid.filled(row):
        if column == (found[-1] if found else last) + 1:
            found.append(column)
    return tuple(found)


def _stands_below(grid: Grid, row: int, column: int) -> bool:
    return any(grid.has_content(below, (column,)) for below in range(row + 1, row + 6))


def labels_in(grid: Grid, row: int, left: Sequence[int]) -> tuple[int, ...]:
    """The columns that hold the label of each row: those whose head names a side or nothing, not a column of a list."""
    roles = [role_of_header(corner_text(grid, row, column)) for column in left]
    sides = [
        column
        for column, known in zip(left, roles, strict=True)
        if known is None or sides_in_corner(corner_text(grid, row, column))[0] is not None
    ]
    named = [column for column, known in zip(left, roles, strict=True) if column in sides and known is not None]
    return tuple(named[:1] or sides)


def names_a_column(text: str) -> bool:
    """Whether a text is the head of a column of a list, also one that can mean several things."""
    return role_of_header(text) is not None or question(text) is not None


def question(text: str) -> Role | None:
    """What the heads *Wat?* and *Wie?* most often are; which one it is here the columns beside them decide."""
    return _QUESTIONS.get(reduced(text))


def role_of_rows(grid: Grid, row: int, labels: Sequence[int]) -> Role | None:
    if not labels:
        return None
    named = sides_in_corner(corner_text(grid, row, labels[-1]))[0]
    if named is not None:
        return named
    return kind_of_labels([grid.text(below, labels[-1]) for below in body_rows(grid, row, labels)])


def body_rows(grid: Grid, row: int, columns: Sequence[int]) -> list[int]:
    """The rows below the heads, up to two empty ones."""
    found: list[int] = []
    last = row
    for below in grid.between(row + 1, row + LOOKED_AT):
        if below - last > 2:
            break
        if grid.has_content(below, columns):
            found.append(below)
            last = below
    return found


def content_of(grid: Grid, row: int, body: Sequence[int], columns: Sequence[int]) -> Content:
    found = Content([])
    for below in body_rows(grid, row, columns):
        cells = grid.rows.get(below, {})
        for column in body:
            value = cells.get(column, "")
            if is_empty(value):
                continue
            text = text_of(value).strip()
            if is_mark(text):
                found.marks += 1
            elif isinstance(value, Number | Formula):
                found.figures += 1
            else:
                found.texts.append(text)
                found.long += len(text) > SHORT
    return found


def top_of_labels(grid: Grid, row: int, left: Sequence[int]) -> int:
    """The first row in which a head of these columns stands."""
    return min((corner_at(grid, row, column)[1] for column in left), default=row)


def role_of_cells(rows: Role | None, columns: Role, texts: Sequence[str]) -> Role:
    """What a text in the body is: groups or channels when most are, else what a cross of these sides usually holds."""
    counts = {Role.CHANNEL: 0, Role.AUDIENCE: 0}
    for text in texts:
        known = known_as(text)
        if known in counts and known is not None:
            counts[known] += 1
    for role, count in counts.items():
        if texts and count >= max(2, ENOUGH * len(texts)) and role not in {rows, columns}:
            return role
    if columns is Role.PERIOD:
        return {Role.SUBJECT: Role.ACTION, Role.ACTION: Role.REMARK}.get(rows, Role.SUBJECT) if rows else Role.SUBJECT
    if {rows, columns} & {Role.SUBJECT, Role.GOAL, Role.PHASE} and Role.AUDIENCE in {rows, columns}:
        return Role.MESSAGE
    return Role.REMARK
