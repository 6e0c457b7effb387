"""Front sheets that a workbook has: how they are read, and rows that come into their lists and go."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from new_parts import LISTED, add, reread, store, told, with_list
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from workbooks import ROWS, bytes_of, matrix, on_disk, opened, texts, with_part

from interchange.errors import NothingRecognised
from model.plan import Property, PropertyRole, Section
from model.refusal import Refused

# --- Reading ---


def test_a_workbook_with_nothing_but_a_list_opens_with_its_title_values_and_sections() -> None:
    found = opened(with_list(*LISTED))

    assert found.open_plan.plan.title == "Plan Havenkwartier"
    assert found.open_plan.plan.tables == []
    assert told(found) == [
        (Property, "Naam project", "Havenkwartier", PropertyRole.PROJECT),
        (Property, "Startdatum", "", PropertyRole.START),
        (Section, "Kernboodschap", "Samen bouwen", None),
        (Section, "Evaluatie", "", None),
    ]


def test_a_list_without_any_row_is_no_plan() -> None:
    with pytest.raises(NothingRecognised):
        opened(with_list(("Onderdeel", "Tekst")))


def test_a_known_label_with_a_text_of_several_lines_is_a_section() -> None:
    found = opened(with_list(("Onderdeel", "Tekst"), ("Looptijd", "Eerst dit.\nDan dat.")))

    assert told(found) == [(Section, "Looptijd", "Eerst dit.\nDan dat.", None)]


def test_the_same_title_in_two_lists_is_two_texts() -> None:
    book = Book()
    book.active.title = "Bijeenkomst"
    for sheet in (book.active, book.create_sheet("Opbrengst")):
        for row in (("Onderdeel", "Tekst"), ("Toelichting", sheet.title)):
            sheet.append(row)

    found = opened(bytes_of(book))

    plan = found.open_plan.plan
    assert [(text.key, text.text, text.sheet) for text in plan.sections] == [
        ("Bijeenkomst!B2", "Bijeenkomst", "Bijeenkomst"),
        ("Opbrengst!B2", "Opbrengst", "Opbrengst"),
    ]
    assert [(front.sheet, front.parts) for front in plan.fronts] == [
        ("Bijeenkomst", ["Bijeenkomst!B2"]),
        ("Opbrengst", ["Opbrengst!B2"]),
    ]


def test_years_are_found_from_the_values_of_a_list() -> None:
    book = Book()
    for row in (("Onderdeel", "Tekst"), ("Startdatum", "1 februari 2031")):
        book.active.append(row)
    sheet = book.create_sheet("Matrix")
    for row in (("Periode", "Doelgroep", "Actie"), ("6 maart", "Raad", "Brief")):
        sheet.append(row)

    found = opened(bytes_of(book))

    table = found.open_plan.plan.tables[0]
    assert found.open_plan.readings.of(table.key, table.rows[0].id).period.start == dt.date(2031, 3, 6)


# --- Later ---


def test_later_a_text_is_written_in_its_own_cell(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    added = add(found)
    store(found, tmp_path)
    found.open_plan.set_text(added.texts[1], "4 maart 2031")
    found.open_plan.set_text(added.texts[4], "Warm")

    store(found, tmp_path)

    assert [text for _, _, text, _ in told(reread(tmp_path))][1::3] == ["4 maart 2031", "Warm"]


def test_a_section_comes_in_a_row_of_its_list_and_goes_again(tmp_path: Path) -> None:
    found = on_disk(with_list(*LISTED), tmp_path)
    plan = found.open_plan.plan
    first = store(found, tmp_path)["Projectblad"]
    before = texts(first, "A1:B8")
    key = found.open_plan.add_section(plan.fronts[0].parts[1], "Sfeer")
    found.open_plan.set_text(key, "Rustig")

    sheet = store(found, tmp_path)["Projectblad"]

    assert texts(sheet, "A5:B7") == [["Startdatum", ""], ["Sfeer", "Rustig"], ["Kernboodschap", "Samen bouwen"]]
    assert told(reread(tmp_path)) == told(found)
    found.open_plan.set_text(plan.fronts[0].parts[-1], "In mei")
    assert texts(store(found, tmp_path)["Projectblad"], "A8:B8") == [["Evaluatie", "In mei"]]
    while found.open_plan.history.undo():
        continue
    assert texts(store(found, tmp_path)["Projectblad"], "A1:B8") == before


def test_several_texts_come_and_go_in_one_save(tmp_path: Path) -> None:
    found = on_disk(with_list(*LISTED), tmp_path)
    plan = found.open_plan.plan
    keys = list(plan.fronts[0].parts)
    found.open_plan.remove_section(keys[2])
    found.open_plan.add_section(keys[1], "Een")
    found.open_plan.add_section(keys[3], "Drie")
    found.open_plan.add_section(keys[3], "Twee")
    expected = told(found)

    store(found, tmp_path)

    assert [name for _, name, _, _ in expected] == ["Naam project", "Startdatum", "Een", "Evaluatie", "Twee", "Drie"]
    assert told(reread(tmp_path)) == expected
    found.open_plan.remove_section(keys[0])
    store(found, tmp_path)
    assert told(reread(tmp_path)) == expected[1:]


def test_a_new_row_looks_like_the_one_above(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    added = add(found)
    store(found, tmp_path)
    found.open_plan.add_section(added.texts[-1], "Nagekomen")

    sheet = store(found, tmp_path)["Bijeenkomst"]

    assert sheet["A9"].value == "Nagekomen"
    assert (sheet["A9"].font.b, sheet["B9"].alignment.wrap_text) == (True, True)


def test_a_text_around_a_table_has_no_list_to_add_to() -> None:
    book = load_workbook(io.BytesIO(matrix(ROWS, header_row=6)))
    book.active["A3"], book.active["A4"] = "Kernboodschap", "Samen"
    found = opened(bytes_of(book))

    with pytest.raises(Refused, match="Kernboodschap"):
        found.open_plan.add_section(found.open_plan.plan.sections[0].key, "Sfeer")


def test_the_last_text_of_a_list_stays() -> None:
    found = opened(with_list(("Onderdeel", "Tekst"), ("Sfeer", "Goed")))

    with pytest.raises(Refused):
        found.open_plan.remove_section("Projectblad!B2")


@pytest.mark.parametrize("what", ["protected", "beside", "goes on"])
def test_a_row_that_others_hang_on_does_not_go(what: str) -> None:
    book = load_workbook(io.BytesIO(with_list(*LISTED)))
    sheet = book.active
    if what == "protected":
        sheet.protection.sheet = True
    elif what == "beside":
        sheet["D6"] = "van Ilse"
    else:
        sheet["B7"], sheet["A7"] = "en meer", None
    found = opened(bytes_of(book))

    with pytest.raises(Refused):
        found.open_plan.remove_section("Projectblad!B6")
    if what == "protected":
        with pytest.raises(Refused):
            found.open_plan.add_section("Projectblad!B6", "Sfeer")


def test_rows_are_as_high_as_their_texts_ask_for_unless_someone_set_a_height(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    added = add(found)
    first = store(found, tmp_path)["Bijeenkomst"]
    assert [first.row_dimensions[row].height for row in (4, 5, 6, 7)] == [None, None, 45, None]
    data = (tmp_path / "proef.xlsx").read_bytes()
    fixed = b'<row r="7" ht="30" customHeight="1"'
    data = with_part(data, "xl/worksheets/sheet2.xml", lambda xml: xml.replace(b'<row r="7"', fixed))
    again = on_disk(data, tmp_path)
    keys = again.open_plan.plan.fronts[0].parts
    assert len(keys) == len(added.texts)
    again.open_plan.set_text(keys[2], "kort")
    again.open_plan.set_text(keys[3], "een\ntwee\ndrie")
    again.open_plan.set_text(keys[4], "woord " * 40)

    sheet = store(again, tmp_path)["Bijeenkomst"]

    assert [sheet.row_dimensions[row].height for row in (6, 7, 8)] == [None, 30, 45]
