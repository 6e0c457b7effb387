"""Calendar files: read back by another library, and known again at the next export."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
from icalendar import Calendar
from plans import small_plan

from interchange.calendar.draft import Draft, Line, Sent, Since, drafted, read_sent
from interchange.calendar.memory import CalendarMemory
from interchange.calendar.writer import LONGEST_LINE, Event, calendar_bytes, escaped, folded
from model.calendar_items import CalendarItem, calendar_plan
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan

NOW = dt.datetime(2017, 3, 1, 12, tzinfo=dt.UTC)
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Middel", Role.CHANNEL),
    Column(4, "Status", Role.STATUS),
)
ROWS = (
    ("9 maart 2017, 19.00 tot 21.30 uur", "Raad", "Netwerkbijeenkomst", "Loopt"),
    ("Medio april", "Inwoners", "Brief", "Nog starten"),
    ("Nog te bepalen", "Pers", "Bericht", ""),
    ("4 en 5 mei", "Ondernemers", "Open dagen", ""),
)
Rows = Sequence[tuple[str, str, str, str]]


def draft_of(rows: Rows, remembered: Sequence[Sent] = ()) -> Draft:
    plan = small_plan(rows, COLUMNS)
    return drafted(plan, calendar_plan(plan, OpenPlan(plan).readings).items, remembered)


def next_draft(draft: Draft, rows: Rows, only_changed: bool = False) -> Draft:
    """The draft after these were exported and the plan became another."""
    return draft_of(rows, read_sent(draft.kept(only_changed)))


def since(draft: Draft) -> list[Since]:
    return [line.since for line in draft.lines]


def _shown(line: Line) -> tuple[str, dt.date]:
    assert line.event.item is not None
    return line.event.item.title, line.event.item.first


def events(data: bytes) -> list:
    return Calendar.from_ical(data).walk("VEVENT")


def written(draft: Draft, only_changed: bool = False) -> bytes:
    return calendar_bytes(draft.events(only_changed), "Proef; met, tekens", NOW)


# --- The notation ---


def test_another_library_reads_what_was_written() -> None:
    calendar = Calendar.from_ical(written(draft_of(ROWS)))

    assert calendar["VERSION"] == "2.0"
    assert calendar["METHOD"] == "PUBLISH"
    # What begins with X has no kind of its own to the library, which hands out what is written.
    assert str(calendar["X-WR-CALNAME"]) == r"Proef\; met\, tekens"
    meeting, letter, *days = calendar.walk("VEVENT")
    assert str(meeting["SUMMARY"]) == "Netwerkbijeenkomst – Raad"
    assert meeting["DTSTART"].params["TZID"] == "Europe/Amsterdam"
    assert meeting["DTSTART"].dt.utcoffset() == dt.timedelta(hours=1)
    assert meeting["DTSTART"].dt.replace(tzinfo=None) == dt.datetime(2017, 3, 9, 19)
    assert meeting["DTEND"].dt.replace(tzinfo=None) == dt.datetime(2017, 3, 9, 21, 30)
    assert (letter["DTSTART"].dt, letter["DTEND"].dt) == (dt.date(2017, 4, 11), dt.date(2017, 4, 21))
    assert [day["DTSTART"].dt for day in days] == [dt.date(2017, 5, 4), dt.date(2017, 5, 5)]
    assert str(letter["SUMMARY"]).endswith("(medio april)")


def test_all_day_items_leave_the_time_free_and_timed_ones_do_not() -> None:
    meeting, letter, *_ = events(written(draft_of(ROWS)))

    assert (meeting["TRANSP"], letter["TRANSP"]) == ("OPAQUE", "TRANSPARENT")
    assert letter["X-MICROSOFT-CDO-BUSYSTATUS"] == "FREE"


def test_rows_without_a_date_are_not_in_it() -> None:
    assert all("Bericht" not in str(event["SUMMARY"]) for event in events(written(draft_of(ROWS))))


def test_summer_time_follows_the_rules_of_the_netherlands() -> None:
    rows = [("4 juli 2017, 10.00 uur", "Raad", "Overleg", ""), ("4 december 2017, 10.00 uur", "Raad", "Borrel", "")]

    summer, winter = events(written(draft_of(rows)))

    assert summer["DTSTART"].dt.utcoffset() == dt.timedelta(hours=2)
    assert winter["DTSTART"].dt.utcoffset() == dt.timedelta(hours=1)
    assert "DTEND" not in summer


@pytest.mark.parametrize("size", [10, 73, 74, 75, 76, 77, 148, 149, 150, 400])
@pytest.mark.parametrize("letter", ["a", "é", "–", "🎉"])
def test_lines_are_folded_at_75_bytes_and_no_letter_is_cut(size: int, letter: str) -> None:
    data = folded(letter * size)

    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= LONGEST_LINE for line in lines)
    assert all(line.startswith(b" ") for line in lines[1:])
    assert b"".join([lines[0], *(line[1:] for line in lines[1:])]).decode() == letter * size


def test_every_line_of_the_file_ends_as_the_rules_say() -> None:
    data = written(draft_of(ROWS))

    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert all(len(line) <= LONGEST_LINE for line in data.split(b"\r\n"))


@pytest.mark.parametrize(
    "text",
    [
        "a\\b;c,d\ne",
        "BEGIN:VEVENT\r\nSUMMARY:x",
        "#let x = 1, *ster*",
        "<w:p>&amp;</w:p>",
        "=1+1",
        "👩‍👩‍👧 🎉",
        "שלום, עולם",
        "\\n is geen regeleinde",
        "x" * 500,
    ],
)
def test_texts_of_users_come_back_as_they_are(text: str) -> None:
    item = CalendarItem(text, dt.date(2027, 1, 1), dt.date(2027, 1, 1), text=text, place=text)

    (event,) = events(calendar_bytes([Event("a@b", 0, item, item.first)], text, NOW))

    expected = text.replace("\r\n", "\n")
    assert [str(event[name]) for name in ("SUMMARY", "DESCRIPTION", "LOCATION")] == [expected] * 3


def test_control_characters_and_half_letters_are_left_out() -> None:
    assert escaped("a\x00b\x07c\ud800d\te") == "abcd\te"


# --- The next export ---


def test_nothing_changed_is_nothing_to_export() -> None:
    again = next_draft(draft_of(ROWS), ROWS)

    assert set(since(again)) == {Since.SAME}
    assert again.events(only_changed=True) == []
    assert [event.sequence for event in again.events(only_changed=False)] == [0] * 4


def test_a_row_that_moved_keeps_its_name_and_counts_on() -> None:
    first = draft_of(ROWS)
    moved = ("16 maart 2017, 19.00 tot 21.30 uur", *ROWS[0][1:])

    again = next_draft(first, [moved, *ROWS[1:]])

    (changed,) = again.events(only_changed=True)
    assert changed.uid == first.lines[0].event.uid
    assert changed.sequence == 1
    (event,) = events(written(again, only_changed=True))
    assert event["DTSTART"].dt.day == 16
    assert int(event["SEQUENCE"]) == 1


def test_it_counts_on_only_when_it_changes_again() -> None:
    draft = draft_of(ROWS)
    for place, expected in enumerate((1, 1, 2), 1):
        day = "16" if place < 3 else "23"
        draft = next_draft(draft, [(f"{day} maart 2017", *ROWS[0][1:]), *ROWS[1:]], only_changed=True)
        assert draft.lines[0].event.sequence == expected


def test_rows_in_another_order_and_new_ones_between_them_are_known_again() -> None:
    first = draft_of(ROWS)
    names = {_shown(line): line.event.uid for line in first.lines}

    again = next_draft(first, [ROWS[3], ("1 mei", "Pers", "Persbericht", ""), ROWS[1], ROWS[0]])

    assert since(again) == [Since.SAME, Since.SAME, Since.NEW, Since.SAME, Since.SAME]
    known = [line for line in again.lines if line.since is not Since.NEW]
    assert [line.event.uid for line in known] == [names[_shown(line)] for line in known]


def test_a_row_whose_words_changed_in_part_is_known_again() -> None:
    first = draft_of(ROWS)

    again = next_draft(first, [ROWS[0], ("eind april", "Inwoners", "Bewonersbrief", ""), *ROWS[2:]])

    assert again.lines[1].since is Since.CHANGED
    assert again.lines[1].event.uid == first.lines[1].event.uid


def test_of_rows_with_the_same_texts_the_ones_with_the_same_days_are_paired_first() -> None:
    rows = [(f"{day} mei", "Raad", "Nieuwsbrief", "") for day in (1, 8, 15, 22)]
    first = draft_of(rows)

    again = next_draft(first, [rows[0], rows[2], rows[3]])

    assert since(again) == [Since.SAME, Since.SAME, Since.SAME, Since.GONE]
    assert again.lines[-1].event.uid == first.lines[1].event.uid
    assert len({line.event.uid for line in first.lines}) == 4


def test_a_row_that_is_gone_is_cancelled_once_when_changes_are_exported() -> None:
    first = draft_of(ROWS)
    again = next_draft(first, ROWS[1:])

    (event,) = events(written(again, only_changed=True))
    assert (event["STATUS"], int(event["SEQUENCE"])) == ("CANCELLED", 1)
    assert str(event["UID"]) == first.lines[0].event.uid
    assert event["DTSTART"].dt == dt.date(2017, 3, 9)
    assert next_draft(again, ROWS[1:], only_changed=True).events(only_changed=True) == []


def test_in_a_full_export_it_is_not_there_and_its_cancelling_waits() -> None:
    again = next_draft(draft_of(ROWS), ROWS[1:])

    assert len(again.events(only_changed=False)) == 3
    later = next_draft(again, ROWS[1:], only_changed=False)
    assert [event.item for event in later.events(only_changed=True)] == [None]


def test_a_row_whose_date_went_is_cancelled_and_one_that_came_back_counts_on() -> None:
    first = draft_of(ROWS)
    without = next_draft(first, [("Nog te bepalen", *ROWS[0][1:]), *ROWS[1:]])
    back = next_draft(without, ROWS, only_changed=True)

    assert without.lines[-1].since is Since.GONE
    (event,) = back.events(only_changed=True)
    assert (event.uid, event.sequence) == (first.lines[0].event.uid, 2)


def test_another_computer_gives_the_same_rows_the_same_names() -> None:
    assert [line.event.uid for line in draft_of(ROWS).lines] == [line.event.uid for line in draft_of(ROWS).lines]
    other = small_plan(ROWS, COLUMNS)
    other.title = "Een ander project"
    items = calendar_plan(other, OpenPlan(other).readings).items
    assert not {line.event.uid for line in drafted(other, items, []).lines} & {
        line.event.uid for line in draft_of(ROWS).lines
    }


def test_what_is_kept_holds_no_text_of_the_plan(tmp_path: Path) -> None:
    path = tmp_path / "agenda.json"
    plan = small_plan(ROWS, COLUMNS)
    CalendarMemory(path).keep(plan, None, draft_of(ROWS).kept(only_changed=False))

    stored = path.read_text(encoding="utf-8").lower()
    again = draft_of(ROWS, CalendarMemory(path).recall(plan, None))

    assert not any(word in stored for word in ("netwerk", "inwoners", "brief", "raad", "proef"))
    assert set(since(again)) == {Since.SAME}


def test_what_was_kept_and_makes_no_sense_is_forgotten() -> None:
    sound = draft_of(ROWS).kept(only_changed=False)
    broken = [{**sound[0], "day": "gisteren"}, {**sound[0], "cells": 3}, {**sound[0], "sequence": "1"}, 7, {}]

    assert read_sent(broken) == []
    assert len(read_sent([*broken, *sound])) == len(sound)
    assert read_sent({"a": 1}) == []


def test_thousands_of_rows_that_all_changed_are_paired_in_little_time() -> None:
    rows = [(f"{1 + number % 28} mei 2017", f"Groep {number}", f"Brief {number}", "") for number in range(2_000)]
    changed = [(f"{1 + number % 28} juni 2017", f"Groep {number}", f"Flyer {number}", "") for number in range(2_000)]

    again = next_draft(draft_of(rows), changed)

    assert set(since(again)) == {Since.CHANGED}
