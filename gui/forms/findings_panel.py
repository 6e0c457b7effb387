"""The panel that tells what is worth looking at in the forms of the plan, and goes there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.overrides import survivable
from gui.questions import shown
from model.forms.checks import findings
from model.forms.checks.stakeholders import REASSESSED
from model.forms.finding import Finding, Weight
from model.forms.finding_marks import marks
from model.messages import QT_TRANSLATE_NOOP
from model.open_plan import OpenPlan

WAITS = 300
"""Milliseconds after the last change before the plan is looked at again."""

WEIGHTS: dict[Weight, tuple[tuple[str, str], str]] = {
    Weight.WRONG: (QT_TRANSLATE_NOOP("FindingsPanel", "Cannot be right"), "error_circle"),
    Weight.CHECK: (QT_TRANSLATE_NOOP("FindingsPanel", "To check"), "warning"),
    Weight.OPEN: (QT_TRANSLATE_NOOP("FindingsPanel", "Still open"), "question_circle"),
    Weight.KNOW: (QT_TRANSLATE_NOOP("FindingsPanel", "Good to know"), "info"),
}
"""The word that stands with each, and its sign."""


@survivable
class _List(QTreeWidget):
    """Enter goes to what is told, as a double click does; Delete puts it aside."""

    asked = Signal()
    aside_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.aside_asked.emit()
        else:
            super().keyPressEvent(event)


@survivable
class FindingsPanel(QWidget):
    """Looks again a moment after each change, while it is shown. What the user put aside is counted only, unless it is
    asked for."""

    wanted = Signal(object)
    """A model.forms.finding.Finding that the user wants to see."""
    aside_asked = Signal(object)
    """A finding of which the user wants to hear no more."""
    back_asked = Signal(str)
    """The mark of a finding that is to be told again."""
    take_over_asked = Signal(object)
    """A finding of a re-assessment that is to be taken over."""

    def __init__(self, today: Callable[[], dt.date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._open_plan: OpenPlan | None = None
        self.findings: Sequence[Finding] = ()
        """Those that are shown."""
        self._marks: Sequence[str] = ()
        self._dismissed: Mapping[str, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top())
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("What there is to check"))
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("Kind"), self.tr("What"), self.tr("Where")])
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAlternatingRowColors(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setWordWrap(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemDoubleClicked.connect(lambda _item: self._go())
        self.list.currentItemChanged.connect(lambda *_: self._show_buttons())
        self.list.asked.connect(self._go)
        self.list.aside_asked.connect(self._put_aside)
        layout.addWidget(self.list, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAITS)
        self._timer.timeout.connect(self.look)
        self._show_buttons()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        gap = self.fontMetrics().height() // 3
        row.setContentsMargins(gap, gap, gap, gap)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.take_over = QPushButton(self.tr("Take &over"), self)
        self.take_over.clicked.connect(lambda: self.take_over_asked.emit(self.current))
        self.aside = QPushButton(self.tr("Report &no more…"), self)
        self.aside.clicked.connect(self._put_aside)
        self.all = QCheckBox(self)
        self.all.toggled.connect(lambda _on: self.look())
        row.addWidget(self.summary, 1)
        row.addWidget(self.take_over)
        row.addWidget(self.aside)
        row.addWidget(self.all)
        return row

    def follow(self, open_plan: OpenPlan | None, dismissed: Mapping[str, str] | None = None) -> None:
        """Tell of this plan from now on, but for what was put aside; of none for None."""
        if self._open_plan is not None and self._changed in self._open_plan.history.watchers:
            self._open_plan.history.watchers.remove(self._changed)
        self._open_plan = open_plan
        self._dismissed = dismissed or {}
        self.all.setChecked(False)
        self._timer.stop()
        if open_plan is not None:
            open_plan.history.watchers.append(self._changed)
        self.look()

    def dismiss(self, dismissed: Mapping[str, str]) -> None:
        """These are put aside from now on."""
        self._dismissed = dismissed
        self.look()

    def look(self) -> None:
        """Look at the plan now."""
        chosen = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else 0
        plan = self._open_plan
        told = findings(plan.plan, plan.readings, self._today()) if plan is not None else ()
        known = marks(told)
        aside = sum(mark in self._dismissed for mark in known)
        show_all = self.all.isChecked()
        pairs = [
            (finding, mark)
            for finding, mark in zip(told, known, strict=True)
            if show_all or mark not in self._dismissed
        ]
        self.findings = [finding for finding, _ in pairs]
        self._marks = [mark for _, mark in pairs]
        self.list.clear()
        for finding, mark in pairs:
            self.list.addTopLevelItem(self._item(finding, mark))
        if pairs:
            self.list.setCurrentItem(self.list.topLevelItem(min(max(chosen, 0), len(pairs) - 1)))
        self.all.setText(self.tr("&Show %n that is not reported", "", aside))
        self.all.setVisible(aside > 0)
        self.summary.setText(self._summary(len(told) - aside))
        self._show_buttons()

    def _item(self, finding: Finding, mark: str) -> QTreeWidgetItem:
        name, sign = WEIGHTS[finding.weight]
        words, told = QCoreApplication.translate(*name), shown(finding.message)
        if mark in self._dismissed:
            words = self.tr("Not reported")
            note = self._dismissed[mark]
            told = self.tr("{finding} (note: {note})").format(finding=told, note=note) if note else told
        item = QTreeWidgetItem([words, told, self._where(finding)])
        item.setIcon(0, icon(sign))
        item.setToolTip(1, told)
        return item

    def _summary(self, count: int) -> str:
        if not count:
            return self.tr("Nothing to check was found in the forms of this plan.")
        return self.tr("%n thing(s) to look at. Enter goes to the place.", "", count)

    def _where(self, finding: Finding) -> str:
        assert self._open_plan is not None
        if finding.table is not None:
            return self._open_plan.plan.table(finding.table).title
        return self._open_plan.plan.holder(finding.text).sheet if finding.text is not None else ""

    # --- The one that is chosen ---

    @property
    def current(self) -> Finding | None:
        """The finding that is chosen in the list."""
        place = self._place()
        return self.findings[place] if place is not None else None

    @property
    def current_mark(self) -> str:
        """By what the finding that is chosen is known again; empty when there is none."""
        place = self._place()
        return self._marks[place] if place is not None else ""

    def _place(self) -> int | None:
        item = self.list.currentItem()
        place = self.list.indexOfTopLevelItem(item) if item is not None else -1
        return place if 0 <= place < len(self.findings) else None

    def _show_buttons(self) -> None:
        current = self.current
        is_aside = self.current_mark in self._dismissed
        self.aside.setEnabled(current is not None)
        self.aside.setText(self.tr("Report agai&n") if is_aside else self.tr("Report &no more…"))
        self.take_over.setVisible(current is not None and current.kind == REASSESSED)

    def _changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _go(self) -> None:
        if self.current is not None:
            self.wanted.emit(self.current)

    def _put_aside(self) -> None:
        if self.current is None:
            return
        if self.current_mark in self._dismissed:
            self.back_asked.emit(self.current_mark)
        else:
            self.aside_asked.emit(self.current)
