"""Going to a place of the plan: by the name of a cell, by the number of a row, by words."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, ROWS, bytes_of, matrix

from gui.finding.go_to import Places
from gui.finding.picker import Choice, Picker
from windows import Desk


def two_sheets() -> bytes:
    """A workbook with a table on each of two sheets; that of the second begins two rows lower."""
    book = Workbook()
    first, second = book.active, book.create_sheet("Fase 2")
    first.title = "Planning"
    for sheet, above, subject in ((first, 0, "Brief"), (second, 2, "Poster")):
        for _ in range(above):
            sheet.append(["Communicatie"])
        sheet.append(list(HEADERS))
        for row in ROWS:
            sheet.append([*row[:3], subject, *row[4:]])
    return bytes_of(book)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_path(made.file(two_sheets()))
    return made


def find(desk: Desk, typed: str) -> list[Choice]:
    assert desk.window.document is not None
    assert desk.window.plan_page is not None
    return Places(desk.window.document, desk.window.plan_page).find(typed)


def here(desk: Desk) -> tuple[str, int, int]:
    index = desk.view.currentIndex()
    return desk.view.grid.table.title, index.row(), index.column()


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("D3", (0, 1, 3)),
        ("$d$3", (0, 1, 3)),
        ("Planning!D3", (0, 1, 3)),
        ("'Fase 2'!D5", (1, 1, 3)),
        ("fase 2!d5", (1, 1, 3)),
        ("D1", (0, 0, 3)),
    ],
)
def test_a_cell_is_found_as_excel_names_it(desk: Desk, typed: str, place: tuple[int, int, int]) -> None:
    choices = find(desk, typed)

    choices[0].act()

    titles = [table.title for table in desk.plan.plan.tables]
    assert here(desk) == (titles[place[0]], *place[1:])


def test_a_row_that_came_in_shifts_the_names_of_the_cells(desk: Desk) -> None:
    desk.view.cell_cursor.go(0, 0)
    desk.view.insert_row_above()

    find(desk, "D4")[0].act()

    assert here(desk)[1:] == (2, 3)


def test_a_cell_outside_the_tables_cannot_be_gone_to_and_says_so(desk: Desk) -> None:
    [choice] = find(desk, "Z99")

    assert choice.reason


def test_a_number_is_that_of_a_row_in_the_sheet(desk: Desk) -> None:
    choices = find(desk, "4")

    choices[0].act()
    assert here(desk)[1] == 2
    choices[1].act()
    assert here(desk)[1] == 0


def test_words_find_tables_columns_and_rows(desk: Desk) -> None:
    names = {choice.detail.split(" ")[0] for choice in find(desk, "fase")}
    assert "Table" in names

    find(desk, "doelgroep")[0].act()
    assert here(desk)[2] == 2

    [row] = [choice for choice in find(desk, "poster huren")]
    row.act()
    assert here(desk)[1] == 1


def test_accents_and_the_order_of_the_words_do_not_matter(desk: Desk) -> None:
    desk.type_in(2, 3, "Coördinatie café")

    assert [choice.title for choice in find(desk, "cafe coordinatie")]


def test_a_hidden_row_is_shown_when_it_is_gone_to(desk: Desk) -> None:
    desk.view.grid.set_filter("juni")
    assert desk.view.grid.shown == 1

    find(desk, "D3")[0].act()

    assert desk.view.grid.text(desk.view.currentIndex().row(), 0) == "medio april"


def test_nothing_typed_lists_the_tables(desk: Desk) -> None:
    titles = [choice.title for choice in find(desk, "")]

    assert titles == [table.title for table in desk.plan.plan.tables]


def test_a_text_of_the_plan_is_gone_to(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_sample()
    section = desk.plan.plan.sections[0]
    assert desk.window.document is not None
    home = desk.window.document.opened.workbook.texts[section.key]
    assert desk.window.plan_page is not None

    find(desk, section.title)[0].act()
    texts = desk.window.plan_page.page_in_view()
    assert desk.window.plan_page.pages()[0] is texts
    desk.window.plan_page.turn_to(desk.window.plan_page.pages()[1])
    from_cell = find(desk, f"{home.sheet.name}!{chr(64 + home.column)}{home.row}")[0]

    assert from_cell.title == section.title


def test_the_command_asks_and_goes(desk: Desk) -> None:
    def use(dialog: object) -> bool:
        assert isinstance(dialog, Picker)
        dialog.field.setText("D3")
        dialog.take()
        return True

    desk.agree = use
    desk.window.commands["go_to"].trigger()

    assert here(desk)[1:] == (1, 3)


def test_a_plan_with_one_table_is_searched_too(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    QApplication.processEvents()

    find(desk, "A4")[0].act()

    assert here(desk)[1:] == (0, 0)
