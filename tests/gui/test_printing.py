"""Printing for a meeting: what can be chosen, pages to look at, the printer and the files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from workbooks import matrix

from gui.export_dialog import ExportResult
from gui.printing import live_pages, meeting_print
from gui.printing.on_paper import print_pages, printer_for
from gui.printing.page_view import KEPT, PageView
from gui.printing.print_dialog import PrintDialog, Wish
from gui.questions import Answer
from interchange.pdf import NotSet, Typesetting
from interchange.pdf.own_process import DrawnPages
from model.messages import Message
from model.report_choices import RowChoice
from windows import TODAY, Desk

ROWS = (
    ("6 februari 2017", "Te laat", "Inwoners", "Brief", "Zaal huren (Marit)", "Nog starten"),
    ("7 februari 2017", "Klaar", "Inwoners", "Brief", "", "Gereed"),
    ("9 maart 2017", "Komend", "Raad", "Avond", "", "Loopt"),
    ("september 2017", "Later", "Pers", "Bericht", "", "Nog starten"),
    ("Nog te bepalen", "Zonder datum", "Pers", "Bericht", "", "Nog starten"),
)
Act = Callable[[PrintDialog], object]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    found = Desk(qtbot, tmp_path)
    found.window.filing.open_path(found.file(matrix(ROWS)))
    return found


def with_dialog(desk: Desk, act: Act) -> None:
    """Open the dialog, let its pages come, and do something in it."""

    def agree(dialog: object) -> bool:
        if isinstance(dialog, PrintDialog):
            dialog.show()
            wait(dialog)
            act(dialog)
            return dialog.wish is not None
        return True

    desk.agree = agree
    desk.window.export(for_meeting=True)


def wait(dialog: PrintDialog) -> None:
    for _ in range(1000):
        if not dialog._soon.isActive() and not dialog.live.is_busy:
            return
        QTest.qWait(10)
    raise AssertionError("no pages came")


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


# --- Choosing ---


def test_it_begins_with_what_one_takes_along(desk: Desk) -> None:
    def look(dialog: PrintDialog) -> None:
        choices = dialog.choices()
        assert choices.rows is RowChoice.UPCOMING
        assert choices.for_meeting
        assert choices.sorted_by_period
        assert choices.today == TODAY.date()
        assert dialog.preview.view.count == 1

    with_dialog(desk, look)
    assert isinstance(desk.dialogs[0], PrintDialog)


def test_the_pages_follow_the_choices(desk: Desk) -> None:
    def look(dialog: PrintDialog) -> None:
        before = dialog.live.pages[0]  # type: ignore[index]
        dialog.choices_page.all_rows.setChecked(True)
        wait(dialog)
        assert dialog.live.pages[0] != before  # type: ignore[index]
        width, height = dialog.live.pages.size(0)  # type: ignore[union-attr]
        dialog.turn.setCurrentIndex(1 if width > height else 2)
        dialog.paper.setCurrentIndex(1)
        wait(dialog)
        turned = dialog.live.pages.size(0)  # type: ignore[union-attr]
        assert (turned[0] > turned[1]) != (width > height)
        assert max(turned) > 1100

    with_dialog(desk, look)


def test_audiences_and_people_of_the_plan_can_be_chosen(desk: Desk) -> None:
    def look(dialog: PrintDialog) -> None:
        page = dialog.choices_page
        assert {page.audience.itemText(place) for place in range(1, page.audience.count())} == {
            "Inwoners",
            "Raad",
            "Pers",
        }
        page.audience.setCurrentText("Pers")
        page.person.setCurrentText("Marit")
        page.per_person.setChecked(True)
        choices = dialog.choices()
        assert (choices.audience, choices.person, choices.per_person) == ("Pers", "Marit", True)

    with_dialog(desk, look)


def test_tables_and_columns_can_be_left_out(desk: Desk) -> None:
    def look(dialog: PrintDialog) -> None:
        parts = dialog.choices_page.parts
        table = desk.plan.plan.tables[0]
        assert (parts.tables, parts.without_columns) == (None, frozenset())
        branch = parts._tables[0]
        branch.child(1).setCheckState(0, Qt.CheckState.Unchecked)
        assert parts.without_columns == {table.columns[1].id}
        branch.setCheckState(0, Qt.CheckState.Unchecked)
        assert parts.tables == ()

    with_dialog(desk, look)


def test_giving_up_makes_nothing(desk: Desk) -> None:
    with_dialog(desk, lambda dialog: dialog.reject())

    assert [type(dialog) for dialog in desk.dialogs] == [PrintDialog]
    assert desk.answers.asked == []


# --- Files ---


def test_a_pdf_is_saved_where_the_user_wants(desk: Desk) -> None:
    target = desk.home / "overleg.pdf"
    desk.answers.paths = [target]

    with_dialog(desk, lambda dialog: dialog.pdf_button.click())

    text = text_of(target)
    assert all(word in text for word in ("Te laat", "Komend", "Zonder datum"))
    assert "Later" not in text
    assert isinstance(desk.dialogs[-1], ExportResult)
    assert desk.answers.asked == ["save as proef meeting 2017-03-06.pdf"]


def test_a_word_document_has_the_same_choices(desk: Desk) -> None:
    target = desk.home / "overleg.docx"
    desk.answers.paths = [target]

    def choose(dialog: PrintDialog) -> None:
        dialog.choices_page.all_rows.setChecked(True)
        dialog.choices_page.large_print.setChecked(True)
        dialog.word_button.click()

    with_dialog(desk, choose)

    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as package:
        assert "Later" in package.read("word/document.xml").decode()
    assert desk.settings["export_large_print"] is True


def test_a_pdf_that_is_in_the_way_gets_another_name(desk: Desk) -> None:
    (desk.home / "bezet.pdf").mkdir()
    desk.answers.paths = [desk.home / "bezet.pdf", desk.home / "anders.pdf"]
    desk.answers.answers = [Answer.SAVE_AS]

    with_dialog(desk, lambda dialog: dialog.pdf_button.click())

    assert (desk.home / "anders.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_what_cannot_be_set_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: Typesetting) -> bytes:
        raise NotSet(Message(("Pdf", "Dat lukt niet.")))

    monkeypatch.setattr(Typesetting, "pdf", fail)
    with_dialog(desk, lambda dialog: dialog.pdf_button.click())

    assert desk.answers.asked == ["problem: Dat lukt niet."]


def test_a_preview_that_fails_says_why_in_its_place(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: Typesetting) -> DrawnPages:
        raise NotSet(Message(("Pdf", "Dat lukt niet.")))

    monkeypatch.setattr(live_pages.Typesetting, "pages", fail)

    def look(dialog: PrintDialog) -> None:
        assert dialog.preview.told.text() == "Dat lukt niet."
        assert dialog.preview.view.count == 0

    with_dialog(desk, look)


# --- Paper ---


def test_the_pages_go_to_the_printer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = desk.home / "papier.pdf"

    def to_file(*given: object, **named: object) -> QPrinter:
        printer = printer_for(*given, **named)  # type: ignore[arg-type]
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    monkeypatch.setattr(meeting_print, "printer_for", to_file)
    with_dialog(desk, lambda dialog: dialog.print_button.click())

    assert isinstance(desk.dialogs[-1], QPrintDialog)
    [page] = PdfReader(paper).pages
    assert page.mediabox.width > page.mediabox.height
    assert "printer" in desk.window.statusBar().currentMessage()


@pytest.fixture
def pages() -> DrawnPages:
    """Three pages, of which the middle one lies on its side."""
    return DrawnPages([_page(595, 842), _page(842, 595), _page(595, 842)])


def _page(width: int, height: int) -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}pt" height="{height}pt">'
        '<rect width="100" height="50" fill="#1d3b53"/></svg>'
    ).encode()


def _to_file(path: Path) -> QPrinter:
    printer = printer_for("a4", "proef", sideways=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_lies_as_it_should_on_paper(qtbot: QtBot, pages: DrawnPages, tmp_path: Path) -> None:
    told: list[int] = []

    assert print_pages(pages, _to_file(tmp_path / "p.pdf"), lambda number: told.append(number) or True)

    boxes = [page.mediabox for page in PdfReader(tmp_path / "p.pdf").pages]
    assert [box.width > box.height for box in boxes] == [False, True, False]
    assert told == [1, 2, 3]


def test_only_the_pages_that_were_asked_for_are_printed(qtbot: QtBot, pages: DrawnPages, tmp_path: Path) -> None:
    printer = _to_file(tmp_path / "p.pdf")
    printer.setFromTo(2, 2)

    assert print_pages(pages, printer, lambda number: True)

    [page] = PdfReader(tmp_path / "p.pdf").pages
    assert page.mediabox.width > page.mediabox.height


def test_printing_can_be_stopped(qtbot: QtBot, pages: DrawnPages, tmp_path: Path) -> None:
    assert not print_pages(pages, _to_file(tmp_path / "p.pdf"), lambda number: number < 2)


# --- Looking ---


@pytest.fixture
def view(qtbot: QtBot, pages: DrawnPages) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.set_pages(pages)
    return made


def test_pages_are_turned_by_the_keyboard(view: PageView, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, count: told.append((page, count)))

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)

    assert [page for page, _ in told] == [2, 3, 2, 3, 1]
    assert view.accessibleDescription() == "Page 1 of 3"


def test_pages_are_made_larger_and_fit_again(view: PageView, qtbot: QtBot) -> None:
    fitting = view.zoom

    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > fitting
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom < fitting
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == fitting

    view.resize(900, 400)
    assert view.zoom > fitting


def test_a_larger_page_stays_in_sight(view: PageView, qtbot: QtBot) -> None:
    view.go_to(2)

    view.set_zoom(200)

    assert view.page == 2


def test_only_pages_in_sight_are_drawn_and_few_are_kept(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.set_pages(DrawnPages([_page(595, 842)] * 40))
    view.show()

    view.grab()
    assert len(view._drawn) <= 2
    for number in range(1, 41):
        view.go_to(number)
        view.grab()
    assert len(view._drawn) == KEPT
    assert view.grab().toImage().pixelColor(60, view._gap + 20).name() == "#1d3b53"


def test_without_pages_nothing_can_be_turned(view: PageView, qtbot: QtBot) -> None:
    view.set_pages(None)

    qtbot.keyClick(view, Qt.Key.Key_PageDown)

    assert (view.page, view.count) == (0, 0)


def test_the_wish_is_none_until_a_button_is_pressed(desk: Desk) -> None:
    seen: list[Wish | None] = []
    with_dialog(desk, lambda dialog: seen.append(dialog.wish))

    assert seen == [None]
