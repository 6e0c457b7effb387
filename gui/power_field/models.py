"""The stakeholders as Qt asks for them: those in the picture one by one, and all of them as a table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from gui.indexes import NO_PARENT, AnyIndex
from gui.overrides import survivable
from model.messages import QT_TRANSLATE_NOOP
from model.power_interest.stakeholders import PowerField, Stakeholder, advice
from model.power_interest.summary import cells, heads, in_order

_ADVICE = QT_TRANSLATE_NOOP("PowerField", "{stakeholder}: {advice}")


@survivable
class PointsModel(QAbstractTableModel):
    """One column: the stakeholders that have a place, by what is advised."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placed: list[Stakeholder] = []

    def show_field(self, field: PowerField) -> None:
        """Show these stakeholders."""
        self.beginResetModel()
        self._placed = [one for one in in_order(field) if one.place is not None]
        self.endResetModel()

    def stakeholder(self, row: int) -> Stakeholder:
        """Who stands there."""
        return self._placed[row]

    def row_of(self, row_id: int | None) -> int:
        """Where the stakeholder with this row in the table stands; -1 when it is not in the picture."""
        return next((row for row, one in enumerate(self._placed) if one.row_id == row_id), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._placed)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._placed[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and one.place is not None:
            return advice(one.place)
        if role == Qt.ItemDataRole.ToolTipRole and one.place is not None:
            text = QCoreApplication.translate(*_ADVICE)
            return text.format(stakeholder=one.spoken, advice=advice(one.place))
        return None


@survivable
class ScoresModel(QAbstractTableModel):
    """The same stakeholders in columns, with their texts as the table has them; who has no place comes last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: list[str] = []
        self._all: list[Stakeholder] = []
        self._cells: list[list[str]] = []

    def show_field(self, field: PowerField) -> None:
        """Show these stakeholders."""
        self.beginResetModel()
        self._all = in_order(field)
        self._heads = heads(field)
        self._cells = [cells(field, one) for one in self._all]
        self.endResetModel()

    def stakeholder(self, row: int) -> Stakeholder:
        """Who stands there."""
        return self._all[row]

    def row_of(self, row_id: int | None) -> int:
        """Where the stakeholder with this row in the table stands; -1 when it is not shown."""
        return next((row for row, one in enumerate(self._all) if one.row_id == row_id), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._all)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_head = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._heads)
        return self._heads[section] if is_head and role == Qt.ItemDataRole.DisplayRole else None
