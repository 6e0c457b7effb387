"""Asks for the title, the place and the heads of a new table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.overrides import survivable
from gui.questions import shown
from gui.scrolling import ScrollingPage
from model.columns import Column
from model.refusal import Refused
from model.table import Spot, Table, Where

USUAL_HEADS = ("Periode", "Doel", "Doelgroep", "Middel", "Actie", "Verantwoordelijke", "Status")
"""The heads of a communication matrix as most are; they are words of the workbook, and Dutch in any language."""

Heads = Sequence[str | Column]


@survivable
class NewTableDialog(QDialog):
    """A title, a place, and a head on each line. While what makes the table refuses, the dialog stays and says why."""

    def __init__(self, table: Table, add: Callable[[str, Heads, Spot], object], parent: QWidget | None = None) -> None:
        """`table` is the one in view, whose heads are proposed."""
        super().__init__(parent)
        self._table = table
        self._add = add
        self.setWindowTitle(self.tr("Add a table"))
        layout = QVBoxLayout(self)
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        self._add_title(inside)
        inside.addWidget(self._place_group())
        self._add_heads(inside)
        layout.addWidget(ScrollingPage(page, self), 1)
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.hide()
        layout.addWidget(self.reason)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("&Add the table"), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 30)
        self.title.setFocus()

    def _add_title(self, layout: QVBoxLayout) -> None:
        label = QLabel(self.tr("&Title:"), self)
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title of the table"))
        label.setBuddy(self.title)
        layout.addWidget(label)
        layout.addWidget(self.title)

    def _place_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Where?"), self)
        layout = QVBoxLayout(group)
        named = {"title": self._table.title.replace("&", "&&")}
        self.places = {
            Where.NEW_SHEET: QRadioButton(self.tr("On a &new sheet, which gets this title"), group),
            Where.BELOW: QRadioButton(self.tr("&Below “{title}”").format(**named), group),
            Where.BESIDE: QRadioButton(self.tr("To the &right of “{title}”").format(**named), group),
        }
        chosen = QButtonGroup(group)
        for button in self.places.values():
            chosen.addButton(button)
            layout.addWidget(button)
        self.places[Where.NEW_SHEET].setChecked(True)
        return group

    def _add_heads(self, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        label = QLabel(self.tr("&Heads of the columns, one on each line:"), self)
        usual = QPushButton(self.tr("&Usual heads"), self)
        usual.setAutoDefault(False)
        usual.setToolTip(", ".join(USUAL_HEADS))
        usual.clicked.connect(lambda: self.heads.setPlainText("\n".join(USUAL_HEADS)))
        row.addWidget(label, 1)
        row.addWidget(usual)
        self.heads = QPlainTextEdit(self)
        self.heads.setTabChangesFocus(True)
        self.heads.setAccessibleName(self.tr("Heads of the columns, one on each line"))
        titles = [_one_line(column.title) for column in self._table.columns]
        self.heads.setPlainText("\n".join(title for title in titles if title))
        self.heads.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)
        label.setBuddy(self.heads)
        layout.addLayout(row)
        layout.addWidget(self.heads, 1)

    def wanted(self) -> tuple[str, Heads, Spot]:
        """Title, heads and place. A head that the table in view has too brings along what its column is for."""
        known = {_one_line(column.title): column for column in self._table.columns}
        lines = [_one_line(line) for line in self.heads.toPlainText().splitlines()]
        heads = [known.get(line, line) for line in lines if line]
        title = _one_line(self.title.text())
        where = next(where for where, button in self.places.items() if button.isChecked())
        return title, heads, Spot(where, title if where is Where.NEW_SHEET else self._table.key)

    def accept(self) -> None:
        try:
            self._add(*self.wanted())
        except Refused as refusal:
            text = shown(refusal.message)
            self.reason.setText(text)
            self.reason.show()
            announce(self, text)
            return
        super().accept()


def _one_line(text: str) -> str:
    return " ".join(text.split())
