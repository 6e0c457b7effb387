"""The find bar: what it counts, where it goes, and what it marks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.finding.find_bar import FindBar
from gui.finding.hit_marks import YELLOW, HitMarks, ground
from gui.grid.colours import READABLE, Colours
from gui.plan_page import PlanPage
from gui.text_page import TextPage
from gui.theme import contrast, palette
from model.finding import Search, Sought
from model.row_filters import Texts
from model.table import Spot, Where
from windows import Desk

Press = Callable[..., None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with three rows of six columns."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_path(made.file(matrix(ROWS)))
    return made


@pytest.fixture
def sample(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with the sample: texts and one table."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_sample()
    return made


def page_of(desk: Desk) -> PlanPage:
    assert desk.window.plan_page is not None
    return desk.window.plan_page


def texts_of(desk: Desk) -> TextPage:
    """The page with the texts, which is turned to."""
    page = page_of(desk)
    texts = page.pages()[0]
    assert isinstance(texts, TextPage)
    page.turn_to(texts)
    return texts


def seek(desk: Desk, text: str, **options: bool) -> FindBar:
    """Type a text in the find bar, with these boxes ticked."""
    desk.window.commands["find"].trigger()
    bar = page_of(desk).finder.bar
    for name, is_on in options.items():
        getattr(bar, name).setChecked(is_on)
    bar.field.setText(text)
    bar.settle()
    return bar


def find_next(desk: Desk) -> None:
    desk.window.commands["find_next"].trigger()


def here(desk: Desk) -> tuple[int, int]:
    return desk.view.currentIndex().row(), desk.view.currentIndex().column()


def expected(desk: Desk, text: str) -> list[tuple[int, int]]:
    """The cells that hold a text, whatever its capitals."""
    grid = desk.view.grid
    return [
        (row, column)
        for row in range(grid.rowCount())
        for column in range(grid.columnCount())
        if text.casefold() in grid.text(row, column).casefold()
    ]


def test_the_hits_are_counted_while_typing_and_nothing_moves(desk: Desk) -> None:
    before = here(desk)

    bar = seek(desk, "e")

    assert bar.told.text() == f"{len(expected(desk, 'e'))} hit(s)"
    assert here(desk) == before


def test_next_and_previous_go_round_and_say_so(desk: Desk) -> None:
    cells = expected(desk, "e")
    bar = seek(desk, "e")
    start = next(place for place, cell in enumerate(cells) if cell > (0, 0))

    find_next(desk)
    assert here(desk) == cells[start]
    assert bar.told.text() == f"{start + 1} of {len(cells)} hit(s)"
    desk.view.cell_cursor.go(*cells[-1])
    find_next(desk)

    assert here(desk) == cells[0]
    assert "on from the beginning" in bar.told.text()
    desk.window.commands["find_previous"].trigger()
    assert here(desk) == cells[-1]
    assert "on from the end" in bar.told.text()


def test_enter_goes_on_and_shift_enter_back_while_the_keyboard_stays(desk: Desk, qtbot: QtBot, press: Press) -> None:
    desk.window.activateWindow()
    bar = seek(desk, "e")
    qtbot.waitUntil(bar.field.hasFocus)

    press("Return", "Return")
    after_two = here(desk)
    press("Shift+Return", "Return")

    assert here(desk) == after_two
    assert bar.field.hasFocus()
    press("Esc")
    assert bar.isHidden()
    assert desk.view.hasFocus()


def test_esc_in_the_table_closes_the_bar_too(desk: Desk, qtbot: QtBot, press: Press) -> None:
    desk.window.activateWindow()
    bar = seek(desk, "e")
    assert desk.view._delegate.marks is not None
    desk.view.setFocus()
    qtbot.waitUntil(desk.view.hasFocus)

    press("Esc")

    assert bar.isHidden()
    assert desk.view._delegate.marks is None


def test_without_a_hit_the_cell_stays(desk: Desk) -> None:
    desk.view.cell_cursor.go(2, 1)
    bar = seek(desk, "nergens te vinden")

    find_next(desk)

    assert here(desk) == (2, 1)
    assert bar.told.text() == "Not found"


def test_f3_without_anything_sought_opens_the_bar(desk: Desk) -> None:
    find_next(desk)

    assert not page_of(desk).finder.bar.isHidden()


def test_hits_that_a_filter_hides_are_counted_apart_and_passed_over(desk: Desk) -> None:
    grid = desk.view.grid
    every = len(expected(desk, "e"))

    grid.set_column_filter(grid.column(0).id, Texts(frozenset({grid.text(0, 0)})))
    bar = seek(desk, "e")

    shown = len(expected(desk, "e"))
    assert 0 < shown < every
    assert bar.told.text() == f"{shown} hit(s) · {every - shown} hit(s) in hidden rows or columns"
    find_next(desk)
    assert f"{every - shown} hit(s) in hidden" in bar.told.text()


def test_hits_in_columns_that_are_hidden_are_counted_apart(desk: Desk) -> None:
    every = len(expected(desk, "e"))
    desk.view.cell_cursor.go(0, 1)
    desk.view.hide_columns()

    bar = seek(desk, "e")

    shown = len(expected(desk, "e"))
    assert shown < every
    assert f"{every - shown} hit(s) in hidden" in bar.told.text()


def test_the_search_can_be_kept_to_one_column(desk: Desk) -> None:
    column = expected(desk, "e")[0][1]
    title = desk.view.grid.column(column).title
    desk.view.cell_cursor.go(0, column)

    bar = seek(desk, "e", column=True)

    assert title in bar.column.text()
    assert bar.told.text() == f"{sum(cell[1] == column for cell in expected(desk, 'e'))} hit(s)"
    desk.view.cell_cursor.go(0, (column + 1) % desk.view.grid.columnCount())
    assert title in bar.column.text()
    find_next(desk)
    assert here(desk)[1] == column


def test_the_whole_cell_and_capitals_can_count(desk: Desk) -> None:
    row, column = expected(desk, "e")[0]
    text = desk.view.grid.text(row, column)

    assert seek(desk, text.swapcase(), whole=True).told.text() != "Not found"
    assert seek(desk, text[:-1], whole=True).told.text() == "Not found"
    assert seek(desk, text.swapcase(), whole=False, case=True).told.text() == "Not found"


def test_a_change_is_counted_a_moment_later(desk: Desk, qtbot: QtBot) -> None:
    bar = seek(desk, "xyzzy")
    assert bar.told.text() == "Not found"

    desk.type_in(1, 1, "Xyzzy")

    qtbot.waitUntil(lambda: bar.told.text() == "1 hit(s)")
    desk.window.undo()
    qtbot.waitUntil(lambda: bar.told.text() == "Not found")


def test_a_filter_that_comes_later_is_counted_with_too(desk: Desk, qtbot: QtBot) -> None:
    bar = seek(desk, "e")
    grid = desk.view.grid

    grid.set_column_filter(grid.column(0).id, Texts(frozenset({grid.text(0, 0)})))

    qtbot.waitUntil(lambda: "hidden" in bar.told.text())


# --- Other pages ---


def test_everything_is_gone_through_page_by_page(sample: Desk) -> None:
    page = page_of(sample)
    texts = page.pages()[0]
    bar = seek(sample, "gemeenteraad", everywhere=True)
    search = Search(Sought("gemeenteraad"))
    plan = sample.plan.plan
    in_texts = sum(len(search.spans(found.text)) for found in [*plan.properties, *plan.sections])
    in_table = len(expected(sample, "gemeenteraad"))
    assert in_texts
    assert in_table
    assert bar.told.text() == f"{in_texts + in_table} hit(s)"

    visited = []
    for _ in range(in_texts + in_table):
        find_next(sample)
        visited.append(page.page_in_view())

    assert visited.count(texts) == in_texts
    assert len(visited) - visited.count(texts) == in_table


def test_a_hit_in_a_text_is_selected_there(sample: Desk) -> None:
    texts = texts_of(sample)
    bar = seek(sample, "bibliotheek")

    find_next(sample)
    find_next(sample)

    assert bar.told.text().startswith("2 of ")
    chosen = [field for field in texts.fields.values() if field.textCursor().hasSelection()]
    assert {field.textCursor().selectedText().casefold() for field in chosen} == {"bibliotheek"}


def test_signs_that_qt_counts_twice_do_not_shift_a_hit(sample: Desk) -> None:
    texts = texts_of(sample)
    section = sample.plan.plan.sections[0]
    sample.plan.set_text(section.key, "🌳🌳 De speeltuin en de speeltuin")
    field = texts.fields[section.key]
    seek(sample, "speeltuin")

    find_next(sample)
    first = field.textCursor().selectionStart()
    assert field.textCursor().selectedText() == "speeltuin"
    find_next(sample)

    assert field.textCursor().selectedText() == "speeltuin"
    assert field.textCursor().selectionStart() > first
    assert len(field.extraSelections()) == 2


def test_the_list_of_all_rows_can_be_looked_through(sample: Desk) -> None:
    page = page_of(sample)
    sample.window.commands["all_rows"].trigger()
    bar = seek(sample, "gemeenteraad")
    assert bar.told.text() != "Not found"

    find_next(sample)

    index = page._all_rows.view.currentIndex()  # type: ignore[union-attr]
    assert "gemeenteraad" in str(index.data()).casefold()
    assert bar.told.text().startswith("1 of ")
    assert not bar.column.isEnabled()


def test_a_table_that_goes_takes_its_hits_along(desk: Desk, qtbot: QtBot) -> None:
    bar = seek(desk, "xyzzy", everywhere=True)
    table = desk.plan.add_table("Nieuw", ["Periode", "Doelgroep"], Spot(Where.NEW_SHEET, "Nieuw"))
    desk.plan.set_texts(table.key, [(table.rows[0].id, table.columns[1].id, "Xyzzy")])
    qtbot.waitUntil(lambda: bar.told.text() == "1 hit(s)")
    find_next(desk)
    assert desk.view.grid.table.title == "Nieuw"

    desk.window.undo()
    desk.window.undo()

    qtbot.waitUntil(lambda: bar.told.text() == "Not found")


# --- Marks ---


def painted_cell(text: str, wanted: str, height: int = 60) -> QImage:
    """The marks in a cell with this text, on a ground of another colour."""
    image = QImage(200, height, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as painter:
        painter.setFont(QFont("DejaVu Sans", 10))
        HitMarks(Search(Sought(wanted)), palette(False)).paint(painter, text, image.rect(), False, 1)
    return image


def marked_columns(image: QImage) -> list[int]:
    """The columns of pixels in which something was marked."""
    blank = QColor("magenta").rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) != blank for y in range(image.height()))]


def test_a_hit_is_marked_where_it_stands() -> None:
    first = marked_columns(painted_cell("raad iets", "raad"))
    second = marked_columns(painted_cell("iets raad", "raad"))

    assert first[0] == 0
    assert second[0] > 10
    assert abs(len(first) - len(second)) <= 2
    assert marked_columns(painted_cell("iets anders", "raad")) == []


def test_a_hit_below_the_last_line_is_marked_at_the_dots() -> None:
    image = painted_cell("een\ntwee\ndrie\nvier\nniet de raad", "raad", height=32)

    assert marked_columns(image)[0] == 0


def test_only_the_chosen_column_is_marked() -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        marks = HitMarks(Search(Sought("raad")), palette(False), column_id=7)

        assert not marks.paint(painter, "raad", QRect(0, 0, 200, 40), False, 1)
        assert marks.paint(painter, "raad", QRect(0, 0, 200, 40), False, 7)


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_marked_can_be_read_and_differs_from_the_cell(dark: bool) -> None:
    colours = Colours.of(palette(dark))
    marked = ground(colours, QColor(YELLOW))

    assert contrast(colours.text, marked) >= READABLE
    assert contrast(colours.base, marked) > 1.15
