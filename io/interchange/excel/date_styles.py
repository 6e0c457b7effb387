"""Styles for cells that become dates: each is the style that the cell had, with the format of a date."""

from __future__ import annotations

from collections.abc import Iterable

from interchange.package.markup import Element, Markup, decoded, encoded

MOST_FORMATS = 64_000
"""Cell formats that Excel can read."""

_DATE = "14"
"""The built-in format for dates in the notation of the user's own country (18.8.30)."""


def with_dates_like(content: bytes, bases: Iterable[int], file: str, part: str) -> tuple[bytes, dict[int, int]]:
    """The styles part with a style for dates beside each of these, and the number of the new one by that of the old.

    A style that is there already is used again. Where there is nothing to start from, or no room, a number is left out.
    Raises `Damaged`.
    """
    text, encoding = decoded(content, file, part)
    found: dict[int, int] = {}
    for base in sorted(set(bases)):
        text, number = _with_date(text, base)
        if number is not None:
            found[base] = number
    return encoded(text, encoding), found


def _with_date(text: str, base: int) -> tuple[str, int | None]:
    formats = _formats(Markup(text))
    if formats is None or base >= len(formats.children):
        return text, None
    entry = _as_date(text, formats.children[base])
    for number, child in enumerate(formats.children):
        if text[child.start : child.end] == entry:
            return text, number
    number = len(formats.children)
    if number >= MOST_FORMATS:
        return text, None
    markup = Markup(text)
    again = _formats(markup)
    assert again is not None
    markup.insert(again.inner_end, entry)
    if markup.get(again, "count") is not None:
        markup.set(again, "count", str(number + 1))
    return markup.result(), number


def _as_date(text: str, element: Element) -> str:
    """The same format (18.8.45) for a date; the apostrophe that says that a cell is text goes."""
    markup = Markup(text[element.start : element.end])
    own = next(markup.named("xf"))
    markup.set(own, "numFmtId", _DATE)
    markup.set(own, "applyNumberFormat", "1")
    markup.unset(own, "quotePrefix")
    return markup.result()


def _formats(markup: Markup) -> Element | None:
    root = next(markup.named("styleSheet"), None)
    return next((child for child in root.children if child.name == "cellXfs"), None) if root is not None else None
