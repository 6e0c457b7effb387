"""Tables that are counted from the plan: groups per neighbourhood, activities per month."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTableWidgetItem, QVBoxLayout, QWidget

from gui.lists import rows_of_text
from gui.overrides import survivable
from model.forms.counted_tables import CountedTable


@survivable
class OverviewDialog(QDialog):
    """Shows tables that cannot be changed here, since they follow from the plan; they can be copied."""

    def __init__(self, tables: tuple[CountedTable, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = tables
        self.setWindowTitle(self.tr("Overview"))
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        for counted in tables:
            title = QLabel(counted.title, self)
            font = title.font()
            font.setBold(True)
            title.setFont(font)
            layout.addWidget(title)
            shown = rows_of_text(counted.title, counted.heads, len(counted.rows), self)
            for row, cells in enumerate(counted.rows):
                for column, text in enumerate(cells):
                    item = QTableWidgetItem(text)
                    if column and text.replace(",", "").replace(".", "").replace("%", "").strip().isdigit():
                        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    shown.setItem(row, column, item)
            shown.resizeColumnsToContents()
            shown.horizontalHeader().setStretchLastSection(True)
            layout.addWidget(shown, 1)
            if counted.note:
                note = QLabel(counted.note, self)
                note.setWordWrap(True)
                layout.addWidget(note)
        if not tables:
            empty = QLabel(
                self.tr(
                    "There is nothing to count yet. An overview comes with a register of initiatives that has a list "
                    "of neighbourhoods, and with a calendar of activities."
                ),
                self,
            )
            empty.setWordWrap(True)
            layout.addWidget(empty)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        if tables:
            self.copy = buttons.addButton(self.tr("C&opy"), QDialogButtonBox.ButtonRole.ActionRole)
            self.copy.setAutoDefault(False)
            self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(em * 44, em * 30 if tables else em * 8)

    def _copy(self) -> None:
        """Put the tables on the clipboard, as Excel takes them."""
        lines = []
        for counted in self._tables:
            lines += [counted.title, "\t".join(counted.heads), *("\t".join(row) for row in counted.rows), ""]
        QGuiApplication.clipboard().setText("\n".join(lines))
