"""A grid whose columns can be hidden, moved, frozen and fitted by whoever looks at it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.grid import column_actions
from gui.grid.counted import Counted
from gui.grid.grid_model import GridModel
from gui.grid.grid_table import GridTable


class ColumnsView(GridTable):
    """What the menus and the header ask for columns. All of it is for the eye: the table stays as it is."""

    message = Signal(str)
    """Something to tell in passing."""
    kind_asked = Signal(int, object)
    """The column with this id shall be of this kind."""
    width_asked = Signal()
    """The user wants to say how wide the columns of the selection shall be."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._across.move_asked.connect(lambda column, place: column_actions.move_dragged(self, column, place))
        self._across.gap_opened.connect(self._open_gap)
        self._across.edge_reached.connect(self._scroll_sideways)
        self._across.sectionHandleDoubleClicked.connect(self._fit_with_others)
        self._across.size_dragged.connect(self._widen_with_others)

    def hide_columns(self) -> None:
        """Hide the columns of the selection."""
        column_actions.hide(self)

    def show_columns(self) -> None:
        """Show the hidden columns between the selected ones, or beside the only one."""
        column_actions.show(self)

    def show_all_columns(self) -> None:
        column_actions.show_all(self)

    def move_columns_left(self) -> None:
        """Move the columns of the selection one place to the left."""
        column_actions.move(self, -1)

    def move_columns_right(self) -> None:
        """Move the columns of the selection one place to the right."""
        column_actions.move(self, 1)

    def freeze_columns(self) -> None:
        """Let the columns up to the current one stay in sight while the others scroll."""
        column_actions.freeze(self)

    def unfreeze_columns(self) -> None:
        column_actions.unfreeze(self)

    def fit_columns(self) -> None:
        """Make the columns of the selection as wide as their texts."""
        self.fit(column_actions.chosen(self))

    def fit_all_columns(self) -> None:
        """Make every column as wide as its texts."""
        self.fit(range(self.grid.columnCount()))

    def ask_width(self) -> None:
        """Ask how wide the columns of the selection shall be."""
        if column_actions.chosen(self):
            self.width_asked.emit()

    def width_in_digits(self, column: int) -> float:
        """How many digits a column has room for, as Excel counts its width."""
        return self._metrics.text_width(self.columnWidth(column)) / self._metrics.digit

    def set_widths(self, columns: Iterable[int], digits: float) -> None:
        """Give columns room for so many digits."""
        self._make_wide(columns, self._metrics.column_width(digits * self._metrics.digit))

    def reset_columns(self) -> None:
        """Show the columns as the file has them."""
        column_actions.reset(self)

    # --- Parts ---

    def _open_gap(self, place: int) -> None:
        column_actions.show_ids(self, self.grid.layout.hidden_before(place))

    def _scroll_sideways(self, direction: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + direction * bar.singleStep())

    def _fit_with_others(self, column: int) -> None:
        """A double click on a border fits the column, and with it all that are selected as a whole."""
        columns = column_actions.pointed(self, column)
        if len(columns) > 1:
            self.fit(columns)

    def _widen_with_others(self, column: int) -> None:
        """A border that was dragged gives its column its width, and with it all that are selected as a whole."""
        columns = column_actions.pointed(self, column)
        if len(columns) > 1:
            self._make_wide(columns, self.columnWidth(column))
            self.message.emit(Counted().columns_as_wide(len(columns)))

    def _make_wide(self, columns: Iterable[int], pixels: int) -> None:
        for column in columns:
            self._widths.resized(column, pixels)
        self._apply_widths()
