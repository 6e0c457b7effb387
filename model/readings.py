"""What the texts of a plan mean: periods and states derived from the cells, kept until the cells change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from model.bindings import Bindings
from model.changes import (
    CellsChanged,
    Change,
    ColumnsChanged,
    RowsInserted,
    RowsMoved,
    RowsRemoved,
    TablesChanged,
    TextChanged,
    TextsChanged,
)
from model.columns import Role
from model.counted import days_words
from model.forms.titles import is_field
from model.knowledge import Knowledge
from model.periods import Boundaries, Mark, Period, PeriodContext, column_context, read_period, week_word
from model.plan import Plan, PropertyRole
from model.row_words import Ref
from model.start_and_end import from_start_to_end
from model.status import Status, answered_status
from model.table import Table
from model.values import Moment, Value, text_of

_NO_DATE_YET = frozenset({Mark.TO_BE_SET, Mark.EMPTY})
MOST_ROWS = 500
"""Of more rows that change at once, everything that was derived is forgotten rather than followed row by row."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is understood of one row; None where the table has no such column."""

    period: Period | None
    status: Status | None


class Readings:
    """Derived values of every row of a plan. Reads a row at the first question, and again after it changed."""

    def __init__(self, plan: Plan, knowledge: Knowledge | None = None) -> None:
        self._plan = plan
        self._knowledge = knowledge or Knowledge()
        self._boundaries = Boundaries()
        self._rows: dict[str, dict[int, Reading]] = {}
        self._contexts: dict[str, PeriodContext] = {}
        self._plan_context: PeriodContext | None = None
        self._going: list[int] = []
        self._touched: dict[str, set[int]] = {}
        self.bindings = Bindings(plan, self._knowledge, self._own, self.context)
        self.watchers: list[Callable[[], None]] = []
        """Called when any reading may have become another without a change of the plan."""
        plan.listeners.append(self)
        self._knowledge.listeners.append(self._learned)

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
                context = replace(context, week_word=week_word(table.columns[column].title))
                context = column_context([text_of(row.cells[column]) for row in table.rows], context)
            self._contexts[table_key] = context
        return self._contexts[table_key]

    def plan_context(self) -> PeriodContext:
        """The years that the properties of the plan tell: its run time first, then the date of the document; with what
        the user told of its weeks, and what the vague words mean."""
        if self._plan_context is None:
            self._plan_context = self._known_context()
        return self._plan_context

    def touched(self, table_key: str) -> frozenset[int]:
        """The rows of which the last change made the reading another without being a change of the row itself: their
        moment hangs on a row that changed."""
        return frozenset(self._touched.get(table_key, ()))

    @property
    def aliases(self) -> Mapping[str, str]:
        """Other names of groups and channels that the user gave (`Knowledge.aliases`)."""
        return self._knowledge.aliases

    @property
    def boundaries(self) -> Boundaries:
        """What *begin*, *medio*, *najaar* and the like mean."""
        return self._boundaries

    @boundaries.setter
    def boundaries(self, boundaries: Boundaries) -> None:
        if boundaries != self._boundaries:
            self._boundaries = boundaries
            self._learned()

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """Note which rows are about to go; what is known stays true until the change."""
        if isinstance(change, RowsRemoved):
            rows = self._plan.table(change.table).rows
            self._going = [rows[place].id for place in change.places]

    def after(self, change: Change) -> None:
        """Forget what the change made untrue."""
        self._touched.clear()
        if isinstance(change, TextChanged):
            self._text_changed(change)
        elif isinstance(change, TextsChanged):
            self._take_plan_context()
        elif isinstance(change, TablesChanged | ColumnsChanged):
            self._contexts.pop(change.table, None)
            self._forget_all(with_texts=True)
        else:
            self._rows_changed(change)

    # --- Parts ---

    def _text_changed(self, change: TextChanged) -> None:
        # Of the properties those that tell a date are part of the context; of texts in a list, the day of a meeting.
        named = next((text.title for text in self._plan.sections if text.key == change.key), None)
        if named is None or is_field(named):
            self._take_plan_context()

    def _take_plan_context(self) -> None:
        """Forget all when the plan tells other dates than before."""
        if self._known_context() != self._plan_context:
            self._contexts.clear()
            self._plan_context = None
            self._forget_all()
        elif self.bindings.has_meeting_day_changed():
            self._forget_all()

    def _rows_changed(self, change: CellsChanged | RowsInserted | RowsRemoved | RowsMoved) -> None:
        """Forget the rows themselves, those that hang on them, and all when the years changed.

        Another year in one row can give its neighbours another year.
        """
        table = self._plan.table(change.table)
        same_years = True
        if not isinstance(change, CellsChanged) or self._touches_years(change):
            old = self._contexts.pop(change.table, None)
            same_years = old == self.context(change.table)
        rows: list[int] = []
        if isinstance(change, CellsChanged):
            rows = list(change.row_ids)
        elif isinstance(change, RowsInserted):
            rows = [table.rows[place].id for place in change.places]
        elif isinstance(change, RowsRemoved):
            rows = self._going
        if len(rows) > MOST_ROWS:
            self._forget_all(with_texts=True)
            return
        known = self._rows.get(change.table, {})
        for row_id in rows:
            known.pop(row_id, None)
        refs = [(change.table, row_id) for row_id in rows]
        gone = isinstance(change, RowsRemoved)
        self._pass_on(self.bindings.rows_gone(refs) if gone else self.bindings.rows_changed(refs))
        if not same_years:
            self._forget_all()

    def _pass_on(self, rows: Iterable[Ref]) -> None:
        """These rows hang on others that changed."""
        for table_key, row_id in rows:
            self._rows.get(table_key, {}).pop(row_id, None)
            self._touched.setdefault(table_key, set()).add(row_id)

    def _forget_all(self, with_texts: bool = False) -> None:
        """Forget every reading; those of rows whose moment hangs on something else are told as touched."""
        for table_key, row_id in self.bindings.bound():
            self._touched.setdefault(table_key, set()).add(row_id)
        self._rows.clear()
        self.bindings.forget(with_texts)

    def _learned(self) -> None:
        """The user told something of the plan, or of what words mean."""
        self._rows.clear()
        self._contexts.clear()
        self._plan_context = None
        self.bindings.forget(with_texts=False)
        for watcher in tuple(self.watchers):
            watcher()

    def _known_context(self) -> PeriodContext:
        return replace(plan_context(self._plan), boundaries=self._boundaries, week_one=self._knowledge.week_one)

    def _touches_years(self, change: CellsChanged) -> bool:
        when = self._plan.table(change.table).column_for(Role.PERIOD)
        return when is not None and change.first[1] <= when <= change.last[1]

    def _read(self, table_key: str, row_id: int) -> Reading:
        table = self._plan.table(table_key)
        cells = table.row(row_id).cells
        state = table.column_for(Role.STATUS)
        period = self._own_period(table, row_id)
        if period is not None and period.offset is not None:
            period = self.bindings.period((table_key, row_id))
        status = answered_status(table.columns[state].title, text_of(cells[state])) if state is not None else None
        if period is not None and status is not None and period.flags & _NO_DATE_YET:
            period = _with_time_of_status(period, status, self.context(table_key))
        return Reading(period, status)

    def _own(self, row: Ref) -> Period | None:
        return self._own_period(self._plan.table(row[0]), row[1])

    def _own_period(self, table: Table, row_id: int) -> Period | None:
        """What a row means by itself, without the rows around it."""
        when, until = table.column_for(Role.PERIOD), table.column_for(Role.END)
        if when is None:
            return None
        cells = table.row(row_id).cells
        period = self._of_cell(cells[when], table.key)
        if until is None or period.offset is not None:
            return period
        return from_start_to_end(period, self._of_cell(cells[until], table.key))

    def _of_cell(self, value: Value, table_key: str) -> Period:
        if isinstance(value, Moment):
            return Period.of_day(value.value)
        return read_period(text_of(value), self.context(table_key))


def _with_time_of_status(period: Period, status: Status, context: PeriodContext) -> Period:
    """The period with the time that the status names, as something to know; it is not put in the place of a date."""
    named = read_period(status.from_on, context) if status.from_on else None
    if named is None or not named.is_dated:
        return period
    return replace(period, notes=(*period.notes, f"de status noemt wel een tijd: {days_words(named.start, named.end)}"))


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
