"""A front sheet, that holds the texts of a plan as a list: in each row the title of a section or the label of a value,
and the text beside it."""

from __future__ import annotations

from dataclasses import dataclass

from model.layout.grid import Grid
from model.layout.heads import reduced
from model.layout.labels import role_of_label
from model.plan import PropertyRole
from model.values import Covered, Formula, Value, text_of

TITLE_HEAD, TEXT_HEAD = "Onderdeel", "Tekst"
LAST_HEAD_ROW = 10
"""How far down the heads are looked for."""
LONGEST_TITLE, LONGEST_VALUE = 120, 200
"""Characters of the title above the heads, and of a labelled value; a longer one is a section."""


@dataclass(frozen=True, slots=True)
class FoundSection:
    """A heading with its text in the cell to the right of it or below it."""

    row: int
    column: int
    title: str
    value: Value


@dataclass(frozen=True, slots=True)
class FoundFront:
    """A front sheet: the row and the columns of its heads, and what stands above them."""

    row: int
    left: int
    right: int
    title: str


def find_front(grid: Grid) -> FoundFront | None:
    """The list of texts that the sheet is; None for any other sheet."""
    head = section_list_head(grid)
    if head is None:
        return None
    row, left = head
    above = [grid.text(number, column).strip() for number in grid.between(1, row - 1) for column in grid.filled(number)]
    title = next((text for text in above if len(text) <= LONGEST_TITLE), "")
    return FoundFront(row, left, max(grid.filled(row)), title)


def role_in_list(title: str, value: Value) -> PropertyRole | None:
    """What a row of a front sheet tells of the plan; None for a section. A label that is known has a value of one line,
    or none yet."""
    text = text_of(value).strip()
    return role_of_label(title) if len(text) <= LONGEST_VALUE and "\n" not in text else None


def section_list_head(grid: Grid) -> tuple[int, int] | None:
    """The row and the first column of the heads *Onderdeel* and *Tekst*; None when no row holds these two alone."""
    wanted = [reduced(TITLE_HEAD), reduced(TEXT_HEAD)]
    for row in range(1, LAST_HEAD_ROW + 1):
        filled = grid.filled(row)
        if len(filled) == 2 and [reduced(grid.text(row, column)) for column in filled] == wanted:
            return row, filled[0]
    return None


def sections_listed(grid: Grid) -> list[FoundSection]:
    """Every row below such heads as a section. A text without a title belongs to the section above it, a title without
    a text is a section that is still to be written."""
    head = section_list_head(grid)
    if head is None:
        return []
    first, left = head
    right = max(grid.filled(first))
    found: list[FoundSection] = []
    title = ""
    for row in sorted(number for number in grid.rows if number > first):
        value = grid.value(row, right)
        named = grid.text(row, left).strip()
        title = named or title
        if isinstance(value, Formula | Covered) or not (named or grid.text(row, right).strip()):
            continue
        found.append(FoundSection(row, right, title, value))
    return found
