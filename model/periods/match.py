"""What the rules find in a text before any year is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from model.periods.marks import NO_MARKS, Mark, Precision
from model.periods.tokens import Tokens
from model.periods.units import Unit

Times = tuple[dt.time | None, dt.time | None]
"""From when and until when; *vóór 12 uur* has only the second."""


class Joint(IntEnum):
    """How the units of a group belong together. Of two joints in one group the higher one counts."""

    SINGLE = 0
    RANGE = 1
    LIST = 2
    CHOICE = 3


class Limit(IntEnum):
    """Which side of the units is meant."""

    NONE = 0
    BEFORE = 1
    UP_TO = 2
    FROM = 3
    AFTER = 4


class Group(NamedTuple):
    """Units that stand together, such as `4-7 maart`; `stop` is the place of the token behind the last one.

    `alone` says that this is a period only when the text says nothing else, such as a bare `2022`. `until` says that
    the range was written with *tot*. `has_ranges` says that some of the units are the ends of a range, also when the
    joint is a higher one: `4-7 en 11 maart`.
    """

    units: tuple[Unit, ...]
    stop: int
    joint: Joint = Joint.SINGLE
    marks: frozenset[Mark] = NO_MARKS
    alone: bool = False
    until: bool = False
    has_ranges: bool = False


class Match(NamedTuple):
    """A period found in the tokens from `start` up to `stop`.

    A match without units has no days of its own: *maandelijks*, *n.t.b.*, or only a time. `note` marks what is not a
    period by itself but says something of the one beside it (*o.v.b.*). `loose` is a time that is only a time when a
    day stands before it, such as `19.30`. `duration` is in days.
    """

    start: int
    stop: int
    precision: Precision
    units: tuple[Unit, ...] = ()
    joint: Joint = Joint.SINGLE
    limit: Limit = Limit.NONE
    marks: frozenset[Mark] = NO_MARKS
    alone: bool = False
    until: bool = False
    has_ranges: bool = False
    circa: bool = False
    times: Times | None = None
    loose: bool = False
    note: bool = False
    duration: int = 0


GroupRule = Callable[[Tokens, int], Group | None]
"""Finds units that begin exactly at a token. Rules never look at what the words around mean."""

Rule = Callable[[Tokens, int], Match | None]
"""Finds a period, or something said of one, that begins exactly at a token."""
