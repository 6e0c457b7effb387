"""Bars and their names in lanes: what lies in one lane never overlaps, and every name is beside its own bar."""

from __future__ import annotations

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
    """One of the ways of each, in the first lane in which it is clear of all that lie there already."""
    gap = SPACE * font.height
    filled: list[list[tuple[float, float]]] = []
    found = []
    for choices in ones:
        lane, _, one = min((_first_free(choice, filled, gap), number, choice) for number, choice in enumerate(choices))
        if lane == len(filled):
            filled.append([])
        filled[lane].append((one.start, one.end))
        found.append(replace(one, lane=lane))
    return found


def _first_free(one: Named, filled: Sequence[Sequence[tuple[float, float]]], gap: float) -> int:
    for lane, taken in enumerate(filled):
        if all(one.start >= end + gap or one.end + gap <= start for start, end in taken):
            return lane
    return len(filled)
