"""How stakeholders moved: what the table of re-assessments says besides the place that they have now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from model.columns import Role
from model.folding import folded_line
from model.periods import PeriodContext, read_period
from model.plan import Plan
from model.power_interest.field_columns import field_columns
from model.power_interest.stakeholders import PowerField, Stakeholder, Trail, read_field
from model.table import Table
from model.values import Moment

_SAME = 1e-6


def has_trails(plan: Plan, table: Table) -> bool:
    """Whether the plan has re-assessments of the stakeholders in this table."""
    return table.column_for(Role.LOGGED) is None and any(True for _ in _logs(plan, table))


def with_trails(field: PowerField, plan: Plan, table: Table, context: PeriodContext) -> PowerField:
    """The field in which stakeholders have their trail.

    When the newest assessment says another place than the table, the trail goes there: the table is older. Otherwise
    it comes from the newest assessment that had another place. One without a date is older than all that have one; of
    two on one day the lower one is the newer.
    """
    if not has_trails(plan, table):
        return field
    found: dict[str, list[tuple[dt.date, Stakeholder]]] = {}
    for log in _logs(plan, table):
        columns = field_columns(log)
        assert columns is not None
        for one in read_field(log, columns).placed:
            found.setdefault(folded_line(one.name), []).append((_day(log, one.row_id, context), one))
    return replace(field, stakeholders=tuple(_with_trail(one, found) for one in field.stakeholders))


def _with_trail(one: Stakeholder, found: dict[str, list[tuple[dt.date, Stakeholder]]]) -> Stakeholder:
    # The sort is stable: of two on one day the lower one stays behind the other.
    assessed = sorted(found.get(folded_line(one.name), ()), key=lambda pair: pair[0])[::-1]
    for number, (day, other) in enumerate(assessed):
        if one.place is not None and other.place is not None and not _is_same(one.place, other.place):
            known = day if day != dt.date.min else None
            texts = other.interest.shown, other.influence.shown, other.attitude_text
            return replace(one, trail=Trail(other.place, *texts, known, is_newer=number == 0))
    return one


def _is_same(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < _SAME and abs(one[1] - other[1]) < _SAME


def _logs(plan: Plan, table: Table) -> Iterable[Table]:
    return (
        other
        for other in plan.tables
        if other is not table and other.column_for(Role.LOGGED) is not None and field_columns(other) is not None
    )


def _day(log: Table, row_id: int, context: PeriodContext) -> dt.date:
    place = log.column_for(Role.LOGGED)
    assert place is not None
    value = log.row(row_id).cells[place]
    if isinstance(value, Moment):
        return value.value.date()
    period = read_period(log.text(log.row_index(row_id), place), context)
    return period.end or period.start or dt.date.min
