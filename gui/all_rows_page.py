"""The page with the rows of all tables in one list, in the order of their periods."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.all_rows_model import AllRowsModel
from gui.all_rows_view import AllRowsView
from gui.empty_state import EmptyState
from gui.grid.editor_keys import combined, pressed
from gui.icons import show_icon
from gui.info_bar import InfoBar
from gui.overrides import survivable
from gui.questions import shown
from model.listing import ListedRow
from model.open_plan import OpenPlan
from model.refusal import Refused


@survivable
class AllRowsPage(QWidget):
    """Everything of the plan in one list, whatever sheet it comes from. Typing writes to the cell it comes from."""

    message = Signal(str)
    cell_asked = Signal(str, int, object)
    """Table key, row id, and column id or None: the cell in its table that the user wants to see."""

    def __init__(
        self, open_plan: OpenPlan, name_source: Callable[[ListedRow], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = AllRowsModel(open_plan, name_source, self)
        self.view = AllRowsView(self.model, self)
        self.view.message.connect(self._tell)
        self.view.go_asked.connect(self.go_to_source)
        self.model.refused.connect(self._tell_refused)
        self.model.shown_changed.connect(self._show_state)
        self.info = InfoBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self.info)
        layout.addWidget(self.view, 1)
        self.empty = EmptyState(self.view)
        self.empty.asked.connect(self.filter.clear)
        self._show_state()

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        margin = self.fontMetrics().height() // 2
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.filter = QLineEdit(bar)
        self.filter.setPlaceholderText(self.tr("Show only rows with…"))
        self.filter.setAccessibleName(self.tr("Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(self.fontMetrics().averageCharWidth() * 48)
        sign = QAction(self.filter)
        show_icon(sign, "filter")
        self.filter.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        # Bursts of keys become one round of filtering.
        self._filter_soon = QTimer(self)
        self._filter_soon.setSingleShot(True)
        self._filter_soon.timeout.connect(self._filter)
        self.filter.textChanged.connect(lambda: self._filter_soon.start(0))
        self.order = QComboBox(bar)
        self.order.activated.connect(lambda place: self.model.sort_by(place))
        label = QLabel(self.tr("In the &order of"), bar)
        label.setBuddy(self.order)
        self.go = QPushButton(self.tr("&Go to the cell"), bar)
        self.go.setToolTip(self.tr("Show this row in its own table (Ctrl+Enter)"))
        self.go.clicked.connect(self.go_to_source)
        self.count = QLabel(bar)
        row.addWidget(self.filter, 1)
        row.addWidget(label)
        row.addWidget(self.order)
        row.addWidget(self.go)
        row.addStretch(1)
        row.addWidget(self.count)
        return bar

    # --- What is shown ---

    def focus_filter(self) -> None:
        """Let the user type words that rows must hold."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _filter(self) -> None:
        if self.view.finish_editing():
            self.model.set_filter(self.filter.text())

    def _show_state(self) -> None:
        """Say how many rows there are, and by which column they are ordered."""
        total, seen = self.model.total, self.model.rowCount()
        tables = self.tr("from %n table(s)", "", self.model.tables)
        if seen == total:
            text = self.tr("%n row(s) {tables}", "", total)
        else:
            text = self.tr("{shown} of %n row(s) {tables}", "", total)
        self.count.setText(text.format(shown=seen, tables=tables))
        with QSignalBlocker(self.order):
            self.order.clear()
            self.order.addItems([column.title for column in self.model.columns])
            self.order.setCurrentIndex(self.model.sort_order[0])
        self.go.setEnabled(seen > 0)
        if not total:
            self.empty.look(
                self.tr(
                    "The rows of all tables of the plan come together here, in the order of their periods.\n\n"
                    "There are none yet. Fill in a row in one of the tables; it is shown here at once."
                )
            )
        else:
            nothing = "" if seen else self.tr("No row holds all of these words.")
            self.empty.look(nothing, self.tr("Show all rows"))

    # --- Doing ---

    def finish_typing(self) -> bool:
        """Put what is being typed in its table; false when that was refused."""
        return self.view.finish_editing()

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
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self.view.setFocus()
        elif pressed(event) == combined("Ctrl+Shift+L"):
            self.focus_filter()
        elif event.key() == Qt.Key.Key_Escape and not self.info.isHidden():
            self.info.hide()
        else:
            super().keyPressEvent(event)
