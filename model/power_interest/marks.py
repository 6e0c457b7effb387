"""What stands in a cell for how much: a word, pluses, a number, a part such as *4/5*, a percentage or a letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from model.power_interest.levels import level_at


class Kind(StrEnum):
    """How a score is written."""

    WORDS = "woorden"
    SIGNS = "plussen en minnen"
    NUMBERS = "getallen"
    PARTS = "delen"
    PERCENT = "procenten"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a text says first, and where that stands; what stands around it is a remark.

    `amount` is a level from 0 to 4, pluses less minuses, a number, or the place of a letter counted from A as 0.
    """

    kind: Kind
    amount: float
    start: int
    end: int
    spelling: str
    most: int = 0
    """Of parts: of how many."""
    is_plain: bool = True


_LEAD = re.compile(r"\s*(?:(?:belang|invloed|macht|interesse|score)\s*[:=]?\s*)?", re.IGNORECASE)
_SIGNS = re.compile(r"\++/-+|±|\++(?![\d/])|[-–−]+(?!\s*[\w])|[0oO](?!\w)")
_NUMBER = re.compile(
    r"(?P<number>[+\-−]?\d{1,3}(?:[.,]\d{1,2})?)"
    r"(?:\s*(?P<percent>%)|\s*(?:/|\bvan(?: de)?\b|\buit\b|\bop(?: de)?\b)\s*(?P<most>\d{1,3}))?(?![\d%/])"
)
_LETTER = re.compile(r"[A-Ea-e](?!\w)")
_BEHIND = re.compile(r"\s*$|\s*[(\[,;:.!?\n=]|\s+[-–—]\s|\s+(?:belang|invloed|macht|interesse)\b", re.IGNORECASE)
"""What may stand behind a score: nothing, or something that shows the rest to be a remark."""


def marks_in(text: str) -> list[Mark]:
    """The ways to read the beginning of a text as a score; none when it says something else.

    *0* can be a sign or a number, so that the column has to decide.
    """
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    found: list[Mark] = []
    level = level_at(text, start)
    if level is not None:
        found.append(Mark(Kind.WORDS, level.level, start, level.end, level.spelling, is_plain=level.is_plain))
    signs = _SIGNS.match(text, start)
    if signs is not None:
        found.append(Mark(Kind.SIGNS, _signs(signs[0]), start, signs.end(), signs[0]))
    number = _NUMBER.match(text, start)
    if number is not None:
        found.append(_number(number, start))
    letter = _LETTER.match(text, start)
    if letter is not None:
        found.append(Mark(Kind.LETTERS, ord(letter[0].upper()) - ord("A"), start, letter.end(), letter[0]))
    return [mark for mark in found if _BEHIND.match(text, mark.end)]


def _signs(text: str) -> float:
    if text[0] == "+" and "/" not in text:
        return len(text)
    return -len(text) if text[0] in "-–−" else 0


def _number(found: re.Match[str], start: int) -> Mark:
    amount = float(found["number"].replace(",", ".").replace("−", "-"))
    if found["most"]:
        return Mark(Kind.PARTS, amount, start, found.end(), found[0], int(found["most"]))
    kind = Kind.PERCENT if found["percent"] else Kind.NUMBERS
    return Mark(kind, amount, start, found.end(), found[0])
