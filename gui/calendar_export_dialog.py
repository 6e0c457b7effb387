"""Shows what goes into a calendar file, what of it changed since the last one, and asks where it goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
)

from gui.lists import rows_of_text
from gui.questions import Questions, shown
from gui.scrolling import ScrollingPage
from gui.window_state import resize_in_letters
from interchange.calendar.draft import Draft, Line, Since
from model.calendar_items import LeftOut
from model.messages import QT_TRANSLATE_NOOP, Message

_SINCE = {
    Since.NEW: QT_TRANSLATE_NOOP("CalendarDialog", "new"),
    Since.CHANGED: QT_TRANSLATE_NOOP("CalendarDialog", "changed"),
    Since.SAME: QT_TRANSLATE_NOOP("CalendarDialog", "the same"),
    Since.GONE: QT_TRANSLATE_NOOP("CalendarDialog", "gone"),
}


class CalendarDialog(QDialog):
    """`drafted` gives the draft of an export with or without whole quarters, and the rows that are not in it."""

    def __init__(
        self,
        drafted: Callable[[bool], tuple[Draft, Sequence[LeftOut]]],
        quarters: bool,
        target: Path,
        questions: Questions,
        parent: object = None,
    ) -> None:
        super().__init__(parent)  # type: ignore[call-overload]
        self.setWindowTitle(self.tr("Calendar file"))
        self._drafted = drafted
        self._questions = questions
        self.target = target
        self.draft, self.left_out = drafted(quarters)
        is_first = all(line.since is Since.NEW for line in self.draft.lines)
        layout = QVBoxLayout(self)
        self.only_changed = QCheckBox(self.tr("&Only what changed since the last time"), self)
        self.only_changed.setChecked(not is_first)
        self.only_changed.setEnabled(not is_first)
        self.quarters = QCheckBox(self.tr("Whole &quarters too, as long items"), self)
        self.quarters.setChecked(quarters)
        self.only_changed.toggled.connect(self._show)
        self.quarters.toggled.connect(self._again)
        layout.addWidget(self.only_changed)
        layout.addWidget(self.quarters)
        heads = (self.tr("When"), self.tr("Title"), self.tr("Since the last time"))
        self.items = rows_of_text(self.tr("Items of the calendar"), heads, 0, self)
        header = self.items.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        em = self.fontMetrics().height()
        for column, letters in enumerate((11, 27, 8)):
            header.resizeSection(column, em * letters)
        header.setStretchLastSection(True)
        layout.addWidget(self.items, 1)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(ScrollingPage(self.told, self))
        row = QHBoxLayout()
        self._place = QLabel(self)
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        change = QPushButton(self.tr("&Choose…"), self)
        change.setAutoDefault(False)
        change.clicked.connect(self._choose)
        row.addWidget(self._place, 1)
        row.addWidget(change)
        layout.addLayout(row)
        buttons = QDialogButtonBox(self)
        self.make = buttons.addButton(self.tr("&Make the calendar file"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        resize_in_letters(self, 52, 36)
        self._show_target()
        self._show()

    @property
    def wants_changes(self) -> bool:
        """Whether only what changed is written."""
        return self.only_changed.isEnabled() and self.only_changed.isChecked()

    def _again(self, quarters: bool) -> None:
        self.draft, self.left_out = self._drafted(quarters)
        self._show()

    def _show(self) -> None:
        lines = [line for line in self.draft.lines if self._is_written(line)]
        self.items.setRowCount(len(lines))
        for row, line in enumerate(lines):
            item = line.event.item
            when = item.when if item is not None else f"{line.event.day:%d-%m-%Y}"
            title = item.title if item is not None else self.tr("(taken out of the calendar)")
            for column, text in enumerate((when, title, shown(Message(_SINCE[line.since])))):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.items.setItem(row, column, cell)
        if lines and self.items.currentRow() < 0:
            self.items.setCurrentCell(0, 0)
        self.make.setEnabled(bool(lines))
        self.told.setText("\n\n".join(self._sentences(len(lines))))

    def _is_written(self, line: Line) -> bool:
        return line.differs if self.wants_changes else line.since is not Since.GONE

    def _sentences(self, count: int) -> list[str]:
        found = [self.tr("%n item(s).", "", count)]
        reasons = Counter(shown(one.reason) for one in self.left_out)
        if reasons:
            listed = "; ".join(f"{reason} ({times})" for reason, times in reasons.most_common())
            found[0] += " " + self.tr("Rows without an item: {reasons}.").format(reasons=listed)
        found.append(
            self.tr(
                "Vague periods last all day and leave your time free. Classic Outlook may add a changed item instead "
                "of replacing it: then delete the old one. Remarks, costs and hidden columns are not in the file."
            )
        )
        return found

    def _choose(self) -> None:
        chosen = self._questions.file_to_save(self.target)
        if chosen is not None:
            self.target = chosen
            self._show_target()

    def _show_target(self) -> None:
        self._place.setText(f"{self.target.name}\n{self.target.parent}")
