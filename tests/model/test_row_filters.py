"""Filters of a column: which rows pass, what there is to choose from, and how a filter is kept."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import Column, Kind, Role
from model.filter_choices import Spans, states_in, texts_in
from model.open_plan import OpenPlan
from model.plan import Plan, Property, PropertyRole
from model.row_filters import (
    Amounts,
    Filter,
    Moments,
    Months,
    Says,
    States,
    Texts,
    Window,
    Wording,
    accepted,
    from_data,
    to_data,
)
from model.status import State
from model.table import Row, Table
from model.values import Formula, Moment, Number, Value

TODAY = dt.date(2026, 4, 15)
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
    Column(4, "Kosten", Role.COST, Kind.NUMBER),
    Column(5, "Nr", counts_from=1),
)
ROWS: tuple[tuple[Value, ...], ...] = (
    ("2 maart", "Inwoners", "Gereed", Number(100.0, "0"), ""),
    ("14 april", "inwoners en pers", "Loopt", Number(1250.5, "#,##0.00"), ""),
    ("15 april", " Pers ", "Nog starten", "onbekend", ""),
    ("medio mei", "", "Gereed", Formula("=1+1", Number(2.0)), ""),
    ("nog te bepalen", "Raad", "Geparkeerd", "", ""),
    ("vanaf 1 juni", "Één wijk", "rustig aan", Number(0.0, "0"), ""),
    (Moment(dt.datetime(2026, 4, 30)), "Raad", "", Number(-3.0, "0"), ""),
    ("eind maart", "raad", "Nog te maken", Number(100.0, "0.0"), ""),
)


def plan_of(rows: Sequence[Sequence[Value]] = ROWS) -> OpenPlan:
    table = Table("t", "Matrix", COLUMNS, [Row(11 + place, list(row)) for place, row in enumerate(rows)])
    year = Property("looptijd", "Looptijd", "jan 2026 – dec 2026", PropertyRole.RUNTIME)
    return OpenPlan(Plan("Proef", [year], [], [table]))


def passing(wanted: Filter, column: int) -> list[int]:
    plan = plan_of()
    found = accepted(wanted, plan.plan.table("t"), column, plan.readings, TODAY)
    return [place for place, passes in enumerate(found) if passes]


@pytest.mark.parametrize(
    ("wanted", "column", "places"),
    [
        (Texts(frozenset({"Raad"})), 1, [4, 6]),
        (Texts(frozenset({"Pers", ""})), 1, [2, 3]),
        (Texts(frozenset({"2", "7"})), 4, [1, 6]),
        (Texts(frozenset()), 1, []),
        (Wording(Says.CONTAINS, "PERS"), 1, [1, 2]),
        (Wording(Says.CONTAINS, "één"), 1, [5]),
        (Wording(Says.CONTAINS_NOT, "pers"), 1, [0, 3, 4, 5, 6, 7]),
        (Wording(Says.BEGINS, "inw"), 1, [0, 1]),
        (Wording(Says.ENDS, "pers"), 1, [1, 2]),
        (Wording(Says.IS, "raad"), 1, [4, 6, 7]),
        (Wording(Says.IS_NOT, "raad"), 1, [0, 1, 2, 3, 5]),
        (Wording(Says.EMPTY), 1, [3]),
        (Wording(Says.FILLED), 1, [0, 1, 2, 4, 5, 6, 7]),
        (Amounts(0.0, 100.0), 3, [0, 3, 5, 7]),
        (Amounts(101.0, None), 3, [1]),
        (Amounts(None, 0.0), 3, [5, 6]),
        (States(frozenset({State.DONE})), 2, [0, 3]),
        (States(frozenset({State.NOT_STARTED, State.UNKNOWN})), 2, [2, 5, 6, 7]),
        (Months(frozenset({(2026, 3)})), 0, [0, 7]),
        (Months(frozenset({(2026, 4), (2026, 6)})), 0, [1, 2, 5, 6]),
        (Months(frozenset(), undated=True), 0, [4]),
        (Moments(Window.LATE), 0, [1, 7]),
        (Moments(Window.THIS_WEEK), 0, [1, 2]),
        (Moments(Window.WEEKS, weeks=3), 0, [2, 6]),
        (Moments(Window.THIS_MONTH), 0, [1, 2, 6]),
        (Moments(Window.NEXT_MONTH), 0, [3]),
        (Moments(Window.THIS_YEAR), 0, [0, 1, 2, 3, 5, 6, 7]),
        (Moments(Window.BETWEEN, first=dt.date(2026, 4, 15), last=dt.date(2026, 5, 12)), 0, [2, 3, 6]),
        (Moments(Window.BETWEEN, first=dt.date(2026, 12, 1)), 0, [5]),
        (Moments(Window.BETWEEN, last=dt.date(2026, 3, 2)), 0, [0]),
        (Moments(Window.UNDATED), 0, [4]),
    ],
)
def test_each_filter_lets_through_what_it_asks_for(wanted: Filter, column: int, places: list[int]) -> None:
    assert passing(wanted, column) == places


def test_december_has_a_next_month_too() -> None:
    plan = plan_of((("31 december 2026", "", "", "", ""), ("1 februari 2027", "", "", "", "")))
    wanted = Moments(Window.NEXT_MONTH)

    found = accepted(wanted, plan.plan.table("t"), 0, plan.readings, dt.date(2026, 11, 30))

    assert found == [True, False]


# --- What there is to choose from ---


def test_texts_are_counted_and_come_empty_first_then_numbers_then_letters() -> None:
    table = plan_of().plan.table("t")
    everything = range(len(table.rows))

    assert texts_in(table, 1, everything) == {
        "": 1,
        "Één wijk": 1,
        "Inwoners": 1,
        "inwoners en pers": 1,
        "Pers": 1,
        "Raad": 2,
        "raad": 1,
    }
    assert list(texts_in(table, 3, everything)) == ["", "-3", "0", "2", "100", "100,0", "1.250,50", "onbekend"]
    assert list(texts_in(table, 4, everything)) == ["1", "2", "3", "4", "5", "6", "7", "8"]


def test_only_the_rows_that_are_handed_in_are_counted() -> None:
    table = plan_of().plan.table("t")

    assert texts_in(table, 1, [4, 6]) == {"Raad": 2}
    assert states_in(table, 2, [0, 1]) == {State.BUSY: 1, State.DONE: 1}


def test_months_and_windows_are_counted_by_the_readings() -> None:
    plan = plan_of()
    table = plan.plan.table("t")
    spans = Spans.of(plan.readings, table, 0, range(len(table.rows)))

    assert spans.months() == {(2026, 3): 2, (2026, 4): 3, (2026, 5): 1, (2026, 6): 1}
    assert spans.undated == 1
    assert spans.within(Moments(Window.LATE), TODAY) == 2


TEXTS = st.sampled_from(
    [
        "",
        "2 maart",
        "medio april",
        "mei/juni",
        "nog te bepalen",
        "vanaf 1 juni",
        "week 14",
        "eind 2026",
        "14 april 2025",
    ]
)
STATUSES = st.sampled_from(["", "Gereed", "Loopt", "vervallen", "op schema", "rustig aan"])
WINDOWS = st.one_of(
    st.builds(
        Moments, st.sampled_from([window for window in Window if window is not Window.BETWEEN]), st.integers(1, 60)
    ),
    st.builds(
        Moments,
        st.just(Window.BETWEEN),
        st.just(4),
        st.one_of(st.none(), st.dates(dt.date(2025, 1, 1), dt.date(2027, 1, 1))),
        st.one_of(st.none(), st.dates(dt.date(2025, 1, 1), dt.date(2027, 1, 1))),
    ),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(TEXTS, STATUSES), max_size=12), WINDOWS, st.dates(dt.date(2025, 6, 1), dt.date(2026, 12, 31)))
def test_the_counts_are_the_numbers_of_rows_that_pass(
    cells: list[tuple[str, str]], wanted: Moments, today: dt.date
) -> None:
    plan = plan_of([(when, "", status, "", "") for when, status in cells])
    table = plan.plan.table("t")
    everything = range(len(table.rows))

    def count(choice: Filter, column: int) -> int:
        return sum(accepted(choice, table, column, plan.readings, today))

    spans = Spans.of(plan.readings, table, 0, everything)
    assert spans.within(wanted, today) == count(wanted, 0)
    assert spans.undated == count(Months(frozenset(), undated=True), 0)
    assert spans.months() == {month: count(Months(frozenset({month})), 0) for month in spans.months()}
    assert states_in(table, 2, everything) == {
        state: count(States(frozenset({state})), 2) for state in states_in(table, 2, everything)
    }
    assert texts_in(table, 0, everything) == Counter(when for when, _ in cells)


# --- Kept in the settings ---

FILTERS = (
    Texts(frozenset({"", "Raad"})),
    Wording(Says.BEGINS, "in"),
    Amounts(None, 12.5),
    Amounts(0.0, None),
    Months(frozenset({(2026, 4)}), undated=True),
    Moments(Window.WEEKS, 6),
    Moments(Window.BETWEEN, first=dt.date(2026, 1, 1)),
    States(frozenset({State.BUSY, State.UNKNOWN})),
)


@pytest.mark.parametrize("wanted", FILTERS)
def test_a_filter_survives_the_settings(wanted: Filter) -> None:
    assert from_data(to_data(wanted)) == wanted


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "te laat",
        {},
        {"texts": 5},
        {"says": "lijkt op", "text": "x"},
        {"least": "veel", "most": None},
        {"months": [[2026]]},
        {"months": [["april", 4]]},
        {"states": ["klaarder"]},
        {"window": "gisteren"},
        {"window": "komende weken", "weeks": "vier"},
        {"window": "tussen", "first": "1-1-2026"},
        {"months": 3},
    ],
)
def test_what_is_no_filter_is_none(data: object) -> None:
    assert from_data(data) is None


def test_a_number_of_weeks_stays_within_reason() -> None:
    assert from_data({"window": "komende weken", "weeks": 10**9}) == Moments(Window.WEEKS, 520)
