"""The hits that can be replaced, as a list with ticks: where each is, what stands there now and afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from gui.indexes import NO_PARENT, AnyIndex
from gui.lists import TickModel
from gui.overrides import survivable
from gui.questions import shown
from model.finding import Span
from model.replacing import Target, replaced

WHERE, NOW, BECOMES = range(3)
BEFORE, BEHIND = 24, 60
"""Characters of a text that are shown before and behind the hit."""


@survivable
class Replacements(TickModel):
    """A row for each hit. Those in cells that cannot be changed have no tick and say why."""

    def __init__(self, name_place: Callable[[Target], str]) -> None:
        super().__init__()
        self._name_place = name_place
        self._new = ""
        self._hits: list[tuple[Target, Span]] = []

    def show(self, targets: Sequence[Target], new: str) -> None:
        """Show the hits of these, all ticked."""
        self.beginResetModel()
        self._new = new
        self._hits = [(target, span) for target in targets for span in target.spans]
        self._ticked = [True] * len(self._hits)
        self.endResetModel()
        self.ticked_changed.emit()

    def hit(self, row: int) -> tuple[Target, Span] | None:
        """The hit in this row; None when there is none."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    @property
    def possible(self) -> int:
        """How many hits can be replaced."""
        return sum(target.obstacle is None for target, _ in self._hits)

    def chosen(self) -> list[tuple[Target, list[Span]]]:
        """The hits that are ticked, those of one cell together."""
        found: dict[int, tuple[Target, list[Span]]] = {}
        for row, (target, span) in enumerate(self._hits):
            if target.obstacle is None and self._ticked[row]:
                found.setdefault(id(target), (target, []))[1].append(span)
        return list(found.values())

    # --- Qt ---

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can_tick = index.column() == WHERE and self._hits[index.row()][0].obstacle is None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        target, span = self._hits[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(target, span, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == WHERE and target.obstacle is None:
            return Qt.CheckState.Checked if self._ticked[row] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            said = target.obstacle or target.remark
            return shown(said) if said is not None else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Where"), self.tr("Now"), self.tr("Becomes"))[section]

    def _text(self, target: Target, span: Span, column: int) -> str:
        if column == WHERE:
            return self._name_place(target)
        if column == NOW:
            return _around(target.text, span)
        if target.obstacle is not None:
            return self.tr("Stays as it is: {reason}").format(reason=shown(target.obstacle))
        start = span[0]
        return _around(replaced(target.text, [span], self._new), (start, start + len(self._new)))


def _around(text: str, span: Span) -> str:
    """A text on one line, as far as it stands around a stretch of it."""
    start, end = max(0, span[0] - BEFORE), span[1] + BEHIND
    part = " ".join(text[start:end].split())
    return ("…" if start else "") + part + ("…" if end < len(text) else "")
