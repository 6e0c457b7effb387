"""What cannot follow keeps rows and columns from coming and going, and just beside it they may."""

from __future__ import annotations

from typing import Any

import pytest
from shifting import PLAN, ROWS, Links, book, columns_in, columns_out, reason, rows_in, rows_out

from interchange.excel.shift import Axis, Inserted, Lines, Shift
from interchange.excel.workbook_part import Sheet


def refused(data: bytes, shift: Shift) -> str:
    """What the user is told; empty when the shift is allowed."""
    found = reason(data, shift)
    return str(found) if found is not None else ""


def formula(text: str, attributes: str = "", cell: str = "B4") -> str:
    return f'<sheetData><row r="{cell[1:]}"><c r="{cell}"><f{attributes}>{text}</f></c></row></sheetData>'


def test_an_ordinary_workbook_allows_everything() -> None:
    data = book(
        formula("SUM(A1:A9)+Ander!B3"), formula("Plan!A1"), names='<definedName name="x">Plan!$A$1</definedName>'
    )

    for shift in (rows_in(1), rows_out(2, 9), columns_in(1), columns_out(1, 5)):
        assert refused(data, shift) == ""


# What holds whatever comes or goes.


def test_a_workbook_shared_in_the_old_way_allows_nothing() -> None:
    links: Links = {"h": ("revisionHeaders", "revisions/revisionHeaders.xml")}

    assert "shared" in refused(
        book(book_links=links, parts={"xl/revisions/revisionHeaders.xml": "<headers/>"}), rows_in(1)
    )
    assert refused(book(book_links={"h": ("usernames", "revisions/userNames.xml")}), rows_in(1)) == ""


SPANNED = [("Plan:Ander!A1", True), ("Ander:Plan!A1", True), ("'plan:ander'!A1", True), ("Ander:Weg!A1", True)]
APART = [
    ("Ander!A1", False),
    ("Ander:Ander!A1", False),
    ("'[boek.xlsx]Plan:Ander'!A1", False),
    ('"Plan:Ander!A1"', False),
]


@pytest.mark.parametrize(("text", "is_refused"), SPANNED + APART)
def test_formulas_over_several_sheets_are_in_the_way_when_this_is_one_of_them(text: str, is_refused: bool) -> None:
    data = book(other=formula(f"SUM({text})".replace('"', "&quot;")))

    assert ("“Ander”, in cell B4" in refused(data, rows_in(1))) is is_refused


@pytest.mark.parametrize(("text", "is_refused"), SPANNED + APART)
def test_names_over_several_sheets_are_in_the_way_when_this_is_one_of_them(text: str, is_refused: bool) -> None:
    data = book(
        names=f'<definedName name="alles">{text}</definedName>'.replace('"Plan:', "&quot;Plan:").replace(
            'A1"<', "A1&quot;<"
        )
    )

    assert ("“alles” stands for" in refused(data, rows_in(1))) is is_refused


@pytest.mark.parametrize("text", ["SUM(A1", "A1)", "{1;2", "Plan!A:Plan!B", "of:=[.A1]", "A1?B1", "T[Uren"])
def test_formulas_that_are_not_understood_are_in_the_way(text: str) -> None:
    assert "“Plan”, in cell B4, is written in a way" in refused(book(formula(text)), rows_in(1))


@pytest.mark.parametrize(
    "text",
    [
        "SUM(A1)",
        "T[[#This Row],[Uren (uur)]]",
        "IF(A1>0,&quot;)(&quot;,{1,2;3,4})",
        "-A1%^2",
        "A1#",
        "@A1:A3",
        "Plan!A:B",
    ],
)
def test_formulas_that_are_understood_are_not_in_the_way(text: str) -> None:
    assert refused(book(formula(text)), rows_in(1)) == ""


def test_formulas_of_other_sheets_matter_only_when_they_may_mean_this_one() -> None:
    assert refused(book(other=formula("SUM(A1")), rows_in(1)) == ""
    assert "“Ander”, in cell B4, is written" in refused(book(other=formula("SUM(Plan!A1")), rows_in(1))


def test_a_shared_formula_whose_text_is_nowhere_is_in_the_way() -> None:
    assert "in cell B4, is written" in refused(book(formula("", ' t="shared" si="3"')), rows_in(1))
    assert refused(book(formula("A1", ' t="shared" ref="B4" si="3"')), rows_in(1)) == ""


@pytest.mark.parametrize("kind", ["xlMacrosheet", "xlIntlMacrosheet"])
def test_macros_of_the_old_kind_that_may_mean_this_sheet_are_in_the_way(kind: str) -> None:
    def data(text: str) -> bytes:
        links: Links = {"m": (kind, "macrosheets/sheet1.xml")}
        return book(book_links=links, parts={"xl/macrosheets/sheet1.xml": f"<xm:macrosheet>{text}</xm:macrosheet>"})

    assert "macros of the old kind" in refused(data("FORMULA(Plan!A1)"), rows_in(1))
    assert refused(data("FORMULA(Ander!A1)"), rows_in(1)) == ""


def test_a_sheet_that_is_used_to_its_end_takes_no_more() -> None:
    last_row = '<sheetData><row r="1048574"><c r="A1048574"/></row><row r="1048576" ht="9"/></sheetData>'
    last_column = '<sheetData><row r="1"><c r="XFB1"><v>1</v></c><c r="XFD1" s="1"/></row></sheetData>'

    assert refused(book(last_row), rows_in(5, 2)) == ""
    assert "down to its last row or column" in refused(book(last_row), rows_in(5, 3))
    assert refused(book(last_row), rows_out(5)) == ""
    assert refused(book(last_column), columns_in(5, 2)) == ""
    assert "down to its last row or column" in refused(book(last_column), columns_in(5, 3))


# What is not to be cut, and what has to stay.

TABLE_PART, QUERY_PART = "xl/tables/table1.xml", "xl/queryTables/queryTable1.xml"
TABLE = '<table id="1" ref="B3:D7"{}><tableColumns count="3"/></table>'


def table(attributes: str = "", links: Links | None = None) -> dict[str, Any]:
    pointers: Links = {"t": ("table", "../tables/table1.xml")}
    parts = {TABLE_PART: TABLE.format(attributes), QUERY_PART: "<queryTable/>"}
    return {"plan_links": pointers, "parts": parts, "links": {TABLE_PART: links or {}}}


def pivot(pages: str = "") -> dict[str, Any]:
    part = f'<pivotTableDefinition><location ref="B3:D7" firstHeaderRow="1"{pages}/></pivotTableDefinition>'
    pointers: Links = {"p": ("pivotTable", "../pivotTables/pivotTable1.xml")}
    return {"plan_links": pointers, "parts": {"xl/pivotTables/pivotTable1.xml": part}}


def cache(sheet: str) -> dict[str, Any]:
    part = f'<pivotCacheDefinition><worksheetSource ref="B3:D7" sheet="{sheet}"/></pivotCacheDefinition>'
    pointers: Links = {"p": ("pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")}
    return {"book_links": pointers, "parts": {"xl/pivotCache/pivotCacheDefinition1.xml": part}}


def drawing(edit_as: str = "twoCell") -> dict[str, Any]:
    corners = "".join(
        f"<xdr:{name}><xdr:col>{column}</xdr:col><xdr:row>{row}</xdr:row><xdr:rowOff>{offset}</xdr:rowOff></xdr:{name}>"
        for name, column, row, offset in (("from", 1, 2, 9), ("to", 3, 6, 9))
    )
    part = f'<xdr:wsDr><xdr:twoCellAnchor editAs="{edit_as}">{corners}</xdr:twoCellAnchor></xdr:wsDr>'
    return {"plan_links": {"d": ("drawing", "../drawings/drawing1.xml")}, "parts": {"xl/drawings/drawing1.xml": part}}


def mapped() -> dict[str, Any]:
    part = '<singleXmlCells><singleXmlCell id="1" r="B4"/></singleXmlCells>'
    pointers: Links = {"x": ("tableSingleCells", "../tables/tableSingleCells1.xml")}
    return {"plan_links": pointers, "parts": {"xl/tables/tableSingleCells1.xml": part}}


def old_drawing(kind: str, hold: str = "") -> dict[str, Any]:
    part = (
        f'<v:shape><x:ClientData ObjectType="{kind}">{hold}<x:Anchor>1,0,2,9,3,0,6,9</x:Anchor>'
        f"</x:ClientData></v:shape>"
    )
    pointers: Links = {"v": ("vmlDrawing", "../drawings/vmlDrawing1.vml")}
    return {"plan_links": pointers, "parts": {"xl/drawings/vmlDrawing1.vml": part}}


CONTROL = (
    '<controls><control shapeId="1"><controlPr><anchor moveWithCells="1" sizeWithCells="1"><from><xdr:col>1</xdr:col>'
    "<xdr:row>2</xdr:row></from><to><xdr:col>3</xdr:col><xdr:row>6</xdr:row><xdr:rowOff>9</xdr:rowOff></to></anchor>"
    "</controlPr></control></controls>"
)
ARRAY = {"plan": formula("A3:A7", ' t="array" ref="B3:B7"', "B3")}
WHAT_IF = {"plan": formula("", ' t="dataTable" ref="C4:D7" dt2D="1" r1="A20" r2="G9"', "C4")}
SCENARIO = {"plan": ROWS + '<scenarios><scenario name="x"><inputCells r="B4" val="1"/></scenario></scenarios>'}
QUERY: Links = {"q": ("queryTable", "../queryTables/queryTable1.xml")}


@pytest.mark.parametrize(
    ("content", "word", "no", "yes"),
    [
        (
            ARRAY,
            "B3:B7 fills several cells",
            [rows_in(4), rows_in(7), rows_out(3), rows_out(7), rows_out(4, 9), rows_out(1, 6)],
            [
                rows_in(3),
                rows_in(8),
                rows_out(2),
                rows_out(8),
                rows_out(3, 7),
                rows_out(1, 9),
                columns_in(2),
                columns_out(2),
            ],
        ),
        (
            WHAT_IF,
            "what-if table in",
            [
                rows_in(4),
                rows_in(7),
                rows_out(3),
                rows_out(4),
                rows_out(20),
                columns_in(3),
                columns_in(4),
                columns_out(7),
            ],
            [
                rows_in(3),
                rows_in(8),
                rows_out(2),
                rows_out(8),
                rows_out(3, 7),
                rows_out(19),
                columns_in(2),
                columns_in(5),
            ],
        ),
        (
            pivot(),
            "pivot table in B3:D7",
            [rows_in(4), rows_out(3), rows_out(7), rows_out(1, 9), columns_in(3), columns_out(2, 4)],
            [rows_in(3), rows_in(8), rows_out(2), rows_out(8), columns_in(2), columns_in(5), columns_out(1)],
        ),
        (
            pivot(' rowPageCount="1" colPageCount="1"'),
            "pivot table in B3:D7",
            [rows_in(2), rows_in(3), rows_out(1), rows_out(2)],
            [rows_in(1), rows_in(8), columns_in(2)],
        ),
        (
            cache("Plan"),
            "reads the cells B3:D7",
            [rows_out(3, 7), rows_out(1, 9), columns_out(2, 4)],
            [rows_out(3, 6), rows_out(4, 7), rows_in(4), columns_out(2, 3), columns_in(3)],
        ),
        (cache("Ander"), "reads", [], [rows_out(3, 7)]),
        (
            table("", QUERY),
            "B3:D7 is filled from outside",
            [rows_in(4), rows_in(7), rows_out(4), columns_in(3), columns_out(3)],
            [rows_in(3), rows_in(8), rows_out(2), rows_out(8), columns_in(2), columns_in(5)],
        ),
        (
            table(' tableType="xml"'),
            "B3:D7 is filled from outside",
            [rows_in(4), columns_in(3)],
            [rows_in(3), columns_in(5)],
        ),
        (
            table(),
            "heads of the Excel table in B3:D7",
            [rows_out(3), rows_out(1, 9), columns_out(2, 4)],
            [rows_in(3), rows_in(4), rows_out(4, 6), columns_out(2, 3), columns_in(3)],
        ),
        (table(), "B3:D7 must keep at least one row", [rows_out(4, 7)], [rows_out(4, 6), rows_out(5, 9)]),
        (table(' headerRowCount="0"'), "at least one row", [rows_out(3, 7)], [rows_out(3), rows_out(4, 7)]),
        (
            table(' totalsRowCount="1"'),
            "heads of",
            [rows_out(7), rows_out(6, 9)],
            [rows_out(6), rows_out(8), rows_in(7)],
        ),
        (table(' totalsRowCount="1"'), "at least one row", [rows_out(4, 6)], [rows_out(4, 5)]),
        (
            drawing(),
            "(A3)",
            [rows_out(3, 7), rows_out(2, 9)],
            [rows_out(3, 6), rows_out(4, 7), rows_in(4), columns_out(3), columns_in(3)],
        ),
        (drawing(), "(B1)", [columns_out(2, 3), columns_out(1, 5)], [columns_out(2), columns_out(3, 4)]),
        (drawing("oneCell"), "picture", [], [rows_out(3, 7)]),
        (drawing("absolute"), "picture", [], [rows_out(3, 7)]),
        ({"plan": ROWS + CONTROL}, "button", [rows_out(3, 7)], [rows_out(3, 6), rows_in(4)]),
        ({"plan": ROWS + CONTROL.replace(' sizeWithCells="1"', "")}, "button", [], [rows_out(3, 7)]),
        (old_drawing("Button"), "button", [rows_out(3, 7)], [rows_out(3, 6), rows_in(4)]),
        (old_drawing("Button", "<x:SizeWithCells/>"), "button", [], [rows_out(3, 7)]),
        (old_drawing("Note"), "button", [], [rows_out(3, 7)]),
        (
            mapped(),
            "Cell B4 is filled from outside",
            [rows_out(4), columns_out(2)],
            [rows_out(3), rows_in(4), columns_out(3)],
        ),
        (SCENARIO, "varies the cell B4", [rows_out(4), columns_out(2)], [rows_out(3), rows_in(4), columns_out(3)]),
    ],
)
def test_what_would_be_torn_apart_is_refused_and_what_is_beside_it_is_not(
    content: dict[str, Any], word: str, no: list[Shift], yes: list[Shift]
) -> None:
    data = book(**content)

    for shift in no:
        assert word in refused(data, shift), shift
    for shift in yes:
        assert refused(data, shift) == "", shift


def test_the_same_in_another_sheet_is_not_in_the_way() -> None:
    for content in (pivot(), table("", QUERY), drawing(), old_drawing("Button"), mapped()):
        data = book(**{"other_links" if key == "plan_links" else key: value for key, value in content.items()})

        assert refused(data, rows_out(1, 9)) == ""


def test_each_of_several_lines_that_come_and_go_counts() -> None:
    lines = Lines(((9, 9),), (Inserted(2, 1), Inserted(5, 1)))
    shift = Shift(Sheet("Plan", PLAN, 0, False), Axis.ROWS, lines)

    assert "fills several cells" in refused(book(**ARRAY), shift)
