"""The status bar tells what is selected: counted in idle moments, in Dutch notation, and silent for one cell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import pytest
from plans import small_plan
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from gui.grid.selection import Block
from gui.grid.statistics import SelectionStatistics
from model.columns import Column, Kind
from model.selection_statistics import Statistics
from model.values import Covered, Fault, Flag, Formula, Moment, Number, RichText, Value

MakeGrid = Callable[..., GridView]
Told = Callable[[], str]
COLUMNS = (Column(1, "Doelgroep"), Column(2, "Bedrag", kind=Kind.NUMBER), Column(3, "Datum", kind=Kind.DATE))


def day(number: int) -> Moment:
    return Moment(dt.datetime(2026, 3, number))


ROWS: list[list[Value]] = [
    ["Raad", Number(1000.5, "#,##0.00"), day(9)],
    ["Pers", Number(500.0, "#,##0.00"), day(2)],
    ["Raad", "", ""],
    ["Buurt", "n.t.b.", day(30)],
]


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    return make_grid(small_plan(ROWS, COLUMNS))


@pytest.fixture
def label(view: GridView, qtbot: QtBot) -> SelectionStatistics:
    label = SelectionStatistics()
    qtbot.addWidget(label)
    label.follow(view)
    return label


@pytest.fixture
def told(label: SelectionStatistics, qtbot: QtBot) -> Told:
    """Waits until all is counted."""

    def text() -> str:
        qtbot.waitUntil(lambda: not label.is_counting)
        return "" if label.isHidden() else label.text()

    return text


def test_nothing_is_told_of_one_cell(view: GridView, told: Told) -> None:
    view.cell_cursor.go(0, 1)

    assert told() == ""


@pytest.mark.parametrize(
    ("block", "wanted"),
    [
        (Block(0, 0, 3, 0), "Count: 4   Different: 3"),
        (Block(0, 1, 1, 1), "Average: 750,25   Count: 2   Sum: 1.500,50"),
        (Block(0, 1, 3, 1), "Average: 750,25   Count: 3   Numbers: 2   Empty: 1   Sum: 1.500,50"),
        (Block(0, 2, 3, 2), "Count: 3   Empty: 1   2 mrt 2026 to 30 mrt 2026"),
        (Block(2, 1, 2, 2), "Count: 0   Empty: 2"),
        (Block(0, 0, 0, 2), "Average: 1.000,50   Count: 3   Numbers: 1   Sum: 1.000,50"),
    ],
)
def test_what_is_told_of_a_block(view: GridView, told: Told, block: Block, wanted: str) -> None:
    view.cell_cursor.select_block(block)

    assert told() == wanted


def test_what_changes_in_the_selection_is_counted_anew(view: GridView, told: Told) -> None:
    view.cell_cursor.select_block(Block(0, 0, 3, 0))
    assert "Count: 4" in told()

    view.clear_cells()

    assert told() == "Count: 0   Empty: 4"


def test_rows_that_a_filter_hides_do_not_count(view: GridView, told: Told) -> None:
    view.cell_cursor.select_block(Block(0, 0, 3, 0))

    view.grid.set_filter("raad")

    assert told() == "Count: 2   Different: 1"


def test_a_hidden_column_does_not_count(view: GridView, told: Told) -> None:
    view.cell_cursor.go(0, 1)
    view.hide_columns()

    view.selectAll()

    assert told() == "Count: 7   Different: 3   Empty: 1   2 mrt 2026 to 30 mrt 2026"


def test_separate_blocks_are_counted_together(view: GridView, told: Told) -> None:
    view.cell_cursor.select_blocks([Block(0, 1, 0, 1), Block(1, 1, 1, 1)])

    assert told() == "Average: 750,25   Count: 2   Sum: 1.500,50"


def test_a_screen_reader_can_read_it(view: GridView, label: SelectionStatistics, told: Told) -> None:
    view.cell_cursor.select_block(Block(0, 0, 3, 0))
    text = told()

    face = QAccessible.queryAccessibleInterface(label)

    assert face.text(QAccessible.Text.Name) == text
    assert face.text(QAccessible.Text.Description)


def test_it_lets_go_of_a_view_that_is_gone(view: GridView, label: SelectionStatistics, told: Told) -> None:
    view.cell_cursor.select_block(Block(0, 0, 3, 0))
    assert told()

    label.follow(None)
    view.cell_cursor.select_block(Block(0, 0, 2, 0))

    assert told() == ""


# --- Counting ---


def counted(*values: Value) -> Statistics:
    statistics = Statistics()
    statistics.add(values)
    statistics.tell_apart(values)
    return statistics


def test_every_kind_of_cell_counts_for_what_can_be_read_in_it() -> None:
    found = counted(
        "tekst", " ", "", Number(2.0), day(1), Flag(True), Fault("#N/B"), RichText("tekst", "<r/>"),
        Formula("1+1", Number(3.0)), Formula("A1", "tekst"), Formula("A2", ""), Covered(),
    )  # fmt: skip

    assert (found.cells, found.filled, found.empty) == (12, 8, 4)
    assert (found.numbers, found.sum, found.moments) == (2, 5.0, 1)
    assert found.different == 3


@pytest.mark.parametrize(
    ("numbers", "shape", "sum_text", "mean_text"),
    [
        ([1.0, 2.0], "General", "3", "1,5"),
        ([0.1, 0.2], "General", "0,3", "0,15"),
        ([1.0, 1.0, 2.0], "General", "4", "1,33"),
        ([1.0, 2.0], "0", "3", "1,5"),
        ([1000.0, 2001.0], "#,##0", "3.001", "1.500,5"),
        ([1000.0, 2000.0], "€ #,##0.00", "€ 3.000,00", "€ 1.500,00"),
        ([0.25, 0.5], "0%", "75%", "38%"),
    ],
)
def test_sum_and_mean_are_in_the_notation_of_the_numbers(
    numbers: Sequence[float], shape: str, sum_text: str, mean_text: str
) -> None:
    found = counted(*(Number(number, shape) for number in numbers))

    assert (found.sum_text(), found.mean_text()) == (sum_text, mean_text)


def test_a_text_that_looks_like_a_number_is_not_summed() -> None:
    found = counted("1.250,50", Number(1.0))

    assert (found.filled, found.numbers, found.sum) == (2, 1, 1.0)
