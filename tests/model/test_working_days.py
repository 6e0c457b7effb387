"""Counting on from a day in the steps that people name."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods.offset import Step
from model.working_days import is_working_day, moved


@pytest.mark.parametrize(
    ("day", "by", "step", "expected"),
    [
        ("2026-03-31", -1, Step.MONTH, "2026-02-28"),
        ("2026-01-31", 1, Step.MONTH, "2026-02-28"),
        ("2024-02-29", 1, Step.YEAR, "2025-02-28"),
        ("2026-11-15", 3, Step.MONTH, "2027-02-15"),
        ("2026-03-09", -2, Step.WEEK, "2026-02-23"),
        ("2026-03-09", 48, Step.HOUR, "2026-03-11"),
        ("2026-03-09", -3, Step.HOUR, "2026-03-09"),
        ("2026-03-06", 1, Step.WORKDAY, "2026-03-09"),
        ("2026-03-09", -1, Step.WORKDAY, "2026-03-06"),
        ("2026-04-02", 1, Step.WORKDAY, "2026-04-07"),
        ("2026-04-28", -1, Step.WORKDAY, "2026-04-24"),
        ("2026-12-24", 1, Step.WORKDAY, "2026-12-28"),
        ("2026-03-07", 0, Step.WORKDAY, "2026-03-07"),
        ("9999-12-01", 1_000, Step.WEEK, "9999-12-31"),
        ("0001-02-01", -1_000, Step.YEAR, "0001-01-01"),
        ("9999-12-01", 1_000, Step.WORKDAY, "9999-12-31"),
    ],
)
def test_so_many_steps_on_is_this_day(day: str, by: int, step: Step, expected: str) -> None:
    assert moved(dt.date.fromisoformat(day), by, step) == dt.date.fromisoformat(expected)


def test_weekends_and_public_holidays_are_no_working_days() -> None:
    week = [dt.date(2026, 4, 27) + dt.timedelta(days=days) for days in range(7)]

    # 27 April is the day of the King.
    assert [is_working_day(day) for day in week] == [False, True, True, True, True, False, False]
