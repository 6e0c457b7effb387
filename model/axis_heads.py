"""Reads the heads of the columns of a calendar: months, weeks, quarters, years and days, as people write them there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from model.periods import Mark, Period, PeriodContext, Precision, read_period

FEWEST_HEADS = 3
"""So many heads after each other, and no fewer, make a calendar."""

_LONGEST = 30
_MONTH = (
    r"jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|"
    r"aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_MAYBE = re.compile(
    rf"(?:(?:{_MONTH})\b|w(?:ee)?k(?:nr|nummer)?\b|w(?:ee)?k(?=\d)|w\s?\d|q\s?[1-4]\b|k\s?[1-4]\b|kw(?:artaal)?\b|"
    r"[1-4]\s?(?:e|de|ste)?\s+kw(?:artaal)?\b|(?:19|20)\d\d\b|voorjaar|lente|zomer|najaar|herfst|winter|begin\b|eind\b|"
    r"medio\b|(?:ma|di|wo|do|vr|za|zo)\s|\d{1,2}[-/ .])",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(rf"({_MONTH})\.?\s+(\d\d)", re.IGNORECASE)
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_ENGLISH = {
    "january": "januari",
    "february": "februari",
    "march": "maart",
    "mar": "maart",
    "may": "mei",
    "june": "juni",
    "july": "juli",
    "august": "augustus",
    "october": "oktober",
    "oct": "oktober",
}
_NUMBER = re.compile(r"\d{1,2}")
_WORD = re.compile(r"[A-Za-z]+")
_QUARTER = re.compile(r"(?<![a-z])k\s?([1-4])\b", re.IGNORECASE)
_KINDS = frozenset(
    {
        Precision.DAY,
        Precision.PART,
        Precision.WEEK,
        Precision.MONTH,
        Precision.QUARTER,
        Precision.SEASON,
        Precision.YEAR,
    }
)
_ALLOWED = frozenset({Mark.NO_YEAR, Mark.MOVES, Mark.SPELLING})
_NO_CONTEXT = PeriodContext()


@dataclass(frozen=True, slots=True)
class TimeHead:
    """A head that names a period. `text` is the head as the period reader knows it, without a remark in brackets."""

    text: str
    precision: Precision
    key: tuple[int, int]
    """First and last day as numbers: of the calendar (a date) where the head names its year, else month and day; of
    weeks without a year their numbers."""
    has_year: bool


@lru_cache(maxsize=2048)
def time_head(title: str, unit: str = "") -> TimeHead | None:
    """The period that a head names; None when it names none, or more than a period.

    `unit` is the word that goes before heads that are bare numbers, such as `week`.
    """
    text = " ".join(title.split())
    if unit and text.isdigit() and len(text) <= 2:
        text = f"{unit} {text}"
    if not text or len(text) > _LONGEST or not _MAYBE.match(text):
        return None
    text = _spelled(_REMARK.sub("", text))
    period = read_period(text, _NO_CONTEXT)
    if period.precision not in _KINDS or period.flags - _ALLOWED or period.prefix or period.remark:
        return None
    key = _key(text, period)
    return None if key is None else TimeHead(text, period.precision, key, period.yearless is None)


def _spelled(text: str) -> str:
    short = _SHORT_YEAR.fullmatch(text)
    if short:
        text = f"{short[1]} 20{short[2]}"
    text = _QUARTER.sub(r"Q\1", text)
    return _WORD.sub(lambda word: _ENGLISH.get(word[0].casefold(), word[0]), text)


def _key(text: str, period: Period) -> tuple[int, int] | None:
    if period.yearless is not None and period.precision is Precision.WEEK:
        numbers = [int(number) for number in _NUMBER.findall(text)]
        return (numbers[0], numbers[-1]) if numbers else None
    if period.yearless is not None:
        first, last = period.yearless
        return first.month * 100 + first.day, last.month * 100 + last.day
    if period.start is None or period.end is None:
        return None
    return period.start.toordinal(), period.end.toordinal()


def follow_each_other(heads: Sequence[TimeHead]) -> bool:
    """Whether these heads are of one kind and stand in the order of time. Without years they may go over New Year, as
    often as the years they are for."""
    first = heads[0]
    if any(head.precision is not first.precision or head.has_year is not first.has_year for head in heads):
        return False
    back = sum(later.key <= earlier.key for earlier, later in pairwise(heads))
    if first.has_year:
        return back == 0
    # Of twelve months that begin in March one goes back; of months in any order, many do.
    return back <= max(1, len(heads) // 4) and all(head.key != other.key for head, other in pairwise(heads))
