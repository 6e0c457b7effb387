"""Workbooks in other formats become plans: old ones of Excel, binary ones, and those of LibreOffice."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from other_files import (
    END,
    HEADS,
    ROW,
    biff_text,
    bin_cell,
    bin_record,
    bin_text,
    bin_texts,
    compound,
    label,
    labels,
    number,
    ods,
    ods_cell,
    ods_table,
    record,
    xls,
    xlsb,
    zipped,
)
from workbooks import ROWS, matrix

from interchange.errors import Damaged, Encrypted, FileProblem, NothingRecognised, TooLarge
from interchange.importing.content import Imported
from interchange.importing.kinds import FileKind, kind_of
from interchange.importing.reading import read_other
from model.values import Fault, Flag, Moment, Number, Value, text_of


def imported(data: bytes, name: str = "matrix") -> Imported:
    return read_other(data, name, kind_of(data, name))


def shown(found: Imported, table: int = 0) -> list[list[str]]:
    return [[text_of(value) for value in row] for row in found.tables[table].rows]


def values(found: Imported, column: int) -> list[Value]:
    return [row[column] for row in found.tables[0].rows]


# --- Old workbooks ---


def test_an_old_workbook_is_read_with_what_its_numbers_look_like() -> None:
    cells = [
        *labels([HEADS, ROW, ROW, ROW, ROW, ROW]),
        number(1, 4, 1250.5, 2),
        number(2, 4, 0.25, 3),
        number(3, 4, 12),
        record(0x027E, struct.pack("<3HL", 4, 4, 0, (725 << 2) | 3)),
        record(0x00BD, struct.pack("<3HLH", 5, 4, 0, (7 << 2) | 2, 4)),
    ]

    found = imported(xls(("Matrix", 0, cells), formats=['"€" #,##0.00', "0%"]))

    assert found.tables[0].heads == HEADS
    assert [row[4] for row in shown(found)] == ["€ 1.250,50", "25%", "12", "7,25", "7"]
    assert shown(found)[0][:4] == list(ROW)


def test_dates_of_an_old_workbook_are_true_dates() -> None:
    cells = [*labels([HEADS, ("", *ROW[1:])]), number(1, 0, 42_768, 1)]

    found = imported(xls(("Matrix", 0, cells)))

    assert [value.value for value in values(found, 0) if isinstance(value, Moment)] == [dt.datetime(2017, 2, 2)]
    assert shown(found)[0][0] == "2-2-2017"


def test_dates_since_1904_are_counted_from_there() -> None:
    cells = [*labels([HEADS, ("", *ROW[1:])]), number(1, 0, 41_306, 1)]

    found = imported(xls(("Matrix", 0, cells), before=record(0x22, b"\x01\x00")))

    assert shown(found)[0][0] == "2-2-2017"


def test_formulas_are_what_they_showed() -> None:
    def formula(row: int, result: bytes) -> bytes:
        return record(0x0006, struct.pack("<3H", row, 4, 0) + result + bytes(8))

    cells = [
        *labels([HEADS, *[ROW] * 5]),
        formula(1, struct.pack("<d", 3.5)),
        formula(2, b"\x00\x00\x00\x00\x00\x00\xff\xff") + record(0x0207, biff_text("samen € 7")),
        formula(3, b"\x01\x00\x01\x00\x00\x00\xff\xff"),
        formula(4, b"\x02\x00\x2a\x00\x00\x00\xff\xff"),
        formula(5, b"\x03\x00\x00\x00\x00\x00\xff\xff"),
    ]

    assert values(imported(xls(("Matrix", 0, cells))), 4) == [Number(3.5), "samen € 7", Flag(True), Fault("#N/B"), ""]


def test_a_shared_text_may_go_on_in_the_next_record_with_another_width() -> None:
    text = "Drukwerk: " + "één lange regel " * 3
    start = struct.pack("<2L", 2, 2) + biff_text("Actie") + struct.pack("<HB", len(text) + 3, 8) + b"\x01\x00"
    rest = b"\x00" + text[15:].encode("latin-1") + b"\x01" + "€ω!".encode("utf-16-le")
    first, second = rest[: len(text) - 14], rest[len(text) - 14 :]
    strings = record(0xFC, start + text[:15].encode("latin-1")) + record(0x3C, first) + record(0x3C, second + bytes(4))
    heads = [label(0, column, head) for column, head in enumerate(HEADS) if column != 3]
    shared = [record(0xFD, struct.pack("<3HL", row, 3, 0, row)) for row in (0, 1)]
    cells = [*heads, *shared, label(1, 0, "juni"), label(1, 1, "Raad")]

    found = imported(xls(("Matrix", 0, cells), strings=strings))

    assert shown(found)[0] == ["juni", "Raad", "", text + "€ω!", ""]


def test_hidden_sheets_are_left_out_and_named() -> None:
    data = xls(("Matrix", 0, labels([HEADS, ROW])), ("Oud", 1, labels([HEADS, ROW])), ("Weg", 2, labels([("x",)])))

    found = imported(data)

    assert len(found.tables) == 1
    assert str(found.remarks[0]) == "Hidden sheets were left out: “Oud”, “Weg”."


def test_a_cell_over_several_rows_gives_each_its_text_and_that_is_told() -> None:
    merge = record(0xE5, struct.pack("<5H", 1, 1, 3, 0, 0))
    rows = [HEADS, ("april", "Inwoners"), ("", "Raad"), ("", "Pers"), ("mei", "Raad")]

    found = imported(xls(("Matrix", 0, [*labels(rows), merge])))

    assert [row[0] for row in shown(found)] == ["april", "april", "april", "mei"]
    assert any("merged over several rows" in str(remark) for remark in found.remarks)


def test_what_stands_around_the_table_goes_along() -> None:
    rows = [
        ("Communicatiematrix Molenhoek",),
        (),
        ("Opdrachtgever:", "Afdeling Ruimte"),
        (),
        HEADS,
        ROW,
        (),
        (),
        (),
        ("Vragen? Bel het secretariaat.",),
    ]

    found = imported(xls(("Matrix", 0, labels(rows))))

    assert found.title == "Communicatiematrix Molenhoek"
    assert found.properties == [("Opdrachtgever", "Afdeling Ruimte")]
    assert [(section.title, section.text) for section in found.sections] == [
        ("Overige tekst", "Vragen? Bel het secretariaat.")
    ]


def test_an_old_workbook_with_a_password_is_refused() -> None:
    with pytest.raises(Encrypted):
        imported(xls(("Matrix", 0, labels([HEADS, ROW])), before=record(0x2F, bytes(6))))


def test_an_old_workbook_without_a_table_says_so() -> None:
    with pytest.raises(NothingRecognised):
        imported(xls(("Blad1", 0, [label(0, 0, "alleen dit")])))


def test_a_chain_of_sectors_that_bites_its_tail_ends() -> None:
    data = xls(("Matrix", 0, labels([HEADS, *[ROW] * 100])))
    ends = struct.pack("<L", END)
    table = len(data) - 512
    directory = struct.unpack_from("<L", data, 48)[0]
    assert data[table + 4 * directory : table + 4 * directory + 4] == ends

    found = imported(data[:table] + data[table:].replace(ends, struct.pack("<L", directory)))

    assert len(found.tables[0].rows) == 100


@pytest.mark.parametrize("count", [2**20, 2**31, 2**32 - 1])
def test_no_memory_is_taken_for_what_a_file_only_claims(count: int) -> None:
    strings = record(0xFC, struct.pack("<2L", count, count) + biff_text("Actie"))
    cells = [*labels([HEADS, ROW]), record(0xFD, struct.pack("<3HL", 0, 3, 0, 0))]
    data = bytearray(xls(("Matrix", 0, cells), strings=strings))
    data[44:48] = struct.pack("<L", count)
    data[72:76] = struct.pack("<L", count)

    assert imported(bytes(data)).tables[0].heads[3] == "Actie"


# --- Binary workbooks ---


def test_a_binary_workbook_is_read_with_what_its_numbers_look_like() -> None:
    rows = [
        b"".join(bin_cell(7, column, struct.pack("<L", column)) for column in range(len(HEADS))),
        bin_texts(ROW) + bin_cell(5, 4, struct.pack("<d", 1250.5), 2),
        bin_texts(ROW) + bin_cell(2, 4, struct.pack("<L", (725 << 2) | 3)),
        bin_texts(ROW) + bin_cell(8, 4, bin_text("samen") + bytes(6)),
        bin_texts(ROW) + bin_cell(4, 4, b"\x01"),
        bin_texts(ROW) + bin_cell(11, 4, b"\x07" + bytes(6)),
        bin_cell(5, 0, struct.pack("<d", 42_768), 1)
        + bin_texts(ROW[1:], 1)
        + bin_cell(62, 4, b"\x00" + bin_text("rijk")),
    ]

    found = imported(xlsb(rows, HEADS, ['"€" #,##0.00']))

    assert found.tables[0].heads == HEADS
    assert [row[4] for row in shown(found)] == ["€ 1.250,50", "7,25", "samen", "WAAR", "#DEEL/0!", "rijk"]
    assert shown(found)[5][0] == "2-2-2017"


def test_merged_cells_of_a_binary_workbook_are_taken_apart() -> None:
    rows = [bin_texts(HEADS), bin_texts(ROW), bin_cell(6, 1, bin_text("Raad"))]

    found = imported(xlsb(rows, more=bin_record(176, struct.pack("<4L", 1, 2, 0, 0))))

    assert [row[:2] for row in shown(found)] == [["medio april", "Inwoners"], ["medio april", "Raad"]]


def test_a_binary_workbook_that_is_cut_off_inside_is_damaged() -> None:
    with pytest.raises(Damaged):
        imported(xlsb([bin_texts(HEADS), bin_cell(7, 0, struct.pack("<L", 9))], HEADS))


# --- OpenDocument ---

FLOAT = 'office:value-type="{kind}" office:value="{value}"'


def open_row(last: str) -> list[str]:
    return [*(ods_cell(text) for text in ROW), last]


def heads() -> list[str]:
    return [ods_cell(head) for head in HEADS]


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        (FLOAT.format(kind="currency", value="1250.5"), "€ 1.250,50"),
        (FLOAT.format(kind="percentage", value="0.25"), "25%"),
        (FLOAT.format(kind="percentage", value="0.255"), "25,5%"),
        (FLOAT.format(kind="float", value="12"), "12"),
        (FLOAT.format(kind="float", value="1234567.891"), "1.234.567,89"),
        (FLOAT.format(kind="float", value="-3"), "-3,00"),
        (FLOAT.format(kind="float", value="0.3333"), "1/3"),
        (FLOAT.format(kind="float", value="7"), "#WAARDE!"),
        ('office:value-type="boolean" office:boolean-value="true"', "WAAR"),
        ('office:value-type="date" office:date-value="2026-09-07"', "7 september 2026"),
        ('office:value-type="date" office:date-value="2026-09-07"', "7-9-2026"),
        ('office:value-type="date" office:date-value="2026-09-07T19:30:00"', "7-9-2026 19:30"),
        ('office:value-type="time" office:time-value="PT19H30M00S"', "19:30"),
        ('office:value-type="string"', "=1+1"),
    ],
)
def test_a_cell_of_an_open_document_reads_as_it_was_shown(attributes: str, text: str) -> None:
    found = imported(ods(ods_table([heads(), open_row(ods_cell(text, attributes))])))

    assert shown(found) == [[*ROW, text]]


def test_a_date_of_an_open_document_is_a_true_date() -> None:
    cell = ods_cell("maandag", 'office:value-type="date" office:date-value="2026-09-07"')

    assert values(imported(ods(ods_table([heads(), open_row(cell)]))), 4) == [Moment(dt.datetime(2026, 9, 7))]


def test_spaces_and_line_ends_are_elements_and_notes_are_not_the_text() -> None:
    cell = (
        "<table:table-cell><office:annotation><text:p>let op</text:p></office:annotation>"
        '<text:p>een<text:s text:c="2"/>twee<text:line-break/><text:span>drie</text:span> vier</text:p>'
        "</table:table-cell>"
    )

    assert values(imported(ods(ods_table([heads(), open_row(cell)]))), 4) == ["een  twee\ndrie vier"]


def test_cells_and_rows_that_stand_for_many_are_read_as_many() -> None:
    rows = [
        [*heads(), '<table:table-cell table:number-columns-repeated="16000"/>'],
        [ods_cell("x", 'table:number-columns-repeated="5"')],
    ]
    table = ods_table(rows).replace(
        "</table:table>",
        '<table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>mei</text:p></table:table-cell>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        "</table:table>",
    )

    assert shown(imported(ods(table))) == [["x"] * 5, ["mei", "", "", "", ""], ["mei", "", "", "", ""]]


def test_a_million_filled_rows_in_few_bytes_are_too_large() -> None:
    row = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>x</text:p></table:table-cell>'
    )

    with pytest.raises(TooLarge):
        imported(ods(f'<table:table table:name="A">{row}</table:table-row></table:table>'))


def test_hidden_sheets_and_merged_cells_of_an_open_document() -> None:
    hidden = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    first = ods_cell("april", 'table:number-rows-spanned="2"')
    rows = [heads(), [first, ods_cell("Inwoners")], ["<table:covered-table-cell/>", ods_cell("Raad")]]
    data = ods(ods_table(rows) + ods_table(rows, "Oud", 'table:style-name="ta2"'), hidden)

    found = imported(data)

    assert [row[:2] for row in shown(found)] == [["april", "Inwoners"], ["april", "Raad"]]
    assert any("“Oud”" in str(remark) for remark in found.remarks)


def test_the_day_of_an_open_document_is_that_of_its_last_change() -> None:
    meta = '<m xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date>2017-02-04T10:00:00</dc:date></m>'

    assert imported(ods(ods_table([heads(), open_row("")]), meta=meta)).dated == dt.date(2017, 2, 4)


def test_an_open_document_with_a_password_is_refused() -> None:
    manifest = '<m xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><encryption-data/></m>'

    with pytest.raises(Encrypted):
        imported(ods("", **{"META-INF/manifest": manifest}))


def test_entities_in_an_open_document_are_refused() -> None:
    content = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'

    with pytest.raises(Damaged):
        imported(zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}))


# --- Beside other readers ---


def _as_python(value: Value) -> object:
    if isinstance(value, Moment):
        return value.value if value.value.time() != dt.time() else value.value.date()
    return value.value if isinstance(value, Number | Flag) else text_of(value)


@pytest.mark.parametrize(
    "data",
    [
        xls(("Matrix", 0, [*labels([HEADS, ROW]), number(1, 4, 1250.5)])),
        xlsb([bin_texts(HEADS), bin_texts(ROW) + bin_cell(5, 4, struct.pack("<d", 1250.5))]),
    ],
    ids=["xls", "xlsb"],
)
def test_another_reader_finds_the_same_in_what_these_tests_make(data: bytes) -> None:
    from python_calamine import CalamineWorkbook

    peer = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()

    found = imported(data)
    own = [list(found.tables[0].heads), *([_as_python(value) for value in row] for row in found.tables[0].rows)]
    assert own == peer


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_what_libreoffice_writes_is_read(tmp_path: Path, ending: str) -> None:
    source = tmp_path / "proef.xlsx"
    source.write_bytes(matrix([*ROWS, (dt.datetime(2026, 5, 1), "€ 5", "ë, ✓ en 𝄞", "x" * 9000, 2.5, True)]))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profiel", "--headless", "--convert-to", ending]
    subprocess.run([*command, "--outdir", str(tmp_path), str(source)], check=True, capture_output=True, timeout=180)

    found = imported((tmp_path / f"proef.{ending}").read_bytes(), f"proef.{ending}")

    assert found.title == "Communicatiematrix proef"
    assert shown(found)[:3] == [list(row) for row in ROWS]
    last = found.tables[0].rows[3]
    assert [_as_python(value) for value in last] == [dt.date(2026, 5, 1), "€ 5", "ë, ✓ en 𝄞", "x" * 9000, 2.5, True]


def test_the_compound_file_of_these_tests_is_told_by_its_streams() -> None:
    assert kind_of(xls(("Matrix", 0, [])), "matrix.doc") is FileKind.OLD_WORKBOOK
    with pytest.raises(FileProblem, match="old format of Word"):
        kind_of(compound({"WordDocument": b"x"}), "matrix.xls")
