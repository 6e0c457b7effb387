"""Cells that go along with a change of others, in the same step: the times of an agenda that runs on."""

from __future__ import annotations

from collections.abc import Sequence

from model.forms.agenda import AGENDA, agenda_in, moved_along
from model.forms.head_sets import matches
from model.table import Table
from model.values import Value

Cell = tuple[int, int, Value]


def going_along(table: Table, cells: Sequence[Cell]) -> list[Cell]:
    """The cells, by row id and column id, that change because these do. Only for a table whose heads are those of an
    agenda, and only rows that joined the one before them, or had no time yet: nothing that stood apart is moved."""
    match = next(iter(matches(tuple(column.title for column in table.columns))), None)
    if match is None or match.table.key != AGENDA:
        return []
    ids = {key: column.id for key, column in zip(match.columns, table.columns, strict=True) if key is not None}
    moving = {ids.get("tijd"), ids.get("duur")}
    if "tijd" not in ids or "duur" not in ids or not any(column_id in moving for _, column_id, _ in cells):
        return []
    before = agenda_in(table, ids)
    after_table = table.copy()
    for row_id, column_id, value in cells:
        after_table.row(row_id).cells[after_table.column_index(column_id)] = value
    was = {item.row_id: (item.begin, item.minutes) for item in before.items}
    typed = {row_id for row_id, column_id, _ in cells if column_id == ids["tijd"]}
    moved = moved_along(agenda_in(after_table, ids), was)
    time = table.column_index(ids["tijd"])
    return [
        (row_id, ids["tijd"], value)
        for row_id, value in moved.items()
        if row_id not in typed and not table.is_locked(table.row_index(row_id), time)
    ]
