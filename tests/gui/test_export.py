"""Making a Word document from the window, and printing for a meeting."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from pdf_reading import ReadPdf
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, book_bytes, matrix

from gui.export_dialog import ExportDialog, ExportResult
from gui.questions import Answer
from model.plan_report import RowChoice
from windows import TODAY, Desk

ROWS = (
    ("6 februari 2017", "Te laat", "Inwoners", "Brief", "", "Nog starten"),
    ("7 februari 2017", "Klaar", "Inwoners", "Brief", "", "Gereed"),
    ("9 maart 2017", "Komend", "Raad", "Avond", "", "Loopt"),
    ("september 2017", "Later", "Pers", "Bericht", "", "Nog starten"),
    ("Nog te bepalen", "Zonder datum", "Pers", "Bericht", "", "Nog starten"),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    found = Desk(qtbot, tmp_path)
    found.window.filing.open_path(found.file(matrix(ROWS)))
    return found


def words(path: Path) -> str:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        return package.read("word/document.xml").decode("utf-8")


def test_the_whole_plan_goes_beside_the_workbook(desk: Desk) -> None:
    desk.window.export(for_meeting=False)

    target = desk.home / "proef.docx"
    assert all(row[1] in words(target) for row in ROWS)
    result = desk.dialogs[-1]
    assert isinstance(result, ExportResult)
    assert result.path == target


def test_the_dialog_starts_with_the_whole_plan_and_can_be_changed(desk: Desk) -> None:
    def choose(dialog: object) -> bool:
        if isinstance(dialog, ExportDialog):
            assert dialog.choices(TODAY.date()).rows is RowChoice.ALL
            dialog.choices_page.upcoming.setChecked(True)
            dialog.choices_page.large_print.setChecked(True)
        return True

    desk.agree = choose
    desk.window.export(for_meeting=False)

    text = words(desk.home / "proef.docx")
    assert all(word in text for word in ("Te laat", "Komend", "Zonder datum"))
    assert "Later" not in text
    assert desk.settings["export_large_print"] is True


def test_giving_up_makes_nothing(desk: Desk) -> None:
    desk.agree = lambda dialog: False

    desk.window.export(for_meeting=False)

    assert not (desk.home / "proef.docx").exists()


def test_another_place_can_be_chosen(desk: Desk) -> None:
    (desk.home / "elders").mkdir()
    desk.answers.paths = [desk.home / "elders" / "stuk.docx"]

    def choose(dialog: object) -> bool:
        if isinstance(dialog, ExportDialog):
            dialog._choose()
        return True

    desk.agree = choose
    desk.window.export(for_meeting=False)

    assert (desk.home / "elders" / "stuk.docx").exists()


def test_a_document_that_cannot_be_written_gets_another_name(desk: Desk) -> None:
    (desk.home / "proef.docx").mkdir()
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "anders.docx"]

    desk.window.export(for_meeting=False)

    assert (desk.home / "anders.docx").exists()


def test_the_result_opens_the_document_or_its_folder(desk: Desk) -> None:
    opened: list[str] = []
    for button in ("open_button", "folder_button"):
        result = ExportResult(desk.home / "proef.docx", desk.window)
        result.opener = lambda url: opened.append(url.toLocalFile())
        getattr(result, button).click()

    assert opened == [str(desk.home / "proef.docx"), str(desk.home)]


def test_a_table_without_periods_cannot_be_narrowed_to_coming_weeks(desk: Desk) -> None:
    def fill(sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.append(HEADERS[1:])
        sheet.append(ROWS[0][1:])

    desk.window.filing.open_path(desk.file(book_bytes(fill), "zonder.xlsx"))
    desk.window.export(for_meeting=False)

    dialog = desk.dialogs[-2]
    assert isinstance(dialog, ExportDialog)
    assert not dialog.choices_page.upcoming.isEnabled()
    assert dialog.choices_page.all_rows.isChecked()


def test_one_chooses_how_far_the_coming_rows_go(desk: Desk) -> None:
    chosen: list[int] = []

    def choose(dialog: object) -> bool:
        if isinstance(dialog, ExportDialog):
            page = dialog.choices_page
            assert not page.ahead.isEnabled()
            page.upcoming.setChecked(True)
            assert page.ahead.isEnabled()
            chosen.append(dialog.choices(TODAY.date()).weeks)
            page.ahead.setCurrentIndex(page.ahead.findData(9))
            chosen.append(dialog.choices(TODAY.date()).weeks)
        return True

    desk.agree = choose
    desk.window.export(for_meeting=False)

    assert chosen == [4, 9]
    assert "komende 9 weken" in words(desk.home / "proef.docx").lower()


def test_a_plan_as_it_is_becomes_a_pdf_when_its_name_says_so(desk: Desk) -> None:
    target = desk.home / "alles.pdf"

    desk.window.export_plan(desk.plan.plan, desk.plan.readings, target)

    assert "Zonder datum" in ReadPdf(target.read_bytes()).text
    assert isinstance(desk.dialogs[-1], ExportResult)
