"""The page of one table: the grid, and above it what is shown of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.filters.filtered_page import FilteredPage
from gui.forms.table_guidance import TableGuidance
from gui.grid import GridView
from gui.overrides import survivable
from gui.power_field.offer import PowerFieldOffer
from model.open_plan import OpenPlan


@survivable
class TablePage(FilteredPage):
    """A table with its filters. What the grid tells is passed on."""

    refused = Signal(object)
    """A model.refusal.Refused."""
    picture_asked = Signal()
    """The user wants to see the picture of power and interest of this table."""
    current_changed = Signal(object, object)
    """Row id and column id, or None."""

    def __init__(
        self, open_plan: OpenPlan, table_key: str, row_label: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table_key = table_key
        self.view = GridView(open_plan, table_key, self, row_label)
        self.view.message.connect(self.message)
        self.view.refused.connect(self.refused)
        self.view.current_changed.connect(self.current_changed)
        self.guidance = TableGuidance(self.view, self)
        self._build(self.view.grid, self.view, self.guidance)
        self.empty.asked.connect(self.view.append_row)

    def _add_to_bar(self, row: QHBoxLayout) -> None:
        self.offer = PowerFieldOffer(self.view.grid, self)
        self.offer.clicked.connect(self.picture_asked)
        row.addWidget(self.offer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.guidance.look()

    def _count_text(self, shown: int, total: int) -> str:
        if shown == total:
            return self.tr("%n row(s)", "", total)
        return self.tr("{shown} of %n row(s)", "", total).format(shown=shown)

    def _how_to_begin(self) -> tuple[str, str]:
        text = self.tr(
            "This table has no rows yet.\n\nAdd the first one, or paste with Ctrl+V what you copied in Excel, Word or "
            "an e-mail."
        )
        return text, self.tr("Add the first row")
