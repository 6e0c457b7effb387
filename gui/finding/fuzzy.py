"""How well a few typed letters go with a name: *rij tv* finds *Rij toevoegen*."""

from __future__ import annotations

import re

from model.folding import fold

_WORD = re.compile(r"\w+")
LEAST_SCATTERED = 3
"""Letters of a word from which on they may be scattered over the name."""
WIDEST_GAP = 4
"""Letters of the name for each letter of a scattered word, at most."""
BEGINS, WORD_BEGINS, INSIDE, SCATTERED = 100, 80, 50, 20


def score(typed: str, name: str) -> int | None:
    """The higher the better; None when a word that was typed does not go with the name at all."""
    name = fold(name)
    total = 0
    for word in fold(typed).split():
        points = _score(word, name)
        if points is None:
            return None
        total += points
    return total


def _score(word: str, name: str) -> int | None:
    if name.startswith(word):
        return BEGINS
    if any(found.group().startswith(word) for found in _WORD.finditer(name)):
        return WORD_BEGINS
    if word in name:
        return INSIDE
    if len(word) < LEAST_SCATTERED:
        return None
    # The letters in their order, beginning with that of a word and not too far apart.
    starts = [found.start() for found in _WORD.finditer(name) if found.group()[0] == word[0]]
    return SCATTERED if any(_is_in_order(word, name[start:]) for start in starts) else None


def _is_in_order(letters: str, text: str) -> bool:
    place = -1
    for letter in letters:
        place = text.find(letter, place + 1)
        if place < 0:
            return False
    return place < len(letters) * WIDEST_GAP
