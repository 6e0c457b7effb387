"""Answers about words in a thread of its own, so that whoever asks goes on painting and typing.

speller.ask(words_to_check(text))   # returns at once
speller.is_right(word)              # None until the answer is there
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from interchange.resources import resource
from interchange.spelling.lexicon import Lexicon, NoDictionary, rules_of_mistakes
from interchange.spelling.own_words import OwnWords
from interchange.spelling.suggestions import Suggester
from interchange.spelling.words import Word

IDLE = 3.0
"""Seconds after which a thread that nobody asks anything ends; the next question starts another."""
MOST_KEPT = 50_000
"""Answers that are kept."""
Key = tuple[str, bool]

_loading = threading.Lock()


class Speller:
    """What is asked is answered in the order in which it is asked. All methods return at once."""

    def __init__(self, own: OwnWords, folder: Path | None = None) -> None:
        self.own = own
        self._folder = folder or resource("spelling")
        self._asked: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._right: dict[Key, bool] = {}
        self._waiting: set[Key] = set()
        self._suggestions: dict[str, list[str]] = {}
        self._wanted = ""
        self._lock = threading.Lock()
        self._is_running = False
        self._open = 0
        self.answered = 0
        """How many rounds of questions were answered; another number says that there is something new."""
        self.has_failed = False
        """Whether there is no dictionary, so that every word counts as right."""

    @property
    def is_busy(self) -> bool:
        """Whether there are questions without an answer."""
        return self._open > 0

    def ask(self, words: Iterable[Word]) -> None:
        """Find out about these words, as far as they are not known yet."""
        new = {_key(word): word for word in words}
        new = {key: word for key, word in new.items() if key not in self._right and key not in self._waiting}
        if new and not self.has_failed:
            self._waiting.update(new)
            self._do(lambda: self._look_up(new))

    def is_right(self, word: Word) -> bool | None:
        """Whether a word is known; None while that is not known. What the user added is right at once."""
        if word.text in self.own or self.has_failed:
            return True
        return self._right.get(_key(word))

    def ask_suggestions(self, text: str) -> None:
        """Find words that may be meant. One that was asked for before and is not wanted any more is given up."""
        self._wanted = text
        if text not in self._suggestions and not self.has_failed:
            self._do(lambda: self._suggest(text))

    def suggestions(self, text: str) -> list[str] | None:
        """The words that may be meant, the likeliest first; None while they are not known."""
        return [] if self.has_failed else self._suggestions.get(text)

    def forget_suggestions(self) -> None:
        """Another word has been added, which may be meant too."""
        self._suggestions = {}

    # --- In the thread ---

    def _do(self, work: Callable[[], None]) -> None:
        with self._lock:
            self._open += 1
            self._asked.put(work)
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._run, name="spelling", daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                work = self._asked.get(timeout=IDLE)
            except queue.Empty:
                with self._lock:
                    if self._open == 0:
                        self._is_running = False
                        return
                continue
            try:
                work()
            except NoDictionary:
                self.has_failed = True
            finally:
                # Answers come before the word that they are there.
                with self._lock:
                    self._open -= 1
                    self.answered += 1

    def _look_up(self, words: dict[Key, Word]) -> None:
        try:
            lexicon = dictionary(self._folder)
            if len(self._right) > MOST_KEPT:
                self._right = {}
            for key, word in words.items():
                self._right[key] = lexicon.is_right(word)
        finally:
            self._waiting.difference_update(words)

    def _suggest(self, text: str) -> None:
        if text != self._wanted:
            return
        suggester = Suggester(dictionary(self._folder), _rules(self._folder), lambda: self.own.words)
        found = suggester.suggest(text, lambda: text != self._wanted)
        if text == self._wanted:
            self._suggestions[text] = found


def _key(word: Word) -> Key:
    return word.text, word.dotted


def dictionary(folder: Path) -> Lexicon:
    """The dictionary of a folder, read once for the whole program. Raises `NoDictionary`."""
    with _loading:
        return _dictionary(folder)


@cache
def _dictionary(folder: Path) -> Lexicon:
    lexicon = Lexicon(folder)
    lexicon.load()
    return lexicon


@cache
def _rules(folder: Path) -> list[tuple[str, str]]:
    return rules_of_mistakes(folder)
