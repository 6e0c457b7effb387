"""What is told of forms as they are filled in."""

from __future__ import annotations

import datetime as dt

from form_plans import FilledForm

from model.forms.checks import findings
from model.forms.finding import Weight

TODAY = dt.date(2026, 9, 1)


def told(plan: FilledForm, kind: str) -> list[str]:
    return [
        str(finding.message) for finding in findings(plan.plan, plan.open_plan.readings, TODAY) if finding.kind == kind
    ]


def test_a_day_that_is_not_that_weekday_is_wrong() -> None:
    plan = FilledForm("bijeenkomst")
    plan.write("bijeenkomst", "datum", "woensdag 14 oktober 2026")
    assert told(plan, "weekday") == []
    plan.write("bijeenkomst", "datum", "donderdag 14 oktober 2026")
    assert told(plan, "weekday") == ["“donderdag 14 oktober 2026” is not a donderdag: check the day."]


def test_gaps_and_overlaps_of_an_agenda_are_told_with_their_minutes() -> None:
    plan = FilledForm("bijeenkomst")
    assert told(plan, "agenda gap") == told(plan, "agenda overlap") == []
    plan.set("bijeenkomst", "agenda", 1, "tijd", "19.10 uur")
    assert len(told(plan, "agenda gap")) == 1
    assert told(plan, "agenda gap")[0].startswith("10 minutes are open")
    plan.set("bijeenkomst", "agenda", 1, "tijd", "18.50 uur")
    assert "10 minutes earlier" in told(plan, "agenda overlap")[0]


def test_invitations_within_two_weeks_are_told_and_reminders_are_not() -> None:
    plan = FilledForm("bijeenkomst")
    plan.write("bijeenkomst", "datum", "woensdag 14 oktober 2026")
    assert told(plan, "pr late") == []
    plan.set("bijeenkomst", "pr", 0, "wanneer", "10 dagen voor de bijeenkomst")
    assert told(plan, "pr late") == [
        "“Flyer A5 (één zijde) en verspreidingspunten” comes 10 days before the meeting. Invite at least 2 weeks ahead."
    ]
    plan.set("bijeenkomst", "pr", 0, "wanneer", "16 oktober 2026")
    assert "after the meeting" in told(plan, "pr late")[0]


def test_an_announcement_that_was_not_placed_or_not_checked_is_told() -> None:
    plan = FilledForm("bijeenkomst")
    plan.write("bijeenkomst", "datum", "woensdag 16 september 2026")
    assert len(told(plan, "pr unchecked")) == 6, "those three weeks before and earlier are past"
    for row in range(6):
        plan.set("bijeenkomst", "pr", row, "geplaatst", "Ja, gezien")
    assert told(plan, "pr unchecked") == []
    plan.set("bijeenkomst", "pr", 2, "geplaatst", "Niet geplaatst")
    assert "was not placed" in told(plan, "pr not placed")[0]


def test_a_turnout_below_the_minimum_asks_for_a_reason() -> None:
    plan = FilledForm("bijeenkomst")
    for column, text in (("minimum", "20"), ("streef", "40"), ("werkelijk", "15")):
        plan.set("bijeenkomst", "opkomst", 0, column, text)
    assert told(plan, "turnout") == ["15 of the 20 expected came (Inwoners). What was the reason?"]
    plan.set("bijeenkomst", "opkomst", 0, "reden", "De wijkkrant kwam te laat")
    assert told(plan, "turnout") == []


def test_costs_above_the_estimate_are_told_in_dutch_notation() -> None:
    plan = FilledForm("bijeenkomst")
    plan.set("bijeenkomst", "kosten", 0, "geraamd", "1.000,00")
    plan.set("bijeenkomst", "kosten", 0, "werkelijk", "2.250,50")
    assert told(plan, "costs") == ["“Flyers” cost € 1.250,50 more than estimated."]


def test_an_idea_without_an_owner_is_known_and_never_asked_for() -> None:
    plan = FilledForm("opbrengst")
    plan.fill(
        "opbrengst",
        "ideeen",
        [{"idee": "Krantenhoek"}, {"idee": "Ruilkast", "meewerkers": "drie inwoners"}],
    )
    found = [one for one in findings(plan.plan, plan.open_plan.readings, TODAY) if one.kind == "idea owner"]
    assert [one.weight for one in found] == [Weight.KNOW]
    assert told(plan, "idea meeting") == ["“Ruilkast” has people who want to join, but no next meeting."]


def test_promises_need_someone_and_a_moment() -> None:
    plan = FilledForm("opbrengst")
    plan.fill("opbrengst", "toezeggingen", [{"wat": "Leestafel"}])
    assert told(plan, "promise who") == ["Who promised “Leestafel”?"]
    assert told(plan, "promise when") == ["When will “Leestafel” be done?"]


def test_problems_need_a_solution_and_solutions_an_action() -> None:
    plan = FilledForm("digitale_initiatieven")
    assert len(told(plan, "no solution")) == 5
    plan.set("digitale_initiatieven", "problemen", 0, "oplossing", "Aanmelden via de website")
    assert told(plan, "no action") == ["“De dekkingsgraad is laag” has a solution, but no action yet."]
    plan.fill("digitale_initiatieven", "acties", [{"actie": "Pagina maken", "probleem": "de dekkingsgraad is laag"}])
    assert told(plan, "no action") == []


def test_the_list_of_channels_and_the_planning_are_compared() -> None:
    plan = FilledForm("communicatiematrix")
    plan.write("communicatiematrix", "middelen", "- Nieuwsbrief\n- Folder")
    plan.fill("communicatiematrix", "planning", [{"middel": "Nieuwsbrief, persbericht"}])
    assert told(plan, "channel unused") == ["“Folder” is in the list of channels, but the planning has no row with it."]
    assert told(plan, "channel unlisted") == [
        "“persbericht” is used in the planning, but is not in the list of channels."
    ]


def test_months_without_anything_online_are_told() -> None:
    plan = FilledForm("communityplan")
    plan.fill(
        "communityplan",
        "kalender",
        [
            {"wanneer": "3 maart 2026", "activiteit": "Lezing", "vorm": "offline"},
            {"wanneer": "4 mei 2026", "activiteit": "Chat", "vorm": "online"},
        ],
    )
    assert told(plan, "balance") == [
        "Nothing online is planned in maart 2026.",
        "Nothing is planned in april 2026.",
        "No meeting in person is planned in mei 2026.",
    ]


def test_a_text_that_is_much_too_long_is_told_with_its_words() -> None:
    plan = FilledForm("communicatiematrix")
    plan.write("communicatiematrix", "toon", "warm " * 80)
    assert told(plan, "long") == ["“Tone of voice” has 80 words; up to 40 reads well."]


def test_a_needed_text_that_is_empty_is_open() -> None:
    plan = FilledForm("communicatiematrix")
    before = len(told(plan, "empty"))
    plan.write("communicatiematrix", "aanleiding", "De brug gaat dicht.")
    assert len(told(plan, "empty")) == before - 1
