"""Copying and pasting cells: with Excel and Word, over selections, past the end of the table. Always one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.grid import GridView, clipboard
from gui.grid.clipboard import copy_to_clipboard, read_texts, read_tsv, to_html, to_tsv
from gui.grid.selection import Block
from model.columns import Column
from model.values import Formula, Number, RichText

MakeGrid = Callable[..., GridView]
COLUMNS = tuple(Column(number, f"Kolom {number}") for number in range(1, 5))


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    """Three rows of four columns; the last column of the first row holds a formula."""
    rows = [["a1", "b1", "c1", Formula("=1+1", Number(2))], ["a2", "b2", "c2", "d2"], ["a3", "b3", "c3", "d3"]]
    return make_grid(small_plan(rows, COLUMNS))


def texts(view: GridView) -> list[str]:
    return [" ".join(text or "." for text in view.grid.texts(row)) for row in range(view.grid.shown)]


def offer(text: str, html: str | None = None) -> None:
    """Put something on the clipboard as another program does."""
    data = QMimeData()
    data.setText(text)
    if html is not None:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def pasted(view: GridView, block: Block, text: str, html: str | None = None) -> list[str]:
    """What the table is after pasting over a block; undoing it in one step is checked at the same time."""
    before = texts(view)
    offer(text, html)
    view.cell_cursor.select_block(block)
    view.paste()
    after = texts(view)
    view.grid.open_plan.history.undo()
    assert texts(view) == before
    assert view.grid.open_plan.history.undo_label is None
    view.grid.open_plan.history.redo()
    assert texts(view) == after
    return after


# --- Forms ---


@pytest.mark.parametrize(
    ("texts", "tsv"),
    [
        ([["a", "b"], ["c", ""]], "a\tb\nc\t"),
        ([["een\ntwee", "x"]], '"een\ntwee"\tx'),
        ([["tab\ther"]], '"tab\ther"'),
        ([['zeg "ja"', '"']], '"zeg ""ja"""\t""""'),
        ([[""]], ""),
    ],
)
def test_cells_become_text_with_tabs(texts: list[list[str]], tsv: str) -> None:
    assert to_tsv(texts) == tsv


def test_line_ends_stay_inside_a_cell_in_html() -> None:
    html = to_html([["een\ntwee", "a < b"]])

    assert '<td>een<br style="mso-data-placement:same-cell">twee</td>' in html
    assert "<td>a &lt; b</td>" in html


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\nb", [["a"], ["b"]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ('"een\ntwee"\tx\n', [["een\ntwee", "x"]]),
        ('"een\r\ntwee"\r\nx', [["een\ntwee"], ["x"]]),
        ('"De Kroniek" bellen\tx', [['"De Kroniek" bellen', "x"]]),
        ('"De Kroniek"\tx', [['"De Kroniek"', "x"]]),
        ('zeg "ja"\tx', [['zeg "ja"', "x"]]),
        ('"zeg ""ja"""', [['zeg "ja"']]),
        ('"open\teinde', [['"open', "einde"]]),
        ('x\t"\t"', [["x", "\t"]]),
        ('""', [['""']]),
        ("\t", [["", ""]]),
        ("", []),
    ],
)
def test_text_with_tabs_becomes_cells(text: str, cells: list[list[str]]) -> None:
    assert read_tsv(text) == cells


def test_what_is_written_is_read_back_the_same() -> None:
    texts = [["een\ntwee", 'zeg "ja"', "tab\ther"], ["", '"', "gewoon"], ['"x"', "\n", "é€"]]

    assert read_tsv(to_tsv(texts)) == texts


WORD = (
    "<html><body><!--StartFragment--><table>"
    "<tr><td colspan=2><p class=MsoNormal>Een<o:p></o:p></p><p>Twee</p></td></tr>"
    "<tr><td>a<br>b</td><td><ul><li>x</li><li>y</li></ul></td></tr>"
    "<tr><td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt'>"
    "&nbsp;</span></span><![endif]>Punt &amp; komma</p></td><td><ol><li>eerst</li><li>dan</li></ol></td></tr>"
    "<tr><td><p>&nbsp;</p></td><td>los\n van regeleinden</td></tr></table><p>buiten</p></body></html>"
)


def test_a_table_from_word_keeps_the_lines_in_its_cells() -> None:
    assert read_texts("Een\nTwee\na\nb\tx\ny\n", WORD) == [
        ["Een\nTwee", ""],
        ["a\nb", "- x\n- y"],
        ["- Punt & komma", "1. eerst\n2. dan"],
        ["", "los van regeleinden"],
    ]


def test_text_with_quotes_wins_from_html_as_excel_writes_them() -> None:
    html = "<table><tr><td>een<br>twee</td></tr></table>"

    assert read_texts('"een\ntwee"\n', html) == [["een\ntwee"]]


def test_html_without_lines_in_its_cells_is_not_needed() -> None:
    assert read_texts("a\tb\n", "<table><tr><td>A</td><td>B</td></tr></table>") == [["a", "b"]]
    assert read_texts("a\nb\n", "<p>a</p><p>b</p>") == [["a"], ["b"]]


# --- Copying ---


def test_copying_goes_through_one_function(view: GridView, monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[tuple[str, str]] = []
    monkeypatch.setattr(clipboard, "copy_to_clipboard", lambda text, html, cells: copied.append((text, html)))
    view.cell_cursor.select_block(Block(0, 2, 1, 3))

    view.copy()

    assert [text for text, _ in copied] == ["c1\t2\nc2\td2"]
    assert "<td>c1</td><td>2</td>" in copied[0][1]


def test_the_clipboard_gets_both_forms(qapp: object) -> None:
    copy_to_clipboard("a\tb", "<table></table>")

    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.html()) == ("a\tb", "<table></table>")


def test_separate_blocks_are_not_copied(view: GridView, qtbot: QtBot) -> None:
    offer("blijft")
    view.cell_cursor.select_column(0, add=False)
    view.cell_cursor.select_column(2, add=True)

    with qtbot.waitSignal(view.message) as said:
        view.cut()

    assert said.args == ["This cannot be done with a selection of separate blocks."]
    assert QGuiApplication.clipboard().text() == "blijft"
    assert texts(view)[1] == "a2 b2 c2 d2"


def test_cutting_leaves_locked_cells_and_says_so(view: GridView, qtbot: QtBot) -> None:
    view.cell_cursor.select_block(Block(0, 2, 1, 3))

    with qtbot.waitSignal(view.message) as said:
        view.cut()

    assert QGuiApplication.clipboard().text() == "c1\t2\nc2\td2"
    assert texts(view)[:2] == ["a1 b1 . 2", "a2 b2 . ."]
    assert said.args[0].startswith("1 cell")
    assert str(view.grid.open_plan.history.undo_label) == "cut"
    view.grid.open_plan.history.undo()
    assert texts(view)[:2] == ["a1 b1 c1 2", "a2 b2 c2 d2"]


# --- Pasting ---


@pytest.mark.parametrize(
    ("block", "text", "after"),
    [
        (Block(1, 1, 1, 1), "x\ty\nz\tw", ["a1 b1 c1 2", "a2 x y d2", "a3 z w d3"]),
        (Block(0, 0, 2, 1), "x", ["x x c1 2", "x x c2 d2", "x x c3 d3"]),
        (Block(0, 0, 1, 1), "x\ty", ["x y c1 2", "x y c2 d2", "a3 b3 c3 d3"]),
        (Block(0, 0, 1, 0), "x\ty\tz", ["x y z 2", "x y z d2", "a3 b3 c3 d3"]),
        (Block(0, 0, 2, 0), "x\ny", ["x b1 c1 2", "y b2 c2 d2", "a3 b3 c3 d3"]),
        (Block(1, 0, 1, 3), "x\ty", ["a1 b1 c1 2", "x y x y", "a3 b3 c3 d3"]),
        (Block(1, 0, 1, 3), "x\ty\tz", ["a1 b1 c1 2", "x y z d2", "a3 b3 c3 d3"]),
        (Block(1, 0, 1, 0), "x\ty\nz", ["a1 b1 c1 2", "x y c2 d2", "z b3 c3 d3"]),
        (Block(2, 0, 2, 0), "x\ty\nz\tw\nu\tv", ["a1 b1 c1 2", "a2 b2 c2 d2", "x y c3 d3", "z w . .", "u v . ."]),
        (Block(1, 1, 1, 1), '"een\ntwee"', ["a1 b1 c1 2", "a2 een\ntwee c2 d2", "a3 b3 c3 d3"]),
    ],
)
def test_pasting_is_one_step(view: GridView, block: Block, text: str, after: list[str]) -> None:
    assert pasted(view, block, text) == after


def test_what_was_pasted_is_selected(view: GridView) -> None:
    pasted(view, Block(2, 1, 2, 1), "x\ty\nz\tw")
    view.grid.open_plan.history.undo()

    view.paste()

    assert view.blocks() == [Block(2, 1, 3, 2)]


def test_a_table_from_word_is_pasted_with_its_lines(view: GridView) -> None:
    after = pasted(view, Block(1, 0, 1, 0), "a\nb\tx\n", "<table><tr><td>a<br>b</td><td>x</td></tr></table>")

    assert after[1] == "a\nb x c2 d2"


def test_what_is_too_wide_is_not_pasted_at_all(view: GridView, qtbot: QtBot) -> None:
    before = texts(view)
    offer("x\ty\tz\nu\tv\tw")
    view.cell_cursor.go(2, 2)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert texts(view) == before
    assert "1 column" in said.args[0]
    assert view.grid.open_plan.history.undo_label is None


def test_locked_cells_are_skipped_and_counted(view: GridView, qtbot: QtBot) -> None:
    offer("x\ty\nz\tw")
    view.cell_cursor.go(0, 2)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert texts(view)[:2] == ["a1 b1 x 2", "a2 b2 z w"]
    assert said.args[0].startswith("1 cell")


def test_added_rows_are_told(view: GridView, qtbot: QtBot) -> None:
    offer("x\ny\nz")
    view.cell_cursor.go(2, 0)

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert said.args[0].startswith("2 row")


def test_pasting_fills_the_rows_in_sight_of_a_filter(view: GridView) -> None:
    view.grid.open_plan.set_texts("t", [(12, 4, "verborgen")])
    view.grid.set_filter("3")
    view.grid.reveal(11)
    offer("x\ny")
    view.cell_cursor.go(0, 0)

    view.paste()

    view.grid.set_filter("")
    assert [line.split()[0] for line in texts(view)] == ["x", "a2", "y"]


def test_pasting_fills_sorted_rows_as_they_are_seen(view: GridView) -> None:
    view.grid.sort_by(0, descending=True)
    offer("x\ny\nz\nextra")
    view.cell_cursor.go(0, 1)

    view.paste()

    assert [line.split()[1] for line in texts(view)] == ["x", "y", "z", "extra"]
    view.grid.sort_off()
    assert [line.split()[1] for line in texts(view)] == ["z", "y", "x", "extra"]


def test_pasting_in_an_empty_table_makes_its_rows(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([], COLUMNS))
    offer("x\ty\nz\tw")

    view.paste()

    assert texts(view) == ["x y . .", "z w . ."]
    view.grid.open_plan.history.undo()
    assert texts(view) == []


def test_one_value_is_pasted_in_an_empty_table_as_well(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([], COLUMNS))
    offer("x")

    view.paste()

    assert texts(view) == ["x . . ."]


def test_a_picture_on_the_clipboard_is_not_pasted(view: GridView, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()

    with qtbot.waitSignal(view.message) as said:
        view.paste()

    assert said.args == ["There is no text on the clipboard."]


def test_a_text_that_is_too_long_is_refused_and_nothing_is_pasted(view: GridView, qtbot: QtBot) -> None:
    before = texts(view)
    offer("x\n" + "y" * 40_000)
    view.cell_cursor.go(0, 0)

    with qtbot.waitSignal(view.refused):
        view.paste()

    assert texts(view) == before


# --- Filling ---


def test_filling_keeps_formatting_and_numbers_as_they_are(make_grid: MakeGrid) -> None:
    rich = RichText("vet", "<r>")
    view = make_grid(small_plan([[rich, Number(5, "0.00"), "x", Formula("=1", Number(1))], ["", "", "", ""]], COLUMNS))
    view.cell_cursor.select_block(Block(0, 0, 1, 3))

    view.fill_down()

    assert view.grid.table.rows[1].cells == [rich, Number(5, "0.00"), "x", Number(1)]
    view.grid.open_plan.history.undo()
    assert view.grid.table.rows[1].cells == ["", "", "", ""]


def test_filling_from_outside_the_table_does_nothing(view: GridView) -> None:
    view.cell_cursor.go(0, 0)

    view.fill_down()
    view.fill_right()

    assert view.grid.open_plan.history.undo_label is None


def test_every_block_of_a_selection_is_filled(view: GridView) -> None:
    view.cell_cursor.select_column(0)
    view.cell_cursor.select_column(2, add=True)

    view.fill_down()

    assert texts(view) == ["a1 b1 c1 2", "a1 b2 c1 d2", "a1 b3 c1 d3"]
