"""The user calls a table a cross or a calendar, or a list again; that is remembered and changes no file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from pytestqt.qtbot import QtBot

from gui.all_rows_page import AllRowsPage
from gui.all_rows_table import id_of
from gui.column_crosses import CrossDialog
from model.columns import Role
from windows import Desk

PLAIN = (
    ("Wie", "Onderwerp", "Rood", "Blauw", "Groen"),
    ("Wijkteam Noord", "Speelplek", "x", "", "Els"),
    ("Wijkteam Zuid", "Fietspad", "", "x", ""),
)
CALENDAR = (
    ("Doelgroep", "april 2027", "mei 2027", "juni 2027"),
    ("Scholen", "Flyer", "", ""),
    ("Ondernemers", "", "", "Nieuwsbrief"),
)


def book(rows: tuple[tuple[str, ...], ...]) -> bytes:
    found = Book()
    sheet = found.active
    sheet.title = "Overzicht"
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def again(desk: Desk, qtbot: QtBot) -> Desk:
    """The program, closed and opened once more with the same workbook."""
    desk.window.close()
    later = Desk(qtbot, desk.home)
    later.window.filing.open_path(desk.home / "proef.xlsx")
    return later


def listed(desk: Desk, *roles: Role) -> list[tuple[str, ...]]:
    desk.window.commands["all_rows"].trigger()
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.rows_page
    assert isinstance(page, AllRowsPage)
    page.model.sort_off()
    places = [page.model.column_of(id_of(role)) for role in roles]
    found = [tuple(page.model.text(row, place) for place in places) for row in range(page.model.rowCount())]
    desk.window.plan_page.turn(1)
    return found


def say_cross(dialog: object) -> bool:
    """Two columns from the third on are channels, of the teams in the first column."""
    assert isinstance(dialog, CrossDialog)
    dialog.show()
    dialog.as_cross.setChecked(True)
    for box, text in (
        (dialog.first, "Rood"),
        (dialog.last, "Groen"),
        (dialog.heads, "Channel"),
        (dialog.label, "Wie"),
        (dialog.label_role, "Audience"),
        (dialog.cells, "Remark"),
    ):
        box.setCurrentText(text)
    dialog.agree.click()
    return True


def say_list(dialog: object) -> bool:
    assert isinstance(dialog, CrossDialog)
    dialog.as_list.setChecked(True)
    return True


AS_CROSS = [
    ("Wijkteam Noord", "Rood", ""),
    ("Wijkteam Noord", "Groen", "Els"),
    ("Wijkteam Zuid", "Blauw", ""),
]


def rows_of_cross(desk: Desk) -> list[tuple[str, ...]]:
    desk.window.commands["all_rows"].trigger()
    page = desk.window.plan_page.rows_page  # type: ignore[union-attr]
    assert isinstance(page, AllRowsPage)
    desk.window.plan_page.turn(1)  # type: ignore[union-attr]
    listing = page.model.listing.rows()
    roles = (Role.AUDIENCE, Role.CHANNEL, Role.REMARK)
    return [tuple(found.text(role) for role in roles) for found in listing]


def test_a_table_is_called_a_cross_and_a_list_again(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(book(PLAIN)))
    desk.agree = say_cross

    desk.window.commands["cross"].trigger()

    assert rows_of_cross(desk) == AS_CROSS
    assert desk.window.statusBar().currentMessage() == "“Overzicht” is read in two directions now."
    assert not desk.window.isWindowModified()
    desk.agree = say_list
    desk.window.commands["cross"].trigger()
    assert desk.plan.plan.tables[0].cross is None
    assert len(rows_of_cross(desk)) == 2


def test_what_was_said_is_remembered_for_these_heads(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(book(PLAIN)))
    desk.agree = say_cross
    desk.window.commands["cross"].trigger()

    later = again(desk, qtbot)

    assert rows_of_cross(later) == AS_CROSS
    later.agree = say_list
    later.window.commands["cross"].trigger()
    last = again(later, qtbot)
    assert last.plan.plan.tables[0].cross is None
    assert last.settings["column_crosses"] == {}


def test_a_calendar_that_was_recognised_can_be_a_list_and_itself_again(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(book(CALENDAR)))
    recognised = desk.plan.plan.tables[0].cross
    assert recognised is not None
    desk.agree = say_list
    desk.window.commands["cross"].trigger()
    assert desk.plan.plan.tables[0].cross is None

    later = again(desk, qtbot)
    assert later.plan.plan.tables[0].cross is None

    def back(dialog: object) -> bool:
        assert isinstance(dialog, CrossDialog)
        dialog.as_cross.setChecked(True)
        return True

    later.agree = back
    later.window.commands["cross"].trigger()
    found = later.plan.plan.tables[0].cross
    assert found is not None
    assert (found.columns, found.body, found.labels) == (recognised.columns, recognised.body, recognised.labels)
    assert listed(later, Role.PERIOD, Role.AUDIENCE) == [("april 2027", "Scholen"), ("juni 2027", "Ondernemers")]
    assert again(later, qtbot).settings["column_crosses"] == {}


def test_the_dialog_shows_an_example_and_says_what_cannot_be(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(book(PLAIN)))
    dialog = CrossDialog(desk.plan, desk.plan.plan.tables[0].key, None, desk.window)
    qtbot.addWidget(dialog)
    assert not dialog.parts.isEnabled()
    assert dialog.said.text() == ""

    dialog.as_cross.setChecked(True)
    dialog.first.setCurrentText("Rood")
    assert dialog.said.text().startswith("For example: ")
    assert "Wijkteam Noord" in dialog.said.text()
    dialog.last.setCurrentText("Onderwerp")

    assert dialog.said.text() == "The last column of the body stands before the first one."
    assert not dialog.agree.isEnabled()
