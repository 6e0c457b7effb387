"""What a plan leaves open is listed once for all rows that ask the same."""

from __future__ import annotations

import datetime as dt

import pytest
from plans import small_plan

from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.open_questions import OpenQuestions, open_questions

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Middel", Role.CHANNEL),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
)


def opened(*rows: tuple[str, str], run: bool = True) -> OpenPlan:
    """A plan of January to August 2017, or without `run` one that only has the date of its file."""
    plan = small_plan([(period, channel, "") for period, channel in rows], COLUMNS)
    if not run:
        plan.properties.clear()
        plan.document_date = dt.date(2017, 2, 4)
    return OpenPlan(plan)


def questions(plan: OpenPlan) -> OpenQuestions:
    return open_questions(plan.plan, plan.readings, plan.knowledge)


def test_a_vacation_is_asked_once_with_the_texts_that_name_it() -> None:
    plan = opened(("na de zomervakantie", ""), ("voor de zomervakantie", ""), ("na het reces", ""), ("9 maart", ""))

    assert [(one.key, one.texts) for one in questions(plan).spans] == [
        ("zomervakantie 2017", ["na de zomervakantie", "voor de zomervakantie"]),
        ("reces 2017", ["na het reces"]),
    ]


def test_a_moment_is_asked_once_whatever_its_article() -> None:
    plan = opened(
        ("9 maart", "Bewonersbijeenkomst"),
        ("16 maart", "Slotbijeenkomst"),
        ("na de bijeenkomst", ""),
        ("2 weken voor bijeenkomst", ""),
    )
    found = questions(plan).anchors

    assert [(one.key, one.texts) for one in found] == [
        ("bijeenkomst", ["na de bijeenkomst", "2 weken voor bijeenkomst"])
    ]
    assert [one.identity for one in found[0].candidates] == ["bewonersbijeenkomst", "slotbijeenkomst"]


def test_where_no_row_speaks_of_it_every_row_with_a_date_may_be_chosen() -> None:
    plan = opened(("9 maart", "Brief"), ("n.t.b.", "Poster"), ("2 weken voor de kermis", "Bord"))

    assert [one.label for one in questions(plan).anchors[0].candidates] == ["Brief (donderdag 9 maart 2017)"]


def test_what_follows_from_the_plan_is_not_asked() -> None:
    plan = opened(("9 maart", "Markt"), ("2 weken voor de markt", ""), ("n.t.b.", "Kermis"), ("na de kermis", ""))

    assert questions(plan) == OpenQuestions((), (), None)


def test_what_was_answered_can_be_answered_otherwise_and_counts_no_more() -> None:
    plan = opened(
        ("9 maart", "Dorpsmarkt"), ("16 maart", "Weekmarkt"), ("na de markt", ""), ("na de herfstvakantie", "")
    )
    assert questions(plan).unanswered(plan.knowledge) == 2

    plan.knowledge.anchors["markt"] = "weekmarkt"
    plan.knowledge.spans["herfstvakantie 2017"] = (dt.date(2017, 10, 14), dt.date(2017, 10, 22))
    plan.knowledge.changed()

    found = questions(plan)
    assert [one.key for one in found.anchors] == ["markt"]
    assert [one.key for one in found.spans] == ["herfstvakantie 2017"]
    assert found.unanswered(plan.knowledge) == 0


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("week 1-4", "wk 5"), ("week 1-4", "wk 5")),
        (("Week 1-4", "week 12-15", "9 maart"), ("Week 1-4", "week 12-15")),
        (("week 1-4", "week 36"), None),
        (("week 1-4 2017",), None),
        (("9 maart",), None),
        (("projectweek 3", "week 40"), ("projectweek 3",)),
    ],
)
def test_weeks_are_asked_when_they_may_be_of_the_project(
    texts: tuple[str, ...], expected: tuple[str, ...] | None
) -> None:
    found = questions(opened(*((text, "") for text in texts), run=False)).weeks

    assert (found.texts if found else None) == expected


def test_weeks_are_not_asked_when_the_plan_tells_its_run_time() -> None:
    assert questions(opened(("week 1-4", ""))).weeks is None


def test_that_weeks_are_of_the_calendar_is_an_answer() -> None:
    plan = opened(("week 1-4", ""), run=False)
    plan.knowledge.weeks_of_calendar = True

    assert questions(plan).weeks is not None
    assert questions(plan).unanswered(plan.knowledge) == 0


def test_a_week_of_the_project_is_asked_also_where_other_weeks_are_those_of_the_calendar() -> None:
    weeks = questions(opened(("week 12", ""), ("projectweek 4", ""))).weeks

    assert weeks is not None
    assert weeks.texts == ("projectweek 4",)
