"""Every cell of a workbook as two strangers see it: openpyxl for content and format, calamine for values."""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import dataclass

from openpyxl import load_workbook
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from python_calamine import CalamineWorkbook

from interchange.excel.references import cell_name

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """A cell: its content, its format as a row of indexes into the styles part (None for any), what calamine makes of
    it, and the kind that openpyxl gives it."""

    value: object = None
    style: tuple[int, ...] | None = ()
    plain: object = ""
    kind: str = "n"

    @property
    def is_formula(self) -> bool:
        return isinstance(self.value, ArrayFormula | DataTableFormula) or (
            isinstance(self.value, str) and bool(re.match("=.", self.value)) and self.kind == "f"
        )


Sheets = dict[str, dict[Place, Seen]]


def read(data: bytes) -> Sheets:
    """All cells of all worksheets that hold something or have a format."""
    with warnings.catch_warnings():
        # openpyxl tells what it would lose if it saved; nothing is saved here.
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(data), rich_text=True)
    plain = CalamineWorkbook.from_filelike(io.BytesIO(data))
    found: Sheets = {}
    for sheet in book.worksheets:
        values = plain.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        cells: dict[Place, Seen] = {}
        for row in sheet.iter_rows():
            for cell in row:
                place = (cell.row, cell.column)
                shown = _at(values, place)
                style = tuple(cell._style) if cell.has_style else ()
                # openpyxl gives an empty cell with a link the address as its value.
                value = None if cell.hyperlink and shown == "" else cell.value
                if value is not None or style or shown != "":
                    cells[place] = Seen(value, style, shown, getattr(cell, "data_type", "n"))
        found[sheet.title] = cells
    return found


def _at(values: list[list[object]], place: Place) -> object:
    row, column = place[0] - 1, place[1] - 1
    return values[row][column] if row < len(values) and column < len(values[row]) else ""


def difference(where: str, place: Place, wanted: object, found: object) -> str:
    """A sentence for a failed comparison."""
    return f"{where}!{cell_name(*place)}: {found!r} instead of {wanted!r}"
