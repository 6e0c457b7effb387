"""Small changes to what stands around the rows of a sheet: widths of columns (18.3.1.13), cells of the filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from interchange.excel.new_sheet import width_elements
from interchange.excel.sheet_text import SheetText
from interchange.package.markup import Markup

_ROWS = "<?rows?>"
"""Stands for the rows of a sheet while what is around them changes."""


def with_widths(sheet: SheetText, widths: Mapping[int, float]) -> bytes:
    """The part of a sheet in which columns that no width is known of have one."""
    return _changed(sheet, lambda markup: _add_widths(markup, widths))


def with_filter_over(sheet: SheetText, cells: str) -> bytes:
    """The part of a sheet whose filter covers these cells."""

    def change(markup: Markup) -> None:
        for element in markup.named("autoFilter"):
            if element.parent is not None and element.parent.name == "worksheet":
                markup.set(element, "ref", cells)

    return _changed(sheet, change)


def _changed(sheet: SheetText, change: Callable[[Markup], None]) -> bytes:
    """`sheet` needs no rows but those that its content has; they stay to the byte."""
    data = sheet.content[sheet.data_start : sheet.data_end]
    head, tail = sheet.content[: sheet.data_start], sheet.content[sheet.data_end :]
    markup = Markup(head.decode("utf-8") + _ROWS + tail.decode("utf-8"))
    change(markup)
    first, _, last = markup.result().partition(_ROWS)
    return first.encode("utf-8") + data + last.encode("utf-8")


def _add_widths(markup: Markup, widths: Mapping[int, float]) -> None:
    listing = next(markup.named("cols"), None)
    known = list(listing.children) if listing is not None and listing.open else []
    spans = [(markup.number(element, "min"), markup.number(element, "max"), element) for element in known]
    rows = next(markup.named("sheetData"))
    fresh = ""
    for column, width in sorted(widths.items()):
        if any(first <= column <= last for first, last, _ in spans):
            continue
        element = width_elements([width], column, rows.prefix)
        following = next((one for first, _, one in spans if first > column), None)
        if following is not None:
            markup.insert(following.start, element)
        elif spans and listing is not None:
            markup.insert(listing.inner_end, element)
        else:
            fresh += element
    if fresh and listing is not None:
        markup.replace(listing, f"<{rows.prefix}cols>{fresh}</{rows.prefix}cols>")
    elif fresh:
        markup.insert(rows.start, f"<{rows.prefix}cols>{fresh}</{rows.prefix}cols>")
