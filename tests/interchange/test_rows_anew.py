"""Rows that undo brings back across merged cells after a save leave their sheet and come in anew, with all they have;
where something would get lost the save is refused."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import book_bytes, on_disk, saved, texts, with_part, with_results

from interchange.arrangement import by_shifting
from interchange.excel.shift import Inserted
from interchange.excel.workbook_part import Sheet
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.rows_anew import rows_in_the_way
from interchange.saving import save
from interchange.whereabouts import as_in_session, places_data, places_from, whereabouts
from interchange.workbook import TableHome
from model.edits import OrderRows
from model.messages import Message
from model.open_plan import OpenPlan
from model.refusal import Refused
from model.values import Covered, Formula

Fill = Callable[[Worksheet], None]


def merged_phases(sheet: Worksheet) -> None:
    """Two phases of three and two rows, each in one merged cell."""
    sheet.append(("Fase", "Activiteit", "Uren", "Kosten", "Periode"))
    for row in range(2, 7):
        sheet.append((f"fase {row}", f"taak {row}", row, f"=C{row}*$M$1", "mei"))
    sheet["L1"], sheet["M1"] = "Tarief", 50
    sheet.merge_cells("A2:A4")
    sheet.merge_cells("A5:A6")


def key(found: Opened) -> str:
    return found.open_plan.plan.tables[0].key


def with_a_row_out_of_the_block(data: bytes, folder: Path) -> Opened:
    """A workbook in which a row came in as the second of the first block, was typed in, and went to the end; saved."""
    found = on_disk(data, folder)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, 1).new_rows[0]
    plan.set_texts(table.key, [(row_id, table.columns[1].id, "tussendoor"), (row_id, table.columns[2].id, "7")])
    plan.move_rows(table.key, [row_id], len(table.rows))
    save(found.workbook, plan.plan, folder / "proef.xlsx")
    return found


def ranges(sheet: Worksheet) -> set[str]:
    return {str(area) for area in sheet.merged_cells.ranges}


# --- What goes along ---


def test_a_move_across_merged_cells_can_be_undone_and_done_again_after_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = with_a_row_out_of_the_block(book_bytes(merged_phases), tmp_path)
    moved = path.read_bytes()

    found.open_plan.history.undo()
    sheet = saved(found, path)

    assert texts(sheet, "A2:C7") == [
        ["fase 2", "taak 2", 2],
        ["", "tussendoor", 7],
        ["", "taak 3", 3],
        ["", "taak 4", 4],
        ["fase 5", "taak 5", 5],
        ["", "taak 6", 6],
    ]
    assert ranges(sheet) == {"A2:A5", "A6:A7"}

    found.open_plan.history.redo()
    again = saved(found, path)
    path.write_bytes(moved)
    assert texts(again, "A1:E10") == texts(load_workbook(path)["Matrix"], "A1:E10")
    assert ranges(again) == {"A2:A4", "A5:A6"}


def test_its_formula_is_that_of_the_rows_around_it(tmp_path: Path) -> None:
    found = with_a_row_out_of_the_block(book_bytes(merged_phases), tmp_path)

    found.open_plan.history.undo()
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert texts(sheet, "D2:D8") == [*([f"=C{row}*$M$1"] for row in range(2, 8)), [""]]


def test_it_takes_its_formats_and_its_height_along(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        merged_phases(sheet)
        # The free row below the table, where it goes first.
        sheet.row_dimensions[7].height = 41
        sheet["B7"].fill = PatternFill("solid", fgColor="FF00CC66")

    found = with_a_row_out_of_the_block(book_bytes(fill), tmp_path)
    found.open_plan.history.undo()
    sheet = saved(found, tmp_path / "proef.xlsx")

    colours = [sheet.cell(row, 2).fill.fgColor.rgb for row in range(2, 8)]
    assert colours == ["00000000", "FF00CC66", "00000000", "00000000", "00000000", "00000000"]
    assert [sheet.row_dimensions[row].height for row in range(2, 8)] == [None, 41, None, None, None, None]


def test_the_rows_are_numbered_on(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Fase", "Nr", "Actie", "Periode"))
        for row in range(2, 7):
            sheet.append((f"fase {row}", 1 if row == 2 else f"=B{row - 1}+1", f"taak {row}", "mei"))
        sheet.merge_cells("A2:A4")

    found = on_disk(with_results(book_bytes(fill), {f"B{row}": str(row - 1) for row in range(3, 7)}), tmp_path)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, 1).new_rows[0]
    plan.move_rows(table.key, [row_id], len(table.rows))
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")

    plan.history.undo()

    assert texts(saved(found, tmp_path / "proef.xlsx"), "B2:C7") == [
        [1, "taak 2"],
        ["=B2+1", ""],
        ["=B3+1", "taak 3"],
        ["=B4+1", "taak 4"],
        ["=B5+1", "taak 5"],
        ["=B6+1", "taak 6"],
    ]


def test_a_total_takes_it_in_where_it_comes_back_as_the_last_row(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Fase", "Actie", "Kosten", "Periode"))
        for row in range(2, 7):
            sheet.append((f"fase {row}", f"taak {row}", row, "mei"))
        sheet["C7"] = "=SUM(C2:C6)"
        sheet.merge_cells("A2:A4")

    found = on_disk(book_bytes(fill), tmp_path)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, 5).new_rows[0]
    plan.move_rows(table.key, [row_id], 0)
    sheet = saved(found, tmp_path / "proef.xlsx")
    assert sheet["C8"].value == "=SUM(C3:C7)"

    plan.history.undo()

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert (sheet["C7"].value, sheet["C8"].value) == (None, "=SUM(C2:C7)")
    assert ranges(sheet) == {"A2:A4"}


def test_a_note_that_was_written_on_it_here_goes_along(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = on_disk(book_bytes(merged_phases), tmp_path)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, 1).new_rows[0]
    plan.set_note(table.key, (row_id, table.columns[1].id), "let op")
    plan.move_rows(table.key, [row_id], len(table.rows))
    plan.set_note(table.key, (row_id, table.columns[4].id), "nog vragen")

    def notes(sheet: Worksheet) -> dict[str, str]:
        return {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}

    assert notes(saved(found, path)) == {"B7": "let op", "E7": "nog vragen"}
    plan.history.undo()
    plan.history.undo()
    assert notes(saved(found, path)) == {"B3": "let op"}
    plan.history.redo()
    plan.history.redo()
    assert notes(saved(found, path)) == {"B7": "let op", "E7": "nog vragen"}


def test_another_session_that_goes_on_with_the_work_can_save_it_too(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = on_disk(book_bytes(merged_phases), tmp_path)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, 1).new_rows[0]
    save(found.workbook, plan.plan, path)
    places = json.loads(json.dumps(places_data(whereabouts(found.workbook, plan.plan))))
    plan.move_rows(table.key, [row_id], len(table.rows))
    order = tuple(row.id for row in table.rows)

    again = as_in_session(open_workbook(path, RememberedLayouts()), places_from(places))
    again.open_plan.history.do(Message(("Steps", "step")), [OrderRows(key(again), order)])

    sheet = saved(again, path)
    assert texts(sheet, "B2:B7") == [["taak 2"], ["taak 3"], ["taak 4"], ["taak 5"], ["taak 6"], [""]]
    assert ranges(sheet) == {"A2:A4", "A5:A6"}


# --- What would get lost ---


def test_a_row_that_the_file_had_does_not_cross_merged_cells(tmp_path: Path) -> None:
    found = with_a_row_out_of_the_block(book_bytes(merged_phases), tmp_path)
    table = found.open_plan.plan.tables[0]

    with pytest.raises(Refused, match="merged"):
        found.open_plan.move_rows(table.key, [table.rows[4].id], 0)


def note(sheet: Worksheet) -> None:
    sheet["B7"].comment = Comment("let op", "AB")


def hidden(sheet: Worksheet) -> None:
    sheet.row_dimensions[7].hidden = True


def looked_at(sheet: Worksheet) -> None:
    sheet["J1"] = "=B7"


def looked_at_from_elsewhere(sheet: Worksheet) -> None:
    sheet.parent.create_sheet("Overzicht")["A1"] = "=LEN(Matrix!B7)"


def beside(sheet: Worksheet) -> None:
    sheet["J7"] = "=LEN(B7)"


def merged_in_itself(sheet: Worksheet) -> None:
    sheet.merge_cells("G7:H7")


@pytest.mark.parametrize(
    "more",
    [note, hidden, looked_at, looked_at_from_elsewhere, beside, merged_in_itself],
    ids=lambda more: more.__name__,
)
def test_what_hangs_on_the_row_in_the_file_is_a_reason_not_to(more: Fill, tmp_path: Path) -> None:
    """The row had come to stand in a row of the sheet in which that was before."""

    def fill(sheet: Worksheet) -> None:
        merged_phases(sheet)
        more(sheet)

    found = with_a_row_out_of_the_block(book_bytes(fill), tmp_path)
    found.open_plan.history.undo()
    before = (tmp_path / "proef.xlsx").read_bytes()

    with pytest.raises(Refused, match="merged"):
        save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")
    assert (tmp_path / "proef.xlsx").read_bytes() == before


def test_a_link_of_the_row_is_a_reason_not_to(tmp_path: Path) -> None:
    def link(xml: bytes) -> bytes:
        links = b'<hyperlinks><hyperlink ref="B7" location="Matrix!A1"/></hyperlinks><pageMargins'
        return xml.replace(b"<pageMargins", links)

    data = with_part(book_bytes(merged_phases), "xl/worksheets/sheet1.xml", link)
    found = with_a_row_out_of_the_block(data, tmp_path)
    found.open_plan.history.undo()

    with pytest.raises(Refused, match="merged"):
        save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")


def test_a_formula_that_looks_at_other_rows_is_a_reason_not_to(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        merged_phases(sheet)
        for row in range(2, 7):
            sheet.cell(row, 4, f"=C{row}+N(C{row - 1})")

    found = with_a_row_out_of_the_block(book_bytes(fill), tmp_path)
    found.open_plan.history.undo()

    with pytest.raises(Refused, match="merged"):
        save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")


def test_a_row_with_text_of_its_own_does_not_come_in_under_merged_cells(tmp_path: Path) -> None:
    found = on_disk(book_bytes(merged_phases), tmp_path)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, len(table.rows)).new_rows[0]
    plan.set_texts(table.key, [(row_id, table.columns[0].id, "eigen fase")])

    for place in (1, 4):
        with pytest.raises(Refused, match="merged"):
            plan.move_rows(table.key, [row_id], place)
    plan.move_rows(table.key, [row_id], 3)

    sheet = saved(found, tmp_path / "proef.xlsx")
    assert [value for (value,) in texts(sheet, "A2:A7")] == ["fase 2", "", "", "eigen fase", "fase 5", ""]


def test_a_row_that_comes_in_by_one_that_left_merged_cells_is_not_covered_by_them(tmp_path: Path) -> None:
    found = on_disk(book_bytes(merged_phases), tmp_path)
    plan, table = found.open_plan, found.open_plan.plan.tables[0]
    row_id = plan.insert_rows(table.key, 1).new_rows[0]
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")
    plan.move_rows(table.key, [row_id], len(table.rows))

    plan.insert_rows(table.key, len(table.rows) - 1)
    plan.insert_rows(table.key, 2)

    assert [table.is_locked(place, 0) for place in (2, len(table.rows) - 2)] == [True, False]


# --- Any session ---


@pytest.mark.parametrize("seed", range(40))
def test_whatever_was_undone_after_a_save_can_be_saved(seed: int, tmp_path: Path) -> None:
    chance, path = random.Random(seed), tmp_path / "proef.xlsx"
    found = on_disk(book_bytes(merged_phases), tmp_path)
    history = found.open_plan.history
    for _ in range(8):
        for _ in range(chance.randint(1, 5)):
            with contextlib.suppress(Refused):
                row_step(chance, found.open_plan)
        save(found.workbook, found.open_plan.plan, path)
        for _ in range(chance.randint(0, 6)):
            chance.choice((history.undo, history.undo, history.redo))()
        save(found.workbook, found.open_plan.plan, path)

    table, home = found.open_plan.plan.tables[0], next(iter(found.workbook.homes.values()))
    sheet = load_workbook(path)["Matrix"]
    for place, row in enumerate(table.rows):
        number = home.sheet_row(place)
        for column, value in zip(table.columns, row.cells, strict=True):
            held = sheet.cell(number, home.columns[column.id]).value
            if isinstance(value, Formula):
                assert held == f"=C{number}*$M$1"
            elif not isinstance(value, Covered):
                assert str("" if held is None else held) == table.text(place, table.column_index(column.id))


def row_step(chance: random.Random, plan: OpenPlan) -> None:
    """Rows come, go or move, or one is typed in. Raises `Refused`."""
    table = plan.plan.tables[0]
    ids = [row.id for row in table.rows]
    place, some = chance.randint(0, len(ids)), chance.sample(ids, min(len(ids), chance.choice((1, 1, 2))))
    choice = chance.randrange(9)
    if choice < 3:
        plan.insert_rows(table.key, place, chance.choice((1, 1, 2)))
    elif choice < 6:
        plan.move_rows(table.key, some, place)
    elif choice == 6 and len(ids) > 3:
        plan.remove_rows(table.key, some)
    elif choice == 7:
        plan.duplicate_rows(table.key, some, place)
    else:
        plan.set_texts(table.key, [(row_id, chance.choice(table.columns).id, "anders") for row_id in some])


# --- Which rows ---


@pytest.mark.parametrize(
    ("added", "order", "leaving"),
    [
        ({3}, [1, 3, 2, 4, 5], {3}),
        ({5}, [5, 1, 2, 3, 4], {5}),
        ({2, 3}, [1, 3, 2, 4, 5], {3}),
        ({1, 5}, [5, 2, 3, 4, 1], {1, 5}),
        ({1, 2, 3}, [4, 2, 3, 1, 5], {1, 2, 3}),
        ({1, 2, 3, 4, 5}, [4, 5, 1, 2, 3], {4, 5}),
        ({3, 5}, [2, 1, 3, 4, 5], {3, 5}),
        ({3}, [1, 2, 9, 3, 4], set()),
        (set(), [2, 1, 3, 4, 5], set()),
    ],
)
def test_as_few_rows_leave_as_can_be(added: set[int], order: list[int], leaving: set[int]) -> None:
    home = TableHome("t", Sheet("Matrix", "", 0, False), 1, {1: 1}, 99, dict.fromkeys(range(1, 6), ("",)), (1,))
    home.added = frozenset(added)

    assert rows_in_the_way(home, order) == leaving


def test_rows_that_come_in_anew_are_each_like_they_were(tmp_path: Path) -> None:
    home = TableHome("t", Sheet("Matrix", "", 0, False), 1, {1: 1}, 99, dict.fromkeys(range(1, 6), ("",)), (1,))

    found = by_shifting(home, [1, 4, 9, 5, 2, 3], frozenset({4, 5}))

    assert found.lines.removed == ((5, 6),)
    assert found.lines.inserted == (Inserted(3, 1, 5), Inserted(3, 1, 2), Inserted(3, 1, 6))
    assert (found.moves, found.disturbed) == ((), frozenset())
    assert found.origin == (2, None, None, None, 3, 4)
