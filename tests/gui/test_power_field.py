"""The picture of power and interest on the screen: by keyboard, by mouse, for screen readers, light and dark."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from palettes import PALETTES
from power_fields import ROWS, book
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.grid.colours import READABLE, VISIBLE
from gui.pictures.documents import LANDSCAPE, document_picture, report_pictures
from gui.pictures.inks import screen_inks
from gui.pictures.raster import png
from gui.power_field.page import PowerFieldPage
from gui.theme import contrast
from model.drawing import Ink
from model.report_choices import ReportChoices
from windows import Desk

BELANG, INVLOED = 3, 4


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PowerFieldPage:
    """The picture of six stakeholders, with the keyboard on it."""
    desk.window.filing.open_path(desk.file(book()))
    desk.window.commands["power_field"].trigger()
    assert desk.window.plan_page is not None
    found = desk.window.plan_page.findChild(PowerFieldPage)
    desk.window.activateWindow()
    qtbot.waitUntil(found.view.hasFocus)
    return found


def name(page: PowerFieldPage) -> str:
    """Who is current in the picture."""
    return str(page.view.currentIndex().data())


def texts(desk: Desk, row: int) -> tuple[str, str]:
    table = desk.plan.plan.tables[0]
    return table.text(row, BELANG), table.text(row, INVLOED)


def place(page: PowerFieldPage, who: str) -> QPoint:
    """Where someone's mark is in the viewport."""
    rows = [page.view.points.stakeholder(row).name for row in range(page.view.points.rowCount())]
    mark = page.view.mark(rows.index(who))
    assert mark is not None
    return QPoint(round(mark.x), round(mark.y)) + page.view.offset().toPoint()


def drag(page: PowerFieldPage, start: QPoint, end: QPoint) -> None:
    """Take hold with the mouse and go there, without letting go."""
    target = page.view.viewport()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    for step in (0.3, 0.6, 1.0):
        between = start + (end - start) * step
        move = QPoint(round(between.x()), round(between.y()))
        QTest.mouseMove(target, move)
        # The offscreen platform tells of no buttons that are held while the mouse moves.
        _move_held(page, move)


def _move_held(page: PowerFieldPage, at: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    target = page.view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(target.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)


# --- Getting there ---


def test_a_plan_without_such_a_table_says_what_is_needed(desk: Desk) -> None:
    desk.window.filing.open_sample()

    desk.window.commands["power_field"].trigger()

    assert "Belang" in desk.window.info.text
    assert desk.window.plan_page.findChild(PowerFieldPage) is None  # type: ignore[union-attr]


def test_the_command_shows_the_stakeholders_of_the_table_in_view(page: PowerFieldPage) -> None:
    assert page.view.points.rowCount() == 5
    assert page.side.model.rowCount() == 6
    assert [page.side.waiting.item(row).text() for row in range(page.side.waiting.count())] == [
        "Nieuwe buren: belang “n.n.b.” is niet begrepen, invloed is leeg"
    ]


def test_the_models_keep_to_the_rules_of_qt(page: PowerFieldPage) -> None:
    QAbstractItemModelTester(page.view.points, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    QAbstractItemModelTester(page.side.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)

    page.refresh()


# --- By keyboard ---


def test_tab_goes_from_one_to_the_next_and_out_at_the_end(page: PowerFieldPage, press: Callable[..., None]) -> None:
    seen = [name(page)]
    for _ in range(4):
        press("Tab")
        seen.append(name(page))

    assert sorted(seen) == sorted(row[0] for row in ROWS[:5])
    press("Tab")
    assert not page.view.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.hasFocus()
    assert name(page) == seen[-1]


def test_arrows_go_to_the_nearest_in_that_direction(page: PowerFieldPage, press: Callable[..., None]) -> None:
    assert name(page) == "Gemeenteraad"

    seen = []
    for key in ("Down", "Left", "Left", "Up", "Right"):
        press(key)
        seen.append(name(page))

    assert seen == ["Dorpsraad", "Fietsersbond", "Scouting", "Waterschap", "Gemeenteraad"]


def test_ctrl_and_an_arrow_moves_by_one_step_and_undo_takes_it_back(
    page: PowerFieldPage, desk: Desk, press: Callable[..., None]
) -> None:
    press("Ctrl+Left")
    assert texts(desk, 1) == ("middel", "hoog")
    press("Ctrl+Down", "Ctrl+Down")
    assert texts(desk, 1) == ("middel", "laag")
    assert name(page) == "Gemeenteraad"

    for _ in range(3):
        desk.window.undo()

    assert texts(desk, 1) == ("hoog", "hoog")
    assert desk.plan.history.undo_label is None


def test_a_move_with_enter_is_written_at_the_second_enter_as_one_step(
    page: PowerFieldPage, desk: Desk, press: Callable[..., None]
) -> None:
    press("Return", "Left", "Left", "Down")
    assert texts(desk, 1) == ("hoog", "hoog")

    press("Return")

    assert texts(desk, 1) == ("laag", "middel")
    desk.window.undo()
    assert texts(desk, 1) == ("hoog", "hoog")


def test_escape_gives_a_move_up(page: PowerFieldPage, desk: Desk, press: Callable[..., None]) -> None:
    press("Return", "Left", "Escape", "Return", "Return")

    assert texts(desk, 1) == ("hoog", "hoog")
    assert desk.plan.history.undo_label is None


def test_what_happens_is_said(
    page: PowerFieldPage, desk: Desk, press: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("gui.power_field.field_view.announce", lambda _source, text, urgent=False: said.append(text))
    monkeypatch.setattr("gui.main_window.announce", lambda _source, text, urgent=False: said.append(text))

    press("Return", "Left", "Return")

    assert "Gemeenteraad" in said[0]
    assert said[1:] == [
        "belang middel, invloed hoog: tussen tevreden houden en nauw betrekken",
        "Gemeenteraad: belang middel, invloed hoog: tussen tevreden houden en nauw betrekken",
    ]


def test_ctrl_enter_goes_to_the_row_in_its_table(page: PowerFieldPage, desk: Desk, press: Callable[..., None]) -> None:
    press("Ctrl+Return")

    assert desk.window.plan_page is not None
    assert desk.window.plan_page.in_table
    assert desk.window.plan_page.current_row_id() == desk.plan.plan.tables[0].rows[1].id


def test_who_has_no_place_gets_one(page: PowerFieldPage, desk: Desk, press: Callable[..., None]) -> None:
    page.side.place.click()
    press("Right", "Return")

    assert texts(desk, 5) == ("hoog", "middel")
    assert page.side.waiting.count() == 0
    assert name(page) == "Nieuwe buren"


# --- By mouse ---


def test_dragging_writes_where_it_is_let_go(page: PowerFieldPage, desk: Desk) -> None:
    end = place(page, "Scouting")
    drag(page, place(page, "Gemeenteraad"), end)
    assert texts(desk, 1) == ("hoog", "hoog")

    QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert texts(desk, 1) == ("laag", "laag")


def test_escape_while_dragging_leaves_all_as_it_was(
    page: PowerFieldPage, desk: Desk, press: Callable[..., None]
) -> None:
    end = place(page, "Scouting")
    drag(page, place(page, "Gemeenteraad"), end)

    press("Escape")
    QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert desk.plan.history.undo_label is None


def test_a_click_chooses_and_moves_nothing(page: PowerFieldPage, desk: Desk) -> None:
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place(page, "Waterschap"))

    assert name(page) == "Waterschap"
    index = page.side.table.currentIndex()
    assert page.side.model.stakeholder(index.row()).name == "Waterschap"
    assert desk.plan.history.undo_label is None


# --- Together with the rest ---


def test_the_table_beside_it_and_the_picture_go_together(page: PowerFieldPage) -> None:
    for row in range(5):
        page.side.table.selectRow(row)
        assert name(page) == page.side.model.stakeholder(row).name


def test_what_changes_in_the_table_is_seen_in_the_picture(page: PowerFieldPage, desk: Desk, qtbot: QtBot) -> None:
    desk.type_in(5, BELANG, "laag")
    desk.type_in(5, INVLOED, "hoog")

    qtbot.waitUntil(lambda: page.view.points.rowCount() == 6)
    assert page.side.waiting.isHidden()


def test_one_group_is_shown_at_a_time(page: PowerFieldPage) -> None:
    offered = [page.groups.itemText(place) for place in range(page.groups.count())]
    page.groups.setCurrentIndex(offered.index("Bewoners: Zuid"))
    page.groups.activated.emit(page.groups.currentIndex())

    assert offered[1:] == ["Bewoners", "Bewoners: Noord", "Bewoners: Zuid", "Overheid"]
    assert [page.view.points.stakeholder(row).name for row in range(page.view.points.rowCount())] == ["Scouting"]


def test_a_table_that_goes_leaves_an_explanation(page: PowerFieldPage, desk: Desk, qtbot: QtBot) -> None:
    table = desk.plan.plan.tables[0]
    desk.plan.set_roles(table.key, {table.columns[BELANG].id: None})

    qtbot.waitUntil(lambda: page.view.points.rowCount() == 0)
    assert page.empty.isVisible()


def test_a_plan_that_is_closed_is_not_listened_to(page: PowerFieldPage, desk: Desk) -> None:
    plan = desk.plan.plan

    desk.window.filing.close()

    assert page not in plan.listeners


# --- For everyone ---


def test_a_screen_reader_finds_each_stakeholder(page: PowerFieldPage) -> None:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(page.view)

    told = [found.child(place).text(QAccessible.Text.Name) for place in range(found.childCount())]
    assert "Dorpsraad, belang hoog, invloed laag, houding positief" in told
    assert len(told) == 5
    assert found.text(QAccessible.Text.Name)
    assert "1 nauw betrekken (Gemeenteraad)" in found.text(QAccessible.Text.Description)
    assert not found.child(0).rect().isEmpty()


@pytest.mark.parametrize("palette", PALETTES)
def test_all_that_is_drawn_is_seen(qapp: QApplication, palette: str) -> None:
    inks = screen_inks(PALETTES[palette])
    grounds = [inks[ink] for ink in (Ink.GROUND, Ink.FIELD, Ink.FIELD_STRONG)]
    marks = (Ink.POSITIVE, Ink.NEUTRAL, Ink.NEGATIVE, Ink.UNKNOWN, Ink.LEADER, Ink.EDGE)

    assert min(contrast(inks[Ink.TEXT], ground) for ground in grounds) >= READABLE
    assert contrast(inks[Ink.MUTED], inks[Ink.GROUND]) >= READABLE
    assert min(contrast(inks[ink], ground) for ink in marks for ground in grounds) >= VISIBLE


def test_larger_letters_make_a_larger_picture(page: PowerFieldPage, letters: Callable[[float], QFont]) -> None:
    assert page.view.picture is not None
    before = page.view.picture.font.height
    size = page.view.picture.marks[0].radius

    letters(24)
    QApplication.processEvents()

    assert page.view.picture.font.height > before * 1.5
    assert page.view.picture.marks[0].radius > size * 1.5


def test_zoom_is_kept_with_that_of_the_tables(page: PowerFieldPage, desk: Desk, press: Callable[..., None]) -> None:
    press("Ctrl+Alt+=", "Ctrl+Alt+=")

    assert page.view.zoom == 120
    assert desk.settings["zoom"] == 120


# --- How they moved, and the way there ---


def test_the_table_offers_its_picture(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(book()))
    assert desk.window.plan_page is not None
    offer = desk.window.plan_page.table_page.offer
    assert offer.isVisible()

    offer.click()

    assert isinstance(desk.window.plan_page.page_in_view(), PowerFieldPage)


def test_a_table_offers_no_picture_when_its_columns_say_nothing_of_it(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(book()))
    assert desk.window.plan_page is not None
    table = desk.plan.plan.tables[0]

    desk.plan.set_roles(table.key, {table.columns[BELANG].id: None})

    assert not desk.window.plan_page.table_page.offer.isVisible()


def test_trails_are_shown_when_the_plan_has_reassessments_and_the_box_is_ticked(desk: Desk) -> None:
    found = load_workbook(io.BytesIO(book()))
    sheet = found.create_sheet("Herijkingen")
    sheet.append(["Datum", "Organisatie", "Belang", "Invloed", "Houding"])
    sheet.append([dt.datetime(2027, 5, 4), "Dorpsraad", "hoog", "hoog", "positief"])
    out = io.BytesIO()
    found.save(out)
    desk.window.filing.open_path(desk.file(out.getvalue()))
    desk.window.commands["power_field"].trigger()
    page = desk.window.plan_page.findChild(PowerFieldPage)  # type: ignore[union-attr]
    assert page.trails.isVisible()
    assert not any(line.arrow for line in page.view.picture.lines)

    page.trails.setChecked(True)

    assert sum(line.arrow for line in page.view.picture.lines) == 1
    row = next(row for row in range(5) if page.view.points.stakeholder(row).name == "Dorpsraad")
    said = page.view.points.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("herijkt op 4 mei 2027: belang hoog, invloed hoog, houding positief")


def test_without_reassessments_there_is_no_box_for_trails(page: PowerFieldPage) -> None:
    assert not page.trails.isVisible()


# --- In documents ---


def test_a_png_has_the_size_that_is_asked_for(page: PowerFieldPage) -> None:
    field = page.shown_field()
    assert field is not None
    picture = document_picture(field)

    image = QImage.fromData(png(picture, 192))

    assert (image.width(), image.height()) == (round(picture.width * 2), round(picture.height * 2))
    assert round(image.dotsPerMeterX() * 0.0254) == 192
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 10


def test_a_report_gets_the_picture_in_both_ways_with_its_words(page: PowerFieldPage, desk: Desk) -> None:
    ((found,),) = report_pictures(desk.plan.plan, desk.plan.readings, ReportChoices()).values()

    assert "1 nauw betrekken (Gemeenteraad)" in found.alt
    assert "<desc" in found.svg
    assert QImage.fromData(found.png).width() == pytest.approx(found.width / 25.4 * 192, abs=2)
    assert found.width <= LANDSCAPE[0]
    assert found.height <= LANDSCAPE[1]


def test_copying_puts_picture_and_words_on_the_clipboard(page: PowerFieldPage) -> None:
    page.copy.click()

    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.data("image/svg+xml").data().startswith(b"<?xml")
    assert "Gemeenteraad" in data.text()
