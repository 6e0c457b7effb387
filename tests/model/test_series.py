"""Filling goes on with what stands in the cells, as Excel does, and repeats what cannot be counted on."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.series import Way, continued
from model.values import Flag, Moment, Number, RichText, Value

TEXTS = [
    # days
    ("6 februari", "7 februari, 8 februari"),
    ("28 februari", "1 maart, 2 maart"),
    ("31 december", "1 januari, 2 januari"),
    ("31 december 2026", "1 januari 2027, 2 januari 2027"),
    ("28 februari 2028", "29 februari 2028, 1 maart 2028"),
    ("vr 21 april", "za 22 april, zo 23 april"),
    ("Woensdag 5 oktober 2016", "Donderdag 6 oktober 2016, Vrijdag 7 oktober 2016"),
    ("6 feb", "7 feb, 8 feb"),
    ("30 apr", "1 mei, 2 mei"),
    ("7-2", "8-2, 9-2"),
    ("31-12-2026", "1-1-2027, 2-1-2027"),
    ("31-12-26", "1-1-27, 2-1-27"),
    ("09/03", "10/03, 11/03"),
    ("6 februari|13 februari", "20 februari, 27 februari"),
    ("6 februari|6 maart", "6 april, 6 mei"),
    ("31 januari 2026|28 februari 2026", "31 maart 2026, 30 april 2026"),
    ("30-1-2026|30-3-2026", "30-5-2026, 30-7-2026"),
    # months
    ("maart", "april, mei"),
    ("Maart", "April, Mei"),
    ("MRT", "APR, MEI"),
    ("december", "januari, februari"),
    ("december 2026", "januari 2027, februari 2027"),
    ("januari|maart", "mei, juli"),
    ("november|januari", "maart, mei"),
    ("maart|februari", "januari, december"),
    ("begin mei", "begin juni, begin juli"),
    ("Eind december 2026", "Eind januari 2027, Eind februari 2027"),
    # weeks
    ("week 12", "week 13, week 14"),
    ("week 51", "week 52, week 1"),
    ("Week 9|Week 11", "Week 13, Week 15"),
    ("wk. 08", "wk. 09, wk. 10"),
    ("W12", "W13, W14"),
    ("week 52 2026", "week 53 2026, week 1 2027"),
    ("week 52 2025", "week 1 2026, week 2 2026"),
    # quarters
    ("Q1", "Q2, Q3"),
    ("Q4", "Q1, Q2"),
    ("Q3 2026", "Q4 2026, Q1 2027"),
    ("kwartaal 2", "kwartaal 3, kwartaal 4"),
    ("4e kwartaal 2026", "1e kwartaal 2027, 2e kwartaal 2027"),
    ("1ste kwartaal", "2de kwartaal, 3de kwartaal"),
    # weekdays
    ("zaterdag", "zondag, maandag"),
    ("ma|wo", "vr, zo"),
    # a number behind or before a text
    ("Wijk 3", "Wijk 4, Wijk 5"),
    ("Wijk 10|Wijk 20", "Wijk 30, Wijk 40"),
    ("Bijlage 08", "Bijlage 09, Bijlage 10"),
    ("1e bijeenkomst", "2e bijeenkomst, 3e bijeenkomst"),
    ("7de ronde", "8ste ronde, 9de ronde"),
    ("actie (9)", "actie (10), actie (11)"),
    # a number alone is repeated, two make a series
    ("12", "12, 12"),
    ("1|2", "3, 4"),
    ("007|008", "009, 010"),
    # not to be counted on
    ("Gereed", "Gereed, Gereed"),
    ("medio april/mei", "medio april/mei, medio april/mei"),
    ("19.00–21.30", "19.00–21.30, 19.00–21.30"),
    ("begin om 19.30", "begin om 19.30, begin om 19.30"),
    ("kosten € 40", "kosten € 40, kosten € 40"),
    ("40-45", "40-45, 40-45"),
    ("week 60", "week 61, week 62"),
    ("30 februari", "30 februari, 30 februari"),
    ("week 36-38", "week 36-38, week 36-38"),
    ("2 weken vooraf", "2 weken vooraf, 2 weken vooraf"),
    ("", ", "),
    ("maart\napril", "maart\napril, maart\napril"),
    # several kinds in turn
    ("Raad|Pers", "Raad, Pers"),
    ("Raad|week 1", "Raad, week 2"),
    ("maart|Q1", "april, Q2"),
    ("maart|april|juli", "maart, april"),
    ("6 februari|7 februari 2026", "7 februari, 8 februari 2026"),
]


@pytest.mark.parametrize(("run", "wanted"), TEXTS)
def test_what_comes_after_a_run(run: str, wanted: str) -> None:
    assert ", ".join(map(str, continued(run.split("|"), 2))) == wanted


@pytest.mark.parametrize(
    ("run", "wanted"),
    [
        ("6 februari", "5 februari, 4 februari"),
        ("januari", "december, november"),
        ("week 1", "week 52, week 51"),
        ("week 1 2027", "week 53 2026, week 52 2026"),
        ("Q1 2027", "Q4 2026, Q3 2026"),
        ("Wijk 1", "Wijk 0, Wijk 1"),
        ("Raad|Pers", "Pers, Raad"),
        ("3|5", "1, -1"),
    ],
)
def test_what_comes_before_a_run_is_counted_back(run: str, wanted: str) -> None:
    assert ", ".join(map(str, continued(run.split("|"), 2, backwards=True))) == wanted


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [([5.0], [5, 5]), ([1.0, 2.0], [3, 4]), ([0.1, 0.2], [0.3, 0.4]), ([1.0, 2.0, 4.0], [16 / 3, 41 / 6])],
)
def test_numbers_go_on_along_a_straight_line(numbers: list[float], wanted: list[float]) -> None:
    found = continued([Number(number, "0,0") for number in numbers], 2)

    assert [value.value for value in found if isinstance(value, Number)] == pytest.approx(wanted, abs=1e-8)
    assert all(isinstance(value, Number) and value.format == "0,0" for value in found)


def moments(*days: str) -> list[Value]:
    return [Moment(dt.datetime.fromisoformat(day), "d mmm yyyy") for day in days]


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        (["2026-12-31T19:30"], ["2027-01-01T19:30", "2027-01-02T19:30"]),
        (["2026-03-02", "2026-03-09"], ["2026-03-16", "2026-03-23"]),
        (["2026-01-31", "2026-02-28"], ["2026-03-31", "2026-04-30"]),
        (["2024-02-29", "2025-02-28"], ["2026-02-28", "2027-02-28"]),
        (["2026-03-02", "2026-03-04", "2026-03-09"], ["2026-03-02", "2026-03-04"]),
    ],
)
def test_true_dates_go_on_by_days_or_by_months(days: list[str], wanted: list[str]) -> None:
    assert continued(moments(*days), 2) == moments(*wanted)


def test_the_other_way_repeats_series_and_counts_a_lone_number_on() -> None:
    assert continued(["week 12"], 2, way=Way.OTHER) == ["week 12", "week 12"]
    assert continued(["1", "2"], 2, way=Way.OTHER) == ["1", "2"]
    assert continued([Number(5.0)], 2, way=Way.OTHER) == [Number(6.0), Number(7.0)]
    assert continued(["Raad"], 1, way=Way.OTHER) == ["Raad"]


def test_counting_counts_everything_on_that_can_be() -> None:
    assert continued([Number(5.0)], 2, way=Way.COUNT) == [Number(6.0), Number(7.0)]
    assert continued(["week 12"], 1, way=Way.COUNT) == ["week 13"]


def test_the_year_of_the_plan_tells_of_leap_days_and_of_the_last_week() -> None:
    assert continued(["28 februari"], 1, year=2028) == ["29 februari"]
    assert continued(["29 februari"], 1, year=2026) == ["1 maart"]
    assert continued(["week 52"], 2, year=2026) == ["week 53", "week 1"]


@pytest.mark.parametrize("value", [Flag(True), RichText("week 12", "<r/>")])
def test_what_has_no_plain_text_is_repeated_as_it_is(value: Value) -> None:
    assert continued([value], 2) == [value, value]


def test_a_series_ends_where_there_are_no_dates_any_more() -> None:
    found = continued(["1-1-2000", "1-1-2099"], 200)

    assert found[78:81] == ["1-1-9920", "1-1-2099", "1-1-2000"]
    assert continued(["1-1-2000"], 800_000, backwards=True)[-1] == "1-1-2000"


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4), st.integers(0, 6), st.booleans())
def test_any_text_can_be_gone_on_with(run: list[str], count: int, backwards: bool) -> None:
    assert len(continued(run, count, backwards=backwards, way=Way.COUNT)) == count
