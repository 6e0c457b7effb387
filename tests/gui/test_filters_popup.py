"""The filter of a column: opened, chosen from and applied with the keys alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from filter_pages import COLUMNS, ids, open_plan, show_page
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.filters.check_list import ACCESSIBLE_TEXT, CHECK, COUNT
from gui.filters.condition_page import ConditionPage
from gui.filters.month_page import MonthPage
from gui.filters.popup import FilterPopup
from gui.filters.value_page import ValuePage
from gui.filters.window_page import WindowPage
from gui.table_page import TablePage
from model.row_filters import Amounts, Moments, Months, Says, States, Texts, Window, Wording
from model.status import State

Press = Callable[..., None]
TypeText = Callable[[str], None]
PERIOD, AUDIENCE, STATUS, COST = (column.id for column in COLUMNS)


@pytest.fixture
def page(qtbot: QtBot) -> TablePage:
    return show_page(qtbot)


def opened(page: TablePage, column_id: int) -> FilterPopup:
    page.open_filter(column_id)
    popup = page.popup
    assert popup is not None
    # The window system gives it the keyboard a moment later.
    for _ in range(100):
        if popup.isAncestorOf(QApplication.focusWidget() or page):
            break
        QTest.qWait(5)
    return popup


def values(popup: FilterPopup) -> list[tuple[str, int]]:
    """What the list in view offers, with the numbers of rows."""
    shown = popup.page
    assert isinstance(shown, ValuePage)
    model = shown.model
    return [(model.index(row, 0).data(), model.index(row, 0).data(COUNT)) for row in range(model.rowCount())]


def months(popup: FilterPopup) -> list[tuple[str, str]]:
    shown = popup.page
    assert isinstance(shown, MonthPage)
    return [(item.text(0), item.text(1)) for item in shown._leaves()]


def test_the_texts_of_a_column_are_offered_with_their_rows_the_empty_one_first(page: TablePage) -> None:
    popup = opened(page, AUDIENCE)

    assert values(popup) == [("(empty)", 1), ("Inwoners", 1), ("Pers", 1), ("Raad", 2)]


def test_what_was_searched_is_applied_with_enter(page: TablePage, type_text: TypeText, press: Press) -> None:
    popup = opened(page, AUDIENCE)

    type_text("ra")
    found = values(popup)
    press("Return")

    assert found == [("Raad", 2)]
    assert page.view.grid.filters == {AUDIENCE: Texts(frozenset({"Raad"}))}
    assert ids(page) == [13, 14]


def test_esc_clears_the_search_first_and_then_closes_without_a_change(
    page: TablePage, type_text: TypeText, press: Press, qtbot: QtBot
) -> None:
    popup = opened(page, AUDIENCE)
    type_text("ra")

    press("Esc")
    cleared = values(popup)
    press("Esc")

    assert len(cleared) == 4
    assert not popup.isVisible()
    assert page.view.grid.filters == {}
    qtbot.waitUntil(page.view.hasFocus)


def test_a_value_is_ticked_off_with_the_arrows_and_space(page: TablePage, press: Press) -> None:
    opened(page, AUDIENCE)

    press("Down", "Down", "Space", "Return")

    assert page.view.grid.filters == {AUDIENCE: Texts(frozenset({"", "Pers", "Raad"}))}
    assert ids(page) == [12, 13, 14, 15]


def test_letters_typed_in_the_list_go_to_the_search(page: TablePage, press: Press, type_text: TypeText) -> None:
    popup = opened(page, AUDIENCE)

    press("Down")
    type_text("pe")

    assert values(popup) == [("Pers", 1)]


def test_only_this_ticks_one_value(page: TablePage, press: Press, qtbot: QtBot) -> None:
    popup = opened(page, AUDIENCE)
    press("Down", "Down", "Down")

    press("Alt+Y")
    shown = popup.page
    assert isinstance(shown, ValuePage)
    qtbot.waitUntil(lambda: shown.filter() == Texts(frozenset({"Pers"})))
    press("Return")

    assert page.view.grid.filters == {AUDIENCE: Texts(frozenset({"Pers"}))}


def test_nothing_ticked_cannot_be_applied(page: TablePage, press: Press, qtbot: QtBot) -> None:
    popup = opened(page, AUDIENCE)
    press("Alt+N")
    qtbot.waitUntil(lambda: not popup.ok.isEnabled())

    press("Return")

    assert popup.isVisible()
    assert page.view.grid.filters == {}


def test_everything_ticked_is_no_filter(page: TablePage, press: Press, qtbot: QtBot) -> None:
    page.view.grid.set_column_filter(AUDIENCE, Texts(frozenset({"Pers"})))
    shown = opened(page, AUDIENCE).page
    assert isinstance(shown, ValuePage)
    press("Alt+A")
    qtbot.waitUntil(lambda: shown.filter() is None)

    press("Return")

    assert page.view.grid.filters == {}
    assert len(ids(page)) == 5


def test_the_search_ticks_what_it_finds_and_gives_the_ticks_back(
    page: TablePage, type_text: TypeText, press: Press
) -> None:
    page.view.grid.set_column_filter(AUDIENCE, Texts(frozenset({"Pers"})))
    popup = opened(page, AUDIENCE)
    shown = popup.page
    assert isinstance(shown, ValuePage)

    type_text("raad")
    while_searching = shown.filter()
    press("Esc")

    assert while_searching == Texts(frozenset({"Raad"}))
    assert shown.filter() == Texts(frozenset({"Pers"}))


def test_counts_are_over_the_rows_that_pass_everything_else(page: TablePage) -> None:
    grid = page.view.grid
    grid.set_column_filter(STATUS, States(frozenset({State.BUSY})))
    grid.set_column_filter(AUDIENCE, Texts(frozenset({"Pers"})))

    at_audience = values(opened(page, AUDIENCE))
    popup = opened(page, STATUS)
    at_status = values(popup)

    assert at_audience == [("Pers", 1), ("Raad", 1)]
    assert at_status == [("under way", 1)]


def test_the_words_above_the_table_count_too(page: TablePage) -> None:
    page.view.grid.set_filter("raad")

    assert values(opened(page, AUDIENCE)) == [("Raad", 2)]


def test_a_status_is_offered_by_what_it_means_and_by_its_texts(page: TablePage, press: Press) -> None:
    popup = opened(page, STATUS)
    states = values(popup)

    press("Ctrl+PgDown")
    texts = values(popup)

    assert states == [("not started", 1), ("under way", 2), ("done", 1), ("dropped", 1)]
    assert texts == [("Gereed", 1), ("Loopt", 2), ("Nog starten", 1), ("vervallen", 1)]


def test_periods_are_offered_by_year_and_month(page: TablePage, type_text: TypeText, press: Press) -> None:
    popup = opened(page, PERIOD)
    offered = months(popup)

    type_text("april")
    press("Return")

    assert offered == [("March", "1"), ("April", "2"), ("May", "1"), ("without a date", "1")]
    assert page.view.grid.filters == {PERIOD: Months(frozenset({(2026, 4)}))}
    assert ids(page) == [12, 13]


def test_a_year_is_ticked_off_with_all_its_months(page: TablePage, press: Press) -> None:
    opened(page, PERIOD)

    press("Down", "Space", "Return")

    assert page.view.grid.filters == {PERIOD: Months(frozenset(), undated=True)}
    assert ids(page) == [14]


def test_ticks_of_months_come_back_after_a_search(page: TablePage, type_text: TypeText, press: Press) -> None:
    wanted = Months(frozenset({(2026, 5)}), undated=True)
    page.view.grid.set_column_filter(PERIOD, wanted)
    popup = opened(page, PERIOD)
    shown = popup.page
    assert isinstance(shown, MonthPage)

    type_text("maart 2026")
    press("Esc")

    assert shown.filter() == wanted


def test_a_window_of_time_is_chosen_with_the_keys(page: TablePage, press: Press) -> None:
    page.view.grid.set_column_filter(PERIOD, Moments(Window.LATE))
    popup = opened(page, PERIOD)
    assert isinstance(popup.page, WindowPage)
    assert popup.page.buttons[Window.LATE].isChecked()

    press("Down", "Down")
    weeks = popup.page.buttons[Window.WEEKS].isChecked()
    press("Return")

    assert weeks
    assert page.view.grid.filters == {PERIOD: Moments(Window.WEEKS, 4)}


def test_typing_a_number_of_weeks_or_a_day_chooses_that_window(page: TablePage, type_text: TypeText) -> None:
    popup = opened(page, PERIOD)
    popup.tabs.setCurrentIndex(1)
    shown = popup.page
    assert isinstance(shown, WindowPage)

    shown.weeks.setFocus()
    shown.weeks.selectAll()
    type_text("12")
    by_weeks = shown.filter()
    shown.first.setFocus()
    type_text("1-3-2026")
    by_days = shown.filter()

    assert by_weeks == Moments(Window.WEEKS, 12)
    assert by_days == Moments(Window.BETWEEN, first=dt.date(2026, 3, 1))


def test_a_day_that_is_not_understood_cannot_be_applied(page: TablePage, type_text: TypeText, press: Press) -> None:
    popup = opened(page, PERIOD)
    popup.tabs.setCurrentIndex(1)
    shown = popup.page
    assert isinstance(shown, WindowPage)
    shown.first.setFocus()
    type_text("32-13")

    press("Return")

    assert popup.isVisible()
    assert not popup.ok.isEnabled()


def test_days_the_wrong_way_round_are_turned(page: TablePage) -> None:
    popup = opened(page, PERIOD)
    popup.tabs.setCurrentIndex(1)
    shown = popup.page
    assert isinstance(shown, WindowPage)
    shown.first.setText("1-5-2026")
    shown.last.setText("1-4-2026")

    assert shown.filter() == Moments(Window.BETWEEN, first=dt.date(2026, 4, 1), last=dt.date(2026, 5, 1))


def test_a_condition_on_the_text(page: TablePage, type_text: TypeText, press: Press) -> None:
    popup = opened(page, AUDIENCE)
    press("Ctrl+PgDown")

    type_text("ER")
    press("Return")

    assert page.view.grid.filters == {AUDIENCE: Wording(Says.CONTAINS, "ER")}
    assert ids(page) == [11, 12]
    assert not popup.isVisible()


def test_a_condition_without_a_text_needs_none(page: TablePage, press: Press) -> None:
    popup = opened(page, AUDIENCE)
    press("Ctrl+PgDown")
    shown = popup.page
    assert isinstance(shown, ConditionPage)
    waiting = popup.ok.isEnabled()

    shown.says.setCurrentIndex(shown.says.findData(Says.EMPTY.value))

    assert not waiting
    assert popup.ok.isEnabled()
    assert not shown.text.isVisible()
    assert shown.filter() == Wording(Says.EMPTY)


def test_numbers_between_two_others_in_dutch_notation(page: TablePage, type_text: TypeText, press: Press) -> None:
    opened(page, COST)
    press("Ctrl+PgDown")

    type_text("20")
    press("Tab")
    type_text("1.250,50")
    press("Return")

    assert page.view.grid.filters == {COST: Amounts(20.0, 1250.5)}
    assert ids(page) == [11, 12, 14]


def test_what_is_no_number_is_told(page: TablePage, type_text: TypeText, press: Press) -> None:
    popup = opened(page, COST)
    press("Ctrl+PgDown")
    type_text("veel")

    press("Return")

    shown = popup.page
    assert isinstance(shown, ConditionPage)
    assert popup.isVisible()
    assert "veel" in shown.wrong.text()
    assert shown.wrong.isVisible()


@pytest.mark.parametrize(
    ("column_id", "wanted"),
    [
        (AUDIENCE, Texts(frozenset({"Raad", ""}))),
        (AUDIENCE, Wording(Says.ENDS, "d")),
        (AUDIENCE, Wording(Says.FILLED)),
        (STATUS, States(frozenset({State.DONE}))),
        (STATUS, Texts(frozenset({"Loopt"}))),
        (COST, Amounts(None, 100.0)),
        (PERIOD, Months(frozenset({(2026, 3)}))),
        (PERIOD, Moments(Window.WEEKS, 9)),
        (PERIOD, Moments(Window.BETWEEN, first=dt.date(2026, 3, 1), last=dt.date(2026, 4, 1))),
        (PERIOD, Texts(frozenset({"nog te bepalen"}))),
    ],
)
def test_the_filter_of_now_is_shown_and_applied_again_as_it_is(
    page: TablePage, press: Press, column_id: int, wanted: object
) -> None:
    page.view.grid.set_column_filter(column_id, wanted)  # type: ignore[arg-type]
    opened(page, column_id)

    press("Return")

    assert page.view.grid.filters == {column_id: wanted}


def test_a_filter_is_cleared_from_its_popup(page: TablePage, press: Press, qtbot: QtBot) -> None:
    page.view.grid.set_column_filter(AUDIENCE, Texts(frozenset({"Pers"})))
    opened(page, AUDIENCE)

    press("Alt+C")

    qtbot.waitUntil(lambda: page.view.grid.filters == {})


def test_sorting_from_the_popup_closes_it(page: TablePage, press: Press) -> None:
    popup = opened(page, AUDIENCE)

    press("Shift+Tab", "Shift+Tab", "Return")

    assert [(sort.column_id, sort.descending) for sort in page.view.grid.sorts] == [(AUDIENCE, True)]
    assert not popup.isVisible()


def test_enter_on_cancel_cancels(page: TablePage, type_text: TypeText, press: Press) -> None:
    popup = opened(page, AUDIENCE)
    type_text("ra")
    popup.ok.setFocus()

    press("Tab", "Return")

    assert not popup.isVisible()
    assert page.view.grid.filters == {}


def test_everything_in_the_popup_has_a_name(page: TablePage) -> None:
    nameless = []
    for column_id in (PERIOD, AUDIENCE, STATUS, COST):
        popup = opened(page, column_id)
        for tab in range(popup.tabs.count()):
            popup.tabs.setCurrentIndex(tab)
            for widget in popup.findChildren(QWidget):
                if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    named = QAccessible.queryAccessibleInterface(widget)
                    if named is None or not named.text(QAccessible.Text.Name):
                        nameless.append((column_id, tab, widget))
        popup.close()

    assert nameless == []


def test_a_value_tells_its_rows_to_a_screen_reader(page: TablePage) -> None:
    shown = opened(page, AUDIENCE).page
    assert isinstance(shown, ValuePage)

    assert shown.model.index(3, 0).data(ACCESSIBLE_TEXT) == "Raad, 2 row(s)"


@pytest.mark.parametrize("points", [9, 18])
def test_the_popup_stays_on_the_screen(page: TablePage, qapp: QApplication, points: int) -> None:
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSize(points)
    qapp.setFont(larger)
    room = QRect(10, 20, 640, 480)
    try:
        for column_id in (PERIOD, AUDIENCE, COST):
            popup = FilterPopup(page.view.grid, column_id, dt.date(2026, 4, 15), page)
            for anchor in (QRect(10, 20, 80, 30), QRect(600, 470, 200, 30)):
                popup.open_at(anchor, room)
                assert room.contains(QRect(popup.pos(), popup.size()))
            popup.close()
    finally:
        qapp.setFont(font)


def test_twenty_thousand_values_are_one_list(qtbot: QtBot, press: Press, type_text: TypeText) -> None:
    rows = [("", f"wijk {number:05d}", "", "") for number in range(20_000)]
    page = show_page(qtbot, open_plan(rows))
    popup = opened(page, AUDIENCE)
    shown = popup.page
    assert isinstance(shown, ValuePage)
    assert shown.model.rowCount() == 20_000

    type_text("0004")
    press("Return")

    assert page.view.grid.shown == 12
    assert shown.model.index(0, 0).data(CHECK) == Qt.CheckState.Checked


def test_a_click_in_a_row_of_the_list_ticks_it(page: TablePage) -> None:
    shown = opened(page, AUDIENCE).page
    assert isinstance(shown, ValuePage)
    place = shown.list.visualRect(shown.model.index(1, 0)).center()

    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert shown.filter() == Texts(frozenset({"", "Pers", "Raad"}))
