"""Making a calendar file, as the user does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from pytestqt.qtbot import QtBot
from workbooks import matrix

from gui.calendar_export_dialog import CalendarDialog
from gui.questions import Answer
from windows import Desk

ROWS = (
    ("9 maart 2017", "Bijpraten", "Raad", "Avond", "", "Loopt"),
    ("medio april 2017", "Terugblik", "Inwoners", "Brief", "", "Loopt"),
    ("Nog te bepalen", "Later", "Pers", "Bericht", "", ""),
    ("Q3 2017", "Nog later", "Pers", "Artikel", "", ""),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    found = Desk(qtbot, tmp_path)
    found.window.filing.open_path(found.file(matrix(ROWS)))
    return found


def export(desk: Desk, act: Callable[[CalendarDialog], object] = lambda dialog: None) -> None:
    """Choose the command, do something in its dialog, and agree."""

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, CalendarDialog)
        dialog.show()
        act(dialog)
        return True

    desk.agree = agree
    desk.window.commands["calendar_export"].trigger()


def titles(path: Path) -> list[str]:
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


def shown(dialog: CalendarDialog) -> list[tuple[str, str]]:
    items = dialog.items
    return [(items.item(row, 1).text(), items.item(row, 2).text()) for row in range(items.rowCount())]


def test_the_calendar_comes_beside_the_workbook(desk: Desk) -> None:
    export(desk)

    assert titles(desk.home / "proef.ics") == ["Avond – Raad", "Brief – Inwoners (medio april 2017)"]


def test_the_dialog_tells_what_goes_along_and_what_does_not(desk: Desk) -> None:
    def look(dialog: CalendarDialog) -> None:
        assert [since for _, since in shown(dialog)] == ["new", "new"]
        assert not dialog.only_changed.isEnabled()
        assert "no date (1)" in dialog.told.text()
        assert "a quarter (1)" in dialog.told.text()
        assert "Outlook" in dialog.told.text()

    export(desk, look)


def test_quarters_come_along_on_request_and_that_is_remembered(desk: Desk) -> None:
    export(desk, lambda dialog: dialog.quarters.setChecked(True))

    assert titles(desk.home / "proef.ics")[-1] == "Artikel – Pers (Q3 2017)"
    assert desk.settings["calendar_quarters"] is True


def test_the_next_time_only_what_changed_is_proposed(desk: Desk) -> None:
    export(desk)
    desk.type_in(0, 0, "16 maart 2017")

    def look(dialog: CalendarDialog) -> None:
        assert dialog.only_changed.isChecked()
        assert shown(dialog) == [("Avond – Raad", "changed")]

    export(desk, look)

    (event,) = Calendar.from_ical((desk.home / "proef.ics").read_bytes()).walk("VEVENT")
    assert event["DTSTART"].dt.day == 16
    assert int(event["SEQUENCE"]) == 1


def test_everything_can_be_written_again(desk: Desk) -> None:
    export(desk)

    export(desk, lambda dialog: dialog.only_changed.setChecked(False))

    assert len(titles(desk.home / "proef.ics")) == 2


def test_with_nothing_changed_there_is_nothing_to_make(desk: Desk) -> None:
    export(desk)

    export(desk, lambda dialog: [not dialog.make.isEnabled() or pytest.fail("there is something to make")])


def test_a_row_that_went_is_shown_as_gone(desk: Desk) -> None:
    export(desk)
    table = desk.plan.plan.tables[0]
    desk.plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "Nog te bepalen")])

    export(desk, lambda dialog: shown(dialog) == [("(taken out of the calendar)", "gone")] or pytest.fail("not gone"))

    assert titles(desk.home / "proef.ics") == ["Vervallen"]


def test_reopening_the_workbook_keeps_the_names_of_items(desk: Desk, qtbot: QtBot) -> None:
    export(desk)
    first = Calendar.from_ical((desk.home / "proef.ics").read_bytes()).walk("VEVENT")
    desk.window.filing.close()
    desk.window.filing.open_path(desk.home / "proef.xlsx")

    export(desk, lambda dialog: dialog.only_changed.setChecked(False))

    again = Calendar.from_ical((desk.home / "proef.ics").read_bytes()).walk("VEVENT")
    assert [event["UID"] for event in again] == [event["UID"] for event in first]
    assert [int(event["SEQUENCE"]) for event in again] == [0, 0]


def test_what_was_not_written_is_not_remembered(desk: Desk) -> None:
    (desk.home / "proef.ics").mkdir()
    desk.answers.answers = [Answer.CANCEL]
    export(desk)

    export(desk, lambda dialog: dialog.only_changed.isEnabled() and pytest.fail("remembered"))


def test_another_place_can_be_chosen(desk: Desk) -> None:
    desk.answers.paths = [desk.home / "agenda.ics"]

    export(desk, lambda dialog: dialog._choose())

    assert (desk.home / "agenda.ics").exists()
    assert not (desk.home / "proef.ics").exists()
