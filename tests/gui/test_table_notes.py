"""What there is to know about a table is told when its page is in view, once."""

from __future__ import annotations

from pathlib import Path

import layout_books
import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot
from workbooks import bytes_of

from windows import Desk

SAID = "say something by their colour alone"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def two_sheets(data: bytes, folder: Path) -> bytes:
    """The workbook with a list on a sheet before its own."""
    path = folder / "twee.xlsx"
    path.write_bytes(data)
    made = load_workbook(path)
    first = made.create_sheet("Matrix", 0)
    layout_books.put(first, 1, [layout_books.HEADS, *layout_books.LINES])
    return bytes_of(made)


def test_cells_that_speak_by_their_colour_are_told_below_what_the_bar_says(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(layout_books.colours_only()))

    first, second = desk.window.info.text.split("\n")
    assert "column" in first
    assert SAID in second


def test_a_table_is_told_about_when_it_comes_into_view_and_only_once(desk: Desk, tmp_path: Path) -> None:
    desk.window.filing.open_path(desk.file(two_sheets(layout_books.colours_only(), tmp_path)))
    page = desk.window.plan_page
    assert SAID not in desk.window.info.text

    page.turn(1)
    assert SAID in desk.window.info.text

    desk.window.info.hide()
    page.turn(1)
    page.turn(1)
    assert desk.window.info.text == ""
