"""Views of a table that the user keeps: words, filters and sorts under a name, in the settings.

They belong to the header row, so that next year's workbook with the same heads has them too, and name columns by their
titles. What stands in the settings is the user's: what cannot be read is passed over, and what others keep with a view
is left as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gui.grid.column_layout import column_names
from gui.grid.row_order import Sort
from gui.grid.shown_rows import ShownRows
from gui.settings import Settings
from model.layout import fingerprint
from model.row_filters import Filter, from_data, to_data
from model.table import Table

SETTING = "views"
LONGEST_NAME = 60
COLUMNS = "columns"
"""Under this the layout of the columns is kept with a view."""


@dataclass(frozen=True, slots=True)
class View:
    """A view. Filters and sorts go by the names of columns; `more` is what else is kept with it, such as widths."""

    name: str
    words: str = ""
    filters: Mapping[str, Filter] = field(default_factory=dict)
    sorts: tuple[tuple[str, bool], ...] = ()
    """Column and whether it is sorted from high to low; the first counts most."""
    more: Mapping[str, Any] = field(default_factory=dict)


class SavedViews:
    """The views that are kept for tables with the same heads, in the order in which they were kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, table: Table) -> list[View]:
        """The views of a table."""
        return self.under(heads_of(table))

    def under(self, key: str) -> list[View]:
        """The views under the fingerprint of a header row."""
        stored = self._settings[SETTING].get(key)
        found = [_from(data) for data in stored] if isinstance(stored, list) else []
        return [view for view in found if view is not None]

    def keep(self, table: Table, view: View) -> None:
        """Keep a view; it takes the place of one with the same name."""
        views = self.of(table)
        place = next((place for place, known in enumerate(views) if known.name == view.name), len(views))
        views[place : place + 1] = [view]
        self._store(heads_of(table), views)

    def rename(self, table: Table, name: str, wanted: str) -> bool:
        """Give a view another name; false when another one has it."""
        views = self.of(table)
        if any(view.name == wanted for view in views):
            return name == wanted
        self._store(heads_of(table), [_named(view, wanted) if view.name == name else view for view in views])
        return True

    def remove(self, table: Table, name: str) -> None:
        """Keep a view no longer."""
        self._store(heads_of(table), [view for view in self.of(table) if view.name != name])

    def carry_over(self, old: str, names: Mapping[str, str], table: Table) -> None:
        """The heads of a table changed: its views go with it. `names` are those of its columns, old to new."""
        key = heads_of(table)
        known = {view.name for view in self.under(key)}
        views = [_with_names(view, names) for view in self.under(old) if view.name not in known]
        if key != old and views:
            self._store(key, [*self.under(key), *views])

    def _store(self, key: str, views: Sequence[View]) -> None:
        kept = {known: found for known, found in self._settings[SETTING].items() if known != key}
        if views:
            kept[key] = [_data(view) for view in views]
        self._settings[SETTING] = kept


def heads_of(table: Table) -> str:
    """The fingerprint of the header row of a table as it is now."""
    return fingerprint([column.title for column in table.columns])


def view_of(grid: ShownRows, name: str, words: str) -> View:
    """What a table shows now, as a view."""
    names = column_names(grid.table.columns)
    filters = {names[column_id]: wanted for column_id, wanted in grid.filters.items()}
    sorts = tuple((names[sort.column_id], sort.descending) for sort in grid.sorts)
    return View(name, words, filters, sorts, {COLUMNS: grid.layout.state()})


def show_view(grid: ShownRows, view: View) -> list[str]:
    """Show what a view says. Returns the titles of columns that it names and that are not there."""
    ids = {name: column_id for column_id, name in column_names(grid.table.columns).items()}
    columns = view.more.get(COLUMNS)
    if isinstance(columns, dict) and columns != grid.layout.state():
        with grid.arranging() as layout:
            layout.restore(columns)
    filters = {ids[name]: wanted for name, wanted in view.filters.items() if name in ids}
    sorts = [Sort(ids[name], descending) for name, descending in view.sorts if name in ids]
    grid.choose(view.words, filters, sorts)
    named = dict.fromkeys([*view.filters, *(name for name, _ in view.sorts)])
    return [" ".join(name.split()) for name in named if name not in ids]


# --- Kept in the settings ---

_OWN = {"name", "words", "filters", "sorts"}


def _data(view: View) -> dict[str, Any]:
    return {
        **view.more,
        "name": view.name,
        "words": view.words,
        "filters": {name: to_data(wanted) for name, wanted in view.filters.items()},
        "sorts": [list(sort) for sort in view.sorts],
    }


def _from(data: object) -> View | None:
    """A view as it stands in the settings; None for anything that is not one."""
    if not isinstance(data, dict) or not isinstance(data.get("name"), str) or not data["name"].strip():
        return None
    words, filters, sorts = data.get("words"), data.get("filters"), data.get("sorts")
    known = {name: from_data(wanted) for name, wanted in filters.items()} if isinstance(filters, dict) else {}
    pairs = [tuple(sort) for sort in sorts if isinstance(sort, list)] if isinstance(sorts, list) else []
    return View(
        data["name"].strip()[:LONGEST_NAME],
        words if isinstance(words, str) else "",
        {name: wanted for name, wanted in known.items() if wanted is not None},
        tuple(pair for pair in pairs if len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], bool)),
        {key: value for key, value in data.items() if key not in _OWN},
    )


def _named(view: View, name: str) -> View:
    return View(name, view.words, view.filters, view.sorts, view.more)


def _with_names(view: View, names: Mapping[str, str]) -> View:
    filters = {names.get(name, name): wanted for name, wanted in view.filters.items()}
    return View(
        view.name, view.words, filters, tuple((names.get(name, name), down) for name, down in view.sorts), view.more
    )
