"""Rows that go to another table."""

from __future__ import annotations

from plans import state

from model.columns import Column, Role
from model.open_plan import OpenPlan
from model.plan import Plan
from model.row_transfer import matched, transfer
from model.table import Row, Table
from model.values import Formula, Number

ONE = (Column(1, "Wanneer", Role.PERIOD), Column(2, "Doelgroep", Role.AUDIENCE), Column(3, "Wijk"), Column(4, "Nr"))
OTHER = (Column(5, "wijk"), Column(6, "Voor wie", Role.AUDIENCE), Column(7, "Periode", Role.PERIOD))


def plan() -> OpenPlan:
    rows = [Row(11, ["mei", "Raad", "Noord", Formula("=1", Number(1))]), Row(12, ["juni", "Pers", "", ""])]
    tables = [Table("a", "Eerste", ONE, rows), Table("b", "Tweede", OTHER, [Row(21, ["Zuid", "Raad", "april"])])]
    return OpenPlan(Plan("Proef", tables=tables))


def texts(open_plan: OpenPlan, key: str) -> list[list[str]]:
    table = open_plan.plan.table(key)
    return [[table.text(row, column) for column in range(len(table.columns))] for row in range(len(table.rows))]


def test_columns_match_by_role_and_then_by_head() -> None:
    assert matched(ONE, OTHER) == {1: 7, 2: 6, 3: 5}


def test_two_columns_of_one_role_are_not_guessed() -> None:
    twice = (Column(8, "Groep", Role.AUDIENCE), Column(9, "Ook voor", Role.AUDIENCE))

    assert matched(ONE[1:2], twice) == {}


def test_rows_go_below_the_other_table_in_one_step() -> None:
    open_plan = plan()
    before = state(open_plan.plan)
    found = transfer(open_plan.plan.table("a"), open_plan.plan.table("b"), [12, 11])

    open_plan.transfer_rows(found)

    assert texts(open_plan, "a") == []
    assert texts(open_plan, "b") == [["Zuid", "Raad", "april"], ["Noord", "Raad", "mei"], ["", "Pers", "juni"]]
    open_plan.history.undo()
    assert state(open_plan.plan) == before


def test_what_has_no_column_there_is_named() -> None:
    open_plan = plan()

    assert transfer(open_plan.plan.table("a"), open_plan.plan.table("b"), [11]).lost == ("Nr",)
    assert transfer(open_plan.plan.table("a"), open_plan.plan.table("b"), [12]).lost == ()


def test_copied_rows_stay_where_they_are_as_well() -> None:
    open_plan = plan()
    found = transfer(open_plan.plan.table("a"), open_plan.plan.table("b"), [11])

    open_plan.transfer_rows(found, copies=True)

    assert len(texts(open_plan, "a")) == 2
    assert texts(open_plan, "b")[1] == ["Noord", "Raad", "mei"]
