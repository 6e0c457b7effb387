"""What the user decided on the items of each plan, for the next public version of it.

The items themselves are kept as hashes: the settings of a program are no place for the names of people.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from interchange.kept_by_plan import KeptByPlan
from interchange.plan_memory import plan_mark
from model.plan import Plan
from model.public_version.items import Decision, Item


class PublicMemory:
    """Decisions by plan. Without a path nothing outlives the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._kept = KeptByPlan(path)

    def recall(self, plan: Plan, file: Path | None, items: Iterable[Item]) -> dict[str, Decision]:
        """What was decided on these items before, by their keys."""
        stored = self._kept.recall(plan, file)
        salt = str(stored.get("salt", ""))
        found: dict[str, Decision] = {}
        for item in items:
            decided = stored.get(_mark(salt, item.key))
            if isinstance(decided, list) and len(decided) == 2 and all(isinstance(one, str) for one in decided):
                treatments = {treatment.value: treatment for treatment in item.treatments}
                if decided[0] in treatments:
                    found[item.key] = Decision(treatments[decided[0]], decided[1])
        return found

    def keep(self, plan: Plan, file: Path | None, decisions: dict[str, Decision]) -> None:
        """Keep these decisions, and those on items that are not in the plan just now."""
        stored = self._kept.recall(plan, file)
        salt = str(stored.get("salt", "")) or plan_mark(plan)[:16]
        new = {_mark(salt, key): [made.treatment.value, made.text] for key, made in decisions.items()}
        self._kept.keep(plan, file, stored | new | {"salt": salt})


def _mark(salt: str, key: str) -> str:
    return hashlib.sha256(f"{salt}\n{key}".encode("utf-8", "replace")).hexdigest()[:32]
