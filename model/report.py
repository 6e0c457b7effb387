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
class Run:
    """A stretch of text that looks the same."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text without line ends. `note` marks small print such as the date of printing. `runs`, when there are
    any, are the same text with its emphasis."""

    text: str
    note: bool = False
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list; level 0 is the outermost. `runs` as in a paragraph."""

    text: str
    level: int = 0
    runs: tuple[Run, ...] = ()


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

    `hyphenate` marks a column that is too narrow for its longest words, because there are so many columns; `to_right`
    one with numbers that are added up, which stand right below each other.
    """

    title: str
    share: float = 1.0
    hyphenate: bool = False
    to_right: bool = False


@dataclass(frozen=True, slots=True)
class DataTable:
    """A simple table: one header row, no merged cells. `summary` tells a screen reader what the table holds."""

    heads: tuple[Head, ...]
    rows: tuple[tuple[tuple[TextBlock, ...], ...], ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, drawn (`svg`) and as dots (`png`) for who cannot show that; width and height in millimetres.

    `alt` says in words what it shows; the same data stand in a table nearby (EN 301 549, 10.1.1.1).
    """

    svg: str
    png: bytes
    alt: str
    width: float
    height: float
    caption: str = ""


Block = Heading | Paragraph | Bullets | DataTable | Picture


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that share a page layout."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A document. `subtitle` says what kind of plan it is and `edition` which version; both stand below the title, when
    they are not empty. `large_print` asks for letters of at least 14 points."""

    title: str
    parts: tuple[Part, ...]
    language: str = "nl-NL"
    subject: str = ""
    author: str = ""
    created: dt.datetime = field(default_factory=dt.datetime.now)
    large_print: bool = False
    subtitle: str = ""
    edition: str = ""
