"""The words that the user added: a text file with one word per line, which can also be changed by hand."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotWrite
from interchange.spelling.words import plain

FILE = "woordenlijst.txt"
MOST_BYTES = 1_000_000


class OwnWords:
    """Nothing else of what is typed is ever kept. Without a path nothing outlives the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._words = self._read()
        self._folded = {folded(word) for word in self._words}

    @property
    def words(self) -> tuple[str, ...]:
        """The words as they were added."""
        return tuple(self._words)

    def __contains__(self, word: str) -> bool:
        return folded(word) in self._folded

    def add(self, word: str) -> bool:
        """Keep a word; false when it holds for this session only, because the file cannot be written."""
        # Another window may have added words meanwhile.
        known = dict.fromkeys((*self._read(), *self._words, plain(word)))
        self._words = list(known)
        self._folded = {folded(each) for each in self._words}
        if self._path is None:
            return True
        try:
            make_folder(self._path.parent)
            write_whole(self._path, "".join(f"{each}\n" for each in sorted(known, key=str.casefold)).encode("utf-8"))
        except CannotWrite:
            return False
        return True

    def _read(self) -> list[str]:
        """The words of the file; one that cannot be read counts as empty."""
        try:
            if self._path is None or self._path.stat().st_size > MOST_BYTES:
                return []
            lines = self._path.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeError):
            return []
        return [line.strip() for line in lines if line.strip()]


def folded(word: str) -> str:
    """A word as it is compared with words that are let pass: without regard to capitals or the form of its signs."""
    if word.isascii() and word.isalpha():
        return word.lower()
    return unicodedata.normalize("NFC", plain(word)).casefold()
