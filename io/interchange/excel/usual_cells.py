"""Rows in which every cell is written as nearly all programs write it, read many times quicker than cell by cell.

One expression goes over a whole row. Unless it covers every byte of it, something in the row is written in another way
(a formula, rich text, one attribute more), and the caller reads that row cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import isfinite

from interchange.excel.dates import moment_of
from interchange.excel.references import LAST_COLUMN, column_number
from interchange.excel.strings import Text, memory_of, unescaped
from interchange.excel.styles import Styles
from interchange.package.xml import resolved
from model.values import Moment, Number, Value

SHORT = 64
"""Bytes of an inline text from which on it counts what it takes in memory."""

_CELL = re.compile(
    rb"(<c r=\"([A-Z]{1,3})(\d{1,7})\"(?: s=\"(\d{1,6})\")?"
    rb"(?:(?: t=\"[a-zA-Z]{1,9}\")?(?:/>|></c>)"
    rb"|(?: t=\"n\")?><v>([0-9.]{1,17})</v></c>"
    rb"| t=\"(s)\"><v>(\d{1,9})</v></c>"
    rb"| t=\"inlineStr\"><is><t(?: xml:space=\"preserve\")?>([^<\r]{0,4000})</t></is></c>))"
)


class UsualCells:
    """Reads such rows of one sheet."""

    def __init__(self, strings: Sequence[Text], styles: Styles, since_1904: bool, longest_shared: int) -> None:
        """Shared texts of more characters than `longest_shared` are left to be read cell by cell."""
        self._strings = strings
        self._styles = styles
        self._since_1904 = since_1904
        self._longest = longest_shared
        self.memory = 0
        """What the longer texts that were read take, in bytes."""
        self._columns: dict[bytes, int] = {}
        self._texts: dict[bytes, str] = {}
        self._shared: dict[bytes, Text] = {}

    def read(self, row: int, inner: bytes) -> tuple[dict[int, Value], dict[int, int], int] | None:
        """The values and the styles of the cells of a row by column, and how many cells it has; None when some cell is
        not written as usual, or is not where it should be."""
        found = _CELL.findall(inner)
        if sum([len(cell[0]) for cell in found]) != len(inner):
            return None
        here, columns = str(row).encode(), self._columns
        values: dict[int, Value] = {}
        styles: dict[int, int] = {}
        before = 0
        for _, letters, number, style, figure, is_shared, index, text in found:
            column = columns.get(letters)
            if column is None:
                column = columns[letters] = column_number(letters.decode())
            if column <= before or number != here or column > LAST_COLUMN:
                return None
            before = column
            if style:
                known = int(style)
                if known:
                    styles[column] = known
            if is_shared:
                shared = self._shared.get(index)
                if shared is None:
                    shared = self._shared_text(index)
                    if shared is None:
                        return None
                if shared != "":
                    values[column] = shared
            elif figure:
                value = self._number(figure, int(style or 0))
                if value is None:
                    return None
                values[column] = value
            elif text:
                known_text = self._texts.get(text)
                values[column] = self._text(text) if known_text is None else known_text
        return values, styles, len(found)

    def _text(self, raw: bytes) -> str:
        text = unescaped(resolved(raw.decode("utf-8", "replace")))
        if len(raw) > SHORT:
            self.memory += memory_of(text)
        else:
            self._texts[raw] = text
        return text

    def _shared_text(self, raw: bytes) -> Text | None:
        index = int(raw)
        if index >= len(self._strings):
            return None
        text = self._strings[index]
        if len(text if isinstance(text, str) else text.text) > self._longest:
            return None
        self._shared[raw] = text
        return text

    def _number(self, raw: bytes, style: int) -> Value | None:
        try:
            number = float(raw)
        except ValueError:
            return None
        if self._styles.is_date(style):
            moment = moment_of(number, self._since_1904)
            if moment is not None:
                return Moment(moment, self._styles.format(style))
        if not isfinite(number):
            return None
        whole = number.is_integer() and abs(number) < 1e15
        return Number(int(number) if whole else number, self._styles.format(style))
