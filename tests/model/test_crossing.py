"""A table that the user reads as a cross or a calendar, though it was not recognised as one."""

from __future__ import annotations

from plans import small_plan

from model.columns import Column, Role
from model.crossing import Crossed, as_cross, example, from_data, proposed, reason_against, roles_for, said_of, to_data
from model.listed_edits import add_listed, roles_to_fill, texts_to_choose
from model.listing import listed_rows
from model.open_plan import OpenPlan
from model.table import Table

GROUPS = (Column(1, "Wie"), Column(2, "Flyer"), Column(3, "Poster"), Column(4, "Praatje"))
MARKS = [["Winkeliers", "x", "", "Jan"], ["Buren", "", "x", ""]]
WEEKS = (Column(1, "Wie"), Column(2, "12"), Column(3, "13"), Column(4, "14"))
SAID = Crossed(2, 4, Role.CHANNEL, Role.REMARK, 1, Role.AUDIENCE)


def opened(columns: tuple[Column, ...] = GROUPS, title: str = "Matrix") -> tuple[OpenPlan, Table]:
    plan = OpenPlan(small_plan(MARKS, columns))
    table = plan.plan.tables[0]
    table.title = title
    return plan, table


def read_so(plan: OpenPlan, table: Table, said: Crossed) -> None:
    plan.set_roles(table.key, roles_for(said))
    plan.set_cross(table.key, as_cross(table, said))


def test_a_table_that_is_called_a_cross_gives_a_row_for_each_cell() -> None:
    plan, table = opened()

    read_so(plan, table, SAID)

    rows = [dict(listed.values) for listed in listed_rows(plan.plan, plan.readings)]
    assert rows == [
        {Role.AUDIENCE: "Winkeliers", Role.CHANNEL: "Flyer"},
        {Role.AUDIENCE: "Winkeliers", Role.CHANNEL: "Praatje", Role.REMARK: "Jan"},
        {Role.AUDIENCE: "Buren", Role.CHANNEL: "Poster"},
    ]


def test_numbers_above_a_calendar_are_weeks_of_the_year_in_its_title() -> None:
    plan, table = opened(WEEKS, "Planning 2027")

    read_so(plan, table, Crossed(2, 4, Role.PERIOD, Role.CHANNEL, 1, Role.AUDIENCE))

    first = listed_rows(plan.plan, plan.readings)[0]
    assert first.period is not None
    assert first.period.start is not None
    assert (first.period.start.year, first.period.start.isocalendar().week) == (2027, 12)


def test_the_guess_takes_the_first_column_for_the_names_and_the_heads_for_what_they_are() -> None:
    assert proposed(opened()[1]) == Crossed(2, 4, Role.CHANNEL, Role.ACTION, 1, Role.AUDIENCE)
    months = (Column(1, "Wie", Role.AUDIENCE), Column(2, "april"), Column(3, "mei"), Column(4, "juni"))
    assert proposed(opened(months)[1]).heads is Role.PERIOD


def test_what_cannot_be_read_so_says_why() -> None:
    _, table = opened()

    def reason(said: Crossed) -> str:
        message = reason_against(table, said)
        return message.text() if message is not None else ""

    assert reason(SAID) == ""
    assert "before the first" in reason(Crossed(4, 2, Role.CHANNEL, Role.REMARK, 1, Role.AUDIENCE))
    assert "one of the body" in reason(Crossed(1, 4, Role.CHANNEL, Role.REMARK, 1, Role.AUDIENCE))
    assert "three different" in reason(Crossed(2, 4, Role.CHANNEL, Role.CHANNEL, 1, Role.AUDIENCE))
    assert reason(Crossed(2, 4, Role.CHANNEL, Role.REMARK)) == ""


def test_the_example_is_the_first_cell_and_changes_nothing() -> None:
    plan, table = opened()

    found = example(table, SAID, plan.readings)

    assert found is not None
    assert dict(found.values) == {Role.AUDIENCE: "Winkeliers", Role.CHANNEL: "Flyer"}
    assert table.cross is None
    assert table.columns[0].role is None


def test_what_was_said_is_kept_by_the_names_of_columns() -> None:
    plan, table = opened()
    read_so(plan, table, SAID)
    names = {column.id: column.title for column in table.columns}
    ids = {title: known + 10 for known, title in names.items()}

    data = to_data(SAID, names)

    assert said_of(table) == SAID
    assert from_data(data, ids) == Crossed(12, 14, Role.CHANNEL, Role.REMARK, 11, Role.AUDIENCE)
    for damaged in (None, 7, {}, {**data, "first": "weg"}, {**data, "heads": "onzin"}, {**data, "label": 3}):
        assert from_data(damaged, ids) is None


def test_a_row_of_such_a_cross_is_added_where_its_sides_meet() -> None:
    plan, table = opened()
    read_so(plan, table, SAID)

    assert roles_to_fill(table) == [Role.AUDIENCE, Role.CHANNEL, Role.REMARK]
    assert texts_to_choose(plan, table, Role.CHANNEL) == ["Flyer", "Poster", "Praatje"]
    assert texts_to_choose(plan, table, Role.REMARK) == ["Jan"]
    add_listed(plan, table.key, {Role.AUDIENCE: "buren", Role.CHANNEL: "Praatje", Role.REMARK: "Els"})

    assert table.rows[1].cells == ["Buren", "", "x", "Els"]


def test_of_a_list_every_column_that_is_known_can_be_filled() -> None:
    plan = OpenPlan(small_plan())
    table = plan.plan.tables[0]

    assert roles_to_fill(table) == [Role.PERIOD, Role.AUDIENCE, Role.STATUS]
    assert texts_to_choose(plan, table, Role.STATUS) == ["Loopt", "Gereed"]
    assert texts_to_choose(plan, table, Role.GOAL) == []
