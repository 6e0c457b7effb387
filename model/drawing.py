"""A picture as data: boxes, lines, texts and marks in one system of coordinates, to be drawn by whoever can draw.

Lengths are in units of the picture, x to the right and y down. Colours are named by what they are for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

RING = 2.5
"""Units around a mark in which no line of another is seen."""
SIGN_RING = 1.25
"""The same around the small sign of a mark."""
ARROW = 8.0
"""Units from the point of an arrow to the end of its head."""
ROUND, OPEN = 0.85, 0.25
"""Of the radius of a mark: that of a round one, so that it seems as large, and how thick one is that is not filled."""
HATCH = 7.0
"""Units between the lines of a hatched box."""


class Ink(StrEnum):
    """What a colour is for."""

    GROUND = "ground"
    FIELD = "field"
    FIELD_STRONG = "field strong"
    """The quarter that asks for most attention."""
    EDGE = "edge"
    TEXT = "text"
    MUTED = "muted"
    LEADER = "leader"
    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    UNKNOWN = "unknown"


class Shape(StrEnum):
    """What a mark looks like, so that its colour is not the only thing that tells."""

    UP = "triangle up"
    DISC = "disc"
    DOWN = "triangle down"
    LEFT = "triangle left"
    RIGHT = "triangle right"
    DIAMOND = "diamond"
    DIAMOND_OPEN = "diamond, not filled"
    RING = "ring"

    @property
    def is_open(self) -> bool:
        """Whether the ground is seen inside."""
        return self in (Shape.RING, Shape.DIAMOND_OPEN)

    @property
    def is_round(self) -> bool:
        return self in (Shape.DISC, Shape.RING)


@dataclass(frozen=True, slots=True)
class Font:
    """How large texts are: the width of a text, bold or not, and the height of a line with its part above the base."""

    width: Callable[[str, bool], float]
    height: float
    ascent: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Whether they have more than an edge in common, or lie closer than this."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )

    def holds(self, other: Box) -> bool:
        """Whether the other lies in it; a hair outside counts as in."""
        hair = 1e-6
        return (
            other.x >= self.x - hair
            and other.y >= self.y - hair
            and other.right <= self.right + hair
            and other.bottom <= self.bottom + hair
        )

    def distance(self, x: float, y: float) -> float:
        """How far a point lies from it; 0 inside."""
        across = max(self.x - x, 0.0, x - self.right)
        down = max(self.y - y, 0.0, y - self.bottom)
        return float((across * across + down * down) ** 0.5)


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle, with an edge or without. `hatch` draws slanting lines in it, as far apart as `HATCH`."""

    box: Box
    ink: Ink
    edge: Ink | None = None
    hatch: Ink | None = None
    dashed: bool = False

    def hatching(self) -> Iterator[tuple[float, float, float, float]]:
        """The slanting lines, each from its lower to its upper end."""
        box = self.box
        at = HATCH / 2
        while at < box.width + box.height:
            left, right = max(0.0, at - box.height), min(at, box.width)
            yield box.x + left, box.y + at - left, box.x + right, box.y + at - right
            at += HATCH


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, with the head of an arrow at its end or without; `owner` is the row that it leads to."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 1.0
    dashed: bool = False
    owner: int | None = None
    arrow: bool = False

    @property
    def length(self) -> float:
        return float(((self.x2 - self.x1) ** 2 + (self.y2 - self.y1) ** 2) ** 0.5)

    def head(self, size: float) -> list[tuple[float, float]]:
        """The corners of the head of an arrow, its point at the end of the line."""
        whole = self.length or 1.0
        across, down = (self.x2 - self.x1) / whole * size, (self.y2 - self.y1) / whole * size
        x, y, half = self.x2 - across, self.y2 - down, 0.45
        return [(self.x2, self.y2), (x - down * half, y + across * half), (x + down * half, y - across * half)]

    def last(self, length: float) -> Line:
        """Its last part, as long as this; all of it when it is shorter."""
        whole = self.length
        share = min(1.0, length / whole) if whole else 1.0
        x, y = self.x2 - (self.x2 - self.x1) * share, self.y2 - (self.y2 - self.y1) * share
        return replace(self, x1=x, y1=y)


class Align(StrEnum):
    """Which part of a text stands at its place, so that it stays there in another font too."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text at a place on its base line, with the width that was reckoned with."""

    x: float
    y: float
    text: str
    width: float
    ink: Ink = Ink.TEXT
    bold: bool = False
    align: Align = Align.START

    @property
    def left(self) -> float:
        return self.x - self.width * {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}[self.align]


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, by the middle of it and its radius; `owner` is the row that it stands for, None in the legend."""

    x: float
    y: float
    radius: float
    shape: Shape
    ink: Ink
    owner: int | None = None

    def corners(self) -> list[tuple[float, float]]:
        """The corners of a shape that is not round, within the radius."""
        x, y, r = self.x, self.y, self.radius
        if self.shape in (Shape.DIAMOND, Shape.DIAMOND_OPEN):
            return [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
        half = r * 0.95
        if self.shape in (Shape.LEFT, Shape.RIGHT):
            tip = -r if self.shape is Shape.LEFT else r
            return [(x + tip, y), (x - tip * 0.7, y + half), (x - tip * 0.7, y - half)]
        tip = -r if self.shape is Shape.UP else r
        return [(x, y + tip), (x + half, y - tip * 0.7), (x - half, y - tip * 0.7)]


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a stakeholder: its lines within a box, and the line that leads to the mark unless it is beside it."""

    owner: int
    box: Box
    lines: tuple[str, ...]
    leader: Line | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn, in this order: fills, lines, the leaders of labels, a free ring around each mark with the end of
    its own leader through it, marks, texts and labels. By the ring a line that passes a mark is seen to go on behind.

    `plot` is the part where belang and invloed run from 0 to 1. `summary` says in a few sentences what it shows.
    """

    width: float
    height: float
    title: str
    summary: str
    font_size: float
    plot: Box
    fills: tuple[Fill, ...]
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]
    labels: tuple[Label, ...]
    font: Font
    signs: tuple[Mark, ...] = ()
    areas: Mapping[int, Box] = field(default_factory=dict)

    def rings(self) -> list[tuple[Mark, float, Ink]]:
        """The marks of rows with the radius of the ring that is kept free around them, and the ink below it."""
        return [
            (mark, mark.radius + RING, self._ground(mark.x, mark.y)) for mark in self.marks if mark.owner is not None
        ]

    def ends(self) -> list[Line]:
        """The parts of leaders that run through the ring around their own mark."""
        return [label.leader.last(2 * RING) for label in self.labels if label.leader is not None]

    def _ground(self, x: float, y: float) -> Ink:
        inks = [fill.ink for fill in self.fills if fill.box.distance(x, y) == 0]
        return inks[-1] if inks else Ink.GROUND

    def at(self, place: tuple[float, float]) -> tuple[float, float]:
        """Where belang and invloed from 0 to 1 lie."""
        return self.plot.x + place[0] * self.plot.width, self.plot.bottom - place[1] * self.plot.height

    def place(self, x: float, y: float) -> tuple[float, float]:
        """The belang and invloed of a point, kept between 0 and 1."""
        across = (x - self.plot.x) / self.plot.width
        up = (self.plot.bottom - y) / self.plot.height
        return min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)

    def mark_of(self, row_id: int) -> Mark | None:
        """The mark of a stakeholder."""
        return next((mark for mark in self.marks if mark.owner == row_id), None)

    def label_of(self, row_id: int) -> Label | None:
        """The label of a stakeholder."""
        return next((label for label in self.labels if label.owner == row_id), None)

    def label_words(self, label: Label) -> list[Words]:
        """The lines of a label as texts; what stands to the left of its mark ends against it."""
        font, box = self.font, label.box
        mark = self.mark_of(label.owner)
        is_left = mark is not None and box.right <= mark.x
        words = []
        for number, line in enumerate(label.lines):
            x, align = (box.right, Align.END) if is_left else (box.x, Align.START)
            y = box.y + number * font.height + font.ascent
            words.append(Words(x, y, line, font.width(line, False), align=align))
        return words
