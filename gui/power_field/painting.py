"""Draws a picture of the model with QPainter, on the screen or in an image."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from model.power_interest.drawing import Align, Box, Font, Ink, Line, Mark, Picture, Shape, Words

RING = 0.25
"""Of the radius of a mark: how thick the ring of one is that is not filled."""
_DASHES = [4.0, 3.0]


def measured(font: QFont) -> Font:
    """The measures of a font, for laying out a picture that will be drawn with it."""
    metrics, bold = QFontMetricsF(font), QFontMetricsF(_bold(font))

    def width(text: str, is_bold: bool) -> float:
        return (bold if is_bold else metrics).horizontalAdvance(text)

    return Font(width, metrics.height(), metrics.ascent())


def paint(picture: Picture, painter: QPainter, font: QFont, inks: Mapping[Ink, QColor]) -> None:
    """Draw everything, in units of the picture from its upper left corner on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for fill in picture.fills:
        painter.fillRect(rect(fill.box), inks[fill.ink])
    for fill in picture.fills:
        if fill.edge is not None:
            painter.setPen(QPen(inks[fill.edge], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect(fill.box))
    for line in (*picture.lines, *(label.leader for label in picture.labels if label.leader is not None)):
        paint_line(painter, line, inks[line.ink])
    painter.setPen(Qt.PenStyle.NoPen)
    for mark, radius, ink in picture.rings():
        painter.setBrush(inks[ink])
        painter.drawEllipse(QPointF(mark.x, mark.y), radius, radius)
    for line in picture.ends():
        paint_line(painter, line, inks[line.ink])
    for mark in picture.marks:
        paint_mark(painter, mark, inks[mark.ink], inks[Ink.GROUND])
    for words in picture.words:
        paint_words(painter, words, font, inks[words.ink])
    for label in picture.labels:
        for words in picture.label_words(label):
            paint_words(painter, words, font, inks[words.ink])


def paint_line(painter: QPainter, line: Line, colour: QColor) -> None:
    """Draw a line."""
    pen = QPen(colour, line.width)
    if line.dashed:
        pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.drawLine(QLineF(line.x1, line.y1, line.x2, line.y2))


def paint_mark(painter: QPainter, mark: Mark, colour: QColor, ground: QColor) -> None:
    """Draw the mark of a stakeholder; a ring has the ground inside."""
    middle, radius = QPointF(mark.x, mark.y), mark.radius * 0.85
    if mark.shape is Shape.RING:
        painter.setPen(QPen(colour, mark.radius * RING))
        painter.setBrush(ground)
        painter.drawEllipse(middle, radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if mark.shape is Shape.DISC:
        painter.drawEllipse(middle, radius, radius)
    else:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in mark.triangle()]))


def paint_words(painter: QPainter, words: Words, font: QFont, colour: QColor) -> None:
    """Draw a line of text; in a font that runs wider than was reckoned with, it is drawn narrower."""
    painter.setFont(_bold(font) if words.bold else font)
    painter.setPen(colour)
    width = QFontMetricsF(painter.font()).horizontalAdvance(words.text)
    if width <= words.width + 0.5:
        off = {Align.START: 0.0, Align.MIDDLE: width / 2, Align.END: width}[words.align]
        painter.drawText(QPointF(words.x - off, words.y), words.text)
        return
    painter.save()
    painter.translate(words.left, words.y)
    painter.scale(words.width / width, 1)
    painter.drawText(QPointF(0, 0), words.text)
    painter.restore()


def rect(box: Box) -> QRectF:
    """The same rectangle for Qt."""
    return QRectF(box.x, box.y, box.width, box.height)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
