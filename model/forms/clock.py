"""Times of day as an agenda writes them, and the same notation for another time."""

from __future__ import annotations

import datetime as dt
import re

from model.number_format import is_date_format
from model.values import Moment, Number, Value, text_of

DAY = 24 * 60
_TIME = re.compile(r"(?<!\d)(?P<hour>[01]?\d|2[0-4])\s*(?P<sign>[.:u])\s*(?P<minute>[0-5]\d)(?!\d)")
_HOUR = re.compile(r"(?<!\d)(?P<hour>[01]?\d|2[0-4])\s*(?=uur\b|u\b|h\b)", re.IGNORECASE)
_DURATION = re.compile(
    r"(?:(?P<hours>\d+(?:[.,]\d+)?)\s*(?:uur|u|h)\b)?\s*(?:(?P<minutes>\d+)\s*(?:min(?:uten|uut)?\.?|m|')?)?",
    re.IGNORECASE,
)


def minutes_of(value: Value) -> int | None:
    """The first time of day in a cell, in minutes after midnight (0 to 1440); None when it names none."""
    if isinstance(value, Moment):
        return value.value.hour * 60 + value.value.minute
    if isinstance(value, Number):
        # A fraction of a day, as Excel keeps times (ECMA-376 part 1, 18.17.4.2).
        is_time = is_date_format(value.format) and 0 <= value.value <= 1
        return round(value.value * DAY) if is_time else None
    text = text_of(value)
    found = _TIME.search(text)
    if found is not None:
        total = int(found["hour"]) * 60 + int(found["minute"])
        return total if total <= DAY else None
    hour = _HOUR.search(text)
    return int(hour["hour"]) * 60 if hour is not None else None


def last_minutes_of(value: Value) -> int | None:
    """The last time in a cell that names two or more, as the end of `19.00 - 19.15 uur`; None for one or none."""
    found = list(_TIME.finditer(text_of(value))) if not isinstance(value, Moment | Number) else []
    return int(found[-1]["hour"]) * 60 + int(found[-1]["minute"]) if len(found) > 1 else None


def duration_of(value: Value) -> int | None:
    """How many minutes a cell says: a number, `15 min`, `1 uur 30`, `1,5 uur`; None when it says none."""
    if isinstance(value, Number):
        if is_date_format(value.format):
            return round(value.value * DAY)
        return round(value.value) if value.value >= 0 else None
    if isinstance(value, Moment):
        return value.value.hour * 60 + value.value.minute
    text = text_of(value).strip()
    found = _DURATION.fullmatch(text) if text else None
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    hours = float((found["hours"] or "0").replace(",", "."))
    return round(hours * 60) + int(found["minutes"] or 0)


def with_time(value: Value, minutes: int, like: str = "") -> Value:
    """The cell with this time in the place of its first one, in its own notation; an empty cell gets that of `like`."""
    minutes %= DAY
    if isinstance(value, Moment):
        return Moment(value.value.replace(hour=minutes // 60, minute=minutes % 60), value.format)
    if isinstance(value, Number) and is_date_format(value.format):
        return Number(minutes / DAY, value.format)
    text = text_of(value)
    found = _TIME.search(text)
    if found is not None:
        return f"{text[: found.start()]}{_written(minutes, found)}{text[found.end() :]}"
    pattern = _TIME.search(like)
    if pattern is not None:
        return f"{like[: pattern.start()]}{_written(minutes, pattern)}{like[pattern.end() :]}"
    return f"{minutes // 60:02d}.{minutes % 60:02d} uur"


def clock(minutes: int) -> str:
    """The time as a sentence says it: `19.05 uur`."""
    return f"{minutes % DAY // 60}.{minutes % 60:02d} uur"


def time_of(minutes: int) -> dt.time:
    """The time of day."""
    return dt.time(minutes % DAY // 60, minutes % 60)


def _written(minutes: int, found: re.Match[str]) -> str:
    hour = str(minutes // 60)
    return f"{hour.zfill(2) if len(found['hour']) == 2 or (minutes < 600 and found['hour'][0] == '0') else hour}" + (
        f"{found['sign']}{minutes % 60:02d}"
    )
