"""What a column is filtered by: chosen texts, a condition on the text or the number, a window of time, or states.

A filter is plain data that can be kept in the settings; `accepted` says for every row of a table whether it passes. It
is for the eye: a filter never changes the table.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from model.column_periods import cell_period
from model.columns import Role
from model.periods import Mark, Period
from model.readings import Readings
from model.status import State, answered_status
from model.table import Table
from model.values import Formula, Number


class Says(StrEnum):
    """How a text is compared, without regard to capitals. The values are used in the settings, and stay."""

    CONTAINS = "bevat"
    CONTAINS_NOT = "bevat niet"
    BEGINS = "begint met"
    ENDS = "eindigt op"
    IS = "is"
    IS_NOT = "is niet"
    EMPTY = "leeg"
    FILLED = "gevuld"


class Window(StrEnum):
    """A stretch of time seen from today. The values are used in the settings, and stay."""

    LATE = "te laat"
    """Over before today, while the status of the row is still open."""
    THIS_WEEK = "deze week"
    WEEKS = "komende weken"
    """From today on, as many weeks as the filter says."""
    THIS_MONTH = "deze maand"
    NEXT_MONTH = "volgende maand"
    THIS_YEAR = "dit jaar"
    BETWEEN = "tussen"
    """From the first up to and including the last day that the filter names; either may be open."""
    UNDATED = "zonder datum"


@dataclass(frozen=True, slots=True)
class Texts:
    """The rows whose text in the column, without spaces around it, is one of these; the empty text is an empty cell."""

    texts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wording:
    """The rows whose text in the column compares so with the given one."""

    says: Says
    text: str = ""


@dataclass(frozen=True, slots=True)
class Amounts:
    """The rows whose number in the column lies between these, both included; None leaves a side open."""

    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Months:
    """The rows whose period touches one of these months (year, month); `undated` adds those without a date."""

    months: frozenset[tuple[int, int]]
    undated: bool = False


@dataclass(frozen=True, slots=True)
class Moments:
    """The rows whose period lies, at least partly, in a window of time. `weeks` is for `Window.WEEKS` alone."""

    window: Window
    weeks: int = 4
    first: dt.date | None = None
    last: dt.date | None = None


@dataclass(frozen=True, slots=True)
class States:
    """The rows whose status is understood as one of these."""

    states: frozenset[State]


Filter = Texts | Wording | Amounts | Months | Moments | States


def accepted(filter: Filter, table: Table, column: int, readings: Readings, today: dt.date) -> list[bool]:
    """Whether each row, in the order of the table, passes the filter of the column at this place."""
    places = range(len(table.rows))
    if isinstance(filter, Texts):
        texts = filter.texts
        return [table.text(place, column).strip() in texts for place in places]
    if isinstance(filter, Wording):
        compare = _comparison(filter)
        return [compare(fold(table.text(place, column).strip())) for place in places]
    if isinstance(filter, Amounts):
        return [_within(filter, amount(table, place, column)) for place in places]
    if isinstance(filter, States):
        head = table.columns[column].title
        return [answered_status(head, table.text(place, column)).state in filter.states for place in places]
    periods = (cell_period(readings, table, place, column) for place in places)
    if isinstance(filter, Months):
        return [_touches(filter, period) for period in periods]
    return _in_window(filter, table, readings, list(periods), today)


def amount(table: Table, place: int, column: int) -> float | None:
    """The number of a cell, also when a formula gives it; None for anything else."""
    value = table.rows[place].cells[column]
    if isinstance(value, Formula):
        value = value.result
    if isinstance(value, Number):
        return value.value
    if table.columns[column].counts_from is not None:
        return float(table.text(place, column))
    return None


def months_of(period: Period) -> list[tuple[int, int]]:
    """The months (year, month) that a period touches; none without a date, and of an open period its one known end."""
    start, end = period.start or period.end, period.end or period.start
    if start is None or end is None:
        return []
    # What begins somewhere and goes on to the end of the plan is looked for under its beginning.
    end = start if Mark.FROM in period.flags else end
    first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
    return [(month // 12, month % 12 + 1) for month in range(first, last + 1)]


def fold(text: str) -> str:
    """The text as it is compared: without capitals, with its accents."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


# --- Kept in the settings ---


def to_data(filter: Filter) -> dict[str, Any]:
    """The filter as data for JSON."""
    if isinstance(filter, Texts):
        return {"texts": sorted(filter.texts)}
    if isinstance(filter, Wording):
        return {"says": filter.says.value, "text": filter.text}
    if isinstance(filter, Amounts):
        return {"least": filter.least, "most": filter.most}
    if isinstance(filter, Months):
        return {"months": sorted(list(month) for month in filter.months), "undated": filter.undated}
    if isinstance(filter, States):
        return {"states": sorted(state.value for state in filter.states)}
    days = {name: day.isoformat() if day else None for name, day in (("first", filter.first), ("last", filter.last))}
    return {"window": filter.window.value, "weeks": filter.weeks, **days}


def from_data(data: object) -> Filter | None:
    """The filter that `to_data` wrote; None for anything that is not one, since settings are files of the user."""
    try:
        return _from(data) if isinstance(data, dict) else None
    except (KeyError, TypeError, ValueError):
        return None


def _from(data: dict[str, Any]) -> Filter | None:
    if "texts" in data:
        return Texts(frozenset(str(text) for text in data["texts"]))
    if "says" in data:
        return Wording(Says(data["says"]), str(data.get("text", "")))
    if "least" in data:
        least, most = data["least"], data.get("most")
        return Amounts(None if least is None else float(least), None if most is None else float(most))
    if "months" in data:
        months = frozenset((int(year), int(month)) for year, month in data["months"])
        return Months(months, bool(data.get("undated")))
    if "states" in data:
        return States(frozenset(State(state) for state in data["states"]))
    if "window" in data:
        first, last = (dt.date.fromisoformat(data[name]) if data.get(name) else None for name in ("first", "last"))
        return Moments(Window(data["window"]), min(max(int(data.get("weeks", 4)), 1), 520), first, last)
    return None


# --- Parts ---


def _comparison(filter: Wording) -> Callable[[str], bool]:
    wanted = fold(filter.text.strip())
    return {
        Says.CONTAINS: lambda text: wanted in text,
        Says.CONTAINS_NOT: lambda text: wanted not in text,
        Says.BEGINS: lambda text: text.startswith(wanted),
        Says.ENDS: lambda text: text.endswith(wanted),
        Says.IS: lambda text: text == wanted,
        Says.IS_NOT: lambda text: text != wanted,
        Says.EMPTY: lambda text: not text,
        Says.FILLED: bool,
    }[filter.says]


def _within(filter: Amounts, number: float | None) -> bool:
    if number is None:
        return False
    return (filter.least is None or number >= filter.least) and (filter.most is None or number <= filter.most)


def _touches(filter: Months, period: Period) -> bool:
    months = months_of(period)
    return any(month in filter.months for month in months) if months else filter.undated


def _in_window(
    filter: Moments, table: Table, readings: Readings, periods: Sequence[Period], today: dt.date
) -> list[bool]:
    if filter.window is Window.UNDATED:
        return [not period.is_dated for period in periods]
    if filter.window is Window.LATE:
        undone = still_open(table)
        return [is_over(period, today) and undone(place) for place, period in enumerate(periods)]
    first, last = window_days(filter, today)
    return [meets(period, first, last) for period in periods]


def is_over(period: Period, today: dt.date) -> bool:
    """Whether the period ended before today."""
    return period.end is not None and period.end < today


def still_open(table: Table) -> Callable[[int], bool]:
    """Tells of the row at a place whether there is still something to be done, as far as its status tells."""
    column = table.column_for(Role.STATUS)
    if column is None:
        return lambda place: True
    head, known = table.columns[column].title, dict[str, bool]()

    def is_open(place: int) -> bool:
        text = table.text(place, column)
        found = known.get(text)
        if found is None:
            found = known[text] = answered_status(head, text).is_open
        return found

    return is_open


def window_days(filter: Moments, today: dt.date) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of a window that has days; None where it is open."""
    monday = today - dt.timedelta(days=today.weekday())
    month = today.replace(day=1)
    following = (month + dt.timedelta(days=32)).replace(day=1)
    one = dt.timedelta(days=1)
    days: dict[Window, tuple[dt.date | None, dt.date | None]] = {
        Window.THIS_WEEK: (monday, monday + dt.timedelta(days=6)),
        Window.WEEKS: (today, today + dt.timedelta(weeks=filter.weeks)),
        Window.THIS_MONTH: (month, following - one),
        Window.NEXT_MONTH: (following, (following + dt.timedelta(days=32)).replace(day=1) - one),
        Window.THIS_YEAR: (dt.date(today.year, 1, 1), dt.date(today.year, 12, 31)),
        Window.BETWEEN: (filter.first, filter.last),
    }
    return days.get(filter.window, (None, None))


def meets(period: Period, first: dt.date | None, last: dt.date | None) -> bool:
    """Whether some day of the period lies in the window; a deadline counts on its day, a beginning from its day on."""
    if not period.is_dated:
        return False
    start = period.start or period.end
    end = period.end or dt.date.max
    assert start is not None
    return (first is None or end >= first) and (last is None or start <= last)
