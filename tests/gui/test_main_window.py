"""The window: what it shows, what it remembers, and where its commands lead."""

from __future__ import annotations

from pathlib import Path

import layout_books
import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.formula import ArrayFormula
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, ROWS, book_bytes, matrix

from gui.mapping_dialog import MappingDialog
from gui.questions import Answer
from model.columns import Role
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_the_start_page_offers_to_begin_and_what_was_open_before(desk: Desk) -> None:
    assert desk.window.pages.currentWidget() is desk.window.start
    assert desk.window.start.recent.count() == 0
    path = desk.file(matrix(ROWS))

    desk.window.filing.open_path(path)
    desk.window.filing.close()

    assert desk.window.pages.currentWidget() is desk.window.start
    assert desk.window.start.recent.item(0).text().startswith("proef.xlsx")


def test_an_opened_workbook_is_shown_with_its_name_and_no_mark(desk: Desk) -> None:
    assert desk.window.filing.open_path(desk.file(matrix(ROWS)))

    assert desk.window.windowTitle().startswith("proef.xlsx[*]")
    assert not desk.window.isWindowModified()
    assert desk.view.grid.rowCount() == 3
    assert desk.view.hasFocus() or not desk.window.isActiveWindow()


# --- Columns ---


def test_what_is_uncertain_is_asked_once_and_remembered(desk: Desk) -> None:
    path = desk.file(matrix([("x", "Brief", "mei")], ("Wie", "Middel", "Datum")))

    def choose(dialog: object) -> bool:
        assert isinstance(dialog, MappingDialog)
        box = next(iter(dialog._boxes.values()))
        box.setCurrentIndex(box.findText("Audience"))
        return True

    desk.agree = choose
    desk.window.filing.open_path(path)
    assert desk.plan.plan.tables[0].columns[0].role is Role.AUDIENCE
    desk.window.filing.close()
    desk.window.filing.open_path(path)

    assert len(desk.dialogs) == 1
    assert desk.plan.plan.tables[0].columns[0].role is Role.AUDIENCE


def test_what_is_certain_is_told_and_not_asked(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    assert desk.dialogs == []
    assert "6" in desk.window.info.text


def test_an_answer_that_is_not_given_can_be_given_later(desk: Desk) -> None:
    desk.agree = lambda dialog: False

    desk.window.filing.open_path(desk.file(matrix([("x", "Brief", "mei")], ("Wie", "Middel", "Datum"))))

    assert desk.window.info.text
    desk.agree = lambda dialog: True
    desk.window.info._button.click()
    assert len(desk.dialogs) == 2


def test_the_dialog_shows_heads_samples_and_reasons(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    desk.window.confirm_columns()

    dialog = desk.dialogs[0]
    assert isinstance(dialog, MappingDialog)
    assert set(dialog.roles().values()) == {
        Role.PERIOD,
        Role.GOAL,
        Role.AUDIENCE,
        Role.CHANNEL,
        Role.ACTION,
        Role.STATUS,
    }


def test_a_column_is_added_and_saved(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.answers.title = "Kosten"

    desk.window.commands["add_column"].trigger()
    desk.type_in(0, 6, "€ 40")
    desk.window.filing.save()

    sheet = load_workbook(path).active
    assert (sheet["G3"].value, sheet["G4"].value) == ("Kosten", "€ 40")


def test_a_column_comes_in_at_the_left_of_the_current_cell(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.view.cell_cursor.go(0, 2)
    desk.answers.title = "Wijk"

    desk.window.commands["insert_column"].trigger()
    desk.window.filing.save()

    sheet = load_workbook(path).active
    assert [cell.value for cell in sheet[3]][1:5] == ["Doel", "Wijk", "Doelgroep", "Middel"]


def test_a_head_is_changed_from_the_menu_and_above_the_column(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.view.cell_cursor.go(0, 2)
    desk.answers.title = "Voor wie"

    desk.window.commands["rename_column"].trigger()
    desk.view.rename_asked.emit(desk.plan.plan.tables[0].columns[1].id)
    desk.window.filing.save()

    assert [load_workbook(path).active.cell(3, column).value for column in (2, 3)] == ["Voor wie", "Voor wie"]


# --- What is shown ---


def test_a_refused_row_can_be_added_below_instead(desk: Desk) -> None:
    def fill(sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.append(HEADERS)
        for row in ROWS:
            sheet.append(row)
        sheet["F2"] = ArrayFormula("F2:F4", "=LEN(A2:A4)")

    desk.window.filing.open_path(desk.file(book_bytes(fill)))
    desk.view.cell_cursor.go(1, 0)
    desk.answers.answers = [Answer.APPEND]

    desk.view.insert_row_above()

    assert desk.answers.asked[0].startswith("refused: The formula in F2:F4 fills several cells")
    assert len(desk.plan.plan.tables[0].rows) == 4


def test_the_filter_and_the_count(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.table_page

    page.filter.setText("raad")
    qtbot.waitUntil(lambda: page.view.grid.rowCount() == 1)

    assert page.count.text().startswith("1 ")
    page.filter.clear()
    qtbot.waitUntil(lambda: page.view.grid.rowCount() == 3)


def test_sorting_is_for_the_eye_and_can_be_put_off(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix([ROWS[2], ROWS[0], ROWS[1]])))
    assert desk.window.plan_page is not None
    page = desk.window.plan_page.table_page
    desk.view.cell_cursor.go(0, 0)

    desk.window.commands["sort_up"].trigger()

    assert [page.view.grid.text(row, 0) for row in range(3)] == ["6 februari", "medio april", "juni"]
    assert page.sorting.isVisible()
    assert desk.window.document is not None
    assert desk.window.document.is_saved
    page.sorting.click()
    assert [page.view.grid.text(row, 0) for row in range(3)] == ["juni", "6 februari", "medio april"]


def test_the_find_bar_goes_from_hit_to_hit(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    assert desk.window.plan_page is not None
    bar = desk.window.plan_page.finder.bar

    desk.window.commands["find"].trigger()
    bar.field.setText("raad")
    desk.window.commands["find_next"].trigger()

    assert desk.view.currentIndex().row() == 2
    assert bar.told.text().startswith("1 ")
    bar.field.setText("bestaat niet")
    desk.window.commands["find_next"].trigger()
    assert bar.told.text() == "Not found"


def test_the_details_follow_the_row_and_put_what_is_typed_in_the_plan(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    desk.view.cell_cursor.go(1, 0)
    fields = [field for _, field in desk.window.details._fields]
    assert [field.toPlainText() for field in fields] == list(ROWS[1])

    fields[3].setPlainText("Inloop\nen koffie")
    fields[3].commit()

    assert desk.plan.plan.tables[0].text(1, 3) == "Inloop\nen koffie"
    desk.window.undo()
    assert fields[3].toPlainText() == "Bijeenkomst"


def test_what_is_typed_in_the_details_and_read_as_what_the_cell_has_is_shown_as_it_has_it(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix([(1, "mei", 2680), (2, "juni", 75)], ("Nr", "Periode", "Kosten"))))
    field = desk.window.details._fields[2][1]
    field.setFocus()
    field.setPlainText(" 2680")

    desk.window.details.commit()

    assert field.toPlainText() == "2680"
    assert desk.window.document.open_plan.history.undo_label is None


def test_the_details_stay_when_a_table_out_of_view_loses_its_cell(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(layout_books.side_by_side()))
    page = desk.window.plan_page
    assert page is not None
    first, other = page.views()
    desk.plan.add_column(other.grid.table.key, "Extra")
    page.show_cell(other.grid.table.key, other.grid.row_id(0), other.grid.column(3).id)
    page.show_table(first.grid.table.key)

    desk.plan.history.undo()

    assert not other.currentIndex().isValid()
    assert desk.window.details._row_id == page.current_row_id() == first.grid.row_id(0)


def test_the_details_say_what_a_period_is_understood_as(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    desk.view.cell_cursor.go(1, 0)

    assert "april" in next(iter(desk.window.details._derived.values())).text()


def test_widths_zoom_and_place_are_remembered(desk: Desk, qtbot: QtBot) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.view.zoom = 120
    desk.view.setColumnWidth(1, 333)
    width = desk.view.columnWidth(1)
    desk.window.close()

    again = Desk(qtbot, desk.home)
    again.window.filing.open_path(path)

    assert again.view.zoom == 120
    assert abs(again.view.columnWidth(1) - width) <= 3
    assert again.settings["window_geometry"]


def test_without_a_plan_only_what_makes_sense_is_enabled(desk: Desk) -> None:
    enabled = {
        name
        for name in ("open", "sample", "save", "undo", "append_row", "export", "keys")
        if desk.window.commands[name].isEnabled()
    }

    assert enabled == {"open", "sample", "keys"}


def test_on_the_page_of_texts_the_commands_of_tables_are_off(desk: Desk) -> None:
    desk.window.filing.open_sample()
    assert desk.window.plan_page is not None

    desk.window.plan_page.turn(-1)

    assert not desk.window.plan_page.in_table
    assert not desk.window.commands["append_row"].isEnabled()
    assert desk.window.commands["save"].isEnabled()


def test_no_two_commands_share_a_key(desk: Desk) -> None:
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in desk.window.commands._actions.values()
        for key in action.shortcuts()
    ]

    assert len(keys) == len(set(keys))


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.window.filing.open_sample()
    assert desk.window.plan_page is not None
    desk.window.plan_page.finder.open()

    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.toolTip())
        and not widget.objectName().startswith("qt_")
        and type(widget).__name__ not in {"QTabWidget", "TextPage", "QScrollArea"}
    ]

    assert nameless == []


def test_f6_goes_round_between_table_details_tabs_message_and_filter(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_sample()
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: desk.view.hasFocus())
    assert desk.window.plan_page is not None

    panes = desk.window.panes
    panes.next()
    qtbot.waitUntil(lambda: desk.window.details.isAncestorOf(desk.window.focusWidget()))
    panes.next()
    qtbot.waitUntil(desk.window.plan_page.tabs_have_focus)
    panes.next()
    qtbot.waitUntil(lambda: desk.window.info.isAncestorOf(desk.window.focusWidget()))
    panes.next()
    qtbot.waitUntil(desk.window.plan_page.table_page.filter.hasFocus)
    panes.next()
    qtbot.waitUntil(lambda: desk.view.hasFocus())
    panes.previous()

    qtbot.waitUntil(desk.window.plan_page.table_page.filter.hasFocus)


def test_the_texts_of_the_plan_are_edited_beside_its_tables(desk: Desk) -> None:
    desk.window.filing.open_sample()
    assert desk.window.plan_page is not None
    texts = desk.window.plan_page._texts
    assert texts is not None
    key = desk.plan.plan.sections[0].key
    before = desk.plan.plan.sections[0].text

    texts._fields[key].setPlainText("Nieuwe aanleiding")

    assert desk.plan.plan.sections[0].text == "Nieuwe aanleiding"
    desk.window.undo()
    assert texts._fields[key].toPlainText() == before


def test_what_was_recognised_is_told_once(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    assert desk.window.info.text
    desk.window.filing.close()

    desk.window.filing.open_path(path)

    assert desk.window.info.text == ""


def test_another_language_is_kept_for_the_next_start(desk: Desk) -> None:
    menu = next(child for child in desk.window.findChildren(QMenu) if child.title() == "&Language")
    dutch, english = menu.actions()
    assert (dutch.isChecked(), english.isChecked()) == (True, False)

    english.trigger()

    assert desk.settings["language"] == "en"
    assert (dutch.isChecked(), english.isChecked()) == (False, True)
    assert "next start" in desk.window.info.text
