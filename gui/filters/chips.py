"""The filters that are on, as chips above the table: each can be opened and taken away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.filters.flow import FlowLayout
from gui.filters.wording import filter_text
from gui.grid.shown_rows import ShownRows
from gui.icons import show_icon
from gui.overrides import survivable
from model.row_filters import Filter


@survivable
class ChipButton(QToolButton):
    """The part of a chip that opens the filter: Enter and Space do so too, Del takes it away."""

    removal_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)


@survivable
class Chip(QFrame):
    """One filter: *Periode: komende 4 weken*, and a cross."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.opens = ChipButton(self)
        self.opens.setAutoRaise(True)
        self.opens.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.opens.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        show_icon(self.opens, "filter")
        # A text of the user may hold an ampersand, which a button would take for a key.
        self.opens.setText(text.replace("&", "&&"))
        self.opens.setAccessibleName(self.tr("Filter {text}").format(text=text))
        self.opens.setAccessibleDescription(self.tr("Enter changes it, Del takes it away"))
        self.opens.setToolTip(self.tr("Change this filter"))
        self.removes = QToolButton(self)
        self.removes.setAutoRaise(True)
        self.removes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        show_icon(self.removes, "dismiss")
        self.removes.setToolTip(self.tr("Take this filter away"))
        self.removes.setAccessibleName(self.tr("Take away: {text}").format(text=text))
        line.addWidget(self.opens)
        line.addWidget(self.removes)


@survivable
class ChipBar(QWidget):
    """The chips of all columns that are filtered, and one button that clears everything. Hidden without filters."""

    open_asked = Signal(int)
    """The id of the column whose filter is to be opened."""
    clear_asked = Signal()
    emptied = Signal()
    """The chip that had the keyboard was the last one."""

    def __init__(self, grid: ShownRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._shown: tuple[tuple[int, str, Filter], ...] = ()
        gap = self.fontMetrics().height() // 2
        self._flow = FlowLayout(self, gap // 2)
        self._flow.setContentsMargins(gap, 0, gap, gap // 2)
        self.chips: dict[int, Chip] = {}
        self.clear = QPushButton(self.tr("Clear all"), self)
        self.clear.setFlat(True)
        self.clear.setToolTip(self.tr("Show all rows again"))
        self.clear.clicked.connect(self.clear_asked)
        self._flow.addWidget(self.clear)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_filters(self) -> None:
        """Show the filters that are on now."""
        filters = self._grid.filters
        wanted = tuple(
            (column.id, described(column.title, filters[column.id]), filters[column.id])
            for column in self._grid.table.columns
            if column.id in filters
        )
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = self._focused()
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.clear)
        self.chips = {column_id: self._chip(column_id, text) for column_id, text, _ in wanted}
        self._flow.addWidget(self.clear)
        previous: QWidget | None = None
        for chip in self.chips.values():
            if previous is not None:
                QWidget.setTabOrder(previous, chip.opens)
            QWidget.setTabOrder(chip.opens, chip.removes)
            previous = chip.removes
        if previous is not None:
            QWidget.setTabOrder(previous, self.clear)
        self.setVisible(bool(wanted))
        self.updateGeometry()
        if focused is not None:
            self._focus_near(focused)

    def _chip(self, column_id: int, text: str) -> Chip:
        chip = Chip(text, self)
        chip.opens.clicked.connect(lambda: self.open_asked.emit(column_id))
        chip.opens.removal_asked.connect(lambda: self._grid.set_column_filter(column_id, None))
        chip.removes.clicked.connect(lambda: self._grid.set_column_filter(column_id, None))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _focused(self) -> int | None:
        """Which chip has the keyboard."""
        focused = self.window().focusWidget()
        if focused is None or not self.isVisible():
            return None
        return next((place for place, chip in enumerate(self.chips.values()) if chip.isAncestorOf(focused)), None)

    def _focus_near(self, place: int) -> None:
        """Keep the keyboard among the chips, or hand it back to the page when there are none."""
        chips = list(self.chips.values())
        if chips:
            chips[min(place, len(chips) - 1)].opens.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()


def described(title: str, wanted: Filter) -> str:
    """A filter with the title of its column."""
    return f"{' '.join(title.split())}: {filter_text(wanted)}"


def descriptions(grid: ShownRows, filters: Mapping[int, Filter]) -> list[str]:
    """All filters with the titles of their columns, in the order of the columns."""
    return [described(column.title, filters[column.id]) for column in grid.table.columns if column.id in filters]
