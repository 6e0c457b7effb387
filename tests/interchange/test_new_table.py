"""A table below or beside another: where it comes to stand, what makes way for it, and where there is no room."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import HEADERS, ROWS, SHARED, book_bytes, matrix, needs_shared, on_disk, opened, parts, texts

from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from interchange.whereabouts import as_in_session, places_data, places_from, whereabouts
from model.columns import Role
from model.refusal import Refused
from model.table import Spot, Table, Where

HEADS = ("Periode", "Actie", "Wie?")
CELLS = ("mei", "Brief", "Ilse")


def add(found: Opened, where: Where, title: str = "Acties", neighbour: int = 0) -> Table:
    """A table with one filled row below or beside another."""
    plan = found.open_plan
    table = plan.add_table(title, HEADS, Spot(where, plan.plan.tables[neighbour].key))
    row = table.rows[0].id
    plan.set_texts(table.key, [(row, column.id, text) for column, text in zip(table.columns, CELLS, strict=True)])
    return table


def saved(found: Opened, folder: Path) -> Worksheet:
    """Save, and look at the first sheet with another reader."""
    path = folder / "proef.xlsx"
    save(found.workbook, found.open_plan.plan, path)
    return load_workbook(path).worksheets[0]


def reread(folder: Path) -> list[tuple[str, list[str], list[list[str]]]]:
    """Title, heads and rows of each table, as someone finds them who opens the file."""
    plan = open_workbook(folder / "proef.xlsx", RememberedLayouts()).open_plan.plan
    return [
        (
            table.title,
            [column.title for column in table.columns],
            [[table.text(row, column) for column in range(len(table.columns))] for row in range(len(table.rows))],
        )
        for table in plan.tables
    ]


def sheet_with(fill: Callable[[Worksheet], None], data: bytes = b"") -> bytes:
    """The small matrix with something more on its sheet."""
    book = load_workbook(io.BytesIO(data or matrix(ROWS)))
    fill(book.active)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# --- Where it stands ---


def test_below_come_empty_rows_the_title_the_heads_and_the_rows(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BELOW)

    sheet = saved(found, tmp_path)

    assert texts(sheet, "A6:D11") == [
        ["juni", "Terugkoppelen", "Raad", "Raadsbrief"],
        ["", "", "", ""],
        ["", "", "", ""],
        ["Acties", "", "", ""],
        ["Periode", "Actie", "Wie?", ""],
        ["mei", "Brief", "Ilse", ""],
    ]
    assert reread(tmp_path)[1] == ("Acties", list(HEADS), [list(CELLS)])


def test_beside_come_empty_columns_and_the_heads_in_the_same_row(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BESIDE)

    sheet = saved(found, tmp_path)

    assert texts(sheet, "F2:K4") == [
        ["", "", "", "Acties", "", ""],
        ["Status", "", "", "Periode", "Actie", "Wie?"],
        ["Gereed", "", "", "mei", "Brief", "Ilse"],
    ]
    assert [sheet.column_dimensions[letter].width for letter in "IJK"] == [20, 28, 20]
    assert reread(tmp_path)[1] == ("Acties", list(HEADS), [list(CELLS)])
    assert reread(tmp_path)[0][2] == [list(row) for row in ROWS]


def test_the_table_takes_the_looks_of_its_neighbour(tmp_path: Path) -> None:
    def style(sheet: Worksheet) -> None:
        for cell in sheet[3]:
            cell.font, cell.fill = Font(bold=True, color="FFFFFFFF"), PatternFill("solid", fgColor="FF1F4E79")
        for cell in sheet[4]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet["A4"].number_format = "@"

    data = sheet_with(style)
    found = on_disk(data, tmp_path)
    add(found, Where.BELOW)

    sheet = saved(found, tmp_path)

    assert [cell.fill.fgColor.rgb for cell in sheet["A10:C10"][0]] == ["FF1F4E79"] * 3
    assert all(cell.alignment.wrap_text for cell in sheet["A11:C11"][0])
    assert (sheet["A11"].number_format, sheet["B11"].number_format) == ("@", "General")
    assert parts((tmp_path / "proef.xlsx").read_bytes())["xl/styles.xml"] == parts(data)["xl/styles.xml"]


def test_what_stands_below_makes_way_with_all_that_refers_to_it(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A10"], sheet["A11"] = "Toelichting", 3
        sheet["H1"] = "=A11*2"

    found = on_disk(sheet_with(fill), tmp_path)
    add(found, Where.BELOW)

    sheet = saved(found, tmp_path)

    assert [row for row in texts(sheet, "A7:C17") if any(row)] == [
        ["Acties", "", ""],
        list(HEADS),
        list(CELLS),
        ["Toelichting", "", ""],
        [3, "", ""],
    ]
    assert sheet["H1"].value == f"=A{next(cell.row for cell in sheet['A'] if cell.value == 3)}*2"
    assert reread(tmp_path)[1] == ("Acties", list(HEADS), [list(CELLS)])


def test_several_tables_come_below_and_beside_in_one_save(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BELOW, "Eerst")
    add(found, Where.BELOW, "Dan")
    add(found, Where.BESIDE, "Naast")
    add(found, Where.BESIDE, "Verder")

    saved(found, tmp_path)

    assert [(title, heads, rows) for title, heads, rows in reread(tmp_path)[1:]] == [
        (title, list(HEADS), [list(CELLS)]) for title in ("Verder", "Naast", "Dan", "Eerst")
    ]


def test_rows_of_the_neighbour_that_come_in_the_same_save_are_counted(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BELOW)
    first = found.open_plan.plan.tables[0]
    found.open_plan.put(first.key, [], [[(first.columns[0].id, f"week {number}")] for number in range(20)])

    saved(found, tmp_path)

    assert [len(rows) for _, _, rows in reread(tmp_path)] == [23, 1]
    assert reread(tmp_path)[1] == ("Acties", list(HEADS), [list(CELLS)])


def test_tables_beside_each_other_grow_each_for_itself(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    table = add(found, Where.BESIDE)
    saved(found, tmp_path)
    first = found.open_plan.plan.tables[0]
    found.open_plan.put(table.key, [], [[(table.columns[0].id, f"week {number}")] for number in range(8)])
    found.open_plan.insert_rows(first.key, 1)
    found.open_plan.set_texts(first.key, [(first.rows[1].id, first.columns[0].id, "ertussen")])

    saved(found, tmp_path)

    (_, _, rows), (_, _, others) = reread(tmp_path)
    assert [row[0] for row in rows] == ["6 februari", "ertussen", "medio april", "juni"]
    assert [row[0] for row in others] == ["mei", *(f"week {number}" for number in range(8))]


def test_a_column_between_tables_keeps_them_apart(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BESIDE)
    saved(found, tmp_path)
    found.open_plan.add_column(found.open_plan.plan.tables[0].key, "Opmerking")

    saved(found, tmp_path)

    assert [heads for _, heads, _ in reread(tmp_path)] == [[*HEADERS, "Opmerking"], list(HEADS)]


def test_below_a_table_with_a_longer_one_beside_it_comes_below_both(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    table = add(found, Where.BESIDE, "Naast")
    found.open_plan.put(table.key, [], [[(table.columns[0].id, f"week {number}")] for number in range(8)])
    saved(found, tmp_path)
    add(found, Where.BELOW, "Onder")

    saved(found, tmp_path)

    assert [(title, len(rows)) for title, _, rows in reread(tmp_path)] == [
        ("Communicatiematrix proef", 3),
        ("Naast", 9),
        ("Onder", 1),
    ]


def test_room_that_has_gone_before_saving_does_not_keep_from_saving(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BESIDE, "Naast")
    add(found, Where.BELOW, "Onder")
    crowded = sheet_with(lambda sheet: [sheet.cell(row, 9, "vol") for row in range(1, 12)])  # type: ignore[func-returns-value]
    (tmp_path / "proef.xlsx").write_bytes(crowded)
    found.workbook._load(crowded)

    saved(found, tmp_path)

    assert [title for title, _, _ in reread(tmp_path)][1:] == ["Naast", "Onder"]


# --- Back and forth ---


@pytest.mark.parametrize("where", [Where.BELOW, Where.BESIDE])
def test_taken_back_after_a_save_its_cells_are_empty_again(where: Where, tmp_path: Path) -> None:
    data = matrix(ROWS)
    found = on_disk(data, tmp_path)
    add(found, where)
    saved(found, tmp_path)
    while found.open_plan.history.undo():
        continue

    sheet = saved(found, tmp_path)

    before = load_workbook(io.BytesIO(data)).active
    assert texts(sheet, "A1:L14") == texts(before, "A1:L14")
    assert not any(cell.has_style for row in sheet["A1:L14"] for cell in row)
    assert len(reread(tmp_path)) == 1


@pytest.mark.parametrize("where", [Where.BELOW, Where.BESIDE])
def test_done_again_after_that_it_comes_back_in_its_place(where: Where, tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, where)
    first = texts(saved(found, tmp_path), "A1:L14")
    while found.open_plan.history.undo():
        continue
    saved(found, tmp_path)
    while found.open_plan.history.redo():
        continue

    assert texts(saved(found, tmp_path), "A1:L14") == first


def test_another_session_finds_it_under_its_key_and_knows_it_was_added(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    keys = [add(found, where, where.value).key for where in (Where.BELOW, Where.BESIDE)]
    sheet = found.open_plan.add_table("Los", HEADS, Spot(Where.NEW_SHEET, "Los"))
    saved(found, tmp_path)
    places = places_from(json.loads(json.dumps(places_data(whereabouts(found.workbook, found.open_plan.plan)))))

    again = as_in_session(open_workbook(tmp_path / "proef.xlsx", RememberedLayouts()), places)

    assert [table.key for table in again.open_plan.plan.tables] == ["Matrix!3", keys[1], keys[0], sheet.key]
    assert {key: home.spot for key, home in again.workbook.homes.items()} == {
        key: home.spot for key, home in found.workbook.homes.items()
    }
    again.open_plan.rename_table(sheet.key, "Los blad")
    save(again.workbook, again.open_plan.plan, tmp_path / "proef.xlsx")
    assert load_workbook(tmp_path / "proef.xlsx").sheetnames == ["Matrix", "Los blad"]


def test_whereabouts_of_before_tables_could_be_added_are_understood() -> None:
    found = opened(matrix(ROWS))
    data = places_data(whereabouts(found.workbook, found.open_plan.plan))
    for table in data["tables"]:
        del table["spot"]

    assert [place.spot for place in places_from(data).tables] == [None]


# --- Where there is no room ---


def refused(data: bytes, where: Where, reason: str) -> None:
    found = opened(data)
    with pytest.raises(Refused, match=reason):
        add(found, where)
    assert len(found.open_plan.plan.tables) == 1


def test_beside_something_else_there_is_no_room() -> None:
    refused(sheet_with(lambda sheet: sheet.cell(40, 10, "Legenda")), Where.BESIDE, "cell J40")
    refused(sheet_with(lambda sheet: sheet.merge_cells("H5:J6")), Where.BESIDE, "cell [HI]5")


def test_what_stands_above_the_heads_is_no_hindrance(tmp_path: Path) -> None:
    found = on_disk(sheet_with(lambda sheet: sheet.cell(1, 10, "Versie 3")), tmp_path)
    add(found, Where.BESIDE)

    assert texts(saved(found, tmp_path), "I1:J3") == [["", "Versie 3"], ["Acties", ""], ["Periode", "Actie"]]


def test_on_a_protected_sheet_there_is_no_room() -> None:
    data = sheet_with(lambda sheet: sheet.protection.enable())

    refused(data, Where.BELOW, "is protected")
    refused(data, Where.BESIDE, "is protected")


def test_making_room_does_not_tear_apart_what_stands_beside() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in range(1, 20):
            sheet.cell(row, 12, row)
        sheet["A15"] = "Toelichting"

    refused(sheet_with(fill), Where.BELOW, "torn apart")


def test_what_would_be_taken_for_rows_of_the_table_keeps_it_away() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A10"], sheet["B10"] = "Totaal uren", "12"

    refused(sheet_with(fill), Where.BELOW, "row 10 would be taken")


PLAIN = ("Appel", "Peer", "Kers")


def test_a_table_that_was_not_recognised_keeps_its_sheet_to_itself() -> None:
    for where in (Where.BELOW, Where.BESIDE):
        refused(matrix([("a", "b", "c")], PLAIN), where, "would not be found again")


def test_once_confirmed_it_is_found_again_although_a_recognised_table_came(tmp_path: Path) -> None:
    remembered = RememberedLayouts()
    (tmp_path / "proef.xlsx").write_bytes(matrix([("a", "b", "c")], PLAIN))
    found = open_workbook(tmp_path / "proef.xlsx", remembered)
    remembered.remember(found.questions[0].fingerprint, [None, Role.ACTION, None])
    found.open_plan.add_table("Acties", HEADS, Spot(Where.NEW_SHEET, "Acties"))
    saved(found, tmp_path)

    again = open_workbook(tmp_path / "proef.xlsx", remembered)

    assert [table.title for table in again.open_plan.plan.tables] == ["Matrix", "Acties"]


def test_a_title_is_needed_by_another_table() -> None:
    found = opened(matrix(ROWS))

    with pytest.raises(Refused, match="needs a title"):
        add(found, Where.BELOW, "")


def test_by_a_table_that_is_not_saved_yet_there_is_no_room() -> None:
    found = opened(matrix(ROWS))
    add(found, Where.BELOW)

    with pytest.raises(Refused, match="Save the workbook first"):
        add(found, Where.BESIDE, "Naast", neighbour=1)


def test_beside_a_table_with_another_below_it_there_is_no_room(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, Where.BELOW)
    saved(found, tmp_path)

    with pytest.raises(Refused, match="another one stands"):
        add(found, Where.BESIDE, "Naast")


# --- Elsewhere ---


def test_the_sample_takes_tables_in_every_place(tmp_path: Path) -> None:
    found = on_disk(resource("sample", "Voorbeeld communicatiematrix Polderveen.xlsx").read_bytes(), tmp_path)
    for where in Where:
        add(found, where, f"Tabel {where.value}")

    saved(found, tmp_path)

    again = {title: (heads, rows) for title, heads, rows in reread(tmp_path)}
    assert [again[f"Tabel {where.value}"] for where in Where] == [(list(HEADS), [list(CELLS)])] * 3


@needs_shared
@pytest.mark.parametrize("where", Where)
def test_workbooks_of_practice_take_a_table_or_say_why_not(where: Where, tmp_path: Path) -> None:
    for path in [SHARED / "corpus" / "woudenberg.xlsx", *sorted((SHARED / "corpus" / "real-nl").glob("*.xlsx"))]:
        found = on_disk(path.read_bytes(), tmp_path)
        try:
            add(found, where)
        except Refused:
            continue

        saved(found, tmp_path)

        found_again = [(heads, rows) for _, heads, rows in reread(tmp_path)]
        assert (list(HEADS), [list(CELLS)]) in found_again, path.name


@pytest.mark.parametrize("header_row", [1, 2])
def test_without_room_for_a_title_above_the_heads_the_table_is_found_all_the_same(
    header_row: int, tmp_path: Path
) -> None:
    def fill(sheet: Worksheet) -> None:
        for row, cells in enumerate((HEADERS, *ROWS), header_row):
            for column, text in enumerate(cells, 1):
                sheet.cell(row, column, text)

    found = on_disk(book_bytes(fill), tmp_path)
    add(found, Where.BESIDE)

    saved(found, tmp_path)

    assert [(heads, rows) for _, heads, rows in reread(tmp_path)][1] == (list(HEADS), [list(CELLS)])
