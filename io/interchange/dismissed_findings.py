"""The findings of which the user wants to hear no more, by plan, in the settings; of what they say only a hash."""

from __future__ import annotations

from pathlib import Path

from interchange.kept_by_plan import KeptByPlan
from model.plan import Plan

_KEY = "dismissed"
MOST = 2_000
"""Findings that are kept of a plan; those that were put aside longest ago are forgotten."""


class DismissedFindings:
    """The marks of findings with the note of the user, which may be empty. Without a path it holds for this session."""

    def __init__(self, path: Path | None = None) -> None:
        self._kept = KeptByPlan(path)

    def recall(self, plan: Plan, file: Path | None) -> dict[str, str]:
        """What was put aside in the plan in this file."""
        stored = self._kept.recall(plan, file).get(_KEY)
        pairs = stored.items() if isinstance(stored, dict) else ()
        return {mark: note for mark, note in pairs if isinstance(mark, str) and isinstance(note, str)}

    def keep(self, plan: Plan, file: Path | None, dismissed: dict[str, str]) -> None:
        """Keep what is put aside now."""
        if dismissed != self.recall(plan, file):
            self._kept.keep(plan, file, {_KEY: dict(list(dismissed.items())[-MOST:])})
