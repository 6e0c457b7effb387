"""Cells in a text with a separator between them, as spreadsheets write them to files and to the clipboard."""

from __future__ import annotations

import re
from functools import cache

_SPECIAL = re.compile('[\t\n\r"]')


@cache
def _patterns(separator: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    mark = re.escape(separator)
    return re.compile(rf'"([^"]*(?:""[^"]*)*)"(?=[{mark}\r\n]|\Z)'), re.compile(rf"[^{mark}\r\n]*")


def read_separated(text: str, separator: str, always_quoted: bool = True) -> list[list[str]]:
    """The rows of a text, with the line ends inside its cells as line feeds.

    Quotes only count when they enclose a whole cell: what stands between them and something else is the author's own.
    Without `always_quoted` they also have to be needed: Excel does not put `"De Kroniek"` between quotes when it copies
    cells, so that those are the author's too.
    """
    if not text:
        return []
    if '"' not in text:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
        return [line.split(separator) for line in lines]
    quoted, bare = _patterns(separator)
    rows: list[list[str]] = [[]]
    at, end = 0, len(text)
    while True:
        found = quoted.match(text, at)
        if found and (always_quoted or _SPECIAL.search(found[1])):
            rows[-1].append(found[1].replace('""', '"').replace("\r\n", "\n").replace("\r", "\n"))
        else:
            found = bare.match(text, at)
            assert found is not None
            rows[-1].append(found[0])
        at = found.end()
        if at < end and text[at] == separator:
            at += 1
            continue
        at += 2 if text.startswith("\r\n", at) else 1
        if at >= end:
            return rows
        rows.append([])
