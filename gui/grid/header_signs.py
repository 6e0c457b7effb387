"""The signs in the header of a column: a triangle for the sort, a funnel or an arrow for the filter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


def paint_sort(painter: QPainter, room: QRect, descending: bool, number: str, colour: QColor, em: float) -> None:
    """A triangle with its point up when the smallest comes first, and behind it which of several sorts it is."""
    half = max(3.0, em * 0.28)
    centre = QPointF(room.left() + em / 2, room.center().y())
    down = half if descending else -half
    corners = (QPointF(-half, -down / 2), QPointF(half, -down / 2), QPointF(0, down / 2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if number:
        painter.setPen(colour)
        place = QRectF(centre.x() + half + 1, room.top(), room.width(), room.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), number)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    painter.restore()


def paint_filter(
    painter: QPainter, room: QRect, is_filtered: bool, colour: QColor, ground: QColor | None, em: float
) -> None:
    """A filled funnel where the column filters, else an arrow that opens the filter; on a ground while pointed at."""
    centre = QRectF(room).center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ground is not None:
        side = em * 1.25
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), 3, 3)
    if is_filtered:
        wide, stem, high = em * 0.38, em * 0.1, em * 0.38
        shape = (
            QPointF(-wide, -high),
            QPointF(wide, -high),
            QPointF(stem, high * 0.1),
            QPointF(stem, high),
            QPointF(-stem, high * 0.65),
            QPointF(-stem, high * 0.1),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([centre + corner for corner in shape]))
    else:
        half = em * 0.22
        painter.setPen(QPen(colour, max(1.2, em / 12), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        arrow = (QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2))
        painter.drawPolyline(QPolygonF([centre + corner for corner in arrow]))
    painter.restore()
