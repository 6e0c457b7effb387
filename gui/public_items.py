"""The items of a public version as a list with boxes to tick: ticked is what goes, and behind it what comes instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt

from gui.indexes import NO_PARENT, AnyIndex
from gui.lists import TickModel
from gui.questions import shown
from model.public_version.items import MARKS, Decision, Item, Treatment
from model.public_version.redaction import decision_for

WHAT, TIMES, BECOMES = range(3)
LONGEST_SHOWN = 200
"""Characters of an item in the list."""


class ItemsModel(TickModel):
    """The items of one kind. `decisions` are those on all items, by their keys."""

    def __init__(self) -> None:
        super().__init__()
        self.items: Sequence[Item] = ()
        self.decisions: dict[str, Decision] = {}

    def show(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def decision(self, item: Item) -> Decision:
        """What is decided on an item so far."""
        return decision_for(item, self.decisions)

    def decide(self, row: int, decision: Decision) -> None:
        """Decide on the item in a row."""
        item = self.items[row]
        if decision.treatment not in item.treatments or decision == self.decision(item):
            return
        self.decisions[item.key] = decision
        self.dataChanged.emit(self.index(row, 0), self.index(row, BECOMES))
        self.ticked_changed.emit()

    def set_ticked(self, rows: Iterable[int], ticked: bool) -> None:
        """Ticked goes, replaced where there is something to put in its place; not ticked stays."""
        for row in rows:
            item = self.items[row]
            now = self.decision(item)
            if item.is_fixed or now.goes == ticked:
                continue
            instead = Treatment.REPLACE if now.text.strip() and Treatment.REPLACE in item.treatments else None
            treatment = (instead or Treatment.REMOVE) if ticked else Treatment.KEEP
            self.decisions[item.key] = Decision(treatment, now.text)
            self.dataChanged.emit(self.index(row, 0), self.index(row, BECOMES))

    # --- Qt ---

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can_tick = index.column() == WHAT and not self.items[index.row()].is_fixed
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == WHAT:
            return Qt.CheckState.Checked if self.decision(item).goes else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.name(item), str(max(len(item.spots), 1)), self.becomes(item))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return self.name(item)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Found"), self.tr("Times"), self.tr("Becomes"))[section]

    # --- Words ---

    def name(self, item: Item) -> str:
        """What an item is called in the list."""
        text = " ".join(item.shown.split())
        text = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
        if item.named is not None:
            text = f"{shown(item.named)}: {text}" if text else shown(item.named)
        return text if item.sure else self.tr("{name} (perhaps a name)").format(name=text)

    def becomes(self, item: Item) -> str:
        """What becomes of it, in a few words."""
        decision = self.decision(item)
        if item.is_fixed:
            return self.tr("always left out")
        if decision.treatment is Treatment.KEEP:
            return self.tr("stays")
        if decision.treatment is Treatment.REPLACE and decision.text.strip():
            return decision.text.strip()
        return MARKS.get(item.kind, self.tr("left out"))
