"""Notes and conversations about cells, which go with their cell (ECMA-376 part 1, 18.7.3; [MS-XLSX] 2.6.204)."""

from __future__ import annotations

from interchange.excel.references import cell_place
from interchange.excel.shift.anchors import Anchors, read_corner, write_corners
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.shift import Shift
from interchange.package.markup import Element, Markup


def shift_notes(markup: Markup, shift: Shift, anchors: Anchors) -> None:
    """The notes or conversations of the shifted sheet; those about removed cells go."""
    for element in markup.named("comment", "threadedComment"):
        ref = markup.get(element, "ref")
        if ref is None:
            continue
        moved = shift.area(ref)
        if moved is None:
            markup.remove(element)
            continue
        markup.set(element, "ref", moved)
        _shift_boxes(markup, element, ref, shift.axis, anchors)


def _shift_boxes(markup: Markup, comment: Element, ref: str, axis: Axis, anchors: Anchors) -> None:
    """Where the box of a note stands, for programs that read it here and not in the drawing (18.7.4)."""
    try:
        line = cell_place(ref)[0 if axis is Axis.ROWS else 1]
    except ValueError:
        return
    for element in markup.named("anchor"):
        if comment.start < element.start < comment.end:
            start, end = read_corner(markup, element, "from", axis), read_corner(markup, element, "to", axis)
            if start is not None and end is not None:
                write_corners(markup, element, axis, (start, end), anchors.with_cell(start, end, line))
