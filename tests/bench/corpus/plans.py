"""Edits as a user makes them: in the largest table of the plan, saved to disk and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from bench.corpus.edited import Change, Declined, Edited, Lines, Outcome
from interchange.differences import SheetDifference, differences
from interchange.errors import NothingRecognised
from interchange.excel.references import cell_name
from interchange.excel.workbook_part import Sheet
from interchange.keeper import WorkbookKeeper
from interchange.opening import Opened, open_data, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import save
from interchange.workbook import Workbook
from interchange.writing import changed
from model.plan import Plan
from model.refusal import Refused
from model.table import Table
from model.values import is_empty

TEXT = "Nieuw: afspraak met de wijkraad"
HEAD = "Nieuwe kolom"

Result = Edited | Declined


class Unfaithful(Exception):
    """What was saved is not what the plan holds."""


def plan_edits(data: bytes, name: str, folder: Path) -> Iterator[tuple[str, Callable[[], Result]]]:
    """Each operation, to be called for what comes of it; the file is opened anew for each, and saved in the folder."""
    operations: dict[str, Callable[[Opened, Table], bool]] = {
        "set a text": _set_text,
        "insert a row": _insert_row,
        "remove a row": _remove_row,
        "move a row": _move_row,
        "insert a column": _insert_column,
    }
    for operation, edit in operations.items():
        yield operation, lambda operation=operation, edit=edit: _edited(operation, edit, data, name, folder)


def _edited(operation: str, edit: Callable[[Opened, Table], bool], data: bytes, name: str, folder: Path) -> Result:
    opened = open_data(data, name, RememberedLayouts())
    plan, workbook = opened.open_plan.plan, opened.workbook
    table = largest(plan)
    try:
        if not edit(opened, table):
            return Declined(operation, Outcome.NOTHING)
        found = differences(workbook, plan, WorkbookKeeper(workbook))
        home = workbook.homes[table.key].sheet
        path = folder / Path(name).name
        save(workbook, plan, path)
    except Refused as refused:
        return Declined(operation, Outcome.REFUSED, refused.message.parts[1], str(refused))
    if changed(workbook, plan).workbook is not workbook:
        raise Unfaithful("saving a second time changes something again")
    _check_cells(opened, path)
    note = _reopened_otherwise(plan, path)
    if note and not any(question.plain for question in opened.questions):
        raise Unfaithful(note)
    if set(found) != {home}:
        raise Unfaithful(f"sheets {[sheet.name for sheet in found]} change, not {home.name} alone")
    change = _change(home, found[home])
    cell = cell_name(*next(iter(change.written))) if operation == "set a text" else ""
    return Edited(operation, path.read_bytes(), change, cell, note)


def largest(plan: Plan) -> Table:
    """The table that is edited."""
    return max(plan.tables, key=lambda one: len(one.rows))


def _change(sheet: Sheet, found: SheetDifference) -> Change:
    rows = Lines(tuple((one.before, one.count) for one in found.rows.inserted), found.rows.removed)
    columns = Lines(tuple((one.before, one.count) for one in found.columns.inserted), found.columns.removed)
    moves = tuple(pair for moved in found.moves for pair in moved.rows)
    moving = frozenset(column for moved in found.moves for column in moved.columns)
    written = {
        (write.row, write.column): write.value if isinstance(write.value, str) else None for write in found.writes
    }
    return Change(sheet.name, rows, columns, moves, moving, written)


# --- Operations: True when there was something to work on ---


def _set_text(opened: Opened, table: Table) -> bool:
    middle = len(table.rows) // 2
    for row in [*range(middle, len(table.rows)), *range(middle)]:
        for column in range(len(table.columns)):
            value = table.rows[row].cells[column]
            if not table.is_locked(row, column) and isinstance(value, str) and not is_empty(value):
                cell = (table.rows[row].id, table.columns[column].id, TEXT)
                return bool(opened.open_plan.set_texts(table.key, [cell]).changed)
    return False


def _insert_row(opened: Opened, table: Table) -> bool:
    if len(table.rows) < 2:
        return False
    row_id = opened.open_plan.insert_rows(table.key, len(table.rows) // 2).new_rows[0]
    row = table.row_index(row_id)
    cells = [(row_id, column.id, TEXT) for place, column in enumerate(table.columns) if not table.is_locked(row, place)]
    opened.open_plan.set_texts(table.key, cells[:1])
    return True


def _remove_row(opened: Opened, table: Table) -> bool:
    if len(table.rows) < 3:
        return False
    opened.open_plan.remove_rows(table.key, [table.rows[len(table.rows) // 2].id])
    return True


def _move_row(opened: Opened, table: Table) -> bool:
    middle = len(table.rows) // 2
    for place in [*range(max(middle, 1), len(table.rows)), *range(1, middle)]:
        if table.rows[place].cells != table.rows[place - 1].cells:
            opened.open_plan.move_rows(table.key, [table.rows[place].id], place - 1)
            return True
    return False


def _insert_column(opened: Opened, table: Table) -> bool:
    if len(table.columns) < 2:
        return False
    opened.open_plan.insert_column(table.key, len(table.columns) // 2, HEAD)
    return True


# --- Reading again ---


def _check_cells(opened: Opened, path: Path) -> None:
    """Every cell of every table has to be found where the program says that the table lives now."""
    again = Workbook(path.read_bytes(), path.name)
    for table in opened.open_plan.plan.tables:
        home = opened.workbook.homes[table.key]
        grid = again.cells(home.sheet).grid
        for place in range(len(table.rows)):
            for index, column in enumerate(table.columns):
                row, number = home.sheet_row(place), home.columns[column.id]
                if column.counts_from is None and grid.text(row, number) != table.text(place, index):
                    where = f"{home.sheet.name}!{cell_name(row, number)}"
                    raise Unfaithful(f"{where}: {grid.text(row, number)!r} instead of {table.text(place, index)!r}")


def _reopened_otherwise(plan: Plan, path: Path) -> str:
    """What is another when the file is opened again; empty when nothing is."""
    try:
        again = open_workbook(path, RememberedLayouts()).open_plan.plan
    except NothingRecognised:
        return "opened again: no table is found any more"
    wanted, found = _texts(plan), _texts(again)
    for was, now in zip(wanted, found, strict=False):
        if was != now:
            return f"opened again: {now!r}"[:300] + f" instead of {was!r}"[:300]
    return f"opened again: {len(found)} rows and texts, not {len(wanted)}" if len(wanted) != len(found) else ""


def _texts(plan: Plan) -> list[list[str]]:
    """All heads, rows and texts; rows at the end of a table that hold nothing are as good as none."""
    found: list[list[str]] = []
    for table in plan.tables:
        columns = range(len(table.columns))
        found.append([column.title for column in table.columns])
        rows = [[table.text(row, column) for column in columns] for row in range(len(table.rows))]
        counted = [index for index in columns if table.columns[index].counts_from is not None]
        while rows and not any(text.strip() for index, text in enumerate(rows[-1]) if index not in counted):
            rows.pop()
        found += rows
    found += [[holder.name, holder.text] for holder in (*plan.sections, *plan.properties)]
    return found
