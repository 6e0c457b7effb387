"""The report model: what a document says, as data that Word, print and preview can each render."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest below the title. Levels are never skipped going down."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text without line ends. `note` marks small print such as the date of printing."""

    text: str
    note: bool = False


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list; level 0 is the outermost."""

    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, bulleted or numbered.

    A numbered list counts from `start` in the notation of `numbering`, which is one of "1.", "1)", "(1)", "a.", "a)"
    and "(a)"; every deeper level counts from one. A list may begin at a deeper level: it then belongs to the item that
    ends the list before it.
    """

    items: tuple[ListItem, ...]
    numbered: bool = False
    numbering: str = "1."
    start: int = 1


TextBlock = Paragraph | Bullets
"""What may stand in a cell of a table as well as in the text."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column and the share of the table's width that it wants, relative to the other columns.

    `hyphenate` marks a column that is too narrow for its longest words, because there are so many columns.
    """

    title: str
    share: float = 1.0
    hyphenate: bool = False


@dataclass(frozen=True, slots=True)
class DataTable:
    """A simple table: one header row, no merged cells. `summary` tells a screen reader what the table holds."""

    heads: tuple[Head, ...]
    rows: tuple[tuple[tuple[TextBlock, ...], ...], ...]
    summary: str


Block = Heading | Paragraph | Bullets | DataTable


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that share a page layout."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A document. `large_print` asks for letters of at least 14 points."""

    title: str
    parts: tuple[Part, ...]
    language: str = "nl-NL"
    subject: str = ""
    author: str = ""
    created: dt.datetime = field(default_factory=dt.datetime.now)
    large_print: bool = False
