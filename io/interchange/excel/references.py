"""Names of cells and ranges: `B7`, `A1:C3` (ECMA-376 part 1, 18.18.7 ST_CellRef, 18.18.62 ST_Ref)."""

from __future__ import annotations

import re
from functools import lru_cache

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")


@lru_cache(maxsize=1024)
def column_letters(column: int) -> str:
    """The letters of a column counted from 1."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@lru_cache(maxsize=1024)
def column_number(letters: str) -> int:
    """The number of a column, counted from 1, from its letters in either case."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def cell_name(row: int, column: int) -> str:
    """The name of a cell; row and column count from 1."""
    return f"{column_letters(column)}{row}"


def cell_place(name: str) -> tuple[int, int]:
    """Row and column, from 1, of a cell name. Raises ValueError for anything else."""
    found = _CELL.fullmatch(name)
    if not found:
        raise ValueError(name)
    row, column = int(found.group(2)), column_number(found.group(1))
    if not (1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN):
        raise ValueError(name)
    return row, column


def range_place(name: str) -> tuple[int, int, int, int]:
    """Top, left, bottom and right, from 1, of `A1` or `A1:B2`. Raises ValueError for anything else."""
    first, _, last = name.partition(":")
    top, left = cell_place(first)
    bottom, right = cell_place(last) if last else (top, left)
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def range_name(top: int, left: int, bottom: int, right: int) -> str:
    """The name of a range; a single cell is named as a cell."""
    first, last = cell_name(top, left), cell_name(bottom, right)
    return first if first == last else f"{first}:{last}"
