"""Filters and sorting of a sheet, an Excel table or a sheet view of one user (ECMA-376 part 1, 18.3.1.2, 18.3.1.92,
18.3.1.91; [MS-XLSX] 2.6.212, 2.6.213)."""

from __future__ import annotations

from collections.abc import Iterator

from interchange.excel.formulas import references
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.shift import Shift
from interchange.package.markup import Element, Markup

FILTERS = {"autoFilter", "nsvFilter"}
_OF_COLUMNS = ("filterColumn", "columnFilter", "sortRule")
_CONDITIONS = ("sortCondition", "richSortCondition")


def shift_filter(markup: Markup, element: Element, shift: Shift) -> None:
    """The range of a filter, and which of its columns are filtered: they are counted from its first one."""
    ref = markup.get(element, "ref")
    if ref is None:
        return
    moved = shift.area(ref)
    if moved is None:
        markup.remove(element)
        return
    markup.set(element, "ref", moved)
    if element.name == "nsvFilter":
        for condition in _inside(markup, element, *_CONDITIONS):
            markup.set(condition, "ref", shift.area(markup.get(condition, "ref") or "") or moved)
    if shift.axis is not Axis.COLUMNS:
        return
    left, new_left = _left(ref), _left(moved)
    for column in _inside(markup, element, *_OF_COLUMNS):
        if not (markup.get(column, "colId") or "").isdigit():
            continue
        new = shift.lines.of(left + markup.number(column, "colId"))
        if new is None:
            markup.remove(column)
            continue
        for counted in (column, *column.children):
            if markup.get(counted, "colId") is not None:
                markup.set(counted, "colId", str(new - new_left))


def _inside(markup: Markup, element: Element, *names: str) -> Iterator[Element]:
    return (found for found in markup.named(*names) if element.start < found.start < element.end)


def _left(ref: str) -> int:
    found = references(ref)
    return min(corner.column for corner in (found[0].first, found[0].last or found[0].first)) if found else 1


def shift_sort(markup: Markup, element: Element, shift: Shift) -> None:
    """The range that was sorted and what it was sorted by."""
    moved = shift.area(markup.get(element, "ref") or "")
    conditions = list(_inside(markup, element, *_CONDITIONS))
    kept = 0
    for condition in conditions:
        place = shift.area(markup.get(condition, "ref") or "")
        if place is None:
            markup.remove(condition)
        else:
            kept += 1
            markup.set(condition, "ref", place)
    if moved is None or (conditions and not kept):
        markup.remove(element)
    elif markup.get(element, "ref") is not None:
        markup.set(element, "ref", moved)
