"""Pictures, charts and buttons stand at the same cells as before and show the same cells (ECMA-376 part 1, 20.5)."""

from __future__ import annotations

import pytest
from shifting import (
    ROWS,
    Links,
    book,
    changed,
    columns_in,
    columns_out,
    frame_after,
    part_after,
    plan_after,
    relations,
    rows_in,
    rows_out,
)

from interchange.excel.shift import Shift

DRAWING, CHART, VML = "xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/drawings/vmlDrawing1.vml"
DRAWN: Links = {"d": ("drawing", "../drawings/drawing1.xml")}
CHARTED = {DRAWING: {"c": ("chart", "../charts/chart1.xml")}}

ANCHOR = (
    '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:{0}{1}><xdr:from><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>{2}'
    "</xdr:row><xdr:rowOff>{3}</xdr:rowOff></xdr:from>{4}<xdr:clientData/></xdr:{0}></xdr:wsDr>"
)
TO = (
    "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{0}</xdr:row><xdr:rowOff>{1}</xdr:rowOff></xdr:to>"
    '<xdr:sp macro="[0]!Sub4" textlink="">A4</xdr:sp>'
)


def anchored(start: tuple[int, int], end: tuple[int, int], edit_as: str = "") -> str:
    """An object from one row and offset, in the numbering of Excel, to another."""
    attribute = f' editAs="{edit_as}"' if edit_as else ""
    return ANCHOR.format("twoCellAnchor", attribute, start[0] - 1, start[1], TO.format(end[0] - 1, end[1]))


def drawing_after(xml: str, shift: Shift, rows: str = ROWS) -> str:
    return part_after(book(rows, plan_links=DRAWN, parts={DRAWING: xml}), DRAWING, shift)


@pytest.mark.parametrize(
    ("shift", "start", "end"),
    [
        (rows_in(5), (4, 100), (11, 200)),
        (rows_in(4), (5, 100), (11, 200)),
        (rows_in(12), (4, 100), (10, 200)),
        (rows_out(5, 6), (4, 100), (8, 200)),
        (rows_out(4), (4, 0), (9, 200)),
        (rows_out(10), (4, 100), (10, 0)),
        (rows_out(1), (3, 100), (9, 200)),
    ],
)
@pytest.mark.parametrize("edit_as", ["", "twoCell"])
def test_an_object_moves_and_stretches_with_its_cells(
    shift: Shift, start: tuple[int, int], end: tuple[int, int], edit_as: str
) -> None:
    assert drawing_after(anchored((4, 100), (10, 200), edit_as), shift) == anchored(start, end, edit_as)


def test_an_object_that_only_moves_keeps_its_size() -> None:
    before = anchored((4, 0), (10, 95250), "oneCell")

    assert drawing_after(before, rows_in(2)) == anchored((5, 0), (11, 95250), "oneCell")
    assert drawing_after(before, rows_in(6)) == before
    assert drawing_after(before, rows_out(6)) == before
    assert drawing_after(before, rows_out(10)) == before
    assert drawing_after(before, rows_out(3, 4)) == anchored((3, 0), (9, 95250), "oneCell")


def test_the_size_of_an_object_is_counted_in_the_heights_of_its_rows() -> None:
    rows = '<sheetData><row r="6" ht="30"/><row r="7" hidden="1"/></sheetData>'

    before = anchored((4, 0), (8, 0), "oneCell")

    assert drawing_after(before, rows_out(6), rows) == anchored((4, 0), (8, 190500), "oneCell")
    assert drawing_after(before, rows_in(7, like=6), rows) == anchored((4, 0), (6, 381000), "oneCell")


def test_an_object_that_is_tied_to_no_cells_stays() -> None:
    before = anchored((4, 0), (8, 0), "absolute")
    absolute = (
        '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:absoluteAnchor><xdr:pos x="1" y="2"/></xdr:absoluteAnchor></xdr:wsDr>'
    )

    assert drawing_after(before, rows_in(2)) == before
    assert drawing_after(absolute, rows_in(2)) == absolute


@pytest.mark.parametrize(("shift", "row", "offset"), [(rows_in(2), 4, 7), (rows_in(5), 3, 7), (rows_out(4), 3, 0)])
def test_an_object_with_one_corner_moves_with_it(shift: Shift, row: int, offset: int) -> None:
    size = '<xdr:ext cx="9" cy="8"/>'

    after = drawing_after(ANCHOR.format("oneCellAnchor", "", 3, 7, size), shift)

    assert after == ANCHOR.format("oneCellAnchor", "", row, offset, size)


@pytest.mark.parametrize(
    ("shift", "left", "right"), [(columns_in(1), 2, 5), (columns_in(4), 1, 5), (columns_out(3), 1, 3)]
)
def test_an_object_follows_columns(shift: Shift, left: int, right: int) -> None:
    expected = (
        anchored((4, 0), (8, 0))
        .replace("<xdr:col>1<", f"<xdr:col>{left}<")
        .replace("<xdr:col>4<", f"<xdr:col>{right}<")
    )

    assert drawing_after(anchored((4, 0), (8, 0)), shift) == expected


def test_an_offset_that_is_an_empty_element_can_become_another() -> None:
    before = anchored((4, 0), (10, 9525), "oneCell").replace("<xdr:rowOff>0</xdr:rowOff>", "<xdr:rowOff/>")
    rows = '<sheetData><row r="6" ht="30"/></sheetData>'

    assert "<xdr:row>3</xdr:row><xdr:rowOff/>" in drawing_after(before, rows_in(6), rows)


def test_objects_of_another_sheet_stay() -> None:
    assert changed(book(other_links=DRAWN, parts={DRAWING: anchored((4, 0), (8, 0))}), rows_in(2)) == {}


def test_copies_for_older_programs_follow_too() -> None:
    copies = (
        '<mc:AlternateContent><mc:Choice Requires="a14">{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback>'
        "</mc:AlternateContent>"
    )

    after = drawing_after(copies.format(anchored((4, 0), (8, 0))), rows_in(2))

    assert after == copies.format(anchored((5, 0), (9, 0)))


SHAPE = (
    '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:sp macro="[0]!Sub4" textlink="{0}"/><a14:cameraTool '
    'cellRange="{1}"/></xdr:wsDr>'
)


@pytest.mark.parametrize("links", ["plan_links", "other_links"])
def test_shapes_of_any_sheet_go_on_showing_the_text_of_their_cell(links: str) -> None:
    data = book(parts={DRAWING: SHAPE.format("Plan!$A$4", "Plan!$A$4:$B$5")}, **{links: DRAWN})  # type: ignore[arg-type]

    assert part_after(data, DRAWING, rows_in(3)) == SHAPE.format("Plan!$A$5", "Plan!$A$5:$B$6")


def test_a_shape_without_a_sheet_shows_a_cell_of_its_own() -> None:
    assert drawing_after(SHAPE.format("$A$4", "$A$4:$B$5"), rows_in(5)) == SHAPE.format("$A$4", "$A$4:$B$6")
    assert drawing_after(SHAPE.format("$A$4", "$A$4:$B$5"), rows_out(4)) == SHAPE.format("#REF!", "$A$4:$B$4")


SERIES = (
    '<c:chartSpace xmlns:c="urn:c"><c:ser><c:tx><c:strRef><c:f>{0}</c:f><c:strCache><c:pt idx="0"><c:v>A4</c:v></c:pt>'
    "</c:strCache></c:strRef></c:tx><c:cat><c:f>{1}</c:f></c:cat><c:val><c:numRef><c:f>{2}</c:f>"
    "</c:numRef></c:val><c:extLst>"
    "<c:ext><c15:datalabelsRange><c15:f>{1}</c15:f></c15:datalabelsRange><c15:fullRef><c15:sqref>"
    "{2}</c15:sqref></c15:fullRef>"
    "</c:ext></c:extLst></c:ser></c:chartSpace>"
)


@pytest.mark.parametrize("links", ["plan_links", "other_links"])
@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(3), ("Plan!$B$1", "Plan!$A$2:$A$10", "(Plan!$B$2:$B$10,Plan!$B$13)")),
        (rows_in(1), ("Plan!$B$2", "Plan!$A$3:$A$10", "(Plan!$B$3:$B$10,Plan!$B$13)")),
        (rows_out(9, 12), ("Plan!$B$1", "Plan!$A$2:$A$8", "(Plan!$B$2:$B$8,Plan!#REF!)")),
        (columns_in(2), ("Plan!$C$1", "Plan!$A$2:$A$9", "(Plan!$C$2:$C$9,Plan!$C$12)")),
    ],
)
def test_a_chart_goes_on_showing_its_cells(links: str, shift: Shift, after: tuple[str, ...]) -> None:
    before = SERIES.format("Plan!$B$1", "Plan!$A$2:$A$9", "(Plan!$B$2:$B$9,Plan!$B$12)")
    parts = {DRAWING: "<a/>", CHART: before}
    data = book(links=CHARTED, parts=parts, **{links: DRAWN})  # type: ignore[arg-type]

    assert part_after(data, CHART, shift) == SERIES.format(*after)


def test_a_chart_of_a_newer_kind_follows() -> None:
    before = (
        '<cx:chartSpace xmlns:cx="urn:cx"><cx:strDim type="cat"><cx:f dir="row">Plan!$A$4</cx:f><cx:nf>'
        "Plan!$A$4</cx:nf></cx:strDim></cx:chartSpace>"
    )
    links = {DRAWING: {"c": ("chartEx", "../charts/chart1.xml")}}
    data = book(other_links=DRAWN, links=links, parts={DRAWING: "<a/>", CHART: before})

    assert part_after(data, CHART, rows_in(3)) == before.replace("$A$4", "$A$5")


def test_a_chart_on_a_sheet_of_its_own_follows_with_the_shapes_in_it() -> None:
    shapes = '<c:userShapes xmlns:c="urn:c"><cdr:sp textlink="Plan!$A${0}"/></c:userShapes>'
    data = book(
        book_links={"s3": ("chartsheet", "chartsheets/sheet1.xml")},
        links={
            "xl/chartsheets/sheet1.xml": DRAWN,
            DRAWING: CHARTED[DRAWING],
            CHART: {"u": ("chartUserShapes", "../drawings/drawing2.xml")},
        },
        parts={
            "xl/chartsheets/sheet1.xml": "<chartsheet/>",
            DRAWING: "<a/>",
            CHART: "<c:f>Plan!$A$4</c:f>",
            "xl/drawings/drawing2.xml": shapes.format(4),
        },
    )

    assert part_after(data, CHART, rows_in(3)) == "<c:f>Plan!$A$5</c:f>"
    assert part_after(data, "xl/drawings/drawing2.xml", rows_in(3)) == shapes.format(5)


def test_a_shape_goes_on_leading_to_the_same_cell() -> None:
    def links(place: str) -> Links:
        return {"h": ("hyperlink", f"#{place}"), "i": ("image", "../media/image1.png")}

    data = book(
        name="Plan 2026", other_links=DRAWN, links={DRAWING: links("'Plan%202026'!A4")}, parts={DRAWING: "<a/>"}
    )

    after = part_after(data, "xl/drawings/_rels/drawing1.xml.rels", rows_in(3, name="Plan 2026"))

    assert after == relations(links("'Plan%202026'!A5"))


CONTROL = (
    '<formControlPr xmlns="urn:x14" objectType="Drop" fmlaLink="{0}" fmlaRange="{1}" dropLines="8" '
    'fmlaMacro="[0]!Sub4"/>'
)


@pytest.mark.parametrize(
    ("links", "before", "after"),
    [
        ("plan_links", ("$A$4", "$B$2:$B$9"), ("$A$5", "$B$2:$B$10")),
        ("plan_links", ("Ander!$A$4", "Plan!$B$4"), ("Ander!$A$4", "Plan!$B$5")),
        ("other_links", ("$A$4", "Plan!$B$2:$B$9"), ("$A$4", "Plan!$B$2:$B$10")),
    ],
)
def test_a_form_control_stays_with_the_cells_it_fills_and_is_filled_from(
    links: str, before: tuple[str, str], after: tuple[str, str]
) -> None:
    part = "xl/ctrlProps/ctrlProp1.xml"
    pointers = {"k": ("ctrlProp", "../ctrlProps/ctrlProp1.xml")}
    data = book(parts={part: CONTROL.format(*before)}, **{links: pointers})  # type: ignore[arg-type]

    assert part_after(data, part, rows_in(3)) == CONTROL.format(*after)


ON_SHEET = (
    '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control '
    'shapeId="1025" r:id="rId3"><controlPr linkedCell="{2}" listFillRange="{3}"><anchor {4}><from><xdr:col>1</xdr:col>'
    "<xdr:colOff>0</xdr:colOff><xdr:row>{0}</xdr:row><xdr:rowOff>5</xdr:rowOff></from><to><xdr:col>"
    "2</xdr:col><xdr:colOff>0"
    "</xdr:colOff><xdr:row>{1}</xdr:row><xdr:rowOff>6</xdr:rowOff></to></anchor></controlPr></control></mc:Choice>"
    '<mc:Fallback><control shapeId="1025" r:id="rId3"/></mc:Fallback></mc:AlternateContent></controls></mc:Choice>'
    "</mc:AlternateContent>"
)
MOVES, STRETCHES = 'moveWithCells="1"', 'moveWithCells="1" sizeWithCells="1"'


@pytest.mark.parametrize(
    ("hold", "shift", "start", "end"),
    [
        (STRETCHES, rows_in(3), 4, 9),
        (STRETCHES, rows_in(5), 3, 9),
        (STRETCHES, rows_out(5), 3, 7),
        (MOVES, rows_in(3), 4, 9),
        (MOVES, rows_in(5), 3, 8),
        ("", rows_in(3), 3, 8),
    ],
)
def test_a_control_of_the_sheet_stands_where_it_is_tied_to(hold: str, shift: Shift, start: int, end: int) -> None:
    after = frame_after(ON_SHEET.format(3, 8, "Ander!A1", "Ander!B1", hold), shift)

    assert after == ON_SHEET.format(start, end, "Ander!A1", "Ander!B1", hold)


def test_the_cells_of_a_control_of_the_sheet_follow() -> None:
    before = ON_SHEET.format(3, 8, "$A$4", "Plan!$B$2:$B$9", "")

    assert plan_after(ROWS + before, rows_in(3)) == ROWS + ON_SHEET.format(3, 8, "$A$5", "Plan!$B$2:$B$10", "")


def test_an_embedded_object_of_the_sheet_follows() -> None:
    before = (
        '<oleObjects><oleObject progId="Word.Document" shapeId="1026" r:id="rId4"><objectPr '
        'defaultSize="0" r:id="rId5">'
        f"<anchor {STRETCHES}><from><xdr:col>1</xdr:col><xdr:row>{{0}}</xdr:row></from><to><xdr:col>"
        f"2</xdr:col><xdr:row>{{1}}"
        "</xdr:row></to></anchor></objectPr></oleObject></oleObjects>"
    )

    assert frame_after(before.format(3, 8), rows_in(5)) == before.format(3, 9)
