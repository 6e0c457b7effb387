"""Columns that are made as wide as the user wants, several at once, with the mouse and without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from plans import small_plan
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.column_width_dialog import ColumnWidthDialog
from gui.grid import GridView
from gui.grid.selection import Block
from model.columns import Column
from windows import Desk

MakeGrid = Callable[..., GridView]
COLUMNS = tuple(Column(place, letter, width=18) for place, letter in enumerate("ABCDEF", 1))
CELLS = [[f"{letter.lower()}{row}" for letter in "ABCDEF"] for row in range(9)]


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    return make_grid(small_plan(CELLS, COLUMNS), width=1200)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    return desk


def widths(view: GridView) -> list[int]:
    return [view.columnWidth(column) for column in range(view.grid.columnCount())]


def drag_border(view: GridView, column: int, pixels: int) -> None:
    """Drags the right-hand border of a column; QTest cannot move a mouse with a button down."""
    header = view.horizontalHeader()
    port: QWidget = header.viewport()
    start = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, 8)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, way, button, buttons in (
        (QEvent.Type.MouseButtonPress, 0, left, left),
        (QEvent.Type.MouseMove, pixels // 2, none, left),
        (QEvent.Type.MouseMove, pixels, none, left),
        (QEvent.Type.MouseButtonRelease, pixels, left, none),
    ):
        place = start + QPoint(way, 0)
        there = QPointF(port.mapToGlobal(place))
        held = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(kind, QPointF(place), there, button, buttons, held))


# --- By dragging ---


def test_the_border_of_one_of_several_selected_columns_makes_them_all_that_wide(view: GridView, qtbot: QtBot) -> None:
    before = widths(view)
    view.cell_cursor.select_column(1)
    view.cell_cursor.select_column(3, extend=True)

    with qtbot.waitSignal(view.message) as said:
        drag_border(view, 2, 40)

    wide = before[2] + 40
    assert widths(view) == [before[0], wide, wide, wide, *before[4:]]
    assert said.args[0].startswith("3 column(s)")
    assert view.blocks() == [Block(0, 1, 8, 3)]


def test_columns_that_are_selected_apart_get_one_width_too(view: GridView) -> None:
    before = widths(view)
    view.cell_cursor.select_column(0)
    view.cell_cursor.select_column(4, add=True)

    drag_border(view, 4, -30)

    assert widths(view) == [before[4] - 30, *before[1:4], before[4] - 30, before[5]]


def test_the_border_of_a_column_that_is_not_selected_leaves_the_others(view: GridView) -> None:
    before = widths(view)
    view.cell_cursor.select_column(1)
    view.cell_cursor.select_column(2, extend=True)

    drag_border(view, 4, 25)

    assert widths(view) == [*before[:4], before[4] + 25, before[5]]


def test_some_selected_cells_are_no_selected_columns(view: GridView) -> None:
    before = widths(view)
    view.cell_cursor.select_block(Block(0, 0, 3, 2))

    drag_border(view, 1, 25)

    assert widths(view) == [before[0], before[1] + 25, *before[2:]]


def test_frozen_columns_are_widened_together_as_well(view: GridView) -> None:
    view.cell_cursor.go(0, 1)
    view.freeze_columns()
    before = widths(view)
    view.cell_cursor.select_column(0)
    view.cell_cursor.select_column(2, extend=True)

    drag_border(view, 0, 20)

    assert widths(view)[:3] == [before[0] + 20] * 3


def test_a_width_that_others_took_over_outlives_the_zoom(view: GridView) -> None:
    view.cell_cursor.select_column(0)
    view.cell_cursor.select_column(1, extend=True)
    drag_border(view, 0, 60)
    before = widths(view)

    view.zoom = 150
    view.zoom = 100

    assert widths(view) == before


# --- By the keyboard ---


def test_a_number_makes_the_selected_columns_so_wide(desk: Desk) -> None:
    desk.view.cell_cursor.select_block(Block(0, 1, 2, 2))
    others = widths(desk.view)

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, ColumnWidthDialog)
        dialog.width_field.setValue(40)
        dialog.accept()
        return True

    desk.agree = agree
    desk.window.commands["ask_width"].trigger()

    now = widths(desk.view)
    assert now[1] == now[2] != others[1]
    assert desk.view.width_in_digits(1) == pytest.approx(40, abs=0.2)
    assert [now[0], *now[3:]] == [others[0], *others[3:]]


def test_the_dialog_begins_with_the_width_there_is_and_can_fit_instead(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 0)
    desk.view.set_widths([0], 33)
    seen: list[float] = []

    def fit(dialog: object) -> bool:
        assert isinstance(dialog, ColumnWidthDialog)
        seen.append(dialog.width_field.value())
        dialog.fit.click()
        return True

    desk.agree = fit
    desk.window.commands["ask_width"].trigger()
    wide = desk.view.columnWidth(0)
    desk.view.fit_columns()

    assert seen == [pytest.approx(33, abs=0.2)]
    assert desk.view.columnWidth(0) == wide
    assert desk.view.width_in_digits(0) != pytest.approx(33, abs=0.2)


def test_a_dialog_that_is_given_up_changes_nothing(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 0)
    before = widths(desk.view)
    desk.agree = lambda dialog: False

    desk.window.commands["ask_width"].trigger()

    assert len(desk.dialogs) == 1
    assert widths(desk.view) == before


def test_the_command_fits_every_column_of_the_selection(view: GridView) -> None:
    before = widths(view)
    view.cell_cursor.select_block(Block(2, 1, 2, 3))

    view.fit_columns()

    now = widths(view)
    assert all(now[column] < before[column] for column in (1, 2, 3))
    assert [now[0], *now[4:]] == [before[0], *before[4:]]
