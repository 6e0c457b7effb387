"""Which rows of a table are shown and in which order: filters and a sort for the eye that leave the table alone."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gui.grid.sort_keys import ColumnOrder
from model.open_plan import OpenPlan
from model.row_filters import Filter, accepted, fold

MOST_PASSED = 16
"""Searches of which it is remembered what they found."""


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column, named by id, the rows are ordered for the eye."""

    column_id: int
    descending: bool = False


class RowOrder:
    """The places of the rows that are shown. It keeps what it knows of a row until it is told to forget it."""

    def __init__(self, open_plan: OpenPlan, table_key: str) -> None:
        self._open_plan = open_plan
        self._table = open_plan.plan.table(table_key)
        self.places: list[int] = list(range(len(self._table.rows)))
        self.words: tuple[str, ...] = ()
        self.sorts: tuple[Sort, ...] = ()
        """The first one counts most."""
        self.filters: dict[int, Filter] = {}
        """Id of a column -> what its cells must be."""
        self.new_rows_last = False
        """Whether rows that come in are shown below all others, instead of beside their neighbours in the table."""
        self._base: list[int] | None = None
        self._passed: dict[tuple[str, ...], list[int]] = {}
        self._masks: dict[int, list[bool]] = {}
        self._columns: dict[int, ColumnOrder] = {}
        self._keys: dict[int, str] = {}
        self._keys_in_order: list[str] | None = None
        self._stale: set[int] = set()
        self._positions: list[int] | None = None

    @property
    def is_plain(self) -> bool:
        """Whether every row is shown, in the order of the table."""
        return not self.words and not self.sorts and not self.filters

    @property
    def is_filtered(self) -> bool:
        return bool(self.words or self.filters)

    def position(self, place: int) -> int:
        """Where the row at this place of the table is shown; -1 when it is hidden."""
        if not self.sorts:
            # In the order of the table.
            found = bisect_left(self.places, place)
            return found if found < len(self.places) and self.places[found] == place else -1
        if self._positions is None:
            positions = self._positions = [-1] * len(self._table.rows)
            for position, shown in enumerate(self.places):
                positions[shown] = position
        return self._positions[place] if 0 <= place < len(self._positions) else -1

    # --- Choosing ---

    def order_by(self, sorts: Sequence[Sort]) -> None:
        """From the next `rebuild` on, show the rows in this order."""
        self.sorts = tuple(sorts)
        self._base = None

    def filter_by(self, filters: Mapping[int, Filter]) -> None:
        """From the next `rebuild` on, show the rows that pass all of these, by the ids of their columns."""
        for column_id, known in self.filters.items():
            if filters.get(column_id) != known:
                self._masks.pop(column_id, None)
        self.filters = dict(filters)
        self._passed.clear()

    def rebuild(self) -> None:
        """Choose and order the rows anew; rows that were shown in spite of the filter are hidden again."""
        self.places[:] = self._with_words(self._sorted())
        self._positions = None

    def passing_but(self, column_id: int) -> list[int]:
        """The places of the rows that pass the words and all filters but the one of this column."""
        places: list[int] = list(range(len(self._table.rows)))
        for other in self.filters:
            if other != column_id:
                mask = self._mask(other)
                places = [place for place in places if mask[place]]
        if self.words:
            keys = self._row_keys()
            for word in self.words:
                places = [place for place in places if word in keys[place]]
        return places

    def in_order(self) -> list[int]:
        """The places of all rows, whether they pass the filters or not, in the order of the sorts."""
        return self._ordered()

    def forget(self, row_ids: Iterable[int] | None = None) -> None:
        """Other texts stand in these rows, or in all. What is shown stays as it is until the next `rebuild`."""
        self._texts_changed()
        if row_ids is None:
            self._keys.clear()
            self._keys_in_order = None
            self._columns.clear()
        else:
            row_ids = frozenset(row_ids)
            self._stale |= row_ids
            for column in self._columns.values():
                column.forget(row_ids)

    def forget_periods(self) -> None:
        """Other years make other days of the same texts."""
        self._texts_changed()
        self._columns.clear()

    # --- Rows that come and go ---

    def make_room(self, inserted: Sequence[int]) -> None:
        """Rows came into the table at these places: shift the others; `show` then brings the new ones in."""
        new = set(inserted)
        kept = [place for place in range(len(self._table.rows)) if place not in new]
        self.places[:] = [kept[place] for place in self.places]
        self._rows_changed()

    def close_up(self, removed: Sequence[int]) -> None:
        """Rows went from these places of the table, and `hide` took them out before: shift the others."""
        self.places[:] = [place - bisect_left(removed, place) for place in self.places]
        self._rows_changed()

    def position_for(self, place: int) -> int:
        """Where a row at this place belongs among the rows shown: by its neighbours in the table."""
        if self.new_rows_last:
            return len(self.places)
        if not self.sorts:
            return bisect_left(self.places, place)
        before, after = self.position(place - 1), self.position(place + 1)
        return before + 1 if before >= 0 else after if after >= 0 else len(self.places)

    def show(self, position: int, places: Sequence[int]) -> None:
        """Show rows from this position on, whatever the filter says."""
        self.places[position:position] = places
        self._positions = None

    def hide(self, first: int, last: int) -> None:
        """Take the rows shown from `first` up to and including `last` out."""
        del self.places[first : last + 1]
        self._positions = None

    def take_order(self, row_ids: Iterable[int]) -> None:
        """The table stands in another order: show these rows in it, or keep them as they are when they are sorted."""
        places = [self._table.row_index(row_id) for row_id in row_ids]
        self.places[:] = places if self.sorts else sorted(places)
        self._rows_changed()

    # --- Parts ---

    def _rows_changed(self) -> None:
        self._texts_changed()
        self._positions = None
        self._keys_in_order = None
        self._columns.clear()
        if any(column.counts_from is not None for column in self._table.columns):
            self._keys.clear()

    def _texts_changed(self) -> None:
        self._base = None
        self._masks.clear()

    def _row_keys(self) -> list[str]:
        """One folded text per row, in the order of the table."""
        table, keys, found = self._table, self._keys, self._keys_in_order
        for row_id in self._stale:
            if keys.pop(row_id, None) is not None and found is not None:
                place = table.row_index(row_id)
                keys[row_id] = found[place] = self._row_key(place)
        self._stale.clear()
        if found is None:
            for place, row in enumerate(table.rows):
                if row.id not in keys:
                    keys[row.id] = self._row_key(place)
            found = self._keys_in_order = [keys[row.id] for row in table.rows]
        return found

    def _row_key(self, place: int) -> str:
        return fold("\n".join(self._table.texts(place)))

    def _with_words(self, places: list[int]) -> list[int]:
        """Those of the places whose rows hold all words. What was found for other words is remembered: a longer word
        looks only where a part of it was found, and going back to a shorter one finds it there."""
        words, passed = self.words, self._passed
        found = passed.get(words)
        if found is None:
            for old, narrower in passed.items():
                if len(narrower) < len(places) and all(any(part in word for word in words) for part in old):
                    places = narrower
            if words:
                keys = self._row_keys()
                for word in words:
                    places = [place for place in places if word in keys[place]]
            if len(passed) >= MOST_PASSED:
                passed.clear()
            found = passed[words] = places
        return found

    def _sorted(self) -> list[int]:
        """The places that pass the filters of the columns, ordered."""
        if self._base is None:
            self._base = self._ordered()
            self._passed.clear()
        places = self._base
        for column_id in self.filters:
            mask = self._mask(column_id)
            places = [place for place in places if mask[place]]
        return places

    def _mask(self, column_id: int) -> list[bool]:
        mask = self._masks.get(column_id)
        if mask is None:
            column = self._table.column_index(column_id)
            readings, today = self._open_plan.readings, dt.date.today()
            mask = accepted(self.filters[column_id], self._table, column, readings, today)
            self._masks[column_id] = mask
        return mask

    def _ordered(self) -> list[int]:
        places: list[int] | None = None
        # Sorting keeps the order of equal rows, so the sort that counts least comes first.
        for sort in reversed(self.sorts):
            by = self._columns.get(sort.column_id)
            if by is None:
                column = self._table.column_index(sort.column_id)
                by = self._columns[sort.column_id] = ColumnOrder(self._open_plan, self._table, column)
            places = by.in_order(places, sort.descending)
        return list(range(len(self._table.rows))) if places is None else places
