"""Lets the user confirm what each column of a table is, with values from it beside the proposal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.questions import shown
from interchange.table_questions import TableQuestion
from model.columns import ROLE_NAMES, Role
from model.layout import Certainty


class MappingDialog(QDialog):
    """One row per column: where it stands, its head, three of its values, what it is for, and why we think so."""

    def __init__(self, question: TableQuestion, current: dict[int, Role | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is in which column?"))
        self._question = question
        self._boxes: dict[int, QComboBox] = {}
        layout = QVBoxLayout(self)
        recognised = sum(role is not None for role in current.values())
        intro = QLabel(
            self.tr(
                "I recognise %n column(s) in the sheet “{sheet}”, with the heads in row {row}.", "", recognised
            ).format(sheet=question.sheet.strip(), row=question.header_row)
            + " "
            + self.tr("Is this right? You are asked once; your workbook is not changed by it.")
        )
        intro.setWordWrap(True)
        layout.addWidget(intro)
        table = self._table(current)
        layout.addWidget(table, 1)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("&This is right"), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        em = self.fontMetrics().height()
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        self.resize(em * 72, min(rows + em * 10, em * 40))

    def roles(self) -> dict[int, Role | None]:
        """The role of each column, by column id, as the user left it."""
        # A StrEnum comes out of a QVariant as a plain text.
        found = {column_id: box.currentData() for column_id, box in self._boxes.items()}
        return {column_id: Role(name) if name else None for column_id, name in found.items()}

    def _table(self, current: dict[int, Role | None]) -> QTableWidget:
        columns = self._question.columns
        table = QTableWidget(len(columns), 5, self)
        table.setAccessibleName(self.tr("Columns of the table"))
        table.setHorizontalHeaderLabels(
            [self.tr("Column"), self.tr("Head in the file"), self.tr("For example"), self.tr("Means"), self.tr("Why")]
        )
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setWordWrap(True)
        table.setAlternatingRowColors(True)
        # The boxes in the table are what takes the keys.
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row, column in enumerate(columns):
            samples = "\n".join(_shortened(sample) for sample in column.samples) or self.tr("(nothing yet)")
            texts = [
                column.letter,
                column.title.strip() or self.tr("(no head)"),
                samples,
                "",
                shown(column.recognition.reason),
            ]
            for across, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                table.setItem(row, across, item)
            if column.recognition.certainty is Certainty.ASK and not self._question.remembered:
                font = table.item(row, 4).font()
                font.setBold(True)
                table.item(row, 4).setFont(font)
                table.item(row, 4).setText(self.tr("Please check:") + " " + table.item(row, 4).text())
            holder = QWidget()
            at_the_top = QVBoxLayout(holder)
            at_the_top.setContentsMargins(2, 2, 2, 2)
            at_the_top.addWidget(self._box(column.column_id, column.title, current.get(column.column_id)))
            at_the_top.addStretch(1)
            table.setCellWidget(row, 3, holder)
        header = table.horizontalHeader()
        em = self.fontMetrics().height()
        for place, ems in ((0, 4), (1, 13), (3, 13), (4, 13)):
            table.setColumnWidth(place, ems * em)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _box(self, column_id: int, title: str, role: Role | None) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("(a column of your own)"), None)
        for known, name in ROLE_NAMES.items():
            box.addItem(QCoreApplication.translate(*name), known)
        box.setCurrentIndex(0 if role is None else list(ROLE_NAMES).index(role) + 1)
        box.setAccessibleName(self.tr("What the column “{title}” means").format(title=title.strip()))
        self._boxes[column_id] = box
        return box


def _shortened(text: str) -> str:
    return text if len(text) <= 48 else text[:47].rstrip() + "…"
