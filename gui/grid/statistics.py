"""Tells in the status bar what is selected: how many cells are filled, what their numbers add up to."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from gui.grid.grid_view import GridView
from model.number_format import format_date
from model.selection_statistics import Statistics
from model.values import Value

SLICE = 0.006
"""Seconds of counting after which other events get their turn."""

PART = 4000
"""Cells that are counted at a time."""


class SelectionStatistics(QLabel):
    """Counts when nothing else is to be done, and says nothing of one cell alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: GridView | None = None
        self._work: Iterator[None] = iter(())
        self._counted = Statistics()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._count)
        self.setAccessibleDescription(self.tr("What is counted in the selected cells"))
        self.hide()

    @property
    def is_counting(self) -> bool:
        return self._soon.isActive()

    def follow(self, view: GridView | None) -> None:
        """From now on tell of the selection in this view."""
        if view is self._view:
            return
        if self._view is not None:
            self._view.selection_shown.disconnect(self._begin)
            self._view.grid.dataChanged.disconnect(self._begin)
        self._view = view
        if view is not None:
            view.selection_shown.connect(self._begin)
            view.grid.dataChanged.connect(self._begin)
            view.destroyed.connect(self._forget)
        self._begin()

    # --- Parts ---

    def _forget(self) -> None:
        self._view = None
        self._begin()

    def _begin(self) -> None:
        """The selection is another, or what stands in it: count anew, once everything that follows has happened."""
        self._counted = Statistics()
        view = self._view
        if view is None or not view.selects_several:
            self._soon.stop()
            self.hide()
            return
        self._work = self._steps(view)
        self._soon.start(0)

    def _count(self) -> None:
        until = perf_counter() + SLICE
        for _ in self._work:
            if perf_counter() > until:
                self._soon.start(0)
                return
        self._tell()

    def _steps(self, view: GridView) -> Iterator[None]:
        """Count everything once, and texts that are not among numbers once more."""
        for part in _values(view):
            self._counted.add(part)
            yield
        if self._counted.texts > 1 and not self._counted.numbers:
            for part in _values(view):
                self._counted.tell_apart(part)
                yield

    def _tell(self) -> None:
        counted = self._counted
        parts = []
        if counted.numbers:
            parts.append(self.tr("Average: {number}").format(number=counted.mean_text()))
        parts.append(self.tr("Count: {number}").format(number=_whole(counted.filled)))
        if counted.numbers and counted.numbers != counted.filled:
            parts.append(self.tr("Numbers: {number}").format(number=_whole(counted.numbers)))
        if counted.texts > 1 and not counted.numbers:
            parts.append(self.tr("Different: {number}").format(number=_whole(counted.different)))
        if counted.empty:
            parts.append(self.tr("Empty: {number}").format(number=_whole(counted.empty)))
        if counted.numbers:
            parts.append(self.tr("Sum: {number}").format(number=counted.sum_text()))
        if counted.moments > 1 and counted.first is not None and counted.last is not None:
            first, last = (format_date(day, "d mmm yyyy") for day in (counted.first, counted.last))
            parts.append(self.tr("{first} to {last}").format(first=first, last=last))
        self.setText("   ".join(parts))
        self.show()


def _values(view: GridView) -> Iterator[list[Value]]:
    """What is selected, column by column in parts; a cell in two blocks is counted in both, as Excel does."""
    grid, table = view.grid, view.grid.table
    rows = table.rows
    for block in view.blocks():
        columns = [grid.column_place(column) for column in range(block.left, block.right + 1)]
        for begin in range(block.top, block.bottom + 1, PART):
            places = [grid.place(row) for row in range(begin, min(begin + PART, block.bottom + 1))]
            lines = [rows[place].cells for place in places]
            for at in columns:
                if table.columns[at].counts_from is None:
                    yield [line[at] for line in lines]
                else:
                    yield [table.text(place, at) for place in places]


def _whole(number: int) -> str:
    return f"{number:,}".replace(",", ".")
