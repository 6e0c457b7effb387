"""A page with rows, and above them all the ways to choose among these: words, a filter for each column, chips."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTableView, QToolButton, QVBoxLayout, QWidget

from gui.announcing import announce
from gui.empty_state import EmptyState
from gui.filters.chips import ChipBar
from gui.filters.nothing_shown import NothingShown
from gui.filters.popup import FilterPopup
from gui.grid.shown_rows import ShownRows
from gui.icons import show_icon
from gui.overrides import survivable

SAID_AFTER = 500
"""Milliseconds after the last key at which the number of rows is said."""


@survivable
class FilteredPage(QWidget):
    """Shares between the pages of tables and the list of all rows what choosing among rows takes."""

    message = Signal(str)

    # --- Building ---

    def _build(self, rows: ShownRows, view: QTableView, *between: QWidget) -> None:
        """Put the bar and the chips above the view, with these widgets between. The view has a signal `filter_asked`
        and a method `finish_editing`, as the grid and the list of all rows do."""
        self._rows = rows
        self._table_view = view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter_bar())
        layout.addWidget(self._chip_bar())
        for widget in between:
            layout.addWidget(widget)
        layout.addWidget(view, 1)
        self.nothing = NothingShown(rows, view)
        self.nothing.clear_asked.connect(self.clear_filters)
        self.empty = EmptyState(view)
        self.popup: FilterPopup | None = None
        view.filter_asked.connect(self.open_filter)  # type: ignore[attr-defined]
        rows.shown_changed.connect(self._show_count)
        self._show_sorting()
        self._show_count(rows.shown, len(rows.table.rows))

    def _filter_bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        margin = self.fontMetrics().height() // 2
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.filter = QLineEdit(bar)
        self.filter.setPlaceholderText(QCoreApplication.translate("FilteredPage", "Show only rows with…"))
        self.filter.setAccessibleName(QCoreApplication.translate("FilteredPage", "Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        sign = QAction(self.filter)
        show_icon(sign, "filter")
        self.filter.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setMaximumWidth(self.fontMetrics().averageCharWidth() * 48)
        # Bursts of keys become one round of filtering.
        self._filter_soon = QTimer(self)
        self._filter_soon.setSingleShot(True)
        self._filter_soon.timeout.connect(self._filter_words)
        self.filter.textChanged.connect(lambda: self._filter_soon.start(0))
        self.sorting = QToolButton(bar)
        self.sorting.setAutoRaise(True)
        show_icon(self.sorting, "dismiss")
        self.sorting.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sorting.setToolTip(
            QCoreApplication.translate("FilteredPage", "Show the rows in the order of the file again")
        )
        self.sorting.clicked.connect(self._rows.sort_off)
        self.sorting.hide()
        self.count = QLabel(bar)
        row.addWidget(self.filter, 1)
        row.addWidget(self.sorting)
        self._add_to_bar(row)
        row.addStretch(1)
        row.addWidget(self.count)
        self._rows.modelReset.connect(self._show_sorting)
        return bar

    def _add_to_bar(self, row: QHBoxLayout) -> None:
        """Put what only this page has in the bar."""

    def _chip_bar(self) -> QWidget:
        self.chips = ChipBar(self._rows, self)
        self.chips.open_asked.connect(self.open_filter)
        self.chips.clear_asked.connect(self.clear_filters)
        self.chips.emptied.connect(lambda: self._table_view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._rows.modelReset.connect(self.chips.show_filters)
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.timeout.connect(self._say_count)
        return self.chips

    # --- What is shown ---

    def focus_filter(self) -> None:
        """Let the user type words that rows must hold."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def open_filter(self, column_id: int) -> None:
        """Show the filter of a column below its title, or below its chip while the column is hidden."""
        if not self.finish_editing():
            return
        self.popup = FilterPopup(self._rows, column_id, dt.date.today(), self.window())
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
        self._rows.choose("", {}, self._rows.sorts)
        if had_focus or self.nothing.isVisible():
            self._table_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def reapply(self) -> None:
        """Filter and sort anew, after cells were changed."""
        if self.finish_editing():
            self._rows.reapply()
            self._say_soon.start(0)

    def finish_editing(self) -> bool:
        """Put what is being typed in its table; false when that was refused."""
        return bool(self._table_view.finish_editing())  # type: ignore[attr-defined]

    # --- Parts ---

    def _filter_words(self) -> None:
        self._rows.set_filter(self.filter.text())

    def _show_count(self, shown: int, total: int) -> None:
        text = self._count_text(shown, total)
        if text != self.count.text():
            self.count.setText(text)
            self._say_soon.start(SAID_AFTER)
        self.nothing.look()
        text, button = ("", "") if total else self._how_to_begin()
        self.empty.look(text, button)

    def _count_text(self, shown: int, total: int) -> str:
        """How many rows are shown, of how many there are; a page says what its rows are called."""
        return f"{shown} / {total}"

    def _how_to_begin(self) -> tuple[str, str]:
        """What stands in place of the rows while there are none, and what stands on the button below it, if any."""
        return "", ""

    def _say_count(self) -> None:
        """Tell a screen reader how many rows there are, once nothing more is typed."""
        announce(self, self.count.text())

    def _show_sorting(self) -> None:
        rows = self._rows
        self.sorting.setVisible(bool(rows.sorts))
        if not rows.sorts:
            return
        titles = {column.id: " ".join(column.title.split()) for column in rows.table.columns}
        names = ", ".join(titles[sort.column_id] for sort in rows.sorts)
        only = rows.sorts[0] if len(rows.sorts) == 1 else None
        text = (
            QCoreApplication.translate("FilteredPage", "Shown by {column}, last first")
            if only and only.descending
            else QCoreApplication.translate("FilteredPage", "Shown by {column}")
        )
        self.sorting.setText(text.format(column=names).replace("&", "&&"))
        self.sorting.setAccessibleName(text.format(column=names))

    def _anchor(self, column_id: int) -> QRect:
        """The rectangle of the screen to open the filter of a column at."""
        header, column = self._table_view.horizontalHeader(), self._rows.column_of(column_id)
        chip = self.chips.chips.get(column_id)
        if column < 0 and chip is not None:
            return QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size())
        index = self._table_view.currentIndex()
        if column >= 0 and index.isValid():
            self._table_view.scrollTo(index.siblingAtColumn(column))
        left = max(0, header.sectionViewportPosition(max(0, column)))
        place = header.viewport().mapToGlobal(QPoint(left, 0))
        return QRect(place.x(), place.y(), header.sectionSize(max(0, column)), header.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self._table_view.setFocus()
        else:
            super().keyPressEvent(event)
