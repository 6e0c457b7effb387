"""An hour of somebody's work in a second: random actions, after each of which the grid must still be right."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from plans import small_plan, state
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from gui.finding.hit_marks import HitMarks
from gui.grid import GridView
from gui.grid.selection import Block
from model.columns import Column, Kind, Role
from model.finding import Search, Sought
from model.values import Formula, Number

COLUMNS = (
    Column(1, "№", Role.NUMBER, Kind.NUMBER, counts_from=1),
    Column(2, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(3, "Doel"),
    Column(4, "Status", Role.STATUS, Kind.STATUS),
)
TEXTS = [
    "",
    "mei",
    "6 februari 2019",
    "een\ntwee",
    "Open",
    "vrijwilligersorganisatiebijeenkomst " * 3,
    '"citaat"',
    "7-2",
]


def offer(chance: random.Random) -> None:
    rows = ["\t".join(chance.choice(["a", "b c", "mei"]) for _ in range(chance.randint(1, 3))) for _ in range(3)]
    data = QMimeData()
    data.setText("\n".join(rows[: chance.randint(1, 3)]))
    QGuiApplication.clipboard().setMimeData(data)


def somewhere(view: GridView, chance: random.Random) -> None:
    rows, columns = max(1, view.grid.shown), view.grid.columnCount()
    view.cell_cursor.go(chance.randrange(rows), chance.randrange(columns))
    if chance.random() < 0.5:
        view.cell_cursor.go(chance.randrange(rows), chance.randrange(columns), extend=True)


def type_something(view: GridView, chance: random.Random) -> None:
    if view.begin_edit(chance.choice(TEXTS)):
        assert view.finish_editing()


ACTIONS: list[Callable[[GridView, random.Random], object]] = [
    type_something,
    type_something,
    lambda view, chance: view.clear_cells(),
    lambda view, chance: (offer(chance), view.paste()),
    lambda view, chance: view.fill_down(),
    lambda view, chance: view.fill_right(),
    lambda view, chance: view.insert_row_above(),
    lambda view, chance: view.insert_row_below(),
    lambda view, chance: view.append_row(),
    lambda view, chance: view.duplicate_rows(),
    lambda view, chance: view.delete_rows(),
    lambda view, chance: view.move_rows_up(),
    lambda view, chance: view.move_rows_down(),
    lambda view, chance: view.grid.set_filter(chance.choice(["", "", "e", "mei", "open"])),
    lambda view, chance: view.grid.sort_by(chance.randrange(view.grid.columnCount()), chance.random() < 0.5),
    lambda view, chance: view.grid.sort_off(),
    lambda view, chance: view.grid.open_plan.history.undo(),
    lambda view, chance: view.grid.open_plan.history.undo(),
    lambda view, chance: view.grid.open_plan.history.redo(),
    lambda view, chance: view.show_marks(HitMarks(Search(Sought(chance.choice("e-4"))), view.palette())),
    lambda view, chance: view.cell_cursor.select_rows(),
    lambda view, chance: view.cell_cursor.select_columns(),
    lambda view, chance: setattr(view, "zoom", chance.choice([80, 100, 150])),
    lambda view, chance: view.grid.open_plan.add_column("t", "Extra"),
]


def check(view: GridView) -> None:
    grid = view.grid
    shown = grid.row_ids(range(grid.shown))
    every = [row.id for row in grid.table.rows]
    assert len(set(shown)) == len(shown)
    assert set(shown) <= set(every)
    assert [grid.row_of(row_id) for row_id in shown] == list(range(len(shown)))
    if grid.is_plain:
        assert shown == every
    elif grid.sort_order is None:
        assert shown == [row_id for row_id in every if row_id in set(shown)]
    assert view.verticalHeader().count() == len(shown)
    whole = Block(0, 0, len(shown) - 1, grid.columnCount() - 1)
    for part in view.blocks():
        assert 0 <= part.top <= part.bottom <= whole.bottom
        assert 0 <= part.left <= part.right <= whole.right
    view.grab()
    assert view.cut_off == 0


@pytest.mark.parametrize("seed", range(4))
def test_the_grid_stays_right_whatever_is_done(make_grid: Callable[..., GridView], qtlog: Any, seed: int) -> None:
    chance = random.Random(seed)
    rows = [
        ("", chance.choice(TEXTS), Formula("=1", Number(n)) if n % 4 == 0 else f"doel {n}", "Open") for n in range(9)
    ]
    view = make_grid(small_plan(rows, COLUMNS), height=400)
    plan = view.grid.open_plan
    begin = state(plan.plan)
    tester = QAbstractItemModelTester(view.grid, QAbstractItemModelTester.FailureReportingMode.Warning)

    for _ in range(120):
        somewhere(view, chance)
        chance.choice(ACTIONS)(view, chance)
        check(view)
    while plan.history.undo():
        check(view)

    assert state(plan.plan) == begin
    assert [record.message for record in qtlog.records if "model" in record.message.lower()] == []
    assert tester.model() is view.grid
