"""A status that is a log: entries that each begin with a date, of which the last in time tells how things are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from model.periods import first_day

_PARTS = re.compile(r"[;\n\r\v\f\u2028]+|(?<=[.!?)])\s+(?=\d{1,2}[-/]\d{1,2}\b)")
_DATE = re.compile(
    r"[\s•*–—-]*(?:(?:op|per|d\.d\.|dd\.?|(?:ma|di|wo|do|vr|za|zo)\.?)\s+)*"
    r"(?P<date>\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}\s+[a-zA-Z]{3,9}\.?(?:\s+\d{4})?)\s*(?::|–|—|-\s|\s|,|\))"
)
_DAYS_IN_YEAR = 366
_DAYS_IN_MONTH = 31


class _Entry(NamedTuple):
    text: str
    day: tuple[int, ...]


def last_entry(text: str) -> str:
    """The entry with the last date, with that date; empty when the text is no log of at least two dated entries.

    Some write the newest on top. A year that is not written is that in which the entries follow each other soonest:
    `20-12` and then `8-1` runs on into the next year, `9-2` and then `3-2` runs back.
    """
    entries = []
    for part in _PARTS.split(text):
        date = _DATE.match(part)
        day = first_day(date["date"]) if date else None
        if day and any(sign.isalpha() for sign in part[date.end() :]):  # type: ignore[union-attr]
            entries.append(_Entry(part.strip(), day))
    if len(entries) < 2:
        return ""
    return entries[-1].text if _runs_on(entries) else entries[0].text


def _runs_on(entries: Sequence[_Entry]) -> bool:
    if all(len(entry.day) == 3 for entry in entries):
        first, last = (entry.day[::-1] for entry in (entries[0], entries[-1]))
        return first <= last
    forward = backward = 0
    for earlier, later in pairwise(entries):
        step = _place(later.day) - _place(earlier.day)
        forward += step % _DAYS_IN_YEAR
        backward += -step % _DAYS_IN_YEAR
    return forward <= backward


def _place(day: tuple[int, ...]) -> int:
    """About the day of the year, enough to tell before from after."""
    return (day[1] - 1) * _DAYS_IN_MONTH + day[0]
