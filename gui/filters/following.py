"""Kept views go along when columns of their table come, go or get other heads."""

from __future__ import annotations

from gui.filters.saved_views import SavedViews, heads_of
from gui.grid.column_layout import column_names
from model.changes import Change, ColumnsChanged
from model.plan import Plan


class FollowedHeads:
    """Listens to a plan for as long as that is there."""

    def __init__(self, plan: Plan, views: SavedViews) -> None:
        self._plan = plan
        self._views = views
        self._old: tuple[str, dict[int, str]] = ("", {})
        plan.listeners.append(self)

    def before(self, change: Change) -> None:
        """Note the heads that are about to change."""
        if isinstance(change, ColumnsChanged):
            table = self._plan.table(change.table)
            self._old = heads_of(table), column_names(table.columns)

    def after(self, change: Change) -> None:
        """Give the new heads the views of the old ones."""
        if isinstance(change, ColumnsChanged):
            table = self._plan.table(change.table)
            key, names = self._old
            now = column_names(table.columns)
            self._views.carry_over(key, {name: now.get(known, name) for known, name in names.items()}, table)
