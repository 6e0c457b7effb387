"""Where pictures, charts, buttons and notes stand: the cells that their corners hang on (ECMA-376 part 1, 20.5.2.33).

An object moves and stretches with its cells, or only moves, or does neither; `editAs` says which (20.5.3.2).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from interchange.excel.shift.lines import Axis, Lines
from interchange.excel.shift.sizes import Sizes
from interchange.package.markup import Element, Markup


class Hold(Enum):
    """How an object is tied to the cells under it."""

    STRETCHES = "twoCell"
    MOVES = "oneCell"
    STAYS = "absolute"


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of an object: a line, counted from 1, and how far into it, in EMU."""

    line: int
    offset: int


class Anchors:
    """Moves objects of the shifted sheet; the sizes of lines are only looked up when one of them needs it."""

    def __init__(self, lines: Lines, read_sizes: Callable[[], Sizes]) -> None:
        self.lines = lines
        self._read_sizes = read_sizes
        self._sizes: Sizes | None = None

    @property
    def _known_sizes(self) -> Sizes:
        if self._sizes is None:
            self._sizes = self._read_sizes()
        return self._sizes

    def corner(self, corner: Corner) -> Corner:
        """Where a corner goes; from a line that is removed to the start of the next one."""
        number = self.lines.of(corner.line)
        return Corner(self.lines.nearest(corner.line), 0) if number is None else Corner(number, corner.offset)

    def moved(self, start: Corner, end: Corner, hold: Hold) -> tuple[Corner, Corner]:
        """Where both corners go."""
        if hold is Hold.STAYS:
            return start, end
        new_start, new_end = self.corner(start), self.corner(end)
        distance = new_start.line - start.line
        as_a_whole = Corner(start.line + distance, start.offset), Corner(end.line + distance, end.offset)
        if hold is Hold.STRETCHES or (new_start, new_end) == as_a_whole:
            return new_start, new_end
        return new_start, self._at_distance(new_start, self._extent(start, end))

    def with_cell(self, start: Corner, end: Corner, line: int) -> tuple[Corner, Corner]:
        """Where the box of a note goes: as far as its cell, in the same size as counted in lines."""
        number = self.lines.of(line) or line
        distance = max(number - line, 1 - start.line)
        last = self.lines.last
        return (
            Corner(min(start.line + distance, last), start.offset),
            Corner(min(end.line + distance, last), end.offset),
        )

    def _extent(self, start: Corner, end: Corner) -> int:
        sizes = self._known_sizes
        between = sum(sizes.of(line) for line in range(start.line, end.line))
        return between - min(start.offset, sizes.of(start.line)) + min(end.offset, sizes.of(end.line))

    def _at_distance(self, start: Corner, extent: int) -> Corner:
        line, rest = start.line, extent + start.offset
        while line < self.lines.last:
            size = self._known_sizes.afterwards(line, self.lines)
            if rest <= size:
                break
            rest -= size
            line += 1
        return Corner(line, max(rest, 0))


def is_inside(start: Corner, end: Corner, first: int, last: int) -> bool:
    """Whether an object lies wholly in these lines."""
    return first <= start.line <= last and (end.line <= last or (end.line == last + 1 and not end.offset))


_NAMES = {Axis.ROWS: ("row", "rowOff"), Axis.COLUMNS: ("col", "colOff")}


def read_corner(markup: Markup, element: Element, name: str, axis: Axis) -> Corner | None:
    """A `from` or `to` of an anchor."""
    line, offset = _corner_elements(element, name, axis)
    if line is None or not markup.content(line).strip().isdigit():
        return None
    distance = markup.content(offset).strip() if offset is not None else "0"
    return Corner(int(markup.content(line)) + 1, int(distance) if distance.lstrip("-").isdigit() else 0)


def shift_anchor(markup: Markup, element: Element, hold: Hold, axis: Axis, anchors: Anchors) -> None:
    """An anchor with its corners written as elements; one with a single corner has a size of its own (20.5.2.24)."""
    start = read_corner(markup, element, "from", axis)
    end = read_corner(markup, element, "to", axis)
    if start is None or hold is Hold.STAYS:
        return
    if end is None:
        _write_corner(markup, element, "from", axis, start, anchors.corner(start))
        return
    new_start, new_end = anchors.moved(start, end, hold)
    _write_corner(markup, element, "from", axis, start, new_start)
    _write_corner(markup, element, "to", axis, end, new_end)


def write_corners(
    markup: Markup, element: Element, axis: Axis, old: tuple[Corner, Corner], new: tuple[Corner, Corner]
) -> None:
    """Write both corners of an anchor."""
    for name, before, after in zip(("from", "to"), old, new, strict=True):
        _write_corner(markup, element, name, axis, before, after)


def _write_corner(markup: Markup, element: Element, name: str, axis: Axis, old: Corner, new: Corner) -> None:
    line, offset = _corner_elements(element, name, axis)
    if line is not None and old.line != new.line:
        markup.set_content(line, str(new.line - 1))
    if offset is not None and old.offset != new.offset:
        markup.set_content(offset, str(new.offset))


def _corner_elements(element: Element, name: str, axis: Axis) -> tuple[Element | None, Element | None]:
    corner = next((found for found in element.children if found.name == name), None)
    parts = {found.name: found for found in corner.children} if corner is not None else {}
    line, offset = _NAMES[axis]
    return parts.get(line), parts.get(offset)


def hold_of_drawing(markup: Markup, element: Element) -> Hold:
    """How an anchor of a drawing is tied: by `editAs` when both corners are, else it only moves."""
    if element.name == "oneCellAnchor":
        return Hold.MOVES
    value = markup.get(element, "editAs") or Hold.STRETCHES.value
    return Hold(value) if value in {hold.value for hold in Hold} else Hold.STRETCHES


def hold_of_control(markup: Markup, element: Element) -> Hold:
    """How a button or embedded object is tied (18.3.1.2 anchor: moveWithCells, sizeWithCells)."""
    if markup.is_set(element, "sizeWithCells"):
        return Hold.STRETCHES
    return Hold.MOVES if markup.is_set(element, "moveWithCells") else Hold.STAYS
