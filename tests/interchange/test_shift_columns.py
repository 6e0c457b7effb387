"""Columns of a sheet come in and go in its bytes, with their widths; the rest of each row stays as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shifting import PLAN, book, changed, columns_in, columns_out, part_after, patient, plan_after
from workbooks import MAIN

from interchange.excel.references import LAST_COLUMN, column_letters
from interchange.excel.shift import Axis, Inserted, Lines, Shift
from interchange.excel.workbook_part import Sheet


def data_after(rows: str, shift: Shift) -> str:
    """The rows of the sheet after the shift."""
    return plan_after(f"<sheetData>{rows}</sheetData>", shift).removeprefix("<sheetData>").removesuffix("</sheetData>")


def widths_after(columns: str, shift: Shift) -> str:
    """The list of widths after the shift."""
    return plan_after(f"<cols>{columns}</cols><sheetData/>", shift).removesuffix("<sheetData/>")


def authored(column: int, content: int) -> str:
    """A cell as nobody but its author would write it."""
    letters = column_letters(column)
    return f" <c  s='1' r=\"${letters}$3\"\tt='n' ><v>{content}</v><extLst c='{letters}3'/></c >"


@patient
@given(
    st.sets(st.integers(1, 30)),
    st.lists(st.builds(Inserted, st.integers(1, 30), st.integers(1, 3)), max_size=2),
    st.sets(st.integers(1, 30)),
)
def test_cells_get_other_names_and_nothing_else_of_them_changes(
    there: set[int], inserted: list[Inserted], gone: set[int]
) -> None:
    lines = Lines(tuple((column, column) for column in sorted(gone)), tuple(inserted), last=LAST_COLUMN)
    cells = "".join(f"<c r='{column_letters(column)}3'/>" for column in sorted(there))

    after = data_after(f"<row  r='3' >{cells} </row >", Shift(Sheet("Plan", PLAN, 0, False), Axis.COLUMNS, lines))

    kept = [column_letters(lines.of(column) or 0) for column in sorted(there - gone)]
    assert after == "<row  r='3' >" + "".join(f"<c r='{letters}3'/>" for letters in kept) + " </row >"


def test_a_cell_keeps_the_way_it_was_written() -> None:
    row = "\n<row ht='9' r='3'>{}</row >"

    after = data_after(row.format(authored(2, 2) + authored(26, 3)), columns_in(3))

    assert after == row.format(authored(2, 2) + authored(27, 3).replace("'AA3'", "'Z3'"))


def test_cells_without_a_name_get_one_only_where_their_place_would_be_another() -> None:
    row = '<row r="1"><c><v>1</v></c><c><v>2</v></c><c/></row>'

    assert data_after(row, columns_in(2)) == '<row r="1"><c><v>1</v></c><c r="C1"><v>2</v></c><c/></row>'
    assert data_after(row, columns_in(2, like=1)) == '<row r="1"><c><v>1</v></c><c r="C1"><v>2</v></c><c/></row>'
    assert data_after(row, columns_out(1)) == '<row r="1"><c><v>2</v></c><c/></row>'


def test_a_new_cell_has_the_style_of_the_cell_it_is_like() -> None:
    rows = '<row r="1"><c r="A1"/><c r="B1" s="3" t="s"><v>0</v></c><c r="C1" s="1"/></row><row r="2"><c r="C2"/></row>'

    assert data_after(rows, columns_in(3, 2, like=2)) == (
        '<row r="1"><c r="A1"/><c r="B1" s="3" t="s"><v>0</v></c><c r="C1" s="3"/><c r="D1" s="3"/>'
        '<c r="E1" s="1"/></row>'
        '<row r="2"><c r="E2"/></row>'
    )


def test_a_new_cell_at_the_edge_stands_behind_the_others() -> None:
    assert data_after('<row r="1"><c r="A1" s="3"/></row>', columns_in(2, like=1)) == (
        '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"/></row>'
    )


@pytest.mark.parametrize(("spans", "after"), [("1:3", "1:4"), ("3:5", "4:6"), ("1:1 3:4", "1:1 4:5"), ("1:1", "1:1")])
def test_the_hint_of_used_columns_follows(spans: str, after: str) -> None:
    assert data_after(f'<row r="1" spans="{spans}"/>', columns_in(2)) == f'<row r="1" spans="{after}"/>'


def test_the_hint_of_used_columns_covers_new_cells() -> None:
    assert data_after('<row r="1" spans="1:1"><c r="A1" s="3"/></row>', columns_in(2, like=1)) == (
        '<row r="1" spans="1:2"><c r="A1" s="3"/><c r="B1" s="3"/></row>'
    )


def test_formulas_of_the_row_follow_and_their_stored_results_stay() -> None:
    row = '<row r="1"><c r="A1"><f ca="1">SUM(B1:C1)*$C1</f><v>6</v></c><c r="D1"><f>A1</f><v>6</v></c></row>'

    assert data_after(row, columns_in(3)) == (
        '<row r="1"><c r="A1"><f ca="1">SUM(B1:D1)*$D1</f><v>6</v></c><c r="E1"><f>A1</f><v>6</v></c></row>'
    )


def test_cells_go_with_their_column() -> None:
    row = '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><f>C1</f></c><c r="C1"><f>B1+A1</f></c></row>'

    assert data_after(row, columns_out(2)) == ('<row r="1" spans="1:2"><c r="A1"/><c r="B1"><f>#REF!+A1</f></c></row>')


def test_cells_at_the_end_of_the_sheet_are_pushed_off_it() -> None:
    assert data_after('<row r="1"><c r="XFC1"/><c r="XFD1"/></row>', columns_in(5)) == '<row r="1"><c r="XFD1"/></row>'


def test_a_sheet_with_a_prefix_gets_new_cells_with_it() -> None:
    sheet = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1">{{}}</x:row></x:sheetData></x:worksheet>'
    data = book(parts={PLAN: sheet.format('<x:c r="A1" s="2"/><x:c><x:f>A1</x:f></x:c>')})

    assert part_after(data, PLAN, columns_in(2, like=1)) == sheet.format(
        '<x:c r="A1" s="2"/><x:c r="B1" s="2"/><x:c><x:f>A1</x:f></x:c>'
    )


def test_heads_of_new_table_columns_open_a_row_without_cells() -> None:
    table = (
        f'<table xmlns="{MAIN}" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/>'
        f"{{}}</tableColumns></table>"
    )
    data = book(
        '<sheetData><row r="1" spans="1:2" /></sheetData>',
        plan_links={"t": ("table", "../tables/table1.xml")},
        parts={"xl/tables/table1.xml": table.format('<tableColumn id="2" name="b"/>')},
    )

    after = changed(data, columns_in(2))[PLAN].decode()

    assert '<row r="1" spans="1:3"><c r="B1" t="inlineStr"><is><t>Kolom1</t></is></c></row>' in after


@pytest.mark.parametrize(
    ("columns", "after"),
    [
        (
            '<col min="1" max="1" width="9"/><col min="2" max="3" width="20" style="4" customWidth="1"/>',
            '<col min="1" max="1" width="9"/><col min="3" max="4" width="20" style="4" customWidth="1"/>',
        ),
        ("<col  min='1' max='5' width='9' />", '<col min="1" max="1" width=\'9\'/><col min="3" max="6" width=\'9\'/>'),
        ('<col min="3" max="16384" width="9"/>', '<col min="4" max="16384" width="9"/>'),
        ('<col min="16384" max="16384" width="9"/>', ""),
    ],
)
def test_widths_go_with_their_columns(columns: str, after: str) -> None:
    assert widths_after(columns, columns_in(2)) == (f"<cols>{after}</cols>" if after else "")


@pytest.mark.parametrize(
    ("columns", "after"),
    [
        ('<col min="1" max="5" width="9"/>', '<col min="1" max="6" width="9"/>'),
        (
            '<col min="1" max="1" width="9" hidden="1" style="2"/><col min="2" max="2" width="5"/>',
            '<col min="1" max="1" width="9" hidden="1" style="2"/><col min="2" max="2" width="9" style="2"/>'
            '<col min="3" max="3" width="5"/>',
        ),
        (
            '<col min="1" max="1" width="9" outlineLevel="1" collapsed="1"/>',
            '<col min="1" max="1" width="9" outlineLevel="1" collapsed="1"/>'
            '<col min="2" max="2" width="9" outlineLevel="1"/>',
        ),
        ('<col min="2" max="2" width="9"/>', '<col min="3" max="3" width="9"/>'),
    ],
)
def test_a_new_column_has_the_width_of_the_one_it_is_like_and_is_never_hidden(columns: str, after: str) -> None:
    assert widths_after(columns, columns_in(2, like=1)) == f"<cols>{after}</cols>"


@pytest.mark.parametrize(
    ("columns", "after"),
    [
        ('<col min="1" max="3" width="9"/>', '<cols><col min="1" max="2" width="9"/></cols>'),
        ('<col min="2" max="2" width="9"/>', ""),
        (
            '<col min="2" max="2" width="9"/><col min="3" max="3" width="5"/>',
            '<cols><col min="2" max="2" width="5"/></cols>',
        ),
    ],
)
def test_widths_of_removed_columns_go(columns: str, after: str) -> None:
    assert widths_after(columns, columns_out(2)) == after


def test_widths_that_stay_are_not_written_anew() -> None:
    columns = "<col  min='1' max='1'\n width='9' />"

    assert widths_after(columns, columns_in(2)) == f"<cols>{columns}</cols>"


def test_the_widths_of_another_sheet_stay() -> None:
    other = '<cols><col min="2" max="2" width="9"/></cols><sheetData/>'

    assert changed(book(other=other), columns_in(2)) == {}
