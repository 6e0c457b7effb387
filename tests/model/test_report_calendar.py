"""The coming months of a calendar on paper: as a list from early to late, with what else its rows say."""

from __future__ import annotations

import datetime as dt

from model.columns import Column, Role
from model.cross import Cross
from model.plan import Plan
from model.plan_report import ReportChoices, RowChoice, plan_report
from model.readings import Readings
from model.report import DataTable, Paragraph, Report
from model.table import Row, Table

TODAY = dt.date(2027, 4, 20)
HEADS = ("Soort", "april 2027", "mei 2027", "juni 2027", "juli 2027", "Trekker")
ROWS = (
    ("Online", "", "Vragenuur", "n.t.b.", "", "Samira"),
    ("Op locatie", "Leeskring", "", "", "Buurtfeest", "Jorrit"),
)


def calendar() -> Plan:
    columns = [
        Column(place, title, {1: Role.SUBJECT, 6: Role.OWNER}.get(place)) for place, title in enumerate(HEADS, 1)
    ]
    table = Table("t", "Kalender", columns, [Row(place, list(cells)) for place, cells in enumerate(ROWS, 11)])
    table.cross = Cross(Role.SUBJECT, Role.PERIOD, (1,), (2, 3, 4, 5), Role.ACTION)
    return Plan(tables=[table])


def report(weeks: int, without: frozenset[int] = frozenset()) -> Report:
    plan = calendar()
    choices = ReportChoices(
        today=TODAY, rows=RowChoice.UPCOMING, weeks=weeks, without_columns=without, with_sections=False
    )
    return plan_report(plan, Readings(plan), choices)


def lines(made: Report) -> list[list[str]]:
    table = next(block for part in made.parts for block in part.blocks if isinstance(block, DataTable))
    rows = [[block.text for cell in row for block in cell if isinstance(block, Paragraph)] for row in table.rows]
    return [[head.title for head in table.heads], *rows]


def test_the_months_that_come_are_a_list_from_early_to_late() -> None:
    assert lines(report(9)) == [
        ["Wanneer", "Soort", "Wat", "Trekker"],
        ["april 2027", "Op locatie", "Leeskring", "Jorrit"],
        ["mei 2027", "Online", "Vragenuur", "Samira"],
        ["juni 2027", "Online", "n.t.b.", "Samira"],
    ]


def test_a_month_that_begins_later_is_not_in_it() -> None:
    assert [line[2] for line in lines(report(2))[1:]] == ["Leeskring", "Vragenuur"]
    assert [line[2] for line in lines(report(26))[1:]] == ["Leeskring", "Vragenuur", "n.t.b.", "Buurtfeest"]


def test_columns_that_stay_behind_are_not_in_it() -> None:
    assert lines(report(2, frozenset({1, 6})))[:2] == [["Wanneer", "Wat"], ["april 2027", "Leeskring"]]


def test_it_says_how_far_it_looks_and_when_there_is_nothing() -> None:
    made = report(2)
    said = [block.text for part in made.parts for block in part.blocks if isinstance(block, Paragraph)]
    assert "Van 20 april 2027 tot en met 4 mei 2027." in said

    plan = calendar()
    late = ReportChoices(today=dt.date(2029, 1, 1), rows=RowChoice.UPCOMING, with_sections=False)
    said = [
        block.text
        for part in plan_report(plan, Readings(plan), late).parts
        for block in part.blocks
        if isinstance(block, Paragraph)
    ]
    assert "Er staat niets gepland in deze tijd." in said
