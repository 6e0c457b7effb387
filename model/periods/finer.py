"""Days behind a week or a month, which tell more precisely what is meant: `week 12 (20 t/m 24 maart)`."""

from __future__ import annotations

from typing import NamedTuple

from model.periods.context import PeriodContext
from model.periods.limits import first_and_last
from model.periods.marks import NO_MARKS, Mark, Precision, YearSource
from model.periods.match import Joint, Limit, Match
from model.periods.units import Days
from model.periods.years import Resolved, resolve


def _cut(whole: Days, finer: Match, found: Resolved, context: PeriodContext) -> Days:
    """What remains of a month behind which *uiterlijk 15 mei* or *vanaf 15 mei* stands."""
    start, end = first_and_last(finer, found, context)
    if finer.limit in {Limit.BEFORE, Limit.UP_TO}:
        return whole[0], max(end or whole[1], whole[0])
    return min(start or whole[0], whole[1]), whole[1]


class Refined(NamedTuple):
    """The finer period, and whether it lies in the one that it tells more of."""

    match: Match
    resolved: Resolved
    marks: frozenset[Mark] = NO_MARKS


def refined(coarse: Match, resolved: Resolved, finer: Match, context: PeriodContext) -> Refined | None:
    """The finer days when they lie in the week or month. Days outside a week clash with it; those outside a month are
    about something else: None."""
    if resolved.source is YearSource.NONE:
        return None
    first, last = resolved.days[0]
    for year in sorted({first.year, last.year}):
        units = tuple(unit if unit.year is not None else unit._replace(year=year) for unit in finer.units)
        found = resolve(units, finer.joint is Joint.RANGE, context)
        if found and first <= found.days[0][0] and found.days[-1][1] <= last:
            days = found.days if not finer.limit else ((_cut((first, last), finer, found, context)),)
            units = units if not finer.limit else units[:1]
            match = finer._replace(units=units, limit=Limit.NONE)
            return Refined(match, Resolved(days, resolved.source, resolved.marks | found.marks))
    if coarse.precision is not Precision.WEEK or finer.limit:
        return None
    found = resolve(finer.units, finer.joint is Joint.RANGE, context)
    if found is None or found.source is YearSource.NONE:
        return None
    return Refined(finer, found, frozenset({Mark.WEEK_CLASH}))
