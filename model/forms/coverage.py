"""How many groups and members each neighbourhood has, counted from the register of initiatives."""

from __future__ import annotations

import re
from dataclasses import dataclass

from model.folding import folded_line
from model.forms.found import FoundForm
from model.plan import Plan

_PARTS = re.compile(r"[,;/\n]|\ben\b|\+")
_EVERYWHERE = re.compile(r"^(?:hele gemeente|gemeente|alle wijken|gemeentebreed|overal|alles)$")


@dataclass(frozen=True, slots=True)
class Area:
    """A neighbourhood: `row_id` is its row in the list, None for the one that stands for the whole municipality."""

    name: str
    row_id: int | None
    groups: int
    members: int
    households: int | None
    wanted: float | None
    """The share of households, in percent, that should take part."""

    @property
    def share(self) -> float | None:
        """Members as a percentage of the households; None when those are not known."""
        return 100 * self.members / self.households if self.households else None


@dataclass(frozen=True, slots=True)
class Coverage:
    """All neighbourhoods of the list in its order, and the initiatives in areas that it does not hold (row, area)."""

    areas: tuple[Area, ...]
    elsewhere: tuple[tuple[int, str], ...]
    everywhere: int
    """Groups for the whole municipality, which count for no neighbourhood in particular."""


def coverage(plan: Plan, found: FoundForm) -> Coverage:
    """Counts groups and members per neighbourhood. A row of the register with several areas counts for each as a
    group; its members are divided evenly, so that they add up."""
    listed = {folded_line(row.text("wijk")): row for row in found.rows(plan, "dekking") if row.text("wijk")}
    groups = dict.fromkeys(listed, 0)
    members = dict.fromkeys(listed, 0.0)
    elsewhere: list[tuple[int, str]] = []
    everywhere = 0
    for row in found.rows(plan, "initiatieven"):
        count = max(round(row.number("groepen") or 1), 1)
        text = row.text("gebied")
        whole = folded_line(text)
        if _EVERYWHERE.match(whole):
            everywhere += count
            continue
        names = [whole] if whole in listed else [folded_line(part) for part in _PARTS.split(text) if part.strip()]
        known = [name for name in names if name in listed]
        for name in known:
            groups[name] += count if len(known) == 1 else 1
            members[name] += (row.number("leden") or 0) / len(known)
        if names and not known:
            elsewhere.append((row.row_id, text))
    areas = []
    for name, row in listed.items():
        households = row.number("huishoudens")
        areas.append(
            Area(
                row.text("wijk"),
                row.row_id,
                groups[name],
                round(members[name]),
                round(households) if households is not None else None,
                row.number("gewenst"),
            )
        )
    return Coverage(tuple(areas), tuple(elsewhere), everywhere)
