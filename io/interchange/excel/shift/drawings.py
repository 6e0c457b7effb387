"""Drawings of a sheet and the charts in them (ECMA-376 part 1, 20.5, 21.2)."""

from __future__ import annotations

from urllib.parse import unquote

from interchange.excel.formulas import references
from interchange.excel.shift.anchors import Anchors, hold_of_drawing, shift_anchor
from interchange.excel.shift.shift import GONE, Shift
from interchange.package.markup import Markup

ANCHORS = ("twoCellAnchor", "oneCellAnchor")
_LINKS = ("textlink", "cellRange")
"""Attributes with a formula: the cell whose text a shape shows (20.5.2.29), and the cells a linked picture shows."""
_FORMULAS = {"f", "nf", "sqref"}
_CONTROL_FORMULAS = ("fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup", "fmlaPict")


def shift_drawing(markup: Markup, shift: Shift, at_home: bool, anchors: Anchors) -> None:
    """The corners of what stands in the shifted sheet, and the cells that shapes of any sheet show."""
    for element in markup.elements:
        if at_home and element.name in ANCHORS:
            shift_anchor(markup, element, hold_of_drawing(markup, element), shift.axis, anchors)
        for name in _LINKS:
            text = markup.get(element, name) if name in element.attributes[1] else None
            if text:
                markup.set(element, name, shift.formula(text, at_home))


def shift_chart(markup: Markup, shift: Shift, at_home: bool) -> None:
    """The cells that a chart shows, in any generation of charts; what it remembers of them Excel reads anew."""
    for element in markup.named(*_FORMULAS):
        if element.open and not element.children:
            markup.set_content(element, shift.formula(markup.content(element), at_home))


def shift_control(markup: Markup, shift: Shift, at_home: bool) -> None:
    """The cells that a form control fills and is filled from ([MS-XLSX] 2.6.67 CT_FormControlPr)."""
    for element in markup.elements:
        for name in _CONTROL_FORMULAS:
            text = markup.get(element, name)
            if text:
                markup.set(element, name, shift.formula(text, at_home))


def shift_targets(markup: Markup, shift: Shift) -> None:
    """Links of shapes to a place in the workbook: relationships whose target is `#Blad1!A1`."""
    for element in markup.named("Relationship"):
        target = markup.get(element, "Target") or ""
        book, mark, place = target.partition("#")
        if book or not mark or "!" not in place:
            continue
        sheet, _, cells = place.rpartition("!")
        old = f"{unquote(sheet)}!{cells}"
        new = shift.formula(old, at_home=False)
        if references(old) and new != old and GONE not in new:
            markup.set(element, "Target", f"#{sheet}!{new.rpartition('!')[2]}")
