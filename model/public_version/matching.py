"""Finds spellings in a text, whatever their capitals, accents, spaces and signs between digits.

The same search takes things out of a plan and looks for them in what was made of it, so that both
mean the same by a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.public_version.items import Item, ItemKind, Spelling

_LETTER = "[^\\W\\d_]"
_SPACE = "[\\s\u00a0\u00ad]+"
_BETWEEN = "[\\s\u00a0().\\-\u2010\u2011\u2012\u2013/]{0,3}"
_RUN = re.compile(r"[^\W_]+")
_NO_DIGIT = re.compile(r"\D+")
_MOST_PATTERNS = 20_000
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "’": "'", "‘": "'", "\u00ad": ""})


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a text in which an item stands, by the place of the item in the list that was looked for."""

    start: int
    end: int
    item: int


@dataclass(frozen=True, slots=True)
class _Sought:
    """A spelling to look for. `probe` stands in every text that it can be found in: letters and digits of the folded
    text, or for a telephone number its digits without what is between them."""

    item: int
    spelling: Spelling
    pattern: str
    probe: str
    is_number: bool


class Finder:
    """Looks for the spellings of some items in texts."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._sought = sorted(_all_sought(items), key=lambda one: _rank(items[one.item].kind, one.spelling))
        self._patterns: dict[tuple[int, ...], re.Pattern[str]] = {}
        self._has_numbers = any(one.is_number for one in self._sought)

    def hits(self, text: str) -> list[Hit]:
        """Where the items stand, from left to right and without overlap."""
        if not text or not self._sought:
            return []
        folded, places = folded_with_places(text)
        digits = _NO_DIGIT.sub("", folded) if self._has_numbers else ""
        able = tuple(
            number for number, one in enumerate(self._sought) if one.probe in (digits if one.is_number else folded)
        )
        return self._found(text, folded, places, able) if able else []

    def _found(self, text: str, folded: str, places: Sequence[int] | None, able: tuple[int, ...]) -> list[Hit]:
        pattern = self._pattern(able)
        found: list[Hit] = []
        at = 0
        while match := pattern.search(folded, at):
            one = self._sought[int((match.lastgroup or "s0")[1:])]
            start, end = _place(places, match.start()), _place(places, match.end() - 1) + 1
            if _fits(text[start:end], one.spelling):
                found.append(Hit(start, end, one.item))
                at = max(match.end(), at + 1)
            else:
                at = match.start() + 1
        return found

    def _pattern(self, able: tuple[int, ...]) -> re.Pattern[str]:
        """One expression for these spellings; few of them can stand in a text, so that few are tried in it."""
        if able not in self._patterns:
            if len(self._patterns) > _MOST_PATTERNS:
                self._patterns.clear()
            self._patterns[able] = re.compile(
                "|".join(f"(?P<s{number}>{self._sought[number].pattern})" for number in able)
            )
        return self._patterns[able]


def _all_sought(items: Sequence[Item]) -> Iterator[_Sought]:
    for place, item in enumerate(items):
        for spelling in item.spellings:
            pattern = spelling_pattern(item.kind, spelling.text)
            if pattern:
                is_number = item.kind is ItemKind.PHONE
                runs = _RUN.findall(folded_all(spelling.text))
                yield _Sought(place, spelling, pattern, max(runs, key=len), is_number)


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


def folded_with_places(text: str) -> tuple[str, Sequence[int] | None]:
    """Small letters without accents, soft hyphens and curly signs, and for each of them its place in the text; None
    when every letter stands where it stood."""
    if text.isascii():
        return text.lower(), None
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for letter in folded_sign(sign):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


def _place(places: Sequence[int] | None, at: int) -> int:
    return at if places is None else places[at]


@lru_cache(maxsize=4096)
def folded_sign(sign: str) -> str:
    """One sign as it is compared; nothing for an accent that stands by itself."""
    spread = unicodedata.normalize("NFKD", sign.translate(_HYPHENS)).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def folded_all(text: str) -> str:
    """A text as it is compared."""
    return folded_with_places(text)[0]


def spelling_pattern(kind: ItemKind, text: str) -> str:
    """An expression for a folded text; empty for a spelling without letters or digits."""
    if kind is ItemKind.PHONE:
        return _digits_pattern("".join(sign for sign in text if sign.isdigit()))
    words = folded_all(text).split()
    bare = _SPACE.join(re.escape(word) for word in words)
    if not any(sign.isalnum() for word in words for sign in word):
        return ""
    if kind is ItemKind.NAME:
        genitive = "" if bare.endswith("s") else "(?:'?s)?"
        return f"(?<!{_LETTER}){bare}{genitive}(?!{_LETTER})"
    if kind is ItemKind.EMAIL:
        return f"(?:mailto:)?(?<![\\w.+-]){bare}(?!{_LETTER})"
    return bare


def _digits_pattern(digits: str) -> str:
    """A telephone number by its digits, with or without the code of the country."""
    if len(digits) < 4:
        return ""
    inside = _BETWEEN.join(digits)
    if len(digits) == 9:
        return f"(?<!\\d)\\(?(?:(?:\\+|00)31{_BETWEEN})?\\(?0?{_BETWEEN}{inside}(?!\\d)"
    return f"(?<!\\d)\\+?\\(?{inside}(?!\\d)"


def in_lines(texts: Iterable[str]) -> Iterator[str]:
    """The lines of texts, folded and with single spaces, to compare whole texts by."""
    for text in texts:
        for line in text.splitlines():
            folded = " ".join(folded_all(line).split())
            if folded:
                yield folded
