"""The page of one table: the grid, and above it what is shown of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.announcing import announce
from gui.empty_state import EmptyState
from gui.filters.chips import ChipBar
from gui.filters.nothing_shown import NothingShown
from gui.filters.popup import FilterPopup
from gui.grid import GridView
from gui.icons import show_icon
from gui.overrides import survivable
from model.open_plan import OpenPlan

SAID_AFTER = 500
"""Milliseconds after the last key at which the number of rows is said."""


@survivable
class TablePage(QWidget):
    """A table with its filters. What the grid tells is passed on."""

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
        self.view.filter_asked.connect(self.open_filter)
        self.view.grid.shown_changed.connect(self._show_count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter_bar())
        layout.addWidget(self._chip_bar())
        layout.addWidget(self.view, 1)
        self.nothing = NothingShown(self.view.grid, self.view)
        self.nothing.clear_asked.connect(self.clear_filters)
        self.empty = EmptyState(self.view)
        self.empty.asked.connect(self.view.append_row)
        self.popup: FilterPopup | None = None
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

    def _chip_bar(self) -> QWidget:
        self.chips = ChipBar(self.view.grid, self)
        self.chips.open_asked.connect(self.open_filter)
        self.chips.clear_asked.connect(self.clear_filters)
        self.chips.emptied.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.grid.modelReset.connect(self.chips.show_filters)
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.timeout.connect(self._say_count)
        return self.chips

    def _put_sign(self, field: QLineEdit, name: str) -> None:
        sign = QAction(field)
        show_icon(sign, name)
        field.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)

    def _show_count(self, shown: int, total: int) -> None:
        if shown == total:
            text = self.tr("%n row(s)", "", total)
        else:
            text = self.tr("{shown} of %n row(s)", "", total).format(shown=shown)
        if text != self.count.text():
            self.count.setText(text)
            self._say_soon.start(SAID_AFTER)
        self.nothing.look()
        self.empty.look("" if total else self._how_to_begin(), self.tr("Add the first row"))

    def _how_to_begin(self) -> str:
        return self.tr(
            "This table has no rows yet.\n\nAdd the first one, or paste with Ctrl+V what you copied in Excel, Word or "
            "an e-mail."
        )

    def _say_count(self) -> None:
        """Tell a screen reader how many rows there are, once nothing more is typed."""
        announce(self, self.count.text())

    def _show_sorting(self) -> None:
        grid = self.view.grid
        self.sorting.setVisible(bool(grid.sorts))
        if not grid.sorts:
            return
        titles = {column.id: " ".join(column.title.split()) for column in grid.table.columns}
        names = ", ".join(titles[sort.column_id] for sort in grid.sorts)
        only = grid.sorts[0] if len(grid.sorts) == 1 else None
        text = self.tr("Shown by {column}, last first") if only and only.descending else self.tr("Shown by {column}")
        self.sorting.setText(text.format(column=names).replace("&", "&&"))
        self.sorting.setAccessibleName(text.format(column=names))

    def focus_filter(self) -> None:
        """Let the user type words that rows must hold."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def open_filter(self, column_id: int) -> None:
        """Show the filter of a column below its title, or below its chip while the column is hidden."""
        if not self.view.finish_editing():
            return
        self.popup = FilterPopup(self.view.grid, column_id, dt.date.today(), self.window())
        self.popup.open_at(self._anchor(column_id), self.screen().availableGeometry())

    def show_words(self, text: str) -> None:
        """Show words in the field as those that are filtered by already."""
        self._filter_soon.stop()
        with QSignalBlocker(self.filter):
            self.filter.setText(text)

    def clear_filters(self) -> None:
        """Show all rows again, in the order they have now."""
        had_focus = self.nothing.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.show_words("")
        self.view.grid.choose("", {}, self.view.grid.sorts)
        if had_focus or self.nothing.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def reapply(self) -> None:
        """Filter and sort anew, after cells were changed."""
        if self.view.finish_editing():
            self.view.grid.reapply()
            self._say_soon.start(0)

    def _anchor(self, column_id: int) -> QRect:
        """The rectangle of the screen to open the filter of a column at."""
        header, column = self.view.horizontalHeader(), self.view.grid.column_of(column_id)
        chip = self.chips.chips.get(column_id)
        if column < 0 and chip is not None:
            return QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size())
        index = self.view.currentIndex()
        if column >= 0 and index.isValid():
            self.view.scrollTo(index.siblingAtColumn(column))
        left = max(0, header.sectionViewportPosition(max(0, column)))
        place = header.viewport().mapToGlobal(QPoint(left, 0))
        return QRect(place.x(), place.y(), header.sectionSize(max(0, column)), header.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
