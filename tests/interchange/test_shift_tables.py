"""Excel tables move, grow and shrink with their rows and columns (ECMA-376 part 1, 18.5)."""

from __future__ import annotations

import pytest
from shifting import PLAN, ROWS, Links, book, changed, columns_in, columns_out, part_after, rows_in, rows_out

from interchange.excel.shift import Shift

PART = "xl/tables/table1.xml"
LINKED: Links = {"t": ("table", "../tables/table1.xml")}
TABLE = (
    '<?xml version=\'1.0\'?>\r\n<table xmlns=\'urn:main\' mc:Ignorable="xr" id="1" name="T" displayName="T" ref="{0}" '
    'totalsRowCount="1"><autoFilter ref="{1}" xr:uid="{{A4}}"/><sortState ref="{2}"><sortCondition '
    'ref="{3}"/></sortState>'
    '<tableColumns count="3"><tableColumn id="1" name="Actie" totalsRowLabel="A4"/><tableColumn id="2" name="Uren" '
    'totalsRowFunction="sum"/><tableColumn id="5" name="Kosten"><calculatedColumnFormula>{4}</calculatedColumnFormula>'
    "<totalsRowFormula>{5}</totalsRowFormula></tableColumn></tableColumns><tableStyleInfo name='A4'/></table>"
)
HERE = ("B3:D9", "B3:D8", "B4:D8", "C4:C8", "C4*$F$1+$B3+T[[#This Row],[Uren]]", "SUM(D4:D8)+$F$1")


def table_after(before: str, shift: Shift) -> str:
    return part_after(book(plan_links=LINKED, parts={PART: before}), PART, shift)


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(2), ("B4:D10", "B4:D9", "B5:D9", "C5:C9", "C5*$F$1+$B4+T[[#This Row],[Uren]]", "SUM(D5:D9)+$F$1")),
        (rows_in(6), ("B3:D10", "B3:D9", "B4:D9", "C4:C9", "C4*$F$1+$B3+T[[#This Row],[Uren]]", "SUM(D4:D9)+$F$1")),
        (rows_in(1), ("B4:D10", "B4:D9", "B5:D9", "C5:C9", "C5*$F$2+$B4+T[[#This Row],[Uren]]", "SUM(D5:D9)+$F$2")),
        (rows_in(10), HERE),
        (rows_in(4), ("B3:D10", "B3:D9", "B5:D9", "C5:C9", "C4*$F$1+$B3+T[[#This Row],[Uren]]", "SUM(D5:D9)+$F$1")),
        (rows_out(4), ("B3:D8", "B3:D7", "B4:D7", "C4:C7", "C4*$F$1+$B3+T[[#This Row],[Uren]]", "SUM(D4:D7)+$F$1")),
        (rows_out(5, 6), ("B3:D7", "B3:D6", "B4:D6", "C4:C6", "C4*$F$1+$B3+T[[#This Row],[Uren]]", "SUM(D4:D6)+$F$1")),
        (columns_in(1), ("C3:E9", "C3:E8", "C4:E8", "D4:D8", "D4*$G$1+$C3+T[[#This Row],[Uren]]", "SUM(E4:E8)+$G$1")),
        (columns_out(6), (*HERE[:4], "C4*#REF!+$B3+T[[#This Row],[Uren]]", "SUM(D4:D8)+#REF!")),
    ],
)
def test_a_table_follows_with_its_filter_its_sorting_and_its_formulas(shift: Shift, after: tuple[str, ...]) -> None:
    assert table_after(TABLE.format(*HERE), shift) == TABLE.format(*after)


def test_a_table_of_another_sheet_follows_in_its_formulas_alone() -> None:
    before = TABLE.format(*HERE[:4], "Plan!$F$4*C4", "SUM(Plan!$D$4:$D$8)")
    data = book(other_links=LINKED, parts={PART: before})

    assert part_after(data, PART, rows_in(4)) == TABLE.format(*HERE[:4], "Plan!$F$5*C4", "SUM(Plan!$D$5:$D$9)")


COLUMNS = '<tableColumn id="1" name="Actie"/>{}<tableColumn id="4" name="Kolom1"/>{}'
NAMED = (
    '<table xmlns="urn:main" id="1" ref="{}"{}><autoFilter ref="{}"/><tableColumns count="{}">{}</tableColumns></table>'
)
HEADS = '<sheetData><row r="1"><c r="A1" s="2"/><c r="{0}1" s="2"/></row></sheetData>'


def test_a_column_that_comes_into_a_table_gets_a_name_that_no_other_has() -> None:
    new = '<tableColumn id="5" name="Kolom2"/><tableColumn id="6" name="Kolom3"/>'
    before = NAMED.format("A1:B4", "", "A1:B4", 2, COLUMNS.format("", ""))

    after = changed(book(HEADS.format("B"), plan_links=LINKED, parts={PART: before}), columns_in(2, 2, like=1))

    assert after[PART].decode() == NAMED.format("A1:D4", "", "A1:D4", 4, COLUMNS.format(new, ""))
    assert (
        b'<c r="A1" s="2"/><c r="B1" s="2" t="inlineStr"><is><t>Kolom2</t></is></c><c r="C1" s="2" '
        b't="inlineStr"><is><t>'
        b'Kolom3</t></is></c><c r="D1" s="2"/>'
    ) in after[PLAN]


def test_a_table_without_heads_gets_no_text_above_a_new_column() -> None:
    before = NAMED.format("A1:B4", ' headerRowCount="0"', "A1:B4", 2, COLUMNS.format("", ""))

    after = changed(book(HEADS.format("B"), plan_links=LINKED, parts={PART: before}), columns_in(2))

    assert after[PART].decode().count("<tableColumn ") == 3
    assert b"Kolom" not in after[PLAN]


def test_columns_beside_a_table_do_not_come_into_it() -> None:
    before = NAMED.format("B1:C4", "", "B1:C4", 2, COLUMNS.format("", ""))

    assert table_after(before, columns_in(2)) == before.replace("B1:C4", "C1:D4")
    assert table_after(before, columns_in(4)) == before


def test_columns_of_a_table_go() -> None:
    between = '<tableColumn id="7" name="Uren"><calculatedColumnFormula>A2</calculatedColumnFormula></tableColumn>'
    before = NAMED.format("A1:C4", "", "A1:C4", 3, COLUMNS.format(between, ""))

    assert table_after(before, columns_out(2)) == NAMED.format("A1:B4", "", "A1:B4", 2, COLUMNS.format("", ""))


def test_a_prefix_of_a_table_is_that_of_its_new_columns() -> None:
    before = (
        '<x:table xmlns:x="urn:main" ref="A1:B4"><x:tableColumns count="{}"><x:tableColumn id="1" '
        'name="a"/>{}<x:tableColumn id="2" name="b"/></x:tableColumns></x:table>'
    )

    after = table_after(before.format(2, ""), columns_in(2)).replace("A1:C4", "A1:B4")

    assert after == before.format(3, '<x:tableColumn id="3" name="Kolom1"/>')


def test_structured_references_are_no_references_to_cells() -> None:
    formula = "SUM(T[[#Totals],[A4]])+T[@[Uren '[A4']]]+SUM(T[[A4]:[B5]])"
    cell = f'<sheetData><row r="1"><c r="A1"><f>{formula}</f></c></row></sheetData>'

    assert changed(book(cell, cell), rows_in(3)) == {}


def test_single_cells_of_an_xml_map_follow() -> None:
    part = "xl/tables/tableSingleCells1.xml"
    before = '<singleXmlCells xmlns:r="urn:r"><singleXmlCell id="1" r="{0}" connectionId="0"/></singleXmlCells>'
    links: Links = {"x": ("tableSingleCells", "../tables/tableSingleCells1.xml")}
    data = book(ROWS, plan_links=links, parts={part: before.format("B4")})

    assert part_after(data, part, rows_in(3)) == before.format("B5")
    assert part_after(data, part, rows_out(3)) == before.format("B3")
