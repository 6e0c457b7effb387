"""Styles that are made for cells that become dates."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import HEADERS, book_bytes, on_disk, opened, parts, saved, with_part

from interchange.excel.date_styles import with_dates_like
from interchange.saving import save
from model.messages import Message
from model.values import Moment, Number

STYLES = (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2">'
    '<xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="3" quotePrefix="1"><alignment wrapText="1"/></xf>'
    "</cellXfs><cellStyles/></styleSheet>"
)
LABEL = Message(("Steps", "step"))
DAY = Moment(dt.datetime(2027, 3, 9))


def test_a_style_is_like_the_one_of_the_cell_with_the_format_of_a_date() -> None:
    content, made = with_dates_like(STYLES.encode(), [1, 0, 1], "proef.xlsx", "styles.xml")

    assert made == {0: 2, 1: 3}
    assert content.decode() == STYLES.replace('count="2"', 'count="4"').replace(
        "</cellXfs>",
        '<xf numFmtId="14" fontId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="14" fontId="3" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    )


def test_a_style_that_is_there_is_used_again() -> None:
    content, _ = with_dates_like(STYLES.encode(), [1], "proef.xlsx", "styles.xml")

    again, made = with_dates_like(content, [1], "proef.xlsx", "styles.xml")

    assert (again, made) == (content, {1: 2})


@pytest.mark.parametrize("styles", [STYLES, STYLES.replace("cellXfs", "other")])
def test_where_there_is_nothing_to_start_from_nothing_is_made(styles: str) -> None:
    assert with_dates_like(styles.encode(), [7], "proef.xlsx", "styles.xml") == (styles.encode(), {})


def fill(sheet: Worksheet) -> None:
    sheet.append(HEADERS)
    sheet.append(["9 maart 2027", "Doel", "Raad", "Brief", "Tekst", "Loopt"])
    sheet.append(["april", "Doel", "Raad", "Brief", "Tekst", "Loopt"])
    sheet["A2"].font = Font(bold=True)
    sheet["A2"].fill = PatternFill("solid", fgColor="FFEEDDAA")


def test_a_cell_that_becomes_a_date_keeps_its_looks_and_no_other_cell_changes(tmp_path: Path) -> None:
    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    before = parts(found.workbook.data)

    found.open_plan.set_values(table.key, [(table.rows[0].id, table.columns[0].id, DAY)], LABEL)

    sheet = saved(found, tmp_path / "proef.xlsx")
    cell = sheet["A2"]
    assert (cell.value, cell.is_date, cell.font.bold, cell.fill.fgColor.rgb) == (DAY.value, True, True, "FFEEDDAA")
    assert not sheet["A3"].is_date
    after = parts((tmp_path / "proef.xlsx").read_bytes())
    assert {name for name in after if after[name] != before[name]} == {"xl/worksheets/sheet1.xml", "xl/styles.xml"}


def test_the_date_is_read_again_as_a_date_and_the_next_save_changes_nothing(tmp_path: Path) -> None:
    found = on_disk(book_bytes(fill), tmp_path)
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_values(table.key, [(table.rows[0].id, table.columns[0].id, DAY)], LABEL)
    saved(found, tmp_path / "proef.xlsx")
    data = (tmp_path / "proef.xlsx").read_bytes()

    again = opened(data)

    value = again.open_plan.plan.tables[0].rows[0].cells[0]
    assert isinstance(value, Moment)
    assert value.value == DAY.value
    assert value.text == "9-3-2027"
    saved(again, tmp_path / "nogmaals.xlsx")
    assert parts((tmp_path / "nogmaals.xlsx").read_bytes()) == parts(data)


def test_where_no_style_can_be_made_the_text_that_a_reader_sees_is_saved(tmp_path: Path) -> None:
    data = with_part(
        book_bytes(fill), "xl/styles.xml", lambda xml: re.sub(rb"<cellXfs.*?</cellXfs>", b"", xml, flags=re.S)
    )
    found = on_disk(data, tmp_path)
    table = found.open_plan.plan.tables[0]

    found.open_plan.set_values(table.key, [(table.rows[0].id, table.columns[0].id, DAY)], LABEL)
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    assert opened((tmp_path / "proef.xlsx").read_bytes()).open_plan.plan.tables[0].rows[0].cells[0] == "9-3-2027"


def test_a_number_that_is_pasted_over_a_date_stays_a_number(tmp_path: Path) -> None:
    def dated(sheet: Worksheet) -> None:
        sheet.append(HEADERS)
        sheet.append([dt.datetime(2027, 3, 9), "Doel", "Raad", "Brief", "Tekst", "Loopt"])

    found = opened(book_bytes(dated))
    table = found.open_plan.plan.tables[0]
    first = table.columns[0].id
    found.open_plan.set_values(table.key, [(table.rows[0].id, first, Number(73))], LABEL)

    path = tmp_path / "proef.xlsx"
    save(found.workbook, found.open_plan.plan, path)
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[1].id, "Ander doel")])
    save(found.workbook, found.open_plan.plan, path)

    assert opened(path.read_bytes()).open_plan.plan.tables[0].rows[0].cells[0] == Number(73)
