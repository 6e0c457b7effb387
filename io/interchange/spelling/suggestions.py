"""What a word may have been meant to be.

Hunspell's own answer is not asked for: it would let nothing else run for up to a second. Here each question to the
dictionary is short, and who waits can stop between two of them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from interchange.spelling.lexicon import Lexicon
from interchange.spelling.words import plain

MOST = 5
"""Suggestions for a word."""
LONGEST_LOOK = 1.0
"""Seconds after which what was found has to do."""
WORSE = 0.7
"""How much unlikelier than the best a suggestion may be."""
LETTERS = "enatiordslgvhkmubpwjzcfxyq'-ëïéèêöü"
"""The letters that may be missing, the most frequent first."""
_VOWELS = frozenset("aeiouyëïéèêöü")
_FORGOTTEN = 0.9

Stop = Callable[[], bool]


def never() -> bool:
    """Nobody stops."""
    return False


class Suggester:
    """Proposes words of a dictionary. `rules` are its own, of what is often written for what."""

    def __init__(self, lexicon: Lexicon, rules: Iterable[tuple[str, str]], own: Callable[[], Iterable[str]]) -> None:
        self._lexicon = lexicon
        self._rules = list(rules)
        self._own = own
        """The words that the user added."""

    def suggest(self, word: str, is_stopped: Stop = never) -> list[str]:
        """At most five words, the likeliest first, written with capitals as the word is."""
        bare = plain(word)
        small = bare.lower()
        until = time.monotonic() + LONGEST_LOOK
        own = [each for each in self._own() if is_near(each.lower(), small)]
        found = {each.lower(): each for each in own}
        seen = {small, *found}
        for candidates, is_asked in self._rounds(small):
            for text in candidates:
                if is_stopped() or time.monotonic() > until:
                    break
                if text not in seen:
                    seen.add(text)
                    if is_asked(text):
                        found[text] = text
            if found:
                break
        costs = {text: 0.0 if shown in own else _cost(small, text) for text, shown in found.items()}
        best = min(costs.values(), default=0.0)
        ranked = sorted((text for text in found if costs[text] <= best + WORSE), key=costs.__getitem__)
        return [_capital_as(bare, found[text]) for text in ranked[:MOST]]

    def _rounds(self, word: str) -> Iterator[tuple[Iterable[str], Callable[[str], bool]]]:
        """Texts that may be meant, with what to ask of each; the next ones only when these give nothing."""
        usual = dict.fromkeys((*self._by_rules(word), *_usual_slips(word)))
        yield (*usual, *by_one_letter(word)), lambda text: self._may_be_meant(text, joined=text in usual)
        for first in usual:
            yield (*self._by_rules(first), *_usual_slips(first)), self._may_be_meant
        for first in usual:
            yield by_one_letter(first), self._may_be_meant

    def _may_be_meant(self, text: str, joined: bool = False) -> bool:
        """Whether a text is a word to propose; with `joined` also one that only our own rule of compounds knows."""
        if " " in text:
            return all(len(part) > 1 and self._lexicon.is_listed(part) for part in text.split(" "))
        if text in self._lexicon.hidden:
            return False
        return self._lexicon.is_listed(text) or (joined and self._lexicon.is_known(text))

    def _by_rules(self, word: str) -> Iterator[str]:
        for wrong, right in self._rules:
            begins, ends = wrong.startswith("^"), wrong.endswith("$")
            bare = wrong.strip("^$")
            place = word.find(bare)
            while place >= 0:
                end = place + len(bare)
                if (not begins or place == 0) and (not ends or end == len(word)):
                    yield (word[:place] + right.replace("_", " ") + word[end:]).strip()
                place = word.find(bare, place + 1)


def by_one_letter(word: str) -> Iterator[str]:
    """The texts that differ from a word by two letters that changed places, or by one letter."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
    for letter in LETTERS:
        for at in range(len(word)):
            if word[at] != letter:
                yield word[:at] + letter + word[at + 1 :]
        for at in range(len(word) + 1):
            yield word[:at] + letter + word[at:]


def is_near(one: str, other: str, most: int = 2) -> bool:
    """Whether two words differ by so few letters."""
    return abs(len(one) - len(other)) <= most and _distance(one, other) <= most


def _usual_slips(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        else:
            yield word[:at] + word[at + 1 :]
    for at in range(len(word)):
        yield word[: at + 1] + word[at:]
        yield word[:at] + word[at + 1 :]


def _cost(written: str, meant: str) -> float:
    """How unlikely it is that the one was written for the other."""
    cost = _distance(written, meant)
    if written[:1] != meant[:1]:
        cost += 0.6
    if written[-1:] != meant[-1:]:
        cost += 0.15
    # The same letters in another order, or the same consonants, are the likeliest.
    if sorted(written) == sorted(meant):
        cost -= 0.6
    elif _without_doubles(written) == _without_doubles(meant):
        cost -= 0.5
    elif _consonants(written) == _consonants(meant):
        cost -= 0.2
    return cost + (0.4 if " " in meant or "-" in meant else 0.0)


def _without_doubles(word: str) -> str:
    return "".join(sign for at, sign in enumerate(word) if at == 0 or word[at - 1] != sign)


def _consonants(word: str) -> str:
    return "".join(sign for sign in word if sign not in _VOWELS)


def _distance(one: str, other: str) -> float:
    """How many letters have to come, go, change or change places to make the one of the other. A letter that was
    forgotten, or another vowel, counts a little less."""
    before_last: list[float] = []
    last = [_FORGOTTEN * place for place in range(len(other) + 1)]
    for at, sign in enumerate(one, 1):
        row = [float(at)]
        for place, wanted in enumerate(other, 1):
            changed = 0.0 if sign == wanted else 0.9 if sign in _VOWELS and wanted in _VOWELS else 1.0
            cheapest = min(last[place] + 1.0, row[place - 1] + _FORGOTTEN, last[place - 1] + changed)
            if at > 1 and place > 1 and sign == other[place - 2] and one[at - 2] == wanted:
                cheapest = min(cheapest, before_last[place - 2] + 1.0)
            row.append(cheapest)
        before_last, last = last, row
    return last[-1]


def _capital_as(written: str, text: str) -> str:
    return text[:1].upper() + text[1:] if written[:1].isupper() else text
