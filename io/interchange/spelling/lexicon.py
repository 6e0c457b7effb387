"""The dictionary: whether a word is known. It is loaded in pieces, because Hunspell lets nothing else run meanwhile.

lexicon = Lexicon(resource("spelling"))
lexicon.load()
lexicon.is_known("raadsbrief")  # True
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path
from typing import Any

from interchange.spelling.compounds import is_compound
from interchange.spelling.words import Word, plain

NAME = "nl_NL"
TRADE = "vakwoorden.txt"
MOST_BYTES = 8_000_000
"""Of all files of a dictionary together; a larger one is not that of ours, and would take the memory of the machine."""
PAUSE = 0.01
"""Seconds between two pieces, in which the window is painted."""


class NoDictionary(Exception):
    """There is no dictionary, or nothing that can read it."""


class Lexicon:
    """Dutch words, with those of the trade. Before `load` it knows none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._hunspell: Any = None
        self._trade: frozenset[str] = frozenset()
        self._parts: dict[str, bool] = {}
        self.hidden: frozenset[str] = frozenset()
        """Words that are known but never proposed, in small letters."""

    @property
    def is_loaded(self) -> bool:
        return self._hunspell is not None

    def load(self) -> None:
        """Read the dictionary, in a quarter of a second. Raises `NoDictionary`."""
        pieces = sorted(self._folder.glob(f"{NAME}*.dic"))
        first = self._folder / f"{NAME}.dic"
        try:
            size = sum(path.stat().st_size for path in pieces)
            if first not in pieces or size > MOST_BYTES:
                raise NoDictionary(str(self._folder))
            from hunspell import Hunspell

            trade = (self._folder / TRADE).read_text(encoding="utf-8")
            # Its own encoding of paths on Windows is that of the old code pages.
            hunspell = Hunspell(NAME, hunspell_data_dir=str(self._folder), system_encoding="utf-8")
            for piece in pieces:
                time.sleep(PAUSE)
                if piece != first:
                    hunspell.add_dic(_long(piece))
            self.hidden = frozenset(word for piece in pieces for word in _hidden_in(piece))
        except (OSError, ImportError, UnicodeError) as error:
            raise NoDictionary(str(error)) from error
        lines = (line.partition("#")[0].strip() for line in trade.splitlines())
        self._trade = frozenset(word.casefold() for word in lines if word)
        self._hunspell = hunspell

    def is_right(self, word: Word) -> bool:
        """Whether a word of a text is known, also as one of a sentence that begins with it, or as an abbreviation."""
        text = plain(word.text)
        if self.is_known(text):
            return True
        if word.dotted and self._knows(f"{text}."):
            return True
        # Half of a pair such as *bewoners- en raadsbrief*.
        return text.endswith("-") and (self.is_known(text[:-1]) or self.is_known(text[:-1].removesuffix("s")))

    def is_known(self, text: str) -> bool:
        """Whether a word, as dictionaries write it, is known or joined from known ones."""
        if self._hunspell is None:
            return True
        if self.is_listed(text):
            return True
        small = text.lower()
        if "-" in small:
            parts = [part for part in text.split("-") if part]
            return len(parts) > 1 and all(_is_short_form(part) or self.is_known(part) for part in parts)
        return is_compound(small, self._is_part, self._trade.__contains__)

    def is_listed(self, text: str) -> bool:
        """Whether the dictionary or the list of the trade has a word, or the dictionary joins it by its own rules."""
        folded = text.casefold()
        return folded in self._trade or self._knows(text) or (text[:1].isupper() and self._knows(_small_first(text)))

    def _is_part(self, text: str) -> bool:
        """Whether a part of a word can be one by itself. Names are no parts."""
        known = self._parts.get(text)
        if known is None:
            known = self._parts[text] = text in self._trade or self._knows(text)
        return known

    def _knows(self, text: str) -> bool:
        try:
            return bool(self._hunspell.spell(text))
        except UnicodeError:
            return True


def rules_of_mistakes(folder: Path) -> list[tuple[str, str]]:
    """What is often written for what, as the dictionary tells: *nb* for *mb*. A `^` or `$` ties it to an end of the
    word; an `_` is a space."""
    found = []
    for line in (folder / f"{NAME}.aff").read_text(encoding="utf-8").splitlines():
        parts = line.partition("#")[0].split()
        if len(parts) == 3 and parts[0] == "REP":
            found.append((parts[1].replace("ĳ", "ij"), parts[2].replace("ĳ", "ij")))
    return found


_HIDDEN = re.compile(r"^([^/\s]+)/(?:[^\s/]{2})*?NS", re.MULTILINE)


def _hidden_in(piece: Path) -> list[str]:
    return [word.casefold() for word in _HIDDEN.findall(piece.read_text(encoding="utf-8"))]


def _small_first(text: str) -> str:
    return "ij" + text[2:] if text.startswith("IJ") else text[:1].lower() + text[1:]


def _is_short_form(part: str) -> bool:
    """Whether a part of a word with hyphens is an abbreviation or a number, as in *VNG-brief* or *A4-formaat*."""
    return len(part) == 1 or part.isupper() or any(sign.isdigit() for sign in part)


def _long(path: Path) -> str:
    """The path of a file as Hunspell takes it: in Unicode, on Windows only with the prefix of long paths."""
    return f"\\\\?\\{path.resolve()}" if sys.platform == "win32" else str(path)
