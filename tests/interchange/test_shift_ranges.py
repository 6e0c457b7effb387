"""What a sheet says of its cells by name goes along with them, and goes when they do (ECMA-376 part 1, 18.3.1)."""

from __future__ import annotations

import pytest
from shifting import (
    OTHER,
    PLAN,
    ROWS,
    book,
    changed,
    columns_in,
    columns_out,
    frame_after,
    other_frame_after,
    part_after,
    plan_after,
    relations,
    rows_in,
    rows_out,
)

from interchange.excel.shift import Shift

MERGES = '<mergeCells count="2"><mergeCell ref="A2:B4"/><mergeCell ref="D4:E4"/></mergeCells>'


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(2), '<mergeCells count="2"><mergeCell ref="A3:B5"/><mergeCell ref="D5:E5"/></mergeCells>'),
        (rows_in(3), '<mergeCells count="2"><mergeCell ref="A2:B5"/><mergeCell ref="D5:E5"/></mergeCells>'),
        (rows_in(5), MERGES),
        (rows_out(3), '<mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="D3:E3"/></mergeCells>'),
        (rows_out(3, 4), '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>'),
        (rows_out(2, 4), ""),
        (columns_in(2), '<mergeCells count="2"><mergeCell ref="A2:C4"/><mergeCell ref="E4:F4"/></mergeCells>'),
        (columns_out(5), '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>'),
    ],
)
def test_merged_cells_move_grow_shrink_and_go(shift: Shift, after: str) -> None:
    assert frame_after(MERGES, shift) == after


def test_merged_cells_of_which_one_is_left_are_no_longer_merged() -> None:
    assert frame_after('<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>', rows_out(3)) == ""


def test_the_list_of_merged_cells_counts_without_a_count() -> None:
    before = '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/></mergeCells>'

    assert frame_after(before, rows_out(2)) == '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>'


LINKS = '<hyperlinks><hyperlink ref="B4" r:id="rId1"/><hyperlink ref="C2:D3" location="Ander!A1"/></hyperlinks>'


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(3), LINKS.replace("B4", "B5").replace("C2:D3", "C2:D4")),
        (rows_out(4), '<hyperlinks><hyperlink ref="C2:D3" location="Ander!A1"/></hyperlinks>'),
        (rows_out(2, 4), ""),
        (columns_in(3), LINKS.replace("C2:D3", "D2:E3")),
        (columns_out(2, 3), '<hyperlinks><hyperlink ref="B2:B3" location="Ander!A1"/></hyperlinks>'),
    ],
)
def test_links_go_along_with_their_cell(shift: Shift, after: str) -> None:
    assert frame_after(LINKS, shift) == after


@pytest.mark.parametrize(
    ("location", "after"),
    [("Plan!A4", "Plan!A5"), ("'Plan'!A4:B5", "'Plan'!A5:B6"), ("Ander!A4", "Ander!A4"), ("Naam", "Naam")],
)
def test_a_link_of_any_sheet_goes_on_leading_to_the_same_cells(location: str, after: str) -> None:
    before = '<hyperlinks><hyperlink ref="B1" location="{}" display="Plan!A4"/></hyperlinks>'

    assert frame_after(before.format(location), rows_in(3)) == before.format(after)
    assert other_frame_after(before.format(location), rows_in(3)) == before.format(after)


def test_a_link_without_a_sheet_leads_to_its_own_one() -> None:
    before = '<hyperlinks><hyperlink ref="B1" location="A4"/></hyperlinks>'

    assert frame_after(before, rows_in(3)) == before.replace("A4", "A5")
    assert other_frame_after(before, rows_in(3)) == before


def test_a_link_to_cells_that_go_is_left_as_it_is() -> None:
    before = '<hyperlinks><hyperlink ref="B1" location="Plan!A4"/></hyperlinks>'

    assert frame_after(before, rows_out(4)) == before


def test_a_link_to_a_place_in_another_file_is_no_link_to_this_one() -> None:
    before = '<hyperlinks><hyperlink ref="B1" r:id="rId1" location="Plan!A4"/></hyperlinks>'

    assert frame_after(before, rows_in(3)) == before


@pytest.mark.parametrize(
    ("target", "after"),
    [
        ("#Plan!A4", "#Plan!A5"),
        ("#'Plan'!A4", "#'Plan'!A5"),
        ("#Ander!A4", "#Ander!A4"),
        ("https://x.nl/#Plan!A4",) * 2,
    ],
)
def test_links_whose_place_is_in_the_relationships_follow_too(target: str, after: str) -> None:
    links = {"rId1": ("hyperlink", target)}
    data = book(plan_links=links, other_links=links)

    for part in (PLAN, OTHER):
        name = part.replace("worksheets/", "worksheets/_rels/") + ".rels"
        assert part_after(data, name, rows_in(3)) == relations({"rId1": ("hyperlink", after)})


def test_a_place_in_a_relationship_may_be_encoded() -> None:
    data = book(name="Plan 2026", other_links={"rId1": ("hyperlink", "#'Plan%202026'!A4")})

    after = changed(data, rows_in(3, name="Plan 2026"))

    assert list(after.values()) == [relations({"rId1": ("hyperlink", "#'Plan%202026'!A5")}).encode()]


PLACES = [
    ('<protectedRanges><protectedRange sqref="{}" name="x"/></protectedRanges>', "B4:C5 E4", "B5:C6 E5"),
    ('<ignoredErrors><ignoredError sqref="{}" numberStoredAsText="1"/></ignoredErrors>', "B4:C5 E4", "B5:C6 E5"),
    ('<cellWatches><cellWatch r="{}"/></cellWatches>', "B4", "B5"),
    ('<smartTags><cellSmartTags r="{}"><cellSmartTag type="0"/></cellSmartTags></smartTags>', "B4", "B5"),
    (
        '<webPublishItems count="1"><webPublishItem id="1" divId="x" sourceType="range" sourceRef="{}" '
        'destinationFile="a.htm"/></webPublishItems>',
        "B4:C5",
        "B5:C6",
    ),
    (
        '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm" uri="{{01252117}}"><x14:ignoredErrors><x14:ignoredError '
        'formula="1"><xm:sqref>{}</xm:sqref></x14:ignoredError></x14:ignoredErrors></ext></extLst>',
        "B4:C5",
        "B5:C6",
    ),
]


@pytest.mark.parametrize(("xml", "place", "after"), PLACES)
def test_what_is_said_of_cells_goes_along_with_them(xml: str, place: str, after: str) -> None:
    assert frame_after(xml.format(place), rows_in(3)) == xml.format(after)
    assert frame_after(xml.format(place), rows_in(9)) == xml.format(place)
    assert other_frame_after(xml.format(place), rows_in(3)) == xml.format(place)


@pytest.mark.parametrize(("xml", "place"), [(xml, place) for xml, place, _ in PLACES])
def test_what_is_said_of_cells_goes_with_the_last_of_them(xml: str, place: str) -> None:
    assert frame_after(xml.format(place), rows_out(4, 5)) == ""
    assert frame_after(xml.format(place), columns_out(2, 5)) == ""


def test_of_what_is_said_of_several_cells_those_stay_that_are_left() -> None:
    before = (
        '<protectedRanges><protectedRange sqref="B4:C5 E9" name="x"/><protectedRange sqref="B5" '
        'name="y"/></protectedRanges>'
    )

    assert frame_after(before, rows_out(5)) == (
        '<protectedRanges><protectedRange sqref="B4:C4 E8" name="x"/></protectedRanges>'
    )


@pytest.mark.parametrize(
    ("shift", "sqref", "cell"),
    [(rows_in(3), "B6", "B5"), (columns_in(2), "C5", "C4"), (rows_out(1), "B4", "B3"), (rows_out(5), "B5", "B4")],
)
def test_scenarios_go_along_with_the_cells_that_they_vary(shift: Shift, sqref: str, cell: str) -> None:
    before = (
        '<scenarios current="0" sqref="{}"><scenario name="Laag" count="1"><inputCells r="{}" val="A4"/>'
        "</scenario></scenarios>"
    )

    assert frame_after(before.format("B5", "B4"), shift) == before.format(sqref, cell)


def test_the_cell_with_which_scrolling_is_kept_in_step_follows() -> None:
    before = '<sheetPr syncVertical="1" syncRef="{}"/>' + ROWS

    assert plan_after(before.format("B4"), rows_in(3)) == before.format("B5")
    assert plan_after(before.format("B4"), rows_out(4)) == before.format("B4")


@pytest.mark.parametrize(
    ("before", "shift", "after"),
    [
        ("A1:F20", rows_in(3), "A1:F21"),
        ("A1:F20", rows_in(21), "A1:F20"),
        ("C5", rows_in(3), "C6"),
        ("A1:F20", rows_out(20), "A1:F19"),
        ("A5:F6", rows_out(5, 6), "A1"),
        ("A1:F20", columns_in(2), "A1:G20"),
        ("A1:F20", columns_out(1, 2), "A1:D20"),
    ],
)
def test_the_used_range_follows(before: str, shift: Shift, after: str) -> None:
    dimension = '<dimension ref="{}"/>' + ROWS

    assert plan_after(dimension.format(before), shift) == dimension.format(after)


def test_the_used_range_covers_rows_that_come_in_below_it() -> None:
    rows = '<sheetData><row r="2"><c r="B2" s="1"/></row></sheetData>'

    assert plan_after('<dimension ref="B2"/>' + rows, rows_in(3, 2, like=2)).startswith('<dimension ref="B2:B4"/>')


def test_ranges_that_are_consolidated_follow_when_they_lie_in_the_shifted_sheet() -> None:
    before = (
        '<dataConsolidate><dataRefs count="4"><dataRef ref="A4:B5" sheet="{0}"/><dataRef ref="A4" sheet="Ander"/>'
        '<dataRef name="x"/><dataRef ref="A4:B5" sheet="{0}" r:id="rId1"/></dataRefs></dataConsolidate>'
    )

    for after in (frame_after, other_frame_after):
        assert after(before.format("plan"), rows_in(3)) == before.format("plan").replace("A4:B5", "A5:B6", 1)


def test_a_consolidated_range_that_goes_is_taken_off_the_list() -> None:
    before = (
        '<dataConsolidate><dataRefs count="2"><dataRef ref="A4" sheet="Plan"/><dataRef name="x"/>'
        "</dataRefs></dataConsolidate>"
    )

    assert frame_after(before, rows_out(4)) == (
        '<dataConsolidate><dataRefs count="1"><dataRef name="x"/></dataRefs></dataConsolidate>'
    )


def test_what_names_no_cells_stays_to_the_byte() -> None:
    frame = (
        "<sheetProtection  sheet='1' />\r\n<pageMargins left=\"0.7\"/><pageSetup r:id='rId4'/><headerFooter>"
        '<oddHeader>&amp;L A4 Plan!A4</oddHeader></headerFooter><drawing r:id="rId1"/><!-- A4 --><legacyDrawing '
        'r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts><extLst><ext uri="{A4}" '
        "xmlns:y='urn:y'><y:iets ref2='A4' tekst='Plan!A4'>A4</y:iets></ext></extLst>"
    )

    assert frame_after(frame + MERGES, rows_in(2)).startswith(frame)
