"""Bars and their names in lanes: what lies in one lane never overlaps, and every name is beside its own bar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.drawing import Font
from model.power_interest.wrapping import wrapped

GAP, SPACE = 0.35, 0.8
"""Of the height of a line: between a bar and its name, and between what is side by side in a lane."""


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A bar from `left` to `right` with its name from `text_left` on, all in lane number `lane`."""

    left: float
    right: float
    text: str
    text_left: float
    text_width: float
    lane: int = 0

    @property
    def start(self) -> float:
        return min(self.left, self.text_left)

    @property
    def end(self) -> float:
        return max(self.right, self.text_left + self.text_width)

    @property
    def is_inside(self) -> bool:
        """Whether the name lies on the bar."""
        return self.left <= self.text_left and self.text_left + self.text_width <= self.right


def ways(
    left: float, right: float, name: str, room: tuple[float, float], font: Font, letters: int, may_be_inside: bool
) -> list[Named]:
    """The ways to put a name of at most so many letters to its bar, the best first: on the bar, behind it, before it.
    Where none has room for it, the name is cut off in the widest of these places."""
    gap = GAP * font.height
    text = wrapped(name, font.width("n" * letters, False), font, 1)[0]
    inside, behind, before = (left + gap, right - gap), (right + gap, room[1]), (room[0], left - gap)
    wanted = font.width(text, False)
    fitting = [
        place for place in ([inside] if may_be_inside else []) + [behind, before] if place[1] - place[0] >= wanted
    ]
    if not fitting:
        # A bar from one side to the other has its name on it whatever it looks like.
        widest = max((behind, before, inside), key=lambda place: place[1] - place[0])
        most = max(widest[1] - widest[0], 0.0)
        text = wrapped(text, most, font, 1)[0]
        wanted = min(font.width(text, False), most)
        fitting = [widest]
    return [Named(left, right, text, place[1] - wanted if place is before else place[0], wanted) for place in fitting]


def laned(ones: Sequence[Sequence[Named]], font: Font) -> list[Named]:
    """One of the ways of each, in the first lane that ends before it. For bars from early to late that is as good as
    looking for gaps between those that lie there already."""
    gap = SPACE * font.height
    ends = _Ends(len(ones))
    found = []
    for choices in ones:
        lane, _, one = min((ends.first(choice.start - gap), number, choice) for number, choice in enumerate(choices))
        ends.put(lane, one.end)
        found.append(replace(one, lane=lane))
    return found


class _Ends:
    """Where each lane ends, as a tree of which every node knows the least end below it."""

    def __init__(self, count: int) -> None:
        self._leaves = 1 << max(count - 1, 0).bit_length()
        self._least = [-math.inf] * (2 * self._leaves)

    def first(self, most: float) -> int:
        """The first lane that ends here or before; an empty one ends before everything."""
        node = 1
        while node < self._leaves:
            node *= 2
            if self._least[node] > most:
                node += 1
        return node - self._leaves

    def put(self, lane: int, end: float) -> None:
        """Let a lane end there, if it does not end later."""
        node = lane + self._leaves
        self._least[node] = max(self._least[node], end)
        while node > 1:
            node //= 2
            self._least[node] = min(self._least[2 * node], self._least[2 * node + 1])
