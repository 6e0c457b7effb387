"""Shows what someone else changed in a workbook that is open here, and asks what is to be done with one's own work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.lists import rows_of_text
from model.comparison import Change, Difference

MOST_SHOWN = 200
"""Differences beyond this are only counted."""
LONGEST_SHOWN = 300
"""Characters of a text that are shown; the tool tip has all of it."""


class ChangedDialog(QDialog):
    """After it, `chosen` is the button that was pressed: `copy` or `reload`, or None to leave everything as it is."""

    def __init__(self, told: str, differences: Sequence[Difference] | str, parent: QWidget | None = None) -> None:
        """`differences` are what the other version changed, or why that cannot be shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed by someone else"))
        self.chosen: QAbstractButton | None = None
        layout = QVBoxLayout(self)
        layout.addWidget(self._label(told, bold=True))
        shown = [] if isinstance(differences, str) else list(differences)
        if isinstance(differences, str):
            summary = self.tr("What was changed cannot be shown: {reason}").format(reason=differences)
        else:
            summary = self._summary(len(shown))
        self.explanation = self._label(summary)
        layout.addWidget(self.explanation)
        self.table = self._table(shown[:MOST_SHOWN])
        self.table.setVisible(bool(shown))
        layout.addWidget(self.table, 1)
        layout.addWidget(
            self._label(
                self.tr(
                    "With a copy you keep your work under another name, and can put the two side by side. When you "
                    "reload, you go on with the other version; your own changes are then kept under “Kept versions”."
                )
            )
        )
        buttons = QDialogButtonBox(self)
        self.copy = buttons.addButton(self.tr("&Save as a copy…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.reload = buttons.addButton(self.tr("&Reload"), QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.copy.setDefault(True)
        self.copy.clicked.connect(lambda: self._choose(self.copy))
        self.reload.clicked.connect(lambda: self._choose(self.reload))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.copy.setFocus()
        em = self.fontMetrics().height()
        self.resize(em * 50, em * 26 if shown else layout.heightForWidth(em * 50))

    def _choose(self, button: QAbstractButton) -> None:
        self.chosen = button
        self.accept()

    def _label(self, text: str, bold: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = label.font()
        font.setBold(bold)
        label.setFont(font)
        return label

    def _summary(self, count: int) -> str:
        if not count:
            return self.tr(
                "Nothing was changed in the tables and texts that you see here, but something else in the workbook "
                "was, such as another sheet or the layout."
            )
        text = self.tr("%n difference(s) with the version that you opened:", "", count)
        if count > MOST_SHOWN:
            text += " " + self.tr("(the first {number} are shown)").format(number=MOST_SHOWN)
        return text

    def _table(self, differences: Sequence[Difference]) -> QTableWidget:
        name = self.tr("What the other version changed")
        heads = [self.tr("Where"), self.tr("Column"), self.tr("It was"), self.tr("It is now")]
        table = rows_of_text(name, heads, len(differences), self)
        table.setWordWrap(True)
        for row, difference in enumerate(differences):
            for column, text in enumerate(self._texts(difference)):
                item = QTableWidgetItem(text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…")
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _texts(self, difference: Difference) -> tuple[str, str, str, str]:
        """Where, in which column, what it was and what it is. What came or went is said in words, not left empty."""
        empty = self.tr("(empty)")
        if difference.change is Change.ADDED:
            before, after = self.tr("(was not there)"), difference.after or difference.column or empty
        elif difference.change is Change.REMOVED:
            before, after = difference.before or difference.column or empty, self.tr("(is gone)")
        else:
            before, after = difference.before or empty, difference.after or empty
        return difference.place, difference.column, before, after
