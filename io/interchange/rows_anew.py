"""Rows that leave their sheet and come in anew elsewhere in it, for where cells cannot change places.

Undo may bring a row back to where it stood before it was saved, across merged cells. Only rows that were brought in
since the workbook was opened can do this: what they hold is in the plan, and their formats go along.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from interchange.excel.formulas import Reference, references
from interchange.excel.notes import read_notes
from interchange.workbook import TableHome, Workbook
from model.comments import is_conversation
from model.table import Table
from model.values import Formula, is_empty


def rows_in_the_way(home: TableHome, row_ids: Sequence[int]) -> frozenset[int]:
    """Those of the rows that were brought in without which the others stand in the wanted order, as few as can be; all
    of them when others change places too."""
    places = {row_id: place for place, row_id in enumerate(home.saved)}
    wanted = [row_id for row_id in row_ids if row_id in places]
    lasting = [places[row_id] for row_id in wanted if row_id not in home.added]
    if lasting != sorted(lasting):
        return home.added.intersection(wanted)
    fitting: list[int] = []
    passed = 0
    for row_id in wanted:
        if row_id not in home.added:
            passed += 1
        elif bisect_left(lasting, places[row_id]) != passed:
            continue
        fitting.append(places[row_id])
    staying = _longest_rising(fitting)
    return frozenset(row_id for row_id in wanted if places[row_id] not in staying)


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """As many of the numbers as can be, each once, that rise in their order."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        length = bisect_left(ends, number)
        before[number] = ends[length - 1] if length else None
        ends[length : length + 1] = [number]
    found: set[int] = set()
    following = ends[-1] if ends else None
    while following is not None:
        found.add(following)
        following = before[following]
    return found


def can_come_anew(workbook: Workbook, home: TableHome, table: Table, row_ids: Collection[int]) -> bool:
    """Whether nothing gets lost that the workbook keeps for these rows besides their values and formats.

    Raises a `FileProblem` when what hangs on them cannot be read.
    """
    rows = {home.sheet_row(place) for place, row_id in enumerate(home.saved) if row_id in row_ids}
    counting = {home.columns[column.id] for column in table.columns if column.counts_from is not None}
    return not (
        _something_hangs_on(workbook, home, rows)
        or _something_else_stands_in(workbook, home, rows, counting)
        or any(_is_within(found, rows) for found in _looking_at(workbook, home, rows, counting))
    )


def _something_hangs_on(workbook: Workbook, home: TableHome, rows: Collection[int]) -> bool:
    """Notes that the plan does not have as well, links, formulas over several cells, merged cells that begin there, and
    that a row is hidden."""
    facts = workbook.facts(home.sheet)
    if not facts.hidden_rows.isdisjoint(rows):
        return True
    for area in (*facts.links, *facts.grouped):
        if any(area.top <= row <= area.bottom for row in rows):
            return True
    if any(area.top in rows for area in facts.merges):
        return True
    places = {row_id: home.sheet_row(place) for place, row_id in enumerate(home.saved)}
    own = {
        (places.get(row_id), home.columns.get(column_id))
        for (row_id, column_id), said in home.comments.items()
        if not is_conversation(said)
    }
    notes = read_notes(workbook.archive, home.sheet.part, workbook.part.part)
    return any(row in rows and (row, column) not in own for row, column in notes)


def _something_else_stands_in(
    workbook: Workbook, home: TableHome, rows: Collection[int], counting: Collection[int]
) -> bool:
    """Something beside the table, or a formula that would compute something else in another row."""
    grid = workbook.cells(home.sheet).grid
    own = set(home.columns.values())
    for row in rows:
        for column, value in grid.rows.get(row, {}).items():
            if column not in own and not is_empty(value):
                return True
            if column in counting or not isinstance(value, Formula):
                continue
            for found in references(value.source):
                corners = [corner for corner in (found.first, found.last) if corner is not None and corner.row]
                along = [not corner.row_fixed for corner in corners]
                goes_along = all(along) and all(corner.row == row for corner in corners)
                stays = not any(along) and all(corner.row not in rows for corner in corners)
                if not (goes_along or stays):
                    return True
    return False


def _is_within(reference: Reference, rows: Collection[int]) -> bool:
    return bool(reference.top) and all(row in rows for row in range(reference.top, reference.bottom + 1))


def _looking_at(
    workbook: Workbook, home: TableHome, rows: Collection[int], counting: Collection[int]
) -> Iterator[Reference]:
    """What formulas and names refer to in the sheet, apart from the formulas of these rows and those that number the
    rows, which are written anew."""
    grid = workbook.cells(home.sheet).grid
    for row, values in grid.rows.items():
        for column, value in values.items():
            if not isinstance(value, Formula) or row in rows or (column in counting and row > home.header_row):
                continue
            yield from (found for found in references(value.source) if not found.external and not found.sheet)
    name = home.sheet.name.lower()
    for formula in workbook.formulas():
        yield from (found for found in references(formula) if not found.external and found.sheet.lower() == name)
