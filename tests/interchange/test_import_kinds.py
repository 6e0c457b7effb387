"""Files of every kind: told by their content, opened as a new plan or refused with what to do, and never half."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import random
from pathlib import Path

import docx
import pytest
from other_files import HEADS, ROW, bin_texts, compound, labels, ods, ods_cell, ods_table, xls, xlsb, zipped
from workbooks import ROWS, matrix, on_disk, parts

from interchange.errors import Damaged, Encrypted, FileProblem, NotAWorkbook
from interchange.importing.kinds import FileKind, kind_of
from interchange.importing.opening import open_any, open_imported
from interchange.importing.pasted import read_pasted
from interchange.importing.reading import read_other
from interchange.opening import Opened
from interchange.remembered import RememberedLayouts

CSV = b"Periode;Doelgroep;Middel;Actie\nmei;Raad;Brief;Drukken\n"
PAGE = (
    b"\xef\xbb\xbf\r\n<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body><table><tr><th>Periode</th>"
    b"<th>Doelgroep</th><th>Actie</th></tr><tr><td>mei</td><td>Raad</td><td>Drukken</td></tr></table></body></html>"
)
OLD = xls(("Matrix", 0, labels([HEADS, ROW])))
BINARY = xlsb([bin_texts(HEADS), bin_texts(ROW)])
OPEN = ods(ods_table([[ods_cell(text) for text in row] for row in (HEADS, ROW)]))
OLD_XML = b'<?xml version="1.0"?><W xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
WORD = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"})


def opened(folder: Path, data: bytes, name: str) -> Opened:
    path = folder / name
    path.write_bytes(data)
    return open_any(path, RememberedLayouts())


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (matrix(ROWS), "plan.xlsx", FileKind.WORKBOOK),
        (matrix(ROWS), "plan.xls", FileKind.WORKBOOK),
        (OLD, "plan.xlsx", FileKind.OLD_WORKBOOK),
        (compound({"Book": b"x"}), "plan.xls", FileKind.OLD_WORKBOOK),
        (BINARY, "plan.xlsb", FileKind.BINARY_WORKBOOK),
        (OPEN, "plan.xlsx", FileKind.OPEN_DOCUMENT),
        (WORD, "plan.bin", FileKind.WORD),
        (CSV, "plan.csv", FileKind.TEXT),
        (CSV, "plan.xls", FileKind.TEXT),
        (CSV, "plan.xlsx", FileKind.TEXT),
        (CSV.decode().encode("utf-16"), "plan.txt", FileKind.TEXT),
        (PAGE, "plan.xls", FileKind.WEB_PAGE),
        (b"<!DOCTYPE html><html>", "plan.htm", FileKind.WEB_PAGE),
        (b"geen werkmap", "brief.xlsx", FileKind.WORKBOOK),
        (b"", "leeg.csv", FileKind.WORKBOOK),
        (bytes(range(256)) * 9, "iets.dat", FileKind.WORKBOOK),
    ],
)
def test_the_content_says_what_a_file_is(data: bytes, name: str, kind: FileKind) -> None:
    assert kind_of(data, name) is kind


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (compound({"WordDocument": b"x"}), "plan.doc", "save it as a Word document"),
        (compound({"PowerPoint Document": b"x"}), "plan.ppt", "presentation"),
        (compound({"__properties_version1.0": b"x"}), "bericht.msg", "New plan from the clipboard"),
        (compound({"Iets": b"x"}), "plan.mpp", "another program"),
        (b"%PDF-1.7", "plan.pdf", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "plan.png", "is a picture"),
        (b"\xff\xd8\xff\xe0", "plan.xlsx", "is a picture"),
        (b"{\\rtf1\\ansi", "plan.doc", "Rich Text"),
        (b"MIME-Version: 1.0\r\n", "plan.xls", "message of Outlook"),
        (
            b'<?xml version="1.0"?><W xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
            "plan.xls",
            "old form of XML",
        ),
        (zipped({"Index/Document.iwa": "x"}), "plan.numbers", "Pages or Numbers"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "plan.odt", "as a Word document"),
        (zipped({"[Content_Types].xml": "x", "ppt/presentation.xml": "x"}), "plan.pptx", "presentation"),
    ],
)
def test_a_kind_that_is_not_read_is_refused_with_what_to_do(data: bytes, name: str, sentence: str) -> None:
    with pytest.raises(NotAWorkbook, match=sentence) as refusal:
        kind_of(data, name)

    assert name in str(refusal.value)


def test_a_workbook_with_a_password_is_refused_whatever_it_is_called() -> None:
    with pytest.raises(Encrypted):
        kind_of(compound({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}), "plan.xls")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (OLD, "plan 2026.xls"),
        (BINARY, "plan 2026.xlsb"),
        (OPEN, "plan 2026.ods"),
        (CSV, "plan 2026.csv"),
        (PAGE, "plan 2026.xls"),
    ],
)
def test_another_kind_opens_as_a_new_plan_without_a_file(tmp_path: Path, data: bytes, name: str) -> None:
    found = opened(tmp_path, data, name)

    assert (found.workbook.path, found.workbook.name) == (None, "plan 2026.xlsx")
    assert found.open_plan.plan.title == "plan 2026"
    assert f"“{name}”" in str(found.remarks[0])
    assert (tmp_path / name).read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_word_document_opens_as_a_new_plan(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Aanleiding", 1)
    document.add_paragraph("De molen gaat dicht.")
    table = document.add_table(2, 4)
    for place, texts in enumerate((HEADS[:4], ROW)):
        for cell, text in zip(table.rows[place].cells, texts, strict=True):
            cell.text = text
    document.save(tmp_path / "plan.docx")

    found = open_any(tmp_path / "plan.docx", RememberedLayouts())

    plan = found.open_plan.plan
    assert (found.workbook.path, found.workbook.name) == (None, "plan.xlsx")
    assert [plan.tables[0].text(0, column) for column in range(4)] == list(ROW)
    assert [(section.title, section.text) for section in plan.sections] == [("Aanleiding", "De molen gaat dicht.")]


def test_a_workbook_opens_where_it_lies(tmp_path: Path) -> None:
    path = on_disk(matrix(ROWS), tmp_path).workbook.path
    assert path is not None

    assert open_any(path, RememberedLayouts()).workbook.path == path


def test_a_workbook_under_the_name_of_another_kind_gets_a_name_that_fits(tmp_path: Path) -> None:
    found = opened(tmp_path, matrix(ROWS), "plan.xls")

    assert (found.workbook.path, found.workbook.name) == (None, "plan.xlsx")
    assert "under the name of something else" in str(found.remarks[0])


def test_years_come_from_the_day_the_file_was_changed(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(CSV)
    then = dt.datetime(2017, 2, 4, 12).timestamp()
    os.utime(path, (then, then))

    assert open_any(path, RememberedLayouts()).open_plan.plan.document_date == dt.date(2017, 2, 4)


def test_an_archive_that_unpacks_to_far_more_is_no_plan() -> None:
    data = ods("<x/>" + " " * 30_000_000)

    with pytest.raises(FileProblem):
        kind_of(data, "bom.ods")


def test_a_zip_that_is_cut_off_is_damaged() -> None:
    with pytest.raises(Damaged):
        kind_of(OPEN[:300], "plan.ods")


# --- Whatever it is ---


def _mutated(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice((1, 2, 5, 40))):
        place = dice.randrange(len(changed))
        match dice.randrange(5):
            case 0:
                changed[place] = dice.randrange(256)
            case 1:
                changed[place : place + 4] = dice.choice((b"\xff\xff\xff\xff", bytes(4), b"\xff\xff\xff\x7f"))
            case 2:
                del changed[place : place + dice.randrange(1, 40)]
            case 3:
                changed[place:place] = changed[place : place + dice.randrange(1, 200)]
            case _:
                changed[place:place] = bytes([dice.randrange(256)] * dice.randrange(1, 9))
        if not changed:
            return b""
    return bytes(changed)


def _inside(data: bytes, dice: random.Random) -> bytes:
    """The same archive with one of its parts mutated."""
    found = parts(data)
    name = dice.choice(sorted(part for part in found if found[part]))
    return zipped({**found, name: _mutated(found[name], dice)})


@pytest.mark.parametrize("data", [OLD, BINARY, OPEN, CSV, PAGE], ids=["xls", "xlsb", "ods", "csv", "html"])
def test_damage_gives_a_plan_or_a_sentence(data: bytes) -> None:
    dice = random.Random(20261124)
    for turn in range(150):
        changed = _inside(data, dice) if data[:2] == b"PK" and turn % 3 else _mutated(data, dice)
        with contextlib.suppress(FileProblem):
            open_imported(read_other(changed, "proef", kind_of(changed, "proef")), "proef.xlsx", RememberedLayouts())


def test_damage_on_the_clipboard_gives_a_plan_or_a_sentence() -> None:
    dice = random.Random(20261124)
    for _ in range(150):
        html, text = (_mutated(data, dice).decode("utf-8", "replace") for data in (PAGE, CSV))
        with contextlib.suppress(FileProblem):
            read_pasted(html, text)


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"\n \n", "leeg.txt", "No table was found"),
        (b"\0" * 100, "nul.csv", "No table was found"),
        (b"\x01\x02\xfe\xff" * 50, "plan.csv", "is damaged"),
        (b"PK\x05\x06" + b"\x01" * 40, "plan.ods", "is damaged"),
    ],
)
def test_a_file_without_anything_to_read_is_not_said_to_have_the_wrong_name(
    data: bytes, name: str, sentence: str
) -> None:
    with pytest.raises(FileProblem, match=sentence):
        kind_of(data, name)
