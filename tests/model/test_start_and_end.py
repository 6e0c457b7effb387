"""Two columns, one where something starts and one where it ends, make one period."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.periods import Period, PeriodContext, read_period
from model.periods.marks import Mark
from model.start_and_end import from_start_to_end

CONTEXT = PeriodContext(start=dt.date(2026, 1, 1), end=dt.date(2026, 12, 31))


def between(start: str, end: str, context: PeriodContext = CONTEXT) -> Period:
    return from_start_to_end(read_period(start, context), read_period(end, context))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("3-2-2026", "17-4-2026", (dt.date(2026, 2, 3), dt.date(2026, 4, 17))),
        ("3 februari", "17 april", (dt.date(2026, 2, 3), dt.date(2026, 4, 17))),
        ("maart", "medio april", (dt.date(2026, 3, 1), dt.date(2026, 4, 20))),
        ("vanaf 1 maart", "t/m 5 mei", (dt.date(2026, 3, 1), dt.date(2026, 5, 5))),
        ("9 maart", "", (dt.date(2026, 3, 9), dt.date(2026, 3, 9))),
        ("", "5 mei", (None, dt.date(2026, 5, 5))),
        ("n.t.b.", "5 mei", (None, dt.date(2026, 5, 5))),
        ("9 maart", "nog onbekend", (dt.date(2026, 3, 9), dt.date(2026, 3, 9))),
        ("t/m 5 mei", "9 juni", (None, dt.date(2026, 5, 5))),
        ("volgens draaiboek", "9 juni", (None, None)),
    ],
)
def test_a_row_runs_from_its_start_to_its_end(start: str, end: str, expected: tuple[dt.date | None, dt.date]) -> None:
    found = between(start, end)

    assert (found.start, found.end) == expected


def test_a_start_and_end_on_one_day_are_that_day() -> None:
    assert between("9-3-2026", "9-3-2026").short() == read_period("9-3-2026", CONTEXT).short()


def test_an_end_without_a_year_lies_behind_its_start() -> None:
    found = between("1-12-2025", "15 januari", PeriodContext(document_date=dt.date(2025, 11, 1)))

    assert (found.start, found.end) == (dt.date(2025, 12, 1), dt.date(2026, 1, 15))


def test_a_school_year_goes_on_into_the_next_year() -> None:
    found = between("1 september", "30 juni")

    assert (found.start, found.end) == (dt.date(2026, 9, 1), dt.date(2027, 6, 30))


def test_without_any_year_month_and_day_are_those_of_both() -> None:
    found = between("6 februari", "9 maart", PeriodContext())

    assert found.start is None
    assert found.yearless is not None
    assert [(day.month, day.day) for day in found.yearless] == [(2, 6), (3, 9)]


@pytest.mark.parametrize(("start", "end"), [("6 februari", "9-3-2027"), ("6-2-2027", "9 maart")])
def test_a_year_that_one_of_them_has_counts_for_both(start: str, end: str) -> None:
    found = between(start, end, PeriodContext())

    assert (found.start, found.end) == (dt.date(2027, 2, 6), dt.date(2027, 3, 9))
    assert Mark.NO_YEAR not in found.flags


@pytest.mark.parametrize(("start", "end"), [("1-5-2026", "1-4-2026"), ("1 mei", "1 april")])
def test_an_end_before_the_start_is_told_and_does_not_count(start: str, end: str) -> None:
    found = between(start, end)

    assert (found.start, found.end) == (dt.date(2026, 5, 1), dt.date(2026, 5, 1))
    assert Mark.UNSURE in found.flags
    assert "einddatum ligt voor de begindatum" in found.sentence()


def test_times_of_start_and_end_are_kept() -> None:
    found = between("9-3-2026 19.00 uur", "9-3-2026 21.30 uur")

    assert (found.start_time, found.end_time) == (dt.time(19), dt.time(21, 30))


def test_a_29th_of_february_finds_its_day_in_the_next_year() -> None:
    found = from_start_to_end(Period.of_day(dt.datetime(2027, 12, 1)), read_period("29 februari", PeriodContext()))

    assert found.start == dt.date(2027, 12, 1)
    assert found.end is None or found.end >= found.start


def test_two_empty_cells_say_nothing() -> None:
    assert not between("", "").is_dated


_TEXTS = st.sampled_from(
    ["", "?", "n.t.b.", "z.s.m.", "9 maart", "9-3-2026", "29 februari", "29-2-2028", "vanaf juni", "t/m 5 mei",
     "mei/juni",
     "week 12", "Q3", "2027", "11 of 12 mei", "rond 12 april", "elke week", "doorlopend", "2 weken voor de start",
     "9 maart 19.30 uur", "zomer", "31-4", "1-1-0001", "31-12-9999"]
)  # fmt: skip


@given(start=_TEXTS, end=_TEXTS, dated=st.booleans())
@settings(max_examples=400, deadline=None)
def test_any_two_cells_make_a_period_that_runs_forward(start: str, end: str, dated: bool) -> None:
    found = between(start, end, CONTEXT if dated else PeriodContext())

    assert found.start is None or found.end is None or found.start <= found.end
    assert found.sentence().endswith(".")
    assert found.short()
