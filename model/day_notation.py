"""How the days of a column are written, and a day written the same way: `6 maart 2017`, `6-3-2017`, `ma 6 mrt`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from model.number_format import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from model.table import Table

MOST_LOOKED_AT = 400
"""Texts that are looked at; those of the nearest cells come first."""

_WEEKDAY = rf"(?:(?P<weekday>{'|'.join((*WEEKDAYS, *WEEKDAYS_SHORT))})\.?\s+)?"
_MONTH = "|".join(sorted((*MONTHS, *MONTHS_SHORT, "sept"), key=len, reverse=True))
_IN_NUMBERS = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?:(?P=mark)(?P<year>\d{{4}}|\d{{2}}))?",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})\s(?P<month>{_MONTH})(?P<dot>\.?)(?:\s(?P<year>\d{{4}}))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DayNotation:
    """A way to write one day. `mark` stands between numbers; without one the month is a word."""

    mark: str = ""
    year: int = 4
    """Digits of the year; 0 when it is left out."""
    is_padded: bool = False
    """Whether single digits have a zero before them."""
    is_short: bool = False
    """Whether the month is cut to three letters."""
    has_dot: bool = False
    """Whether a dot follows the cut month."""
    weekday: str = ""
    """`short`, `long`, or nothing."""
    is_capital: bool = False
    """Whether the name of the day begins with a capital."""

    def written(self, day: dt.date) -> str:
        """The day in this notation."""
        number = f"{day.day:02d}" if self.is_padded else str(day.day)
        year = f"{day.year % 100:02d}" if self.year == 2 else f"{day.year:04d}" if self.year else ""
        if self.mark:
            month = f"{day.month:02d}" if self.is_padded else str(day.month)
            text = self.mark.join(part for part in (number, month, year) if part)
        else:
            month = (MONTHS_SHORT if self.is_short else MONTHS)[day.month - 1]
            dot = "." if self.has_dot and month != "mei" else ""
            text = " ".join(part for part in (number, month + dot, year) if part)
        if not self.weekday:
            return text
        name = (WEEKDAYS if self.weekday == "long" else WEEKDAYS_SHORT)[day.weekday()]
        return f"{name.capitalize() if self.is_capital else name} {text}"

    def with_year(self) -> DayNotation:
        """The same with the year, for a day that would otherwise be taken for one of another year."""
        return self if self.year else replace(self, year=4)


def notation_of(texts: Iterable[str]) -> DayNotation:
    """How most of these texts write a single day; the one that occurs first when several occur equally often."""
    counts: dict[DayNotation, int] = {}
    for text in islice(texts, MOST_LOOKED_AT):
        found = read_notation(text)
        if found is not None:
            counts[found] = counts.get(found, 0) + 1
    return max(counts, key=lambda each: counts[each]) if counts else DayNotation()


def nearest_texts(table: Table, place: int, column: int) -> Iterator[str]:
    """The texts of a column from this row on, the nearest first, without that of the row itself."""
    for far in range(1, min(len(table.rows), MOST_LOOKED_AT)):
        for near in (place - far, place + far):
            if 0 <= near < len(table.rows):
                yield table.text(near, column)


def read_notation(text: str) -> DayNotation | None:
    """How a text that is one day and nothing else writes it; None for any other text."""
    text = text.strip()
    found = _IN_NUMBERS.fullmatch(text) or _IN_WORDS.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict()
    weekday = parts["weekday"] or ""
    month = parts["month"].lower()
    return DayNotation(
        mark=parts.get("mark") or "",
        year=len(parts["year"] or ""),
        is_padded=parts["day"].startswith("0") or month.startswith("0"),
        is_short=month in {*MONTHS_SHORT, "sept"} and month != "mei",
        has_dot=bool(parts.get("dot")),
        weekday="" if not weekday else "short" if len(weekday) == 2 else "long",
        is_capital=weekday[:1].isupper(),
    )
