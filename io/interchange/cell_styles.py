"""Which style a cell gets that the sheet does not have yet, or that takes a true date for the first time."""

from __future__ import annotations

from interchange.excel.sheet_patch import CellWrite
from interchange.workbook import TableHome, Workbook
from model.values import Moment, Number, Value


class CellStyles:
    """Looks at the cells around, in the numbering of the file."""

    def __init__(self, workbook: Workbook, home: TableHome) -> None:
        self._styles = workbook.styles
        self._cells = workbook.cells(home.sheet).styles
        self._home = home

    def exists(self, row: int, column: int) -> bool:
        """Whether the sheet has a cell there with a style of its own."""
        return column in self._cells.get(row, {})

    def style(self, row: int, column: int) -> int:
        """The style of a cell, else of the nearest row of the table above it, else of the column beside it."""
        for above in range(row, self._home.header_row, -1):
            if self.exists(above, column):
                return self._cells[above][column]
        return self.beside(row, column) if column not in self._home.columns.values() else 0

    def beside(self, row: int, column: int) -> int:
        """The style of the last column of the file in the same row."""
        known = [number for number in self._home.columns.values() if number < column]
        return self._cells.get(row, {}).get(max(known, default=0), 0)

    def write(self, row: int, like: int, column: int, known: int, value: Value) -> CellWrite:
        """The cell to write in a row that looks like another; a true date goes where dates are shown as dates, or gets
        the column's date style, or else one that is made for it; a number goes where they are not. `known` is the
        column in the file."""
        style = self.style(like, known)
        if isinstance(value, Moment) and not self._styles.is_date(style):
            for other in self._cells.values():
                if self._styles.is_date(other.get(known, 0)):
                    return CellWrite(row, column, value, other[known], force_style=True)
            return CellWrite(row, column, value, style, force_style=True, as_date=True)
        if isinstance(value, Number) and self._styles.is_date(style):
            return CellWrite(row, column, value, self._for_number(known, value), force_style=True)
        # A free row may have a cell there that shows no dates.
        return CellWrite(row, column, value, style, force_style=isinstance(value, Moment))

    def _for_number(self, known: int, value: Number) -> int:
        """A style in which a number that comes where dates stand is not taken for a date: the one with its own format,
        else one of the column, else none."""
        found = [other[known] for other in self._cells.values() if known in other]
        found = [style for style in found if not self._styles.is_date(style)]
        same = (style for style in found if self._styles.format(style) == value.format)
        return next(same, found[0] if found else 0)
