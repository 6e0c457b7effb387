"""The proposals of one offer to tidy up, as a list with boxes to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from gui.indexes import NO_PARENT, AnyIndex
from gui.lists import TickModel
from gui.questions import shown
from model.cleanup.offers import Proposal

WHERE, BECOMES = range(2)
LONGEST_SHOWN = 200
"""Characters of a text in the list; the preview has all of it."""


class ProposalsModel(TickModel):
    """A row for each proposal: where it is, and what stands there afterwards. `name_place` says where that is."""

    def __init__(self, name_place: Callable[[Proposal], str]) -> None:
        super().__init__()
        self._name_place = name_place
        self.proposals: Sequence[Proposal] = ()

    def show(self, proposals: Sequence[Proposal]) -> None:
        """Show these, ticked where they are certain; what the user ticked or not in the same place stays so."""
        decided = {
            (each.table, *each.place): (each.is_certain, ticked)
            for each, ticked in zip(self.proposals, self._ticked, strict=True)
        }
        self.beginResetModel()
        self.proposals = proposals
        self._ticked = []
        for each in proposals:
            was_certain, ticked = decided.get((each.table, *each.place), (each.is_certain, each.is_certain))
            self._ticked.append(ticked if was_certain == each.is_certain else each.is_certain)
        self.endResetModel()
        self.ticked_changed.emit()

    def forget(self) -> None:
        """Show nothing; the next proposals are others."""
        self.proposals, self._ticked = (), []

    def ticked(self) -> list[Proposal]:
        """The proposals that are ticked."""
        return [each for each, ticked in zip(self.proposals, self._ticked, strict=True) if ticked]

    # --- Qt ---

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.proposals)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHERE else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.proposals):
            return None
        proposal = self.proposals[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == WHERE:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name_place(proposal) if index.column() == WHERE else _one_line(proposal)
        if role == Qt.ItemDataRole.ToolTipRole and proposal.reason is not None:
            return shown(proposal.reason)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.tr("Where") if section == WHERE else self.tr("Becomes")


def _one_line(proposal: Proposal) -> str:
    """What comes, on one line, for the list."""
    text = " / ".join(" ".join(piece.after[: 2 * LONGEST_SHOWN].split()) for piece in proposal.pieces)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
