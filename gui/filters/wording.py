"""Filters and their parts in words, as chips, lists and screen readers tell them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from model.messages import QT_TRANSLATE_NOOP
from model.number_format import format_number
from model.row_filters import Amounts, Filter, Moments, Months, Says, States, Texts, Window, Wording
from model.status import State

MOST_NAMED = 2
"""Of more values than these only the number is told."""
LONGEST_NAME = 28
"""Letters of a value that are shown in a chip."""

STATES = {
    State.NOT_STARTED: QT_TRANSLATE_NOOP("Filters", "not started"),
    State.BUSY: QT_TRANSLATE_NOOP("Filters", "under way"),
    State.DONE: QT_TRANSLATE_NOOP("Filters", "done"),
    State.DROPPED: QT_TRANSLATE_NOOP("Filters", "dropped"),
    State.POSTPONED: QT_TRANSLATE_NOOP("Filters", "postponed"),
    State.SIGNAL: QT_TRANSLATE_NOOP("Filters", "signal"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("Filters", "not understood"),
}

SAYS = {
    Says.CONTAINS: QT_TRANSLATE_NOOP("Filters", "contains"),
    Says.CONTAINS_NOT: QT_TRANSLATE_NOOP("Filters", "does not contain"),
    Says.BEGINS: QT_TRANSLATE_NOOP("Filters", "begins with"),
    Says.ENDS: QT_TRANSLATE_NOOP("Filters", "ends with"),
    Says.IS: QT_TRANSLATE_NOOP("Filters", "is"),
    Says.IS_NOT: QT_TRANSLATE_NOOP("Filters", "is not"),
    Says.EMPTY: QT_TRANSLATE_NOOP("Filters", "is empty"),
    Says.FILLED: QT_TRANSLATE_NOOP("Filters", "is filled"),
}

WINDOWS = {
    Window.LATE: QT_TRANSLATE_NOOP("Filters", "late"),
    Window.THIS_WEEK: QT_TRANSLATE_NOOP("Filters", "this week"),
    Window.THIS_MONTH: QT_TRANSLATE_NOOP("Filters", "this month"),
    Window.NEXT_MONTH: QT_TRANSLATE_NOOP("Filters", "next month"),
    Window.THIS_YEAR: QT_TRANSLATE_NOOP("Filters", "this year"),
    Window.UNDATED: QT_TRANSLATE_NOOP("Filters", "without a date"),
}
"""The windows of time that say all by themselves."""


class FilterCounts(QObject):
    """The sentences that change with a number: the collector of translations sees plurals only in calls of `tr`."""

    def weeks(self, count: int) -> str:
        return self.tr("coming %n week(s)", "", count)

    def values(self, count: int) -> str:
        return self.tr("%n value(s)", "", count)

    def months(self, count: int) -> str:
        return self.tr("%n month(s)", "", count)

    def rows(self, count: int) -> str:
        return self.tr("%n row(s)", "", count)


def filter_text(wanted: Filter) -> str:
    """What a filter asks, in a few words: *komende 4 weken*, *bevat “brief”*, *Raad, Pers*."""
    if isinstance(wanted, Texts):
        return _named([short(text) for text in sorted(wanted.texts)], FilterCounts().values)
    if isinstance(wanted, States):
        return ", ".join(state_text(state) for state in State if state in wanted.states)
    if isinstance(wanted, Wording):
        says = QCoreApplication.translate(*SAYS[wanted.says])
        return says if wanted.says in {Says.EMPTY, Says.FILLED} else f"{says} “{short(wanted.text)}”"
    if isinstance(wanted, Amounts):
        return _amounts(wanted)
    if isinstance(wanted, Months):
        months = [month_text(*month) for month in sorted(wanted.months)]
        parts = [_named(months, FilterCounts().months)] if months else []
        if wanted.undated:
            parts.append(QCoreApplication.translate(*WINDOWS[Window.UNDATED]))
        return ", ".join(parts)
    return _moments(wanted)


def short(text: str) -> str:
    """A text on one line, cut off when it is long; an empty one as *(leeg)*."""
    line = " ".join(text.split())
    if not line:
        return QCoreApplication.translate("Filters", "(empty)")
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1].rstrip()}…"


def state_text(state: State) -> str:
    """A state in the language of the screen."""
    return QCoreApplication.translate(*STATES[state])


def month_text(year: int, month: int) -> str:
    """A month with its year, in short: *apr 2026*."""
    name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{name} {year}"


def rows_text(count: int) -> str:
    """A number of rows: *12 rijen*."""
    return FilterCounts().rows(count)


def _named(names: Iterable[str], counted: object) -> str:
    found = list(names)
    return ", ".join(found) if len(found) <= MOST_NAMED else counted(len(found))  # type: ignore[operator]


def _amounts(wanted: Amounts) -> str:
    least, most = (None if side is None else format_number(side) for side in (wanted.least, wanted.most))
    if least is not None and most is not None:
        return QCoreApplication.translate("Filters", "{least} up to {most}").format(least=least, most=most)
    if least is not None:
        return QCoreApplication.translate("Filters", "at least {least}").format(least=least)
    return QCoreApplication.translate("Filters", "at most {most}").format(most=most or "")


def _moments(wanted: Moments) -> str:
    if wanted.window is Window.WEEKS:
        return FilterCounts().weeks(wanted.weeks)
    if wanted.window is not Window.BETWEEN:
        return QCoreApplication.translate(*WINDOWS[wanted.window])
    first, last = (day and f"{day.day}-{day.month}-{day.year}" for day in (wanted.first, wanted.last))
    if first and last:
        return QCoreApplication.translate("Filters", "{first} up to {last}").format(first=first, last=last)
    if first:
        return QCoreApplication.translate("Filters", "from {first}").format(first=first)
    return QCoreApplication.translate("Filters", "until {last}").format(last=last or "")
