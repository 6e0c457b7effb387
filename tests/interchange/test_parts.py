"""Parts that come into a workbook: a front sheet with texts, and tables with what they begin with, on new sheets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from new_parts import COSTS, FRONT, LABEL, LISTED, MONEY, PLANNING, add, reread, shown, store, told, with_list
from notations import NOTATIONS, in_excel_words
from openpyxl import load_workbook
from workbooks import ROWS, SHARED, bytes_of, matrix, needs_shared, on_disk, opened, parts, texts

from interchange.journal import Base
from interchange.opening import Opened
from interchange.saving import save
from interchange.unsaved import UnsavedWork, with_work
from interchange.whereabouts import as_in_session, places_data, places_from, whereabouts
from model.columns import Column, Role
from model.edits import Edit
from model.new_part import NewFront, NewTable, NewText
from model.refusal import Refused
from model.section_edits import RemoveSections
from model.values import Moment, Number

# --- Coming ---


def test_a_part_is_one_step_that_is_undone_and_done_again() -> None:
    found = opened(matrix(ROWS))
    plan = found.open_plan.plan
    before = shown(found), told(found)

    added = add(found, COSTS, PLANNING)
    after = shown(found), told(found)

    assert [plan.table(key).title for key in added.tables] == ["Kosten", "Planning"]
    assert [plan.holder(key).name for key in added.texts] == [text.title for text in FRONT.texts]
    assert found.open_plan.history.undo() == LABEL
    assert (shown(found), told(found), plan.fronts) == (*before, [])
    found.open_plan.history.redo()
    assert (shown(found), told(found)) == after
    assert added.front == plan.fronts[0].key


@pytest.mark.parametrize("data", [matrix(ROWS), with_list(*LISTED)], ids=["beside a table", "beside a list"])
def test_what_came_in_is_found_again_when_the_file_is_opened(data: bytes, tmp_path: Path) -> None:
    found = on_disk(data, tmp_path)
    add(found, COSTS, PLANNING)

    store(found, tmp_path)
    again = reread(tmp_path)

    assert told(again) == told(found)
    assert shown(again) == shown(found)
    assert [front.title for front in again.open_plan.plan.fronts][-1] == "Inwonersavond Lindeplein"
    table = again.open_plan.plan.tables[-1]
    assert table.rows[0].cells[1] == Moment(dt.datetime(2025, 3, 4), "d mmmm yyyy")


def test_the_front_sheet_comes_before_the_tables_and_reads_well(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, COSTS)

    sheets = store(found, tmp_path)

    assert list(sheets) == ["Matrix", "Bijeenkomst", "Kosten"]
    front = sheets["Bijeenkomst"]
    assert texts(front, "A1:B5") == [
        ["Inwonersavond Lindeplein", ""],
        ["", ""],
        ["Onderdeel", "Tekst"],
        ["Naam project", "Lindeplein"],
        ["Datum", ""],
    ]
    assert (front.freeze_panes, front.print_title_rows) == ("A4", "$3:$3")
    assert [front.column_dimensions[letter].width for letter in "AB"] == [28, 100]
    assert (front["B6"].alignment.wrap_text, front["A6"].font.b, front["A1"].font.sz) == (True, True, 16)
    assert (front.page_setup.orientation, front.page_setup.paperSize, front.page_setup.fitToHeight) == (
        "landscape",
        9,
        0,
    )


def test_a_table_has_money_choices_and_a_total_that_excel_computes(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, COSTS, front=None)

    sheet = store(found, tmp_path)["Kosten"]

    assert texts(sheet, "A4:C5") == [["Drukwerk", "", ""], ["Totaal", "", "=SUBTOTAL(109,C2:C4)"]]
    assert [sheet[cell].number_format for cell in ("C2", "C4", "C5")] == [MONEY] * 3
    assert sheet.auto_filter.ref == "A1:C4"
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == [34, 20, 14]
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.formula1, str(rule.sqref), rule.showErrorMessage) == ('"Projectleider,Zaalbeheer"', "B2:B501", False)
    result = load_workbook(tmp_path / "proef.xlsx", data_only=True)["Kosten"]["C5"].value
    assert result == 337.5
    assert reread(tmp_path).open_plan.plan.tables[1].columns[1].choices == ("Projectleider", "Zaalbeheer")


def test_choices_that_no_list_can_hold_are_left_out(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    choices = ("Ja, graag", "Nee")
    table = NewTable("Acties", (Column(0, "Actie", Role.ACTION), Column(0, "Wie", Role.OWNER, choices=choices)))
    add(found, table, front=None)

    assert store(found, tmp_path)["Acties"].data_validations.dataValidation == []


def test_a_total_takes_in_rows_that_are_added_later(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, COSTS, front=None)
    store(found, tmp_path)
    table = found.open_plan.plan.tables[1]
    found.open_plan.put(table.key, [], [[(table.columns[0].id, "Portier"), (table.columns[2].id, "60")]])

    sheet = store(found, tmp_path)["Kosten"]

    assert texts(sheet, "A5:C6") == [["Portier", "", 60], ["Totaal", "", "=SUBTOTAL(109,C2:C5)"]]
    assert len(reread(tmp_path).open_plan.plan.tables[1].rows) == 4


def test_a_total_over_one_empty_row_is_no_row(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found, NewTable("Kosten", COSTS.columns, totals=(2,)), front=None)

    store(found, tmp_path)

    assert shown(reread(tmp_path))[1] == ("Kosten", ["Actie", "Wie", "Kosten"], [])


def test_names_of_sheets_are_made_free_and_legal(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    front = NewFront("Matrix", "", (NewText("Sfeer"),))
    table = NewTable("Wie/wat: een heel lange naam voor een blad", PLANNING.columns)
    add(found, table, front=front)
    add(found, table, front=front)

    sheets = store(found, tmp_path)

    assert list(sheets) == [
        "Matrix",
        "Matrix (2)",
        "Wie wat een heel lange naam voo",
        "Matrix (3)",
        "Wie wat een heel lange naam (2)",
    ]
    assert texts(sheets["Matrix (2)"], "A1:B2") == [["Onderdeel", "Tekst"], ["Sfeer", ""]]


def test_heads_that_would_not_be_found_are_refused_before_anything_came() -> None:
    found = opened(matrix(ROWS))

    with pytest.raises(Refused):
        add(found, NewTable("Iets", (Column(0, "Rood"), Column(0, "Groen"))))

    assert not found.open_plan.history.undo_label
    assert found.open_plan.plan.fronts == []


def test_no_part_but_what_names_the_new_sheets_changes_in_the_file_of_someone_else(tmp_path: Path) -> None:
    data = matrix(ROWS)
    found = on_disk(data, tmp_path)
    add(found, COSTS, PLANNING)
    store(found, tmp_path)

    before, after = parts(data), parts((tmp_path / "proef.xlsx").read_bytes())

    changed = {name for name in before if before[name] != after.get(name)}
    assert changed <= {"xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"} | {
        "docProps/app.xml"
    }


# --- In any notation, and in workbooks of practice ---

USUAL = {
    "[Content_Types].xml",
    "docProps/app.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
}
"""The parts that name sheets, and the formats."""
KNOWN = "Element 't', attribute 'space': The attribute 'space' is not allowed."
"""What Excel itself writes for texts of several lines, and the schema has not."""


@pytest.mark.parametrize("notation", NOTATIONS, ids=lambda notation: notation.__name__)
def test_in_any_notation_a_part_is_found_again_and_goes_again(
    notation: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    data = notation(in_excel_words(matrix(ROWS)))
    found = on_disk(data, tmp_path)
    add(found, COSTS, PLANNING)

    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")
    again = reread(tmp_path)

    assert (shown(again), told(again)) == (shown(found), told(found))
    assert again.open_plan.plan.tables[1].rows[0].cells[2] == Number(250, MONEY)
    while found.open_plan.history.undo():
        continue
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")
    after = parts((tmp_path / "proef.xlsx").read_bytes())
    assert {name for name, content in after.items() if parts(data).get(name) != content} <= USUAL


@needs_shared
@pytest.mark.parametrize("notation", [bytes, *NOTATIONS], ids=lambda notation: notation.__name__)
def test_what_is_made_follows_the_schema(notation: Callable[[bytes], bytes], tmp_path: Path) -> None:
    from bench.corpus.shared_checks import Original

    data = notation(in_excel_words(matrix(ROWS)))
    found = on_disk(data, tmp_path)
    add(found, COSTS, PLANNING)

    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    assert Original(data).new_schema_errors((tmp_path / "proef.xlsx").read_bytes()) in ([], [KNOWN])


@needs_shared
def test_in_workbooks_of_practice_all_other_parts_stay_to_the_byte(tmp_path: Path) -> None:
    from bench.corpus.shared_checks import Original, meaning

    for path in [SHARED / "corpus" / "woudenberg.xlsx", *sorted((SHARED / "corpus" / "real-nl").glob("*.xlsx"))]:
        data = path.read_bytes()
        found = on_disk(data, tmp_path)
        add(found, COSTS, PLANNING)

        save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")
        after = (tmp_path / "proef.xlsx").read_bytes()

        changed = {name for name, content in parts(data).items() if parts(after).get(name) != content}
        assert changed <= USUAL | {"xl/calcChain.xml"}, path.name
        held, holds = meaning(data), meaning(after)
        assert {name: holds[name] for name in held} == held, path.name
        assert Original(data).new_schema_errors(after) in ([], [KNOWN]), path.name
        again = reread(tmp_path)
        assert (told(again), shown(again)[-2:]) == (told(found), shown(found)[-2:]), path.name


# --- Back and forth, and after a crash ---


def test_taken_back_after_a_save_the_sheets_go_and_come_again(tmp_path: Path) -> None:
    data = matrix(ROWS)
    found = on_disk(data, tmp_path)
    store(found, tmp_path)
    untouched = (tmp_path / "proef.xlsx").read_bytes()
    add(found, COSTS, PLANNING)
    add(found, COSTS)
    after = shown(found), told(found)
    store(found, tmp_path)
    while found.open_plan.history.undo():
        continue

    assert list(store(found, tmp_path)) == ["Matrix"]
    assert parts((tmp_path / "proef.xlsx").read_bytes()).keys() == parts(untouched).keys()
    while found.open_plan.history.redo():
        continue
    assert list(store(found, tmp_path)) == [
        "Matrix",
        "Bijeenkomst",
        "Kosten",
        "Planning",
        "Bijeenkomst (2)",
        "Kosten (2)",
    ]
    again = reread(tmp_path)
    assert (shown(again), told(again)) == after


def test_a_sheet_that_others_wrote_on_is_emptied_instead(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    add(found)
    store(found, tmp_path)
    book = load_workbook(tmp_path / "proef.xlsx")
    book["Bijeenkomst"]["D20"] = "van een collega"
    again = on_disk(bytes_of(book), tmp_path)
    places = whereabouts(found.workbook, found.open_plan.plan)
    session = as_in_session(again, places)
    front = session.open_plan.plan.fronts[0]
    session.open_plan.history.do(LABEL, [RemoveSections(front.key, tuple(front.parts))])

    sheet = store(session, tmp_path)["Bijeenkomst"]

    assert [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None] == ["van een collega"]


def recorded(found: Opened) -> list[Edit]:
    edits: list[Edit] = []
    found.open_plan.history.recorders.append(edits.extend)
    return edits


@pytest.mark.parametrize("is_saved", [False, True])
def test_after_a_crash_the_part_is_there_again_and_saves_the_same(is_saved: bool, tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    if is_saved:
        add(found, PLANNING)
        store(found, tmp_path)
    places = places_from(places_data(whereabouts(found.workbook, found.open_plan.plan)))
    base = Base("proef.xlsx", tmp_path / "proef.xlsx", found.workbook.digest, places)
    edits = recorded(found)
    added = add(found, COSTS)
    found.open_plan.set_text(added.texts[2], "Anders")
    found.open_plan.add_section(added.texts[2], "Meer")
    if is_saved:
        found.open_plan.add_section(found.open_plan.plan.fronts[0].parts[2], "Nog meer")
    work = UnsavedWork(tmp_path / "x.jsonl", base, tuple(edits), 2, dt.datetime(2025, 1, 1))

    again = with_work(reread(tmp_path), work)

    assert (shown(again), told(again)) == (shown(found), told(found))
    key = again.open_plan.add_section(added.texts[0], "Nieuw")
    assert key not in {text.holder.key for edit in edits for text in getattr(edit, "texts", ())}
    again.open_plan.history.undo()
    save(found.workbook, found.open_plan.plan, tmp_path / "een.xlsx")
    save(again.workbook, again.open_plan.plan, tmp_path / "twee.xlsx")
    assert (tmp_path / "een.xlsx").read_bytes() == (tmp_path / "twee.xlsx").read_bytes()
