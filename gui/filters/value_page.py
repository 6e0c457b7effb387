"""The pages of the filter with a list to tick: the texts of a column, or the states that they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.filters.check_list import CheckListModel, CheckListView
from gui.filters.wording import short, state_text
from gui.icons import show_icon
from gui.overrides import survivable
from model.row_filters import Filter, States, Texts
from model.status import State

LEAST_VALUES = 3
"""So many values are in sight on a screen however small."""


@survivable
class SearchField(QLineEdit):
    """A field to search in what stands below it; the arrow down goes there."""

    def __init__(self, target: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self.setPlaceholderText(self.tr("Search…"))
        self.setAccessibleName(self.tr("Search in the list"))
        self.setClearButtonEnabled(True)
        sign = QAction(self)
        show_icon(sign, "search")
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._target.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def type(self, text: str) -> None:
        """Go on with letters that were typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(text)


class TickButtons(QHBoxLayout):
    """All, none, only this: what is ticked in one go."""

    def __init__(self, parent: QWidget, tick_all: Callable[[bool], object], tick_only: Callable[[], object]) -> None:
        super().__init__()
        self.setSpacing(parent.fontMetrics().height() // 4)
        self.all = QPushButton(QCoreApplication.translate("Filters", "&All"), parent)
        self.none = QPushButton(QCoreApplication.translate("Filters", "&None"), parent)
        self.only = QPushButton(QCoreApplication.translate("Filters", "Onl&y this"), parent)
        self.all.clicked.connect(lambda: tick_all(True))
        self.none.clicked.connect(lambda: tick_all(False))
        self.only.clicked.connect(lambda: tick_only())
        self.buttons = (self.all, self.none, self.only)
        for button in self.buttons:
            self.addWidget(button)
        self.addStretch(1)


@survivable
class ValuePage(QWidget):
    """A search, a list to tick, and buttons for all, none and only this."""

    changed = Signal()

    def __init__(self, model: CheckListModel, make: Callable[[frozenset[Any]], Filter], parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        model.setParent(self)
        self.list = CheckListView(self)
        self.list.setAccessibleName(self.tr("Values"))
        self.list.setMinimumHeight(self.fontMetrics().height() * LEAST_VALUES)
        self.model = model
        self.list.setModel(self.model)
        self.search = SearchField(self.list, self)
        self.search.textChanged.connect(self._search)
        self.list.typed.connect(self.search.type)
        self.model.ticked.connect(self.changed)
        self.nothing = QLabel(self.tr("Nothing found."), self)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing)
        self._ticks = TickButtons(self, self.model.tick_all, self._tick_only)
        layout.addLayout(self._ticks)
        self._go_first()

    @classmethod
    def of_texts(cls, texts: Mapping[str, int], parent: QWidget) -> ValuePage:
        """The texts of a column, with the numbers of their rows."""
        shown = [text or short(text) for text in texts]
        return cls(CheckListModel(texts, shown, texts.values()), Texts, parent)

    @classmethod
    def of_states(cls, states: Mapping[State, int], parent: QWidget) -> ValuePage:
        """The states that the texts of a column mean, with the numbers of their rows."""
        return cls(CheckListModel(states, map(state_text, states), states.values()), States, parent)

    @property
    def first_field(self) -> QWidget:
        """What the keys go to when the page is opened."""
        return self.search

    @property
    def fields(self) -> Sequence[QWidget]:
        """All that takes the keyboard, in the order of the Tab key."""
        return (self.search, self.list, *self._ticks.buttons)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to apply: no list of nothing."""
        return bool(self.model.chosen())

    def filter(self) -> Filter | None:
        """What is ticked; None when that is everything."""
        return None if self.model.is_all else self._make(frozenset(self.model.chosen()))

    def take(self, wanted: Filter) -> bool:
        """Show what a filter asks; false when it is not of this kind."""
        if isinstance(wanted, Texts) and self._make is Texts:
            self.model.take(wanted.texts)
            return True
        if isinstance(wanted, States) and self._make is States:
            self.model.take(wanted.states)
            return True
        return False

    def _search(self, text: str) -> None:
        self.model.search(text)
        self.nothing.setVisible(not self.model.rowCount())
        self._go_first()

    def _go_first(self) -> None:
        self.list.setCurrentIndex(self.model.index(0, 0) if self.model.rowCount() else QModelIndex())

    def _tick_only(self) -> None:
        if self.list.currentIndex().isValid():
            self.model.tick_only(self.list.currentIndex().row())
