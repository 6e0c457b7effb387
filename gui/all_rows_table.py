"""The rows of all tables as one table, so that it is filtered and sorted by what filters and sorts the tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from model.columns import ROLE_NAMES, Column, Kind, Role
from model.listing import ListedRow, Listing
from model.messages import QT_TRANSLATE_NOOP
from model.open_plan import OpenPlan
from model.periods import Period, PeriodContext
from model.readings import Reading, Readings
from model.table import Row, Table

Key = tuple[str, int, int | None]
"""What names a row of the list: table, row id, and in a cross the column id."""

ROLES = (
    Role.PERIOD,
    Role.AUDIENCE,
    Role.CHANNEL,
    Role.GOAL,
    Role.SUBJECT,
    Role.MESSAGE,
    Role.ACTION,
    Role.OWNER,
    Role.STATUS,
    Role.PHASE,
)
"""The columns of the list, as far as there is something in them; last comes where a row comes from."""
ALWAYS = frozenset({Role.PERIOD, Role.AUDIENCE, Role.CHANNEL})
"""Columns that are there also when no table has them."""
SOURCE = 0
"""The id of the column with where a row comes from."""
_SOURCE_TITLE = QT_TRANSLATE_NOOP("AllRows", "Source")
_KINDS = {Role.PERIOD: Kind.PERIOD, Role.STATUS: Kind.STATUS}


def id_of(role: Role | None) -> int:
    """The id of the column with this role, whatever stands beside it; None for where a row comes from."""
    return ROLES.index(role) + 1 if role is not None else SOURCE


class ListedTable(Table):
    """Made of the listing, and made anew whenever that changes. Nobody edits it.

    Where a row comes from is asked when it is needed, since the rows of a sheet get other numbers all the time; that
    column counts the rows, so that sorting by it gives the order of the tables.
    """

    def __init__(self, name_source: Callable[[ListedRow], str]) -> None:
        super().__init__("", "", ())
        self.listed: list[ListedRow] = []
        """The rows of the listing, in the same order as `rows`."""
        self._name_source = name_source
        self._ids: dict[Key, int] = {}

    def fill(self, listed: Sequence[ListedRow]) -> list[int] | None:
        """Hold these rows from now on; a row that was there before keeps its id. Gives the ids of the rows that say
        something else now; None when other rows or columns are there, or stand in another order."""
        columns = _columns_for(listed)
        same_columns = columns == self.columns
        roles = [column.role for column in columns if column.role is not None]
        known = dict(zip(map(id, self.listed), self.rows, strict=True)) if same_columns else {}
        before, ids = self.rows, self._ids
        rows, changed = [], []
        for found in listed:
            row = known.get(id(found))
            if row is None:
                row_id = ids.setdefault((found.table, found.row_id, found.column_id), len(ids) + 1)
                get = found.values.get
                row = Row(row_id, [*[get(role, "") for role in roles], ""])
                changed.append(row_id)
            rows.append(row)
        same_rows = same_columns and [row.id for row in rows] == [row.id for row in before]
        self.listed = list(listed)
        self.columns[:] = columns
        self.rows = rows
        if not same_rows:
            self.rows_reordered()
        return changed if same_rows else None

    def id_of_key(self, key: Key) -> int | None:
        """The id of the row with this name; None for one that never was in the list."""
        return self._ids.get(key)

    def text(self, row: int, column: int) -> str:
        if self.columns[column].id == SOURCE:
            return self._name_source(self.listed[row])
        return super().text(row, column)


class _ListedReadings:
    """What the rows of the list mean, by their ids in it."""

    def __init__(self, table: ListedTable, listing: Listing, readings: Readings) -> None:
        self._table = table
        self._listing = listing
        self._readings = readings

    def of(self, _table_key: str, row_id: int) -> Reading:
        listed = self._table.listed[self._table.row_index(row_id)]
        try:
            found = self._listing.reading(listed)
        except KeyError:
            # Its table went away a moment ago.
            return Reading(Period(), None)
        return Reading(found.period or Period(), found.status)

    def context(self, _table_key: str) -> PeriodContext:
        return self._readings.plan_context()


class _ListedPlan:
    """As much of an open plan as filtering and sorting ask for."""

    def __init__(self, table: ListedTable, readings: _ListedReadings) -> None:
        self.plan = self
        self.readings = readings
        self._table = table

    def table(self, _key: str) -> Table:
        return self._table


def as_plan(table: ListedTable, listing: Listing, readings: Readings) -> OpenPlan:
    """The list as the only table of a plan."""
    return cast(OpenPlan, _ListedPlan(table, _ListedReadings(table, listing, readings)))


def _columns_for(listed: Sequence[ListedRow]) -> list[Column]:
    used = set(ALWAYS)
    seen: set[int] = set()
    for found in listed:
        source = found.source
        if id(source) not in seen:
            seen.add(id(source))
            used |= set(source.columns)
            used |= {role for role in (source.axis, source.side, source.cell) if role}
        if Role.PHASE in found.values:
            used.add(Role.PHASE)
    titles = {role: QCoreApplication.translate(*ROLE_NAMES[role]) for role in ROLES}
    columns = [Column(id_of(role), titles[role], role, _KINDS.get(role, Kind.TEXT)) for role in ROLES if role in used]
    return [*columns, Column(SOURCE, QCoreApplication.translate(*_SOURCE_TITLE), counts_from=1)]
