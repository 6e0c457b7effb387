"""The measures of a cell for one font: padding in em, and the lines that its texts take."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from gui.grid.wrap_meter import WrapMeter

MOST_LINES = 12
"""A cell shows no more lines than this; a mark in its corner tells that there is more."""

LINE = 1
"""Pixels of the line below and to the right of a cell."""


class CellMetrics:
    """Measures for a font; another font needs another of these."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.meter = WrapMeter(font)
        letter = QFontMetricsF(font)
        self.em = letter.height()
        self.digit = letter.horizontalAdvance("0")
        self.pad_x = round(self.em * 0.45)
        self.pad_y = round(self.em * 0.3)

    def text_width(self, column_width: int) -> int:
        """The room for text in a column of this width."""
        return max(1, column_width - 2 * self.pad_x - LINE)

    def column_width(self, text_width: float) -> int:
        """The width of a column that gives text this much room."""
        return round(text_width + 0.5) + 2 * self.pad_x + LINE

    def row_height(self, lines: int) -> int:
        """The height of a row in which so many lines are shown."""
        return self.meter.height(max(1, lines)) + 2 * self.pad_y + LINE

    def lines(self, text: str, derived: str, text_width: int) -> int:
        """The lines that a text and what is derived from it need at a width; more than are shown of a long one."""
        return self.meter.lines(text, text_width) + (self.meter.lines(derived, text_width) if derived else 0)
