"""The picture of power and interest: the four quarters with their advice, a mark and a name for each stakeholder."""

from __future__ import annotations

import math

from model.drawing import ARROW, RING, Align, Box, Fill, Font, Ink, Label, Line, Mark, Picture, Shape, Words
from model.power_interest.attitudes import Attitude
from model.power_interest.labels import Room, height_needed, placed
from model.power_interest.stacking import stacked
from model.power_interest.stakeholders import PowerField, Quadrant, Stakeholder
from model.power_interest.summary import summary

SHAPES: dict[Attitude, tuple[Shape, Ink]] = {
    Attitude.POSITIVE: (Shape.UP, Ink.POSITIVE),
    Attitude.NEUTRAL: (Shape.DISC, Ink.NEUTRAL),
    Attitude.NEGATIVE: (Shape.DOWN, Ink.NEGATIVE),
    Attitude.UNKNOWN: (Shape.RING, Ink.UNKNOWN),
}
RADIUS = 0.4
"""Of a mark, in heights of a line."""
_APART = 2.5
"""Between the middles of two marks, in radii."""
_SIGN, _SIGN_OFF = 0.6, 0.76
"""Of the radius of a mark: that of the small sign of the attitude that is wanted, and how far from the middle it is."""
DESIRED, MOVED = "klein teken: gewenste houding", "pijl: van oudere naar nieuwere beoordeling"
_PAD = 0.5
_MARGIN = 0.25
"""Of the width: a margin with names."""
MARGIN_LETTERS = (12, 22)
"""How narrow a margin may be, when the longest word in it is short and when it is long."""
_LEAST_HEIGHT = 14
"""Of the plot, in heights of a line."""


def make_picture(field: PowerField, font: Font, font_size: float, width: float, height: float) -> Picture:
    """Lay out a field in a picture that is as large as asked, or larger when that is too small for what it has to say.

    `font_size` is handed on to whoever draws the texts, in units of the picture.
    """
    around = _Around(field, font)
    width = max(width, around.least_width)
    tall = max(height - around.above - around.below(width), _LEAST_HEIGHT * font.height)
    names = [one.name for one in field.placed]
    room = _room(width, tall, around, font, margin=0.0)
    drawn = _marks(field, room, font)
    labels = placed(drawn, names, room, font, _trails(field, drawn, room, font))
    if len(labels) < len(names):
        margin = around.margin(width, max(font.width(name, False) for name in names))
        tall = max(tall, height_needed(names, _room(width, tall, around, font, margin), font))
        room = _room(width, tall, around, font, margin)
        drawn = _marks(field, room, font)
        labels = placed(drawn, names, room, font, _trails(field, drawn, room, font))
    return _put_together(field, font, font_size, width, room, around, drawn, labels)


def _room(width: float, tall: float, around: _Around, font: Font, margin: float) -> Room:
    pad = _PAD * font.height
    off = pad + (margin + pad if margin else 0.0)
    plot = Box(off, around.above, width - 2 * off, tall)
    return Room(plot, Box(pad, plot.y, margin, tall), Box(width - pad - margin, plot.y, margin, tall))


def _scaled(plot: Box, font: Font) -> Box:
    """Where belang and invloed run from 0 to 1: as far from the edge as a mark needs."""
    off = 2 * RADIUS * font.height
    return Box(plot.x + off, plot.y + off, plot.width - 2 * off, plot.height - 2 * off)


def _marks(field: PowerField, room: Room, font: Font) -> list[Mark]:
    plot, radius = _scaled(room.plot, font), RADIUS * font.height
    places = [_at(plot, one) for one in field.placed]
    return [
        Mark(x, y, radius, *SHAPES[one.attitude], one.row_id)
        for one, (x, y) in zip(field.placed, stacked(places, _APART * radius, plot), strict=True)
    ]


def _trails(field: PowerField, marks: list[Mark], room: Room, font: Font) -> list[Line]:
    """Thin arrows from older assessments to newer ones; none where these are as good as the same."""
    plot = _scaled(room.plot, font)
    found = []
    for one, mark in zip(field.placed, marks, strict=True):
        if one.trail is None:
            continue
        x, y = plot.x + one.trail.place[0] * plot.width, plot.bottom - one.trail.place[1] * plot.height
        way = Line(x, y, mark.x, mark.y, Ink.LEADER, owner=one.row_id)
        clear = mark.radius + RING + 1
        if way.length < 2 * clear + ARROW:
            continue
        off = clear / way.length
        edge = mark.x + (x - mark.x) * off, mark.y + (y - mark.y) * off
        if any(math.hypot(x - other.x, y - other.y) < clear for other in marks):
            # The mark of another stands there; the arrow ends before it.
            x, y = x + (mark.x - x) * off, y + (mark.y - y) * off
        ends = (*edge, x, y) if one.trail.is_newer else (x, y, *edge)
        found.append(Line(*ends, Ink.LEADER, width=1.25, owner=one.row_id, arrow=True))
    return found


def _signs(field: PowerField, marks: list[Mark]) -> list[Mark]:
    """A small mark at the upper right of those of whom another attitude is wanted."""
    found = []
    for one, mark in zip(field.placed, marks, strict=True):
        if one.desired is not None:
            off, radius = mark.radius * _SIGN_OFF, mark.radius * _SIGN
            found.append(Mark(mark.x + off, mark.y - off, radius, *SHAPES[one.desired]))
    return found


def _at(plot: Box, one: Stakeholder) -> tuple[float, float]:
    assert one.place is not None
    return plot.x + one.place[0] * plot.width, plot.bottom - one.place[1] * plot.height


def _put_together(
    field: PowerField,
    font: Font,
    font_size: float,
    width: float,
    room: Room,
    around: _Around,
    marks: list[Mark],
    labels: list[Label],
) -> Picture:
    words, legend = around.words(room.plot, width)
    plot = room.plot
    x, y = plot.middle
    return Picture(
        width=width,
        height=plot.bottom + around.below(width),
        title=f"Krachtenveld: {field.title}" if field.title else "Krachtenveld",
        summary=summary(field),
        font_size=font_size,
        plot=_scaled(plot, font),
        fills=(
            Fill(plot, Ink.FIELD, Ink.EDGE),
            Fill(Box(x, plot.y, plot.right - x, y - plot.y), Ink.FIELD_STRONG),
        ),
        lines=(
            Line(x, plot.y, x, plot.bottom, Ink.EDGE, dashed=True),
            Line(plot.x, y, plot.right, y, Ink.EDGE, dashed=True),
            *_trails(field, marks, room, font),
        ),
        marks=(*marks, *legend),
        words=tuple(words),
        labels=tuple(labels),
        font=font,
        signs=tuple(_signs(field, marks)),
    )


class _Around:
    """What stands above and below the plot: the advice for each quarter, the axes, the legend, who has no place."""

    def __init__(self, field: PowerField, font: Font) -> None:
        self._font = font
        self._pad = _PAD * font.height
        self._across = f"Belang, {field.interest.said} →"
        self._up = f"↑ Invloed, {field.influence.said}"
        words = {word for one in field.placed for word in one.name.split()}
        widest = max((font.width(word, False) for word in words), default=0.0)
        # As wide as the longest word, so that none is broken, within limits.
        few, many = (font.width("n" * letters, False) for letters in MARGIN_LETTERS)
        self._least_margin = min(max(few, widest), many)
        waiting = len(field.unplaced)
        self._waiting = f"Nog niet geplaatst: {waiting}" if waiting else ""
        self._legend = [f"houding {attitude.value}" for attitude in SHAPES] if field.has_attitude else []
        if any(one.desired is not None for one in field.placed):
            self._legend.append(DESIRED)
        if any(one.trail is not None for one in field.placed):
            self._legend.append(MOVED)

    @property
    def _advices_width(self) -> float:
        return 2 * max(self._font.width(_capital(quadrant), True) for quadrant in Quadrant) + 4 * self._pad

    def margin(self, width: float, wanted: float) -> float:
        """How wide the margins are when the picture is so wide: as wanted, but with room for the advices between."""
        most = min(_MARGIN * width, (width - self._advices_width) / 2 - 2 * self._pad)
        return max(min(wanted, most), self._least_margin)

    @property
    def least_width(self) -> float:
        """Enough for two advices beside each other between two margins, and for each of the lines."""
        font, advices = self._font, self._advices_width
        margins = 2 * (self._least_margin + 2 * self._pad)
        lines = [font.width(text, False) for text in (self._across, self._up, self._waiting)]
        entry = max((self._entry_width(text) for text in self._legend), default=0.0)
        return max(advices + margins, *(line + margins + 2 * self._pad for line in lines), entry + 2 * self._pad)

    @property
    def above(self) -> float:
        """How high what stands above the plot is."""
        return 2 * self._pad + 2 * self._font.height

    def below(self, width: float) -> float:
        """How high what stands below it is."""
        rows = 2 + len(self._legend_rows(width)) + bool(self._waiting)
        return 2 * self._pad + rows * self._font.height * 1.2

    def words(self, plot: Box, width: float) -> tuple[list[Words], list[Mark]]:
        """The texts, and the marks of the legend."""
        font, line = self._font, self._font.height * 1.2
        x, _ = plot.middle
        base = plot.y - self._pad / 2 - font.height + font.ascent
        halves = ((plot.x + x) / 2, (x + plot.right) / 2)
        words = [self._line(plot.x, base - font.height - self._pad / 2, self._up, Ink.MUTED)]
        words += self._advices((Quadrant.SATISFY, Quadrant.INVOLVE), halves, base)
        base = plot.bottom + self._pad / 2 + font.ascent
        words += self._advices((Quadrant.MONITOR, Quadrant.INFORM), halves, base)
        base += line
        words.append(self._line(plot.right, base, self._across, Ink.MUTED, Align.END))
        marks: list[Mark] = []
        shapes = {f"houding {attitude.value}": look for attitude, look in SHAPES.items()}
        radius = RADIUS * font.height
        for row in self._legend_rows(width):
            base += line
            at = self._pad
            for text in row:
                if text in shapes:
                    marks.append(Mark(at + radius, base - font.ascent + font.height / 2, radius, *shapes[text]))
                words.append(self._line(at + (3 * radius if text in shapes else 0.0), base, text))
                at += self._entry_width(text)
        if self._waiting:
            words.append(self._line(self._pad, base + line, self._waiting))
        return words, marks

    def _advices(self, pair: tuple[Quadrant, Quadrant], middles: tuple[float, float], base: float) -> list[Words]:
        texts = [_capital(quadrant) for quadrant in pair]
        return [
            Words(middle, base, text, self._font.width(text, True), bold=True, align=Align.MIDDLE)
            for text, middle in zip(texts, middles, strict=True)
        ]

    def _line(self, x: float, y: float, text: str, ink: Ink = Ink.TEXT, align: Align = Align.START) -> Words:
        return Words(x, y, text, self._font.width(text, False), ink, align=align)

    def _entry_width(self, text: str) -> float:
        return self._font.width(text, False) + (3 * RADIUS + 1.2) * self._font.height

    def _legend_rows(self, width: float) -> list[list[str]]:
        rows: list[list[str]] = []
        left = 0.0
        for text in self._legend:
            size = self._entry_width(text)
            if not rows or size > left:
                rows.append([])
                left = width - 2 * self._pad
            rows[-1].append(text)
            left -= size
        return rows


def _capital(quadrant: Quadrant) -> str:
    return quadrant.value[0].upper() + quadrant.value[1:]
