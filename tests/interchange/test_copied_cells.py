"""Cells on the clipboard in the notation of the program itself."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from interchange.copied_cells import CopiedCells, CopiedColumn, read, written
from model.columns import Role
from model.values import Covered, Formula, Moment, Number, RichText, Value

RICH = RichText("een vet woord", '<r><t xml:space="preserve">een </t></r><r><rPr><b/></rPr><t>vet woord</t></r>')


def cells(*values: Value) -> CopiedCells:
    return CopiedCells((values,), tuple(CopiedColumn(f"Kolom {place}") for place in range(len(values))), (7,))


def test_contents_and_columns_come_back_the_same() -> None:
    row = ("tekst\nmet é", Number(1250.5, "#,##0.00"), Moment(dt.datetime(2017, 3, 6), "d-m-yyyy"))
    copied = CopiedCells((row,), (CopiedColumn("A", Role.GOAL), CopiedColumn("B"), CopiedColumn("C")), (3,))

    assert read(written(copied)) == copied


def test_formatting_inside_a_cell_comes_back() -> None:
    found = read(written(cells(RICH)))

    assert found is not None
    assert found.rows == ((RICH,),)


def test_a_formula_is_copied_as_what_it_shows() -> None:
    found = read(written(cells(Formula("=A1*2", Number(8)), Formula("=B1", "x"), Covered())))

    assert found is not None
    assert found.rows == ((Number(8), "x", ""),)


@pytest.mark.parametrize(
    "markup",
    [
        "<r><t>een vet woord</t>",
        "<r><x/><t>een vet woord</t></r>",
        "</is><is>",
        "<r><rPr><b/></rPr><t>iets anders</t></r>",
        '<r xmlns:y="z"><y:t>een vet woord</y:t></r>',
        '<!DOCTYPE x [<!ENTITY a "b">]><r><t>&a;</t></r>',
    ],
)
def test_markup_that_is_not_sound_becomes_its_text(markup: str) -> None:
    found = read(written(cells(RichText("een vet woord", markup))))

    assert found is not None
    assert found.rows == (("een vet woord",),)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"geen json",
        b"[]",
        b'{"version": 2, "columns": [], "row_ids": [], "rows": [["x"]]}',
        b'{"version": 1, "columns": [], "row_ids": [], "rows": []}',
        b'{"version": 1, "columns": [], "row_ids": [], "rows": [["x"], ["x", "y"]]}',
        b'{"version": 1, "columns": [], "row_ids": [], "rows": [[{"number": "x"}]]}',
        b'{"version": 1, "columns": [["A"]], "row_ids": [], "rows": [["x"]]}',
        b"\xff\xfe",
    ],
)
def test_anything_else_is_no_cells(content: bytes) -> None:
    assert read(content) is None


def test_an_unknown_role_is_no_role() -> None:
    data = json.loads(written(cells("x")))
    data["columns"] = [["A", "iets"]]

    found = read(json.dumps(data).encode())

    assert found is not None
    assert found.columns == (CopiedColumn("A"),)
