"""The keys that people have in their fingers from Excel, all in one table, pressed in the real window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from workbooks import book_bytes

from gui.finding.replace_dialog import ReplaceDialog
from gui.grid.cell_actions import today
from gui.grid.selection import Block
from gui.keys_dialog import KeysDialog
from model.columns import Kind
from windows import Desk

Check = Callable[[Desk], object]
HEADS = ("Periode", "Doelgroep", "Middel", "Status", "Opmerking")
ROWS = (
    ("6 maart 2017", "Inwoners", "Brief", "Loopt", "a"),
    ("april", "Raad", "", "Gereed", "b"),
    ("mei", "Pers", "Flyer", "Loopt", ""),
    (None, None, None, None, None),
    ("juni", "Ondernemers", "Website", "Loopt", "d"),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with two sheets, each with a table of five rows of which the fourth is empty."""

    def fill(sheet: Worksheet) -> None:
        other = sheet.parent.create_sheet("Tweede")
        for target in (sheet, other):
            for row in (HEADS, *ROWS):
                target.append(row)

    desk = Desk(qtbot, tmp_path)
    assert desk.window.filing.open_path(desk.file(book_bytes(fill)))
    desk.window.activateWindow()
    desk.view.setFocus()
    qtbot.waitUntil(desk.view.hasFocus)
    return desk


def here(desk: Desk) -> tuple[int, int]:
    current = desk.view.currentIndex()
    return current.row(), current.column()


def at(row: int, column: int) -> Check:
    return lambda desk: here(desk) == (row, column)


def selects(*block: int) -> Check:
    return lambda desk: desk.view.blocks() == [Block(*block)]


def says(row: int, column: int, text: str) -> Check:
    return lambda desk: desk.view.grid.text(row, column) == text


def undone(desk: Desk) -> bool:
    return desk.plan.history.undo_label is None


def edits(text: str) -> Check:
    return lambda desk: desk.view._delegate.editor is not None and desk.view._delegate.editor.cell_text() == text


def both(*checks: Check) -> Check:
    return lambda desk: all(check(desk) for check in checks)


def is_now(desk: Desk) -> bool:
    moment = dt.datetime.now()
    texts = {f"{then.hour}:{then.minute:02d}" for then in (moment, moment - dt.timedelta(minutes=1))}
    return desk.view.grid.text(1, 2) in texts


def named(name: str) -> Check:
    return lambda desk: desk.view.grid.table.title == name


def copied_as_html(first: str, second: str) -> Check:
    """Two lines in one cell, also for Excel."""
    line = f'{first}<br style="mso-data-placement:same-cell">{second}'
    return lambda desk: line in QGuiApplication.clipboard().mimeData().html()


def filters(title: str) -> Check:
    """The filter of this column is open."""

    def is_open(desk: Desk) -> bool:
        popup = desk.window.plan_page.table_page.popup  # type: ignore[union-attr]
        return popup is not None and popup.isVisible() and title in popup.windowTitle()

    return is_open


# What is selected first (the first cell is current), the keys, and what is then so. A word in quotes is typed, and with
# `kind:` the column of the current cell becomes one of that kind.
TABLE: tuple[tuple[tuple[int, ...], str, Check], ...] = (
    # Enter and Tab
    ((0, 1), "Return", at(1, 1)),
    ((1, 1), "Shift+Return", at(0, 1)),
    ((0, 1), "'nieuw' Return", both(says(0, 1, "nieuw"), at(1, 1))),
    ((1, 1), "'nieuw' Shift+Return", both(says(1, 1, "nieuw"), at(0, 1))),
    ((0, 1, 1, 2), "Return Return Return Return", both(at(0, 1), selects(0, 1, 1, 2))),
    ((0, 1), "Tab", at(0, 2)),
    ((0, 2), "Shift+Tab", at(0, 1)),
    ((0, 1), "'nieuw' Tab", both(says(0, 1, "nieuw"), at(0, 2))),
    ((0, 1), "Tab Tab Return", at(1, 1)),
    ((0, 1), "'nieuw' Shift+Tab", both(says(0, 1, "nieuw"), at(0, 0))),
    ((0, 1), "'nieuw' Tab 'ook' Return", both(says(0, 2, "ook"), at(1, 1))),
    ((0, 1, 1, 2), "Tab Tab", both(at(1, 1), selects(0, 1, 1, 2))),
    ((0, 1, 1, 2), "Shift+Tab", both(at(1, 2), selects(0, 1, 1, 2))),
    ((0, 1, 1, 2), "Shift+Return", both(at(1, 2), selects(0, 1, 1, 2))),
    # Typing and editing
    ((0, 4), "'x' Right", both(says(0, 4, "x"), at(0, 4))),
    ((0, 1), "'x' Right", both(says(0, 1, "x"), at(0, 2))),
    ((0, 1), "'x' Down", both(says(0, 1, "x"), at(1, 1))),
    ((1, 1), "'x' Up", both(says(1, 1, "x"), at(0, 1))),
    ((0, 1), "'x' Left", both(says(0, 1, "x"), at(0, 0))),
    ((0, 4), "F2", edits("a")),
    ((0, 1, 2, 3), "F2", both(edits("Inwoners"), selects(0, 1, 2, 3))),
    ((0, 4), "F2 'x' Return", says(0, 4, "ax")),
    ((0, 4), "F2 Left 'x' Return", says(0, 4, "xa")),
    ((0, 4), "'x' Alt+Return 'y' Return", says(0, 4, "x\ny")),
    ((0, 4), "'x' Esc", both(says(0, 4, "a"), undone)),
    ((0, 4, 1, 4), "Del", both(says(0, 4, ""), says(1, 4, ""))),
    ((0, 4), "Backspace", edits("")),
    ((0, 4), "Backspace 'z' Return", says(0, 4, "z")),
    # Selecting
    ((1, 2), "Ctrl+Space", selects(0, 2, 4, 2)),
    ((1, 2), "Shift+Space", selects(1, 0, 1, 4)),
    ((1, 1), "Ctrl+A", both(selects(0, 0, 2, 4), at(1, 1))),
    ((1, 1), "Ctrl+A Ctrl+A", selects(0, 0, 4, 4)),
    ((0, 0), "Ctrl+Down", at(2, 0)),
    ((0, 0), "Ctrl+Down Ctrl+Down", at(4, 0)),
    ((0, 0), "Ctrl+Right", at(0, 4)),
    ((2, 0), "Ctrl+Up", at(0, 0)),
    ((0, 4), "Ctrl+Left", at(0, 0)),
    ((0, 0), "Ctrl+Shift+Down", selects(0, 0, 2, 0)),
    ((0, 0), "Ctrl+Shift+Right", selects(0, 0, 0, 4)),
    ((2, 2), "Ctrl+Shift+Up", selects(0, 2, 2, 2)),
    ((0, 4), "Ctrl+Shift+Left", selects(0, 0, 0, 4)),
    ((2, 2), "Ctrl+Shift+Home", selects(0, 0, 2, 2)),
    ((2, 2), "Ctrl+Shift+End", selects(2, 2, 4, 4)),
    ((2, 2), "Home", at(2, 0)),
    ((2, 2), "End", at(2, 4)),
    ((2, 2), "Shift+Home", selects(2, 0, 2, 2)),
    ((0, 0), "PgDown", at(4, 0)),
    ((1, 1), "Ctrl+Shift+Space", selects(0, 0, 4, 4)),
    ((1, 1), "Ctrl+Space Shift+Right", selects(0, 1, 4, 2)),
    ((2, 2), "Ctrl+Home", both(at(0, 0), selects(0, 0, 0, 0))),
    ((2, 2), "Ctrl+End", both(at(4, 4), selects(4, 4, 4, 4))),
    ((0, 0), "Shift+Down Shift+Right", selects(0, 0, 1, 1)),
    # Copying and filling
    ((0, 0, 0, 1), "Ctrl+C", lambda desk: QGuiApplication.clipboard().text() == "6 maart 2017\tInwoners"),
    ((0, 1), "Ctrl+X", both(says(0, 1, ""), lambda desk: QGuiApplication.clipboard().text() == "Inwoners")),
    ((0, 1), "Ctrl+C Down Ctrl+V", says(1, 1, "Inwoners")),
    ((0, 1), "Ctrl+C Down Ctrl+Alt+V", says(1, 1, "Inwoners")),
    ((0, 4), "'x' Alt+Return 'y' Return Up Ctrl+C", copied_as_html("x", "y")),
    ((0, 1), "Ctrl+Ins Down Shift+Ins", says(1, 1, "Inwoners")),
    ((0, 1), "Shift+Del", both(says(0, 1, ""), lambda desk: QGuiApplication.clipboard().text() == "Inwoners")),
    ((0, 1), "Ctrl+C Down Shift+Down Ctrl+V", both(says(1, 1, "Inwoners"), says(2, 1, "Inwoners"))),
    ((0, 1, 1, 1), "Ctrl+C Ctrl+End Ctrl+V", both(says(4, 4, "Inwoners"), says(5, 4, "Raad"))),
    ((0, 1, 1, 1), "Ctrl+C Ctrl+End Ctrl+V Ctrl+Z", both(says(4, 4, "d"), undone)),
    ((0, 1, 2, 1), "Ctrl+D", both(says(1, 1, "Inwoners"), says(2, 1, "Inwoners"))),
    ((0, 1, 0, 2), "Ctrl+R", says(0, 2, "Inwoners")),
    ((0, 1, 1, 1), "'zelfde' Ctrl+Return", both(says(0, 1, "zelfde"), says(1, 1, "zelfde"), selects(0, 1, 1, 1))),
    ((0, 1, 1, 1), "Ctrl+Return", says(1, 1, "Inwoners")),
    # Date and time
    ((1, 2), "Ctrl+; Return", lambda desk: desk.view.grid.text(1, 2) == today()),
    ((1, 2), "Ctrl+Shift+; Return", is_now),
    ((1, 2), "Ctrl+Shift+: Return", is_now),
    # Rows
    ((0, 0), "Ctrl+-", lambda desk: desk.view.grid.shown == 4),
    ((0, 0), "keypad:Ctrl+-", lambda desk: desk.view.grid.shown == 4),
    ((0, 0), "Ctrl++", both(says(1, 1, "Inwoners"), says(0, 1, ""))),
    ((0, 0), "keypad:Ctrl++", both(says(1, 1, "Inwoners"), says(0, 1, ""))),
    ((0, 0, 1, 0), "Ctrl+-", both(lambda desk: desk.view.grid.shown == 3, says(0, 1, "Pers"))),
    ((0, 0, 1, 0), "Ctrl++", both(lambda desk: desk.view.grid.shown == 7, says(2, 1, "Inwoners"))),
    ((1, 0), "Alt+Shift+Up", says(0, 1, "Raad")),
    # Columns
    ((0, 1), "Ctrl+0", lambda desk: desk.view.grid.columnCount() == 4),
    ((0, 1), "Ctrl+0 Left Shift+Right Ctrl+Shift+0", lambda desk: desk.view.grid.columnCount() == 5),
    # Once more
    ((0, 0), "Ctrl+- F4", lambda desk: desk.view.grid.shown == 3),
    ((0, 4), "'x' Return F4", both(says(0, 4, "x"), says(1, 4, "x"))),
    ((0, 4), "Del Down F4", both(says(0, 4, ""), says(1, 4, ""))),
    ((0, 4), "Del Down Ctrl+Y", says(1, 4, "")),
    ((0, 4), "Del Ctrl+Z Ctrl+Y", says(0, 4, "")),
    ((0, 4), "Del Ctrl+Z", both(says(0, 4, "a"), undone)),
    # Lists
    ((0, 3), "Alt+Down Down Return", both(says(0, 3, "Gereed"), at(0, 3))),
    ((0, 0), "Alt+Down Right Return Return", says(0, 0, "7 maart 2017")),
    ((0, 1), "Alt+Down Down Down Space Return", says(0, 1, "Inwoners, Raad")),
    # The window
    ((0, 0), "Ctrl+1", lambda desk: desk.window.details.isAncestorOf(desk.window.focusWidget())),
    ((0, 0), "Ctrl+Shift+L", lambda desk: not desk.view.hasFocus()),
    ((0, 0), "Ctrl+F", lambda desk: not desk.view.hasFocus()),
    ((0, 0), "Ctrl+Alt+F", filters("Periode")),
    ((0, 2), "kind:number Alt+Down", filters("Middel")),
    ((0, 0), "Ctrl+H", lambda desk: [type(dialog) for dialog in desk.dialogs] == [ReplaceDialog]),
    ((0, 0), "Ctrl+PgDown", named("Tweede")),
    ((0, 0), "Ctrl+PgDown Ctrl+PgUp", named("Matrix")),
    ((0, 0), "Ctrl+P", lambda desk: len(desk.dialogs) == 1),
    ((0, 0), "F1", lambda desk: [type(dialog) for dialog in desk.dialogs] == [KeysDialog]),
    ((0, 0), "F6", lambda desk: not desk.view.hasFocus()),
)


@pytest.mark.parametrize(("start", "keys", "check"), TABLE, ids=[f"{row[1]} at {row[0]}" for row in TABLE])
def test_a_key_does_what_it_does_in_excel(
    desk: Desk,
    press: Callable[..., None],
    press_keypad: Callable[[str], None],
    type_text: Callable[[str], None],
    start: tuple[int, ...],
    keys: str,
    check: Check,
) -> None:
    desk.agree = lambda dialog: False
    desk.view.cell_cursor.select_block(Block(*start) if len(start) == 4 else Block(*start, *start))

    for key in keys.split():
        if key.startswith("'"):
            type_text(key.strip("'"))
        elif key.startswith("kind:"):
            desk.view.kind_asked.emit(desk.view.grid.column(start[1]).id, Kind(key.removeprefix("kind:")))
        elif key.startswith("keypad:"):
            press_keypad(key.removeprefix("keypad:"))
        else:
            press(key)

    assert check(desk), (here(desk), desk.view.blocks(), [desk.view.grid.texts(row) for row in range(3)])
