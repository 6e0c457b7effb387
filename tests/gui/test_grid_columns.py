"""Columns are hidden, moved and frozen for the eye; the table stays as it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan, state
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from gui.grid import clipboard as clipboard_module
from gui.grid.column_layout import ColumnLayout
from gui.grid.selection import Block
from model.columns import Column, Kind, Role
from model.table import Row, Table

MakeGrid = Callable[..., GridView]
Press = Callable[..., None]
COLUMNS = tuple(Column(place, letter, width=18) for place, letter in enumerate("ABCDEF", 1))
ROWS = [[f"{letter.lower()}{row}" for letter in "ABCDEF"] for row in range(40)]


@pytest.fixture
def view(make_grid: MakeGrid) -> GridView:
    """Forty rows of six columns, of which three fit beside each other."""
    return make_grid(small_plan(ROWS, COLUMNS), width=480, height=300)


def heads(view: GridView) -> str:
    return "".join(view.grid.column(column).title for column in range(view.grid.columnCount()))


def hide(view: GridView, column: int, last: int | None = None) -> None:
    view.cell_cursor.go(2, column)
    view.cell_cursor.go(2, column if last is None else last, extend=True)
    view.hide_columns()


def current(view: GridView) -> str:
    index = view.currentIndex()
    return view.grid.text(index.row(), index.column()) if index.isValid() else ""


# --- Hidden columns ---


def test_a_hidden_column_is_skipped_by_arrows_and_tab(view: GridView, press: Press) -> None:
    before = state(view.grid.open_plan.plan)

    hide(view, 1, 2)

    assert heads(view) == "ADEF"
    assert current(view) == "d2"
    press("Left", "Right", "Right", "Tab")
    assert current(view) == "f2"
    assert view.grid.column_of(2) == -1
    assert state(view.grid.open_plan.plan) == before


def test_the_keys_of_excel_hide_and_show(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 1)

    press("Ctrl+0")
    assert heads(view) == "ACDEF"

    press("Ctrl+Shift+0")
    assert heads(view) == "ABCDEF"
    assert view.blocks() == [Block(0, 1, 39, 1)]


def test_only_what_is_hidden_between_the_selected_columns_is_shown(view: GridView) -> None:
    hide(view, 4)
    hide(view, 1)
    view.cell_cursor.go(0, 0)
    view.cell_cursor.go(0, 1, extend=True)

    view.show_columns()

    assert heads(view) == "ABCDF"
    view.show_all_columns()
    assert heads(view) == "ABCDEF"


def test_the_last_column_in_sight_cannot_be_hidden(view: GridView) -> None:
    said: list[str] = []
    view.message.connect(said.append)

    hide(view, 0, 5)

    assert heads(view) == "ABCDEF"
    assert len(said) == 1


def test_when_the_last_column_in_sight_goes_the_others_are_shown(view: GridView) -> None:
    plan = view.grid.open_plan
    plan.add_column(view.grid.table.key, "G")
    hide(view, 0, 5)
    assert heads(view) == "G"

    plan.history.undo()

    assert heads(view) == "ABCDEF"


def test_what_is_hidden_inside_a_block_is_copied_and_pasted_along(view: GridView, qtbot: QtBot) -> None:
    hide(view, 1)
    view.cell_cursor.select_block(Block(0, 0, 0, 1))

    with qtbot.waitSignal(view.message) as copied:
        view.copy()
    view.cell_cursor.go(5, 0)
    with qtbot.waitSignal(view.message) as pasted:
        view.paste()

    assert clipboard_module.clipboard_texts() == [["a0", "b0", "c0"]]
    assert [view.grid.table.text(5, column) for column in range(4)] == ["a0", "b0", "c0", "d5"]
    assert copied.args == ["1 hidden column(s) were copied too: B."]
    assert pasted.args == ["1 hidden column(s) got something too: B."]
    assert view.blocks() == [Block(5, 0, 5, 1)]
    view.grid.open_plan.history.undo()
    assert view.grid.table.text(5, 1) == "b5"


def test_what_was_cut_is_gone_from_the_hidden_columns_too(view: GridView) -> None:
    hide(view, 1)
    view.cell_cursor.select_block(Block(0, 0, 0, 1))

    view.cut()

    assert [view.grid.table.text(0, column) for column in range(4)] == ["", "", "", "d0"]
    assert clipboard_module.clipboard_texts() == [["a0", "b0", "c0"]]
    view.grid.open_plan.history.undo()
    assert view.grid.table.text(0, 1) == "b0"


def test_clearing_and_filling_leave_hidden_cells_alone(view: GridView) -> None:
    hide(view, 1)
    view.cell_cursor.select_block(Block(0, 0, 1, 1))

    view.clear_cells()

    assert [view.grid.table.text(0, column) for column in range(3)] == ["", "b0", ""]


def test_columns_that_the_file_hides_begin_hidden(make_grid: MakeGrid) -> None:
    columns = (Column(1, "A"), Column(2, "B", hidden=True), Column(3, "C"))

    view = make_grid(small_plan([["a", "b", "c"]], columns))

    assert heads(view) == "AC"
    view.show_all_columns()
    assert heads(view) == "ABC"


def test_a_double_click_on_the_sign_of_hidden_columns_shows_them(view: GridView) -> None:
    hide(view, 1)
    header = view.horizontalHeader()
    border = header.sectionViewportPosition(1)

    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(border, 6))

    assert heads(view) == "ABCDEF"


def test_who_is_led_to_a_hidden_cell_sees_it(view: GridView) -> None:
    hide(view, 1)
    view.grid.set_filter("a1")

    view.select_row(view.grid.open_plan.plan.tables[0].rows[30].id, 2)

    assert current(view) == "b30"
    view.select_row(view.grid.open_plan.plan.tables[0].rows[3].id, 99)
    assert view.blocks()[0].width == 6


def test_an_edit_in_a_hidden_column_is_no_matter(view: GridView) -> None:
    hide(view, 1)

    view.grid.open_plan.set_texts("t", [(view.grid.row_id(0), 2, "nieuw"), (view.grid.row_id(0), 3, "ook")])

    assert view.grid.text(0, 1) == "ook"
    view.show_all_columns()
    assert view.grid.text(0, 1) == "nieuw"


def test_the_rows_are_as_high_as_the_columns_in_sight_ask(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([["kort", "lange tekst " * 30]], (Column(1, "A"), Column(2, "B"))))
    high = view.rowHeight(0)

    hide(view, 1)

    assert view.rowHeight(0) < high
    view.show_all_columns()
    assert view.rowHeight(0) == high


# --- Moved columns ---


def test_columns_are_moved_by_keys_and_stay_selected(view: GridView, press: Press) -> None:
    view.cell_cursor.go(3, 1)
    view.cell_cursor.go(4, 2, extend=True)

    press("Alt+Shift+Right")

    assert heads(view) == "ADBCEF"
    assert view.blocks() == [Block(3, 2, 4, 3)]
    press("Alt+Shift+Left", "Alt+Shift+Left", "Alt+Shift+Left")
    assert heads(view) == "BCADEF"
    assert [column.title for column in view.grid.table.columns] == list("ABCDEF")


def test_everything_follows_the_order_of_the_eye(view: GridView, press: Press) -> None:
    view.cell_cursor.go(0, 5)
    press(*["Alt+Shift+Left"] * 5)
    assert heads(view) == "FABCDE"

    view.cell_cursor.select_block(Block(0, 0, 0, 1))
    view.copy()
    assert clipboard_module.clipboard_texts() == [["f0", "a0"]]
    view.cell_cursor.go(9, 0)
    view.paste()
    assert (view.grid.table.text(9, 0), view.grid.table.text(9, 5)) == ("a0", "f0")
    press("Home")
    assert current(view) == "f0"
    press("Tab")
    assert current(view) == "a0"
    view.grid.sort_by(0, descending=True)
    assert view.grid.sort_order is not None
    assert view.grid.sort_order.column_id == 6


def test_what_is_typed_lands_in_the_column_that_is_seen(view: GridView, press: Press, type_text: Press) -> None:
    view.cell_cursor.go(0, 0)
    press("Alt+Shift+Right")
    view.cell_cursor.go(0, 0)

    type_text("x")
    press("Return")

    assert view.grid.table.text(0, 1) == "x"


def drag(widget: QWidget, start: QPoint, *way: QPoint, release: bool = True, modifiers: object = None) -> None:
    """Drags with the left button; QTest cannot move a mouse with a button down."""
    held = modifiers or Qt.KeyboardModifier.NoModifier
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        there = QPointF(widget.mapToGlobal(place))
        QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(place), there, button, buttons, held))  # type: ignore[arg-type]

    send(QEvent.Type.MouseButtonPress, start, left, left)
    for place in way:
        send(QEvent.Type.MouseMove, place, none, left)
    if release:
        send(QEvent.Type.MouseButtonRelease, way[-1] if way else start, left, none)


def middle(view: GridView, column: int, share: float = 0.5) -> QPoint:
    header = view.horizontalHeader()
    return QPoint(header.sectionViewportPosition(column) + round(header.sectionSize(column) * share), 8)


def test_a_title_is_dragged_to_another_place_and_does_not_sort_then(view: GridView) -> None:
    header = view.horizontalHeader()

    drag(header.viewport(), middle(view, 0), middle(view, 0, 0.8), middle(view, 1, 0.8))

    assert heads(view) == "BACDEF"
    assert view.grid.sort_order is None


def test_a_drag_that_ends_where_it_began_changes_nothing(view: GridView) -> None:
    header = view.horizontalHeader()

    drag(header.viewport(), middle(view, 0), middle(view, 1), middle(view, 0, 0.3))

    assert heads(view) == "ABCDEF"
    assert view.grid.sort_order is None


def test_selected_columns_are_dragged_together(view: GridView) -> None:
    view.cell_cursor.select_column(0)
    view.cell_cursor.select_column(1, extend=True)
    header = view.horizontalHeader()

    drag(header.viewport(), middle(view, 0), middle(view, 1), middle(view, 2, 0.8))

    assert heads(view) == "CABDEF"


def test_the_layout_of_the_file_comes_back(view: GridView, press: Press) -> None:
    hide(view, 1)
    press("Alt+Shift+Right")
    view.freeze_columns()

    view.reset_columns()

    assert heads(view) == "ABCDEF"
    assert view.frozen.count == 0
    assert view.grid.layout.state() == {}


# --- Columns that come and go ---


def test_a_new_column_stands_beside_its_neighbour_and_undo_takes_it_out(view: GridView) -> None:
    plan = view.grid.open_plan
    hide(view, 0)

    plan.insert_column("t", 2, "Nieuw")

    assert heads(view) == "BNieuwCDEF"
    plan.history.undo()
    assert heads(view) == "BCDEF"
    plan.history.redo()
    assert heads(view) == "BNieuwCDEF"


# --- The layout by itself ---


def table(letters: str = "ABCDEF") -> Table:
    return Table("t", "T", [Column(ord(letter), letter) for letter in letters], [Row(1, [""] * len(letters))])


def test_a_layout_is_kept_by_name_and_brought_back() -> None:
    layout = ColumnLayout(table())
    layout.move([ord("F")], 0)
    layout.hide([ord("B"), ord("D")])
    layout.freeze(2)

    again = ColumnLayout(table())
    again.restore(layout.state())

    assert again.places == layout.places == [5, 0, 2, 4]
    assert again.frozen == 2


@pytest.mark.parametrize(
    "stored",
    [
        {"order": ["A", "weg"], "hidden": ["weg"], "frozen": 3},
        {"order": 7, "hidden": None, "frozen": "ja"},
        {"order": ["A", "A", "B", "C", "D", "E", "F"], "frozen": 2},
        {"hidden": list("ABCDEF")},
    ],
)
def test_what_does_not_fit_in_the_settings_is_no_matter(stored: dict[str, object]) -> None:
    layout = ColumnLayout(table())

    layout.restore(stored)

    assert layout.places == [0, 1, 2, 3, 4, 5]


def test_columns_that_the_file_hides_and_the_user_showed_stay_in_sight() -> None:
    columns = [Column(1, "A"), Column(2, "B", hidden=True)]
    layout = ColumnLayout(Table("t", "T", columns, []))
    layout.show_all()

    again = ColumnLayout(Table("t", "T", columns, []))
    again.restore(layout.state())

    assert layout.state()
    assert again.places == [0, 1]


def test_two_columns_with_one_title_are_told_apart() -> None:
    layout = ColumnLayout(Table("t", "T", [Column(1, "A"), Column(2, "A"), Column(3, "B")], []))
    layout.hide([2])

    again = ColumnLayout(Table("t", "T", [Column(7, "A"), Column(8, "A"), Column(9, "B")], []))
    again.restore(layout.state())

    assert again.places == [0, 2]


def test_a_column_that_comes_in_among_the_frozen_ones_is_frozen() -> None:
    held = table("ABC")
    layout = ColumnLayout(held)
    layout.freeze(2)

    held.columns.insert(1, Column(99, "N"))
    layout.refresh()
    assert layout.frozen == 3
    del held.columns[0]
    layout.refresh()

    assert layout.frozen == 2


# --- Kinds ---


def test_another_kind_of_column_changes_how_it_is_read_and_no_cell(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([["medio april", "12,5"]], (Column(1, "Moment"), Column(2, "Bedrag"))))
    before = state(view.grid.open_plan.plan)

    view.grid.open_plan.set_kinds("t", {1: Kind.PERIOD, 2: Kind.NUMBER})

    assert view.grid.derived(0, 0)
    assert state(view.grid.open_plan.plan) == before
    view.grid.open_plan.set_texts("t", [(view.grid.row_id(0), 2, "1.250,50")])
    assert type(view.grid.value(0, 1)).__name__ == "Number"
    assert view.grid.table.columns[0].role is None


# --- Widths ---


def test_all_columns_are_fitted_to_their_texts(view: GridView) -> None:
    view.grid.open_plan.set_texts("t", [(view.grid.row_id(7), 3, "een tamelijk lange tekst in een cel")])

    view.fit_all_columns()

    widths = [view.columnWidth(column) for column in range(6)]
    assert widths[2] == max(widths) > 3 * widths[0]
    assert view.rowHeight(7) == view.rowHeight(0)


def test_columns_with_unusual_signs_are_fitted_too(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([["\u2068plein\u2069 ☂", "b"], ["\u05e9\u05dc\u05d5\u05dd", "c"]], COLUMNS[:2]))

    view.fit_all_columns()

    widths = [view.horizontalHeader().sectionSize(column) for column in range(2)]
    assert widths[1] < widths[0] < 40 * view.em


def test_a_double_click_on_a_border_fits_every_selected_column(view: GridView) -> None:
    view.cell_cursor.select_column(0)
    view.cell_cursor.select_column(1, extend=True)
    header = view.horizontalHeader()
    before = view.columnWidth(1)

    QTest.mouseDClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(1) - 1, 6)
    )

    assert view.columnWidth(0) == view.columnWidth(1) < before
    assert view.columnWidth(2) == before


# --- Frozen columns ---


@pytest.fixture
def frozen(view: GridView) -> GridView:
    """The first column stays; the others are scrolled."""
    view.cell_cursor.go(0, 0)
    view.freeze_columns()
    bar = view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    return view


def test_a_frozen_column_stays_at_the_left(frozen: GridView) -> None:
    width = frozen.frozen.width

    assert frozen.frozen.count == 1
    assert frozen.visualRect(frozen.grid.index(3, 0)).left() == 0
    assert frozen.indexAt(QPoint(4, 30)).column() == 0
    assert frozen.indexAt(QPoint(width + 4, 30)).column() > 1
    assert frozen.horizontalHeader().logicalIndexAt(4) == 0


def test_a_frozen_cell_is_painted_where_it_stays(frozen: GridView) -> None:
    rect = frozen.visualRect(frozen.grid.index(0, 0))
    shown = frozen.viewport().grab(rect).toImage()
    frozen.unfreeze_columns()
    frozen.horizontalScrollBar().setValue(0)
    # The line at the edge is no part of the cell.
    inside = rect.adjusted(3, 3, -14, -14)

    unfrozen = frozen.viewport().grab(rect).toImage()

    assert unfrozen.copy(inside) == shown.copy(inside)


def test_arrows_come_out_from_below_the_frozen_columns(frozen: GridView, press: Press) -> None:
    frozen.cell_cursor.go(0, 5)

    for column in (4, 3, 2, 1):
        press("Left")
        rect = frozen.visualRect(frozen.currentIndex())
        assert frozen.currentIndex().column() == column
        assert rect.left() >= frozen.frozen.width


def test_going_to_a_frozen_cell_does_not_scroll(frozen: GridView) -> None:
    before = frozen.horizontalScrollBar().value()

    frozen.cell_cursor.go(3, 0)

    assert frozen.horizontalScrollBar().value() == before > 0


def test_a_click_on_a_frozen_cell_and_the_editor_in_it(frozen: GridView, press: Press, type_text: Press) -> None:
    rect = frozen.visualRect(frozen.grid.index(2, 0))
    before = frozen.horizontalScrollBar().value()

    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    type_text("x")
    editor = QApplication.focusWidget()
    assert editor is not None
    assert frozen.viewport().isAncestorOf(editor)
    assert editor.mapTo(frozen.viewport(), QPoint()).x() < frozen.frozen.width
    press("Return")

    assert frozen.grid.text(2, 0) == "x"
    assert frozen.horizontalScrollBar().value() == before


def test_a_selection_is_dragged_out_of_the_frozen_columns(frozen: GridView) -> None:
    start = frozen.visualRect(frozen.grid.index(1, 0)).center()
    end = frozen.visualRect(frozen.grid.index(3, 5)).center()

    drag(frozen.viewport(), start, start + QPoint(9, 9), end)

    assert frozen.blocks() == [Block(1, 0, 3, 5)]


def test_the_width_of_a_frozen_column_is_dragged(frozen: GridView) -> None:
    header, before = frozen.horizontalHeader(), frozen.frozen.width
    border = QPoint(before - 1, 8)

    drag(header.viewport(), border, border + QPoint(20, 0), border + QPoint(30, 0))

    assert frozen.columnWidth(0) == before + 30
    assert frozen.frozen.width == before + 30


def test_a_double_click_on_the_border_of_a_frozen_column_fits_it(frozen: GridView) -> None:
    before = frozen.frozen.width

    QTest.mouseDClick(frozen.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(before - 1, 8))

    assert frozen.frozen.width < before


def test_a_click_on_a_frozen_title_sorts_by_it(frozen: GridView) -> None:
    QTest.mouseClick(frozen.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 8))

    assert frozen.grid.sort_order is not None
    assert frozen.grid.sort_order.column_id == 1
    assert frozen.frozen.count == 1


def test_frozen_columns_outlive_filter_zoom_and_hiding(frozen: GridView) -> None:
    frozen.grid.set_filter("a1")
    frozen.zoom = 120
    hide(frozen, 3)

    assert frozen.frozen.count == 1
    assert frozen.frozen.width == frozen.columnWidth(0)


def test_of_frozen_columns_without_room_the_last_ones_scroll(view: GridView) -> None:
    said: list[str] = []
    view.message.connect(said.append)
    view.cell_cursor.go(0, 4)

    view.freeze_columns()

    assert 0 < view.frozen.count < 5
    assert len(said) == 1
    view.resize(2000, 300)
    QApplication.processEvents()
    assert view.frozen.count == 5


def test_a_screen_reader_finds_one_table_with_frozen_cells_in_place(frozen: GridView) -> None:
    table_face = QAccessible.queryAccessibleInterface(frozen)
    # With the headers, a row has one cell more than there are columns.
    cell = table_face.child(3 * 7 + 1)

    assert table_face.childCount() == 41 * 7
    assert cell.text(QAccessible.Text.Name) == "A: a2"
    assert cell.rect().left() == frozen.viewport().mapToGlobal(QPoint(0, 0)).x()


def test_the_first_rows_of_a_table_with_roles_still_find_their_columns(make_grid: MakeGrid) -> None:
    columns = (Column(1, "Nr"), Column(2, "Wanneer", Role.PERIOD, Kind.PERIOD))
    view = make_grid(small_plan([["1", "medio april"], ["2", "mei"]], columns))
    view.cell_cursor.go(0, 1)
    view.move_columns_left()

    assert view.grid.derived(0, 0)
    assert not view.grid.derived(0, 1)
    assert view.cut_off == 0
