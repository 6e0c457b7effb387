"""Totals below a table: they take in the rows that are added behind its last one, as Excel does when someone types
there, and show what is added up now to whoever looks without computing, such as a preview."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from interchange.arrangement import Arrangement
from interchange.excel.formulas import Reference, references, spliced
from interchange.excel.references import column_number
from interchange.excel.sheet_patch import CellWrite
from interchange.sheet_difference import SheetDifference
from interchange.workbook import TableHome, Workbook
from model.table import Table
from model.values import Fault, Flag, Formula, Moment, Number, Value, is_empty

Result = str | Number | Moment | Flag | Fault
"""What a formula can come to."""
Rows = Mapping[int, Mapping[int, Value]]

_ADDS_UP = re.compile(
    r"(?:SUM\(|SUBTOTAL\((?:109|9),)(?P<column>[A-Z]{1,3})(?P<first>\d+):(?P<again>[A-Z]{1,3})(?P<end>\d+)\)",
    re.IGNORECASE,
)

FARTHEST = 12
"""Rows below the table in which totals are looked for."""


def grown_totals(
    workbook: Workbook, home: TableHome, table: Table, arrangement: Arrangement, change: SheetDifference
) -> Iterator[CellWrite]:
    """The formulas below the table whose range ended with the last row of the file, and ends with the last one now; and
    those that add up a column of the table, also with empty rows below it, to something else than they did."""
    if not table.rows:
        return
    is_grown = table.rows[-1].id not in home.saved.keys() - arrangement.anew
    last = home.sheet_row(len(home.saved)) - 1
    header = change.rows.of(home.header_row) or home.header_row
    standing, wanted = change.rows.of(last), header + len(table.rows)
    if standing is None:
        return
    grid = workbook.cells(home.sheet).grid
    used = set(arrangement.origin)
    for row in range(last + 1, last + 1 + FARTHEST):
        for column, value in grid.rows.get(row, {}).items():
            if not isinstance(value, Formula):
                continue
            ends_there = any(_is_of_rows(found, home.header_row + 1, last) for found in references(value.source))
            goes_on = not ends_there and _goes_on_below(grid.rows, value, last, row)
            target, across = change.rows.of(row), change.columns.of(column)
            if row in used or not (ends_there or goes_on) or target is None or across is None:
                continue
            result = _sum(home, table, value)
            if (goes_on or not is_grown) and result == value.result:
                continue
            source = value.source
            for shift in change.shifts(home.sheet):
                source = shift.formula(source, at_home=True)
            source = _with_end(source, standing, wanted) if is_grown and ends_there else source
            yield CellWrite(target, across, Formula(source, result, target))


def _sum(home: TableHome, table: Table, formula: Formula) -> Result:
    """What a formula that adds up a whole column of the table comes to; what was stored with any other."""
    added = _ADDS_UP.fullmatch(formula.source.replace("$", ""))
    if added is None or not isinstance(formula.result, Number) or added["first"] != str(home.header_row + 1):
        return formula.result
    number = column_number(added["column"])
    place = next((at for at, one in enumerate(table.columns) if home.columns.get(one.id) == number), None)
    if place is None or added["column"] != added["again"]:
        return formula.result
    held = [row.cells[place] for row in table.rows]
    if any(isinstance(value, Formula) for value in held):
        return formula.result
    return Number(sum(value.value for value in held if isinstance(value, Number)), formula.result.format)


def _is_of_rows(reference: Reference, first: int, last: int) -> bool:
    """Whether a reference of the sheet itself is a range within the table that ends with its last row."""
    plain = not (reference.sheet or reference.external) and reference.last is not None
    return plain and first <= reference.top <= reference.bottom == last


def _goes_on_below(rows: Rows, formula: Formula, last: int, total: int) -> bool:
    """Whether it adds up a column to below the last row of the table, where that holds nothing."""
    added = _ADDS_UP.fullmatch(formula.source.replace("$", ""))
    if added is None:
        return False
    column, end = column_number(added["column"]), int(added["end"])
    below = (rows.get(row, {}).get(column, "") for row in range(last + 1, end + 1))
    return last < end < total and all(map(is_empty, below))


def _with_end(formula: str, standing: int, wanted: int) -> str:
    def change(found: Reference) -> str | None:
        if found.sheet or found.external or found.last is None or found.last.row != standing or not found.first.row:
            return None
        return f"{found.first.text}:{replace(found.last, row=wanted).text}"

    return spliced(formula, change)
