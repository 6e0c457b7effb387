"""Page breaks that the user set (ECMA-376 part 1, 18.3.1.74, 18.3.1.14, 18.3.1.3)."""

from __future__ import annotations

from interchange.excel.shift.lines import Axis
from interchange.excel.shift.shift import Shift
from interchange.package.markup import Element, Markup

BREAKS = {"rowBreaks": Axis.ROWS, "colBreaks": Axis.COLUMNS}


def shift_breaks(markup: Markup, listing: Element, shift: Shift) -> None:
    """A break stays before the line that began the page. `id` is the line above it; `min` and `max`, counted from 0,
    are the lines of the other axis that it runs through."""
    along = BREAKS[listing.name] is not shift.axis
    seen: set[int] = set()
    for element in listing.children:
        if element.name != "brk":
            continue
        if along:
            first, last = markup.number(element, "min"), markup.number(element, "max")
            span = shift.lines.span(first + 1, last + 1)
            if last > first and span is not None:
                for name, number in (("min", span[0] - 1), ("max", span[1] - 1)):
                    if markup.get(element, name) is not None:
                        markup.set(element, name, str(number))
            continue
        above = shift.lines.nearest(markup.number(element, "id") + 1) - 1
        if above < 1 or above in seen:
            markup.remove(element)
            continue
        seen.add(above)
        markup.set(element, "id", str(above))
    kept = [found for found in markup.remaining(listing) if found.name == "brk"]
    for name, count in (
        ("count", len(kept)),
        ("manualBreakCount", sum(markup.is_set(found, "man") for found in kept)),
    ):
        if markup.get(listing, name) is not None and len(kept) != len(listing.children):
            markup.set(listing, name, str(count))
