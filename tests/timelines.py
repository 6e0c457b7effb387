"""Makes tables with periods for tests of the timeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from model.columns import Column, Role
from model.plan import Plan
from model.readings import Readings
from model.table import Row, Table
from model.timeline.items import Timeline, read_timeline

COLUMNS = (
    Column(1, "Wanneer", Role.PERIOD),
    Column(2, "Middel", Role.CHANNEL),
    Column(3, "Doelgroep", Role.AUDIENCE),
    Column(4, "Fase", Role.PHASE),
    Column(5, "Status", Role.STATUS),
)
ROWS = (
    ("12 april 2027", "Nieuwsbrief", "Bewoners", "Start", "gereed"),
    ("medio mei 2027", "Inloopavond", "Bewoners, ondernemers", "Start", ""),
    ("vóór 1 juni 2027", "Persbericht", "Pers", "Uitvoering", ""),
    ("vanaf 3 maart 2027", "Website", "", "", "bezig"),
    ("juni 2027", "Huis-aan-huisblad", "Bewoners", "Uitvoering", ""),
    ("n.t.b.", "Opening", "Pers", "", ""),
    ("", "Evaluatie", "", "", ""),
)
TODAY = dt.date(2027, 4, 20)


def timed_plan(rows: Sequence[Sequence[str]] = ROWS) -> Plan:
    """A plan with one table `m`, rows with ids from 11."""
    table = Table("m", "Planning", COLUMNS, [Row(11 + place, list(row)) for place, row in enumerate(rows)])
    return Plan("Proef", tables=[table])


def timeline_of(plan: Plan) -> Timeline:
    """What is understood of the first table."""
    return read_timeline(plan, Readings(plan), plan.tables[0])


def timed(rows: Sequence[tuple[str, str]]) -> Timeline:
    """A timeline of these moments and names."""
    return timeline_of(timed_plan([(when, name, "", "", "") for when, name in rows]))
