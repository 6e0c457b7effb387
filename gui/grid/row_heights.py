"""Knows how high each row must be: at once for the rows in sight, in idle moments for the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from gui.grid.grid_model import GridModel
from gui.grid.section_sizes import set_section_sizes

SLICE = 0.006
"""Seconds of measuring after which other events get their turn."""

FEW = 60
"""Up to so many rows, setting them one by one is quicker than setting all, and measuring them need not wait."""

MANY = 1000
"""Of more rows, those out of sight get their height when what is in sight is painted."""

AFTER_PAINT = 8
"""Milliseconds after it in which what else is due, such as the next key, has its turn."""

AT_MOST = 200
"""Milliseconds that they wait when nothing is painted, because nobody sees the view."""

NEARLY = 0.1
"""How far the height that unmeasured rows have may be from what rows are on average."""


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
        self._is_stale = False
        self._is_average = False
        """Whether the guess is the average of all rows that are shown, rather than of those in sight."""
        self._to_do: list[int] = []
        self._unset: list[int] = []
        self._waits = False
        self._all_unset = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._go_on)

    @property
    def is_settled(self) -> bool:
        return not self._idle.isActive()

    def forget(self, row_ids: Iterable[int] | None = None) -> None:
        """The height of these rows, or of all, may be another; until they are measured the old one serves."""
        if row_ids is None:
            self._is_average = False
            self._guesses.update(self._known)
            self._known.clear()
            return
        for row_id in row_ids:
            if row_id in self._known:
                self._guesses[row_id] = self._known.pop(row_id)

    def expect(self) -> None:
        """Let rows have the height that rows have on average until they get their own, so that the scroll bar then
        hardly moves."""
        header = self._view.verticalHeader()
        if abs(header.defaultSectionSize() - self._guess) > NEARLY * self._guess:
            blocked = header.blockSignals(True)
            header.setDefaultSectionSize(self._guess)
            header.blockSignals(blocked)
            self._view.updateGeometries()

    def refresh(self, anew: bool = False) -> None:
        """Measure what is in sight and not known, and begin with the others. `anew` is for when rows changed places."""
        if anew and self._model.shown > MANY:
            self._all_unset = self._is_stale = True
        else:
            self._find_unknown()
            if anew:
                self._set_all()
        self.measure_in_sight(is_anew=self._all_unset)
        if self._all_unset or len(self._to_do) > FEW:
            # What is in sight is painted first.
            self._waits = True
            self._idle.start(AT_MOST)
        else:
            self._go_on()

    def painted(self) -> None:
        """What is in sight was painted: the others have their turn."""
        if self._waits:
            self._waits = False
            self._idle.start(AFTER_PAINT)

    def stop(self) -> None:
        """Measure nothing any more: the table may not be in the plan now."""
        self._idle.stop()
        self._to_do.clear()
        self._is_stale = self._waits = False

    def rows_came(self, first: int, last: int) -> None:
        """Rows are shown that were not; Qt gave them the height of any row."""
        self._unset.extend(self._model.row_ids(range(first, last + 1)))
        self.refresh()

    def measure_in_sight(self, is_anew: bool = False) -> None:
        """Give the rows in sight the height they need."""
        if not self._to_do and not self._all_unset:
            return
        view, model = self._view, self._model
        row, seen = max(0, view.rowAt(0)), view.viewport().height()
        room = seen - view.rowViewportPosition(row)
        heights: dict[int, int] = {}
        while row < model.shown and room > 0:
            heights[row] = self._height_of(row)
            room -= heights[row]
            row += 1
        if heights and not self._is_average:
            self._guess = round(sum(heights.values()) / len(heights))
        if is_anew:
            self.expect()
        self._set(heights)
        if view.viewport().height() > seen:
            # A scroll bar went, of which Qt does not tell while the view is being shown.
            self.measure_in_sight()

    # --- Parts ---

    def _height_of(self, row: int) -> int:
        row_id = self._model.row_id(row)
        height = self._known.get(row_id)
        if height is None:
            height = self._known[row_id] = self._measure(row)
            self._unset.append(row_id)
        return height

    def _find_unknown(self) -> None:
        """Which of the rows shown are to be measured."""
        self._is_stale = False
        known, ids = self._known, self._model.shown_ids()
        self._to_do = [row_id for row_id in ids if row_id not in known]
        self._to_do.reverse()

    def _go_on(self) -> None:
        """Measure for a while; when all are known, give every row its height."""
        until = perf_counter() + SLICE
        if self._is_stale:
            self._find_unknown()
        to_do, model = self._to_do, self._model
        turn = 0
        while to_do and (turn % 8 or perf_counter() < until):
            row = model.row_of(to_do.pop())
            if row >= 0:
                self._height_of(row)
            turn += 1
        if to_do:
            self._idle.start(0)
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
        if self._all_unset or len(rows) > FEW:
            self._all_unset = False
            self._set_all()
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

    def _set_all(self) -> None:
        ids = self._model.shown_ids()
        found = list(map(self._known.get, ids))
        if None in found:
            guesses, guess = self._guesses, self._guess
            pairs = zip(ids, found, strict=True)
            sizes = [guesses.get(row_id, guess) if height is None else height for row_id, height in pairs]
        else:
            sizes = cast(list[int], found)
            if sizes:
                self._guess, self._is_average = round(sum(sizes) / len(sizes)), True
        header, view = self._view.verticalHeader(), self._view
        top, bottom = max(0, view.rowAt(0)), view.viewport().height()
        before = self._bounds(top, bottom)
        set_section_sizes(header, sizes)
        if self._bounds(top, bottom) == before:
            # What is in sight had its heights before: only the scroll bar has to know.
            view.updateGeometries()
        else:
            self._lay_out()

    def _bounds(self, row: int, bottom: int) -> list[int]:
        """Where the rows in sight begin, from this one on."""
        header, found = self._view.verticalHeader(), list[int]()
        y = header.sectionPosition(row) - header.offset()
        while row < header.count() and y < bottom:
            found.append(y)
            y += header.sectionSize(row)
            row += 1
        return found

    def _lay_out(self) -> None:
        """Bring scroll bars and what is painted up to date, now: otherwise the table paints twice."""
        self._view.updateGeometries()
        self._view.executeDelayedItemsLayout()
        self._view.viewport().update()
