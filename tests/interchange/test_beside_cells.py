"""Lists to choose from and remarks of colleagues, as a workbook has them."""

from __future__ import annotations

import pytest
from openpyxl import Workbook as Book
from openpyxl.comments import Comment as BookComment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from workbooks import HEADERS, ROWS, bytes_of, opened, package, parts

from interchange.opening import Opened
from model.comments import Comment, comment_text
from model.table import Table

STATES = ("Nog starten", "Loopt", "Gereed")
LIST = ('"Nog starten,Loopt, Gereed"', "Lijsten!$A$1:$A$3", "Staten", "$H$3:$H$5", "=Lijsten!$A$1:$A$3")


def book(source: str | None = None, area: str = "F4:F200") -> Book:
    """A plan with a list of states: on a hidden sheet, under a name, and beside the table."""
    made = Book()
    sheet = made.active
    sheet.title = "Matrix"
    for column, head in enumerate(HEADERS, 1):
        sheet.cell(3, column, head)
    for row, texts in enumerate(ROWS, 4):
        for column, text in enumerate(texts, 1):
            sheet.cell(row, column, text)
    lists = made.create_sheet("Lijsten")
    lists.sheet_state = "hidden"
    for row, text in enumerate(STATES, 1):
        lists.cell(row, 1, text)
        sheet.cell(2 + row, 8, text)
    made.defined_names["Staten"] = DefinedName("Staten", attr_text="Lijsten!$A$1:$A$3")
    if source is not None:
        rule = DataValidation(type="list", formula1=source)
        rule.add(area)
        sheet.add_data_validation(rule)
    return made


def choices(found: Opened) -> dict[str, tuple[str, ...]]:
    return {column.title: column.choices for column in found.open_plan.plan.tables[0].columns if column.choices}


@pytest.mark.parametrize("source", LIST)
def test_a_list_is_read_wherever_it_stands(source: str) -> None:
    assert choices(opened(bytes_of(book(source)))) == {"Status": STATES}


@pytest.mark.parametrize(
    "source", ["OFFSET(Lijsten!$A$1,0,0,3,1)", 'INDIRECT("Lijsten!A1:A3")', "Nergens!$A$1:$A$3", "[1]X!A1:A3"]
)
def test_a_list_that_has_to_be_computed_is_not_offered(source: str) -> None:
    assert choices(opened(bytes_of(book(source)))) == {}


def test_a_list_for_a_single_cell_is_not_that_of_the_column() -> None:
    assert choices(opened(bytes_of(book(LIST[0], area="F4")))) == {}


def test_other_validations_offer_nothing() -> None:
    made = book()
    rule = DataValidation(type="whole", operator="between", formula1="1", formula2="3")
    rule.add("F4:F200")
    made["Matrix"].add_data_validation(rule)

    assert choices(opened(bytes_of(made))) == {}


def test_a_list_of_the_extension_is_read_too() -> None:
    found = parts(bytes_of(book()))
    extension = (
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        'uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">'
        "<x14:formula1><xm:f>Lijsten!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F4:F99</xm:sqref>"
        "</x14:dataValidation></x14:dataValidations></ext></extLst>"
    )
    name = "xl/worksheets/sheet1.xml"
    found[name] = found[name].replace(b"</worksheet>", extension.encode() + b"</worksheet>")

    assert choices(opened(package(found))) == {"Status": STATES}


def remarks(table: Table) -> dict[tuple[int, str], str]:
    titles = {column.id: column.title for column in table.columns}
    return {
        (table.row_index(row_id), titles[column_id]): comment_text(said)
        for (row_id, column_id), said in table.comments.items()
    }


def test_notes_are_read_with_their_author() -> None:
    made = book()
    made["Matrix"]["B4"].comment = BookComment("Graag voor de vakantie", "Anke")
    made["Matrix"]["F5"].comment = BookComment("Anke:\nKlopt dit?", "Anke")
    made["Matrix"]["A1"].comment = BookComment("Niet in de tabel", "Anke")

    table = opened(bytes_of(made)).open_plan.plan.tables[0]

    assert remarks(table) == {(0, "Doel"): "Anke: Graag voor de vakantie", (1, "Status"): "Anke:\nKlopt dit?"}


def test_a_conversation_takes_the_place_of_the_note_that_excel_keeps_of_it() -> None:
    made = book()
    made["Matrix"]["B4"].comment = BookComment("[Threaded comment] ...", "tc={1}")
    found = parts(bytes_of(made))
    namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    found["xl/threadedComments/threadedComment1.xml"] = (
        f'<ThreadedComments xmlns="{namespace}">'
        '<threadedComment ref="B4" dT="2024-03-07T10:00:00.00" personId="{b}" id="{2}" parentId="{1}">'
        "<text>Doe ik &amp; snel</text></threadedComment>"
        '<threadedComment ref="B4" dT="2024-03-06T09:00:00.00" personId="{A}" id="{1}"><text>Klopt dit?</text>'
        "</threadedComment></ThreadedComments>"
    ).encode()
    found["xl/persons/person.xml"] = (
        f'<personList xmlns="{namespace}"><person displayName="Anke" id="{{A}}"/>'
        '<person displayName="Bas" id="{B}"/></personList>'
    ).encode()
    kind = "http://schemas.microsoft.com/office/2017/10/relationships"
    _relate(
        found,
        "xl/worksheets/_rels/sheet1.xml.rels",
        f"{kind}/threadedComment",
        "/xl/threadedComments/threadedComment1.xml",
    )
    _relate(found, "xl/_rels/workbook.xml.rels", f"{kind}/person", "/xl/persons/person.xml")

    table = opened(package(found)).open_plan.plan.tables[0]

    assert remarks(table) == {(0, "Doel"): "Anke: Klopt dit?\nBas: Doe ik & snel"}


def _relate(found: dict[str, bytes], rels: str, kind: str, target: str) -> None:
    line = f'<Relationship Id="eigen9" Type="{kind}" Target="{target}"/></Relationships>'
    found[rels] = found[rels].replace(b"</Relationships>", line.encode())


def test_comments_stay_with_their_row() -> None:
    made = book()
    made["Matrix"]["B4"].comment = BookComment("Let op", "Anke")
    plan = opened(bytes_of(made)).open_plan
    table = plan.plan.tables[0]

    plan.move_rows(table.key, [table.rows[0].id], 3)

    assert remarks(table) == {(2, "Doel"): "Anke: Let op"}


def test_a_line_names_its_author_once() -> None:
    assert Comment("Klopt", "Anke").line == "Anke: Klopt"
    assert Comment("Anke:\nKlopt", "Anke").line == "Anke:\nKlopt"
    assert Comment("Klopt").line == "Klopt"
