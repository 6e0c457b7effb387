"""The picture of a timeline: months, below them a bar or mark with its name for each row, and a line for today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from model.drawing import Align, Box, Fill, Font, Ink, Line, Mark, Picture, Shape, Words
from model.power_interest.wrapping import wrapped
from model.timeline.axis import Axis, Months
from model.timeline.items import Band, Grouping, Item, Timeline
from model.timeline.lanes import Named, laned, ways
from model.timeline.looks import Look
from model.timeline.summary import rows, summary, title

SHAPES: dict[Look, Shape] = {
    Look.DAY: Shape.DIAMOND,
    Look.DAYS: Shape.DIAMOND,
    Look.ABOUT_DAY: Shape.DIAMOND_OPEN,
    Look.UNTIL: Shape.LEFT,
    Look.FROM: Shape.RIGHT,
}
"""The looks that are marks; the others are bars."""
TODAY = "vandaag"
RADIUS = 0.38
"""Of a mark, in heights of a line."""
LETTERS, FEWER_LETTERS = 40, 28
"""How long a name may be, with few rows and with many; the whole of it stands in the table."""
_MANY = 30
_BAR, _LANE, _ROW = 0.86, 1.15, 1.3
"""How high a bar, a lane and a row of the axis or the legend are, in heights of a line."""
_SAMPLE = 1.6
"""How wide a bar in the legend is."""
_PAD = 0.5
_LEAST_LETTERS = 40
_MONTH = 3.2
"""Heights of a line that a month should be wide at least where there is room to scroll."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the months, with what to call them in the title and in words."""

    months: Months
    name: str = ""


def entries(timeline: Timeline, grouping: Grouping) -> list[tuple[Band, Item]]:
    """What the picture shows, in its order: the number of each is its owner there."""
    return [(band, item) for band in timeline.bands(grouping) for item in band.items]


def all_months(timeline: Timeline, today: dt.date) -> Months:
    """The months from the first to the last row; the current one when there is none."""
    first = min((item.first for item in timeline.items), default=today)
    return Months.around(first, max((item.last for item in timeline.items), default=today))


def comfortable_width(timeline: Timeline, font: Font, today: dt.date) -> float:
    """How wide the picture should be for the names of its months to be read."""
    return len(all_months(timeline, today).starts()) * _MONTH * font.height


def make_timeline(
    timeline: Timeline,
    grouping: Grouping,
    font: Font,
    font_size: float,
    width: float,
    today: dt.date,
    part: Part | None = None,
) -> Picture:
    """Lay out a timeline in this width; its height is what that takes. `part` says which months it is about."""
    part = part or Part(all_months(timeline, today))
    width = max(width, font.width("n" * _LEAST_LETTERS, False))
    drawing = _Drawing(timeline, font, width, today, part)
    drawing.bands(timeline.bands(grouping))
    drawing.legend()
    return Picture(
        width=width,
        height=drawing.bottom + _PAD * font.height,
        title=title(timeline, part.name),
        summary=summary(timeline, part.name),
        font_size=font_size,
        plot=drawing.plot,
        fills=tuple(drawing.fills),
        lines=tuple(drawing.lines),
        marks=tuple(drawing.marks),
        words=tuple(drawing.words),
        labels=(),
        font=font,
        areas=drawing.areas,
    )


class _Drawing:
    """Goes down the page: `bottom` is how far it has come."""

    def __init__(self, timeline: Timeline, font: Font, width: float, today: dt.date, part: Part) -> None:
        self._timeline = timeline
        self._font = font
        self._today = today
        self._pad = _PAD * font.height
        self._radius = RADIUS * font.height
        self.plot = Box(self._pad, self._pad, width - 2 * self._pad, 0.0)
        self._axis = Axis(part.months, self.plot.x + self._radius, self.plot.right - self._radius)
        self.fills: list[Fill] = []
        self.lines: list[Line] = []
        self.marks: list[Mark] = []
        self.words: list[Words] = []
        self.areas: dict[int, Box] = {}
        self._texts: list[Box] = []
        self._letters = LETTERS if len(timeline.items) <= _MANY else FEWER_LETTERS
        self.bottom = self.plot.y
        self._top = self.bottom
        self._draw_axis()

    def _draw_axis(self) -> None:
        font = self._font
        for number, cells in enumerate(self._axis.rows(font)):
            for cell in cells:
                if cell.name:
                    x, width = (cell.left + cell.right) / 2, font.width(cell.name, number == 0)
                    ink = Ink.MUTED if number > 1 else Ink.TEXT
                    base = self.bottom + 0.15 * font.height + font.ascent
                    self.words.append(Words(x, base, cell.name, width, ink, number == 0, Align.MIDDLE))
                if cell.left > self._axis.left:
                    below = self.bottom + _ROW * font.height
                    self.lines.append(Line(cell.left, self.bottom, cell.left, below, Ink.EDGE, 0.5))
            self.bottom += _ROW * font.height
        self.lines.append(Line(self.plot.x, self.bottom, self.plot.right, self.bottom, Ink.EDGE))
        self._top = self.bottom

    # --- Rows ---

    def bands(self, bands: Sequence[Band]) -> None:
        """Draw the rows, and behind them the months and the line of today."""
        owner = 0
        self.bottom += self._pad / 2
        for number, band in enumerate(bands):
            if number:
                self.lines.append(Line(self.plot.x, self.bottom, self.plot.right, self.bottom, Ink.EDGE, 0.5))
            if band.title:
                self._title(band.title)
            self._band(band, owner)
            owner += len(band.items)
            self.bottom += self._pad / 2
        if not bands:
            self.bottom += _LANE * self._font.height
        self.plot = replace(self.plot, y=self._top, height=self.bottom - self._top)
        edges = self._month_edges()
        self.fills[:0] = [
            Fill(Box(left, self._top, right - left, self.plot.height), Ink.FIELD) for left, right in edges[1::2]
        ]
        plot = self.plot
        self.lines += [
            Line(plot.x, plot.y, plot.x, plot.bottom, Ink.EDGE),
            Line(plot.right, plot.y, plot.right, plot.bottom, Ink.EDGE),
            Line(plot.x, plot.bottom, plot.right, plot.bottom, Ink.EDGE),
        ]
        for left, _ in edges[1:]:
            self.lines += self._upright(left, Ink.EDGE, 0.5, [*self.areas.values(), *self._texts])
        if self._shows_today:
            self.lines += self._upright(self._axis.middle_of(self._today), Ink.NEGATIVE, 2.0, self._texts)

    def _title(self, text: str) -> None:
        font = self._font
        shown = wrapped(text, self.plot.width * 0.8, font, 1)[0]
        width = font.width(shown, True)
        x = self.plot.x + self._pad / 2
        self.words.append(Words(x, self.bottom + 0.2 * font.height + font.ascent, shown, width, bold=True))
        self._texts.append(Box(self.plot.x, self.bottom, width + self._pad, _ROW * font.height))
        self.bottom += _ROW * font.height

    def _band(self, band: Band, owner: int) -> None:
        font, axis = self._font, self._axis
        room = self.plot.x, self.plot.right
        placed = [
            ways(*self._ends(item), name, room, font, self._letters, item.look is Look.SPAN)
            for item, name in zip(band.items, band.names, strict=True)
        ]
        found = laned(placed, font)
        for number, (item, one) in enumerate(zip(band.items, found, strict=True)):
            middle = self.bottom + (one.lane + 0.5) * _LANE * font.height
            self._draw(item, one, middle, axis)
            top = middle - font.height / 2
            self.areas[owner + number] = Box(one.start, top, one.end - one.start, font.height)
            self._texts.append(Box(one.text_left, top, one.text_width, font.height))
        self.bottom += (max((one.lane for one in found), default=-1) + 1) * _LANE * font.height

    def _ends(self, item: Item) -> tuple[float, float]:
        """Where what is drawn of a row begins and ends."""
        axis, radius = self._axis, self._radius
        if item.look in (Look.SPAN, Look.ABOUT):
            left, right = axis.start_of(item.first), axis.end_of(item.last)
            return left, max(right, left + radius)
        if item.look is Look.DAYS:
            days = self._days(item)
            return axis.middle_of(days[0]) - radius, axis.middle_of(days[-1]) + radius
        x = axis.middle_of(item.last if item.look is Look.UNTIL else item.first)
        return x - radius, x + radius

    def _days(self, item: Item) -> Sequence[dt.date]:
        months = self._axis.months
        return [day for day in item.days if months.first <= day <= months.last] or [item.first]

    def _draw(self, item: Item, one: Named, middle: float, axis: Axis) -> None:
        font, look = self._font, item.look
        assert look is not None
        if look in SHAPES:
            days = self._days(item) if look is Look.DAYS else ()
            if days:
                first, last = axis.middle_of(days[0]), axis.middle_of(days[-1])
                self.lines.append(Line(first, middle, last, middle, Ink.NEUTRAL, 1.5))
            for x in [axis.middle_of(day) for day in days] or [(one.left + one.right) / 2]:
                self.marks.append(Mark(x, middle, self._radius, SHAPES[look], Ink.NEUTRAL))
        else:
            self.fills.append(self._bar(look, one.left, one.right, middle))
            if one.is_inside and look is Look.ABOUT:
                high = font.height * (_BAR - 0.1)
                self.fills.append(Fill(Box(one.text_left, middle - high / 2, one.text_width, high), Ink.GROUND))
        base = middle - font.height / 2 + font.ascent
        self.words.append(Words(one.text_left, base, one.text, one.text_width))

    def _bar(self, look: Look, left: float, right: float, middle: float) -> Fill:
        high = _BAR * self._font.height
        box = Box(left, middle - high / 2, right - left, high)
        if look is Look.ABOUT:
            return Fill(box, Ink.GROUND, Ink.UNKNOWN, Ink.LEADER, dashed=True)
        return Fill(box, Ink.FIELD_STRONG, Ink.NEUTRAL)

    # --- Behind the rows ---

    @property
    def _shows_today(self) -> bool:
        return self._axis.months.first <= self._today <= self._axis.months.last

    def _month_edges(self) -> list[tuple[float, float]]:
        """Where the months lie; the first and the last go on to the sides."""
        inner = [self._axis.start_of(day) for day in self._axis.months.starts()[1:]]
        edges = [self.plot.x, *inner, self.plot.right]
        return list(pairwise(edges))

    def _upright(self, x: float, ink: Ink, width: float, boxes: Sequence[Box]) -> Iterator[Line]:
        """A line from top to bottom that leaves these boxes free."""
        gap = 1 + width
        y = self.plot.y
        for box in sorted((box for box in boxes if box.x - gap < x < box.right + gap), key=lambda box: box.y):
            if box.y > y:
                yield Line(x, y, x, box.y, ink, width)
            y = max(y, box.bottom)
        if y < self.plot.bottom:
            yield Line(x, y, x, self.plot.bottom, ink, width)

    # --- Below ---

    def legend(self) -> None:
        """Say what the shapes mean, and how many rows have no date."""
        font, radius = self._font, self._radius
        self.bottom += self._pad / 2
        x = self.plot.x
        for look in [*self._looks(), None] if self._shows_today else self._looks():
            text = look.value if look is not None else TODAY
            wide = self._entry_width(look) + font.width(text, False)
            if x > self.plot.x and x + wide > self.plot.right:
                x = self.plot.x
                self.bottom += _ROW * font.height
            middle = self.bottom + _ROW * font.height / 2
            if look is None:
                high = font.height / 2
                self.lines.append(Line(x + 1, middle - high, x + 1, middle + high, Ink.NEGATIVE, 2.0))
            elif look in SHAPES:
                self.marks.append(Mark(x + radius, middle, radius, SHAPES[look], Ink.NEUTRAL))
            else:
                self.fills.append(self._bar(look, x, x + _SAMPLE * font.height, middle))
            left = x + self._entry_width(look)
            self._below(left, middle, text)
            x = left + font.width(text, False) + 1.2 * font.height
        if x > self.plot.x:
            self.bottom += _ROW * font.height
        if self._timeline.undated:
            self._below(self.plot.x, self.bottom + _ROW * font.height / 2, self._waiting())
            self.bottom += _ROW * font.height

    def _below(self, x: float, middle: float, text: str) -> None:
        font = self._font
        width = min(font.width(text, False), self.plot.right - x)
        self.words.append(Words(x, middle - font.height / 2 + font.ascent, text, width))

    def _waiting(self) -> str:
        return f"Zonder datum: {rows(len(self._timeline.undated))}"

    def _entry_width(self, look: Look | None) -> float:
        sample = self._font.height * (0.0 if look is None else 2 * RADIUS if look in SHAPES else _SAMPLE)
        return sample + 0.4 * self._font.height

    def _looks(self) -> list[Look]:
        used: Iterable[Look | None] = {item.look for item in self._timeline.items}
        # Separate days are drawn as days are.
        shown = {Look.DAY if look is Look.DAYS else look for look in used}
        return [look for look in Look if look in shown]
