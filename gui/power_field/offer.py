"""The button above a table of stakeholders that shows its picture of power and interest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gui.grid.grid_model import GridModel
from gui.icons import show_icon
from gui.overrides import survivable
from model.changes import Change, ColumnsChanged, TablesChanged
from model.columns import Role
from model.power_interest.field_columns import field_columns


@survivable
class PowerFieldOffer(QToolButton):
    """It is there while the columns of the table make a picture possible. A table that notes what was found at a date
    has none of its own."""

    def __init__(self, grid: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.setText(self.tr("Power and interest"))
        self.setToolTip(self.tr("Show the stakeholders of this table in a picture"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        show_icon(self, "data_scatter")
        listeners = grid.open_plan.plan.listeners
        listeners.append(self)
        self.destroyed.connect(lambda: listeners.remove(self) if self in listeners else None)
        self._look()

    def before(self, change: Change) -> None:
        """Columns are looked at when they have changed."""

    def after(self, change: Change) -> None:
        """Look again when columns came, went or are something else now."""
        if isinstance(change, ColumnsChanged | TablesChanged):
            self._look()

    def _look(self) -> None:
        table = self._grid.table
        self.setVisible(field_columns(table) is not None and table.column_for(Role.LOGGED) is None)
