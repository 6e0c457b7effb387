"""The pages of an open plan, behind tabs at the bottom as the sheets are in Excel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QVBoxLayout, QWidget

from gui.all_rows_page import AllRowsPage
from gui.column_memory import ColumnMemory
from gui.document import Document, question_about
from gui.finding.finder import Finder
from gui.grid import GridView
from gui.icons import icon, show_icon
from gui.overrides import survivable
from gui.panes import focus_first
from gui.picture_pages import PicturePages
from gui.settings import Settings
from gui.table_page import TablePage
from gui.text_page import TextPage
from interchange.excel.references import cell_name
from model.changes import Change, TablesChanged, TextsChanged
from model.listing import ListedRow
from model.table import Table


@survivable
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
    view_added = Signal(object)
    """The grid of a table that came in."""
    text_asked = Signal()
    """The user wants to add a text."""
    guidance_wanted = Signal(bool)
    """Whether the user wants to see the guidance of forms."""
    row_asked = Signal()
    """The user wants to add a row while the list of all rows is in view."""

    def __init__(self, document: Document, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._memory = ColumnMemory(settings)
        self._tables: list[TablePage] = []
        self._last_table: TablePage | None = None
        self._all_rows: AllRowsPage | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._tabs = QTabWidget(self)
        self._tabs.setTabPosition(QTabWidget.TabPosition.South)
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Sheets of the plan"))
        self._tabs.tabBar().setAccessibleName(self.tr("Sheets of the plan"))
        layout.addWidget(self._tabs)
        self.pictures = PicturePages(document.open_plan, self._tabs, settings, self)
        self.finder = Finder(document.open_plan, self, self)
        layout.addWidget(self.finder.bar)
        self._texts: TextPage | None = None
        self._texts = self._add_texts()
        for table in document.open_plan.plan.tables:
            self._insert_table(table, len(self._tables))
        document.open_plan.plan.listeners.append(self)
        show_icon(self._tabs, "notepad", lambda tabs, shown: _put_icon(tabs, TextPage, shown))
        show_icon(self._tabs, "table", lambda tabs, shown: _put_icon(tabs, TablePage, shown))
        show_icon(self._tabs, "document_table", lambda tabs, shown: _put_icon(tabs, AllRowsPage, shown))
        begins_with_texts = not self._tables or bool(document.open_plan.plan.fronts)
        self._tabs.setCurrentIndex(1 if self._texts is not None and not begins_with_texts else 0)
        self._tabs.currentChanged.connect(self._turned)
        self.current_changed.connect(self.finder.page_changed)
        self.page_changed.connect(self.finder.page_changed)

    def _add_texts(self) -> TextPage | None:
        plan = self._document.open_plan.plan
        if not plan.sections and not plan.properties:
            return None
        page = TextPage(self._document.open_plan, self._tabs, self._settings)
        page.refused.connect(self.refused)
        page.undo_asked.connect(self.undo_asked)
        page.redo_asked.connect(self.redo_asked)
        page.guidance_wanted.connect(self.guidance_wanted)
        page.text_asked.connect(self.text_asked)
        self._tabs.insertTab(0, page, icon("notepad"), self.tr("Plan"))
        return page

    def _remove_texts(self, page: TextPage) -> None:
        had_focus = self._has_focus(page)
        page.close_plan()
        self._texts = None
        self._tabs.removeTab(self._tabs.indexOf(page))
        page.deleteLater()
        if had_focus:
            self.focus()

    def _insert_table(self, table: Table, place: int) -> TablePage:
        page = TablePage(self._document.open_plan, table.key, self._row_label(table), self._tabs)
        page.message.connect(self.message)
        page.refused.connect(self.refused)
        page.current_changed.connect(lambda row_id, _: self._current_changed(page, row_id))
        page.picture_asked.connect(self.show_power_field)
        view = page.view
        view.zoom = self._settings["zoom"]
        view.zoom_changed.connect(self.zoom_changed)
        view.show_derived = self._settings["show_derived"]
        page.guidance.want(self._settings["show_guidance"])
        page.guidance.closed.connect(lambda: self.guidance_wanted.emit(False))
        self._memory.restore(view, self._fingerprint(table.key))
        self._tables.insert(place, page)
        before = 0 if self._texts is None else 1
        self._tabs.insertTab(place + before, page, icon("table"), _tab_text(table))
        return page

    def _row_label(self, table: Table) -> Any:
        """Names a row by its row in the sheet, so that it can be found again in Excel. What is not saved yet has none;
        on a new sheet the rows follow the heads in the first."""
        homes = self._document.opened.workbook.homes

        def label(row_id: int) -> str:
            home, place = homes.get(table.key), table.row_index(row_id)
            return str(home.sheet_row(place) if home is not None else place + 1 + table.has_own_sheet)

        return label

    def _fingerprint(self, key: str) -> str:
        return question_about(self._document, key).fingerprint

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """Nothing is shown differently before it is."""

    def after(self, change: Change) -> None:
        """Show the page of texts while there are any, and the tables that there are now, in their order."""
        if isinstance(change, TextsChanged):
            plan = self._document.open_plan.plan
            if self._texts is None:
                self._texts = self._add_texts()
            elif not plan.sections and not plan.properties:
                self._remove_texts(self._texts)
        if not isinstance(change, TablesChanged):
            return
        tables = self._document.open_plan.plan.tables
        keys = {table.key for table in tables}
        for page in [page for page in self._tables if page.table_key not in keys]:
            self._remove_table(page)
        for place, table in enumerate(tables):
            if place == len(self._tables) or self._tables[place].table_key != table.key:
                self.view_added.emit(self._insert_table(table, place).view)
            page = self._tables[place]
            self._tabs.setTabText(self._tabs.indexOf(page), _tab_text(table))
            page.view.setAccessibleName(table.title)

    def _remove_table(self, page: TablePage) -> None:
        had_focus = self._has_focus(page)
        self._tables.remove(page)
        page.view.leave_plan()
        if self._last_table is page:
            self._last_table = None
        self._tabs.removeTab(self._tabs.indexOf(page))
        page.deleteLater()
        if had_focus:
            self.focus()

    def _has_focus(self, page: QWidget) -> bool:
        return page.isAncestorOf(self.focusWidget()) if self.focusWidget() else False

    # --- What is in view ---

    @property
    def in_table(self) -> bool:
        return isinstance(self._tabs.currentWidget(), TablePage)

    @property
    def table_page(self) -> TablePage:
        """The table in view; the last one that was, while the texts are. Raises IndexError in a plan without tables."""
        current = self._tabs.currentWidget()
        return current if isinstance(current, TablePage) else self._last_table or self._tables[0]

    @property
    def rows_page(self) -> TablePage | AllRowsPage | None:
        """The table or the list of all rows, while one of these is in view and there are tables."""
        current = self._tabs.currentWidget()
        return current if isinstance(current, TablePage | AllRowsPage) and self._tables else None

    @property
    def place(self) -> tuple[str, int | None]:
        """Key of the table in view, or of the last one that was, and its current row; an empty key without tables."""
        return (self.table_page.table_key if self._tables else "", self.current_row_id())

    def views(self) -> list[GridView]:
        """The grids of all tables."""
        return [page.view for page in self._tables]

    def current_column_id(self) -> int | None:
        """The column of the current cell; in the list of all rows, that of the table that it comes from."""
        if isinstance(self.rows_page, AllRowsPage):
            return self.rows_page.current_column_id
        if not self._tables:
            return None
        view = self.table_page.view
        column = view.currentIndex().column()
        return view.grid.column(column).id if column >= 0 else None

    def current_row_id(self) -> int | None:
        """The row of the current cell."""
        if not self._tables:
            return None
        view = self.table_page.view
        row = view.currentIndex().row()
        return view.grid.row_id(row) if row >= 0 else None

    def table_at(self, place: QPoint) -> str | None:
        """The key of the table whose tab is at this place of the screen."""
        bar = self._tabs.tabBar()
        page = self._tabs.widget(bar.tabAt(bar.mapFromGlobal(place)))
        return page.table_key if isinstance(page, TablePage) else None

    def pages(self) -> list[QWidget]:
        """All pages, in their order."""
        return [self._tabs.widget(place) for place in range(self._tabs.count())]

    def page_in_view(self) -> QWidget:
        """The page that is shown."""
        return self._tabs.currentWidget()

    def turn_to(self, page: QWidget) -> None:
        """Show this page."""
        self._tabs.setCurrentWidget(page)
        self.focus()

    def page_name(self, page: QWidget) -> str:
        """What stands on the tab of a page."""
        return self._tabs.tabText(self._tabs.indexOf(page)).replace("&&", "&")

    def show_table(self, key: str) -> None:
        """Turn to the page of this table."""
        self._tabs.setCurrentWidget(next(page for page in self._tables if page.table_key == key))
        self.focus()

    def show_text(self, key: str) -> None:
        """Turn to the texts of the plan, with the keyboard in this one."""
        if self._texts is not None:
            self._tabs.setCurrentWidget(self._texts)
            field = self._texts.fields[key]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._texts.ensureWidgetVisible(field)

    def show_cell(self, key: str, row_id: int, column_id: int | None = None) -> None:
        """Turn to the page of this table and go to the cell, even when a filter hides it."""
        self.show_table(key)
        self.table_page.view.select_row(row_id, column_id)

    def show_all_rows(self) -> None:
        """Turn to the list of the rows of all tables, behind the tables."""
        if self._all_rows is None:
            page = AllRowsPage(self._document.open_plan, self._source_name, self._tabs)
            page.message.connect(self.message)
            page.cell_asked.connect(self.show_cell)
            page.add_asked.connect(self.row_asked)
            page.row_changed.connect(lambda *_: self._list_row_changed(page))
            page.view.zoom = self._settings["zoom"]
            page.view.zoom_changed.connect(self.zoom_changed)
            page.view.show_derived = self._settings["show_derived"]
            self._tabs.addTab(page, icon("document_table"), self.tr("All rows"))
            self._all_rows = page
        self._tabs.setCurrentWidget(self._all_rows)
        self.focus()

    def show_power_field(self) -> None:
        """Turn to the picture of power and interest: of the table in view, when that has one."""
        self.turn_to(self.pictures.power_field(self.table_page.table_key if self.in_table else ""))

    def show_timeline(self) -> None:
        """Turn to the timeline: of the table in view, when that has periods."""
        self.turn_to(self.pictures.timeline(self.table_page.table_key if self.in_table else ""))

    def _source_name(self, listed: ListedRow) -> str:
        """Names the cell that a row of the list comes from, as Excel does; what is not saved yet by its row only."""
        home = self._document.opened.workbook.homes.get(listed.table)
        sheet = home.sheet.name if home is not None else listed.source.title
        try:
            place = self._document.open_plan.plan.table(listed.table).row_index(listed.row_id)
        except KeyError:
            return sheet
        row = home.sheet_row(place) if home is not None else place + 1
        column = home.columns.get(listed.column_id or 0) if home is not None else None
        if column is not None:
            return self.tr("{sheet}, cell {cell}").format(sheet=sheet, cell=cell_name(row, column))
        return self.tr("{sheet}, row {row}").format(sheet=sheet, row=row)

    def row_label(self, key: str, row_id: int) -> str:
        """What stands before a row of a table."""
        return next(page for page in self._tables if page.table_key == key).view.grid.label_of(row_id)

    def turn(self, step: int) -> None:
        """Go to the next or the previous page, round the ends."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % self._tabs.count())
        self.focus()

    def focus(self) -> None:
        """Let the keys go to what is in view."""
        if self.in_table:
            self.table_page.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._all_rows is not None and self._tabs.currentWidget() is self._all_rows:
            self._all_rows.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.pictures.holds(self._tabs.currentWidget()):
            self._tabs.currentWidget().focus()  # type: ignore[attr-defined]
        elif self._texts is not None:
            focus_first(self._texts)

    @property
    def in_view(self) -> QWidget:
        """What `focus` gives the keyboard to, or what that is part of."""
        return self.table_page.view if self.in_table else self._tabs.currentWidget()

    @property
    def tab_bar(self) -> QTabBar:
        """The tabs by which the sheets are chosen."""
        return self._tabs.tabBar()

    def focus_tabs(self) -> None:
        """Let the keys go to the tabs."""
        self._tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tabs_have_focus(self) -> bool:
        return self._tabs.tabBar().hasFocus()

    def _current_changed(self, page: TablePage, row_id: int | None) -> None:
        """A table out of view loses its current cell too, when what is undone takes it out."""
        if self._tabs.currentWidget() is page:
            self.current_changed.emit(page.table_key, row_id)

    def _list_row_changed(self, page: AllRowsPage) -> None:
        if self._tabs.currentWidget() is page:
            self.current_changed.emit(*page.current_row)

    def _turned(self, _index: int) -> None:
        if self.in_table:
            page = self.table_page
            self._last_table = page
            self.current_changed.emit(page.table_key, self.current_row_id())
        elif isinstance(self.rows_page, AllRowsPage):
            self.current_changed.emit(*self.rows_page.current_row)
        self.page_changed.emit()

    # --- What is done to all pages ---

    def finish_typing(self) -> bool:
        """Put what is being typed in a cell into the plan; false when that was refused and the editor stays open."""
        if self._texts is not None:
            self._texts.finish_typing()
        self._document.open_plan.history.end_run()
        if self._all_rows is not None and not self._all_rows.finish_typing():
            return False
        return all(page.view.finish_editing() for page in self._tables)

    def show_derived(self, shown: bool) -> None:
        """Show or hide the derived dates in all tables."""
        for page in self._tables:
            page.view.show_derived = shown
        if self._all_rows is not None:
            self._all_rows.view.show_derived = shown

    def show_guidance(self, shown: bool) -> None:
        """Show or hide the guidance of forms, beside texts and above tables."""
        for page in self._tables:
            page.guidance.want(shown)
        if self._texts is not None:
            self._texts.show_guidance(shown)

    @property
    def text_page(self) -> TextPage | None:
        """The page with the texts of the plan, while there are any."""
        return self._texts

    def remember_view(self) -> None:
        """Keep how the columns are looked at for workbooks with the same heads."""
        for page in self._tables:
            self._memory.remember(page.view, self._fingerprint(page.table_key))

    def close_plan(self) -> None:
        """Keep the view and listen to the plan no more."""
        if self in self._document.open_plan.plan.listeners:
            self._document.open_plan.plan.listeners.remove(self)
        self.remember_view()
        self.finder.close_plan()
        if self._all_rows is not None:
            self._all_rows.close_plan()
        self.pictures.close_plan()
        if self._texts is not None:
            self._texts.close_plan()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.finder.bar.isHidden():
            self.finder.close()
        else:
            super().keyPressEvent(event)


def _put_icon(tabs: QTabWidget, kind: type[QWidget], shown: QIcon) -> None:
    """Give the tabs of pages of this kind their icon."""
    for place in range(tabs.count()):
        if isinstance(tabs.widget(place), kind):
            tabs.setTabIcon(place, shown)


def _tab_text(table: Table) -> str:
    return table.title.replace("&", "&&")
