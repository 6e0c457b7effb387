"""A grid whose columns can be hidden, moved, frozen and fitted by whoever looks at it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.grid import column_actions
from gui.grid.grid_model import GridModel
from gui.grid.grid_table import GridTable


class ColumnsView(GridTable):
    """What the menus and the header ask for columns. All of it is for the eye: the table stays as it is."""

    message = Signal(str)
    """Something to tell in passing."""
    kind_asked = Signal(int, object)
    """The column with this id shall be of this kind."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._across.move_asked.connect(lambda column, place: column_actions.move_dragged(self, column, place))
        self._across.gap_opened.connect(self._open_gap)
        self._across.edge_reached.connect(self._scroll_sideways)
        self._across.sectionHandleDoubleClicked.connect(self._fit_with_others)

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
        columns = column_actions.whole(self)
        if column in columns and len(columns) > 1:
            self.fit(columns)
