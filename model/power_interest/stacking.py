"""Marks that would lie on each other, laid side by side: each as near to its own place as there is room."""

from __future__ import annotations

import math
from collections.abc import Sequence

from model.drawing import Box

Point = tuple[float, float]
_GOLDEN = math.pi * (3 - 5**0.5)
_STEP = 0.5
"""Of the distance between two marks: how far apart the turns of the spiral lie in which room is looked for."""


def stacked(places: Sequence[Point], apart: float, plot: Box) -> list[Point]:
    """Places no two of which are nearer than `apart`, all within the plot as far as that can hold them.

    The first that wants a place gets it; those with the same place come around it, as the seeds of a sunflower do.
    """
    cells: dict[tuple[int, int], list[Point]] = {}
    turns: dict[Point, int] = {}
    result: list[Point] = []
    for wanted in places:
        turn = turns.get(wanted, 0)
        while True:
            point = _seed(wanted, turn, apart)
            turn += 1
            in_plot = plot.x <= point[0] <= plot.right and plot.y <= point[1] <= plot.bottom
            too_far = turn > _most(plot, apart)
            if (in_plot or too_far) and _is_free(point, apart, cells):
                break
        turns[wanted] = turn
        cells.setdefault(_cell(point, apart), []).append(point)
        result.append(point)
    return result


def _seed(middle: Point, turn: int, apart: float) -> Point:
    if not turn:
        return middle
    distance, angle = apart * _STEP * turn**0.5, turn * _GOLDEN
    return middle[0] + distance * math.cos(angle), middle[1] + distance * math.sin(angle)


def _most(plot: Box, apart: float) -> int:
    """How many turns it takes to have looked everywhere in the plot."""
    return int(((plot.width + plot.height) / (apart * _STEP)) ** 2)


def _cell(point: Point, apart: float) -> tuple[int, int]:
    return int(point[0] // apart), int(point[1] // apart)


def _is_free(point: Point, apart: float, cells: dict[tuple[int, int], list[Point]]) -> bool:
    column, row = _cell(point, apart)
    return all(
        math.dist(point, other) >= apart
        for across in (-1, 0, 1)
        for down in (-1, 0, 1)
        for other in cells.get((column + across, row + down), ())
    )
