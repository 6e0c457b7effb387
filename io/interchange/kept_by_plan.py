"""What the program keeps about each plan for one purpose, in a file of its own beside the settings.

A plan is known by the path of its file, and when that was moved or copied, by the heads of its tables with its title.
Of all these only hashes are kept.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from interchange.atomic import make_folder, write_whole
from interchange.claims import claim_name
from interchange.errors import CannotWrite
from interchange.plan_memory import plan_mark
from model.plan import Plan

VERSION = 1
MOST_PLANS = 500
"""Plans that are remembered; those that were used longest ago are forgotten."""


class KeptByPlan:
    """One dictionary for each plan. Without a path, or where that cannot be written, it holds for this session only."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._may_write = True
        self._plans = self._read()

    def recall(self, plan: Plan, file: Path | None) -> dict[str, Any]:
        """What is kept of the plan in this file; empty when nothing is."""
        name, mark = _file_name(file), plan_mark(plan)
        known = [stored for stored in self._plans if name and stored["file"] == name]
        known = known or [stored for stored in self._plans if stored["mark"] == mark]
        return dict(known[0]["kept"]) if known else {}

    def keep(self, plan: Plan, file: Path | None, kept: dict[str, Any]) -> None:
        """Keep this of the plan in this file, in the place of what was."""
        name, mark = _file_name(file), plan_mark(plan)
        others = [one for one in self._plans if one["file"] != name or (not name and one["mark"] != mark)]
        self._plans = [{"file": name, "mark": mark, "kept": kept}, *others][:MOST_PLANS]
        self._write()

    def _write(self) -> None:
        if self._path is None or not self._may_write:
            return
        content = {"version": VERSION, "plans": self._plans}
        try:
            make_folder(self._path.parent)
            write_whole(self._path, json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8"))
        except CannotWrite:
            return

    def _read(self) -> list[dict[str, Any]]:
        """What was stored. A damaged file counts as empty; so does one of a newer program, which is left alone."""
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
        return [plan for plan in plans if _is_sound(plan)] if isinstance(plans, list) else []


def _file_name(file: Path | None) -> str:
    return claim_name(file) if file is not None else ""


def _is_sound(plan: object) -> bool:
    return (
        isinstance(plan, dict)
        and isinstance(plan.get("file"), str)
        and isinstance(plan.get("mark"), str)
        and isinstance(plan.get("kept"), dict)
    )
