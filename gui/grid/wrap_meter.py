"""How many lines a text takes at a width, from remembered widths of words: many times quicker than laying it out."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from math import ceil

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextLayout, QTextOption, QTransform

LINE_END = "\u2028"
"""What Qt breaks a line at inside one paragraph."""

_ORDINARY = re.compile("[\n\x20-\x7e\xa0-\xac\xae-\u024f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2192]*")
"""Letters and signs that any font for this part of the world has, so that no taller font has to help out."""

_JOINERS = ("\u2060", "\ufeff", "\u200d")
"""Signs that take no room and keep Qt from breaking a line there (Unicode Standard Annex 14, LB8a and LB11)."""

_MONTH = "(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_INSIDE_DATES = re.compile(rf"(?<=\d)(?:[-/](?={_MONTH})|[\u2013\u2014](?=\d|{_MONTH}))", re.IGNORECASE)
"""The dashes in *21-apr-2017*, *19.00–21.30* and *11–20 apr*, after which Qt would break a line."""

_DOUBT = 1.0
"""Pixels within which the sum of the widths of words does not tell whether they fit on a line."""


def painted(text: str, font: QFont) -> str:
    """The text as it is laid out: tabs as spaces, because a tab stop has no meaning in a cell, and dates unbroken."""
    return _unbroken(text, font).replace("\t", "    ").replace("\n", LINE_END)


def _unbroken(text: str, font: QFont) -> str:
    """The text in which no line ends inside a date or between two hours."""
    if _INSIDE_DATES.search(text) is None:
        return text
    joiner = _joiner(font.toString())
    return _INSIDE_DATES.sub(lambda found: found.group() + joiner, text)


@lru_cache(maxsize=16)
def _joiner(written: str) -> str:
    """The first joiner that really takes no room in this font, also where another font has to help out with it."""
    font = QFont()
    font.fromString(written)
    bare = _laid_out("1\u20132", 1000.0, font).size()
    return next((sign for sign in _JOINERS if _laid_out(f"1\u2013{sign}2", 1000.0, font).size() == bare), "")


def lay_out(text: str, width: float, font: QFont, to_right: bool = False) -> QStaticText:
    """The text wrapped at words, or anywhere inside a word that is longer than the line."""
    return _laid_out(painted(text, font), width, font, to_right)


def _laid_out(text: str, width: float, font: QFont, to_right: bool = False) -> QStaticText:
    laid_out = QStaticText(text)
    laid_out.setTextFormat(Qt.TextFormat.PlainText)
    wrapping = _wrapping()
    if to_right:
        wrapping.setAlignment(Qt.AlignmentFlag.AlignRight)
    laid_out.setTextOption(wrapping)
    laid_out.setTextWidth(width)
    laid_out.prepare(QTransform(), font)
    return laid_out


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class WrapMeter:
    """Counts lines for one font. It may count a line too many, never one too few."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        one, two = (lay_out(text, 1000.0, font).size().height() for text in ("g", f"g{LINE_END}g"))
        self.line_height = two - one
        self._extra = one - self.line_height
        self._space = self._metrics.horizontalAdvance(" ")
        self._widest = self._metrics.horizontalAdvance("@")
        self._widths: dict[str, float] = {}
        self._parts: dict[str, tuple[tuple[str, float], ...]] = {}
        self._long: dict[tuple[str, float], tuple[int, float]] = {}

    def height(self, lines: int) -> int:
        """The pixels that so many lines take."""
        return ceil(lines * self.line_height + self._extra)

    def lines(self, text: str, width: float) -> int:
        """How many lines the text takes when it is wrapped at this width; 0 for an empty text."""
        if not text:
            return 0
        if not _ORDINARY.fullmatch(text):
            return self._laid_out(text, width)
        if "\n" not in text:
            return self._paragraph(text, width)
        return sum([self._paragraph(paragraph, width) for paragraph in text.split("\n")])

    def natural_width(self, text: str) -> float:
        """The width at which nothing in the text is wrapped."""
        return max(
            (self._metrics.horizontalAdvance(line) for line in painted(text, self._font).split(LINE_END)), default=0.0
        )

    def most_width(self, text: str) -> float:
        """A width that the text certainly does not exceed, found without measuring it."""
        return len(text) * self._widest if _ORDINARY.fullmatch(text) else float("inf")

    def _laid_out(self, text: str, width: float) -> int:
        height = lay_out(text, width, self._font).size().height()
        return max(1, ceil((height - self._extra) / self.line_height))

    def _paragraph(self, text: str, limit: float) -> int:
        room = limit - _DOUBT
        if len(text) * self._widest <= room:
            return 1
        widths, space = self._widths, self._space
        lines, used = 1, -space
        for word in text.split(" "):
            width = widths.get(word)
            if width is None:
                width = widths[word] = self._metrics.horizontalAdvance(word)
            begins = used < 0.0
            used += space + width
            if used > room and word:
                if used <= limit:
                    return self._laid_out(text, limit)
                more, used = self._wrapped(word, 0.0 if begins else used - width, room)
                lines += more
        return lines

    def _wrapped(self, word: str, used: float, room: float) -> tuple[int, float]:
        """How many lines a word adds that does not fit after what is used, and what it uses of the last of them."""
        more = 0
        for part, width in self._parts_of(word):
            if used + width <= room:
                used += width
            elif width <= room:
                more, used = more + 1, width
            else:
                lines, last = self._broken(part, room)
                more, used = more + lines - (used == 0.0), last
        return more, used

    def _parts_of(self, word: str) -> tuple[tuple[str, float], ...]:
        """The word cut where Qt may wrap it, such as after a hyphen or a slash between letters."""
        given = word
        parts = self._parts.get(given)
        if parts is None:
            word = _unbroken(word, self._font)
            finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, word)
            ends = [0]
            while (end := finder.toNextBoundary()) > 0:
                ends.append(end)
            parts = tuple((word[a:b], self._metrics.horizontalAdvance(word[a:b])) for a, b in pairwise(ends))
            self._parts[given] = parts
        return parts

    def _broken(self, word: str, room: float) -> tuple[int, float]:
        """How many lines a word takes that is longer than the line, and the width of the last of them."""
        known = self._long.get((word, room))
        if known is None:
            layout = QTextLayout(word, self._font)
            layout.setTextOption(_wrapping())
            layout.beginLayout()
            lines, last = 0, 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(room, 1.0))
                lines, last = lines + 1, line.naturalTextWidth()
            layout.endLayout()
            known = self._long[word, room] = (lines, last)
        return known
