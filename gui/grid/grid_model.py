"""One table of an open plan as Qt asks for it: texts, derived periods, and the changes that the plan announces."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from gui.grid.cell_meaning import Meanings
from gui.grid.header_words import spoken_header
from gui.grid.shown_rows import ShownRows
from gui.indexes import AnyIndex
from gui.overrides import survivable
from interchange.copied_cells import as_copied
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
from model.column_periods import shows_periods
from model.open_plan import OpenPlan
from model.periods import PeriodContext
from model.refusal import Refused
from model.values import Value

# Plain numbers: Qt hands roles over as numbers, and a look-up of an enum member for every cell shows in the paint time.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
EDIT = int(Qt.ItemDataRole.EditRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ACCESSIBLE_TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
DERIVED = int(Qt.ItemDataRole.UserRole) + 1
"""The role of the derived dates of a period, such as *11–20 apr 2017*; empty when they add nothing to the text."""
LOCKED = DERIVED + 1
"""The role of whether nobody can type in the cell."""

FEW = 50
"""Rows that Qt is told of one by one."""

_NOT_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _NOT_EDITABLE | Qt.ItemFlag.ItemIsEditable
_NOTHING = Qt.ItemFlag.NoItemFlags


@survivable
class GridModel(ShownRows):
    """What the shown rows hold. It listens to the plan, and everything that is typed goes through the plan."""

    rows_touched = Signal(object)
    """The ids of the rows whose texts changed, as a set; None when it may be any row."""
    refused = Signal(object)
    """A change that could not be made, as the `Refused` that says why."""

    def __init__(
        self,
        open_plan: OpenPlan,
        table_key: str,
        parent: QObject | None = None,
        row_label: Callable[[int], str] | None = None,
    ) -> None:
        super().__init__(open_plan, table_key, parent)
        self._row_label = row_label
        self._meanings = Meanings(open_plan, self.table)
        self._context: PeriodContext | None = None
        self._moving: list[int] = []
        self.hints: dict[int, str] = {}
        """What to fill in, by column id, shown with the title of the column."""
        open_plan.plan.listeners.append(self)
        open_plan.readings.watchers.append(self._readings_changed)
        # The plan outlives the view that this model goes with.
        self.destroyed.connect(lambda: self.leave_plan())

    def leave_plan(self) -> None:
        """Hear nothing of the plan any more, in which the table may not be now."""
        for heard, own in (
            (self.open_plan.plan.listeners, self),
            (self.open_plan.readings.watchers, self._readings_changed),
        ):
            if own in heard:
                heard.remove(own)  # type: ignore[arg-type]

    # --- Asked by everyone ---

    @property
    def period_context(self) -> PeriodContext:
        """From what the periods of this table take their year."""
        return self.open_plan.readings.context(self.table.key)

    def text(self, row: int, column: int) -> str:
        return self.table.text(self._places[row], self._across[column])

    def texts(self, row: int) -> list[str]:
        """The texts of a shown row in the shown columns."""
        table, place = self.table, self._places[row]
        return [table.text(place, column) for column in self._across]

    def value(self, row: int, column: int) -> Value:
        """What the file or the user put in a cell."""
        return self.table.rows[self._places[row]].cells[self._across[column]]

    def copied(self, row: int, column: int) -> Value:
        """The content of a cell as it is copied."""
        return self.copied_from(row, self._across[column])

    def copied_from(self, row: int, place: int) -> Value:
        """The content of a cell as it is copied, in the column at this place of the table, which may be hidden."""
        table = self.table
        if table.columns[place].counts_from is not None:
            return table.text(self._places[row], place)
        return as_copied(table.rows[self._places[row]].cells[place])

    def is_locked(self, row: int, column: int) -> bool:
        return self.table.is_locked(self._places[row], self._across[column])

    def lock_reason(self, row: int, column: int) -> str:
        """Why nobody can type in a cell, for the user; empty when it is not locked."""
        return self._meanings.lock_reason(self._places[row], self._across[column])

    def has_note(self, row: int, column: int) -> bool:
        """Whether something is remarked on a cell."""
        return (self.row_id(row), self.column(column).id) in self.table.comments

    def derived(self, row: int, column: int) -> str:
        """What a period is understood as, in short; empty when that tells no more than its text."""
        return self._meanings.derived(self._places[row], self._across[column])

    # --- Asked by Qt ---

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return _NOTHING
        return _NOT_EDITABLE if self.is_locked(index.row(), index.column()) else _EDITABLE

    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        if role in (DISPLAY, EDIT):
            return self.text(index.row(), index.column())
        if role == ACCESSIBLE_TEXT:
            return self._meanings.spoken(self._places[index.row()], self._across[index.column()])
        if role == TOOL_TIP:
            place, column = self._places[index.row()], self._across[index.column()]
            meanings = self._meanings
            parts = (
                meanings.sentence(place, column),
                meanings.lock_reason(place, column),
                meanings.note(place, column),
            )
            return "\n".join(part for part in parts if part) or None
        if role == DERIVED:
            return self.derived(index.row(), index.column())
        if role == LOCKED:
            return self.is_locked(index.row(), index.column())
        return None

    def setData(self, index: AnyIndex, value: object, role: int = EDIT) -> bool:
        if role != EDIT or not index.isValid():
            return False
        cell = (self.row_id(index.row()), self.column(index.column()).id, str(value))
        try:
            outcome = self.open_plan.set_texts(self.table.key, [cell])
        except Refused as refusal:
            self.refused.emit(refusal)
            return False
        return bool(outcome.changed)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation == Qt.Orientation.Vertical:
            if role == DISPLAY and 0 <= section < len(self._places):
                return self.row_label(section)
            return None
        if not 0 <= section < len(self._across):
            return None
        if role == DISPLAY:
            return self.column(section).title
        if role == TOOL_TIP:
            column = self.column(section)
            hint = self.hints.get(column.id, "")
            return f"{column.title}\n{hint}" if hint else column.title
        if role == ACCESSIBLE_TEXT:
            return spoken_header(self, section)
        return None

    def row_label(self, row: int) -> str:
        """What stands before a row: its number in the sheet when the view was told how to find it."""
        return self.label_of(self.row_id(row))

    def label_of(self, row_id: int) -> str:
        return self._row_label(row_id) if self._row_label else str(self.table.row_index(row_id) + 1)

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """Announce to Qt what must be announced while everything is still as it was."""
        if isinstance(change, TextsChanged):
            self._context = self.period_context
            return
        if isinstance(change, TextChanged):
            if any(change.key == known.key for known in self.open_plan.plan.properties):
                self._context = self.period_context
            return
        if change.table != self.table.key:
            return
        self._context = self.period_context
        if isinstance(change, RowsRemoved):
            self._take_out(change.places)
        elif isinstance(change, RowsMoved):
            self._begin_reset()
            self._moving = self.row_ids(range(len(self._places)))
        elif isinstance(change, ColumnsChanged):
            self._begin_reset()

    def after(self, change: Change) -> None:
        """Bring what is shown up to date, also in rows whose moment hangs on one that changed."""
        if isinstance(change, TablesChanged) and all(one.key != self.table.key for one in self.open_plan.plan.tables):
            # The table is gone, and its view is about to go.
            return
        self._follow(change)
        touched = self.open_plan.readings.touched(self.table.key)
        if touched:
            self._readings_changed(touched)

    def _follow(self, change: Change) -> None:
        if isinstance(change, TextChanged | TextsChanged):
            self._years_changed()
            return
        if change.table != self.table.key:
            return
        if isinstance(change, CellsChanged):
            self._cells_changed(change)
        elif isinstance(change, RowsInserted):
            self._insert(change.places)
            self._rows_renumbered()
        elif isinstance(change, RowsRemoved):
            self._order.close_up(change.places)
            self._end_reset()
            self._rows_renumbered()
        elif isinstance(change, RowsMoved):
            self._order.take_order(self._moving)
            self._moving = []
            self._end_reset()
            self._years_changed()
        elif isinstance(change, ColumnsChanged):
            self._columns_changed()

    # --- Parts ---

    def _cells_changed(self, change: CellsChanged) -> None:
        self._order.forget(change.row_ids)
        self._meanings.forget(change.row_ids)
        if self._order.is_plain:
            rows = [change.first[0], change.last[0]]
        else:
            rows = sorted(row for row in map(self.row_of, change.row_ids) if row >= 0)
        places = range(change.first[1], change.last[1] + 1)
        columns = [column for column, place in enumerate(self._across) if place in places]
        if rows and columns:
            self.dataChanged.emit(self.index(rows[0], columns[0]), self.index(rows[-1], columns[-1]))
        self.rows_touched.emit(change.row_ids)
        self._years_changed()

    def _readings_changed(self, row_ids: frozenset[int] | None = None) -> None:
        """What these rows mean, or all, became another without a change of their texts."""
        self._order.forget(row_ids)
        self._meanings.forget(row_ids)
        periods = [column for column in range(len(self._across)) if shows_periods(self.column(column))]
        rows = [] if row_ids is None else [row for row in map(self.row_of, row_ids) if row >= 0]
        for column in periods:
            if row_ids is None or len(rows) > FEW:
                self._column_changed(column)
            else:
                for row in rows:
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))
        self.rows_touched.emit(row_ids)

    def _years_changed(self) -> None:
        """Another year in one row, or in a property, can give every period another year."""
        old, self._context = self._context, None
        if old is None or old == self.period_context:
            return
        self._meanings.forget()
        self._order.forget_periods()
        for column in range(len(self._across)):
            if shows_periods(self.column(column)):
                self._column_changed(column)
        self.rows_touched.emit(None)

    def _column_changed(self, column: int) -> None:
        if self._places:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._places) - 1, column))

    def _rows_renumbered(self) -> None:
        """Rows came or went: the numbers before the rows and in columns that count have shifted."""
        for column in range(len(self._across)):
            if self.column(column).counts_from is not None:
                self._column_changed(column)
        if self._places:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._places) - 1)
        self._years_changed()
        self._tell_shown()

    def _columns_changed(self) -> None:
        self._meanings.forget()
        self._context = None
        self._order.forget()
        self.layout.refresh()
        present = {column.id for column in self.table.columns}
        sorts = [sort for sort in self._order.sorts if sort.column_id in present]
        filters = {known: found for known, found in self._order.filters.items() if known in present}
        if len(sorts) < len(self._order.sorts) or len(filters) < len(self._order.filters):
            self._order.order_by(sorts)
            self._order.filter_by(filters)
            self._order.rebuild()
        self._end_reset()
        self.rows_touched.emit(None)
