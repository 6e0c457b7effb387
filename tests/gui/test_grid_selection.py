"""The current cell and the selection stay with their rows, whatever happens to the order of the rows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from gui.grid.selection import Block, one_block

ROWS = [("mei", "Raad", "Open"), ("april", "Pers", "Klaar"), ("juli", "Inwoners", "Open"), ("juni", "Zorg", "Open")]


@pytest.fixture
def view(make_grid: Callable[..., GridView]) -> GridView:
    """Rows 11 to 14; row 13, audience, is current."""
    view = make_grid(small_plan(ROWS))
    view.cell_cursor.go(2, 1)
    return view


def current(view: GridView) -> tuple[int, int] | None:
    index = view.currentIndex()
    return (view.grid.row_id(index.row()), view.grid.column(index.column()).id) if index.isValid() else None


def selected(view: GridView) -> set[tuple[int, int]]:
    return {(view.grid.row_id(row), column) for block in view.blocks() for row, column in block.cells()}


def test_a_sort_keeps_the_current_cell_and_the_selection(view: GridView) -> None:
    view.cell_cursor.go(3, 1)
    view.cell_cursor.go(2, 2, extend=True)
    before = current(view), selected(view)

    view.grid.sort_by(0)

    assert (current(view), selected(view)) == before
    assert view.grid.row_ids(range(4)) == [12, 11, 14, 13]
    view.grid.sort_off()
    assert (current(view), selected(view)) == before


def test_a_filter_keeps_what_it_still_shows(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 2, 2))

    view.grid.set_filter("open")

    assert selected(view) == {(row_id, column) for row_id in (11, 13) for column in range(3)}
    assert current(view) == (11, 1)


def test_a_cell_that_a_filter_hid_is_current_again_when_the_filter_goes(view: GridView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.current_changed) as told:
        view.grid.set_filter("klaar")
    hidden = current(view)

    view.grid.set_filter("")

    assert told.args == [None, None]
    assert hidden is None
    assert current(view) == (13, 2)


def test_a_cell_chosen_meanwhile_wins_from_the_hidden_one(view: GridView) -> None:
    view.grid.set_filter("klaar")
    view.cell_cursor.go(0, 0)

    view.grid.set_filter("")

    assert current(view) == (12, 1)


def test_moved_rows_take_the_selection_along(view: GridView) -> None:
    view.grid.open_plan.move_rows("t", [13], 0)

    assert current(view) == (13, 2)
    assert view.currentIndex().row() == 0


def test_rows_that_come_and_go_above_take_the_current_cell_along(view: GridView) -> None:
    view.grid.open_plan.insert_rows("t", 0, 2)
    after_insert = current(view), view.currentIndex().row()

    view.grid.open_plan.remove_rows("t", [11, 12])

    assert after_insert == ((13, 2), 4)
    assert current(view) == (13, 2)


def test_another_column_takes_nothing_away(view: GridView) -> None:
    view.grid.open_plan.add_column("t", "Kosten")

    assert current(view) == (13, 2)
    assert view.horizontalHeader().count() == 4
    view.grid.open_plan.history.undo()
    assert current(view) == (13, 2)


def test_a_selection_of_everything_stays_everything_that_is_shown(make_grid: Callable[..., GridView]) -> None:
    view = make_grid(small_plan([("", f"rij {n}", "Open" if n % 2 else "Klaar") for n in range(2000)]))
    view.selectAll()

    view.grid.set_filter("open")
    filtered = one_block(view.blocks())
    view.grid.set_filter("")

    assert filtered == Block(0, 0, 999, 2)
    assert current(view) is not None


def test_current_changed_names_the_row_and_the_column(view: GridView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.current_changed) as told:
        view.cell_cursor.go(1, 2)

    assert told.args == [12, 3]


def test_a_sort_does_not_tell_that_the_current_cell_changed(view: GridView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.current_changed):
        view.grid.sort_by(1)


def centre(view: GridView, row: int, column: int) -> QPoint:
    return view.visualRect(view.grid.index(row, column)).center()


def test_the_mouse_selects_from_the_last_chosen_cell(view: GridView) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, 1, 0))
    view.cell_cursor.move(1, 0)

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, centre(view, 3, 1))

    assert view.blocks() == [Block(2, 0, 3, 1)]


def test_dragging_selects_and_keys_go_on_from_where_it_began(view: GridView) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=centre(view, 1, 0))
    QTest.mouseMove(port, centre(view, 1, 1))
    QTest.mouseMove(port, centre(view, 2, 1))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=centre(view, 2, 1))
    dragged = one_block(view.blocks())

    view.cell_cursor.move(1, 0, extend=True)

    assert dragged == Block(1, 0, 2, 1)
    assert view.blocks() == [Block(1, 0, 3, 1)]


def test_a_click_ends_a_run_of_tabs(view: GridView) -> None:
    view.cell_cursor.go(0, 0)
    view.cell_cursor.tab(1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, 1, 2))

    view.cell_cursor.enter(1)

    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 2)


def header_place(view: GridView, column: int) -> QPoint:
    header = view.horizontalHeader()
    return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)


def click_title(view: GridView, column: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    port = view.horizontalHeader().viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, modifier, header_place(view, column))


def test_clicks_on_a_title_sort_up_then_down_then_off(view: GridView) -> None:
    orders = []
    for _ in range(3):
        click_title(view, 1)
        sort = view.grid.sort_order
        orders.append((sort.descending if sort else None, view.grid.row_ids(range(4))))

    assert orders == [(False, [13, 12, 11, 14]), (True, [14, 11, 12, 13]), (None, [11, 12, 13, 14])]
    assert view.blocks() == [Block(2, 1, 2, 1)]


def test_ctrl_and_shift_on_a_title_select_columns(view: GridView) -> None:
    click_title(view, 0, Qt.KeyboardModifier.ControlModifier)
    one = view.blocks()[-1]
    click_title(view, 2, Qt.KeyboardModifier.ShiftModifier)

    assert one == Block(0, 0, 3, 0)
    assert view.blocks() == [Block(0, 0, 3, 2)]
    assert view.grid.sort_order is None


def test_a_drag_on_a_border_sorts_nothing(view: GridView) -> None:
    header = view.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(1) - 1, header.height() // 2)
    width = header.sectionSize(0)
    port = header.viewport()

    QTest.mouseMove(port, edge)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(port, edge + QPoint(40, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))

    assert header.sectionSize(0) == width + 40
    assert view.grid.sort_order is None


def test_a_click_on_a_number_selects_the_row(view: GridView) -> None:
    header = view.verticalHeader()
    place = QPoint(header.width() // 2, header.sectionViewportPosition(1) + 5)

    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert view.blocks() == [Block(1, 0, 1, 2)]


def test_select_row_shows_a_row_that_the_filter_hides(view: GridView) -> None:
    view.grid.set_filter("klaar")

    view.select_row(14)
    whole = selected(view)
    view.select_row(11, 3)

    assert whole == {(14, 0), (14, 1), (14, 2)}
    assert current(view) == (11, 3)
    assert selected(view) == {(11, 2)}


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([], None),
        ([Block(1, 1, 2, 3)], Block(1, 1, 2, 3)),
        ([Block(0, 0, 0, 1), Block(1, 0, 1, 1)], Block(0, 0, 1, 1)),
        ([Block(0, 0, 1, 0), Block(0, 0, 0, 1), Block(1, 1, 1, 1)], Block(0, 0, 1, 1)),
        ([Block(0, 0, 0, 1), Block(2, 0, 2, 1)], None),
        ([Block(0, 0, 0, 1), Block(1, 0, 1, 0)], None),
        ([Block(0, 0, 2, 0), Block(0, 0, 2, 0), Block(0, 2, 2, 2)], None),
    ],
)
def test_blocks_that_fill_a_rectangle_are_one(parts: list[Block], whole: Block | None) -> None:
    assert one_block(parts) == whole
