"""The page of one table: the grid, above it what is shown of it, below it the find bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.grid import GridView
from gui.icons import show_icon
from gui.overrides import survivable
from model.open_plan import OpenPlan


@survivable
class TablePage(QWidget):
    """A table with its filter and its find bar. What the grid tells is passed on."""

    message = Signal(str)
    refused = Signal(object)
    """A model.refusal.Refused."""
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
        self.view.grid.shown_changed.connect(self._show_count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter_bar())
        layout.addWidget(self.view, 1)
        layout.addWidget(self._find_bar())
        self._show_count(self.view.grid.shown, len(self.view.grid.table.rows))

    # --- Filter ---

    def _filter_bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        margin = self.fontMetrics().height() // 2
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.filter = QLineEdit(bar)
        self.filter.setPlaceholderText(self.tr("Show only rows with…"))
        self.filter.setAccessibleName(self.tr("Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        self._put_sign(self.filter, "filter")
        self.filter.setMaximumWidth(self.fontMetrics().averageCharWidth() * 48)
        # Bursts of keys become one round of filtering.
        self._filter_soon = QTimer(self)
        self._filter_soon.setSingleShot(True)
        self._filter_soon.timeout.connect(lambda: self.view.grid.set_filter(self.filter.text()))
        self.filter.textChanged.connect(lambda: self._filter_soon.start(0))
        self.sorting = QToolButton(bar)
        self.sorting.setAutoRaise(True)
        show_icon(self.sorting, "dismiss")
        self.sorting.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sorting.setToolTip(self.tr("Show the rows in the order of the file again"))
        self.sorting.clicked.connect(self.view.grid.sort_off)
        self.sorting.hide()
        self.count = QLabel(bar)
        row.addWidget(self.filter, 1)
        row.addWidget(self.sorting)
        row.addStretch(1)
        row.addWidget(self.count)
        self.view.grid.modelReset.connect(self._show_sorting)
        return bar

    def _put_sign(self, field: QLineEdit, name: str) -> None:
        sign = QAction(field)
        show_icon(sign, name)
        field.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)

    def _show_count(self, shown: int, total: int) -> None:
        if shown == total:
            self.count.setText(self.tr("%n row(s)", "", total))
        else:
            self.count.setText(self.tr("{shown} of %n row(s)", "", total).format(shown=shown))

    def _show_sorting(self) -> None:
        sort = self.view.grid.sort_order
        self.sorting.setVisible(sort is not None)
        if sort is None:
            return
        title = " ".join(self.view.grid.column(self.view.grid.column_of(sort.column_id)).title.split())
        text = self.tr("Shown by {column}, last first") if sort.descending else self.tr("Shown by {column}")
        self.sorting.setText(text.format(column=title))
        self.sorting.setAccessibleName(text.format(column=title))

    def focus_filter(self) -> None:
        """Let the user type words that rows must hold."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    # --- Find ---

    def _find_bar(self) -> QWidget:
        self.finder = QWidget(self)
        row = QHBoxLayout(self.finder)
        margin = self.fontMetrics().height() // 2
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.sought = QLineEdit(self.finder)
        self.sought.setPlaceholderText(self.tr("Find…"))
        self.sought.setAccessibleName(self.tr("Find this text"))
        self._put_sign(self.sought, "search")
        self.sought.setMaximumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.sought.returnPressed.connect(self.find_next)
        self.hits = QLabel(self.finder)
        row.addWidget(self.sought, 1)
        for name, text, act in (
            ("chevron_up", self.tr("Previous hit"), self.find_previous),
            ("chevron_down", self.tr("Next hit"), self.find_next),
            ("dismiss", self.tr("Close the find bar"), self.close_find),
        ):
            button = QToolButton(self.finder)
            button.setAutoRaise(True)
            show_icon(button, name)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addWidget(self.hits)
        row.addStretch(1)
        self.finder.hide()
        return self.finder

    def open_find(self) -> None:
        """Show the find bar, ready to type in."""
        self.finder.show()
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def close_find(self) -> None:
        """Hide the find bar and go back to the table."""
        self.finder.hide()
        self.view.setFocus()

    def find_next(self) -> None:
        """Go to the next cell with the text; open the find bar when there is none yet."""
        self._find(False)

    def find_previous(self) -> None:
        """Go to the previous cell with the text."""
        self._find(True)

    def _find(self, backwards: bool) -> None:
        text = self.sought.text()
        if not text:
            self.hits.clear()
            if self.finder.isHidden():
                self.open_find()
            return
        place, total = self.view.find(text, backwards)
        if total:
            self.hits.setText(self.tr("{place} of %n hit(s)", "", total).format(place=place))
        else:
            self.hits.setText(self.tr("Not found"))
        self.finder.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.finder.isHidden():
            self.close_find()
        elif event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
