"""Workbooks that are made of a plan from elsewhere: nothing gets lost, and they are good Excel."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from interchange.errors import TooLarge
from interchange.importing.content import Imported, ImportedSection, ImportedTable
from interchange.importing.opening import open_imported
from interchange.new_workbook import new_workbook
from interchange.opening import Opened
from interchange.plain_sheet import LONGEST_TEXT, fitting_widths, lines_in
from interchange.remembered import RememberedLayouts
from model.values import Fault, Flag, Moment, Number, Value, text_of

HEADS = ("Periode", "Doelgroep", "Middel", "Actie")
ROW: tuple[Value, ...] = ("medio april", "Inwoners", "Brief", "- Tekst\n- Drukken")


def plan(*rows: tuple[Value, ...], **other: object) -> Imported:
    return Imported("Communicatiematrix Molenhoek", tables=[ImportedTable(HEADS, rows or (ROW,))], **other)  # type: ignore[arg-type]


def opened(imported: Imported) -> Opened:
    return open_imported(imported, "proef.xlsx", RememberedLayouts())


def sheet_of(imported: Imported, name: str = "Communicatiematrix") -> Worksheet:
    return load_workbook(io.BytesIO(new_workbook(imported)))[name]


def cells(found: Opened, table: int = 0) -> list[tuple[Value, ...]]:
    return [tuple(row.cells) for row in found.open_plan.plan.tables[table].rows]


# --- What is in it ---


def test_the_plan_is_read_back_as_it_was() -> None:
    sections = [ImportedSection("Aanleiding", "De molen gaat dicht.\n- een\n  - diep"), ImportedSection("Overig", "x")]
    date = Moment(dt.datetime(2026, 3, 4))
    properties: list[tuple[str, Value]] = [("Opdrachtgever", "Afdeling Ruimte"), ("Datum", date)]

    found = opened(plan(sections=sections, properties=properties)).open_plan.plan

    assert found.title == "Communicatiematrix Molenhoek"
    assert [(one.label, one.value) for one in found.properties] == properties
    assert [(one.title, one.text) for one in found.sections] == [(one.title, one.text) for one in sections]
    assert [column.title for column in found.tables[0].columns] == list(HEADS)


def test_values_stay_what_they_are() -> None:
    row = (Moment(dt.datetime(2026, 9, 7)), Number(1250.5, '"€" #,##0.00'), Flag(True), Number(7))

    assert cells(opened(plan(row, ROW))) == [row, ROW]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+31 6",
        "-5",
        "@wie",
        "'t Hof",
        "#N/A",
        "#VERW!",
        "1250",
        "7-2",
        "TRUE",
        "_x0041_",
        "a\tb",
        "a\x0bb",
        "𝄞 ë",
        " x ",
    ],
)
def test_a_text_stays_the_text_it_is(text: str) -> None:
    assert cells(opened(plan((text, "Raad", "Brief", text)))) == [(text, "Raad", "Brief", text)]


def test_a_text_like_a_formula_is_none_after_someone_edits_the_cell() -> None:
    cell = sheet_of(plan(("=HYPERLINK(1)", "", "", "")))["A4"]

    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", "=HYPERLINK(1)", True)


def test_an_error_is_a_text_since_its_formula_is_gone() -> None:
    assert cells(opened(plan((Fault("#N/B"), "Raad", "", "")))) == [("#N/B", "Raad", "", "")]


def test_each_table_has_a_sheet_with_a_name_that_excel_takes() -> None:
    headings = (
        "Fase 1: verkennen / starten",
        "fase 1: verkennen / starten",
        "",
        "x" * 40,
        "Geschiedenis",
        "'citaat'",
        "\ud800\uffff\x01a",
    )
    tables = [ImportedTable(HEADS, (ROW,), heading) for heading in headings]

    names = load_workbook(io.BytesIO(new_workbook(Imported("Plan", tables=tables)))).sheetnames

    assert names == [
        "Fase 1 verkennen starten",
        "fase 1 verkennen starten (2)",
        "Tabel 3",
        "x" * 31,
        "Geschiedenis (2)",
        "citaat",
        "a",
    ]
    assert len(opened(Imported("Plan \ud800", tables=tables)).open_plan.plan.tables) == 7


def test_columns_without_a_head_get_one() -> None:
    table = ImportedTable(("Periode", "", "Actie", " "), (("mei", "a", "b", "c"),))

    found = opened(Imported("Plan", tables=[table])).open_plan.plan.tables[0]

    assert [column.title for column in found.columns] == ["Periode", "Kolom 2", "Actie", "Kolom 4"]


def test_a_long_value_with_a_label_is_a_section_and_a_long_section_several() -> None:
    text = "regel\n" * 10_000

    found = opened(
        plan(properties=[("Toelichting", "z" * 300)], sections=[ImportedSection("Lang", text)])
    ).open_plan.plan

    assert found.properties == []
    assert [section.title for section in found.sections] == ["Toelichting", *["Lang"] * (len(found.sections) - 1)]
    assert "\n".join(section.text for section in found.sections[1:]) == text


def test_a_cell_with_more_text_than_excel_takes_is_told() -> None:
    with pytest.raises(TooLarge, match="longer than a cell"):
        new_workbook(plan(("x" * (LONGEST_TEXT + 1), "", "", "")))


# --- How it looks ---


def test_a_sheet_is_made_for_the_screen_and_for_paper() -> None:
    sheet = sheet_of(plan(ROW, ROW, properties=[("Versie", "0.4")]))

    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A6", "A5:D7", "$5:$5")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
    assert sheet["A5"].font.bold
    assert all(cell.alignment.wrap_text for row in sheet["A5:D7"] for cell in row)
    assert sheet["A1"].value == "Communicatiematrix Molenhoek"


def test_columns_are_as_wide_as_their_texts_and_together_as_a_page() -> None:
    narrow, wide = fitting_widths(("Nr", "Actie"), [("1", "een hele lange zin die niet in één keer past " * 2)])
    many = fitting_widths([f"Kolom {place}" for place in range(12)], [("tekst " * 30,) * 12])

    assert narrow < 12 < wide <= 60
    assert sum(many) == pytest.approx(190, abs=2)


def test_rows_are_as_high_as_their_texts_and_free_to_follow_them() -> None:
    text = 'let op: <row> customHeight="1" ' * 6
    data = new_workbook(plan(("mei", "a\nb\nc", "", ""), ("juni", text, "", "")))
    sheet = load_workbook(io.BytesIO(data))["Communicatiematrix"]

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        rows = re.findall(rb"<row [^>]*>", package.read("xl/worksheets/sheet1.xml"))
    assert sheet.row_dimensions[4].height == 45
    assert sheet.row_dimensions[5].height > 45
    assert sheet["B5"].value == text
    assert not any(b"customHeight" in row for row in rows)
    assert [lines_in(line, 10) for line in ("", "kort", "een twee drie vier", "x" * 35, "a\nb")] == [1, 1, 2, 4, 2]


def test_the_file_names_a_title_and_a_language_and_nobody() -> None:
    with zipfile.ZipFile(io.BytesIO(new_workbook(plan(dated=dt.date(2017, 2, 4))))) as package:
        core = package.read("docProps/core.xml").decode()
        everything = b"".join(package.read(name) for name in package.namelist())

    assert "<dc:title>Communicatiematrix Molenhoek</dc:title>" in core
    assert "<dc:language>nl-NL</dc:language>" in core
    assert "2017-02-04T00:00:00Z" in core
    assert b"creator" not in everything
    assert b"openpyxl" not in everything


def test_years_are_those_of_the_file_it_came_from() -> None:
    assert opened(plan(dated=dt.date(2017, 2, 4))).open_plan.plan.document_date == dt.date(2017, 2, 4)
    assert opened(plan()).open_plan.plan.document_date is None


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert new_workbook(plan()) == new_workbook(plan())


# --- Whatever it is ---

TEXT = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\ufffe\uffff"), max_size=20)
VALUE = st.one_of(
    TEXT.filter(str.strip),
    st.builds(Number, st.integers(-(10**9), 10**9)),
    st.builds(
        Moment,
        st.datetimes(dt.datetime(1901, 1, 1), dt.datetime(2100, 1, 1)).map(lambda one: one.replace(microsecond=0)),
    ),
    st.builds(Flag, st.booleans()),
)
ROWS = st.lists(st.tuples(VALUE, VALUE, VALUE, VALUE), max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=3), st.lists(st.tuples(TEXT, TEXT), max_size=3))
def test_whatever_is_in_a_plan_is_read_back(
    tables: list[list[tuple[Value, ...]]], texts: list[tuple[str, str]]
) -> None:
    imported = Imported(
        "Communicatiematrix Molenhoek",
        tables=[ImportedTable(HEADS, tuple(rows)) for rows in tables],
        sections=[ImportedSection(f"Deel {title.strip()}", f"{text.strip()}.") for title, text in texts],
    )

    found = opened(imported)

    assert [cells(found, place) for place in range(len(tables))] == tables
    assert [section.text for section in found.open_plan.plan.sections] == [one.text for one in imported.sections]
    assert [text_of(section.title) for section in found.open_plan.plan.sections] == [
        one.title.rstrip(": ") for one in imported.sections
    ]
