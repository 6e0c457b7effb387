"""Small changes to what stands around the rows of a sheet: widths of columns (18.3.1.13), cells of the filter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from interchange.excel.new_sheet import width_elements
from interchange.excel.sheet_listing import relation_attribute
from interchange.excel.sheet_text import SheetText
from interchange.package.markup import Element, Markup

_ROWS = "<?rows?>"
"""Stands for the rows of a sheet while what is around them changes."""

_BEHIND_DRAWING = frozenset(
    (
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
    )
)
"""What stands behind the old drawing of a sheet (18.3.1.99)."""


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


def with_note_drawing(sheet: SheetText, identifier: str, strict: bool) -> bytes:
    """The part of a sheet that has its old drawing, with the boxes of notes, in this relationship (18.3.1.51)."""

    def change(markup: Markup) -> None:
        root = next(markup.named("worksheet"))
        behind = (child for child in root.children if _BEHIND_DRAWING.intersection(_names_in(child)))
        following = next(behind, None)
        element = f"<{root.prefix}legacyDrawing{relation_attribute(root, identifier, strict)}/>"
        markup.insert(root.inner_end if following is None else following.start, element)

    return _changed(sheet, change)


def note_drawing(sheet: SheetText) -> str:
    """The relationship in which a sheet has its old drawing; empty when it has none."""
    markup = Markup(sheet.content[sheet.data_end :].decode("utf-8"))
    found = next(markup.named("legacyDrawing"), None)
    return "" if found is None else markup.get(found, "id") or ""


def _names_in(element: Element) -> Iterator[str]:
    """The names of an element, and of what it holds when that is there for some programs only."""
    yield element.name
    if element.name in {"AlternateContent", "Choice", "Fallback"}:
        for child in element.children:
            yield from _names_in(child)


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
