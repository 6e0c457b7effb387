"""The parts of a package that are others after rows or columns of a sheet have come and gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from interchange.excel.calculation_chain import without_chain
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift.anchors import Anchors
from interchange.excel.shift.belongings import Belonging, Underway, belongings, may_name
from interchange.excel.shift.columns import ShiftedColumns
from interchange.excel.shift.drawings import shift_chart, shift_control, shift_drawing, shift_targets
from interchange.excel.shift.filters import FILTERS, shift_filter
from interchange.excel.shift.frame import ShiftedFrame
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.notes import shift_notes
from interchange.excel.shift.pivots import shift_pivot, shift_sources
from interchange.excel.shift.rows import ShiftedRows
from interchange.excel.shift.shift import Shift
from interchange.excel.shift.sizes import Sizes
from interchange.excel.shift.tables import shift_table
from interchange.excel.shift.vml import shifted_vml, vml_text
from interchange.excel.shift.workbook_frame import (
    sheet_number,
    shift_mapped_cells,
    shift_names,
    shift_parameters,
    shift_topics,
)
from interchange.excel.workbook_part import WorkbookPart
from interchange.package.archive import Archive
from interchange.package.markup import Markup, encoded, read_markup

_ROWS = "<?rows?>"
"""Stands for the rows of a sheet while what is around them changes."""

_NAMED_OTHERWISE = {"links", "volatileDependencies"}
"""Kinds of parts that do not show the name of a sheet as it is: in addresses it is encoded, others give its number."""


@dataclass(frozen=True, slots=True)
class ShiftedParts:
    """The parts that have another content now, and those that go."""

    parts: dict[str, bytes] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()


def shifted_parts(
    archive: Archive, workbook: WorkbookPart, shift: Shift, pending: Mapping[str, bytes] | None = None
) -> ShiftedParts:
    """Everything that changes when the lines of the shift come and go, given that `read_limits` has no objection.

    `pending` are parts that have another content by now than the archive holds. Raises `Damaged`, `TooLarge`.
    """
    return _Shifting(Underway(archive, pending or {}), workbook, shift).done()


class _Shifting:
    """One shift, part by part."""

    def __init__(self, archive: Underway, workbook: WorkbookPart, shift: Shift) -> None:
        self._archive = archive
        self._workbook = workbook
        self._shift = shift
        self._parts: dict[str, bytes] = {}
        self._heads: dict[tuple[int, int], str] = {}
        self._formulas_changed = False
        self._home: tuple[SheetText, Markup] | None = None

    def done(self) -> ShiftedParts:
        found = list(belongings(self._archive, self._workbook.part))
        # Tables first: the cells above their new columns have to say what these are called.
        found.sort(key=lambda one: one.kind != "table")
        for belonging in found:
            is_meant = self._is_home(belonging) or belonging.kind in _NAMED_OTHERWISE
            if is_meant or may_name(self._archive.read(belonging.part), self._shift.sheet.name):
                self._change(belonging)
        self._change_markup(self._workbook.part, lambda markup: shift_names(markup, self._shift))
        removed = self._without_chain() if self._formulas_changed else frozenset[str]()
        return ShiftedParts(self._parts, removed)

    def _is_home(self, belonging: Belonging) -> bool:
        return belonging.sheet == self._shift.sheet.part

    def _anchors(self) -> Anchors:
        return Anchors(self._shift.lines, self._sizes)

    def _sizes(self) -> Sizes:
        sheet, frame = self._home_sheet()
        return Sizes(frame, sheet, self._shift.axis)

    def _home_sheet(self) -> tuple[SheetText, Markup]:
        """The shifted sheet as it was, its rows and its frame."""
        if self._home is None:
            self._home = self._sheet(self._shift.sheet.part)
        return self._home

    def _sheet(self, part: str) -> tuple[SheetText, Markup]:
        sheet = SheetText(self._archive.read(part), self._archive.name, part)
        head, tail = sheet.content[: sheet.data_start], sheet.content[sheet.data_end :]
        return sheet, Markup(head.decode("utf-8") + _ROWS + tail.decode("utf-8"))

    # --- By kind ---

    def _change(self, belonging: Belonging) -> None:
        shift, at_home = self._shift, self._is_home(belonging)
        kind = belonging.kind
        if kind == "worksheet":
            self._change_sheet(belonging, at_home)
        elif kind == "vmlDrawing":
            self._change_vml(belonging.part, at_home)
        elif kind == "table":
            self._change_markup(belonging.part, lambda markup: self._heads.update(shift_table(markup, shift, at_home)))
        else:
            change = self._markup_change(kind, at_home)
            if change is not None:
                self._change_markup(belonging.part, change)

    def _markup_change(self, kind: str, at_home: bool) -> Callable[[Markup], None] | None:
        """What is to be done to a part of this kind; None when nothing is."""
        shift = self._shift
        anywhere: dict[str, Callable[[Markup], None]] = {
            "chartsheet": lambda markup: ShiftedFrame(markup, shift, at_home=False).change(),
            "dialogsheet": lambda markup: ShiftedFrame(markup, shift, at_home=False).change(),
            "drawing": lambda markup: shift_drawing(markup, shift, at_home, self._anchors()),
            "chartUserShapes": lambda markup: shift_drawing(markup, shift, False, self._anchors()),
            "links": lambda markup: shift_targets(markup, shift),
            "chart": lambda markup: shift_chart(markup, shift, at_home),
            "chartEx": lambda markup: shift_chart(markup, shift, at_home),
            "ctrlProp": lambda markup: shift_control(markup, shift, at_home),
            "pivotCacheDefinition": lambda markup: shift_sources(markup, shift),
            "connections": lambda markup: shift_parameters(markup, shift),
            "volatileDependencies": lambda markup: shift_topics(markup, shift, self._sheet_number()),
        }
        home: dict[str, Callable[[Markup], None]] = {
            "comments": lambda markup: shift_notes(markup, shift, self._anchors()),
            "threadedComment": lambda markup: shift_notes(markup, shift, self._anchors()),
            "tableSingleCells": lambda markup: shift_mapped_cells(markup, shift),
            "namedSheetView": lambda markup: _shift_filters(markup, shift),
            "pivotTable": lambda markup: shift_pivot(markup, shift),
        }
        return anywhere.get(kind) or (home.get(kind) if at_home else None)

    def _sheet_number(self) -> str:
        markup, _ = read_markup(self._archive, self._workbook.part)
        return sheet_number(markup, self._shift.sheet.index)

    def _change_sheet(self, belonging: Belonging, at_home: bool) -> None:
        sheet, frame = self._home_sheet() if at_home else self._sheet(belonging.part)
        rows: ShiftedRows | ShiftedColumns
        if at_home and self._shift.axis is Axis.COLUMNS:
            rows = ShiftedColumns(sheet, self._shift, self._heads)
        else:
            rows = ShiftedRows(sheet, self._shift, at_home)
        content = rows.content()
        self._formulas_changed |= rows.formulas_changed
        used = rows.used if isinstance(rows, ShiftedRows) else None
        ShiftedFrame(frame, self._shift, at_home, self._anchors() if at_home else None, used).change()
        if frame.is_changed or content != sheet.content[sheet.data_start : sheet.data_end]:
            head, _, tail = frame.result().partition(_ROWS)
            if sheet.data_is_empty and content:
                head = f"{head.removesuffix('/>')}>"
                tail = f"</{sheet.prefix}sheetData>{tail}"
            self._parts[belonging.part] = head.encode("utf-8") + content + tail.encode("utf-8")

    def _change_vml(self, part: str, at_home: bool) -> None:
        content = self._archive.read(part)
        text, encoding = vml_text(content)
        changed = shifted_vml(text, self._shift, at_home, self._anchors())
        if changed != text:
            self._parts[part] = changed.encode(encoding, "surrogateescape")

    def _change_markup(self, part: str, change: Callable[[Markup], None]) -> None:
        markup, encoding = read_markup(self._archive, part)
        change(markup)
        result = markup.result()
        if result != markup.text:
            self._parts[part] = encoded(result, encoding)

    def _without_chain(self) -> frozenset[str]:
        changed, removed = without_chain(Underway(self._archive, self._parts), self._workbook.part)
        self._parts |= changed
        return removed


def _shift_filters(markup: Markup, shift: Shift) -> None:
    for element in markup.named(*FILTERS):
        shift_filter(markup, element, shift)
