"""The list of all rows is filtered, sorted, zoomed and looked into as the tables are."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.all_rows_page import AllRowsPage
from gui.all_rows_table import id_of
from gui.filters.value_page import ValuePage
from model.columns import Role
from model.row_filters import Months, States, Texts
from model.status import State
from windows import Desk

Press = Callable[..., None]
LIST = (
    ("Periode", "Doelgroep", "Middel", "Status"),
    ("medio mei 2027", "Bewoners", "Brief", "Loopt"),
    ("9 april 2027", "Raad", "Raadsbrief", "Gereed"),
    ("nog te bepalen", "Pers", "Brief", ""),
)
CALENDAR = (
    ("Doelgroep", "april 2027", "mei 2027", "juni 2027"),
    ("Scholen", "Flyer", "", ""),
    ("Raad", "", "", "Brief"),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window on a workbook with a list and a calendar, with all rows in view."""
    found = Book()
    for title, rows in (("Matrix", LIST), ("Kalender", CALENDAR)):
        sheet = found.active if title == "Matrix" else found.create_sheet(title)
        sheet.title = title
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    found.save(out)
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(out.getvalue()))
    desk.window.commands["all_rows"].trigger()
    return desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> AllRowsPage:
    assert desk.window.plan_page is not None
    found = desk.window.plan_page.page_in_view()
    assert isinstance(found, AllRowsPage)
    desk.window.activateWindow()
    found.view.setFocus()
    qtbot.waitUntil(found.view.hasFocus)
    return found


def listed(page: AllRowsPage, role: Role) -> list[str]:
    column = page.model.column_of(id_of(role))
    return [page.model.text(row, column) for row in range(page.model.rowCount())]


def go(page: AllRowsPage, row: int, role: Role | None) -> None:
    page.view.setCurrentIndex(page.model.index(row, page.model.column_of(id_of(role))))


def choose(page: AllRowsPage, role: Role, wanted: object) -> None:
    page.model.set_column_filter(id_of(role), wanted)  # type: ignore[arg-type]


# --- Filters ---


def test_a_column_is_filtered_by_its_texts_and_a_chip_says_so(page: AllRowsPage) -> None:
    choose(page, Role.CHANNEL, Texts(frozenset({"Brief"})))

    assert listed(page, Role.AUDIENCE) == ["Bewoners", "Raad", "Pers"]
    assert page.count.text() == "3 of 5 row(s) from 2 table(s)"
    assert [chip.opens.text() for chip in page.chips.chips.values()] == ["Channel: Brief"]
    page.chips.clear.click()
    assert page.count.text() == "5 row(s) from 2 table(s)"
    assert page.chips.isHidden()


def test_periods_of_lists_and_calendars_are_filtered_by_month(page: AllRowsPage) -> None:
    choose(page, Role.PERIOD, Months(frozenset({(2027, 4)})))

    assert listed(page, Role.AUDIENCE) == ["Scholen", "Raad"]
    choose(page, Role.PERIOD, Months(frozenset(), undated=True))
    assert listed(page, Role.AUDIENCE) == ["Pers"]


def test_states_are_filtered_by_what_they_mean(page: AllRowsPage) -> None:
    choose(page, Role.STATUS, States(frozenset({State.DONE})))

    assert listed(page, Role.STATUS) == ["Gereed"]


def test_the_keys_of_a_table_open_the_filter_with_the_values_and_their_counts(page: AllRowsPage, press: Press) -> None:
    go(page, 0, Role.CHANNEL)

    press("Ctrl+Alt+F")

    assert page.popup is not None
    assert page.popup.isVisible()
    values = page.popup.page
    assert isinstance(values, ValuePage)
    counts = dict(zip(values.model._texts, values.model._counts, strict=True))
    assert counts == {"Brief": 3, "Flyer": 1, "Raadsbrief": 1}
    page.popup.close()


def test_the_command_of_the_menu_opens_it_too(desk: Desk, page: AllRowsPage) -> None:
    go(page, 0, Role.PERIOD)

    desk.window.commands["column_filter"].trigger()

    assert page.popup is not None
    assert [page.popup.tabs.tabText(place) for place in range(page.popup.tabs.count())][:2] == ["Months", "Time"]
    page.popup.close()


def test_a_filter_outlives_a_change_in_a_table(desk: Desk, page: AllRowsPage, qtbot: QtBot) -> None:
    choose(page, Role.CHANNEL, Texts(frozenset({"Brief"})))

    desk.type_in(1, 2, "Brief")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)

    assert listed(page, Role.AUDIENCE) == ["Raad", "Bewoners", "Raad", "Pers"]


def test_a_filter_of_a_column_that_goes_lets_the_rows_through(desk: Desk, page: AllRowsPage, qtbot: QtBot) -> None:
    choose(page, Role.STATUS, States(frozenset({State.DONE})))
    table = desk.plan.plan.tables[0]

    desk.plan.set_roles(table.key, {table.columns[3].id: None})

    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    assert page.chips.isHidden()


def test_a_view_is_kept_for_the_list_and_shown_again(desk: Desk, page: AllRowsPage) -> None:
    choose(page, Role.CHANNEL, Texts(frozenset({"Brief"})))
    desk.answers.title = "Alleen brieven"
    desk.window.filtering.keep()
    desk.window.commands["clear_filters"].trigger()
    assert page.model.rowCount() == 5

    view = desk.window.filtering.views.of(page.model.table)[0]
    desk.window.filtering.show(view)

    assert listed(page, Role.AUDIENCE) == ["Bewoners", "Raad", "Pers"]


def test_the_order_of_the_file_is_not_changed_from_here(desk: Desk, page: AllRowsPage) -> None:
    assert not desk.window.commands["sort_in_file"].isEnabled()
    assert desk.window.commands["sort_levels"].isEnabled()


# --- The heads ---


def click(page: AllRowsPage, role: Role, share: float = 0.3, modifiers: Qt.KeyboardModifier | None = None) -> None:
    header = page.view.horizontalHeader()
    column = page.model.column_of(id_of(role))
    place = QPoint(header.sectionViewportPosition(column) + round(header.sectionSize(column) * share), 8)
    held = modifiers or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_a_click_on_a_head_sorts_and_the_third_gives_the_order_of_the_tables(page: AllRowsPage) -> None:
    click(page, Role.AUDIENCE)
    assert listed(page, Role.AUDIENCE) == ["Bewoners", "Pers", "Raad", "Raad", "Scholen"]
    click(page, Role.AUDIENCE)
    assert listed(page, Role.AUDIENCE)[0] == "Scholen"

    click(page, Role.AUDIENCE)

    assert listed(page, Role.AUDIENCE) == ["Bewoners", "Raad", "Pers", "Scholen", "Raad"]
    assert page.sorting.isHidden()


def test_a_second_column_orders_what_the_first_leaves_equal(page: AllRowsPage) -> None:
    click(page, Role.AUDIENCE)
    click(page, Role.CHANNEL, modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert listed(page, Role.CHANNEL)[2:4] == ["Brief", "Raadsbrief"]
    assert page.sorting.text() == "Shown by Audience, Channel"


def test_the_button_in_a_head_opens_the_filter(page: AllRowsPage) -> None:
    click(page, Role.AUDIENCE, share=0.94)

    assert page.popup is not None
    assert page.popup.isVisible()
    page.popup.close()


def test_a_head_says_how_it_is_sorted_and_that_it_filters(page: AllRowsPage) -> None:
    choose(page, Role.PERIOD, Months(frozenset({(2027, 4)})))
    QAccessible.setActive(True)
    table = QAccessible.queryAccessibleInterface(page.view)

    names = [table.child(place).text(QAccessible.Text.Name) for place in range(page.model.columnCount())]

    assert any(name == "When (period), sorted ascending, filtered" for name in names)


def test_a_head_is_dragged_to_another_place_for_the_eye(page: AllRowsPage) -> None:
    header = page.view.horizontalHeader()
    start = QPoint(header.sectionViewportPosition(1) + 20, 8)
    end = QPoint(header.sectionViewportPosition(0) + 10, 8)
    widths = {column.role: page.view.columnWidth(at) for at, column in enumerate(page.model.columns)}
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, buttons in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        there = QPointF(header.viewport().mapToGlobal(place))
        held = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(header.viewport(), QMouseEvent(kind, QPointF(place), there, button, buttons, held))

    assert [column.role for column in page.model.columns][:2] == [Role.AUDIENCE, Role.PERIOD]
    assert {column.role: page.view.columnWidth(at) for at, column in enumerate(page.model.columns)} == widths
    assert page.model.text(0, 0) == "Scholen"
    assert page.model.derived(2, 1)


# --- Zoom ---


def wheel(page: AllRowsPage, turns: int) -> None:
    port = page.view.viewport()
    place = QPointF(port.rect().center())
    event = QWheelEvent(
        place,
        QPointF(port.mapToGlobal(place.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_the_wheel_with_ctrl_and_the_commands_zoom(desk: Desk, page: AllRowsPage) -> None:
    height = page.view.rowHeight(0)

    wheel(page, 2)
    assert page.view.zoom == 120
    desk.window.commands["zoom_in"].trigger()
    assert page.view.zoom == 130

    assert page.view.rowHeight(0) > height
    assert desk.window._zoom_label.text() == "Zoom 130 %"
    desk.window.commands["zoom_reset"].trigger()
    assert page.view.rowHeight(0) == height


def test_a_width_that_the_user_gave_grows_with_the_letters(page: AllRowsPage) -> None:
    page.view.horizontalHeader().resizeSection(1, 240)

    page.view.zoom = 150

    assert page.view.columnWidth(1) == pytest.approx(360, rel=0.06)


def test_the_list_begins_with_the_zoom_of_the_tables(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    desk.window.plan_page.turn(1)  # type: ignore[union-attr]
    desk.window.commands["zoom_in"].trigger()
    desk.window.filing.close()
    desk.window.filing.open_path(desk.home / "proef.xlsx")

    desk.window.commands["all_rows"].trigger()

    assert desk.window.plan_page is not None
    page = desk.window.plan_page.rows_page
    assert isinstance(page, AllRowsPage)
    assert page.view.zoom == 110


# --- The details ---


def fields(desk: Desk) -> list[str]:
    return [field.toPlainText() for _, field in desk.window.details._fields]


def test_the_details_follow_the_row_of_the_list(desk: Desk, page: AllRowsPage, press: Press) -> None:
    go(page, 1, Role.AUDIENCE)
    assert desk.window.details_dock.isVisible()
    assert fields(desk) == ["9 april 2027", "Raad", "Raadsbrief", "Gereed"]

    press("Up")

    assert fields(desk) == ["Scholen", "Flyer", "", ""]


def test_what_is_typed_in_the_details_shows_in_the_list(desk: Desk, page: AllRowsPage, qtbot: QtBot) -> None:
    go(page, 1, Role.AUDIENCE)

    desk.window.details._put(desk.plan.plan.tables[0].columns[1].id, "Raad en college")
    qtbot.waitUntil(lambda: "Raad en college" in listed(page, Role.AUDIENCE))

    assert page.view.currentIndex().row() == 1


def test_ctrl_1_goes_to_the_field_of_the_cell(desk: Desk, page: AllRowsPage, press: Press) -> None:
    go(page, 1, Role.CHANNEL)

    press("Ctrl+1")

    field = desk.window.focusWidget()
    assert desk.window.details.isAncestorOf(field)
    assert field.toPlainText() == "Raadsbrief"  # type: ignore[union-attr]


def test_the_details_of_the_table_are_back_with_its_page(desk: Desk, page: AllRowsPage) -> None:
    go(page, 0, Role.AUDIENCE)

    desk.window.plan_page.turn(1)  # type: ignore[union-attr]

    assert fields(desk) == ["medio mei 2027", "Bewoners", "Brief", "Loopt"]
