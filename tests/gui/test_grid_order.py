"""What is shown in which order is remembered in parts; whatever changes, it is as if all were worked out anew."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable

import pytest
from plans import small_plan

from gui.grid.grid_model import GridModel
from gui.grid.row_order import Sort
from model.column_periods import cell_period, shows_periods
from model.columns import Column, Kind, Role
from model.messages import Message
from model.open_plan import OpenPlan
from model.row_filters import Says, Texts, Wording, fold
from model.table import Table
from model.value_order import EMPTY_KEY, value_key
from model.values import Moment, Number, Value

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doel"),
    Column(3, "Kosten", Role.COST, Kind.NUMBER),
    Column(4, "Nr", counts_from=1),
)
LABEL = Message("change")
WORDS = ("brief", "Brieven", "één", "een", "nieuwsbrief", "plein", "Wijk 3", "")
PERIODS = ("6 februari", "medio april", "n.t.b.", "", "mei 2018", "z.s.m.", "week 12")
VALUES: tuple[Value, ...] = (
    Number(3.0, "0"),
    Number(3.0, "0,0"),
    Number(-2.5, "0.0"),
    Moment(dt.datetime(2017, 5, 1)),
    "",
    " ",
    "onbekend",
)
SEARCHES = ("", "b", "br", "brie", "brief", "brief ee", "een", "3", "2 plein", "zoekt niets", "wijk")


def some_row(chance: random.Random) -> list[Value]:
    return [chance.choice(PERIODS), " ".join(chance.choices(WORDS, k=2)), chance.choice(VALUES), ""]


def expected(grid: GridModel, search: str) -> list[int]:
    """The ids of the rows that are to be shown, worked out in the plainest way."""
    table = grid.table
    ids = [row.id for row in table.rows]
    for sort in reversed(grid.sorts):
        column = table.column_index(sort.column_id)
        keys = {row.id: key_of(grid, table, place, column) for place, row in enumerate(table.rows)}
        first = [row_id for row_id in ids if not (sort.descending and keys[row_id][1])]
        last = [row_id for row_id in ids if row_id not in set(first)]
        first.sort(key=lambda row_id: keys[row_id][0], reverse=sort.descending)
        ids = first + sorted(last, key=lambda row_id: keys[row_id][0])
    return [row_id for row_id in ids if passes(grid, table, row_id, search)]


def key_of(grid: GridModel, table: Table, place: int, column: int) -> tuple[object, bool]:
    if table.columns[column].counts_from is not None:
        return (place,), False
    if shows_periods(table.columns[column]):
        period = cell_period(grid.open_plan.readings, table, place, column)
        return period.sort_key, not period.is_dated
    key = value_key(table.rows[place].cells[column])
    return key, key is EMPTY_KEY


def passes(grid: GridModel, table: Table, row_id: int, search: str) -> bool:
    place = table.row_index(row_id)
    texts = [table.text(place, column) for column in range(len(table.columns))]
    chosen = grid.filters.get(2)
    if isinstance(chosen, Texts) and texts[1].strip() not in chosen.texts:
        return False
    if isinstance(chosen, Wording) and fold(chosen.text) not in fold(texts[1]):
        return False
    return all(word in fold("\n".join(texts)) for word in fold(search).split())


@pytest.mark.parametrize("seed", range(12))
def test_after_any_edits_the_rows_are_those_that_a_plain_search_and_sort_find(qapp: object, seed: int) -> None:
    chance = random.Random(seed)
    opened = OpenPlan(small_plan([some_row(chance) for _ in range(60)], COLUMNS))
    grid = GridModel(opened, "t")
    table = grid.table
    search = ""

    def some_ids(most: int) -> list[int]:
        return chance.sample([row.id for row in table.rows], min(most, len(table.rows)))

    def edit() -> None:
        opened.set_texts("t", [(row_id, 2, chance.choice(WORDS)) for row_id in some_ids(chance.choice((1, 5, 40)))])

    edits: list[Callable[[], object]] = [
        edit,
        edit,
        lambda: opened.set_texts("t", [(row_id, 1, chance.choice(PERIODS)) for row_id in some_ids(3)]),
        lambda: opened.put_values("t", [(row_id, 3, chance.choice(VALUES)) for row_id in some_ids(3)], (), LABEL),
        lambda: opened.insert_rows("t", chance.randint(0, len(table.rows)), 2),
        lambda: opened.remove_rows("t", some_ids(2)),
        lambda: opened.move_rows("t", some_ids(3), chance.randint(0, len(table.rows))),
        lambda: opened.set_text("looptijd", chance.choice(("2017", "2018", "jan 2017 – aug 2017"))),
        lambda: opened.history.undo(),
        lambda: opened.history.redo(),
    ]
    for _ in range(150):
        choice = chance.randrange(6)
        if choice > 2:
            chance.choice(edits)()
            grid.reapply()
        elif choice == 0:
            search = chance.choice(SEARCHES)
            grid.set_filter(search)
        elif choice == 1:
            columns = chance.sample((1, 2, 3, 4), chance.choice((0, 1, 1, 2)))
            grid.sort_by_all([Sort(column, chance.random() < 0.5) for column in columns])
        else:
            filters = (None, Texts(frozenset({"brief plein", "een één", ""})), Wording(Says.CONTAINS, "brie"))
            grid.set_column_filter(2, chance.choice(filters))

        ids = expected(grid, search)
        assert grid.shown_ids() == ids
        assert [grid.row_of(row_id) for row_id in ids] == list(range(len(ids)))
        hidden = {row.id for row in table.rows} - set(ids)
        assert {grid.row_of(row_id) for row_id in hidden} <= {-1}


def test_going_back_to_a_shorter_word_finds_what_it_found_before(qapp: object) -> None:
    opened = OpenPlan(small_plan([("", "brief", "", ""), ("", "brieven", "", ""), ("", "plein", "", "")], COLUMNS))
    grid = GridModel(opened, "t")

    found = []
    for word in ("brie", "brieven", "brie", "plein", "brie", ""):
        grid.set_filter(word)
        found.append(grid.shown_ids())

    assert found == [[11, 12], [12], [11, 12], [13], [11, 12], [11, 12, 13]]


def test_what_a_search_found_is_forgotten_when_a_text_changes(qapp: object) -> None:
    opened = OpenPlan(small_plan([("", "brief", "", ""), ("", "plein", "", "")], COLUMNS))
    grid = GridModel(opened, "t")
    grid.set_filter("brief")
    grid.set_filter("")

    opened.set_texts("t", [(12, 2, "brief"), (11, 2, "plein")])
    grid.set_filter("brief")

    assert grid.shown_ids() == [12]


def test_the_texts_of_a_row_are_those_of_its_cells(qapp: object) -> None:
    chance = random.Random(4)
    table = small_plan([some_row(chance) for _ in range(20)], COLUMNS).tables[0]

    assert [table.texts(row) for row in range(20)] == [
        [table.text(row, column) for column in range(4)] for row in range(20)
    ]
