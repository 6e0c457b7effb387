"""What one operation did to one workbook, and where every cell of the original should stand afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

Place = tuple[int, int]
"""Row and column of a cell, from 1."""


class Outcome(StrEnum):
    """How an operation ended, or what a judge says of its result."""

    FINE = "fine"
    REFUSED = "refused"
    FAILED = "failed"
    NOTHING = "nothing to edit"
    UNJUDGED = "not judged"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. `cause` groups findings; `detail` tells them apart."""

    file: str
    operation: str
    outcome: Outcome
    cause: str = ""
    detail: str = ""
    plain: bool = False
    """Whether it is about a table with nothing around it that even Excel would stumble over."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one axis that came, as (before which line, how many), and that went, as (first, last), in the numbering
    of the original."""

    came: tuple[tuple[int, int], ...] = ()
    went: tuple[tuple[int, int], ...] = ()

    def of(self, line: int) -> int | None:
        """The number of a line afterwards; None when it went. Counted on purpose without any cleverness."""
        if any(first <= line <= last for first, last in self.went):
            return None
        added = sum(count for before, count in self.came if before <= line)
        return line + added - sum(last - first + 1 for first, last in self.went if last < line)

    def new(self) -> set[int]:
        """The numbers, afterwards, of the lines that came."""
        found: set[int] = set()
        for before, count in sorted(self.came):
            gone = sum(min(last, before - 1) - first + 1 for first, last in self.went if first < before)
            start = before - gone + sum(more for other, more in self.came if other < before)
            found.update(range(start, start + count))
        return found


@dataclass(frozen=True, slots=True)
class Change:
    """What should have happened to one sheet: lines come and go, then cells in some columns change rows, then texts
    are written. `moves` pair a row with the row whose cells come there, both in the numbering afterwards."""

    sheet: str
    rows: Lines = field(default_factory=Lines)
    columns: Lines = field(default_factory=Lines)
    moves: tuple[tuple[int, int | None], ...] = ()
    moving: frozenset[int] = frozenset()
    written: dict[Place, str | None] = field(default_factory=dict)
    """The text of each cell that was written; None for one that holds something else, such as a formula."""

    def of(self, place: Place) -> Place | None:
        """Where a cell of the original stands afterwards; None when it is gone."""
        row, column = self.rows.of(place[0]), self.columns.of(place[1])
        if row is None or column is None:
            return None
        if column in self.moving:
            targets = {source: target for target, source in self.moves if source is not None}
            if row in targets:
                return targets[row], column
            if row in {target for target, _ in self.moves}:
                return None
        return row, column

    def is_emptied(self, place: Place) -> bool:
        """Whether the cells of the table in this row moved away and nothing came; formats and formulas may stay there,
        as in any free row of a table."""
        return place[1] in self.moving and place[0] in {target for target, source in self.moves if source is None}

    def is_new(self, place: Place) -> bool:
        """Whether a cell afterwards stands in a line that came."""
        return place[0] in self.rows.new() or place[1] in self.columns.new()


@dataclass(frozen=True, slots=True)
class Edited:
    """The result of an operation. `cell` when nothing but the content of one cell was to change; `note` when the table
    is found in another frame the next time, though every cell holds what it should."""

    operation: str
    data: bytes
    change: Change
    cell: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    """An operation that gave no result: refused with a reason, or without anything to work on."""

    operation: str
    outcome: Outcome
    cause: str = ""
    detail: str = ""
