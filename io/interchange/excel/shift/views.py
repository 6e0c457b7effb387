"""What the user last saw of a sheet: what is selected, how far it is scrolled (ECMA-376 part 1, 18.3.1.87, 18.3.1.66,
18.3.1.78, 18.3.1.25)."""

from __future__ import annotations

from interchange.excel.formulas import references
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.shift import Shift, at_line, line_of
from interchange.package.markup import Element, Markup

VIEWS = {"sheetView", "customSheetView"}


def shift_view(markup: Markup, view: Element, shift: Shift) -> None:
    """The first cell in view stays in view; how many lines are frozen stays the same."""
    top = markup.get(view, "topLeftCell")
    pane = next((found for found in view.children if found.name == "pane"), None)
    scrolled = markup.get(pane, "topLeftCell") if pane is not None else None
    if pane is not None and scrolled and not _is_at_split(markup, pane, top, scrolled, shift.axis):
        markup.set(pane, "topLeftCell", _first_in_view(scrolled, shift))
    if top:
        markup.set(view, "topLeftCell", _first_in_view(top, shift))


def _is_at_split(markup: Markup, pane: Element, top: str | None, scrolled: str, axis: Axis) -> bool:
    """Whether the pane is not scrolled: it begins with the first line behind the frozen ones. Then it stays there, so
    that a line that comes in just behind them is seen."""
    if (markup.get(pane, "state") or "split") == "split":
        return False
    split = markup.get(pane, "ySplit" if axis is Axis.ROWS else "xSplit") or "0"
    try:
        frozen = int(float(split))
    except ValueError:
        return False
    return _line(scrolled, axis) == _line(top or "A1", axis) + frozen


def _line(cell: str, axis: Axis) -> int:
    found = references(cell)
    return line_of(found[0].first, axis) if found else 1


def _first_in_view(cell: str, shift: Shift) -> str:
    """The cell that is seen first afterwards. Lines that come in right there are seen; above it they scroll it down."""
    found = references(cell)
    if not found:
        return cell
    line = line_of(found[0].first, shift.axis)
    new = shift.lines.nearest(line)
    above = [number for number, inserted in shift.lines.added() if number + inserted.count == new]
    return at_line(found[0].first, shift.axis, min([new, *above])).text


def shift_selection(markup: Markup, element: Element, shift: Shift) -> None:
    """The selected ranges and the active cell, which is in one of them; the next takes the place of a removed one."""
    active = markup.get(element, "activeCell") or "A1"
    found = references(active)
    if not found:
        return
    next_one = at_line(found[0].first, shift.axis, shift.lines.nearest(line_of(found[0].first, shift.axis))).text
    moved_active = shift.area(active) or next_one
    if moved_active != active:
        markup.set(element, "activeCell", moved_active)
    selected = markup.get(element, "sqref")
    if selected is None:
        return
    moved = (shift.areas(selected) or "").split()
    number = markup.number(element, "activeCellId")
    if len(moved) == len(selected.split()) and number < len(moved) and _holds(moved[number], moved_active, shift.axis):
        markup.set(element, "sqref", shift.areas(selected) or "")
    else:
        markup.unset(element, "activeCellId")
        markup.set(element, "sqref", moved_active)


def _holds(area: str, cell: str, axis: Axis) -> bool:
    """Whether a cell stands in one of the lines of a range."""
    for found in references(area):
        ends = [line_of(corner, axis) for corner in (found.first, found.last or found.first)]
        return not any(ends) or min(ends) <= _line(cell, axis) <= max(ends)
    return False
