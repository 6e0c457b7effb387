"""Concrete days from a rule such as *elke 3 maanden + na een half jaar + na een jaar*."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from model.working_days import is_working_day

HORIZON = 12
"""Months that a rule covers when it names no end of its own."""
MOST = 60

_NUMBERS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "twaalf": 12,
    "anderhalf": 1,
}
_NUMBER = r"(?:\d{1,2}|" + "|".join(_NUMBERS) + r"|half|anderhalf)"
_UNIT = r"(?P<unit>week|weken|maand|maanden|kwartaal|kwartalen|jaar|half\s?jaar)"
_EACH = re.compile(
    rf"(?:elke|iedere|elk|ieder|om\s+de)\s+(?:(?P<count>{_NUMBER})\s+)?{_UNIT}"
    r"|(?P<word>maandelijks|per\s+maand|per\s+kwartaal|halfjaarlijks|jaarlijks|wekelijks)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:na\s+)?(?:een\s+|1\s+)?(?P<count>{_NUMBER})?\s*(?P<unit>half\s?jaar|jaar|maanden|maand)", re.IGNORECASE
)
_LONG = re.compile(r"gedurende\s+(?P<count>\d{1,2})\s+(?P<unit>jaar|maanden)", re.IGNORECASE)
_WORDS = {"maandelijks": 1, "per maand": 1, "per kwartaal": 3, "halfjaarlijks": 6, "jaarlijks": 12}


@dataclass(frozen=True, slots=True)
class Rule:
    """Months from the start at which is measured, and at which is evaluated; `weeks` when it counts in weeks."""

    measures: tuple[int, ...]
    evaluations: tuple[int, ...]
    weeks: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.measures or self.evaluations or self.weeks)


@dataclass(frozen=True, slots=True)
class PlannedMoment:
    """A day on which is measured or evaluated; `moved_from` is the day itself when that is no working day."""

    day: dt.date
    is_evaluation: bool
    moved_from: dt.date | None = None


def read_rule(text: str) -> Rule:
    """What a rule says; one that cannot be read is empty. What is done *elke* so many months is a measurement, what is
    done *na* a time is an evaluation; on one day both can be planned."""
    text = " ".join(text.casefold().split())
    months = HORIZON
    long = _LONG.search(text)
    if long is not None:
        months = int(long["count"]) * (12 if long["unit"] == "jaar" else 1)
        text = text[: long.start()] + text[long.end() :]
    step = weeks = 0
    each = _EACH.search(text)
    rest = text
    if each is not None:
        rest = text[: each.start()] + " + " + text[each.end() :]
        if each["word"]:
            word = " ".join(each["word"].split())
            step, weeks = _WORDS.get(word, 0), 1 if word == "wekelijks" else 0
        else:
            count, unit = _count(each["count"]), each["unit"]
            step = round(count * _months(unit))
            weeks = round(count) if unit.startswith("we") else 0
    evaluations: set[int] = set()
    after = False
    for piece in re.split(r"\+|,|;|\ben\b|\bplus\b|\bdaarna\b", rest):
        found = _AFTER.search(piece)
        after = bool(re.search(r"\bna\b", piece)) or after
        # *Na een half jaar en jaar*: what follows belongs to the same word.
        if found is not None and (after or not piece.replace(found.group(), "").strip(" .a")):
            evaluations.add(round(_count(found["count"]) * _months(found["unit"])))
    if not evaluations and not step and not weeks:
        return Rule((), ())
    last = max([months, *evaluations])
    measures = tuple(range(step, last + 1, step)) if step else ()
    return Rule(measures[:MOST], tuple(sorted(evaluations)), weeks)


def moments(rule: Rule, start: dt.date, on_working_days: bool) -> tuple[PlannedMoment, ...]:
    """The days of a rule counted from a start, in order. A day that is no working day becomes the next one that is,
    when that is asked."""
    days: list[tuple[dt.date, bool]] = [(_later(start, month), False) for month in rule.measures]
    days += [(_later(start, month), True) for month in rule.evaluations]
    if rule.weeks:
        last = _later(start, HORIZON)
        day = start + dt.timedelta(weeks=rule.weeks)
        while day <= last and len(days) < MOST:
            days.append((day, False))
            day += dt.timedelta(weeks=rule.weeks)
    found = []
    for day, is_evaluation in sorted(days):
        moved = day
        while on_working_days and not is_working_day(moved):
            moved += dt.timedelta(days=1)
        found.append(PlannedMoment(moved, is_evaluation, day if moved != day else None))
    return tuple(found)


def _count(word: str | None) -> float:
    if not word:
        return 1
    if word.isdigit():
        return int(word)
    return 0.5 if word == "half" else 1.5 if word == "anderhalf" else _NUMBERS[word]


def _months(unit: str) -> float:
    if unit.replace(" ", "") == "halfjaar":
        return 6
    if unit.startswith("kwart"):
        return 3
    if unit == "jaar":
        return 12
    return 1 if unit.startswith("maand") else 0


def _later(day: dt.date, months: int) -> dt.date:
    """The same day so many months on; the last of the month where that has no such day."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
