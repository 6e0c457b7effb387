"""The page of the filter with stretches of time seen from today, such as *te laat* and *komende 4 weken*."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QWidget,
)

from gui.day_field import DayField
from gui.filters.wording import WINDOWS, filter_text, rows_text
from gui.overrides import survivable
from model.filter_choices import Spans
from model.row_filters import Filter, Moments, Window

ORDER = (
    Window.LATE,
    Window.THIS_WEEK,
    Window.WEEKS,
    Window.THIS_MONTH,
    Window.NEXT_MONTH,
    Window.THIS_YEAR,
    Window.BETWEEN,
    Window.UNDATED,
)
MOST_WEEKS = 104


@survivable
class WindowPage(QScrollArea):
    """One of the windows of time, with the number of rows behind each."""

    changed = Signal()

    def __init__(self, spans: Spans, today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self._spans = spans
        self._today = today
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._group = QButtonGroup(self)
        self.buttons: dict[Window, QRadioButton] = {}
        self._counts: dict[Window, QLabel] = {}
        self.weeks = QSpinBox(inside)
        self.weeks.setRange(1, MOST_WEEKS)
        self.weeks.setValue(4)
        self.weeks.setAccessibleName(self.tr("Number of weeks"))
        self.weeks.lineEdit().setAccessibleName(self.tr("Number of weeks"))
        self.first = DayField(today.year, inside)
        self.first.setAccessibleName(self.tr("First day"))
        self.last = DayField(today.year, inside)
        self.last.setAccessibleName(self.tr("Last day"))
        for window in ORDER:
            self._add(window, inside)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        self._group.buttonToggled.connect(lambda: self.changed.emit())
        self.weeks.valueChanged.connect(lambda: self._typed(Window.WEEKS))
        self.first.textChanged.connect(lambda: self._typed(Window.BETWEEN))
        self.last.textChanged.connect(lambda: self._typed(Window.BETWEEN))
        self._show_counts()

    @property
    def first_field(self) -> QWidget:
        """What the keys go to when the page is opened."""
        return self._group.checkedButton() or self.buttons[ORDER[0]]

    @property
    def fields(self) -> Sequence[QWidget]:
        """All that takes the keyboard, in the order of the Tab key."""
        found: list[QWidget] = []
        for window, button in self.buttons.items():
            found.append(button)
            if window is Window.WEEKS:
                found.append(self.weeks)
            elif window is Window.BETWEEN:
                found += (self.first, self.last)
        return found

    @property
    def is_ready(self) -> bool:
        """Whether a window is chosen, and all its days are understood."""
        wanted = self._wanted()
        if wanted is None or wanted.window is not Window.BETWEEN:
            return wanted is not None
        return bool(wanted.first or wanted.last) and not (self.first.is_wrong or self.last.is_wrong)

    def filter(self) -> Filter | None:
        """The window that is chosen."""
        return self._wanted()

    def take(self, wanted: Filter) -> bool:
        """Show what a filter asks; false when it is not of this kind."""
        if not isinstance(wanted, Moments):
            return False
        with QSignalBlocker(self.weeks), QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.weeks.setValue(wanted.weeks)
            self.first.show_day(wanted.first)
            self.last.show_day(wanted.last)
        self.buttons[wanted.window].setChecked(True)
        self._show_counts()
        return True

    # --- Parts ---

    def _add(self, window: Window, inside: QWidget) -> None:
        button = QRadioButton(inside)
        self._group.addButton(button)
        self.buttons[window] = button
        line = QHBoxLayout()
        line.addWidget(button)
        if window is Window.WEEKS:
            button.setText(self.tr("coming"))
            line.addWidget(self.weeks)
            line.addWidget(QLabel(self.tr("weeks"), inside))
            line.addStretch(1)
        elif window is Window.BETWEEN:
            button.setText(self.tr("from"))
            days = QGridLayout()
            days.addWidget(self.first, 0, 0, 1, 2)
            days.addWidget(QLabel(self.tr("up to"), inside), 1, 0)
            days.addWidget(self.last, 1, 1)
            days.setColumnStretch(1, 1)
            line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
            line.addLayout(days, 1)
        else:
            button.setText(QCoreApplication.translate(*WINDOWS[window]))
            line.addStretch(1)
        count = QLabel(inside)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._counts[window] = count
        row = len(self.buttons) - 1
        self._grid.addLayout(line, row, 0)
        self._grid.addWidget(count, row, 1)

    def _moments(self, window: Window) -> Moments:
        if window is Window.WEEKS:
            return Moments(window, self.weeks.value())
        if window is Window.BETWEEN:
            first, last = self.first.day, self.last.day
            if first and last and last < first:
                first, last = last, first
            return Moments(window, first=first, last=last)
        return Moments(window)

    def _wanted(self) -> Moments | None:
        window = next((window for window, button in self.buttons.items() if button.isChecked()), None)
        return None if window is None else self._moments(window)

    def _typed(self, window: Window) -> None:
        self.buttons[window].setChecked(True)
        self._show_counts()
        self.changed.emit()

    def _show_counts(self) -> None:
        for window, label in self._counts.items():
            moments = self._moments(window)
            is_open = window is Window.BETWEEN and not (moments.first or moments.last)
            count = "" if is_open else str(self._spans.within(moments, self._today))
            label.setText(count)
            name = self.buttons[window].text() if is_open else filter_text(moments)
            self.buttons[window].setAccessibleName(f"{name}, {rows_text(int(count))}" if count else name)
