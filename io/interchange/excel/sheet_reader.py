"""Reads the cells of a sheet into the values of the model, with the style of each cell beside them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree

from interchange.errors import TooLarge, damaged
from interchange.excel.dates import moment_of
from interchange.excel.formulas import copied
from interchange.excel.references import range_place
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.sheet_text import CellText, SheetText, attribute_of, character_data
from interchange.excel.strings import Text, text_of_item, unescaped
from interchange.excel.styles import Styles
from interchange.package.xml import child
from model.layout import Grid, Merge
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Covered, Fault, Flag, Formula, Moment, Number, Value

MOST_CELLS, MOST_MERGES = 600_000, 50_000
"""Cells, empty ones with a format included, and merged blocks of one sheet; the largest plans have some 240,000 cells.
Reading more would take longer than anyone waits, so that such a sheet is told apart before it is read."""

MOST_SPREAD = 200_000
"""Cells filled by formulas of other cells, of one sheet; beyond that they are taken for typed in."""

_PLAIN = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)

_ERRORS = {
    "#REF!": "#VERW!",
    "#DIV/0!": "#DEEL/0!",
    "#N/A": "#N/B",
    "#NAME?": "#NAAM?",
    "#NULL!": "#LEEG!",
    "#NUM!": "#GETAL!",
    "#VALUE!": "#WAARDE!",
    "#SPILL!": "#OVERLOOP!",
    "#CALC!": "#BEREKEN!",
}
"""What Excel shows for an error with Dutch settings."""


@dataclass(slots=True)
class SheetCells:
    """What a sheet holds: a grid of values, and the style index of every cell that has one, empty cells included."""

    grid: Grid
    styles: dict[int, dict[int, int]]
    widths: dict[int, float] = field(default_factory=dict)
    """Width of columns in characters, for those that the sheet sets."""
    hidden_columns: frozenset[int] = frozenset()
    protected: bool = False
    is_plain: bool = False
    """Whether the part is written so plainly that cells can be changed in its own bytes."""

    def with_writes(self, writes: Iterable[CellWrite]) -> SheetCells:
        """What the sheet holds after these cells were written; this one stays as it is."""
        rows, styles = dict(self.grid.rows), dict(self.styles)
        own: set[int] = set()
        for write in writes:
            if write.row not in own:
                own.add(write.row)
                rows[write.row], styles[write.row] = dict(rows.get(write.row, {})), dict(styles.get(write.row, {}))
            values = rows[write.row]
            assert isinstance(values, dict)
            values.pop(write.column, None)
            if write.value != "":
                values[write.column] = write.value
            if write.style and (write.force_style or write.column not in styles[write.row]):
                styles[write.row][write.column] = write.style
        for row in own:
            if not rows[row]:
                del rows[row]
        return replace(self, grid=Grid(self.grid.name, rows, self.grid.merges), styles=styles)


def read_cells(sheet: SheetText, name: str, strings: Sequence[Text], styles: Styles, since_1904: bool) -> SheetCells:
    """Everything the cells of a sheet hold. Raises `Damaged`."""
    style_rows: dict[int, dict[int, int]] = {}
    rows = _read_rows(sheet, _Reader(sheet, strings, styles, since_1904), style_rows)
    frame = _Frame(sheet)
    merges = frame.merges()
    _cover(rows, merges)
    grid = Grid(name, rows, merges)
    return SheetCells(grid, style_rows, frame.widths(), frame.hidden_columns(), frame.is_protected(), sheet.is_plain)


def check_size(content: bytes, file: str, name: str) -> None:
    """Raise `TooLarge` for a sheet with more cells than a plan can have; counts tags, which takes no time."""
    cells = content.count(b"<c ") + content.count(b"<c>") + content.count(b":c ")
    if cells > MOST_CELLS or content.count(b"mergeCell ") > MOST_MERGES:
        raise TooLarge(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "The sheet “{sheet}” of “{name}” holds far more cells than a plan can, so it is not opened.",
                ),
                {"sheet": name, "name": file},
            )
        )


def read_values(
    sheet: SheetText, strings: Sequence[Text], styles: Styles, since_1904: bool
) -> dict[int, dict[int, Value]]:
    """The values of the cells of a sheet by row and column; empty cells are left out. Raises `Damaged`."""
    return _read_rows(sheet, _Reader(sheet, strings, styles, since_1904), {})


def _read_rows(sheet: SheetText, reader: _Reader, style_rows: dict[int, dict[int, int]]) -> dict[int, dict[int, Value]]:
    rows: dict[int, dict[int, Value]] = {}
    for row in sheet.rows:
        if row.inner == row.inner_end:
            continue
        values: dict[int, Value] = {}
        row_styles: dict[int, int] = {}
        for cell in sheet.cells(row):
            if cell.style:
                row_styles[cell.column] = cell.style
            if cell.inner:
                value = reader.value(cell)
                if value != "":
                    values[cell.column] = value
        if row_styles:
            style_rows[row.number] = row_styles
        if values:
            rows[row.number] = values
    _spread(rows, reader.spread)
    return rows


def _spread(rows: dict[int, dict[int, Value]], blocks: Sequence[tuple[tuple[int, int, int, int], str]]) -> None:
    """The other cells of a formula that fills several are its results too, and no one types in them (18.3.1.40 ref)."""
    left_over = MOST_SPREAD
    for (top, left, bottom, right), source in blocks:
        left_over -= (bottom - top + 1) * (right - left + 1)
        if left_over < 0:
            return
        for row in range(top, bottom + 1):
            values = rows.get(row, {})
            for column in range(left, right + 1):
                value = values.get(column, "")
                if value != "" and not isinstance(value, Formula):
                    values[column] = Formula(source, _bare(value))


def _cover(rows: dict[int, dict[int, Value]], merges: Sequence[Merge]) -> None:
    for merge in merges:
        if (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > 10_000:
            continue
        for row in range(merge.top, merge.bottom + 1):
            for column in range(merge.left, merge.right + 1):
                if (row, column) != (merge.top, merge.left):
                    rows.setdefault(row, {})[column] = Covered()


class _Reader:
    """Turns the content of cells into values."""

    def __init__(self, sheet: SheetText, strings: Sequence[Text], styles: Styles, since_1904: bool) -> None:
        self.sheet = sheet
        self.strings = strings
        self.styles = styles
        self.since_1904 = since_1904
        prefix = re.escape(sheet.prefix.encode())
        self.plain = b"<" + sheet.prefix.encode() + b"v>"
        self.plain_end = b"</" + sheet.prefix.encode() + b"v>"
        self.result = re.compile(rb"<" + prefix + rb"v(?:\s[^>]*)?>(.*?)</" + prefix + rb"v\s*>", re.DOTALL)
        self.formula = re.compile(
            rb"<"
            + prefix
            + rb"f((?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(?:/>|>(.*?)</"
            + prefix
            + rb"f\s*>)",
            re.DOTALL,
        )
        self.plain_text = re.compile(
            rb"<"
            + prefix
            + rb"is><"
            + prefix
            + rb"t(?: xml:space=\"preserve\")?>([^<]*)</"
            + prefix
            + rb"t></"
            + prefix
            + rb"is>"
        )
        self.shared: dict[str, tuple[str, int, int]] = {}
        self.spread: list[tuple[tuple[int, int, int, int], str]] = []
        """The blocks that one formula fills, each with that formula."""

    def value(self, cell: CellText) -> Value:
        inner = cell.inner
        if inner.startswith(self.plain) and inner.endswith(self.plain_end) and inner.count(b"<") == 2:
            return self._literal(cell, inner[len(self.plain) : -len(self.plain_end)])
        if cell.type == "inlineStr" and b"is" in inner:
            plain = self.plain_text.fullmatch(inner)
            return unescaped(character_data(plain.group(1))) if plain else self._inline(cell)
        found = self.result.search(inner)
        literal = self._literal(cell, found.group(1)) if found else ""
        formula = self.formula.search(inner)
        if formula is None:
            return literal
        source = self._source(cell, formula.group(1), formula.group(2) or b"")
        return Formula(source, "" if isinstance(literal, Formula | Covered) else _bare(literal), cell.row)

    def _source(self, cell: CellText, attributes: bytes, content: bytes) -> str:
        """The text of a formula; a member of a shared formula gets the text it would have alone (18.3.1.40)."""
        text = character_data(content)
        kind = attribute_of(attributes, b"t")
        if kind in {"array", "dataTable"}:
            try:
                self.spread.append((range_place(attribute_of(attributes, b"ref") or ""), text))
            except ValueError:
                return text
        if kind != "shared":
            return text
        group = attribute_of(attributes, b"si") or ""
        if text:
            self.shared[group] = (text, cell.row, cell.column)
            return text
        if group not in self.shared:
            return ""
        source, row, column = self.shared[group]
        return copied(source, cell.row - row, cell.column - column)

    def _inline(self, cell: CellText) -> Value:
        name = self.sheet.prefix.rstrip(":").encode()
        opening = b"<c xmlns:" + name + b'="x">' if name else b"<c>"
        try:
            alone = etree.fromstring(opening + cell.inner + b"</c>", _PLAIN)
        except etree.XMLSyntaxError as error:
            raise damaged(self.sheet.file, self.sheet.part) from error
        item = child(alone, "is")
        return text_of_item(item) if item is not None else ""

    def _literal(self, cell: CellText, raw: bytes) -> Value:
        kind = cell.type
        if kind == "s":
            index = raw.strip()
            if not index.isdigit() or int(index) >= len(self.strings):
                raise damaged(self.sheet.file, self.sheet.part)
            return self.strings[int(index)]
        text = character_data(raw)
        if kind in {"str", "inlineStr"}:
            return unescaped(text)
        if kind == "b":
            return Flag(text.strip() in {"1", "true"})
        if kind == "e":
            return Fault(_ERRORS.get(text, text))
        if kind == "d":
            return self._iso_date(cell, text)
        return self._number(cell, text)

    def _iso_date(self, cell: CellText, text: str) -> Value:
        try:
            moment = dt.datetime.fromisoformat(text.strip()).replace(tzinfo=None)
        except ValueError:
            return text.strip()
        return Moment(moment, self.styles.format(cell.style) if self.styles.is_date(cell.style) else "d-m-yyyy")

    def _number(self, cell: CellText, text: str) -> Value:
        try:
            number = float(text)
        except ValueError:
            return text.strip()
        if self.styles.is_date(cell.style):
            moment = moment_of(number, self.since_1904)
            if moment is not None:
                return Moment(moment, self.styles.format(cell.style))
        whole = number.is_integer() and abs(number) < 1e15
        return Number(int(number) if whole else number, self.styles.format(cell.style))


def _bare(value: Value) -> str | Number | Moment | Flag | Fault:
    return value if isinstance(value, str | Number | Moment | Flag | Fault) else value.text


class _Frame:
    """What a sheet says around its rows."""

    def __init__(self, sheet: SheetText) -> None:
        self.head = sheet.content[: sheet.data_open]
        self.tail = sheet.content[sheet.data_end :]
        self.prefix = re.escape(sheet.prefix.encode())

    def merges(self) -> list[Merge]:
        found = []
        for attributes in self._tags(self.tail, b"mergeCell"):
            try:
                found.append(Merge(*range_place(attribute_of(attributes, b"ref") or "")))
            except ValueError:
                continue
        return found

    def widths(self) -> dict[int, float]:
        widths: dict[int, float] = {}
        for attributes in self._tags(self.head, b"col"):
            first, last = _int(attributes, b"min"), _int(attributes, b"max")
            width = attribute_of(attributes, b"width")
            for column in range(first, min(last, first + 500) + 1):
                try:
                    widths[column] = float(width or 0)
                except ValueError:
                    continue
        return widths

    def hidden_columns(self) -> frozenset[int]:
        hidden: set[int] = set()
        for attributes in self._tags(self.head, b"col"):
            if attribute_of(attributes, b"hidden") in {"1", "true"}:
                first = _int(attributes, b"min")
                hidden.update(range(first, min(_int(attributes, b"max"), first + 500) + 1))
        return frozenset(hidden)

    def is_protected(self) -> bool:
        return any(
            attribute_of(attributes, b"sheet") in {"1", "true"}
            for attributes in self._tags(self.tail, b"sheetProtection")
        )

    def _tags(self, text: bytes, name: bytes) -> list[bytes]:
        pattern = rb"<" + self.prefix + name + rb"(?=[\s/>])((?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*/?>"
        return [found.group(1) for found in re.finditer(pattern, text)]


def _int(attributes: bytes, name: bytes) -> int:
    text = attribute_of(attributes, name) or ""
    return int(text) if text.isdigit() else 0
