"""What must hold after everything that anyone can do in the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from gui.grid import GridView
from gui.main_window import MainWindow
from model.column_periods import cell_period, shows_periods
from model.row_filters import accepted, fold
from model.table import Table
from model.value_order import EMPTY_KEY, value_key


def faults(window: MainWindow) -> Iterator[str]:
    """Where the window shows another thing than the plan holds."""
    page, document = window.plan_page, window.document
    if (page is None) != (document is None):
        yield "the page and the document do not go together"
    if page is None or document is None:
        return
    plan, history = document.open_plan.plan, document.open_plan.history
    views = page.views()
    if [view.grid.table for view in views] != plan.tables:
        yield "the pages are not those of the tables"
    for view in views:
        for fault in (*_model_faults(view), *_view_faults(view)):
            yield f"{view.grid.table.key}: {fault}"
    if window.isWindowModified() == document.is_saved:
        yield "the title says otherwise whether the plan is saved"
    for name, label in (("undo", history.undo_label), ("redo", history.redo_label)):
        if window.commands[name].isEnabled() != (label is not None):
            yield f"{name} is {'' if label is None else 'not '}to be had"
    yield from _detail_faults(window)


def _model_faults(view: GridView) -> Iterator[str]:
    grid, table = view.grid, view.grid.table
    every = [row.id for row in table.rows]
    shown = grid.shown_ids()
    across = [grid.column(column).id for column in range(grid.columnCount())]
    if grid.rowCount() != len(shown) or len(set(shown)) != len(shown) or not set(shown) <= set(every):
        yield f"it shows {len(shown)} rows of {len(every)}, some twice or gone"
        return
    if not across or len(set(across)) != len(across) or not set(across) <= {column.id for column in table.columns}:
        yield f"it shows columns {across}"
        return
    if [grid.row_of(row_id) for row_id in shown] != list(range(len(shown))):
        yield "rows are not found where they are shown"
    if [grid.column_of(column_id) for column_id in across] != list(range(len(across))):
        yield "columns are not found where they are shown"
    if grid.is_plain and shown != every:
        yield "without a filter it does not show all rows in their order"
    if not grid.sorts and shown != [row_id for row_id in every if row_id in set(shown)]:
        yield "without a sort the rows stand in another order"
    for row, row_id in enumerate(shown):
        place = table.row_index(row_id)
        wanted = [table.text(place, table.column_index(column_id)) for column_id in across]
        if [grid.index(row, column).data() for column in range(len(across))] != wanted:
            yield f"row {row} shows other texts than the table"


def _view_faults(view: GridView) -> Iterator[str]:
    grid = view.grid
    rows, columns = grid.shown, grid.columnCount()
    down, across = view.verticalHeader(), view.horizontalHeader()
    if (down.count(), across.count()) != (rows, columns):
        yield f"its headers have {down.count()} rows and {across.count()} columns of {rows} and {columns}"
        return
    current = view.currentIndex()
    if current.isValid() and not (current.row() < rows and current.column() < columns):
        yield f"its current cell is {current.row()}, {current.column()}"
    for part in view.blocks():
        if not (0 <= part.top <= part.bottom < rows and 0 <= part.left <= part.right < columns):
            yield f"{part} is selected of {rows} rows and {columns} columns"
    if view.is_measured:
        low = [row for row in range(rows) if down.sectionSize(row) != view._row_height(row)]
        if low:
            row = low[0]
            yield f"row {row} is {down.sectionSize(row)} high instead of {view._row_height(row)}; so are {len(low)}"
        if down.length() != sum(down.sectionSize(row) for row in range(rows)):
            yield "the heights do not add up"
    if across.length() != sum(across.sectionSize(column) for column in range(columns)):
        yield "the widths do not add up"
    if not 0 <= view.frozen.count <= columns:
        yield f"{view.frozen.count} columns are frozen"


def _detail_faults(window: MainWindow) -> Iterator[str]:
    page, details = window.plan_page, window.details
    assert page is not None
    if not page.in_table:
        return
    table, row_id = page.table_page.view.grid.table, page.current_row_id()
    if details._row_id != row_id:
        yield f"the details show row {details._row_id} instead of {row_id}"
        return
    if row_id is None:
        return
    for column_id, field in details._fields:
        text = table.text(table.row_index(row_id), table.column_index(column_id))
        # A field of Qt shows these as the ends of lines.
        plain = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n").replace("\r", "\n")
        if not field.hasFocus() and field.toPlainText() != plain.replace("\xa0", " "):
            yield f"the details say {field.toPlainText()!r} instead of {text!r}"


def order_faults(view: GridView) -> Iterator[str]:
    """After filters and sorts were applied anew: whether exactly the right rows are shown, reckoned row by row."""
    grid, table = view.grid, view.grid.table
    places = list(range(len(table.rows)))
    for word in grid.words:
        across = range(len(table.columns))
        places = [place for place in places if any(word in fold(table.text(place, column)) for column in across)]
    for column_id, wanted in grid.filters.items():
        column = table.column_index(column_id)
        mask = accepted(wanted, table, column, grid.open_plan.readings, dt.date.today())
        places = [place for place in places if mask[place]]
    for sort in reversed(grid.sorts):
        keys = {place: _sort_key(view, table, place, table.column_index(sort.column_id)) for place in places}
        filled = [place for place in places if not keys[place][0]]
        rest = [place for place in places if keys[place][0]]
        filled.sort(key=lambda place, keys=keys: keys[place][1], reverse=sort.descending)
        rest.sort(key=lambda place, keys=keys: keys[place][1])
        places = filled + rest
    wanted_ids = [table.rows[place].id for place in places]
    if wanted_ids != grid.shown_ids():
        yield f"{table.key}: applied anew it shows {grid.shown_ids()} instead of {wanted_ids}"


def _sort_key(view: GridView, table: Table, place: int, column: int) -> tuple[bool, Any]:
    """Whether the cell comes last whichever way the rows are sorted, and what it is compared by."""
    if table.columns[column].counts_from is not None:
        return False, place
    if shows_periods(table.columns[column]):
        period = cell_period(view.grid.open_plan.readings, table, place, column)
        return not period.is_dated, period.sort_key
    key = value_key(table.rows[place].cells[column])
    return key == EMPTY_KEY, key
