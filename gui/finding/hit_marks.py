"""Marks what is sought where it stands: a tinted ground with a line below it, behind the letters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption

from gui.grid.colours import READABLE, Colours, mixed, tint
from gui.grid.wrap_meter import painted
from gui.theme import contrast
from model.finding import Search, Span

YELLOW = "#f2b705"
LINE = 2
"""Pixels of the line below a hit, so that it is not told by its colour alone."""
MOST_KEPT = 2000


def ground(colours: Colours, yellow: QColor) -> QColor:
    """The ground of a hit: as yellow as the text of a cell can still be read on."""
    for share in (0.55, 0.45, 0.35, 0.25, 0.15):
        found = mixed(colours.base, yellow, share)
        if min(contrast(letters, found) for letters in (colours.text, colours.selected_text)) >= READABLE:
            return found
    return mixed(colours.base, yellow, 0.08)


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where hits are in a text that is laid out, how high that is, and how high and wide the dots are that stand in
    the last line of a text that does not fit."""

    hits: list[QRectF]
    height: float
    line: float
    dots: float


class HitMarks:
    """Paints the hits of one search in the cells of a view, before their texts are painted."""

    def __init__(self, search: Search, palette: QPalette, column_id: int | None = None) -> None:
        self._search = search
        self._column_id = column_id
        self._colours = Colours.of(palette)
        self._ground = ground(self._colours, tint(YELLOW, palette))
        self._font: QFont | None = None
        self._known: dict[tuple[str, int, bool], _Laid] = {}

    def paint(self, painter: QPainter, text: str, room: QRect, to_right: bool, column_id: int) -> bool:
        """Mark the hits in a text that is laid out in this rectangle, with the font that the painter has."""
        if self._column_id is not None and column_id != self._column_id:
            return False
        spans = self._search.spans(text)
        if not spans:
            return False
        if painter.font() != self._font:
            self._font = painter.font()
            self._known.clear()
        key = (text, room.width(), to_right)
        laid = self._known.get(key)
        if laid is None:
            if len(self._known) > MOST_KEPT:
                self._known.clear()
            laid = self._known[key] = _lay_out(text, spans, room.width(), to_right, self._font)
        for rect in _in_sight(laid, room.height()):
            there = rect.translated(room.x(), room.y()).toAlignedRect().intersected(room.adjusted(-1, 0, 1, 1))
            painter.fillRect(there, self._ground)
            painter.fillRect(there.left(), there.bottom() + 1 - LINE, there.width(), LINE, self._colours.frame)
        return True


def _in_sight(laid: _Laid, room: int) -> list[QRectF]:
    """The hits in the lines that there is room for; the others are marked at the dots that stand for them."""
    if laid.height <= room + 0.5:
        return laid.hits
    last = (max(1, int(room // laid.line)) - 1) * laid.line
    found = [rect for rect in laid.hits if rect.top() < last - 0.5]
    return found if len(found) == len(laid.hits) else [*found, QRectF(0.0, last, laid.dots, laid.line)]


def _lay_out(text: str, spans: tuple[Span, ...], width: int, to_right: bool, font: QFont) -> _Laid:
    """Where the stretches of a text are, laid out as the text itself is; one that is wrapped has several parts."""
    layout = QTextLayout(painted(text, font), font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append((line, top))
        top += line.height()
    layout.endLayout()
    found = []
    for start, end in spans:
        # A tab is laid out as more than one sign, and Qt counts signs outside the first 65,536 as two.
        first, last = (_units(painted(text[:place], font)) for place in (start, end))
        for line, y in lines:
            left, right = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if left < right:
                x = [_x(line.cursorToX(at)) for at in (left, right)]
                found.append(QRectF(min(x), y, abs(x[1] - x[0]), line.height()))
    dots = QFontMetricsF(font).horizontalAdvance("…")
    return _Laid(found, top, lines[0][0].height() if lines else 1.0, dots)


def _x(told: object) -> float:
    """What PySide6 gives for the x of a cursor: the number, or the number with the cursor."""
    return float(told[0] if isinstance(told, tuple) else told)  # type: ignore[arg-type]


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def mark_format(palette: QPalette) -> QTextCharFormat:
    """How a hit looks in a field with running text."""
    colours = Colours.of(palette)
    shape = QTextCharFormat()
    shape.setBackground(ground(colours, tint(YELLOW, palette)))
    shape.setForeground(colours.text)
    shape.setFontUnderline(True)
    return shape
