"""What lies over the picture: the way of who is being moved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from gui.focus_frame import WIDTH, frame_colour
from gui.pictures.frame import ROUND
from gui.power_field.moving import Move
from model.drawing import Ink, Picture


def paint_move(
    painter: QPainter, picture: Picture, move: Move, font: QFont, palette: QPalette, inks: Mapping[Ink, QColor]
) -> None:
    """Draw where a stakeholder would come to stand, the way from where it stands, and what that means in words."""
    x, y = picture.at(move.to.place)
    colour = frame_colour(palette)
    mark = picture.mark_of(move.one.row_id)
    radius = mark.radius if mark is not None else picture.font.height * 0.4
    pen = QPen(colour, WIDTH)
    if mark is not None:
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QLineF(mark.x, mark.y, x, y))
    painter.setPen(QPen(colour, WIDTH))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), radius, radius)
    _paint_note(painter, picture, (x, y), radius, (move.one.name, move.told), font, inks, colour)


def _paint_note(
    painter: QPainter,
    picture: Picture,
    at: tuple[float, float],
    radius: float,
    lines: tuple[str, ...],
    font: QFont,
    inks: Mapping[Ink, QColor],
    edge: QColor,
) -> None:
    metrics = QFontMetricsF(font)
    pad = metrics.height() / 3
    width = max(metrics.horizontalAdvance(line) for line in lines) + 2 * pad
    height = metrics.height() * len(lines) + pad
    x = min(max(0.0, at[0] - width / 2), max(0.0, picture.width - width))
    y = at[1] - radius - pad - height
    if y < 0:
        y = at[1] + radius + pad
    painter.setPen(QPen(edge, 1))
    painter.setBrush(inks[Ink.GROUND])
    painter.drawRoundedRect(QRectF(x, y, width, height), ROUND, ROUND)
    painter.setFont(font)
    painter.setPen(inks[Ink.TEXT])
    for number, line in enumerate(lines):
        base = y + pad / 2 + number * metrics.height() + metrics.ascent()
        painter.drawText(QPointF(x + pad, base), line)
