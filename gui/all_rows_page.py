"""The page with the rows of all tables in one list, in the order of their periods."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.all_rows_model import AllRowsModel
from gui.all_rows_table import Key
from gui.all_rows_view import AllRowsView
from gui.filters.filtered_page import FilteredPage
from gui.grid.editor_keys import combined, pressed
from gui.icons import show_icon
from gui.info_bar import InfoBar
from gui.overrides import survivable
from gui.questions import shown
from model.listing import ListedRow
from model.open_plan import OpenPlan
from model.refusal import Refused


@survivable
class AllRowsPage(FilteredPage):
    """Everything of the plan in one list, whatever sheet it comes from. Typing writes to the cell it comes from."""

    cell_asked = Signal(str, int, object)
    """Table key, row id, and column id or None: the cell in its table that the user wants to see."""
    add_asked = Signal()
    """The user wants to add a row."""
    row_changed = Signal(str, object)
    """Table key and row id that the current row comes from; an empty key and None when there is none."""

    def __init__(
        self, open_plan: OpenPlan, name_source: Callable[[ListedRow], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = AllRowsModel(open_plan, name_source, self)
        self.view = AllRowsView(self.model, self)
        self.view.message.connect(self._tell)
        self.view.go_asked.connect(self.go_to_source)
        self.view.current_changed.connect(self._tell_row)
        self.model.refused.connect(self._tell_refused)
        self.info = InfoBar(self)
        self._told: tuple[str, int | None] = ("", None)
        self._build(self.model, self.view, self.info)

    def _add_to_bar(self, row: QHBoxLayout) -> None:
        self.add = QPushButton(self.tr("&Add a row…"), self)
        show_icon(self.add, "table_insert_row")
        self.add.setToolTip(self.tr("Add a row to one of the tables (Ctrl+N)"))
        self.add.clicked.connect(self.add_asked)
        self.go = QPushButton(self.tr("&Go to the cell"), self)
        self.go.setToolTip(self.tr("Show this row in its own table (Ctrl+Enter)"))
        self.go.clicked.connect(self.go_to_source)
        row.addWidget(self.add)
        row.addWidget(self.go)

    # --- What is shown ---

    @property
    def current_row(self) -> tuple[str, int | None]:
        """Table key and row id that the current row comes from; an empty key and None when there is none."""
        row = self.view.currentIndex().row()
        if not 0 <= row < self.model.shown:
            return "", None
        listed = self.model.listed(row)
        return listed.table, listed.row_id

    @property
    def current_column_id(self) -> int | None:
        """The column of the table that the current cell comes from; None where that is not one cell."""
        index = self.view.currentIndex()
        role = self.model.column(index.column()).role if index.isValid() else None
        place = self.model.listed(index.row()).place_of(role) if role is not None else None
        return place[1] if place is not None else None

    def show_row(self, key: Key) -> None:
        """Go to a row, even when a filter hides it."""
        row = self.model.reveal_key(key)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, max(0, self.view.currentIndex().column())))

    def _filter_words(self) -> None:
        if self.view.finish_editing():
            super()._filter_words()

    def _show_count(self, shown: int, total: int) -> None:
        super()._show_count(shown, total)
        self.go.setEnabled(shown > 0)

    def _count_text(self, shown: int, total: int) -> str:
        tables = self.tr("from %n table(s)", "", self.model.tables)
        if shown == total:
            text = self.tr("%n row(s) {tables}", "", total)
        else:
            text = self.tr("{shown} of %n row(s) {tables}", "", total)
        return text.format(shown=shown, tables=tables)

    def _how_to_begin(self) -> tuple[str, str]:
        text = self.tr(
            "The rows of all tables of the plan come together here, in the order of their periods.\n\n"
            "There are none yet. Fill in a row in one of the tables; it is shown here at once."
        )
        return text, ""

    def _tell_row(self) -> None:
        now = self.current_row
        if now != self._told:
            self._told = now
            self.row_changed.emit(*now)

    # --- Doing ---

    def finish_typing(self) -> bool:
        """Put what is being typed in its table; false when that was refused."""
        return self.finish_editing()

    def go_to_source(self) -> None:
        """Ask for the cell that the current row comes from, in its own table."""
        index = self.view.currentIndex()
        if not index.isValid() or not self.view.finish_editing():
            return
        listed = self.model.listed(index.row())
        role = self.model.column(index.column()).role
        place = listed.place_of(role) if role is not None else None
        row_id, column_id = place if place is not None else (listed.row_id, listed.column_id)
        self.cell_asked.emit(listed.table, row_id, column_id)

    def close_plan(self) -> None:
        """Listen to the plan no more."""
        self.model.close()

    def _tell_refused(self, refusal: Refused) -> None:
        self._tell(shown(refusal.message), warning=True)

    def _tell(self, text: str, warning: bool = False) -> None:
        """Tell above the list, in the status bar and to a screen reader."""
        self.info.tell(text, warning=warning)
        self.message.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pressed(event) == combined("Ctrl+Shift+L"):
            self.focus_filter()
        elif event.key() == Qt.Key.Key_Escape and not self.info.isHidden() and not self.filter.hasFocus():
            self.info.hide()
        else:
            super().keyPressEvent(event)
