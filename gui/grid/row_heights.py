"""Knows how high each row must be: at once for the rows in sight, in idle moments for the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from gui.grid.grid_model import GridModel
from gui.grid.section_sizes import set_section_sizes

SLICE = 0.006
"""Seconds of measuring after which other events get their turn."""

FEW = 60
"""Up to so many rows, setting them one by one is quicker than setting all."""


MANY = 1000
"""From so many rows on, measuring them waits until what is in sight is painted; and finding so many rows one by one
takes longer than asking all rows for what is known of them."""


class RowHeights(QObject):
    """Keeps the heights of the rows of a view right. They are remembered by row id, through every sort and filter."""

    settled = Signal()
    """Every row has been measured."""

    def __init__(self, view: QTableView, model: GridModel, measure: Callable[[int], int]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._measure = measure
        self._known: dict[int, int] = {}
        self._guesses: dict[int, int] = {}
        self._guess = view.verticalHeader().defaultSectionSize()
        self._to_do: list[int] = []
        self._unset: list[int] = []
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)

    @property
    def is_settled(self) -> bool:
        return not self._idle.isActive()

    def forget(self, row_ids: Iterable[int] | None = None) -> None:
        """The height of these rows, or of all, may be another; until they are measured the old one serves."""
        if row_ids is None:
            self._guesses.update(self._known)
            self._known.clear()
            return
        for row_id in row_ids:
            if row_id in self._known:
                self._guesses[row_id] = self._known.pop(row_id)

    def refresh(self, anew: bool = False) -> None:
        """Measure what is in sight and not known, and begin with the others. `anew` is for when rows changed places."""
        ids = self._model.shown_ids()
        known = self._known
        all_known = len(known) >= len(ids) and known.keys() >= set(ids)
        self._to_do = [] if all_known else [row_id for row_id in reversed(ids) if row_id not in known]
        if anew:
            self._set_all(ids)
        self.measure_in_sight()
        if len(self._to_do) > MANY:
            # What is in sight is painted first.
            self._idle.start()
        else:
            self._go_on()

    def rows_came(self, first: int, last: int) -> None:
        """Rows are shown that were not; Qt gave them the height of any row."""
        self._unset.extend(self._model.row_ids(range(first, last + 1)))
        self.refresh()

    def measure_in_sight(self) -> None:
        """Give the rows in sight the height they need."""
        if not self._to_do:
            return
        view, model = self._view, self._model
        row = max(0, view.rowAt(0))
        room = view.viewport().height() - view.rowViewportPosition(row)
        heights: dict[int, int] = {}
        while row < model.shown and room > 0:
            heights[row] = self._height_of(row)
            room -= heights[row]
            row += 1
        if heights:
            self._guess = round(sum(heights.values()) / len(heights))
        self._set(heights)

    # --- Parts ---

    def _height_of(self, row: int) -> int:
        row_id = self._model.row_id(row)
        height = self._known.get(row_id)
        if height is None:
            height = self._known[row_id] = self._measure(row)
            self._unset.append(row_id)
        return height

    def _go_on(self) -> None:
        """Measure for a while; when all are known, give every row its height."""
        until = perf_counter() + SLICE
        to_do, model = self._to_do, self._model
        turn = 0
        while to_do and (turn % 8 or perf_counter() < until):
            row = model.row_of(to_do.pop())
            if row >= 0:
                self._height_of(row)
            turn += 1
        if to_do:
            self._idle.start()
            return
        self._idle.stop()
        self._settle()
        self.settled.emit()

    def _settle(self) -> None:
        """Give every row its height, and keep what is in sight where it is."""
        model, known = self._model, self._known
        rows = {row: known[row_id] for row_id in self._unset if row_id in known and (row := model.row_of(row_id)) >= 0}
        self._unset.clear()
        view = self._view
        top = view.rowAt(0)
        before = view.rowViewportPosition(top)
        if len(rows) > FEW:
            self._set_all(model.shown_ids())
        else:
            self._set(rows)
        if top >= 0 and view.rowViewportPosition(top) != before:
            view.verticalScrollBar().setValue(view.verticalHeader().sectionPosition(top) - before)

    def _set(self, heights: dict[int, int]) -> None:
        header = self._view.verticalHeader()
        wrong = {row: height for row, height in heights.items() if header.sectionSize(row) != height}
        if not wrong:
            return
        # Without signals, because the view would repaint after every one of them.
        blocked = header.blockSignals(True)
        for row, height in wrong.items():
            header.resizeSection(row, height)
        header.blockSignals(blocked)
        self._lay_out()

    def _set_all(self, ids: list[int]) -> None:
        set_section_sizes(self._view.verticalHeader(), self._sizes(ids))
        self._lay_out()

    def _sizes(self, ids: list[int]) -> list[int]:
        known, guesses, guess = self._known, self._guesses, self._guess
        if len(known) + len(guesses) < MANY < len(ids):
            sizes = [guess] * len(ids)
            for row_id, height in (guesses | known).items():
                row = self._model.row_of(row_id)
                if row >= 0:
                    sizes[row] = height
            return sizes
        found = list(map(known.get, ids))
        if None in found:
            return [known.get(row_id) or guesses.get(row_id, guess) for row_id in ids]
        return found  # type: ignore[return-value]

    def _lay_out(self) -> None:
        """Bring scroll bars and what is painted up to date, now: otherwise the table paints twice."""
        self._view.updateGeometries()
        self._view.executeDelayedItemsLayout()
        self._view.viewport().update()
