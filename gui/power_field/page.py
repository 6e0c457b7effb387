"""The page with the picture of power and interest, and the same data beside it as a table."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.empty_state import EmptyState
from gui.overrides import survivable
from gui.pictures.copying import copy_picture
from gui.pictures.documents import document_picture
from gui.power_field.field_side import FieldSide
from gui.power_field.field_view import PowerFieldView
from gui.power_field.moving import Move
from gui.questions import shown
from model.changes import Change
from model.open_plan import OpenPlan
from model.power_interest.field_columns import field_columns, fields_of
from model.power_interest.moves import move
from model.power_interest.stakeholders import NOBODY, PowerField, read_field
from model.power_interest.trails import has_trails, with_trails
from model.refusal import Refused


@survivable
class PowerFieldPage(QWidget):
    """Shows one table of the plan at a time, and of that all stakeholders or one group. A move is one step."""

    message = Signal(str)
    cell_asked = Signal(str, int, object)
    """Table key, row id and None: the row in its table that the user wants to see."""
    zoom_changed = Signal(int)
    _is_old = False
    """Whether the plan has changed since it was looked at."""

    def __init__(self, open_plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = open_plan
        self.table_key = ""
        self._field: PowerField | None = None
        self.view = PowerFieldView(self)
        self.view.move_asked.connect(self._move)
        self.view.row_asked.connect(self._go_to_row)
        self.view.zoom_changed.connect(self.zoom_changed)
        self.side = FieldSide(self)
        self.side.row_asked.connect(self._go_to_row)
        self.side.place_asked.connect(self._place)
        self.side.current_row.connect(self.view.go_to)
        self.view.current_row.connect(self.side.go_to)
        self._parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._parts.addWidget(self.view)
        self._parts.addWidget(self.side)
        self._parts.setStretchFactor(0, 2)
        self._parts.setStretchFactor(1, 1)
        self._parts.setChildrenCollapsible(False)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setText(
            self.tr(
                "Drag a stakeholder to another place, or choose one with Tab or the arrows and move it with Ctrl and "
                "an arrow. Ctrl+Enter goes to its row."
            )
        )
        margin = self.fontMetrics().height() // 2
        self.hint.setContentsMargins(margin, margin // 2, margin, margin // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._parts, 1)
        layout.addWidget(self.hint)
        self.empty = EmptyState(self.view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        open_plan.plan.listeners.append(self)
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
        self.trails = QCheckBox(self.tr("How they &moved"), bar)
        self.trails.setToolTip(self.tr("Arrows from older assessments to newer ones, from the table of re-assessments"))
        self.trails.toggled.connect(self.refresh)
        self.count = QLabel(bar)
        self.copy = QPushButton(self.tr("Cop&y the picture"), bar)
        self.copy.setToolTip(self.tr("Copy the picture, to paste it in Word, PowerPoint or an e-mail"))
        self.copy.clicked.connect(self._copy)
        for widget in (self._tables_label, self.tables, self._groups_label, self.groups, self.trails):
            row.addWidget(widget)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.copy)
        return bar

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """What is shown stays until the change has happened."""

    def after(self, change: Change) -> None:
        """Look again soon: several changes in a row are shown together. Out of view there is no hurry."""
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
        if self in self._plan.plan.listeners:
            self._plan.plan.listeners.remove(self)

    # --- What is shown ---

    def show_table(self, key: str) -> None:
        """Show the stakeholders of this table."""
        if key != self.table_key:
            self.table_key = key
            self.groups.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan holds now."""
        self._soon.stop()
        self._is_old = False
        found = fields_of(self._plan.plan)
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
        table = self._plan.plan.table(self.table_key) if self.table_key else None
        columns = field_columns(table) if table is not None else None
        self._field = read_field(table, columns) if table is not None and columns is not None else None
        offers_trails = table is not None and has_trails(self._plan.plan, table)
        self.trails.setVisible(offers_trails)
        if table is not None and self._field is not None and offers_trails and self.trails.isChecked():
            context = self._plan.readings.plan_context()
            self._field = with_trails(self._field, self._plan.plan, table, context)
        self._fill_groups()
        self._show()

    def _fill_groups(self) -> None:
        """Offer the groups of the table; the one that is shown stays when it is still there."""
        chosen = self.groups.currentData()
        groups = self._field.groups() if self._field is not None else []
        with QSignalBlocker(self.groups):
            self.groups.clear()
            self.groups.addItem(self.tr("All groups"), None)
            for group, part in groups:
                self.groups.addItem(f"{group}: {part}" if part else group, (group, part))
            self.groups.setCurrentIndex(groups.index(chosen) + 1 if chosen in groups else 0)
        for widget in (self.groups, self._groups_label):
            widget.setVisible(bool(groups))

    def shown_field(self) -> PowerField | None:
        """The stakeholders that are shown: of one group, or all."""
        group = self.groups.currentData()
        return self._field.of_group(*group) if self._field is not None and group else self._field

    def _show(self) -> None:
        field = self.shown_field()
        self.copy.setEnabled(field is not None and bool(field.stakeholders))
        if field is None:
            self.view.show_field(NOBODY)
            self.side.show_field(None)
            self.count.setText("")
            self.empty.look(self.tr("There is no table with columns for a name, Belang and Invloed any more."))
            return
        self.view.show_field(field)
        self.side.show_field(field)
        self.count.setText(self.tr("%n stakeholder(s)", "", len(field.stakeholders)))
        nobody = self.tr(
            "Nobody is in this table yet.\n\nFill in a row with a name, Belang and Invloed; it is shown here at once."
        )
        unread = self.tr("Nobody has a place yet. Beside this stands why.")
        self.empty.look("" if field.placed else unread if field.stakeholders else nobody)

    @property
    def zoom(self) -> int:
        """The size of the letters of the picture, in percent."""
        return self.view.zoom

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self.view.zoom = percent

    def focus(self) -> None:
        """Let the keys go to the picture, or to the list beside it while the picture is empty."""
        field = self.shown_field()
        target: QWidget = self.view if field is None or field.placed else self.side.table
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- Doing ---

    def _move(self, wanted: Move) -> None:
        table = self._plan.plan.table(self.table_key)
        columns = field_columns(table)
        if columns is None:
            return
        try:
            done = move(self._plan, self.table_key, columns, wanted.one, wanted.to)
        except Refused as refusal:
            self.message.emit(shown(refusal.message))
            return
        self.refresh()
        self.view.go_to(wanted.one.row_id)
        if done.changed:
            self.message.emit(f"{wanted.one.name}: {wanted.told}")
        else:
            self.message.emit(self.tr("A formula fills these cells, or they are protected in the workbook."))

    def _place(self, row_id: int) -> None:
        """Let the user give a place to someone who has none."""
        field = self.shown_field()
        one = next((one for one in field.unplaced if one.row_id == row_id), None) if field is not None else None
        if one is not None:
            self.empty.look("")
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.begin_move(one)

    def _go_to_row(self, row_id: int) -> None:
        self.cell_asked.emit(self.table_key, row_id, None)

    def _copy(self) -> None:
        field = self.shown_field()
        if field is not None:
            copy_picture(document_picture(field))
            self.message.emit(self.tr("The picture is on the clipboard."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.focus()
        else:
            super().keyPressEvent(event)
