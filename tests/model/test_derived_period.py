"""The derived date is added where it says more than the text, and only there."""

from __future__ import annotations

import datetime as dt

import pytest

from model.derived_period import derived_text
from model.periods import Period, PeriodContext, read_period

CONTEXT = PeriodContext(start=dt.date(2027, 9, 1), end=dt.date(2028, 8, 31))


def derived(text: str) -> str:
    return derived_text(text, read_period(text, CONTEXT), 2027)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("Medio april", "11–20 apr 2028"),
        ("Begin november", "1–10 nov 2027"),
        ("week 48", "29 nov–5 dec 2027"),
        ("Q2", "apr–jun 2028"),
        ("2e kwartaal 2028", "apr–jun 2028"),
        ("voorjaar", "mrt–mei 2028"),
        ("15 januari", "za 15 jan 2028"),
        ("vóór 1 december", "t/m 30 nov 2027"),
    ],
)
def test_what_the_text_leaves_open_is_added(text: str, added: str) -> None:
    assert derived(text) == added


@pytest.mark.parametrize(
    "text",
    [
        "6 februari 2028",
        "Publicatie: zondag 6 februari 2028",
        "6-2-2028",
        "06/02/28",
        "2028-02-06",
        "4 t/m 7 maart 2028",
        "4 - 7 Mrt. 2028",
        "4 en 5 maart 2028",
        "11 of 12 mei 2028",
        "uiterlijk 5 mei 2028",
        "april 2028",
        "Mei/juni 2028",
        "2028",
        "dinsdag 5 oktober 2027, van 19.00 tot 21.30 uur",
    ],
)
def test_what_the_text_says_itself_is_not_repeated(text: str) -> None:
    assert derived(text) == ""


@pytest.mark.parametrize("text", ["12 oktober", "di 12-10", "oktober", "Oktober/november", "4-7 oktober"])
def test_the_year_of_the_reader_is_no_news(text: str) -> None:
    assert derived(text) == ""


def test_a_weekday_that_does_not_fit_is_news() -> None:
    assert derived("woensdag 5 oktober 2027").startswith("di 5 okt 2027")


@pytest.mark.parametrize("text", ["Nog te bepalen", "na het reces", "z.s.m.", "maandelijks", ""])
def test_nothing_is_added_to_what_has_no_date(text: str) -> None:
    assert derived(text) == ""


def test_a_table_without_periods_adds_nothing() -> None:
    assert derived_text("12 oktober", None, 2027) == ""


def test_a_true_date_says_it_all() -> None:
    assert derived_text("12-10-2027", Period.of_day(dt.datetime(2027, 10, 12)), 2027) == ""
