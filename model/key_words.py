"""The words by which a text is recognised in another one, freed of Dutch inflection: `bijeenkomsten`, `bijeenkomst`."""

from __future__ import annotations

import re
from functools import lru_cache

from model.folding import folded_line
from model.periods.words import word_set

_WORD = re.compile(r"[^\W_]+")
_TWICE = re.compile(r"([a-z])\1")
_STOP_WORDS = word_set(
    "de het een den der des van voor na in op aan bij te ten ter en of om door over naar uit met tot per via als dat "
    "die deze dit er is zijn wordt worden zal onze ons uw hun haar ook nog al niet dan daarna daarvoor eigen week "
    "weken dag dagen datum moment tijdstip plaatsvinden plaatsvindt afloop"
)
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(("eerste 1e 1ste", "tweede 2e 2de", "derde 3e 3de", "vierde 4e 4de"), 1)
    for word in words.split()
}
_SHORTEST_PART, _SHORTEST_REST = 3, 3
_SHORTEST_HEAD, _SHORTEST_TAIL = 6, 4
_SHORT_HEADS = ("coleg",)
"""Shorter first parts that are forgiven: the college of mayor and aldermen, and its decision."""
_WHOLE = word_set("briefing meeting training coaching marketing planning")
"""Words that end as if they were made of a verb."""


@lru_cache(maxsize=32_768)
def key_words(text: str) -> tuple[str, ...]:
    """The stems of the words that say something, in their order and each once."""
    return tuple(dict.fromkeys(stem(word) for word in _WORD.findall(folded_line(text)) if word not in _STOP_WORDS))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A folded word without the endings of plurals, verbs and *-ing*, so that *verzending* meets *verzenden*.

    Double letters become single ones, as they come and go with the ending (`raad`, `raden`; `plan`, `plannen`). It is
    no word of the language any more and only good to be compared.
    """
    if word in _ORDINALS or not word.isalpha():
        return _ORDINALS.get(word, word)
    if len(word) >= 5 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending, shortest in (("ingen", 8), ("ing", 8), ("en", 5), ("e", 5)) if word not in _WHOLE else ():
        if len(word) >= shortest and word.endswith(ending):
            word = word[: -len(ending)]
            break
    word = _TWICE.sub(r"\1", word)
    return word[:-1] + {"v": "f", "z": "s"}.get(word[-1], word[-1])


def parts(stem_of_word: str) -> list[str]:
    """The stem and everything in it that another stem may be to be found in it: the later parts of a compound
    (`netwerkbijeenkomst` is a `bijeenkomst`) and long first parts (`collegebesluit` is about the `college`)."""
    return [*later_parts(stem_of_word), *_first_parts(stem_of_word)]


def later_parts(stem_of_word: str) -> list[str]:
    """The stem and the later parts of a compound: what it is, rather than what it is about."""
    found = [stem_of_word]
    if stem_of_word.isalpha():
        found += [stem_of_word[at:] for at in range(_SHORTEST_REST, len(stem_of_word) - _SHORTEST_PART + 1)]
    return found


def _first_parts(stem_of_word: str) -> list[str]:
    if not stem_of_word.isalpha():
        return []
    long = [stem_of_word[:at] for at in range(_SHORTEST_HEAD, len(stem_of_word) - _SHORTEST_TAIL + 1)]
    return long + [head for head in _SHORT_HEADS if stem_of_word.startswith(head) and stem_of_word != head]
