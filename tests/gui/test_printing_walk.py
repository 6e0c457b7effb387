"""Eight minutes before the meeting: a workbook from the file manager to paper, by the keys alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_reading import ReadPdf
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from workbooks import book_bytes

from gui.printing import meeting_print
from gui.printing.on_paper import printer_for
from gui.printing.print_dialog import PrintDialog
from interchange.pdf import write_pdf
from windows import Desk

Press = Callable[..., None]
HEADS = ("Periode", "Doel", "Doelgroep", "Middel", "Actie", "Status", "Opmerkingen")
ROWS = 40


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def workbook() -> bytes:
    def fill(sheet):  # type: ignore[no-untyped-def]
        sheet["A1"], sheet["B1"] = "Versie", "2.3"
        for column, head in enumerate(HEADS, 1):
            sheet.cell(4, column, head)
        for row in range(ROWS):
            day = f"{row % 20 + 8} maart 2017"
            action = "\n".join(f"- stap {row}.{step} van de actie" for step in range(4))
            texts = (day, f"begin{row} van het doel", "Inwoners", "Brief", f"{action}\n- einde{row}", "Loopt", "Privé")
            for column, text in enumerate(texts, 1):
                sheet.cell(5 + row, column, text)

    return book_bytes(fill)


class Table:
    """Prints by the keys, and keeps what came out."""

    def __init__(self, desk: Desk, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk, self._press, self._qtbot = desk, press, qtbot
        self.paper = desk.home / "papier.pdf"
        self.seen: ReadPdf | None = None
        self.was_set_again = False
        monkeypatch.setattr(meeting_print, "printer_for", self._to_file)
        set_again = meeting_print._Hold.setting

        def setting(*given: object, **named: object) -> object:
            self.was_set_again = True
            return set_again(*given, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(meeting_print._Hold, "setting", setting)
        desk.agree = self._answer

    def _to_file(self, *given: object, **named: object) -> QPrinter:
        printer = printer_for(*given, **named)  # type: ignore[arg-type]
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        return printer

    def _answer(self, dialog: object) -> bool:
        if isinstance(dialog, QPrintDialog):
            return True
        assert isinstance(dialog, PrintDialog)
        dialog.show()
        dialog.activateWindow()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        # Large letters; then the direction: everything sideways.
        for key in ("Alt+G", "Alt+C", "Down", "Down"):
            self._press(key)
            QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not dialog._soon.isActive() and not dialog.live.is_busy, timeout=20_000)
        self.seen = ReadPdf(write_pdf(dialog._make(dialog.choices()), dialog.look()))
        self._press("Alt+T")
        self._qtbot.waitUntil(lambda: not dialog.isVisible())
        return dialog.wish is not None

    def print(self) -> ReadPdf:
        self._press("Ctrl+P")
        assert self.seen is not None
        return self.seen


@pytest.fixture
def table(desk: Desk, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Table:
    return Table(desk, press, qtbot, monkeypatch)


def test_a_copy_for_the_table_comes_out_by_the_keys_alone(desk: Desk, table: Table) -> None:
    desk.window.filing.open_path(desk.file(workbook()))

    seen = table.print()

    first = " ".join(seen.pages[0].split())
    assert "Afgedrukt op 6 maart 2017. Versie: 2.3" in first
    assert "Privé" not in seen.text
    assert "Opmerkingen" not in seen.text
    assert all(seen.sideways)
    printed = PdfReader(table.paper).pages
    assert len(printed) == len(seen.pages) > 2
    assert all(page.mediabox.width > page.mediabox.height for page in printed)
    assert "printer" in desk.window.statusBar().currentMessage()


def test_every_page_has_its_heads_its_number_and_only_whole_rows(desk: Desk, table: Table) -> None:
    desk.window.filing.open_path(desk.file(workbook()))

    pages = [" ".join(page.split()) for page in table.print().pages]

    for number, page in enumerate(pages, start=1):
        assert f"pagina {number} van {len(pages)}" in page
        rows = {row for row in range(ROWS) if f"begin{row} " in page}
        assert rows == {row for row in range(ROWS) if f"einde{row} " in f"{page} "}
        assert not rows or all(head in page for head in HEADS[:-1])
    assert sum("begin" in page for page in pages) > 1


def test_the_pages_that_were_seen_go_to_the_printer_without_being_made_again(desk: Desk, table: Table) -> None:
    desk.window.filing.open_path(desk.file(workbook()))

    table.print()

    assert table.paper.is_file()
    assert not table.was_set_again
    assert not [thread for thread in threading.enumerate() if thread.name == "pages"]


def test_it_prints_a_workbook_that_a_colleague_has_open(desk: Desk, table: Table) -> None:
    path = desk.file(workbook())
    (desk.home / "~$proef.xlsx").write_bytes(b"\x08Dirk Bos" + b" " * 156)
    before = path.read_bytes()
    desk.window.filing.open_path(path)

    seen = table.print()

    assert len(PdfReader(table.paper).pages) == len(seen.pages)
    assert path.read_bytes() == before
    assert desk.answers.asked == []
