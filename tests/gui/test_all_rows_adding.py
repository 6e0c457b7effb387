"""A row is added while the list of all rows is in view: to a list, to a calendar, and to one of several tables."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.all_rows_adding import AddRowDialog, LongField
from gui.all_rows_page import AllRowsPage
from model.columns import Role
from model.row_filters import Texts
from windows import Desk

Press = Callable[..., None]
SHEETS = {
    "Matrix": (
        ("Periode", "Doelgroep", "Middel", "Acties", "Status"),
        ("medio mei 2027", "Bewoners", "Brief", "Tekst maken", "Loopt"),
        ("9 april 2027", "Raad", "Brief", "", "Gereed"),
    ),
    "Kalender": (
        ("Doelgroep", "april 2027", "mei 2027", "juni 2027"),
        ("Scholen", "Flyer", "", ""),
        ("Ondernemers", "", "", "Nieuwsbrief"),
    ),
}


def opened(desk: Desk, *titles: str) -> AllRowsPage:
    """The list of all rows of a workbook with these sheets."""
    found = Book()
    for title in titles:
        sheet = found.active if title == titles[0] else found.create_sheet(title)
        sheet.title = title
        for row in SHEETS[title]:
            sheet.append(row)
    out = io.BytesIO()
    found.save(out)
    desk.window.filing.open_path(desk.file(out.getvalue()))
    desk.window.commands["all_rows"].trigger()
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.rows_page
    assert isinstance(page, AllRowsPage)
    return page


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


@pytest.fixture
def page(desk: Desk) -> AllRowsPage:
    return opened(desk, "Matrix", "Kalender")


def fill_in(desk: Desk, values: dict[Role, str], table: str | None = None) -> list[str]:
    """Fill in the dialog and agree; gives what it says against it, if anything."""
    said: list[str] = []

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, AddRowDialog)
        dialog.show()
        if table is not None:
            dialog.tables.setCurrentText(table)
        for role, text in values.items():
            field = dialog.fields[role]
            field.setPlainText(text) if isinstance(field, LongField) else field.setEditText(text)
        dialog.agree.click()
        if dialog.isVisible():
            said.append(dialog.reason.text())
            dialog.reject()
        return bool(dialog.result())

    desk.agree = agree
    desk.window.commands["append_row"].trigger()
    return said


def last_row(desk: Desk, table: int) -> list[object]:
    return list(desk.plan.plan.tables[table].rows[-1].cells)


def test_a_row_comes_below_the_table_and_the_list_goes_to_it(desk: Desk, page: AllRowsPage) -> None:
    page.view.setCurrentIndex(page.model.index(2, 0))
    assert page.current_row[0] == desk.plan.plan.tables[0].key

    assert not fill_in(desk, {Role.PERIOD: "1 mei 2027", Role.AUDIENCE: "Pers", Role.ACTION: "Bellen\nMailen"})

    assert [str(cell) for cell in last_row(desk, 0)[1:4]] == ["Pers", "", "Bellen\nMailen"]
    assert page.model.text(page.view.currentIndex().row(), 1) == "Pers"
    assert page.view.hasFocus()
    assert desk.window.statusBar().currentMessage() == "The row was added to “Matrix”."
    desk.window.undo()
    assert last_row(desk, 0)[1] == "Raad"
    assert desk.plan.history.undo_label is None


def test_a_row_of_a_calendar_is_written_where_its_sides_meet(desk: Desk, page: AllRowsPage) -> None:
    values = {Role.AUDIENCE: "Scholen", Role.PERIOD: "mei 2027", Role.CHANNEL: "Poster"}

    assert not fill_in(desk, values, "Kalender")

    assert desk.plan.plan.tables[1].rows[0].cells == ["Scholen", "Flyer", "Poster", ""]
    row = page.view.currentIndex().row()
    assert [page.model.text(row, column) for column in range(3)] == ["mei 2027", "Scholen", "Poster"]


def test_what_is_refused_keeps_the_dialog_and_says_why(desk: Desk, page: AllRowsPage) -> None:
    values = {Role.AUDIENCE: "Scholen", Role.PERIOD: "april 2027", Role.CHANNEL: "Poster"}

    (reason,) = fill_in(desk, values, "Kalender")

    assert "Flyer" in reason
    assert desk.plan.history.undo_label is None


def test_an_empty_row_is_not_added(desk: Desk, page: AllRowsPage) -> None:
    (reason,) = fill_in(desk, {})

    assert reason == "Fill in at least one field."


def test_the_table_of_the_current_row_is_proposed_and_the_only_one_is_not_asked(qtbot: QtBot, desk: Desk) -> None:
    page = opened(desk, "Matrix", "Kalender")
    page.view.setCurrentIndex(page.model.index(0, 0))
    key = desk.plan.plan.tables[1].key
    assert page.current_row[0] == key

    several = AddRowDialog(desk.plan, key, desk.window)
    qtbot.addWidget(several)
    several.show()
    assert several.tables.isVisible()
    assert several.table.key == key
    opened(desk, "Matrix")
    only = AddRowDialog(desk.plan, desk.plan.plan.tables[0].key, desk.window)
    qtbot.addWidget(only)
    only.show()

    assert not only.tables.isVisible()
    assert list(only.fields) == [Role.PERIOD, Role.AUDIENCE, Role.CHANNEL, Role.ACTION, Role.STATUS]


def test_another_table_keeps_what_was_typed_for_both(qtbot: QtBot, desk: Desk, page: AllRowsPage) -> None:
    dialog = AddRowDialog(desk.plan, desk.plan.plan.tables[0].key, desk.window)
    qtbot.addWidget(dialog)
    dialog.fields[Role.AUDIENCE].setEditText("Pers")  # type: ignore[union-attr]
    dialog.fields[Role.STATUS].setEditText("Loopt")  # type: ignore[union-attr]

    dialog.tables.setCurrentText("Kalender")

    assert list(dialog.fields) == [Role.AUDIENCE, Role.PERIOD, Role.CHANNEL]
    assert dialog.values() == {Role.AUDIENCE: "Pers"}


def test_words_in_use_and_heads_are_there_to_choose_from(qtbot: QtBot, desk: Desk, page: AllRowsPage) -> None:
    dialog = AddRowDialog(desk.plan, desk.plan.plan.tables[1].key, desk.window)
    qtbot.addWidget(dialog)

    def offered(role: Role) -> list[str]:
        field = dialog.fields[role]
        return [field.itemText(place) for place in range(field.count())]  # type: ignore[union-attr]

    assert offered(Role.PERIOD) == ["april 2027", "mei 2027", "juni 2027"]
    assert offered(Role.AUDIENCE) == ["Scholen", "Ondernemers"]
    assert offered(Role.CHANNEL) == ["Flyer", "Nieuwsbrief"]


def test_the_reading_of_the_period_stands_below_it_while_it_is_typed(
    qtbot: QtBot, desk: Desk, page: AllRowsPage
) -> None:
    dialog = AddRowDialog(desk.plan, desk.plan.plan.tables[0].key, desk.window)
    qtbot.addWidget(dialog)

    dialog.fields[Role.PERIOD].setEditText("medio juni 2027")  # type: ignore[union-attr]

    assert "11 t/m 20 juni 2027" in dialog.reading.text()


def test_a_row_that_the_filter_hides_is_shown_all_the_same(desk: Desk, page: AllRowsPage) -> None:
    page.model.set_column_filter(page.model.columns[1].id, Texts(frozenset({"Raad"})))

    fill_in(desk, {Role.AUDIENCE: "Pers"}, "Matrix")

    assert page.model.text(page.view.currentIndex().row(), 1) == "Pers"


def test_the_button_and_the_key_ask_for_it(desk: Desk, page: AllRowsPage, press: Press, qtbot: QtBot) -> None:
    desk.agree = lambda dialog: False
    desk.window.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)

    page.add.click()
    press("Ctrl+N")

    assert [type(dialog) for dialog in desk.dialogs] == [AddRowDialog, AddRowDialog]
    QApplication.processEvents()


def test_on_the_page_of_a_table_the_row_is_added_there_at_once(desk: Desk, page: AllRowsPage) -> None:
    desk.window.plan_page.turn(1)  # type: ignore[union-attr]

    desk.window.commands["append_row"].trigger()

    assert desk.dialogs == []
    assert len(desk.plan.plan.tables[0].rows) == 3
