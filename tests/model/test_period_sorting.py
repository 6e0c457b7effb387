"""The order in which periods stand in a sorted table."""

from __future__ import annotations

import datetime as dt

from model.periods import Period, PeriodContext, column_context, read_period

RUN = column_context([], PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31)))


def in_order(texts: list[str], context: PeriodContext) -> list[str]:
    return sorted(texts, key=lambda text: read_period(text, context).sort_key)


def test_the_periods_of_a_real_plan_stand_in_the_order_of_its_days() -> None:
    as_written = [
        "Publicatie/verspreiding: 6 februari",
        "Publicatie/verspreiding: 14 februari",
        "Publicatie/verspreiding: 21 februari",
        "9 maart",
        "10 maart",
        "20 april",
        "Medio april",
        "Medio april ",
        "Half april",
        "Begin mei",
        "Mei/juni",
        "Mei/juni (afgerond)",
        "juni",
        "Nog te bepalen",
    ]

    assert in_order(as_written[::-1], RUN) == [
        *as_written[:5],
        "Half april",
        "Medio april ",
        "Medio april",
        "20 april",
        "Begin mei",
        "Mei/juni (afgerond)",
        "Mei/juni",
        "juni",
        "Nog te bepalen",
    ]
    assert in_order(as_written, RUN)[5:8] == ["Medio april", "Medio april ", "Half april"]


def test_soon_comes_first_and_what_has_no_date_last() -> None:
    texts = ["n.t.b.", "12", "maandelijks", "9 maart", "19.00 uur", "z.s.m., uiterlijk 1 mei", "z.s.m.", ""]

    assert in_order(texts, RUN)[:2] == ["z.s.m.", "z.s.m., uiterlijk 1 mei"]
    assert in_order(texts, RUN)[2:] == ["9 maart", "19.00 uur", "n.t.b.", "12", "maandelijks", ""]


def test_an_open_start_sorts_on_its_end_and_an_open_end_on_its_start() -> None:
    texts = ["2 mei", "vóór 1 mei", "vanaf 20 april", "29 april", "20 april", "1 mei"]

    assert in_order(texts, RUN) == ["20 april", "vanaf 20 april", "29 april", "vóór 1 mei", "1 mei", "2 mei"]
    assert in_order(["vanaf 20 april 2017", "20-30 april 2017"], PeriodContext())[0] == "20-30 april 2017"


def test_days_without_a_year_follow_the_dated_ones_by_month_and_day() -> None:
    texts = ["n.t.b.", "december", "9 maart", "6 februari", "1 januari 2030"]

    assert in_order(texts, PeriodContext()) == ["1 januari 2030", "6 februari", "9 maart", "december", "n.t.b."]


def test_a_time_orders_what_happens_on_one_day() -> None:
    texts = ["9 maart 20.00 uur", "9 maart 9.30 uur", "9 maart", "8 maart 23.00 uur"]

    assert in_order(texts, RUN) == ["8 maart 23.00 uur", "9 maart", "9 maart 9.30 uur", "9 maart 20.00 uur"]


def test_a_true_date_sorts_among_the_texts() -> None:
    true_date = Period.of_day(dt.datetime(2017, 3, 9))

    assert read_period("8 maart", RUN).sort_key < true_date.sort_key < read_period("10 maart", RUN).sort_key
    assert true_date.sort_key == read_period("9 maart", RUN).sort_key
