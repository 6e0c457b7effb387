"""Names that are likely to be one name in several spellings, with how often each is used."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from model.folding import fold
from model.name_keys import name_key

FEWEST_USES = 3
"""How often a name must be used before another may be a typing error in it."""
TIMES_AS_FREQUENT = 3
SHORTEST_MISTYPED = 6
"""Letters; in shorter names one other letter is mostly another name."""
TWO_SLIPS_FROM = 13
MOST_COMPARED = 200
"""Frequent names that are compared with the others, so that a plan with thousands of names takes no time."""

_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling, and how often it occurs."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class NameGroup:
    """Spellings of one name, the most frequent first. `is_proper`: none of them ever begins with a small letter."""

    key: str
    names: tuple[Name, ...]
    is_proper: bool

    def are_same_letters(self, one: str, other: Name) -> bool:
        """Whether they differ in capitals, accents, hyphens and spaces only."""
        return letters(one) == letters(other.text)


def letters(name: str) -> str:
    """The letters and digits of a name, small and without accents."""
    return "".join(sign for sign in fold(name) if sign.isalnum())


def groups_of(pool: str, counts: Mapping[str, int]) -> list[NameGroup]:
    """Groups of more than one spelling, among names with their counts in the order in which they first occur.

    A capital at the beginning makes no other spelling: it shows where in the text a name stands.
    """
    classes: dict[str, list[str]] = {}
    for name in counts:
        if letters(name):
            classes.setdefault(name_key(name) or letters(name), []).append(name)
    uses = {key: sum(counts[name] for name in names) for key, names in classes.items()}
    for rare, frequent in _mistyped(classes, uses):
        classes[frequent] += classes.pop(rare)
    groups = []
    for key, names in classes.items():
        spelled = _spelled(names, counts)
        if len({_without_capital(name.text) for name in spelled}) > 1:
            groups.append(NameGroup(f"{pool}:{key}", spelled, all(not name[0].islower() for name in names)))
    return groups


def _spelled(names: Iterable[str], counts: Mapping[str, int]) -> tuple[Name, ...]:
    """Each spelling with its count, the most frequent first; those that only differ in the first capital count for
    each other, and the one that is used more goes before."""
    together: Counter[str] = Counter()
    for name in names:
        together[_without_capital(name)] += counts[name]
    return tuple(
        Name(name, counts[name])
        for name in sorted(names, key=lambda name: (-together[_without_capital(name)], -counts[name]))
    )


def _without_capital(name: str) -> str:
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _mistyped(classes: Mapping[str, list[str]], uses: Mapping[str, int]) -> list[tuple[str, str]]:
    """Pairs of keys: a name that is likely to be a typing error, and the much more frequent name that was meant."""
    from rapidfuzz.distance import OSA

    frequent = sorted((key for key in classes if uses[key] >= FEWEST_USES), key=lambda key: -uses[key])[:MOST_COMPARED]
    if not frequent:
        return []
    plain = {key: fold(names[0]) for key, names in classes.items()}
    by_first: dict[str, list[str]] = {}
    for key in frequent:
        by_first.setdefault(plain[key][:1], []).append(key)
    found: list[tuple[str, str]] = []
    meant: set[str] = set()
    for rare in sorted(classes, key=lambda key: uses[key]):
        text = plain[rare]
        if rare in meant or len(text) < SHORTEST_MISTYPED:
            continue
        allowed = 2 if len(text) >= TWO_SLIPS_FROM else 1
        for key in by_first.get(text[:1], ()):
            other = plain[key]
            if (
                uses[key] >= TIMES_AS_FREQUENT * uses[rare]
                and abs(len(other) - len(text)) <= allowed
                and _DIGITS.findall(other) == _DIGITS.findall(text)
                and OSA.distance(text, other, score_cutoff=allowed) <= allowed
            ):
                found.append((rare, key))
                meant.add(key)
                break
    taken = {rare for rare, _ in found}
    return [(rare, key) for rare, key in found if key not in taken]
