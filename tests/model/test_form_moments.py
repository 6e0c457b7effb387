"""Concrete days from a rule of measurements and evaluations."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.forms.moments import moments, read_rule
from model.working_days import is_working_day

START = dt.date(2026, 1, 15)


@pytest.mark.parametrize(
    ("text", "measures", "evaluations"),
    [
        ("elke 3 maanden + na een half jaar + na een jaar", (3, 6, 9, 12), (6, 12)),
        ("elke 3 maanden + na half jaar + jaar", (3, 6, 9, 12), (6, 12)),
        ("Elke drie maanden meten; na een half jaar en een jaar terugkijken", (3, 6, 9, 12), (6, 12)),
        ("maandelijks", tuple(range(1, 13)), ()),
        ("per kwartaal", (3, 6, 9, 12), ()),
        ("halfjaarlijks", (6, 12), ()),
        ("na 3 maanden en na 1 jaar", (), (3, 12)),
        ("na anderhalf jaar", (), (18,)),
        ("om de 2 maanden gedurende 6 maanden", (2, 4, 6), ()),
        ("volgt", (), ()),
        ("", (), ()),
        ("als het nodig is", (), ()),
    ],
)
def test_a_rule_says_when_to_measure_and_when_to_look_back(
    text: str, measures: tuple[int, ...], evaluations: tuple[int, ...]
) -> None:
    rule = read_rule(text)
    assert (rule.measures, rule.evaluations) == (measures, evaluations)
    assert rule.is_empty == (not measures and not evaluations)


def test_three_months_half_a_year_and_a_year_are_six_moments() -> None:
    found = moments(read_rule("elke 3 maanden + na een half jaar + na een jaar"), START, False)
    assert [moment.day.isoformat() for moment in found] == [
        "2026-04-15",
        "2026-07-15",
        "2026-07-15",
        "2026-10-15",
        "2027-01-15",
        "2027-01-15",
    ]
    assert sum(moment.is_evaluation for moment in found) == 2


def test_a_day_off_becomes_the_next_working_day_when_that_is_asked() -> None:
    found = moments(read_rule("na 3 maanden"), dt.date(2026, 1, 6), True)
    # 6 april 2026 is Easter Monday.
    assert found[0].day == dt.date(2026, 4, 7)
    assert found[0].moved_from == dt.date(2026, 4, 6)
    assert moments(read_rule("na 3 maanden"), dt.date(2026, 1, 6), False)[0].day == dt.date(2026, 4, 6)


def test_the_last_day_of_a_month_stays_in_the_month() -> None:
    assert moments(read_rule("na 1 maand"), dt.date(2026, 1, 31), False)[0].day == dt.date(2026, 2, 28)


def test_a_rule_in_weeks_counts_in_weeks() -> None:
    found = moments(read_rule("elke 6 weken"), START, False)
    assert found[0].day == START + dt.timedelta(weeks=6)
    assert len(found) == 8


@given(st.text(max_size=60))
def test_no_text_makes_a_rule_fail(text: str) -> None:
    moments(read_rule(text), START, True)


@given(st.integers(1, 12), st.dates(dt.date(2020, 1, 1), dt.date(2035, 1, 1)))
def test_no_moment_is_skipped_and_all_fall_on_working_days(step: int, start: dt.date) -> None:
    found = moments(read_rule(f"elke {step} maanden"), start, True)
    assert len(found) == 12 // step
    assert all(is_working_day(moment.day) for moment in found)
    assert [moment.day for moment in found] == sorted(moment.day for moment in found)
