"""Bars and their names laid out in lanes: what lies in one lane never overlaps, and every name is beside its own bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.drawing import Font
from model.power_interest.wrapping import wrapped

LETTERS = 40
"""How wide a name may be, in letters; the whole of it stands in the table."""
GAP = 0.35
"""Of the height of a line: between a bar and its name, and between what is side by side in a lane."""


@dataclass(frozen=True, slots=True)
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


def named(left: float, right: float, name: str, room: tuple[float, float], font: Font, may_be_inside: bool) -> Named:
    """The bar with its name where there is room for all of it: on the bar, behind it or before it. Where there is
    none, the name is cut off in the widest of these places."""
    gap = GAP * font.height
    text = wrapped(name, font.width("n" * LETTERS, False), font, 1)[0]
    places = [(right + gap, room[1]), (room[0], left - gap)]
    if may_be_inside:
        places.insert(0, (left + gap, right - gap))
    wanted = font.width(text, False)
    place = next((place for place in places if place[1] - place[0] >= wanted), None)
    if place is None:
        # A bar from one side to the other has its name on it whatever it looks like.
        place = max([*places, (left + gap, right - gap)], key=lambda place: place[1] - place[0])
        text = wrapped(text, max(place[1] - place[0], 0.0), font, 1)[0]
        wanted = min(font.width(text, False), max(place[1] - place[0], 0.0))
    text_left = place[1] - wanted if place[1] < left else place[0]
    return Named(left, right, text, text_left, wanted)


def lanes(ones: Sequence[Named], font: Font) -> list[int]:
    """The lane of each, counted from 0: the first in which it is clear of all that lie there already."""
    gap = GAP * font.height
    filled: list[list[tuple[float, float]]] = []
    found = []
    for one in ones:
        lane = next(
            (
                number
                for number, taken in enumerate(filled)
                if all(one.start >= end + gap or one.end + gap <= start for start, end in taken)
            ),
            len(filled),
        )
        if lane == len(filled):
            filled.append([])
        filled[lane].append((one.start, one.end))
        found.append(lane)
    return found
