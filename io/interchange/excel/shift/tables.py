"""Excel tables (ECMA-376 part 1, 18.5): they move, grow and shrink with their rows, and get columns too."""

from __future__ import annotations

from dataclasses import dataclass

from interchange.excel.references import range_name, range_place
from interchange.excel.shift.filters import FILTERS, shift_filter, shift_sort
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.rules import range_of, rule_formula
from interchange.excel.shift.shift import Shift
from interchange.package.markup import Element, Markup, quoted


@dataclass(frozen=True, slots=True)
class TableShape:
    """The block of a table, and how many rows of it are headers and totals."""

    top: int
    left: int
    bottom: int
    right: int
    headers: int
    totals: int

    @property
    def first_data(self) -> int:
        return self.top + self.headers

    @property
    def last_data(self) -> int:
        return self.bottom - self.totals


def table_shape(markup: Markup) -> TableShape | None:
    """The shape of the table that a part describes (18.5.1.2); None when it does not say where it is."""
    root = next(markup.named("table"), None)
    try:
        block = range_place(markup.get(root, "ref") or "") if root is not None else None
    except ValueError:
        return None
    if root is None or block is None:
        return None
    return TableShape(*block, markup.number(root, "headerRowCount", 1), markup.number(root, "totalsRowCount", 0))


def shift_table(markup: Markup, shift: Shift, at_home: bool) -> dict[tuple[int, int], str]:
    """Change the part of a table. Returns what the cells above new columns must hold, by row and new column.

    `at_home`: the table is in the shifted sheet; else only its formulas can refer to it.
    """
    shape = table_shape(markup)
    root = next(markup.named("table"), None)
    if shape is None or root is None:
        return {}
    heads: dict[tuple[int, int], str] = {}
    if at_home:
        moved = shift.area(markup.get(root, "ref") or "")
        if moved is not None:
            markup.set(root, "ref", moved)
        for element in markup.elements:
            if element.name in FILTERS:
                shift_filter(markup, element, shift)
            elif element.name == "sortState":
                shift_sort(markup, element, shift)
        if shift.axis is Axis.COLUMNS:
            heads = _change_columns(markup, shape, shift)
    for element in markup.named("calculatedColumnFormula", "totalsRowFormula"):
        if element.open:
            _shift_formula(markup, element, shape, shift, at_home)
    return heads


def _shift_formula(markup: Markup, element: Element, shape: TableShape, shift: Shift, at_home: bool) -> None:
    """The formula of a column, which stands for all its cells, or the one of its total."""
    column = element.parent
    listing = column.parent if column is not None else None
    if column is None or listing is None:
        return
    number = shape.left + [found for found in listing.children if found.name == "tableColumn"].index(column)
    before = after = _lines_of(shape, element, number)
    if at_home:
        # A row that comes in above the first one belongs to the table, whose formula is then written for that row.
        new = TableShape(*_moved_block(shape, shift), shape.headers, shape.totals)
        is_across = shift.axis is Axis.COLUMNS
        after = _lines_of(new, element, shift.lines.nearest(number) if is_across else number)
    text = markup.content(element)
    markup.set_content(element, rule_formula(text, shift, range_of(before, after, shift.axis, at_home)))


def _lines_of(shape: TableShape, element: Element, column: int) -> str:
    """The cells that a formula of a column stands for."""
    first, last = shape.bottom, shape.bottom
    if element.name == "calculatedColumnFormula":
        first, last = shape.first_data, max(shape.first_data, shape.last_data)
    return range_name(first, column, last, column)


def _moved_block(shape: TableShape, shift: Shift) -> tuple[int, int, int, int]:
    before = range_name(shape.top, shape.left, shape.bottom, shape.right)
    return range_place(shift.area(before) or before)


def _change_columns(markup: Markup, shape: TableShape, shift: Shift) -> dict[tuple[int, int], str]:
    """Columns go, and new ones come between those of the table, each with a name that no other one has (18.5.1.3)."""
    listing = next(markup.named("tableColumns"), None)
    if listing is None:
        return {}
    columns = [element for element in listing.children if element.name == "tableColumn"]
    gone = [column for place, column in enumerate(columns, shape.left) if shift.lines.is_removed(place)]
    for column in gone:
        markup.remove(column)
    taken = {(markup.get(column, "name") or "").lower() for column in columns}
    following = max((markup.number(column, "id") for column in columns), default=0) + 1
    heads: dict[tuple[int, int], str] = {}
    added = 0
    for number, found in shift.lines.added():
        if not shape.left < found.before <= shape.right:
            continue
        place = columns[min(found.before - shape.left, len(columns) - 1)].start
        for across in range(number, number + found.count):
            name = _free_name(taken)
            markup.insert(place, _column(listing, following + added, name))
            added += 1
            if shape.headers:
                heads[shape.top, across] = name
    if added or gone:
        markup.set(listing, "count", str(len(columns) + added - len(gone)))
    return heads


def _column(listing: Element, number: int, name: str) -> str:
    return f'<{listing.prefix}tableColumn id="{number}" name="{quoted(name)}"/>'


def _free_name(taken: set[str]) -> str:
    """The name that Excel gives to a column without one, in the language of the users."""
    number = 1
    while f"kolom{number}" in taken:
        number += 1
    taken.add(f"kolom{number}")
    return f"Kolom{number}"
