"""In which order the rows of a table stand by one column. Of rows that change, only those are put in place anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from model.column_periods import cell_period, shows_periods
from model.open_plan import OpenPlan
from model.table import Table
from model.value_order import EMPTY_KEY, value_key

FEW = 0.2
"""The share of the rows up to which moving the changed ones is quicker than sorting all."""

_PERIOD = 0
"""The kind of all keys in a column of periods."""


class ColumnOrder:
    """The places of the rows of a table, ordered by the column at a place. It lasts until rows come, go or move."""

    def __init__(self, open_plan: OpenPlan, table: Table, column: int) -> None:
        self._open_plan = open_plan
        self._table = table
        self._column = column
        self._kinds: list[int] = []
        """Of each row: numbers before dates before texts before nothing, which cannot be compared with each other."""
        self._keys: list[Any] = []
        self._is_last: list[bool] = []
        """Whether there is no date or no content to compare; those rows come last also from high to low."""
        self._order: list[int] = []
        self._ranks: list[int] | None = None
        self._stale: set[int] = set()
        self._read()

    def forget(self, row_ids: Iterable[int]) -> None:
        """Other contents stand in these rows."""
        self._stale.update(row_ids)

    def in_order(self, places: Sequence[int] | None, descending: bool) -> list[int]:
        """The places ordered by the column, or those of all rows for None; equal ones keep their order."""
        self._follow()
        if places is None:
            if not descending:
                return list(self._order)
            # Equal rows stand here in the order of the table.
            places = self._order
        by, is_last = self._by_rank().__getitem__, self._is_last
        if not descending:
            return sorted(places, key=by)
        first = sorted([place for place in places if not is_last[place]], key=by, reverse=True)
        return first + sorted([place for place in places if is_last[place]], key=by)

    # --- Parts ---

    def _read(self) -> None:
        """Sort all rows."""
        places = range(len(self._table.rows))
        self._ranks = None
        if self._table.columns[self._column].counts_from is not None:
            self._kinds, self._keys, self._is_last = [0] * len(places), list(places), [False] * len(places)
            self._order = list(places)
            return
        self._kinds, self._keys, self._is_last = [], [], []
        parts: dict[int, list[int]] = {}
        known: dict[str, tuple[int, Any, bool]] = {}
        for place in places:
            value = self._table.rows[place].cells[self._column]
            # Few of the texts of most columns differ.
            found = known.get(value) if isinstance(value, str) else None
            if found is None:
                found = self._key(place)
                if isinstance(value, str) and found[0] != _PERIOD:
                    known[value] = found
            kind, key, is_last = found
            self._kinds.append(kind)
            self._keys.append(key)
            self._is_last.append(is_last)
            parts.setdefault(kind, []).append(place)
        self._order = []
        for kind in sorted(parts):
            parts[kind].sort(key=self._keys.__getitem__)
            self._order += parts[kind]

    def _key(self, place: int) -> tuple[int, Any, bool]:
        if shows_periods(self._table.columns[self._column]):
            period = cell_period(self._open_plan.readings, self._table, place, self._column)
            return _PERIOD, period.sort_key, not period.is_dated
        key = value_key(self._table.rows[place].cells[self._column])
        return *key, key is EMPTY_KEY

    def _follow(self) -> None:
        """Put the rows that changed where they belong now."""
        stale, self._stale = self._stale, set()
        if not stale or self._table.columns[self._column].counts_from is not None:
            return
        if len(stale) > FEW * len(self._order):
            self._read()
            return
        moved = []
        for row_id in stale:
            place = self._table.row_index(row_id)
            found = self._key(place)
            if found != (self._kinds[place], self._keys[place], self._is_last[place]):
                self._kinds[place], self._keys[place], self._is_last[place] = found
                moved.append(place)
        if moved:
            self._move(moved)

    def _move(self, moved: list[int]) -> None:
        kinds, keys = self._kinds, self._keys
        self._ranks = None
        gone = set(moved)
        rest = [place for place in self._order if place not in gone]
        moved.sort()
        parts: dict[int, list[int]] = {}
        for place in moved:
            parts.setdefault(kinds[place], []).append(place)
        order: list[int] = []
        taken = 0
        for kind in sorted(parts):
            parts[kind].sort(key=keys.__getitem__)
            # A kind is one stretch of the rest.
            first, last = (
                bisect_left(rest, kind, key=kinds.__getitem__),
                bisect_right(rest, kind, key=kinds.__getitem__),
            )
            for place in parts[kind]:
                key = keys[place]
                low = bisect_left(rest, key, max(first, taken), last, key=keys.__getitem__)
                high = bisect_right(rest, key, low, last, key=keys.__getitem__)
                at = bisect_left(rest, place, low, high)
                order += rest[taken:at]
                order.append(place)
                taken = at
        self._order = order + rest[taken:]

    def _by_rank(self) -> list[int]:
        """The rank of each row, equal for rows that compare as equal: comparing whole numbers is many times quicker."""
        if self._ranks is None:
            kinds, keys = self._kinds, self._keys
            ranks = self._ranks = [0] * len(keys)
            rank, last_kind, last_key = -1, -1, None
            for place in self._order:
                key = keys[place]
                if key != last_key or kinds[place] != last_kind:
                    rank, last_kind, last_key = rank + 1, kinds[place], key
                ranks[place] = rank
        return self._ranks
