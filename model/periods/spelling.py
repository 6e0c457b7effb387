"""Words as the vocabulary spells them: small letters, no accents, and months with one typing error put right."""

from __future__ import annotations

from functools import lru_cache

from model.folding import fold
from model.number_format import MONTHS
from model.periods.words import HOLIDAY_ENDINGS, WORDS, Kind

_SLIPS = {"maarrt": 3, "maaart": 3, "maartt": 3, "marrt": 3, "feburai": 2, "febuarie": 2, "agusuts": 8, "junni": 6}
"""Slips that one edit does not mend, and those near *maart*, whose neighbours are words: *maar*, *kaart*, *maat*."""

STRESSED = 1
"""The value of *vóór*, which never means *for*."""

_FORGIVING = tuple((name, number) for number, name in enumerate(MONTHS, 1) if len(name) >= 5 and name != "maart")


@lru_cache(maxsize=16_384)
def look_up(word: str) -> tuple[str, Kind, int]:
    """The folded word with its kind and value; a word that means nothing to a period is `Kind.OTHER`."""
    folded = fold(word)
    known = WORDS.get(folded)
    if known:
        if known[0] is Kind.BEFORE and not word.isascii():
            return folded, Kind.BEFORE, STRESSED
        return folded, *known
    if folded.endswith(HOLIDAY_ENDINGS):
        return folded, Kind.HOLIDAY, 0
    month = month_meant(folded)
    return (folded, Kind.MONTH, month) if month else (folded, Kind.OTHER, 0)


def month_meant(word: str) -> int:
    """The number of the month that was meant by a word with one typing error after its first letter; 0 for none.

    Only long names are forgiven: the short ones are too near to other words.
    """
    if word in _SLIPS:
        return _SLIPS[word]
    for name, number in _FORGIVING:
        if word[:1] == name[0] and abs(len(word) - len(name)) <= 1 and _one_edit_apart(word, name):
            return number
    return 0


def _one_edit_apart(word: str, name: str) -> bool:
    """Whether one letter added, dropped or replaced, or two neighbours swapped, turns one into the other."""
    same = next(
        (at for at, pair in enumerate(zip(word, name, strict=False)) if pair[0] != pair[1]),
        len(min(word, name, key=len)),
    )
    left, right = word[same:], name[same:]
    if len(left) != len(right):
        return left[1:] == right or left == right[1:]
    return left[1:] == right[1:] or (left[1::-1] == right[:2] and left[2:] == right[2:])
