"""What the cells of a found column show it to be: its kind, its number format, whether it numbers the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from interchange.excel.formulas import is_one_more
from interchange.excel.references import column_letters
from interchange.excel.sheet_reader import SheetCells
from interchange.excel.styles import Styles
from model.columns import Kind, Role
from model.layout import FoundTable, Grid
from model.number_format import is_date_format
from model.values import Formula, Moment, Number, Value, is_empty


def usual_format(known: Styles, cells: SheetCells, found: FoundTable, number: int) -> str:
    """The number format that most cells of the column have, those of free rows included."""
    last = min(found.limit_row, found.last_row + 50)
    rows = [
        cells.styles.get(row, {})
        for row in range(found.header_row + 1, last + 1)
        if row <= found.last_row or row in cells.styles
    ]
    styles = Counter([row.get(number, 0) for row in rows])
    return known.format(max(styles, key=lambda style: styles[style])) if styles else "General"


def kind_of(values: Sequence[Value], code: str, role: Role | None) -> Kind:
    """What the values show the column to hold: true dates, numbers, or texts."""
    filled = [value for value in values if not is_empty(value)]
    if filled:
        types = Counter(map(type, filled))
        if types[Moment] * 2 > len(filled):
            return Kind.DATE
        if types[Number] * 2 > len(filled):
            return Kind.NUMBER
        return Kind.TEXT
    if is_date_format(code):
        return Kind.DATE if role in {None, Role.PERIOD, Role.END, Role.LOGGED} else Kind.TEXT
    # An empty column that is made ready for numbers, such as amounts.
    return Kind.TEXT if code in {"General", "@", ""} else Kind.NUMBER


def counts_from(grid: Grid, found: FoundTable, number: int, role: Role | None) -> int | None:
    """The first number of a column that numbers its rows by formulas (`=A8+1`); None for any other column."""
    if role is not Role.NUMBER:
        return None
    first = found.header_row + 1
    letter = column_letters(number)
    formulas = 0
    start: int | None = None
    for row in range(first, grid.last_row + 1):
        value = grid.value(row, number)
        is_count = isinstance(value, Formula) and is_one_more(value.source, letter, row - 1)
        formulas += is_count
        figure = value.result if isinstance(value, Formula) and is_count else value
        if isinstance(figure, Number) and start is None:
            start = int(figure.value) - (row - first)
        if not isinstance(figure, Number) or start is None or figure.value != start + row - first:
            if row <= found.last_row:
                return None
            break
    return start if formulas else None
