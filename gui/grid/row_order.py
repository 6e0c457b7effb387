"""Which rows of a table are shown and in which order: a filter and a sort for the eye that leave the table alone."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gui.grid.cell_meaning import cell_period, shows_periods
from model.open_plan import OpenPlan
from model.values import Formula, Moment, Number, Value, text_of


def fold(text: str) -> str:
    """The text as it is compared in a search: without capitals, with its accents."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


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
        self.sort: Sort | None = None
        self.new_rows_last = False
        """Whether rows that come in are shown below all others, instead of beside their neighbours in the table."""
        self._base: list[int] | None = None
        self._keys: dict[int, str] = {}
        self._keys_in_order: list[str] | None = None
        self._positions: dict[int, int] | None = None

    @property
    def is_plain(self) -> bool:
        """Whether every row is shown, in the order of the table."""
        return not self.words and self.sort is None

    def position(self, place: int) -> int:
        """Where the row at this place of the table is shown; -1 when it is hidden."""
        if len(self.places) == len(self._table.rows) and self.sort is None:
            return place
        if self._positions is None:
            self._positions = {shown: position for position, shown in enumerate(self.places)}
        return self._positions.get(place, -1)

    # --- Choosing ---

    def order_by(self, sort: Sort | None) -> None:
        """From the next `rebuild` on, show the rows in this order."""
        self.sort = sort
        self._base = None

    def rebuild(self) -> None:
        """Choose and order the rows anew; rows that were shown in spite of the filter are hidden again."""
        places = self._sorted()
        if self.words:
            keys = self._row_keys()
            for word in self.words:
                places = [place for place in places if word in keys[place]]
        self.places[:] = places
        self._positions = None

    def forget(self, row_ids: Iterable[int] | None = None) -> None:
        """Other texts stand in these rows, or in all. What is shown stays as it is until the next `rebuild`."""
        self._base = None
        self._keys_in_order = None
        if row_ids is None:
            self._keys.clear()
        else:
            for row_id in row_ids:
                self._keys.pop(row_id, None)

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
        if self.sort is None:
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
        self.places[:] = places if self.sort is not None else sorted(places)
        self._rows_changed()

    # --- Parts ---

    def _rows_changed(self) -> None:
        self._base = None
        self._positions = None
        self._keys_in_order = None
        if any(column.counts_from is not None for column in self._table.columns):
            self._keys.clear()

    def _row_keys(self) -> list[str]:
        """One folded text per row, in the order of the table."""
        if self._keys_in_order is None:
            table, keys = self._table, self._keys
            across = range(len(table.columns))
            for place, row in enumerate(table.rows):
                if row.id not in keys:
                    keys[row.id] = fold("\n".join([table.text(place, column) for column in across]))
            self._keys_in_order = [keys[row.id] for row in table.rows]
        return self._keys_in_order

    def _sorted(self) -> list[int]:
        if self._base is None:
            self._base = self._in_order() if self.sort else list(range(len(self._table.rows)))
        return self._base

    def _in_order(self) -> list[int]:
        """All places, ordered; rows without a date or without content come last in both directions."""
        assert self.sort is not None
        table, descending = self._table, self.sort.descending
        column = table.column_index(self.sort.column_id)
        places = range(len(table.rows))
        if table.columns[column].counts_from is not None:
            return sorted(places, reverse=descending)
        if shows_periods(table.columns[column]):
            periods = [cell_period(self._open_plan, table, place, column) for place in places]
            moments = [period.sort_key for period in periods]
            last = [place for place in places if descending and not periods[place].is_dated]
            first = [place for place in places if not descending or periods[place].is_dated]
            first.sort(key=moments.__getitem__, reverse=descending)
            last.sort(key=moments.__getitem__)
            return first + last
        keys = [_value_key(row.cells[column]) for row in table.rows]
        filled = [place for place in places if keys[place] is not _EMPTY]
        filled.sort(key=keys.__getitem__, reverse=descending)
        return filled + [place for place in places if keys[place] is _EMPTY]


_EMPTY = (9, "")


def _value_key(value: Value) -> tuple[int, object]:
    """Numbers before dates before texts, as Excel has it; letters with and without accents stand together."""
    if isinstance(value, Formula):
        value = value.result
    if isinstance(value, Number):
        return (0, value.value)
    if isinstance(value, Moment):
        return (1, value.value)
    text = text_of(value).strip()
    if not text:
        return _EMPTY
    if not text.isascii():
        text = "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return (2, text.casefold())
