"""The page of texts comes and goes with what the plan holds, also in a workbook without any table."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot
from workbooks import ROWS, bytes_of, matrix

from model.columns import Column, Role
from model.messages import Message
from model.new_part import NewFront, NewTable, NewText
from model.open_plan import OpenPlan
from windows import Desk

LABEL = Message(("Steps", "add table"))
FRONT = NewFront("Avond", "Avond voor allen", (NewText("Datum"), NewText("Sfeer")))
TABLE = NewTable("Acties", (Column(0, "Actie", Role.ACTION), Column(0, "Wie", Role.OWNER)))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def tabs(desk: Desk) -> list[str]:
    assert desk.window.plan_page is not None
    bar = desk.window.plan_page.findChild(QTabWidget)
    return [bar.tabText(place) for place in range(bar.count())]


def plan_of(desk: Desk) -> OpenPlan:
    assert desk.window.document is not None
    return desk.window.document.open_plan


def only_texts() -> bytes:
    book = Book()
    for row in (("Onderdeel", "Tekst"), ("Datum", ""), ("Sfeer", "Goed")):
        book.active.append(row)
    return bytes_of(book)


def test_the_page_of_texts_comes_with_the_first_text_and_goes_with_the_last(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    before = tabs(desk)

    plan_of(desk).add_part(LABEL, (TABLE,), FRONT)

    assert tabs(desk) == ["Plan", *before, "Acties"]
    desk.window.undo()
    assert tabs(desk) == before
    desk.window.redo()
    assert tabs(desk) == ["Plan", *before, "Acties"]


def test_the_last_text_goes_also_while_it_has_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    before = tabs(desk)
    plan_of(desk).add_part(LABEL, (), FRONT)
    page = desk.window.plan_page
    assert page is not None
    assert page.text_page is not None
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    key, field = list(page.text_page.fields.items())[-1]
    page.show_text(key)
    assert field.hasFocus()

    desk.window.undo()

    assert tabs(desk) == before
    assert plan_of(desk).history.undo_label is None


def test_a_workbook_with_texts_alone_is_worked_on_like_any_other(desk: Desk, tmp_path: Path) -> None:
    path = desk.file(only_texts())
    desk.window.filing.open_path(path)
    plan = plan_of(desk)
    section = plan.plan.sections[0]
    page = desk.window.plan_page
    assert page is not None

    page.show_text(section.key)
    plan.set_text(section.key, "Warm")
    desk.window.commands["all_rows"].trigger()
    desk.window.confirm_columns()
    desk.window.commands["save"].trigger()

    assert load_workbook(path).active["B3"].value == "Warm"
    assert not desk.window.commands["append_row"].isEnabled()
    plan.add_part(LABEL, (TABLE,))
    assert tabs(desk) == ["Plan", "Acties", "All rows"]
    desk.window.undo()
    assert tabs(desk) == ["Plan", "All rows"]
