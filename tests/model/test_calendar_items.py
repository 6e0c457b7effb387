"""What of a plan goes into a calendar, by the forms in which periods are written."""

from __future__ import annotations

import datetime as dt

import pytest
from plans import small_plan

from model.calendar_items import CalendarItem, CalendarPlan, calendar_plan
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Property

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Middel", Role.CHANNEL),
    Column(4, "Opmerking", Role.REMARK),
    Column(5, "Eigen kolom"),
    Column(6, "Plaats", Role.PLACE),
    Column(7, "Geheim", hidden=True),
)


def planned(*periods: str, quarters: bool = False) -> CalendarPlan:
    rows = [(period, "Inwoners", "Brief", "niet delen", "zaal", "De Brink", "stil") for period in periods]
    return calendar_plan(
        OpenPlan(small_plan(rows, COLUMNS)).plan, OpenPlan(small_plan(rows, COLUMNS)).readings, quarters
    )


def only(period: str) -> CalendarItem:
    (item,) = planned(period).items
    return item


@pytest.mark.parametrize(
    ("period", "first", "last", "title"),
    [
        ("6 februari", (2, 6), (2, 6), "Brief – Inwoners"),
        ("Publicatie: 6 februari", (2, 6), (2, 6), "Publicatie: Brief – Inwoners"),
        ("7-2", (2, 7), (2, 7), "Brief – Inwoners"),
        ("vr 21 april", (4, 21), (4, 21), "Brief – Inwoners"),
        ("do 21 april", (4, 21), (4, 21), "Brief – Inwoners (weekdag klopt niet)"),
        ("rond 12 april", (4, 12), (4, 12), "Brief – Inwoners (rond)"),
        ("vóór 1 mei", (4, 30), (4, 30), "Brief – Inwoners (uiterlijk)"),
        ("uiterlijk 5 mei", (5, 5), (5, 5), "Brief – Inwoners (uiterlijk)"),
        ("vanaf 20-4", (4, 20), (4, 20), "Brief – Inwoners (vanaf)"),
        ("vanaf juni", (6, 1), (6, 1), "Brief – Inwoners (vanaf)"),
        ("Begin mei", (5, 1), (5, 10), "Brief – Inwoners (begin mei)"),
        ("Medio april", (4, 11), (4, 20), "Brief – Inwoners (medio april)"),
        ("eind mei", (5, 21), (5, 31), "Brief – Inwoners (eind mei)"),
        ("juni", (6, 1), (6, 30), "Brief – Inwoners (juni)"),
        ("Mei/juni (afgerond)", (5, 1), (6, 30), "Brief – Inwoners (mei/juni)"),
        ("week 12", (3, 20), (3, 26), "Brief – Inwoners (week 12)"),
        ("29 juni - 10 augustus 2017", (6, 29), (8, 10), "Brief – Inwoners"),
        ("11 of 12 mei", (5, 11), (5, 12), "Brief – Inwoners (datum nog te kiezen)"),
        ("9 maart (onder voorbehoud)", (3, 9), (3, 9), "Brief – Inwoners (o.v.b.)"),
    ],
)
def test_a_form_of_writing_makes_this_item(
    period: str, first: tuple[int, int], last: tuple[int, int], title: str
) -> None:
    item = only(period)

    assert (item.first, item.last) == (dt.date(2017, *first), dt.date(2017, *last))
    assert item.title == title
    assert item.start is None


def test_several_days_are_several_items() -> None:
    items = planned("4 en 5 maart").items

    assert [(item.first.day, item.last.day, item.part) for item in items] == [(4, 4, 0), (5, 5, 1)]


def test_a_time_is_a_time_and_an_end_that_is_not_told_is_not_made_up() -> None:
    item = only("donderdag 9 maart, 19.00 tot 21.30 uur")
    other = only("9 maart, 19.30 uur")

    assert (item.start, item.end) == (dt.time(19), dt.time(21, 30))
    assert (other.start, other.end) == (dt.time(19, 30), None)


@pytest.mark.parametrize(
    ("period", "reason"),
    [
        ("Nog te bepalen", "no date"),
        ("", "no date"),
        ("z.s.m.", "no date"),
        ("voorjaar 2017", "a season"),
        ("2017", "a year"),
        ("na het reces", "holidays or recess"),
        ("na besluit college", "waits for something else"),
        ("maandelijks", "comes back"),
        ("doorlopend", "goes on all the time"),
        ("Q3 2017", "a quarter"),
    ],
)
def test_what_has_no_days_of_its_own_is_left_out_with_its_reason(period: str, reason: str) -> None:
    found = planned(period)

    assert found.items == ()
    assert [str(one.reason) for one in found.left_out] == [reason]


def test_quarters_come_along_when_they_are_asked_for() -> None:
    (item,) = planned("Q3 2017", quarters=True).items

    assert (item.first, item.last) == (dt.date(2017, 7, 1), dt.date(2017, 9, 30))
    assert item.title == "Brief – Inwoners (Q3 2017)"


def test_without_a_year_there_is_no_item() -> None:
    plan = small_plan([("6 februari", "Raad", "x", "", "", "", "")], COLUMNS)
    plan.properties.clear()

    found = calendar_plan(plan, OpenPlan(plan).readings)

    assert [str(one.reason) for one in found.left_out] == ["the year is not known"]


def test_a_moment_that_hangs_on_another_row_has_its_days() -> None:
    rows = [
        ("9 maart", "Raad", "Netwerkbijeenkomst", "", "", "", ""),
        ("2 weken voor de netwerkbijeenkomst", "Raad", "Brief", "", "", "", ""),
    ]
    session = OpenPlan(small_plan(rows, COLUMNS))

    items = calendar_plan(session.plan, session.readings).items

    assert [item.first for item in items] == [dt.date(2017, 3, 9), dt.date(2017, 2, 23)]


def test_what_colleagues_keep_to_themselves_stays_out_of_the_text() -> None:
    item = only("6 februari")

    assert item.text == ("Periode: 6 februari\nDoelgroep: Inwoners\nMiddel: Brief\nEigen kolom: zaal\nPlaats: De Brink")
    assert item.place == "De Brink"


def test_the_day_of_the_meeting_is_an_item_too() -> None:
    plan = small_plan([("juni", "Raad", "Brief", "", "", "", "")], COLUMNS)
    plan.properties.append(Property("b", "Datum bijeenkomst", "5 oktober 2017, 19.00 uur"))
    session = OpenPlan(plan)

    first = calendar_plan(session.plan, session.readings).items[0]

    assert (first.title, first.first, first.start) == ("Datum bijeenkomst: Proef", dt.date(2017, 10, 5), dt.time(19))


def test_bullets_and_long_texts_become_a_title_on_one_line() -> None:
    session = OpenPlan(small_plan([("6 februari", "x" * 200, "- Brief\n- Flyer", "", "", "", "")], COLUMNS))

    (item,) = calendar_plan(session.plan, session.readings).items

    assert item.title.startswith("Brief; Flyer – xxx")
    assert len(item.title) < 120
