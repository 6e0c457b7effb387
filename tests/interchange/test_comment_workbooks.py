"""Notes in workbooks that Excel and others made: what is written is what checkers expect that know nothing of ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.corpus.shared_checks import Original, meaning
from workbooks import SHARED, needs_shared, parts

from interchange.excel.comment_writer import NoteWrite, SheetNotes, with_notes
from interchange.excel.references import cell_name
from interchange.excel.sheet_listing import is_strict
from interchange.excel.shift.belongings import Underway
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from interchange.workbook import Workbook
from interchange.writing import changed
from model.comments import is_conversation

CORPUS = SHARED / "corpus"
PLANS = ("woudenberg.xlsx", "real-nl/*issuelog.xlsx", "real-nl/*risicolog.xlsx", "real-nl/*afhankelijkhedenlog.xlsx")
OTHERS = (
    "closedxml/Examples__Comments__EditingComments.xlsx",
    "closedxml/TryToLoad__CommentAndButton.xlsx",
    "libreoffice/unit__data__xlsx__tdf117287_comment.xlsx",
    "libreoffice/unit__data__xlsx__universal-content-strict.xlsx",
    "openxlsx-data/loadThreadComment.xlsx",
    "openxlsx-data/pivot_notes.xlsx",
    "openxlsx-data/vml_numbering.xlsx",
    "openxmlsdk/TestFiles__Complex01.xlsx",
    "phpspreadsheet/tests__data__Reader__XLSX__issue.2494.xlsx",
    "phpspreadsheet/tests__data__Reader__XLSX__issue.4505.namespace.xlsx",
    "poi/spreadsheet__50795.xlsx",
    "poi/spreadsheet__57828.xlsx",
    "poi/spreadsheet__64759.xlsx",
    "poi/spreadsheet__WithVariousData.xlsx",
    "sheetjs/threaded_comments_none.xlsx",
    "xlsxwriter/xlsx_files__header_image08.xlsx",
    "xlsxwriter/xlsx_files__comment16.xlsx",
    "xlsxwriter/xlsx_files__table04.xlsx",
)
NEW = "Graag vóór de zomer <klaar> & gedrukt.\nTweede regel"
KINDS = ("comments", "vml", "rels", "content_types", "worksheets/")

Wanted = dict[str, str | None]


def found_file(pattern: str) -> Path:
    path = next(iter(sorted(CORPUS.glob(pattern))), None)
    if path is None:
        pytest.skip("this workbook is not in the shared corpus")
    return path


def check(before: bytes, after: bytes, wanted: dict[str, Wanted]) -> None:
    """That these notes, by sheet and cell, came, changed and went, and nothing else did."""
    had, has = meaning(before), meaning(after)
    for sheet in had:
        theirs, ours = dict(had[sheet].pop("comment", {})), dict(has[sheet].pop("comment", {}))
        for cell, text in wanted.get(sheet, {}).items():
            theirs.pop(cell, None)
            seen = ours.pop(cell, None)
            assert (seen is None) == (text is None), cell
            assert text is None or "Tweede regel" in str(seen)
        assert ours == theirs
        assert has[sheet] == had[sheet]
    # Excel writes `xml:space` in the texts of notes, which the schema does not know.
    assert [kind for kind in Original(before).new_schema_errors(after) if "attribute 'space'" not in kind] == []
    old, new = parts(before), parts(after)
    assert all(any(kind in name.lower() for kind in KINDS) for name in new if new[name] != old.get(name))
    assert set(old) <= set(new)


@needs_shared
@pytest.mark.parametrize("pattern", PLANS)
def test_notes_of_a_plan_come_and_change_and_nothing_else_does(pattern: str) -> None:
    found = open_workbook(found_file(pattern), RememberedLayouts())
    table = found.open_plan.plan.tables[0]
    if not table.rows:
        found.open_plan.insert_rows(table.key, 0)
    home, before = found.workbook.homes[table.key], changed(found.workbook, found.open_plan.plan).workbook.data
    cells = [(row.id, column.id) for row in table.rows for column in table.columns]
    wanted: Wanted = {}

    for row_id, column_id in dict.fromkeys((cells[0], cells[-1], *list(table.comments)[:1])):
        found.open_plan.set_note(table.key, (row_id, column_id), NEW)
        wanted[cell_name(home.sheet_row(table.row_index(row_id)), home.columns[column_id])] = NEW

    check(before, changed(found.workbook, found.open_plan.plan).workbook.data, {home.sheet.name: wanted})


@needs_shared
@pytest.mark.parametrize("pattern", OTHERS)
def test_notes_come_change_and_go_on_every_sheet_and_nothing_else_does(pattern: str) -> None:
    path = found_file(f"third-party/{pattern}")
    book = Workbook(path.read_bytes(), path.name)
    strict = is_strict(book.archive, book.part.part)
    made: dict[str, bytes] = {}
    wanted: dict[str, Wanted] = {}
    expected = {}

    for sheet in book.part.sheets:
        archive = Underway(book.archive, made)
        known = SheetNotes(archive, book.part.part, sheet.part).known
        notes = [(place, said[0].text) for place, said in sorted(known.items()) if not is_conversation(said)]
        free = [(row, column) for row in (1, 3, 40) for column in (2, 7) if (row, column) not in known]
        writes = [NoteWrite(*place, None, NEW) for place in free]
        writes += [NoteWrite(*place, text, NEW) for place, text in notes[::2]]
        writes += [NoteWrite(*place, text, None) for place, text in notes[1::2]]
        changes, expected[sheet] = with_notes(archive, book.part.part, sheet.part, writes, strict)
        made |= changes
        wanted[sheet.name] = {cell_name(*write.place): write.text for write in writes}
    after = book.archive.changed(made)

    again = Workbook(after, path.name)
    for sheet, held in expected.items():
        assert SheetNotes(again.archive, again.part.part, sheet.part).as_it_is() == held
    check(book.data, after, wanted)


@needs_shared
def test_conversations_are_shown_as_such() -> None:
    path = found_file("third-party/sheetjs/threaded_comments_none.xlsx")
    book = Workbook(path.read_bytes(), path.name)

    known = SheetNotes(book.archive, book.part.part, book.visible_sheets()[0].part).known

    assert known
    assert all(map(is_conversation, known.values()))
