"""What the user told the program about each plan, kept in the program's own settings and never in the workbook."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Any

from interchange.claims import claim_name
from interchange.plan_file import MOST_PLANS, PlanFile
from model.knowledge import Knowledge
from model.layout import fingerprint
from model.plan import Plan


class PlanMemory:
    """Knowledge by plan. A plan is known by its path, and when its file was moved or copied, by the heads of its tables
    together with its title; of all these only hashes are kept. Without a path nothing outlives the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._file = PlanFile(path, "known")

    def recall(self, plan: Plan, file: Path | None) -> Knowledge:
        """What is known of the plan in this file; nothing when it is met for the first time."""
        mark = plan_mark(plan)
        known = [stored for stored in self._file.plans if file is not None and stored["file"] == claim_name(file)]
        known = known or [stored for stored in self._file.plans if stored["mark"] == mark]
        return _knowledge(known[0]["known"]) if known else Knowledge()

    def keep(self, plan: Plan, file: Path, knowledge: Knowledge) -> None:
        """Keep what is known of the plan in this file, in the place of what was. When the settings cannot be written it
        holds for this session only."""
        name, mark = claim_name(file), plan_mark(plan)
        others = [stored for stored in self._file.plans if stored["file"] != name]
        # That nothing is known of a copy has to be remembered too, or it would be told what is known of the other.
        is_copy = any(stored["mark"] == mark for stored in others)
        kept = [{"file": name, "mark": mark, "known": _written(knowledge)}] if is_copy or not knowledge.is_empty else []
        plans = [*kept, *others][:MOST_PLANS]
        if plans != self._file.plans:
            self._file.put(plans)


def plan_mark(plan: Plan) -> str:
    """A hash of the heads of all tables and the title: the same for a plan whose file was moved, renamed or copied."""
    heads = sorted(fingerprint([column.title for column in table.columns]) for table in plan.tables)
    return hashlib.sha256("\n".join([plan.title.strip(), *heads]).encode("utf-8", "replace")).hexdigest()


def _written(knowledge: Knowledge) -> dict[str, Any]:
    return {
        "aliases": knowledge.aliases,
        "spans": {key: [first.isoformat(), last.isoformat()] for key, (first, last) in knowledge.spans.items()},
        "anchors": knowledge.anchors,
        "week_one": knowledge.week_one.isoformat() if knowledge.week_one else None,
        "weeks_of_calendar": knowledge.weeks_of_calendar,
    }


def _knowledge(stored: dict[str, Any]) -> Knowledge:
    """What was stored, as far as it makes sense."""
    spans = {}
    for key, days in _pairs(stored.get("spans")):
        first, last = (_day(day) for day in days) if isinstance(days, list) and len(days) == 2 else (None, None)
        if first is not None and last is not None and first <= last:
            spans[key] = (first, last)
    return Knowledge(
        {key: name for key, name in _pairs(stored.get("aliases")) if isinstance(name, str)},
        spans,
        {key: texts for key, texts in _pairs(stored.get("anchors")) if isinstance(texts, str)},
        _day(stored.get("week_one")),
        stored.get("weeks_of_calendar") is True,
    )


def _pairs(stored: object) -> list[tuple[str, object]]:
    return list(stored.items()) if isinstance(stored, dict) else []


def _day(stored: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(stored) if isinstance(stored, str) else None
    except ValueError:
        return None
