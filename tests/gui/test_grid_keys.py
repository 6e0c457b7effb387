"""The keys of the grid, one by one, as they are in Excel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan

from gui.grid import GridView
from gui.grid.cell_actions import today
from gui.grid.selection import Block
from model.columns import Column, Kind, Role

Press = Callable[..., None]
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doel"),
    Column(3, "Middel"),
    Column(4, "Status", Role.STATUS, Kind.STATUS),
)
CONTENT = (
    ("mei", "a", "", "Open"),
    ("juni", "b", "", "Open"),
    ("", "c", "", ""),
    ("juli", "", "x", "Klaar"),
    ("augustus", "e", "", ""),
)


@pytest.fixture
def view(make_grid: Callable[..., GridView]) -> GridView:
    """Five rows of four columns, with holes; the first cell is current."""
    return make_grid(small_plan(CONTENT, COLUMNS))


def here(view: GridView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


@pytest.mark.parametrize(
    ("start", "keys", "end"),
    [
        ((1, 1), "Up", (0, 1)),
        ((1, 1), "Down", (2, 1)),
        ((1, 1), "Left", (1, 0)),
        ((1, 1), "Right", (1, 2)),
        ((0, 0), "Up", (0, 0)),
        ((4, 3), "Right", (4, 3)),
        ((1, 1), "Return", (2, 1)),
        ((1, 1), "Enter", (2, 1)),
        ((1, 1), "Shift+Return", (0, 1)),
        ((4, 1), "Return", (4, 1)),
        ((1, 1), "Tab", (1, 2)),
        ((1, 1), "Shift+Tab", (1, 0)),
        ((1, 3), "Tab", (2, 0)),
        ((1, 0), "Shift+Tab", (0, 3)),
        ((4, 3), "Tab", (4, 3)),
        ((0, 0), "Tab Tab Return", (1, 0)),
        ((0, 0), "Tab Tab Return Tab Return", (2, 0)),
        ((0, 0), "Tab Right Return", (1, 2)),
        ((2, 2), "Home", (2, 0)),
        ((2, 2), "End", (2, 3)),
        ((2, 2), "Ctrl+Home", (0, 0)),
        ((2, 2), "Ctrl+End", (4, 3)),
        ((0, 0), "Ctrl+Down", (1, 0)),
        ((1, 0), "Ctrl+Down", (3, 0)),
        ((4, 0), "Ctrl+Up", (3, 0)),
        ((0, 1), "Ctrl+Down", (2, 1)),
        ((0, 2), "Ctrl+Down", (3, 2)),
        ((3, 2), "Ctrl+Down", (4, 2)),
        ((0, 0), "Ctrl+Right", (0, 1)),
        ((0, 1), "Ctrl+Right", (0, 3)),
        ((0, 3), "Ctrl+Left", (0, 1)),
        ((4, 3), "PgUp", (0, 3)),
        ((0, 2), "PgDown", (4, 2)),
    ],
)
def test_a_key_goes_to_a_cell(
    view: GridView, press: Press, start: tuple[int, int], keys: str, end: tuple[int, int]
) -> None:
    view.cell_cursor.go(*start)

    press(*keys.split())

    assert here(view) == end
    assert view.blocks() == [Block(*end, *end)]


@pytest.mark.parametrize(
    ("start", "keys", "selected"),
    [
        ((1, 1), "Shift+Down", Block(1, 1, 2, 1)),
        ((1, 1), "Shift+Down Shift+Right", Block(1, 1, 2, 2)),
        ((1, 1), "Shift+Down Shift+Up Shift+Up", Block(0, 1, 1, 1)),
        ((1, 1), "Return Shift+Down", Block(2, 1, 3, 1)),
        ((1, 1), "Tab Shift+Left", Block(1, 1, 1, 2)),
        ((0, 0), "Ctrl+Shift+Down", Block(0, 0, 1, 0)),
        ((0, 0), "Ctrl+Shift+Down Ctrl+Shift+Down", Block(0, 0, 3, 0)),
        ((0, 1), "Ctrl+Shift+Right", Block(0, 1, 0, 3)),
        ((2, 2), "Shift+Home", Block(2, 0, 2, 2)),
        ((2, 2), "Shift+End", Block(2, 2, 2, 3)),
        ((2, 2), "Ctrl+Shift+Home", Block(0, 0, 2, 2)),
        ((2, 2), "Ctrl+Shift+End", Block(2, 2, 4, 3)),
        ((2, 2), "Shift+PgDown", Block(2, 2, 4, 2)),
        ((2, 2), "Ctrl+Space", Block(0, 2, 4, 2)),
        ((2, 2), "Shift+Space", Block(2, 0, 2, 3)),
        ((2, 2), "Shift+Space Shift+Down", Block(2, 0, 3, 3)),
        ((2, 2), "Ctrl+Space Shift+Left", Block(0, 1, 4, 2)),
        ((2, 2), "Ctrl+A", Block(0, 0, 4, 3)),
        ((1, 1), "Shift+Down Down", Block(3, 1, 3, 1)),
    ],
)
def test_a_key_selects_cells(view: GridView, press: Press, start: tuple[int, int], keys: str, selected: Block) -> None:
    view.cell_cursor.go(*start)

    press(*keys.split())

    assert view.blocks() == [selected]


@pytest.mark.parametrize(
    ("keys", "round_trip"),
    [
        ("Return", [(2, 1), (1, 2), (2, 2), (1, 1)]),
        ("Shift+Return", [(2, 2), (1, 2), (2, 1), (1, 1)]),
        ("Tab", [(1, 2), (2, 1), (2, 2), (1, 1)]),
    ],
)
def test_enter_and_tab_go_round_a_selection(
    view: GridView, press: Press, keys: str, round_trip: list[tuple[int, int]]
) -> None:
    view.cell_cursor.select_block(Block(1, 1, 2, 2))

    visited = []
    for _ in round_trip:
        press(keys)
        visited.append(here(view))

    assert visited == round_trip
    assert view.blocks() == [Block(1, 1, 2, 2)]


def texts(view: GridView) -> list[list[str]]:
    return [view.grid.texts(row) for row in range(view.grid.shown)]


@pytest.mark.parametrize(
    ("block", "keys", "changed"),
    [
        (Block(0, 0, 0, 1), "Del", {(0, 0): "", (0, 1): ""}),
        (Block(0, 1, 2, 1), "Ctrl+D", {(1, 1): "a", (2, 1): "a"}),
        (Block(1, 1, 1, 1), "Ctrl+D", {(1, 1): "a"}),
        (Block(0, 0, 0, 2), "Ctrl+R", {(0, 1): "mei", (0, 2): "mei"}),
        (Block(0, 1, 0, 1), "Ctrl+R", {(0, 1): "mei"}),
        (Block(0, 1, 1, 2), "Ctrl+Return", {(0, 2): "a", (1, 1): "a", (1, 2): "a"}),
        (Block(0, 1, 0, 1), "Ctrl+X", {(0, 1): ""}),
    ],
)
def test_a_key_changes_the_selected_cells_in_one_step(
    view: GridView, press: Press, block: Block, keys: str, changed: dict[tuple[int, int], str]
) -> None:
    before = texts(view)
    view.cell_cursor.select_block(block)

    press(keys)

    expected = [list(line) for line in before]
    for (row, column), text in changed.items():
        expected[row][column] = text
    assert texts(view) == expected
    view.grid.open_plan.history.undo()
    assert texts(view) == before
    assert view.grid.open_plan.history.undo_label is None


@pytest.mark.parametrize(
    ("block", "keys", "order"),
    [
        (Block(1, 0, 1, 0), "Ctrl+-", "a c  e"),
        (Block(1, 0, 2, 0), "Ctrl+-", "a  e"),
        (Block(1, 0, 1, 0), "Ctrl++", "a . b c  e"),
        (Block(1, 0, 1, 0), "Ctrl+Shift++", "a . b c  e"),
        (Block(1, 0, 2, 0), "Ctrl++", "a . . b c  e"),
        (Block(1, 0, 1, 0), "Alt+Shift+Up", "b a c  e"),
        (Block(1, 0, 1, 0), "Alt+Shift+Down", "a c b  e"),
        (Block(0, 0, 1, 0), "Alt+Shift+Down", "c a b  e"),
        (Block(0, 0, 0, 0), "Alt+Shift+Up", "a b c  e"),
        (Block(4, 0, 4, 0), "Alt+Shift+Down", "a b c  e"),
    ],
)
def test_a_key_changes_the_rows_in_one_step(view: GridView, press: Press, block: Block, keys: str, order: str) -> None:
    before = texts(view)
    view.cell_cursor.select_block(block)

    press(keys)

    assert [line[1] or ("" if line[0] else ".") for line in texts(view)] == order.split(" ")
    view.grid.open_plan.history.undo()
    assert texts(view) == before


def test_moved_rows_stay_selected(view: GridView, press: Press) -> None:
    view.cell_cursor.select_block(Block(1, 0, 2, 3))

    press("Alt+Shift+Down")

    assert view.blocks() == [Block(2, 0, 3, 3)]


def test_copied_cells_can_be_pasted_elsewhere(view: GridView, press: Press) -> None:
    view.cell_cursor.select_block(Block(0, 0, 1, 1))
    press("Ctrl+C")
    view.cell_cursor.go(2, 0)

    press("Ctrl+V")

    assert [line[:2] for line in texts(view)[2:4]] == [["mei", "a"], ["juni", "b"]]


def test_ctrl_semicolon_types_the_date_of_today(view: GridView, press: Press) -> None:
    view.cell_cursor.go(2, 2)

    press("Ctrl+;", "Return")

    assert view.grid.text(2, 2) == today()


@pytest.mark.parametrize("keys", ["F6", "Ctrl+Tab", "Ctrl+F", "Ctrl+Z", "F4", "Ctrl+Y", "Esc", "Ctrl+S"])
def test_other_keys_are_left_to_the_window(view: GridView, press: Press, keys: str) -> None:
    before = texts(view), here(view)

    press(keys)

    assert (texts(view), here(view)) == before
    assert view.hasFocus()
