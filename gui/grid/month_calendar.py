"""A month to choose a day from, by keys alone: arrows, PgUp and PgDn for months, Enter. Weeks have their numbers."""

from __future__ import annotations

import datetime as dt
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.colours import Colours
from gui.grid.editor_keys import combined, pressed
from gui.grid.editor_popup import EditorPopup
from gui.grid.painting import paint_frame
from gui.overrides import survivable
from model.number_format import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from model.periods.feasts import holiday_on
from model.periods.offset import Step
from model.working_days import moved

WEEKS, DAYS = 6, 7
_FIRST, _LAST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)


@survivable
class MonthCalendar(EditorPopup):
    """The month around the day that is chosen."""

    picked = Signal(object)
    """A day was chosen, as a `datetime.date`."""

    def __init__(self, editor: QWidget, metrics: CellMetrics, today: dt.date | None = None) -> None:
        super().__init__(editor, metrics)
        self.today = today or dt.date.today()
        self.day = self.today
        """The day that Enter takes."""
        self._side = ceil(max(2.6 * metrics.digit + metrics.pad_x, metrics.row_height(1)))
        self._line = metrics.row_height(1)
        self.setAccessibleName(self.tr("Calendar"))
        self.setMouseTracking(False)

    def show_day(self, day: dt.date) -> None:
        """Choose a day, and show its month."""
        self.day = min(max(day, _FIRST), _LAST)
        self.setAccessibleDescription(self.description(self.day))
        self.say(self.description(self.day))
        self.update()

    def description(self, day: dt.date) -> str:
        """A day in words, with its week and the holiday that it is."""
        text = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
        parts = [text, self.tr("week {number}").format(number=day.isocalendar().week)]
        if holiday_on(day):
            parts.append(holiday_on(day))
        return ", ".join(parts)

    # --- Keys ---

    def takes(self, event: QKeyEvent) -> bool:
        return pressed(event) in _STEPS or pressed(event) in _ENDS

    def press(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if key in _STEPS:
            self.show_day(moved(self.day, *_STEPS[key]))
            return
        end = _ENDS[key]
        if end == "pick":
            self.hide()
            self.picked.emit(self.day)
        elif end == "close":
            self.hide()
        elif end == "first":
            self.show_day(self.day.replace(day=1))
        elif end == "last":
            self.show_day(moved(self.day.replace(day=1), 1, Step.MONTH) - dt.timedelta(days=1))
        else:
            self.show_day(self.today)

    # --- Mouse ---

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._arrow(back=True).contains(place):
            self.show_day(moved(self.day, -1, Step.MONTH))
        elif self._arrow(back=False).contains(place):
            self.show_day(moved(self.day, 1, Step.MONTH))
        elif (day := self.day_at(place)) is not None:
            self.show_day(day)
            self.hide()
            self.picked.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if turn:
            self.show_day(moved(self.day, -1 if turn > 0 else 1, Step.MONTH))
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            assert isinstance(event, QHelpEvent)
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.description(day) if day is not None else "", self)
            return True
        return super().event(event)

    # --- Places ---

    def wanted_size(self) -> QSize:
        pad = self._metrics.pad_x
        return QSize((DAYS + 1) * self._side + 2 * pad, (WEEKS + 3) * self._line + 2 * self._metrics.pad_y)

    def day_at(self, place: QPoint) -> dt.date | None:
        """The day that is shown here."""
        for at in range(WEEKS * DAYS):
            if self._cell(at // DAYS, at % DAYS).contains(place):
                return self._first() + dt.timedelta(days=at)
        return None

    def _first(self) -> dt.date:
        """The Monday that the month begins with, or comes after."""
        first = self.day.replace(day=1)
        return first - dt.timedelta(days=first.weekday())

    def _cell(self, week: int, weekday: int) -> QRect:
        """Where a day stands; a week number is the day before Monday."""
        pad = self._metrics.pad_x
        left, top = pad + (weekday + 1) * self._side, self._metrics.pad_y + (week + 2) * self._line
        return QRect(left, top, self._side, self._line)

    def _arrow(self, back: bool) -> QRect:
        return self._cell(-2, -1 if back else DAYS - 1)

    # --- Painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = Colours.of(self.palette())
        centre = int(Qt.AlignmentFlag.AlignCenter)
        with QPainter(self) as painter:
            painter.setFont(self._metrics.font)
            painter.setPen(colours.text)
            title = self._cell(-2, 0).united(self._cell(-2, DAYS - 2))
            painter.drawText(title, centre, f"{MONTHS[self.day.month - 1]} {self.day.year}")
            painter.drawText(self._arrow(back=True), centre, "‹")
            painter.drawText(self._arrow(back=False), centre, "›")
            painter.setPen(colours.muted)
            painter.drawText(self._cell(-1, -1), centre, self.tr("wk"))
            for weekday in range(DAYS):
                painter.drawText(self._cell(-1, weekday), centre, WEEKDAYS_SHORT[weekday])
            for week in range(WEEKS):
                monday = self._first() + dt.timedelta(days=week * DAYS)
                painter.setPen(colours.muted)
                painter.drawText(self._cell(week, -1), centre, str(monday.isocalendar().week))
                for weekday in range(DAYS):
                    self._paint_day(painter, self._cell(week, weekday), monday + dt.timedelta(days=weekday), colours)
            foot = self._cell(WEEKS, -1).united(self._cell(WEEKS, DAYS - 1))
            painter.setPen(colours.muted)
            name = holiday_on(self.day) or self.tr("Today: {day}").format(day=_short(self.today))
            painter.drawText(
                foot, centre, self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, foot.width())
            )

    def _paint_day(self, painter: QPainter, room: QRect, day: dt.date, colours: Colours) -> None:
        if day == self.day:
            painter.fillRect(room, colours.selection)
            paint_frame(painter, room, colours.frame, 2)
        painter.setPen(colours.text if day.month == self.day.month else colours.muted)
        font = painter.font()
        font.setBold(day == self.today)
        painter.setFont(font)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        font.setBold(False)
        painter.setFont(font)
        if holiday_on(day):
            # A line under the number, because a colour alone is not seen by everyone; its name is below the month.
            half = self._side // 4
            painter.fillRect(room.center().x() - half, room.bottom() - 2, 2 * half, 2, painter.pen().color())


def _short(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


_STEPS: dict[int, tuple[int, Step]] = {
    combined("Left"): (-1, Step.DAY),
    combined("Right"): (1, Step.DAY),
    combined("Up"): (-7, Step.DAY),
    combined("Down"): (7, Step.DAY),
    combined("PgUp"): (-1, Step.MONTH),
    combined("PgDown"): (1, Step.MONTH),
    combined("Shift+PgUp"): (-1, Step.YEAR),
    combined("Shift+PgDown"): (1, Step.YEAR),
}
_ENDS = {
    combined("Return"): "pick",
    combined("Esc"): "close",
    combined("Alt+Down"): "close",
    combined("Alt+Up"): "close",
    combined("Home"): "first",
    combined("End"): "last",
    combined("Ctrl+Home"): "today",
}
