"""What someone does, where the plan says it beside the name: *Anna (projectleider)*, *wethouder De Graaf*."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from model.group_words import doer_word
from model.people import DoerKind, kind_of
from model.plan import Plan

_FUNCTION_HEAD = re.compile(r"\b(?:functie|rol(?! in\b)|rol/functie|taak|hoedanigheid)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w-]*")
_LONGEST = 60


def functions_for(names: Iterable[str], plan: Plan, texts: Iterable[str]) -> dict[str, str]:
    """The function of each name, as far as the plan tells; the one told most often."""
    wanted = list(dict.fromkeys(names))
    told: dict[str, Counter[str]] = {name: Counter() for name in wanted}
    if not wanted:
        return {}
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(wanted, key=len, reverse=True)))
    for text in texts:
        for match in pattern.finditer(text):
            for function in _beside(text, match.start(), match.end()):
                told[match.group()][function] += 1
    for name, function in (*_labelled(plan), *_in_columns(plan)):
        for match in pattern.finditer(name):
            told[match.group()][function] += 1
    return {name: counts.most_common(1)[0][0] for name, counts in told.items() if counts}


def is_function(text: str) -> bool:
    """Whether a text names a function or a team, and nothing else."""
    found = kind_of(text)
    return found is not None and found[0] in {DoerKind.FUNCTION, DoerKind.TEAM}


def as_word(function: str) -> str:
    """A function as it stands in a sentence: with a small letter, unless it is an abbreviation."""
    function = " ".join(function.split()).strip(" .,;:")
    return function[:1].lower() + function[1:] if function[1:2].islower() else function


def _beside(text: str, start: int, end: int) -> Iterator[str]:
    """What stands in brackets or behind a comma after the name, or right before it."""
    behind = re.match(r"\s*\(([^()\n]{3,60})\)|,\s*([^,.;()\n]{3,60})(?=[,.;)\n]|$)", text[end:])
    if behind is not None:
        told = (behind.group(1) or behind.group(2)).strip()
        if is_function(told):
            yield as_word(told)
    words = [match.group() for match in _WORD.finditer(text[max(0, start - _LONGEST) : start])]
    gap = text[max(0, start - 2) : start]
    if words and gap.endswith(" ") and gap[:1] not in {",", ".", ";", ":", "\n"} and doer_word(words[-1]):
        yield as_word(words[-1])


def _labelled(plan: Plan) -> Iterator[tuple[str, str]]:
    """*Projectleider: Anna de Graaf* above the table."""
    for held in plan.properties:
        label = held.label.strip(" :")
        if is_function(label):
            yield held.text, as_word(label)


def _in_columns(plan: Plan) -> Iterator[tuple[str, str]]:
    """A list of people with a column for what they do."""
    for table in plan.tables:
        place = next((at for at, one in enumerate(table.columns) if _FUNCTION_HEAD.search(one.title)), None)
        if place is None:
            continue
        for row in range(len(table.rows)):
            function = " ".join(table.text(row, place).split())
            if 2 < len(function) <= _LONGEST:
                for other in range(len(table.columns)):
                    if other != place and len(table.text(row, other)) <= _LONGEST:
                        yield table.text(row, other), as_word(function)
