"""Views that every plan can be looked at with, where it has the columns for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.filters.saved_views import View
from gui.grid.column_layout import column_names
from model.column_periods import shows_periods
from model.columns import Role
from model.messages import QT_TRANSLATE_NOOP
from model.row_filters import Moments, States, Window
from model.status import State, Status
from model.table import Table

WEEKS_AHEAD = 4
_BY_MOMENT = (
    (QT_TRANSLATE_NOOP("Filters", "Coming 4 weeks"), Moments(Window.WEEKS, WEEKS_AHEAD), True),
    (QT_TRANSLATE_NOOP("Filters", "Late"), Moments(Window.LATE), True),
    (QT_TRANSLATE_NOOP("Filters", "Without a date"), Moments(Window.UNDATED), False),
)
"""The name of a view, its window of time, and whether its rows are sorted by their days."""


def standard_views(table: Table) -> list[View]:
    """The views that make sense for a table."""
    names = column_names(table.columns)
    period, status = table.column_for(Role.PERIOD), table.column_for(Role.STATUS)
    found = []
    if period is not None and shows_periods(table.columns[period]):
        name = names[table.columns[period].id]
        for marked, moments, sorts in _BY_MOMENT:
            title = QCoreApplication.translate(*marked)
            found.append(View(title, filters={name: moments}, sorts=((name, False),) if sorts else ()))
    if status is not None:
        still_open = frozenset(state for state in State if Status(state).is_open)
        title = QCoreApplication.translate("Filters", "Not done yet")
        found.append(View(title, filters={names[table.columns[status].id]: States(still_open)}))
    return found
