"""What the program keeps about each plan for one purpose, in a file of its own beside the settings.

A plan is known by the path of its file, and when that was moved or copied, by the heads of its tables with its title.
Of all these only hashes are kept.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from interchange.claims import claim_name
from interchange.plan_file import PlanFile
from interchange.plan_memory import plan_mark
from model.plan import Plan


class KeptByPlan:
    """One dictionary for each plan. Without a path, or where that cannot be written, it holds for this session only."""

    def __init__(self, path: Path | None = None) -> None:
        self._file = PlanFile(path, "kept")

    def recall(self, plan: Plan, file: Path | None) -> dict[str, Any]:
        """What is kept of the plan in this file; empty when nothing is."""
        name, mark = _file_name(file), plan_mark(plan)
        known = [stored for stored in self._file.plans if name and stored["file"] == name]
        known = known or [stored for stored in self._file.plans if stored["mark"] == mark]
        return dict(known[0]["kept"]) if known else {}

    def keep(self, plan: Plan, file: Path | None, kept: dict[str, Any]) -> None:
        """Keep this of the plan in this file, in the place of what was."""
        name, mark = _file_name(file), plan_mark(plan)
        others = [one for one in self._file.plans if one["file"] != name or (not name and one["mark"] != mark)]
        self._file.put([{"file": name, "mark": mark, "kept": kept}, *others])


def _file_name(file: Path | None) -> str:
    return claim_name(file) if file is not None else ""
