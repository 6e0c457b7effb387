"""Texts as they are compared: what still counts when it is asked whether two of them are the same.

Where more or less counts, that is said where it does: a filter minds accents (`row_filters.fold`), a search what its
options say (`finding`), the head of a column neither signs nor plurals (`layout.heads`), a name neither articles nor
hyphens (`name_keys`), and which sheets have one name Excel decides.
"""

from __future__ import annotations

import unicodedata


def same_line(text: str) -> str:
    """Small letters and single spaces: how a head or label is known again that was typed with other capitals."""
    return " ".join(text.split()).casefold()


def fold(text: str) -> str:
    """Small letters without accents, and one kind of apostrophe; spaces stay as they are."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).replace("’", "'")


def folded_line(text: str) -> str:
    """As `fold`, with single spaces: how words are remembered and compared."""
    return " ".join(fold(text).split())
