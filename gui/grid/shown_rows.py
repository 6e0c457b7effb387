"""The rows of a table that are shown, as Qt counts them: filtered and sorted for the eye, found back by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from gui.grid.column_layout import ColumnLayout
from gui.grid.row_order import RowOrder, Sort
from gui.grid.runs import runs
from gui.indexes import NO_PARENT, AnyIndex
from gui.overrides import survivable
from model.columns import Column
from model.open_plan import OpenPlan
from model.row_filters import Filter, fold

MANY_RUNS = 40
"""From so many separate runs of rows on, one reset is quicker than announcing each run."""


@survivable
class ShownRows(QAbstractTableModel):
    """Which rows of a table are shown where. A change of their order is announced to Qt as a reset."""

    shown_changed = Signal(int, int)
    """How many rows are shown, and how many there are."""

    def __init__(self, open_plan: OpenPlan, table_key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_plan = open_plan
        self.table = open_plan.plan.table(table_key)
        self._order = RowOrder(open_plan, table_key)
        self._places = self._order.places
        self.layout = ColumnLayout(self.table)
        """Which columns are shown, in which order; changed through `arranging`."""
        self._across = self.layout.places
        self._is_resetting = False

    @property
    def shown(self) -> int:
        """How many rows are shown."""
        return len(self._places)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that every shown row must hold; empty when nothing is filtered."""
        return self._order.words

    @property
    def sort_order(self) -> Sort | None:
        """By which column the rows are ordered first for the eye; None when they stand in the order of the table."""
        return self._order.sorts[0] if self._order.sorts else None

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """By which columns the rows are ordered for the eye; the first counts most."""
        return self._order.sorts

    @property
    def filters(self) -> Mapping[int, Filter]:
        """What the cells of columns must be for a row to be shown, by the ids of the columns."""
        return self._order.filters

    @property
    def is_filtered(self) -> bool:
        """Whether words or filters of columns choose among the rows."""
        return self._order.is_filtered

    @property
    def is_plain(self) -> bool:
        """Whether every row is shown, in the order of the table."""
        return self._order.is_plain

    def row_id(self, row: int) -> int:
        return self.table.rows[self._places[row]].id

    def row_ids(self, rows: Iterable[int]) -> list[int]:
        """The ids of shown rows."""
        table_rows, places = self.table.rows, self._places
        return [table_rows[places[row]].id for row in rows]

    def shown_ids(self) -> list[int]:
        """The ids of all shown rows, from top to bottom."""
        rows = self.table.rows
        return [rows[place].id for place in self._places]

    def place(self, row: int) -> int:
        """Where a shown row stands in the table."""
        return self._places[row]

    def row_of(self, row_id: int) -> int:
        """Where the row with this id is shown; -1 when it is hidden or gone."""
        try:
            return self._order.position(self.table.row_index(row_id))
        except KeyError:
            return -1

    def column_of(self, column_id: int) -> int:
        """Where the column with this id is shown; -1 when it is hidden or gone."""
        return self.layout.position(column_id)

    def column(self, column: int) -> Column:
        """The column shown at this place."""
        return self.table.columns[self._across[column]]

    def column_place(self, column: int) -> int:
        """Where a shown column stands in the table."""
        return self._across[column]

    # --- Choosing what is shown ---

    def set_filter(self, text: str) -> None:
        """Show only the rows in which every word of the text occurs somewhere."""
        words = tuple(fold(text).split())
        if words != self._order.words:
            self._order.words = words
            self._show_anew()

    def set_filters(self, filters: Mapping[int, Filter]) -> None:
        """Show only the rows that pass all of these filters, by the ids of their columns."""
        if dict(filters) != self._order.filters:
            self._order.filter_by(filters)
            self._show_anew()
            self._headers_changed()

    def set_column_filter(self, column_id: int, wanted: Filter | None) -> None:
        """Filter by one column besides the others, or no longer."""
        others = {known: found for known, found in self._order.filters.items() if known != column_id}
        self.set_filters(others if wanted is None else {**others, column_id: wanted})

    def choose(self, text: str, filters: Mapping[int, Filter], sorts: Sequence[Sort]) -> None:
        """Show just the rows with these words that pass these filters, in this order, all in one go."""
        self._order.words = tuple(fold(text).split())
        self._order.filter_by(filters)
        self._order.order_by(sorts)
        self._show_anew()
        self._headers_changed()

    def reapply(self) -> None:
        """Filter and sort anew: rows that changed meanwhile go where they belong now, or out of sight."""
        self._order.forget(())
        self._show_anew()

    def sorted_ids(self) -> list[int]:
        """The ids of all rows of the table, also the hidden ones, in the order of the sorts."""
        rows = self.table.rows
        return [rows[place].id for place in self._order.in_order()]

    def places_but(self, column_id: int) -> list[int]:
        """The places in the table of the rows that pass everything but the filter of this column: what there is to
        choose from."""
        return self._order.passing_but(column_id)

    def sort_by(self, column: int, descending: bool = False, add: bool = False) -> None:
        """Order the shown rows by a column, or with `add` by that column where those before it leave rows equal; the
        table stays as it is."""
        wanted = Sort(self.column(column).id, descending)
        kept = [sort for sort in self._order.sorts if sort.column_id != wanted.column_id] if add else []
        self.sort_by_all([*kept, wanted])

    def sort_by_all(self, sorts: Sequence[Sort]) -> None:
        """Order the shown rows by these columns, of which the first counts most; by none in the order of the table."""
        if tuple(sorts) != self._order.sorts:
            self._order.order_by(sorts)
            self._show_anew()
            self._headers_changed()

    def sort_off(self) -> None:
        """Show the rows in the order of the table."""
        self.sort_by_all(())

    def reveal(self, row_id: int) -> int:
        """Show a row even though the filter hides it, until the filter changes; returns where it is shown."""
        row = self.row_of(row_id)
        if row < 0:
            place = self.table.row_index(row_id)
            row = self._order.position_for(place)
            self._bring_in(row, [place])
            self._tell_shown()
        return row

    @contextmanager
    def appending(self) -> Iterator[None]:
        """Rows that come in below the table meanwhile are shown last, also when the rows are sorted."""
        self._order.new_rows_last = True
        try:
            yield
        finally:
            self._order.new_rows_last = False

    @contextmanager
    def arranging(self) -> Iterator[ColumnLayout]:
        """Change which columns are shown where, for the eye."""
        self._begin_reset()
        try:
            yield self.layout
        finally:
            self._end_reset()

    # --- Asked by Qt ---

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._across)

    # --- Announced to Qt ---

    def _show_anew(self) -> None:
        self._begin_reset()
        self._order.rebuild()
        self._end_reset()
        self._tell_shown()

    def _begin_reset(self) -> None:
        if not self._is_resetting:
            self._is_resetting = True
            self.beginResetModel()

    def _end_reset(self) -> None:
        if self._is_resetting:
            self._is_resetting = False
            self.endResetModel()

    def _tell_shown(self) -> None:
        self.shown_changed.emit(len(self._places), len(self.table.rows))

    def _headers_changed(self) -> None:
        if self._across:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._across) - 1)

    def _insert(self, places: Sequence[int]) -> None:
        """Rows came into the table at these places: show them."""
        self._order.make_room(places)
        found = runs(places)
        if len(found) > MANY_RUNS:
            self._begin_reset()
        for run in found:
            self._bring_in(self._order.position_for(run[0]), run)
        self._end_reset()

    def _bring_in(self, row: int, places: Sequence[int]) -> None:
        if not self._is_resetting:
            self.beginInsertRows(NO_PARENT, row, row + len(places) - 1)
        self._order.show(row, places)
        if not self._is_resetting:
            self.endInsertRows()

    def _take_out(self, places: Sequence[int]) -> None:
        """Hide the rows at these places, the last ones first, so that the numbers of the others stay right."""
        found = runs(sorted(row for row in map(self._order.position, places) if row >= 0))
        if len(found) > MANY_RUNS:
            self._begin_reset()
        for run in reversed(found):
            if not self._is_resetting:
                self.beginRemoveRows(NO_PARENT, run[0], run[-1])
            self._order.hide(run[0], run[-1])
            if not self._is_resetting:
                self.endRemoveRows()
