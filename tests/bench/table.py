"""The grid with 20,000 wrapped rows, against Qt's own table doing the same work in C++ in the same process.

Qt's side is a `QStandardItemModel` behind a `QSortFilterProxyModel` in a `QTableView` with the same words in the same
font and column widths; its rows keep one height, because measuring them all takes it seconds per keystroke. Every
figure is the median of several rounds, from the call to the end of the paint that follows from it.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QScrollBar, QTableView

from bench import table_opening
from bench.large_table import COLUMNS, HEIGHT, ROWS, WIDTH, open_plan, texts_of
from bench.measuring import seconds
from gui.filters.popup import FilterPopup
from gui.grid import GridView
from model.open_plan import OpenPlan

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
KEYSTROKES = ("b", "br", "bri", "brie", "brief", "brie", "bri", "br", "b", "")


class Painted(QObject):
    """Waits for the paint that follows from a call."""

    def __init__(self, view: QTableView, at_rest: Callable[[], bool] = lambda: True) -> None:
        super().__init__(view)
        self.at_rest = at_rest
        self._count = 0
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._count += event.type() == QEvent.Type.Paint
        return False

    def after(self, call: Callable[[], object]) -> float:
        """Seconds from the call to the end of the paint, in a table that was at rest."""
        settle()
        while not self.at_rest():
            QApplication.processEvents()
        seen, begun = self._count, perf_counter()
        call()
        # Also where nothing in sight changed, so that both sides paint each time.
        self._viewport.update()
        while self._count == seen:
            QApplication.processEvents()
        return perf_counter() - begun


def settle(seconds_long: float = 0.0) -> None:
    """Let everything that is due happen."""
    until = perf_counter() + seconds_long
    QApplication.processEvents()
    while perf_counter() < until:
        QApplication.processEvents()


class Ours:
    """The grid of the program."""

    name = "grid"

    def __init__(self, plan: OpenPlan) -> None:
        self.plan = plan
        self.first_paint = self._show()
        while not self.view.is_measured:
            QApplication.processEvents()

    def _show(self) -> float:
        begun = perf_counter()
        self.view = GridView(self.plan, "t")
        self.view.resize(WIDTH, HEIGHT)
        view = self.view
        self.painted = Painted(view, lambda: view.is_measured)
        self.view.show()
        while not self.painted._count:
            QApplication.processEvents()
        return perf_counter() - begun

    def filter(self, text: str) -> None:
        self.view.grid.set_filter(text)

    def sort(self, column: int, descending: bool) -> None:
        self.view.grid.sort_by(column, descending)

    def unsort(self) -> None:
        self.view.grid.sort_off()

    def paste(self, texts: list[list[str]]) -> None:
        grid = self.view.grid
        cells = [
            (grid.row_id(row), grid.column(column).id, text)
            for row, line in enumerate(texts)
            for column, text in enumerate(line, 1)
        ]
        self.plan.set_texts("t", cells)

    def undo(self) -> None:
        self.plan.history.undo()


class Qts:
    """Qt's own classes, all in C++."""

    name = "Qt"

    def __init__(self, texts: list[list[str]]) -> None:
        begun = perf_counter()
        self.model = QStandardItemModel(len(texts), len(COLUMNS))
        for row, line in enumerate(texts):
            for column, text in enumerate(line):
                self.model.setItem(row, column, QStandardItem(text))
        self.filled = perf_counter() - begun
        begun = perf_counter()
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTableView()
        self.view.setModel(self.proxy)
        self.view.setWordWrap(True)
        self.view.verticalHeader().setDefaultSectionSize(60)
        self.view.resize(WIDTH, HEIGHT)
        self.painted = Painted(self.view)
        self.view.show()
        while not self.painted._count:
            QApplication.processEvents()
        self.first_paint = perf_counter() - begun
        self._before: list[list[str]] = []

    def filter(self, text: str) -> None:
        self.proxy.setFilterFixedString(text)

    def sort(self, column: int, descending: bool) -> None:
        self.proxy.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def unsort(self) -> None:
        self.proxy.sort(-1)

    def paste(self, texts: list[list[str]]) -> None:
        width = len(texts[0])
        self._before = [
            [self.model.item(row, column).text() for column in range(1, width + 1)] for row in range(len(texts))
        ]
        self._write(texts)

    def undo(self) -> None:
        self._write(self._before)

    def _write(self, texts: list[list[str]]) -> None:
        for row, line in enumerate(texts):
            for column, text in enumerate(line, 1):
                self.model.item(row, column).setText(text)


Side = Ours | Qts
LIMITS = {
    "filter keystroke": 12,
    "page scroll": 8,
    "sort one column": 25,
    "paste 1,000 x 6": 40,
    "undo the paste": 40,
    "select all": 10,
}
"""Milliseconds that people do not notice."""


def run() -> Iterator[str]:
    """Both sides take turns."""
    application = QApplication.instance() or QApplication([])
    assert application is not None
    plan = open_plan()
    ours = Ours(plan)
    qts = Qts(texts_of(plan))
    yield f"{ROWS} rows of {len(COLUMNS)} columns, {WIDTH} x {HEIGHT}"
    yield f"first paint: {ours.first_paint * 1000:.0f} ms (at most 60)"
    yield (
        f"first paint by Qt: {qts.first_paint * 1000:.0f} ms, after {qts.filled * 1000:.0f} ms of filling; ratio "
        f"{ours.first_paint / (qts.first_paint + qts.filled):.2f}"
    )
    found = {side.name: _times(side) for side in (ours, qts)}
    for what, limit in LIMITS.items():
        mine, theirs = found["grid"][what], found["Qt"][what]
        p95 = sorted(mine)[int(len(mine) * 0.95)]
        yield (
            f"{what}: {median(mine) * 1000:.1f} ms (at most {limit}; 95% below {p95 * 1000:.1f}); "
            f"Qt: {median(theirs) * 1000:.1f} ms; ratio {median(mine) / median(theirs):.2f}"
        )
    yield from _put_off(ours)
    yield from _column_filter(ours.view)
    yield from _memory()
    yield from table_opening.run()


def _put_off(side: Ours) -> Iterator[str]:
    """What waits until the paint is done: how long the next key may have to wait for it."""
    works = {
        "filter": [lambda text=text: side.filter(text) for text in KEYSTROKES],
        "sort": [lambda: side.sort(1, False), side.unsort],
        "paste": [lambda: side.paste(_pasted()), side.undo],
    }
    for what, calls in works.items():
        longest = 0.0
        for call in calls * ROUNDS:
            side.painted.after(call)
            while not side.view.is_measured:
                longest = max(longest, seconds(QApplication.processEvents))
        yield f"put off until after the paint of a {what}: at most {longest * 1000:.1f} ms at a time"


def _column_filter(view: GridView) -> Iterator[str]:
    """The filter of a column in which nearly every row has a value of its own, from the call to the painted list."""
    for what, column in (("texts", COLUMNS[1]), ("numbers", COLUMNS[10])):
        times = []
        for _ in range(ROUNDS):
            settle()
            begun = perf_counter()
            popup = FilterPopup(view.grid, column.id, dt.date.today(), view)
            popup.open_at(view.rect(), view.rect())
            popup.repaint()
            times.append(perf_counter() - begun)
            popup.close()
        yield f"filter of a column of {what} opened: {median(times) * 1000:.0f} ms (at most 60)"


def _times(side: Side) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {what: [] for what in LIMITS}
    pasted = _pasted()
    for _ in range(ROUNDS):
        found["filter keystroke"] += [side.painted.after(lambda text=text: side.filter(text)) for text in KEYSTROKES]
        bar = side.view.verticalScrollBar()
        bar.setValue(0)
        for _page in range(10):
            found["page scroll"].append(side.painted.after(partial(_turn_page, bar)))
        bar.setValue(0)
        for column, descending in ((1, False), (2, False), (6, False), (2, True)):
            found["sort one column"].append(
                side.painted.after(lambda pair=(column, descending): side.sort(*pair))  # type: ignore[misc]
            )
        side.unsort()
        settle()
        found["paste 1,000 x 6"].append(side.painted.after(lambda: side.paste(pasted)))
        found["undo the paste"].append(side.painted.after(side.undo))
        found["select all"].append(side.painted.after(side.view.selectAll))
        side.view.clearSelection()
        settle()
    return found


def _pasted() -> list[list[str]]:
    return [[f"geplakt {row} {column} brief aan de wijk" for column in range(6)] for row in range(1000)]


def _turn_page(bar: QScrollBar) -> None:
    bar.setValue(bar.value() + bar.pageStep())


# --- Memory: a process of its own for each side -----------------------------------------------------------------------

_MEMORY = """
import sys
sys.path[:0] = [{root!r}, {shelf!r}, {tests!r}]
from bench import table
from PySide6.QtWidgets import QApplication
def resident():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1])
application = QApplication([])
plan = table.open_plan()
texts = table.texts_of(plan) if {qt} else None
before = resident()
side = table.Qts(texts) if {qt} else table.Ours(plan)
table.settle(1.0)
print(resident() - before, flush=True)
import os
os._exit(0)
"""


def _memory() -> Iterator[str]:
    if not Path("/proc/self/status").exists():
        return
    taken = {}
    for name, qt in (("grid", False), ("Qt", True)):
        code = _MEMORY.format(root=str(ROOT), shelf=str(ROOT / "io"), tests=str(ROOT / "tests"), qt=qt)
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        output = subprocess.run(
            [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
        ).stdout
        taken[name] = int(output) / 1024
    yield (
        f"memory that the view adds: {taken['grid']:.0f} MiB (at most 60); Qt with its model: {taken['Qt']:.0f} MiB; "
        f"ratio {taken['grid'] / taken['Qt']:.2f}"
    )
