"""The program checks itself: opens the sample, edits, undoes, saves, reopens, exports, reads another kind of file."""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path


def self_check(version: str) -> int:
    """Walk through the program without showing it. Returns 0 when everything works, 1 with the reason otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.application import Places, make_application, make_window
    from gui.settings import Settings

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        application = make_application(sys.argv[:1], version, "nl")
        window = make_window(Places(home / "settings", home / "data"), Settings(home / "settings"))
        try:
            for name, step in _steps(window, home):
                step()
                print(f"goed: {name}")
        except Exception as error:
            print(f"fout: {type(error).__name__}: {error}", file=sys.stderr)
            return 1
        finally:
            window.deleteLater()
            application.processEvents()
    return 0


def _steps(window: object, home: Path) -> list[tuple[str, Callable[[], None]]]:
    from gui.icons import icon
    from gui.main_window import MainWindow
    from interchange.importing.opening import open_any
    from interchange.opening import open_workbook
    from interchange.remembered import RememberedLayouts
    from model.columns import Role
    from model.plan_report import ReportChoices, plan_report

    assert isinstance(window, MainWindow)
    target = home / "controle.xlsx"
    text = "Gecontroleerd: één regel\nen nog een"

    def expect(condition: bool, what: str) -> None:
        if not condition:
            raise AssertionError(what)

    def open_sample() -> None:
        expect(window.filing.open_sample(), "het voorbeeld gaat niet open")
        expect(not window.grab().isNull(), "het venster is niet te tekenen")
        expect(window.windowTitle().startswith("Voorbeeld"), "de titel klopt niet")

    def edit_and_undo() -> None:
        assert window.document is not None
        plan = window.document.open_plan
        table = plan.plan.tables[0]
        before = table.text(0, 1)
        change = [(table.rows[0].id, table.columns[1].id, text)]
        plan.set_texts(table.key, change)
        plan.history.undo()
        expect(table.text(0, 1) == before and window.document.is_saved, "ongedaan maken herstelt niet")
        plan.history.redo()
        expect(table.text(0, 1) == text and not window.document.is_saved, "opnieuw doen werkt niet")

    def save_and_reopen() -> None:
        assert window.document is not None
        window.document.write(target)
        window.document.written()
        again = open_workbook(target, RememberedLayouts()).open_plan.plan
        expect(again.tables[0].text(0, 1) == text, "het bewaarde bestand bevat de wijziging niet")

    def export() -> None:
        from interchange.word import write_docx

        assert window.document is not None
        plan = window.document.open_plan
        data = write_docx(plan_report(plan.plan, plan.readings, ReportChoices()))
        (home / "controle.docx").write_bytes(data)
        with zipfile.ZipFile(home / "controle.docx") as package:
            expect(package.testzip() is None and "word/document.xml" in package.namelist(), "het Word-document is stuk")

    def find_icon() -> None:
        expect(not icon("save").pixmap(20, 20).isNull(), "een pictogram ontbreekt")

    def read_other_kind() -> None:
        other = home / "ander.csv"
        other.write_text("Periode;Doelgreop;Middel\ntweede pinksterdag 2027;Inwoners;Brief\n", encoding="utf-8")
        opened = open_any(other, RememberedLayouts()).open_plan
        table = opened.plan.tables[0]
        period = opened.readings.of(table.key, table.rows[0].id).period
        expect(period is not None and period.start == dt.date(2027, 5, 17), "een feestdag wordt niet begrepen")
        expect(table.columns[1].role is Role.AUDIENCE, "een kop met een tikfout wordt niet herkend")

    return [
        ("voorbeeld geopend", open_sample),
        ("gewijzigd en ongedaan gemaakt", edit_and_undo),
        ("bewaard en opnieuw geopend", save_and_reopen),
        ("Word-document gemaakt", export),
        ("pictogram gevonden", find_icon),
        ("ander bestand gelezen en begrepen", read_other_kind),
    ]
