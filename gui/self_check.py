"""The program checks itself: opens the sample, edits, undoes, saves, reopens, exports, reads another kind of file, and
looks for everything that has to come along with it."""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from interchange.atomic import write_whole


def self_check(version: str, report: Path | None = None) -> int:
    """Walk through the program without showing it. Returns 0 when everything works, 1 with the reason otherwise.

    What was found is printed, and put in `report` as well: a program for Windows has nowhere to print.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: list[str] = []
    status = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        try:
            from gui.application import Places, make_application, make_window
            from gui.settings import Settings

            application = make_application(sys.argv[:1], version, "nl")
            window = make_window(Places(home / "settings", home / "data"), Settings(home / "settings"))
            for name, step in _steps(window, home):
                step()
                found.append(f"goed: {name}")
                print(found[-1])
            window.deleteLater()
            application.processEvents()
        except Exception as error:
            found.append(f"fout: {type(error).__name__}: {error}")
            print(found[-1], file=sys.stderr)
            status = 1
    if report is not None:
        write_whole(report, ("\n".join(found) + "\n").encode("utf-8"))
    return status


def _steps(window: object, home: Path) -> list[tuple[str, Callable[[], None]]]:
    from PySide6.QtCore import QCoreApplication

    from gui.icons import icon
    from gui.main_window import MainWindow
    from interchange.importing.opening import open_any
    from interchange.opening import open_workbook
    from interchange.pdf import Look, Typesetting
    from interchange.remembered import RememberedLayouts
    from interchange.resources import resource
    from interchange.spelling.lexicon import Lexicon
    from model.columns import Role
    from model.forms import forms
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

    def make_pdf() -> None:
        assert window.document is not None
        plan = window.document.open_plan
        data = Typesetting(plan_report(plan.plan, plan.readings, ReportChoices()), Look(), pdf=True).pdf()
        expect(data.startswith(b"%PDF-") and len(data) > 10_000, "de pdf is leeg")

    def make_long_pdf() -> None:
        long = home / "lang.csv"
        rows = "".join(f"week {number % 50 + 1};Inwoners van wijk {number};Brief\n" for number in range(320))
        long.write_text("Periode;Doelgroep;Middel\n" + rows, encoding="utf-8")
        plan = open_any(long, RememberedLayouts()).open_plan
        work = Typesetting(plan_report(plan.plan, plan.readings, ReportChoices()), Look(), pdf=True)
        expect(work.is_long and work.pdf().startswith(b"%PDF-"), "een lange pdf komt er niet")

    def spell() -> None:
        lexicon = Lexicon(resource("spelling"))
        lexicon.load()
        expect(lexicon.is_known("raadsbrief") and not lexicon.is_known("raadsbreif"), "de spelling kent geen woorden")

    def speak_dutch() -> None:
        texts = [
            QCoreApplication.translate("Actions", "&About Communicatiematrix"),
            QCoreApplication.translate("MainWindow", "&Recent workbooks"),
        ]
        expect(texts[0] == "&Over Communicatiematrix" and texts[1] != "&Recent workbooks", "de vertaling ontbreekt")
        expect(QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren", "de vertaling van Qt ontbreekt")

    def know_forms() -> None:
        expect(len(forms()) >= 7, "er ontbreken formulieren")

    return [
        ("voorbeeld geopend", open_sample),
        ("gewijzigd en ongedaan gemaakt", edit_and_undo),
        ("bewaard en opnieuw geopend", save_and_reopen),
        ("Word-document gemaakt", export),
        ("pictogram gevonden", find_icon),
        ("ander bestand gelezen en begrepen", read_other_kind),
        ("pdf gemaakt", make_pdf),
        ("lange pdf gemaakt in een eigen proces", make_long_pdf),
        ("spelling geladen", spell),
        ("Nederlandse teksten gevonden", speak_dutch),
        ("formulieren gevonden", know_forms),
    ]
