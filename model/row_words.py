"""An index of the words in the rows of a plan: which rows speak of something."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from model.key_words import parts

Ref = tuple[str, int]
"""A row of a plan: the key of its table and its id."""

_NONE: frozenset[str] = frozenset()


class RowWords:
    """The stems of the words in each row, kept up row by row. Looking something up costs as much as it finds."""

    def __init__(self) -> None:
        self._stems: dict[Ref, frozenset[str]] = {}
        self._rows: dict[str, set[Ref]] = {}
        self._sorted: tuple[list[str], list[str]] | None = None

    def put(self, row: Ref, stems: Iterable[str]) -> frozenset[str]:
        """These stems now stand in the row; returns those that stood there before."""
        old, new = self._stems.get(row, _NONE), frozenset(stems)
        self._stems[row] = new
        for stem in old - new:
            self._forget(stem, row)
        for stem in new - old:
            if stem not in self._rows:
                self._rows[stem] = set()
                self._sorted = None
            self._rows[stem].add(row)
        return old

    def drop(self, row: Ref) -> frozenset[str]:
        """The row is no more; returns the stems that stood there."""
        old = self._stems.pop(row, _NONE)
        for stem in old:
            self._forget(stem, row)
        return old

    def of(self, row: Ref) -> frozenset[str]:
        """The stems in a row."""
        return self._stems.get(row, _NONE)

    def speaking_of(self, words: Sequence[str]) -> set[Ref]:
        """The rows in which each of these stems stands, as a word or as a part of one; none for no words."""
        groups = [[self._rows[stem] for stem in self._containing(word)] for word in words]
        groups.sort(key=lambda sets: sum(map(len, sets)))
        fewest: set[Ref] = set().union(*groups[0]) if groups else set()
        return {row for row in fewest if all(any(row in rows for rows in sets) for sets in groups[1:])}

    def rarest(self, words: Sequence[str]) -> str:
        """The word of these that stands in the fewest rows by itself."""
        return min(words, key=lambda word: (len(self._rows.get(word, ())), -len(word)))

    def _forget(self, stem: str, row: Ref) -> None:
        rows = self._rows[stem]
        rows.discard(row)
        if not rows:
            del self._rows[stem]
            self._sorted = None

    def _containing(self, word: str) -> list[str]:
        """The stems in use of which this one is a part."""
        if not word.isalpha():
            return [word] if word in self._rows else []
        if self._sorted is None:
            self._sorted = sorted(self._rows), sorted(stem[::-1] for stem in self._rows)
        forward, backward = self._sorted
        near = {*_beginning(forward, word), *(stem[::-1] for stem in _beginning(backward, word[::-1]))}
        return [stem for stem in near if word in parts(stem)]


def _beginning(ordered: Sequence[str], start: str) -> Iterator[str]:
    """The words of a sorted list that begin so."""
    for at in range(bisect_left(ordered, start), len(ordered)):
        if not ordered[at].startswith(start):
            return
        yield ordered[at]
