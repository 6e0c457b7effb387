"""Heights of rows that follow from their texts (ECMA-376 part 1, 18.3.1.73 `ht`), for programs that do not look for
themselves when a file is opened."""

from __future__ import annotations

import re
from collections.abc import Mapping

from interchange.excel.sheet_text import SheetText, attribute_of

_HEIGHT = re.compile(rb"\s+ht\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_END = re.compile(rb"\s*/?>$")


def with_heights(sheet: SheetText, heights: Mapping[int, float]) -> bytes:
    """The part of a sheet in which rows have these heights in points, or none at 0. A height that someone set stays,
    and the others stay free to change with the text."""
    pieces: list[bytes] = []
    position = 0
    for row in sheet.rows:
        if row.number not in heights or attribute_of(row.attributes, b"customHeight") in {"1", "true"}:
            continue
        height = heights[row.number]
        opening = _HEIGHT.sub(b"", sheet.content[row.start : row.inner])
        end = _END.search(opening)
        assert end is not None
        own = f' ht="{height:g}"'.encode() if height else b""
        pieces += sheet.content[position : row.start], opening[: end.start()], own, end.group()
        position = row.inner
    return b"".join([*pieces, sheet.content[position:]])
