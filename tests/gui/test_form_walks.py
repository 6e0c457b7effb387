"""Days at work with the forms, by the keys alone: a meeting, the morning after, a register, a calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx_reading import grids, part, text
from openpyxl import load_workbook
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from workbooks import book_bytes, parts

from gui.export_dialog import ExportDialog
from gui.forms.commands import FormCommands
from interchange.word import write_docx
from model.forms import FoundForm, form, forms_in
from model.forms.parts import add_form
from model.plan_report import ReportChoices, plan_report
from windows import Desk

COLOUR = "FFE699"

Press = Callable[..., None]
TypeText = Callable[[str], None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


class Keys:
    """Presses keys in the window and in the dialogs that come, and waits for what they lead to."""

    def __init__(self, desk: Desk, press: Press, type_text: TypeText, qtbot: QtBot) -> None:
        self.desk, self.press, self.type_text, self.qtbot = desk, press, type_text, qtbot
        self.in_dialogs: list[tuple[str, ...]] = []
        desk.agree = self._in_dialog

    def _in_dialog(self, dialog: object) -> bool:
        assert isinstance(dialog, QDialog)
        done: list[int] = []
        dialog.finished.connect(done.append)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        steps = self.in_dialogs.pop(0) if self.in_dialogs else ("Return",)
        for step in steps:
            self.do(step)
        assert done, f"{type(dialog).__name__} was not answered by {steps}"
        self.desk.window.activateWindow()
        return bool(done[0])

    def do(self, step: str) -> None:
        """A step that begins with `=` is typed, every other one is a key."""
        if step.startswith("="):
            self.type_text(step[1:])
        else:
            self.press(step)
        QApplication.processEvents()

    def new_plan(self, downs: int, *fields: str) -> None:
        """Choose a form from the list, and fill in what it asks."""
        filled = [step for field in fields for step in (f"={field}", "Tab")]
        self.in_dialogs = [(*("Down",) * downs, "Return"), (*filled, "Return")]
        self.press("Ctrl+Shift+N")
        self.qtbot.waitUntil(lambda: self.desk.window.plan_page is not None)
        self.wait_for_keyboard()

    def wait_for_keyboard(self) -> None:
        """Wait until the window has the keyboard again, as every window system sees to after a dialog."""
        self.desk.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def found(self, key: str) -> FoundForm:
        return next(one for one in forms_in(self.desk.plan.plan) if one.form.key == key)

    def go(self, title: str) -> None:
        """Turn to a sheet with Ctrl+PgDown."""
        page = self.desk.window.plan_page
        assert page is not None
        self.wait_for_keyboard()
        for _ in range(20):
            if page.page_name(page.page_in_view()) == title:
                return
            self.press("Ctrl+PgDown")
            self.wait_for_keyboard()
        raise AssertionError(title)

    def texts(self, key: str, table: str, column: str) -> list[str]:
        found = self.found(key)
        held = self.desk.plan.plan.table(found.tables[table])
        place = held.column_index(found.columns[table, column])
        return [held.text(row, place) for row in range(len(held.rows))]

    def save_as(self, name: str) -> Path:
        path = self.desk.home / name
        self.desk.answers.paths = [path]
        self.wait_for_keyboard()
        self.press("Ctrl+S")
        assert path.exists()
        return path

    def kinds(self) -> list[str]:
        """What the panel with checks tells, by the kinds of its findings."""
        forms: FormCommands = self.desk.window.forms
        forms.panel.look()
        return [finding.kind for finding in forms.panel.findings]


@pytest.fixture
def keys(desk: Desk, press: Press, type_text: TypeText, qtbot: QtBot) -> Keys:
    return Keys(desk, press, type_text, qtbot)


def test_a_meeting_is_planned_from_an_empty_page(keys: Keys, desk: Desk) -> None:
    keys.new_plan(2, "De bibliotheek van morgen", "woensdag 14 oktober 2026", "19.00 uur", "De Sluis")
    plan = desk.plan
    found = keys.found("bijeenkomst")
    assert found.text(plan.plan, "datum") == "woensdag 14 oktober 2026"

    # How many people are to come.
    keys.go("Opkomst")
    for step in ("Ctrl+Home", "Tab", "=20", "Tab", "=40", "Return", "=20", "Return"):
        keys.do(step)
    assert keys.texts("bijeenkomst", "opkomst", "minimum")[:2] == ["20", ""]
    assert keys.texts("bijeenkomst", "opkomst", "streef")[0] == "40"

    # A longer introduction moves the evening.
    keys.go("Agenda")
    for step in ("Ctrl+Home", "Down", "Down", "Tab", "=15", "Return"):
        keys.do(step)
    assert keys.texts("bijeenkomst", "agenda", "tijd")[-1] == "22.05 uur"
    assert "agenda gap" not in keys.kinds()

    # The standard announcements count back from the day, and one that is too late is told.
    readings = plan.readings
    pr = plan.plan.table(found.tables["pr"])
    assert len(pr.rows) >= 11
    assert readings.of(pr.key, pr.rows[0].id).period.start.isoformat() == "2026-09-23"  # type: ignore[union-attr]
    keys.go("PR-acties")
    for step in ("Ctrl+Home", "Tab", "=5 dagen voor de bijeenkomst", "Return"):
        keys.do(step)
    assert "pr late" in keys.kinds()

    # Costs in Dutch money.
    keys.go("Kosten")
    for step in ("Ctrl+Home", "Tab", "=1.250,50", "Return"):
        keys.do(step)
    assert keys.texts("bijeenkomst", "kosten", "geraamd")[0] == "€ 1.250,50"

    path = keys.save_as("bijeenkomst.xlsx")
    desk.window.filing.open_path(path)
    assert [one.form.key for one in forms_in(desk.plan.plan)] == ["bijeenkomst"]
    assert keys.texts("bijeenkomst", "agenda", "tijd")[-1] == "22.05 uur"
    assert "agenda overlap" not in keys.kinds()

    # The document for the table.
    target = desk.home / "plan.docx"
    desk.agree = lambda dialog: True
    report = plan_report(desk.plan.plan, desk.plan.readings, ReportChoices())
    target.write_bytes(write_docx(report))
    written = text(part(target.read_bytes()))
    assert "€ 1.250,50" in written
    assert "Totaal" in written


def test_the_morning_after_the_outcome_is_written(keys: Keys, desk: Desk) -> None:
    keys.new_plan(2, "De bibliotheek van morgen", "woensdag 14 oktober 2026")
    keys.go("Opkomst")
    for step in ("Ctrl+Home", "Tab", "=20", "Tab", "Tab", "=15", "Return"):
        keys.do(step)
    assert "turnout" in keys.kinds()
    for step in ("Ctrl+Home", "End", "=De wijkkrant kwam te laat", "Return"):
        keys.do(step)
    assert "turnout" not in keys.kinds()

    # The outcome comes in the same workbook, with what the meeting tells.
    keys.in_dialogs = [("Down", "Down", "Return")]
    desk.window.commands["add_part"].trigger()
    found = keys.found("opbrengst")
    assert found.text(desk.plan.plan, "naam") == "De bibliotheek van morgen"

    # Recommendations with nested bullets.
    page = desk.window.plan_page
    assert page is not None
    keys.wait_for_keyboard()
    page.show_text(found.texts["aanbevelingen"])
    for step in ("=- Maak een wijkkamer", "Return", "Ctrl+M", "=met koffie", "Return", "Return", "=Meer uren open"):
        keys.do(step)
    assert found.text(desk.plan.plan, "aanbevelingen") == "- Maak een wijkkamer\n  - met koffie\n- Meer uren open"

    # Who came is there already; ideas get their numbers, and one without an owner stays without one.
    assert keys.texts("opbrengst", "aanwezigen", "aantal")[:1] == ["15"]
    assert keys.texts("opbrengst", "aanwezigen", "streef")[:1] == ["20"]
    keys.go("Ideeën")
    for step in ("Ctrl+Home", "Tab", "=Ruilkast", "Tab", "Tab", "=drie buren", "Return", "Tab", "=Krantenhoek"):
        keys.do(step)
    keys.do("Return")
    assert keys.texts("opbrengst", "ideeen", "idee")[:2] == ["Ruilkast", "Krantenhoek"]
    assert keys.texts("opbrengst", "ideeen", "nr")[:2] == ["1", "2"]
    assert keys.texts("opbrengst", "ideeen", "eigenaar")[:2] == ["", ""]
    assert {"idea meeting", "idea owner"} <= set(keys.kinds())

    # A promise goes on to the list of actions, which comes along.
    keys.go("Toezeggingen")
    for step in ("Ctrl+Home", "=bibliotheek", "Tab", "=Ontmoetingsplek voorin", "Tab", "=november", "Tab", "=opgepakt"):
        keys.do(step)
    keys.do("Return")
    keys.in_dialogs = [("Down", "Return")]
    desk.window.commands["flow"].trigger()
    assert keys.texts("actielijst", "acties", "actie")[0] == "Ontmoetingsplek voorin"
    assert keys.texts("actielijst", "acties", "wie")[0] == "bibliotheek"

    # The report for who was there: its parts in order, and what stands without an owner stays so.
    keys.desk.plan.set_text(found.texts["toelichting"], "Bewoners en partners dachten mee over de bibliotheek.")
    keys.desk.plan.set_text(found.texts["reactie"], "Wij gaan aan de slag met de wijkkamer.")
    report = plan_report(desk.plan.plan, desk.plan.readings, ReportChoices())
    written = text(part(write_docx(report)))
    order = ["dachten mee over", "Maak een wijkkamer", "Ruilkast", "aan de slag met de wijkkamer"]
    assert [written.index(words) for words in order] == sorted(written.index(words) for words in order)
    assert written.index("Krantenhoek") > written.index("Ruilkast")
    # What nobody took up is nobody's; what was aimed at stands beside who came, with the reason.
    assert written.index("Nog geen eigenaar") > written.index("Krantenhoek")
    assert written.count("Nog geen eigenaar") == 1
    assert ["Inwoners", "20", "15", "De wijkkrant kwam te laat"] in [
        row for grid in grids(write_docx(report)) for row in grid
    ]

    path = keys.save_as("opbrengst.xlsx")
    desk.window.filing.open_path(path)
    assert [one.form.key for one in forms_in(desk.plan.plan)] == ["bijeenkomst", "opbrengst", "actielijst"]
    assert (
        keys.found("opbrengst").text(desk.plan.plan, "aanbevelingen").startswith("- Maak een wijkkamer\n  - met koffie")
    )


def test_a_register_with_pairs_and_moments(keys: Keys, desk: Desk) -> None:
    keys.new_plan(4, "Buurtpreventie Polderveen")
    page = desk.window.plan_page
    assert page is not None

    # Three groups are typed, nine come from an old list with other heads in another order.
    keys.go("Initiatieven")
    for number in range(10, 13):
        keys.do("Ctrl+N")
        for step in ("=WhatsApp", "Tab", f"=Groep {number}", "Tab", "=De Kolk", "Return"):
            keys.do(step)
    rows = [
        (f"Groep {number}", str(10 * number), "De Kolk" if number % 2 else "Haven", "oud nr", "WhatsApp")
        for number in range(1, 10)
    ]
    data = QMimeData()
    heads = ("Groepsnaam", "Aantal deelnemers", "Wijk", "Volgnummer", "App")
    data.setText("\r\n".join("\t".join(row) for row in (heads, *rows)) + "\r\n")
    QGuiApplication.clipboard().setMimeData(data)
    desk.answers.chosen = [0]
    for step in ("Ctrl+N", "Ctrl+V"):
        keys.do(step)
    assert "Volgnummer" in desk.answers.asked[-1]
    names = keys.texts("digitale_initiatieven", "initiatieven", "naam")
    assert [name for name in names if name] == [f"Groep {one}" for one in (10, 11, 12, *range(1, 10))]
    members = keys.texts("digitale_initiatieven", "initiatieven", "leden")
    assert [text for text in members if text] == [str(10 * number) for number in range(1, 10)]
    assert "oud nr" not in keys.texts("digitale_initiatieven", "initiatieven", "groepen")

    # Neighbourhoods, one of them without a group.
    keys.go("Dekking per wijk")
    keys.do("Ctrl+N")
    for step in ("=De Kolk", "Return", "Ctrl+N", "=Haven", "Return", "Ctrl+N", "=Oostbroek", "Return"):
        keys.do(step)
    assert "no group" in keys.kinds()

    # A solution, and its action.
    keys.go("Problemen en oplossingen")
    for step in ("Ctrl+Home", "End", "=Aanmelden via de website", "Return"):
        keys.do(step)
    assert "no action" in keys.kinds()
    keys.in_dialogs = [("Return",)]
    desk.window.commands["flow"].trigger()
    assert keys.texts("digitale_initiatieven", "acties", "actie")[0] == "Aanmelden via de website"
    assert "no action" not in keys.kinds()

    # Six moments from a rule.
    keys.in_dialogs = [("=elke 3 maanden + na een half jaar + na een jaar", "Return")]
    desk.window.commands["moments"].trigger()
    moments = [text for text in keys.texts("digitale_initiatieven", "metingen", "wanneer") if text]
    assert len(moments) == 6
    kinds = [text for text in keys.texts("digitale_initiatieven", "metingen", "soort") if text]
    assert kinds.count("evaluatie") == 2

    # The list for the police names nobody who did not agree.
    target = desk.home / "partners.docx"
    keys.go("Initiatieven")
    found = keys.found("digitale_initiatieven")
    table = desk.plan.plan.table(found.tables["initiatieven"])
    names = [("Fatima Aziz", "ja, 2-2-2026"), ("Piet Zwart", "nee")]
    for row, (name, consent) in zip(table.rows, names, strict=False):
        desk.plan.set_texts(
            table.key,
            [
                (row.id, found.columns["initiatieven", "beheerder"], name),
                (row.id, found.columns["initiatieven", "toestemming"], consent),
            ],
        )
    desk.answers.paths = [target]
    desk.agree = lambda dialog: True
    desk.window.commands["partners"].trigger()
    written = text(part(target.read_bytes()))
    assert "Fatima Aziz" in written
    assert "Piet Zwart" not in written


def test_a_calendar_with_months_as_columns_is_balanced_and_written_back(keys: Keys, desk: Desk) -> None:
    heads = ["Soort", "april 2017", "mei 2017", "juni 2017", "juli 2017", "augustus 2017"]
    rows = [
        heads,
        ["Online", "Webinar taal", "", "n.t.b.", "", ""],
        ["Offline", "Leeskring", "Buurtmarkt", "", "Wandeling", ""],
    ]

    def fill(sheet: Worksheet) -> None:
        for row in rows:
            sheet.append(row)
        for column in range(2, 7):
            sheet.cell(2, column).fill = PatternFill("solid", fgColor=COLOUR)

    book = book_bytes(fill)
    path = desk.file(book, "kalender.xlsx")
    desk.agree = lambda dialog: True
    desk.window.filing.open_path(path)
    before = path.read_bytes()
    view = desk.view
    # Three months have nothing online yet; where it is still to be said stays as it is.
    table = view.grid.table
    online = next(row for row in table.rows if table.text(table.row_index(row.id), 0) == "Online")
    added = {2: "Chat met een schrijver", 4: "Vragenuur", 5: "Online leeskring"}
    for column, text_of_cell in added.items():
        view.select_row(online.id, table.columns[column].id)
        for step in (f"={text_of_cell}", "Return"):
            keys.do(step)
    keys.wait_for_keyboard()
    keys.press("Ctrl+S")

    # The same file: in the cells of the months, with the colours that they had, and nothing else in another part.
    was, now = parts(before), parts(path.read_bytes())
    assert {name for name in was if was[name] != now[name]} <= {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}
    sheet = load_workbook(path).active
    assert {column: sheet.cell(2, column + 1).value for column in added} == added
    assert [sheet.cell(2, column).fill.fgColor.rgb for column in range(2, 7)] == [f"00{COLOUR}"] * 5
    desk.window.filing.open_path(path)
    table = desk.plan.plan.tables[0]
    assert table.text(0, 3) == "n.t.b."
    assert [table.text(1, column) for column in range(1, 6)] == ["Leeskring", "Buurtmarkt", "", "Wandeling", ""]

    # The activities of the two months that come as a list in Word, each with its month.
    def choose(dialog: object) -> bool:
        if isinstance(dialog, ExportDialog):
            page = dialog.choices_page
            page.upcoming.setChecked(True)
            page.ahead.setCurrentIndex(page.ahead.findData(9))
        return True

    desk.agree = choose
    desk.window.commands["export"].trigger()
    assert grids((desk.home / "kalender.docx").read_bytes())[-1] == [
        ["Wanneer", "Soort", "Wat"],
        ["april 2017", "Online", "Webinar taal"],
        ["april 2017", "Offline", "Leeskring"],
        ["mei 2017", "Online", "Chat met een schrijver"],
        ["mei 2017", "Offline", "Buurtmarkt"],
    ]

    # All of them for the calendars of colleagues.
    desk.agree = lambda dialog: True
    desk.window.commands["calendar_export"].trigger()
    # Long lines go on in the next one, behind a space.
    calendar = (desk.home / "kalender.ics").read_text(encoding="utf-8").replace("\n ", "")
    assert "Chat met een schrijver" in calendar


def test_moments_come_in_the_empty_rows_of_a_part_that_was_added(keys: Keys, desk: Desk) -> None:
    desk.window.filing.open_new([form("actielijst")], "Acties", {})
    add_form(desk.plan, form("digitale_initiatieven"))
    keys.in_dialogs = [("=elke 3 maanden + na een half jaar", "Return")]

    desk.window.commands["moments"].trigger()

    assert "" not in keys.texts("digitale_initiatieven", "metingen", "soort")[:2]
    desk.window.undo()
    assert set(keys.texts("digitale_initiatieven", "metingen", "soort")) == {""}
