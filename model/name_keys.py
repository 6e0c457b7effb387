"""By what two spellings of one name are the same: small letters, no accents, hyphens or articles, in the singular.

That is spelling only. Whether *raad* and *gemeenteraadsleden* are one group the user says (`Knowledge.aliases`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from model.cell_lists import plain
from model.folding import folded_line
from model.periods.words import word_set

_ARTICLES = word_set("de het een 't")
_IRREGULAR = {
    "leden": "lid",
    "steden": "stad",
    "kinderen": "kind",
    "musea": "museum",
    "centra": "centrum",
    "media": "media",
    "pers": "pers",
    "bus": "bus",
    "campus": "campus",
    "nieuws": "nieuws",
    "ouderen": "senior",
    "oudere": "senior",
}
"""Ends of words that the rules would get wrong; *ouderen* are not the same as *ouders*."""
_SIGNS = re.compile(r"[^\w\s'-]")
_HYPHENS = re.compile(r"(?<=\w)[-'](?=\w)")
_DOUBLED = re.compile(r"(aa|ee|oo|uu)(?=[^aeiou\W]$)")
_PLURAL_S = re.compile(r"[^\Wsiu]s$")


def folded(name: str) -> str:
    """Small letters, no accents, one kind of apostrophe, single spaces, and nothing that HTML left over."""
    return folded_line(plain(name))


@lru_cache(maxsize=16_384)
def name_key(name: str) -> str:
    """What all spellings of a name have in common; empty for a text without letters or digits."""
    text = _SIGNS.sub(" ", folded(name)).replace("'s ", " ").removesuffix("'s")
    words = _HYPHENS.sub("", text.replace("e-mail", "email")).replace("-", " ").split()
    kept = [word for word in words if word not in _ARTICLES] or words
    return "".join(_singular(word) for word in kept)


def group_of(name: str, aliases: Mapping[str, str]) -> str:
    """The name that the user gave to this group, or its own; an alias holds for all spellings of its words."""
    if not aliases:
        return name
    key = name_key(name)
    seen = {key}
    for _ in range(len(aliases)):
        # An alias of an alias is one too; a ring of them ends where it began.
        meant = next((target for alias, target in aliases.items() if name_key(alias) == key), None)
        if meant is None or name_key(meant) in seen:
            return meant or name
        name, key = meant, name_key(meant)
        seen.add(key)
    return name


def _singular(word: str) -> str:
    for ending, single in _IRREGULAR.items():
        if word.endswith(ending):
            return word[: -len(ending)] + single
    if len(word) < 4:
        return word
    if word.endswith("en") and len(word) > 4:
        word = word[:-2]
        if word[-1] == word[-2:-1]:
            word = word[:-1]
        word = word[:-1] + {"v": "f", "z": "s"}.get(word[-1], word[-1])
    if _PLURAL_S.search(word):
        # Of *plaatsen* as much goes as of *plaats*: what remains is compared and never shown.
        word = word[:-1]
    return _DOUBLED.sub(lambda found: found[1][0], word.rstrip("e"))
