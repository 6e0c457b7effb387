"""A whole session with each form, typed in the window: taken back to the beginning and done again, then saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from form_books import FormBook
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from model.forms import forms
from model.plan import Plan
from model.values import is_empty, text_of
from windows import Desk

KEYS = [one.key for one in forms()]


def contents(plan: Plan) -> object:
    """All that a plan holds."""
    tables = [
        (table.key, table.title, list(table.columns), [(row.id, list(row.cells)) for row in table.rows])
        for table in plan.tables
    ]
    return tables, [(one.key, one.value) for one in (*plan.properties, *plan.sections)]


def filled_rows(plan: Plan) -> object:
    """What is in the workbook, whatever ids it has in this session."""
    rows = [
        (table.title, [list(map(text_of, row.cells)) for row in table.rows if not all(map(is_empty, row.cells))])
        for table in plan.tables
    ]
    return rows, [one.value for one in plan.properties], [(one.title, one.value) for one in plan.sections]


def work(desk: Desk, press: Callable[..., None], type_text: Callable[[str], None]) -> None:
    """Type in every page, take along what goes on to another part, save halfway, and add a part."""
    page, commands = desk.window.plan_page, desk.window.commands
    assert page is not None
    if page.text_page is not None:
        field = next(one for one in page.text_page.fields.values() if one.takes_lists)
        data = QMimeData()
        data.setHtml("<p><b>Vet</b> begin</p><ul><li>een<ul><li>dieper</li></ul></li></ul>")
        QGuiApplication.clipboard().setMimeData(data)
        page.show_text(next(key for key, one in page.text_page.fields.items() if one is field))
        for step in ("Ctrl+A", "Ctrl+V", "Return"):
            press(step)
        type_text("nog een punt")
    for table in list(desk.plan.plan.tables):
        page.show_table(table.key)
        press("Ctrl+Home")
        press("Tab")
        type_text("3 weken")
        press("Return")
        commands["append_row"].trigger()
        press("Right")
        type_text("Nieuw")
        press("Return")
        QApplication.processEvents()
    for name in ("run_on", "reassess", "flow", "moments"):
        commands[name].trigger()
    desk.window.filing.save()
    commands["add_part"].trigger()
    desk.window.finish_typing()
    QApplication.processEvents()


@pytest.mark.parametrize("key", KEYS)
def test_a_session_can_be_taken_back_and_done_again_and_is_what_is_saved(
    qtbot: QtBot, tmp_path: Path, press: Callable[..., None], type_text: Callable[[str], None], key: str
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    book = FormBook.new(key)
    book.fill_in(key)
    path = desk.file(book.saved(), "plan.xlsx")
    desk.window.filing.open_path(path)
    history, begin = desk.plan.history, contents(desk.plan.plan)

    with capture_exceptions() as problems:
        work(desk, press, type_text)
        end = contents(desk.plan.plan)
        assert end != begin

        while history.undo_label is not None:
            desk.window.undo()
            QApplication.processEvents()
        assert contents(desk.plan.plan) == begin

        while history.redo_label is not None:
            desk.window.redo()
            QApplication.processEvents()
        assert contents(desk.plan.plan) == end

    assert problems == []
    assert desk.answers.asked == []
    desk.window.filing.save()
    again = open_workbook(path, RememberedLayouts()).open_plan.plan
    assert filled_rows(again) == filled_rows(desk.plan.plan)
