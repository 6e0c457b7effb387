"""What is remembered of columns, and what the window and its menus offer for them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, ROWS, matrix

from gui.actions import COMMANDS, MENUS
from gui.grid import GridView
from gui.grid.menu import column_menu
from gui.grid.selection import Block
from model.columns import Kind
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    return desk


def again(desk: Desk, qtbot: QtBot) -> Desk:
    """The program, closed and opened once more with the same workbook."""
    desk.window.close()
    later = Desk(qtbot, desk.home)
    later.window.filing.open_path(desk.home / "proef.xlsx")
    return later


def heads(view: GridView) -> list[str]:
    return [view.grid.column(column).title for column in range(view.grid.columnCount())]


def run(desk: Desk, *names: str) -> None:
    for name in names:
        desk.window.commands[name].trigger()


def entry(menu: QMenu, start: str) -> QAction | None:
    """The entry of a menu or of one of its menus whose text, without its mark, begins so."""
    # Not through `QAction.menu`: what PySide6 gives there takes the menu along when it goes.
    for part in (menu, *menu.findChildren(QMenu)):
        for action in part.actions():
            if action.text().replace("&", "").startswith(start):
                return action
    return None


def choose(view: GridView, column: int, start: str) -> None:
    """Choose an entry of the menu of a column."""
    found = entry(column_menu(view, column), start)
    assert found is not None
    found.trigger()


def test_the_layout_is_remembered_for_workbooks_with_the_same_heads(desk: Desk, qtbot: QtBot) -> None:
    desk.view.cell_cursor.go(0, 0)
    run(desk, "move_columns_right", "freeze_columns")
    desk.view.cell_cursor.go(0, 3)
    run(desk, "hide_columns")
    before = heads(desk.view)

    later = again(desk, qtbot)

    assert heads(later.view) == before != list(HEADERS)
    assert later.view.frozen.count == desk.view.grid.layout.frozen == 2
    run(later, "reset_columns")
    assert heads(later.view) == list(HEADERS)
    assert heads(again(later, qtbot).view) == list(HEADERS)


def test_looking_at_columns_is_no_change_of_the_workbook(desk: Desk) -> None:
    run(desk, "move_columns_right", "freeze_columns", "hide_columns", "fit_all_columns")

    assert not desk.window.isWindowModified()


def test_a_kind_that_was_chosen_is_remembered_and_can_be_chosen_back(desk: Desk, qtbot: QtBot) -> None:
    column = desk.view.grid.column(1)
    choose(desk.view, 1, "Number")
    assert desk.view.grid.column(1).kind is Kind.NUMBER

    later = again(desk, qtbot)

    assert later.view.grid.column(1).kind is Kind.NUMBER
    marked = entry(column_menu(later.view, 1), "Number")
    assert marked is not None
    assert marked.isChecked()
    choose(later.view, 1, "Text")
    assert again(later, qtbot).view.grid.column(1).kind is column.kind is Kind.TEXT


def test_columns_that_the_workbook_hides_begin_hidden_and_stay_so_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    book = load_workbook(BytesIO(matrix(ROWS)))
    book.active.column_dimensions["B"].hidden = True
    data = BytesIO()
    book.save(data)
    desk = Desk(qtbot, tmp_path)
    path = desk.file(data.getvalue())

    desk.window.filing.open_path(path)

    assert heads(desk.view) == [head for place, head in enumerate(HEADERS) if place != 1]
    run(desk, "show_all_columns")
    assert heads(desk.view) == list(HEADERS)
    desk.view.cell_cursor.go(0, 0)
    desk.view.clear_cells()
    desk.window.filing.save()
    assert load_workbook(path).active.column_dimensions["B"].hidden


def test_a_new_column_comes_where_it_was_asked_also_among_moved_ones(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 0)
    run(desk, "move_columns_right", "move_columns_right")
    desk.answers.title = "Locatie"
    desk.view.cell_cursor.go(0, 1)
    before = heads(desk.view)

    run(desk, "insert_column")

    assert heads(desk.view) == [before[0], "Locatie", *before[1:]]
    run(desk, "add_column")
    assert heads(desk.view)[-1] == "Locatie"


def test_the_menu_of_a_column_hides_shows_and_freezes_it(desk: Desk) -> None:
    choose(desk.view, 1, "Hide")
    assert heads(desk.view) == [head for place, head in enumerate(HEADERS) if place != 1]

    desk.view.cell_cursor.go(0, 0)
    choose(desk.view, 0, "Show hidden")
    choose(desk.view, 1, "Freeze")

    assert heads(desk.view) == list(HEADERS)
    assert desk.view.frozen.count == 2
    choose(desk.view, 1, "Let all columns scroll")
    assert desk.view.frozen.count == 0


def test_what_makes_no_sense_is_not_offered(desk: Desk) -> None:
    menu = column_menu(desk.view, 0)

    shown, first = entry(menu, "Show hidden"), entry(menu, "As in the file")

    assert shown is not None
    assert first is not None
    assert not shown.isEnabled()
    assert not first.isEnabled()
    assert entry(menu, "Let all columns scroll") is None


def test_the_head_of_a_column_says_that_others_are_hidden_after_it(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 1)
    run(desk, "hide_columns")
    QAccessible.setActive(True)
    table = QAccessible.queryAccessibleInterface(desk.view)

    names = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]

    assert any(name.startswith(HEADERS[0]) and "1 column(s) hidden after it" in name for name in names)


def test_the_window_tells_of_the_selection_in_the_table_in_view(desk: Desk, qtbot: QtBot) -> None:
    desk.view.cell_cursor.select_block(Block(0, 0, 2, 0))
    qtbot.waitUntil(lambda: not desk.window.statistics.is_counting)

    assert desk.window.statistics.text().startswith("Count: 3")
    assert desk.window.statistics.isVisible()
    desk.view.cell_cursor.go(0, 0)
    assert not desk.window.statistics.isVisible()
    desk.view.cell_cursor.select_block(Block(0, 0, 2, 0))
    desk.window.filing.close()
    assert not desk.window.statistics.isVisible()


def test_the_keys_of_the_zoom_are_those_of_excel(desk: Desk) -> None:
    run(desk, "zoom_in", "zoom_in")
    assert desk.view.zoom == 120
    run(desk, "zoom_reset")
    assert desk.view.zoom == 100
    keys = {name: desk.window.commands[name].shortcut().toString() for name in ("zoom_in", "zoom_out", "zoom_reset")}
    assert keys == {"zoom_in": "Ctrl+Alt+=", "zoom_out": "Ctrl+Alt+-", "zoom_reset": "Ctrl+Alt+0"}


def test_the_marks_in_the_menu_of_columns_differ() -> None:
    names = next(names for (_, title), names in MENUS if title == "&Column")
    marks = [COMMANDS[name].text[1].split("&")[1][0].lower() for name in names if name]

    assert len(marks) == len(set(marks))
