"""Notes on cells by keyboard: written, changed, deleted, read, and never lost by Escape."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment as BookComment
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from workbooks import ROWS, bytes_of, matrix

from gui.comments_dialog import NoteDialog
from gui.grid.menu import cell_menu
from gui.grid.selection import Block
from model.comments import Comment, comment_text
from windows import Desk

TALK = (Comment("Klopt dit?", "Anke", is_turn=True), Comment("Ja", "Bas", is_turn=True))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with a small matrix in it, with one note, and the keyboard in its table."""
    made = Desk(qtbot, tmp_path)
    book = load_workbook(io.BytesIO(matrix(ROWS)))
    book["Matrix"]["C5"].comment = BookComment("Graag voor de vakantie", "Anke")
    assert made.window.filing.open_path(made.file(bytes_of(book)))
    made.window.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    return made


def notes(desk: Desk) -> dict[tuple[int, int], str]:
    """The notes by the places of their cells."""
    table = desk.plan.plan.tables[0]
    return {
        (table.row_index(row_id), table.column_index(column_id)): comment_text(said)
        for (row_id, column_id), said in table.comments.items()
    }


def press(keys: Callable[[NoteDialog], None]) -> Callable[[object], bool]:
    """Shows a dialog as the window does, and presses keys in it once it is there."""

    def act(dialog: object) -> bool:
        assert isinstance(dialog, NoteDialog)
        failed: list[BaseException] = []

        def type_in() -> None:
            try:
                keys(dialog)
            except BaseException as error:
                failed.append(error)
            if dialog.isVisible():
                failed.append(AssertionError("the dialog is still there"))
                dialog.done(QDialog.DialogCode.Rejected)

        QTimer.singleShot(50, type_in)
        dialog.exec()
        if failed:
            raise failed[0]
        return dialog.result() == QDialog.DialogCode.Accepted

    return act


def key(widget: object, name: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, name, held)  # type: ignore[call-overload]


def shift_f2(desk: Desk) -> None:
    """Presses the keys in the table, to which the keyboard has come back from a dialog."""
    desk.window.activateWindow()
    for _ in range(20):
        if not desk.view.hasFocus():
            QTest.qWait(10)
    assert desk.view.hasFocus()
    key(desk.view, Qt.Key.Key_F2, SHIFT)


SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_shift_f2_writes_a_note_of_several_lines_and_ctrl_enter_keeps_it(desk: Desk) -> None:
    def type_in(dialog: NoteDialog) -> None:
        assert dialog.windowTitle() == "Note on Middel, row 4"
        assert dialog.field.hasFocus()
        QTest.keyClicks(dialog.field, "Eerste regel")
        key(dialog.field, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.field, "tweede")
        key(dialog.field, Qt.Key.Key_Return, CONTROL)

    desk.view.cell_cursor.go(0, 3)
    desk.agree = press(type_in)
    shift_f2(desk)

    assert notes(desk) == {(1, 2): "Anke: Graag voor de vakantie", (0, 3): "Eerste regel\ntweede"}
    assert desk.window.statusBar().currentMessage() == "Note added"
    assert desk.view.grid.has_note(0, 3)
    assert desk.window.focusWidget() is desk.view
    assert desk.window.commands["undo"].text() == "&Undo: add note"
    desk.window.undo()
    assert not desk.view.grid.has_note(0, 3)


def test_a_note_is_changed_where_its_text_ends_and_keeps_its_author(desk: Desk) -> None:
    def type_in(dialog: NoteDialog) -> None:
        QTest.keyClicks(dialog.field, "!")
        for _ in range(8):
            if dialog.agree.hasFocus():
                break
            key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.agree.hasFocus()
        key(dialog.agree, Qt.Key.Key_Space)

    desk.view.cell_cursor.go(1, 2)
    desk.agree = press(type_in)
    shift_f2(desk)

    assert notes(desk)[1, 2] == "Anke: Graag voor de vakantie!"
    assert desk.window.statusBar().currentMessage() == "Note changed"


@pytest.mark.parametrize(
    ("chosen", "expected", "is_asked_again"),
    [
        (0, "Graag voor de vakantie!", False),
        (1, "Graag voor de vakantie", False),
        (None, "Graag voor de vakantie", True),
    ],
)
def test_escape_asks_what_to_do_with_what_was_typed(
    desk: Desk, chosen: int | None, expected: str, is_asked_again: bool
) -> None:
    def type_in(dialog: NoteDialog) -> None:
        QTest.keyClicks(dialog.field, "!")
        key(dialog.field, Qt.Key.Key_Escape)
        assert dialog.isVisible() is is_asked_again
        if is_asked_again:
            assert dialog.field.hasFocus()
            desk.answers.chosen = [1]
            key(dialog.field, Qt.Key.Key_Escape)

    desk.view.cell_cursor.go(1, 2)
    desk.answers.chosen = [chosen]
    desk.agree = press(type_in)
    shift_f2(desk)

    assert notes(desk)[1, 2] == f"Anke: {expected}"
    assert len(desk.answers.asked) == 1 + is_asked_again
    assert desk.answers.asked[0].startswith("offer: You have typed")


def test_escape_without_typing_just_leaves(desk: Desk) -> None:
    desk.view.cell_cursor.go(1, 2)
    desk.agree = press(lambda dialog: key(dialog.field, Qt.Key.Key_Escape))

    shift_f2(desk)

    assert desk.answers.asked == []
    assert desk.plan.history.undo_label is None


def test_words_that_are_held_together_stay_so(desk: Desk) -> None:
    def type_in(dialog: NoteDialog) -> None:
        assert not dialog.is_changed
        QTest.keyClicks(dialog.field, ".")
        key(dialog.field, Qt.Key.Key_Return, CONTROL)

    table = desk.plan.plan.tables[0]
    table.comments = {(table.rows[0].id, table.columns[0].id): (Comment("17\u00a0april"),)}
    desk.view.cell_cursor.go(0, 0)
    desk.agree = press(type_in)

    shift_f2(desk)

    assert notes(desk) == {(0, 0): "17\u00a0april."}


def test_an_emptied_note_and_the_button_delete_it(desk: Desk) -> None:
    def empty(dialog: NoteDialog) -> None:
        dialog.field.selectAll()
        key(dialog.field, Qt.Key.Key_Delete)
        key(dialog.field, Qt.Key.Key_Return, CONTROL)

    def push(dialog: NoteDialog) -> None:
        assert isinstance(dialog.remove, QPushButton)
        dialog.remove.setFocus()
        key(dialog.remove, Qt.Key.Key_Space)

    for act in (empty, push):
        desk.view.cell_cursor.go(1, 2)
        desk.agree = press(act)
        shift_f2(desk)
        assert notes(desk) == {}
        assert desk.window.statusBar().currentMessage() == "1 note(s) deleted"
        desk.window.undo()
        assert notes(desk) == {(1, 2): "Anke: Graag voor de vakantie"}


def test_a_text_that_is_too_long_stays_in_the_dialog_with_the_reason(desk: Desk) -> None:
    def type_in(dialog: NoteDialog) -> None:
        dialog.field.setPlainText("x" * 40_000)
        key(dialog.field, Qt.Key.Key_Return, CONTROL)
        assert dialog.isVisible()
        assert "32767" in dialog.reason.text()
        dialog.field.setPlainText("kort")
        key(dialog.field, Qt.Key.Key_Return, CONTROL)

    desk.agree = press(type_in)
    desk.view.cell_cursor.go(0, 0)

    shift_f2(desk)

    assert notes(desk)[0, 0] == "kort"


def test_notes_of_all_selected_cells_are_deleted_as_one_step(desk: Desk) -> None:
    table = desk.plan.plan.tables[0]
    desk.plan.set_note(table.key, (table.rows[2].id, table.columns[1].id), "ook weg")
    desk.plan.set_note(table.key, (table.rows[0].id, table.columns[5].id), "blijft")
    desk.view.cell_cursor.select_block(Block(0, 1, 2, 3))

    desk.window.commands["delete_note"].trigger()

    assert notes(desk) == {(0, 5): "blijft"}
    assert desk.window.statusBar().currentMessage() == "2 note(s) deleted"
    desk.window.undo()
    assert len(notes(desk)) == 3


def test_without_a_note_nothing_is_deleted_and_it_is_said(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 0)

    desk.window.commands["delete_note"].trigger()

    assert desk.window.statusBar().currentMessage() == "There is no note here."
    assert desk.plan.history.undo_label is None


def test_a_conversation_is_read_and_not_edited(desk: Desk) -> None:
    table = desk.plan.plan.tables[0]
    table.comments = {(table.rows[1].id, table.columns[2].id): TALK}
    desk.view.cell_cursor.go(1, 2)

    shift_f2(desk)
    desk.window.commands["delete_note"].trigger()

    assert desk.dialogs == []
    assert [asked.split(".")[0] for asked in desk.answers.asked] == [
        "refused: On this cell there is a conversation of colleagues"
    ] * 2
    desk.view.cell_cursor.go(0, 2)
    desk.view.cell_cursor.go(1, 2)
    labels = [label.text() for label in desk.window.details._comments if not label.isHidden()]
    assert labels == ["Conversation: Anke: Klopt dit?\nBas: Ja\nYou can answer or change it in Excel."]
    spoken = desk.view.grid.data(desk.view.grid.index(1, 2), int(Qt.ItemDataRole.AccessibleTextRole))
    assert "Conversation: Anke: Klopt dit?" in spoken


def test_a_protected_sheet_says_so_before_anything_is_typed(desk: Desk) -> None:
    book = load_workbook(io.BytesIO(matrix(ROWS)))
    book["Matrix"].protection.sheet = True
    assert desk.window.filing.open_path(desk.file(bytes_of(book), "slot.xlsx"))
    desk.view.cell_cursor.go(0, 0)

    desk.window.commands["note"].trigger()

    assert desk.dialogs == []
    assert "notes cannot be changed" in desk.answers.asked[-1]


def test_the_note_of_the_field_in_the_details_is_meant_when_that_has_the_keyboard(desk: Desk) -> None:
    def type_in(dialog: NoteDialog) -> None:
        QTest.keyClicks(dialog.field, "bij het veld")
        key(dialog.field, Qt.Key.Key_Return, CONTROL)

    desk.view.cell_cursor.go(0, 0)
    desk.window.commands["to_details"].trigger()
    fields = dict(desk.window.details._fields)
    field = fields[desk.view.grid.column(4).id]
    field.setFocus()
    desk.agree = press(type_in)

    key(field, Qt.Key.Key_F2, SHIFT)

    assert notes(desk)[0, 4] == "bij het veld"
    label = desk.window.details._comments[4]
    assert (label.text(), label.isHidden()) == ("Note: bij het veld", False)
    assert field.accessibleDescription() == "Note: bij het veld"
    assert desk.window.focusWidget() is field


def test_the_menu_of_a_cell_names_what_its_note_needs(desk: Desk) -> None:
    def entries() -> list[str]:
        return [action.text() for action in cell_menu(desk.view).actions() if "note" in action.text()]

    desk.view.cell_cursor.go(0, 0)
    assert entries() == ["Write a note…\tShift+F2"]
    desk.view.cell_cursor.go(1, 2)
    assert entries() == ["Change the note…\tShift+F2", "Delete the note"]

    next(action for action in cell_menu(desk.view).actions() if action.text() == "Delete the note").trigger()

    assert notes(desk) == {}


def test_a_session_of_notes_is_saved_and_read_by_others(desk: Desk) -> None:
    def write(text: str) -> Callable[[object], bool]:
        def type_in(dialog: NoteDialog) -> None:
            dialog.field.selectAll()
            QTest.keyClicks(dialog.field, text)
            key(dialog.field, Qt.Key.Key_Return, CONTROL)

        return press(type_in)

    desk.view.cell_cursor.go(1, 2)
    desk.agree = write("Kan ook later")
    shift_f2(desk)
    desk.view.cell_cursor.go(2, 0)
    desk.agree = write("Nieuw")
    shift_f2(desk)
    desk.agree = lambda dialog: True
    key(desk.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier | SHIFT)

    assert desk.window.filing.save()

    path = desk.window.document.path  # type: ignore[union-attr]
    sheet = load_workbook(path)["Matrix"]
    found = {one.coordinate: one.comment.text for row in sheet.iter_rows() for one in row if one.comment}
    assert found == {"A5": "Nieuw", "C6": "Kan ook later"}
    assert not desk.window.isWindowModified()
