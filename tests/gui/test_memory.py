"""What is closed is let go of, so that a day of work does not fill the memory."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import layout_books
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from gui.grid.menu import column_menu
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def collect() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_a_workbook_is_let_go_when_another_takes_its_place(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(layout_books.excel_table(), "een.xlsx"))
    first = weakref.ref(desk.plan.plan)

    desk.window.filing.open_path(desk.file(layout_books.totals(), "twee.xlsx"))
    collect()

    assert first() is None


def test_a_menu_that_was_used_leaves_nothing_behind(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(layout_books.excel_table()))

    def entries() -> int:
        collect()
        return sum(isinstance(found, QAction) for found in gc.get_objects())

    before = entries()
    for _ in range(5):
        column_menu(desk.view, 1).deleteLater()

    assert entries() == before
