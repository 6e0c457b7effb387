"""From a cell to its field in the panel of the row."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget

from gui.details_panel import DetailsPanel
from gui.plan_page import PlanPage


def to_details(page: PlanPage | None, dock: QDockWidget, panel: DetailsPanel) -> None:
    """Show the panel and let the user type in the field of the current cell."""
    if page is not None and page.rows_page is not None and page.rows_page.finish_editing():
        dock.show()
        panel.focus_column(page.current_column_id())
