"""A list of values to tick, each with its number of rows, and the search in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gui.filters.wording import rows_text
from gui.indexes import NO_PARENT, AnyIndex
from gui.overrides import survivable
from model.row_filters import fold

# Plain numbers, because Qt hands roles over as numbers and asks for many of them.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
CHECK = int(Qt.ItemDataRole.CheckStateRole)
ACCESSIBLE_TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
COUNT = int(Qt.ItemDataRole.UserRole) + 1

LONGEST_SHOWN = 300
"""Letters of a value that are laid out; far more than fit."""

_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


@survivable
class CheckListModel(QAbstractListModel):
    """The values, all ticked at first. While something is searched only what is found counts, all of it ticked at
    first, as in Excel; without a search the ticks of before are back.

    `keys` are what the values stand for, `texts` how they are shown, `counts` in how many rows each occurs.
    """

    ticked = Signal()
    """Other values are ticked, or others are found."""

    def __init__(
        self, keys: Iterable[object], texts: Iterable[str], counts: Iterable[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        # Three lists, because to make an object for each of twenty thousand values takes long.
        self._keys, self._texts, self._counts = list(keys), list(texts), list(counts)
        self._ticks = bytearray(b"\1") * len(self._keys)
        self._found_ticks = bytearray(self._ticks)
        self._found: list[int] | None = None
        self._folded: list[str] | None = None

    def search(self, text: str) -> None:
        """Show only the values in which every word of the text occurs."""
        words = fold(text).split()
        self.beginResetModel()
        if words:
            if self._folded is None:
                self._folded = [fold(text) for text in self._texts]
            folded = self._folded
            self._found = [place for place in range(len(folded)) if all(word in folded[place] for word in words)]
            self._found_ticks = bytearray(b"\1") * len(self._keys)
        else:
            self._found = None
        self.endResetModel()
        self.ticked.emit()

    def take(self, keys: Iterable[object]) -> None:
        """Tick just the values that stand for these."""
        wanted = set(keys)
        self._now[:] = bytearray(key in wanted for key in self._keys)
        self._tell()

    def tick_all(self, is_ticked: bool) -> None:
        """Tick every value in sight, or none of them."""
        ticks = self._now
        for place in self._places():
            ticks[place] = is_ticked
        self._tell()

    def tick_only(self, row: int) -> None:
        """Tick just the value in this row."""
        ticks, places = self._now, self._places()
        for place in places:
            ticks[place] = False
        ticks[places[row]] = True
        self._tell()

    def toggle(self, row: int) -> None:
        """Tick the value in this row, or no longer."""
        place = self._places()[row]
        self._now[place] ^= 1
        index = self.index(row, 0)
        self.dataChanged.emit(index, index, [CHECK])
        self.ticked.emit()

    def chosen(self) -> list[object]:
        """What the ticked values in sight stand for."""
        ticks = self._now
        return [self._keys[place] for place in self._places() if ticks[place]]

    @property
    def is_all(self) -> bool:
        """Whether everything there is, is ticked."""
        return self._found is None and all(self._ticks)

    # --- Asked by Qt ---

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._places())

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        place = self._places()[index.row()]
        if role == DISPLAY:
            return " ".join(self._texts[place][:LONGEST_SHOWN].split())
        if role == CHECK:
            return Qt.CheckState.Checked if self._now[place] else Qt.CheckState.Unchecked
        if role == COUNT:
            return self._counts[place]
        if role == TOOL_TIP:
            return self._texts[place]
        if role == ACCESSIBLE_TEXT:
            return f"{' '.join(self._texts[place].split())}, {rows_text(self._counts[place])}"
        return None

    def setData(self, index: AnyIndex, value: object, role: int = DISPLAY) -> bool:
        if role != CHECK or not index.isValid():
            return False
        if (Qt.CheckState(value) is Qt.CheckState.Checked) != bool(self._now[self._places()[index.row()]]):
            self.toggle(index.row())
        return True

    # --- Parts ---

    @property
    def _now(self) -> bytearray:
        return self._ticks if self._found is None else self._found_ticks

    def _places(self) -> Sequence[int]:
        return range(len(self._keys)) if self._found is None else self._found

    def _tell(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [CHECK])
        self.ticked.emit()


@survivable
class CheckListDelegate(QStyledItemDelegate):
    """Paints the number of rows at the right of a value. A click anywhere in a row ticks it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown: Any = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style, widget = shown.widget.style(), shown.widget
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, shown, painter, widget)
        count = str(index.data(COUNT))
        gap = QFontMetrics(shown.font).averageCharWidth()
        width = QFontMetrics(shown.font).horizontalAdvance(count) + 2 * gap
        whole = QRect(shown.rect)
        shown.rect = whole.adjusted(0, 0, -width, 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        is_selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.PlaceholderText
        painter.setPen(shown.palette.color(QPalette.ColorGroup.Active, role))
        painter.setFont(shown.font)
        room = whole.adjusted(0, 0, -gap, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
        is_click = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        if is_key or is_click:
            assert isinstance(model, CheckListModel)
            model.toggle(index.row())
            return True
        return False


@survivable
class CheckListView(QTableView):
    """Shows the values, one in a row; letters typed in it go to the search.

    It is a table of one column: a list view of Qt asks its model for every row before it shows the first.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerItem)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        down = self.verticalHeader()
        down.hide()
        down.setHighlightSections(False)
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight)
        down.setDefaultSectionSize(max(self.fontMetrics().height(), mark) + 2)
        self.setItemDelegate(CheckListDelegate(self))

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # In a table these go to the ends of the row.
        if action == QTableView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action == QTableView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        # Qt would ask the model for value after value.
        if search.strip():
            self.typed.emit(search)
