"""A table on a new sheet: as Excel would make it, in any notation, with everything else in the workbook as it was."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from notations import NOTATIONS, in_excel_words
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.workbook.protection import WorkbookProtection
from python_calamine import CalamineWorkbook
from workbooks import ROWS, SHARED, bytes_of, matrix, needs_shared, on_disk, opened, parts, with_part

from interchange.excel.new_styles import new_styles, with_table_styles
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import save
from model.columns import Column, Kind, Role
from model.refusal import Refused
from model.table import Spot, Table, Where
from model.values import text_of

HEADS = ("Periode", "Actie", "Wie?")
NAME = "Acties & 'zo' 2018"


def add_sheet(found: Opened, title: str = NAME, *rows: tuple[str, ...]) -> Table:
    """A table on a new sheet with these rows."""
    plan = found.open_plan
    table = plan.add_table(title, HEADS, Spot(Where.NEW_SHEET, title))
    if len(rows) > 1:
        plan.insert_rows(table.key, 1, len(rows) - 1)
    texts = [
        (row.id, column.id, text)
        for row, cells in zip(table.rows, rows, strict=False)
        for column, text in zip(table.columns, cells, strict=True)
    ]
    plan.set_texts(table.key, texts)
    return table


def saved(found: Opened, folder: Path) -> bytes:
    """The bytes of the workbook after saving."""
    path = folder / "proef.xlsx"
    save(found.workbook, found.open_plan.plan, path)
    found.open_plan.history.mark_saved()
    return path.read_bytes()


def differing(before: bytes, after: bytes) -> set[str]:
    old, new = parts(before), parts(after)
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


# --- What is made ---


def test_another_reader_finds_the_sheet_as_excel_would_make_it(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add_sheet(found, NAME, ("mei", "Brief\ndrukken", "Ilse"), ("juni", "Zaal", ""))

    book = load_workbook(io.BytesIO(saved(found, tmp_path)))

    assert book.sheetnames == ["Matrix", NAME]
    sheet = book[NAME]
    assert [list(row) for row in sheet.iter_rows(values_only=True)] == [
        list(HEADS),
        ["mei", "Brief\ndrukken", "Ilse"],
        ["juni", "Zaal", None],
    ]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C3"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == [20, 28, 20]
    assert all(cell.alignment.wrap_text and cell.alignment.vertical == "top" for row in sheet["A1:C3"] for cell in row)
    assert all(cell.border.bottom.style == "thin" for row in sheet["A1:C3"] for cell in row)
    assert [cell.font.b for cell in sheet["A"]] == [True, False, False]
    assert sheet["A1"].fill.fgColor.rgb == "FFDCE6EE"


def test_calamine_reads_the_new_sheet_too(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add_sheet(found, NAME, ("mei", "Brief", "Ilse"))

    book = CalamineWorkbook.from_filelike(io.BytesIO(saved(found, tmp_path)))

    assert book.sheet_names == ["Matrix", NAME]
    assert book.get_sheet_by_name(NAME).to_python() == [list(HEADS), ["mei", "Brief", "Ilse"]]


def test_only_the_parts_that_list_sheets_and_styles_change(tmp_path: Path) -> None:
    data = in_excel_words(matrix(ROWS))
    found = on_disk(data, tmp_path)
    add_sheet(found)

    assert differing(data, saved(found, tmp_path)) == {
        "[Content_Types].xml",
        "docProps/app.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet2.xml",
    }


def test_the_properties_list_the_sheet(tmp_path: Path) -> None:
    found = on_disk(in_excel_words(matrix(ROWS)), tmp_path)
    add_sheet(found)

    app = parts(saved(found, tmp_path))["docProps/app.xml"].decode()

    assert "<vt:i4>2</vt:i4>" in app
    assert (
        '<vt:vector size="2" baseType="lpstr"><vt:lpstr>Matrix</vt:lpstr><vt:lpstr>Acties &amp; \'zo\' 2018</vt:lpstr>'
        in app
    )


@pytest.mark.parametrize(
    "change",
    [lambda app: app.replace(b"<vt:i4>1<", b"<vt:i4>7<"), lambda app: app.replace(b'size="1"', b'size="3"')],
)
def test_properties_of_another_form_are_left_alone(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    data = with_part(in_excel_words(matrix(ROWS)), "docProps/app.xml", change)
    found = on_disk(data, tmp_path)
    add_sheet(found)

    assert "docProps/app.xml" not in differing(data, saved(found, tmp_path))


def test_the_styles_of_the_workbook_keep_their_numbers_and_are_added_once(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add_sheet(found, "Een")
    once = parts(saved(found, tmp_path))["xl/styles.xml"]
    add_sheet(found, "Twee")

    assert parts(saved(found, tmp_path))["xl/styles.xml"] == once
    before = parts(matrix(ROWS))["xl/styles.xml"].decode()
    for listing in ("fonts", "fills", "borders", "cellXfs"):
        old, new = (
            re.search(rf"<{listing}[^>]*>(.*)</{listing}>", text, re.DOTALL) for text in (before, once.decode())
        )
        assert old is not None
        assert new is not None
        assert new.group(1).startswith(old.group(1))


def test_true_dates_in_a_column_of_dates_stay_dates(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    column = Column(0, "Datum", Role.PERIOD, Kind.DATE)
    table = found.open_plan.add_table("Data", (column, "Actie"), Spot(Where.NEW_SHEET, "Data"))
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "6-3-2017")])

    sheet = load_workbook(io.BytesIO(saved(found, tmp_path)))["Data"]

    assert str(sheet["A2"].value) == "2017-03-06 00:00:00"


# --- Any notation ---


@pytest.mark.parametrize("notation", NOTATIONS, ids=lambda notation: notation.__name__)
def test_in_any_notation_the_sheet_is_found_again_and_goes_again(
    notation: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    data = notation(in_excel_words(matrix(ROWS)))
    found = on_disk(data, tmp_path)
    add_sheet(found, NAME, ("mei", "Brief", "Ilse"))

    saved(found, tmp_path)
    again = open_workbook(tmp_path / "proef.xlsx", RememberedLayouts())

    table = again.open_plan.plan.tables[1]
    assert (table.title, [column.title for column in table.columns]) == (NAME, list(HEADS))
    assert [row.cells for row in table.rows] == [["mei", "Brief", "Ilse"]]
    while found.open_plan.history.undo():
        continue
    left = differing(data, saved(found, tmp_path))
    assert "xl/worksheets/sheet2.xml" not in left
    assert left <= {"xl/styles.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"}


@needs_shared
@pytest.mark.parametrize("notation", [bytes, *NOTATIONS], ids=lambda notation: notation.__name__)
def test_what_is_made_follows_the_schema(notation: Callable[[bytes], bytes], tmp_path: Path) -> None:
    from bench.corpus.shared_checks import Original

    data = notation(in_excel_words(matrix(ROWS)))
    found = on_disk(data, tmp_path)
    add_sheet(found, NAME, ("mei", "Brief", "Ilse"))

    after = saved(found, tmp_path)

    assert Original(data).new_schema_errors(after) == []


def test_styles_are_added_to_a_part_of_any_size() -> None:
    first = with_table_styles(new_styles(False), "proef.xlsx", "styles.xml")
    again = with_table_styles(first.content, "proef.xlsx", "styles.xml")

    assert (first.head, first.body, first.date) == (1, 2, 3)
    assert again == first


@needs_shared
def test_in_workbooks_of_practice_all_other_parts_stay_to_the_byte(tmp_path: Path) -> None:
    for path in [SHARED / "corpus" / "woudenberg.xlsx", *sorted((SHARED / "corpus" / "real-nl").glob("*.xlsx"))]:
        data = path.read_bytes()
        found = on_disk(data, tmp_path)
        add_sheet(found)

        left = differing(data, saved(found, tmp_path))

        usual = {
            "[Content_Types].xml",
            "docProps/app.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/workbook.xml",
        }
        assert [name for name in left - usual if name in parts(data)] == [], path.name
        assert open_workbook(tmp_path / "proef.xlsx", RememberedLayouts()).open_plan.plan.tables[-1].title == NAME


# --- What is refused ---


def two_sheets(change: Callable[[Book], None]) -> Opened:
    book = load_workbook(io.BytesIO(matrix(ROWS)))
    book.create_sheet("Verborgen").sheet_state = "hidden"
    book.create_chartsheet("Grafiek")
    change(book)
    return opened(bytes_of(book))


@pytest.mark.parametrize("title", ["matrix", "VERBORGEN", "Grafiek", "a/b", "x" * 32, "", "History"])
def test_names_that_cannot_be_are_refused_before_anything_happens(title: str) -> None:
    found = two_sheets(lambda book: None)

    with pytest.raises(Refused):
        add_sheet(found, title)

    assert len(found.open_plan.plan.tables) == 1


def test_a_protected_structure_refuses_sheets() -> None:
    def protect(book: Book) -> None:
        book.security = WorkbookProtection(lockStructure=True)

    with pytest.raises(Refused, match="structure"):
        add_sheet(two_sheets(protect))


# --- Afterwards ---


def test_the_filter_goes_along_with_rows_and_columns_that_come(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    table = add_sheet(found, "Acties", ("mei", "Brief", "Ilse"))
    saved(found, tmp_path)
    found.open_plan.insert_rows(table.key, 1, 3)
    found.open_plan.add_column(table.key, "Status")
    found.open_plan.set_texts(table.key, [(table.rows[3].id, table.columns[3].id, "Loopt")])

    data = saved(found, tmp_path)

    assert load_workbook(io.BytesIO(data))["Acties"].auto_filter.ref == "A1:D5"
    assert b'hidden="1">Acties!$A$1:$D$5<' in parts(data)["xl/workbook.xml"]


def test_a_sheet_gets_another_name_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    found = on_disk(in_excel_words(matrix(ROWS)), tmp_path)
    table = add_sheet(found, "Acties", ("mei", "Brief", "Ilse"))
    before = saved(found, tmp_path)
    found.open_plan.rename_table(table.key, "Acties 2018")

    after = saved(found, tmp_path)

    assert differing(before, after) == {"docProps/app.xml", "xl/workbook.xml"}
    sheet = load_workbook(io.BytesIO(after))["Acties 2018"]
    assert (sheet.print_title_rows, sheet.auto_filter.ref) == ("$1:$1", "A1:C2")
    found.open_plan.history.undo()
    assert parts(saved(found, tmp_path)) == parts(before)


def test_two_sheets_come_and_go_in_one_save(tmp_path: Path) -> None:
    data = in_excel_words(matrix(ROWS))
    found = on_disk(data, tmp_path)
    add_sheet(found, "Een", ("mei", "Brief", "Ilse"))
    add_sheet(found, "Twee", ("juni", "Zaal", ""))

    assert load_workbook(io.BytesIO(saved(found, tmp_path))).sheetnames == ["Matrix", "Een", "Twee"]

    while found.open_plan.history.undo():
        continue
    after = saved(found, tmp_path)
    assert load_workbook(io.BytesIO(after)).sheetnames == ["Matrix"]
    assert parts(after)["docProps/app.xml"] == parts(data)["docProps/app.xml"]
    while found.open_plan.history.redo():
        continue
    book = load_workbook(io.BytesIO(saved(found, tmp_path)))
    assert book.sheetnames == ["Matrix", "Een", "Twee"]
    assert book["Twee"]["B2"].value == "Zaal"


def test_a_sheet_that_is_spoken_of_is_emptied_instead_of_taken_away(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add_sheet(found, "Acties", ("mei", "Brief", "Ilse"))
    data = saved(found, tmp_path)
    spoken = with_part(
        data,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b"</row></sheetData>", b'<c r="Z9"><f>Acties!A2</f></c></row></sheetData>').replace(
            b'r="Z9"', b'r="Z6"'
        ),
    )
    (tmp_path / "proef.xlsx").write_bytes(spoken)
    found.workbook._load(spoken)
    while found.open_plan.history.undo():
        continue

    book = load_workbook(io.BytesIO(saved(found, tmp_path)))

    assert book.sheetnames == ["Matrix", "Acties"]
    assert [cell.value for row in book["Acties"].iter_rows() for cell in row if cell.value is not None] == []


@pytest.mark.parametrize("seed", range(15))
def test_whatever_comes_and_goes_the_file_says_what_the_plan_says(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    found = on_disk(matrix(ROWS), tmp_path)
    plan = found.open_plan
    for turn in range(25):
        choice = chance.randrange(7)
        table = chance.choice(plan.plan.tables)
        try:
            if choice == 0:
                plan.add_table(f"T{turn}", HEADS, Spot(chance.choice(list(Where)), table.key))
            elif choice == 1:
                plan.rename_table(table.key, f"Blad {turn}")
            elif choice == 2:
                new = plan.insert_rows(table.key, chance.randint(0, len(table.rows)), chance.randint(1, 3)).new_rows
                plan.set_texts(table.key, [(row_id, table.columns[0].id, f"{turn}") for row_id in new])
            elif choice == 3:
                plan.history.undo()
            elif choice == 4:
                plan.history.redo()
            elif choice == 5 and not any(column.title.startswith("K") for column in table.columns):
                plan.insert_column(table.key, chance.randint(0, len(table.columns)), f"K{turn}")
        except Refused:
            continue
        for row in table.rows:
            if table in plan.plan.tables and choice == 6:
                plan.set_texts(
                    table.key, [(row.id, column.id, f"{turn} {chance.random()}") for column in table.columns]
                )
        if chance.random() < 0.4:
            saved(found, tmp_path)
            again = open_workbook(tmp_path / "proef.xlsx", RememberedLayouts()).open_plan.plan
            known = [shape_of(one) for one in again.tables]
            told = [shape_of(one) for one in plan.plan.tables if not has_gap(one)]
            assert [shape for shape in told if shape not in known] == []
            assert len(again.tables) == len(plan.plan.tables)


def has_gap(table: Table) -> bool:
    """Whether empty rows in the middle would end the table for a reader."""
    rows = shape_of(table)[1]
    return any(not any(first) and not any(second) for first, second in pairwise(rows))


def shape_of(table: Table) -> tuple[list[str], list[list[str]]]:
    """Heads and rows, without empty rows at the end, which no reader can tell."""
    rows = [[text_of(cell) for cell in row.cells] for row in table.rows]
    while rows and not any(rows[-1]):
        rows.pop()
    return [column.title for column in table.columns], rows
