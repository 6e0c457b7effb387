"""Rows read in one go hold the same as when they are read cell by cell."""

from __future__ import annotations

import pytest

from interchange.excel.sheet_reader import read_cells, read_values
from interchange.excel.sheet_text import SheetText
from interchange.excel.strings import Text
from interchange.excel.styles import Styles
from interchange.excel.usual_cells import UsualCells
from model.values import RichText

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRINGS: list[Text] = ["kort", "", "x" * 5_000, RichText("vet", "<r><t>vet</t></r>")]
STYLES = Styles(("General", "d-m-yyyy", "0.00"))
CELLS = {
    "nothing": '<c r="A1"/>',
    "nothing with a style": '<c r="A1" s="2"/>',
    "an empty text": '<c r="A1" s="1" t="inlineStr"></c>',
    "a whole number": '<c r="A1"><v>12</v></c>',
    "a fraction with a style": '<c r="A1" s="2"><v>1.50</v></c>',
    "a number that says so": '<c r="A1" t="n"><v>7</v></c>',
    "a negative number": '<c r="A1"><v>-7</v></c>',
    "a large number": '<c r="A1"><v>1E+20</v></c>',
    "a date": '<c r="A1" s="1"><v>42772</v></c>',
    "a day that Excel does not know": '<c r="A1" s="1"><v>99999999</v></c>',
    "a shared text": '<c r="A1" t="s"><v>0</v></c>',
    "an empty shared text": '<c r="A1" t="s"><v>1</v></c>',
    "a long shared text": '<c r="A1" t="s"><v>2</v></c>',
    "a rich shared text": '<c r="A1" t="s"><v>3</v></c>',
    "an own text": '<c r="A1" t="inlineStr"><is><t>medio april</t></is></c>',
    "a text with references": (
        '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b &lt;&#233;&gt; </t></is></c>'
    ),
    "a text with an escape": '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>',
    "a text over two lines": '<c r="A1" t="inlineStr"><is><t>a\nb</t></is></c>',
    "a text with a return": '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>',
    "a long text": f'<c r="A1" t="inlineStr"><is><t>{"woord " * 200}</t></is></c>',
    "a text in runs": '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>',
    "a formula": '<c r="A1"><f>1+1</f><v>2</v></c>',
    "a flag": '<c r="A1" t="b"><v>1</v></c>',
    "a fault": '<c r="A1" t="e"><v>#REF!</v></c>',
    "a result that is text": '<c r="A1" t="str"><v>tekst</v></c>',
    "no place": "<c><v>3</v></c>",
    "an attribute more": '<c r="A1" ph="1"><v>3</v></c>',
    "white space": ' <c r="A1"><v>3</v></c>\n',
    "two cells": '<c r="A1"><v>3</v></c><c r="C1" t="s"><v>0</v></c>',
}


def sheet_of(row: str) -> SheetText:
    content = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{row}</row></sheetData></worksheet>'
    return SheetText(content.encode(), "proef.xlsx", "xl/worksheets/sheet1.xml", name="Blad")


@pytest.mark.parametrize("cells", CELLS.values(), ids=CELLS.keys())
def test_a_row_holds_the_same_whichever_way_it_is_read(cells: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = read_cells(sheet_of(cells), "Blad", STRINGS, STYLES, False)
    monkeypatch.setattr(UsualCells, "read", lambda *_: None)
    slow = read_cells(sheet_of(cells), "Blad", STRINGS, STYLES, False)

    assert quick == slow


@pytest.mark.parametrize(
    "cells",
    [
        '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>',
        '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
        '<c r="A1" t="s"><v>99</v></c>',
        '<c r="XFE1"><v>1</v></c>',
    ],
    ids=["in disorder", "twice the same", "a text that is not there", "beyond the last column"],
)
def test_what_is_wrong_with_a_row_is_still_said(cells: str) -> None:
    with pytest.raises(Exception, match=r"proef\.xlsx"):
        read_values(sheet_of(cells), STRINGS, STYLES, False)


@pytest.mark.parametrize("name", ["a whole number", "a date", "a shared text", "an own text", "two cells"])
def test_what_most_programs_write_is_read_in_one_go(name: str) -> None:
    usual = UsualCells(STRINGS, STYLES, False, 4_000)

    assert usual.read(1, CELLS[name].encode()) is not None
