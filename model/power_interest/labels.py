"""Puts the names of stakeholders where they can be read: beside their marks where there is room, else in the margins.

No two labels lie on each other or on a mark, and none leaves the picture. A label without a line is nearer to its own
mark than to any other; all others have a line, and no line runs through a label.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from model.drawing import Box, Font, Ink, Label, Line, Mark
from model.power_interest.margins import sides, spread
from model.power_interest.wrapping import wrapped

BESIDE_LETTERS, BESIDE_LINES = 24, 2
"""How wide, in letters, and how high a name may be beside its mark."""
MARGIN_LINES = 3
_GAP = 0.25
"""Of the height of a line: between a mark and its label, and between labels."""
_RINGS = 5
"""Heights of a line that a label may be away from its mark before it goes to a margin instead."""
_PASSES = 40
_SHIFTS = (1, -1, 2, -2, 4, -4)
_TRIES = 60
_MOST_LOOKED_AT = 30
"""Labels in one margin up to which time is taken to lead their lines around the marks of others."""
NO_SHIFTS: Mapping[int, float] = {}


@dataclass(frozen=True, slots=True)
class Room:
    """Where labels may lie: the plot and the two margins beside it, which have no width when there are none."""

    plot: Box
    left: Box
    right: Box

    @property
    def has_margins(self) -> bool:
        return self.left.width > 0

    def straddles(self, box: Box) -> bool:
        """Whether it lies over a line between two quarters."""
        x, y = self.plot.middle
        return box.x < x < box.right or box.y < y < box.bottom


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as it would stand beside its mark."""

    lines: tuple[str, ...]
    width: float
    height: float


def beside(
    marks: Sequence[Mark], names: Sequence[str], room: Room, font: Font, trails: Sequence[Line] = ()
) -> list[Label | None]:
    """The labels that find a place beside their marks or, with a line, near them, in the order of the marks; None for
    those that do not. None lies on one of the `trails`."""
    widest = font.width("n" * BESIDE_LETTERS, False)
    blocks = [_measured(wrapped(name, widest, font, BESIDE_LINES), font) for name in names]
    crowd = _Crowd(marks, room, font, trails)
    # Those with fewest neighbours first: they are the ones that will find a place.
    order = sorted(range(len(marks)), key=lambda one: (crowd.near(one, widest / 2), one))
    whole = [place for place in order if not blocks[place].lines[-1].endswith("…")]
    for place in whole:
        crowd.settle(place, blocks[place], _around(marks[place], blocks[place], font))
    for place in whole:
        if place not in crowd.labels:
            crowd.settle_with_line(place, blocks[place], _farther(marks[place], blocks[place], font))
    return [crowd.labels.get(place) for place in range(len(marks))]


def placed(
    marks: Sequence[Mark], names: Sequence[str], room: Room, font: Font, trails: Sequence[Line] = ()
) -> list[Label]:
    """A label for every mark. Where the margins are too low for what has to stand there, they go on below."""
    found = beside(marks, names, room, font, trails)
    if all(found) or not room.has_margins:
        return [label for label in found if label is not None]
    while True:
        outside = [place for place, label in enumerate(found) if label is None]
        in_margins = _margins(outside, marks, names, room, font)
        # A line that would run through a name sends that name to the margin too.
        crossed = [
            place
            for place, label in enumerate(found)
            if label is not None and any(_crosses(other.leader, label.box) for other in in_margins.values())
        ]
        if not crossed:
            break
        for place in crossed:
            found[place] = None
    return [in_margins[place] if label is None else label for place, label in enumerate(found)]


def height_needed(names: Sequence[str], room: Room, font: Font) -> float:
    """How high the margins have to be to hold all names."""
    heights = [_measured(wrapped(name, room.left.width, font, MARGIN_LINES), font).height for name in names]
    gap = _GAP * font.height
    return sum(height + gap for height in heights) / 2 + max(heights, default=0) + gap


class _Crowd:
    """The marks, and the labels that have found a place among them."""

    def __init__(self, marks: Sequence[Mark], room: Room, font: Font, trails: Sequence[Line]) -> None:
        self._marks = marks
        self._trails = trails
        self._room = room
        self._gap = _GAP * font.height
        self.labels: dict[int, Label] = {}

    def near(self, place: int, reach: float) -> int:
        """How many others lie within reach."""
        own = self._marks[place]
        return sum(math.hypot(own.x - other.x, own.y - other.y) < reach for other in self._marks) - 1

    def settle(self, place: int, name: _Name, boxes: Iterator[Box]) -> None:
        """Take the first of these boxes that is free and clearly nearest to its own mark."""
        own = self._marks[place]
        for box in sorted(boxes, key=self._room.straddles):
            clear = box.distance(own.x, own.y) + self._gap
            if self._is_free(box) and all(
                other is own or box.distance(other.x, other.y) > max(clear, other.radius + self._gap)
                for other in self._marks
            ):
                self.labels[place] = Label(own.owner or 0, box, name.lines)
                return

    def settle_with_line(self, place: int, name: _Name, boxes: Iterator[Box]) -> None:
        """Take the first of these boxes that is free and can be reached by a line that runs through nothing."""
        own = self._marks[place]
        for box in sorted(boxes, key=self._room.straddles):
            if not self._is_free(box) or any(
                box.distance(other.x, other.y) < other.radius + self._gap for other in self._marks
            ):
                continue
            x = min(max(own.x, box.x), box.right)
            y = min(max(own.y, box.y), box.bottom)
            line = Line(x, y, *_edge_of(own, x, y), Ink.LEADER, owner=own.owner)
            if self._runs_free(line, own):
                self.labels[place] = Label(own.owner or 0, box, name.lines, line)
                return

    def _is_free(self, box: Box) -> bool:
        return (
            self._room.plot.holds(box)
            and not (self._room.has_margins and self._room.straddles(box))
            and not any(_crosses(trail, box) for trail in self._trails)
            and not any(
                box.overlaps(label.box, self._gap) or _crosses(label.leader, box) for label in self.labels.values()
            )
        )

    def _runs_free(self, line: Line, own: Mark) -> bool:
        return not any(
            _crosses(line, label.box) or _cross(line, label.leader) for label in self.labels.values()
        ) and not any(_touches(line, other) for other in self._marks if other is not own)


def _measured(lines: tuple[str, ...], font: Font) -> _Name:
    return _Name(lines, max(font.width(line, False) for line in lines), font.height * len(lines))


def _around(mark: Mark, name: _Name, font: Font) -> Iterator[Box]:
    """The places around a mark, the best first: to the right, left, above, below, and the corners."""
    off = mark.radius + _GAP * font.height
    for across, down in ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1)):
        x = mark.x + (off if across > 0 else -off - name.width if across < 0 else -name.width / 2)
        y = mark.y + (off if down > 0 else -off - name.height if down < 0 else -name.height / 2)
        yield Box(x, y, name.width, name.height)


def _farther(mark: Mark, name: _Name, font: Font) -> Iterator[Box]:
    """Places some lines away from a mark, the nearest first."""
    step = font.height
    for ring in range(1, _RINGS + 1):
        off = mark.radius + step * ring
        for across in (1, -1):
            x = mark.x + (off if across > 0 else -off - name.width)
            for down in (-off - name.height / 2, off - name.height / 2):
                yield Box(x, mark.y + down, name.width, name.height)
        for y in (mark.y - off - name.height, mark.y + off):
            yield Box(mark.x - name.width / 2, y, name.width, name.height)


def _margins(
    outside: Sequence[int], marks: Sequence[Mark], names: Sequence[str], room: Room, font: Font
) -> dict[int, Label]:
    gap = _GAP * font.height
    blocks = {place: _measured(wrapped(names[place], room.left.width, font, MARGIN_LINES), font) for place in outside}
    heights = [blocks[place].height + gap for place in outside]
    halves = sides([marks[place].x for place in outside], heights, room.plot.middle[0], room.left.height)
    result: dict[int, Label] = {}
    for half, margin in zip(halves, (room.left, room.right), strict=True):
        order = sorted((outside[one] for one in half), key=lambda place: (marks[place].y, marks[place].x, place))
        if not order:
            continue
        side = _Side(marks, blocks, margin, gap, is_left=margin is room.left)
        order = side.untangled(order)
        result |= side.column(order, side.unthreaded(order))
    return result


@dataclass(frozen=True, slots=True)
class _Side:
    """One margin, for labels that stand against the plot, each with its line."""

    marks: Sequence[Mark]
    blocks: dict[int, _Name]
    margin: Box
    gap: float
    is_left: bool

    def column(self, order: Sequence[int], shifts: Mapping[int, float] = NO_SHIFTS) -> dict[int, Label]:
        """The labels in this order, as near to the height of their marks as can be, or so much above or below that."""
        heights = [self.blocks[place].height + self.gap for place in order]
        wanted = [self.marks[place].y + shifts.get(place, 0.0) for place in order]
        edges = spread(wanted, heights, self.margin.y, self.margin.bottom)
        return {place: self._label(place, edge) for place, edge in zip(order, edges, strict=True)}

    def _label(self, place: int, edge: float) -> Label:
        name, mark = self.blocks[place], self.marks[place]
        x = self.margin.right - name.width if self.is_left else self.margin.x
        box = Box(x, edge + self.gap / 2, name.width, name.height)
        end, y = (box.right + self.gap / 2 if self.is_left else box.x - self.gap / 2), box.middle[1]
        line = Line(end, y, *_edge_of(mark, end, y), Ink.LEADER, owner=mark.owner)
        return Label(mark.owner or 0, box, name.lines, line)

    def untangled(self, order: Sequence[int]) -> list[int]:
        """The order with few lines that cross: two that do change places, which makes them shorter together."""
        order = list(order)
        for _ in range(_PASSES):
            labels = self.column(order)
            lines = [labels[place].leader for place in order]
            moved: set[int] = set()
            for one in range(len(order)):
                for other in range(one + 1, len(order)):
                    if moved.isdisjoint((one, other)) and _cross(lines[one], lines[other]):
                        order[one], order[other] = order[other], order[one]
                        moved |= {one, other}
            if not moved:
                break
        return order

    def unthreaded(self, order: Sequence[int]) -> dict[int, float]:
        """How far labels move so that few lines run over the mark of another, which could be taken for its end."""
        shifts: dict[int, float] = {}
        if len(order) > _MOST_LOOKED_AT:
            return shifts
        least = self._threaded(order, shifts)
        tries = _TRIES
        for place in order:
            if not least or tries <= 0:
                break
            leader = self.column(order, shifts)[place].leader
            if leader is None or not self._touched(leader, place):
                continue
            for heights in _SHIFTS:
                tries -= 1
                shifted = {**shifts, place: heights * self.blocks[place].height}
                count = self._threaded(order, shifted)
                if count < least:
                    shifts, least = shifted, count
        return shifts

    def _threaded(self, order: Sequence[int], shifts: Mapping[int, float]) -> int:
        lines = {place: label.leader for place, label in self.column(order, shifts).items()}
        found = sum(self._touched(line, place) for place, line in lines.items() if line is not None)
        ordered = list(lines.values())
        return found + sum(_cross(one, other) for at, one in enumerate(ordered) for other in ordered[at + 1 :])

    def _touched(self, line: Line, place: int) -> int:
        return sum(_touches(line, mark) for other, mark in enumerate(self.marks) if other != place)


def _edge_of(mark: Mark, x: float, y: float) -> tuple[float, float]:
    """The point of a mark's edge that faces a point."""
    length = math.hypot(x - mark.x, y - mark.y) or 1.0
    share = min(1.0, mark.radius / length)
    return mark.x + (x - mark.x) * share, mark.y + (y - mark.y) * share


def _cross(one: Line | None, other: Line | None) -> bool:
    if one is None or other is None:
        return False
    a, b, c, d = (one.x1, one.y1), (one.x2, one.y2), (other.x1, other.y1), (other.x2, other.y2)
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _touches(line: Line, mark: Mark) -> bool:
    """Whether a line runs over a mark."""
    across, down = line.x2 - line.x1, line.y2 - line.y1
    length = across * across + down * down
    if not length:
        return False
    share = min(1.0, max(0.0, ((mark.x - line.x1) * across + (mark.y - line.y1) * down) / length))
    return math.hypot(line.x1 + share * across - mark.x, line.y1 + share * down - mark.y) < mark.radius


def _crosses(line: Line | None, box: Box) -> bool:
    """Whether a line runs through a box (the slabs of Liang and Barsky)."""
    if line is None:
        return False
    first, last = 0.0, 1.0
    for start, end, low, high in (
        (line.x1, line.x2, box.x, box.right),
        (line.y1, line.y2, box.y, box.bottom),
    ):
        step = end - start
        if abs(step) < 1e-9:
            if not low < start < high:
                return False
            continue
        near, far = sorted(((low - start) / step, (high - start) / step))
        first, last = max(first, near), min(last, far)
    return first < last
