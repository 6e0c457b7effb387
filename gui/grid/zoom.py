"""The size of the letters of a table, which the wheel of the mouse changes as well."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo, QWheelEvent

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 50, 200, 10
ONE_TURN = 120
"""What Qt reports for one notch of a mouse wheel."""


def within(percent: int) -> int:
    """The nearest size that there is."""
    return min(max(percent, LEAST_ZOOM), MOST_ZOOM)


def zoomed(font: QFont, percent: int) -> QFont:
    """A font in this size. The one that is given stays as it is, so that it goes on following the application."""
    found = QFont(font)
    if percent != 100:
        found.setPointSizeF(QFontInfo(font).pointSizeF() * percent / 100)
    return found


class WheelTurns:
    """Adds up what a wheel tells: a touch pad tells of small parts of a turn."""

    def __init__(self) -> None:
        self._turned = 0

    def percents(self, event: QWheelEvent) -> int:
        """By how much the letters grow, or shrink when it is negative."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / ONE_TURN)
        self._turned -= steps * ONE_TURN
        return steps * ZOOM_STEP
