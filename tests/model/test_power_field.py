"""Stakeholders in their quarters: which columns, who has a place, what a move writes, and the picture in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from power_fields import COLUMNS, field_of, scored, stakeholder_plan

from model.columns import Column, Role
from model.open_plan import OpenPlan
from model.power_interest.field_columns import field_columns, fields_of, what_is_needed
from model.power_interest.moves import begin, move, stepped, target
from model.power_interest.stakeholders import advice
from model.power_interest.summary import heads, rows, summary
from model.table import Row, Table
from model.values import Formula


def named(*titles: str, roles: dict[str, Role] | None = None) -> Table:
    given = {"Belang": Role.INTEREST, "Invloed": Role.INFLUENCE, **(roles or {})}
    return Table("t", "T", [Column(place, title, given.get(title)) for place, title in enumerate(titles)])


@pytest.mark.parametrize("name", ["Organisatie", "Naam", "Naam organisatie", "Stakeholders", "Partners"])
def test_a_name_belang_and_invloed_make_a_field(name: str) -> None:
    found = field_columns(named("Nr", name, "Belang", "Invloed"))

    assert found is not None
    assert (found.name, found.interest, found.influence) == (1, 2, 3)


def test_without_one_of_them_there_is_none_and_it_says_what_is_needed() -> None:
    plan = stakeholder_plan()
    table = plan.tables[0]
    table.columns[4] = replace(table.columns[4], role=None)

    assert fields_of(plan) == []
    assert "Invloed" in str(what_is_needed(plan))
    assert "Stakeholders" in str(what_is_needed(plan))


def test_the_attitude_of_now_and_the_one_wanted_are_told_apart_in_any_order() -> None:
    heads_ = ("Organisatie", "Belang", "Invloed", "Gewenste houding", "Huidige houding", "Sector of domein")

    found = field_columns(named(*heads_, roles={"Gewenste houding": Role.ATTITUDE}))

    assert found is not None
    assert (found.attitude, found.desired, found.group) == (4, 3, 5)


def test_each_stakeholder_lies_in_its_quarter() -> None:
    field = field_of(stakeholder_plan())

    assert {one.name: advice(one.place) for one in field.placed if one.place} == {
        "Dorpsraad": "geïnformeerd houden",
        "Gemeenteraad": "nauw betrekken",
        "Waterschap": "tevreden houden",
        "Scouting": "monitoren",
        "Fietsersbond": "tussen monitoren en geïnformeerd houden",
    }


def test_who_is_not_understood_has_no_place_but_a_reason() -> None:
    field = field_of(stakeholder_plan())

    assert [(one.name, one.reason) for one in field.unplaced] == [
        ("Nieuwe buren", "belang “n.n.b.” is niet begrepen, invloed is leeg")
    ]


def test_rows_that_say_nothing_are_no_stakeholders() -> None:
    assert field_of(stakeholder_plan([("", "Zorg", "", " ", "", "", "")])).stakeholders == ()


def test_a_stakeholder_is_told_in_words() -> None:
    field = field_of(stakeholder_plan())

    assert [one.spoken for one in field.stakeholders][:2] == [
        "Dorpsraad, belang hoog, invloed laag, houding positief",
        "Gemeenteraad, belang hoog, invloed hoog, houding neutraal, gewenst positief",
    ]


def test_one_group_or_a_part_of_it_can_be_shown() -> None:
    field = field_of(stakeholder_plan())

    assert field.groups() == [("Bewoners", ""), ("Bewoners", "Noord"), ("Bewoners", "Zuid"), ("Overheid", "")]
    assert [one.name for one in field.of_group("Bewoners", "Zuid").stakeholders] == ["Scouting", "Nieuwe buren"]


# --- Moving ---


def test_a_move_is_one_step_in_the_words_of_the_columns() -> None:
    plan = OpenPlan(stakeholder_plan())
    field = field_of(plan.plan)
    columns = field_columns(plan.plan.tables[0])
    assert columns is not None

    done = move(plan, "s", columns, field.stakeholders[0], target(field, field.stakeholders[0], (0.1, 0.9)))

    assert done.changed == 2
    assert [plan.plan.tables[0].text(0, column) for column in (3, 4)] == ["laag", "hoog"]
    plan.history.undo()
    assert [plan.plan.tables[0].text(0, column) for column in (3, 4)] == ["hoog", "laag"]
    assert plan.history.undo() is None


def test_a_move_to_where_it_stands_is_no_step() -> None:
    plan = OpenPlan(stakeholder_plan())
    field = field_of(plan.plan)
    columns = field_columns(plan.plan.tables[0])
    assert columns is not None
    one = field.stakeholders[0]

    move(plan, "s", columns, one, target(field, one, (0.8, 0.2)))

    assert plan.history.undo_label is None


def test_steps_end_at_the_ends_of_the_scale() -> None:
    field = scored([("A", "hoog", "laag"), ("B", "middel", "middel")])
    one = field.stakeholders[0]

    to = begin(field, one)
    for _ in range(4):
        to = stepped(field, one, to, 1, 1).place

    assert stepped(field, one, to, 1, 1).influence == "hoog"
    assert stepped(field, one, begin(field, one), -1, 0).interest == "middel"


def test_who_has_no_place_begins_in_the_middle_and_nothing_is_written_by_that() -> None:
    field = field_of(stakeholder_plan())
    one = field.unplaced[0]

    assert begin(field, one) == (0.5, 0.5)
    assert target(field, one, begin(field, one)).interest == "middel"


def test_a_cell_that_nobody_may_type_in_keeps_its_score() -> None:
    plan = stakeholder_plan()
    plan.tables[0].rows[0] = Row(11, ["Dorpsraad", "", "", Formula("=1", "hoog"), "laag", "", ""])
    field = field_of(plan)

    to = target(field, field.stakeholders[0], (0.1, 0.9))

    assert (to.interest, to.influence) == ("hoog", "hoog")
    assert to.place[0] == field.stakeholders[0].place[0]  # type: ignore[index]


# --- In words ---


def test_the_summary_tells_what_the_picture_shows() -> None:
    told = summary(field_of(stakeholder_plan()))

    for part in (
        "5 stakeholders",
        "1 nauw betrekken (Gemeenteraad)",
        "1 op een grens (Fietsersbond)",
        "1 positief, 1 neutraal, 1 negatief en 2 onbekend",
        "1 is nog niet geplaatst",
    ):
        assert part in told


def test_a_summary_of_many_stays_short() -> None:
    told = summary(scored([(f"Stichting Belangen van de Kerkbuurt nummer {at}", "hoog", "hoog") for at in range(90)]))

    assert len(told) < 300


def test_the_table_holds_the_same_data_with_the_words_of_the_user() -> None:
    field = field_of(stakeholder_plan())

    assert heads(field) == ["Stakeholder", "Belang", "Invloed", "Advies", "Houding", "Gewenste houding"]
    assert rows(field)[0] == ["Gemeenteraad", "hoog", "hoog", "nauw betrekken", "neutraal", "positief"]
    assert rows(field)[-1][:3] == ["Nieuwe buren", "n.n.b.", ""]
    assert len(rows(field)) == len(field.stakeholders)


def test_the_sample_columns_are_all_found() -> None:
    found = field_columns(Table("t", "T", COLUMNS))

    assert found is not None
    assert (found.group, found.subgroup, found.attitude, found.desired) == (1, 2, 5, 6)
