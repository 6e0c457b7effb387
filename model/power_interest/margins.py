"""Labels in a column beside the plot, as near as can be to the height of what they belong to, and none on another."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """The upper edges of boxes in this order, none over the next, with the least movement from the middles they want.

    Boxes that would lie on each other become a run with one middle (pool adjacent violators). They end at `bottom` if
    they all fit, and begin at `top` in any case.
    """
    runs: list[tuple[float, int, float]] = []
    for middle, height in zip(wanted, heights, strict=True):
        # Of a run: the sum of the upper edges its first box would want, how many boxes, how high they are together.
        total, count, size = middle - height / 2, 1, height
        while runs and runs[-1][0] / runs[-1][1] + runs[-1][2] > total / count:
            before = runs.pop()
            total, count, size = before[0] + total - count * before[2], before[1] + count, before[2] + size
        runs.append((total, count, size))
    edges: list[float] = []
    for total, count, _ in runs:
        y = total / count
        for height in heights[len(edges) : len(edges) + count]:
            edges.append(y)
            y += height
    below = bottom
    for place in range(len(edges) - 1, -1, -1):
        edges[place] = below = min(edges[place], below - heights[place])
    above = top
    for place, height in enumerate(heights):
        edges[place] = max(edges[place], above)
        above = edges[place] + height
    return edges


def sides(across: Sequence[float], heights: Sequence[float], middle: float, room: float) -> tuple[list[int], list[int]]:
    """Which boxes go to the left and which to the right: each to its own side, as long as there is room for it.

    When a side is full, what lies nearest to the middle goes to the other one, until both are as full.
    """
    order = sorted(range(len(across)), key=lambda one: (across[one], one))
    left = [one for one in order if across[one] < middle]
    right = [one for one in order if across[one] >= middle]
    sizes = {one: heights[one] for one in order}

    def size(ones: Sequence[int]) -> float:
        return sum(sizes[one] for one in ones)

    while left and size(left) > room and size(left) - sizes[left[-1]] >= size(right):
        right.insert(0, left.pop())
    while right and size(right) > room and size(right) - sizes[right[0]] >= size(left):
        left.append(right.pop(0))
    return left, right
