"""How the grid looks and sounds: colours that can be read, names for screen readers, zoom, widths and headers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from gui.grid.colours import Colours
from gui.grid.header import ColumnHeader
from gui.grid.selection import Block
from gui.theme import contrast, palette
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.values import Formula, Number

MakeGrid = Callable[..., GridView]


def high_contrast() -> QPalette:
    """Yellow on black with a light blue highlight, as a theme of Windows has it."""
    colours = palette(True)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        colours.setColor(role, QColor("black"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        colours.setColor(role, QColor("yellow"))
    colours.setColor(QPalette.ColorRole.Highlight, QColor("#8ee3f0"))
    return colours


PALETTES = {"light": lambda: palette(False), "dark": lambda: palette(True), "own": QPalette, "contrast": high_contrast}


@pytest.mark.parametrize("name", PALETTES)
def test_every_pair_of_colours_can_be_read(qapp: object, name: str) -> None:
    colours = Colours.of(PALETTES[name]())

    pairs = [
        (colours.text, colours.base),
        (colours.selected_text, colours.selection),
        (colours.muted, colours.base),
        (colours.muted, colours.selection),
        (colours.header_text, colours.header),
        (colours.header_text, colours.header_current),
    ]

    assert [round(contrast(*pair), 1) for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(colours.frame, colours.base) >= 3


def test_another_palette_is_taken_over(make_grid: MakeGrid) -> None:
    view = make_grid()
    before = QColor(colour_at(view.grab().toImage(), view.width() - 40, view.height() - 40))

    view.setPalette(palette(True))

    after = QColor(colour_at(view.grab().toImage(), view.width() - 40, view.height() - 40))
    assert before.lightness() > 200
    assert after.lightness() < 60


def colour_at(image: QImage, x: float, y: float) -> str:
    """The colour at a place of the widget that the image shows, on a screen of any density."""
    density = image.devicePixelRatio()
    return image.pixelColor(int(x * density), int(y * density)).name()


def test_the_current_cell_has_a_frame_of_two_pixels(make_grid: MakeGrid) -> None:
    view = make_grid()
    view.cell_cursor.go(1, 1)
    colours = Colours.of(view.palette())
    cell = view.visualRect(view.grid.index(1, 1))

    image = view.viewport().grab().toImage()

    across = [colour_at(image, cell.left() + step, cell.center().y()) for step in (0.5, 1.5, 2.5)]
    assert across == [colours.frame.name(), colours.frame.name(), colours.base.name()]


def test_selected_cells_are_tinted_and_outlined(make_grid: MakeGrid) -> None:
    view = make_grid()
    view.cell_cursor.select_block(Block(0, 0, 1, 1))
    colours = Colours.of(view.palette())
    cell = view.visualRect(view.grid.index(1, 1))

    image = view.viewport().grab().toImage()

    assert colour_at(image, cell.right() - 4, cell.bottom() - 4) == colours.selection.name()
    assert colour_at(image, cell.right() + 0.5, cell.center().y()) == colours.frame.name()


# --- For screen readers ---


def test_the_table_and_its_corner_have_names(make_grid: MakeGrid) -> None:
    view = make_grid()

    assert view.accessibleName() == "Matrix"
    corner = view.findChild(QAbstractButton)
    assert corner is not None
    assert corner.accessibleName() == "Select all"


def test_a_screen_reader_hears_column_text_and_reading(make_grid: MakeGrid) -> None:
    view = make_grid()
    view.cell_cursor.go(1, 0)
    QAccessible.setActive(True)

    table = QAccessible.queryAccessibleInterface(view)
    focus = table.focusChild()

    assert focus.text(QAccessible.Text.Name).startswith("Periode: medio april, Begrepen als 11")


def test_a_sorted_column_says_so(make_grid: MakeGrid) -> None:
    view = make_grid()
    view.grid.sort_by(1)
    QAccessible.setActive(True)
    table = QAccessible.queryAccessibleInterface(view)

    names = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]

    assert "Doelgroep, sorted ascending" in names


# --- Zoom and widths ---


def turn_wheel(view: GridView, steps: float, modifier: Qt.KeyboardModifier) -> None:
    place = QPointF(50, 50)
    turn, none = QPoint(0, round(120 * steps)), Qt.MouseButton.NoButton
    event = QWheelEvent(place, place, QPoint(), turn, none, modifier, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.viewport(), event)


def letters(view: GridView) -> float:
    """The size of the letters in the headers, which is that of the cells."""
    return view.horizontalHeader().font().pointSizeF()


def test_ctrl_and_the_wheel_zoom(make_grid: MakeGrid, qtbot: QtBot) -> None:
    view = make_grid()
    points, width = letters(view), view.columnWidth(1)

    with qtbot.waitSignal(view.zoom_changed) as told:
        turn_wheel(view, 1, Qt.KeyboardModifier.ControlModifier)

    assert told.args == [110]
    assert letters(view) == pytest.approx(points * 1.1)
    assert view.columnWidth(1) > width
    view.zoom_reset()
    assert (letters(view), view.columnWidth(1)) == (points, width)


def test_small_parts_of_a_turn_add_up(make_grid: MakeGrid) -> None:
    view = make_grid()

    for _ in range(5):
        turn_wheel(view, 0.5, Qt.KeyboardModifier.ControlModifier)

    assert view.zoom == 120


def test_zoom_has_its_limits(make_grid: MakeGrid) -> None:
    view = make_grid()

    view.zoom = 1000
    most = view.zoom
    view.zoom = 1
    least = view.zoom
    view.zoom_out()

    assert (most, least, view.zoom) == (200, 50, 50)


def test_other_letters_for_the_application_keep_the_zoom(make_grid: MakeGrid, qapp: QApplication, qtbot: QtBot) -> None:
    view = make_grid()
    before = qapp.font()
    view.zoom = 150

    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        qtbot.waitUntil(lambda: letters(view) == pytest.approx(before.pointSizeF() * 3))
    finally:
        qapp.setFont(before)


def test_widths_come_from_the_file_within_reason(make_grid: MakeGrid) -> None:
    columns = tuple(Column(number, str(number), width=width) for number, width in enumerate([0.0, 12.0, 1.0, 255.0], 1))
    view = make_grid(small_plan([("",) * 4], columns))

    none, twelve, least, most = (view.columnWidth(column) for column in range(4))

    digit = view.fontMetrics().horizontalAdvance("0")
    assert twelve >= 12 * digit
    assert least < twelve < none < most < 80 * digit


def test_widths_are_remembered_by_title(make_grid: MakeGrid) -> None:
    columns = (Column(1, "Wat"), Column(2, "Wie"), Column(3, "Wie"))
    first = make_grid(small_plan([("", "", "")], columns))
    first.setColumnWidth(0, 333)
    first.setColumnWidth(2, 222)
    state = first.width_state()
    second = make_grid(small_plan([("", "", "", "")], (*columns[::-1], Column(4, "Nieuw"))))

    second.restore_width_state(state)

    assert second.columnWidth(2) == pytest.approx(333, abs=1)
    assert second.columnWidth(1) == pytest.approx(222, abs=1)
    assert second.columnWidth(0) == first.columnWidth(1)
    assert second.width_state()["Wat"] == pytest.approx(state["Wat"], abs=0.2)


def test_a_column_can_be_fitted_to_its_texts(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([("", "kort", "Open"), ("", "een tamelijk lange tekst op een regel", "Open")]))
    view.setColumnWidth(1, 40)

    view.horizontalHeader().sectionHandleDoubleClicked.emit(1)
    fitted = view.columnWidth(1)
    view.grid.open_plan.set_texts("t", [(11, 2, "woord " * 500)])
    view.resizeColumnToContents(1)

    assert fitted > view._metrics.meter.natural_width("een tamelijk lange tekst op een regel")
    assert view.rowHeight(1) == view._metrics.row_height(1)
    assert fitted < view.columnWidth(1) < 80 * view._metrics.digit


# --- Headers ---


def test_a_long_title_makes_the_header_higher(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([("",)], (Column(1, "Acties / taken (wat ga je precies doen?)", width=12),)))
    high = view.horizontalHeader().height()

    view.setColumnWidth(0, 600)

    assert view.horizontalHeader().height() < high


def test_a_narrow_column_does_not_break_the_longest_word_when_fitted(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([("x",)], (Column(1, "Vrijwilligersorganisatiebijeenkomst"),)))

    view.resizeColumnToContents(0)

    header = view.horizontalHeader()
    assert isinstance(header, ColumnHeader)
    assert view.columnWidth(0) >= header.natural_width(0)


def test_headers_are_tinted_where_cells_are_selected(make_grid: MakeGrid) -> None:
    view = make_grid()
    view.cell_cursor.select_block(Block(0, 1, 1, 1))
    header = view.horizontalHeader()
    colours = Colours.of(view.palette())

    image = header.viewport().grab().toImage()

    tints = [colour_at(image, header.sectionViewportPosition(column) + 3, 3) for column in range(3)]
    assert tints == [colours.header.name(), colours.header_current.name(), colours.header.name()]


def test_row_numbers_come_from_who_knows_them(qtbot: QtBot) -> None:
    view = GridView(OpenPlan(small_plan()), "t", row_label=lambda row_id: str(row_id * 1000))
    qtbot.addWidget(view)

    assert view.grid.headerData(0, Qt.Orientation.Vertical) == "11000"
    assert view.verticalHeader().sizeHint().width() > view.fontMetrics().horizontalAdvance("11000")


def test_tooltips_show_a_capped_text_as_it_is(make_grid: MakeGrid, qtbot: QtBot) -> None:
    view = make_grid(small_plan([("mei", "<b>regel</b>\n" * 30, "")]))
    place = view.visualRect(view.grid.index(0, 1)).center()

    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)))

    assert "&lt;b&gt;regel&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_locked_cells_are_muted(make_grid: MakeGrid) -> None:
    columns = (Column(1, "Som", Role.COST, Kind.NUMBER), Column(2, "Tekst"))
    view = make_grid(small_plan([(Formula("=1", Number(1)), "a")], columns))

    assert view.grid.is_locked(0, 0)
    assert "formula" in view.grid.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
