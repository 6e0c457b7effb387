"""A file beside the settings with an entry for each plan, by hashes of its path and of its heads.

Without a path, or where the file cannot be written, the entries hold for this session only.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotWrite

VERSION = 1
MOST_PLANS = 500
"""Plans that are remembered; those that were used longest ago are forgotten."""


class PlanFile:
    """The entries, the last one used first. `content` names what each holds besides `file` and `mark`."""

    def __init__(self, path: Path | None, content: str) -> None:
        self._path = path
        self._content = content
        self._may_write = True
        self.plans: list[dict[str, Any]] = self._read()

    def put(self, plans: list[dict[str, Any]]) -> None:
        """Keep these entries, as many as there is room for."""
        self.plans = plans[:MOST_PLANS]
        if self._path is None or not self._may_write:
            return
        content = {"version": VERSION, "plans": self.plans}
        try:
            make_folder(self._path.parent)
            write_whole(self._path, json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8"))
        except CannotWrite:
            return

    def _read(self) -> list[dict[str, Any]]:
        """What was stored. A damaged file counts as empty, since it can be asked again; so does one of a newer program,
        which is left alone."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
        except (OSError, ValueError, RecursionError):
            return []
        if not isinstance(stored, dict):
            return []
        version = stored.get("version")
        if isinstance(version, int) and version > VERSION:
            self._may_write = False
            return []
        plans = stored.get("plans")
        return [plan for plan in plans if self._is_sound(plan)] if isinstance(plans, list) else []

    def _is_sound(self, plan: object) -> bool:
        return (
            isinstance(plan, dict)
            and isinstance(plan.get("file"), str)
            and isinstance(plan.get("mark"), str)
            and isinstance(plan.get(self._content), dict)
        )
