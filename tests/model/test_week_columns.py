"""Bare numbers below a head that says that they are weeks."""

from __future__ import annotations

import datetime as dt

import pytest
from plans import small_plan

from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.open_questions import open_questions
from model.periods import Mark, Period, PeriodContext, Precision, read_period, week_word

YEAR = PeriodContext(dt.date(2027, 1, 1), dt.date(2027, 12, 31))
WEEKS = PeriodContext(YEAR.start, YEAR.end, week_word="week")


@pytest.mark.parametrize(
    ("head", "word"),
    [
        ("Week", "week"),
        ("Weeknr.", "week"),
        ("Week (nummer)", "week"),
        ("wk", "week"),
        ("Weeknummer:", "week"),
        ("Projectweek", "projectweek"),
        ("Weekdag", ""),
        ("Week/datum", ""),
        ("Weekoverzicht", ""),
        ("Periode", ""),
    ],
)
def test_a_head_says_whether_bare_numbers_are_weeks(head: str, word: str) -> None:
    assert week_word(head) == word


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("12", "2027-03-22", "2027-03-28"),
        ("2-3", "2027-01-11", "2027-01-24"),
        ("2 t/m 4", "2027-01-11", "2027-01-31"),
        ("2/3", "2027-01-11", "2027-01-24"),
    ],
)
def test_below_such_a_head_numbers_are_weeks_and_no_days(text: str, start: str, end: str) -> None:
    period = read_period(text, WEEKS)

    assert (str(period.start), str(period.end), period.precision) == (start, end, Precision.WEEK)
    assert period.span == (0, len(text))


@pytest.mark.parametrize("text", ["9 maart", "vr 9-4", "9-4-2027", "2 weken voor 9 maart", "", "n.t.b."])
def test_what_is_no_bare_number_is_read_as_ever(text: str) -> None:
    assert read_period(text, WEEKS) == read_period(text, YEAR)


def opened(head: str, *texts: str) -> OpenPlan:
    columns = (Column(1, head, Role.PERIOD, Kind.PERIOD), Column(2, "Middel", Role.CHANNEL), Column(3, "Status"))
    return OpenPlan(small_plan([(text, "Brief", "") for text in texts], columns))


def periods(plan: OpenPlan) -> list[Period | None]:
    return [plan.readings.of("t", row.id).period for row in plan.plan.tables[0].rows]


def test_a_column_of_a_plan_is_read_by_its_head() -> None:
    first, second = periods(opened("Week", "2-3", "9 maart"))

    assert first is not None
    assert second is not None
    assert (first.precision, second.precision) == (Precision.WEEK, Precision.DAY)


def test_weeks_of_the_project_are_asked() -> None:
    plan = opened("Projectweek", "1", "2-3")
    weeks = open_questions(plan.plan, plan.readings, plan.knowledge).weeks

    assert all(period is not None and Mark.PROJECT_WEEK in period.flags for period in periods(plan))
    assert weeks is not None
    assert weeks.texts == ("week 1", "week 2-3")
