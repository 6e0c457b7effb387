"""Lets the user confirm what each column of a table is, with values from it beside the proposal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.mapping_row import MappingRow
from gui.overrides import survivable
from interchange.table_questions import TableQuestion
from model.columns import ROLE_NAMES, Role

NARROW = 40
"""In heights of a letter: a dialog that is less wide has the parts of each row below each other."""
MOST_LETTERS = 6
"""Columns that are named in the line that says which ones to check."""


@survivable
class MappingDialog(QDialog):
    """One row per column: where it stands, its head, three of its values, what it is for, and why we think so."""

    def __init__(self, question: TableQuestion, current: dict[int, Role | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is in which column?"))
        self._question = question
        self.rows = [
            MappingRow(column, current.get(column.column_id), question.remembered) for column in question.columns
        ]
        self._boxes = {row.column.column_id: row.box for row in self.rows}
        layout = QVBoxLayout(self)
        for text in (self._introduction(current), self._to_check()):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.both_ways = self._both_ways()
        if self.both_ways is not None:
            layout.addWidget(self.both_ways)
        self._scroll = self._list()
        layout.addWidget(self._scroll, 1)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("&This is right"), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._fit()
        self._compare()
        first = next((row for row in self.rows if row.must_check), self.rows[0] if self.rows else None)
        if first is not None:
            first.box.setFocus()

    def roles(self) -> dict[int, Role | None]:
        """The role of each column, by column id, as the user left it."""
        return {row.column.column_id: row.role for row in self.rows}

    @property
    def is_list(self) -> bool | None:
        """Whether the user says that the table is an ordinary list; None when that was not asked."""
        return None if self.both_ways is None else not self.both_ways.isChecked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        for row in self.rows:
            row.set_narrow(narrow)

    # --- Parts ---

    def _introduction(self, current: dict[int, Role | None]) -> str:
        recognised = sum(role is not None for role in current.values())
        text = self.tr("I recognise %n column(s) in the sheet “{sheet}”, with the heads in row {row}.", "", recognised)
        asked = self.tr("You are asked once; your workbook is not changed by it.")
        return text.format(sheet=self._question.sheet.strip(), row=self._question.header_row) + " " + asked

    def _to_check(self) -> str:
        letters = [row.column.letter for row in self.rows if row.must_check]
        if not letters:
            return self.tr("Change what is not right.")
        named = ", ".join(letters[:MOST_LETTERS]) + (" …" if len(letters) > MOST_LETTERS else "")
        return self.tr("Please check %n column(s): {letters}.", "", len(letters)).format(letters=named)

    def _both_ways(self) -> QCheckBox | None:
        cross = self._question.cross
        if cross is None:
            return None
        heads = QCoreApplication.translate(*ROLE_NAMES[cross.columns])
        if cross.rows is None:
            text = self.tr("The &heads of the columns are values too: {heads}").format(heads=heads)
        else:
            labels = QCoreApplication.translate(*ROLE_NAMES[cross.rows])
            text = self.tr("&Read in two directions: {labels} by row, {heads} by column").format(
                labels=labels, heads=heads
            )
        box = QCheckBox(text, self)
        box.setChecked(True)
        box.setToolTip(self.tr("Leave this out when the table is an ordinary list."))
        return box

    def _list(self) -> QScrollArea:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Columns of the table"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, row in enumerate(self.rows):
            if place:
                inside.addWidget(_line())
            inside.addWidget(row)
            row.chosen.connect(self._compare)
            row.entered.connect(lambda row=row: scroll.ensureWidgetVisible(row))
        inside.addStretch(1)
        scroll.setWidgetResizable(True)
        # The boxes in the list are what takes the keys.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll

    def _fit(self) -> None:
        """As large as the rows need, and no larger than the screen: letters of twice the size scroll."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        width = min(em * 56, room.width() - 2 * em)
        page = self._scroll.widget()
        needed = page.heightForWidth(width - 4 * em) if page.hasHeightForWidth() else page.sizeHint().height()
        self.resize(width, min(needed + em * 11, em * 46, room.height() - 3 * em))

    def _compare(self) -> None:
        """Tell each column whose meaning an earlier one has that the earlier one counts."""
        first: dict[Role, str] = {}
        for row in self.rows:
            role = row.role
            row.tell_other(first.get(role) if role is not None else None)
            if role is not None:
                first.setdefault(role, row.column.letter)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
