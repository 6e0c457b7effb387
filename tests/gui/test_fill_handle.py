"""The square at the corner of the selection fills, as one step; so does the command for the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.grid import GridView
from gui.grid.selection import Block
from model.columns import Column, Kind, Role
from model.values import Formula, Number

MakeGrid = Callable[..., GridView]
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep"),
    Column(3, "Bedrag", Role.COST, Kind.NUMBER),
    Column(4, "Som"),
)
ROWS = [
    ["week 12", "Raad", Number(5.0), Formula("C2*2", Number(10.0))],
    ["", "Pers", "", Formula("C3*2", Number(0.0))],
    ["", "Zorg", "", Formula("C4*2", Number(0.0))],
    ["", "Buurt", "", Formula("C5*2", Number(0.0))],
    ["", "", "", Formula("C6*2", Number(0.0))],
    ["", "Team", "", Formula("C7*2", Number(0.0))],
]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    return make_grid(small_plan(ROWS, COLUMNS))


def texts(view: GridView, column: int) -> list[str]:
    return [view.grid.text(row, column) for row in range(view.grid.shown)]


class Mouse:
    """Holds the square of a view."""

    def __init__(self, view: GridView, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._view = view
        self._modifiers = modifiers
        rect = view.fill_handle.rect()
        assert rect is not None
        self._send(QEvent.Type.MouseButtonPress, rect.center(), LEFT, LEFT)

    def to(self, row: int, column: int) -> Mouse:
        self._place = self._view.visualRect(self._view.grid.index(row, column)).center()
        self._send(QEvent.Type.MouseMove, self._place, NONE, LEFT)
        return self

    def release(self) -> None:
        self._send(QEvent.Type.MouseButtonRelease, self._place, LEFT, NONE)

    def _send(self, kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        there = QPointF(self._view.viewport().mapToGlobal(place))
        event = QMouseEvent(kind, QPointF(place), there, button, buttons, self._modifiers)
        QApplication.sendEvent(self._view.viewport(), event)


def test_a_week_dragged_down_goes_on_as_one_step(view: GridView) -> None:
    view.cell_cursor.go(0, 0)

    Mouse(view).to(3, 0).release()

    assert texts(view, 0) == ["week 12", "week 13", "week 14", "week 15", "", ""]
    assert view.blocks() == [Block(0, 0, 3, 0)]
    view.grid.open_plan.history.undo()
    assert texts(view, 0) == ["week 12", "", "", "", "", ""]


def test_with_ctrl_a_series_is_copied_and_a_lone_number_counts_on(view: GridView) -> None:
    view.cell_cursor.go(0, 0)
    Mouse(view, CTRL).to(2, 0).release()
    view.cell_cursor.go(0, 2)
    Mouse(view, CTRL).to(2, 2).release()

    assert texts(view, 0)[:3] == ["week 12", "week 12", "week 12"]
    assert texts(view, 2)[:3] == ["5", "6", "7"]


def test_a_lone_number_is_repeated_and_stays_a_number(view: GridView) -> None:
    view.cell_cursor.go(0, 2)

    Mouse(view).to(2, 2).release()

    assert [view.grid.value(row, 2) for row in range(3)] == [Number(5.0)] * 3


def test_texts_repeat_their_block(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 1, 1, 1))

    Mouse(view).to(5, 1).release()

    assert texts(view, 1) == ["Raad", "Pers"] * 3


def test_up_counts_back_and_right_copies_into_another_column(view: GridView) -> None:
    view.cell_cursor.go(0, 0)
    view.grid.open_plan.set_texts("t", [(view.grid.row_id(4), 1, "Q1")])
    view.cell_cursor.go(4, 0)

    Mouse(view).to(2, 0).release()
    view.cell_cursor.go(4, 0)
    Mouse(view).to(4, 1).release()

    assert texts(view, 0)[2:5] == ["Q3", "Q4", "Q1"]
    assert view.grid.text(4, 1) == "Q2"


def test_several_columns_go_on_side_by_side(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 0, 2))

    Mouse(view).to(2, 1).release()

    assert [[view.grid.text(row, column) for column in range(3)] for row in (1, 2)] == [
        ["week 13", "Raad", "5"],
        ["week 14", "Raad", "5"],
    ]


def test_what_would_be_filled_is_shown_and_esc_fills_nothing(view: GridView) -> None:
    view.cell_cursor.go(0, 0)
    before = view.viewport().grab().toImage()

    Mouse(view).to(2, 0)

    assert view.fill_handle.target == Block(1, 0, 2, 0)
    assert view.viewport().grab().toImage() != before
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.fill_handle.is_dragged
    assert view.viewport().grab().toImage() == before
    assert texts(view, 0)[1:] == [""] * 5


def test_back_inside_the_selection_nothing_is_filled(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 1, 2, 1))

    Mouse(view).to(4, 1).to(1, 1).release()

    assert view.grid.open_plan.history.undo_label is None


def test_cells_that_a_formula_fills_are_left_and_told_of(view: GridView) -> None:
    said: list[str] = []
    view.message.connect(said.append)
    view.cell_cursor.select_block(Block(0, 2, 0, 3))

    Mouse(view).to(2, 2).release()

    assert isinstance(view.grid.value(1, 3), Formula)
    assert texts(view, 2)[:3] == ["5", "5", "5"]
    assert any("2 cell(s)" in text for text in said)


def test_two_clicks_fill_down_along_the_column_beside(view: GridView) -> None:
    view.cell_cursor.go(0, 0)
    rect = view.fill_handle.rect()
    assert rect is not None

    QTest.mouseDClick(view.viewport(), LEFT, pos=rect.center())

    assert texts(view, 0) == ["week 12", "week 13", "week 14", "week 15", "", ""]
    assert not view.is_editing


def test_two_clicks_do_not_write_over_what_is_there(view: GridView) -> None:
    view.grid.open_plan.set_texts("t", [(view.grid.row_id(2), 1, "mei")])
    view.cell_cursor.go(0, 0)
    rect = view.fill_handle.rect()
    assert rect is not None

    QTest.mouseDClick(view.viewport(), LEFT, pos=rect.center())

    assert texts(view, 0)[:4] == ["week 12", "week 13", "mei", ""]


def test_in_a_sorted_table_the_rows_in_sight_are_filled(view: GridView) -> None:
    view.grid.sort_by(1, descending=True)
    row = view.grid.row_of(11)
    view.cell_cursor.go(row, 0)

    Mouse(view).to(row + 1, 0).release()

    assert view.grid.text(row + 1, 0) == "week 13"
    assert view.grid.text(row + 1, 1) == "Pers"


def test_the_week_after_the_last_is_that_of_the_year_of_the_plan(view: GridView) -> None:
    view.grid.open_plan.set_text("looptijd", "jan 2026 – dec 2026")
    view.grid.open_plan.set_texts("t", [(view.grid.row_id(0), 1, "week 52")])
    view.cell_cursor.go(0, 0)

    Mouse(view).to(2, 0).release()

    assert texts(view, 0)[1:3] == ["week 53", "week 1"]


@pytest.mark.parametrize("prepare", [lambda view: view.begin_edit(), lambda view: view.grid.set_filter("nergens")])
def test_there_is_no_square_while_a_cell_is_edited_or_nothing_is_shown(
    view: GridView, prepare: Callable[[GridView], object]
) -> None:
    view.cell_cursor.go(0, 0)
    assert view.fill_handle.rect() is not None

    prepare(view)

    assert view.fill_handle.rect() is None


def test_the_square_is_not_shown_below_frozen_columns(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan(ROWS, COLUMNS), width=330)
    view.cell_cursor.go(0, 0)
    view.freeze_columns()
    view.cell_cursor.go(0, 1)
    assert view.fill_handle.rect() is not None

    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())

    assert view.fill_handle.rect() is None


# --- Without a mouse ---


def test_the_series_is_continued_from_the_first_cells(view: GridView) -> None:
    view.grid.open_plan.set_texts("t", [(view.grid.row_id(1), 1, "week 14")])
    view.cell_cursor.select_block(Block(0, 0, 3, 0))

    view.continue_series()

    assert texts(view, 0) == ["week 12", "week 14", "week 16", "week 18", "", ""]
    view.grid.open_plan.history.undo()
    assert texts(view, 0)[2:4] == ["", ""]


def test_the_series_counts_a_lone_number_on(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 2, 3, 2))

    view.continue_series()

    assert texts(view, 2)[:4] == ["5", "6", "7", "8"]


def test_over_filled_cells_the_series_goes_on_from_the_first(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 1, 3, 1))

    view.continue_series()

    assert texts(view, 1)[:4] == ["Raad"] * 4


def test_the_series_of_one_row_goes_to_the_right(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 0, 1))

    view.continue_series()

    assert view.grid.text(0, 1) == "week 13"


@pytest.mark.parametrize("block", [Block(0, 0, 0, 0), Block(1, 0, 3, 0)])
def test_without_a_first_cell_the_user_is_told_what_to_choose(view: GridView, block: Block) -> None:
    said: list[str] = []
    view.message.connect(said.append)
    view.cell_cursor.select_block(block)

    view.continue_series()

    assert len(said) == 1
    assert view.grid.open_plan.history.undo_label is None
