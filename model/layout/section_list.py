"""A sheet that holds the sections of a plan as a list: in each row the title of a section, and its text beside it."""

from __future__ import annotations

from dataclasses import dataclass

from model.layout.grid import Grid
from model.layout.heads import reduced
from model.values import Covered, Formula, Value

TITLE_HEAD, TEXT_HEAD = "Onderdeel", "Tekst"
LAST_HEAD_ROW = 10
"""How far down the heads are looked for."""


@dataclass(frozen=True, slots=True)
class FoundSection:
    """A heading with its text in the cell to the right of it or below it."""

    row: int
    column: int
    title: str
    value: Value


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
