"""The timeline on the screen: by keyboard, by mouse, for screen readers, together with the table."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from timelines import COLUMNS, ROWS

from gui.timeline.page import TimelinePage
from model.timeline.items import Grouping
from windows import Desk

WHEN = 0


def book(rows: Sequence[Sequence[str]] = ROWS, titles: Sequence[str] = tuple(each.title for each in COLUMNS)) -> bytes:
    """A workbook with one sheet of moments."""
    found = Book()
    for row in (titles, *rows):
        found.active.append(row)
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TimelinePage:
    """The timeline of seven rows, with the keyboard on it."""
    desk.window.filing.open_path(desk.file(book()))
    desk.window.commands["timeline"].trigger()
    assert desk.window.plan_page is not None
    found = desk.window.plan_page.findChild(TimelinePage)
    desk.window.activateWindow()
    qtbot.waitUntil(found.view.hasFocus)
    return found


def name(page: TimelinePage) -> str:
    """What is current in the picture, without for whom it is."""
    return str(page.view.currentIndex().data()).split(":")[0]


def shown(page: TimelinePage) -> list[str]:
    return [page.view.moments.item(row).name.split(":")[0] for row in range(page.view.moments.rowCount())]


def group_by(page: TimelinePage, grouping: Grouping) -> None:
    page.groups.setCurrentIndex(page.groups.findData(grouping))
    page.groups.activated.emit(page.groups.currentIndex())


# --- Getting there ---


def test_a_plan_without_periods_says_what_is_needed(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(book([("Dorpsraad", "hoog", "laag")], ("Organisatie", "Belang", "Invloed"))))

    desk.window.commands["timeline"].trigger()

    assert desk.window.info.text
    assert desk.window.plan_page.findChild(TimelinePage) is None  # type: ignore[union-attr]


def test_the_command_shows_the_rows_of_the_table_in_view(page: TimelinePage) -> None:
    assert shown(page) == ["Website", "Nieuwsbrief", "Inloopavond", "Persbericht", "Huis-aan-huisblad"]
    names = [page.model.item(row).name for row in range(page.model.rowCount())]
    assert names[5:] == ["Opening: Pers", "Evaluatie"]


def test_the_models_keep_to_the_rules_of_qt(page: TimelinePage) -> None:
    QAbstractItemModelTester(page.view.moments, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)

    page.refresh()


# --- By keyboard ---


def test_left_and_right_go_through_all_rows_in_time(page: TimelinePage, press: Callable[..., None]) -> None:
    press("Home")
    seen = [name(page)]
    for _ in range(5):
        press("Right")
        seen.append(name(page))
    press("Left")

    assert seen == [*shown(page), "Huis-aan-huisblad"]
    assert name(page) == "Persbericht"
    press("End", "Home")
    assert name(page) == "Website"


def test_up_and_down_go_to_what_is_nearest_there(page: TimelinePage, press: Callable[..., None]) -> None:
    group_by(page, Grouping.PHASE)
    press("Home")
    areas = page.view.picture.areas  # type: ignore[union-attr]
    before = page.view.currentIndex().row()

    press("Down")

    after = page.view.currentIndex().row()
    assert areas[after].y > areas[before].y
    press("Up")
    assert areas[page.view.currentIndex().row()].y < areas[after].y


def test_enter_goes_to_the_row_in_its_table(page: TimelinePage, desk: Desk, press: Callable[..., None]) -> None:
    press("Home", "Right", "Return")

    assert desk.window.plan_page is not None
    assert desk.window.plan_page.in_table
    assert desk.window.plan_page.current_row_id() == desk.plan.plan.tables[0].rows[0].id


def test_tab_leaves_the_picture_for_the_table_beside_it(page: TimelinePage, press: Callable[..., None]) -> None:
    press("Tab")

    assert page.side.hasFocus()
    press("Escape")
    assert page.view.hasFocus()


# --- By mouse ---


def test_a_double_click_goes_to_the_row(page: TimelinePage, desk: Desk) -> None:
    place = page.view.visualRect(page.view.moments.index(2, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert name(page) == "Inloopavond"

    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert desk.window.plan_page.current_row_id() == desk.plan.plan.tables[0].rows[1].id  # type: ignore[union-attr]


# --- Together with the rest ---


def test_the_table_beside_it_and_the_picture_go_together(page: TimelinePage, press: Callable[..., None]) -> None:
    page.side.selectRow(3)
    assert name(page) == "Persbericht"

    page.view.setFocus()
    press("Home")
    assert page.model.item(page.side.currentIndex().row()).name == "Website"


def test_a_row_without_a_date_can_be_chosen_beside_the_picture(page: TimelinePage) -> None:
    page.side.selectRow(6)

    assert page.model.item(page.side.currentIndex().row()).name == "Evaluatie"


def test_what_changes_in_the_table_is_seen_in_the_picture(page: TimelinePage, desk: Desk, qtbot: QtBot) -> None:
    desk.type_in(6, WHEN, "3 mei 2027")

    qtbot.waitUntil(lambda: "Evaluatie" in shown(page))
    assert desk.plan.history.undo_label is not None


def test_out_of_view_it_waits_until_it_is_shown_again(page: TimelinePage, desk: Desk, qtbot: QtBot) -> None:
    assert desk.window.plan_page is not None
    desk.window.plan_page.show_table(desk.plan.plan.tables[0].key)
    desk.type_in(6, WHEN, "3 mei 2027")
    QApplication.processEvents()
    assert "Evaluatie" not in shown(page)

    desk.window.plan_page.turn_to(page)

    qtbot.waitUntil(lambda: "Evaluatie" in shown(page))


def test_rows_stand_together_by_audience(page: TimelinePage) -> None:
    group_by(page, Grouping.AUDIENCE)

    assert shown(page).count("Inloopavond") == 2
    said = [words.text for words in page.view.picture.words if words.bold]  # type: ignore[union-attr]
    assert said[1:] == ["Bewoners", "Ondernemers", "Pers", "Geen doelgroep genoemd"]


def test_the_grouping_stays_when_the_plan_changes(page: TimelinePage, desk: Desk, qtbot: QtBot) -> None:
    group_by(page, Grouping.PHASE)
    desk.type_in(6, WHEN, "3 mei 2027")

    qtbot.waitUntil(lambda: "Evaluatie" in shown(page))
    assert page.grouping is Grouping.PHASE


def test_a_table_that_loses_its_periods_leaves_an_explanation(page: TimelinePage, desk: Desk, qtbot: QtBot) -> None:
    table = desk.plan.plan.tables[0]
    desk.plan.set_roles(table.key, {table.columns[WHEN].id: None})

    qtbot.waitUntil(lambda: page.view.moments.rowCount() == 0)
    assert page.empty.isVisible()


def test_a_plan_that_is_closed_is_not_listened_to(page: TimelinePage, desk: Desk) -> None:
    plan, watchers = desk.plan.plan, desk.plan.readings.watchers
    before = len(watchers)

    desk.window.filing.close()

    assert page not in plan.listeners
    assert len(watchers) < before


# --- For everyone ---


def test_a_screen_reader_finds_each_row(page: TimelinePage) -> None:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(page.view)

    told = [found.child(place).text(QAccessible.Text.Name) for place in range(found.childCount())]
    assert "Nieuwsbrief: Bewoners, 12 april 2027, status gereed" in told
    assert len(told) == 5
    assert found.text(QAccessible.Text.Name)
    assert "5 regels van 3 maart 2027" in found.text(QAccessible.Text.Description)
    assert not found.child(0).rect().isEmpty()


def test_larger_letters_make_a_larger_picture(page: TimelinePage, letters: Callable[[float], QFont]) -> None:
    assert page.view.picture is not None
    before = page.view.picture.font.height

    letters(24)
    QApplication.processEvents()

    assert page.view.picture.font.height > before * 1.5


def test_zoom_is_kept_with_that_of_the_tables(page: TimelinePage, desk: Desk, press: Callable[..., None]) -> None:
    press("Ctrl+Alt+=", "Ctrl+Alt+=")

    assert page.view.zoom == 120
    assert desk.settings["zoom"] == 120


def test_copying_puts_picture_and_words_on_the_clipboard(page: TimelinePage) -> None:
    page.copy.click()

    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.data("image/svg+xml").data().startswith(b"<?xml")
    assert "Tijdlijn van" in data.text()
