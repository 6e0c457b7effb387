"""Cells that go along with a change, in the same step: the times of an agenda that runs on, the numbers of ideas."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from model.forms.agenda import AGENDA, agenda_in, run_along
from model.forms.head_sets import SetMatch, matches
from model.table import Row, Table
from model.typing_in import read_number
from model.values import Number, Value, is_empty, text_of

Cell = tuple[int, int, Value]
"""Row id, column id and content."""


def going_along(table: Table, cells: Sequence[Cell], new_rows: Sequence[tuple[int, Row]] = ()) -> list[Cell]:
    """The cells that change because these do, and because these rows come in, with their places. Only in tables whose
    heads are those of a form; what was typed itself is never written over.

    Cells of the new rows are put in these themselves.
    """
    match = _match(table)
    if match is None:
        return []
    ids = _ids(table, match)
    watched = [column.key for column in match.table.columns if column.is_numbered]
    is_agenda = match.table.key == AGENDA and {"tijd", "duur"} <= ids.keys()
    moving = {ids.get("tijd"), ids.get("duur")} if is_agenda else set()
    timed = is_agenda and (bool(new_rows) or any(column_id in moving for _, column_id, _ in cells))
    numbered = ids.get(watched[0]) if watched else None
    if not timed and numbered is None:
        return []
    after = table.copy()
    for row_id, column_id, value in cells:
        after.row(row_id).cells[after.column_index(column_id)] = value
    for place, row in new_rows:
        after.rows.insert(place, row)
    after.rows_reordered()
    coming = {row.id for _, row in new_rows}
    typed = {row_id for row_id, column_id, _ in cells if column_id in {ids.get("tijd"), numbered}}
    found = list(_times(table, after, ids, typed | _filled(after, ids["tijd"], coming))) if timed else []
    found += list(_numbers(after, numbered, {row_id for row_id, *_ in cells} | coming)) if numbered is not None else []
    for row_id, column_id, value in found:
        if row_id in coming:
            after.row(row_id).cells[after.column_index(column_id)] = value
    return [cell for cell in found if cell[0] not in coming]


def rows_going_along(table: Table, rows: Sequence[Row]) -> list[Cell]:
    """The times that change because the rows of a table are these from now on, in this order: some are gone, have come
    as copies of others, or stand elsewhere. Cells of rows that are new are put in these themselves."""
    match = _match(table)
    ids = _ids(table, match) if match is not None and match.table.key == AGENDA else {}
    if not {"tijd", "duur"} <= ids.keys():
        return []
    after = Table(table.key, table.title, table.columns, [row.copy() for row in rows])
    after.unlocked = table.unlocked
    present = {row.id for row in table.rows}
    found = list(_times(table, after, ids, ()))
    coming = {row.id: row for row in rows if row.id not in present}
    time = table.column_index(ids["tijd"])
    for row_id, _, value in found:
        if row_id in coming:
            coming[row_id].cells[time] = value
    return [cell for cell in found if cell[0] in present]


# --- Parts ---


def _match(table: Table) -> SetMatch | None:
    return next(iter(matches(tuple(column.title for column in table.columns))), None)


def _ids(table: Table, match: SetMatch) -> dict[str, int]:
    return {key: column.id for key, column in zip(match.columns, table.columns, strict=True) if key is not None}


def _times(before: Table, after: Table, ids: dict[str, int], typed: Collection[int]) -> Iterator[Cell]:
    """The times that run along with what happened to a table."""
    time = after.column_index(ids["tijd"])
    moved = run_along(agenda_in(before, ids), agenda_in(after, ids), typed)
    for row_id, value in moved.items():
        if not after.is_locked(after.row_index(row_id), time):
            yield row_id, ids["tijd"], value


def _filled(table: Table, column_id: int, row_ids: Collection[int]) -> set[int]:
    """Those of these rows that have something in this column."""
    place = table.column_index(column_id)
    return {row_id for row_id in row_ids if not is_empty(table.row(row_id).cells[place])}


def _numbers(table: Table, column_id: int, touched: Collection[int]) -> Iterator[Cell]:
    """A number for each of these rows that has content and none yet, counted on from the highest there is."""
    place = table.column_index(column_id)
    known = [_number(row.cells[place]) for row in table.rows]
    if any(number is None and not is_empty(row.cells[place]) for number, row in zip(known, table.rows, strict=True)):
        # Numbered in a way of their own.
        return
    last = max((number for number in known if number is not None), default=0)
    for at, row in enumerate(table.rows):
        has_words = any(not is_empty(value) for index, value in enumerate(row.cells) if index != place)
        if row.id in touched and has_words and is_empty(row.cells[place]) and not table.is_locked(at, place):
            last += 1
            yield row.id, column_id, Number(last, "0")


def _number(value: Value) -> int | None:
    number = value.value if isinstance(value, Number) else read_number(text_of(value))
    return int(number) if number is not None and number == int(number) else None
