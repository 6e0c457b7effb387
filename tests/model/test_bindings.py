"""Relative moments hang on a row of the plan and follow it; what cannot be told from the plan is asked."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import small_plan

from model.changes import CellsChanged, Change
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.periods import Boundaries, Mark, Period
from model.plan import Plan, Property
from model.readings import Readings
from model.table import Row, Table

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Middel", Role.CHANNEL),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
)


def opened(*rows: tuple[str, str]) -> OpenPlan:
    """A plan of January to August 2017 with these periods and channels; the first row has the id 11."""
    return OpenPlan(small_plan([(period, channel, "") for period, channel in rows], COLUMNS))


def period(plan: OpenPlan, place: int) -> Period:
    """What the row at this place means."""
    found = plan.readings.of("t", plan.plan.tables[0].rows[place].id).period
    assert found is not None
    return found


def days(found: Period) -> tuple[str, str]:
    return tuple(day.isoformat()[5:] if day else "" for day in (found.start, found.end))  # type: ignore[return-value]


MEETING = ("9 maart", "Netwerkbijeenkomst")
"""A Thursday in 2017."""


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2 weken voor de bijeenkomst", "02-23", "02-23"),
        ("2 weken voor bijeenkomsten", "02-23", "02-23"),
        ("2 weken voor de netwerkbijeenkomst", "02-23", "02-23"),
        ("1 week na de bijeenkomst", "03-16", "03-16"),
        ("1 maand voor de bijeenkomst", "02-09", "02-09"),
        ("een half jaar na de bijeenkomst", "09-09", "09-09"),
        ("48 uur voor de bijeenkomst", "03-07", "03-07"),
        ("2 uur voor de bijeenkomst", "03-09", "03-09"),
        ("3 werkdagen voor de bijeenkomst", "03-06", "03-06"),
        ("4 werkdagen voor de bijeenkomst", "03-03", "03-03"),
        ("3 werkdagen na de bijeenkomst", "03-14", "03-14"),
        ("2 tot 3 weken voor de bijeenkomst", "02-16", "02-23"),
        ("circa 2 weken voor de bijeenkomst", "02-20", "02-26"),
        ("ten minste 2 weken voor de bijeenkomst", "", "02-23"),
        ("uiterlijk 10 dagen voor de bijeenkomst", "", "02-27"),
        ("hoogstens 2 weken voor de bijeenkomst", "02-23", "03-08"),
        ("in de week voor de bijeenkomst", "03-02", "03-08"),
        ("binnen 1 week na de bijeenkomst", "03-09", "03-16"),
        ("uiterlijk 1 week na de bijeenkomst", "", "03-16"),
        ("ten minste 1 week na de bijeenkomst", "03-16", ""),
        ("vanaf 2 weken voor de bijeenkomst", "02-23", ""),
        ("direct na de bijeenkomst", "03-09", "03-10"),
        ("na de bijeenkomst", "03-10", ""),
        ("voor de bijeenkomst", "", "03-08"),
        ("t/m de bijeenkomst", "", "03-09"),
        ("vanaf de bijeenkomst", "03-09", ""),
        ("tijdens de bijeenkomst", "03-09", "03-09"),
        ("2 weken vooraf", "02-23", "02-23"),
        ("T-14", "02-23", "02-23"),
        ("vooraf", "", "03-08"),
        ("een dag erna", "03-10", "03-10"),
        ("2 weken voor 20 april", "04-06", "04-06"),
        ("2 weken voor de markt van 20 april", "04-06", "04-06"),
    ],
)
def test_the_days_follow_from_the_row(text: str, start: str, end: str) -> None:
    found = period(opened(MEETING, (text, "Uitnodiging")), 1)

    assert days(found) == (start, end)
    assert (Mark.UNTIL in found.flags) == (not start)
    assert (Mark.FROM in found.flags) == (not end)


def test_the_sentence_tells_the_day_the_row_and_the_day_of_that_row() -> None:
    plan = opened(MEETING, ("2 weken voor de bijeenkomst", "Uitnodiging"), ("uiterlijk 1 week na bijeenkomst", "Dank"))

    assert period(plan, 1).sentence() == (
        "Begrepen als donderdag 23 februari 2017: 2 weken voor ‘Netwerkbijeenkomst’ (9 maart 2017)."
    )
    assert period(plan, 2).sentence() == (
        "Begrepen als t/m 16 maart 2017: uiterlijk 1 week na ‘Netwerkbijeenkomst’ (9 maart 2017)."
    )
    assert period(plan, 1).short() == "do 23 feb 2017"
    assert period(plan, 1).hangs_on == ("t", 11)


def test_working_days_skip_public_holidays() -> None:
    plan = opened(("13 april", "Markt"), ("2 werkdagen na de markt", "Dank"), ("1 werkdag voor de kermis", "Bord"))
    plan.set_texts("t", [(13, 2, "Bord")])

    # Friday 14 April 2017 is Good Friday and Monday 17 April is Easter Monday.
    assert days(period(plan, 1)) == ("04-19", "04-19")


def test_from_a_part_of_a_month_the_result_is_as_wide() -> None:
    plan = opened(
        ("medio april", "Markt"),
        ("1 week voor de markt", "Poster"),
        ("4-7 juli", "Kamp"),
        ("3 dagen na het kamp", "Dank"),
    )

    assert days(period(plan, 1)) == ("04-04", "04-13")
    # Something that takes several days is known to the day: count from its last one.
    assert days(period(plan, 3)) == ("07-10", "07-10")


def test_rows_are_sorted_by_the_days_that_follow() -> None:
    plan = opened(MEETING, ("2 weken voor de bijeenkomst", "Uitnodiging"), ("1 maart", "Affiche"))

    assert sorted(range(3), key=lambda place: period(plan, place).sort_key) == [1, 2, 0]


# --- Which row ---


@pytest.mark.parametrize(
    ("anchor", "channel"),
    [
        ("de bijeenkomst", "Netwerkbijeenkomst in het dorpshuis"),
        ("de bijeenkomst", "Twee bijeenkomsten"),
        ("verzending", "Brieven verzenden"),
        ("besluit college", "Collegebesluit"),
        ("het besluit van de raad", "Besluit gemeenteraad"),
        ("de tweede bijeenkomst", "2e bijeenkomst"),
        ("de flyers", "Flyer"),
        ("het Café", "cafe"),
    ],
)
def test_inflections_and_compounds_are_forgiven(anchor: str, channel: str) -> None:
    assert period(opened(("9 maart", channel), (f"1 dag na {anchor}", "Dank")), 1).is_dated


@pytest.mark.parametrize(
    ("anchor", "channel"),
    [
        ("besluit raad", "Besluit college"),
        ("de netwerkbijeenkomst", "Bijeenkomst"),
        ("de eerste bijeenkomst", "Tweede bijeenkomst"),
        ("de brief", "Briefing"),
        ("de dag", "Koningsdag"),
    ],
)
def test_another_moment_is_not_taken_for_it(anchor: str, channel: str) -> None:
    found = period(opened(("9 maart", channel), (f"2 dagen na {anchor}", "Dank")), 1)

    assert not found.is_dated
    assert found.sentence().endswith("staat onder Zonder datum.")


def test_of_several_rows_none_is_guessed_and_all_are_named() -> None:
    plan = opened(MEETING, ("16 maart", "Bewonersbijeenkomst"), ("2 weken voor de bijeenkomst", "Brief"))

    assert not period(plan, 2).is_dated
    assert period(plan, 2).sentence() == (
        "2 rijen passen bij ‘de bijeenkomst’: kies welke uit ‘Netwerkbijeenkomst’ (9 maart 2017) of "
        "‘Bewonersbijeenkomst’ (16 maart 2017), bij ‘Wat het plan open laat’; staat onder Zonder datum."
    )


def test_of_many_rows_only_the_number_is_told() -> None:
    plan = opened(*[(f"{day} maart", "Bijeenkomst") for day in range(1, 6)], ("2 weken voor de bijeenkomst", "Brief"))

    assert period(plan, 5).sentence().startswith("5 rijen passen bij ‘de bijeenkomst’: kies welke, bij")


def test_the_row_that_the_user_chose_is_taken_and_followed() -> None:
    plan = opened(MEETING, ("16 maart", "Bewonersbijeenkomst"), ("2 weken voor de bijeenkomst", "Brief"))
    plan.knowledge.anchors["bijeenkomst"] = plan.readings.bindings.anchors.identity(("t", 12))
    plan.knowledge.changed()

    assert days(period(plan, 2)) == ("03-02", "03-02")
    plan.set_texts("t", [(12, 1, "23 maart")])
    assert days(period(plan, 2)) == ("03-09", "03-09")
    plan.remove_rows("t", [12])
    assert period(plan, 1).hangs_on == ("t", 11)
    plan.history.undo()
    assert days(period(plan, 2)) == ("03-09", "03-09")


def test_a_moment_that_names_nothing_hangs_on_the_only_meeting() -> None:
    plan = opened(MEETING, ("1 april", "Folder"), ("2 weken vooraf", "Uitnodiging bijeenkomst"))

    assert period(plan, 2).hangs_on == ("t", 11)
    plan.set_texts("t", [(12, 2, "Inloopavond")])
    assert "2 rijen kunnen de bijeenkomst zijn" in period(plan, 2).sentence()
    plan.set_texts("t", [(11, 2, "Poster"), (12, 2, "Folder")])
    assert "dat niet is genoemd" in period(plan, 2).sentence()


def test_a_moment_that_names_nothing_hangs_on_the_day_of_the_meeting_in_the_properties() -> None:
    table = Table("t", "Matrix", COLUMNS, [Row(11, ["T-7", "Brief", ""])])
    plan = OpenPlan(Plan("Proef", [Property("datum", "Datum bijeenkomst:", "9 maart 2017")], [], [table]))

    assert days(period(plan, 0)) == ("03-02", "03-02")
    assert "7 dagen voor ‘Datum bijeenkomst’ (9 maart 2017)" in period(plan, 0).sentence()
    plan.set_text("datum", "16 maart 2017")
    assert days(period(plan, 0)) == ("03-09", "03-09")


def test_a_row_without_a_date_is_named_and_gives_none() -> None:
    plan = opened(("n.t.b.", "Bewonersavond"), ("2 weken voor de bewonersavond", "Brief"))

    assert period(plan, 1).sentence() == (
        "Begrepen als 2 weken voor ‘Bewonersavond’; daarvan is de datum niet bekend; staat onder Zonder datum."
    )
    plan.set_texts("t", [(11, 2, "Tweede bewonersavond")])
    assert "‘Tweede bewonersavond’" in period(plan, 1).sentence()
    plan.set_texts("t", [(11, 1, "9 maart")])
    assert days(period(plan, 1)) == ("02-23", "02-23")


def test_a_row_in_another_table_is_found_and_followed() -> None:
    plan = small_plan([("2 weken voor de markt", "Poster", "")], COLUMNS)
    other = tuple(Column(column.id + 100, column.title, column.role, column.kind) for column in COLUMNS)
    plan.tables.append(Table("u", "Dagen", other, [Row(200, ["20 april", "Markt", ""])]))
    session = OpenPlan(plan)

    assert days(period(session, 0)) == ("04-06", "04-06")
    session.set_texts("u", [(200, 101, "27 april")])
    assert session.readings.touched("t") == {11}
    assert days(period(session, 0)) == ("04-13", "04-13")


# --- Chains and rings ---


def test_chains_work_from_row_to_row() -> None:
    plan = opened(
        MEETING,
        ("2 weken voor de bijeenkomst", "Brief"),
        ("3 dagen na de brief", "Bellen"),
        ("1 dag na het bellen", "Mail"),
    )

    assert [days(period(plan, place))[0] for place in (3, 2, 1)] == ["02-27", "02-26", "02-23"]
    plan.set_texts("t", [(11, 1, "10 maart")])
    assert plan.readings.touched("t") == {12, 13, 14}
    assert days(period(plan, 3)) == ("02-28", "02-28")


def test_a_very_long_chain_is_no_trouble() -> None:
    count = 3000
    rows = [("2 januari", "Stap0"), *((f"1 uur na stap{place - 1}", f"Stap{place}") for place in range(1, count))]
    plan = opened(*rows)

    assert days(period(plan, count - 1)) == ("01-02", "01-02")


def test_rows_that_hang_on_each_other_have_no_days_and_say_so() -> None:
    plan = opened(("1 dag voor de flyer", "Poster"), ("1 dag na de poster", "Flyer"), ("1 week na de poster", "Vlag"))

    assert "maar die rij hangt zelf van deze af" in period(plan, 0).sentence()
    assert "maar die rij hangt zelf van deze af" in period(plan, 1).sentence()
    assert "daarvan is de datum niet bekend" in period(plan, 2).sentence()
    plan.set_texts("t", [(12, 1, "9 maart")])
    assert [days(period(plan, place))[0] for place in range(3)] == ["03-08", "03-09", "03-15"]


def test_a_row_never_hangs_on_itself() -> None:
    found = period(opened(("2 weken voor de bijeenkomst", "Uitnodiging bijeenkomst")), 0)

    assert not found.is_dated
    assert "geen rij met een datum gaat daarover" in found.sentence()
    assert "de datum van de bijeenkomst is niet ingevuld" in found.sentence()


def test_only_of_a_meeting_it_says_that_its_day_can_be_filled_in() -> None:
    found = period(opened(("2 weken na de verhuizing", "Evaluatie")), 0)

    assert "geen rij met een datum gaat daarover" in found.sentence()
    assert "bijeenkomst" not in found.sentence()


# --- What is asked ---


def test_a_vacation_is_asked_and_never_guessed() -> None:
    plan = opened(("na de zomervakantie", "Brief"), ("2 weken voor de zomervakantie", "Poster"))

    assert not period(plan, 0).is_dated
    assert period(plan, 0).sentence() == (
        "Begrepen als na de zomervakantie van 2017; die dagen zijn niet bekend en worden niet geraden: vul ze in bij "
        "‘Wat het plan open laat’; staat onder Zonder datum."
    )


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("na de zomervakantie", "09-04", ""),
        ("direct na de zomervakantie", "09-04", "09-04"),
        ("voor de zomervakantie", "", "07-21"),
        ("in de zomervakantie", "07-22", "09-03"),
        ("zomervakantie 2017", "07-22", "09-03"),
        ("vanaf de zomervakantie", "07-22", ""),
        ("uiterlijk in de zomervakantie", "", "09-03"),
        ("2 weken voor de zomervakantie", "07-08", "07-08"),
        ("1 week na de zomervakantie", "09-10", "09-10"),
        ("in de week voor de zomervakantie", "07-15", "07-21"),
    ],
)
def test_with_the_days_of_a_vacation_the_period_is_known(text: str, start: str, end: str) -> None:
    plan = opened((text, "Brief"))
    plan.knowledge.spans["zomervakantie 2017"] = (dt.date(2017, 7, 22), dt.date(2017, 9, 3))

    assert days(period(plan, 0)) == (start, end)


def test_an_answer_takes_effect_at_once_and_is_told() -> None:
    plan = opened(("na de zomervakantie", "Brief"), ("3 dagen na de brief", "Bellen"))
    told: list[str] = []
    plan.readings.watchers.append(lambda: told.append(days(period(plan, 1))[0]))
    period(plan, 1)

    plan.knowledge.spans["zomervakantie 2017"] = (dt.date(2017, 7, 22), dt.date(2017, 9, 3))
    plan.knowledge.changed()

    assert told == ["09-07"]
    assert "22 juli t/m 3 september 2017, zoals u hebt opgegeven" in period(plan, 0).sentence()


def test_weeks_of_the_project_count_from_its_first_week() -> None:
    plan = opened(("week 1-4", "Verkennen"))
    plan.knowledge.week_one = dt.date(2017, 2, 6)
    plan.knowledge.changed()

    assert days(period(plan, 0)) == ("02-06", "03-05")


def test_other_boundaries_give_other_days() -> None:
    plan = opened(("begin april", "Markt"), ("1 week voor de markt", "Poster"))
    period(plan, 1)

    plan.readings.boundaries = Boundaries(begin_until=7)

    assert days(period(plan, 0)) == ("04-01", "04-07")
    assert days(period(plan, 1)) == ("03-25", "03-31")


_WRITTEN = (
    "2 weken 3 werkdagen half jaar dagen voor na vóór binnen uiterlijk ten minste direct de het bijeenkomst markt "
    "besluit zomervakantie reces erna vooraf T-14 9 maart 2017 1-1-9999 ( ) , : en of \n tot circa"
)
_PIECES = _WRITTEN.split(" ")


@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from(_PIECES), max_size=7).map(" ".join), st.sampled_from(_PIECES)), max_size=4
    )
)
@settings(deadline=None, max_examples=200)
def test_no_text_ever_raises_and_every_reading_can_be_told_and_sorted(rows: list[tuple[str, str]]) -> None:
    plan = opened(*rows, ("31-12-9999", "Markt"), ("1-1-1900", "Bijeenkomst"))
    plan.knowledge.spans["zomervakantie 2017"] = (dt.date(1, 1, 1), dt.date(9999, 12, 31))

    for place in range(len(rows)):
        found = period(plan, place)
        assert found.sentence().endswith(".")
        assert found.sort_key <= found.sort_key
        assert found.start is None or found.end is None or found.start <= found.end


# --- Following ---


def test_a_row_that_comes_or_goes_changes_what_others_hang_on() -> None:
    plan = opened(MEETING, ("2 weken voor de bijeenkomst", "Brief"))
    period(plan, 1)

    plan.put("t", (), [[(1, "16 maart"), (2, "Slotbijeenkomst")]])
    assert plan.readings.touched("t") == {12}
    assert not period(plan, 1).is_dated
    plan.remove_rows("t", [11])
    assert days(period(plan, 0)) == ("03-02", "03-02")


def test_a_change_elsewhere_touches_nothing() -> None:
    plan = opened(MEETING, ("2 weken voor de bijeenkomst", "Brief"), ("1 april", "Poster"))
    before = period(plan, 1)

    plan.set_texts("t", [(13, 2, "Affiche"), (13, 1, "2 april")])

    assert plan.readings.touched("t") == frozenset()
    assert period(plan, 1) is before


@pytest.mark.parametrize("seed", range(12))
def test_after_any_change_every_row_means_what_it_would_mean_if_read_anew(seed: int) -> None:
    chance = random.Random(seed)
    periods = ("9 maart", "medio april", "n.t.b.", "2 weken voor de markt", "1 dag na de brief", "T-7", "na de markt",
               "3 dagen na het besluit", "2 weken voor de bijeenkomst", "na het reces", "1-2-2018")  # fmt: skip
    channels = (
        "Markt",
        "Weekmarkt",
        "Brief",
        "Collegebesluit",
        "Bijeenkomst",
        "Bewonersbijeenkomst",
        "Brief markt",
        "",
    )
    plan = opened(*((chance.choice(periods), chance.choice(channels)) for _ in range(6)))
    table = plan.plan.tables[0]
    plan.knowledge.anchors["markt"] = "weekmarkt"
    told = Told(plan)
    before = {row.id: plan.readings.of("t", row.id) for row in table.rows}

    for _ in range(60):
        years = plan.readings.context("t")
        told.rows.clear()
        row_id = chance.choice(table.rows).id if table.rows else 0
        act = chance.randrange(7)
        if act < 4 and row_id:
            column, choices = chance.choice([(1, periods), (2, channels)])
            plan.set_texts("t", [(row_id, column, chance.choice(choices))])
        elif act == 4:
            plan.put("t", (), [[(1, chance.choice(periods)), (2, chance.choice(channels))]])
        elif act == 5 and row_id:
            plan.remove_rows("t", [row_id])
        else:
            plan.history.undo()

        after = {row.id: plan.readings.of("t", row.id) for row in table.rows}
        fresh = Readings(plan.plan, plan.knowledge)
        assert after == {row.id: fresh.of("t", row.id) for row in table.rows}
        plan.plan.listeners.remove(fresh)
        plan.knowledge.listeners.pop()
        if plan.readings.context("t") == years:
            assert {known for known in before.keys() & after.keys() if before[known] != after[known]} <= told.rows
        before = after


class Told:
    """A listener that notes which rows it would show anew."""

    def __init__(self, plan: OpenPlan) -> None:
        self._plan = plan
        self.rows: set[int] = set()
        plan.plan.listeners.append(self)

    def before(self, change: Change) -> None:
        """Nothing changed yet."""

    def after(self, change: Change) -> None:
        self.rows |= self._plan.readings.touched("t")
        if isinstance(change, CellsChanged):
            self.rows |= change.row_ids


def test_a_row_about_something_else_of_the_moment_is_not_meant_where_another_is() -> None:
    plan = opened(("9 maart", "Openingstijden melden"), ("20 april", "Opening met buurtfeest"), ("na de opening", ""))

    assert period(plan, 2).start == dt.date(2017, 4, 21)


def test_a_row_about_something_else_of_the_moment_is_meant_when_there_is_no_other() -> None:
    plan = opened(("9 maart", "Openingsavond"), ("na de opening", ""), ("n.t.b.", "Opening"))

    assert period(plan, 1).start == dt.date(2017, 3, 10)


def test_a_row_that_no_longer_is_about_the_moment_itself_is_left_for_the_one_that_is() -> None:
    plan = opened(
        ("9 maart", "Opening van de zaal"),
        ("20 april", "Opening met buurtfeest"),
        ("na de opening", ""),
    )
    assert period(plan, 2).start is None

    plan.set_texts("t", [(11, 2, "Openingstijden van de zaal")])
    assert period(plan, 2).start == dt.date(2017, 4, 21)

    plan.history.undo()
    assert period(plan, 2).start is None


def test_a_row_is_named_without_the_sign_of_its_list() -> None:
    plan = opened(("9 maart", "- Opening van de zaal\n- Hapjes"), ("na de opening", ""))

    assert "‘Opening van de zaal - Hapjes’" in period(plan, 1).sentence()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Meivakantie", "tijdens de meivakantie van 2017"),
        ("na de zomervakantie", "na de zomervakantie van 2017"),
        ("reces", "tijdens het reces"),
    ],
)
def test_a_vacation_without_an_article_gets_one_in_the_sentence(text: str, words: str) -> None:
    assert words in period(opened((text, "")), 0).sentence()
