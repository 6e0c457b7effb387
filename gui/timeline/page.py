"""The page with the timeline of a table, and the same data beside it as a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.empty_state import EmptyState
from gui.overrides import survivable
from gui.pictures.copying import copy_picture
from gui.pictures.documents import timeline_picture
from gui.pictures.side_table import SideTable
from gui.timeline.models import Key, RowsModel, key_of
from gui.timeline.timeline_view import TimelineView
from model.changes import Change
from model.messages import QT_TRANSLATE_NOOP
from model.open_plan import OpenPlan
from model.timeline.items import Grouping, Timeline, has_moments, read_timeline

GROUPINGS = {
    Grouping.NONE: QT_TRANSLATE_NOOP("Timeline", "All together"),
    Grouping.AUDIENCE: QT_TRANSLATE_NOOP("Timeline", "By audience"),
    Grouping.PHASE: QT_TRANSLATE_NOOP("Timeline", "By phase"),
}


@survivable
class TimelinePage(QWidget):
    """Shows one table of the plan at a time. Going through the table beside the picture goes through the picture, and
    the other way round."""

    message = Signal(str)
    cell_asked = Signal(str, int, object)
    """Table key, row id and, in a cross, the column id: what the user wants to see in its table."""
    zoom_changed = Signal(int)
    _is_old = False
    """Whether the plan has changed since it was looked at."""

    def __init__(
        self, open_plan: OpenPlan, parent: QWidget | None = None, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(parent)
        self._plan = open_plan
        self._today = today
        self.table_key = ""
        self.timeline: Timeline | None = None
        self.view = TimelineView(self)
        self.view.row_asked.connect(self._go_to_row)
        self.view.current_item.connect(self._show_in_table)
        self.view.zoom_changed.connect(self.zoom_changed)
        self.model = RowsModel(self)
        self.side = SideTable(self)
        self.side.setModel(self.model)
        self.side.setAccessibleName(self.tr("Rows of the timeline"))
        self.side.entered_row.connect(lambda row: self._go_to_row(key_of(self.model.item(row))))
        self.side.doubleClicked.connect(lambda index: self._go_to_row(key_of(self.model.item(index.row()))))
        self.side.selectionModel().currentRowChanged.connect(self._show_in_picture)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self.view)
        parts.addWidget(self.side)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setText(
            self.tr(
                "Left and right go from early to late, up and down to the nearest row there. Enter goes to the row in "
                "its table."
            )
        )
        margin = self.fontMetrics().height() // 2
        self.hint.setContentsMargins(margin, margin // 2, margin, margin // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(parts, 1)
        layout.addWidget(self.hint)
        self.empty = EmptyState(self.view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        open_plan.plan.listeners.append(self)
        open_plan.readings.watchers.append(self._look_soon)
        self.refresh()

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        margin = self.fontMetrics().height() // 2
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.tables, self.groups = QComboBox(bar), QComboBox(bar)
        self._tables_label = QLabel(self.tr("T&able"), bar)
        self._tables_label.setBuddy(self.tables)
        self._groups_label = QLabel(self.tr("&Show"), bar)
        self._groups_label.setBuddy(self.groups)
        self.tables.activated.connect(lambda place: self.show_table(self.tables.itemData(place)))
        self.groups.activated.connect(lambda _place: self._show())
        for box in (self.tables, self.groups):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = QLabel(bar)
        self.copy = QPushButton(self.tr("Cop&y the picture"), bar)
        self.copy.setToolTip(self.tr("Copy the picture, to paste it in Word, PowerPoint or an e-mail"))
        self.copy.clicked.connect(self._copy)
        for widget in (self._tables_label, self.tables, self._groups_label, self.groups, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.copy)
        return bar

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """What is shown stays until the change has happened."""

    def after(self, change: Change) -> None:
        """Look again soon: several changes in a row are shown together."""
        self._look_soon()

    def _look_soon(self) -> None:
        """While the page is out of view there is no hurry: nobody waits for it while typing in a table."""
        self._is_old = True
        if self.isVisible():
            self._soon.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._soon.start(0)

    def close_plan(self) -> None:
        """Listen to the plan no more."""
        self._soon.stop()
        for listeners, own in ((self._plan.plan.listeners, self), (self._plan.readings.watchers, self._look_soon)):
            if own in listeners:
                listeners.remove(own)  # type: ignore[arg-type]

    # --- What is shown ---

    def show_table(self, key: str) -> None:
        """Show the rows of this table."""
        self.table_key = key
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan holds now."""
        self._soon.stop()
        self._is_old = False
        found = [table for table in self._plan.plan.tables if has_moments(table)]
        keys = [table.key for table in found]
        if self.table_key not in keys:
            self.table_key = keys[0] if keys else ""
        with QSignalBlocker(self.tables):
            self.tables.clear()
            for table in found:
                self.tables.addItem(" ".join(table.title.split()), table.key)
            self.tables.setCurrentIndex(keys.index(self.table_key) if keys else -1)
        for widget in (self.tables, self._tables_label):
            widget.setVisible(len(found) > 1)
        table = found[keys.index(self.table_key)] if keys else None
        self.timeline = read_timeline(self._plan.plan, self._plan.readings, table) if table is not None else None
        self._fill_groups()
        self._show()

    def _fill_groups(self) -> None:
        """Offer how the rows can stand together; what is shown stays when it is still there."""
        chosen = self.grouping
        offered = self.timeline.groupings if self.timeline is not None else (Grouping.NONE,)
        with QSignalBlocker(self.groups):
            self.groups.clear()
            for grouping in offered:
                self.groups.addItem(QCoreApplication.translate(*GROUPINGS[grouping]), grouping)
            self.groups.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)
        for widget in (self.groups, self._groups_label):
            widget.setVisible(len(offered) > 1)

    @property
    def grouping(self) -> Grouping:
        """By what the rows stand together."""
        return Grouping(self.groups.currentData() or Grouping.NONE)

    def _show(self) -> None:
        timeline = self.timeline
        shown = timeline or Timeline("", ())
        self.copy.setEnabled(bool(shown.items))
        self.view.show_timeline(shown, self.grouping, self._today())
        key = self.view.key
        with QSignalBlocker(self.side.selectionModel()):
            self.model.show_timeline(timeline)
        self.side.fit()
        self._show_in_table(key)
        self.count.setText(self.tr("%n row(s)", "", len(shown.items) + len(shown.undated)))
        gone = self.tr("There is no table with a column for periods any more.")
        undated = self.tr("No row has a date yet. Beside this stands what is written in the column of periods.")
        nothing = self.tr("Nothing is in this table yet.\n\nFill in a row with a period; it is shown here at once.")
        self.empty.look(gone if timeline is None else "" if shown.items else undated if shown.undated else nothing)

    @property
    def zoom(self) -> int:
        """The size of the letters of the picture, in percent."""
        return self.view.zoom

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self.view.zoom = percent

    def focus(self) -> None:
        """Let the keys go to the picture, or to the table beside it while the picture is empty."""
        is_empty = self.timeline is not None and not self.timeline.items
        (self.side if is_empty else self.view).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- Doing ---

    def _show_in_table(self, key: Key | None) -> None:
        row = self.model.row_of(key)
        if row >= 0 and row != self.side.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            with QSignalBlocker(self.view):
                self.side.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    def _show_in_picture(self) -> None:
        index = self.side.currentIndex()
        if index.isValid():
            self.view.go_to(key_of(self.model.item(index.row())))

    def _go_to_row(self, key: Key) -> None:
        self.cell_asked.emit(self.table_key, *key)

    def _copy(self) -> None:
        if self.timeline is not None:
            copy_picture(timeline_picture(self.timeline, self.grouping, self._today()))
            self.message.emit(self.tr("The picture is on the clipboard."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.focus()
        else:
            super().keyPressEvent(event)
