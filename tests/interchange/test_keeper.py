"""What the workbook does not allow is refused with its reason, and nothing has happened."""

import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.table import Table as ListObject
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import HEADERS, ROWS, book_bytes, opened

from interchange.opening import Opened
from model.refusal import Refused


def refused(found: Opened, place: int = 0) -> str:
    with pytest.raises(Refused) as caught:
        found.open_plan.insert_rows(found.open_plan.plan.tables[0].key, place)
    return str(caught.value)


def test_a_note_on_a_row_keeps_rows_from_moving_but_not_from_being_added() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        for row in ROWS:
            sheet.append(row)
        sheet["C3"].comment = Comment("let op", "AB")

    found = opened(book_bytes(fill))

    assert "note" in refused(found)
    found.open_plan.insert_rows(found.open_plan.plan.tables[0].key, 3)
    found.open_plan.insert_rows(found.open_plan.plan.tables[0].key, 2)


def test_hidden_rows_links_and_merged_cells_keep_rows_from_moving() -> None:
    def hidden(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True

    def link(sheet: Worksheet) -> None:
        sheet["B3"].hyperlink = "https://voorbeeld.nl/"

    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A2:A3")

    for spoil, word in ((hidden, "hidden"), (link, "link"), (merge, "merged")):

        def fill(sheet: Worksheet, spoil=spoil) -> None:  # type: ignore[no-untyped-def]
            sheet.append(HEADERS)
            for row in ROWS:
                sheet.append(row)
            spoil(sheet)

        assert word in refused(opened(book_bytes(fill)))


def test_formulas_that_count_on_other_rows_keep_rows_from_moving() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(("Actie", "Datum", "Uren", "Totaal"))
        for place in range(2, 5):
            sheet.append((f"taak {place}", "mei", place, f"=SUM(C$2:C{place})+C{place - 1}"))

    assert "formulas" in refused(opened(book_bytes(fill)))


def test_rows_stop_before_what_stands_below_the_table() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet["A6"] = "Opmerkingen: zie ook het plan"

    found = opened(book_bytes(fill))
    key = found.open_plan.plan.tables[0].key

    found.open_plan.insert_rows(key, 1, 2)
    with pytest.raises(Refused, match="free row"):
        found.open_plan.insert_rows(key, 3)


def test_an_excel_table_that_is_full_takes_no_more_rows() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        for row in ROWS:
            sheet.append(row)
        sheet.add_table(ListObject(displayName="Acties", ref="A1:F4"))

    assert "Excel table" in refused(opened(book_bytes(fill)), 3)


def test_a_protected_sheet_takes_no_rows() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet.protection.sheet = True

    assert "protected" in refused(opened(book_bytes(fill)))


def test_a_column_comes_only_where_nothing_stands() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append(ROWS[0])
        sheet["G2"] = "los"

    found = opened(book_bytes(fill))

    with pytest.raises(Refused, match="column G"):
        found.open_plan.add_column(found.open_plan.plan.tables[0].key, "Kosten")
