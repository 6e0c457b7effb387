"""The editor of a period: below it stands how it is understood, and a calendar writes a day as the column does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QHideEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.colours import Colours
from gui.grid.editor_popup import SideButton
from gui.grid.month_calendar import MonthCalendar
from gui.grid.painting import FRAME
from gui.grid.text_editor import TextEditor
from gui.overrides import survivable
from model.day_notation import notation_of

LEAST_DIGITS_OF_PERIOD = 36

FirstDay = Callable[[str], dt.date | None]
"""The first day of what a text means, where it means days."""


@survivable
class PeriodEditor(TextEditor):
    """A period as people write it, and below it how it is understood so far."""

    def __init__(
        self,
        parent: QWidget,
        metrics: CellMetrics,
        reading: Callable[[str], str],
        first_day: FirstDay | None = None,
        neighbours: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self._reading = reading
        self._first_day = first_day
        self._neighbours = neighbours
        self._hint = QLabel()
        self._button: SideButton | None = None
        super().__init__(parent, metrics)
        self._hint.setParent(self)
        self._hint.setFont(metrics.font)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setContentsMargins(metrics.pad_x - FRAME, 0, metrics.pad_x - FRAME, metrics.pad_y)
        palette = self._hint.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Colours.of(palette).muted)
        self._hint.setPalette(palette)
        self._hint.setForegroundRole(QPalette.ColorRole.WindowText)
        self.textChanged.connect(self._read)
        if first_day is not None:
            self._button = SideButton(
                self, metrics, "calendar", QCoreApplication.translate("Grid", "Choose a day from the calendar")
            )
            self._button.clicked.connect(self.toggle_choices)
        self._read()

    @property
    def least_digits(self) -> int:
        return LEAST_DIGITS_OF_PERIOD

    @property
    def hint(self) -> str:
        """How the text is understood so far."""
        return self._hint.text()

    # --- The calendar ---

    def open_choices(self) -> None:
        """Show the calendar, at the day that the text names."""
        if self._first_day is None:
            return
        if not isinstance(self.popup, MonthCalendar):
            self.popup = MonthCalendar(self, self._metrics)
            self.popup.picked.connect(self.write_day)
        self.popup.open()
        self.popup.show_day(self._first_day(self.cell_text()) or self.popup.today)

    def write_day(self, day: dt.date) -> None:
        """Write a day as the column writes them: in the place of a text that names days, else at the caret."""
        assert self._first_day is not None
        notation = notation_of(self._neighbours())
        text = notation.written(day)
        if self._first_day(text) != day:
            text = notation.with_year().written(day)
        if self._first_day(self.cell_text()) is not None and not self.textCursor().hasSelection():
            self.selectAll()
        self.insert(text)
        self.moveCursor(QTextCursor.MoveOperation.EndOfLine)

    # --- Parts ---

    def _read(self) -> None:
        text = self.cell_text()
        self._hint.setText(self._reading(text) if text.strip() else "")
        # A screen reader reads the description along with the editor.
        self.setAccessibleDescription(self._hint.text())
        self._grow()

    def _room_below(self, width: int) -> int:
        return self._hint.heightForWidth(width) if self._hint.text() else 0

    def _grow(self) -> None:
        super()._grow()
        inside = self.contentsRect()
        below = self._room_below(inside.width())
        self._hint.setGeometry(QRect(FRAME, self.height() - FRAME - below, self.width() - 2 * FRAME, below))
        if self._button is not None and not self._room.isEmpty():
            self._button.place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._button is not None:
            self._button.hide()
