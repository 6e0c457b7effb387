"""Copying cells to another table or window of the program, and what is offered when a paste does not fit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from gui.grid.clipboard import copied_cells
from gui.grid.offers import Offer
from gui.grid.selection import Block
from interchange.copied_cells import MIME
from model.columns import Column, Role
from model.values import Formula, Moment, Number, RichText, Value, text_of

MakeGrid = Callable[..., GridView]
COLUMNS = (Column(1, "Datum"), Column(2, "Kosten", Role.COST), Column(3, "Tekst"), Column(4, "Som"))
RICH = RichText("half vet", '<r><t xml:space="preserve">half </t></r><r><rPr><b/></rPr><t>vet</t></r>')
ROWS: list[list[Value]] = [
    [Moment(dt.datetime(2017, 3, 6), "d mmmm yyyy"), Number(1250.5, "#,##0.00"), RICH, Formula("=B1*2", Number(2501))],
    ["medio april", "", "gewoon", "x"],
    ["", "", "", ""],
]


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    return make_grid(small_plan(ROWS, COLUMNS))


def contents(view: GridView, row: int) -> list[Value]:
    return view.grid.table.rows[row].cells


def offer(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def test_dates_numbers_and_formatting_stay_what_they_are_in_another_window(view: GridView, make_grid: MakeGrid) -> None:
    view.cell_cursor.select_block(Block(0, 0, 0, 3))
    view.copy()
    other = make_grid(small_plan([["", "", "", ""]], COLUMNS))
    other.cell_cursor.go(0, 0)

    other.paste()

    assert contents(other, 0) == [*ROWS[0][:3], Number(2501)]
    other.grid.open_plan.history.undo()
    assert contents(other, 0) == ["", "", "", ""]


def test_rows_that_are_added_keep_their_contents_as_well(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 1, 2))
    view.copy()
    view.cell_cursor.go(2, 0)

    view.paste()

    assert contents(view, 2)[:3] == ROWS[0][:3]
    assert contents(view, 3) == ["medio april", "", "gewoon", ""]


def test_one_value_fills_the_selection_as_it_is(view: GridView) -> None:
    view.cell_cursor.go(0, 1)
    view.copy()
    view.cell_cursor.select_block(Block(1, 1, 2, 1))

    view.paste()

    assert [contents(view, row)[1] for row in (1, 2)] == [ROWS[0][1]] * 2


def test_as_text_it_is_read_as_if_it_were_typed(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 1, 0, 2))
    view.copy()
    view.cell_cursor.go(2, 1)

    view.paste_as_text()

    assert contents(view, 2)[1:3] == ["1.250,50", "half vet"]


def test_the_clipboard_tells_where_the_cells_come_from(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 1, 1, 2))

    view.copy()

    copied = copied_cells()
    assert copied is not None
    assert [(column.title, column.role) for column in copied.columns] == [("Kosten", Role.COST), ("Tekst", None)]
    assert copied.row_ids == (11, 12)
    assert QGuiApplication.clipboard().mimeData().hasFormat("text/html")


def test_what_another_program_copies_later_is_what_is_pasted(view: GridView) -> None:
    view.cell_cursor.go(0, 0)
    view.copy()
    offer("van elders")
    view.cell_cursor.go(2, 2)

    view.paste()

    assert view.grid.text(2, 2) == "van elders"


def test_a_damaged_form_of_its_own_gives_way_to_the_text(view: GridView) -> None:
    data = QMimeData()
    data.setText("tekst")
    data.setData(MIME, b'{"version": 1, "rows": 5}')
    QGuiApplication.clipboard().setMimeData(data)
    view.cell_cursor.go(2, 2)

    view.paste()

    assert view.grid.text(2, 2) == "tekst"


def test_a_text_that_begins_as_a_formula_stays_text(view: GridView) -> None:
    offer("=SOM(A1:A3)\t-5+3\t@naam")
    view.cell_cursor.go(2, 0)

    view.paste()

    assert contents(view, 2)[:3] == ["=SOM(A1:A3)", "-5+3", "@naam"]


# --- What does not fit ---


def test_what_is_too_wide_can_be_pasted_as_far_as_it_fits(view: GridView) -> None:
    offered: list[Offer] = []
    view.ask = offered.append
    offer("x\ty\tz\nu\tv\tw")
    view.cell_cursor.go(1, 2)

    view.paste()
    assert view.grid.text(1, 2) == "gewoon"
    offered[0].choices[0].act()

    assert "1 column" in offered[0].text
    assert [view.grid.texts(row)[2:] for row in (1, 2)] == [["x", "y"], ["u", "v"]]
    view.grid.open_plan.history.undo()
    assert [view.grid.texts(row)[2:] for row in (1, 2)] == [["gewoon", "x"], ["", ""]]


def separate(view: GridView, *parts: Block) -> None:
    selection = QItemSelection()
    for part in parts:
        selection.select(view.grid.index(part.top, part.left), view.grid.index(part.bottom, part.right))
    view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_separate_blocks_of_the_same_shape_are_all_filled_in_one_step(view: GridView) -> None:
    offer("x\ty")
    separate(view, Block(1, 0, 1, 1), Block(2, 2, 2, 3))

    view.paste()

    assert view.grid.texts(1)[:2] == ["x", "y"]
    assert view.grid.texts(2)[2:] == ["x", "y"]
    view.grid.open_plan.history.undo()
    assert view.grid.open_plan.history.undo_label is None


def test_separate_blocks_of_another_shape_are_offered_the_first(view: GridView) -> None:
    offered: list[Offer] = []
    view.ask = offered.append
    offer("x\ny")
    separate(view, Block(1, 0, 1, 1), Block(2, 2, 2, 3))

    view.paste()
    assert view.grid.open_plan.history.undo_label is None
    offered[0].choices[0].act()

    assert [view.grid.text(row, 0) for row in (1, 2)] == ["x", "y"]


def test_without_anybody_to_ask_the_reason_is_told(view: GridView, qtbot: QtBot) -> None:
    offer("x\ty\tz\tu\tv")
    view.cell_cursor.go(0, 0)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert "1 column" in said.args[0]


def test_a_filter_that_hides_rows_between_is_told(view: GridView, qtbot: QtBot) -> None:
    view.grid.open_plan.set_texts("t", [(11, 4, "doel"), (13, 4, "doel")])
    view.grid.open_plan.set_texts("t", [(13, 3, "doel")])
    view.grid.set_filter("doel")
    view.grid.reveal(11)
    offer("p\nq")
    view.cell_cursor.go(0, 2)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert "in sight of the filter" in said.args[0]
    assert contents(view, 1)[2] == "gewoon"


# --- Hidden columns ---


def hide(view: GridView, *column_ids: int) -> None:
    with view.grid.arranging() as layout:
        layout.hide(column_ids)


def test_rows_from_excel_stay_below_their_heads_when_a_column_is_hidden(view: GridView, qtbot: QtBot) -> None:
    hide(view, 2)
    offer("p\t12\tq")
    view.cell_cursor.go(2, 0)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert [text_of(value) for value in contents(view, 2)] == ["p", "12", "q", ""]
    assert said.args == ["1 hidden column(s) got something too: Kosten."]


def test_nothing_is_said_of_hidden_columns_that_stay_as_they_were(view: GridView) -> None:
    hide(view, 2)
    said: list[str] = []
    view.message.connect(said.append)
    offer("p\t\tq")
    view.cell_cursor.go(2, 0)

    view.paste()

    assert contents(view, 2) == ["p", "", "q", ""]
    assert said == []


def test_rows_that_a_paste_adds_get_their_hidden_cells_too(view: GridView, qtbot: QtBot) -> None:
    hide(view, 2)
    offer("a\tb\tc\nd\te\tf")
    view.cell_cursor.go(2, 0)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert contents(view, 3)[:3] == ["d", "e", "f"]
    assert "added below" in said.args[0]
    assert "Kosten" in said.args[0]


def test_what_fits_only_with_the_hidden_columns_is_no_longer_too_wide(view: GridView) -> None:
    hide(view, 3)
    offer("a\tb\tc\td")
    view.cell_cursor.go(2, 0)

    view.paste()

    assert contents(view, 2) == ["a", "b", "c", "d"]


def test_one_value_fills_a_selection_with_what_is_hidden_inside_it(view: GridView) -> None:
    hide(view, 2)
    offer("x")
    view.cell_cursor.select_block(Block(1, 0, 2, 1))

    view.paste()

    assert [contents(view, row)[:3] for row in (1, 2)] == [["x", "x", "x"]] * 2


def test_a_column_hidden_beside_a_selection_is_left_alone(view: GridView) -> None:
    hide(view, 2)
    offer("x")
    view.cell_cursor.select_block(Block(1, 0, 2, 0))

    view.paste()

    assert contents(view, 1)[:3] == ["x", "", "gewoon"]
