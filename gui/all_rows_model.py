"""The rows of all tables as one list, in the order and with the words that the user asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from gui.all_rows_table import SOURCE, Key, ListedTable, as_plan, id_of
from gui.grid.header_words import spoken_header
from gui.grid.row_order import Sort
from gui.grid.shown_rows import ShownRows
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.questions import shown
from model.changes import Change
from model.columns import Column, Role
from model.derived_period import derived_text
from model.listed_edits import edit_listed
from model.listing import ListedRow, Listing
from model.messages import QT_TRANSLATE_NOOP
from model.open_plan import OpenPlan
from model.periods import Period, read_period
from model.refusal import Refused

_LOCKED = QT_TRANSLATE_NOOP("AllRows", "A formula fills this cell, or it is protected in the workbook.")
_ELSEWHERE = QT_TRANSLATE_NOOP("AllRows", "This is the cell that the row comes from. Press Enter to go there.")


@survivable
class AllRowsModel(ShownRows):
    """A row for each row of the listing. A change of the plan is shown in the next idle moment, as a reset.

    What the list says is derived from the tables; typing writes to the cell that a text comes from, or is refused.
    `name_source` names that cell for the user. At first the rows stand in the order of their periods.
    """

    refused = Signal(object)
    """A change that could not be made, as the `Refused` that says why."""

    def __init__(
        self, whole_plan: OpenPlan, name_source: Callable[[ListedRow], str], parent: QObject | None = None
    ) -> None:
        self.whole_plan = whole_plan
        """The plan with the tables that the rows come from; `open_plan` has the list itself as its only table."""
        self.listing = Listing(whole_plan.plan, whole_plan.readings)
        self._listed = ListedTable(name_source)
        super().__init__(as_plan(self._listed, self.listing, whole_plan.readings), "", parent)
        self._order.order_by([Sort(id_of(Role.PERIOD))])
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        whole_plan.plan.listeners.append(self)
        whole_plan.readings.watchers.append(self._look_again)
        self.refresh()

    def close(self) -> None:
        """Listen to the plan no more."""
        self._soon.stop()
        self.listing.close()
        if self in self.whole_plan.plan.listeners:
            self.whole_plan.plan.listeners.remove(self)
        if self._look_again in self.whole_plan.readings.watchers:
            self.whole_plan.readings.watchers.remove(self._look_again)

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """What is shown stays until the change has happened."""

    def after(self, change: Change) -> None:
        """Look again soon: several changes in a row are shown together, and no editor is open any more by then."""
        self._look_again()

    def _look_again(self) -> None:
        self._soon.start(0)

    def refresh(self) -> None:
        """Show the rows that there are now."""
        self._soon.stop()
        self._begin_reset()
        # What did not change keeps its place, which of twenty thousand rows is nearly all.
        self._order.forget(self._listed.fill(self.listing.rows()))
        self._order.forget_periods()
        self.layout.refresh()
        present = {column.id for column in self._listed.columns}
        self._order.order_by([sort for sort in self._order.sorts if sort.column_id in present])
        self._order.filter_by({known: wanted for known, wanted in self._order.filters.items() if known in present})
        self._order.rebuild()
        self._end_reset()
        self._tell_shown()

    # --- Asked by everyone ---

    def column(self, column: int) -> Column:
        """The column shown at this place. Where a row comes from is shown as the text that it is."""
        found = super().column(column)
        return replace(found, counts_from=None) if found.id == SOURCE else found

    @property
    def columns(self) -> list[Column]:
        """The columns as they are shown."""
        return [self.column(place) for place in range(self.columnCount())]

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self._listed.listed)

    @property
    def tables(self) -> int:
        """From how many tables they come."""
        return len({listed.table for listed in self._listed.listed})

    def listed(self, row: int) -> ListedRow:
        """The row of the listing that is shown there."""
        return self._listed.listed[self._places[row]]

    def keys(self) -> set[Key]:
        """What names the rows that there are, shown or not."""
        return {(listed.table, listed.row_id, listed.column_id) for listed in self._listed.listed}

    def key(self, row: int) -> Key:
        """What names a shown row whatever changes around it."""
        listed = self.listed(row)
        return listed.table, listed.row_id, listed.column_id

    def row_of_key(self, key: Key) -> int:
        """Where a row is shown; -1 when it is not, or no more."""
        row_id = self._listed.id_of_key(key)
        return self.row_of(row_id) if row_id is not None else -1

    def reveal_key(self, key: Key) -> int:
        """Show a row even though a filter hides it; returns where. -1 when there is no such row."""
        row_id = self._listed.id_of_key(key)
        try:
            return self.reveal(row_id) if row_id is not None else -1
        except KeyError:
            return -1

    def period(self, listed: ListedRow) -> Period | None:
        """What the period of a row is understood as; None when its row is gone, or has none."""
        try:
            return self.listing.reading(listed).period
        except KeyError:
            return None

    def text(self, row: int, column: int) -> str:
        return self._listed.text(self._places[row], self._across[column])

    def derived(self, row: int, column: int) -> str:
        """What a period is understood as, in short; empty when that tells no more than its text."""
        if self.column(column).role is not Role.PERIOD:
            return ""
        text, period = self.text(row, column), self.period(self.listed(row))
        if period is None or not text.strip():
            return ""
        return derived_text(text, period, dt.date.today().year) if period.is_dated else period.short()

    def is_locked(self, row: int, column: int) -> bool:
        return bool(self.lock_reason(row, column))

    def lock_reason(self, row: int, column: int) -> str:
        """Why this cannot be changed here, for the user; empty when it can."""
        role, listed = self.column(column).role, self.listed(row)
        if role is None:
            return QCoreApplication.translate(*_ELSEWHERE)
        reason = listed.reason_against(role)
        if reason is not None:
            return shown(reason)
        place = listed.place_of(role)
        try:
            table = self.whole_plan.plan.table(listed.table)
            locked = place is None or table.is_locked(table.row_index(place[0]), table.column_index(place[1]))
        except KeyError:
            return ""
        return QCoreApplication.translate(*_LOCKED) if locked else ""

    def words_in_use(self, column: int) -> list[str]:
        """The different texts of a column, the most frequent first."""
        return self._listed.words_in_use(self._across[column]) if self.column(column).id != SOURCE else []

    def sentence(self, row: int, text: str) -> str:
        """How a period that is being typed is understood so far."""
        return read_period(text, self.whole_plan.readings.context(self.listed(row).table)).sentence()

    # --- Asked by Qt ---

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self.is_locked(index.row(), index.column()) else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self._sentence(row, column), self.lock_reason(row, column)) if part)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        wanted = self.column(index.column()).role if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or wanted is None:
            return False
        try:
            edit_listed(self.whole_plan, self.listed(index.row()), wanted, str(value))
        except Refused as refusal:
            self.refused.emit(refusal)
            return False
        except KeyError:
            # The table went away a moment ago.
            return False
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.column(section).title
        return spoken_header(self, section) if role == Qt.ItemDataRole.AccessibleTextRole else None

    # --- Parts ---

    def _sentence(self, row: int, column: int) -> str:
        if self.column(column).role is not Role.PERIOD or not self.text(row, column).strip():
            return ""
        period = self.period(self.listed(row))
        return period.sentence() if period is not None else ""

    def _spoken(self, row: int, column: int) -> str:
        """What a screen reader says: the column, the text, what is understood of it, why it cannot be changed."""
        text = self.text(row, column).strip() or QCoreApplication.translate("Grid", "empty")
        parts = (f"{self.column(column).title}: {text}", self._sentence(row, column), self.lock_reason(row, column))
        return ", ".join(part for part in parts if part)
