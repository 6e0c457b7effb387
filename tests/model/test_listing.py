"""The list of everything says what the tables say, names the cell it comes from, and stays exact through every edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import Column, Role
from model.cross import Cross
from model.edits import SetCells
from model.listing import ListedRow, Listing, listed_rows
from model.messages import Message
from model.open_plan import OpenPlan
from model.plan import Plan, Property, PropertyRole
from model.table import Row, Table
from model.values import Covered, Formula, Number, Value

R = Role
DOWN, ACROSS = Covered(from_above=True), Covered(from_left=True)
LIST = (Column(1, "Fase", R.PHASE), Column(2, "Doelgroep", R.AUDIENCE), Column(3, "Periode", R.PERIOD))
GROUPS = (Column(1, "Middel", R.CHANNEL), Column(2, "Inwoners"), Column(3, "Raad"), Column(4, "Wie", R.OWNER))
MONTHS = (Column(1, "Kanaal", R.CHANNEL), Column(2, "nov"), Column(3, "dec"), Column(4, "jan"))
CROSS = Cross(R.CHANNEL, R.AUDIENCE, (1,), (2, 3), R.REMARK)
CALENDAR = Cross(R.CHANNEL, R.PERIOD, (1,), (2, 3, 4), R.SUBJECT)


def session(columns: Sequence[Column], *rows: Sequence[Value], cross: Cross | None = None) -> OpenPlan:
    """A plan with one table `t`, rows with ids from 11, written in November 2026."""
    table = Table("t", "Matrix", columns, [Row(11 + place, list(row)) for place, row in enumerate(rows)])
    table.cross = cross
    written = Property("d", "Datum", "9 november 2026", PropertyRole.DATE)
    return OpenPlan(Plan("Proef", [written], (), [table]))


def said(open_plan: OpenPlan) -> list[tuple[int, int | None, dict[Role, str]]]:
    listed = listed_rows(open_plan.plan, open_plan.readings)
    return [(row.row_id, row.column_id, dict(row.values)) for row in listed]


# --- Lists ---


def test_each_row_of_a_list_is_one_row_and_an_empty_one_is_none() -> None:
    opened = session(LIST, ("Start", "Raad", "mei"), ("", " ", ""), ("", "Pers", ""))

    assert said(opened) == [
        (11, None, {R.PHASE: "Start", R.AUDIENCE: "Raad", R.PERIOD: "mei"}),
        (13, None, {R.AUDIENCE: "Pers"}),
    ]


def test_a_cell_that_is_merged_down_counts_for_all_rows_that_it_covers() -> None:
    opened = session(LIST, ("Start", "Raad", "mei"), (DOWN, "Pers", DOWN), (DOWN, "Inwoners", "juni"))

    listing = Listing(opened.plan, opened.readings)
    rows = listing.rows()

    assert [row.text(R.PHASE) for row in rows] == ["Start"] * 3
    assert listing.reading(rows[1]).period == listing.reading(rows[0]).period
    assert rows[1].place_of(R.PHASE) is None
    assert "merged" in str(rows[1].reason_against(R.PHASE))
    assert rows[1].place_of(R.AUDIENCE) == (12, 2)


def test_a_cell_that_is_merged_across_does_not_say_what_stands_above_it() -> None:
    opened = session(LIST, ("Start", "Raad", "mei"), ("Eind", ACROSS, "juni"))

    assert said(opened)[1] == (12, None, {R.PHASE: "Eind", R.PERIOD: "juni"})


def test_a_heading_between_rows_is_the_phase_of_those_below_it() -> None:
    columns = (Column(1, "Periode", R.PERIOD), Column(2, "Doelgroep", R.AUDIENCE), Column(3, "Status", R.STATUS))
    heading = ("Fase 2: bouwen", ACROSS, ACROSS)

    opened = session(columns, ("mei", "Raad", "Open"), heading, ("juni", "Pers", "Open"))

    listed = listed_rows(opened.plan, opened.readings)
    assert [row.row_id for row in listed] == [11, 13]
    assert [row.text(R.PHASE) for row in listed] == ["", "Fase 2: bouwen"]
    assert listed[1].place_of(R.PHASE) is None


def test_the_phase_of_a_stacked_table_is_that_of_its_rows_unless_they_say_their_own() -> None:
    with_own, without = session(LIST, ("Start", "Raad", "mei")), session(LIST[1:], ("Raad", "mei"))
    with_own.plan.tables[0].phase = without.plan.tables[0].phase = "Verkennen"

    assert [said(one)[0][2][R.PHASE] for one in (with_own, without)] == ["Start", "Verkennen"]


def test_a_first_row_that_explains_the_heads_is_no_row_and_a_later_one_is() -> None:
    explaining = ("(welke)", "(voor wie)", "(wanneer)")

    assert [found[0] for found in said(session(LIST, explaining, ("", "Raad", "mei")))] == [12]
    assert [found[0] for found in said(session(LIST, ("", "Raad", "mei"), explaining))] == [11, 12]


# --- Crosses ---


def test_each_mark_in_a_cross_brings_the_two_sides_together() -> None:
    opened = session(GROUPS, ("Brief", "x", "", "AB"), ("Avond", "-", "in mei", ""), cross=CROSS)

    assert said(opened) == [
        (11, 2, {R.CHANNEL: "Brief", R.OWNER: "AB", R.AUDIENCE: "Inwoners"}),
        (12, 3, {R.CHANNEL: "Avond", R.AUDIENCE: "Raad", R.REMARK: "in mei"}),
    ]


def test_the_sides_and_the_text_of_a_cell_have_its_place_and_the_rest_that_of_the_row() -> None:
    opened = session(GROUPS, ("Brief", "x", "", "AB"), cross=CROSS)

    (listed,) = listed_rows(opened.plan, opened.readings)

    assert {role: listed.place_of(role) for role in (R.CHANNEL, R.AUDIENCE, R.REMARK, R.OWNER)} == {
        R.CHANNEL: (11, 2),
        R.AUDIENCE: (11, 2),
        R.REMARK: (11, 2),
        R.OWNER: (11, 4),
    }
    assert listed.place_of(R.COST) is None
    assert "no place" in str(listed.reason_against(R.COST))


def test_a_row_without_marks_is_not_lost_when_it_says_more_than_its_label() -> None:
    opened = session(GROUPS, ("Brief", "", "", "AB"), ("Avond", "", "", ""), cross=CROSS)

    assert said(opened) == [(11, None, {R.CHANNEL: "Brief", R.OWNER: "AB"})]


# --- Calendars ---


def test_a_calendar_gives_each_text_the_period_of_its_column() -> None:
    opened = session(MONTHS, ("Website", "start", "", "terugblik"), cross=CALENDAR)

    first, last = listed_rows(opened.plan, opened.readings)

    assert (first.text(R.PERIOD), first.text(R.SUBJECT)) == ("nov", "start")
    assert [row.period.start for row in (first, last) if row.period] == [dt.date(2026, 11, 1), dt.date(2027, 1, 1)]


def test_a_cell_that_is_merged_over_months_lasts_from_the_first_to_the_last() -> None:
    opened = session(MONTHS, ("Website", "campagne", ACROSS, ACROSS), cross=CALENDAR)

    (listed,) = listed_rows(opened.plan, opened.readings)

    assert listed.text(R.PERIOD) == "nov t/m jan"
    assert listed.period is not None
    assert (listed.period.start, listed.period.end) == (dt.date(2026, 11, 1), dt.date(2027, 1, 31))
    assert listed.place_of(R.PERIOD) is None
    assert listed.place_of(R.SUBJECT) == (11, 2)


def test_a_column_that_comes_in_between_the_months_is_one_of_the_calendar() -> None:
    opened = session(MONTHS, ("Website", "start", "", ""), cross=CALENDAR)

    extra = opened.insert_column("t", 2, "half november")
    opened.set_texts("t", [(11, extra.id, "proef")])

    assert [(found[1], found[2][R.PERIOD]) for found in said(opened)] == [(2, "nov"), (extra.id, "half november")]


def test_another_date_of_the_plan_gives_the_months_another_year() -> None:
    opened = session(MONTHS, ("Website", "start", "", ""), cross=CALENDAR)
    listing = Listing(opened.plan, opened.readings)
    before = listing.rows()[0].period

    opened.set_text("d", "9 maart 2028")

    after = listing.rows()[0].period
    assert before is not None
    assert after is not None
    assert (before.start, after.start) == (dt.date(2026, 11, 1), dt.date(2028, 11, 1))


# --- Kept while the plan changes ---


def test_only_the_rows_that_changed_are_made_anew() -> None:
    opened = session(LIST[1:], ("Raad", "mei"), ("Pers", "juni"), ("Inwoners", "juli"))
    listing = Listing(opened.plan, opened.readings)
    before = listing.rows()

    opened.set_texts("t", [(12, 2, "Media")])

    after = listing.rows()
    assert [one is other for one, other in zip(before, after, strict=True)] == [True, False, True]


def test_numbers_that_count_the_rows_are_right_after_a_row_went() -> None:
    columns = (Column(1, "Nr", R.NUMBER, counts_from=1), Column(2, "Doelgroep", R.AUDIENCE))
    opened = session(columns, *((Formula("A1+1", Number(place)), f"groep {place}") for place in range(4)))
    listing = Listing(opened.plan, opened.readings)
    listing.rows()

    opened.remove_rows("t", [12])

    assert [row.text(R.NUMBER) for row in listing.rows()] == ["1", "2", "3"]


def test_a_row_that_becomes_the_first_can_explain_the_heads() -> None:
    opened = session(LIST, ("", "Raad", "mei"), ("(welke)", "(voor wie)", "(wanneer)"))
    listing = Listing(opened.plan, opened.readings)
    assert len(listing.rows()) == 2

    opened.move_rows("t", [12], 0)

    assert [row.row_id for row in listing.rows()] == [11]


VALUES = st.sampled_from(["", "x", "-", "mei", "Raad", "(bijv. raad)", "fase 1", DOWN, ACROSS, Covered(True, True)])
ROWS = st.one_of(
    st.lists(VALUES, min_size=4, max_size=4),
    st.sampled_from([["(wat)", "(wie)", "", "(hoe)"], ["fase 2", ACROSS, ACROSS, ACROSS], ["Brief", "x", "mei", ""]]),
)
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("cell"), st.integers(0, 30), st.integers(0, 30), VALUES),
        st.tuples(st.just("row"), st.integers(0, 30), st.just(0), ROWS),
        st.tuples(
            st.sampled_from(["insert", "remove", "move", "undo", "redo", "column", "title", "role"]), st.integers(0, 30)
        ),
    ),
    max_size=25,
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([(LIST, None), (LIST[1:], None), (GROUPS, CROSS), (MONTHS, CALENDAR)]),
    st.lists(ROWS, max_size=6),
    ACTIONS,
)
def test_what_is_kept_is_what_would_be_made_from_scratch(
    shape: tuple[Sequence[Column], Cross | None], rows: list[list[Value]], actions: list[tuple[object, ...]]
) -> None:
    columns, cross = shape
    opened = session(columns, *(row[: len(columns)] for row in rows), cross=cross)
    listing = Listing(opened.plan, opened.readings)
    listing.rows()

    for action in actions:
        act(opened, *action)

        fresh = listed_rows(opened.plan, opened.readings)
        assert listing.rows() == fresh
        kept = [listed for row in opened.plan.tables[0].rows for listed in listing.of("t", row.id)]
        assert kept == fresh
        assert [listing.reading(row).period for row in kept] == [listing.reading(row).period for row in fresh]


def act(opened: OpenPlan, name: object, at: int, across: int = 0, value: Value | list[Value] = "") -> None:
    """Something that can happen to a table; nothing when it has no such row."""
    table = opened.plan.tables[0]
    ids = [row.id for row in table.rows]
    column = table.columns[across % len(table.columns)]
    if name == "insert":
        opened.insert_rows("t", at % (len(ids) + 1))
    elif name == "undo":
        opened.history.undo()
    elif name == "redo":
        opened.history.redo()
    elif name == "column":
        opened.insert_column("t", at % (len(table.columns) + 1), "feb")
    elif name == "title":
        opened.rename_column("t", table.columns[at % len(table.columns)].id, "mrt")
    elif name == "role":
        opened.set_roles("t", {table.columns[at % len(table.columns)].id: (R.OWNER, None)[at % 2]})
    elif ids and name == "remove":
        opened.remove_rows("t", [ids[at % len(ids)]])
    elif ids and name == "move":
        opened.move_rows("t", [ids[at % len(ids)]], (at * 7) % (len(ids) + 1))
    elif ids and isinstance(value, list):
        cells = [(ids[at % len(ids)], one.id, content) for one, content in zip(table.columns, value, strict=False)]
        opened.history.do(Message(("", "")), [SetCells("t", tuple(cells))])
    elif ids and not isinstance(value, list) and name == "cell":
        opened.history.do(Message(("", "")), [SetCells("t", ((ids[at % len(ids)], column.id, value),))])


def test_a_row_of_the_list_compares_by_what_it_says() -> None:
    opened = session(LIST, ("Start", "Raad", "mei"))

    one, other = (listed_rows(opened.plan, opened.readings)[0] for _ in range(2))

    assert isinstance(one, ListedRow)
    assert one == other
