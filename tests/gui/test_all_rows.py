"""The list of the rows of all tables, as the user works with it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from gui.all_rows_page import AllRowsPage
from gui.grid.period_editor import PeriodEditor
from model.columns import Role
from windows import Desk

MATRIX = (
    ("Periode", "Doelgroep", "Middel", "Acties", "Status"),
    ("medio mei 2027", "Bewoners", "Brief", "Tekst\nDrukken", "Loopt"),
    ("9 april 2027", "Raad", "Raadsbrief", "", "Gereed"),
    ("nog te bepalen", "Pers", "Persbericht", "", ""),
)
CALENDAR = (
    ("Doelgroep", "april 2027", "mei 2027", "juni 2027"),
    ("Scholen", "Flyer", "", ""),
    ("Ondernemers", "", "", "Nieuwsbrief"),
)


def book() -> bytes:
    """A workbook with a list and a calendar."""
    found = Book()
    for title, rows in (("Matrix", MATRIX), ("Kalender", CALENDAR)):
        sheet = found.active if title == "Matrix" else found.create_sheet(title)
        sheet.title = title
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(book()))
    desk.window.commands["all_rows"].trigger()
    return desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> AllRowsPage:
    assert desk.window.plan_page is not None
    found = desk.window.plan_page.findChild(AllRowsPage)
    desk.window.activateWindow()
    found.view.setFocus()
    qtbot.waitUntil(found.view.hasFocus)
    return found


def listed(page: AllRowsPage, *roles: Role | None) -> list[tuple[str, ...]]:
    """The texts of the list in these columns; None for where a row comes from."""
    model = page.model
    places = [[column.role for column in model.columns].index(role) for role in roles]
    return [tuple(model.text(row, place) for place in places) for row in range(model.rowCount())]


def go(page: AllRowsPage, row: int, role: Role | None) -> None:
    column = [column.role for column in page.model.columns].index(role)
    page.view.setCurrentIndex(page.model.index(row, column))


def settle(page: AllRowsPage, qtbot: QtBot) -> None:
    """Wait until the list shows the plan as it is."""
    qtbot.waitUntil(lambda: not page.model._soon.isActive())


# --- What is shown ---


def test_the_rows_of_all_tables_stand_in_the_order_of_their_periods(page: AllRowsPage) -> None:
    assert listed(page, Role.PERIOD, Role.AUDIENCE, Role.CHANNEL, None) == [
        ("april 2027", "Scholen", "Flyer", "Kalender, cell B2"),
        ("9 april 2027", "Raad", "Raadsbrief", "Matrix, row 3"),
        ("medio mei 2027", "Bewoners", "Brief", "Matrix, row 2"),
        ("juni 2027", "Ondernemers", "Nieuwsbrief", "Kalender, cell D3"),
        ("nog te bepalen", "Pers", "Persbericht", "Matrix, row 4"),
    ]


def test_the_list_is_a_page_behind_the_tables_and_is_turned_to_again(desk: Desk) -> None:
    assert desk.window.plan_page is not None
    tabs = desk.window.plan_page.findChild(QTabWidget)
    titles = [tabs.tabText(place) for place in range(tabs.count())]
    assert titles == ["Matrix", "Kalender", "All rows"]
    tabs.setCurrentIndex(0)

    desk.window.commands["all_rows"].trigger()

    assert tabs.count() == 3
    assert tabs.currentIndex() == 2


def test_columns_that_no_table_has_are_left_out(page: AllRowsPage) -> None:
    roles = [column.role for column in page.model.columns]

    assert roles == [Role.PERIOD, Role.AUDIENCE, Role.CHANNEL, Role.ACTION, Role.STATUS, None]


def test_it_says_how_many_rows_there_are_and_how_many_are_shown(page: AllRowsPage, qtbot: QtBot) -> None:
    assert page.count.text() == "5 row(s) from 2 table(s)"

    page.filter.setText("brief raad")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    assert page.count.text() == "1 of 5 row(s) from 2 table(s)"
    assert listed(page, Role.AUDIENCE) == [("Raad",)]


def test_a_period_shows_what_it_is_understood_as(page: AllRowsPage) -> None:
    assert page.model.derived(2, 0) == "11–20 mei 2027"
    assert "11 t/m 20 mei 2027" in str(page.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_another_order_puts_empty_texts_last_both_ways(page: AllRowsPage) -> None:
    status = [column.role for column in page.model.columns].index(Role.STATUS)

    page.model.sort_by(status)
    assert [text for (text,) in listed(page, Role.STATUS)] == ["Gereed", "Loopt", "", "", ""]
    page.model.sort_by(status, descending=True)
    assert [text for (text,) in listed(page, Role.STATUS)] == ["Loopt", "Gereed", "", "", ""]


def test_the_order_can_be_chosen_without_a_mouse(desk: Desk, page: AllRowsPage) -> None:
    assert page.sorting.text() == "Shown by When (period)"
    go(page, 0, Role.AUDIENCE)

    desk.window.commands["sort_up"].trigger()

    assert [text for (text,) in listed(page, Role.AUDIENCE)] == ["Bewoners", "Ondernemers", "Pers", "Raad", "Scholen"]
    assert page.sorting.text() == "Shown by Audience"
    desk.window.commands["sort_down"].trigger()
    assert listed(page, Role.AUDIENCE)[0] == ("Scholen",)


def test_without_an_order_the_rows_stand_as_in_the_tables(desk: Desk, page: AllRowsPage) -> None:
    sources = [
        ("Matrix, row 2",),
        ("Matrix, row 3",),
        ("Matrix, row 4",),
        ("Kalender, cell B2",),
        ("Kalender, cell D3",),
    ]

    desk.window.commands["sort_off"].trigger()

    assert listed(page, None) == sources
    page.model.sort_by(page.model.columnCount() - 1, descending=True)
    assert listed(page, None) == sources[::-1]


# --- Changing ---


def test_enter_edits_and_the_text_goes_to_the_cell_it_comes_from(
    desk: Desk, page: AllRowsPage, qtbot: QtBot, press: Callable[..., None], type_text: Callable[[str], None]
) -> None:
    go(page, 2, Role.AUDIENCE)

    press("Return")
    type_text(" en pers")
    press("Return")
    settle(page, qtbot)

    assert desk.plan.plan.tables[0].rows[0].cells[1] == "Bewoners en pers"
    assert listed(page, Role.AUDIENCE)[2] == ("Bewoners en pers",)
    desk.window.undo()
    settle(page, qtbot)
    assert listed(page, Role.AUDIENCE)[2] == ("Bewoners",)


def test_another_period_brings_the_row_to_its_new_place_and_it_stays_current(
    desk: Desk, page: AllRowsPage, qtbot: QtBot, press: Callable[..., None], type_text: Callable[[str], None]
) -> None:
    go(page, 4, Role.PERIOD)

    press("F2")
    assert isinstance(page.view._delegate.editor, PeriodEditor)
    press("Ctrl+A")
    type_text("1 april 2027")
    press("Tab")
    go(page, 4, Role.AUDIENCE)
    settle(page, qtbot)

    assert listed(page, Role.AUDIENCE)[0] == ("Pers",)
    assert page.view.currentIndex().row() == 0


def test_typing_begins_with_what_is_typed_and_escape_leaves_the_text(
    desk: Desk, page: AllRowsPage, press: Callable[..., None], type_text: Callable[[str], None]
) -> None:
    go(page, 1, Role.AUDIENCE)

    type_text("x")
    assert page.view._delegate.editor.cell_text() == "x"
    press("Esc")

    assert desk.plan.history.undo_label is None


def test_a_text_of_several_lines_keeps_its_lines(
    desk: Desk, page: AllRowsPage, press: Callable[..., None], type_text: Callable[[str], None]
) -> None:
    go(page, 2, Role.ACTION)

    press("F2")
    type_text("!")
    press("Return")

    assert desk.plan.plan.tables[0].rows[0].cells[3] == "Tekst\nDrukken!"


def test_a_text_in_a_calendar_moves_with_its_month(
    desk: Desk, page: AllRowsPage, qtbot: QtBot, press: Callable[..., None], type_text: Callable[[str], None]
) -> None:
    go(page, 0, Role.PERIOD)

    press("F2", "Ctrl+A")
    type_text("mei 2027")
    press("Return")
    settle(page, qtbot)

    assert desk.plan.plan.tables[1].rows[0].cells == ["Scholen", "", "Flyer", ""]


def test_what_is_not_unambiguous_is_refused_in_words_and_the_editor_stays(
    desk: Desk, page: AllRowsPage, press: Callable[..., None], type_text: Callable[[str], None]
) -> None:
    go(page, 0, Role.PERIOD)

    press("F2", "Ctrl+A")
    type_text("2029")
    press("Return")

    assert "2029" in page.info.text
    assert page.info.text == desk.window.statusBar().currentMessage()
    assert page.view._delegate.editor is not None
    assert desk.plan.history.undo_label is None
    press("Esc")
    assert page.view._delegate.editor is None


def test_a_cell_that_has_no_place_says_why_instead_of_opening(
    desk: Desk, page: AllRowsPage, press: Callable[..., None]
) -> None:
    go(page, 0, Role.STATUS)

    press("F2")

    assert page.view._delegate.editor is None
    assert "Kalender" in page.info.text


def test_a_change_in_a_table_shows_in_the_list(desk: Desk, page: AllRowsPage, qtbot: QtBot) -> None:
    table = desk.plan.plan.tables[0]

    desk.plan.remove_rows(table.key, [table.rows[1].id])
    settle(page, qtbot)

    assert page.count.text() == "4 row(s) from 2 table(s)"
    desk.window.undo()
    settle(page, qtbot)
    assert page.count.text() == "5 row(s) from 2 table(s)"


# --- Going to the cell ---


def test_enter_on_the_source_goes_to_the_cell_in_its_table(
    desk: Desk, page: AllRowsPage, press: Callable[..., None]
) -> None:
    go(page, 3, None)

    press("Return")

    assert desk.view.grid.table.title == "Kalender"
    assert (desk.view.currentIndex().row(), desk.view.currentIndex().column()) == (1, 3)


def test_the_command_goes_to_the_cell_of_the_column_in_view(
    desk: Desk, page: AllRowsPage, press: Callable[..., None]
) -> None:
    go(page, 1, Role.CHANNEL)

    press("Ctrl+Return")

    assert desk.view.grid.table.title == "Matrix"
    assert (desk.view.currentIndex().row(), desk.view.currentIndex().column()) == (1, 2)


def test_a_double_click_on_the_source_goes_to_the_cell(desk: Desk, page: AllRowsPage) -> None:
    go(page, 2, None)
    place = page.view.visualRect(page.view.currentIndex()).center()

    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert desk.view.grid.table.title == "Matrix"
    assert desk.view.currentIndex().row() == 0


# --- The rest ---


def test_cells_are_copied_with_tabs(page: AllRowsPage, press: Callable[..., None]) -> None:
    go(page, 2, Role.CHANNEL)
    press("Shift+Right", "Ctrl+C")

    assert QGuiApplication.clipboard().text() == 'Brief\t"Tekst\nDrukken"'


def test_the_filter_is_reached_and_left_by_keys(page: AllRowsPage, press: Callable[..., None], qtbot: QtBot) -> None:
    press("Ctrl+Shift+L")
    assert page.filter.hasFocus()

    press("Esc")

    assert page.view.hasFocus()


def test_the_list_is_a_sound_model(desk: Desk, page: AllRowsPage, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    page.model.sort_by(1)
    page.model.set_filter("brief")
    desk.type_in(0, 1, "Iedereen")
    settle(page, qtbot)

    assert tester.model() is page.model


def test_everything_has_a_name_for_a_screen_reader(page: AllRowsPage) -> None:
    assert page.view.accessibleName() == "All rows"
    assert page.filter.accessibleName()
    assert page.model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Audience: Raad"


def test_all_columns_are_seen_without_scrolling_when_there_is_room(page: AllRowsPage, qtbot: QtBot) -> None:
    across = page.view.horizontalHeader()

    assert across.length() <= page.view.viewport().width()
    page.view.resize(QSize(300, 300))
    assert across.length() > page.view.viewport().width()


def test_closing_the_workbook_ends_the_list(desk: Desk, page: AllRowsPage) -> None:
    plan = desk.plan.plan

    desk.window.filing.close()

    assert page.model not in plan.listeners
    assert page.model.listing not in plan.listeners
