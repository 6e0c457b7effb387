"""Choosing names for a list inside a cell: what the column uses, and a text with one name more or less.

All other text of the cell stays as it is, and a new name is joined as the cell, or else the column, joins its names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

from model import audiences, channels
from model.cell_lists import CellList, Joint, plain, split_names
from model.columns import Role

Split = Callable[[str], CellList]

MOST_TEXTS, MOST_NAMES, LONGEST_NAME = 800, 200, 80
"""Different texts of a column that are looked at, names that are offered, and characters of the longest of them."""

_BARE_GAP = re.compile(r"[\s,;/&+|•▪◦‣●○■□·*–—>-]*(?:(?:en/of|en|of|and|plus)\s+)?[\s*–—-]*", re.IGNORECASE)
"""What only parts two names: signs, bullets, and one word that joins."""


def split_for(role: Role | None) -> Split | None:
    """How the cells of a column with this role are parted into names; None where they are no lists of names."""
    if role is Role.AUDIENCE:
        return lambda text: split_names(text, audiences.keep_one)
    if role is Role.CHANNEL:
        return lambda text: split_names(text, channels.keep_one)
    return None


def names_in(texts: Iterable[str], split: Split) -> list[str]:
    """The names that these texts hold, the most frequent first, each in the spelling that occurs most."""
    counts: dict[str, dict[str, int]] = {}
    for text in islice(texts, MOST_TEXTS):
        for item in split(text).items:
            name = plain(item.text)
            if len(name) <= LONGEST_NAME:
                spellings = counts.setdefault(name_key(name), {})
                spellings[name] = spellings.get(name, 0) + 1
    ordered = sorted(counts.values(), key=lambda spellings: -sum(spellings.values()))
    return [max(spellings, key=lambda name: spellings[name]) for spellings in ordered[:MOST_NAMES]]


def usual_separator(texts: Iterable[str], split: Split) -> str:
    """What stands between two names in most of these texts; a comma when they do not tell."""
    counts: dict[str, int] = {}
    for text in islice(texts, MOST_TEXTS):
        listed = split(text)
        for gap, item in zip(listed.gaps[1:-1], listed.items[1:], strict=True):
            if item.joint in {Joint.COMMA, Joint.STRONG, Joint.LINE} and _BARE_GAP.fullmatch(gap):
                counts[gap] = counts.get(gap, 0) + 1
    return max(counts, key=lambda gap: counts[gap]) if counts else ", "


def name_key(name: str) -> str:
    """By what two spellings of a name are the same."""
    return plain(name).casefold()


def holds(text: str, name: str, split: Split) -> bool:
    """Whether the text names this one."""
    wanted = name_key(name)
    return any(name_key(item.text) == wanted for item in split(text).items)


def with_name(text: str, name: str, split: Split, separator: str = ", ") -> str:
    """The text with a name behind the others, joined as they are; `separator` is for a text that has only one."""
    listed = split(text)
    if not listed.items:
        return name if not text.strip() else f"{text.rstrip()}{separator}{name}"
    names = [item.text for item in listed.items]
    inner = list(listed.gaps[1:-1])
    if not inner:
        bullet = listed.gaps[0] if listed.items[0].bullet else ""
        inner = [f"\n{bullet.lstrip()}" if bullet else separator]
        return listed.gaps[0] + names[0] + inner[0] + name + listed.gaps[-1]
    if len(inner) == 1 and re.fullmatch(r"\s+(?:en|of)\s+", inner[0], re.IGNORECASE):
        return f"{listed.gaps[0]}{names[0]}, {names[1]}{inner[0]}{name}{listed.gaps[-1]}"
    if all(map(_is_bare, inner)):
        return listed.written([*names, name])
    end = listed.items[-1].end
    return text[:end] + (inner[-1] if _is_bare(inner[-1]) else separator) + name + text[end:]


def without_name(text: str, name: str, split: Split) -> str:
    """The text without this name and what joined it."""
    wanted = name_key(name)
    while True:
        listed = split(text)
        place = next((at for at, item in enumerate(listed.items) if name_key(item.text) == wanted), None)
        if place is None:
            return text
        shorter = _without(text, listed, place)
        if len(shorter) >= len(text):
            return text
        text = shorter


def _without(text: str, listed: CellList, place: int) -> str:
    names = [item.text for item in listed.items]
    if len(names) == 1:
        rest = (text[: listed.items[0].start] + text[listed.items[0].end :]).strip()
        return rest if any(sign.isalnum() for sign in rest) else ""
    if all(map(_is_bare, listed.gaps[1:-1])):
        return listed.written(names[:place] + names[place + 1 :])
    item = listed.items[place]
    if place and _is_bare(listed.gaps[place]):
        return text[: listed.items[place - 1].end] + text[item.end :]
    if place + 1 < len(names) and _is_bare(listed.gaps[place + 1]):
        return text[: item.start] + text[listed.items[place + 1].start :]
    return text[: item.start] + text[item.end :].lstrip(" ,;")


def _is_bare(gap: str) -> bool:
    return _BARE_GAP.fullmatch(gap) is not None
