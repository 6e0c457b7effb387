"""A whole session on the sample with the keys alone: what is in the file afterwards is what was typed, cell by cell."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from layout_books import differing, put
from openpyxl import load_workbook
from plans import state
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from workbooks import bytes_of

from interchange.resources import resource
from windows import Desk

SAMPLE = "Voorbeeld communicatiematrix Polderveen.xlsx"
SHEET = "Communicatiematrix"
HEADER_ROW = 11
PERIOD, GOAL, AUDIENCE, CHANNEL, ACTIONS, OWNER, STATUS, COSTS, REMARKS = range(9)

Press = Callable[..., None]
TypeText = Callable[[str], None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def sample_with_costs() -> bytes:
    """The sample, with a column of amounts at its right."""
    book = load_workbook(io.BytesIO(resource("sample", SAMPLE).read_bytes()), rich_text=True)
    sheet = book[SHEET]
    put(sheet, HEADER_ROW, [("Kosten",), (0,), (125.5,), (80,)], COSTS + 1)
    return bytes_of(book)


def test_a_day_at_work_with_the_keys_alone(desk: Desk, press: Press, type_text: TypeText, qtbot: QtBot) -> None:
    before = sample_with_costs()
    path = desk.file(before)
    desk.answers.paths = [path]
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)

    press("Ctrl+O")
    view, plan = desk.view, desk.plan
    qtbot.waitUntil(view.hasFocus)
    begin, rows = state(plan.plan), len(view.grid.table.rows)

    # Only what has not begun.
    press("Ctrl+Home", "End", "Left", "Ctrl+Alt+F")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not view and isinstance(QApplication.activeWindow(), QDialog))
    press("Ctrl+PgDown")
    type_text("Nog starten")
    press("Return")
    qtbot.waitUntil(view.hasFocus)
    waiting = [place for place in range(rows) if "nog starten" in view.grid.table.text(place, STATUS).lower()]
    assert [view.grid.place(shown) for shown in range(view.grid.shown)] == waiting
    assert 0 < len(waiting) < rows
    row = HEADER_ROW + 1 + waiting[0]

    # A status from the list, a period, two lines of text, and one more audience.
    press("Ctrl+Home", "End", "Left", "Alt+Down", "Down", "Return")
    press("Ctrl+Home")
    type_text("12 t/m 14 januari 2027")
    press("Tab")
    type_text("Iedereen weet het")
    press("Alt+Return")
    type_text("en komt kijken.")
    press("Tab", "F2", "Alt+Down", "Down", "Space", "Return")

    # What it costs, and a column for remarks from the list of commands.
    press("Ctrl+Home", "End")
    type_text("1.250,50")
    press("Return")
    desk.answers.title = "Opmerkingen"
    desk.agree = lambda dialog: _choose(dialog, "Add a column at the right", press, type_text)
    press("Ctrl+Shift+P")
    qtbot.waitUntil(view.hasFocus)
    press("Ctrl+Home", "End")
    type_text("Bellen")
    press("Return")

    # All rows again, and thirty more of them from Excel.
    press("Ctrl+Home", "End", "Left", "Left", "Ctrl+Alt+F")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    press("Alt+C")
    qtbot.waitUntil(lambda: view.hasFocus() and view.grid.shown == rows)
    pasted = [[f"week {1 + number}", f"Doel {number}", "Inwoners"] for number in range(30)]
    data = QMimeData()
    data.setText("\r\n".join("\t".join(cells) for cells in pasted) + "\r\n")
    QGuiApplication.clipboard().setMimeData(data)
    press("Ctrl+N", "Ctrl+V")
    assert len(view.grid.table.rows) == rows + 30
    end = state(plan.plan)

    steps = 0
    while plan.history.undo_label is not None:
        press("Ctrl+Z")
        steps += 1
    undone = state(plan.plan)
    while plan.history.redo_label is not None:
        press("Ctrl+Y")
    assert undone == begin
    assert state(plan.plan) == end
    assert steps == 9

    press("Ctrl+S")
    assert plan.history.is_saved
    after = path.read_bytes()
    expected: dict[tuple[str, int, int], object] = {
        (SHEET, row, PERIOD + 1): "12 t/m 14 januari 2027",
        (SHEET, row, GOAL + 1): "Iedereen weet het\nen komt kijken.",
        (SHEET, row, AUDIENCE + 1): "Omwonenden Brink en Molenstraat, Inwoners",
        (SHEET, row, STATUS + 1): "Loopt",
        (SHEET, row, COSTS + 1): 1250.5,
        (SHEET, row, REMARKS + 1): "Bellen",
        (SHEET, HEADER_ROW, REMARKS + 1): "Opmerkingen",
    }
    for number, cells in enumerate(pasted):
        expected |= {(SHEET, HEADER_ROW + 1 + rows + number, place): text for place, text in enumerate(cells, 1)}
    assert differing(before, after) == expected


def _choose(dialog: object, text: str, press: Press, type_text: TypeText) -> bool:
    """Type in a list of commands, and take the first that is found. The window behind gets the keyboard back, as every
    window system sees to."""
    assert isinstance(dialog, QDialog)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    type_text(text)
    QApplication.processEvents()
    press("Return")
    parent = dialog.parentWidget()
    assert parent is not None
    parent.window().activateWindow()
    return bool(dialog.result())
