"""The rows of all tables as one list, in the order and with the words that the user asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from gui.indexes import NO_PARENT, AnyIndex
from gui.overrides import survivable
from gui.questions import shown
from model.changes import Change
from model.columns import ROLE_NAMES, Column, Kind, Role
from model.derived_period import derived_text
from model.listed_edits import edit_listed
from model.listing import ListedRow, Listing
from model.messages import QT_TRANSLATE_NOOP
from model.open_plan import OpenPlan
from model.periods import Period, read_period
from model.refusal import Refused
from model.row_filters import fold

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
ALWAYS = frozenset({Role.PERIOD, Role.AUDIENCE, Role.CHANNEL})
"""Columns that are there also when no table has them."""
_SOURCE_TITLE = QT_TRANSLATE_NOOP("AllRows", "Source")
_LOCKED = QT_TRANSLATE_NOOP("AllRows", "A formula fills this cell, or it is protected in the workbook.")
_ELSEWHERE = QT_TRANSLATE_NOOP("AllRows", "This is the cell that the row comes from. Press Enter to go there.")
_KINDS = {Role.PERIOD: Kind.PERIOD, Role.STATUS: Kind.STATUS}
_UNDATED = Period().sort_key
_LAST = (9,)


@survivable
class AllRowsModel(QAbstractTableModel):
    """A row for each row of the listing. A change of the plan is shown in the next idle moment, as a reset.

    What the list says is derived from the tables; typing writes to the cell that a text comes from, or is refused.
    `name_source` names that cell for the user.
    """

    refused = Signal(object)
    """A change that could not be made, as the `Refused` that says why."""
    shown_changed = Signal()

    def __init__(
        self, open_plan: OpenPlan, name_source: Callable[[ListedRow], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.open_plan = open_plan
        self._name_source = name_source
        self.listing = Listing(open_plan.plan, open_plan.readings)
        self.columns: list[Column] = []
        self._all: list[ListedRow] = []
        self._rows: list[ListedRow] = []
        self._words: tuple[str, ...] = ()
        self._sort = 0
        self._descending = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        open_plan.plan.listeners.append(self)
        open_plan.readings.watchers.append(self._look_again)
        self.refresh()

    def close(self) -> None:
        """Listen to the plan no more."""
        self._soon.stop()
        self.listing.close()
        if self in self.open_plan.plan.listeners:
            self.open_plan.plan.listeners.remove(self)
        if self._look_again in self.open_plan.readings.watchers:
            self.open_plan.readings.watchers.remove(self._look_again)

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
        self.beginResetModel()
        self._all = self.listing.rows()
        sorted_by = self.columns[self._sort].role if self.columns else Role.PERIOD
        self.columns = self._used_columns()
        self._sort = next((at for at, column in enumerate(self.columns) if column.role is sorted_by), 0)
        self._choose()
        self.endResetModel()
        self.shown_changed.emit()

    def _used_columns(self) -> list[Column]:
        used = set(ALWAYS)
        seen: set[int] = set()
        for listed in self._all:
            if id(listed.source) not in seen:
                seen.add(id(listed.source))
                used |= set(listed.source.columns)
                used |= {role for role in (listed.source.axis, listed.source.side, listed.source.cell) if role}
            if Role.PHASE in listed.values:
                used.add(Role.PHASE)
        titles = {role: QCoreApplication.translate(*ROLE_NAMES[role]) for role in ROLES}
        columns = [Column(at, titles[role], role, _KINDS.get(role, Kind.TEXT)) for at, role in enumerate(ROLES, 1)]
        source = Column(0, QCoreApplication.translate(*_SOURCE_TITLE))
        return [*(column for column in columns if column.role in used), source]

    # --- Choosing what is shown ---

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self._all)

    @property
    def tables(self) -> int:
        """From how many tables they come."""
        return len({listed.table for listed in self._all})

    @property
    def sort_order(self) -> tuple[int, bool]:
        """The column by which the rows are ordered, and whether the last come first."""
        return self._sort, self._descending

    def set_filter(self, text: str) -> None:
        """Show only the rows in which every word of the text occurs somewhere."""
        words = tuple(fold(text).split())
        if words != self._words:
            self._words = words
            self._show_anew()

    def sort_by(self, column: int, descending: bool = False) -> None:
        """Order the rows by a column; the tables stay as they are."""
        if (column, descending) != (self._sort, self._descending) and 0 <= column < len(self.columns):
            self._sort, self._descending = column, descending
            self._show_anew()

    def _show_anew(self) -> None:
        self.beginResetModel()
        self._choose()
        self.endResetModel()
        self.shown_changed.emit()

    def _choose(self) -> None:
        rows = self._all
        if self._words:
            rows = [listed for listed in rows if self._holds(listed)]
        role = self.columns[self._sort].role
        if role is None:
            self._rows = rows[::-1] if self._descending else list(rows)
            return
        keys = {id(listed): self._key(listed, role) for listed in rows}
        filled = [listed for listed in rows if keys[id(listed)] != _LAST]
        filled.sort(key=lambda listed: keys[id(listed)], reverse=self._descending)
        # Rows without a date or a text come last, whichever way the others stand.
        self._rows = filled + [listed for listed in rows if keys[id(listed)] == _LAST]

    def _holds(self, listed: ListedRow) -> bool:
        text = fold("\n".join((*listed.values.values(), self._name_source(listed))))
        return all(word in text for word in self._words)

    def _key(self, listed: ListedRow, role: Role) -> tuple[Any, ...]:
        if role is Role.PERIOD:
            period = self.period(listed)
            key = period.sort_key if period is not None else _UNDATED
            return key if key[0] < _UNDATED[0] else _LAST
        text = listed.text(role).strip()
        return (fold(text),) if text else _LAST

    # --- Asked by everyone ---

    def listed(self, row: int) -> ListedRow:
        """The row of the listing that is shown there."""
        return self._rows[row]

    def key(self, row: int) -> Key:
        """What names a shown row whatever changes around it."""
        listed = self._rows[row]
        return listed.table, listed.row_id, listed.column_id

    def row_of(self, key: Key) -> int:
        """Where a row is shown; -1 when it is not, or no more."""
        return next((row for row in range(len(self._rows)) if self.key(row) == key), -1)

    def period(self, listed: ListedRow) -> Period | None:
        """What the period of a row is understood as; None when its row is gone, or has none."""
        try:
            return self.listing.reading(listed).period
        except KeyError:
            return None

    def column(self, column: int) -> Column:
        return self.columns[column]

    def text(self, row: int, column: int) -> str:
        role = self.columns[column].role
        return self._rows[row].text(role) if role is not None else self._name_source(self._rows[row])

    def derived(self, row: int, column: int) -> str:
        """What a period is understood as, in short; empty when that tells no more than its text."""
        if self.columns[column].role is not Role.PERIOD:
            return ""
        text, period = self.text(row, column), self.period(self._rows[row])
        if period is None or not text.strip():
            return ""
        return derived_text(text, period, dt.date.today().year) if period.is_dated else period.short()

    def is_locked(self, row: int, column: int) -> bool:
        return bool(self.lock_reason(row, column))

    def lock_reason(self, row: int, column: int) -> str:
        """Why this cannot be changed here, for the user; empty when it can."""
        role, listed = self.columns[column].role, self._rows[row]
        if role is None:
            return QCoreApplication.translate(*_ELSEWHERE)
        reason = listed.reason_against(role)
        if reason is not None:
            return shown(reason)
        place = listed.place_of(role)
        try:
            table = self.open_plan.plan.table(listed.table)
            locked = place is None or table.is_locked(table.row_index(place[0]), table.column_index(place[1]))
        except KeyError:
            return ""
        return QCoreApplication.translate(*_LOCKED) if locked else ""

    def words_in_use(self, column: int) -> list[str]:
        """The different texts of a column, the most frequent first."""
        role = self.columns[column].role
        counts: dict[str, int] = {}
        for listed in self._all if role is not None else ():
            text = listed.text(role).strip() if role is not None else ""
            if text:
                counts[text] = counts.get(text, 0) + 1
        return sorted(counts, key=lambda text: -counts[text])

    def sentence(self, row: int, text: str) -> str:
        """How a period that is being typed is understood so far."""
        return read_period(text, self.open_plan.readings.context(self._rows[row].table)).sentence()

    # --- Asked by Qt ---

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

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
        wanted = self.columns[index.column()].role if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or wanted is None:
            return False
        try:
            edit_listed(self.open_plan, self._rows[index.row()], wanted, str(value))
        except Refused as refusal:
            self.refused.emit(refusal)
            return False
        except KeyError:
            # The table went away a moment ago.
            return False
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_title = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns)
        return self.columns[section].title if is_title and role == Qt.ItemDataRole.DisplayRole else None

    # --- Parts ---

    def _sentence(self, row: int, column: int) -> str:
        if self.columns[column].role is not Role.PERIOD or not self.text(row, column).strip():
            return ""
        period = self.period(self._rows[row])
        return period.sentence() if period is not None else ""

    def _spoken(self, row: int, column: int) -> str:
        """What a screen reader says: the column, the text, what is understood of it, why it cannot be changed."""
        text = self.text(row, column).strip() or QCoreApplication.translate("Grid", "empty")
        parts = (f"{self.columns[column].title}: {text}", self._sentence(row, column), self.lock_reason(row, column))
        return ", ".join(part for part in parts if part)
