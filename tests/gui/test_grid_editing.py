"""Editing a cell: which editor, which keys, and what becomes of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from gui.grid.cell_actions import today
from gui.grid.choice_editor import WordEditor
from gui.grid.editors import offered
from gui.grid.line_editor import LineEditor, NumberEditor
from gui.grid.period_editor import PeriodEditor
from gui.grid.selection import Block
from gui.grid.text_editor import TextEditor
from model.columns import Column, Kind, Role
from model.values import Formula, Number

Press = Callable[..., None]
TypeText = Callable[[str], None]
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doel"),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
    Column(4, "Kosten", Role.COST, Kind.NUMBER, "#,##0.00"),
    Column(5, "Datum", None, Kind.DATE, "d-m-yyyy"),
    Column(6, "Som"),
)
ROWS = [
    ("medio april", "Informeren", "Loopt", Number(450, "#,##0.00"), "1-2-2017", Formula("=D1*2", Number(900))),
    ("mei", "eerste regel\ntweede regel", "Klaar\nop 7-2", "", "", ""),
    ("juni", "", "Loopt", "", "", ""),
]
Editor = TextEditor | WordEditor | LineEditor


@pytest.fixture
def view(make_grid: Callable[..., GridView]) -> GridView:
    """Three rows with a column of every kind; the first cell is current."""
    return make_grid(small_plan(ROWS, COLUMNS), width=1200)


def editor_of(view: GridView) -> Editor | None:
    found = [
        child
        for child in view.viewport().children()
        if isinstance(child, TextEditor | WordEditor | LineEditor) and child.isVisible()
    ]
    assert len(found) <= 1
    return found[0] if found else None


def opened(view: GridView, row: int, column: int) -> Editor:
    view.cell_cursor.go(row, column)
    assert view.begin_edit()
    editor = editor_of(view)
    assert editor is not None
    return editor


def history(view: GridView) -> object:
    return view.grid.open_plan.history


# --- Which editor ---


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ((0, 0), PeriodEditor),
        ((0, 1), TextEditor),
        ((0, 2), WordEditor),
        ((0, 3), NumberEditor),
        ((0, 4), PeriodEditor),
        ((1, 2), TextEditor),
    ],
)
def test_the_kind_of_the_column_chooses_the_editor(view: GridView, cell: tuple[int, int], kind: type[QWidget]) -> None:
    editor = opened(view, *cell)

    assert type(editor) is kind
    assert editor.cell_text() == view.grid.text(*cell)
    assert editor.accessibleName() == view.grid.column(cell[1]).title


@pytest.mark.parametrize("column", range(5))
def test_every_field_of_an_editor_has_a_name(view: GridView, column: int) -> None:
    editor = opened(view, 0, column)

    fields = [editor, *editor.findChildren(QLineEdit)]

    assert all(field.accessibleName() for field in fields)


@pytest.mark.parametrize("column", range(5))
def test_an_editor_covers_its_cell_and_stays_in_sight(view: GridView, column: int) -> None:
    editor = opened(view, 0, column)
    cell = view.visualRect(view.grid.index(0, column))

    # The frame of the cell stays in sight around an editor without one of its own.
    assert (editor.geometry().topLeft() - cell.topLeft()).manhattanLength() in {0, 4}
    assert editor.width() >= cell.width() - 6
    assert view.viewport().rect().contains(editor.geometry())


def test_an_editor_in_the_last_corner_stays_in_sight(make_grid: Callable[..., GridView]) -> None:
    view = make_grid(small_plan([("", "x", "")] * 60, COLUMNS[:3]), width=420, height=300)
    editor = opened(view, 59, 0)

    editor.set_cell_text("\n".join("regel" for _ in range(40)))

    assert view.viewport().rect().contains(editor.geometry())


def test_an_editor_grows_with_its_text(view: GridView, press: Press) -> None:
    editor = opened(view, 2, 1)
    before = editor.height()

    press("Alt+Return", "Alt+Return", "Alt+Return")

    assert editor.height() > before
    assert editor.verticalScrollBar().maximum() == 0


# --- Beginning ---


def test_typing_replaces_the_text(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)

    type_text("nieuw")
    press("Return")

    assert view.grid.text(0, 1) == "nieuw"


def test_f2_puts_the_caret_at_the_end(view: GridView, press: Press, type_text: TypeText) -> None:
    for column in (1, 2, 4):
        view.cell_cursor.go(0, column)
        press("F2")
        type_text("x")
        press("Return")

    assert [view.grid.text(0, column) for column in (1, 2, 4)] == ["Informerenx", "Looptx", "1-2-2017x"]


def test_backspace_begins_with_nothing(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)

    press("Backspace")
    type_text("x")
    press("Return")

    assert view.grid.text(0, 1) == "x"


def test_a_double_click_edits(view: GridView) -> None:
    place = view.visualRect(view.grid.index(0, 1)).center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    editor = editor_of(view)
    assert editor is not None
    assert editor.cell_text() == "Informeren"


@pytest.mark.parametrize("column", [1, 2])
def test_an_accent_composed_by_the_keyboard_begins_an_edit(view: GridView, press: Press, column: int) -> None:
    view.cell_cursor.go(2, column)
    composed = QInputMethodEvent()
    composed.setCommitString("é")

    QApplication.sendEvent(view, composed)
    press("Return")

    assert view.grid.text(2, column) == "é"


@pytest.mark.parametrize("keys", ["F2", "x", "Backspace", "Ctrl+;", "Alt+Down"])
def test_a_locked_cell_is_not_edited_and_says_why(view: GridView, press: Press, qtbot: QtBot, keys: str) -> None:
    view.cell_cursor.go(0, 5)

    with qtbot.waitSignal(view.message) as said:
        press(keys)

    assert editor_of(view) is None
    assert said.args == ["This cell cannot be changed (formula)."]


# --- Ending ---


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        ("Return", (2, 1)),
        ("Enter", (2, 1)),
        ("Shift+Return", (0, 1)),
        ("Tab", (1, 2)),
        ("Shift+Tab", (1, 0)),
        ("Down", (2, 1)),
        ("Up", (0, 1)),
        ("Left", (1, 0)),
        ("Right", (1, 2)),
    ],
)
def test_a_key_commits_what_was_typed_and_goes_on(
    view: GridView, press: Press, type_text: TypeText, keys: str, end: tuple[int, int]
) -> None:
    view.cell_cursor.go(1, 1)
    type_text("nieuw")

    press(keys)

    assert view.grid.text(1, 1) == "nieuw"
    assert (view.currentIndex().row(), view.currentIndex().column()) == end
    assert editor_of(view) is None
    assert view.hasFocus()
    view.grid.open_plan.history.undo()
    assert view.grid.text(1, 1) == "eerste regel\ntweede regel"


@pytest.mark.parametrize("column", range(5))
def test_enter_commits_from_every_kind_of_editor(
    view: GridView, press: Press, type_text: TypeText, column: int
) -> None:
    view.cell_cursor.go(0, column)
    type_text("7-3-2017")

    press("Return")

    assert view.grid.text(0, column) == "7-3-2017"
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, column)


@pytest.mark.parametrize("column", range(5))
def test_escape_leaves_the_cell_as_it_was(view: GridView, press: Press, type_text: TypeText, column: int) -> None:
    view.cell_cursor.go(0, column)
    before = view.grid.text(0, column)
    type_text("weg")

    press("Esc")

    assert view.grid.text(0, column) == before
    assert editor_of(view) is None
    assert view.hasFocus()
    assert view.grid.open_plan.history.undo_label is None


def test_arrows_stay_in_the_text_after_f2(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)

    press("F2", "Left", "Left")
    type_text("x")
    press("Return")

    assert view.grid.text(0, 1) == "Informerxen"


def test_f2_while_typing_lets_arrows_stay_in_the_text(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)
    type_text("ac")

    press("F2", "Left")
    type_text("b")
    press("Return")

    assert view.grid.text(0, 1) == "abc"


def test_alt_enter_is_a_new_line(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(2, 1)
    type_text("een")

    press("Alt+Return")
    type_text("twee")
    press("Return")

    assert view.grid.text(2, 1) == "een\ntwee"


def test_signs_that_an_editor_does_not_know_survive_it(make_grid: Callable[..., GridView], press: Press) -> None:
    texts = ("week\u00a012\r\nof 13", "a\u00a0b\rc\u2028d", "x\u00a0y")
    view = make_grid(small_plan([texts, texts], COLUMNS[:3]))

    for column in range(3):
        view.cell_cursor.go(0, column)
        press("F2", "Return")

    assert view.grid.open_plan.history.undo_label is None


@pytest.mark.parametrize("column", [0, 1, 2])
def test_a_no_break_space_stays_one(make_grid: Callable[..., GridView], press: Press, column: int) -> None:
    view = make_grid(small_plan([("week\u00a012",) * 3], COLUMNS[:3]))
    view.cell_cursor.go(0, column)

    press("F2", "x", "Return")

    assert view.grid.text(0, column) == "week\u00a012x"


def test_the_wheel_does_not_change_a_word(view: GridView) -> None:
    editor = opened(view, 0, 2)
    place, turn = QPointF(5, 5), QPoint(0, -120)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase

    QApplication.sendEvent(
        editor, QWheelEvent(place, place, QPoint(), turn, none, Qt.KeyboardModifier.NoModifier, phase, False)
    )

    assert editor.cell_text() == "Loopt"


def test_an_unchanged_text_is_no_step(view: GridView, press: Press) -> None:
    for column in range(5):
        view.cell_cursor.go(1, column)
        press("F2", "Return")

    assert view.grid.open_plan.history.undo_label is None


def test_ctrl_enter_fills_the_selection_with_what_was_typed(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.select_block(Block(0, 1, 2, 1))
    type_text("zelfde")

    press("Ctrl+Return")

    assert [view.grid.text(row, 1) for row in range(3)] == ["zelfde"] * 3
    assert view.blocks() == [Block(0, 1, 2, 1)]
    assert editor_of(view) is None
    view.grid.open_plan.history.undo()
    assert view.grid.text(0, 1) == "Informeren"
    assert view.grid.open_plan.history.undo_label is None


def test_enter_goes_round_a_selection_while_typing(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.select_block(Block(0, 1, 1, 2))

    for text in ("a", "b", "c", "d"):
        type_text(text)
        press("Return")

    assert [view.grid.text(row, column) for column in (1, 2) for row in (0, 1)] == ["a", "b", "c", "d"]
    assert view.blocks() == [Block(0, 1, 1, 2)]


def test_enter_after_tabs_returns_to_the_first_of_them(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)
    for key in ("Tab", "Tab", "Return"):
        type_text("x")
        press(key)

    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 1)


def test_a_click_elsewhere_commits(view: GridView, type_text: TypeText) -> None:
    view.cell_cursor.go(2, 1)
    type_text("nieuw")

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.grid.index(0, 2)).center())
    view.setFocus()

    assert view.grid.text(2, 1) == "nieuw"


def test_going_to_another_window_for_a_moment_keeps_the_editor_open(view: GridView, type_text: TypeText) -> None:
    view.cell_cursor.go(2, 1)
    type_text("half")
    editor = editor_of(view)

    QApplication.sendEvent(editor, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))

    assert editor_of(view) is editor
    assert view.grid.text(2, 1) == ""
    assert view.finish_editing()
    assert view.grid.text(2, 1) == "half"


def test_a_refused_text_stays_in_the_editor(view: GridView, press: Press, qtbot: QtBot) -> None:
    editor = opened(view, 0, 1)
    editor.set_cell_text("x" * 40_000)

    with qtbot.waitSignal(view.refused):
        press("Return")

    assert editor_of(view) is editor
    assert not view.finish_editing()
    assert view.grid.text(0, 1) == "Informeren"


def test_a_refused_text_stays_in_the_editor_when_it_is_left_with_the_mouse(view: GridView, qtbot: QtBot) -> None:
    editor = opened(view, 0, 1)
    editor.set_cell_text("x" * 40_000)

    with qtbot.waitSignal(view.refused):
        view.setFocus()
    view.begin_edit()

    assert editor_of(view) is editor
    assert editor.hasFocus()


def test_another_change_does_not_overwrite_what_is_being_typed(view: GridView, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 1)
    type_text("half")

    view.grid.open_plan.set_texts("t", [(11, 2, "van elders")])

    editor = editor_of(view)
    assert editor is not None
    assert editor.cell_text() == "half"


# --- Kinds ---


def test_a_period_says_how_it_is_understood_while_it_is_typed(view: GridView, type_text: TypeText) -> None:
    view.cell_cursor.go(2, 0)
    type_text("eind mei")
    editor = editor_of(view)
    assert isinstance(editor, PeriodEditor)

    hint = editor.hint

    assert hint.startswith("Begrepen als 21")
    assert editor.accessibleDescription() == hint
    editor.set_cell_text("")
    assert editor.hint == ""


def test_the_list_offers_the_words_of_the_column(view: GridView) -> None:
    editor = opened(view, 0, 2)
    assert isinstance(editor, WordEditor)

    assert editor.words == ["Loopt"]
    assert editor.completer() is None


def test_alt_down_opens_the_list_and_a_choice_commits(view: GridView, press: Press) -> None:
    view.grid.open_plan.set_texts("t", [(13, 3, "Klaar")])
    view.cell_cursor.go(0, 2)
    press("Alt+Down")
    editor = editor_of(view)
    assert isinstance(editor, WordEditor)
    assert editor.popup is not None
    assert editor.popup.isVisible()

    press("Down", "Return")

    assert view.grid.text(0, 2) == "Klaar"
    assert editor_of(view) is None
    assert view.currentIndex().row() == 0


def test_choosing_with_arrows_in_a_closed_list_does_not_commit_yet(view: GridView, press: Press) -> None:
    editor = opened(view, 2, 2)

    press("Up")

    assert editor_of(view) is editor


def test_words_are_offered_once_and_stories_are_not() -> None:
    assert offered(["Open", "Klaar", "Open", "op 7-2\nverstuurd", "x" * 200]) == ["Open", "Klaar"]


def test_a_number_is_read_as_a_number(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(0, 3)

    type_text("1250,5")
    press("Return")

    assert view.grid.table.rows[0].cells[3] == Number(1250.5, "#,##0.00")
    assert view.grid.text(0, 3) == "1.250,50"


def test_ctrl_semicolon_adds_the_date_at_the_caret(view: GridView, press: Press, type_text: TypeText) -> None:
    view.cell_cursor.go(2, 1)
    type_text("per ")

    press("Ctrl+;", "Return")

    assert view.grid.text(2, 1) == f"per {today()}"
