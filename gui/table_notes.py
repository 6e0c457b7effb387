"""Tells what there is to know about how the file holds a table, when its page is in view for the first time."""

from __future__ import annotations

from gui.document import Document
from gui.info_bar import InfoBar
from gui.plan_page import PlanPage
from gui.questions import shown


class TableNotes:
    """The notes of the tables of the open workbook, such as cells that speak by their colour alone."""

    def __init__(self, info: InfoBar) -> None:
        self._info = info

    def follow(self, page: PlanPage, document: Document) -> None:
        """Tell about the table in view, and about each other one when it comes into view."""
        told: set[str] = set()

        def tell() -> None:
            key = page.table_page.table_key if page.in_table else ""
            if key and key not in told:
                told.add(key)
                for note in document.open_plan.plan.table(key).notes:
                    self._info.add(shown(note))

        page.page_changed.connect(tell)
        tell()
