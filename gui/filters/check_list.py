"""A list of values to tick, each with its number of rows, and the search in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.filters.wording import rows_text
from gui.grid.shown_rows import AnyIndex
from gui.overrides import survivable
from model.row_filters import fold

# Plain numbers, because Qt hands roles over as numbers and asks for many of them.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
CHECK = int(Qt.ItemDataRole.CheckStateRole)
ACCESSIBLE_TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
COUNT = int(Qt.ItemDataRole.UserRole) + 1

_ROOT = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A value to tick: what it stands for, how it is shown, and in how many rows it occurs."""

    key: object
    text: str
    count: int


@survivable
class CheckListModel(QAbstractListModel):
    """The values, all ticked at first. While something is searched only what is found counts, all of it ticked at
    first, as in Excel; without a search the ticks of before are back."""

    ticked = Signal()
    """Other values are ticked, or others are found."""

    def __init__(self, entries: Sequence[Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = list(entries)
        self._ticks = bytearray(b"\1") * len(self._entries)
        self._found_ticks = bytearray(self._ticks)
        self._found: list[int] | None = None
        self._folded: list[str] | None = None

    @property
    def is_searched(self) -> bool:
        return self._found is not None

    def search(self, text: str) -> None:
        """Show only the values in which every word of the text occurs."""
        words = fold(text).split()
        self.beginResetModel()
        if words:
            if self._folded is None:
                self._folded = [fold(entry.text) for entry in self._entries]
            folded = self._folded
            self._found = [place for place in range(len(folded)) if all(word in folded[place] for word in words)]
            self._found_ticks = bytearray(b"\1") * len(self._entries)
        else:
            self._found = None
        self.endResetModel()
        self.ticked.emit()

    def take(self, keys: Iterable[object]) -> None:
        """Tick just the values that stand for these."""
        wanted = set(keys)
        self._set([entry.key in wanted for entry in self._entries])

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
        return [self._entries[place].key for place in self._places() if ticks[place]]

    @property
    def is_all(self) -> bool:
        """Whether everything there is, is ticked."""
        return self._found is None and all(self._ticks)

    # --- Asked by Qt ---

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._places())

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        place = self._places()[index.row()]
        entry = self._entries[place]
        if role == DISPLAY:
            return " ".join(entry.text[:300].split())
        if role == CHECK:
            return Qt.CheckState.Checked if self._now[place] else Qt.CheckState.Unchecked
        if role == COUNT:
            return entry.count
        if role == TOOL_TIP:
            return entry.text
        if role == ACCESSIBLE_TEXT:
            return f"{' '.join(entry.text.split())}, {rows_text(entry.count)}"
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
        return range(len(self._entries)) if self._found is None else self._found

    def _set(self, ticks: Iterable[bool]) -> None:
        self._now[:] = bytearray(ticks)
        self._tell()

    def _tell(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [CHECK])
        self.ticked.emit()


@survivable
class CheckListDelegate(QStyledItemDelegate):
    """Paints the number of rows at the right of a value. A click anywhere in a row ticks it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown = QStyleOptionViewItem(option)
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
class CheckListView(QListView):
    """Shows the values; letters typed in it go to the search."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(CheckListDelegate(self))

    def keyboardSearch(self, search: str) -> None:
        # Qt would ask the model for value after value.
        if search.strip():
            self.typed.emit(search)

    def sizeHintForColumn(self, column: int) -> int:
        # Qt would measure every value; the list is as wide as its window.
        return 0
