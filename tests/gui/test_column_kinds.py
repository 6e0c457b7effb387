"""What columns hold is chosen without a mouse, and for several columns at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.grid.selection import Block
from model.columns import Kind
from windows import Desk

Press = Callable[..., None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    desk.window.activateWindow()
    desk.view.setFocus()
    qtbot.waitUntil(desk.view.hasFocus)
    yield desk
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]


def kinds(desk: Desk) -> list[Kind]:
    return [column.kind for column in desk.view.grid.table.columns]


def menu_key(desk: Desk) -> None:
    """The key with a menu on it, as the system tells of it."""
    place = QPoint(3, 3)
    port = desk.view.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, port.mapToGlobal(place)))


def press_in(menu: QMenu, qtbot: QtBot, *keys: object) -> None:
    for key in keys:
        qtbot.keyClick(menu, key)


def test_the_command_offers_the_kinds_with_that_of_the_column_ticked(desk: Desk) -> None:
    desk.view.cell_cursor.go(1, 1)

    desk.window.commands["choose_kind"].trigger()

    assert texts(popup()) == ["Text", "Period, in words", "Status", "Date", "Number"]
    assert [action.isChecked() for action in popup().actions()] == [True, False, False, False, False]
    assert popup().accessibleName() == "Kind of column"


def test_a_letter_in_that_menu_chooses_the_kind_and_it_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.view.cell_cursor.go(1, 1)
    desk.window.commands["choose_kind"].trigger()

    press_in(popup(), qtbot, Qt.Key.Key_N)

    assert kinds(desk)[1] is Kind.NUMBER
    assert "Number" in desk.window.statusBar().currentMessage()
    assert desk.plan.history.undo_label is None


def test_all_columns_of_the_selection_become_of_that_kind(desk: Desk, qtbot: QtBot) -> None:
    before = kinds(desk)
    desk.view.cell_cursor.select_block(Block(0, 1, 1, 2))
    desk.window.commands["choose_kind"].trigger()

    press_in(popup(), qtbot, Qt.Key.Key_D)

    assert kinds(desk) == [before[0], Kind.DATE, Kind.DATE, *before[3:]]


def test_the_menu_key_opens_the_menu_of_a_column_that_is_selected(desk: Desk, press: Press) -> None:
    desk.view.cell_cursor.go(1, 1)
    press("Ctrl+Space")

    menu_key(desk)

    assert "Rename the head…" in texts(popup())
    assert "Kind of column" in texts(popup())


@pytest.mark.parametrize("keys", [(), ("Shift+Space",), ("Ctrl+Shift+Space",)])
def test_of_cells_rows_and_the_whole_table_it_opens_that_of_the_cells(
    desk: Desk, press: Press, keys: tuple[str, ...]
) -> None:
    desk.view.cell_cursor.go(1, 1)
    press(*keys)

    menu_key(desk)

    assert "Paste" in texts(popup())
