"""The rows of a timeline as Qt asks for them: those in the picture one by one, and all of them as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from gui.indexes import NO_PARENT, AnyIndex
from gui.overrides import survivable
from model.timeline.items import Band, Item, Timeline
from model.timeline.summary import HEADS, cells

Key = tuple[int, int | None]
"""A row by its id and, in a cross, its column."""


def key_of(item: Item) -> Key:
    """What tells an item from all others of its table."""
    return item.row_id, item.column_id


@survivable
class MomentsModel(QAbstractTableModel):
    """One column: what the picture shows, in its order. A row for several audiences can stand there more than once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[Band, Item]] = []

    def show_entries(self, entries: Sequence[tuple[Band, Item]]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def item(self, row: int) -> Item:
        """What stands there."""
        return self._entries[row][1]

    def row_of(self, key: Key | None) -> int:
        """The first place of an item; -1 when it is not in the picture."""
        return next((row for row, (_, item) in enumerate(self._entries) if key_of(item) == key), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        band, item = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return item.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return band.title
        return None


@survivable
class RowsModel(QAbstractTableModel):
    """The same rows in columns, from early to late; what has no date comes last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._cells: list[list[str]] = []

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._items = (*timeline.items, *timeline.undated) if timeline is not None else ()
        self._cells = [cells(item) for item in self._items]
        self.endResetModel()

    def item(self, row: int) -> Item:
        """What stands there."""
        return self._items[row]

    def row_of(self, key: Key | None) -> int:
        """Where an item stands; -1 when it is not shown."""
        return next((row for row, item in enumerate(self._items) if key_of(item) == key), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_head = orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADS)
        return HEADS[section] if is_head and role == Qt.ItemDataRole.DisplayRole else None
