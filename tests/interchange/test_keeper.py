"""Rows and columns come, go and move where everything can follow; what cannot is refused, and nothing has happened."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table as ListObject
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import HEADERS, ROWS, book_bytes, on_disk, opened, saved, texts

from interchange.opening import Opened
from model.refusal import Refused


def filled(sheet: Worksheet) -> None:
    sheet.append(HEADERS)
    for row in ROWS:
        sheet.append(row)


def key(found: Opened) -> str:
    return found.open_plan.plan.tables[0].key


def refused(found: Opened, place: int = 0) -> str:
    before = [row.id for row in found.open_plan.plan.tables[0].rows]
    with pytest.raises(Refused) as caught:
        found.open_plan.insert_rows(key(found), place)
    assert [row.id for row in found.open_plan.plan.tables[0].rows] == before
    return str(caught.value)


def test_notes_links_and_hidden_rows_go_with_their_row(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["C3"].comment = Comment("let op", "AB")
        sheet["B4"].hyperlink = "https://voorbeeld.nl/"
        sheet.row_dimensions[3].hidden = True

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1)
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert sheet["C4"].comment.text == "let op"
    assert sheet["C3"].comment is None
    assert sheet["B5"].hyperlink.target == "https://voorbeeld.nl/"
    assert sheet.row_dimensions[4].hidden
    assert not sheet.row_dimensions[3].hidden


def test_notes_and_links_go_with_the_cells_of_a_row_that_changes_places(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["C3"].comment = Comment("let op", "AB")
        sheet["B4"].hyperlink = "https://voorbeeld.nl/"
        sheet["J3"].comment = Comment("hoort hier", "AB")

    found = on_disk(book_bytes(fill), tmp_path)
    ids = [row.id for row in found.open_plan.plan.tables[0].rows]
    found.open_plan.move_rows(key(found), [ids[2]], 0)
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert texts(sheet, "A2:A4") == [["juni"], ["6 februari"], ["medio april"]]
    assert {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment} == {
        "C4": "let op",
        "J3": "hoort hier",
    }
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.hyperlink] == ["B2"]


def test_a_row_stays_hidden_where_it_goes(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.row_dimensions[3].hidden = True

    found = on_disk(book_bytes(fill), tmp_path)
    ids = [row.id for row in found.open_plan.plan.tables[0].rows]
    found.open_plan.move_rows(key(found), [ids[1]], 0)
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert [sheet.row_dimensions[row].hidden for row in range(1, 5)] == [False, True, False, False]
    assert sheet["A2"].value == "medio april"


def test_formulas_that_are_the_same_in_every_row_change_places_unharmed(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Totaal"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", place, f"=C{place}+N(D{place - 1})"))

    found = on_disk(book_bytes(fill), tmp_path)
    ids = [row.id for row in found.open_plan.plan.tables[0].rows]
    found.open_plan.move_rows(key(found), [ids[2]], 0)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert texts(sheet, "A2:D4") == [
        ["taak 4", "mei", 4, "=C2+N(D1)"],
        ["taak 2", "mei", 2, "=C3+N(D2)"],
        ["taak 3", "mei", 3, "=C4+N(D3)"],
    ]


def test_merged_cells_grow_with_a_row_that_comes_in_between(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.merge_cells("A2:A3")

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1, 2)

    assert [found.open_plan.plan.tables[0].is_locked(row, 0) for row in range(5)] == [False, True, True, True, False]
    assert not found.open_plan.plan.tables[0].is_locked(2, 1)
    assert [str(area) for area in saved(found, tmp_path / "proef.xlsx").merged_cells.ranges] == ["A2:A5"]


def test_rows_with_merged_cells_do_not_change_places() -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.merge_cells("B3:C3")

    found = opened(book_bytes(fill))
    ids = [row.id for row in found.open_plan.plan.tables[0].rows]

    with pytest.raises(Refused, match="merged"):
        found.open_plan.move_rows(key(found), [ids[2]], 0)
    assert [row.id for row in found.open_plan.plan.tables[0].rows] == ids


def test_formulas_that_count_on_other_rows_follow_rows_that_come_in_but_do_not_change_places(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Totaal"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", place, f"=SUM(C$2:C{place})+C{place - 1}"))
        sheet.append(("taak 5", "juni", 5, 14))

    found = on_disk(book_bytes(fill), tmp_path)
    ids = [row.id for row in found.open_plan.plan.tables[0].rows]
    with pytest.raises(Refused, match="formulas"):
        found.open_plan.move_rows(key(found), [ids[3]], 0)

    found.open_plan.insert_rows(key(found), 1)

    column = texts(saved(found, tmp_path / "proef.xlsx"), "D2:D5")
    assert column == [["=SUM(C$2:C2)+C1"], ["=SUM(C$2:C3)+C2"], ["=SUM(C$2:C4)+C2"], ["=SUM(C$2:C5)+C4"]]


def test_a_row_that_comes_in_gets_the_formula_of_its_neighbours_as_it_is_by_then(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Kosten"))
        for place in range(2, 6):
            sheet.append((f"taak {place}", "mei", place, f"=C{place}*$C$9"))
        sheet["A9"], sheet["C9"] = "Tarief", 50

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 2)

    column = texts(saved(found, tmp_path / "proef.xlsx"), "D2:D6")
    assert column == [[f"=C{row}*$C$10"] for row in range(2, 7)]


def test_what_stands_below_the_table_makes_room(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet["A6"] = "Opmerkingen: zie ook het plan"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1, 5)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert [row for row in range(1, 15) if sheet.cell(row, 1).value] == [1, 2, 10]


def test_rows_do_not_tear_apart_what_stands_beside_the_table(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["J2"], sheet["J3"] = "Legenda", "rood is te laat"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert texts(sheet, "J2:J5") == [["Legenda"], ["rood is te laat"], [""], [""]]
    assert texts(sheet, "A2:A5") == [["6 februari"], [""], ["medio april"], ["juni"]]


def test_without_room_below_what_stands_beside_the_table_is_the_reason() -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["J2"], sheet["J3"] = "Legenda", "rood is te laat"
        sheet["A8"] = "Opmerkingen"
        sheet["A9"] = "Zie ook het plan van aanpak"

    found = opened(book_bytes(fill))
    with pytest.raises(Refused, match="J3"):
        found.open_plan.insert_rows(key(found), 1, 9)


def test_what_stands_beside_other_rows_of_the_table_is_in_nobodys_way(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["J2"] = "Legenda"
        sheet["A8"], sheet["A9"] = "Opmerkingen", "Zie ook het plan van aanpak"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1, 9)
    with pytest.raises(Refused, match="J2"):
        found.open_plan.remove_rows(key(found), [found.open_plan.plan.tables[0].rows[0].id])

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert (sheet["J2"].value, sheet["A17"].value) == ("Legenda", "Opmerkingen")


def test_an_excel_table_grows_with_the_rows_that_come_in(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.add_table(ListObject(displayName="Acties", ref="A1:F4"))

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 3)
    found.open_plan.insert_rows(key(found), 1, 2)

    table = saved(found, tmp_path / "proef.xlsx").tables["Acties"]
    assert table.ref == table.autoFilter.ref == "A1:F7"


def test_the_last_row_of_an_excel_table_is_emptied_rather_than_taken_out(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.add_table(ListObject(displayName="Acties", ref="A1:F4"))

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.remove_rows(key(found), [row.id for row in found.open_plan.plan.tables[0].rows])

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert sheet.tables["Acties"].ref == "A1:F4"
    assert texts(sheet, "A2:F4") == [[""] * 6] * 3


def test_a_formula_that_fills_several_cells_is_not_cut_in_two() -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["F2"] = ArrayFormula("F2:F4", "=LEN(A2:A4)")

    assert "F2:F4" in refused(opened(book_bytes(fill)), 1)


def test_numbers_of_rows_count_on_across_what_comes_and_goes(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Nr", "Actie", "Periode", "Status"))
        for place in range(1, 7):
            number = 1 if place == 1 else f"=A{place}+1"
            sheet.append((number, f"taak {place}" if place < 5 else None, "mei" if place < 5 else None))

    data = book_bytes(fill)
    from workbooks import with_results

    found = on_disk(with_results(data, {f"A{row}": str(row - 1) for row in range(3, 8)}), tmp_path)
    table = found.open_plan.plan.tables[0]
    assert table.columns[0].counts_from == 1
    ids = [row.id for row in table.rows]
    found.open_plan.remove_rows(table.key, ids[:1])
    found.open_plan.insert_rows(table.key, 2)

    path = tmp_path / "proef.xlsx"
    sheet = saved(found, path)
    assert texts(sheet, "A2:B7") == [
        [1, "taak 2"],
        ["=A2+1", "taak 3"],
        ["=A3+1", ""],
        ["=A4+1", "taak 4"],
        ["=A5+1", ""],
        ["=A6+1", ""],
    ]
    results = load_workbook(path, data_only=True).active
    assert [results.cell(row, 1).value for row in range(2, 8)] == [1, 2, 3, 4, 5, 6]
    assert opened(path.read_bytes()).open_plan.plan.tables[0].columns[0].counts_from == 1


def test_a_protected_sheet_takes_no_rows() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet.protection.sheet = True

    assert "protected" in refused(opened(book_bytes(fill)))


def test_a_column_at_the_edge_goes_into_free_cells_and_else_pushes_aside_what_stands_there(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["G2"] = "los"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.add_column(key(found), "Kosten")

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert texts(sheet, "F1:H2") == [["Status", "Kosten", ""], ["Gereed", "", "los"]]


def test_a_column_does_not_come_in_under_merged_cells(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet["A8"] = "wordt niet geraakt"
        sheet.merge_cells("A8:C8")
        sheet.merge_cells("F1:H1")
        sheet.merge_cells("B3:C3")

    found = opened(book_bytes(fill))

    for place in (2, 6):
        with pytest.raises(Refused, match="merged"):
            found.open_plan.insert_column(key(found), place, "Wijk")
    found.open_plan.insert_column(key(found), 1, "Wijk")


def test_a_column_comes_in_between_and_can_be_taken_back_after_saving(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.column_dimensions["B"].width = 33
        sheet["A8"] = "=COUNTA(B2:B4)"

    path = tmp_path / "proef.xlsx"
    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    column = found.open_plan.insert_column(table.key, 1, "Wijk")
    found.open_plan.set_texts(table.key, [(table.rows[0].id, column.id, "De Brink")])

    sheet = saved(found, path)
    assert texts(sheet, "A1:C2") == [["Periode", "Wijk", "Doel"], ["6 februari", "De Brink", "Informeren"]]
    assert sheet["A8"].value == "=COUNTA(C2:C4)"
    assert sheet.column_dimensions["C"].width == 33

    found.open_plan.history.undo()
    found.open_plan.history.undo()
    sheet = saved(found, path)
    assert texts(sheet, "A1:C2") == [["Periode", "Doel", "Doelgroep"], ["6 februari", "Informeren", "Inwoners"]]
    assert sheet["A8"].value == "=COUNTA(B2:B4)"


def test_a_column_at_the_edge_that_is_taken_back_after_saving_is_empty_again(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = on_disk(book_bytes(filled), tmp_path)
    table = found.open_plan.plan.tables[0]
    column = found.open_plan.add_column(table.key, "Kosten")
    found.open_plan.set_texts(table.key, [(table.rows[0].id, column.id, "12")])
    saved(found, path)

    found.open_plan.history.undo()
    found.open_plan.history.undo()

    assert texts(saved(found, path), "G1:G4") == [[""]] * 4


def test_a_column_in_an_excel_table_becomes_a_column_of_it(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.add_table(ListObject(displayName="Acties", ref="A1:F4"))

    path = tmp_path / "proef.xlsx"
    found = on_disk(book_bytes(fill), tmp_path)
    column = found.open_plan.insert_column(key(found), 2, "Wijk")
    sheet = saved(found, path)
    names = [one.name for one in sheet.tables["Acties"].tableColumns]
    assert (sheet.tables["Acties"].ref, names) == ("A1:G4", ["Periode", "Doel", "Wijk", *HEADERS[2:]])

    found.open_plan.rename_column(key(found), column.id, "Buurt")
    sheet = saved(found, path)
    assert [one.name for one in sheet.tables["Acties"].tableColumns][2] == sheet["C1"].value == "Buurt"

    for _ in range(2):
        found.open_plan.history.undo()
    sheet = saved(found, path)
    assert [one.name for one in sheet.tables["Acties"].tableColumns] == list(HEADERS)
    assert sheet.tables["Acties"].ref == "A1:F4"


def test_a_total_below_the_table_takes_in_the_rows_that_are_added(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Periode", "Middel", "Kosten"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", "brief", place))
        sheet["D5"], sheet["D6"] = "=SUM(D2:D4)", "=D5*1.21"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 3, 2)
    found.open_plan.insert_rows(key(found), 1)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert texts(sheet, "D2:D9") == [[2], [""], [3], [4], [""], [""], ["=SUM(D2:D7)"], ["=D8*1.21"]]


def test_a_total_further_down_takes_in_rows_that_are_added_above_it(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Periode", "Middel", "Kosten"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", "brief", place))
        sheet["D9"] = "=SUM(D2:D4)"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 3, 4)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert [(cell.coordinate, cell.value) for (cell,) in sheet["D5:D12"] if cell.value] == [("D11", "=SUM(D2:D8)")]


def test_a_row_of_the_plan_that_is_empty_is_empty_in_the_file_where_a_formula_stood_ready(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Kosten"))
        sheet.append(("taak 1", "mei", 1, 50))
        sheet["J2"] = "Legenda"
        sheet["D4"] = "=C4*50"

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1)
    found.open_plan.insert_rows(key(found), 0)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert texts(sheet, "A2:D4") == [[""] * 4, ["taak 1", "mei", 1, 50], [""] * 4]


def test_a_block_merged_down_to_the_end_of_the_sheet_does_not_cover_rows_that_come_in(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        filled(sheet)
        sheet.merge_cells("F1:F1048576")

    found = on_disk(book_bytes(fill), tmp_path)
    found.open_plan.insert_rows(key(found), 1)
    saved(found, tmp_path / "proef.xlsx")


def test_a_formula_with_what_looks_like_an_escape_moves_as_it_is_written(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Code"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", place, f'=C{place}&"_x0041_"'))

    found = on_disk(book_bytes(fill), tmp_path)
    ids = [row.id for row in found.open_plan.plan.tables[0].rows]
    found.open_plan.move_rows(key(found), [ids[2]], 0)
    found.open_plan.insert_rows(key(found), 3)

    column = texts(saved(found, tmp_path / "proef.xlsx"), "D2:D5")
    assert column == [[f'=C{row}&"_x0041_"'] for row in range(2, 6)]
