"""Texts of a front sheet come and go by a button and by commands, and elsewhere that is refused in words."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot
from workbooks import ROWS, bytes_of, matrix

from gui.texts.new_text_dialog import NewTextDialog
from model.forms import form
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def titled(desk: Desk, title: str) -> None:
    """Answer the dialog with this title, and the place that it proposes."""

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, NewTextDialog)
        dialog.title_field.setText(title)
        return True

    desk.agree = agree


def names(desk: Desk) -> list[str]:
    plan = desk.plan.plan
    return [plan.holder(key).name for front in plan.fronts for key in front.parts]


def key(desk: Desk, name: str) -> str:
    return next(holder.key for holder in desk.plan.plan.holders if holder.name == name)


def test_the_button_brings_in_a_text_below_the_one_that_had_the_keyboard(desk: Desk) -> None:
    desk.window.filing.open_new([form("bijeenkomst")], "Avond", {})
    page = desk.window.plan_page
    assert page is not None
    page.show_text(key(desk, "Resultaat"))
    titled(desk, "Huisregels")
    assert page.text_page is not None

    page.text_page.add_button.click()

    assert names(desk)[names(desk).index("Resultaat") + 1] == "Huisregels"
    assert page.text_page.fields[key(desk, "Huisregels")].hasFocus()
    desk.window.undo()
    assert "Huisregels" not in names(desk)


def test_a_text_that_was_added_is_in_the_workbook_and_comes_back(desk: Desk) -> None:
    desk.window.filing.open_new([form("bijeenkomst")], "Avond", {})
    titled(desk, "Huisregels")
    desk.window.commands["add_text"].trigger()
    desk.plan.set_text(key(desk, "Huisregels"), "Iedereen komt aan het woord.")
    path = desk.home / "avond.xlsx"
    desk.answers.paths = [path]
    desk.window.commands["save"].trigger()

    desk.window.filing.open_path(path)

    assert desk.plan.plan.holder(key(desk, "Huisregels")).text == "Iedereen komt aan het woord."


def test_the_text_with_the_keyboard_is_removed_and_the_next_one_gets_it(desk: Desk) -> None:
    desk.window.filing.open_new([form("bijeenkomst")], "Avond", {})
    page = desk.window.plan_page
    assert page is not None
    page.show_text(key(desk, "Voorbereiding"))

    desk.window.commands["remove_text"].trigger()

    assert "Voorbereiding" not in names(desk)
    assert page.text_page is not None
    assert page.text_page.fields[key(desk, "Doelstelling")].hasFocus()
    desk.window.undo()
    assert "Voorbereiding" in names(desk)


def test_a_text_around_a_table_is_refused_in_words(desk: Desk) -> None:
    book = load_workbook(io.BytesIO(matrix(ROWS, header_row=5)))
    book.active["A3"], book.active["B3"] = "Datum", "4 februari 2017"
    desk.window.filing.open_path(desk.file(bytes_of(book)))
    page = desk.window.plan_page
    assert page is not None
    page.show_text(desk.plan.plan.properties[0].key)

    desk.window.commands["remove_text"].trigger()

    assert any(asked.startswith("refused: “Datum") for asked in desk.answers.asked)


def test_without_a_list_of_texts_it_says_where_to_get_one(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    desk.window.commands["add_text"].trigger()

    assert "has no list of texts" in desk.window.statusBar().currentMessage()
    assert desk.dialogs == []


def test_nothing_is_removed_while_a_table_is_in_view(desk: Desk) -> None:
    desk.window.filing.open_new([form("bijeenkomst")], "Avond", {})
    page = desk.window.plan_page
    assert page is not None
    page.show_text(key(desk, "Voorbereiding"))
    page.turn(1)
    before = names(desk)

    desk.window.commands["remove_text"].trigger()

    assert names(desk) == before
    assert "First go to the text" in desk.window.statusBar().currentMessage()
