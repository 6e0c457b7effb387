"""What stands where there is nothing to show: why, and what can be done."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, ROWS, bytes_of, matrix

from gui.all_rows_page import AllRowsPage
from gui.text_page import TextPage
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_path(made.file(matrix(ROWS)))
    return made


def test_a_table_without_rows_offers_the_first_one(desk: Desk) -> None:
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.table_page
    assert page.empty.isHidden()

    desk.view.selectAll()
    desk.view.delete_rows()

    assert page.empty.isVisible()
    assert page.nothing.isHidden()
    assert "Ctrl+V" in page.empty.text.text()
    assert page.view.accessibleDescription() == page.empty.text.text()
    page.empty.button.click()
    assert page.empty.isHidden()
    assert desk.view.grid.rowCount() == 1
    assert not page.view.accessibleDescription()


def test_it_follows_the_size_of_the_view(desk: Desk, qtbot: QtBot) -> None:
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.table_page
    desk.view.selectAll()
    desk.view.delete_rows()

    desk.window.resize(1000, 600)

    qtbot.waitUntil(lambda: page.empty.size() == page.view.viewport().size())


def test_a_filter_without_hits_is_not_a_table_without_rows(desk: Desk) -> None:
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.table_page

    desk.view.grid.set_filter("xyzzy")

    assert page.empty.isHidden()
    assert page.nothing.isVisible()


def test_the_list_of_all_rows_says_why_it_is_empty(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["all_rows"].trigger()
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.page_in_view()
    assert isinstance(page, AllRowsPage)
    assert page.empty.isHidden()

    page.filter.setText("xyzzy")
    qtbot.waitUntil(page.nothing.isVisible)
    assert "xyzzy" in page.nothing.text.text()
    page.nothing.clear.click()
    qtbot.waitUntil(page.nothing.isHidden)
    table = desk.plan.plan.tables[0]
    desk.plan.remove_rows(table.key, [row.id for row in table.rows])

    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.button.isHidden()


def test_a_section_that_is_added_as_the_empty_page_says_is_found(qtbot: QtBot, tmp_path: Path) -> None:
    above = [["Datum", "3 april 2026"], []]
    without = written(above)
    added = written([*above, ["Kernboodschap"], ["Samen maken we het plein groener, met alle buurtbewoners."], []])
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(without))
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.pages()[0]
    assert isinstance(page, TextPage)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any("in the cell below that" in text for text in said)

    desk.window.filing.open_path(desk.file(added, "met.xlsx"))

    assert [section.title for section in desk.plan.plan.sections] == ["Kernboodschap"]


def written(above: list[list[str]]) -> bytes:
    """A workbook with these rows above its table."""
    book = Workbook()
    for row in (*above, list(HEADERS), *ROWS):
        book.active.append(list(row))
    return bytes_of(book)
