"""Words around a period: labels before it, remarks behind it, several periods in one cell."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import Mark, Period, PeriodContext, Precision, read_period

RUN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31))


def read(text: str) -> Period:
    return read_period(text, RUN)


@pytest.mark.parametrize(
    ("text", "prefix", "matched", "remark"),
    [
        ("Publicatie/verspreiding: 6 februari", "Publicatie/verspreiding", "6 februari", ""),
        ("Mei/juni (afgerond)", "", "Mei/juni", "afgerond"),
        ("Flyers rond 12 april rondbrengen", "Flyers", "rond 12 april", "rondbrengen"),
        ("Versie 6 maart", "Versie", "6 maart", ""),
        ("Bijeenkomst (9 maart)", "Bijeenkomst", "9 maart", ""),
        ("9 maart (was 2 maart)", "", "9 maart", "was 2 maart"),
        ("9 maart i.p.v. 2 maart", "", "9 maart", "i.p.v. 2 maart"),
        ("20 april (uitnodiging 6 april)", "", "20 april", "uitnodiging 6 april"),
        ("6 februari: uitnodiging voor 9 maart", "", "6 februari", "uitnodiging voor 9 maart"),
        ("  op 6 februari.", "", "6 februari", ""),
        ("- 6 februari", "", "6 februari", ""),
        ("6 februari 's avonds", "", "6 februari", "'s avonds"),
        ("juni, na de vakantie", "", "juni", "na de vakantie"),
    ],
)
def test_the_words_around_a_period_are_kept(text: str, prefix: str, matched: str, remark: str) -> None:
    period = read(text)

    assert period.span is not None
    assert (period.prefix, text[slice(*period.span)], period.remark) == (prefix, matched, remark)


def test_a_remark_is_not_a_status_nor_part_of_the_period() -> None:
    plain, remarked = read("Mei/juni"), read("Mei/juni (afgerond)")

    assert (plain.start, plain.end, plain.span) == (remarked.start, remarked.end, remarked.span)
    assert (plain.flags, remarked.flags) == (frozenset(), {Mark.DONE})


def test_a_period_in_front_counts_however_much_follows() -> None:
    text = "20 april " + "vertellen we de buurt alles wat er dit jaar in het park te doen zal zijn " * 3

    assert read(text).start == dt.date(2017, 4, 20)


def test_a_period_in_the_middle_counts_only_between_a_few_words() -> None:
    assert read("Flyers op 20 april in de bus").start == dt.date(2017, 4, 20)
    assert read("Flyers die wij samen maken gaan op 20 april in alle bussen van het dorp").start is None


def test_a_year_in_passing_is_not_the_period() -> None:
    assert read("De cijfers over het park in 2020 en daarna").precision is Precision.UNKNOWN


def test_dates_with_words_between_them_span_from_the_first_to_the_last() -> None:
    period = read("Concept 3 maart, definitief 20 april")

    assert (period.start, period.end) == (dt.date(2017, 3, 3), dt.date(2017, 4, 20))
    assert Mark.SEVERAL in period.flags


def test_dates_on_lines_of_their_own_are_several() -> None:
    period = read("6 februari\n9 maart")

    assert period.days == (dt.date(2017, 2, 6), dt.date(2017, 3, 9))


def test_a_period_with_days_wins_over_what_has_none() -> None:
    assert read("doorlopend vanaf april").start == dt.date(2017, 4, 1)
    assert read("na besluit college (april)").precision is Precision.MONTH


def test_a_relative_or_recurring_period_wins_over_the_date_behind_it() -> None:
    assert read("2 weken voor 9 maart").precision is Precision.RELATIVE
    assert read("elk jaar in mei").precision is Precision.RECURRING
