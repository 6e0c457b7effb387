"""The actions that were read in the cell of a row, with who seems to carry them out, to look at and to take over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from gui.overrides import survivable
from model.action_proposals import ActionProposal
from model.people_wording import action_facts

MOST_LINES = 30
"""Lines of text that the list is high at most; what does not fit is scrolled to."""


@survivable
class Proposals(QListWidget):
    """One entry for each action, as high as its text; Enter takes the current one over."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(self.fontMetrics().height() // 6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._is_fitting = False

    def fit(self) -> None:
        """Take the height of the entries, as they are wrapped now."""
        if not self._is_fitting:
            # A scroll bar that comes or goes changes the width, and so would ask for this again and again.
            self._is_fitting = True
            self._fit()
            self._is_fitting = False

    def _fit(self) -> None:
        most = self.fontMetrics().lineSpacing() * MOST_LINES
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doItemsLayout()
        last = self.visualItemRect(self.item(self.count() - 1)) if self.count() else QRect()
        wanted = last.bottom() + self.verticalOffset() + self.spacing() + 2 * self.frameWidth()
        if wanted > most:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(max(min(wanted, most), self.fontMetrics().lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class ActionList(QWidget):
    """Proposals, why the current one is read so, and a button that makes its doer the responsible one of the row."""

    chosen = Signal(str)
    """The names that shall be responsible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposals: tuple[ActionProposal, ...] = ()
        self._is_free = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.tr("Actions that were recognised (proposals):"), self)
        self.title.setWordWrap(True)
        self.entries = Proposals(self)
        self.entries.setAccessibleName(self.tr("Actions that were recognised"))
        self.title.setBuddy(self.entries)
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.use = QPushButton(self.tr("Use as re&sponsible"), self)
        layout.addWidget(self.title)
        layout.addWidget(self.entries)
        layout.addWidget(self.reason)
        layout.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self.entries.currentRowChanged.connect(self._show_current)
        self.entries.taken.connect(self._take)
        self.use.clicked.connect(self._take)
        self.hide()

    def show_proposals(self, proposals: Sequence[ActionProposal], owner_is_free: bool) -> None:
        """Show these; `owner_is_free`: the cell for the responsible is empty, and can be typed in."""
        same = tuple(proposals) == self._proposals
        self._proposals, self._is_free = tuple(proposals), owner_is_free
        self.setVisible(bool(proposals))
        if not same:
            self.entries.clear()
            for proposal in proposals:
                self.entries.addItem(_entry(proposal))
            self.entries.setCurrentRow(0)
            self.entries.fit()
        self._show_current()

    def _current(self) -> ActionProposal | None:
        row = self.entries.currentRow()
        return self._proposals[row] if 0 <= row < len(self._proposals) else None

    def _show_current(self) -> None:
        current = self._current()
        self.reason.setText(current.reason if current is not None else "")
        had_focus = self.use.hasFocus()
        self.use.setEnabled(self._is_free and current is not None and bool(current.executors))
        if had_focus and not self.use.isEnabled():
            self.entries.setFocus()
        self.use.setToolTip(
            self.tr("Writes the name into the empty cell for the responsible.")
            if self.use.isEnabled()
            else self.tr("Possible when the action names someone and the cell for the responsible is empty.")
        )

    def _take(self) -> None:
        current = self._current()
        if current is not None and self.use.isEnabled():
            self.chosen.emit(", ".join(dict.fromkeys(doer.name for doer in current.executors)))


def _entry(proposal: ActionProposal) -> QListWidgetItem:
    facts = action_facts(proposal)
    entry = QListWidgetItem(f"{proposal.what}\n{' · '.join(facts)}")
    entry.setData(Qt.ItemDataRole.AccessibleTextRole, "; ".join([proposal.what, *facts]))
    entry.setData(Qt.ItemDataRole.AccessibleDescriptionRole, proposal.reason)
    return entry
