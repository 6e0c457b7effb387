"""The words for how much: *laag, middel, hoog*, *klein* and *groot*, with *zeer* before them, and their initials."""

from __future__ import annotations

import re
from typing import NamedTuple

LOWEST, LOW, MIDDLE, HIGH, HIGHEST = range(5)

FAMILIES: tuple[tuple[str, str, str, str, str], ...] = (
    ("zeer laag", "laag", "middel", "hoog", "zeer hoog"),
    ("zeer klein", "klein", "gemiddeld", "groot", "zeer groot"),
    ("zeer weinig", "weinig", "gemiddeld", "veel", "zeer veel"),
    ("zeer zwak", "zwak", "gemiddeld", "sterk", "zeer sterk"),
    ("zeer beperkt", "beperkt", "gemiddeld", "groot", "zeer groot"),
    ("zeer gering", "gering", "gemiddeld", "groot", "zeer groot"),
    ("zeer lage", "lage", "gemiddelde", "hoge", "zeer hoge"),
    ("zeer kleine", "kleine", "gemiddelde", "grote", "zeer grote"),
    ("very low", "low", "medium", "high", "very high"),
    ("ZL", "L", "M", "H", "ZH"),
)
"""How the five levels are spelled by those who use one of these words; of several that fit, the first is taken."""

_ALONE = {
    "geen": LOWEST,
    "nauwelijks": LOWEST,
    "minimaal": LOWEST,
    "minimale": LOWEST,
    "midden": MIDDLE,
    "medium": MIDDLE,
    "middelmatig": MIDDLE,
    "middelmatige": MIDDLE,
    "middelgroot": MIDDLE,
    "middelgrote": MIDDLE,
    "modaal": MIDDLE,
    "matig": MIDDLE,
    "matige": MIDDLE,
    "redelijk": MIDDLE,
    "geringe": LOW,
    "beperkte": LOW,
    "sterke": HIGH,
    "aanzienlijk": HIGH,
    "aanzienlijke": HIGH,
    "maximaal": HIGHEST,
    "maximale": HIGHEST,
}
_VERY = ("zeer", "heel", "erg", "uiterst", "super", "extreem", "very")
_RATHER = ("vrij", "tamelijk", "redelijk", "behoorlijk")


def _spellings() -> dict[str, float]:
    levels: dict[str, float] = dict(_ALONE)
    for family in FAMILIES:
        for level, word in enumerate(family):
            levels.setdefault(word.casefold(), level)
    for word in [word for word, level in levels.items() if level in (LOW, HIGH) and len(word) > 1]:
        extreme = LOWEST if levels[word] == LOW else HIGHEST
        levels.update({f"{very} {word}": extreme for very in _VERY})
        levels.update({f"{rather} {word}": (levels[word] + MIDDLE) / 2 for rather in _RATHER})
    return levels


LEVELS = _spellings()
"""Spelling in small letters -> level from 0 to 4; *vrij hoog* lies between middle and high."""

_WORD = "|".join(sorted(map(re.escape, LEVELS), key=len, reverse=True)).replace("\\ ", r"\s+")
_LEVEL = re.compile(
    rf"(?P<first>{_WORD})(?:\s*(?:/|-|–|\btot\b|\btot aan\b|\bà\b)\s*(?P<second>{_WORD}))?(?!\w)", re.IGNORECASE
)


class Level(NamedTuple):
    """A level as a text begins with it: from 0 to 4, the spelling as it stands, and where that ends."""

    level: float
    spelling: str
    end: int
    is_plain: bool
    """Whether it is one of the five levels, and not what lies between two of them."""


def level_at(text: str, start: int) -> Level | None:
    """The level that is spelled at this place of a text; *laag/middel* lies between the two.

    Two levels that are no neighbours, as in *laag-hoog*, are none.
    """
    found = _LEVEL.match(text, start)
    if found is None:
        return None
    first = _level(found["first"])
    if found["second"] is None:
        return Level(first, found[0], found.end(), first == int(first))
    second = _level(found["second"])
    if not 1 <= abs(first - second) < HIGH - LOW:
        return None
    return Level((first + second) / 2, found[0], found.end(), is_plain=False)


def family_of(spellings: dict[str, int]) -> tuple[str, str, str, str, str]:
    """The family of words that is used most, given how often each spelling occurs."""

    def uses(family: tuple[str, ...]) -> int:
        words = {word.casefold() for word in family}
        return sum(count for spelling, count in spellings.items() if _bare(spelling) in words)

    return max(FAMILIES, key=uses)


def _level(spelling: str) -> float:
    return LEVELS[_bare(spelling)]


def _bare(spelling: str) -> str:
    return " ".join(spelling.casefold().split())
