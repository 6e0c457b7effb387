"""Words that Dutch makes by joining others, which no list has: *raadsbrief*, *wijkavondenreeks*.

Hunspell joins words too, but only those that the dictionary allows it to. What is allowed here besides is narrow, since
every mistake that happens to be two words would go unseen.
"""

from __future__ import annotations

from collections.abc import Callable

LEAST_FIRST, LEAST_LAST = 4, 4
"""Letters of the shortest parts; shorter ones join to anything."""
LINKS = ("s", "en")
_NO_LAST = frozenset({"heid", "lijk", "baar", "loos", "ster", "ring", "ging", "tien", "eren", "rige", "ling", "rijk"})
"""Endings that are words too; a word that ends in them is in the dictionary when it is right."""

Knows = Callable[[str], bool]


def is_compound(word: str, is_known: Knows, is_trade: Knows) -> bool:
    """Whether a word in small letters consists of two known words with a linking *s* or *en* between them, or of two
    of which one is a word of the trade."""
    for place in range(LEAST_FIRST, len(word) - LEAST_LAST + 1):
        first, last = word[:place], word[place:]
        if last in _NO_LAST or not is_known(last):
            continue
        if (is_trade(first) or is_trade(last)) and is_known(first):
            return True
        for link in LINKS:
            stem = first.removesuffix(link)
            if stem != first and len(stem) >= LEAST_FIRST and not stem.endswith(link[0]) and is_known(stem):
                return True
    return False
