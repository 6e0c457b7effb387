"""Days and times spelled in Dutch, in short or in full, leaving out what can be left out."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from model.number_format import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT


class Style(NamedTuple):
    """The names to use and what to write between two days."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    to: str


SHORT = Style(MONTHS_SHORT, WEEKDAYS_SHORT, "–")
LONG = Style(MONTHS, WEEKDAYS, " t/m ")


def day_text(day: dt.date, style: Style, with_year: bool = True) -> str:
    """One day without its weekday: `20 apr 2017`."""
    year = f" {day.year}" if with_year else ""
    return f"{day.day} {style.months[day.month - 1]}{year}"


def days_text(start: dt.date, end: dt.date, style: Style, with_year: bool = True) -> str:
    """From start to end: `do 9 mrt 2017`, `11–20 apr 2017`, `mei–jun 2017`, `dec 2020–jan 2021`, `2022–2023`."""
    if start == end:
        weekday = f"{style.weekdays[start.weekday()]} " if with_year else ""
        return weekday + day_text(start, style, with_year)
    if start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
        return _months_text(start, end, style, with_year)
    last = day_text(end, style, with_year)
    if start.year != end.year:
        return f"{day_text(start, style, with_year)}{style.to}{last}"
    if start.month != end.month:
        return f"{day_text(start, style, False)}{style.to}{last}"
    return f"{start.day}{style.to}{last}"


def _months_text(start: dt.date, end: dt.date, style: Style, with_year: bool) -> str:
    """Whole months, and years when all twelve are meant."""
    first, last = style.months[start.month - 1], style.months[end.month - 1]
    if not with_year:
        return first if first == last else f"{first}{style.to}{last}"
    if (start.month, end.month) == (1, 12):
        return f"{start.year}" if start.year == end.year else f"{start.year}{style.to}{end.year}"
    if start.year != end.year:
        return f"{first} {start.year}{style.to}{last} {end.year}"
    return f"{first} {end.year}" if first == last else f"{first}{style.to}{last} {end.year}"


def times_text(start: dt.time | None, end: dt.time | None, to: str = "–", lead: str = "") -> str:
    """`19.00 uur`, `19.00–21.30 uur` or `tot 21.30 uur`; empty without either. `lead` stands before two times."""
    if start is None:
        return f"tot {_clock(end)} uur" if end else ""
    if end is None:
        return f"{_clock(start)} uur"
    return f"{lead}{_clock(start)}{to}{_clock(end)} uur"


def _clock(time: dt.time) -> str:
    return f"{time.hour:02d}.{time.minute:02d}"
