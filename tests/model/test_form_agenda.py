"""Agendas: times in whatever notation, that run on when a duration changes."""

from __future__ import annotations

import datetime as dt

import pytest
from form_plans import FilledForm

from model.forms.agenda import agenda_of, running_on, seams
from model.forms.clock import duration_of, minutes_of, with_time
from model.values import Moment, Number, Value, text_of


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("19.00 uur", 1140),
        ("19:05", 1145),
        ("9.30", 570),
        ("19u30", 1170),
        ("19 uur", 1140),
        ("19.00 - 19.15 uur", 1140),
        ("vanaf 18.30 uur", 1110),
        ("0:00", 0),
        ("25.00", None),
        ("half acht", None),
        ("", None),
        ("12.75", None),
    ],
)
def test_a_time_is_read_in_the_notations_of_agendas(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_times_of_excel_are_read_as_they_are_kept() -> None:
    assert minutes_of(Moment(dt.datetime(1900, 1, 1, 19, 30), "hh:mm")) == 1170
    assert minutes_of(Number(0.8125, "hh:mm")) == 1170
    assert minutes_of(Number(0.8125, "0.00")) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("15", 15), ("15 min", 15), ("15 minuten", 15), ("1 uur", 60), ("1 uur 30", 90), ("1,5 uur", 90), ("kort", None)],
)
def test_a_duration_is_read_in_words(text: str, minutes: int | None) -> None:
    assert duration_of(text) == minutes


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("19.00 uur", "09.15 uur"),
        ("9:05", "9:15"),
        ("19u30", "09u15"),
        ("circa 19.00 uur", "circa 09.15 uur"),
        ("", "09.15 uur"),
    ],
)
def test_another_time_is_written_as_the_cell_writes_it(cell: Value, written: str) -> None:
    assert text_of(with_time(cell, 555)) == written


@pytest.fixture
def meeting() -> FilledForm:
    return FilledForm("bijeenkomst")


def test_the_times_that_a_new_meeting_begins_with_join(meeting: FilledForm) -> None:
    agenda = agenda_of(meeting.plan, meeting.found("bijeenkomst"))
    assert agenda is not None
    assert len(agenda.items) == 11
    assert seams(agenda) == ()


def test_a_longer_part_moves_what_follows_in_the_same_step(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.set("bijeenkomst", "agenda", 2, "duur", "20")
    times = meeting.texts("bijeenkomst", "agenda", "tijd")
    assert times[:4] == ["18.30 uur", "19.00 uur", "19.05 uur", "19.25 uur"]
    assert times[-1] == "22.10 uur"
    meeting.open_plan.history.undo()
    assert meeting.texts("bijeenkomst", "agenda", "tijd") == before


def test_what_stood_apart_stays_where_it_is(meeting: FilledForm) -> None:
    meeting.set("bijeenkomst", "agenda", 5, "tijd", "20.30 uur")
    apart = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.set("bijeenkomst", "agenda", 2, "duur", "15")
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[5:] == apart[5:]
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[3] == "19.20 uur"


def test_a_time_that_is_typed_is_never_written_over(meeting: FilledForm) -> None:
    found = meeting.found("bijeenkomst")
    table = found.table(meeting.plan, "agenda")
    assert table is not None
    tijd, duur = found.columns["agenda", "tijd"], found.columns["agenda", "duur"]
    third, fourth = table.rows[2].id, table.rows[3].id
    meeting.open_plan.set_texts(table.key, [(third, duur, "30"), (fourth, tijd, "19.40 uur")])
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[3] == "19.40 uur"


def test_an_empty_time_is_filled_when_the_part_before_it_gets_a_duration(meeting: FilledForm) -> None:
    meeting.set("bijeenkomst", "agenda", 10, "duur", "10")
    meeting.fill("bijeenkomst", "agenda", [{"onderdeel": "Lichten uit"}])
    meeting.set("bijeenkomst", "agenda", 10, "duur", "15")
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[-1] == "22.15 uur"


def test_all_times_run_on_from_a_given_begin(meeting: FilledForm) -> None:
    agenda = agenda_of(meeting.plan, meeting.found("bijeenkomst"))
    assert agenda is not None
    moved = [text_of(value) for value in running_on(agenda, 18 * 60).values()]
    assert moved[0] == "18.00 uur"
    assert moved[-1] == "21.30 uur"


def test_other_tables_do_not_move_when_a_number_changes() -> None:
    plan = FilledForm("communityplan")
    plan.fill("communityplan", "kalender", [{"wanneer": "19.00 uur", "activiteit": "Lezing"}])
    before = [[plan.plan.tables[-1].text(row, column) for column in range(9)] for row in range(7)]
    plan.set("communityplan", "kalender", 0, "activiteit", "Wandeling")
    after = [[plan.plan.tables[-1].text(row, column) for column in range(9)] for row in range(7)]
    assert [row[2:] for row in before] == [row[2:] for row in after]


def rows(meeting: FilledForm) -> list[int]:
    table = meeting.found("bijeenkomst").table(meeting.plan, "agenda")
    assert table is not None
    return [row.id for row in table.rows]


def key(meeting: FilledForm) -> str:
    return meeting.found("bijeenkomst").tables["agenda"]


def undone(meeting: FilledForm) -> list[str]:
    meeting.open_plan.history.undo()
    return meeting.texts("bijeenkomst", "agenda", "tijd")


def test_a_part_that_goes_takes_its_minutes_along_in_the_same_step(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.open_plan.remove_rows(key(meeting), rows(meeting)[5:6])
    times = meeting.texts("bijeenkomst", "agenda", "tijd")
    assert times[4:6] == ["19.40 uur", "20.00 uur"]
    assert times[-1] == "21.45 uur"
    assert undone(meeting) == before


def test_without_its_first_part_an_agenda_does_not_begin_earlier(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.open_plan.remove_rows(key(meeting), rows(meeting)[:1])
    assert meeting.texts("bijeenkomst", "agenda", "tijd") == before[1:]


def test_a_part_that_moves_begins_where_it_comes_to_stand(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    # The break, of 15 minutes, before the 25 minutes of thinking together.
    meeting.open_plan.move_rows(key(meeting), rows(meeting)[5:6], 3)
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[3:7] == ["19.15 uur", "19.30 uur", "19.55 uur", "20.15 uur"]
    assert undone(meeting) == before


def test_what_moves_to_the_front_begins_when_the_agenda_began(meeting: FilledForm) -> None:
    meeting.open_plan.move_rows(key(meeting), rows(meeting)[1:2], 0)
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[:3] == ["18.30 uur", "18.35 uur", "19.05 uur"]


def test_a_row_that_comes_in_gets_its_time_with_its_duration(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.open_plan.insert_rows(key(meeting), 2)
    assert meeting.texts("bijeenkomst", "agenda", "tijd") == [*before[:2], "", *before[2:]]
    meeting.set("bijeenkomst", "agenda", 2, "onderdeel", "Lied van het koor")
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[2] == ""
    meeting.set("bijeenkomst", "agenda", 2, "duur", "10")
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[1:4] == ["19.00 uur", "19.05 uur", "19.15 uur"]
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[-1] == "22.10 uur"
    assert undone(meeting) == [*before[:2], "", *before[2:]]


def test_a_time_may_be_typed_before_the_duration(meeting: FilledForm) -> None:
    meeting.open_plan.insert_rows(key(meeting), 2)
    meeting.set("bijeenkomst", "agenda", 2, "tijd", "19.05 uur")
    meeting.set("bijeenkomst", "agenda", 2, "duur", "10")
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[2:4] == ["19.05 uur", "19.15 uur"]


def test_a_copy_of_a_part_follows_it(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.open_plan.duplicate_rows(key(meeting), rows(meeting)[3:4], 4)
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[3:6] == ["19.15 uur", "19.40 uur", "20.05 uur"]
    assert undone(meeting) == before


def test_what_stood_apart_stays_there_when_rows_go(meeting: FilledForm) -> None:
    meeting.set("bijeenkomst", "agenda", 5, "tijd", "20.30 uur")
    apart = meeting.texts("bijeenkomst", "agenda", "tijd")[5:]
    meeting.open_plan.remove_rows(key(meeting), rows(meeting)[2:3])
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[4:] == apart


def test_sorting_moves_no_times(meeting: FilledForm) -> None:
    before = meeting.texts("bijeenkomst", "agenda", "tijd")
    meeting.open_plan.order_rows(key(meeting), rows(meeting)[::-1])
    assert meeting.texts("bijeenkomst", "agenda", "tijd") == before[::-1]


def test_parts_that_are_added_below_run_on(meeting: FilledForm) -> None:
    meeting.set("bijeenkomst", "agenda", 10, "duur", "5")
    meeting.fill(
        "bijeenkomst", "agenda", [{"onderdeel": "Opruimen", "duur": "20"}, {"onderdeel": "Sluiten", "duur": "5"}]
    )
    assert meeting.texts("bijeenkomst", "agenda", "tijd")[-2:] == ["22.05 uur", "22.25 uur"]
    assert len(undone(meeting)) == 11
