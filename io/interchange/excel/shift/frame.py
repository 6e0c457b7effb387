"""What a sheet says besides its rows: ranges, rules, links, views, breaks, anchors (ECMA-376 part 1, 18.3.1.99).

Attributes name cells of the sheet itself, so that they only change in the shifted sheet. Formulas, links and sources of
data may name cells of another sheet. Copies in `mc:AlternateContent` and in extensions have the same names for the same
things, and are treated alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from interchange.excel.references import range_name, range_place
from interchange.excel.shift.anchors import Anchors, hold_of_control, shift_anchor
from interchange.excel.shift.breaks import BREAKS, shift_breaks
from interchange.excel.shift.columns import shift_widths
from interchange.excel.shift.filters import FILTERS, shift_filter, shift_sort
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.rules import Range, range_of, rule_areas, rule_formula
from interchange.excel.shift.shift import GONE, Shift
from interchange.excel.shift.views import VIEWS, shift_selection, shift_view
from interchange.package.markup import Element, Markup

_GOES_WITH_ITS_CELLS = {
    "mergeCell": "ref",
    "hyperlink": "ref",
    "protectedRange": "sqref",
    "ignoredError": "sqref",
    "cellWatch": "r",
    "inputCells": "r",
    "cellSmartTags": "r",
    "webPublishItem": "sourceRef",
}
"""Elements that are about cells, and the attribute that names these; without cells the element goes too."""
_KEEPS_ITS_TEXT = {"scenarios": "sqref", "sheetPr": "syncRef"}
_RULES = {"conditionalFormatting", "dataValidation"}
_FORMULAS = {"formula", "formula1", "formula2", "f"}
_FORMULA_ATTRIBUTES = {"controlPr": ("linkedCell", "listFillRange"), "objectPr": ("linkedCell", "listFillRange")}
_NOT_EMPTY = {
    "mergeCells",
    "hyperlinks",
    "protectedRanges",
    "ignoredErrors",
    "cellWatches",
    "smartTags",
    "webPublishItems",
    "conditionalFormattings",
    "dataValidations",
    "sparklines",
    "sparklineGroup",
    "sparklineGroups",
    "rowBreaks",
    "colBreaks",
    "dataRefs",
    "cols",
    "ext",
    "extLst",
}
"""Elements that must have something in them, and that go when nothing is left of it."""


@dataclass(slots=True)
class ShiftedFrame:
    """A sheet without its rows, while it changes. `at_home`: it is the shifted sheet."""

    markup: Markup
    shift: Shift
    at_home: bool
    anchors: Anchors | None = None
    used: tuple[int, int, int, int] | None = None
    """Cells that came in, which the used range has to cover: top, left, bottom, right."""
    _ranges: dict[int, Range | None] = field(default_factory=dict)

    def change(self) -> None:
        """Collect all changes in the markup."""
        for element in self.markup.elements:
            if element.name in _RULES and self.at_home:
                self._shift_rule(element)
        for element in self.markup.elements:
            self._shift_formulas(element)
            if element.name == "hyperlink":
                self._shift_location(element)
            elif element.name == "dataRef":
                self._shift_source(element)
            if self.at_home:
                self._shift_places(element)
        _tidy(self.markup)

    # --- Places in the shifted sheet ---

    def _shift_places(self, element: Element) -> None:
        markup, shift, name = self.markup, self.shift, element.name
        simple: dict[str, Callable[[Markup, Element, Shift], None]] = {
            "selection": shift_selection,
            "sortState": shift_sort,
            **dict.fromkeys(FILTERS, shift_filter),
            **dict.fromkeys(VIEWS, shift_view),
            **dict.fromkeys(BREAKS, shift_breaks),
        }
        if name in simple:
            simple[name](markup, element, shift)
        elif name in _GOES_WITH_ITS_CELLS:
            self._shift_cells(element, _GOES_WITH_ITS_CELLS[name])
        elif name in _KEEPS_ITS_TEXT:
            ref = markup.get(element, _KEEPS_ITS_TEXT[name])
            if ref:
                markup.set(element, _KEEPS_ITS_TEXT[name], shift.areas(ref) or ref)
        elif name == "dimension":
            self._shift_dimension(element)
        elif name == "sqref" and element.parent is not None and element.parent.name not in _RULES:
            moved = shift.areas(markup.content(element))
            if moved is None:
                markup.remove(element.parent)
            else:
                markup.set_content(element, moved)
        elif name == "cols" and shift.axis is Axis.COLUMNS:
            shift_widths(markup, element, shift.lines)
        elif name == "anchor" and self.anchors is not None:
            shift_anchor(markup, element, hold_of_control(markup, element), shift.axis, self.anchors)

    def _shift_cells(self, element: Element, attribute: str) -> None:
        names = self.markup.get(element, attribute)
        if names is None:
            return
        moved = self.shift.areas(names)
        if moved is None or (element.name == "mergeCell" and ":" not in moved):
            self.markup.remove(element)
        else:
            self.markup.set(element, attribute, moved)

    def _shift_dimension(self, element: Element) -> None:
        ref = self.markup.get(element, "ref") or "A1"
        moved = self.shift.area(ref) or "A1"
        if self.used is not None:
            try:
                top, left, bottom, right = range_place(moved)
            except ValueError:
                return
            used = self.used
            covering = min(top, used[0]), min(left, used[1]), max(bottom, used[2]), max(right, used[3])
            moved = moved if covering == (top, left, bottom, right) else range_name(*covering)
        self.markup.set(element, "ref", moved)

    # --- Rules ---

    def _shift_rule(self, element: Element) -> None:
        """The cells of a conditional format or validation; of newer ones they stand in an element of their own."""
        markup = self.markup
        holder = next((found for found in element.children if found.name == "sqref"), None)
        before = markup.content(holder) if holder is not None else markup.get(element, "sqref")
        if not before:
            return
        after = rule_areas(before, self.shift)
        if after is None:
            markup.remove(element)
            self._ranges[element.start] = None
            return
        if holder is not None:
            markup.set_content(holder, after)
        else:
            markup.set(element, "sqref", after)
        self._ranges[element.start] = range_of(before, after, self.shift.axis, is_shifted=True)

    def _rule_range(self, element: Element) -> Range | None:
        """The range of the rule that a formula belongs to."""
        parent = element.parent
        while parent is not None and parent.name not in _RULES:
            parent = parent.parent
        if parent is None:
            return None
        if parent.start not in self._ranges:
            holder = next((found for found in parent.children if found.name == "sqref"), None)
            names = self.markup.content(holder) if holder is not None else self.markup.get(parent, "sqref")
            self._ranges[parent.start] = range_of(names, names, self.shift.axis, is_shifted=False) if names else None
        return self._ranges[parent.start]

    # --- Formulas, links and sources, of any sheet ---

    def _shift_formulas(self, element: Element) -> None:
        markup = self.markup
        if element.name in _FORMULAS and not element.children and element.open:
            text = markup.content(element)
            markup.set_content(element, self._formula(text, self._rule_range(element)))
        elif element.name == "cfvo" and markup.get(element, "val"):
            value = markup.get(element, "val") or ""
            markup.set(element, "val", self._formula(value, self._rule_range(element)))
        for name in _FORMULA_ATTRIBUTES.get(element.name, ()):
            text = markup.get(element, name) or ""
            if text:
                markup.set(element, name, self._formula(text, None))

    def _formula(self, text: str, place: Range | None) -> str:
        if place is not None:
            return rule_formula(text, self.shift, place)
        return self.shift.formula(text, self.at_home)

    def _shift_location(self, element: Element) -> None:
        """Where a link leads (18.3.1.47). Excel leaves that as it is; here it keeps leading to the same cell, as long
        as that is there. With a relationship it is a place in another file."""
        location = self.markup.get(element, "location")
        if location and not self.markup.get(element, "id"):
            moved = self.shift.formula(location, self.at_home)
            self.markup.set(element, "location", location if GONE in moved else moved)

    def _shift_source(self, element: Element) -> None:
        """A range that is consolidated (18.3.1.29), in this workbook when it has no relationship."""
        markup = self.markup
        sheet, ref = markup.get(element, "sheet"), markup.get(element, "ref")
        if not sheet or not ref or markup.get(element, "id") or sheet.lower() != self.shift.sheet.name.lower():
            return
        moved = self.shift.area(ref)
        if moved is None:
            markup.remove(element)
        else:
            markup.set(element, "ref", moved)


def _tidy(markup: Markup) -> None:
    """Elements that nothing is left of go, and what counts its elements counts them again."""
    for element in reversed(markup.elements):
        if element.name not in _NOT_EMPTY or not element.children:
            continue
        kept = markup.remaining(element)
        if len(kept) == len(element.children):
            continue
        if not kept or (element.name == "sparklineGroup" and all(found.name != "sparklines" for found in kept)):
            markup.remove(element)
        elif element.name not in BREAKS and markup.get(element, "count") is not None:
            markup.set(element, "count", str(len(kept)))
