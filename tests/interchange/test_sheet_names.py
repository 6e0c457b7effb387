"""Names of sheets: which are allowed, how formulas write them, and what follows when one changes."""

from __future__ import annotations

import io
from html import unescape

import pytest
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import FormulaRule
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from workbooks import SHARED, bytes_of, needs_shared, parts, with_part

from interchange.errors import FileProblem
from interchange.excel.renaming import is_named_elsewhere, renamed_parts
from interchange.excel.sheet_names import quoted_name, reason_against, renamed
from interchange.excel.shift.belongings import Underway
from interchange.workbook import Workbook

NEW = "Acties 'nieuw'"


@pytest.mark.parametrize(
    "name", ["Acties", "a", "x" * 31, "Acties 2018 – é", "O'Brien", "1", "Rij & kolom <2>", "É" * 31]
)
def test_names_that_excel_allows(name: str) -> None:
    assert reason_against(name) is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "needs a name"),
        ("  ", "needs a name"),
        ("x" * 32, "31 characters at most"),
        ("\U0001f600" * 16, "31 characters at most"),
        *((f"a{mark}b", "cannot have the character") for mark in "[]:*?/\\\t"),
        ("'a", "apostrophe"),
        ("a'", "apostrophe"),
        ("History", "for itself"),
        ("geschiedenis", "for itself"),
    ],
)
def test_names_that_excel_does_not_allow(name: str, reason: str) -> None:
    found = reason_against(name)

    assert found is not None
    assert reason in str(found)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Acties", "Acties"),
        ("Acties_2018", "Acties_2018"),
        ("Überzicht", "Überzicht"),
        ("Acties 2018", "'Acties 2018'"),
        ("O'Brien", "'O''Brien'"),
        ("2018", "'2018'"),
        ("A1", "'A1'"),
        ("R1C1", "'R1C1'"),
        ("rc", "'rc'"),
        ("true", "'true'"),
        ("a-b", "'a-b'"),
    ],
)
def test_a_name_is_quoted_where_it_is_no_plain_word(name: str, written: str) -> None:
    assert quoted_name(name) == written


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("Oud!A1", "'Nieuw blad'!A1"),
        ("'oud'!$A$1:B2 + SUM( OUD!C:C )", "'Nieuw blad'!$A$1:B2 + SUM( 'Nieuw blad'!C:C )"),
        ("Oud!Naam&Ouder!A1&Oud1!A1", "'Nieuw blad'!Naam&Ouder!A1&Oud1!A1"),
        ("SUM(Oud:Ander!A1)", "SUM('Nieuw blad:Ander'!A1)"),
        ("SUM('Een blad:Oud'!A1)", "SUM('Een blad:Nieuw blad'!A1)"),
        ("[0]!Naam+'[0]Oud'!A1", "[0]!Naam+'[0]Nieuw blad'!A1"),
        ("[1]Oud!A1+'[Map.xlsx]Oud'!A1", "[1]Oud!A1+'[Map.xlsx]Oud'!A1"),
        ('INDIRECT("Oud!A1")&"Oud!"', 'INDIRECT("Oud!A1")&"Oud!"'),
        ("Tabel[Oud!]+Tabel[[#This Row],[Oud]]", "Tabel[Oud!]+Tabel[[#This Row],[Oud]]"),
        ("#REF!A1+A1", "#REF!A1+A1"),
        ("Oud!A1:Oud!B2", "'Nieuw blad'!A1:'Nieuw blad'!B2"),
    ],
)
def test_formulas_follow_the_sheet(formula: str, after: str) -> None:
    assert renamed(formula, "Oud", "Nieuw blad") == after


@pytest.mark.parametrize(
    ("formula", "after"),
    [("'O''B'!A1", "Plat!A1"), ("SUM('O''B:Na'!A1)", "SUM(Plat:Na!A1)"), ("'O''C'!A1", "'O''C'!A1")],
)
def test_quotes_go_where_they_are_no_longer_needed(formula: str, after: str) -> None:
    assert renamed(formula, "O'B", "Plat") == after


def spoken_of() -> bytes:
    """A workbook in which everything that openpyxl can write speaks of the sheet *Acties*, and one sheet does not."""
    book = Book()
    plan = book.active
    plan.title = "Plan"
    acts = book.create_sheet("Acties")
    for row in (("Actie", "Uren"), ("Brief", 3), ("Zaal", 4)):
        acts.append(row)
    acts["C2"] = "=SUM(Acties!B2:B3)"
    plan["A1"] = "=SUM(Acties!B2:B3)*2"
    plan["A2"] = "Acties!B2 is tekst"
    plan["A3"].hyperlink = Hyperlink(ref="A3", location="Acties!A1", display="naar Acties")
    plan.conditional_formatting.add("B1:B9", FormulaRule(formula=["Acties!$B$2>1"]))
    lists = DataValidation(type="list", formula1="Acties!$A$2:$A$3")
    lists.add("C1")
    plan.add_data_validation(lists)
    chart = BarChart()
    chart.add_data(Reference(acts, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    plan.add_chart(chart, "E2")
    book.defined_names["uren"] = DefinedName("uren", attr_text="Acties!$B$2:$B$3")
    acts.print_title_rows = "1:1"
    acts.auto_filter.ref = "A1:B3"
    silent = book.create_sheet("Stil")
    silent["A1"], silent["A2"] = "Acties", "=Plan!A1"
    return bytes_of(book)


def under_another_name(data: bytes, old: str = "Acties", new: str = NEW) -> tuple[bytes, set[str]]:
    """The workbook with one sheet renamed, and the parts that are others."""
    workbook = Workbook(data, "proef.xlsx")
    sheet = next(found for found in workbook.part.sheets if found.name == old)
    changed = renamed_parts(Underway(workbook.archive, {}), workbook.part.part, sheet, new)
    after = workbook.archive.changed(changed)
    before = parts(data)
    return after, {name for name, content in parts(after).items() if before[name] != content}


def test_everything_that_names_a_sheet_follows_it_and_nothing_else_changes() -> None:
    data = spoken_of()

    after, changed = under_another_name(data)

    assert changed == {
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/charts/chart1.xml",
    }
    book = load_workbook(io.BytesIO(after))
    plan = book["Plan"]
    quoted = "'Acties ''nieuw'''"
    assert book.sheetnames == ["Plan", NEW, "Stil"]
    assert plan["A1"].value == f"=SUM({quoted}!B2:B3)*2"
    assert plan["A2"].value == "Acties!B2 is tekst"
    assert plan["A3"].hyperlink.location == f"{quoted}!A1"
    assert [rule.formula for found in plan.conditional_formatting for rule in found.rules] == [[f"{quoted}!$B$2>1"]]
    assert plan.data_validations.dataValidation[0].formula1 == f"{quoted}!$A$2:$A$3"
    assert book.defined_names["uren"].attr_text == f"{quoted}!$B$2:$B$3"
    assert book[NEW]["C2"].value == f"=SUM({quoted}!B2:B3)"
    assert book[NEW].print_title_rows == "$1:$1"
    assert book["Stil"]["A1"].value == "Acties"
    assert f"{quoted}!$B$2:$B$3".encode() in parts(after)["xl/charts/chart1.xml"].replace(b"&apos;", b"'")


def test_renaming_back_gives_the_workbook_that_was() -> None:
    data = spoken_of()

    there, _ = under_another_name(data, new="Actielijst")
    back, _ = under_another_name(there, old="Actielijst", new="Acties")

    expected = parts(data)
    # openpyxl quotes names that need it not.
    expected = {name: content.replace(b"'Acties'!", b"Acties!") for name, content in expected.items()}
    assert {name: content.replace(b"'Acties'!", b"Acties!") for name, content in parts(back).items()} == expected


def test_the_list_in_the_properties_follows() -> None:
    app = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs>'
        '<vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Werkbladen</vt:lpstr></vt:variant><vt:variant>'
        "<vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>Benoemde bereiken</vt:lpstr></vt:variant><vt:variant>"
        '<vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr">'
        "<vt:lpstr>Plan</vt:lpstr><vt:lpstr>Acties</vt:lpstr><vt:lpstr>Stil</vt:lpstr>"
        "<vt:lpstr>Acties!Afdruktitels</vt:lpstr></vt:vector></TitlesOfParts></Properties>"
    )
    data = with_part(spoken_of(), "docProps/app.xml", lambda _: app.encode())

    after, changed = under_another_name(data, new="Actielijst")

    assert "docProps/app.xml" in changed
    assert parts(after)["docProps/app.xml"].decode() == app.replace("Acties", "Actielijst")


@pytest.mark.parametrize(("sheet", "expected"), [("Acties", True), ("Stil", False), ("Plan", True)])
def test_whether_anything_speaks_of_a_sheet(sheet: str, expected: bool) -> None:
    workbook = Workbook(spoken_of(), "proef.xlsx")
    found = next(one for one in workbook.part.sheets if one.name == sheet)

    assert is_named_elsewhere(Underway(workbook.archive, {}), workbook.part.part, found) is expected


@needs_shared
def test_in_workbooks_of_others_only_parts_that_name_the_sheet_change() -> None:
    looked = 0
    for path in sorted((SHARED / "corpus" / "third-party" / "poi").glob("*.xlsx"))[:60]:
        try:
            workbook = Workbook(path.read_bytes(), path.name)
        except FileProblem:
            continue
        if not workbook.part.sheets:
            continue
        looked += 1
        sheet = workbook.part.sheets[0]
        changed = renamed_parts(Underway(workbook.archive, {}), workbook.part.part, sheet, "Nieuwe 'naam'")
        again = Workbook(workbook.archive.changed(changed), path.name)
        assert again.part.names[sheet.index] == "Nieuwe 'naam'"
        for part, content in changed.items():
            before = unescape(workbook.archive.read(part).decode("utf-8", "replace")).lower()
            assert sheet.name.lower() in before, (path.name, part)
            assert content != workbook.archive.read(part), (path.name, part)

    assert looked > 20
