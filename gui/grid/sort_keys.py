"""In which order the rows of a table stand by one column, as whole numbers: comparing those is many times quicker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from model.column_periods import cell_period, shows_periods
from model.open_plan import OpenPlan
from model.table import Table
from model.value_order import EMPTY_KEY, value_key


@dataclass(frozen=True, slots=True)
class Ranks:
    """How the rows of a table compare: `by` is the rank of each, equal for equal cells. Where `is_last`, there is no
    date or no content to compare; those rows come last also from high to low."""

    by: Sequence[int]
    is_last: Sequence[bool]

    def in_order(self, places: Sequence[int], descending: bool) -> list[int]:
        """The places ordered by their ranks; equal ones keep their order."""
        by, is_last = self.by.__getitem__, self.is_last
        if not descending:
            return sorted(places, key=by)
        first = sorted([place for place in places if not is_last[place]], key=by, reverse=True)
        return first + sorted([place for place in places if is_last[place]], key=by)


def ranks(open_plan: OpenPlan, table: Table, column: int) -> Ranks:
    """The ranks of the rows by the column at this place."""
    places = range(len(table.rows))
    if table.columns[column].counts_from is not None:
        return Ranks(places, [False] * len(places))
    if shows_periods(table.columns[column]):
        periods = [cell_period(open_plan.readings, table, place, column) for place in places]
        return Ranks(_ranked([period.sort_key for period in periods]), [not period.is_dated for period in periods])
    keys = _value_keys(table, column)
    return Ranks(_ranked(keys), [key is EMPTY_KEY for key in keys])


def _ranked(keys: Sequence[Any]) -> list[int]:
    # Few of the keys differ, and sorting those costs far less than sorting all rows by them.
    order = {key: rank for rank, key in enumerate(sorted(set(keys)))}
    return [order[key] for key in keys]


def _value_keys(table: Table, column: int) -> list[tuple[int, Any]]:
    known: dict[str, tuple[int, Any]] = {}
    keys = []
    for row in table.rows:
        value = row.cells[column]
        if isinstance(value, str):
            key = known.get(value)
            if key is None:
                key = known[value] = value_key(value)
        else:
            key = value_key(value)
        keys.append(key)
    return keys
