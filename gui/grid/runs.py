"""Ascending numbers, cut into runs that follow each other without a gap."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def runs(numbers: Sequence[int]) -> list[list[int]]:
    """The numbers, cut where one is skipped."""
    if not numbers:
        return []
    found = [[numbers[0]]]
    for before, number in pairwise(numbers):
        if number == before + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return found
