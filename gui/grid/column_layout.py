"""Which columns of a table are shown, in which order, and which stay while the others scroll: all for the eye only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from model.columns import Column
from model.table import Table


class ColumnLayout:
    """The columns of a table in the order of the eye. The table itself stays as it is."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._order: list[int] = []
        self._hidden: set[int] = set()
        self._ahead = 0
        self.places: list[int] = []
        """Where each shown column stands in the table, from left to right."""
        self.frozen = 0
        """How many of the shown columns stay in sight while the others scroll sideways."""
        self._positions: dict[int, int] = {}
        self.reset()

    # --- What is shown ---

    def position(self, column_id: int) -> int:
        """Where a column is shown, counted from the left; -1 when it is hidden or gone."""
        return self._positions.get(column_id, -1)

    def hidden_before(self, position: int) -> list[int]:
        """The ids of the hidden columns between the column shown at this position and the one before it."""
        columns = self._table.columns
        left = self._order.index(columns[self.places[position - 1]].id) + 1 if position else 0
        end = position == len(self.places)
        right = len(self._order) if end else self._order.index(columns[self.places[position]].id)
        return self._order[left:right]

    def between(self, left: int, right: int) -> list[int]:
        """The ids of the columns from the one shown at one position to the one at another, with those hidden between
        them."""
        first, last = (self._order.index(self._table.columns[self.places[at]].id) for at in (left, right))
        return self._order[first : last + 1]

    def from_position(self, position: int) -> list[int]:
        """The ids of the column shown at this position and of all to the right of it, also the hidden ones."""
        return self._order[self._order.index(self._table.columns[self.places[position]].id) :]

    @property
    def hides(self) -> bool:
        """Whether any column is hidden."""
        return len(self.places) < len(self._order)

    @property
    def is_moved(self) -> bool:
        """Whether the columns stand in another order than in the table."""
        return self._order != [column.id for column in self._table.columns]

    @property
    def is_first(self) -> bool:
        """Whether everything is as the file has it."""
        return not self.is_moved and not self._ahead and self._hidden == self._hidden_in_file()

    # --- Changing it ---

    def hide(self, column_ids: Iterable[int]) -> bool:
        """Hide columns, unless none would be left. Returns whether that was done."""
        wanted = self._hidden | set(column_ids)
        if wanted >= set(self._order):
            return False
        self._hidden = wanted
        self._arrange()
        return True

    def show(self, column_ids: Iterable[int]) -> None:
        """Show columns that were hidden, where they were."""
        self._hidden -= set(column_ids)
        self._arrange()

    def show_all(self) -> None:
        self._hidden.clear()
        self._arrange()

    def move(self, column_ids: Iterable[int], position: int) -> None:
        """Bring columns together, in the order in which they are shown, before the one shown at this position."""
        moving = set(column_ids)
        end = position >= len(self.places)
        before = None if end else self._table.columns[self.places[position]].id
        at = len(self._order) if before is None else self._order.index(before)
        left = [known for known in self._order[:at] if known not in moving]
        right = [known for known in self._order[at:] if known not in moving]
        self._order = [*left, *(known for known in self._order if known in moving), *right]
        self._arrange()

    def freeze(self, count: int) -> None:
        """Let so many of the shown columns stay in sight while the others scroll; 0 for none."""
        shown = [self._table.columns[place].id for place in self.places[:count]]
        self._ahead = self._order.index(shown[-1]) + 1 if shown else 0
        self._arrange()

    def reset(self) -> None:
        """Show the columns as the file does."""
        self._order = [column.id for column in self._table.columns]
        self._hidden = self._hidden_in_file()
        self._ahead = 0
        self._arrange()

    def refresh(self) -> None:
        """Columns came, went or got other heads: a new one stands beside its neighbour in the table."""
        known = set(self._order)
        ids = [column.id for column in self._table.columns]
        present = set(ids)
        self._ahead -= sum(gone not in present for gone in self._order[: self._ahead])
        self._order = [column_id for column_id in self._order if column_id in present]
        self._hidden &= present
        for place, column_id in enumerate(ids):
            if column_id not in known:
                at = self._order.index(ids[place - 1]) + 1 if place else 0
                self._order.insert(at, column_id)
                self._ahead += at < self._ahead
        if self._hidden >= set(self._order):
            # The last one that was shown went.
            self._hidden.clear()
        self._arrange()

    # --- Kept from one session to the next ---

    def state(self) -> dict[str, Any]:
        """The layout by the names of the columns; empty when it is that of the file."""
        if self.is_first:
            return {}
        names = column_names(self._table.columns)
        order = [names[column_id] for column_id in self._order]
        hidden = [names[column_id] for column_id in self._order if column_id in self._hidden]
        return {"order": order, "hidden": hidden, "frozen": self._ahead}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over what is known of the columns there are; anything else that stands in the settings is no matter."""
        ids = {name: column_id for column_id, name in column_names(self._table.columns).items()}
        named = [ids[name] for name in _texts(state.get("order")) if name in ids]
        self.reset()
        if set(named) == set(self._order) and len(named) == len(self._order):
            self._order = named
            ahead = state.get("frozen")
            self._ahead = ahead if isinstance(ahead, int) and 0 < ahead <= len(named) else 0
        if "hidden" in state:
            self._hidden.clear()
            self._arrange()
            self.hide(ids[name] for name in _texts(state["hidden"]) if name in ids)
        self._arrange()

    # --- Parts ---

    def _hidden_in_file(self) -> set[int]:
        hidden = {column.id for column in self._table.columns if column.hidden}
        return hidden if len(hidden) < len(self._table.columns) else set()

    def _arrange(self) -> None:
        places = {column.id: place for place, column in enumerate(self._table.columns)}
        shown = [column_id for column_id in self._order if column_id not in self._hidden]
        self.places[:] = [places[column_id] for column_id in shown]
        self._positions = {column_id: position for position, column_id in enumerate(shown)}
        self.frozen = sum(column_id not in self._hidden for column_id in self._order[: self._ahead])


def column_names(columns: Iterable[Column]) -> dict[int, str]:
    """A name for each column, by its id: its title; a title that occurs again has its turn behind it."""
    names: dict[int, str] = {}
    turns: dict[str, int] = {}
    for column in columns:
        turn = turns[column.title] = turns.get(column.title, 0) + 1
        names[column.id] = column.title if turn == 1 else f"{column.title}\n{turn}"
    return names


def _texts(found: object) -> list[str]:
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []
