"""What a form is: one declaration from which pages, sheets, documents, checks and recognition follow.

The texts of a form are Dutch, since a form is a Dutch document whatever language the program speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from model.columns import Kind, Role
from model.plan import PropertyRole

MONEY = '"€" #,##0.00'
"""The format code (ECMA-376 part 1, 18.8.31) of amounts; Excel shows them as € 1.250,50 with Dutch settings."""
DATE = "[$-413]ddd d mmmm yyyy"
"""Days with the weekday in short, in Dutch whatever the settings of Excel are (the locale 0413)."""
LONG_DATE = "[$-413]dddd d mmmm yyyy"
TIME = "hh:mm"
WHOLE = "0"


class ShownAs(StrEnum):
    """How a table stands in a document."""

    TABLE = "table"
    CARDS = "cards"
    """A heading for each row, with the other cells as labelled texts below it; cells without text are left out."""
    QUADRANTS = "quadrants"
    """A table of two columns for each pair of columns, such as strengths beside weaknesses."""
    POWER_FIELD = "power field"
    """The picture of interest and influence, and the rows as a table below it."""


@dataclass(frozen=True, slots=True)
class Field:
    """A short labelled value, such as *Datum* or *Locatie*, that takes one line."""

    key: str
    title: str
    role: PropertyRole | None = None
    kind: Kind = Kind.TEXT
    format: str = "General"
    hint: str = ""
    """What to fill in, for who does not know; shown as a grey example."""
    choices: tuple[str, ...] = ()
    known_as: tuple[str, ...] = ()
    """Other labels under which people keep it."""
    is_needed: bool = False
    is_personal: bool = False
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A text with a heading. `guidance` are questions and tips, one paragraph each, that stand beside the text."""

    key: str
    title: str
    guidance: tuple[str, ...] = ()
    placeholder: str = ""
    words: tuple[int, int] | None = None
    """How many words read well: from, to."""
    known_as: tuple[str, ...] = ()
    is_needed: bool = False
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table in a form."""

    key: str
    title: str
    role: Role | None = None
    kind: Kind = Kind.TEXT
    format: str = "General"
    width: float = 18.0
    """In characters, as Excel counts."""
    choices: tuple[str, ...] = ()
    """Offered in Excel and here; other texts are allowed."""
    hint: str = ""
    known_as: tuple[str, ...] = ()
    is_summed: bool = False
    """Whether a total stands below it."""
    is_numbered: bool = False
    """Whether a row gets the next number in it with its first words."""
    choices_from: str = ""
    """The text or the column of the form, as `table.column`, whose words are offered here instead of `choices`."""
    is_personal: bool = False
    """Whether it holds names or ways to reach people, which stay behind in what goes to others."""
    is_internal: bool = False


Cells = Mapping[str, str | float]
"""Contents of a row by the keys of its columns."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a form. `title` is also the name of its sheet, so at most 31 characters."""

    key: str
    title: str
    columns: tuple[Column, ...]
    guidance: tuple[str, ...] = ()
    standard_rows: tuple[Cells, ...] = ()
    """Rows that a new plan begins with."""
    empty_rows: int = 3
    """Empty rows that a new plan has below them."""
    known_as: tuple[str, ...] = ()
    shown_as: ShownAs = ShownAs.TABLE
    heading: str = ""
    """The column, by key, whose text heads a card."""
    is_internal: bool = False

    def column(self, key: str) -> Column:
        """The column with this key. Raises KeyError when there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)


Part = Field | Section | Table


@dataclass(frozen=True, slots=True)
class Chapter:
    """Parts under one heading; without a title they follow what is above them."""

    title: str
    parts: tuple[Part, ...]
    guidance: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prefill:
    """A text or table of this form that begins as one of another form in the same workbook, as (form, part) keys.

    For a table `columns` says for each of its columns which columns of the other fill it: the first of them that has
    something. Its rows come instead of the standard rows.
    """

    target: str
    sources: tuple[tuple[str, str], ...]
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Flow:
    """Rows that go on to a table elsewhere when the user asks: what is promised becomes an action.

    `columns` says for each column of the target which columns of the source fill it, joined by a line end; `texts`
    fills columns with the same words in each row. Only rows whose `only` columns are filled are offered.
    """

    key: str
    title: str
    """What the user chooses, such as *Toezeggingen naar de planning*."""
    source: str
    target: tuple[str, str]
    """Form and table; the form of the flow itself may be meant."""
    columns: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, str] = field(default_factory=dict)
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of plan."""

    key: str
    title: str
    sentence: str
    """One sentence for who chooses a form: what it is for."""
    picture: str
    """The name of an icon."""
    chapters: tuple[Chapter, ...]
    document_title: str = ""
    """The words above a document; the title of the form when it has no others."""
    prefills: tuple[Prefill, ...] = ()
    flows: tuple[Flow, ...] = ()
    order: int = 100
    """Where it stands among the forms that one can begin with."""
    known_as: tuple[str, ...] = ()

    @property
    def front(self) -> str:
        """The name of the sheet with its fields and texts."""
        return self.title[:31].rstrip()

    def parts(self) -> Iterator[Part]:
        """All parts in the order of the document."""
        for chapter in self.chapters:
            yield from chapter.parts

    @property
    def texts(self) -> tuple[Field | Section, ...]:
        """Its fields and sections in order: the rows of its front sheet."""
        return tuple(part for part in self.parts() if not isinstance(part, Table))

    @property
    def tables(self) -> tuple[Table, ...]:
        return tuple(part for part in self.parts() if isinstance(part, Table))

    def part(self, key: str) -> Part:
        """The part with this key. Raises KeyError when there is none."""
        for part in self.parts():
            if part.key == key:
                return part
        raise KeyError(key)

    def table(self, key: str) -> Table:
        """The table with this key. Raises KeyError when there is none."""
        part = self.part(key)
        if not isinstance(part, Table):
            raise KeyError(key)
        return part
