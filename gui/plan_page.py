"""The pages of an open plan, behind tabs at the bottom as the sheets are in Excel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gui.document import Document
from gui.icons import show_icon
from gui.settings import Settings
from gui.table_page import TablePage
from gui.text_page import TextPage


class PlanPage(QWidget):
    """A page for the texts of the plan, when it has any, and one for each table."""

    message = Signal(str)
    refused = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()
    page_changed = Signal()
    zoom_changed = Signal(int)
    current_changed = Signal(str, object)
    """Key of the table, and the row id or None."""

    def __init__(self, document: Document, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._tables: list[TablePage] = []
        self._last_table = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._tabs = QTabWidget(self)
        self._tabs.setTabPosition(QTabWidget.TabPosition.South)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(self.tr("Sheets of the plan"))
        layout.addWidget(self._tabs)
        self._texts = self._add_texts()
        self._add_tables()
        self._tabs.setCurrentIndex(1 if self._texts is not None else 0)
        self._tabs.currentChanged.connect(self._turned)

    def _add_texts(self) -> TextPage | None:
        plan = self._document.open_plan.plan
        if not plan.sections and not plan.properties:
            return None
        page = TextPage(self._document.open_plan, self._tabs)
        page.refused.connect(self.refused)
        page.undo_asked.connect(self.undo_asked)
        page.redo_asked.connect(self.redo_asked)
        self._add_tab(page, "notepad", self.tr("Plan"))
        return page

    def _add_tables(self) -> None:
        for table in self._document.open_plan.plan.tables:
            page = TablePage(self._document.open_plan, table.key, self._row_label(table.key), self._tabs)
            page.message.connect(self.message)
            page.refused.connect(self.refused)
            page.current_changed.connect(lambda row_id, _, key=table.key: self.current_changed.emit(key, row_id))
            view = page.view
            view.zoom = self._settings["zoom"]
            view.zoom_changed.connect(self.zoom_changed)
            view.show_derived = self._settings["show_derived"]
            widths = self._settings["column_widths"].get(self._fingerprint(table.key))
            if widths:
                view.restore_width_state(widths)
            self._tables.append(page)
            self._add_tab(page, "table", table.title.replace("&", "&&"))

    def _add_tab(self, page: QWidget, sign: str, title: str) -> None:
        place = self._tabs.addTab(page, title)
        show_icon(self._tabs, sign, lambda tabs, shown, place=place: tabs.setTabIcon(place, shown))

    def _row_label(self, key: str) -> Any:
        """Names a row by its row in the sheet, so that it can be found again in Excel."""
        table = self._document.open_plan.plan.table(key)
        home = self._document.opened.workbook.homes[key]
        return lambda row_id: str(home.sheet_row(table.row_index(row_id)))

    def _fingerprint(self, key: str) -> str:
        return next(question.fingerprint for question in self._document.opened.questions if question.table == key)

    # --- What is in view ---

    @property
    def in_table(self) -> bool:
        return isinstance(self._tabs.currentWidget(), TablePage)

    @property
    def table_page(self) -> TablePage:
        """The table in view; the last one that was, while the texts are."""
        current = self._tabs.currentWidget()
        return current if isinstance(current, TablePage) else self._tables[self._last_table]

    def current_column_id(self) -> int | None:
        """The column of the current cell."""
        view = self.table_page.view
        column = view.currentIndex().column()
        return view.grid.column(column).id if column >= 0 else None

    def current_row_id(self) -> int | None:
        """The row of the current cell."""
        view = self.table_page.view
        row = view.currentIndex().row()
        return view.grid.row_id(row) if row >= 0 else None

    def turn(self, step: int) -> None:
        """Go to the next or the previous page, round the ends."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % self._tabs.count())
        self.focus()

    def focus(self) -> None:
        """Let the keys go to what is in view."""
        if self.in_table:
            self.table_page.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._texts is not None:
            self._texts.focusNextChild()

    def focus_tabs(self) -> None:
        """Let the keys go to the tabs."""
        self._tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tabs_have_focus(self) -> bool:
        return self._tabs.tabBar().hasFocus()

    def _turned(self, _index: int) -> None:
        if self.in_table:
            page = self.table_page
            self._last_table = self._tables.index(page)
            self.current_changed.emit(page.table_key, self.current_row_id())
        self.page_changed.emit()

    # --- What is done to all pages ---

    def finish_typing(self) -> bool:
        """Put what is being typed in a cell into the plan; false when that was refused and the editor stays open."""
        self._document.open_plan.history.end_run()
        return all(page.view.finish_editing() for page in self._tables)

    def show_derived(self, shown: bool) -> None:
        """Show or hide the derived dates in all tables."""
        for page in self._tables:
            page.view.show_derived = shown

    def remember_view(self) -> None:
        """Keep the widths of the columns for workbooks with the same heads."""
        widths = dict(self._settings["column_widths"])
        for page in self._tables:
            widths[self._fingerprint(page.table_key)] = page.view.width_state()
        self._settings["column_widths"] = widths

    def close_plan(self) -> None:
        """Keep the view and listen to the plan no more."""
        self.remember_view()
        if self._texts is not None:
            self._texts.close_plan()
