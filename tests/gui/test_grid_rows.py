"""Rows that come, go and move at the user's request; what the workbook does not allow is told and not done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from plans import small_plan
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.grid import GridView, grid_view
from gui.grid.menu import cell_menu, column_menu
from gui.grid.selection import Block
from model.columns import Column, Kind, Role
from model.messages import Message
from model.refusal import FreeKeeper, Refused
from model.table import Table
from model.values import Formula, Value

MakeGrid = Callable[..., GridView]
ROWS = [("mei", "a", "Open"), ("april", "b", "Klaar"), ("juli", "c", "Open"), ("juni", "d", "Klaar")]
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep"),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
)


class StrictKeeper(FreeKeeper):
    """Allows rows only below the table, and nothing else."""

    def check_insert(self, table: Table, place: int, count: int) -> None:
        if place < len(table.rows):
            raise Refused(Message(("Test", "No room here.")), can_append=True)

    def check_remove(self, table: Table, row_ids: Sequence[int]) -> None:
        raise Refused(Message(("Test", "These rows stay.")))

    def check_order(self, table: Table, row_ids: Sequence[int]) -> None:
        raise Refused(Message(("Test", "The order stays.")))


class FormulaKeeper(FreeKeeper):
    """Gives every new row a formula in its first column."""

    def new_row(self, table: Table, place: int, before: int = 0) -> list[Value]:
        return [Formula("=A1+1", ""), *[""] * (len(table.columns) - 1)]


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    """Rows 11 to 14."""
    return make_grid(small_plan(ROWS, COLUMNS))


def order(view: GridView) -> str:
    return "".join(view.grid.text(row, 1) or "." for row in range(view.grid.shown))


def file_order(view: GridView) -> str:
    return "".join(str(row.cells[1]) or "." for row in view.grid.table.rows)


def undone(view: GridView) -> str:
    view.grid.open_plan.history.undo()
    assert view.grid.open_plan.history.undo_label is None
    return file_order(view)


@pytest.mark.parametrize(
    ("block", "action", "after", "current"),
    [
        (Block(1, 2, 1, 2), GridView.insert_row_above, "a.bcd", (1, 2)),
        (Block(1, 2, 1, 2), GridView.insert_row_below, "ab.cd", (2, 2)),
        (Block(1, 0, 2, 1), GridView.insert_row_above, "a..bcd", (1, 0)),
        (Block(1, 0, 2, 1), GridView.insert_row_below, "abc..d", (3, 0)),
        (Block(1, 0, 1, 0), GridView.append_row, "abcd.", (4, 0)),
        (Block(1, 1, 2, 1), GridView.duplicate_rows, "abcbcd", (4, 1)),
        (Block(1, 1, 2, 1), GridView.delete_rows, "ad", (1, 1)),
        (Block(2, 1, 3, 1), GridView.delete_rows, "ab", (1, 1)),
        (Block(0, 1, 3, 1), GridView.delete_rows, "", (-1, -1)),
        (Block(1, 1, 2, 1), GridView.move_rows_up, "bcad", (0, 1)),
        (Block(1, 1, 2, 1), GridView.move_rows_down, "adbc", (2, 1)),
    ],
)
def test_an_action_on_rows_is_one_step(
    view: GridView, block: Block, action: Callable[[GridView], None], after: str, current: tuple[int, int]
) -> None:
    view.cell_cursor.select_block(block)

    action(view)

    assert (order(view), file_order(view)) == (after, after)
    assert (view.currentIndex().row(), view.currentIndex().column()) == current
    assert undone(view) == "abcd"


def test_copies_hold_what_the_originals_hold_and_are_selected(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 1, 1, 1))

    view.duplicate_rows()

    assert [view.grid.texts(row) for row in (2, 3)] == [list(ROWS[0]), list(ROWS[1])]
    assert view.blocks() == [Block(2, 0, 3, 2)]


def test_an_appended_row_is_in_sight_with_its_first_free_text_cell_current(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan(ROWS * 30, COLUMNS), FormulaKeeper(), height=300)

    view.append_row()

    current = view.currentIndex()
    assert (current.row(), current.column()) == (120, 1)
    assert view.viewport().rect().contains(view.visualRect(current))


def test_a_row_beside_a_filtered_row_comes_beside_it_in_the_file(view: GridView) -> None:
    view.grid.set_filter("klaar")
    view.cell_cursor.go(1, 1)

    view.insert_row_above()
    shown = order(view)
    view.grid.set_filter("")

    assert shown == "b.d"
    assert order(view) == "abc.d"


def test_a_row_beside_a_sorted_row_comes_beside_it_in_the_file(view: GridView) -> None:
    view.grid.sort_by(0)
    assert order(view) == "badc"
    view.cell_cursor.go(1, 1)

    view.insert_row_below()
    shown = order(view)
    view.grid.sort_off()

    assert shown == "ba.dc"
    assert order(view) == "a.bcd"


def test_beside_a_selection_with_gaps_or_a_filter_comes_one_row(view: GridView) -> None:
    view.grid.set_filter("klaar")
    view.cell_cursor.select_block(Block(0, 1, 1, 1))

    view.insert_row_below()
    view.grid.set_filter("")

    assert order(view) == "ab.cd"


def test_an_appended_row_is_last_also_when_the_rows_are_sorted(view: GridView) -> None:
    view.grid.sort_by(0)

    view.append_row()

    assert order(view) == "badc."
    assert view.currentIndex().row() == 4


def test_rows_do_not_move_while_sorted_or_filtered_and_that_is_told(view: GridView, qtbot: QtBot) -> None:
    for choose in (lambda: view.grid.sort_by(0), lambda: view.grid.set_filter("klaar")):
        choose()
        view.cell_cursor.go(1, 1)
        with qtbot.waitSignal(view.message) as said:
            view.move_rows_up()
        assert "order of the table" in said.args[0]
        view.grid.sort_off()

    assert file_order(view) == "abcd"


def test_only_rows_in_sight_are_deleted(view: GridView) -> None:
    view.grid.set_filter("klaar")
    view.selectAll()

    view.delete_rows()

    assert file_order(view) == "ac"


def test_deleting_tells_how_many(view: GridView, qtbot: QtBot) -> None:
    view.cell_cursor.select_block(Block(0, 0, 1, 0))

    with qtbot.waitSignal(view.message) as said:
        view.delete_rows()

    assert said.args[0].startswith("2 row")


@pytest.mark.parametrize(
    ("action", "can_append"),
    [
        (GridView.insert_row_above, True),
        (GridView.insert_row_below, True),
        (GridView.duplicate_rows, True),
        (GridView.delete_rows, False),
        (GridView.move_rows_down, False),
    ],
)
def test_a_refusal_is_handed_to_the_window(
    make_grid: MakeGrid, qtbot: QtBot, action: Callable[[GridView], None], can_append: bool
) -> None:
    view = make_grid(small_plan(ROWS, COLUMNS), StrictKeeper())
    view.cell_cursor.go(1, 1)

    with qtbot.waitSignal(view.refused) as refused:
        action(view)

    assert isinstance(refused.args[0], Refused)
    assert refused.args[0].can_append is can_append
    assert file_order(view) == "abcd"
    assert view.grid.open_plan.history.undo_label is None


def test_what_is_refused_here_can_still_be_added_below(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan(ROWS, COLUMNS), StrictKeeper())

    view.append_row()

    assert file_order(view) == "abcd."


@pytest.mark.parametrize("action", [GridView.insert_row_above, GridView.insert_row_below, GridView.append_row])
def test_an_empty_table_gets_its_first_row(make_grid: MakeGrid, action: Callable[[GridView], None]) -> None:
    view = make_grid(small_plan([], COLUMNS))

    action(view)

    assert order(view) == "."
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 0)


@pytest.mark.parametrize(
    "action",
    [
        GridView.delete_rows,
        GridView.duplicate_rows,
        GridView.move_rows_up,
        GridView.clear_cells,
        GridView.fill_down,
        GridView.fill_right,
        GridView.begin_edit,
        GridView.open_list,
        GridView.selectAll,
        GridView.copy,
    ],
)
def test_nothing_goes_wrong_in_an_empty_table(make_grid: MakeGrid, action: Callable[[GridView], object]) -> None:
    view = make_grid(small_plan([], COLUMNS))

    action(view)
    view.grid.sort_by(0)
    view.grid.set_filter("x")

    assert view.grid.open_plan.history.undo_label is None


# --- Menus ---


def ask_for_menu(widget: QWidget, place: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().split("\t")[0] == text)


def test_the_menu_key_opens_the_menu_below_the_current_cell(view: GridView, monkeypatch: pytest.MonkeyPatch) -> None:
    places: list[QPoint] = []
    monkeypatch.setattr(grid_view, "show_menu", lambda menu, place: places.append(place))
    view.cell_cursor.go(2, 1)
    port, pointed = view.viewport(), QPoint(3, 3)

    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        QApplication.sendEvent(port, QContextMenuEvent(reason, pointed, port.mapToGlobal(pointed)))

    below = view.visualRect(view.currentIndex()).bottomLeft()
    assert places == [port.mapToGlobal(below), port.mapToGlobal(pointed)]


def test_a_menu_is_gone_after_use(view: GridView, qtbot: QtBot) -> None:
    menu = ask_for_menu(view.viewport(), QPoint(3, 3), QContextMenuEvent.Reason.Mouse)

    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_the_menu_of_a_row_number_is_about_that_row(view: GridView) -> None:
    header = view.verticalHeader()
    place = QPoint(3, header.sectionViewportPosition(2) + 3)

    menu = ask_for_menu(header.viewport(), place, QContextMenuEvent.Reason.Mouse)

    assert view.blocks() == [Block(2, 0, 2, 2)]
    menu.close()


def test_the_menu_of_a_selected_row_number_leaves_the_selection(view: GridView) -> None:
    view.cell_cursor.select_block(Block(1, 0, 2, 2))
    header = view.verticalHeader()
    place = QPoint(3, header.sectionViewportPosition(2) + 3)

    menu = ask_for_menu(header.viewport(), place, QContextMenuEvent.Reason.Mouse)

    assert view.blocks() == [Block(1, 0, 2, 2)]
    menu.close()


def test_the_menu_of_a_title_is_about_that_column(view: GridView) -> None:
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, 5)

    menu = ask_for_menu(header.viewport(), place, QContextMenuEvent.Reason.Mouse)
    entry(menu, "Sort desce&nding").trigger()

    assert order(view) == "dcba"
    menu.close()


def test_the_menu_offers_every_action_with_its_key(view: GridView) -> None:
    entries = [action.text() for action in cell_menu(view).actions() if not action.isSeparator()]

    assert "Cu&t\tCtrl+X" in entries
    assert "&Delete rows\tCtrl+-" in entries
    letters = [text.split("&")[1][0].lower() for text in entries if "&" in text]
    assert len(set(letters)) == len(letters) >= len(entries) - 1


def test_an_action_of_the_menu_does_what_it_says(view: GridView) -> None:
    view.cell_cursor.go(1, 1)

    next(action for action in cell_menu(view).actions() if "Delete" in action.text()).trigger()

    assert file_order(view) == "acd"


def test_the_menu_of_a_column_sorts(view: GridView) -> None:
    menu = column_menu(view, 0)

    entry(menu, "Sort desce&nding").trigger()

    assert order(view) == "cdab"
    assert not entry(menu, "O&rder of the file").isEnabled()
    assert entry(column_menu(view, 0), "O&rder of the file").isEnabled()
