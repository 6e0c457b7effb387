"""How wide the columns of a printed table want to be: no ordinary word broken, and the table as short as can be."""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from model.report import Bullets, TextBlock

_PADDING_POINTS = 12.0
"""The white at both sides of a cell together, and its rule."""
_LIST_INDENT = 1.5
_BOLD = 1.08
_SLACK = 1.06
"""Fonts differ: Calibri is narrow, and a house style may bring a wider one."""
_LONGEST_WORD = 17.0
"""The longest word that is kept whole, in ems: a compound of about 34 letters."""
_SHORTEST_GIVEN_UP = 4.0
"""A column never becomes narrower than words of this width ask for, however many columns there are."""
_LONGEST_ADDRESS = 11.0
"""An address has no words to break; it may not push the texts beside it aside."""
_AVERAGE = 0.49
_WORDS_MEASURED = 40
_ROUNDING = 1e-6
_ADDRESS = re.compile(r"@|\\|://|www\.")
# A word with the hyphen it may break after; an amount stays with its currency.
_PIECE = re.compile(r"(?:€ ?)?[^\s\-–—]+[-–—]*|[-–—]+")
_EMS = {
    letter: ems
    for letters, ems in (
        ("ijl'|.,:;!", 0.25),
        ('frtI()[]{}-/" ', 0.33),
        ("ackszvxygJ", 0.45),
        ("bdehnopqu0123456789LEFST", 0.52),
        ("ABCGHKNOPQRUVXYZDw&€", 0.68),
        ("mMW%@", 0.86),
    )
    for letter in letters
}


@dataclass(frozen=True, slots=True)
class Room:
    """The width of a page between its margins and the size of the letters in its tables, both in points."""

    width: float
    letter: float

    @property
    def ems(self) -> float:
        """The width of the page, counted in letters."""
        return self.width / self.letter

    @property
    def padding(self) -> float:
        """What every column loses to the white in its cells, in ems."""
        return _PADDING_POINTS / self.letter


@dataclass(frozen=True, slots=True)
class ColumnText:
    """What stands in a column: its head and its cells.

    `unbroken` is a text that must fit on one line, such as a date; `wished` had better fit, but words go first.
    """

    title: str
    cells: Sequence[Sequence[TextBlock]]
    unbroken: str = ""
    wished: str = ""


@dataclass(frozen=True, slots=True)
class Width:
    """The width of a column in ems, and whether its longest words do not fit in it."""

    ems: float
    too_narrow: bool = False


def column_widths(columns: Sequence[ColumnText], room: Room) -> list[Width]:
    """Divide the room.

    Every column first gets its longest word; where there are too many columns for that, the longest words of all are
    given up, one by one. What is left goes by the square root of the amount of text, which makes the sum of the
    heights smallest, up to the width at which nothing in the column needs a second line.
    """
    words = [[width + room.padding for width in _word_widths(column)] for column in columns]
    floors = [
        max(widths[0], text_width(column.wished) + room.padding) for widths, column in zip(words, columns, strict=True)
    ]
    if sum(floors) > room.ems:
        floors = _floors(words, room.ems)
    ceilings = [max(floor, longest_line(column) + room.padding) for floor, column in zip(floors, columns, strict=True)]
    spare = room.ems - sum(ceilings)
    if spare >= 0:
        divided = [ceiling + spare * ceiling / sum(ceilings) for ceiling in ceilings]
    else:
        divided = _divided(floors, [math.sqrt(_amount(column)) for column in columns], ceilings, room.ems)
    return [Width(ems, ems < widths[0] - _ROUNDING) for ems, widths in zip(divided, words, strict=True)]


def text_width(text: str) -> float:
    """About how wide the text is, in ems, set in a letter such as Calibri."""
    return sum(_EMS.get(letter, 0.6) for letter in text) * _SLACK


def _word_widths(column: ColumnText) -> list[float]:
    """The widths that the longest words ask of the column, falling; the last one is the least it may have."""
    plain, listed = set[str](), set[str]()
    for indent, line in _lines(column.cells):
        (listed if indent else plain).update(_PIECE.findall(line))
    widths = [
        *(_word_width(word) for word in _longest(plain)),
        *(_word_width(word) + _LIST_INDENT for word in _longest(listed)),
        *(_word_width(word) * _BOLD for word in _PIECE.findall(column.title)),
    ]
    least = max(min(_SHORTEST_GIVEN_UP, max(widths, default=0.0)), text_width(column.unbroken))
    return sorted({max(width, least) for width in [least, *widths]}, reverse=True)


def _word_width(word: str) -> float:
    return min(text_width(word), _LONGEST_ADDRESS if _ADDRESS.search(word) else _LONGEST_WORD)


def _longest(texts: Iterable[str]) -> list[str]:
    return heapq.nlargest(_WORDS_MEASURED, texts, key=len)


def _floors(words: Sequence[Sequence[float]], room: float) -> list[float]:
    """The least width of each column, giving up the longest words until everything fits."""
    places = [0] * len(words)

    def floors() -> list[float]:
        return [widths[place] for widths, place in zip(words, places, strict=True)]

    while sum(floors()) > room:
        shorter = [column for column, place in enumerate(places) if place + 1 < len(words[column])]
        if not shorter:
            return [floor * room / sum(floors()) for floor in floors()]
        places[max(shorter, key=lambda column: words[column][places[column]])] += 1
    return floors()


def longest_line(column: ColumnText) -> float:
    """The width in ems, without the white of a cell, at which nothing in the column needs a second line."""
    lines = heapq.nlargest(_WORDS_MEASURED, _lines(column.cells), key=lambda found: len(found[1]))
    title = text_width(column.title) * _BOLD
    return max([title, *(indent + text_width(line) for indent, line in lines)])


def _amount(column: ColumnText) -> float:
    """The amount of text; every item of a list takes a line of its own."""
    return sum(indent + len(line) * _AVERAGE for indent, line in _lines(column.cells)) + 1.0


def _lines(cells: Iterable[Iterable[TextBlock]]) -> Iterator[tuple[float, str]]:
    """Each paragraph and item, and how far it is indented."""
    for cell in cells:
        for block in cell:
            if isinstance(block, Bullets):
                for item in block.items:
                    yield _LIST_INDENT * (item.level + 1), item.text
            else:
                yield 0.0, block.text


def _divided(floors: Sequence[float], wishes: Sequence[float], ceilings: Sequence[float], room: float) -> list[float]:
    """Widths in proportion to the wishes, between floor and ceiling, that fill the room."""

    def widths(scale: float) -> list[float]:
        return [
            min(max(scale * wish, floor), ceiling)
            for floor, wish, ceiling in zip(floors, wishes, ceilings, strict=True)
        ]

    low, high = 0.0, room
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(widths(middle)) < room else (low, middle)
    return widths(high)
