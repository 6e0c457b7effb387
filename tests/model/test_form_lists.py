"""What one part of a form gives to another: a ladder, channels, re-assessments, who came to a meeting."""

from __future__ import annotations

import datetime as dt

import pytest
from form_plans import FilledForm

from model.forms import form
from model.forms.checks import findings
from model.forms.choices import listed_choices
from model.forms.parts import add_form
from model.forms.reassessments import reassessed, take_over
from model.values import Moment, Number

TODAY = dt.date(2026, 10, 20)


def choices(made: FilledForm, key: str, table: str, column: str) -> tuple[str, ...]:
    found = made.found(key)
    held = made.plan.table(found.tables[table])
    there = held.columns[held.column_index(found.columns[table, column])]
    return listed_choices(made.plan, held.key, there)


# --- Lists to choose from ---


def test_the_levels_of_participation_are_those_of_the_ladder() -> None:
    made = FilledForm("stakeholderplan")
    made.set("stakeholderplan", "ladder", 1, "trede", "meepraten")
    made.fill("stakeholderplan", "ladder", [{"trede": "zelf doen"}])

    offered = choices(made, "stakeholderplan", "stakeholders", "niveau")

    assert offered == ("informeren", "meepraten", "adviseren", "meewerken", "meebeslissen", "zelf doen")


def test_without_any_step_on_the_ladder_the_usual_levels_are_offered() -> None:
    made = FilledForm("stakeholderplan")
    table = made.found("stakeholderplan").tables["ladder"]
    made.open_plan.remove_rows(table, [row.id for row in made.plan.table(table).rows])

    assert choices(made, "stakeholderplan", "stakeholders", "niveau")[0] == "informeren"


def test_the_channels_of_the_matrix_are_those_of_its_list() -> None:
    made = FilledForm("communicatiematrix")
    assert choices(made, "communicatiematrix", "planning", "middel") == ()

    made.write("communicatiematrix", "middelen", "- Brief\n- Dorpskrant\n- Inloopavond")

    assert choices(made, "communicatiematrix", "planning", "middel") == ("Brief", "Dorpskrant", "Inloopavond")


def test_a_column_of_no_list_keeps_its_own_words() -> None:
    made = FilledForm("stakeholderplan")
    assert choices(made, "stakeholderplan", "stakeholders", "invloed") == ("1", "2", "3", "4", "5")


# --- Re-assessments ---


@pytest.fixture
def network() -> FilledForm:
    made = FilledForm("stakeholderplan")
    made.fill(
        "stakeholderplan",
        "stakeholders",
        [
            {"organisatie": "Dorpsraad", "belang": "4", "invloed": "2", "houding": "neutraal"},
            {"organisatie": "Sportclub Zuid", "belang": "2", "invloed": "2", "houding": "positief"},
        ],
    )
    made.fill(
        "stakeholderplan",
        "herijkingen",
        [
            {"datum": "1-9-2026", "organisatie": "Dorpsraad", "invloed": "5", "houding": "negatief"},
            {"datum": "3-10-2026", "organisatie": "dorpsraad", "invloed": "4", "houding": "positief"},
            {"datum": "2-2-2026", "organisatie": "Dorpsraad", "belang": "1"},
            {"datum": "3-10-2026", "organisatie": "Sportclub Zuid", "belang": "2"},
            {"datum": "3-10-2026", "organisatie": "Onbekende club", "belang": "5"},
        ],
    )
    return made


def test_the_newest_assessment_counts_whatever_row_it_stands_in(network: FilledForm) -> None:
    found = network.found("stakeholderplan")

    (one,) = reassessed(network.plan, found, network.open_plan.readings.plan_context())

    assert one.name == "Dorpsraad"
    assert one.day == dt.date(2026, 10, 3)
    assert one.differences == {"invloed": ("2", "4"), "houding": ("neutraal", "positief")}


def test_a_difference_is_told_at_the_cell_that_is_out_of_date(network: FilledForm) -> None:
    found = network.found("stakeholderplan")

    (told,) = [one for one in findings(network.plan, network.open_plan.readings, TODAY) if one.kind == "reassessed"]

    assert told.column_id == found.columns["stakeholders", "invloed"]
    assert told.message.values["changes"] == "invloed 2 → 4; houding nu neutraal → positief"


def test_taking_over_is_one_step_and_leaves_the_assessments(network: FilledForm) -> None:
    found = network.found("stakeholderplan")
    context = network.open_plan.readings.plan_context()
    before = network.texts("stakeholderplan", "herijkingen", "invloed")

    take_over(network.open_plan, found, reassessed(network.plan, found, context))

    assert network.texts("stakeholderplan", "stakeholders", "invloed")[-2:] == ["4", "2"]
    assert network.texts("stakeholderplan", "stakeholders", "houding")[-2:] == ["positief", "positief"]
    assert network.texts("stakeholderplan", "herijkingen", "invloed") == before
    assert reassessed(network.plan, found, context) == ()
    network.open_plan.history.undo()
    assert network.texts("stakeholderplan", "stakeholders", "invloed")[-2:] == ["2", "2"]


def test_an_assessment_without_a_date_is_older_than_any_with_one(network: FilledForm) -> None:
    network.fill("stakeholderplan", "herijkingen", [{"organisatie": "Dorpsraad", "invloed": "1"}])
    found = network.found("stakeholderplan")

    (one,) = reassessed(network.plan, found, network.open_plan.readings.plan_context())

    assert one.differences["invloed"] == ("2", "4")


# --- The outcome of a meeting ---


def test_who_came_is_taken_from_the_meeting_with_what_was_aimed_at() -> None:
    made = FilledForm("bijeenkomst")
    for row, cells in enumerate(
        (
            {"doelgroep": "Bewoners", "minimum": "20", "streef": "40", "werkelijk": "15", "reden": "Het regende"},
            {"doelgroep": "Partners", "minimum": "10", "werkelijk": "12"},
        )
    ):
        for column, text in cells.items():
            made.set("bijeenkomst", "opkomst", row, column, text)

    add_form(made.open_plan, form("opbrengst"))

    assert made.texts("opbrengst", "aanwezigen", "groep") == ["Bewoners", "Partners", ""]
    assert made.texts("opbrengst", "aanwezigen", "streef") == ["40", "10", ""]
    assert made.texts("opbrengst", "aanwezigen", "aantal") == ["15", "12", ""]
    assert made.texts("opbrengst", "aanwezigen", "reden")[0] == "Het regende"
    found = made.found("opbrengst")
    first = made.plan.table(found.tables["aanwezigen"]).rows[0]
    assert isinstance(first.cells[1], Number)


def test_without_a_meeting_the_usual_groups_stand_there() -> None:
    assert FilledForm("opbrengst").texts("opbrengst", "aanwezigen", "groep")[:2] == ["Inwoners", "Beroepskrachten"]


def test_ideas_are_numbered_as_they_are_written() -> None:
    made = FilledForm("opbrengst")
    made.set("opbrengst", "ideeen", 0, "idee", "Ruilkast")
    made.set("opbrengst", "ideeen", 1, "beschrijving", "Een tafel voor puzzels")
    made.fill("opbrengst", "ideeen", [{"idee": "Krantenhoek"}])

    numbers = [text for text in made.texts("opbrengst", "ideeen", "nr") if text]
    assert numbers == ["1", "2", "3"]
    made.open_plan.history.undo()
    made.open_plan.history.undo()
    assert [text for text in made.texts("opbrengst", "ideeen", "nr") if text] == ["1"]


def test_a_number_that_is_typed_stays_and_letters_are_left_alone() -> None:
    made = FilledForm("opbrengst")
    made.set("opbrengst", "ideeen", 0, "nr", "7")
    made.set("opbrengst", "ideeen", 1, "idee", "Ruilkast")
    assert made.texts("opbrengst", "ideeen", "nr")[:2] == ["7", "8"]

    made.set("opbrengst", "ideeen", 0, "nr", "A")
    made.set("opbrengst", "ideeen", 2, "idee", "Krantenhoek")
    assert made.texts("opbrengst", "ideeen", "nr")[:3] == ["A", "8", ""]


# --- Days in fields ---


def held(made: FilledForm) -> object:
    return made.plan.holder(made.found("bijeenkomst").texts["datum"]).value


@pytest.mark.parametrize("text", ["woensdag 14 oktober 2026", "14-10-2026", "wo 14 okt 2026", "14 oktober 2026"])
def test_a_day_in_a_field_becomes_a_true_date_once_it_is_whole(text: str) -> None:
    made = FilledForm("bijeenkomst")
    key = made.found("bijeenkomst").texts["datum"]
    for end in range(1, len(text) + 1):
        made.open_plan.set_text(key, text[:end])
    assert held(made) == text

    made.open_plan.settle_text(key)

    value = held(made)
    assert isinstance(value, Moment)
    assert value.text == "woensdag 14 oktober 2026"
    made.open_plan.history.undo()
    assert held(made) == ""


@pytest.mark.parametrize("text", ["donderdag 14 oktober 2026", "half oktober 2026", "14 of 15 oktober 2026", "n.t.b."])
def test_what_names_no_one_day_stays_the_text_that_it_is(text: str) -> None:
    made = FilledForm("bijeenkomst")
    key = made.found("bijeenkomst").texts["datum"]
    made.open_plan.set_text(key, text)
    made.open_plan.settle_text(key)
    assert held(made) == text


def test_what_is_filled_in_for_a_new_plan_is_read_as_well() -> None:
    made = FilledForm("actielijst")
    add_form(made.open_plan, form("bijeenkomst"), texts={"datum": "14-10-2026", "begin": "19.00 uur"})
    assert made.found("bijeenkomst").text(made.plan, "datum") == "woensdag 14 oktober 2026"
    assert made.found("bijeenkomst").text(made.plan, "begin") == "19.00 uur"


def test_a_text_that_is_no_field_is_left_alone() -> None:
    made = FilledForm("bijeenkomst")
    key = made.found("bijeenkomst").texts["resultaat"]
    made.open_plan.set_text(key, "14-10-2026")
    made.open_plan.settle_text(key)
    assert made.plan.holder(key).value == "14-10-2026"
