"""The grid leaves out what Qt would do for every cell and after every change; what is seen is the same."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence

import pytest
from plans import small_plan
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from gui.grid import GridView, frozen_columns, grid_table
from gui.grid.grid_delegate import GridDelegate
from gui.grid.selection import Block
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan

MakeGrid = Callable[..., GridView]
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD, width=14),
    Column(2, "Doel", width=25),
    Column(3, "Kosten", Role.COST, Kind.NUMBER, width=9),
    Column(4, "Acties", width=30),
    Column(5, "Nr", width=6, counts_from=1),
)
WORDS = ("inwoners", "bijeenkomst", "nieuwsbrief", "plein", "herinrichting", "wethouder", "uitnodiging")


def wordy_plan(rows: int) -> Plan:
    chance = random.Random(rows)

    def words(most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(0, most)))

    periods = ("medio april", "6 februari", "", "n.t.b.")
    content = [(chance.choice(periods), words(12), str(row), words(20), "") for row in range(rows)]
    return small_plan(content, COLUMNS)


# --- Painting ---


def paint_cells_plainly(
    view: QTableView,
    delegate: GridDelegate,
    painter: QPainter,
    region: QRect,
    parts: Sequence[Block],
    columns: Iterable[int],
    scrolled: int,
) -> None:
    """Every cell as Qt would have it painted."""
    option = QStyleOptionViewItem()
    for row in range(view.model().rowCount()):
        for column in columns:
            index = view.model().index(row, column)
            rect = view.visualRect(index)
            if rect.intersects(region):
                option.rect = rect
                is_selected = view.selectionModel().isSelected(index)
                option.state = QStyle.StateFlag.State_Selected if is_selected else QStyle.StateFlag.State_None
                delegate.paint(painter, option, index)


@pytest.mark.parametrize("frozen", [0, 1])
@pytest.mark.parametrize("blocks", [[], [Block(0, 1, 4, 2)], [Block(1, 0, 1, 4), Block(3, 1, 9, 1)]])
def test_all_cells_in_sight_are_painted_where_and_as_they_are(
    make_grid: MakeGrid, monkeypatch: pytest.MonkeyPatch, frozen: int, blocks: list[Block]
) -> None:
    view = make_grid(wordy_plan(60), width=420, height=400)
    view.cell_cursor.go(0, 0)
    if frozen:
        view.freeze_columns()
    view.cell_cursor.select_blocks(blocks)
    view.verticalScrollBar().setValue(37)
    view.horizontalScrollBar().setValue(51)

    ours = view.viewport().grab().toImage()
    for module in (grid_table, frozen_columns):
        monkeypatch.setattr(module, "paint_cells", paint_cells_plainly)
    plainly = view.viewport().grab().toImage()

    assert view.frozen.count == frozen
    assert ours == plainly


# --- Places ---


def places(view: GridView) -> object:
    """Where the headers and the scroll bars are, and what they can be set to."""
    bars = (view.verticalScrollBar(), view.horizontalScrollBar())
    parts = (view.viewport(), view.horizontalHeader(), view.verticalHeader(), *bars)
    return (
        [part.geometry() for part in parts],
        [(bar.minimum(), bar.maximum(), bar.value(), bar.pageStep(), bar.isVisible()) for bar in bars],
        [view.verticalHeader().offset(), view.horizontalHeader().offset()],
    )


def test_headers_and_scroll_bars_are_where_qt_would_put_them(make_grid: MakeGrid, qtbot: QtBot) -> None:
    view = make_grid(wordy_plan(80), width=420, height=300)
    plan = view.grid.open_plan
    bar = view.verticalScrollBar()
    changes: list[Callable[[], object]] = [
        lambda: bar.setValue(bar.maximum()),
        lambda: view.grid.set_filter("plein"),
        lambda: view.grid.set_filter("plein wethouder"),
        lambda: view.grid.set_filter("zoekt niets"),
        lambda: view.grid.set_filter("plein"),
        lambda: bar.setValue(bar.maximum()),
        lambda: view.grid.set_filter("inwoners plein wethouder"),
        lambda: view.grid.set_filter(""),
        lambda: view.grid.sort_by(1),
        lambda: plan.remove_rows("t", [row.id for row in view.grid.table.rows[3:]]),
        lambda: plan.history.undo(),
        lambda: plan.set_texts("t", [(11, 4, "plein " * 200)]),
        lambda: plan.insert_rows("t", 0, 30),
        lambda: view.zoom_in(),
        lambda: view.resize(700, 340),
        lambda: view.setColumnWidth(1, 400),
        lambda: view.grid.sort_off(),
        lambda: plan.rename_column("t", 2, "Een doel met een naam die over meer regels gaat dan er waren"),
        lambda: view.resize(1600, 340),
        lambda: view.grid.set_filter("plein"),
    ]
    for change in changes:
        change()
        qtbot.waitUntil(lambda: view.is_measured)
        # Qt shows and hides scroll bars at the next turn.
        qtbot.wait(1)
        view.grab()
        found = places(view)
        view._measures_before = None
        view.updateGeometries()

        assert found == places(view)
        assert view.verticalScrollBar().maximum() == max(0, view.verticalHeader().length() - view.viewport().height())


# --- Heights ---


@pytest.mark.parametrize("change", ["filter", "sort", "paste"])
def test_of_a_long_table_what_is_in_sight_has_its_height_before_the_rest(
    make_grid: MakeGrid, qtbot: QtBot, change: str
) -> None:
    view = make_grid(wordy_plan(2500), width=900, height=500)
    view.cell_cursor.go(1200, 1)
    current = view.grid.row_id(1200)
    if change == "filter":
        view.grid.set_filter("n")
    elif change == "sort":
        view.grid.sort_by(1)
    else:
        cells = [(row.id, 4, "wethouder " * 60) for row in view.grid.table.rows[:2400]]
        view.grid.open_plan.set_texts("t", cells)

    view.grab()
    at_once = in_sight(view)
    assert view.cut_off == 0
    assert change == "paste" or view.grid.row_of(current) in at_once
    qtbot.waitUntil(lambda: view.is_measured, timeout=20_000)
    view.grab()

    assert in_sight(view) == at_once
    assert [view.rowHeight(row) for row in range(0, view.grid.shown, 97)] == [
        view._row_height(row) for row in range(0, view.grid.shown, 97)
    ]


def in_sight(view: GridView) -> dict[int, int]:
    """The rows that are wholly in sight, and where they begin."""
    found = {}
    row = view.rowAt(0)
    while 0 <= row < view.grid.shown and view.rowViewportPosition(row) < view.viewport().height():
        if view.viewport().rect().contains(view.visualRect(view.grid.index(row, 1))):
            found[row] = view.rowViewportPosition(row)
        row += 1
    return found


def test_a_view_that_nobody_sees_is_measured_as_well(qtbot: QtBot) -> None:
    view = GridView(OpenPlan(wordy_plan(1500)), "t")
    qtbot.addWidget(view)

    qtbot.waitUntil(lambda: view.is_measured, timeout=20_000)

    assert view.verticalHeader().length() == sum(view._row_height(row) for row in range(1500))
