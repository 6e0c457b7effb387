"""Brings the rows of a table in another order as Excel's sort does: cells move, the rows of the sheet stay.

References from outside the table stay where they pointed; formulas inside a moved row are copied as Excel copies them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from interchange.excel.cell_writer import moved_cell
from interchange.excel.formula_text import as_content, formula_expression
from interchange.excel.formulas import copied
from interchange.excel.sheet_text import CellText, SheetText, character_data


def arranged_cells(
    sheet: SheetText, moves: Sequence[tuple[int, int | None]], columns: Sequence[int], end: int
) -> dict[tuple[int, int], bytes | None]:
    """The cells of rows that get another content: `moves` pairs each row of the sheet with the row whose cells come
    there, or None where the row becomes empty but keeps its formats. Only these columns are touched.

    From row `end` on rows are free again: there a formula stays that continues the pattern of the row above.
    """
    wanted = {row for _, row in moves if row is not None} | {row for row, _ in moves}
    wanted |= {row - 1 for row, source in moves if source is None and row >= end}
    cells: dict[int, dict[int, CellText]] = {}
    for number in wanted:
        row = sheet.row(number)
        cells[number] = {cell.column: cell for cell in sheet.cells(row)} if row is not None else {}
    result: dict[tuple[int, int], bytes | None] = {}
    for target, source in moves:
        for column in columns:
            standing = cells[target].get(column)
            moving = cells[source].get(column) if source is not None else None
            if source is None:
                above = cells.get(target - 1, {}).get(column)
                if standing is not None and not (target >= end and _continues(above, standing, sheet.prefix)):
                    result[target, column] = _emptied(standing, sheet.prefix)
            elif moving is not None:
                inner = _formula_copied(moving.inner, target - source, sheet.prefix)
                result[target, column] = moved_cell(moving.attributes, inner, target, column, sheet.prefix)
            elif standing is not None:
                result[target, column] = None
    return result


def _continues(above: CellText | None, cell: CellText, prefix: str) -> bool:
    """Whether a cell holds the formula of the cell above it, copied down."""
    first, second = _formula_of(above, prefix), _formula_of(cell, prefix)
    return bool(first and second) and copied(first, 1) == second


def _formula_of(cell: CellText | None, prefix: str) -> str:
    found = formula_expression(prefix).search(cell.inner) if cell else None
    return character_data(found.group(2) or b"") if found else ""


def _emptied(cell: CellText, prefix: str) -> bytes:
    attributes = re.sub(rb"\s+(?:t|cm|vm)\s*=\s*(?:\"[^\"]*\"|'[^']*')", b"", cell.attributes)
    return moved_cell(attributes, b"", cell.row, cell.column, prefix)


def _formula_copied(inner: bytes, rows: int, prefix: str) -> bytes:
    """The content of a cell whose formula now stands some rows further down."""
    found = formula_expression(prefix).search(inner)
    if found is None or not found.group(2):
        return inner
    formula = as_content(copied(character_data(found.group(2)), rows))
    return inner[: found.start(2)] + formula + inner[found.end(2) :]
