"""The dialog that orders the rows by several columns, each with its direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.filters.sort_words import direction_words
from gui.grid.row_order import Sort
from gui.icons import show_icon
from gui.overrides import survivable
from model.columns import Column


@survivable
class Level(QWidget):
    """One of the columns to sort by."""

    def __init__(
        self,
        columns: Sequence[Column],
        sort: Sort,
        parent: QWidget,
        move: Callable[[Level, int], None],
        remove: Callable[[Level], None],
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self.label = QLabel(self)
        self.column = QComboBox(self)
        for column in columns:
            self.column.addItem(" ".join(column.title.split()) or self.tr("column without a name"), column.id)
        self.column.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column.setMinimumContentsLength(18)
        self.column.setCurrentIndex(self.column.findData(sort.column_id))
        self.direction = QComboBox(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.label)
        line.addWidget(self.column, 1)
        line.addWidget(self.direction)
        self.up = self._button("arrow_up", lambda: move(self, -1))
        self.down = self._button("arrow_down", lambda: move(self, 1))
        self.out = self._button("dismiss", lambda: remove(self))
        for button in (self.up, self.down, self.out):
            line.addWidget(button)
        self._show_directions(int(sort.descending))
        self.column.currentIndexChanged.connect(lambda: self._show_directions(self.direction.currentIndex()))

    @property
    def sort(self) -> Sort:
        """The column and direction that are chosen."""
        return Sort(self.column.currentData(), self.direction.currentIndex() == 1)

    def name(self, place: int, count: int) -> None:
        """Take over a place among the levels, counted from 0."""
        self.label.setText(self.tr("Sort by") if not place else self.tr("then by"))
        number = place + 1
        for part, text in (
            (self.column, self.tr("Column {number}")),
            (self.direction, self.tr("Direction {number}")),
            (self.up, self.tr("Move column {number} up")),
            (self.down, self.tr("Move column {number} down")),
            (self.out, self.tr("Take column {number} out")),
        ):
            part.setAccessibleName(text.format(number=number))
            if isinstance(part, QToolButton):
                part.setToolTip(text.format(number=number))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def _button(self, icon: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        show_icon(button, icon)
        button.clicked.connect(lambda: act())
        return button

    def _show_directions(self, chosen: int) -> None:
        column = next(column for column in self._columns if column.id == self.column.currentData())
        self.direction.clear()
        self.direction.addItems(direction_words(column))
        self.direction.setCurrentIndex(max(0, chosen))


class SortDialog(QDialog):
    """Which columns the rows are ordered by; the first counts most. Without any, in the order of the file.

    Ctrl+Up and Ctrl+Down move the column with the keyboard, Ctrl+Del takes it out: the lists need the keys with Alt.
    """

    def __init__(self, columns: Sequence[Column], sorts: Sequence[Sort], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sort"))
        self._columns = columns
        self.levels: list[Level] = []
        self._inside = QWidget(self)
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addStretch(1)
        room = QScrollArea(self)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(self._inside)
        intro = QLabel(
            self.tr(
                "The rows are shown in this order; the file keeps its own. Rows that are equal in the first column are "
                "ordered by the next one. Ctrl+Up and Ctrl+Down move a column."
            ),
            self,
        )
        intro.setWordWrap(True)
        self.more = QPushButton(self.tr("&Add a column"), self)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda: self.add())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(room, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(buttons)
        known = {column.id for column in columns}
        for sort in sorts:
            if sort.column_id in known:
                self._add(sort)
        if not self.levels:
            self.add()
        for keys, act in (
            ("Ctrl+Up", lambda level: self._move(level, -1)),
            ("Ctrl+Down", lambda level: self._move(level, 1)),
            ("Ctrl+Del", self._remove),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda act=act: self._on_current(act))
        em = self.fontMetrics().height()
        self.resize(em * 34, em * 20)
        self.levels[0].column.setFocus()

    def sorts(self) -> tuple[Sort, ...]:
        """What is chosen, each column once."""
        found: dict[int, Sort] = {}
        for level in self.levels:
            found.setdefault(level.sort.column_id, level.sort)
        return tuple(found.values())

    def add(self) -> None:
        """Add the first column that is not sorted by yet."""
        used = {level.sort.column_id for level in self.levels}
        free = next((column for column in self._columns if column.id not in used), None)
        if free is not None:
            self._add(Sort(free.id)).column.setFocus()

    # --- Parts ---

    def _add(self, sort: Sort) -> Level:
        level = Level(self._columns, sort, self._inside, self._move, self._remove)
        self.levels.append(level)
        self._lines.insertWidget(len(self.levels) - 1, level)
        level.column.currentIndexChanged.connect(self._name)
        self._name()
        return level

    def _on_current(self, act: Callable[[Level], object]) -> None:
        focused = self.focusWidget()
        level = next((level for level in self.levels if focused is not None and level.isAncestorOf(focused)), None)
        if level is not None:
            act(level)

    def _move(self, level: Level, step: int) -> None:
        place = self.levels.index(level)
        target = place + step
        if not 0 <= target < len(self.levels):
            return
        focused = self.focusWidget()
        self.levels.insert(target, self.levels.pop(place))
        self._lines.removeWidget(level)
        self._lines.insertWidget(target, level)
        self._name()
        if focused is not None and focused.isEnabled():
            focused.setFocus()
        else:
            level.column.setFocus()

    def _remove(self, level: Level) -> None:
        place = self.levels.index(level)
        self.levels.remove(level)
        self._lines.removeWidget(level)
        level.hide()
        level.deleteLater()
        self._name()
        if self.levels:
            self.levels[min(place, len(self.levels) - 1)].column.setFocus()
        else:
            self.more.setFocus()

    def _name(self) -> None:
        for place, level in enumerate(self.levels):
            level.name(place, len(self.levels))
        self.more.setEnabled(len({level.sort.column_id for level in self.levels}) < len(self._columns))
        previous: QWidget | None = None
        for level in self.levels:
            for part in (level.column, level.direction, level.up, level.down, level.out):
                if previous is not None:
                    QWidget.setTabOrder(previous, part)
                previous = part
        if previous is not None:
            QWidget.setTabOrder(previous, self.more)
