"""Characters that Word and web pages leave in a text and nobody sees: soft hyphens, joiners, marks of byte order."""

from __future__ import annotations

import re

_HIDDEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_BETWEEN_DIGITS = re.compile("(?<=[0-9])\u00ad(?=[0-9])")


def without_hidden(text: str) -> tuple[str, list[int]] | None:
    """The text without them, and the place in the text of each character that stays and of the end.

    A soft hyphen between two digits is read as a dash: it is what some typed for one. None when there are none.
    """
    if text.isascii() or not _HIDDEN.search(text):
        return None
    text = _BETWEEN_DIGITS.sub("-", text)
    places = [place for place, letter in enumerate(text) if not _HIDDEN.match(letter)]
    return "".join(text[place] for place in places), [*places, len(text)]


def in_the_text(span: tuple[int, int], places: list[int]) -> tuple[int, int]:
    """The span in the text with its hidden characters, of one in the text without them."""
    start, end = span
    return places[start], places[end - 1] + 1 if end > start else places[start]
