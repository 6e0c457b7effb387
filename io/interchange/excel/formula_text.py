"""How a formula stands in the XML of a cell (ECMA-376 part 1, 18.3.1.40)."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape


def formula_expression(prefix: str) -> re.Pattern[bytes]:
    """Finds a formula: its attributes, and its text unless it has none."""
    name = re.escape(prefix.encode())
    return re.compile(
        rb"<" + name + rb"f(?=[\s/>])((?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*"
        rb"(?:/>|>(.*?)</" + name + rb"f\s*>)",
        re.DOTALL,
    )


def as_content(text: str) -> bytes:
    """A formula as the content of an element. What looks like an escape of ST_Xstring stays as its author wrote it."""
    return escape(text, {"\r": "&#13;"}).encode()
