"""What can be counted on in a cell: a number, a day, a week, a month, a quarter, the number behind a text."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from model.number_format import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from model.values import Moment, Number, Value


class Unit(Enum):
    """What one step of a series is."""

    NUMBER = "number"
    DAY = "day"
    STEP = "step"
    """The next of anything that is counted in whole numbers."""


@dataclass(frozen=True, slots=True)
class Member:
    """A cell as a member of a series: members of one series have the same key."""

    key: tuple[str, ...]
    unit: Unit
    place: float
    """The number, the ordinal of the day, or the count of steps."""
    at: Callable[[float], Value]
    """The content at another place."""
    cycle: int = 0
    """After how many steps it begins again; 0 when it never does."""
    counts_alone: bool = True
    """Whether one such cell is enough to go on; a lone number is repeated, as in Excel."""


def member(value: Value, year: int | None = None) -> Member | None:
    """The cell as a member of a series; None when nothing in it can be counted on.

    `year` is the year of days and weeks that name none; only a leap day and the length of the year hang on it.
    """
    if isinstance(value, Number):
        shape = value.format
        return Member(("number",), Unit.NUMBER, value.value, lambda at: Number(at, shape), counts_alone=False)
    if isinstance(value, Moment):
        return _moment(value)
    if not isinstance(value, str) or not value.strip() or "\n" in value:
        return None
    for read in _READERS:
        found = read(value, year)
        if found is not None:
            return found
    return None


# --- The kinds of text, the surest first ---


def _moment(value: Moment) -> Member:
    time, shape = value.value.time(), value.format

    def at(day: float) -> Moment:
        return Moment(dt.datetime.combine(dt.date.fromordinal(round(day)), time), shape)

    return Member(("moment",), Unit.DAY, value.value.toordinal(), at)


def _alternatives(*names: tuple[str, ...]) -> str:
    return "|".join(sorted((name for group in names for name in group), key=len, reverse=True))


_MONTH = f"(?P<month>{_alternatives(MONTHS, MONTHS_SHORT)})"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY = f"(?P<weekday>{_alternatives(WEEKDAYS, WEEKDAYS_SHORT)})"
_PLAIN_NUMBER = re.compile(r"-?\d+")
_NAMED_DAY = re.compile(
    rf"(?:{_WEEKDAY}(?P<gap>\.? ))?(?P<day>\d\d?)(?P<middle>(?:e|de|ste)? ){_MONTH}(?P<end>\.?)(?: {_YEAR})?", re.I
)
_NUMBERED_DAY = re.compile(
    rf"(?:{_WEEKDAY}(?P<gap>\.? ))?(?P<day>\d\d?)(?P<sign>[-/])(?P<number>\d\d?)(?:(?P=sign)(?P<year>(?:19|20)?\d\d))?",
    re.I,
)
_MONTH_ALONE = re.compile(
    rf"(?P<part>(?:(?:begin|medio|half|midden|halverwege|eind)(?: van)? )?){_MONTH}(?P<end>\.?)(?: {_YEAR})?", re.I
)
_WEEKDAY_ALONE = re.compile(_WEEKDAY, re.I)
_WEEK = re.compile(
    rf"(?P<word>(?:weeknummer|weeknr\.?|week|wk\.?|w) ?)(?P<week>\d\d?)(?:(?P<sign>[ ,/-]+){_YEAR})?", re.I
)
_QUARTER = re.compile(
    rf"(?:(?P<word>q|kwartaal |kw )(?P<one>[1-4])|(?P<two>[1-4])(?P<rank>e|de|ste)? (?P<tail>kwartaal|kw))"
    rf"(?:(?P<sign>,? ){_YEAR})?",
    re.I,
)
_RANKED = re.compile(r"(?P<number>\d{1,3})(?P<rank>e|de|ste)(?P<tail>(?: [^\d]*)?)", re.I)
_NUMBERED = re.compile(r"(?P<head>.*[^\d.,:/–—+€-])(?<!€ )(?P<number>\d{1,6})(?P<tail>[.)]?)")


def _number_text(text: str, year: int | None) -> Member | None:
    """A number that was typed as text; zeros before it stay."""
    if not _PLAIN_NUMBER.fullmatch(text):
        return None
    width = len(text) if text.lstrip("-").startswith("0") else 0
    return Member(
        ("number text",), Unit.NUMBER, int(text), lambda at: f"{at:0{width}.0f}" if width else f"{at:.0f}", 0, False
    )


def _named_day(text: str, year: int | None) -> Member | None:
    """*6 februari*, *vr 21 april 2017*."""
    found = _NAMED_DAY.fullmatch(text)
    if not found:
        return None
    day = _day(int(found["day"]), _month_number(found["month"]), found["year"], year)
    if day is None:
        return None

    def at(place: float) -> str:
        when = dt.date.fromordinal(round(place))
        head = _weekday_like(found, when, day) + f"{when.day}{found['middle']}"
        return (
            head + _month_like(found["month"], when.month) + found["end"] + (f" {when.year}" if found["year"] else "")
        )

    return Member(("day", _has(found, "weekday", "year")), Unit.DAY, day.toordinal(), at)


def _numbered_day(text: str, year: int | None) -> Member | None:
    """*7-2*, *21/04/2017*: the day before the month."""
    found = _NUMBERED_DAY.fullmatch(text)
    if not found:
        return None
    named = found["year"]
    full = named if not named or len(named) == 4 else f"20{named}"
    day = _day(int(found["day"]), int(found["number"]), full, year)
    if day is None:
        return None
    widths = [2 if found[part].startswith("0") else 1 for part in ("day", "number")]
    sign = found["sign"]

    def at(place: float) -> str:
        when = dt.date.fromordinal(round(place))
        shown = f"{when.day:0{widths[0]}d}{sign}{when.month:0{widths[1]}d}"
        return _weekday_like(found, when, day) + shown + (f"{sign}{str(when.year)[-len(named) :]}" if named else "")

    return Member(("numbered day", _has(found, "weekday", "year")), Unit.DAY, day.toordinal(), at)


def _month(text: str, year: int | None) -> Member | None:
    """*maart*, *begin mei*, *december 2026*."""
    found = _MONTH_ALONE.fullmatch(text)
    if not found:
        return None
    place = _month_number(found["month"]) - 1 + 12 * int(found["year"] or 0)

    def at(place: float) -> str:
        years, month = divmod(round(place), 12)
        shown = found["part"] + _month_like(found["month"], month + 1) + found["end"]
        return shown + (f" {years}" if found["year"] else "")

    key = ("month", found["part"].casefold(), _has(found, "year"))
    return Member(key, Unit.STEP, place, at, 0 if found["year"] else 12)


def _weekday(text: str, year: int | None) -> Member | None:
    found = _WEEKDAY_ALONE.fullmatch(text)
    if not found:
        return None
    return Member(
        ("weekday",), Unit.STEP, _weekday_number(text), lambda at: _name_like(text, _WEEKDAYS, round(at) % 7), 7
    )


def _week(text: str, year: int | None) -> Member | None:
    """*week 12*, *wk. 51 2026*; without a year the last week is that of the year of the plan, or the 52nd."""
    found = _WEEK.fullmatch(text)
    if not found or not 1 <= int(found["week"]) <= 53:
        return None
    word, sign, width = found["word"], found["sign"], 2 if found["week"].startswith("0") else 1
    week = int(found["week"])
    if not found["year"]:
        weeks = max(_weeks_in(year) if year else 52, week)
        return Member(
            ("week", word.casefold()), Unit.STEP, week - 1, lambda at: f"{word}{round(at) % weeks + 1:0{width}d}", weeks
        )
    first = dt.date.fromisocalendar(int(found["year"]), 1, 1).toordinal()

    def at(place: float) -> str:
        iso = dt.date.fromordinal(round(place) * 7 + 1).isocalendar()
        return f"{word}{iso.week:0{width}d}{sign}{iso.year}"

    # Ordinal 1 is a Monday, so that whole weeks are counted.
    return Member(("week of a year", word.casefold()), Unit.STEP, first // 7 + week - 1, at)


def _quarter(text: str, year: int | None) -> Member | None:
    """*Q1*, *kwartaal 2*, *3e kwartaal 2026*."""
    found = _QUARTER.fullmatch(text)
    if not found:
        return None
    quarter = int(found["one"] or found["two"])
    place = quarter - 1 + 4 * int(found["year"] or 0)

    def at(place: float) -> str:
        years, number = divmod(round(place), 4)
        rank = _rank_like(found["rank"] or "", number + 1)
        shown = f"{found['word']}{number + 1}" if found["word"] else f"{number + 1}{rank} {found['tail']}"
        return shown + (f"{found['sign']}{years}" if found["year"] else "")

    key = ("quarter", str(found["word"] or found["tail"]).casefold(), _has(found, "year"))
    return Member(key, Unit.STEP, place, at, 0 if found["year"] else 4)


def _ranked(text: str, year: int | None) -> Member | None:
    """*1e bijeenkomst*."""
    found = _RANKED.fullmatch(text)
    if not found:
        return None
    rank, tail = found["rank"], found["tail"]

    def at(place: float) -> str:
        number = abs(round(place))
        return f"{number}{_rank_like(rank, number)}{tail}"

    return Member(("rank", tail.casefold()), Unit.STEP, int(found["number"]), at)


def _numbered(text: str, year: int | None) -> Member | None:
    """*Wijk 3*; not a clock time, an amount or the end of a range."""
    found = _NUMBERED.fullmatch(text)
    if not found:
        return None
    head, tail, width = found["head"], found["tail"], len(found["number"])
    padded = width if found["number"].startswith("0") else 1
    key = ("numbered", head.casefold(), tail)
    return Member(key, Unit.STEP, int(found["number"]), lambda at: f"{head}{abs(round(at)):0{padded}d}{tail}")


_READERS = (_number_text, _named_day, _numbered_day, _month, _weekday, _week, _quarter, _ranked, _numbered)


# --- Parts ---

_Names = tuple[tuple[str, ...], tuple[str, ...]]
_MONTHS: _Names = (MONTHS, MONTHS_SHORT)
_WEEKDAYS: _Names = (WEEKDAYS, WEEKDAYS_SHORT)


def _has(found: re.Match[str], *parts: str) -> str:
    """Which of the parts there are: days with and without a year are no series together."""
    return " ".join(part for part in parts if found[part])


def _day(day: int, month: int, named: str | None, year: int | None) -> dt.date | None:
    """The date; in a year that is not known 29 February is a day too."""
    for wanted in (int(named),) if named else (year or 2001, 2000):
        if 1 <= month <= 12 and 1 <= day <= monthrange(wanted, month)[1]:
            return dt.date(wanted, month, day)
    return None


def _weekday_like(found: re.Match[str], when: dt.date, day: dt.date) -> str:
    """The weekday as many days further as the date is; that it fits the date is not for a series to judge."""
    if not found["weekday"]:
        return ""
    number = (_weekday_number(found["weekday"]) + (when - day).days) % 7
    return _name_like(found["weekday"], _WEEKDAYS, number) + found["gap"]


def _month_like(written: str, month: int) -> str:
    return _name_like(written, _MONTHS, month - 1)


def _month_number(name: str) -> int:
    return _number_of(name, _MONTHS) + 1


def _weekday_number(name: str) -> int:
    return _number_of(name, _WEEKDAYS)


def _number_of(name: str, names: _Names) -> int:
    return next(group.index(name.lower()) for group in names if name.lower() in group)


def _name_like(written: str, names: _Names, number: int) -> str:
    """Another of the names, as short and with such capitals as this one; *mei* is both, and counts as long."""
    group = names[0] if written.lower() in names[0] else names[1]
    name = group[number]
    if written.isupper():
        return name.upper()
    return name.capitalize() if written[:1].isupper() else name


def _rank_like(written: str, number: int) -> str:
    """*e* behind any number; *ste* and *de* as the number asks for."""
    if written.lower() not in {"de", "ste"}:
        return written
    return "ste" if number in {1, 8} or number >= 20 else "de"


def _weeks_in(year: int) -> int:
    return dt.date(year, 12, 28).isocalendar().week
