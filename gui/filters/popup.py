"""The filter of a column, opened below its title: what to show of it, and how to sort by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.filters.condition_page import ConditionPage
from gui.filters.month_page import MonthPage
from gui.filters.sort_words import sort_words
from gui.filters.value_page import ValuePage
from gui.filters.window_page import WindowPage
from gui.grid.row_order import Sort
from gui.grid.shown_rows import ShownRows
from gui.icons import show_icon
from gui.overrides import survivable
from model.column_periods import shows_periods
from model.columns import Column, Kind, Role
from model.filter_choices import Spans, states_in, texts_in
from model.row_filters import Amounts, Filter, Moments, Months, States, Texts, Wording


class Page(Protocol):
    """One way to filter. `changed` is its signal; it is a widget besides."""

    @property
    def first_field(self) -> QWidget: ...
    @property
    def fields(self) -> Sequence[QWidget]: ...
    @property
    def is_ready(self) -> bool: ...
    def filter(self) -> Filter | None: ...
    def take(self, wanted: Filter) -> bool: ...


@dataclass(frozen=True, slots=True)
class Kindred:
    """A page of the filter before it is made: its title, what makes it, and the filters that it shows."""

    title: str
    make: Callable[[], QWidget]
    shows: tuple[type, ...]


@survivable
class SortButton(QToolButton):
    """A button as wide as the filter, that Enter presses as well."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(text)
        show_icon(self, icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


@survivable
class FilterPopup(QDialog):
    """Closes at a click elsewhere and at Esc, and changes nothing then. Enter applies what is chosen.

    It is a dialog without a frame, because in a window of the kind of a menu Qt lets the keys with Alt go to the window
    behind it. Only the page in view is made: counting the values of twenty thousand rows takes its time.
    """

    def __init__(self, grid: ShownRows, column_id: int, today: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grid = grid
        self._today = today
        self._column = grid.table.columns[grid.table.column_index(column_id)]
        self._places: list[int] | None = None
        self._spans_found: Spans | None = None
        title = " ".join(self._column.title.split())
        name = self.tr("Filter of {column}").format(column=title)
        self.setAccessibleName(name)
        self.setWindowTitle(name)
        self._kindred = self._pages_for(self._column)
        self._pages: dict[int, QWidget] = {}
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        inside = QFrame(self)
        inside.setFrameShape(QFrame.Shape.StyledPanel)
        outside.addWidget(inside)
        layout = QVBoxLayout(inside)
        margin = self.fontMetrics().height() // 2
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin // 2)
        head = QLabel(title or QCoreApplication.translate("Grid", "column without a name"), self)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(head)
        layout.addLayout(self._sort_buttons())
        layout.addWidget(self._line())
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Ways to filter"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for kindred in self._kindred:
            self.tabs.addTab(kindred.title)
        self._stack = QStackedWidget(self)
        for _ in self._kindred:
            self._stack.addWidget(QWidget(self._stack))
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._bottom_buttons())
        wanted = self._grid.filters.get(self._column.id)
        self.tabs.setCurrentIndex(self._first_tab(wanted))
        self._show_page(self.tabs.currentIndex(), wanted)
        self.tabs.currentChanged.connect(self._show_page)

    @property
    def page(self) -> QWidget:
        """The page in view."""
        return self._pages[self.tabs.currentIndex()]

    def open_at(self, anchor: QRect, room: QRect) -> None:
        """Show it below a rectangle of the screen, inside this room, as large as it needs to be and no larger."""
        em = self.fontMetrics().height()
        self.ensurePolished()
        hint = self.sizeHint().expandedTo(self.minimumSizeHint())
        width = min(max(hint.width(), em * 18), room.width())
        height = min(max(hint.height(), em * 24), room.height())
        self.resize(width, height)
        below = room.bottom() + 1 - anchor.bottom()
        top = anchor.bottom() if height <= below else room.bottom() + 1 - height
        left = min(max(room.left(), anchor.left()), room.right() + 1 - width)
        self.move(left, max(room.top(), top))
        self.show()
        self.activateWindow()
        self._focus_page()

    def apply(self) -> None:
        """Show the rows that pass what is chosen, and close."""
        if self.ok.isEnabled():
            wanted = self.page.filter()  # type: ignore[attr-defined]
            self.close()
            self._grid.set_column_filter(self._column.id, wanted)

    def clear(self) -> None:
        """Filter by this column no longer, and close."""
        self.close()
        self._grid.set_column_filter(self._column.id, None)

    def sort(self, descending: bool) -> None:
        """Show the rows in the order of this column, and close."""
        self.close()
        self._grid.sort_by_all([Sort(self._column.id, descending)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and modifiers & Qt.KeyboardModifier.ControlModifier:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
            self._focus_page()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The list of a field in it is a window too, but one that leaves this one active.
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.isVisible():
            self.close()

    def done(self, result: int) -> None:
        was_active = self.isActiveWindow()
        super().done(result)
        behind = self.parentWidget()
        if was_active and behind is not None:
            behind.window().activateWindow()

    # --- What there is to choose from ---

    def _pages_for(self, column: Column) -> Sequence[Kindred]:
        values = Kindred(self.tr("Values"), self._texts, (Texts,))
        numeric = column.kind is Kind.NUMBER
        condition = Kindred(self.tr("Condition"), lambda: ConditionPage(numeric, self._stack), (Wording, Amounts))
        if shows_periods(column):
            months = Kindred(self.tr("Months"), self._months, (Months,))
            windows = Kindred(self.tr("Time"), self._windows, (Moments,))
            return (months, windows, values, condition)
        if column.kind is Kind.STATUS or column.role is Role.STATUS:
            states = Kindred(self.tr("States"), self._states, (States,))
            return (states, values, condition)
        return (values, condition)

    def _texts(self) -> QWidget:
        return ValuePage.of_texts(texts_in(self._grid.table, self._place, self._rows()), self._stack)

    def _states(self) -> QWidget:
        return ValuePage.of_states(states_in(self._grid.table, self._place, self._rows()), self._stack)

    def _months(self) -> QWidget:
        spans = self._spans()
        return MonthPage(spans.months(), spans.undated, self._stack)

    def _windows(self) -> QWidget:
        return WindowPage(self._spans(), self._today, self._stack)

    def _spans(self) -> Spans:
        if self._spans_found is None:
            readings = self._grid.open_plan.readings
            self._spans_found = Spans.of(readings, self._grid.table, self._place, self._rows())
        return self._spans_found

    def _rows(self) -> list[int]:
        if self._places is None:
            self._places = self._grid.places_but(self._column.id)
        return self._places

    @property
    def _place(self) -> int:
        return self._grid.table.column_index(self._column.id)

    # --- Parts ---

    def _first_tab(self, wanted: Filter | None) -> int:
        """The page that shows the filter of now; else the first one."""
        fitting = (place for place, kindred in enumerate(self._kindred) if type(wanted) in kindred.shows)
        return next(fitting, 0)

    def _show_page(self, place: int, wanted: Filter | None = None) -> None:
        if place not in self._pages:
            page = self._kindred[place].make()
            self._pages[place] = page
            self._stack.removeWidget(self._stack.widget(place))
            self._stack.insertWidget(place, page)
            page.changed.connect(self._show_ready)  # type: ignore[attr-defined]
        if wanted is not None:
            self.page.take(wanted)  # type: ignore[attr-defined]
        self._stack.setCurrentIndex(place)
        self._show_ready()
        self._order_tabs()

    def _show_ready(self) -> None:
        if self.tabs.currentIndex() in self._pages:
            self.ok.setEnabled(self.page.is_ready)  # type: ignore[attr-defined]

    def _focus_page(self) -> None:
        self.page.first_field.setFocus(Qt.FocusReason.PopupFocusReason)  # type: ignore[attr-defined]

    def _order_tabs(self) -> None:
        fields = self.page.fields  # type: ignore[attr-defined]
        chain = [*self._sorters, self.tabs, *fields, self.clear_button, self.ok, self.cancel]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _sort_buttons(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._sorters: list[QWidget] = []
        up, down = sort_words(self._column)
        for icon, text, descending in (("arrow_up", up, False), ("arrow_down", down, True)):
            button = SortButton(text, icon, self)
            button.clicked.connect(lambda _checked=False, descending=descending: self.sort(descending))
            lines.addWidget(button)
            self._sorters.append(button)
        return lines

    def _bottom_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.clear_button = QPushButton(self.tr("&Clear the filter"), self)
        self.clear_button.setEnabled(self._column.id in self._grid.filters)
        self.clear_button.clicked.connect(self.clear)
        self.ok = QPushButton(self.tr("OK"), self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.apply)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.close)
        line.addWidget(self.clear_button)
        line.addStretch(1)
        line.addWidget(self.ok)
        line.addWidget(self.cancel)
        return line

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        return line
