"""What stands above a table that is filtered, in its header, and in place of rows that are all hidden."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from filter_pages import COLUMNS, ids, show_page
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.filters.wording import filter_text
from gui.grid.header import LEAST_TARGET, ColumnHeader
from gui.grid.row_order import Sort
from gui.table_page import TablePage
from model.row_filters import Amounts, Filter, Moments, Months, Says, States, Texts, Window, Wording
from model.status import State

Press = Callable[..., None]
PERIOD, AUDIENCE, STATUS, COST = (column.id for column in COLUMNS)
RAAD = Texts(frozenset({"Raad"}))
BUSY = States(frozenset({State.BUSY}))


@pytest.fixture
def page(qtbot: QtBot) -> TablePage:
    return show_page(qtbot)


def header(page: TablePage) -> ColumnHeader:
    found = page.view.horizontalHeader()
    assert isinstance(found, ColumnHeader)
    return found


def spoken(page: TablePage, column: int) -> str:
    return page.view.grid.headerData(column, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.AccessibleTextRole))


def chips(page: TablePage) -> list[str]:
    return [chip.opens.text() for chip in page.chips.chips.values()]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Texts(frozenset({"Raad", ""})), "(empty), Raad"),
        (Texts(frozenset({"a", "b", "c"})), "3 value(s)"),
        (Texts(frozenset({"x" * 60})), "x" * 27 + "…"),
        (Wording(Says.CONTAINS, "brief"), "contains “brief”"),
        (Wording(Says.EMPTY), "is empty"),
        (Amounts(10.0, 1250.5), "10 up to 1250,5"),
        (Amounts(10.0, None), "at least 10"),
        (Amounts(None, 10.0), "at most 10"),
        (Months(frozenset({(2026, 4)}), undated=True), "Apr 2026, without a date"),
        (Months(frozenset(), undated=True), "without a date"),
        (Moments(Window.LATE), "late"),
        (Moments(Window.WEEKS, 6), "coming 6 week(s)"),
        (Moments(Window.BETWEEN, first=dt.date(2026, 3, 1), last=dt.date(2026, 4, 5)), "1-3-2026 up to 5-4-2026"),
        (Moments(Window.BETWEEN, first=dt.date(2026, 3, 1)), "from 1-3-2026"),
        (Moments(Window.BETWEEN, last=dt.date(2026, 3, 1)), "until 1-3-2026"),
        (States(frozenset({State.DONE, State.BUSY})), "under way, done"),
    ],
)
def test_a_filter_is_said_in_a_few_words(qapp: object, wanted: Filter, text: str) -> None:
    assert filter_text(wanted) == text


def test_each_filter_is_a_chip_in_the_order_of_the_columns(page: TablePage) -> None:
    before = page.chips.isVisible()
    page.view.grid.set_column_filter(STATUS, BUSY)
    page.view.grid.set_column_filter(AUDIENCE, RAAD)

    assert not before
    assert page.chips.isVisible()
    assert chips(page) == ["Doelgroep: Raad", "Status: under way"]
    assert page.count.text().startswith("1 of ")


def test_the_cross_of_a_chip_takes_its_filter_away(page: TablePage) -> None:
    page.view.grid.set_filters({AUDIENCE: RAAD, STATUS: BUSY})

    page.chips.chips[STATUS].removes.click()

    assert page.view.grid.filters == {AUDIENCE: RAAD}
    assert chips(page) == ["Doelgroep: Raad"]


def test_del_on_a_chip_takes_it_away_and_the_keyboard_goes_to_its_neighbour(page: TablePage, press: Press) -> None:
    page.view.grid.set_filters({AUDIENCE: RAAD, STATUS: BUSY})
    page.chips.chips[AUDIENCE].opens.setFocus()

    press("Del")
    first = QApplication.focusWidget()
    press("Del")

    assert first is not None
    assert first.accessibleName() == "Filter Status: under way"
    assert page.view.grid.filters == {}
    assert page.view.hasFocus()
    assert not page.chips.isVisible()


def test_enter_on_a_chip_opens_its_filter(page: TablePage, press: Press) -> None:
    page.view.grid.set_filters({AUDIENCE: RAAD})
    page.chips.chips[AUDIENCE].opens.setFocus()

    press("Return")

    assert page.popup is not None
    assert page.popup.isVisible()
    assert page.popup.accessibleName() == "Filter of Doelgroep"


def test_everything_is_cleared_at_once_and_the_order_stays(page: TablePage, qtbot: QtBot) -> None:
    page.filter.setText("raad")
    qtbot.waitUntil(lambda: page.view.grid.words == ("raad",))
    page.view.grid.set_filters({AUDIENCE: RAAD})
    page.view.grid.sort_by_all([Sort(COST)])

    page.chips.clear.click()

    assert page.view.grid.filters == {}
    assert page.view.grid.words == ()
    assert page.filter.text() == ""
    assert [sort.column_id for sort in page.view.grid.sorts] == [COST]
    assert len(ids(page)) == 5


def test_chips_go_on_below_each_other_in_a_narrow_window(qtbot: QtBot) -> None:
    page = show_page(qtbot, width=1200)
    page.view.grid.set_filters({PERIOD: Moments(Window.UNDATED), AUDIENCE: RAAD, STATUS: BUSY, COST: Amounts(1.0)})
    qtbot.waitUntil(lambda: page.chips.chips[COST].x() > page.chips.chips[PERIOD].x())
    wide = page.chips.height()

    page.resize(420, 600)
    qtbot.waitUntil(lambda: page.chips.height() > wide)

    right = max(chip.geometry().right() for chip in page.chips.chips.values())
    assert right <= page.chips.width()
    assert len({chip.y() for chip in page.chips.chips.values()}) > 1
    assert page.chips.rect().contains(page.chips.clear.geometry())


def test_an_ampersand_in_a_value_is_shown(page: TablePage) -> None:
    page.view.grid.set_column_filter(AUDIENCE, Texts(frozenset({"Kunst & Co"})))

    assert chips(page) == ["Doelgroep: Kunst && Co"]
    assert page.chips.chips[AUDIENCE].opens.accessibleName() == "Filter Doelgroep: Kunst & Co"


def test_filters_that_hide_everything_are_named_and_can_be_cleared(page: TablePage, qtbot: QtBot) -> None:
    page.filter.setText("xyz")
    qtbot.waitUntil(lambda: not page.view.grid.shown)
    page.view.grid.set_column_filter(AUDIENCE, RAAD)
    told = page.nothing.text.text()
    seen = page.nothing.isVisible()

    page.nothing.clear.click()

    assert seen
    assert "words: xyz" in told
    assert "Doelgroep: Raad" in told
    assert not page.nothing.isVisible()
    assert len(ids(page)) == 5
    assert page.view.hasFocus()


def test_a_table_without_rows_is_not_told_to_be_filtered(page: TablePage) -> None:
    page.view.grid.open_plan.remove_rows("t", ids(page))
    page.view.grid.set_column_filter(AUDIENCE, RAAD)

    assert not page.nothing.isVisible()


def test_a_removed_column_takes_its_chip_along(page: TablePage) -> None:
    column = page.view.grid.open_plan.add_column("t", "Wijk")
    page.view.grid.set_column_filter(column.id, Wording(Says.EMPTY))

    page.view.grid.open_plan.history.undo()

    assert chips(page) == []
    assert page.view.grid.filters == {}


# --- The header ---


def test_the_header_says_that_its_column_filters_and_sorts(page: TablePage) -> None:
    page.view.grid.set_column_filter(PERIOD, Moments(Window.UNDATED))
    page.view.grid.sort_by_all([Sort(AUDIENCE), Sort(PERIOD, descending=True)])

    assert spoken(page, 0) == "Periode, sorted descending, number 2 of the sorting, filtered"
    assert spoken(page, 1) == "Doelgroep, sorted ascending, number 1 of the sorting"
    assert spoken(page, 2) == "Status"


def pixels(page: TablePage, column: int) -> QImage:
    """How the button of a column is painted, while the mouse is elsewhere."""
    image = page.view.horizontalHeader().grab().toImage()
    return image.copy(header(page).button_rect(column))


def inks(image: QImage) -> int:
    """How many pixels differ clearly from the ground."""
    ground = image.pixelColor(1, 2).lightnessF()
    lights = (
        QColor(image.pixel(x, y)).lightnessF() for x in range(image.width() - 2) for y in range(2, image.height() - 2)
    )
    return sum(abs(light - ground) > 0.3 for light in lights)


def test_a_column_that_filters_has_a_filled_sign_and_others_have_none(page: TablePage) -> None:
    plain = inks(pixels(page, 1))
    at_cursor = inks(pixels(page, 0))
    page.view.grid.set_column_filter(AUDIENCE, RAAD)

    assert plain == 0
    assert 0 < at_cursor < inks(pixels(page, 1))


def test_the_button_is_large_enough_to_hit_and_opens_the_filter(page: TablePage) -> None:
    area = header(page).button_rect(1)
    assert area.width() >= LEAST_TARGET
    assert area.height() >= LEAST_TARGET

    QTest.mouseClick(header(page).viewport(), Qt.MouseButton.LeftButton, pos=area.center() - QPoint(4, 0))

    assert page.popup is not None
    assert page.popup.accessibleName() == "Filter of Doelgroep"
    assert page.view.grid.sorts == ()


def test_a_click_on_a_title_still_sorts_and_with_ctrl_and_shift_adds(page: TablePage) -> None:
    port = header(page).viewport()

    def click(column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = QPoint(header(page).sectionViewportPosition(column) + 12, header(page).height() // 2)
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, keys, place)

    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    click(1)
    click(2, both)
    added = page.view.grid.sorts
    click(2, both)

    assert added == (Sort(AUDIENCE), Sort(STATUS))
    assert page.view.grid.sorts == (Sort(AUDIENCE), Sort(STATUS, descending=True))
    assert "Doelgroep, Status" in page.sorting.text()


def test_a_filter_of_a_hidden_column_opens_at_its_chip(page: TablePage) -> None:
    page.view.grid.set_column_filter(AUDIENCE, RAAD)
    with page.view.grid.arranging() as layout:
        layout.hide([AUDIENCE])

    page.chips.chips[AUDIENCE].opens.click()

    assert page.popup is not None
    assert page.popup.isVisible()
    assert ids(page) == [13, 14]


def test_the_filter_of_the_current_column_is_reached_without_a_row_in_sight(page: TablePage) -> None:
    page.view.grid.set_column_filter(AUDIENCE, Texts(frozenset({"niemand"})))

    page.view.ask_filter()

    assert page.popup is not None
    assert page.popup.accessibleName() == "Filter of Doelgroep"
