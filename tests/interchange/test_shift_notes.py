"""Notes, conversations and what the old drawing says of them go along with their cell (ECMA-376 part 4, 19.4.2)."""

from __future__ import annotations

import pytest
from shifting import Links, book, changed, columns_in, columns_out, part_after, rows_in, rows_out

from interchange.excel.shift import Shift

COMMENTS, THREADS, VML = "xl/comments1.xml", "xl/threadedComments/threadedComment1.xml", "xl/drawings/vmlDrawing1.vml"
NOTED: Links = {
    "c": ("comments", "../comments1.xml"),
    "t": ("threadedComment", "../threadedComments/threadedComment1.xml"),
    "v": ("vmlDrawing", "../drawings/vmlDrawing1.vml"),
}
NOTES = "<comments><authors><author>A4</author></authors><commentList>{}</commentList></comments>"
NOTE = '<comment ref="{}" authorId="0"><text><t>zie A4</t></text></comment>'


def after(part: str, content: str, shift: Shift) -> str:
    """A part of the shifted sheet afterwards."""
    links = {key: link for key, link in NOTED.items() if link[1].rpartition("/")[2] == part.rpartition("/")[2]}
    return part_after(book(plan_links=links, parts={part: content}), part, shift)


@pytest.mark.parametrize(
    ("shift", "places"),
    [
        (rows_in(3), ("B5", "C10")),
        (rows_in(5), ("B4", "C10")),
        (rows_out(2), ("B3", "C8")),
        (columns_in(3), ("B4", "D9")),
        (columns_out(1), ("A4", "B9")),
        (rows_out(4), ("C8",)),
        (columns_out(3), ("B4",)),
        (rows_out(4, 9), ()),
    ],
)
def test_a_note_goes_along_with_its_cell_and_goes_with_it(shift: Shift, places: tuple[str, ...]) -> None:
    before = NOTES.format(NOTE.format("B4") + NOTE.format("C9"))

    assert after(COMMENTS, before, shift) == NOTES.format("".join(map(NOTE.format, places)))


def test_a_conversation_goes_along_with_its_cell_and_goes_with_it() -> None:
    start = '<threadedComment ref="{0}" dT="2026-01-01" id="{{1}}"><text>zie A4</text></threadedComment>'
    answer = '<threadedComment ref="{0}" id="{{2}}" parentId="{{1}}"><text>ja</text></threadedComment>'
    before = "<ThreadedComments>" + start + answer + "</ThreadedComments>"

    assert after(THREADS, before.format("B4"), rows_in(3)) == before.format("B5")
    assert after(THREADS, before.format("B4"), rows_out(4)) == "<ThreadedComments></ThreadedComments>"


def test_the_box_of_a_note_in_the_part_of_notes_moves() -> None:
    note = (
        '<comment ref="{0}"><text/><mc:AlternateContent><mc:Choice Requires="v2"><commentPr><anchor>'
        "<from><xdr:col>2</xdr:col>"
        "<xdr:row>{1}</xdr:row></from><to><xdr:col>4</xdr:col><xdr:row>{2}</xdr:row></to></anchor>"
        "</commentPr></mc:Choice>"
        "</mc:AlternateContent></comment>"
    )

    assert after(COMMENTS, NOTES.format(note.format("B4", 2, 7)), rows_in(3)) == NOTES.format(note.format("B5", 3, 8))


def test_notes_of_another_sheet_stay() -> None:
    data = book(other_links={"c": NOTED["c"]}, parts={COMMENTS: NOTES.format(NOTE.format("B4"))})

    assert changed(data, rows_in(2)) == {}


BOX = (
    '<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'visibility:hidden\'>\r\n <v:fill color2="#ffffe1"/><br>\r\n'
    ' <x:ClientData ObjectType="{0}">\r\n  {1}<x:Anchor>\r\n    1, 15, {2}, 2, 3, 15, {3}, '
    "16</x:Anchor>{4}</x:ClientData>"
    "\r\n</v:shape>"
)
DRAWING = '<xml xmlns:v="urn:v" xmlns:x="urn:x">\r\n<o:shapelayout v:ext="edit"/>{}</xml>'
TIED = "<x:MoveWithCells/><x:SizeWithCells/>"


def note(row: int, start: int, end: int, column: int = 1) -> str:
    place = f"\r\n  <x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column>"
    return BOX.format("Note", TIED, start, end, place)


@pytest.mark.parametrize(
    ("shift", "boxes"),
    [
        (rows_in(3), [(4, 3, 7)]),
        (rows_in(5), [(3, 2, 6)]),
        (rows_in(6), [(3, 2, 6)]),
        (rows_out(1), [(2, 1, 5)]),
        (rows_out(4), []),
        (rows_out(1, 3), [(0, 0, 4)]),
    ],
)
def test_the_box_of_a_note_moves_with_its_cell_and_goes_with_it(
    shift: Shift, boxes: list[tuple[int, int, int]]
) -> None:
    before = DRAWING.format(note(3, 2, 6) + note(0, 0, 3))
    rest = note(0, 0, 3) if shift != rows_out(1) and shift != rows_out(1, 3) else ""

    assert after(VML, before, shift) == DRAWING.format("".join(note(*box) for box in boxes) + rest)


def test_the_box_of_a_note_follows_columns() -> None:
    before = DRAWING.format(note(3, 2, 6))

    moved = DRAWING.format(note(3, 2, 6, 2).replace("1, 15, 2, 2, 3, 15", "2, 15, 2, 2, 4, 15"))
    assert after(VML, before, columns_in(1)) == moved
    assert after(VML, before, columns_out(2)) == DRAWING.format("")


@pytest.mark.parametrize(
    ("hold", "shift", "start", "end"),
    [
        ("", rows_in(3), 3, 7),
        ("", rows_in(5), 2, 7),
        ("<x:SizeWithCells/>", rows_in(5), 2, 6),
        ("<x:SizeWithCells/>", rows_in(3), 3, 7),
        ("<x:MoveWithCells/><x:SizeWithCells/>", rows_in(3), 2, 6),
        ("<x:MoveWithCells>False</x:MoveWithCells>", rows_in(5), 2, 7),
    ],
)
def test_a_button_of_the_old_drawing_stands_where_it_is_tied_to(hold: str, shift: Shift, start: int, end: int) -> None:
    before = DRAWING.format(BOX.format("Button", hold, 2, 6, ""))

    assert after(VML, before, shift) == DRAWING.format(BOX.format("Button", hold, start, end, ""))


@pytest.mark.parametrize("name", ["FmlaLink", "FmlaRange", "FmlaPict", "FmlaGroup", "FmlaTxbx"])
def test_the_cells_of_a_control_in_the_old_drawing_follow(name: str) -> None:
    before = DRAWING.format(BOX.format("Drop", TIED, 2, 6, f"<x:{name}>{{0}}</x:{name}>"))

    assert after(VML, before.format("$A$4"), rows_in(3)) == before.format("$A$5")
    assert after(VML, before.format("'Plan'!$A$4:$B$5"), rows_in(5)) == before.format("'Plan'!$A$4:$B$6")
    assert after(VML, before.format("Ander!$A$4"), rows_in(3)) == before.format("Ander!$A$4")


def test_a_control_of_another_sheet_follows_in_the_cells_it_names_and_stays_where_it_is() -> None:
    before = DRAWING.format(BOX.format("Drop", "", 2, 6, "<x:FmlaLink>{0}</x:FmlaLink>"))
    data = book(other_links={"v": NOTED["v"]}, parts={VML: before.format("Plan!$A$4")})

    assert part_after(data, VML, rows_in(3)) == before.format("Plan!$A$5")


def test_a_macro_with_the_name_of_a_cell_keeps_it() -> None:
    before = DRAWING.format(BOX.format("Button", TIED, 2, 6, "<x:FmlaMacro>[0]!Sub4</x:FmlaMacro>"))

    assert after(VML, before, rows_in(3)) == before


def test_bytes_that_are_no_text_stay() -> None:
    before = DRAWING.format(note(3, 2, 6)).encode() + b"<!-- \xe9 -->"
    data = book(plan_links={"v": NOTED["v"]}, parts={VML: before})

    assert changed(data, rows_in(3))[VML] == DRAWING.format(note(4, 3, 7)).encode() + b"<!-- \xe9 -->"


def test_an_old_drawing_in_utf_16_stays_in_it() -> None:
    data = book(plan_links={"v": NOTED["v"]}, parts={VML: DRAWING.format(note(3, 2, 6)).encode("utf-16")})

    assert changed(data, rows_in(3))[VML] == DRAWING.format(note(4, 3, 7)).encode("utf-16")
