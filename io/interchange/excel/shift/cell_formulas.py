"""The formulas in the cells of the shifted sheet, or of another that refers to it (ECMA-376 part 1, 18.3.1.40)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from interchange.excel.formula_text import as_content, formula_expression
from interchange.excel.formulas import copied
from interchange.excel.references import column_number
from interchange.excel.sheet_text import RowText, SheetText, attribute_of, character_data
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.rules import Range, Span, common_formula
from interchange.excel.shift.shift import Shift

_NUMBER = re.compile(rb"\d+")
_SHARING = re.compile(rb"\s+(?:t|ref|si)\s*=\s*(?:\"[^\"]*\"|'[^']*')")


class FormulaCell(NamedTuple):
    """A cell with a formula: its place in the sheet and in the bytes, its attributes, and what is between its tags."""

    row: int
    column: int
    start: int
    end: int
    inner: bytes
    attributes: bytes


class FormulaText(NamedTuple):
    """A formula as it stands in a cell: its attributes, its text in XML, and where in the cell it lies."""

    start: int
    end: int
    attributes: bytes
    raw: bytes

    def get(self, name: bytes) -> str:
        return attribute_of(self.attributes, name) or ""

    @property
    def kind(self) -> str:
        """`shared`, `array`, `dataTable`, or empty for an ordinary formula."""
        return self.get(b"t") if b"t" in self.attributes else ""

    @property
    def text(self) -> str:
        return character_data(self.raw)


@dataclass(slots=True)
class SharedGroup:
    """Cells that share a formula. It is written out in the first of them (`row`, `column`) and copied to the others."""

    row: int
    column: int
    text: str
    ref: str
    members: list[tuple[int, int]] = field(default_factory=list)

    def formula_at(self, row: int, column: int) -> str:
        return copied(self.text, row - self.row, column - self.column)


class SheetFormulas:
    """The formulas of a sheet and how they are found."""

    def __init__(self, sheet: SheetText) -> None:
        self.sheet = sheet
        self._expression = formula_expression(sheet.prefix)
        self._opening = f"<{sheet.prefix}f".encode()
        # Nearly every cell is named first; among those the ones with a formula are found without reading the others.
        usual = rb"<%bc(\s+r=\"([A-Z]{1,3})\d{1,7}\"(?:\s+[\w:]+=\"[^\"]*\")*)\s*>(?=<%bf[\s/>])(.*?)</%bc\s*>"
        self._usual = re.compile(usual % ((re.escape(sheet.prefix.encode()),) * 3), re.DOTALL)

    def formula(self, inner: bytes) -> FormulaText | None:
        """The formula in the content of a cell."""
        if self._opening not in inner:
            return None
        found = self._expression.search(inner)
        return FormulaText(found.start(), found.end(), found.group(1), found.group(2) or b"") if found else None

    def of_row(self, row: RowText) -> list[FormulaCell]:
        """The cells of a row that have a formula, in their order. Raises `Damaged`."""
        content = self.sheet.content
        count = content.count(self._opening, row.inner, row.inner_end)
        if not count:
            return []
        found = [
            FormulaCell(row.number, column_number(cell[2].decode()), cell.start(), cell.end(), cell[3], cell[1])
            for cell in self._usual.finditer(content, row.inner, row.inner_end)
        ]
        if len(found) == count:
            return found
        return [
            FormulaCell(cell.row, cell.column, cell.start, cell.end, cell.inner, cell.attributes)
            for cell in self.sheet.cells(row)
            if self._opening in cell.inner
        ]

    def cells(self, mark: bytes = b"") -> Iterator[tuple[FormulaCell, FormulaText]]:
        """The cells with a formula, in their order; with a mark only those of rows in which it occurs."""
        content = self.sheet.content
        for row in self.sheet.rows:
            if content.find(mark or self._opening, row.inner, row.inner_end) < 0:
                continue
            for cell in self.of_row(row):
                found = self.formula(cell.inner)
                if found is not None:
                    yield cell, found

    def texts(self) -> Iterator[str]:
        """The text that each formula has, those that are shared as each cell means them; empty for a what-if table."""
        groups, _ = self.shared_groups()
        for cell, found in self.cells():
            group = groups.get((cell.row, cell.column))
            yield found.text if group is None else group.formula_at(cell.row, cell.column)

    def shared_groups(self) -> tuple[dict[tuple[int, int], SharedGroup], list[tuple[int, int]]]:
        """The group of every cell that shares its formula, and the cells whose group is nowhere to be found.

        The formula that counts is that of the first cell, which names the range; what the others say is ignored.
        """
        groups: dict[str, SharedGroup] = {}
        of_cell: dict[tuple[int, int], SharedGroup] = {}
        lost: list[tuple[int, int]] = []
        if self.sheet.content.find(b"shared", self.sheet.data_start, self.sheet.data_end) < 0:
            return of_cell, lost
        for cell, found in self.cells(b"shared"):
            if found.kind != "shared":
                continue
            place, name = (cell.row, cell.column), found.get(b"si")
            if found.raw and (found.get(b"ref") or name not in groups):
                groups[name] = SharedGroup(cell.row, cell.column, found.text, found.get(b"ref"))
            if name in groups:
                groups[name].members.append(place)
                of_cell[place] = groups[name]
            else:
                lost.append(place)
        return of_cell, lost


class ShiftedFormulas:
    """The formulas of a sheet as they are after a shift. `at_home`: it is the shifted sheet itself."""

    def __init__(self, formulas: SheetFormulas, shift: Shift, at_home: bool) -> None:
        self._formulas = formulas
        self._shift = shift
        self._at_home = at_home
        self._tag = f"{formulas.sheet.prefix}f".encode()
        self._shared, _ = formulas.shared_groups()
        self._common: dict[int, str | None] = {}
        self._first_changed = shift.lines.first_changed

    def inner(self, cell_row: int, cell_column: int, inner: bytes) -> bytes:
        """The content of the cell that stood there, with its formula after the shift."""
        found = self._formulas.formula(inner)
        if found is None:
            return inner
        changed = self._changed(found, cell_row, cell_column)
        return inner if changed is None else inner[: found.start] + changed + inner[found.end :]

    def _changed(self, found: FormulaText, row: int, column: int) -> bytes | None:
        kind = found.kind
        if kind == "shared":
            return self._shared_formula(found, row, column)
        if kind == "dataTable" or (kind == "array" and self._at_home):
            attributes = self._moved_attributes(found.attributes) if self._at_home else found.attributes
            raw = self._raw(found.raw)
            if attributes == found.attributes and raw == found.raw:
                return None
            return self._element(attributes, raw)
        raw = self._raw(found.raw)
        return None if raw == found.raw else self._element(found.attributes, raw)

    def _raw(self, raw: bytes) -> bytes:
        """The formula as XML; one that cannot point at changed lines is seen by its numbers alone."""
        if not self._at_home and b"!" not in raw:
            return raw
        if self._shift.axis is Axis.ROWS and all(int(number) < self._first_changed for number in _NUMBER.findall(raw)):
            return raw
        text = character_data(raw)
        moved = self._shift.formula(text, self._at_home)
        return raw if moved == text else as_content(moved)

    def _moved_attributes(self, attributes: bytes) -> bytes:
        """The range of an array or data table, and the input cells of the latter (18.3.1.40 r1, r2), where they go."""
        for name in (b"ref", b"r1", b"r2"):
            old = attribute_of(attributes, name)
            new = self._shift.area(old) if old else None
            if old and new and new != old:
                pattern = rb"(\s" + name + rb"\s*=\s*)(?:\"[^\"]*\"|'[^']*')"
                attributes = re.sub(pattern, rb'\g<1>"' + new.encode() + b'"', attributes, count=1)
        return attributes

    def _shared_formula(self, found: FormulaText, row: int, column: int) -> bytes | None:
        group = self._shared.get((row, column))
        if group is None:
            return None
        common = self._common_text(group)
        if common is None:
            text = self._shift.formula(group.formula_at(row, column), self._at_home)
            return written_out(found, text, self._formulas.sheet.prefix)
        if (row, column) != (group.row, group.column):
            return None
        attributes = self._moved_attributes(found.attributes) if self._at_home else found.attributes
        if common == group.text and attributes == found.attributes:
            return None
        return self._element(attributes, found.raw if common == group.text else as_content(common))

    def _common_text(self, group: SharedGroup) -> str | None:
        """The formula with which the cells can go on sharing; None when each gets its own, written out in full."""
        if id(group) not in self._common:
            self._common[id(group)] = self._shared_text(group)
        return self._common[id(group)]

    def _shared_text(self, group: SharedGroup) -> str | None:
        shift = self._shift
        place = 0 if shift.axis is Axis.ROWS else 1
        base = (group.row, group.column)[place]
        new_base = shift.lines.of(base) if self._at_home else base
        if new_base is None or (self._at_home and group.ref and shift.area(group.ref) is None):
            return None
        spans = _stretches(sorted({member[place] for member in group.members}))
        return common_formula(group.text, shift, Range(spans, base, new_base, self._at_home))

    def _element(self, attributes: bytes, raw: bytes) -> bytes:
        return _element(self._tag, attributes, raw)


def written_out(found: FormulaText, text: str, prefix: str) -> bytes:
    """The element of a formula that was shared, with a text of its own."""
    return _element(f"{prefix}f".encode(), _SHARING.sub(b"", found.attributes), as_content(text))


def _element(tag: bytes, attributes: bytes, raw: bytes) -> bytes:
    start = b"<" + tag + attributes
    return start + b">" + raw + b"</" + tag + b">" if raw else start + b"/>"


def _stretches(lines: list[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for line in lines:
        if spans and line == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], line)
        else:
            spans.append((line, line))
    return tuple(spans)
