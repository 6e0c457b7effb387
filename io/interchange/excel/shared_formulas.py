"""Formulas that cells share are written out where some of these cells are about to change (ECMA-376 part 1, 18.3.1.40).

The text of a shared formula stands in the first of its cells only, so that the others would lose it with that cell.
"""

from __future__ import annotations

from collections.abc import Callable

from interchange.excel.cell_writer import moved_cell
from interchange.excel.sheet_patch import Raw
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift.cell_formulas import SheetFormulas, written_out

Place = tuple[int, int]
"""Row and column, from 1."""


def cells_written_out(sheet: SheetText, changes: Callable[[Place], bool]) -> Raw:
    """Every cell that shares its formula with one that changes, with a formula of its own; ready as XML."""
    formulas = SheetFormulas(sheet)
    groups, _ = formulas.shared_groups()
    hit = {id(group) for place, group in groups.items() if changes(place)}
    if not hit:
        return {}
    made: dict[Place, bytes | None] = {}
    for cell, found in formulas.cells(b"shared"):
        group = groups.get((cell.row, cell.column))
        if group is None or id(group) not in hit:
            continue
        formula = written_out(found, group.formula_at(cell.row, cell.column), sheet.prefix)
        inner = cell.inner[: found.start] + formula + cell.inner[found.end :]
        made[cell.row, cell.column] = moved_cell(cell.attributes, inner, cell.row, cell.column, sheet.prefix)
    return made
