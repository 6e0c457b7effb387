"""Rows that go on to another part, and texts that a new part begins with."""

from __future__ import annotations

from form_plans import FilledForm

from model.forms import form, forms_in
from model.forms.flowing import flow_on, offered_flows
from model.forms.parts import add_form
from model.open_plan import OpenPlan


def _promises(*keys: str) -> FilledForm:
    plan = FilledForm("opbrengst", *keys)
    plan.fill(
        "opbrengst",
        "toezeggingen",
        [
            {"door": "bibliotheek", "wat": "Leestafel bij de ingang", "wanneer": "medio april", "status": "opgepakt"},
            {"door": "gemeente", "wat": "", "wanneer": "mei"},
        ],
    )
    return plan


def test_promises_become_actions_on_a_sheet_that_comes_along() -> None:
    plan = _promises()
    offer = next(one for one in offered_flows(plan.plan) if one.flow.key == "toezeggingen naar acties")
    assert offer.target is None
    assert [row.label for row in offer.rows] == ["Leestafel bij de ingang"]
    flow_on(plan.open_plan, offer, [offer.rows[0].row_id])
    assert plan.texts("actielijst", "acties", "actie")[0] == "Leestafel bij de ingang"
    assert plan.texts("actielijst", "acties", "wie")[0] == "bibliotheek"
    assert plan.texts("actielijst", "acties", "wanneer")[0] == "medio april"
    plan.open_plan.history.undo()
    assert [one.form.key for one in forms_in(plan.plan)] == ["opbrengst"], "one step brought it all"


def test_rows_that_went_along_before_are_known_again() -> None:
    plan = _promises("actielijst")
    offer = next(one for one in offered_flows(plan.plan) if one.flow.key == "toezeggingen naar acties")
    assert not offer.rows[0].is_there
    flow_on(plan.open_plan, offer, [offer.rows[0].row_id])
    again = next(one for one in offered_flows(plan.plan) if one.flow.key == "toezeggingen naar acties")
    assert again.rows[0].is_there


def test_rows_take_the_empty_rows_of_the_target_first() -> None:
    plan = _promises("actielijst")
    before = len(plan.texts("actielijst", "acties", "actie"))
    offer = next(one for one in offered_flows(plan.plan) if one.flow.key == "toezeggingen naar acties")
    flow_on(plan.open_plan, offer, [offer.rows[0].row_id])
    texts = plan.texts("actielijst", "acties", "actie")
    assert len(texts) == before
    assert texts[0] == "Leestafel bij de ingang"


def test_next_meetings_go_to_the_planning_of_a_matrix() -> None:
    plan = FilledForm("opbrengst", "communicatiematrix")
    plan.fill(
        "opbrengst",
        "ideeen",
        [{"idee": "Ruilkast", "vervolg": "12 november 2026", "eigenaar": "Wijkraad"}, {"idee": "Zonder vervolg"}],
    )
    offer = next(one for one in offered_flows(plan.plan) if one.flow.key == "vervolg naar planning")
    assert [row.label for row in offer.rows] == ["Ruilkast"]
    flow_on(plan.open_plan, offer, [row.row_id for row in offer.rows])
    assert plan.texts("communicatiematrix", "planning", "middel")[0] == "Vervolgbijeenkomst"
    assert plan.texts("communicatiematrix", "planning", "periode")[0] == "12 november 2026"


def test_an_idea_without_an_owner_goes_along_without_one() -> None:
    plan = FilledForm("opbrengst", "actielijst")
    plan.fill("opbrengst", "ideeen", [{"idee": "Krantenhoek", "vervolg": "november"}])
    offer = next(one for one in offered_flows(plan.plan) if one.flow.key == "vervolg naar acties")
    flow_on(plan.open_plan, offer, [row.row_id for row in offer.rows])
    assert plan.texts("actielijst", "acties", "wie")[0] == ""


def test_an_outcome_begins_with_what_the_meeting_tells() -> None:
    plan = FilledForm("bijeenkomst")
    plan.write("bijeenkomst", "naam", "De bibliotheek van morgen")
    plan.write("bijeenkomst", "datum", "woensdag 14 oktober 2026")
    plan.write("bijeenkomst", "locatie", "De Sluis")
    add_form(plan.open_plan, form("opbrengst"))
    found = plan.found("opbrengst")
    assert found.text(plan.plan, "naam") == "De bibliotheek van morgen"
    assert found.text(plan.plan, "datum") == "woensdag 14 oktober 2026"
    assert found.text(plan.plan, "locatie") == "De Sluis"


def test_a_plan_without_forms_offers_nothing() -> None:
    from model.plan import Plan

    assert offered_flows(OpenPlan(Plan()).plan) == ()
