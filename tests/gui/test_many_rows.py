"""Filling in a column in many rows, pulling rows with the mouse, and rows that go to another table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.comments import Comment as BookComment
from openpyxl.worksheet.worksheet import Worksheet
from plans import small_plan
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from workbooks import book_bytes

from gui.grid import GridView, many_rows
from gui.grid.choice_editor import WordEditor
from gui.grid.menu import cell_menu
from gui.grid.selection import Block
from gui.many_rows_dialog import ManyRowsDialog
from gui.questions import shown
from model.columns import Column, Kind, Role
from model.values import Formula
from windows import Desk

Press = Callable[..., None]
COLUMNS = (Column(1, "Doel"), Column(2, "Status", Role.STATUS, Kind.STATUS, choices=("Open", "Gereed")))
ROWS = [("a", "Open"), ("b", "Loopt"), ("c", "Loopt"), ("d", Formula("=1", "x"))]


@pytest.fixture
def view(make_grid: Callable[..., GridView]) -> GridView:
    return make_grid(small_plan(ROWS, COLUMNS))


def order(view: GridView) -> str:
    return "".join(view.grid.text(row, 0) for row in range(view.grid.shown))


# --- Many rows ---


def test_a_column_is_filled_in_for_all_selected_rows_in_one_step(view: GridView, qtbot: QtBot) -> None:
    view.cell_cursor.select_block(Block(0, 0, 2, 0))

    with qtbot.waitSignal(view.message) as said:
        assert many_rows.fill_in(view, 2, "Gereed")

    assert [view.grid.text(row, 1) for row in range(4)] == ["Gereed", "Gereed", "Gereed", "x"]
    label = view.grid.open_plan.history.undo_label
    assert label is not None
    assert shown(label) == "Status of 3 rows to Gereed"
    assert said.args == ["3 row(s) filled in."]
    view.grid.open_plan.history.undo()
    assert [view.grid.text(row, 1) for row in range(3)] == ["Open", "Loopt", "Loopt"]


def test_filling_in_with_nothing_is_called_clearing(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 1, 0))

    many_rows.fill_in(view, 2, "")

    label = view.grid.open_plan.history.undo_label
    assert label is not None
    assert shown(label) == "clear Status of 2 rows"


def test_locked_cells_are_counted(view: GridView, qtbot: QtBot) -> None:
    view.cell_cursor.select_block(Block(2, 0, 3, 0))

    with qtbot.waitSignal(view.message) as said:
        many_rows.fill_in(view, 2, "Gereed")

    assert "1 cell" in said.args[0]


def test_f4_fills_the_same_in_for_other_rows(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 0)
    many_rows.fill_in(view, 2, "Gereed")
    view.cell_cursor.select_block(Block(1, 0, 2, 0))

    press("F4")

    assert [view.grid.text(row, 1) for row in range(3)] == ["Gereed"] * 3


def test_what_the_rows_hold_now_is_told(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 2, 0))

    assert many_rows.texts_now(view, 2) == "Loopt (2), Open (1)"


def test_the_dialog_has_the_editor_of_the_column(view: GridView, qtbot: QtBot, press: Press) -> None:
    view.cell_cursor.select_block(Block(0, 1, 2, 1))
    dialog = ManyRowsDialog(view)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    editor = dialog.place.editor
    assert isinstance(editor, WordEditor)
    qtbot.waitUntil(editor.hasFocus)
    assert dialog.now.text() == "Loopt (2), Open (1)"

    press("Alt+Down", "Down", "Down", "Return", "Return")

    assert [view.grid.text(row, 1) for row in range(3)] == ["Gereed"] * 3
    assert not dialog.isVisible()


def test_another_column_of_the_dialog_has_another_editor(view: GridView, qtbot: QtBot) -> None:
    view.cell_cursor.select_block(Block(0, 1, 1, 1))
    dialog = ManyRowsDialog(view)
    qtbot.addWidget(dialog)

    dialog.columns.setCurrentIndex(0)
    dialog.place.editor.set_cell_text("een\ntwee")  # type: ignore[union-attr]
    dialog.accept()

    assert [view.grid.text(row, 0) for row in range(2)] == ["een\ntwee"] * 2


def test_what_is_refused_leaves_the_dialog_open(view: GridView, qtbot: QtBot) -> None:
    view.cell_cursor.go(0, 0)
    dialog = ManyRowsDialog(view)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.place.editor.set_cell_text("x" * 40_000)  # type: ignore[union-attr]

    with qtbot.waitSignal(view.refused):
        dialog.accept()

    assert dialog.isVisible()


# --- Pulling rows ---


def number_at(view: GridView, row: int, low: bool = False) -> QPoint:
    header = view.verticalHeader()
    inside = header.sectionSize(row) - 5 if low else header.sectionSize(row) // 2 - 2
    return QPoint(5, header.sectionViewportPosition(row) + inside)


def mouse(view: GridView, kind: QEvent.Type, place: QPoint) -> None:
    port = view.verticalHeader().viewport()
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    down = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    everywhere = QPointF(port.mapToGlobal(place))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QMouseEvent(kind, QPointF(place), everywhere, button, down, none))


def pull(view: GridView, start: QPoint, *way: QPoint, let_go: bool = True) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, start)
    for place in way:
        mouse(view, QEvent.Type.MouseMove, place)
    if let_go:
        mouse(view, QEvent.Type.MouseButtonRelease, way[-1])


def test_a_selected_row_is_pulled_to_another_place(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 0, 1))

    pull(view, number_at(view, 0), number_at(view, 1), number_at(view, 2, low=True))

    assert order(view) == "bcad"
    assert view.blocks() == [Block(2, 0, 2, 1)]
    view.grid.open_plan.history.undo()
    assert order(view) == "abcd"


def test_a_line_shows_where_the_rows_would_come(view: GridView) -> None:
    view.cell_cursor.select_block(Block(2, 0, 3, 1))

    pull(view, number_at(view, 2), number_at(view, 1), number_at(view, 0), let_go=False)
    picture = view.viewport().grab()

    assert view.row_drag.place == 0
    assert picture.toImage().pixelColor(300, 1).rgb() == view._delegate.colours.frame.rgb()
    mouse(view, QEvent.Type.MouseButtonRelease, number_at(view, 0))
    assert order(view) == "cdab"


def test_escape_leaves_the_rows_where_they_are(view: GridView, press: Press) -> None:
    view.cell_cursor.select_block(Block(0, 0, 0, 1))
    pull(view, number_at(view, 0), number_at(view, 2), let_go=False)
    assert view.row_drag.is_pulling

    press("Esc")
    mouse(view, QEvent.Type.MouseButtonRelease, number_at(view, 2))

    assert order(view) == "abcd"
    assert not view.row_drag.is_pulling
    assert QApplication.overrideCursor() is None


def test_sorted_rows_are_not_moved_and_that_is_said(view: GridView, qtbot: QtBot) -> None:
    view.grid.sort_by(0, descending=True)
    view.cell_cursor.select_block(Block(0, 0, 0, 1))

    with qtbot.waitSignal(view.message) as said:
        pull(view, number_at(view, 0), number_at(view, 2, low=True))

    assert "order of the table" in said.args[0]
    view.grid.sort_off()
    assert order(view) == "abcd"


def test_a_press_on_a_row_that_is_not_selected_selects_as_before(view: GridView) -> None:
    view.cell_cursor.go(0, 0)

    QTest.mouseClick(view.verticalHeader().viewport(), Qt.MouseButton.LeftButton, pos=number_at(view, 2))

    assert view.blocks() == [Block(2, 0, 2, 1)]


def test_a_click_on_one_of_several_selected_rows_selects_it_alone(view: GridView) -> None:
    view.cell_cursor.select_block(Block(0, 0, 2, 1))

    QTest.mouseClick(view.verticalHeader().viewport(), Qt.MouseButton.LeftButton, pos=number_at(view, 1))

    assert view.blocks() == [Block(1, 0, 1, 1)]


# --- In the window ---


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """Two sheets with a table; the first has a column that the second has not, and a note."""

    def fill(sheet: Worksheet) -> None:
        second = sheet.parent.create_sheet("Tweede")
        for row in (
            ("Periode", "Doelgroep", "Middel", "Wijk"),
            ("mei", "Raad", "Brief", "Noord"),
            ("juni", "Pers", "Flyer", None),
        ):
            sheet.append(row)
        for row in (("Doelgroep", "Wanneer", "Middel"), ("Inwoners", "april", "Krant")):
            second.append(row)
        sheet["B2"].comment = BookComment("Graag voor de vakantie", "Anke")

    desk = Desk(qtbot, tmp_path)
    assert desk.window.filing.open_path(desk.file(book_bytes(fill)))
    return desk


def texts(desk: Desk, table: int) -> list[list[str]]:
    found = desk.plan.plan.tables[table]
    return [[found.text(row, column) for column in range(len(found.columns))] for row in range(len(found.rows))]


def test_rows_are_pulled_to_the_tab_of_another_table(desk: Desk) -> None:
    view = desk.view
    view.cell_cursor.select_block(Block(1, 0, 1, 3))
    bar = desk.window.plan_page._tabs.tabBar()  # type: ignore[union-attr]
    tab = bar.mapToGlobal(bar.tabRect(bar.count() - 1).center())
    port = view.verticalHeader().viewport()

    pull(view, number_at(view, 1), number_at(view, 0), port.mapFromGlobal(tab))

    assert texts(desk, 1) == [["Inwoners", "april", "Krant"], ["Pers", "juni", "Flyer"]]
    assert len(texts(desk, 0)) == 1
    desk.window.undo()
    assert len(texts(desk, 0)) == 2
    assert len(texts(desk, 1)) == 1


@pytest.mark.parametrize(("chosen", "left"), [(None, 2), (0, 1), (1, 2)])
def test_what_would_be_lost_is_told_first(desk: Desk, chosen: int | None, left: int) -> None:
    desk.view.cell_cursor.go(0, 0)
    desk.answers.chosen = [chosen]
    menu = cell_menu(desk.view)
    tables = next(inner for inner in menu.findChildren(QMenu) if inner.title() == "Move ro&ws to")

    tables.actions()[0].trigger()

    assert desk.answers.asked == [
        "offer: “Tweede” has no column for: Wijk. What these rows hold there does not come along."
    ]
    assert len(texts(desk, 0)) == left
    assert len(texts(desk, 1)) == (1 if chosen is None else 2)


def test_the_command_asks_and_fills_in(desk: Desk) -> None:
    desk.view.cell_cursor.select_block(Block(0, 2, 1, 2))

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ManyRowsDialog)
        dialog.place.editor.set_cell_text("Folder")  # type: ignore[union-attr]
        dialog.accept()
        return True

    desk.agree = fill
    desk.window.commands["many_rows"].trigger()

    assert [line[2] for line in texts(desk, 0)] == ["Folder", "Folder"]


def test_a_paste_that_is_too_wide_is_offered_in_a_dialog(desk: Desk) -> None:
    QApplication.clipboard().setText("a\tb")
    desk.view.cell_cursor.go(0, 3)
    desk.answers.chosen = [0]

    desk.view.paste()

    assert desk.answers.asked[0].startswith("offer: What was copied is 1 column")
    assert texts(desk, 0)[0][3] == "a"


# --- Comments ---


def test_a_cell_with_a_note_is_marked_told_and_read_out(desk: Desk) -> None:
    view = desk.view
    index = view.grid.index(0, 1)
    view.cell_cursor.go(1, 0)
    corner = view.visualRect(index).topRight()

    assert view.grid.data(index, int(Qt.ItemDataRole.ToolTipRole)) == "Anke: Graag voor de vakantie"
    spoken = view.grid.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Doelgroep: Raad, Note: Anke: Graag voor de vakantie"
    picture = view.viewport().grab().toImage()
    scale = picture.devicePixelRatio()
    found = picture.pixelColor(round((corner.x() - 2) * scale), round((corner.y() + 1) * scale))
    assert found.rgb() == view._delegate.colours.frame.rgb()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, corner - QPoint(3, -3), view.viewport().mapToGlobal(corner))
    )


def test_the_details_show_the_note_below_its_field(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 0)

    labels = [label for label in desk.window.details._comments if not label.isHidden()]

    assert [label.text() for label in labels] == ["Note: Anke: Graag voor de vakantie"]
    desk.view.cell_cursor.go(1, 0)
    assert all(label.isHidden() for label in desk.window.details._comments)


def test_saving_leaves_the_note_where_it_is(desk: Desk, qtbot: QtBot) -> None:
    desk.view.cell_cursor.go(0, 1)
    desk.type_in(0, 1, "Raad en college")

    assert desk.window.filing.save()
    path = desk.window.document.path  # type: ignore[union-attr]
    desk.window.filing.close()
    assert desk.window.filing.open_path(path)

    assert len(desk.plan.plan.tables[0].comments) == 1
