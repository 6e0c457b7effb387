"""One list of everything that a plan says, whatever the layout: lists, stacked tables, crosses and calendars.

    listing = Listing(open_plan.plan, open_plan.readings)
    for listed in listing.rows():
        print(listed.text(Role.AUDIENCE), listed.text(Role.CHANNEL), listing.reading(listed).period)

Every `ListedRow` names its source: the table, the row id and, in a cross or calendar, the column id of the cell. The
tables stay as the sheet has them; this is derived from them and changes nothing. To change something in list form, see
`model/listed_edits.py`; `ListedRow.place_of` says which cell that would write to, and `reason_against` why none.

What becomes a row:

- In a list, each row that is not empty. Cells that are merged down count for all rows that they cover. A row that is
  merged over half of the table or more, with a short text, is a heading: the rows below it are in that phase. A first
  row that only explains the heads, in brackets, is no row. Stacked tables are lists; a phase in the heading of such a
  table is that of its rows.
- In a cross, each cell of the body that holds something. A mark such as `x` is no text: it says that the label of the
  row and the head of the column belong together. `-`, `nee` and `n.v.t.` say that they do not, and are no row.
- In a calendar likewise, with the period of the column; a cell that is merged over several has that of all of them. A
  row with nothing in the body is a row without a period if it says more than its label, so that it is not lost.
- Cells that are empty but coloured are no rows. Nobody knows what the colour says, a row of the list would need a text
  that no one wrote, and typing in it would have to guess. The user is told instead: see `Table.notes`.
"""

from __future__ import annotations

from collections.abc import Iterator

from model.changes import CellsChanged, Change, ColumnsChanged, TablesChanged, TextChanged, TextsChanged
from model.columns import Role
from model.listed_row import ListedRow
from model.plan import Plan
from model.readings import Reading, Readings
from model.row_lister import RowLister

__all__ = ["ListedRow", "Listing", "listed_rows"]


def listed_rows(plan: Plan, readings: Readings) -> list[ListedRow]:
    """The rows of all tables, from scratch. Who asks more than once keeps a `Listing`."""
    context = readings.plan_context()
    listers = [RowLister(table, context) for table in plan.tables]
    return [listed for lister in listers for rows in lister.all().values() for listed in rows]


class Listing:
    """The rows of all tables, kept until the plan changes, and then made anew for the rows that changed."""

    def __init__(self, plan: Plan, readings: Readings) -> None:
        self._plan = plan
        self._readings = readings
        self._tables: dict[str, dict[int, tuple[ListedRow, ...]]] = {}
        self._listers: dict[str, RowLister] = {}
        self._firsts: dict[str, int | None] = {}
        self._unchecked: set[str] = set()
        self._context = readings.plan_context()
        plan.listeners.append(self)

    def close(self) -> None:
        """Listen to the plan no more."""
        if self in self._plan.listeners:
            self._plan.listeners.remove(self)

    def rows(self) -> list[ListedRow]:
        """The rows of all tables, in the order of the tables and their rows."""
        self._check_context()
        return [listed for table in self._plan.tables for listed in self._rows_of(table.key)]

    def of(self, table_key: str, row_id: int) -> tuple[ListedRow, ...]:
        """What one row of a table says: one row of the list, several in a cross, or none."""
        self._check_context()
        known = self._known(table_key)
        return known[row_id]

    def reading(self, listed: ListedRow) -> Reading:
        """The period and status of a row: of a calendar by its head, and by a merged cell where there is one."""
        own = self._readings.of(listed.table, listed.row_id)
        period, status = own.period, own.status
        if listed.merged.get(Role.PERIOD):
            period = self._readings.of(listed.table, listed.merged[Role.PERIOD]).period
        if listed.merged.get(Role.STATUS):
            status = self._readings.of(listed.table, listed.merged[Role.STATUS]).status
        return Reading(listed.period if listed.period is not None else period, status)

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """What is known stays true until the change."""

    def after(self, change: Change) -> None:
        """Forget what the change made untrue."""
        if isinstance(change, TextChanged | TextsChanged):
            return
        known, lister = self._tables.get(change.table), self._listers.get(change.table)
        if known is None or lister is None:
            return
        if isinstance(change, ColumnsChanged | TablesChanged) or lister.depends_on_neighbours():
            self._forget(change.table)
            return
        self._unchecked.add(change.table)
        if isinstance(change, CellsChanged):
            for row_id in change.row_ids:
                known.pop(row_id, None)

    def _forget(self, table_key: str) -> None:
        self._tables.pop(table_key, None)
        self._listers.pop(table_key, None)
        self._firsts.pop(table_key, None)

    def _check_context(self) -> None:
        """Another run time or date of the plan gives the columns of a calendar other years."""
        context = self._readings.plan_context()
        if context != self._context:
            self._context = context
            for table in self._plan.tables:
                if table.cross is not None:
                    self._forget(table.key)

    def _rows_of(self, table_key: str) -> Iterator[ListedRow]:
        known = self._known(table_key)
        for row in self._plan.table(table_key).rows:
            yield from known[row.id]

    def _known(self, table_key: str) -> dict[int, tuple[ListedRow, ...]]:
        """The rows of the list by the id of their row; those that are not known any more are made now."""
        known, lister = self._tables.get(table_key), self._listers.get(table_key)
        if known is not None and table_key not in self._unchecked:
            return known
        table = self._plan.table(table_key)
        first = table.rows[0].id if table.rows else None
        self._unchecked.discard(table_key)
        if known is None or lister is None:
            lister = self._listers[table_key] = RowLister(table, self._context)
            self._tables[table_key] = known = lister.all()
        else:
            if self._firsts.get(table_key) != first:
                # Only the first row can explain the heads.
                for row_id in (self._firsts.get(table_key), first):
                    known.pop(row_id or 0, None)
            missing = [row for row in table.rows if row.id not in known]
            if lister.is_changed_by(missing):
                # A merged cell or a heading came in, on which others depend.
                self._forget(table_key)
                return self._known(table_key)
            known.update((row.id, lister.of(row)) for row in missing)
            if len(known) > len(table.rows):
                self._tables[table_key] = known = {row.id: known[row.id] for row in table.rows}
        self._firsts[table_key] = first
        return known
