"""Each form as a workbook: made empty, filled in, saved, opened again equal, and patched like any other after that."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from filled_forms import FILLED
from form_books import FormBook
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from workbooks import bytes_of, opened, parts

from model.columns import Kind
from model.forms import Field, Form, form, forms
from model.plan import Plan
from model.values import Moment, Number, Value, is_empty

KEYS = [declared.key for declared in forms()]


def contents(book: FormBook, key: str) -> dict[str, list[list[Value]]]:
    """The cells of the rows with content, by the keys of the tables of a form."""
    found = book.found(key)
    held = {name: book.plan.table(table) for name, table in found.tables.items()}
    return {
        name: [list(row.cells) for row in table.rows if any(not is_empty(value) for value in row.cells)]
        for name, table in held.items()
    }


def kinds(plan: Plan) -> list[list[tuple[str, object, Kind, tuple[str, ...]]]]:
    """Titles, roles, kinds and choices of the columns of all tables."""
    return [[(one.title, one.role, one.kind, one.choices) for one in table.columns] for table in plan.tables]


def fields(book: FormBook, key: str) -> dict[str, Value]:
    found = book.found(key)
    return {part: book.plan.holder(name).value for part, name in found.texts.items()}


@pytest.fixture(params=KEYS)
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def book(key: str) -> FormBook:
    made = FormBook.new(key)
    made.fill_in(key)
    return made


def test_an_empty_plan_opens_as_the_form_that_it_is(key: str) -> None:
    made, declared = FormBook.new(key), form(key)

    assert set(made.found(key).tables) == {table.key for table in declared.tables}
    assert set(made.found(key).texts) == {part.key for part in declared.texts}
    for table in declared.tables:
        rows = contents(made, key)[table.key]
        assert len(rows) == len(table.standard_rows)


def test_what_was_filled_in_is_there_when_it_is_opened_again(key: str, book: FormBook) -> None:
    again = book.again()

    assert contents(again, key) == contents(book, key)
    assert fields(again, key) == fields(book, key)
    assert kinds(again.plan) == kinds(book.plan)


def test_every_column_keeps_its_kind_and_its_choices(key: str, book: FormBook) -> None:
    again, declared = book.again(), form(key)

    found = again.found(key)
    for table in declared.tables:
        held = again.plan.table(found.tables[table.key])
        for column in table.columns:
            there = held.columns[held.column_index(found.columns[table.key, column.key])]
            assert there.role is column.role, column.title
            assert set(column.choices) <= set(there.choices), column.title
            if any(not is_empty(row.cells[held.column_index(there.id)]) for row in held.rows):
                assert there.kind is column.kind, column.title


def test_saved_again_only_what_was_touched_changes(key: str, book: FormBook) -> None:
    first = book.saved()
    again = book.again()
    table = next(table for table in again.plan.tables if table.rows)
    place = next(at for at, column in enumerate(table.columns) if column.kind is Kind.TEXT)

    again.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[place].id, "Anders dan eerst")])
    second = again.saved()

    before, after = parts(first), parts(second)
    sheet = again.opened.workbook.homes[table.key].sheet.part
    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} <= {sheet, "xl/sharedStrings.xml"}


def test_nothing_changes_when_nothing_was_changed(key: str, book: FormBook) -> None:
    again = book.again()

    assert parts(again.saved()) == parts(book.saved())


def test_days_are_true_dates_with_their_weekday_and_money_is_money(key: str, book: FormBook) -> None:
    again, declared = book.again(), form(key)

    for part in declared.texts:
        text = FILLED[key].texts.get(part.key, "")
        if isinstance(part, Field) and part.kind is Kind.DATE and text:
            value = fields(again, key)[part.key]
            assert isinstance(value, Moment), (part.title, text)
            assert value.text.split()[0].endswith("dag")
    for table in declared.tables:
        for row in contents(again, key)[table.key]:
            for column, value in zip(table.columns, row, strict=True):
                if column.kind is Kind.NUMBER and not is_empty(value):
                    assert isinstance(value, Number), (table.title, column.title, value)
                    assert value.format == column.format


@pytest.mark.parametrize("declared", forms(), ids=lambda declared: declared.key)
def test_the_sheets_print_well(declared: Form) -> None:
    """A4 lying down, as wide as the page, with the heads on every page and in sight."""
    book = FormBook.new(declared.key)
    book.fill_in(declared.key)

    sheets = load_workbook(io.BytesIO(book.saved()))

    for table in declared.tables:
        sheet = sheets[table.title]
        assert sheet.page_setup.orientation == "landscape"
        assert str(sheet.page_setup.paperSize) == "9"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref is not None
        for place, column in enumerate(table.columns, 1):
            assert sheet.cell(1, place).value == column.title
            assert sheet.cell(1, place).font.bold
        assert sheet.row_dimensions[1].height is None or sheet.row_dimensions[1].height >= 15


@pytest.mark.parametrize(
    ("key", "title", "columns"),
    [("stakeholderplan", "Stakeholders", "$A:$A"), ("digitale_initiatieven", "Initiatieven", "$A:$B")],
)
def test_a_list_of_many_columns_prints_on_two_pages_that_both_name_the_row(key: str, title: str, columns: str) -> None:
    sheet = load_workbook(io.BytesIO(FormBook.new(key).saved()))[title]

    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (2, 0)
    assert sheet.print_title_cols == columns.replace("$", "") or sheet.print_title_cols == columns
    assert sheet.print_title_rows in {"1:1", "$1:$1"}


def test_a_day_in_a_list_of_texts_without_dates_becomes_one_there_too() -> None:
    book = Book()
    for row in (
        ("Onderdeel", "Tekst"),
        ("Naam bijeenkomst", "Avond"),
        ("Datum bijeenkomst", ""),
        ("Resultaat", "Drie"),
    ):
        book.active.append(row)
    found = opened(bytes_of(book))
    key = next(one.key for one in found.open_plan.plan.holders if one.name == "Datum bijeenkomst")
    found.open_plan.set_text(key, "14-10-2026")
    found.open_plan.settle_text(key)

    again = FormBook(found).again()

    value = next(one.value for one in again.plan.holders if one.name == "Datum bijeenkomst")
    assert isinstance(value, Moment)
    assert value.value == dt.datetime(2026, 10, 14)


def test_a_total_shows_what_is_added_up_now_without_computing() -> None:
    book = FormBook.new("bijeenkomst")
    found = book.found("bijeenkomst")
    book.set("bijeenkomst", "kosten", 0, "geraamd", "100,50")
    book.set("bijeenkomst", "kosten", 1, "geraamd", "20")
    again = book.again()
    row = again.plan.table(found.tables["kosten"]).rows[1].id

    again.open_plan.remove_rows(again.found("bijeenkomst").tables["kosten"], [row])

    for made, total in ((book.saved(), 120.5), (again.saved(), 100.5)):
        sheet = load_workbook(io.BytesIO(made), data_only=True)["Kosten"]
        assert total in [cell.value for cells in sheet.iter_rows() for cell in cells]


def test_totals_are_formulas_below_the_rows() -> None:
    book = FormBook.new("bijeenkomst")
    book.fill_in("bijeenkomst")

    sheet = load_workbook(io.BytesIO(book.saved()))["Kosten"]

    formulas = [cell.value for row in sheet.iter_rows() for cell in row if str(cell.value).startswith("=")]
    assert len(formulas) == 2
    assert all("SUM" in formula or "SUBTOTAL" in formula for formula in formulas)


@pytest.mark.parametrize("count", [2, 6, 11])
def test_a_total_below_empty_rows_shows_what_is_added_up(count: int) -> None:
    """A table of empty rows is filled in; whoever looks without computing sees the total, also after another time."""
    made = FormBook.new("digitale_initiatieven")
    rows = [{"wijk": f"Wijk {number}", "huishoudens": "10"} for number in range(count)]
    made.fill("digitale_initiatieven", "dekking", rows)
    assert shown_total(made.saved(), "Dekking per wijk") == 10 * count

    again = made.again()
    again.fill("digitale_initiatieven", "dekking", [{"wijk": "Erbij", "huishoudens": "5"}])

    assert shown_total(again.saved(), "Dekking per wijk") == 10 * count + 5


def shown_total(data: bytes, sheet: str) -> object:
    """What stands beside *Totaal* for whoever does not compute."""
    rows = load_workbook(io.BytesIO(data), data_only=True)[sheet].iter_rows(values_only=True)
    return next(row[1] for row in rows if row[0] == "Totaal")
