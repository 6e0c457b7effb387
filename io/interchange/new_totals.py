"""Totals below a table that comes on a sheet of its own: formulas over its rows, that leave out what a filter hides."""

from __future__ import annotations

from collections.abc import Iterator

from interchange.excel.new_styles import TableStyles
from interchange.excel.references import column_letters
from interchange.excel.sheet_patch import CellWrite
from interchange.new_sheets import code_of
from model.layout import Grid
from model.table import Table
from model.values import Formula, Number, is_empty, text_of

LABEL = "Totaal"


def total_row(table: Table, header_row: int, first_column: int, styles: TableStyles) -> Iterator[CellWrite]:
    """The cells of the row below the table; none without a total, and none where no column is left to say what it is.

    `SUBTOTAL` with 109 adds up the rows in sight (ISO/IEC 29500-1, 18.17.7.306).
    """
    columns = list(enumerate(table.columns, first_column))
    labels = [number for number, column in columns if column.id not in table.totals]
    if len(labels) == len(columns) or not labels or not table.rows:
        return
    first, row = header_row + 1, header_row + len(table.rows) + 1
    for place, (number, column) in enumerate(columns):
        code = code_of(column)
        if column.id in table.totals:
            held = (cells.cells[place] for cells in table.rows)
            result = Number(sum(value.value for value in held if isinstance(value, Number)), code)
            letters = column_letters(number)
            formula = Formula(f"SUBTOTAL(109,{letters}{first}:{letters}{row - 1})", result, row)
            yield CellWrite(row, number, formula, styles.totals[code], force_style=True)
        else:
            text = LABEL if number == labels[0] else ""
            yield CellWrite(row, number, text, styles.totals["General"], force_style=True)


def is_total_row(grid: Grid, row: int) -> bool:
    """Whether a row holds the totals that were written there, and nothing else."""
    held = [value for value in grid.rows.get(row, {}).values() if not is_empty(value)]
    texts = [text_of(value) for value in held if not isinstance(value, Formula)]
    return texts == [LABEL] and len(held) > 1
