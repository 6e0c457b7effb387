"""Cells of other spreadsheets as values of the model, and a sheet of them as it is filled."""

from __future__ import annotations

import datetime as dt
import re
import struct
from dataclasses import dataclass, field
from math import isfinite

from interchange.excel.dates import moment_of
from interchange.excel.sheet_reader import MOST_CELLS, MOST_TEXT
from interchange.package.archive import too_large
from model.layout import Grid, Merge
from model.number_format import format_date, format_number, is_date_format
from model.values import Covered, Moment, Number, Value

MOST_MERGES = 20_000
LARGEST_MERGE = 10_000

FAULTS = {
    0x00: "#LEEG!",
    0x07: "#DEEL/0!",
    0x0F: "#WAARDE!",
    0x17: "#VERW!",
    0x1D: "#NAAM?",
    0x24: "#GETAL!",
    0x2A: "#N/B",
}
"""What Excel shows with Dutch settings for the errors of its binary formats ([MS-XLS] 2.5.10)."""


@dataclass(slots=True)
class Room:
    """How much more of a file is read; one for all its sheets."""

    file: str
    cells: int = MOST_CELLS
    characters: int = MOST_TEXT

    def take(self, value: Value) -> None:
        """Reckon with one cell more. Raises `TooLarge`."""
        self.cells -= 1
        if isinstance(value, str):
            self.characters -= len(value)
        if self.cells < 0 or self.characters < 0:
            raise too_large(self.file)


@dataclass(slots=True)
class ReadSheet:
    """A sheet while it is being read. Rows and columns count from 1."""

    name: str
    room: Room
    hidden: bool = False
    rows: dict[int, dict[int, Value]] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)

    def put(self, row: int, column: int, value: Value) -> None:
        """Set a cell; an empty text is no cell. Raises `TooLarge`."""
        if value != "":
            self.room.take(value)
            self.rows.setdefault(row, {})[column] = value

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Note a merged block; those that could not be of a plan are passed over."""
        area = (bottom - top + 1) * (right - left + 1)
        if top <= bottom and left <= right and 1 < area <= LARGEST_MERGE and len(self.merges) < MOST_MERGES:
            self.merges.append(Merge(top, left, bottom, right))

    def grid(self) -> Grid:
        """The sheet as the finder sees it."""
        for merge in self.merges:
            for row in range(merge.top, merge.bottom + 1):
                for column in range(merge.left, merge.right + 1):
                    if (row, column) != (merge.top, merge.left):
                        self.put(row, column, Covered())
        return Grid(self.name, dict(sorted(self.rows.items())), self.merges)


def number_value(number: float, code: str, since_1904: bool) -> Value:
    """The number as its cell shows it: a date, or a number with its format code."""
    if not isfinite(number):
        return ""
    if is_date_format(code):
        moment = moment_of(number, since_1904)
        if moment is not None:
            return Moment(moment, code)
    whole = number.is_integer() and abs(number) < 1e15
    return Number(int(number) if whole else number, code)


def unpacked(packed: int) -> float:
    """A number in four bytes: a whole one or half a float, and maybe a hundredth of it ([MS-XLS] 2.5.122)."""
    if packed & 2:
        whole = packed >> 2
        number = float(whole - (1 << 30) if whole & (1 << 29) else whole)
    else:
        number = float(struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0])
    return number / 100 if packed & 1 else number


_FIGURES = re.compile(r"-?\d[\d.,\u00a0\u202f ]*\d|-?\d")
_SWAPPED = str.maketrans(",.", ".,")


def number_shown_as(number: float, shown: str) -> Value:
    """The number with a format code that shows it the way it was shown, with a comma or a point for its decimals; the
    text alone when no such code is known."""
    whole = number.is_integer() and abs(number) < 1e15
    number = int(number) if whole else number
    shown = shown.strip()
    if not shown or format_number(number) == shown or format_number(number).translate(_SWAPPED) == shown:
        return Number(number)
    found = _FIGURES.search(shown)
    if found is None:
        return shown
    for figures in (found.group(), found.group().translate(_SWAPPED)):
        decimals = len(figures.rpartition(",")[2]) if "," in figures else 0
        code = ("#,##0" if "." in figures else "0") + ("." + "0" * decimals if decimals else "")
        code = _literal(shown[: found.start()]) + code + _literal(shown[found.end() :])
        written = shown[: found.start()] + figures + shown[found.end() :]
        if _bare(format_number(number, code)) == _bare(written):
            return Number(number, code)
    return shown


_CODES = (
    "d-m-yyyy",
    "dd-mm-yyyy",
    "d mmmm yyyy",
    "d mmm yyyy",
    "dddd d mmmm yyyy",
    "ddd d mmmm yyyy",
    "d mmmm",
    "d mmm",
    "d-m",
    "dd-mm",
    "dd-mm-yy",
    "d-m-yy",
    "mmmm yyyy",
    "dd/mm/yyyy",
    "d/m/yyyy",
    "yyyy-mm-dd",
    "d-m-yyyy h:mm",
    "dd-mm-yyyy hh:mm",
    "d mmmm yyyy h:mm",
)


def date_shown_as(moment: dt.datetime, shown: str) -> Moment:
    """The date with the format code that shows it the way it was shown; the usual one when none does."""
    shown = shown.strip()
    usual = "d-m-yyyy h:mm" if moment.time() != dt.time() else "d-m-yyyy"
    return Moment(moment, next((code for code in _CODES if format_date(moment, code) == shown), usual))


def _literal(text: str) -> str:
    """A text of a format code; a percent sign is none, since it counts."""
    pieces = re.split("(%)", text)
    return "".join(piece if piece == "%" or not piece else '"' + piece.replace('"', "") + '"' for piece in pieces)


def _bare(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]", "", text)
