"""Guidance above the tables of a form and beside its texts: one setting, hints at the heads, words for who begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.forms.table_guidance import TableGuidance
from model.forms import form
from model.forms.found import forms_in
from model.forms.parts import add_form
from windows import Desk

TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def begin(desk: Desk, key: str) -> None:
    desk.window.filing.open_new([form(key)], "Proef", {})


def guidance(desk: Desk, key: str, table: str) -> TableGuidance:
    """Turn to a table of the form, and give what stands above it."""
    page = desk.window.plan_page
    assert page is not None
    found = next(one for one in forms_in(desk.plan.plan) if one.form.key == key)
    page.show_table(found.tables[table])
    return page.table_page.guidance


def test_the_guidance_of_a_table_stands_above_it(desk: Desk) -> None:
    begin(desk, "bijeenkomst")

    above = guidance(desk, "bijeenkomst", "agenda")

    assert above.isVisible()
    assert form("bijeenkomst").table("agenda").guidance[0] in above.text.text()
    assert above.accessibleName() == " ".join(above.lines)


def test_closing_it_hides_all_guidance_and_is_remembered(desk: Desk) -> None:
    begin(desk, "bijeenkomst")
    above = guidance(desk, "bijeenkomst", "agenda")

    above.close_button.click()

    page = desk.window.plan_page
    assert page is not None
    assert not above.isVisible()
    assert page.table_page.view.hasFocus() or not desk.window.isActiveWindow()
    assert not desk.window.commands["guidance"].isChecked()
    assert desk.settings["show_guidance"] is False
    assert not guidance(desk, "bijeenkomst", "pr").isVisible()
    desk.window.commands["guidance"].trigger()
    assert guidance(desk, "bijeenkomst", "pr").isVisible()


def test_the_button_beside_the_texts_is_the_same_setting(desk: Desk) -> None:
    begin(desk, "bijeenkomst")
    page = desk.window.plan_page
    assert page is not None
    assert page.text_page is not None
    assert page.text_page.guidance is not None

    page.text_page.guidance.trigger()

    assert desk.settings["show_guidance"] is False
    assert not desk.window.commands["guidance"].isChecked()
    assert not guidance(desk, "bijeenkomst", "agenda").isVisible()


def test_a_table_without_rows_says_how_to_begin_in_the_place_of_the_rows(desk: Desk) -> None:
    begin(desk, "stakeholderplan")
    guidance(desk, "stakeholderplan", "stakeholders")
    page = desk.window.plan_page
    assert page is not None

    assert page.table_page.empty.isVisible()
    assert "paste with Ctrl+V" in page.table_page.empty.text.text()


def test_empty_rows_say_how_to_begin_until_something_stands_in_them(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    add_form(desk.plan, form("stakeholderplan"))
    above = guidance(desk, "stakeholderplan", "stakeholders")
    assert "Type in the first row" in above.text.text()
    table = desk.view.grid.table

    desk.plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "Dorpsraad")])

    assert "Type in the first row" not in above.text.text()
    desk.window.undo()
    assert "Type in the first row" in above.text.text()


def test_a_head_tells_what_to_fill_in(desk: Desk) -> None:
    begin(desk, "stakeholderplan")
    guidance(desk, "stakeholderplan", "stakeholders")
    grid = desk.view.grid
    place = next(column for column in range(grid.columnCount()) if grid.column(column).title == "Invloed")

    assert grid.headerData(place, Qt.Orientation.Horizontal, TIP) == "Invloed\nFor example: 1 (klein) tot 5 (groot)"
    assert grid.headerData(0, Qt.Orientation.Horizontal, TIP) == "Organisatie"


def test_a_matrix_of_someones_own_is_left_as_calm_as_it_was(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    page = desk.window.plan_page
    assert page is not None

    assert not page.table_page.guidance.isVisible()


def test_a_form_that_comes_in_later_has_its_guidance_too(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    add_form(desk.plan, form("bijeenkomst"))

    assert guidance(desk, "bijeenkomst", "pr").isVisible()


def test_of_the_columns_of_a_plan_that_was_made_here_nothing_is_told(desk: Desk) -> None:
    begin(desk, "bijeenkomst")
    path = desk.home / "bijeenkomst.xlsx"
    desk.answers.paths = [path]
    desk.window.filing.save()

    desk.window.filing.open_path(path)
    assert not desk.window.info.isVisible()

    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    assert "recognise" in desk.window.info.text
