"""The list below an editor: words to take one of, or names to tick. What is typed shortens it and is never changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.grid.cell_metrics import CellMetrics
from gui.grid.colours import Colours
from gui.grid.editor_keys import combined, pressed
from gui.grid.editor_popup import EditorPopup
from gui.grid.painting import paint_frame
from gui.overrides import survivable
from model.row_filters import fold

MOST_SHOWN = 9
"""Lines that are in sight at once."""


@survivable
class ChoicePainter(QStyledItemDelegate):
    """Paints a word, with a box of its own before it where it can be ticked: that of the style is not seen in the dark
    and does not grow with the letters."""

    def __init__(self, parent: QWidget, metrics: CellMetrics, colours: Colours, checks: bool) -> None:
        super().__init__(parent)
        self._metrics = metrics
        self._colours = colours
        self._checks = checks

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        metrics, colours, rect = self._metrics, self._colours, option.rect
        is_marked = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_marked:
            painter.fillRect(rect, colours.selection)
        painter.setFont(metrics.font)
        painter.setPen(colours.selected_text if is_marked else colours.text)
        room = rect.adjusted(metrics.pad_x, 0, -metrics.pad_x, 0)
        if self._checks:
            side = round(metrics.em * 0.8)
            box = QRect(room.left(), room.center().y() - side // 2, side, side)
            paint_frame(painter, box, painter.pen().color(), max(1, side // 12))
            if index.data(int(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked.value:
                self._tick(painter, box)
            room.setLeft(box.right() + metrics.pad_x)
        text = QFontMetrics(metrics.font).elidedText(
            str(index.data(int(Qt.ItemDataRole.DisplayRole))), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _tick(self, painter: QPainter, box: QRect) -> None:
        side = box.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(painter.pen().color(), max(1.5, side / 7)))
        left, top = box.left(), box.top()
        corners = [QPointF(left + side * x, top + side * y) for x, y in ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))]
        painter.drawPolyline(corners)
        painter.restore()


class ChoiceList(EditorPopup):
    """Words below an editor. The keyboard stays with the editor, which hands on arrows, Space and Esc."""

    moved = Signal(str)
    """The mark went to this word."""
    picked = Signal(str)
    """This word was taken, with the mouse or with Enter."""
    ticked = Signal(str)
    """This name was ticked, or no longer."""
    given_up = Signal()
    """Esc was pressed: what was typed counts."""

    def __init__(self, editor: QWidget, metrics: CellMetrics, checks: bool = False) -> None:
        super().__init__(editor, metrics)
        self._checks = checks
        self._words: tuple[str, ...] = ()
        self._is_on: set[str] = set()
        self.takes_enter = False
        """Whether Enter takes the marked word; else it goes on to the next cell, with the word."""
        self._list = QListWidget(self)
        self._list.setFont(metrics.font)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        colours = Colours.of(self._list.palette())
        self._list.setItemDelegate(ChoicePainter(self._list, metrics, colours, checks))
        self._list.itemClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._list)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._list.setAccessibleName(name)

    # --- What is shown ---

    @property
    def shown_words(self) -> list[str]:
        """The words that are in the list now."""
        return [self._list.item(place).text() for place in range(self._list.count())]

    @property
    def marked(self) -> str:
        """The word that the mark is on; empty while it is on none."""
        item = self._list.currentItem()
        return item.text() if item is not None else ""

    def offer(self, words: Iterable[str]) -> None:
        """Offer these words from now on."""
        self._words = tuple(words)

    def show_words(self, typed: str = "", ticked: Sequence[str] = ()) -> bool:
        """Show the words that have what was typed in them, those that begin with it first; False when there are none.

        `ticked` are those that the text holds.
        """
        wanted = fold(typed.strip())
        hits = [word for word in self._words if wanted in fold(word)]
        hits.sort(key=lambda word: not fold(word).startswith(wanted))
        marked, self._is_on = self.marked, set(ticked)
        self._list.clear()
        for word in hits:
            item = QListWidgetItem(word, self._list)
            item.setSizeHint(QSize(0, self._metrics.row_height(1)))
            if self._checks:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Checked if word in self._is_on else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(hits.index(marked) if marked in hits and self._checks else -1)
        return bool(hits)

    def mark(self, word: str) -> None:
        """Put the mark on this word, where it is in the list."""
        found = self._list.findItems(word, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive)
        if found:
            self._list.setCurrentItem(found[0])

    def wanted_size(self) -> QSize:
        lines = min(max(self._list.count(), 1), MOST_SHOWN)
        height = self._metrics.row_height(1)
        meter = self._metrics.meter
        longest = max((meter.natural_width(self._list.item(at).text()) for at in range(self._list.count())), default=0)
        aside = (height if self._checks else 0) + self._list.verticalScrollBar().sizeHint().width()
        width = self._metrics.column_width(longest) + aside + self._metrics.pad_x
        return QSize(max(self._editor.width(), width), lines * height + 4)

    # --- Keys and mouse ---

    def takes(self, event: QKeyEvent) -> bool:
        key = pressed(event)
        if key == _SPACE:
            return self._checks and bool(self.marked)
        if key == _ENTER:
            return self.takes_enter and bool(self.marked) and not self._checks
        return key in _MOVES or key in _CLOSE

    def press(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key == _SPACE:
            self.ticked.emit(self.marked)
        elif key == _ENTER:
            word = self.marked
            self.hide()
            self.picked.emit(word)
        else:
            self.hide()
            if key == combined("Esc"):
                self.given_up.emit()

    def _move(self, step: int) -> None:
        count = self._list.count()
        if not count:
            return
        now = self._list.currentRow()
        row = (now + step) % count if abs(step) == 1 and now >= 0 else min(max(now + step, 0), count - 1)
        if now < 0 and step < 0:
            row = count - 1
        self._list.setCurrentRow(row)
        word = self.marked
        self.say(self._spoken(word, row, count))
        self.moved.emit(word)

    def say_state(self, word: str) -> None:
        """Let a screen reader say whether a name is ticked."""
        self.say(f"{word}, {self._state(word)}")

    def _state(self, word: str) -> str:
        return self.tr("ticked") if word in self._is_on else self.tr("not ticked")

    def _spoken(self, word: str, row: int, count: int) -> str:
        place = self.tr("{place} of {count}").format(place=row + 1, count=count)
        return f"{word}, {self._state(word)}, {place}" if self._checks else f"{word}, {place}"

    def _clicked(self, item: QListWidgetItem) -> None:
        if self._checks:
            self.ticked.emit(item.text())
        else:
            self.hide()
            self.picked.emit(item.text())


_MOVES = {
    combined("Down"): 1,
    combined("Up"): -1,
    combined("PgDown"): MOST_SHOWN - 1,
    combined("PgUp"): 1 - MOST_SHOWN,
}
_CLOSE = {combined("Esc"), combined("Alt+Down"), combined("Alt+Up")}
_SPACE, _ENTER = combined("Space"), combined("Return")
