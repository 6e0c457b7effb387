"""A large table of varied texts, for whoever measures how quick the grid is."""

from __future__ import annotations

import random

from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan
from model.table import Row, Table
from model.values import Number, Value

ROWS = 20_000
WIDTH, HEIGHT = 1400, 860
"""Pixels of the window that shows it."""

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doel", Role.GOAL),
    Column(3, "Doelgroep", Role.AUDIENCE),
    Column(4, "Middel", Role.CHANNEL),
    Column(5, "Acties", Role.ACTION),
    Column(6, "Status", Role.STATUS, Kind.STATUS),
    Column(7, "Kosten", Role.COST, Kind.NUMBER),
    Column(8, "Opmerking", Role.REMARK),
    Column(9, "Wijk"),
    Column(10, "Fase", Role.PHASE),
    Column(11, "Nr", Role.NUMBER, Kind.NUMBER),
    Column(12, "Team", Role.OWNER),
)
WORDS = tuple(
    word
    for line in (
        "inwoners ondernemers vrijwilligersorganisaties bijeenkomst uitnodiging brief nieuwsbrief gemeentepagina flyer",
        "raadsinformatieavond concept versturen plaatsen afstemmen college wethouder projectleider communicatie vragen",
        "reacties verzamelen bewonersavond plein speelplek verkeer herinrichting planning gereed maken opstellen tekst",
    )
    for word in line.split()
)
PERIODS = ("6 februari", "medio april", "mei/juni", "week 36", "nog te bepalen", "eind 2026", "vr 21 april", "Q3")
STATES = ("Nog starten", "Loopt", "Gereed", "Nog starten vanaf 20-4", "vervallen")


def content() -> list[list[Value]]:
    """Rows of varied texts, the same at every call."""
    chance = random.Random(7)

    def words(least: int, most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(least, most)))

    return [
        [
            chance.choice(PERIODS),
            words(4, 14),
            words(1, 4),
            words(1, 3),
            "\n".join(f"- {words(2, 7)}" for _ in range(chance.randint(1, 4))),
            chance.choice(STATES),
            Number(chance.randrange(100_000) / 100, "#,##0.00"),
            words(0, 5),
            f"Wijk {chance.randrange(40)}",
            chance.choice(("Verkennen", "Uitvoeren", "Afronden")),
            Number(float(number), "0"),
            f"Team {chance.choice(WORDS)}",
        ]
        for number in range(1, ROWS + 1)
    ]


def open_plan() -> OpenPlan:
    """The large table in a plan without a workbook."""
    rows = [Row(100 + place, cells) for place, cells in enumerate(content())]
    return OpenPlan(Plan("Groot", tables=[Table("t", "Groot", COLUMNS, rows)]))


def texts_of(plan: OpenPlan) -> list[list[str]]:
    table = plan.plan.tables[0]
    return [[table.text(row, column) for column in range(len(COLUMNS))] for row in range(ROWS)]
