"""Long words get places where a line may end, so that an address on the web stays inside its column."""

from __future__ import annotations

import re

BREAK = "\u200b"
"""A space without width: it is not seen, and words that are searched for or copied stay words in most programs."""

_WORD = re.compile(r"[^\s\u200b]+")
_AFTER_SIGN = re.compile(r"(?<=[/\\_@.,;:&=?+-])(?=[^\s/\\_@.,;:&=?+-])")
_LONGEST_ON_A_LINE = 60


def with_breaks(text: str, fit: int = _LONGEST_ON_A_LINE) -> str:
    """The text; words that do not fit on a line of so many letters may be broken after their signs, or anywhere."""
    if len(text) <= fit:
        return text
    return _WORD.sub(lambda found: _broken(found[0], fit), text)


def _broken(word: str, fit: int) -> str:
    if len(word) <= fit:
        return word
    pieces = _AFTER_SIGN.split(word)
    return BREAK.join(
        BREAK.join(piece[place : place + fit] for place in range(0, len(piece), max(fit, 1))) for piece in pieces
    )
