"""The texts, tables and columns of a plan, each with a tick."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from gui.overrides import survivable
from model.plan import Plan

_KEY = Qt.ItemDataRole.UserRole
_LINES = 7
_TICK = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@survivable
class PartsTree(QTreeWidget):
    """Ticks what goes along. A tick above holds for all below it."""

    changed = Signal()

    def __init__(self, plan: Plan, with_texts: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("Texts, tables and columns"))
        self._texts = self._branch(self.tr("Texts"), None, with_texts) if plan.sections else None
        if self._texts is not None:
            for section in plan.sections:
                self._leaf(self._texts, section.title, section.key, with_texts)
        self._tables = []
        for table in plan.tables:
            branch = self._branch(table.title or self.tr("Table"), table.key, True)
            self._tables.append(branch)
            for column in table.columns:
                if column.title.strip():
                    self._leaf(branch, column.title, column.id, True)
        if self.topLevelItemCount():
            self.setCurrentItem(self.topLevelItem(0))
        self.itemChanged.connect(lambda _item, _column: self.changed.emit())

    def _branch(self, text: str, key: str | None, ticked: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [" ".join(text.split())])
        item.setFlags(_TICK | Qt.ItemFlag.ItemIsAutoTristate)
        item.setData(0, _KEY, key)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _leaf(self, branch: QTreeWidgetItem, text: str, key: object, ticked: bool) -> None:
        item = QTreeWidgetItem(branch, [" ".join(text.split())])
        item.setFlags(_TICK | Qt.ItemFlag.ItemNeverHasChildren)
        item.setData(0, _KEY, key)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing() * 3 // 2
        return QSize(super().sizeHint().width(), line * _LINES)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * 5)

    @property
    def with_texts(self) -> bool:
        """Whether any text goes along."""
        return self._texts is not None and self._texts.checkState(0) is not Qt.CheckState.Unchecked

    @property
    def texts(self) -> frozenset[str] | None:
        """Keys of the texts that go along, and of all labelled values; None when nothing was left out."""
        if self._texts is None or self._texts.checkState(0) is Qt.CheckState.Checked:
            return None
        return frozenset([*_ticked(self._texts, True), *(found.key for found in self._plan.properties)])

    @property
    def tables(self) -> tuple[str, ...] | None:
        """Keys of the tables that go along; None for all."""
        kept = [item for item in self._tables if item.checkState(0) is not Qt.CheckState.Unchecked]
        return None if len(kept) == len(self._tables) else tuple(item.data(0, _KEY) for item in kept)

    @property
    def without_columns(self) -> frozenset[int]:
        """Ids of the columns that stay behind, of tables that go along."""
        kept = [item for item in self._tables if item.checkState(0) is Qt.CheckState.PartiallyChecked]
        return frozenset(key for item in kept for key in _ticked(item, False))


def _ticked(branch: QTreeWidgetItem, ticked: bool) -> list:  # type: ignore[type-arg]
    """The keys below a branch that have a tick, or that have none."""
    items = [branch.child(place) for place in range(branch.childCount())]
    return [item.data(0, _KEY) for item in items if (item.checkState(0) is Qt.CheckState.Checked) == ticked]
