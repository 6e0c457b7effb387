"""The timeline of a table: what gets a place, what it looks like, and what it says in words."""

from __future__ import annotations

import datetime as dt

import pytest
from timelines import ROWS, TODAY, timed, timed_plan, timeline_of

from model.columns import Column, Role
from model.cross import Cross
from model.plan import Plan
from model.readings import Readings
from model.table import Row, Table
from model.timeline.axis import Axis, Months
from model.timeline.items import NAMELESS, NO_AUDIENCE, NO_PHASE, Grouping, has_moments, read_timeline
from model.timeline.looks import Look
from model.timeline.summary import cells, summary


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("12 april 2027", Look.DAY),
        ("vrijdag 4 juni 2027 19.30 uur", Look.DAY),
        ("4 en 5 maart 2027", Look.DAYS),
        ("week 14 2027", Look.SPAN),
        ("3 t/m 8 mei 2027", Look.SPAN),
        ("april 2027", Look.SPAN),
        ("medio april 2027", Look.ABOUT),
        ("voorjaar 2027", Look.ABOUT),
        ("ca. 3 mei 2027", Look.ABOUT),
        ("11 of 12 mei 2027", Look.ABOUT),
        ("12 april 2027?", Look.ABOUT_DAY),
        ("vóór 1 mei 2027", Look.UNTIL),
        ("vanaf 3 juni 2027", Look.FROM),
        ("n.t.b.", None),
        ("doorlopend", None),
        ("z.s.m.", None),
        ("12 april", None),
    ],
)
def test_what_a_moment_looks_like(text: str, look: Look | None) -> None:
    timeline = timed([(text, "Brief")])

    found = (*timeline.items, *timeline.undated)
    assert [item.look for item in found] == [look]


def test_rows_come_from_early_to_late_and_those_without_a_date_apart() -> None:
    timeline = timeline_of(timed_plan())

    assert [item.name.split(":")[0] for item in timeline.items] == [
        *("Website", "Nieuwsbrief", "Inloopavond", "Persbericht", "Huis-aan-huisblad")
    ]
    assert [item.name for item in timeline.undated] == ["Opening: Pers", "Evaluatie"]


def test_a_limit_stands_on_the_day_that_it_names() -> None:
    until, start = timed([("vóór 1 mei 2027", "Brief"), ("vanaf 3 juni 2027", "Site")]).items

    assert (until.first, until.last) == (dt.date(2027, 4, 30), dt.date(2027, 4, 30))
    assert (start.first, start.last) == (dt.date(2027, 6, 3), dt.date(2027, 6, 3))


def test_a_row_without_words_says_so() -> None:
    assert timed([("12 april 2027", "")]).items[0].name == NAMELESS


def test_by_audience_a_row_stands_with_each_of_its_audiences() -> None:
    bands = timeline_of(timed_plan()).bands(Grouping.AUDIENCE)

    assert {band.title: band.names for band in bands} == {
        "Bewoners": ["Nieuwsbrief", "Inloopavond", "Huis-aan-huisblad"],
        "Ondernemers": ["Inloopavond"],
        "Pers": ["Persbericht"],
        NO_AUDIENCE: ["Website"],
    }
    assert bands[-1].title == NO_AUDIENCE


def test_by_phase_each_row_stands_once() -> None:
    bands = timeline_of(timed_plan()).bands(Grouping.PHASE)

    assert [(band.title, len(band.items)) for band in bands] == [("Start", 2), ("Uitvoering", 2), (NO_PHASE, 1)]


def test_only_groupings_that_mean_something_are_offered() -> None:
    assert timed([("12 april 2027", "Brief")]).groupings == (Grouping.NONE,)
    assert set(timeline_of(timed_plan()).groupings) == set(Grouping)


def test_of_roles_that_are_left_out_nothing_is_told() -> None:
    plan = timed_plan()

    timeline = read_timeline(plan, Readings(plan), plan.tables[0], without=frozenset({Role.AUDIENCE, Role.STATUS}))

    told = " ".join(item.spoken for item in (*timeline.items, *timeline.undated))
    assert "Bewoners" not in told
    assert "gereed" not in told
    assert Grouping.AUDIENCE not in timeline.groupings


def test_only_rows_that_go_along_are_read() -> None:
    plan = timed_plan()

    timeline = read_timeline(plan, Readings(plan), plan.tables[0], {11, 16}.__contains__)

    assert [item.row_id for item in timeline.items] == [11]
    assert [item.row_id for item in timeline.undated] == [16]
    assert plan.listeners
    assert not any(type(one).__name__ == "Listing" for one in plan.listeners)


def test_a_calendar_has_the_moments_of_its_columns() -> None:
    columns = (Column(1, "Doelgroep", Role.AUDIENCE), Column(2, "april"), Column(3, "mei"))
    cross = Cross(Role.AUDIENCE, Role.PERIOD, (1,), (2, 3), Role.CHANNEL, year=2027)
    table = Table("k", "Kalender", columns, [Row(11, ["Bewoners", "brief", ""]), Row(12, ["Pers", "", "bericht"])])
    table.cross = cross
    plan = Plan("Proef", tables=[table])

    timeline = read_timeline(plan, Readings(plan), table)

    assert has_moments(table)
    assert [(item.name, item.row_id, item.column_id, item.first) for item in timeline.items] == [
        ("brief: Bewoners", 11, 2, dt.date(2027, 4, 1)),
        ("bericht: Pers", 12, 3, dt.date(2027, 5, 1)),
    ]


def test_everything_of_a_row_is_said() -> None:
    timeline = timeline_of(timed_plan())

    assert [item.spoken for item in timeline.items[:3]] == [
        "Website, vanaf 3 maart 2027, vanaf, status bezig",
        "Nieuwsbrief: Bewoners, 12 april 2027, status gereed",
        "Inloopavond: Bewoners, ondernemers, medio mei 2027 (11–20 mei 2027), ongeveer in deze periode",
    ]
    assert cells(timeline.undated[1]) == ["geen moment ingevuld", "Evaluatie", "", ""]


def test_the_summary_is_short_and_counts() -> None:
    told = summary(timeline_of(timed_plan()))

    assert told == (
        "Tijdlijn van “Planning”: 5 regels van 3 maart 2027 tot en met 30 juni 2027. De meeste beginnen in mei (2). "
        "1 regel bij benadering. 2 regels zonder datum."
    )
    busy = timed([(f"{day} mei 2027", "Brief") for day in (3, 4, 5)] + [("7 juni 2027", "Brief")])
    assert "De meeste beginnen in mei (3)." in summary(busy)
    assert len(summary(timeline_of(timed_plan(ROWS * 20)))) <= 250


def test_a_timeline_without_dates_says_so() -> None:
    assert summary(timed([("n.t.b.", "Brief")])) == (
        "Tijdlijn van “Planning” zonder regels met een datum. 1 regel zonder datum."
    )


def test_months_are_whole_and_named() -> None:
    months = Months.around(dt.date(2026, 11, 28), dt.date(2027, 2, 3))

    assert (months.first, months.last) == (dt.date(2026, 11, 1), dt.date(2027, 2, 28))
    assert [day.month for day in months.starts()] == [11, 12, 1, 2]
    assert months.said == "november 2026–februari 2027"
    assert Months.around(TODAY, TODAY).said == "april 2027"


def test_days_outside_the_axis_lie_at_its_ends() -> None:
    axis = Axis(Months.around(TODAY, TODAY), 10, 310)

    assert axis.start_of(dt.date(2027, 4, 1)) == 10
    assert axis.end_of(dt.date(2027, 4, 30)) == 310
    assert axis.start_of(dt.date(2026, 1, 1)) == 10
    assert axis.end_of(dt.date.max) == 310
