"""What was last exported of each plan, so that the same items keep their names and a next export can be of changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from interchange.calendar.draft import Sent, read_sent
from interchange.kept_by_plan import KeptByPlan
from model.plan import Plan

_KEY = "sent"


class CalendarMemory:
    """The last export by plan. Without a path nothing outlives the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._kept = KeptByPlan(path)

    def recall(self, plan: Plan, file: Path | None) -> list[Sent]:
        """What was exported of the plan in this file; nothing when it never was."""
        return read_sent(self._kept.recall(plan, file).get(_KEY))

    def keep(self, plan: Plan, file: Path | None, sent: Sequence[dict[str, Any]]) -> None:
        """Keep what has been exported now, by `Draft.kept`."""
        self._kept.keep(plan, file, {_KEY: list(sent)})
