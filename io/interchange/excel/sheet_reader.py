"""Reads the cells of a sheet into the values of the model, with the style of each cell beside them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import isfinite

from lxml import etree

from interchange.errors import TooLarge
from interchange.excel.dates import moment_of
from interchange.excel.formula_text import formula_expression
from interchange.excel.formulas import copied, references
from interchange.excel.references import cell_name, range_place
from interchange.excel.sheet_frame import FrameReader
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.sheet_text import CellText, SheetText, attribute_of, character_data
from interchange.excel.strings import LONGEST_TEXT, MOST_MEMORY, Text, memory_of, text_of_item, unescaped
from interchange.excel.styles import Styles
from interchange.excel.usual_cells import UsualCells
from interchange.package.xml import child
from model.layout import Grid, Merge
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Covered, Fault, Flag, Formula, Moment, Number, RichText, Value

MOST_CELLS, MOST_MARKS = 400_000, 200_000
"""Cells, empty and covered ones included, and tags behind them, in one sheet; the largest plans have 240,000 cells.
Reading more would take longer than anyone waits, so that such a sheet is mostly told apart before it is read."""
SHORT = 64
"""Bytes of a cell whose text is not weighed: as many as may be in one sheet do no harm."""
MOST_TEXT, LONG, MOST_COPIED = 30_000_000, 4_000, 600_000
"""In one sheet: characters of shared texts that are long, what is long, and references in formulas that cells share."""

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
    count: int = 0
    """How many cells were read, empty ones with a format included."""
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
            elif write.force_style and not write.style:
                styles[write.row].pop(write.column, None)
        for row in own:
            if not rows[row]:
                del rows[row]
        return replace(self, grid=Grid(self.grid.name, rows, self.grid.merges), styles=styles)


def read_cells(sheet: SheetText, name: str, strings: Sequence[Text], styles: Styles, since_1904: bool) -> SheetCells:
    """Everything the cells of a sheet hold. Raises `Damaged` or `TooLarge`."""
    style_rows: dict[int, dict[int, int]] = {}
    reader = _Reader(sheet, strings, styles, since_1904)
    rows = _read_rows(sheet, reader, style_rows)
    frame = FrameReader(sheet)
    merges = frame.merges()
    _cover(rows, merges, sheet)
    grid = Grid(name, rows, merges)
    hidden = frame.hidden_columns()
    return SheetCells(grid, style_rows, frame.widths(), hidden, frame.is_protected(), sheet.is_plain, reader.count)


def check_size(content: bytes, file: str, name: str, room: int) -> None:
    """Raise `TooLarge` for a sheet with more cells than there is room for; counts tags, which takes no time."""
    start, end = content.find(b"sheetData"), content.rfind(b"sheetData")
    room = min(room, MOST_CELLS)
    if any(_tags(content, mark, start, end, room) > room for mark in (b"<c", b":c")):
        raise _too_many_cells(file, name)
    if content.count(b"<", end) > MOST_MARKS:
        raise TooLarge(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "The sheet “{sheet}” of “{name}” holds far more merged cells, rules and links than a plan can, so "
                    "it is not opened.",
                ),
                {"sheet": name, "name": file},
            )
        )


def _tags(content: bytes, mark: bytes, start: int, end: int, room: int) -> int:
    """How many tags of cells stand there at most; others that begin alike are counted only when that matters."""
    count = content.count(mark, start, end)
    if count > room:
        count -= sum(content.count(mark + rest, start, end) for rest in (b"olor", b"harset", b"ondense"))
    return count


def _too_many_cells(file: str, name: str) -> TooLarge:
    return TooLarge(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "The sheet “{sheet}” of “{name}” holds far more cells than a plan can, so it is not opened.",
            ),
            {"sheet": name, "name": file},
        )
    )


def _too_much_text(sheet: SheetText, cell: CellText) -> TooLarge:
    return TooLarge(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "The sheet “{sheet}” of “{name}” holds far more text than a plan can, as seen at {cell}, so it is not "
                "opened.",
            ),
            {"name": sheet.file, "sheet": sheet.name, "cell": cell_name(cell.row, cell.column)},
        )
    )


def read_values(
    sheet: SheetText, strings: Sequence[Text], styles: Styles, since_1904: bool
) -> dict[int, dict[int, Value]]:
    """The values of the cells of a sheet by row and column; empty cells are left out. Raises `Damaged`."""
    return _read_rows(sheet, _Reader(sheet, strings, styles, since_1904), {})


def _read_rows(sheet: SheetText, reader: _Reader, style_rows: dict[int, dict[int, int]]) -> dict[int, dict[int, Value]]:
    rows: dict[int, dict[int, Value]] = {}
    usual = UsualCells(reader.strings, reader.styles, reader.since_1904, LONG) if not sheet.prefix else None
    for row in sheet.rows:
        if row.inner == row.inner_end:
            continue
        quick = usual.read(row.number, sheet.content[row.inner : row.inner_end]) if usual is not None else None
        # What is too much is said of the cell where it became so, by reading its row again.
        if quick is not None and usual is not None and reader.has_room_for(usual.memory):
            values, row_styles, count = quick
            reader.count += count
            if row_styles:
                style_rows[row.number] = row_styles
            if values:
                rows[row.number] = values
            if reader.count > MOST_CELLS:
                raise _too_many_cells(sheet.file, sheet.name)
            continue
        values = {}
        row_styles = {}
        for cell in sheet.cells(row):
            reader.count += 1
            if cell.style:
                row_styles[cell.column] = cell.style
            if cell.inner:
                value = reader.value(cell)
                if value != "":
                    values[cell.column] = value
                    if len(cell.inner) > SHORT and cell.type != "s":
                        reader.weigh(cell, value)
        if reader.count > MOST_CELLS:
            raise _too_many_cells(sheet.file, sheet.name)
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


_COVERED = {(above, left): Covered(above, left) for above in (False, True) for left in (False, True)}


def _cover(rows: dict[int, dict[int, Value]], merges: Sequence[Merge], sheet: SheetText) -> None:
    covered = 0
    for merge in merges:
        area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1)
        if area > 10_000:
            continue
        covered += area
        if covered > MOST_CELLS:
            raise _too_many_cells(sheet.file, sheet.name)
        for row in range(merge.top, merge.bottom + 1):
            for column in range(merge.left, merge.right + 1):
                if (row, column) != (merge.top, merge.left):
                    rows.setdefault(row, {})[column] = _COVERED[row > merge.top, column > merge.left]


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
        self.formula = formula_expression(sheet.prefix)
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
        self.count = 0
        self._length = self._copied = self._memory = 0

    def value(self, cell: CellText) -> Value:
        inner = cell.inner
        if len(inner) > LONGEST_TEXT:
            raise _too_much_text(self.sheet, cell)
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
        self._copied += len(references(source))
        if self._copied > MOST_COPIED:
            raise _too_much_text(self.sheet, cell)
        self._lengthen(cell, len(source))
        return copied(source, cell.row - row, cell.column - column)

    def _inline(self, cell: CellText) -> Value:
        root = b"</" + self.sheet.prefix.encode() + b"worksheet>"
        try:
            alone = etree.fromstring(self.sheet.opening + cell.inner + root, _PLAIN)
        except etree.XMLSyntaxError as error:
            raise self.sheet.damage(cell_name(cell.row, cell.column)) from error
        item = child(alone, "is")
        return text_of_item(item) if item is not None else ""

    def _lengthen(self, cell: CellText, length: int) -> None:
        """What takes little room in the file may still be far too much text."""
        self._length += length
        if self._length > MOST_TEXT:
            raise _too_much_text(self.sheet, cell)

    def has_room_for(self, memory: int) -> bool:
        """Whether texts that take so much more memory are not yet too much; when they are, they count from now on."""
        is_room = self._memory + memory <= MOST_MEMORY
        if not is_room:
            self._memory += memory
        return is_room

    def weigh(self, cell: CellText, value: Value) -> None:
        """A text takes up to four times as much memory as room in the file."""
        self._memory += memory_of(value) if isinstance(value, str | RichText) else 0
        if self._memory > MOST_MEMORY:
            raise _too_much_text(self.sheet, cell)

    def _literal(self, cell: CellText, raw: bytes) -> Value:
        kind = cell.type
        if kind == "s":
            index = raw.strip()
            if not index.isdigit() or len(index) > 9 or int(index) >= len(self.strings):
                raise self.sheet.damage(cell_name(cell.row, cell.column))
            found = self.strings[int(index)]
            length = len(found) if isinstance(found, str) else len(found.text)
            if length > LONG:
                self._lengthen(cell, length)
            return found
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
        if not isfinite(number):
            return text.strip()
        if self.styles.is_date(cell.style):
            moment = moment_of(number, self.since_1904)
            if moment is not None:
                return Moment(moment, self.styles.format(cell.style))
        whole = number.is_integer() and abs(number) < 1e15
        return Number(int(number) if whole else number, self.styles.format(cell.style))


def _bare(value: Value) -> str | Number | Moment | Flag | Fault:
    return value if isinstance(value, str | Number | Moment | Flag | Fault) else value.text
