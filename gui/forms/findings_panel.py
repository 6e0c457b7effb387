"""The panel that tells what is worth looking at in the forms of the plan, and goes there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.overrides import survivable
from gui.questions import shown
from model.forms.checks import findings
from model.forms.finding import Finding, Weight
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
    """Enter goes to what is told, as a double click does."""

    asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


@survivable
class FindingsPanel(QWidget):
    """Looks again a moment after each change, while it is shown."""

    wanted = Signal(object)
    """A model.forms.finding.Finding that the user wants to see."""

    def __init__(self, today: Callable[[], dt.date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._open_plan: OpenPlan | None = None
        self.findings: Sequence[Finding] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setMargin(self.fontMetrics().height() // 3)
        layout.addWidget(self.summary)
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
        self.list.asked.connect(self._go)
        layout.addWidget(self.list, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAITS)
        self._timer.timeout.connect(self.look)

    def follow(self, open_plan: OpenPlan | None) -> None:
        """Tell of this plan from now on; of none for None."""
        if self._open_plan is not None and self._changed in self._open_plan.history.watchers:
            self._open_plan.history.watchers.remove(self._changed)
        self._open_plan = open_plan
        self._timer.stop()
        if open_plan is not None:
            open_plan.history.watchers.append(self._changed)
        self.look()

    def look(self) -> None:
        """Look at the plan now."""
        chosen = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else 0
        plan = self._open_plan
        self.findings = findings(plan.plan, plan.readings, self._today()) if plan is not None else ()
        self.list.clear()
        for finding in self.findings:
            name, sign = WEIGHTS[finding.weight]
            words = QCoreApplication.translate(*name)
            item = QTreeWidgetItem([words, shown(finding.message), self._where(finding)])
            item.setIcon(0, icon(sign))
            item.setToolTip(1, shown(finding.message))
            self.list.addTopLevelItem(item)
        if self.findings:
            self.list.setCurrentItem(self.list.topLevelItem(min(max(chosen, 0), len(self.findings) - 1)))
        self.summary.setText(self._summary())

    def _summary(self) -> str:
        if not self.findings:
            return self.tr("Nothing to check was found in the forms of this plan.")
        return self.tr("%n thing(s) to look at. Enter goes to the place.", "", len(self.findings))

    def _where(self, finding: Finding) -> str:
        assert self._open_plan is not None
        if finding.table is not None:
            return self._open_plan.plan.table(finding.table).title
        return self._open_plan.plan.holder(finding.text).sheet if finding.text is not None else ""

    def _changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _go(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.wanted.emit(self.findings[self.list.indexOfTopLevelItem(item)])
