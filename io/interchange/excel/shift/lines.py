"""Where the lines of a sheet go, its rows or its columns, when some of them are removed and others come in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import Enum

from interchange.excel.references import LAST_COLUMN, LAST_ROW


class Axis(Enum):
    """Whether the lines are rows or columns."""

    ROWS = "rows"
    COLUMNS = "columns"

    @property
    def last(self) -> int:
        """The number of the last line that a sheet has."""
        return LAST_ROW if self is Axis.ROWS else LAST_COLUMN


@dataclass(frozen=True, slots=True)
class Inserted:
    """New lines that come before the line with the number `before` of the original numbering.

    They take the formats of the original line `like`: the styles of its cells, its own style, its fixed height or its
    width, and its place in an outline; never values, and never that it is hidden. 0 stands for lines without formats.
    """

    before: int
    count: int
    like: int = 0


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that go (`removed`, first to last, disjoint and ascending) and come, all in the original numbering.

    What is removed goes first: new lines stand between the lines that remain.
    """

    removed: tuple[tuple[int, int], ...] = ()
    inserted: tuple[Inserted, ...] = ()
    last: int = LAST_ROW
    _starts: list[int] = field(init=False, repr=False, compare=False, default_factory=list)
    _offsets: list[int] = field(init=False, repr=False, compare=False, default_factory=list)
    _gone: list[int] = field(init=False, repr=False, compare=False, default_factory=list)

    def __post_init__(self) -> None:
        """Raises ValueError for what cannot be: lines outside the sheet, or removed ones that overlap."""
        edges = [1]
        for first, last in self.removed:
            if not edges[-1] <= first <= last <= self.last:
                raise ValueError(self.removed)
            edges.append(last + 1)
        if any(not 1 <= found.before <= self.last or found.count < 1 or found.like < 0 for found in self.inserted):
            raise ValueError(self.inserted)
        changes = [(found.before, found.count) for found in self.inserted]
        changes += [(last + 1, first - last - 1) for first, last in self.removed]
        offset = 0
        for start, change in sorted(changes):
            offset += change
            self._starts.append(start)
            self._offsets.append(offset)
        self._gone.extend(first for first, _ in self.removed)

    @property
    def is_identity(self) -> bool:
        """Whether every line stays where it is."""
        return not self.removed and not self.inserted

    @property
    def first_changed(self) -> int:
        """The first line that is removed or gets another number; beyond the sheet when there is none."""
        return min([first for first, _ in self.removed] + [found.before for found in self.inserted] or [self.last + 1])

    def of(self, line: int) -> int | None:
        """The number that a line gets; None when it is removed, or pushed off the end of the sheet."""
        if self.is_removed(line):
            return None
        number = line + self._offset(line)
        return number if number <= self.last else None

    def is_removed(self, line: int) -> bool:
        place = bisect_right(self._gone, line) - 1
        return place >= 0 and line <= self.removed[place][1]

    def span(self, first: int, last: int) -> tuple[int, int] | None:
        """Where the lines from `first` to `last` go; None when nothing is left of them.

        A span grows with the lines that come in between its own, and is clipped by those that go. One that runs to the
        end of the sheet keeps doing so, and the whole sheet stays the whole sheet.
        """
        if first == last:
            only = self.of(first)
            return None if only is None else (only, only)
        to_end = last >= self.last
        if to_end and first <= 1:
            return first, last
        start, end = self._next_kept(first), self._previous_kept(last)
        if start > end:
            return None
        start += self._offset(start)
        if start > self.last:
            return None
        return start, last if to_end else min(end + self._offset(end), self.last)

    def nearest(self, line: int) -> int:
        """The number that a line gets; for a removed line that of the next one that remains."""
        kept = self._next_kept(line)
        return max(1, min(kept + self._offset(kept), self.last))

    def added(self) -> list[tuple[int, Inserted]]:
        """The new lines in blocks, each with the number that its first line gets."""
        blocks: list[tuple[int, Inserted]] = []
        passed = 0
        for found in sorted(self.inserted, key=lambda found: found.before):
            gone = sum(min(last, found.before - 1) - first + 1 for first, last in self.removed if first < found.before)
            blocks.append((found.before - gone + passed, found))
            passed += found.count
        return blocks

    def origin(self, number: int) -> int | Inserted:
        """What has this number afterwards: the original line, or the insertion that it belongs to."""
        for first, found in self.added():
            if first <= number < first + found.count:
                return found
        line = number - sum(found.count for first, found in self.added() if first <= number)
        for first, last in self.removed:
            if first <= line:
                line += last - first + 1
        return line

    def _offset(self, line: int) -> int:
        place = bisect_right(self._starts, line) - 1
        return self._offsets[place] if place >= 0 else 0

    def _next_kept(self, line: int) -> int:
        while self.is_removed(line):
            line = self.removed[bisect_right(self._gone, line) - 1][1] + 1
        return line

    def _previous_kept(self, line: int) -> int:
        while self.is_removed(line):
            line = self.removed[bisect_right(self._gone, line) - 1][0] - 1
        return line
