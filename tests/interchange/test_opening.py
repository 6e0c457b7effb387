"""A workbook opens as what a reader sees in it, or not at all."""

import datetime as dt
import re
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Protection
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import (
    HEADERS,
    MAIN,
    RELATIONS,
    ROWS,
    book_bytes,
    bytes_of,
    matrix,
    opened,
    package,
    parts,
    shown,
    with_part,
    with_results,
    with_shared_strings,
)

from interchange.errors import CannotRead, Damaged, FileProblem, NotAWorkbook, NothingRecognised, TooLarge
from interchange.excel import sheet_reader
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from model.columns import Kind, Role
from model.values import Covered, Fault, Flag, Formula, Moment, Number, RichText

SHEET = "xl/worksheets/sheet1.xml"


def test_a_matrix_is_there_in_the_right_columns() -> None:
    found = opened(matrix(ROWS))

    table = found.open_plan.plan.tables[0]
    assert found.open_plan.plan.title == "Communicatiematrix proef"
    assert shown(found) == [list(row) for row in ROWS]
    assert [column.role for column in table.columns] == [
        Role.PERIOD,
        Role.GOAL,
        Role.AUDIENCE,
        Role.CHANNEL,
        Role.ACTION,
        Role.STATUS,
    ]
    assert not found.questions[0].must_ask


def test_true_dates_and_texts_in_one_column_are_kept_as_they_are() -> None:
    found = opened(matrix([(dt.datetime(2017, 3, 9), "", "Raad"), ("medio april", "", "Raad"), ("7-2", "", "Raad")]))

    values = [row.cells[0] for row in found.open_plan.plan.tables[0].rows]
    assert values[0] == Moment(dt.datetime(2017, 3, 9), "yyyy-mm-dd h:mm:ss")
    assert values[1:] == ["medio april", "7-2"]


def test_every_kind_of_cell_is_read() -> None:
    rich = CellRichText("Tekst met ", TextBlock(InlineFont(b=True), "nadruk"))
    found = opened(matrix([("mei", 12.5, True, "=B4*2", rich, "=1/0")]))

    period, number, flag, formula, formatted, _ = found.open_plan.plan.tables[0].rows[0].cells
    assert (period, number, flag) == ("mei", Number(12.5), Flag(True))
    assert formula == Formula("B4*2", "", 4)
    assert isinstance(formatted, RichText)
    assert formatted.text == "Tekst met nadruk"


def test_stored_results_and_errors_of_formulas_are_shown_in_dutch() -> None:
    data = matrix([("mei", "=1/0", "=A4", "=B4")])
    data = with_results(with_results(data, {"B4": "#DIV/0!"}, "e"), {"C4": "mei"}, "str")

    cells = opened(with_results(data, {"D4": "3.5"})).open_plan.plan.tables[0].rows[0].cells

    assert cells[1] == Formula("1/0", Fault("#DEEL/0!"), 4)
    assert cells[2] == Formula("A4", "mei", 4)
    assert cells[3] == Formula("B4", Number(3.5), 4)


def test_shared_strings_are_read_as_inline_ones() -> None:
    assert shown(opened(with_shared_strings(matrix(ROWS)))) == [list(row) for row in ROWS]


def test_hidden_sheets_are_left_alone_and_visible_ones_each_give_their_table() -> None:
    book = Book()
    for name, state in (("Een", "visible"), ("Twee", "visible"), ("Oud", "hidden"), ("Kladblok", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet.sheet_state = state
    del book["Sheet"]

    found = opened(bytes_of(book))

    assert [table.title for table in found.open_plan.plan.tables] == ["Een", "Twee"]


def test_rows_that_only_have_formats_are_free_and_not_part_of_the_table() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        for row in range(3, 40):
            sheet.cell(row, 1).number_format = "d-m-yyyy"

    found = opened(book_bytes(fill))

    assert len(found.open_plan.plan.tables[0].rows) == 1


def test_a_column_of_numbering_formulas_counts_the_rows() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Nr", "Datum", "Actie", "Eigenaar"))
        sheet.append((1, "mei", "Bellen", "AB"))
        for row in range(3, 20):
            sheet.cell(row, 1, f"=A{row - 1}+1")

    data = with_results(book_bytes(fill), {f"A{row}": str(row - 1) for row in range(3, 20)})

    found = opened(data)

    table = found.open_plan.plan.tables[0]
    assert table.columns[0].counts_from == 1
    assert len(table.rows) == 1
    found.open_plan.insert_rows(table.key, 1)
    assert [table.text(row, 0) for row in range(2)] == ["1", "2"]


def test_cells_under_a_merged_cell_are_covered() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet.append(ROWS[1])
        sheet.merge_cells("A2:A3")

    table = opened(book_bytes(fill)).open_plan.plan.tables[0]

    assert table.rows[1].cells[0] == Covered()
    assert table.is_locked(1, 0)


def test_in_a_protected_sheet_only_unlocked_cells_may_change() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet["F2"].protection = Protection(locked=False)
        sheet.protection.sheet = True

    table = opened(book_bytes(fill)).open_plan.plan.tables[0]

    assert [table.is_locked(0, column) for column in range(6)] == [True] * 5 + [False]


def test_a_column_of_dates_is_of_the_kind_date() -> None:
    found = opened(matrix([(dt.datetime(2017, 3, 9), "", "Raad"), (dt.datetime(2017, 4, 9), "", "Raad")]))

    assert found.open_plan.plan.tables[0].columns[0].kind is Kind.DATE


def test_what_was_confirmed_for_a_header_row_is_asked_no_more(tmp_path: Path) -> None:
    headers = ("Wie", "Middel", "Datum")
    path = tmp_path / "a.xlsx"
    path.write_bytes(matrix([("x", "Brief", "mei")], headers))
    memory = RememberedLayouts(tmp_path / "instellingen" / "kolommen.json")
    first = open_workbook(path, memory)
    assert first.questions[0].must_ask

    memory.remember(first.questions[0].fingerprint, [Role.AUDIENCE, Role.CHANNEL, Role.PERIOD])
    second = open_workbook(path, RememberedLayouts(tmp_path / "instellingen" / "kolommen.json"))

    assert not second.questions[0].must_ask
    assert second.open_plan.plan.tables[0].columns[0].role is Role.AUDIENCE


def test_a_question_shows_three_different_values_of_each_column() -> None:
    rows = [("mei", "", doelgroep) for doelgroep in ("Raad", "Raad", "Pers", "Inwoners", "Team")]

    question = opened(matrix(rows)).questions[0]

    assert question.columns[2].samples == ("Raad", "Pers", "Inwoners")
    assert question.columns[0].letter == "A"


# --- Notations of other programs ---


def as_prefixed(xml: bytes) -> bytes:
    text = xml.decode().replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"')
    return re.sub(r"<(/?)(?!\?)(\w)", r"<\1x:\2", text).encode()


def without_places(xml: bytes) -> bytes:
    return re.sub(rb' r="[A-Z]*\d+"', b"", xml)


NOTATIONS = {
    "prefixed": as_prefixed,
    "with a byte order mark": lambda xml: b"\xef\xbb\xbf" + xml,
    "in UTF-16": lambda xml: (
        b'<?xml version="1.0" encoding="UTF-16"?>'.decode().encode("utf-16") + xml.decode().encode("utf-16-le")
    ),
    "with single quotes": lambda xml: xml.replace(b'"', b"'"),
    "with comments between cells": lambda xml: xml.replace(b"<c r=", b"<!-- <c/> --><c r="),
    "with another sheet in a comment": lambda xml: xml.replace(
        b"<sheetData>", b"<!-- <sheetData></sheetData> --><sheetData>"
    ),
    "with white space": lambda xml: xml.replace(b"><c ", b">\n  <c ").replace(b"</row>", b"\n</row >"),
}


@pytest.mark.parametrize("name", NOTATIONS)
def test_other_notations_of_the_same_sheet_are_read_alike(name: str) -> None:
    data = with_part(matrix(ROWS), SHEET, NOTATIONS[name])

    assert shown(opened(data)) == [list(row) for row in ROWS]


STRING_NOTATIONS = {
    "prefixed": as_prefixed,
    "with a byte order mark": lambda xml: b"\xef\xbb\xbf" + xml,
    "in UTF-16": NOTATIONS["in UTF-16"],
    "with comments and instructions": lambda xml: xml.replace(b"<si>", b"<!-- <si/> --><?x <si/> ?><si>"),
    "with CDATA": lambda xml: re.sub(rb"<t>([^<]*)</t>", rb"<t><![CDATA[\1]]></t>", xml),
    "with white space": lambda xml: xml.replace(b"<si>", b"\n<si >\n").replace(b"</si>", b"\n</si\n>"),
    "with runs without a format": lambda xml: re.sub(
        rb"<si>(<t.*?</t>)</si>", rb"<si><r>\1</r></si>", xml, flags=re.DOTALL
    ),
    "with phonetic hints": lambda xml: xml.replace(b"</si>", b'<rPh sb="0" eb="1"><t>weg</t></rPh></si>'),
}


@pytest.mark.parametrize("name", STRING_NOTATIONS)
def test_other_notations_of_the_same_texts_are_read_alike(name: str) -> None:
    data = with_part(with_shared_strings(matrix(ROWS)), "xl/sharedStrings.xml", STRING_NOTATIONS[name])

    assert shown(opened(data)) == [list(row) for row in ROWS]


@pytest.mark.parametrize("written", ["&#66;rief &amp; meer", "_x0042_rief &amp; meer", "<![CDATA[Brief & meer]]>"])
def test_characters_that_are_written_in_another_way_are_the_same_text(written: str) -> None:
    data = with_part(matrix(ROWS), SHEET, lambda xml: xml.replace(b"Brief", written.encode(), 1))

    assert opened(data).open_plan.plan.tables[0].text(0, 3) == "Brief & meer"


def test_what_is_no_character_and_no_number_is_read_as_something_that_can_be_shown() -> None:
    xml = matrix([(1, 2, "_xD83D__xDE42_", "_xD83D_x", "", "")])
    data = with_part(
        xml, SHEET, lambda xml: xml.replace(b"<v>1</v>", b"<v>NaN</v>").replace(b"<v>2</v>", b"<v>1e999</v>")
    )

    assert opened(data).open_plan.plan.tables[0].rows[0].cells[:4] == ["NaN", "1e999", "🙂", "\ufffdx"]


def test_rows_and_cells_without_places_follow_each_other() -> None:
    data = with_part(matrix([[value or "-" for value in row] for row in ROWS], header_row=2), SHEET, without_places)

    assert [row[0] for row in shown(opened(data))] == ["6 februari", "medio april", "juni"]


# --- What cannot be opened ---


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="not in"):
        open_workbook(tmp_path / "weg.xlsx", RememberedLayouts())


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        open_workbook(tmp_path, RememberedLayouts())


def test_a_word_document_is_no_workbook() -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>'
    )

    with pytest.raises(NotAWorkbook):
        opened(package({"_rels/.rels": rels, "word/document.xml": "<document/>"}))


def test_a_binary_workbook_is_no_workbook_that_can_be_edited() -> None:
    found = parts(matrix(ROWS))
    found["_rels/.rels"] = found["_rels/.rels"].replace(b"xl/workbook.xml", b"xl/workbook.bin")
    found["xl/workbook.bin"] = b"\x83\x01\x00"

    with pytest.raises(NotAWorkbook):
        opened(package(found))


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml[: len(xml) // 2],
        lambda xml: b'<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + xml,
        lambda xml: b'<!DOCTYPE lolz [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>' + xml.replace(b"Brief", b"&b;"),
        lambda xml: xml.replace(b"worksheet", b"werkblad"),
        lambda xml: xml.replace(b'r="A4"', b'r="ZZZZ4"'),
        lambda xml: re.sub(rb'(r="A4" t="s"><v>)\d+', rb"\g<1>99999", xml),
    ],
    ids=["cut off", "external entity", "entity bomb", "no worksheet", "no such cell", "no such string"],
)
def test_a_broken_sheet_is_told_with_its_part(change) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Damaged, match="sheet1"):
        opened(with_part(with_shared_strings(matrix(ROWS)), SHEET, change))


@pytest.mark.parametrize(
    ("change", "cell"),
    [
        (lambda xml: xml.replace(b'r="A4"', b'r="ZZZZ4"'), "ZZZZ4"),
        (lambda xml: xml.replace(b'r="B4"', b'r="A4"'), "A4"),
        (lambda xml: xml.replace(b'<row r="4"', b'<row r="9"'), "5:5"),
        (lambda xml: xml.replace(b'<row r="4"', b'<row r="\xc2\xb2"'), "4:4"),
        (lambda xml: re.sub(rb'(r="A4" t="s"><v>)\d+', rb"\g<1>99999", xml), "A4"),
    ],
    ids=["no such cell", "a cell twice", "rows in disorder", "no row number", "no such string"],
)
def test_a_broken_cell_is_told_with_its_sheet_and_place(change, cell: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Damaged) as caught:
        opened(with_part(with_shared_strings(matrix(ROWS)), SHEET, change))

    assert (caught.value.file, caught.value.sheet, caught.value.cell) == ("proef.xlsx", "Matrix", cell)


def test_a_missing_part_is_damage() -> None:
    found = parts(with_shared_strings(matrix(ROWS)))
    del found["xl/sharedStrings.xml"]

    with pytest.raises(Damaged):
        opened(package(found))


def test_a_sheet_with_absurdly_many_cells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_reader, "MOST_CELLS", 10)

    with pytest.raises(TooLarge):
        opened(matrix(ROWS))


def test_an_empty_workbook_has_nothing_to_show() -> None:
    with pytest.raises(NothingRecognised):
        opened(book_bytes(lambda sheet: None))


def test_every_problem_is_a_sentence_that_names_the_file() -> None:
    for data in (b"", b"onzin", matrix(ROWS)[:500], book_bytes(lambda sheet: None)):
        with pytest.raises(FileProblem) as caught:
            opened(data, "Mijn plan.xlsx")
        assert "Mijn plan.xlsx" in str(caught.value)
        assert str(caught.value).endswith(".")


def test_all_cells_that_one_formula_fills_are_its_results() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        for row in ROWS:
            sheet.append(row)
        sheet["F2"] = ArrayFormula("F2:F4", "=LEN(A2:A4)")
        sheet["F3"], sheet["F4"] = 12, 4

    table = opened(book_bytes(fill)).open_plan.plan.tables[0]

    assert [table.is_locked(row, 5) for row in range(3)] == [True] * 3
    assert [table.text(row, 5) for row in range(1, 3)] == ["12", "4"]


def test_a_cell_with_an_empty_name_is_damage() -> None:
    data = with_part(matrix(ROWS), "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b'r="C5"', b'r=""'))

    with pytest.raises(Damaged, match="C5"):
        opened(data)
