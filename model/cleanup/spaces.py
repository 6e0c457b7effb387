"""Spaces that are too many: doubled ones, those at the end of a line, and more than one empty line in a row."""

from __future__ import annotations

import re

_SPARE = re.compile(r" {2}|[ \t]\n|[ \t]\Z|\n[ \t]*\n[ \t]*\n|\n\Z")
_DOUBLED = re.compile(r"(?<=\S) {2,}(?=\S)")
_EMPTY_LINES = re.compile(r"\n{3,}")
_AS_IS = re.compile(
    r"(?:\b[A-Za-z]:[\\/](?!/)|\\\\\w|\bfile://).*|\b(?:https?|ftp)://\S+|`[^`\n]*`|<[^<>\n]*>|\"[^\"\n]*\\[^\"\n]*\""
)
"""A path, to the end of the line, since it may hold spaces; an address; what stands between backticks or in a tag."""


def has_spare_spaces(text: str) -> bool:
    """Whether there may be anything to take away."""
    return _SPARE.search(text) is not None


def without_spare_spaces(text: str) -> str:
    """The text without them. Spaces in front of a line stay: they are how far a bullet stands in.

    A cell that holds nothing but spaces is left alone; some people keep texts from running on with it.
    """
    if not text.strip():
        return text
    lines = [_in_line(line) for line in text.split("\n")]
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).rstrip(" \t\n")


def _in_line(line: str) -> str:
    line = line.rstrip(" \t")
    pieces: list[str] = []
    place = 0
    for found in _AS_IS.finditer(line):
        # The piece before ends where a path begins, so that spaces between the two are seen with what follows.
        pieces += [_DOUBLED.sub(" ", line[place : found.start() + 1])[:-1], found.group()]
        place = found.end()
    rest = line[place - 1 :] if place else line
    tidy = _DOUBLED.sub(" ", rest)
    return "".join((*pieces, tidy[1:] if place else tidy))
