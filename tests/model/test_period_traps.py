"""What looks a little like a period and is none."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import Mark, PeriodContext, Precision, read_period

RUN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31))


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "3.4",
        "2,5",
        "1.2",
        "v1.2",
        "versie 1.2",
        "1.2.3",
        "versie 2-1",
        "7.2.17",
        "19.30",
        "1.250,50",
        "€ 5-7",
        "20-30%",
        "06-12345678",
        "06-12 34 56 78",
        "030-2861000",
        "0318-298911",
        "192.168.1.1",
        "fase 1-2",
        "zaal 3-4",
        "nr. 3-4",
        "besluit 2017-12",
        "10-12 personen",
        "2000 inwoners",
        "COVID-19",
        "3D",
        "www.voorbeeld.nl/7-2",
        "28-3 maart",
        "7-13",
        "99999999999999999999999999999",
        "maart 17",
        "100 april",
        "COVID-19 maart",
    ],
)
def test_a_number_is_no_date(text: str) -> None:
    period = read_period(text, RUN)

    assert (period.precision, period.is_dated) == (Precision.UNKNOWN, False)


@pytest.mark.parametrize(
    "text",
    [
        "Overleg met de projectgroep",
        "Jan belt de drukker",
        "maar eerst de kaart",
        "Zo mogelijk digitaal",
        "voor inwoners",
        "van de gemeente",
        "Omdat de raad op 20 april vergadert moet dit stuk eerder klaar zijn dan gepland",
        "We kijken terug op de plannen die in 2016 zijn gemaakt voor het dorp",
    ],
)
def test_prose_is_no_period(text: str) -> None:
    period = read_period(text, RUN)

    assert (period.precision, period.flags, period.span) == (Precision.UNKNOWN, frozenset(), None)


def test_day_and_month_are_never_swapped() -> None:
    assert read_period("3-12", RUN).end == dt.date(2017, 12, 3)
    assert not read_period("3-13", RUN).is_dated


def test_an_impossible_day_is_not_read_as_its_month() -> None:
    period = read_period("31 april", RUN)

    assert not period.is_dated
    assert Mark.IMPOSSIBLE in period.flags
