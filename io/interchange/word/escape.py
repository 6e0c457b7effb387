"""Text of users as text of XML: what they typed comes out as they typed it, never as markup."""

from __future__ import annotations

import re
from functools import lru_cache

from model.cell_text import printable

_SHORT = 100
_BREAK = re.compile("([\n\t])")


def escaped(text: str) -> str:
    """The text for the content of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """The text for an attribute between double quotes; line ends become spaces, as a parser would make of them."""
    return _BREAK.sub(" ", escaped(printable(text)).replace('"', "&quot;"))


def run_content(text: str) -> str:
    """The text as children of `w:r`. A line end is `w:br` and a tab `w:tab`: inside `w:t` they would be lost."""
    return _kept(text) if len(text) <= _SHORT else _run_content(text)


def _run_content(text: str) -> str:
    if text.isprintable():
        return _written(text)
    text = printable(text)
    if "\n" not in text and "\t" not in text:
        return _written(text)
    breaks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    return "".join(breaks.get(piece) or _written(piece) for piece in _BREAK.split(text))


_kept = lru_cache(maxsize=8_192)(_run_content)
"""What was made of short texts: a plan says the same things in many rows."""


def _written(text: str) -> str:
    """`w:t` with the space kept that stands at an edge (ECMA-376 part 1, 17.3.3.31 and XML 1.0, 2.10)."""
    if not text:
        return ""
    if "&" in text or "<" in text or ">" in text:
        text = escaped(text)
    if text[0].isspace() or text[-1].isspace():
        return f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:t>{text}</w:t>"
