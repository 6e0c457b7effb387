"""Which mark comes next in a direction."""

from __future__ import annotations

from collections.abc import Sequence

from model.drawing import Mark

_ASIDE = 2.5
"""How much further something seems that lies aside than what lies straight ahead."""


def next_mark(marks: Sequence[Mark], current: Mark, right: int, down: int) -> Mark | None:
    """The nearest mark in a direction, of which one of the numbers is 1 or -1 and the other 0; None at the edge."""
    best: tuple[float, int] | None = None
    for place, mark in enumerate(marks):
        ahead = (mark.x - current.x) * right + (mark.y - current.y) * down
        aside = abs((mark.x - current.x) * down) + abs((mark.y - current.y) * right)
        if mark is current or ahead <= 0:
            continue
        found = (ahead + aside * _ASIDE, place)
        best = min(best, found) if best is not None else found
    return marks[best[1]] if best is not None else None
