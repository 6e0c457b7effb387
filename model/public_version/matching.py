"""Finds spellings in a text, whatever their capitals, accents, spaces and signs between digits.

The same search takes things out of a plan and looks for them in what was made of it, so that both
mean the same by a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from model.public_version.items import Item, ItemKind, Spelling

_LETTER = "[^\\W\\d_]"
_SPACE = "[\\s\u00a0\u00ad]+"
_BETWEEN = "[\\s\u00a0().\\-\u2010\u2011\u2012\u2013/]{0,3}"
_WORD = re.compile(r"[^\W\d_]+|\d+")
_DIGITS = re.compile(rf"\d(?:{_BETWEEN}\d){{3,}}")
_FEWEST_DIGITS, _NATIONAL = 4, 9
"""Digits of the shortest number that is looked for, and of a Dutch one without the zero in front."""
_FRONT = re.compile(rf"(?<!\d)\(?(?:(?:\+|00)31{_BETWEEN})?\(?0?{_BETWEEN}\Z")
_FOREIGN_FRONT = re.compile(r"(?<!\d)\+?\(?\Z")
_LONGEST_FRONT = 16
"""Characters of what can stand before the digits of a number, up to its code of the country."""
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "’": "'", "‘": "'", "\u00ad": ""})


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a text in which an item stands, by the place of the item in the list that was looked for."""

    start: int
    end: int
    item: int


@dataclass(frozen=True, slots=True)
class _Sought:
    """A spelling to look for, by its rank among all: of two that begin at one place the lower one counts."""

    rank: int
    item: int
    kind: ItemKind
    spelling: Spelling


class Finder:
    """Looks for the spellings of some items in texts.

    A text is cut into words once, and only spellings of which a word stands in it are tried; so the time that a text
    takes hardly depends on how many there are.
    """

    def __init__(self, items: Sequence[Item]) -> None:
        self._by_word: dict[str, list[_Sought]] = {}
        """Spellings by a word that stands, as a whole word, in every text in which they can be found."""
        self._anywhere: list[tuple[str, _Sought]] = []
        """Those without such a word, with letters and signs that stand in every such text."""
        self._numbers: dict[str, _Sought] = {}
        """Telephone numbers by their digits."""
        self._patterns: dict[int, re.Pattern[str]] = {}
        spellings = [(place, item.kind, one) for place, item in enumerate(items) for one in item.spellings]
        for rank, (place, kind, spelling) in enumerate(sorted(spellings, key=lambda one: _rank(one[1], one[2]))):
            self._add(_Sought(rank, place, kind, spelling))
        self._lengths = sorted({len(digits) for digits in self._numbers})

    def _add(self, one: _Sought) -> None:
        if one.kind is ItemKind.PHONE:
            digits = "".join(sign for sign in one.spelling.text if sign.isdigit())
            if len(digits) >= _FEWEST_DIGITS:
                self._numbers.setdefault(digits, one)
            return
        folded = folded_all(one.spelling.text)
        words = _WORD.findall(folded)
        # The ends of a path or an address on the web may stand in the middle of a word.
        whole = words if one.kind in {ItemKind.NAME, ItemKind.EMAIL} else words[1:-1]
        if whole:
            self._by_word.setdefault(max(whole, key=len), []).append(one)
        elif any(sign.isalnum() for sign in folded):
            self._anywhere.append((max(folded.split(), key=len), one))

    def hits(self, text: str) -> list[Hit]:
        """Where the items stand, from left to right and without overlap."""
        if not text:
            return []
        folded, places = folded_with_places(text)
        found = [*self._numbers_in(folded)]
        for one in self._able(folded):
            found += self._all_of(one, text, folded, places)
        if not found:
            return []
        hits: list[Hit] = []
        at = 0
        for start, _, end, item in sorted(found):
            if start >= at:
                hits.append(Hit(_place(places, start), _place(places, end - 1) + 1, item))
                at = end
        return hits

    def _able(self, folded: str) -> Iterator[_Sought]:
        for word in set(_WORD.findall(folded)):
            yield from self._by_word.get(word, ())
            if word.endswith("s"):
                yield from self._by_word.get(word[:-1], ())
        for probe, one in self._anywhere:
            if probe in folded:
                yield one

    def _all_of(
        self, one: _Sought, text: str, folded: str, places: Sequence[int] | None
    ) -> Iterator[tuple[int, int, int, int]]:
        """The places of one spelling: start, rank, end and item."""
        pattern = self._patterns.get(one.rank)
        if pattern is None:
            pattern = self._patterns[one.rank] = re.compile(spelling_pattern(one.kind, one.spelling.text))
        at = 0
        while match := pattern.search(folded, at):
            start, end = _place(places, match.start()), _place(places, match.end() - 1) + 1
            if _fits(text[start:end], one.spelling):
                yield match.start(), one.rank, match.end(), one.item
                at = match.end()
            else:
                at = match.start() + 1

    def _numbers_in(self, folded: str) -> Iterator[tuple[int, int, int, int]]:
        """Telephone numbers, with or without the code of the country, whatever stands between their digits."""
        for run in _DIGITS.finditer(folded) if self._numbers else ():
            places = [place for place in range(run.start(), run.end()) if folded[place].isdecimal()]
            digits = "".join(folded[place] for place in places)
            for length in self._lengths:
                for first in range(len(digits) - length + 1):
                    one = self._numbers.get(digits[first : first + length])
                    if one is None or folded[places[first + length - 1] + 1 :][:1].isdecimal():
                        continue
                    front = _FRONT if length == _NATIONAL else _FOREIGN_FRONT
                    match = front.search(folded, max(0, places[first] - _LONGEST_FRONT), places[first])
                    if match is not None:
                        yield match.start(), one.rank, places[first + length - 1] + 1, one.item


def _rank(kind: ItemKind, spelling: Spelling) -> tuple[bool, int]:
    """What holds other things inside comes first: an address before the name in it, a long name before a short one."""
    return kind is ItemKind.NAME, -len(spelling.text)


def _fits(text: str, spelling: Spelling) -> bool:
    """Whether a text that is the same but for its capitals may be this spelling."""
    if spelling.exact:
        return text.startswith(spelling.text)
    if spelling.capital:
        return text[:1].isupper() or bool(re.search(r"\s[A-ZÀ-Þ]", text))
    return True


class _Folds(dict[int, str]):
    """Each sign as it is compared, worked out once; `uneven` are those that do not become just one."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, point: int) -> str:
        folded = self[point] = _folded_sign(chr(point))
        if len(folded) != 1:
            self.uneven.add(chr(point))
        return folded


_FOLDS = _Folds()


def folded_with_places(text: str) -> tuple[str, Sequence[int] | None]:
    """Small letters without accents, soft hyphens and curly signs, and for each of them its place in the text; None
    when every letter stands where it stood."""
    if text.isascii():
        return text.lower(), None
    folded = text.translate(_FOLDS)
    if _FOLDS.uneven.isdisjoint(text):
        return folded, None
    return folded, [place for place, sign in enumerate(text) for _ in _FOLDS[ord(sign)]]


def _place(places: Sequence[int] | None, at: int) -> int:
    return at if places is None else places[at]


def _folded_sign(sign: str) -> str:
    """One sign as it is compared; nothing for an accent that stands by itself."""
    spread = unicodedata.normalize("NFKD", sign.translate(_HYPHENS)).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def folded_all(text: str) -> str:
    """A text as it is compared."""
    return folded_with_places(text)[0]


def spelling_pattern(kind: ItemKind, text: str) -> str:
    """An expression for a folded text in which letters or digits stand; not for telephone numbers."""
    bare = _SPACE.join(re.escape(word) for word in folded_all(text).split())
    if kind is ItemKind.NAME:
        genitive = "" if bare.endswith("s") else "(?:'?s)?"
        return f"(?<!{_LETTER}){bare}{genitive}(?!{_LETTER})"
    if kind is ItemKind.EMAIL:
        return f"(?:mailto:)?(?<![\\w.+-]){bare}(?!{_LETTER})"
    return bare


def in_lines(texts: Iterable[str]) -> Iterator[str]:
    """The lines of texts, folded and with single spaces, to compare whole texts by."""
    for text in texts:
        for line in text.splitlines():
            folded = " ".join(folded_all(line).split())
            if folded:
                yield folded


def squeezed(text: str) -> str:
    """The letters and digits of a text, folded and one after the other."""
    return "".join(_WORD.findall(folded_all(text)))


class Haystack:
    """Folded lines in which whole lines are looked for, also as a part of a longer one."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._together = "\n".join(lines)
        words = _WORD.findall(self._together)
        self._pairs = set(pairwise(words))

    def holds(self, line: str) -> bool:
        """Whether the line stands somewhere. Words that are never beside each other tell quickly that it does not."""
        words = _WORD.findall(line)[1:-1]
        return all(pair in self._pairs for pair in pairwise(words)) and line in self._together
