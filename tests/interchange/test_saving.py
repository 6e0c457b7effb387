"""Saving changes the cells that the user changed, and nothing else of the workbook."""

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import (
    HEADERS,
    ROWS,
    book_bytes,
    bytes_of,
    matrix,
    on_disk,
    package,
    parts,
    saved,
    shown,
    texts,
    with_part,
    with_results,
)

from interchange.errors import CannotWrite, ChangedOnDisk
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import save
from interchange.writing import changed
from model.values import Moment, RichText

SHEET = "xl/worksheets/sheet1.xml"


def type_in(found: Opened, *changes: tuple[int, int, str]) -> None:
    """Type texts at places (row, column) of the first table."""
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(
        table.key, [(table.rows[row].id, table.columns[column].id, text) for row, column, text in changes]
    )


def test_one_changed_cell_changes_one_part(tmp_path: Path) -> None:
    data = matrix(ROWS)
    found = on_disk(data, tmp_path)

    type_in(found, (0, 5, "Gereed, mail is 7-2 verstuurd."))
    sheet = saved(found, tmp_path / "proef.xlsx")

    before, after = parts(data), parts((tmp_path / "proef.xlsx").read_bytes())
    assert {name for name in before if before[name] != after.get(name)} == {SHEET}
    assert list(before) == list(after)
    assert sheet["F4"].value == "Gereed, mail is 7-2 verstuurd."


def test_outside_the_changed_cell_the_sheet_keeps_its_bytes(tmp_path: Path) -> None:
    data = with_part(matrix(ROWS), SHEET, lambda xml: xml.replace(b"<sheetData>", b"<!-- blijft --><sheetData  >"))
    found = on_disk(data, tmp_path)

    type_in(found, (1, 2, "Iedereen"))
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    before, after = parts(data)[SHEET], parts((tmp_path / "proef.xlsx").read_bytes())[SHEET]
    start = before.index(b'<c r="C5"')
    end = before.index(b'<c r="D5"')
    assert after.startswith(before[:start])
    assert after.endswith(before[end:])


def test_an_undone_change_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)

    type_in(found, (0, 0, "anders"))
    found.open_plan.history.undo()

    assert changed(found.workbook, found.open_plan.plan).workbook is found.workbook


def test_clearing_a_cell_keeps_its_format(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet["B2"].fill = PatternFill("solid", fgColor="FFEEAA")

    found = on_disk(book_bytes(fill), tmp_path)
    type_in(found, (0, 1, ""))
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert sheet["B2"].value is None
    assert sheet["B2"].fill.fgColor.rgb == "00FFEEAA"


def test_text_that_looks_like_markup_or_a_formula_stays_text(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    strange = "=1+1 <b>&amp; \"aan\" 'halingen' _x0041_ \n  twee  spaties \U0001f600"

    type_in(found, (0, 4, strange))
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")
    again = open_workbook(tmp_path / "proef.xlsx", RememberedLayouts())

    assert shown(again)[0][4] == strange
    assert load_workbook(tmp_path / "proef.xlsx").active["E4"].data_type == "s"


def test_a_day_typed_in_a_date_column_becomes_a_true_date_with_the_format_of_the_column(tmp_path: Path) -> None:
    found = on_disk(matrix([(dt.datetime(2017, 3, 9), "", "Raad"), (dt.datetime(2017, 3, 10), "", "Raad")]), tmp_path)

    type_in(found, (0, 0, "16-3-2017"), (1, 0, "medio maart"))
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert sheet["A4"].value == dt.datetime(2017, 3, 16)
    assert sheet["A4"].number_format == "yyyy-mm-dd h:mm:ss"
    assert sheet["A5"].value == "medio maart"


def test_a_workbook_that_counts_from_1904_gets_its_own_numbers(tmp_path: Path) -> None:
    data = with_part(
        matrix([(dt.datetime(2017, 3, 9), "", "Raad")] * 3),
        "xl/workbook.xml",
        lambda xml: re.sub(rb"<workbookPr\s*/>", b'<workbookPr date1904="1"/>', xml),
    )
    found = on_disk(data, tmp_path)
    value = found.open_plan.plan.tables[0].rows[0].cells[0]
    assert isinstance(value, Moment)
    assert value.value == dt.datetime(2021, 3, 10)

    type_in(found, (0, 0, "16-3-2021"))
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert sheet["A4"].value == dt.datetime(2021, 3, 16)


def test_rich_text_is_kept_where_it_is_not_touched_and_comes_back_with_undo(tmp_path: Path) -> None:
    rich = CellRichText("Tekst met ", TextBlock(InlineFont(b=True), "nadruk"))
    found = on_disk(matrix([("mei", "", "Raad", "", rich, "")]), tmp_path)
    path = tmp_path / "proef.xlsx"

    type_in(found, (0, 4, "Plat"))
    save(found.workbook, found.open_plan.plan, path)
    assert load_workbook(path, rich_text=True).active["E4"].value == "Plat"
    found.open_plan.history.undo()
    save(found.workbook, found.open_plan.plan, path)

    again = load_workbook(path, rich_text=True).active["E4"].value
    assert isinstance(again, CellRichText)
    assert [str(piece) for piece in again] == ["Tekst met ", "nadruk"]
    value = open_workbook(path, RememberedLayouts()).open_plan.plan.tables[0].rows[0].cells[4]
    assert isinstance(value, RichText)


def test_rows_added_below_go_into_the_free_rows_with_their_formats(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        for row in range(2, 8):
            for column in range(1, 7):
                sheet.cell(row, column).fill = PatternFill("solid", fgColor="FFEEAA")

    found = on_disk(book_bytes(fill), tmp_path)
    key = found.open_plan.plan.tables[0].key
    columns = [column.id for column in found.open_plan.plan.tables[0].columns]
    found.open_plan.put(key, [], [[(columns[0], "mei"), (columns[5], "Loopt")], [(columns[0], "juni")]])
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert texts(sheet, "A3:F4") == [["mei", "", "", "", "", "Loopt"], ["juni", "", "", "", "", ""]]
    assert {cell.fill.fgColor.rgb for row in sheet["A3:F4"] for cell in row} == {"00FFEEAA"}


def test_rows_beyond_the_formats_look_like_the_last_one(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        for column in range(1, 7):
            sheet.cell(2, column).fill = PatternFill("solid", fgColor="FFEEAA")

    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.put(table.key, [], [[(table.columns[0].id, "mei")]])
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert {cell.fill.fgColor.rgb for cell in sheet[3]} == {"00FFEEAA"}
    assert sheet.dimensions == "A1:F3"


def test_a_row_in_the_middle_moves_the_others_down(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    key = found.open_plan.plan.tables[0].key

    found.open_plan.insert_rows(key, 1)
    type_in(found, (1, 0, "maart"), (1, 3, "Affiche"))
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert [row[0] for row in texts(sheet, "A4:A7")] == ["6 februari", "maart", "medio april", "juni"]
    assert sheet["D5"].value == "Affiche"
    assert texts(sheet, "A8:F8") == [[""] * 6]


def test_removed_rows_close_the_gap(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    table = found.open_plan.plan.tables[0]

    found.open_plan.remove_rows(table.key, [table.rows[0].id])
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert texts(sheet, "A4:F6") == [list(ROWS[1]), [*ROWS[2][:4], "", ROWS[2][5]], [""] * 6]


def test_moved_rows_take_their_formats_along(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        for row in ROWS:
            sheet.append(row)
        sheet["A2"].fill = PatternFill("solid", fgColor="FFEEAA")

    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.move_rows(table.key, [table.rows[0].id], 3)
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert [row[0] for row in texts(sheet, "A2:A4")] == ["medio april", "juni", "6 februari"]
    assert sheet["A4"].fill.fgColor.rgb == "00FFEEAA"
    assert sheet["A2"].fill.fgColor.rgb != "00FFEEAA"


def test_formulas_inside_a_moved_row_follow_it_and_those_of_a_new_row_continue_the_pattern(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Tarief", "Kosten"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", place, 10, f"=C{place}*D{place}+$H$1"))

    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.insert_rows(table.key, 1)
    found.open_plan.move_rows(table.key, [table.rows[0].id], 4)
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert texts(sheet, "A2:A5") == [[""], ["taak 3"], ["taak 4"], ["taak 2"]]
    assert texts(sheet, "E2:E5") == [[f"=C{row}*D{row}+$H$1"] for row in range(2, 6)]


def test_a_numbering_column_stays_where_it_is(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Nr", "Datum", "Actie", "Eigenaar"))
        sheet.append((1, "mei", "Bellen", "AB"))
        sheet.append(("=A2+1", "juni", "Schrijven", "CD"))
        sheet.append(("=A3+1",))

    found = on_disk(with_results(book_bytes(fill), {"A3": "2", "A4": "3"}), tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.move_rows(table.key, [table.rows[1].id], 0)
    found.open_plan.put(table.key, [], [[(table.columns[2].id, "Plakken")]])
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert texts(sheet, "A2:D4") == [
        [1, "juni", "Schrijven", "CD"],
        ["=A2+1", "mei", "Bellen", "AB"],
        ["=A3+1", "", "Plakken", ""],
    ]


def test_a_new_column_gets_its_head_and_the_look_of_its_neighbour(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet["F1"].fill = PatternFill("solid", fgColor="FFEEAA")

    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    column = found.open_plan.add_column(table.key, "Kosten")
    found.open_plan.set_texts(table.key, [(table.rows[0].id, column.id, "€ 40")])
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert (sheet["G1"].value, sheet["G2"].value) == ("Kosten", "€ 40")
    assert sheet["G1"].fill.fgColor.rgb == "00FFEEAA"


def test_properties_and_sections_are_written_where_they_stand(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Matrix proef"
        sheet["A3"], sheet["B3"] = "Naam project:", "Het huis"
        sheet["A4"] = "Datum: 4 februari 2017"
        sheet["A6"], sheet["B6"] = "Kernboodschap", "Samen"
        for column, header in enumerate(HEADERS, 1):
            sheet.cell(8, column, header)
        sheet.append(ROWS[0])

    found = on_disk(book_bytes(fill), tmp_path)
    plan = found.open_plan.plan
    for holder, text in (
        (plan.properties[0], "De tuin"),
        (plan.properties[1], "5 mei 2017"),
        (plan.sections[0], "Alleen"),
    ):
        found.open_plan.set_text(holder.key, text)
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert (sheet["B3"].value, sheet["A4"].value, sheet["B6"].value) == ("De tuin", "Datum: 5 mei 2017", "Alleen")


def test_saving_twice_and_undoing_in_between_gives_what_is_on_the_screen(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    path = tmp_path / "proef.xlsx"
    table = found.open_plan.plan.tables[0]

    found.open_plan.remove_rows(table.key, [table.rows[1].id])
    save(found.workbook, found.open_plan.plan, path)
    found.open_plan.history.undo()
    type_in(found, (1, 5, "Gereed"))
    save(found.workbook, found.open_plan.plan, path)

    assert shown(open_workbook(path, RememberedLayouts())) == shown(found)


def test_a_file_that_someone_else_saved_is_not_overwritten(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    path = tmp_path / "proef.xlsx"
    theirs = matrix(ROWS[:1])
    path.write_bytes(theirs)
    type_in(found, (0, 0, "mijn werk"))

    with pytest.raises(ChangedOnDisk):
        save(found.workbook, found.open_plan.plan, path)

    assert path.read_bytes() == theirs


def test_saved_under_another_name_the_plan_lives_there(tmp_path: Path) -> None:
    data = matrix(ROWS)
    found = on_disk(data, tmp_path)
    type_in(found, (0, 0, "mei"))

    save(found.workbook, found.open_plan.plan, tmp_path / "kopie.xlsx")
    type_in(found, (1, 0, "juni"))
    save(found.workbook, found.open_plan.plan, tmp_path / "kopie.xlsx")

    assert (tmp_path / "proef.xlsx").read_bytes() == data
    assert found.workbook.name == "kopie.xlsx"
    assert [row[0] for row in shown(open_workbook(tmp_path / "kopie.xlsx", RememberedLayouts()))] == [
        "mei",
        "juni",
        "juni",
    ]


# --- Many sessions ---

WORD = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cn")), max_size=12)
REQUESTS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 30), st.integers(0, 30), WORD), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(REQUESTS)
def test_after_any_session_the_file_says_what_the_screen_says(
    tmp_path: Path, requests: list[tuple[int, int, int, str]]
) -> None:
    book = Book()
    book.active.append(HEADERS)
    for row in ROWS:
        book.active.append(row)
    book.create_sheet("Ander")["A1"] = "=COUNTA(Sheet!A2:A9)"
    found = on_disk(bytes_of(book), tmp_path)
    path = tmp_path / "proef.xlsx"
    session, table = found.open_plan, found.open_plan.plan.tables[0]
    for kind, first, second, word in requests:
        ids = [row.id for row in table.rows]
        some = ids[first % len(ids) :][:2] if ids else []
        columns = [column.id for column in table.columns]
        if kind == 0 and ids:
            session.set_texts(table.key, [(row_id, columns[second % len(columns)], word) for row_id in some])
        elif kind == 1:
            session.insert_rows(table.key, first % (len(ids) + 1), 1 + second % 3)
        elif kind == 2 and some:
            session.remove_rows(table.key, some)
        elif kind == 3 and some:
            session.move_rows(table.key, some, second % (len(ids) + 1))
        elif kind == 4 and some:
            session.duplicate_rows(table.key, some, second % (len(ids) + 1))
        elif kind == 5:
            session.history.undo()
        elif kind == 6:
            save(found.workbook, session.plan, path)
    save(found.workbook, session.plan, path)

    sheet = load_workbook(path)["Sheet"]
    screen = [row for row in shown(found)]
    last = len(screen) + 1
    assert [[_plain(value) for value in row] for row in texts(sheet, f"A2:F{max(last, 2)}")][: len(screen)] == [
        [_plain(value) for value in row] for row in screen
    ]
    assert all(value == "" for row in texts(sheet, f"A{last + 1}:F{last + 12}") for value in row)
    assert load_workbook(path)["Ander"]["A1"].value.startswith("=COUNTA(")


def _plain(value: object) -> str:
    """openpyxl gives escapes of control characters as they stand in the file."""
    return str(value).replace("_x005F_", "_")


def test_a_signed_workbook_is_not_saved_over_but_as_a_copy_without_its_signature(tmp_path: Path) -> None:
    origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    pointer = f'<Relationship Id="sig" Type="{origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>'
    signed = with_part(matrix(ROWS), "_rels/.rels", lambda rels: rels.replace(b"</Relationships>", pointer.encode()))
    signed = package(parts(signed) | {"_xmlsignatures/origin.sigs": b""})
    found = on_disk(signed, tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "maart")])

    with pytest.raises(CannotWrite, match="digital signature"):
        save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")
    save(found.workbook, found.open_plan.plan, tmp_path / "kopie.xlsx")

    assert (tmp_path / "proef.xlsx").read_bytes() == signed
    assert not any("signature" in name for name in parts((tmp_path / "kopie.xlsx").read_bytes()))
    assert texts(load_workbook(tmp_path / "kopie.xlsx").active, "A4:A4") == [["maart"]]


def test_rows_and_cells_without_names_are_counted(tmp_path: Path) -> None:
    def nameless(xml: bytes) -> bytes:
        return re.sub(rb'(<(?:row|c)) r="[A-Z]*\d+"', rb"\1", xml)

    def fill(sheet: Worksheet) -> None:
        for row in (HEADERS, *ROWS):
            sheet.append(row)

    found = on_disk(with_part(book_bytes(fill), SHEET, nameless), tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(table.key, [(table.rows[1].id, table.columns[5].id, "Gereed")])

    assert texts(saved(found, tmp_path / "proef.xlsx"), "F2:F4") == [["Gereed"], ["Gereed"], ["Nog starten"]]


@pytest.mark.parametrize(
    ("formula", "is_marked"), [("=COUNTA(Matrix!F4:F9)", True), ("=COUNTA(Matrix!A4:A9)", False), ("=1+1", False)]
)
def test_results_are_computed_anew_only_when_they_depend_on_what_changed(
    tmp_path: Path, formula: str, is_marked: bool
) -> None:
    book = Book()
    book.active.title = "Matrix"
    for place, row in enumerate((HEADERS, *ROWS), 3):
        for column, value in enumerate(row, 1):
            book.active.cell(place, column, value)
    book.create_sheet("Stand")["A1"] = formula
    plain = with_part(bytes_of(book), "xl/workbook.xml", lambda xml: re.sub(rb"<calcPr[^>]*/>", b"", xml))
    found = on_disk(plain, tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[5].id, "Verzonden")])
    saved(found, tmp_path / "proef.xlsx")

    after = parts((tmp_path / "proef.xlsx").read_bytes())
    changed_parts = {name for name, content in parts(plain).items() if after[name] != content}
    assert changed_parts == {SHEET} | ({"xl/workbook.xml"} if is_marked else set())
    assert (b'fullCalcOnLoad="1"' in after["xl/workbook.xml"]) == is_marked


def test_a_formula_that_comes_in_with_a_row_is_computed_when_the_workbook_is_opened(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Kosten"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", place, f"=C{place}*50"))

    plain = with_part(book_bytes(fill), "xl/workbook.xml", lambda xml: re.sub(rb"<calcPr[^>]*/>", b"", xml))
    found = on_disk(plain, tmp_path)
    found.open_plan.insert_rows(found.open_plan.plan.tables[0].key, 3)

    assert texts(saved(found, tmp_path / "proef.xlsx"), "D5:D5") == [["=C5*50"]]
    assert b'fullCalcOnLoad="1"' in parts((tmp_path / "proef.xlsx").read_bytes())["xl/workbook.xml"]


def test_formulas_of_a_hidden_sheet_that_nobody_read_count_too(tmp_path: Path) -> None:
    book = Book()
    for place, row in enumerate((HEADERS, *ROWS), 1):
        for column, value in enumerate(row, 1):
            book.active.cell(place, column, value)
    hidden = book.create_sheet("Stand")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "=COUNTA(Sheet!F2:F9)"
    plain = with_part(bytes_of(book), "xl/workbook.xml", lambda xml: re.sub(rb"<calcPr[^>]*/>", b"", xml))
    found = on_disk(plain, tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[5].id, "Verzonden")])
    saved(found, tmp_path / "proef.xlsx")

    assert b'fullCalcOnLoad="1"' in parts((tmp_path / "proef.xlsx").read_bytes())["xl/workbook.xml"]
