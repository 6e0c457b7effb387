"""What the head of a column is reduced to before it is looked up: small letters, no marks, singular for plural."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple

ABBREVIATIONS = {
    "verantw": "verantwoordelijke",
    "verantwe": "verantwoordelijke",
    "omschr": "omschrijving",
    "contactp": "contactpersoon",
    "comm": "communicatie",
    "dgr": "doelgroep",
    "act": "actie",
    "opm": "opmerking",
}
"""Short forms that stand for one word only, or that are as good as always meant so."""

_INSIDE_WORD = re.compile(r"(?<=\w)[(\[]([^\W\d_]+)[)\]]")
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_SPLIT = re.compile(r"[/&+|,–—]|\ben\b|\bof\b|\band\b|\bor\b|\s-\s")
_MOST_FORMS = 64
LONGEST = 400
"""Characters of a cell that is still read as a head or a label; with an explanation between brackets it can be long."""
_VOWELS = "aeou"


def reduced(text: str) -> str:
    """The text in lower case, without accents, marks, double spaces, hyphens inside words and spaces at a slash; of a
    text longer than any head, its first `LONGEST` characters."""
    return _reduced(text[:LONGEST])


@lru_cache(maxsize=8192)
def _reduced(text: str) -> str:
    text = unicodedata.normalize("NFKD", text).casefold().replace("n°", "nr")
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = re.sub(r"(?<=\w)['’`](?=\w)|(?<=\w)-(?=\w)", "", text)
    text = re.sub(r"[:*?!.;\"“”„'’…]", " ", text)
    text = re.sub(r"\s*([/&+|])\s*", r"\1", re.sub(r"\s+", " ", text))
    return text.strip(" /&+|")


class Said(NamedTuple):
    """What a head says, in reduced form: all of it, with and without text in brackets; its parts; the brackets."""

    whole: tuple[str, ...]
    parts: tuple[str, ...]
    inside: tuple[str, ...]


def said(head: str) -> Said:
    """The phrases of a head. Brackets inside a word count as letters too: `doelgroep(en)`, `waar(mee)`. A text longer
    than any head says nothing."""
    return _said(head) if len(head) <= LONGEST else _NOTHING_SAID


@lru_cache(maxsize=8192)
def _said(head: str) -> Said:
    text = _INSIDE_WORD.sub(r"\1", " ".join(head.split()))
    inside = [found[0] or found[1] for found in _BRACKETS.findall(text)]
    bare = _BRACKETS.sub(" ", text)
    parts = _SPLIT.split(bare.casefold())
    return Said(
        _phrases(re.sub(r"[()\[\]]", " ", text), bare),
        _phrases(*parts) if len(parts) > 1 else (),
        _phrases(*inside),
    )


_NOTHING_SAID = Said((), (), ())


def _phrases(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase for phrase in map(reduced, texts) if phrase))


def phrases(head: str) -> tuple[str, ...]:
    """What a head may say, the likeliest first: all of it, what stands outside brackets, its parts, the brackets."""
    return tuple(dict.fromkeys(phrase for phrases in said(head) for phrase in phrases))


@lru_cache(maxsize=8192)
def forms(phrase: str) -> tuple[str, ...]:
    """The phrase itself, and what it is with abbreviations written out and words in the singular."""
    words = [_word_forms(word) for word in phrase.split(" ")]
    return tuple(dict.fromkeys(" ".join(chosen) for chosen in islice(product(*words), _MOST_FORMS)))


def _word_forms(word: str) -> list[str]:
    full = ABBREVIATIONS.get(word, word)
    return [word, full, *_singulars(full)] if full != word else [word, *_singulars(word)]


def _singulars(word: str) -> list[str]:
    """What the word may be the plural of, in Dutch or English: `kanalen`, `stappen`, `brieven`, `activities`."""
    found: list[str] = []
    if len(word) < 4:
        return found
    if word.endswith("heden"):
        found.append(word[:-5] + "heid")
    if word.endswith("en"):
        base = word[:-2]
        found += [base, word[:-1]]
        if len(base) > 2 and base[-1] == base[-2]:
            found.append(base[:-1])
        elif len(base) > 2 and base[-2] in _VOWELS and base[-3] not in _VOWELS:
            found.append(base[:-1] + base[-2] + base[-1])
    if word.endswith("s"):
        found.append(word[:-1])
        if word.endswith("ies"):
            found.append(word[:-3] + "y")
        if word.endswith("es"):
            found.append(word[:-2])
    softened = {"z": "s", "v": "f"}
    found += [form[:-1] + softened[form[-1]] for form in found if form and form[-1] in softened]
    return found
