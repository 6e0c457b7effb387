"""What keeps rows or columns of a sheet from coming and going: what could not follow, or would be torn apart.

Excel refuses most of these too; the rest is what cannot be followed without knowing more than the file says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from interchange.errors import damaged
from interchange.excel.formulas import is_understood, references
from interchange.excel.references import cell_name, range_place
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift.anchors import (
    Corner,
    Hold,
    hold_of_control,
    hold_of_drawing,
    is_inside,
    read_corner,
)
from interchange.excel.shift.belongings import Belonging, belongings, may_name
from interchange.excel.shift.cell_formulas import SheetFormulas
from interchange.excel.shift.drawings import ANCHORS
from interchange.excel.shift.lines import Axis, Lines
from interchange.excel.shift.pivots import sources
from interchange.excel.shift.tables import TableShape, table_shape
from interchange.excel.shift.vml import read_objects, vml_text
from interchange.excel.workbook_part import Sheet, WorkbookPart
from interchange.package.archive import Archive
from interchange.package.markup import Element, Markup, read_markup
from interchange.package.relationships import relationships
from model.messages import QT_TRANSLATE_NOOP, Message

Span = tuple[int, int]

_SHARED = QT_TRANSLATE_NOOP(
    "Refusals",
    "The workbook is shared in the old way of Excel, which keeps a list of all changes. Stop sharing it in Excel "
    "first, or add the row below the table.",
)
_SEVERAL_SHEETS = QT_TRANSLATE_NOOP(
    "Refusals",
    "A formula on the sheet “{sheet}”, in cell {cell}, computes with the same cells of several sheets at once, which "
    "would no longer match. Do this in Excel, or add the row below the table.",
)
_SEVERAL_SHEETS_NAME = QT_TRANSLATE_NOOP(
    "Refusals",
    "The name “{name}” stands for the same cells of several sheets at once, which would no longer match. Do this in "
    "Excel, or add the row below the table.",
)
_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "Refusals",
    "The formula on the sheet “{sheet}”, in cell {cell}, is written in a way that cannot be followed here. Do this in "
    "Excel, or add the row below the table.",
)
_MACRO_SHEET = QT_TRANSLATE_NOOP(
    "Refusals",
    "The workbook has a sheet with macros of the old kind, whose formulas cannot be followed here. Do this in Excel, "
    "or add the row below the table.",
)
_ARRAY = QT_TRANSLATE_NOOP(
    "Refusals",
    "The formula in {cells} fills several cells at once and would be cut in two. Do this in Excel, or add the row "
    "below the table.",
)
_DATA_TABLE = QT_TRANSLATE_NOOP(
    "Refusals",
    "The what-if table in {cells} would be cut in two or lose the cell that it varies. Do this in Excel, or add the "
    "row below the table.",
)
_PIVOT = QT_TRANSLATE_NOOP(
    "Refusals",
    "The pivot table in {cells} would be cut in two. Do this in Excel, or add the row below the table.",
)
_PIVOT_SOURCE = QT_TRANSLATE_NOOP(
    "Refusals", "A pivot table reads the cells {cells}, of which nothing would be left. Change the pivot table first."
)
_QUERY = QT_TRANSLATE_NOOP(
    "Refusals",
    "The Excel table in {cells} is filled from outside the workbook, which would undo this. Change it where it comes "
    "from.",
)
_TABLE_HEAD = QT_TRANSLATE_NOOP("Refusals", "The heads of the Excel table in {cells} cannot go.")
_TABLE_ROWS = QT_TRANSLATE_NOOP(
    "Refusals", "The Excel table in {cells} must keep at least one row. Empty that row instead."
)
_OBJECT = QT_TRANSLATE_NOOP(
    "Refusals",
    "A picture, chart or button stands in what would go ({place}) and would go with it. Move it away in Excel first.",
)
_MAPPED = QT_TRANSLATE_NOOP(
    "Refusals", "Cell {cells} is filled from outside the workbook and cannot go. Do this in Excel."
)
_SCENARIO = QT_TRANSLATE_NOOP("Refusals", "A scenario of Excel varies the cell {cells}, which cannot go.")
_END = QT_TRANSLATE_NOOP(
    "Refusals", "The sheet is used down to its last row or column, so nothing can come in. Clear the end of it first."
)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together: what they are, as the user may know them, and why they may not be cut."""

    span: Span
    cells: str
    reason: tuple[str, str]


@dataclass(slots=True)
class ShiftLimits:
    """What was found in a workbook. `always` holds whatever comes or goes."""

    axis: Axis
    always: Message | None = None
    solid: list[_Block] = field(default_factory=list)
    """Nothing may come in between these lines, and they go together or not at all."""
    fixed: list[_Block] = field(default_factory=list)
    """None of these lines may go."""
    lasting: list[_Block] = field(default_factory=list)
    """One of these lines has to stay."""
    objects: list[tuple[Corner, Corner]] = field(default_factory=list)
    last_used: int = 0

    def reason(self, lines: Lines) -> Message | None:
        """Why these lines cannot come and go; None when they can."""
        if self.always is not None:
            return self.always
        added = sum(found.count for found in lines.inserted)
        if self.last_used + added > self.axis.last:
            return Message(_END)
        for blocks, is_hurt in ((self.solid, _cuts), (self.fixed, _touches), (self.lasting, _takes)):
            for block in blocks:
                if is_hurt(lines, *block.span):
                    return Message(block.reason, {"cells": block.cells})
        for start, end in self.objects:
            if any(is_inside(start, end, first, last) for first, last in lines.removed):
                return Message(_OBJECT, {"place": self._place(start.line)})
        return None

    def _place(self, line: int) -> str:
        return cell_name(line, 1) if self.axis is Axis.ROWS else cell_name(1, line)


def _touches(lines: Lines, first: int, last: int) -> bool:
    return any(start <= last and end >= first for start, end in lines.removed)


def _takes(lines: Lines, first: int, last: int) -> bool:
    return any(start <= first and last <= end for start, end in lines.removed)


def _cuts(lines: Lines, first: int, last: int) -> bool:
    if any(first < found.before <= last for found in lines.inserted):
        return True
    return _touches(lines, first, last) and not _takes(lines, first, last)


def read_limits(archive: Archive, workbook: WorkbookPart, sheet: Sheet, axis: Axis) -> ShiftLimits:
    """Look through everything in the workbook that refers to cells of the sheet. Raises `Damaged`, `TooLarge`."""
    return _Reading(archive, workbook, sheet, axis).limits()


class _Reading:
    """Collects the limits, part by part."""

    def __init__(self, archive: Archive, workbook: WorkbookPart, sheet: Sheet, axis: Axis) -> None:
        self._archive = archive
        self._workbook = workbook
        self._sheet = sheet
        self._axis = axis
        self._limits = ShiftLimits(axis)
        self._places = {one.name.lower(): one.index for one in workbook.sheets}

    def limits(self) -> ShiftLimits:
        found = self._limits
        found.always = self._whole_workbook() or self._names()
        if found.always is not None:
            return found
        for belonging in belongings(self._archive, self._workbook.part):
            self._read(belonging)
            if found.always is not None:
                break
        return found

    def _markup(self, part: str) -> Markup:
        return read_markup(self._archive, part)[0]

    def _whole_workbook(self) -> Message | None:
        if any(found.kind == "revisionHeaders" for found in relationships(self._archive, self._workbook.part)):
            return Message(_SHARED)
        return None

    def _names(self) -> Message | None:
        markup = self._markup(self._workbook.part)
        for element in markup.named("definedName"):
            if element.open and self._spans_this_sheet(markup.content(element)):
                return Message(_SEVERAL_SHEETS_NAME, {"name": markup.get(element, "name") or ""})
        return None

    def _spans_this_sheet(self, formula: str) -> bool:
        """Whether a formula has a reference to a row of sheets that this one is in (18.17.2.2)."""
        if ":" not in formula or "!" not in formula:
            return False
        for found in references(formula):
            if found.until and not found.external:
                ends = [self._places.get(name.lower()) for name in (found.sheet, found.until)]
                first, last = ends[0], ends[1]
                if first is None or last is None or min(first, last) <= self._sheet.index <= max(first, last):
                    return True
        return False

    # --- By kind ---

    def _read(self, belonging: Belonging) -> None:
        at_home = belonging.sheet == self._sheet.part
        kind = belonging.kind
        if kind == "worksheet":
            self._read_formulas(belonging.part, at_home)
        elif kind in {"xlMacrosheet", "xlIntlMacrosheet"}:
            if may_name(self._archive.read(belonging.part), self._sheet.name):
                self._limits.always = Message(_MACRO_SHEET)
        elif kind == "pivotCacheDefinition":
            self._read_sources(belonging.part)
        elif at_home:
            readers: dict[str, Callable[[str], None]] = {
                "table": self._read_table,
                "queryTable": self._read_query,
                "pivotTable": self._read_pivot,
                "tableSingleCells": self._read_mapped,
                "drawing": self._read_drawing,
                "vmlDrawing": self._read_vml,
            }
            if kind in readers:
                readers[kind](belonging.part)

    def _read_formulas(self, part: str, at_home: bool) -> None:
        content = self._archive.read(part)
        name = next((one.name for one in self._workbook.sheets if one.part == part), part)
        is_near = at_home or may_name(content, self._sheet.name) or b"!" in content
        if not is_near:
            return
        # The sheet itself was read when the workbook was opened; others may not have been.
        text = SheetText(content, self._archive.name, part, is_checked=at_home)
        formulas = SheetFormulas(text)
        for cell, formula in formulas.cells():
            source = formula.text
            place: dict[str, object] = {"sheet": name, "cell": cell_name(cell.row, cell.column)}
            is_foreign = not at_home and self._sheet.name.lower() not in source.lower()
            if not is_foreign and not _is_plain(source) and not is_understood(source):
                self._limits.always = Message(_NOT_UNDERSTOOD, place)
                return
            if self._spans_this_sheet(source):
                self._limits.always = Message(_SEVERAL_SHEETS, place)
                return
            if at_home and formula.kind in {"array", "dataTable"}:
                self._add_group(formula.kind, formula.get(b"ref"), [formula.get(b"r1"), formula.get(b"r2")])
        if at_home:
            self._read_home(text, formulas)

    def _read_home(self, text: SheetText, formulas: SheetFormulas) -> None:
        for row, column in formulas.shared_groups()[1]:
            self._limits.always = Message(_NOT_UNDERSTOOD, {"sheet": self._sheet.name, "cell": cell_name(row, column)})
        self._limits.last_used = self._last_used(text)
        frame = text.content[: text.data_start] + text.content[text.data_end :]
        markup = Markup(frame.decode("utf-8", "replace"))
        for element in markup.named("inputCells"):
            self._add(self._limits.fixed, markup.get(element, "r") or "", _SCENARIO)
        for element in markup.named("anchor"):
            self._add_object(markup, element, hold_of_control(markup, element))

    def _last_used(self, text: SheetText) -> int:
        if self._axis is Axis.ROWS:
            return next((row.number for row in reversed(text.rows) if row.inner != row.inner_end), 0)
        # A row names its cells in order, so that the last one tells.
        return max((cell.column for row in text.rows for cell in text.cells(row) if cell.inner), default=0)

    def _add_group(self, kind: str, ref: str, inputs: list[str]) -> None:
        if kind == "array":
            self._add(self._limits.solid, ref, _ARRAY)
        else:
            # The row above and the column before it hold what the table varies and computes (18.3.1.40).
            self._add(self._limits.solid, ref, _DATA_TABLE, wider=1)
            for name in inputs:
                self._add(self._limits.fixed, name, _DATA_TABLE)

    def _add(self, blocks: list[_Block], ref: str, reason: tuple[str, str], wider: int = 0) -> None:
        """Add the lines of a range."""
        try:
            top, left, bottom, right = range_place(ref)
        except ValueError:
            return
        span = (top, bottom) if self._axis is Axis.ROWS else (left, right)
        blocks.append(_Block((max(1, span[0] - wider), span[1]), ref, reason))

    def _read_table(self, part: str) -> None:
        markup = self._markup(part)
        shape = table_shape(markup)
        root = next(markup.named("table"), None)
        if shape is None or root is None:
            raise damaged(self._archive.name, part)
        cells = markup.get(root, "ref") or ""
        if (markup.get(root, "tableType") or "worksheet") != "worksheet":
            self._add(self._limits.solid, cells, _QUERY)
        if self._axis is Axis.ROWS:
            self._add_table_rows(shape, cells)
        else:
            self._limits.lasting.append(_Block((shape.left, shape.right), cells, _TABLE_HEAD))

    def _add_table_rows(self, shape: TableShape, cells: str) -> None:
        if shape.headers:
            self._limits.fixed.append(_Block((shape.top, shape.first_data - 1), cells, _TABLE_HEAD))
        if shape.totals:
            self._limits.fixed.append(_Block((shape.last_data + 1, shape.bottom), cells, _TABLE_HEAD))
        if shape.first_data <= shape.last_data:
            self._limits.lasting.append(_Block((shape.first_data, shape.last_data), cells, _TABLE_ROWS))

    def _read_query(self, part: str) -> None:
        markup = self._markup(part)
        shape = table_shape(markup)
        root = next(markup.named("table"), None)
        if shape is not None and root is not None:
            cells = markup.get(root, "ref") or ""
            self._add(self._limits.solid, cells, _QUERY)
            self._add(self._limits.fixed, cells, _QUERY)

    def _read_pivot(self, part: str) -> None:
        markup = self._markup(part)
        for element in markup.named("location"):
            cells = markup.get(element, "ref") or ""
            # Above it stand its filters, a row each and one empty row (18.10.1.49 rowPageCount).
            pages = markup.number(element, "rowPageCount")
            wider = pages + 1 if pages and self._axis is Axis.ROWS else 0
            self._add(self._limits.solid, cells, _PIVOT, wider)
            self._add(self._limits.fixed, cells, _PIVOT, wider)

    def _read_sources(self, part: str) -> None:
        markup = self._markup(part)
        for element in sources(markup, self._sheet.name):
            self._add(self._limits.lasting, markup.get(element, "ref") or "", _PIVOT_SOURCE)

    def _read_mapped(self, part: str) -> None:
        markup = self._markup(part)
        for element in markup.named("singleXmlCell"):
            self._add(self._limits.fixed, markup.get(element, "r") or "", _MAPPED)

    # --- Objects ---

    def _read_drawing(self, part: str) -> None:
        markup = self._markup(part)
        for element in markup.named(*ANCHORS):
            self._add_object(markup, element, hold_of_drawing(markup, element))

    def _add_object(self, markup: Markup, element: Element, hold: Hold) -> None:
        start = read_corner(markup, element, "from", self._axis)
        end = read_corner(markup, element, "to", self._axis)
        if hold is Hold.STRETCHES and start is not None and end is not None:
            self._limits.objects.append((start, end))

    def _read_vml(self, part: str) -> None:
        text, _ = vml_text(self._archive.read(part))
        for hold, start, end in read_objects(text, self._axis):
            if hold is Hold.STRETCHES:
                self._limits.objects.append((start, end))


_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$:+-*/^&=<>,; %")


def _is_plain(formula: str) -> bool:
    """Whether a formula has nothing in it that could be misread; spares most of them a closer look."""
    return _PLAIN.issuperset(formula.replace("(", "").replace(")", "")) and formula.count("(") == formula.count(")")
