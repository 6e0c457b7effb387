"""The frame around what is current in a picture."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

from gui.focus_frame import WIDTH, frame_colour
from gui.pictures.painting import rect
from model.drawing import Picture

ROUND = 3
_OFF = 2
"""Between a mark or name and the frame around it."""


def paint_current(painter: QPainter, picture: Picture, owner: int, palette: QPalette, has_focus: bool) -> None:
    """Frame what belongs to a row: its area, or its mark and name. The frame is whole and thick while the picture has
    the keyboard."""
    pen = QPen(frame_colour(palette), WIDTH if has_focus else 1)
    if not has_focus:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if owner in picture.areas:
        painter.drawRoundedRect(rect(picture.areas[owner]).adjusted(-_OFF, 0, _OFF, 0), ROUND, ROUND)
        return
    mark, label = picture.mark_of(owner), picture.label_of(owner)
    if mark is None:
        return
    radius = mark.radius + _OFF
    painter.drawEllipse(QPointF(mark.x, mark.y), radius, radius)
    if label is not None:
        painter.drawRoundedRect(rect(label.box).adjusted(-1, 0, 1, 0), ROUND, ROUND)
        if label.leader is not None:
            line = label.leader
            painter.drawLine(QLineF(line.x1, line.y1, line.x2, line.y2))
