"""Editors with something to choose from: words, names to tick, days of a calendar; and what is said about numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from gui.grid import GridView
from gui.grid.choice_editor import NamesEditor, WordEditor
from gui.grid.choice_list import ChoiceList
from gui.grid.editor_popup import SideButton
from gui.grid.line_editor import NumberEditor, remark_on
from gui.grid.month_calendar import MonthCalendar
from gui.grid.period_editor import PeriodEditor
from model.columns import Column, Kind, Role
from model.values import Moment, Number

Press = Callable[..., None]
TypeText = Callable[[str], None]
STATES = ("Nog starten", "Loopt", "Gereed")
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Status", Role.STATUS, Kind.STATUS, choices=STATES),
    Column(4, "Kosten", Role.COST, Kind.NUMBER, "#,##0.00"),
    Column(5, "Datum", None, Kind.DATE, "d-m-yyyy"),
    Column(6, "Wijk", choices=("Noord", "Zuid")),
)
ROWS = (
    ("6 maart 2017", "Inwoners, raad", "Loopt", "", Moment(dt.datetime(2017, 2, 1)), ""),
    ("medio april", "Raad en pers", "Wacht op college", "", "", ""),
    ("20 april 2017", "Ondernemers; inwoners", "Gereed", "", "", ""),
)


@pytest.fixture
def view(make_grid: Callable[..., GridView]) -> GridView:
    return make_grid(small_plan(ROWS, COLUMNS), width=1200)


def popup_of(view: GridView) -> object:
    editor = view._delegate.editor
    assert editor is not None
    return editor.popup if editor.popup is not None and editor.popup.isVisible() else None


def words_of(view: GridView) -> list[str]:
    popup = popup_of(view)
    assert isinstance(popup, ChoiceList)
    return popup.shown_words


# --- One word ---


def test_the_list_of_the_file_comes_first_and_the_words_in_use_after_it(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 2)

    press("Alt+Down")

    assert words_of(view) == [*STATES, "Wacht op college"]


def test_a_list_of_the_file_is_offered_in_any_column(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 5)

    press("Alt+Down", "Down", "Down", "Return")

    assert view.grid.text(0, 5) == "Zuid"


def test_typing_shortens_the_list_and_never_completes(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 2)

    type_text("o")
    several = words_of(view)
    type_text("pgeschort")

    assert several == ["Nog starten", "Loopt", "Wacht op college"]
    assert popup_of(view) is None
    press("Return")
    assert view.grid.text(0, 2) == "opgeschort"


def test_words_that_begin_with_what_is_typed_come_first(view: GridView, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 2)

    type_text("l")

    assert words_of(view) == ["Loopt", "Wacht op college"]


def test_an_arrow_takes_a_word_from_the_list_and_enter_goes_on(
    view: GridView, press: Press, type_text: TypeText
) -> None:
    view.cell_cursor.go(0, 2)
    type_text("g")

    press("Down", "Return")

    assert view.grid.text(0, 2) == "Gereed"
    assert view.currentIndex().row() == 1


def test_escape_first_takes_back_the_word_and_then_the_edit(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 2)
    type_text("g")
    press("Down")

    press("Esc")
    editor = view._delegate.editor
    assert editor is not None
    assert editor.cell_text() == "g"
    press("Esc")

    assert view._delegate.editor is None
    assert view.grid.text(0, 2) == "Loopt"


def test_a_click_in_the_list_takes_the_word(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 2)
    press("Alt+Down")
    popup = popup_of(view)
    assert isinstance(popup, ChoiceList)
    place = popup._list.visualItemRect(popup._list.item(2)).center()

    QTest.mouseClick(popup._list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert view.grid.text(0, 2) == "Gereed"
    assert view._delegate.editor is None


def test_the_button_beside_the_editor_opens_the_list(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 2)
    press("F2")
    button = next(found for found in view.viewport().findChildren(SideButton) if found.isVisible())

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert words_of(view)
    assert view._delegate.editor is not None
    assert view._delegate.editor.hasFocus()


# --- Names to tick ---


def test_ticking_writes_with_the_separators_of_the_cell(view: GridView, press: Press) -> None:
    view.cell_cursor.go(1, 1)
    press("Alt+Down")
    assert words_of(view) == ["Inwoners", "raad", "pers", "Ondernemers"]

    press("Down", "Space", "Return")

    assert view.grid.text(1, 1) == "Raad, pers en Inwoners"
    view.grid.open_plan.history.undo()
    assert view.grid.text(1, 1) == "Raad en pers"


def test_a_name_that_is_ticked_off_goes_and_the_rest_stays(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 1)

    press("Alt+Down", "Down", "Space", "Return")

    assert view.grid.text(0, 1) == "raad"


def test_the_names_that_the_cell_has_are_ticked_in_any_spelling(view: GridView, press: Press) -> None:
    view.cell_cursor.go(1, 1)
    press("Alt+Down")
    editor = view._delegate.editor
    assert isinstance(editor, NamesEditor)

    assert editor._ticked() == ["raad", "pers"]


def test_typing_shortens_the_names_to_the_word_at_the_caret(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)
    press("Alt+Down")

    type_text(", ond")

    assert words_of(view) == ["Ondernemers"]
    press("Down", "Space", "Return")
    assert "Ondernemers" in view.grid.text(0, 1)


def test_a_space_is_typed_while_no_name_is_marked(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)
    press("Alt+Down")

    type_text(" x")
    press("Return")

    assert view.grid.text(0, 1) == "Inwoners, raad x"


def test_free_text_is_always_possible(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)

    type_text("Iedereen die het wil weten!")
    press("Return")

    assert view.grid.text(0, 1) == "Iedereen die het wil weten!"


# --- Days ---


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ("Right", dt.date(2017, 3, 7)),
        ("Left", dt.date(2017, 3, 5)),
        ("Down", dt.date(2017, 3, 13)),
        ("Up", dt.date(2017, 2, 27)),
        ("PgDown", dt.date(2017, 4, 6)),
        ("PgUp", dt.date(2017, 2, 6)),
        ("Shift+PgDown", dt.date(2018, 3, 6)),
        ("Home", dt.date(2017, 3, 1)),
        ("End", dt.date(2017, 3, 31)),
    ],
)
def test_keys_go_through_the_calendar(view: GridView, press: Press, keys: str, day: dt.date) -> None:
    view.cell_cursor.go(0, 0)
    press("Alt+Down")
    calendar = popup_of(view)
    assert isinstance(calendar, MonthCalendar)
    assert calendar.day == dt.date(2017, 3, 6)

    press(keys)

    assert calendar.day == day


def test_a_day_is_written_as_the_column_writes_them(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 0)

    press("Alt+Down", "Right", "Return", "Return")

    assert view.grid.text(0, 0) == "7 maart 2017"


def test_a_day_without_its_year_gets_it_where_it_would_be_another(
    make_grid: Callable[..., GridView], press: Press
) -> None:
    view = make_grid(small_plan([("6 maart",), ("7 april",), ("",)], COLUMNS[:1]))
    view.cell_cursor.go(0, 0)

    press("Alt+Down", "Right", "Return", "Return")
    view.cell_cursor.go(1, 0)
    press("Alt+Down", "Shift+PgDown", "Return", "Return")

    assert [view.grid.text(row, 0) for row in (0, 1)] == ["7 maart", "7 april 2018"]


def test_a_day_is_added_to_a_text_that_names_no_day(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(1, 0)
    type_text("uiterlijk ")
    editor = view._delegate.editor
    assert isinstance(editor, PeriodEditor)

    editor.write_day(dt.date(2017, 5, 1))
    press("Return")

    assert view.grid.text(1, 0) == "uiterlijk 1 mei 2017"


def test_a_column_of_dates_has_the_calendar_too(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 4)

    press("Alt+Down", "Down", "Return", "Return")

    assert view.grid.table.rows[0].cells[4] == Moment(dt.datetime(2017, 2, 8))


def test_a_click_on_a_day_takes_it(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 0)
    press("Alt+Down")
    calendar = popup_of(view)
    assert isinstance(calendar, MonthCalendar)
    place = calendar._cell(2, 3).center()
    assert calendar.day_at(place) == dt.date(2017, 3, 16)

    QTest.mouseClick(calendar, Qt.MouseButton.LeftButton, pos=place)
    press("Return")

    assert view.grid.text(0, 0) == "16 maart 2017"


def test_days_are_told_with_their_week_and_holiday(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 0)
    press("Alt+Down")
    calendar = popup_of(view)
    assert isinstance(calendar, MonthCalendar)

    calendar.show_day(dt.date(2017, 4, 17))

    assert calendar.accessibleDescription().lower() == "maandag 17 april 2017, week 16, tweede paasdag"
    assert calendar.day_at(QPoint(1, 1)) is None


def test_escape_closes_the_calendar_and_keeps_the_text(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 0)
    press("Alt+Down", "Right", "Esc")

    assert popup_of(view) is None
    assert view._delegate.editor is not None
    assert view._delegate.editor.cell_text() == "6 maart 2017"


# --- Numbers ---


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("", ""),
        ("1.250,50", ""),
        ("1250,5", "Understood as 1.250,50"),
        ("ca. 100", "This is not a number and stays text. A number is written like 1.250,50."),
        ("1250.5", "This is not a number and stays text. A number is written like 1.250,50."),
    ],
)
def test_a_number_is_judged_while_it_is_typed(text: str, remark: str) -> None:
    assert remark_on(text, "#,##0.00") == remark


def test_what_is_no_number_says_what_is_expected_and_stays_text(
    view: GridView, press: Press, type_text: TypeText
) -> None:
    view.cell_cursor.go(0, 3)
    type_text("ca. 100")
    editor = view._delegate.editor
    assert isinstance(editor, NumberEditor)
    assert editor.remark.startswith("This is not a number")
    assert editor.accessibleDescription() == editor.remark

    press("Return")

    assert view.grid.table.rows[0].cells[3] == "ca. 100"


def test_dutch_numbers_become_numbers_in_the_format_of_the_column(
    view: GridView, press: Press, type_text: TypeText
) -> None:
    view.cell_cursor.go(0, 3)

    type_text("1.250,50")
    press("Return")

    assert view.grid.table.rows[0].cells[3] == Number(1250.5, "#,##0.00")


# --- All editors ---


@pytest.mark.parametrize("column", range(6))
def test_what_an_editor_shows_lies_in_the_window_and_goes_with_it(
    make_grid: Callable[..., GridView], press: Press, type_text: TypeText, column: int
) -> None:
    view = make_grid(small_plan([ROWS[0]] * 30, COLUMNS), width=1000, height=420)
    view.cell_cursor.go(29, column)
    type_text("1")
    press("Alt+Down")
    editor = view._delegate.editor
    assert editor is not None
    if editor.popup is not None and editor.popup.isVisible():
        assert view.rect().contains(editor.popup.geometry())
        assert not editor.popup.geometry().intersects(editor.geometry().translated(view.viewport().pos()))
        assert editor.popup.accessibleName() or editor.popup.findChildren(QLabel)
    popup = editor.popup

    view.finish_editing()

    assert popup is None or not popup.isVisible()
    assert not any(button.isVisible() for button in view.viewport().findChildren(SideButton))


@pytest.mark.parametrize("column", range(6))
def test_keys_that_an_editor_does_not_know_are_not_for_the_grid(view: GridView, press: Press, column: int) -> None:
    view.cell_cursor.go(1, column)
    press("F2")

    press("Ctrl+-", "Ctrl++", "Ctrl+D", "PgDown", "Ctrl+Space")

    assert view._delegate.editor is not None
    assert view.grid.shown == 3
    assert view.grid.open_plan.history.undo_label is None


def test_every_button_beside_an_editor_has_a_name(view: GridView, press: Press) -> None:
    for column in (0, 1, 2, 4):
        view.cell_cursor.go(0, column)
        press("F2")
        assert all(button.accessibleName() for button in view.viewport().findChildren(QToolButton))
        press("Esc")


def test_a_list_of_a_web_page_is_pasted_in_an_editor_with_its_dashes(view: GridView, press: Press) -> None:
    data = QMimeData()
    data.setText("een\ntwee")
    data.setHtml("<ul><li>een</li><li>twee</li></ul>")
    QGuiApplication.clipboard().setMimeData(data)
    view.cell_cursor.go(0, 1)

    press("Backspace", "Ctrl+V", "Return")

    assert view.grid.text(0, 1) == "- een\n- twee"


def test_a_word_list_is_that_of_a_word_editor(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 2)
    press("F2")

    assert isinstance(view._delegate.editor, WordEditor)
