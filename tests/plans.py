"""Makes small plans for tests of the model."""

from __future__ import annotations

from collections.abc import Sequence

from model.changes import Change
from model.columns import Column, Kind, Role
from model.plan import Plan, Property, PropertyRole, Section
from model.table import Row, Table
from model.values import Value, text_of

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
)
CONTENT = (
    ("6 februari", "Inwoners", "Gereed"),
    ("medio april", "Raad", "Loopt"),
    ("nog te bepalen", "Pers", "Loopt"),
)


def small_plan(rows: Sequence[Sequence[Value]] = CONTENT, columns: Sequence[Column] = COLUMNS) -> Plan:
    """A plan with one table `t`, rows with ids from 11, a property and a section."""
    table = Table("t", "Matrix", columns, [Row(11 + place, list(row)) for place, row in enumerate(rows)])
    return Plan(
        "Proef",
        [Property("looptijd", "Looptijd", "jan 2017 – aug 2017", PropertyRole.RUNTIME)],
        [Section("kern", "Kernboodschap", "Samen")],
        [table],
    )


def state(plan: Plan) -> object:
    """Everything a plan holds, to compare."""
    return (
        [(found.key, found.name, found.value) for found in [*plan.properties, *plan.sections]],
        [(front.key, front.sheet, front.title, tuple(front.parts)) for front in plan.fronts],
        [
            (
                table.key,
                table.title,
                table.spot,
                [(column.id, column.title, column.role) for column in table.columns],
                [(row.id, tuple(row.cells)) for row in table.rows],
                sorted(table.comments.items()),
            )
            for table in plan.tables
        ],
    )


def shown(plan: Plan) -> list[list[str]]:
    """The texts of the first table."""
    return [[text_of(value) for value in row.cells] for row in plan.tables[0].rows]


class Heard:
    """A listener that notes what it hears, and what the plan was at that moment."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.notes: list[tuple[str, Change, int]] = []
        plan.listeners.append(self)

    def before(self, change: Change) -> None:
        self.notes.append(("before", change, len(self.plan.tables[0].rows)))

    def after(self, change: Change) -> None:
        self.notes.append(("after", change, len(self.plan.tables[0].rows)))
