"""What the texts of a plan mean: periods and states derived from the cells, kept until the cells change."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from model.changes import CellsChanged, Change, TablesChanged, TextChanged
from model.columns import Role
from model.periods import Period, PeriodContext, column_context, read_period
from model.plan import Plan, PropertyRole
from model.status import Status, read_status
from model.values import Moment, text_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What is understood of one row; None where the table has no such column."""

    period: Period | None
    status: Status | None


class Readings:
    """Derived values of every row of a plan. Reads a row at the first question, and again after it changed."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._rows: dict[str, dict[int, Reading]] = {}
        self._contexts: dict[str, PeriodContext] = {}
        self._plan_context: PeriodContext | None = None
        plan.listeners.append(self)

    def of(self, table_key: str, row_id: int) -> Reading:
        """The reading of one row. Raises KeyError when the row is not there."""
        known = self._rows.setdefault(table_key, {})
        if row_id not in known:
            known[row_id] = self._read(table_key, row_id)
        return known[row_id]

    def context(self, table_key: str) -> PeriodContext:
        """From what the periods of this table take their year."""
        if table_key not in self._contexts:
            table = self._plan.table(table_key)
            column = table.column_for(Role.PERIOD)
            context = self.plan_context()
            if column is not None:
                context = column_context([text_of(row.cells[column]) for row in table.rows], context)
            self._contexts[table_key] = context
        return self._contexts[table_key]

    def plan_context(self) -> PeriodContext:
        """The years that the properties of the plan tell: its run time first, then the date of the document."""
        if self._plan_context is None:
            self._plan_context = plan_context(self._plan)
        return self._plan_context

    def before(self, change: Change) -> None:
        """Nothing to do: what is known stays true until the change."""

    def after(self, change: Change) -> None:
        """Forget what the change made untrue."""
        if isinstance(change, TextChanged):
            # Sections are no part of any context; of the properties only those that tell a date are.
            if plan_context(self._plan) != self._plan_context:
                self._rows.clear()
                self._contexts.clear()
                self._plan_context = None
            return
        if isinstance(change, TablesChanged):
            self._rows.pop(change.table, None)
            self._contexts.pop(change.table, None)
            return
        known = self._rows.get(change.table, {})
        if not isinstance(change, CellsChanged) or self._touches_years(change):
            old = self._contexts.pop(change.table, None)
            if not isinstance(change, CellsChanged) or old != self.context(change.table):
                # Another year in one row can give its neighbours another year.
                known.clear()
        for row_id in change.row_ids if isinstance(change, CellsChanged) else ():
            known.pop(row_id, None)

    def _touches_years(self, change: CellsChanged) -> bool:
        when = self._plan.table(change.table).column_for(Role.PERIOD)
        return when is not None and change.first[1] <= when <= change.last[1]

    def _read(self, table_key: str, row_id: int) -> Reading:
        table = self._plan.table(table_key)
        cells = table.row(row_id).cells
        when, state = table.column_for(Role.PERIOD), table.column_for(Role.STATUS)
        period = None
        if when is not None:
            value = cells[when]
            day = value.value if isinstance(value, Moment) else None
            period = Period.of_day(day) if day else read_period(text_of(value), self.context(table_key))
        status = read_status(text_of(cells[state])) if state is not None else None
        return Reading(period, status)


def plan_context(plan: Plan) -> PeriodContext:
    """The years that the properties of the plan tell: its run time first, then the date of the document."""
    document = _day_of(plan, PropertyRole.DATE) or plan.document_date
    start, end = _span_of(plan, PropertyRole.START)[0], _span_of(plan, PropertyRole.END)[1]
    run_start, run_end = _span_of(plan, PropertyRole.RUNTIME)
    return PeriodContext(start=run_start or start, end=run_end or end, document_date=document)


def _span_of(plan: Plan, role: PropertyRole) -> tuple[dt.date | None, dt.date | None]:
    found = plan.property_for(role)
    if found is None:
        return None, None
    if isinstance(found.value, Moment):
        return found.value.value.date(), found.value.value.date()
    period = read_period(found.text, PeriodContext())
    return period.start, period.end


def _day_of(plan: Plan, role: PropertyRole) -> dt.date | None:
    return _span_of(plan, role)[0]
