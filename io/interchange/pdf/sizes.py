"""The sizes of pages and letters, for what must be known before the pages are set."""

from __future__ import annotations

import math
from collections.abc import Sequence

from model.column_shares import Room
from model.report import Bullets, TextBlock

_SIDES = {"a4": (595.3, 841.9), "a3": (841.9, 1190.6)}
"""Points of a page that stands upright."""
UPRIGHT_MARGIN, SIDEWAYS_MARGIN = 62.4, 48.2
"""Points beside the text: 22 and 17 millimetres."""
_ABOVE_AND_BELOW = 119.0
_BESIDE_PICTURE = 80.0
POINTS_PER_MM = 72 / 25.4
TABLE_LETTER, LARGE_LETTER = 9.5, 14.0
_LETTER_WIDTH = 0.56
"""Of a wide letter of the text, in ems; more than the mean, so that what is said to fit does fit."""
_LINE_HEIGHT = 1.5

_FEW_ROWS, _LOW, _ROW_MARGINS = 6, 0.25, 8.0
"""A table of no more rows, that takes no more of a page, stays in one piece; the white above and below a row."""


class Sizes:
    """The room on the pages of one part."""

    def __init__(self, paper: str, sideways: bool, large: bool) -> None:
        narrow, long = _SIDES[paper]
        width, height = (long, narrow) if sideways else (narrow, long)
        self._letter = LARGE_LETTER if large else TABLE_LETTER
        self._width = width - 2 * (SIDEWAYS_MARGIN if sideways else UPRIGHT_MARGIN)
        self._height = height - _ABOVE_AND_BELOW

    def room(self, relative: float) -> Room:
        """What the columns of a table have, in a font with letters that are so much wider than ours."""
        return Room(self._width, self._letter * relative)

    @property
    def picture_height(self) -> float:
        """The most millimetres that a picture may be high below a heading and above its caption."""
        return (self._height - _BESIDE_PICTURE) / POINTS_PER_MM

    def letters(self, share: float) -> int:
        """How many letters surely fit on a line of a column with this share of the width."""
        return max(1, int((self._width * share - 8) / (self._letter * _LETTER_WIDTH)))

    def fits_on_half_a_page(self, row: Sequence[Sequence[TextBlock]], fits: Sequence[int]) -> bool:
        """Whether a row of a table is so low that it can stay whole without leaving a page half empty."""
        return self._row_height(row, fits) <= self._height / 2

    def fits_together(self, rows: Sequence[Sequence[Sequence[TextBlock]]], fits: Sequence[int]) -> bool:
        """Whether a table is so low that it had better not be divided over pages."""
        if len(rows) > _FEW_ROWS:
            return False
        return sum(self._row_height(row, fits) + _ROW_MARGINS for row in rows) <= self._height * _LOW

    def _row_height(self, row: Sequence[Sequence[TextBlock]], fits: Sequence[int]) -> float:
        lines = max((_lines(cell, fit) for cell, fit in zip(row, fits, strict=True)), default=0)
        return lines * self._letter * _LINE_HEIGHT


def _lines(cell: Sequence[TextBlock], fit: int) -> int:
    texts = [item.text for block in cell if isinstance(block, Bullets) for item in block.items]
    texts += [block.text for block in cell if not isinstance(block, Bullets)]
    return sum(math.ceil(len(text) / fit) or 1 for text in texts)
