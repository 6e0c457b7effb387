"""How the columns of tables are looked at, kept in the settings for workbooks with the same heads: widths, order, what
is hidden and frozen, the kinds that the user chose, and whether a table is read as a cross."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gui.grid import GridView
from gui.grid.column_layout import column_names
from gui.settings import Settings
from model.columns import Kind
from model.cross import Cross
from model.crossing import as_cross, from_data, reason_against, roles_for, said_of, to_data
from model.table import Table

AS_LIST = {"list": True}
"""Kept of a table that was recognised as a cross, and that the user reads as an ordinary list."""


class ColumnMemory:
    """Brings back what was kept under the fingerprint of the heads of a table, and keeps it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._kinds: dict[str, dict[int, Kind]] = {}
        self._recognised: dict[str, Cross | None] = {}

    def restore(self, view: GridView, fingerprint: str) -> None:
        """Show the columns of a view as they were looked at last, and from now on note which kinds are chosen."""
        widths = self._settings["column_widths"].get(fingerprint)
        if widths:
            view.restore_width_state(widths)
        layout = self._settings["column_layouts"].get(fingerprint)
        if isinstance(layout, dict) and layout:
            with view.grid.arranging() as arranged:
                arranged.restore(layout)
        self._restore_kinds(view, self._settings["column_kinds"].get(fingerprint))
        self._recognised.setdefault(view.grid.table.key, view.grid.table.cross)
        self._restore_cross(view, self._settings["column_crosses"].get(fingerprint))
        view.kind_asked.connect(lambda column_id, kind: self._choose(view, {column_id: kind}))

    def remember(self, view: GridView, fingerprint: str) -> None:
        """Keep how the columns of a view are looked at."""
        names = column_names(view.grid.table.columns)
        chosen = self._kinds.get(view.grid.table.key, {})
        kinds = {names[column_id]: kind.value for column_id, kind in chosen.items() if column_id in names}
        self._keep("column_widths", fingerprint, view.width_state())
        self._keep("column_layouts", fingerprint, view.grid.layout.state())
        self._keep("column_kinds", fingerprint, kinds)
        self._keep("column_crosses", fingerprint, self._cross_data(view.grid.table, names))

    # --- Parts ---

    def _restore_kinds(self, view: GridView, stored: object) -> None:
        if not isinstance(stored, dict):
            return
        known = {kind.value: kind for kind in Kind}
        ids = {name: column_id for column_id, name in column_names(view.grid.table.columns).items()}
        wanted = {ids[name]: known[kind] for name, kind in stored.items() if name in ids and kind in known}
        if wanted:
            self._choose(view, wanted)

    def _restore_cross(self, view: GridView, stored: object) -> None:
        plan, table = view.grid.open_plan, view.grid.table
        said = from_data(stored, {name: known for known, name in column_names(table.columns).items()})
        if stored == AS_LIST:
            plan.set_cross(table.key, None)
        elif said is not None and reason_against(table, said) is None:
            plan.set_roles(table.key, roles_for(said))
            plan.set_cross(table.key, as_cross(table, said))

    def _cross_data(self, table: Table, names: Mapping[int, str]) -> dict[str, Any]:
        """How the user reads a table, where that is another way than it was recognised."""
        if table.cross == self._recognised.get(table.key):
            return {}
        said = said_of(table)
        return to_data(said, names) if said is not None else dict(AS_LIST)

    def _choose(self, view: GridView, kinds: dict[int, Kind]) -> None:
        table = view.grid.table
        view.grid.open_plan.set_kinds(table.key, kinds)
        self._kinds.setdefault(table.key, {}).update(kinds)

    def _keep(self, setting: str, fingerprint: str, value: Any) -> None:
        """Set one entry of a setting; what is empty is as the file has it and takes no room."""
        entries = {known: kept for known, kept in self._settings[setting].items() if known != fingerprint}
        self._settings[setting] = {**entries, fingerprint: value} if value else entries
