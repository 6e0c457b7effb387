"""Makes tables of stakeholders for tests of the picture of power and interest."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook as Book

from model.columns import Column, Role
from model.plan import Plan
from model.power_interest.field_columns import field_columns
from model.power_interest.stakeholders import PowerField, read_field
from model.table import Row, Table

COLUMNS = (
    Column(1, "Organisatie", Role.AUDIENCE),
    Column(2, "Groep"),
    Column(3, "Subgroep"),
    Column(4, "Belang", Role.INTEREST),
    Column(5, "Invloed", Role.INFLUENCE),
    Column(6, "Houding nu", Role.ATTITUDE),
    Column(7, "Houding gewenst"),
)
ROWS = (
    ("Dorpsraad", "Bewoners", "Noord", "hoog", "laag", "positief", ""),
    ("Gemeenteraad", "Overheid", "", "hoog", "hoog", "neutraal", "positief"),
    ("Waterschap", "Overheid", "", "laag", "hoog", "", ""),
    ("Scouting", "Bewoners", "Zuid", "laag", "laag", "kritisch", "neutraal"),
    ("Fietsersbond", "", "", "middel", "laag", "", ""),
    ("Nieuwe buren", "Bewoners", "Zuid", "n.n.b.", "", "", ""),
)


def book(rows: Sequence[Sequence[str]] = ROWS, titles: Sequence[str] = tuple(each.title for each in COLUMNS)) -> bytes:
    """A workbook with one sheet of stakeholders."""
    found = Book()
    for row in (titles, *rows):
        found.active.append(row)
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


def stakeholder_plan(rows: Sequence[Sequence[str]] = ROWS) -> Plan:
    """A plan with one table `s`, rows with ids from 11."""
    table = Table("s", "Stakeholders", COLUMNS, [Row(11 + place, list(row)) for place, row in enumerate(rows)])
    return Plan("Proef", tables=[table])


def field_of(plan: Plan) -> PowerField:
    """What is understood of the first table."""
    columns = field_columns(plan.tables[0])
    assert columns is not None
    return read_field(plan.tables[0], columns)


def scored(scores: Sequence[tuple[str, str, str]]) -> PowerField:
    """A field of these names with belang and invloed."""
    return field_of(stakeholder_plan([(name, "", "", belang, invloed, "", "") for name, belang, invloed in scores]))
