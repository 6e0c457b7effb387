"""Goes on with what stands in a run of cells: *maart, april* with *mei*, two numbers with the next, other texts with
themselves. It follows what Excel does when its fill handle is dragged."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Sequence
from enum import Enum
from itertools import pairwise

from model.series_members import Member, Unit, member
from model.values import Value


class Way(Enum):
    """How a run is gone on with."""

    USUAL = "usual"
    """A series where there is one; a number alone is repeated."""
    OTHER = "other"
    """The reverse, for whoever holds Ctrl: series are repeated, and a number alone is counted on."""
    COUNT = "count"
    """A series wherever there can be one."""


def continued(
    cells: Sequence[Value],
    count: int,
    *,
    backwards: bool = False,
    way: Way = Way.USUAL,
    year: int | None = None,
    skip: int = 0,
) -> list[Value]:
    """The contents of the next `count` cells after a run, or of those before it; the nearest first.

    `year` is that of days and weeks that name none; the first `skip` cells are left out.
    """
    width = len(cells)
    if not width:
        return [""] * (count - skip)
    rules = _rules(cells, way, year)
    offsets = range(-1 - skip, -1 - count, -1) if backwards else range(width + skip, width + count)
    found = []
    for offset in offsets:
        turn, place = divmod(offset, width)
        rule = rules[place]
        found.append(cells[place] if rule is None else _within(rule, turn, cells[place]))
    return found


# --- Parts ---

_Rule = Callable[[int], Value]
"""The content of a cell of the run so many turns of the whole run further."""


def _rules(cells: Sequence[Value], way: Way, year: int | None) -> list[_Rule | None]:
    """How each cell of the run goes on; None for one that is repeated."""
    members = [member(value, year) for value in cells]
    groups: dict[tuple[str, ...], list[int]] = {}
    for place, found in enumerate(members):
        if found is not None:
            groups.setdefault(found.key, []).append(place)
    rules: list[_Rule | None] = [None] * len(cells)
    for places in groups.values():
        group = [found for found in (members[place] for place in places) if found is not None]
        counts = len(group) > 1 or group[0].counts_alone
        if way is Way.COUNT or counts == (way is Way.USUAL):
            for rank, place in enumerate(places):
                rules[place] = _rule(group, rank)
    return rules


def _within(rule: _Rule, turn: int, cell: Value) -> Value:
    """What a rule gives; the cell itself where there are no dates any more, after the year 9999."""
    try:
        return rule(turn)
    except (ValueError, OverflowError):
        return cell


def _rule(group: list[Member], rank: int) -> _Rule | None:
    """How the member of this rank goes on; None when the members make no series."""
    places = _places(group)
    if places is None:
        return None
    own = group[rank]
    return lambda turn: own.at(places(turn * len(group) + rank))


def _places(group: list[Member]) -> Callable[[int], float] | None:
    """The place of the member with any number, of which those in the group have 0 and up."""
    found = [one.place for one in group]
    first, cycle = found[0], group[0].cycle
    if len(found) == 1:
        return lambda number: first + number
    if group[0].unit is Unit.NUMBER:
        return _trend(found)
    if group[0].unit is Unit.DAY:
        months = _months_between(found)
        if months:
            return lambda number: _months_on(round(first), months * number)
    steps = {_step(later - earlier, cycle) for earlier, later in pairwise(found)}
    if len(steps) > 1:
        return None
    step = steps.pop()
    return lambda number: first + step * number


def _trend(found: list[float]) -> Callable[[int], float]:
    """The straight line nearest to the numbers; through them when their steps are equal."""
    count = len(found)
    middle, mean = (count - 1) / 2, sum(found) / count
    slope = sum((place - middle) * (value - mean) for place, value in enumerate(found))
    slope /= sum((place - middle) ** 2 for place in range(count))
    return lambda number: round(mean + slope * (number - middle), 9)


def _step(difference: float, cycle: int) -> float:
    """The shortest way round: from november to januari are two months."""
    return (difference + cycle / 2) % cycle - cycle / 2 if cycle else difference


def _months_between(found: list[float]) -> int:
    """The equal number of months between days; 0 when they are not the same day of months."""
    days = [dt.date.fromordinal(round(place)) for place in found]
    ends = all(day.day == monthrange(day.year, day.month)[1] for day in days)
    if not ends and len({day.day for day in days}) > 1:
        return 0
    numbers = [day.year * 12 + day.month for day in days]
    steps = {later - earlier for earlier, later in pairwise(numbers)}
    return steps.pop() if len(steps) == 1 else 0


def _months_on(ordinal: int, months: int) -> float:
    day = dt.date.fromordinal(ordinal)
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(years, month + 1)[1]
    is_end = day.day == monthrange(day.year, day.month)[1]
    return dt.date(years, month + 1, last if is_end and day.day >= 28 else min(day.day, last)).toordinal()
