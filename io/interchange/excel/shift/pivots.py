"""Pivot tables: where they stand, and the cells they read (ECMA-376 part 1, 18.10.1.49, 18.10.1.95)."""

from __future__ import annotations

from interchange.excel.shift.shift import Shift
from interchange.package.markup import Element, Markup


def shift_pivot(markup: Markup, shift: Shift) -> None:
    """A pivot table of the shifted sheet moves as a whole."""
    for element in markup.named("location"):
        moved = shift.area(markup.get(element, "ref") or "")
        if moved:
            markup.set(element, "ref", moved)


def shift_sources(markup: Markup, shift: Shift) -> None:
    """The cells of the shifted sheet that pivot tables read when they are refreshed."""
    for element in sources(markup, shift.sheet.name):
        moved = shift.area(markup.get(element, "ref") or "")
        if moved:
            markup.set(element, "ref", moved)


def sources(markup: Markup, sheet: str) -> list[Element]:
    """The ranges of a sheet that pivot tables read; not those of other workbooks, and not names or Excel tables."""
    return [
        element
        for element in markup.named("worksheetSource", "rangeSet")
        if (markup.get(element, "sheet") or "").lower() == sheet.lower()
        and markup.get(element, "ref")
        and not markup.get(element, "id")
    ]
