"""A table page to filter in, with rows of every kind."""

from __future__ import annotations

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from gui.table_page import TablePage
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan, Property, PropertyRole
from model.refusal import Keeper
from model.table import Row, Table
from model.values import Number, Value

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
    Column(4, "Kosten", Role.COST, Kind.NUMBER),
)
CONTENT: tuple[tuple[Value, ...], ...] = (
    ("2 maart", "Inwoners", "Gereed", Number(100.0, "0")),
    ("14 april", "Pers", "Loopt", Number(1250.5, "#,##0.00")),
    ("medio april", "Raad", "Loopt", ""),
    ("nog te bepalen", "Raad", "Nog starten", Number(20.0, "0")),
    ("eind mei", "", "vervallen", Number(5.0, "0")),
)


def open_plan(rows: Sequence[Sequence[Value]] = CONTENT, keeper: Keeper | None = None) -> OpenPlan:
    """A plan with one table, in which the rows have ids from 11 on."""
    table = Table("t", "Matrix", COLUMNS, [Row(11 + place, list(row)) for place, row in enumerate(rows)])
    year = Property("looptijd", "Looptijd", "jan 2026 – dec 2026", PropertyRole.RUNTIME)
    return OpenPlan(Plan("Proef", [year], [], [table]), keeper)


def show_page(qtbot: QtBot, plan: OpenPlan | None = None, width: int = 900) -> TablePage:
    """A page that is shown, with the keyboard on its table."""
    page = TablePage(plan or open_plan(), "t", str)
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    return page


def ids(page: TablePage) -> list[int]:
    """The ids of the rows in sight."""
    return page.view.grid.shown_ids()
