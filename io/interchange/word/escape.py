"""Text of users as text of XML: what they typed comes out as they typed it, never as markup."""

from __future__ import annotations

import re

from model.cell_text import printable

_BREAK = re.compile("([\n\t])")


def escaped(text: str) -> str:
    """The text for the content of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """The text for an attribute between double quotes; line ends become spaces, as a parser would make of them."""
    return _BREAK.sub(" ", escaped(printable(text)).replace('"', "&quot;"))


def run_content(text: str) -> str:
    """The text as children of `w:r`. A line end is `w:br` and a tab `w:tab`: inside `w:t` they would be lost."""
    text = printable(text)
    if "\n" not in text and "\t" not in text:
        return _written(text)
    breaks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    return "".join(breaks.get(piece) or _written(piece) for piece in _BREAK.split(text))


def _written(text: str) -> str:
    """`w:t` with the space kept that stands at an edge (ECMA-376 part 1, 17.3.3.31 and XML 1.0, 2.10)."""
    if not text:
        return ""
    space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
    return f"<w:t{space}>{escaped(text)}</w:t>"
