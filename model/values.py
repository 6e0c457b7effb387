"""What a cell holds: the text, number, date, formula or rich text of the file, kept as it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from model.number_format import format_date, format_number


@dataclass(frozen=True, slots=True)
class Number:
    """A number with the format code of its cell (ECMA-376 part 1, 18.8.31), shown in Dutch notation."""

    value: float
    format: str = "General"

    @property
    def text(self) -> str:
        return format_number(self.value, self.format)


@dataclass(frozen=True, slots=True)
class Moment:
    """A true date of the file, with or without a time of day, and the format code of its cell."""

    value: dt.datetime
    format: str = "d-m-yyyy"

    @property
    def text(self) -> str:
        return format_date(self.value, self.format)


@dataclass(frozen=True, slots=True)
class Flag:
    """A boolean of the file; Excel shows it in the language of the user."""

    value: bool

    @property
    def text(self) -> str:
        return "WAAR" if self.value else "ONWAAR"


@dataclass(frozen=True, slots=True)
class Fault:
    """An error value such as `#N/B` that a formula left in the file, in the file's own spelling."""

    text: str


@dataclass(frozen=True, slots=True)
class RichText:
    """Text with formatting inside the cell. `markup` is the file's own notation, opaque to the model."""

    text: str
    markup: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, and the result that was stored with it when the file was written; it is never evaluated here.

    `row` is the row of the sheet in which `source` was read, since what it refers to is relative to that row.
    """

    source: str
    result: str | Number | Moment | Flag | Fault = ""
    row: int = 0

    @property
    def text(self) -> str:
        return text_of(self.result)


@dataclass(frozen=True, slots=True)
class Covered:
    """A cell that lies under a merged cell: nothing that is written in it would be seen.

    Where the merged cell begins, as far as the file was asked: above this row, to the left of this column, or both.
    """

    from_above: bool = field(default=False, compare=False)
    from_left: bool = field(default=False, compare=False)

    @property
    def text(self) -> str:
        return ""


Value = str | Number | Moment | Flag | Fault | RichText | Formula | Covered
"""The content of a cell. A plain text is a `str`; an empty cell is the empty `str`."""


def text_of(value: Value) -> str:
    """What a reader sees of the value, as Excel shows it with Dutch settings."""
    return value if isinstance(value, str) else value.text


def is_empty(value: Value) -> bool:
    """Whether nothing can be read in the cell; a formula without a result is not empty."""
    # Asked of every cell of a workbook, and nearly all of them are plain texts and numbers.
    if isinstance(value, str):
        return not value or value.isspace()
    if isinstance(value, Number | Formula):
        return False
    return not value.text.strip()
