"""Plans from other kinds of file and from the clipboard: opened in the window, saved as a workbook, brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from other_files import HEADS, ROW, labels, xls
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.document import file_name
from gui.importing import dropped_file
from gui.questions import Answer, Questions
from windows import Desk

CSV = b"Periode;Doelgroep;Middel;Actie\nmei;Raad;Brief;Drukken\njuni;Pers;Bericht;Bellen\n"
HTML = (
    "<table><tr><td>Periode</td><td>Doelgroep</td><td>Actie</td></tr>"
    "<tr><td>mei</td><td>Raad</td><td>Bellen</td></tr></table>"
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def offer(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def first_cell(desk: Desk) -> str:
    return str(desk.plan.plan.tables[0].text(0, 0))


# --- Files ---


def test_a_text_file_is_opened_as_a_new_plan_and_says_so(desk: Desk) -> None:
    assert desk.window.filing.open_path(desk.file(CSV, "lijst.csv"))

    assert desk.window.windowTitle().startswith("lijst.xlsx")
    assert desk.window.document is not None
    assert desk.window.document.path is None
    assert "“lijst.csv”" in desk.window.info.text
    assert "a semicolon" in desk.window.info.text
    assert desk.settings["recent_files"] == []


def test_it_is_saved_beside_the_file_it_came_from_which_stays(desk: Desk) -> None:
    source = desk.file(CSV, "lijst.csv")
    desk.window.filing.open_path(source)
    desk.type_in(0, 0, "eind mei")
    desk.answers.paths = [desk.home / "lijst.xlsx"]

    assert desk.window.filing.save()

    assert desk.answers.asked == ["save as lijst.xlsx"]
    assert desk.window.document is not None
    assert desk.window.document.path == desk.home / "lijst.xlsx"
    assert not desk.window.document.is_made
    assert load_workbook(desk.home / "lijst.xlsx").active["A4"].value == "eind mei"
    assert source.read_bytes() == CSV


def test_saving_is_proposed_in_the_folder_of_the_file(desk: Desk) -> None:
    folder = desk.home / "elders"
    folder.mkdir()
    (folder / "plan.xls").write_bytes(xls(("Matrix", 0, labels([HEADS, ROW]))))
    desk.window.filing.open_path(folder / "plan.xls")

    assert desk.window.document is not None
    assert desk.window.document.proposed_path(str(desk.home)) == folder / "plan.xlsx"


def test_a_plan_from_a_file_that_was_not_changed_is_closed_without_a_question(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(CSV, "lijst.csv"))

    assert desk.window.filing.close()
    assert desk.answers.asked == []


def test_a_file_that_another_window_may_want_is_not_held(desk: Desk) -> None:
    source = desk.file(CSV, "lijst.csv")

    desk.window.filing.open_path(source)

    claim = desk.window.filing._net.claims.claim(source)
    assert claim is not None
    claim.release()


def test_a_kind_that_is_not_read_says_what_to_do(desk: Desk) -> None:
    assert not desk.window.filing.open_path(desk.file(b"%PDF-1.7", "plan.pdf"))

    assert "“plan.pdf” is a PDF" in desk.answers.asked[0]


def test_a_file_of_another_kind_is_opened_by_dropping_it(desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.file(CSV, "lijst.csv")))])
    event = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    desk.window.dropEvent(event)

    assert first_cell(desk) == "mei"


def test_a_folder_two_files_and_an_address_are_not_dropped(tmp_path: Path) -> None:
    for urls in ([tmp_path.as_uri()], ["file:///a.csv", "file:///b.csv"], ["https://ergens.nl/plan.xlsx"], []):
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        assert dropped_file(data) is None


def test_the_dialog_offers_every_kind(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (offered.append(given[3]), ("", ""))[1])

    assert Questions().file_to_open("") is None

    kinds = offered[0].split(";;")
    assert kinds[0].startswith("All plans (*.xlsx *.xlsm *.docx ")
    assert all(ending in kinds[0] for ending in ("*.xls ", "*.ods", "*.csv", "*.html"))
    assert kinds[-1] == "All files (*)"


# --- The clipboard ---


def test_a_copied_table_becomes_a_plan(desk: Desk) -> None:
    offer(html=HTML)

    desk.window.commands["from_clipboard"].trigger()

    assert first_cell(desk) == "mei"
    assert desk.window.windowTitle().startswith("Plan uit het klembord.xlsx")
    assert "on the clipboard" in desk.window.info.text


def test_the_start_page_offers_it_too(desk: Desk) -> None:
    offer(text="Periode\tDoelgroep\tActie\nmei\tRaad\tBellen\n")

    desk.window.start.clipboard_button.click()

    assert first_cell(desk) == "mei"


def test_a_title_on_the_clipboard_names_the_file(desk: Desk) -> None:
    offer(html=f"<h1>Plan: De Molen / 2026</h1>{HTML}")

    desk.window.commands["from_clipboard"].trigger()

    assert desk.window.windowTitle().startswith("Plan De Molen 2026.xlsx")
    assert (file_name("..."), file_name('a<b>:"c')) == ("", "a b c")


@pytest.mark.parametrize("text", ["", "zomaar een zin"])
def test_without_a_table_on_the_clipboard_that_is_said_and_what_was_open_stays(desk: Desk, text: str) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    QGuiApplication.clipboard().clear()
    if text:
        offer(text)

    desk.window.commands["from_clipboard"].trigger()

    assert desk.answers.asked[-1].startswith("problem: There is no table on the clipboard")
    assert desk.window.document is not None
    assert desk.window.document.name == "proef.xlsx"


def test_a_plan_from_the_clipboard_is_nowhere_else_so_closing_asks(desk: Desk) -> None:
    offer(html=HTML)
    desk.window.commands["from_clipboard"].trigger()
    desk.answers.answers = [Answer.CANCEL]

    assert desk.window.isWindowModified()
    assert not desk.window.filing.close()

    desk.answers.paths = [desk.home / "nieuw.xlsx"]
    assert desk.window.filing.save()
    assert not desk.window.isWindowModified()
    assert desk.window.filing.close()
    assert desk.answers.asked == ["unsaved Plan uit het klembord.xlsx", "save as Plan uit het klembord.xlsx"]


# --- Unsaved work ---


def next_day(qtbot: QtBot, desk: Desk) -> Desk:
    """Another start of the program, after this one was killed."""
    desk.crash()
    return Desk(qtbot, desk.home)


def test_unsaved_work_in_a_plan_from_a_file_comes_back(desk: Desk, qtbot: QtBot) -> None:
    source = desk.file(CSV, "lijst.csv")
    desk.window.filing.open_path(source)
    desk.type_in(0, 0, "eind mei")

    again = next_day(qtbot, desk)
    source.unlink()
    assert again.window.filing.restore(again.window.filing.unsaved_works()[0])

    assert first_cell(again) == "eind mei"
    assert again.window.windowTitle().startswith("lijst.xlsx")
    assert again.window.document is not None
    assert again.window.document.is_made
    assert again.window.document.proposed_path("") == source.with_suffix(".xlsx")
    assert again.window.isWindowModified()


def test_unsaved_work_is_offered_when_the_file_is_opened_again(desk: Desk, qtbot: QtBot) -> None:
    source = desk.file(CSV, "lijst.csv")
    desk.window.filing.open_path(source)
    desk.type_in(0, 0, "eind mei")

    again = next_day(qtbot, desk)
    again.answers.answers = [Answer.RESTORE]
    again.window.filing.open_path(source)

    assert again.answers.asked[0].startswith("restore: ")
    assert first_cell(again) == "eind mei"
    assert again.window.filing.unsaved_works() == []


def test_unsaved_work_in_a_file_that_changed_since_opens_as_a_copy(desk: Desk, qtbot: QtBot) -> None:
    source = desk.file(CSV, "lijst.csv")
    desk.window.filing.open_path(source)
    desk.type_in(0, 0, "eind mei")

    again = next_day(qtbot, desk)
    source.write_bytes(CSV + b"juli;Raad;Brief;Nieuw\n")
    again.answers.answers = [Answer.COPY]
    again.window.filing.open_path(source)

    assert again.answers.asked[0].startswith("as copy: ")
    assert first_cell(again) == "eind mei"


def test_unsaved_work_in_a_plan_from_the_clipboard_comes_back_and_not_in_the_sample(desk: Desk, qtbot: QtBot) -> None:
    offer(html=HTML)
    desk.window.commands["from_clipboard"].trigger()
    desk.type_in(0, 0, "eind mei")

    again = next_day(qtbot, desk)
    again.window.filing.open_sample()
    assert again.answers.asked == []
    again.window.filing.close()
    assert again.window.filing.restore(again.window.filing.unsaved_works()[0])

    assert first_cell(again) == "eind mei"
    assert again.window.windowTitle().startswith("Plan uit het klembord.xlsx")


def test_unsaved_work_without_the_workbook_it_was_done_in_is_kept_apart(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(CSV, "lijst.csv"))
    desk.type_in(0, 0, "eind mei")
    again = next_day(qtbot, desk)
    for kept in (again.home / "versies").rglob("*.xlsx"):
        kept.unlink()

    assert not again.window.filing.restore(again.window.filing.unsaved_works()[0])

    assert "not kept any more" in again.window.info.text
    assert again.window.filing.unsaved_works() == []
    assert len(list((again.home / "herstel" / "apart").iterdir())) == 1


def test_after_saving_unsaved_work_stands_on_the_new_file(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(CSV, "lijst.csv"))
    desk.answers.paths = [desk.home / "lijst.xlsx"]
    desk.window.filing.save()
    desk.type_in(0, 0, "eind mei")

    again = next_day(qtbot, desk)
    work = again.window.filing.unsaved_works()[0]

    assert (work.base.path, work.base.made) == (desk.home / "lijst.xlsx", False)
    assert again.window.filing.restore(work)
    assert first_cell(again) == "eind mei"
