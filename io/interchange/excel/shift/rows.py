"""The rows of a sheet after rows have come and gone, made from its bytes (ECMA-376 part 1, 18.3.1.73, 18.3.1.4).

Rows that keep their number and whose formulas stay are copied as they are; of others the numbers in the tags change.
"""

from __future__ import annotations

import re

from interchange.excel.references import cell_name
from interchange.excel.sheet_text import RowText, SheetText, attribute_of
from interchange.excel.shift.cell_formulas import SheetFormulas, ShiftedFormulas
from interchange.excel.shift.lines import Lines
from interchange.excel.shift.shift import Shift

_NUMBERED = re.compile(rb"\sr\s*=")
_ATTRIBUTE = re.compile(rb"\s+(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_HEIGHT = {b"ht", b"customHeight"}
_FORMATS = {b"s", b"customFormat", b"outlineLevel", b"thickTop", b"thickBot"} | _HEIGHT
_HINTS = {b"spans", b"dyDescent"}


class ShiftedRows:
    """The rows of the shifted sheet, or of another one whose formulas refer to it."""

    def __init__(self, sheet: SheetText, shift: Shift, at_home: bool) -> None:
        self._sheet = sheet
        self._lines = shift.lines if at_home else Lines()
        self._found = SheetFormulas(sheet)
        self._formulas = ShiftedFormulas(self._found, shift, at_home)
        prefix = re.escape(sheet.prefix.encode())
        self._tag = re.compile(rb"(<" + prefix + rb"(?:row|c)(?=[\s/>])[^>]*?\sr\s*=\s*[\"'][$A-Za-z]*)\d+")
        self._opening = f"<{sheet.prefix}f".encode()
        self.formulas_changed = False
        """Whether a formula is another one by now, stands in another row, or is gone."""
        self.added: list[tuple[int, int, int]] = []
        """The new rows that have cells: the number, and the first and last column."""

    @property
    def used(self) -> tuple[int, int, int, int] | None:
        """The block of the new cells: top, left, bottom and right; None when there are none."""
        if not self.added:
            return None
        rows, firsts, lasts = zip(*self.added, strict=True)
        return min(rows), min(firsts), max(rows), max(lasts)

    def content(self) -> bytes:
        """All that stands between the tags of `sheetData`."""
        content = self._sheet.content
        coming = [(number + place, found.like) for number, found in self._lines.added() for place in range(found.count)]
        coming.reverse()
        pieces: list[bytes] = []
        position, last = self._sheet.data_start, 0
        for row in self._sheet.rows:
            number = self._lines.of(row.number)
            gap = content[position : row.start]
            position = row.end
            if number is None:
                self.formulas_changed |= self._has_formula(row)
                continue
            while coming and coming[-1][0] < number:
                new, like = coming.pop()
                made = self._new_row(new, like)
                if made:
                    pieces += gap, made
                    last = new
            pieces += gap, self._row(row, number, last)
            last = number
        pieces += [self._new_row(new, like) for new, like in reversed(coming)]
        pieces.append(content[position : self._sheet.data_end])
        return b"".join(pieces)

    def _has_formula(self, row: RowText) -> bool:
        return self._sheet.content.find(self._opening, row.inner, row.inner_end) >= 0

    def _row(self, row: RowText, number: int, last: int) -> bytes:
        text = self._sheet.content[row.start : row.end]
        if self._has_formula(row):
            old = text
            text = self._with_formulas(row)
            self.formulas_changed |= text != old or number != row.number
        if number != row.number:
            digits = str(number).encode()
            text = self._tag.sub(lambda found: found.group(1) + digits, text)
        if number != last + 1 and not _NUMBERED.search(row.attributes):
            # A row without a number follows the one before it (18.3.1.73 r), which is no longer the right one.
            place = len(self._opening) - 1 + len(b"row")
            text = text[:place] + f' r="{number}"'.encode() + text[place:]
        return text

    def _with_formulas(self, row: RowText) -> bytes:
        content = self._sheet.content
        pieces: list[bytes] = []
        position = row.start
        for cell in self._found.of_row(row):
            inner = self._formulas.inner(cell.row, cell.column, cell.inner)
            if inner is not cell.inner:
                end = content.rfind(b"</", cell.start, cell.end)
                pieces += content[position : end - len(cell.inner)], inner
                position = end
        return b"".join([*pieces, content[position : row.end]])

    def _new_row(self, number: int, like: int) -> bytes:
        """A row with the formats of another one; nothing where that has none."""
        row = self._sheet.row(like) if like else None
        if row is None:
            return b""
        tag = self._sheet.prefix.encode()
        styled = [cell for cell in self._sheet.cells(row) if cell.style]
        cells = [
            f'<{self._sheet.prefix}c r="{cell_name(number, cell.column)}" s="{cell.style}"/>'.encode()
            for cell in styled
        ]
        formats, is_needed = _formats(row.attributes)
        if not cells and not is_needed:
            return b""
        if styled:
            self.added.append((number, styled[0].column, styled[-1].column))
        opening = b"<" + tag + f'row r="{number}"'.encode() + formats
        return opening + b">" + b"".join(cells) + b"</" + tag + b"row>" if cells else opening + b"/>"


def _formats(attributes: bytes) -> tuple[bytes, bool]:
    """The attributes of a row that are its format, and whether there are any besides hints.

    A height that is not fixed belongs to what stands in the row, so that it is left to Excel; hidden is not a format.
    """
    kept = _FORMATS | _HINTS
    is_fixed = attribute_of(attributes, b"customHeight") in {"1", "true"}
    if not is_fixed or attribute_of(attributes, b"ht") in {None, "0"}:
        kept = kept - _HEIGHT
    found = [attribute for attribute in _ATTRIBUTE.finditer(attributes) if attribute.group(1) in kept]
    return b"".join(attribute.group() for attribute in found), any(
        attribute.group(1) not in _HINTS for attribute in found
    )
