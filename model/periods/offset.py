"""A moment that is counted from another one, as a text names it: `ten minste 2 weken voor de bijeenkomst`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """In what an offset is counted."""

    HOUR = "uur"
    DAY = "dag"
    WORKDAY = "werkdag"
    WEEK = "week"
    MONTH = "maand"
    YEAR = "jaar"


class Side(StrEnum):
    """On which side of the other moment it lies."""

    BEFORE = "voor"
    DURING = "tijdens"
    AFTER = "na"


class Bound(StrEnum):
    """Whether the moment lies exactly there, or anywhere up to there or from there on."""

    EXACT = "precies"
    LEAST = "ten minste"
    LATEST = "uiterlijk"
    MOST = "binnen"
    ONWARDS = "vanaf"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Offset:
    """How far a moment lies from another, which `anchor` names in the words of the text; empty for *2 weken vooraf*.

    An `amount` of 0 is *voor*, *tijdens* or *na* and no more. `most` is the larger number of *2 tot 3 weken voor*, and
    0 where there is one number only.
    """

    side: Side
    bound: Bound = Bound.EXACT
    amount: int = 0
    most: int = 0
    step: Step = Step.DAY
    anchor: str = ""
    circa: bool = False
