"""A day is written as the column writes its days."""

from __future__ import annotations

import datetime as dt

import pytest
from plans import small_plan

from model.columns import Column
from model.day_notation import DayNotation, nearest_texts, notation_of, read_notation

DAY = dt.date(2017, 3, 6)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("12 april 2017", "6 maart 2017"),
        ("12 april", "6 maart"),
        ("12 apr 2017", "6 mrt 2017"),
        ("12 apr. 2017", "6 mrt. 2017"),
        ("ma 12 april", "ma 6 maart"),
        ("Woensdag 12 april 2017", "Maandag 6 maart 2017"),
        ("12-4-2017", "6-3-2017"),
        ("12-04-2017", "06-03-2017"),
        ("12/4/17", "6/3/17"),
        ("12.4", "6.3"),
        (" 2 mei 2017 ", "6 maart 2017"),
    ],
)
def test_a_day_is_written_as_another_one_is(text: str, written: str) -> None:
    found = read_notation(text)

    assert found is not None
    assert found.written(DAY) == written


@pytest.mark.parametrize("text", ["", "medio april", "11-20 april", "april 2017", "12 april of later", "week 12"])
def test_a_text_that_is_no_single_day_has_no_notation(text: str) -> None:
    assert read_notation(text) is None


def test_most_cells_decide_and_then_the_nearest() -> None:
    assert notation_of(["6-3-2017", "6 maart", "8 maart", "medio mei"]).written(DAY) == "6 maart"
    assert notation_of(["6-3-2017", "6 maart"]).written(DAY) == "6-3-2017"
    assert notation_of([]) == DayNotation()
    assert DayNotation().written(DAY) == "6 maart 2017"


def test_the_year_can_be_added() -> None:
    assert DayNotation(year=0).with_year().written(DAY) == "6 maart 2017"
    assert DayNotation(mark="-", year=2).with_year().written(DAY) == "6-3-17"


def test_the_nearest_cells_come_first_and_the_own_cell_not_at_all() -> None:
    table = small_plan([("a",), ("b",), ("c",), ("d",)], (Column(1, "Periode"),)).tables[0]

    assert list(nearest_texts(table, 1, 0)) == ["a", "c", "d"]
