"""What the user once confirmed about header rows, kept in the program's own settings and never in the workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotWrite
from model.columns import Role


class RememberedLayouts:
    """The roles of columns by the fingerprint of their header row. Without a path nothing outlives the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._layouts: dict[str, list[str]] = self._read()

    def roles(self, fingerprint: str, columns: int) -> list[Role | None] | None:
        """The roles that were confirmed for this header row; None when it was never asked about."""
        stored = self._layouts.get(fingerprint)
        if stored is None or len(stored) != columns:
            return None
        known = {role.value: role for role in Role}
        return [known.get(name) for name in stored]

    def remember(self, fingerprint: str, roles: list[Role | None]) -> None:
        """Keep what the user confirmed. When the settings cannot be written it holds for this session only."""
        self._layouts[fingerprint] = [role.value if role else "" for role in roles]
        if self._path is None:
            return
        content: dict[str, Any] = {"version": 1, "layouts": self._layouts}
        try:
            make_folder(self._path.parent)
            write_whole(self._path, json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8"))
        except CannotWrite:
            return

    def _read(self) -> dict[str, list[str]]:
        """What was stored; a file that cannot be read or understood counts as empty, since it can be asked again."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
        except (OSError, ValueError):
            return {}
        layouts = stored.get("layouts") if isinstance(stored, dict) else None
        if not isinstance(layouts, dict):
            return {}
        return {str(mark): [str(name) for name in names] for mark, names in layouts.items() if isinstance(names, list)}
