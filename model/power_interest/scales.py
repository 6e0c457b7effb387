"""The steps of a column from low to high, by what is written in it and by what its head says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from model.power_interest.levels import HIGH, HIGHEST, LOW, LOWEST, family_of
from model.power_interest.marks import Kind, Mark

WIDEST_IN_STEPS = 11
"""Numbers to choose from up to which each has a step of its own: 0 to 10."""
_LARGEST = 100


@dataclass(frozen=True, slots=True)
class Scale:
    """How a column tells how much: the spelling of each step, and the amounts of the first and the last."""

    kind: Kind
    steps: tuple[str, ...]
    low: float
    high: float

    def value(self, amount: float) -> float | None:
        """Where an amount lies, from 0 to 1; each step takes an equal part, and is itself in the middle of that."""
        if not min(self.low, self.high) <= amount <= max(self.low, self.high):
            return None
        count = abs(self.high - self.low) + 1
        if count > WIDEST_IN_STEPS:
            return (amount - self.low) / (self.high - self.low)
        return (abs(amount - self.low) + 0.5) / count

    def place(self, step: int) -> float:
        """Where a step lies, from 0 to 1."""
        amount = self.low + (self.high - self.low) * step / (len(self.steps) - 1)
        value = self.value(amount)
        assert value is not None
        return value

    def nearest(self, value: float) -> int:
        """The step that lies nearest; of two that are as near, the one nearer to the middle of the scale."""
        middle = (len(self.steps) - 1) / 2
        return min(
            range(len(self.steps)), key=lambda step: (round(abs(self.place(step) - value), 6), abs(step - middle))
        )

    @property
    def said(self) -> str:
        """How the column is read, for the user."""
        first, last = self.steps[0], self.steps[-1]
        if self.kind is Kind.LETTERS:
            return f"van {first} (laagst) tot {last} (hoogst)"
        return f"van {first} tot {last}"


WORDS = Scale(Kind.WORDS, ("laag", "middel", "hoog"), LOW, HIGH)
"""For a column in which nothing can be read yet."""

_RANGE = re.compile(r"(?<![\d/-])([01])\s*(?:-|–|t/?m|tot(?: en met)?|/)\s*(\d{1,3})(?![\d/-])", re.IGNORECASE)


def range_in_head(head: str) -> tuple[float, float] | None:
    """The numbers from which to which a head says that it goes: *Belang (1-5)*."""
    found = _RANGE.search(head)
    if found is None:
        return None
    low, high = float(found[1]), float(found[2])
    return (low, high) if low + 1 < high <= _LARGEST else None


def scales_for(head: str, marks: Sequence[Mark], others: Iterable[Mark] = ()) -> dict[Kind, Scale]:
    """The scale of each kind of score that occurs in a column. `others` are the marks of the column beside it: numbers
    in both are taken for those of one scale."""
    by_kind: dict[Kind, list[Mark]] = {}
    for mark in marks:
        by_kind.setdefault(mark.kind, []).append(mark)
    beside = [mark for mark in others if mark.kind is Kind.NUMBERS]
    found = {}
    for kind, own in by_kind.items():
        scale = _made(kind, own, head, beside)
        if scale is not None:
            found[kind] = replace(scale, steps=_as_used(scale, own))
    return found


def _made(kind: Kind, marks: Sequence[Mark], head: str, beside: Sequence[Mark]) -> Scale | None:
    if kind is Kind.WORDS:
        family = family_of(Counter(mark.spelling for mark in marks if mark.is_plain))
        extreme = any(mark.amount in (LOWEST, HIGHEST) for mark in marks)
        lowest, highest = (LOWEST, HIGHEST) if extreme else (LOW, HIGH)
        return Scale(kind, _cased(family[lowest : highest + 1], marks), lowest, highest)
    if kind is Kind.SIGNS:
        return _signs(marks)
    if kind is Kind.LETTERS:
        last = max(2, *(int(mark.amount) for mark in marks))
        letters = [chr(ord("A") + place) for place in range(last, -1, -1)]
        return Scale(kind, _cased(letters, marks), last, 0)
    if kind is Kind.PERCENT:
        return Scale(kind, tuple(f"{percent}%" for percent in range(0, 101, 10)), 0, 100)
    if kind is Kind.PARTS:
        most = Counter(mark.most for mark in marks).most_common(1)[0][0]
        if not 1 < most <= _LARGEST:
            return None
        return _numbers(kind, 0 if any(mark.amount == 0 for mark in marks) else 1, most, f"/{most}", marks)
    stated = range_in_head(head)
    low, high = stated or _usual_range([*marks, *beside])
    return _numbers(kind, low, high, "", marks)


def _usual_range(marks: Sequence[Mark]) -> tuple[float, float]:
    """To 5 or to 10, whichever holds all; to 100 when most are above 10, for a single *44* is a slip of the fingers."""
    amounts = [mark.amount for mark in marks]
    if min(amounts) < 0:
        most = max(2.0, *map(abs, amounts))
        return -most, most
    if sum(amount > 10 for amount in amounts) * 2 > len(amounts):
        return 0, _LARGEST
    small = [amount for amount in amounts if amount <= 10]
    return (0 if 0 in small else 1), (5 if max(small) <= 5 else 10)


def _numbers(kind: Kind, low: float, high: float, behind: str, marks: Sequence[Mark]) -> Scale:
    count = int(high - low)
    step = 1.0 if count < WIDEST_IN_STEPS else count / 10
    if step == 1 and any(mark.amount != int(mark.amount) for mark in marks):
        step = 0.5
    places = range(round((high - low) / step) + 1)
    signed = any(mark.spelling.startswith("+") for mark in marks)
    return Scale(kind, tuple(_dutch(low + step * place, signed) + behind for place in places), low, high)


def _dutch(number: float, signed: bool) -> str:
    return f"{number:{'+' if signed and number > 0 else ''}g}".replace(".", ",")


def _signs(marks: Sequence[Mark]) -> Scale | None:
    """Minuses alone are strokes for *nothing*, and no scale."""
    amounts = [int(mark.amount) for mark in marks]
    most = max(map(abs, amounts))
    if max(amounts) < 1:
        return None
    if min(amounts) > 0 and most > 2:
        return Scale(Kind.SIGNS, tuple("+" * count for count in range(1, most + 1)), 1, most)
    below, above = (["-" * count for count in range(most, 0, -1)], ["+" * count for count in range(1, most + 1)])
    return Scale(Kind.SIGNS, (*below, "0", *above), -most, most)


def _cased(steps: Sequence[str], marks: Sequence[Mark]) -> tuple[str, ...]:
    """Steps with a capital when that is how the column begins them."""
    plain = [mark.spelling for mark in marks if mark.spelling]
    if all(len(step) <= 2 for step in steps):
        small = sum(spelling.islower() for spelling in plain) * 2 > len(plain)
        return tuple(step.lower() if small else step.upper() for step in steps)
    if sum(spelling[0].isupper() for spelling in plain) * 2 > len(plain):
        return tuple(step[0].upper() + step[1:] for step in steps)
    return tuple(steps)


def _as_used(scale: Scale, marks: Sequence[Mark]) -> tuple[str, ...]:
    """The steps, each as it is spelled most in the column where it is used."""
    if scale.kind not in {Kind.WORDS, Kind.SIGNS}:
        return scale.steps
    steps = list(scale.steps)
    for place in range(len(steps)):
        amount = scale.low + place
        used = Counter(" ".join(mark.spelling.split()) for mark in marks if mark.is_plain and mark.amount == amount)
        if used:
            steps[place] = used.most_common(1)[0][0]
    return tuple(steps)
