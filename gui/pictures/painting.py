"""Draws a picture of the model with QPainter, on the screen or in an image."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from model.drawing import ARROW, OPEN, ROUND, SIGN_RING, Align, Box, Fill, Font, Ink, Line, Mark, Picture, Words

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
        paint_fill(painter, fill, inks)
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
    for sign in picture.signs:
        ground = inks[Ink.GROUND]
        paint_mark(painter, replace(sign, radius=sign.radius + SIGN_RING), ground, ground)
        paint_mark(painter, sign, inks[sign.ink], ground)
    for words in picture.words:
        paint_words(painter, words, font, inks[words.ink])
    for label in picture.labels:
        for words in picture.label_words(label):
            paint_words(painter, words, font, inks[words.ink])


def paint_fill(painter: QPainter, fill: Fill, inks: Mapping[Ink, QColor]) -> None:
    """Draw a rectangle with its hatching and its edge."""
    painter.fillRect(rect(fill.box), inks[fill.ink])
    if fill.hatch is not None:
        painter.setPen(QPen(inks[fill.hatch], 0.75))
        painter.drawLines([QLineF(*ends) for ends in fill.hatching()])
    if fill.edge is not None:
        pen = QPen(inks[fill.edge], 1)
        if fill.dashed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect(fill.box))


def paint_line(painter: QPainter, line: Line, colour: QColor) -> None:
    """Draw a line, and the head of an arrow at its end if it has one."""
    pen = QPen(colour, line.width)
    if line.dashed:
        pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.drawLine(QLineF(line.x1, line.y1, line.x2, line.y2))
    if line.arrow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_polygon(line.head(ARROW)))


def paint_mark(painter: QPainter, mark: Mark, colour: QColor, ground: QColor) -> None:
    """Draw a mark; one that is not filled has the ground inside."""
    painter.setPen(QPen(colour, mark.radius * OPEN) if mark.shape.is_open else Qt.PenStyle.NoPen)
    painter.setBrush(ground if mark.shape.is_open else colour)
    if mark.shape.is_round:
        radius = mark.radius * ROUND
        painter.drawEllipse(QPointF(mark.x, mark.y), radius, radius)
    else:
        painter.drawPolygon(_polygon(mark.corners()))


def _polygon(corners: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])


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
