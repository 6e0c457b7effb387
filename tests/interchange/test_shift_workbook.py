"""Names, pivot tables and other companions of the workbook part follow what happens in one of its sheets (18.2.5)."""

from __future__ import annotations

import pytest
from shifting import (
    PLAN,
    TYPES,
    Links,
    book,
    changed,
    columns_in,
    columns_out,
    names_after,
    part_after,
    rows_in,
    rows_out,
    worksheet,
)

from interchange.excel.shift import Shift, shifted_parts
from interchange.excel.shift.belongings import Underway, belongings
from interchange.excel.workbook_part import read_workbook_part
from interchange.package.archive import Archive


@pytest.mark.parametrize(
    ("name", "shift", "before", "after"),
    [
        ('name="uren"', rows_in(3), "Plan!$C$4:$C$9", "Plan!$C$5:$C$10"),
        ('name="uren"', rows_out(9), "Plan!$C$4:$C$9", "Plan!$C$4:$C$8"),
        ('name="uren"', rows_out(4, 9), "Plan!$C$4:$C$9", "Plan!#REF!"),
        ('name="uren"', columns_in(3), "Plan!$C$4:$C$9", "Plan!$D$4:$D$9"),
        ('name="uren" localSheetId="0"', rows_in(3), "Plan!$C$4", "Plan!$C$5"),
        ('name="uren" localSheetId="1"', rows_in(3), "Plan!$C$4", "Plan!$C$5"),
        ('name="uren" localSheetId="0"', rows_in(3), "$C$4", "$C$5"),
        ('name="uren" localSheetId="1"', rows_in(3), "$C$4", "$C$4"),
        ('name="uren"', rows_in(3), "Ander!$C$4", "Ander!$C$4"),
        (
            'name="uren" hidden="1"',
            rows_in(3),
            "OFFSET(Plan!$C$4,0,0,COUNTA(Plan!$C:$C))",
            "OFFSET(Plan!$C$5,0,0,COUNTA(Plan!$C:$C))",
        ),
        ('name="boven"', rows_in(3), "Plan!C4", "Plan!C4"),
        (
            'name="_xlnm.Print_Area" localSheetId="0"',
            rows_in(5),
            "Plan!$A$1:$F$9,Plan!$A$12:$F$20",
            "Plan!$A$1:$F$10,Plan!$A$13:$F$21",
        ),
        (
            'name="_xlnm.Print_Area" localSheetId="0"',
            rows_out(12, 20),
            "Plan!$A$1:$F$9,Plan!$A$12:$F$20",
            "Plan!$A$1:$F$9,Plan!#REF!",
        ),
        ('name="_xlnm.Print_Titles" localSheetId="0"', rows_in(1), "Plan!$A:$B,Plan!$1:$2", "Plan!$A:$B,Plan!$2:$3"),
        ('name="_xlnm.Print_Titles" localSheetId="0"', rows_in(2), "Plan!$A:$B,Plan!$1:$2", "Plan!$A:$B,Plan!$1:$3"),
        ('name="_xlnm.Print_Titles" localSheetId="0"', rows_out(2), "Plan!$A:$B,Plan!$1:$2", "Plan!$A:$B,Plan!$1:$1"),
        ('name="_xlnm.Print_Titles" localSheetId="0"', columns_in(2), "Plan!$A:$B,Plan!$1:$2", "Plan!$A:$C,Plan!$1:$2"),
        ('name="_xlnm.Criteria" localSheetId="0"', rows_in(3), "Plan!A4:B5", "Plan!A5:B6"),
        ('name="tekst"', rows_in(3), '"Plan!$C$4"', '"Plan!$C$4"'),
        ('name="leeg"', rows_in(3), "#REF!", "#REF!"),
    ],
)
def test_names_go_on_standing_for_the_same_cells(name: str, shift: Shift, before: str, after: str) -> None:
    element = "<definedName {}>{}</definedName>"

    assert names_after(element.format(name, before), shift) == element.format(name, after)


def test_a_name_without_a_definition_stays() -> None:
    assert names_after('<definedName name="leeg"/>', rows_in(1)) == '<definedName name="leeg"/>'


CACHE, PIVOT = "xl/pivotCache/pivotCacheDefinition1.xml", "xl/pivotTables/pivotTable1.xml"
SOURCE = (
    '<pivotCacheDefinition refreshOnLoad="0" recordCount="4"><cacheSource type="worksheet">'
    "<worksheetSource {}/></cacheSource></pivotCacheDefinition>"
)


@pytest.mark.parametrize(
    ("source", "shift", "after"),
    [
        ('ref="A1:D9" sheet="Plan"', rows_in(5), 'ref="A1:D10" sheet="Plan"'),
        ('ref="A1:D9" sheet="plan"', rows_in(1), 'ref="A2:D10" sheet="plan"'),
        ('ref="A1:D9" sheet="Plan"', rows_out(9), 'ref="A1:D8" sheet="Plan"'),
        ('ref="A1:D9" sheet="Plan"', columns_in(2), 'ref="A1:E9" sheet="Plan"'),
        ('ref="A1:D9" sheet="Ander"', rows_in(5), 'ref="A1:D9" sheet="Ander"'),
        ('name="Tabel1"', rows_in(5), 'name="Tabel1"'),
        ('ref="A1:D9" sheet="Plan" r:id="rId1"', rows_in(5), 'ref="A1:D9" sheet="Plan" r:id="rId1"'),
    ],
)
def test_a_pivot_table_goes_on_reading_the_same_cells(source: str, shift: Shift, after: str) -> None:
    links: Links = {"p": ("pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")}

    found = part_after(book(book_links=links, parts={CACHE: SOURCE.format(source)}), CACHE, shift)

    assert found == SOURCE.format(after)


def test_ranges_that_are_read_together_follow_one_by_one() -> None:
    before = (
        '<pivotCacheDefinition><rangeSets count="2"><rangeSet sheet="Plan" ref="A4:B5"/><rangeSet '
        'sheet="Ander" ref="A4:B5"/></rangeSets></pivotCacheDefinition>'
    )
    links: Links = {"p": ("pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")}

    after = part_after(book(book_links=links, parts={CACHE: before}), CACHE, rows_in(3))

    assert after == before.replace("A4:B5", "A5:B6", 1)


def test_a_pivot_table_moves_as_a_whole() -> None:
    before = (
        '<pivotTableDefinition name="x"><location ref="{}" firstHeaderRow="1" firstDataRow="2"/></pivotTableDefinition>'
    )
    data = book(
        plan_links={"p": ("pivotTable", "../pivotTables/pivotTable1.xml")}, parts={PIVOT: before.format("H3:J9")}
    )

    assert part_after(data, PIVOT, rows_in(2)) == before.format("H4:J10")
    assert part_after(data, PIVOT, columns_out(1)) == before.format("G3:I9")


def test_cells_with_data_of_the_moment_follow_by_the_number_of_their_sheet() -> None:
    part = "xl/volatileDependencies.xml"
    before = (
        '<volTypes><volType type="realTimeData"><main first="x"><tp t="s"><v>A4</v><tr r="{}" s="7"/><tr '
        'r="B4" s="8"/></tp></main></volType></volTypes>'
    )
    data = book(
        book_links={"v": ("volatileDependencies", "volatileDependencies.xml")}, parts={part: before.format("B4")}
    )

    # The part names no sheet, so that its name is told apart by nothing but its number.
    assert part_after(data, part, rows_in(3)) == before.format("B5")
    assert part_after(data, part, rows_out(4)) == before.replace('<tr r="{}" s="7"/>', "")


def test_the_cells_that_queries_take_their_parameters_from_follow() -> None:
    part = "xl/connections.xml"
    before = (
        '<connections><connection id="1"><parameters><parameter name="p" parameterType="cell" cell="{}"/>'
        "</parameters></connection></connections>"
    )
    data = book(book_links={"c": ("connections", "connections.xml")}, parts={part: before.format("Plan!$B$4")})

    assert part_after(data, part, rows_in(3)) == before.format("Plan!$B$5")


CHAIN: Links = {"k": ("calcChain", "calcChain.xml")}
CHAINED = {
    "xl/calcChain.xml": '<calcChain><c r="A2" i="1"/></calcChain>',
    "[Content_Types].xml": TYPES.replace(
        "</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'
    ),
}


def formula(row: int, text: str) -> str:
    return f'<sheetData><row r="{row}"><c r="A{row}"><f>{text}</f></c></row></sheetData>'


@pytest.mark.parametrize(
    ("plan", "other", "shift"),
    [
        (formula(2, "B1"), "<sheetData/>", rows_in(2)),
        (formula(2, "B1"), "<sheetData/>", rows_out(2)),
        (formula(2, "B1"), "<sheetData/>", columns_in(1)),
        (formula(1, "B9"), "<sheetData/>", rows_in(2)),
        ("<sheetData/>", formula(1, "Plan!B9"), rows_in(2)),
    ],
)
def test_the_order_of_computing_goes_when_a_formula_is_another_or_elsewhere(
    plan: str, other: str, shift: Shift
) -> None:
    archive = Archive(book(plan, other, book_links=CHAIN, parts=CHAINED), "proef.xlsx")

    made = shifted_parts(archive, read_workbook_part(archive), shift)

    assert made.removed == {"xl/calcChain.xml"}
    assert b"calcChain" not in made.parts["[Content_Types].xml"]
    assert b"calcChain" not in made.parts["xl/_rels/workbook.xml.rels"]


def test_the_order_of_computing_stays_when_all_formulas_do() -> None:
    rows = '<sheetData><row r="1"><c r="A1"><f>B1</f></c></row><row r="5"><c r="A5"/></row></sheetData>'
    archive = Archive(book(rows, book_links=CHAIN, parts=CHAINED), "proef.xlsx")

    made = shifted_parts(archive, read_workbook_part(archive), rows_in(3))

    assert made.removed == frozenset()
    assert list(made.parts) == [PLAN]


def test_a_second_shift_goes_on_from_the_first() -> None:
    archive = Archive(book(formula(2, "Plan!B3"), book_links=CHAIN, parts=CHAINED), "proef.xlsx")
    workbook = read_workbook_part(archive)

    first = shifted_parts(archive, workbook, columns_in(1))
    second = shifted_parts(archive, workbook, rows_in(2), first.parts)

    assert second.parts[PLAN].decode() == worksheet(formula(3, "Plan!C4").replace('"A3"', '"B3"'))
    assert second.removed == frozenset()


def test_parts_underway_are_read_as_they_will_be() -> None:
    archive = Underway(Archive(book(), "proef.xlsx"), {"XL\\nieuw.xml": b"<a/>", PLAN: b"<b/>"})

    assert archive.read("xl/nieuw.xml") == b"<a/>"
    assert archive.read(f"/{PLAN}") == b"<b/>"
    assert archive.find("xl/Nieuw.xml") == "XL\\nieuw.xml"
    assert archive.names()[-1] == "XL\\nieuw.xml"


def test_each_part_that_can_refer_to_cells_is_found_once() -> None:
    links: Links = {"t": ("table", "../tables/table1.xml"), "p": ("printerSettings", "../printerSettings/p.bin")}
    data = book(
        plan_links=links, other_links=links, parts={"xl/tables/table1.xml": "<table/>", "xl/printerSettings/p.bin": ""}
    )

    found = [one.part for one in belongings(Archive(data, "proef.xlsx"), "xl/workbook.xml") if one.kind == "table"]

    assert found == ["xl/tables/table1.xml"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_parts_stay_in_their_encoding(encoding: str) -> None:
    declared = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    notes = f"<?xml version='1.0' encoding='{declared}'?><comments><comment ref='B{{}}'><t>é</t></comment></comments>"
    links: Links = {"c": ("comments", "/xl\\comments1.xml")}
    data = book(plan_links=links, parts={"xl/comments1.xml": notes.format(4).encode(encoding)})

    assert changed(data, rows_in(3)) == {"xl/comments1.xml": notes.format(5).encode(encoding)}
