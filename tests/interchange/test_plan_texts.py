"""What a workbook says around its tables is in the plan, and what is typed there comes back into its own cell."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from workbooks import HEADERS, ROWS, bytes_of, on_disk, opened

from interchange.opening import Opened
from interchange.saving import save
from model.plan import PropertyRole
from model.values import RichText

LONG = "Een lange alinea over de brug. " * 700


def book_with_sections(head_row: int = 1) -> Book:
    """A workbook with a matrix, a sheet of sections and a front sheet."""
    book = Book()
    matrix = book.active
    matrix.title = "Matrix"
    matrix.append(HEADERS)
    for row in ROWS:
        matrix.append(row)
    plan = book.create_sheet("Plan")
    plan.cell(head_row, 1, "Onderdeel")
    plan.cell(head_row, 2, "Tekst")
    rich = CellRichText("Er komt een ", TextBlock(InlineFont(b=True), "brug"))
    for offset, (title, text) in enumerate(
        (
            ("Aanleiding", "Er is een rivier."),
            ("Ons eigen kopje", LONG),
            ("Opgemaakt", rich),
            ("Nog te schrijven", None),
        ),
        1,
    ):
        plan.cell(head_row + offset, 1, title)
        plan.cell(head_row + offset, 2, text)
    front = book.create_sheet("Voorblad", 0)
    front.append(("Communicatieplan",))
    front.append(("Project:", "De brug"))
    front.append(("Opdrachtgever", "Afdeling Ruimte"))
    front.append(("Looptijd", "jan 2027 – aug 2027"))
    return book


def section(found: Opened, title: str) -> str:
    """The key of the section with this title."""
    return next(one.key for one in found.open_plan.plan.sections if one.title == title)


def test_a_sheet_of_onderdeel_and_tekst_gives_the_sections_of_the_plan() -> None:
    for head_row in (1, 4):
        plan = opened(bytes_of(book_with_sections(head_row))).open_plan.plan

        assert [(one.title, one.text) for one in plan.sections] == [
            ("Aanleiding", "Er is een rivier."),
            ("Ons eigen kopje", LONG),
            ("Opgemaakt", "Er komt een brug"),
            ("Nog te schrijven", ""),
        ]
        assert [table.title for table in plan.tables] == ["Matrix"]


def test_formatted_text_in_a_section_is_kept_as_it_is() -> None:
    plan = opened(bytes_of(book_with_sections())).open_plan.plan

    assert isinstance(plan.sections[2].value, RichText)


def test_a_section_is_edited_in_its_own_cell(tmp_path: Path) -> None:
    found = on_disk(bytes_of(book_with_sections()), tmp_path)
    found.open_plan.set_text(section(found, "Aanleiding"), "Er is een brede rivier.\nEn geen brug.")
    found.open_plan.set_text(section(found, "Nog te schrijven"), "Dit is nu geschreven.")

    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    sheet = load_workbook(tmp_path / "proef.xlsx")["Plan"]
    assert [sheet.cell(row, 2).value for row in (2, 5)] == [
        "Er is een brede rivier.\nEn geen brug.",
        "Dit is nu geschreven.",
    ]
    assert sheet.cell(3, 2).value == LONG


def test_typing_in_a_section_can_be_undone(tmp_path: Path) -> None:
    found = on_disk(bytes_of(book_with_sections()), tmp_path)
    key = section(found, "Nog te schrijven")

    found.open_plan.set_text(key, "Iets")
    found.open_plan.history.undo()

    assert found.open_plan.plan.holder(key).text == ""


def test_a_front_sheet_tells_about_the_plan() -> None:
    found = opened(bytes_of(book_with_sections()))

    assert [(one.role, one.text) for one in found.open_plan.plan.properties] == [
        (PropertyRole.PROJECT, "De brug"),
        (PropertyRole.CLIENT, "Afdeling Ruimte"),
        (PropertyRole.RUNTIME, "jan 2027 – aug 2027"),
    ]
    table = found.open_plan.plan.tables[0]
    period = found.open_plan.readings.of(table.key, table.rows[0].id).period
    assert period is not None
    assert period.start is not None
    assert period.start.year == 2027


def test_the_last_version_is_what_the_sheet_says_of_the_plan_and_can_be_edited(tmp_path: Path) -> None:
    book = Book()
    sheet = book.active
    for row in (
        ("Communicatieplan De brug",),
        (),
        ("Versie", "Datum", "Auteur", "Wijzigingen"),
        ("0.1", "3 maart 2027", "Noor", "Eerste opzet"),
        ("0.2", "9 april 2027", "Bram", "Doelgroepen aangevuld"),
        (),
        HEADERS,
        *ROWS,
    ):
        sheet.append(row)
    found = on_disk(bytes_of(book), tmp_path)
    plan = found.open_plan.plan

    assert [one.text for one in plan.properties] == ["0.2", "9 april 2027", "Bram"]
    assert [len(table.rows) for table in plan.tables] == [3]
    found.open_plan.set_text(plan.properties[2].key, "Noor")
    save(found.workbook, plan, tmp_path / "proef.xlsx")
    assert load_workbook(tmp_path / "proef.xlsx").active["C5"].value == "Noor"
