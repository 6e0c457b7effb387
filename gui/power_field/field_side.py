"""What stands beside the picture: the same data as a table, and who has no place yet with the reason."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.overrides import survivable
from gui.pictures.side_table import SideTable
from gui.power_field.models import ScoresModel
from model.power_interest.stakeholders import NOBODY, PowerField

_LINES = 6
"""Of the list of who has no place yet, before it scrolls."""


@survivable
class FieldSide(QWidget):
    """Going through the table goes through the picture, and the other way round."""

    current_row = Signal(object)
    """The row id of who is current in the table, or None."""
    row_asked = Signal(int)
    place_asked = Signal(int)
    """The user wants to give a place to who has this row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ScoresModel(self)
        self.table = SideTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Stakeholders of the picture"))
        self.table.entered_row.connect(lambda row: self.row_asked.emit(self.model.stakeholder(row).row_id))
        self.table.doubleClicked.connect(lambda index: self.row_asked.emit(self.model.stakeholder(index.row()).row_id))
        self.table.selectionModel().currentRowChanged.connect(self._changed)
        self.waiting = QListWidget(self)
        self.waiting.setAccessibleName(self.tr("Not placed yet"))
        self.waiting.setWordWrap(True)
        self.waiting.itemActivated.connect(self._ask_place)
        self._title = QLabel(self)
        self._title.setBuddy(self.waiting)
        self.place = QPushButton(self.tr("&Give it a place…"), self)
        self.place.clicked.connect(lambda: self._ask_place(self.waiting.currentItem()))
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height() // 2
        layout.setContentsMargins(0, 0, margin, margin)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._title)
        layout.addWidget(self.waiting)
        layout.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)

    def show_field(self, field: PowerField | None) -> None:
        """Show these stakeholders; who was current stays so."""
        index = self.table.currentIndex()
        row_id = self.model.stakeholder(index.row()).row_id if index.isValid() else None
        with QSignalBlocker(self.table.selectionModel()):
            self.model.show_field(field or NOBODY)
        self.table.fit()
        self.go_to(row_id)
        unplaced = field.unplaced if field is not None else ()
        chosen = self.waiting.currentItem()
        before = chosen.data(Qt.ItemDataRole.UserRole) if chosen is not None else None
        self.waiting.clear()
        for one in unplaced:
            item = QListWidgetItem(f"{one.name}: {one.reason}", self.waiting)
            item.setData(Qt.ItemDataRole.UserRole, one.row_id)
            if one.row_id == before or self.waiting.count() == 1:
                self.waiting.setCurrentItem(item)
        self._title.setText(self.tr("&Not placed yet: %n", "", len(unplaced)))
        for widget in (self._title, self.waiting, self.place):
            widget.setVisible(bool(unplaced))
        line = self.waiting.sizeHintForRow(0) if unplaced else 0
        self.waiting.setFixedHeight(max(line, self.fontMetrics().height()) * min(_LINES, len(unplaced) + 1) + 4)

    def go_to(self, row_id: int | None) -> None:
        """Make someone current in the table."""
        row = self.model.row_of(row_id)
        if row >= 0 and row != self.table.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            with QSignalBlocker(self):
                self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    def _changed(self) -> None:
        index = self.table.currentIndex()
        self.current_row.emit(self.model.stakeholder(index.row()).row_id if index.isValid() else None)

    def _ask_place(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.place_asked.emit(item.data(Qt.ItemDataRole.UserRole))
