"""Rows of a sheet come and go in its bytes; whatever they do not touch stays as its author wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shifting import PLAN, book, changed, part_after, patient, plan_after, rows_in, rows_out
from workbooks import MAIN

from interchange.excel.shift import Axis, Inserted, Lines, Shift
from interchange.excel.workbook_part import Sheet


def data_after(rows: str, shift: Shift) -> str:
    """The rows of the sheet after the shift."""
    return plan_after(f"<sheetData>{rows}</sheetData>", shift).removeprefix("<sheetData>").removesuffix("</sheetData>")


def authored(number: int, content: int) -> str:
    """A row as nobody but its author would write it."""
    return (
        f"\n  <row spans=\"1:2\" r='{number}'  ht='9.5'\tx14ac:dyDescent=\"0.25\"><c  s='1' r=\"$A${number}\" />\t"
        f"<c r='B{number}' t=\"n\"><v>{content}</v></c ><c t='str'><v>r=\"B7\" &gt; B7</v></c></row >"
    )


@patient
@given(
    st.sets(st.integers(1, 12)),
    st.lists(st.builds(Inserted, st.integers(1, 12), st.integers(1, 3)), max_size=2),
    st.sets(st.integers(1, 12)),
)
def test_rows_get_other_numbers_and_nothing_else_of_them_changes(
    there: set[int], inserted: list[Inserted], gone: set[int]
) -> None:
    lines = Lines(tuple((row, row) for row in sorted(gone)), tuple(inserted))
    rows = "".join(authored(row, row) for row in sorted(there))

    after = data_after(rows + "\n ", Shift(Sheet("Plan", PLAN, 0, False), Axis.ROWS, lines))

    kept = [(lines.of(row), row) for row in sorted(there - gone)]
    assert after == "".join(authored(number or 0, row) for number, row in kept) + "\n "


def test_a_row_without_formats_above_it_needs_no_row_in_the_file() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'

    after = data_after(rows, rows_in(2, like=1))

    assert after == '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>'


def test_a_new_row_has_the_styles_of_the_row_it_is_like_and_none_of_its_values() -> None:
    rows = (
        '<row r="1" spans="1:3"><c r="A1" s="4"><f>B1</f><v>1</v></c><c r="B1"/><c r="C1" t="s" s="2">'
        "<v>0</v></c></row>"
    )

    after = data_after(rows, rows_in(2, 2, like=1))

    new = '<row r="{0}" spans="1:3"><c r="A{0}" s="4"/><c r="C{0}" s="2"/></row>'
    assert after == rows + new.format(2) + new.format(3)


def test_a_new_row_can_be_like_the_row_below_it() -> None:
    rows = '<row r="2"><c r="A2" s="4"/></row>'

    assert (
        data_after(rows, rows_in(2, like=2)) == '<row r="2"><c r="A2" s="4"/></row><row r="3"><c r="A3" s="4"/></row>'
    )


@pytest.mark.parametrize(
    ("attributes", "new"),
    [
        (' s="5" customFormat="1"', '<row r="2" s="5" customFormat="1"/>'),
        (' outlineLevel="2" collapsed="1" hidden="1"', '<row r="2" outlineLevel="2"/>'),
        (' ht="30" customHeight="1"', '<row r="2" ht="30" customHeight="1"/>'),
        (' ht="30"', ""),
        (' ht="0" customHeight="1"', ""),
        (' hidden="1"', ""),
        (' ph="1"', ""),
        (' thickBot="1"', '<row r="2" thickBot="1"/>'),
    ],
)
def test_a_new_row_takes_the_format_of_a_row_but_is_never_hidden(attributes: str, new: str) -> None:
    row = f'<row r="1"{attributes}/>'

    assert data_after(row, rows_in(2, like=1)) == row + new


@pytest.mark.parametrize(
    "attributes",
    [
        ' ht="40" customHeight="1"',
        ' hidden="1"',
        ' outlineLevel="1" collapsed="1"',
        ' s="3" customFormat="true"',
        ' spans="1:9"',
    ],
)
def test_what_a_row_is_like_goes_along_with_it(attributes: str) -> None:
    assert data_after(f'<row r="4"{attributes}/>', rows_in(2)) == f'<row r="5"{attributes}/>'


def test_rows_and_cells_without_a_name_get_one_only_where_their_place_would_be_another() -> None:
    rows = '<row><c><v>1</v></c></row><row><c/></row><row s="1"><c r="B3"/><c/></row><row/>'

    assert data_after(rows, rows_in(2)) == (
        '<row><c><v>1</v></c></row><row r="3"><c/></row><row s="1"><c r="B4"/><c/></row><row/>'
    )
    assert data_after(rows, rows_out(2)) == '<row><c><v>1</v></c></row><row s="1"><c r="B2"/><c/></row><row/>'
    assert data_after(rows, rows_out(1)) == '<row><c/></row><row s="1"><c r="B2"/><c/></row><row/>'


def test_a_row_without_a_name_behind_a_new_one_is_named() -> None:
    assert data_after('<row s="1" customFormat="1"/><row/>', rows_in(2, like=1)) == (
        '<row s="1" customFormat="1"/><row r="2" s="1" customFormat="1"/><row/>'
    )


def test_the_rows_at_the_end_of_the_sheet_are_pushed_off_it() -> None:
    assert data_after('<row r="1048575"/><row r="1048576"/>', rows_in(5)) == '<row r="1048576"/>'


def test_a_sheet_without_rows_has_none_afterwards() -> None:
    assert plan_after("<sheetData/>", rows_in(2)) == "<sheetData/>"
    assert plan_after("<sheetData />", rows_out(2)) == "<sheetData />"


PREFIXED = (
    "\ufeff<?xml version='1.0' encoding='UTF-8'?>\n<!-- gemaakt door SAP -->\n<x:worksheet xmlns:x='" + MAIN + "' "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable='x14ac' "
    "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">\r\n<x:dimension ref='A1:B4'/>"
    "<x:sheetData><x:row r='3' x14ac:dyDescent='0.25'><x:c r='B3' s='1'><x:f>B4</x:f><x:v>1</x:v></x:c></x:row>"
    "<x:row r='4'><x:c r='A4'/></x:row></x:sheetData>\n<!-- A4 --><x:mergeCells count='1'><x:mergeCell ref='A3:B4' />"
    "</x:mergeCells><x:pageMargins left='0.7'/></x:worksheet><!-- eind -->\n"
)


def test_a_part_keeps_its_prefix_quotes_comments_and_mark() -> None:
    data = book(parts={PLAN: PREFIXED})

    after = changed(data, rows_in(4, like=3))[PLAN].decode()

    expected = PREFIXED.replace("A1:B4", "A1:B5").replace("A3:B4", "A3:B5").replace("<x:f>B4", "<x:f>B5")
    expected = expected.replace(
        "<x:row r='4'><x:c r='A4'",
        "<x:row r=\"4\" x14ac:dyDescent='0.25'><x:c r=\"B4\" s=\"1\"/></x:row><x:row r='5'><x:c r='A5'",
    )
    assert after == expected


def test_a_strict_workbook_is_followed_like_any_other() -> None:
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    sheet = (
        f'<worksheet xmlns="{strict}"><sheetData><row r="{{0}}"><c r="A{{0}}"><f>B{{0}}</f></c></row>'
        f"</sheetData></worksheet>"
    )

    after = part_after(book(parts={PLAN: sheet.format(2)}), PLAN, rows_in(2))

    assert after == sheet.format(3)


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1"])
def test_a_sheet_in_another_encoding_is_followed_with_all_it_says(encoding: str) -> None:
    sheet = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="{{0}}"><c r="A{{0}}" t="str"><f>'
        f'B{{0}}&amp;"é"</f><v>é</v></c></row>'
        '</sheetData><mergeCells><mergeCell ref="A{0}:B{0}"/></mergeCells></worksheet>'
    )
    written = f'<?xml version="1.0" encoding="{encoding}"?>{sheet.format(2)}'.encode(encoding)

    after = part_after(book(parts={PLAN: written}), PLAN, rows_in(2))

    assert after.partition("?>")[2].strip() == sheet.format(3)


def test_comments_and_cdata_between_the_cells_do_not_hide_them() -> None:
    rows = '<row r="2"><!-- <c r="A2"/> --><c r="B2" t="str"><f><![CDATA[C3&"<"]]></f></c></row>'

    after = part_after(book(f"<sheetData>{rows}</sheetData>"), PLAN, rows_in(2))

    assert '<sheetData><row r="3"><c r="B3" t="str"><f>C4&amp;"&lt;"</f></c></row></sheetData>' in after


@pytest.mark.parametrize("target", ["/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml"])
def test_parts_are_found_by_absolute_names_and_with_backslashes(target: str) -> None:
    rows = '<sheetData><row r="2"/></sheetData>'
    data = book(rows, book_links={"s1": ("worksheet", target)})

    assert '<row r="3"/>' in part_after(data, PLAN, rows_in(2))


def test_a_part_name_with_backslashes_stays() -> None:
    links = {"s1": ("worksheet", "worksheets\\plan.xml")}
    data = book(book_links=links, parts={"xl\\worksheets\\plan.xml": PREFIXED})
    shift = Shift(Sheet("Plan", "xl/worksheets/plan.xml", 0, False), Axis.ROWS, Lines(((1, 1),)))

    assert list(changed(data, shift)) == ["xl/worksheets/plan.xml"]


def test_a_shift_that_changes_nothing_in_a_part_leaves_it_out() -> None:
    rows = '<sheetData><row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>1</v></c></row></sheetData>'

    assert changed(book(rows, rows, names='<definedName name="x">Plan!$A$1</definedName>'), rows_in(9)) == {}
