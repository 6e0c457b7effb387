"""Totals below a table take in the rows that are added behind its last one, as Excel does when someone types there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from interchange.arrangement import Arrangement
from interchange.excel.formulas import Reference, references, spliced
from interchange.excel.sheet_patch import CellWrite
from interchange.sheet_difference import SheetDifference
from interchange.workbook import TableHome, Workbook
from model.table import Table
from model.values import Formula

FARTHEST = 12
"""Rows below the table in which totals are looked for."""


def grown_totals(
    workbook: Workbook, home: TableHome, table: Table, arrangement: Arrangement, change: SheetDifference
) -> Iterator[CellWrite]:
    """The formulas below the table whose range ended with the last row of the file, and ends with the last one now."""
    if not table.rows or not home.saved or table.rows[-1].id in home.saved.keys() - arrangement.anew:
        return
    last = home.sheet_row(len(home.saved)) - 1
    header = change.rows.of(home.header_row) or home.header_row
    standing, wanted = change.rows.of(last), header + len(table.rows)
    if standing is None:
        return
    grid = workbook.cells(home.sheet).grid
    used = set(arrangement.origin)
    for row in range(last + 1, last + 1 + FARTHEST):
        for column, value in grid.rows.get(row, {}).items():
            ends_there = isinstance(value, Formula) and any(
                _is_of_rows(found, home.header_row + 1, last) for found in references(value.source)
            )
            target, across = change.rows.of(row), change.columns.of(column)
            if row in used or not ends_there or target is None or across is None:
                continue
            assert isinstance(value, Formula)
            source = value.source
            for shift in change.shifts(home.sheet):
                source = shift.formula(source, at_home=True)
            yield CellWrite(target, across, Formula(_with_end(source, standing, wanted), value.result, target))


def _is_of_rows(reference: Reference, first: int, last: int) -> bool:
    """Whether a reference of the sheet itself is a range within the table that ends with its last row."""
    plain = not (reference.sheet or reference.external) and reference.last is not None
    return plain and first <= reference.top <= reference.bottom == last


def _with_end(formula: str, standing: int, wanted: int) -> str:
    def change(found: Reference) -> str | None:
        if found.sheet or found.external or found.last is None or found.last.row != standing or not found.first.row:
            return None
        return f"{found.first.text}:{replace(found.last, row=wanted).text}"

    return spliced(formula, change)
