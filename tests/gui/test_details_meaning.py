"""What the panel beside the table tells of people: for whom, who does what, and taking a name over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from workbooks import matrix

from gui.action_list import ActionList
from windows import Desk

HEADERS = ("Periode", "Doelgroep", "Middel", "Actie", "Verantwoordelijke", "Status")
ROW = (
    "6 februari 2017",
    "Verenigingen. Pers wordt niet gevraagd, wel later ingelicht",
    "Nog onbekend; mail of brief",
    "- Tekst door Anna (klaar 5-2)\n- Els uitnodigen\n- Zaal regelen -> secretariaat",
    "",
    "Gereed, 7-2 verstuurd?",
)
LAST = ("9 maart 2017", "Raad", "Brief", "", "Bram", "Loopt")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix([ROW, LAST], HEADERS)))
    return desk


def told(desk: Desk) -> list[str]:
    """What is understood, below the fields."""
    labels = desk.window.details.widget().findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text().endswith(".")]


def actions(desk: Desk) -> ActionList:
    found = desk.window.details.widget().findChild(ActionList)
    assert found is not None
    return found


def entries(desk: Desk) -> list[str]:
    listed = actions(desk).entries
    return [listed.item(row).text() for row in range(listed.count())]


def owner(desk: Desk) -> str:
    return desk.plan.plan.tables[0].text(0, 4)


def test_each_field_tells_what_was_understood(desk: Desk) -> None:
    assert told(desk) == [
        "Begrepen als maandag 6 februari 2017.",
        "Begrepen als Verenigingen; uitdrukkelijk niet: Pers (wel later ingelicht).",
        "Begrepen als een keuze uit mail of brief; nog te bepalen.",
        "Achter ‘door’ staat wie het doet.",
        "Begrepen als gereed; gedaan op di 7 feb 2017; 1 dag later dan gepland; "
        "er staat een vraagteken bij, dus nog te controleren.",
    ]


def test_a_field_that_says_it_all_itself_gets_nothing_below_it(desk: Desk) -> None:
    table = desk.plan.plan.tables[0]

    desk.window.details.show_row(table.key, table.rows[1].id)

    assert told(desk) == ["Begrepen als donderdag 9 maart 2017.", "Begrepen als bezig."]
    assert not actions(desk).isVisible()


def test_actions_are_listed_with_who_when_and_how_far(desk: Desk) -> None:
    assert entries(desk) == [
        "Tekst\nwie: Anna · stand: gereed",
        "Els uitnodigen\nwie: niemand genoemd",
        "Zaal regelen\nwie: secretariaat",
    ]


def test_a_screen_reader_hears_the_same(desk: Desk) -> None:
    entry = actions(desk).entries.item(0)

    assert actions(desk).entries.accessibleName()
    assert entry.data(Qt.ItemDataRole.AccessibleTextRole) == "Tekst; wie: Anna; stand: gereed"
    assert entry.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Achter ‘door’ staat wie het doet."


def test_who_is_invited_cannot_be_taken_over(desk: Desk) -> None:
    shown = actions(desk)

    shown.entries.setCurrentRow(1)

    assert not shown.use.isEnabled()
    assert "Els" in shown.reason.text()


def test_a_name_is_taken_over_as_one_step(desk: Desk) -> None:
    shown = actions(desk)
    shown.entries.setCurrentRow(2)

    shown.use.click()

    assert owner(desk) == "secretariaat"
    assert not shown.use.isEnabled()
    desk.window.undo()
    assert owner(desk) == ""
    assert shown.use.isEnabled()


def test_enter_in_the_list_takes_the_name_over(desk: Desk, qtbot: QtBot, press: Callable[..., None]) -> None:
    desk.window.activateWindow()
    actions(desk).entries.setFocus()
    qtbot.waitUntil(actions(desk).entries.hasFocus)

    press("Down", "Down", "Return")

    assert owner(desk) == "secretariaat"


def test_who_is_filled_in_already_stays(desk: Desk) -> None:
    desk.type_in(0, 4, "Bram")

    assert not actions(desk).use.isEnabled()
    actions(desk).entries.taken.emit()
    assert owner(desk) == "Bram"


def test_tab_goes_from_the_list_to_the_button_and_on(desk: Desk, qtbot: QtBot, press: Callable[..., None]) -> None:
    desk.window.activateWindow()
    actions(desk).entries.setFocus()
    qtbot.waitUntil(actions(desk).entries.hasFocus)

    press("Tab")

    assert actions(desk).use.hasFocus()


def test_the_list_follows_the_cell_and_keeps_its_place(desk: Desk) -> None:
    actions(desk).entries.setCurrentRow(1)

    desk.type_in(0, 5, "Loopt")
    assert actions(desk).entries.currentRow() == 1

    desk.type_in(0, 3, "Tekst (Anna)")
    assert entries(desk) == ["Tekst\nwie: Anna"]


def test_an_alias_shows_at_once(desk: Desk) -> None:
    desk.plan.knowledge.aliases["verenigingen"] = "Clubs"
    desk.plan.knowledge.changed()

    assert any("Verenigingen (hoort bij Clubs)" in text for text in told(desk))


def test_a_panel_that_follows_nothing_listens_to_nothing(desk: Desk) -> None:
    plan = desk.plan

    desk.window.details.follow(None)

    assert desk.window.details not in plan.plan.listeners
    plan.knowledge.changed()


def test_a_list_of_very_many_actions_finds_its_height(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    many = ("mei " + "x" * 32_000, "", "", "- doen door Jan\n" * 2_000, "", "")

    desk.window.filing.open_path(desk.file(matrix([many, LAST], HEADERS)))

    assert actions(desk).entries.count() > 200
    assert not [question for question in desk.answers.asked if question.startswith("problem")]
