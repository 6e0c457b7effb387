"""Notes are written into a workbook as Excel keeps them, with author and box, and nothing else changes."""

from __future__ import annotations

import datetime as dt
import io
import random
import re
from html import unescape
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.comments import Comment as BookComment
from sessions import random_step
from workbooks import ROWS, bytes_of, matrix, on_disk, opened, package, parts, saved, with_part

from interchange.journal import Base
from interchange.opening import Opened
from interchange.saving import save
from interchange.unsaved import UnsavedWork, with_work
from interchange.whereabouts import whereabouts
from interchange.writing import changed
from model.comments import Comment, comment_text
from model.edit_notation import edit_data, edit_from
from model.edits import Edit
from model.refusal import Refused

COMMENTS, DRAWING, SHEET = "xl/comments/comment1.xml", "xl/drawings/commentsDrawing1.vml", "xl/worksheets/sheet1.xml"
"""Where openpyxl keeps notes; a part that is made here has the names that Excel uses."""
FORM = '<rPr><b val="1"/><sz val="9"/><rFont val="Verdana"/></rPr>'


def noted(**notes: str) -> bytes:
    """A workbook with a table from row 3 on, and notes of one author on cells."""
    book = load_workbook(io.BytesIO(matrix(ROWS)))
    for cell, text in notes.items():
        book["Matrix"][cell].comment = BookComment(text, "Anke")
    return bytes_of(book)


def cell(found: Opened, row: int, column: int, table: int = 0) -> tuple[int, int]:
    plan = found.open_plan.plan.tables[table]
    return plan.rows[row].id, plan.columns[column].id


def note(found: Opened, row: int, column: int, text: str, table: int = 0) -> None:
    found.open_plan.set_note(found.open_plan.plan.tables[table].key, cell(found, row, column, table), text)


def key(found: Opened) -> str:
    return found.open_plan.plan.tables[0].key


def notes_in(path: Path) -> dict[str, str]:
    """The notes that openpyxl sees in the first sheet."""
    sheet = load_workbook(path).worksheets[0]
    return {one.coordinate: one.comment.text for row in sheet.iter_rows() for one in row if one.comment}


def boxes_in(data: bytes) -> list[tuple[int, int]]:
    """Row and column of the cells with a box, as the drawing numbers them."""
    found = next((content for name, content in parts(data).items() if name.endswith(".vml")), b"").decode()
    return [(int(row), int(column)) for row, column in re.findall(r":Row>(\d+)</\w+:Row>\s*<\w+:Column>(\d+)<", found)]


def after(found: Opened) -> bytes:
    return changed(found.workbook, found.open_plan.plan).workbook.data


# --- A sheet without notes ---


def test_a_first_note_brings_in_the_parts_that_it_needs(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    before = parts(found.workbook.data)

    note(found, 0, 1, "Graag voor de vakantie.\nGraag ook in het  Fries")
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert sheet["B4"].comment.text == "Graag voor de vakantie.\nGraag ook in het  Fries"
    again = parts((tmp_path / "proef.xlsx").read_bytes())
    assert set(again) - set(before) == {
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/worksheets/_rels/sheet1.xml.rels",
    }
    assert (
        b'<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
        in (again["[Content_Types].xml"])
    )
    assert b"<authors><author></author></authors>" in again["xl/comments1.xml"]
    assert b'<legacyDrawing xmlns:r="' in again[SHEET] or b"<legacyDrawing r:id=" in again[SHEET]
    assert {name for name in before if before[name] != again[name]} == {"[Content_Types].xml", SHEET}


def test_the_drawing_comes_before_what_stands_behind_it_in_a_sheet() -> None:
    tail = (
        b'<drawing r:id="rId7"/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/>'
    )
    declared = b' xmlns:mc="urn:mc" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    data = with_part(
        with_part(matrix(ROWS), SHEET, lambda xml: xml.replace(b"</worksheet>", tail + b"</worksheet>")),
        SHEET,
        lambda xml: xml.replace(b"<worksheet ", b"<worksheet" + declared + b" ", 1),
    )
    found = opened(data)

    note(found, 0, 1, "Let op")

    expected = tail.replace(b"<mc:Alt", b'<legacyDrawing r:id="rId2"/><mc:Alt')
    assert expected in parts(after(found))[SHEET].replace(b'r:id="rId1"/><mc', b'r:id="rId2"/><mc')


def test_a_box_stands_beside_its_cell_and_is_as_large_as_its_text_needs() -> None:
    found = opened(matrix(ROWS))

    note(found, 0, 1, "kort")
    note(found, 2, 0, "lang " * 80)
    drawing = parts(after(found))["xl/drawings/vmlDrawing1.vml"].decode()

    anchors = [[int(number) for number in one.split(",")] for one in re.findall(r"<x:Anchor>([^<]*)<", drawing)]
    assert anchors[0] == [2, 15, 2, 10, 4, 15, 6, 4]
    assert anchors[1][:4] == [1, 15, 4, 10]
    assert anchors[1][6] - anchors[1][2] > 6
    assert re.findall(r'id="(_x0000_s\d+)"', drawing) == ["_x0000_s1025", "_x0000_s1026"]


def test_high_rows_do_not_make_a_high_box() -> None:
    book = load_workbook(io.BytesIO(matrix(ROWS)))
    for row in range(4, 7):
        book["Matrix"].row_dimensions[row].height = 150
    found = opened(bytes_of(book))

    note(found, 1, 0, "kort")
    drawing = parts(after(found))["xl/drawings/vmlDrawing1.vml"].decode()

    assert "1, 15, 3, 190, 3, 15, 4, 64</x:Anchor>" in drawing


# --- A sheet with notes ---


def test_another_text_changes_the_text_of_that_note_alone(tmp_path: Path) -> None:
    data = noted(B4="Anke:\nKlopt dit?", C5="Blijft staan")
    found = on_disk(data, tmp_path)
    before = parts(data)

    note(found, 0, 1, "Anke:\nKlopt dit nu?")
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    again = parts((tmp_path / "proef.xlsx").read_bytes())
    assert {name for name in before if before[name] != again[name]} == {COMMENTS}
    changed_text = before[COMMENTS].replace(b"Klopt dit?", b"Klopt dit nu?")
    assert re.sub(rb' xml:space="preserve"', b"", again[COMMENTS]) == re.sub(
        rb' xml:space="preserve"', b"", changed_text
    )


RUNS = (
    f'<r>{FORM}<t>Anke:</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve">\nKlopt </t></r>'
    "<r><rPr><i/></rPr><t>dit</t></r>"
)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (
            "Anke:\nKlopt niet",
            [("b", "Anke:"), ("sz", "\nKlopt "), ("i", "niet")],
        ),
        ("Anke:\nKlopt", [("b", "Anke:"), ("sz", "\nKlopt")]),
        ("Anke: nee", [("b", "Anke:"), ("sz", " nee")]),
        ("Anke:", [("b", "Anke:")]),
        ("Niets van dit alles", [("i", "Niets van dit alles")]),
        ("Anke en Bas:\nKlopt dit", [("b", "Anke en Bas:"), ("sz", "\nKlopt "), ("i", "dit")]),
        ("Anke:\nKlopt dit & <dat>", [("b", "Anke:"), ("sz", "\nKlopt "), ("i", "dit & <dat>")]),
        ("Anke:\nNu klopt dit", [("b", "Anke:"), ("sz", "\nNu klopt "), ("i", "dit")]),
    ],
)
def test_what_stays_of_a_text_keeps_its_form(text: str, runs: list[tuple[str, str]]) -> None:
    data = with_part(
        noted(B4="?"),
        COMMENTS,
        lambda xml: re.sub(rb"<text>.*</text>", b"<text>" + RUNS.encode() + b"</text>", xml, flags=re.S),
    )
    found = opened(data)

    note(found, 0, 1, text)
    made = parts(after(found))[COMMENTS].decode()

    seen = re.findall(r"<r><rPr><(b|sz|i)\b.*?</rPr><t[^>]*>(.*?)</t></r>", made, flags=re.S)
    assert [(form, unescape(piece)) for form, piece in seen] == runs


def test_a_new_note_comes_in_the_order_of_the_cells_with_a_box_of_its_own(tmp_path: Path) -> None:
    data = noted(B4="eerst", C6="laatst")
    found = on_disk(data, tmp_path)

    note(found, 1, 0, "midden")
    note(found, 0, 5, "na B4")
    note(found, 2, 3, "achteraan")
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    made = parts((tmp_path / "proef.xlsx").read_bytes())
    assert re.findall(rb'<comment ref="(\w+)"', made[COMMENTS]) == [b"B4", b"F4", b"A5", b"C6", b"D6"]
    assert sorted(boxes_in((tmp_path / "proef.xlsx").read_bytes())) == [(3, 1), (3, 5), (4, 0), (5, 2), (5, 3)]
    numbers = re.findall(rb"<v:shape [^>]*id=\"_x0000_s(\d+)\"", made[DRAWING])
    assert len(set(numbers)) == len(numbers)
    assert made[COMMENTS].startswith(parts(data)[COMMENTS][:100])


def test_a_deleted_note_takes_its_box_along(tmp_path: Path) -> None:
    found = on_disk(noted(B4="weg", C5="blijft"), tmp_path)

    note(found, 0, 1, "")
    sheet = saved(found, tmp_path / "proef.xlsx")

    assert sheet["B4"].comment is None
    assert notes_in(tmp_path / "proef.xlsx") == {"C5": "blijft"}
    assert boxes_in((tmp_path / "proef.xlsx").read_bytes()) == [(4, 2)]


def test_a_note_that_is_deleted_and_brought_back_is_what_it_was(tmp_path: Path) -> None:
    data = noted(B4="weg", C5="blijft")
    found = on_disk(data, tmp_path)

    found.open_plan.remove_notes(key(found), [cell(found, 0, 1)])
    found.open_plan.history.undo()

    assert after(found) == data


def test_a_drawing_without_notes_gets_them_behind_its_controls() -> None:
    drawing = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" '
        'data="1"/></o:shapelayout><v:shape id="_x0000_s2047"><br><x:ClientData ObjectType="Button"/></v:shape></xml>'
    )
    data = with_part(noted(C5="x"), DRAWING, lambda _: drawing.replace("2047", "1030").encode())
    full = with_part(noted(C5="x"), DRAWING, lambda _: drawing.encode())

    for content, number in ((data, "1031"), (full, "2049")):
        found = opened(content)
        note(found, 0, 1, "Let op")
        made = parts(after(found))[DRAWING].decode()
        assert f'id="_x0000_s{number}"' in made
        assert made.count("_x0000_t202") == 2
        assert made.index("Button") < made.index("Note")
    assert 'data="1,2"' in made


def test_notes_of_a_strict_workbook_are_strict_too() -> None:
    def strict(xml: bytes) -> bytes:
        return xml.replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )

    found = opened(package({name: strict(content) for name, content in parts(matrix(ROWS)).items()}))

    note(found, 0, 1, "Let op")
    made = parts(after(found))

    assert b'<comments xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">' in made["xl/comments1.xml"]
    relations = made["xl/worksheets/_rels/sheet1.xml.rels"]
    assert b'"http://purl.oclc.org/ooxml/officeDocument/relationships/comments"' in relations
    assert b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing"' in relations
    assert b"purl.oclc.org/ooxml/officeDocument/relationships" in made[SHEET]


# --- With rows that move, come and go ---


def test_a_note_that_is_not_saved_yet_goes_with_its_row(tmp_path: Path) -> None:
    found = on_disk(noted(B4="oud"), tmp_path)
    plan = found.open_plan

    note(found, 2, 0, "nieuw")
    plan.insert_rows(key(found), 0, 2)
    moved = plan.plan.tables[0].rows[4].id
    plan.move_rows(key(found), [moved], 0)
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")

    assert notes_in(tmp_path / "proef.xlsx") == {"A4": "nieuw", "B7": "oud"}
    assert sorted(boxes_in((tmp_path / "proef.xlsx").read_bytes())) == [(3, 0), (6, 1)]


def test_a_row_that_is_deleted_saved_and_brought_back_has_its_note_again(tmp_path: Path) -> None:
    found = on_disk(noted(B5="oud", C5="ook"), tmp_path)
    plan, path = found.open_plan, tmp_path / "proef.xlsx"

    plan.remove_rows(key(found), [plan.plan.tables[0].rows[1].id])
    save(found.workbook, plan.plan, path)
    assert notes_in(path) == {}
    plan.history.undo()
    save(found.workbook, plan.plan, path)

    assert notes_in(path) == {"B5": "oud", "C5": "ook"}
    assert load_workbook(path)["Matrix"]["B5"].comment.author == "Anke"


def test_rows_that_are_duplicated_have_the_same_notes(tmp_path: Path) -> None:
    found = on_disk(noted(B4="oud"), tmp_path)
    plan = found.open_plan

    plan.duplicate_rows(key(found), [plan.plan.tables[0].rows[0].id], 1)
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")
    assert notes_in(tmp_path / "proef.xlsx") == {"B4": "oud", "B5": "oud"}
    plan.history.undo()
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")

    assert notes_in(tmp_path / "proef.xlsx") == {"B4": "oud"}


def test_a_new_row_and_a_new_column_can_have_notes(tmp_path: Path) -> None:
    found = on_disk(matrix(ROWS), tmp_path)
    plan = found.open_plan

    plan.put(key(found), [], [[(plan.plan.tables[0].columns[0].id, "juli")]])
    column = plan.add_column(key(found), "Opmerking")
    row_id = plan.plan.tables[0].rows[3].id
    plan.set_note(key(found), (row_id, column.id), "onder")
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")
    assert notes_in(tmp_path / "proef.xlsx") == {"G7": "onder"}
    plan.history.undo()
    plan.history.undo()
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")

    assert notes_in(tmp_path / "proef.xlsx") == {}


def test_a_table_on_a_sheet_of_its_own_has_notes_and_loses_them(tmp_path: Path) -> None:
    from model.table import Spot, Where

    found = on_disk(matrix(ROWS), tmp_path)
    plan = found.open_plan

    plan.add_table("Acties", ["Periode", "Actie"], Spot(Where.NEW_SHEET, "Acties"))
    note(found, 0, 1, "op het nieuwe blad", table=1)
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")
    assert load_workbook(tmp_path / "proef.xlsx")["Acties"]["B2"].comment.text == "op het nieuwe blad"
    plan.history.undo()
    plan.history.undo()
    save(found.workbook, plan.plan, tmp_path / "proef.xlsx")

    book = load_workbook(tmp_path / "proef.xlsx")
    assert "Acties" not in book.sheetnames or book["Acties"]["B2"].comment is None


def test_a_note_below_the_table_that_was_never_shown_stays_before_a_new_one(tmp_path: Path) -> None:
    found = on_disk(noted(A7="van iemand anders"), tmp_path)
    plan, path = found.open_plan, tmp_path / "proef.xlsx"

    plan.put(key(found), [], [[(plan.plan.tables[0].columns[0].id, "juli")]])
    note(found, 3, 0, "van mij")
    save(found.workbook, plan.plan, path)
    assert notes_in(path) == {"A7": "van iemand anders\nvan mij"}
    note(found, 3, 0, "van mij, later")
    save(found.workbook, plan.plan, path)
    assert notes_in(path) == {"A7": "van iemand anders\nvan mij, later"}
    note(found, 3, 0, "")
    save(found.workbook, plan.plan, path)

    assert notes_in(path) == {"A7": "van iemand anders"}


# --- What is refused ---


def test_a_protected_sheet_takes_no_notes() -> None:
    book = load_workbook(io.BytesIO(matrix(ROWS)))
    book["Matrix"].protection.sheet = True
    found = opened(bytes_of(book))

    with pytest.raises(Refused, match="notes cannot be changed"):
        note(found, 0, 1, "Let op")
    assert found.open_plan.history.undo_label is None


def test_a_drawing_that_is_not_understood_takes_no_notes() -> None:
    found = opened(with_part(noted(C5="x"), DRAWING, lambda _: b"geen tekening"))

    with pytest.raises(Refused, match="damaged"):
        note(found, 0, 1, "Let op")


def test_a_conversation_is_not_edited_nor_lost() -> None:
    data = with_part(noted(B4="[Threaded comment]"), COMMENTS, lambda xml: xml.replace(b"Anke", b"tc={1}"))
    found = opened(data)

    with pytest.raises(Refused, match="conversation"):
        note(found, 0, 1, "Let op")
    note(found, 1, 1, "wel hier")
    assert b"tc={1}" in parts(after(found))[COMMENTS]


def test_what_does_not_read_back_is_not_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    from interchange.errors import FileProblem
    from interchange.excel import comment_writer

    found = opened(noted(B4="oud"))
    note(found, 0, 1, "nieuw")
    monkeypatch.setattr(comment_writer, "changed_text", lambda markup, element, text: "<text><t>iets</t></text>")

    with pytest.raises(FileProblem, match="does not read back"):
        after(found)


def test_a_box_that_is_missing_is_seen_before_saving(monkeypatch: pytest.MonkeyPatch) -> None:
    from interchange.errors import FileProblem
    from interchange.excel import comment_writer

    found = opened(matrix(ROWS))
    note(found, 0, 1, "nieuw")
    monkeypatch.setattr(comment_writer, "with_boxes", lambda text, boxes, taken: text)

    with pytest.raises(FileProblem, match="does not read back"):
        after(found)


# --- Recovery ---


def test_notes_survive_a_crash() -> None:
    found = opened(noted(B4="oud"))
    heard: list[Edit] = []
    found.open_plan.history.recorders.append(heard.extend)
    places = whereabouts(found.workbook, found.open_plan.plan)
    note(found, 0, 1, "ander")
    note(found, 2, 2, "nieuw")
    base = Base("proef.xlsx", None, found.workbook.digest, places)
    work = UnsavedWork(Path("x"), base, tuple(edit_from(edit_data(one)) for one in heard), 2, dt.datetime.min)

    again = with_work(opened(found.workbook.data), work)

    table = again.open_plan.plan.tables[0]
    assert {one: comment_text(said) for one, said in table.comments.items()} == {
        cell(again, 0, 1): "Anke: ander",
        cell(again, 2, 2): "nieuw",
    }
    again.open_plan.history.undo()
    assert table.comments == {cell(again, 0, 1): (Comment("oud", "Anke"),)}


def test_a_sheet_without_other_changes_stays_to_the_byte() -> None:
    book = Book()
    book.active.append(["Periode", "Doelgroep"])
    book.active.append(["maart", "Pers"])
    book.active["A2"].comment = BookComment("oud", "Anke")
    data = bytes_of(book)
    found = opened(data)

    note(found, 0, 0, "ander")

    assert {name for name, content in parts(after(found)).items() if parts(data)[name] != content} == {COMMENTS}


# --- Whatever is done ---


@pytest.mark.parametrize("seed", range(24))
def test_notes_are_in_the_file_where_the_plan_has_them_whatever_is_done(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    data = noted(B4="een", C5="Anke:\ntwee", F6="drie", A1="bij de titel")
    if seed % 2:
        # Beside the table something stands, so that cells change places and no rows shift.
        book = load_workbook(io.BytesIO(data))
        for row in range(4, 7):
            book["Matrix"].cell(row, 10, f"apart {row}")
        data = bytes_of(book)
    found = on_disk(data, tmp_path)
    path = tmp_path / "proef.xlsx"

    for _ in range(5):
        for _ in range(8):
            random_step(chance, found.open_plan)
        try:
            save(found.workbook, found.open_plan.plan, path)
        except Refused:
            continue
        book, outside = load_workbook(path), set()
        seen = {
            (sheet.title, one.row, one.column): one.comment.text
            for sheet in book
            for row in sheet.iter_rows()
            for one in row
            if one.comment
        }
        for table in found.open_plan.plan.tables:
            home = found.workbook.homes[table.key]
            places = {row.id: home.sheet_row(place) for place, row in enumerate(table.rows)}
            expected = {
                (home.sheet.name, places[row_id], home.columns[column_id]): said[0].text
                for (row_id, column_id), said in table.comments.items()
                if row_id in places and any(column.id == column_id for column in table.columns)
            }
            assert {place: seen.get(place) for place in expected} == expected
            outside |= set(expected)
        assert {text for place, text in seen.items() if place not in outside} <= {"bij de titel"}
        assert "bij de titel" in seen.values()
