"""The page of the filter with the years and months of a column of periods, to tick."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QVBoxLayout, QWidget

from gui.filters.value_page import SearchField, TickButtons
from gui.filters.wording import WINDOWS, rows_text
from gui.overrides import survivable
from model.row_filters import Filter, Months, Window, fold

MONTH = int(Qt.ItemDataRole.UserRole) + 1
"""The (year, month) of an entry; None for one of rows without a date."""
MOST_OPEN = 3
"""Of more years than these only those are opened that the filter chooses from."""


@survivable
class MonthPage(QWidget):
    """Years with their months. While something is searched only what is found counts, as in the other lists."""

    changed = Signal()

    def __init__(self, months: Mapping[tuple[int, int], int], undated: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Years and months"))
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        self._fill(months, undated)
        self._before: list[bool] | None = None
        """What was ticked before the search."""
        self.tree.itemChanged.connect(lambda: self.changed.emit())
        self.search = SearchField(self.tree, self)
        self.search.textChanged.connect(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        self._ticks = TickButtons(self, self._tick_all, self._tick_only)
        layout.addLayout(self._ticks)

    @property
    def first_field(self) -> QWidget:
        """What the keys go to when the page is opened."""
        return self.search

    @property
    def fields(self) -> Sequence[QWidget]:
        """All that takes the keyboard, in the order of the Tab key."""
        return (self.search, self.tree, *self._ticks.buttons)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to apply: no list of nothing."""
        return bool(self._chosen())

    def filter(self) -> Filter | None:
        """What is ticked; None when that is everything."""
        chosen = self._chosen()
        if len(chosen) == len(self._leaves()):
            return None
        keys = [item.data(0, MONTH) for item in chosen]
        return Months(frozenset(tuple(key) for key in keys if key is not None), None in keys)

    def take(self, wanted: Filter) -> bool:
        """Show what a filter asks; false when it is not of this kind."""
        if not isinstance(wanted, Months):
            return False
        keys = [(item, item.data(0, MONTH)) for item in self._leaves()]
        self._tick_each((item, wanted.undated if key is None else tuple(key) in wanted.months) for item, key in keys)
        return True

    # --- Parts ---

    def _fill(self, months: Mapping[tuple[int, int], int], undated: int) -> None:
        years: dict[int, QTreeWidgetItem] = {}
        for (year, month), count in months.items():
            if year not in years:
                years[year] = self._item(self.tree, str(year), None)
                years[year].setFlags(years[year].flags() | Qt.ItemFlag.ItemIsAutoTristate)
            name = QLocale().standaloneMonthName(month)
            self._item(years[year], name, count).setData(0, MONTH, [year, month])
        if undated:
            self._item(self.tree, QCoreApplication.translate(*WINDOWS[Window.UNDATED]), undated)
        for item in years.values():
            item.setExpanded(len(years) <= MOST_OPEN)
        if self.tree.topLevelItemCount():
            self.tree.setCurrentItem(self.tree.topLevelItem(0))

    def _item(self, parent: QTreeWidget | QTreeWidgetItem, text: str, count: int | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text, "" if count is None else str(count)])
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        if count is not None:
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}, {rows_text(count)}")
        return item

    def _leaves(self) -> list[QTreeWidgetItem]:
        """The months, and the rows without a date."""
        found, walk = [], QTreeWidgetItemIterator(self.tree)
        while walk.value() is not None:
            item = walk.value()
            if not item.childCount():
                found.append(item)
            walk += 1
        return found

    def _chosen(self) -> list[QTreeWidgetItem]:
        ticked = Qt.CheckState.Checked
        return [item for item in self._leaves() if item.checkState(0) is ticked and not item.isHidden()]

    def _tick_each(self, wanted: Iterable[tuple[QTreeWidgetItem, bool]]) -> None:
        with QSignalBlocker(self.tree):
            for item, is_ticked in wanted:
                item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.changed.emit()

    def _tick_all(self, is_ticked: bool) -> None:
        self._tick_each((item, is_ticked) for item in self._leaves() if not item.isHidden())

    def _tick_only(self) -> None:
        current = self.tree.currentItem()
        if current is not None:
            # A year stands for its months.
            wanted = {current, *(current.child(place) for place in range(current.childCount()))}
            self._tick_each((item, item in wanted) for item in self._leaves() if not item.isHidden())

    def _search(self, text: str) -> None:
        words, leaves = fold(text).split(), self._leaves()
        if words and self._before is None:
            self._before = [item.checkState(0) is Qt.CheckState.Checked for item in leaves]
        for item in leaves:
            year = item.parent()
            said = fold(f"{item.text(0)} {year.text(0) if year is not None else ''}")
            item.setHidden(not all(word in said for word in words))
        few = self.tree.topLevelItemCount() <= MOST_OPEN
        for place in range(self.tree.topLevelItemCount()):
            year = self.tree.topLevelItem(place)
            if year.childCount():
                year.setHidden(all(year.child(child).isHidden() for child in range(year.childCount())))
                year.setExpanded(bool(words) or few)
        if words:
            self._tick_all(True)
        elif self._before is not None:
            self._tick_each(zip(leaves, self._before, strict=True))
            self._before = None
