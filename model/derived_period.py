"""The derived date that a report adds below the text of a period, when it tells the reader more than the text does."""

from __future__ import annotations

import re

from model.number_format import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from model.periods import Mark, Period

_MONTHS = "|".join((*MONTHS, *MONTHS_SHORT, "sept"))
_MONTH = re.compile(rf"\b({_MONTHS})\b\.?", re.IGNORECASE)
_WEEKDAY = re.compile(
    rf"\b(?:(?:{'|'.join(WEEKDAYS)})(?:ochtend|middag|avond)?|{'|'.join(WEEKDAYS_SHORT)})\b\.?", re.IGNORECASE
)
_NUMERIC = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)\b")
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_YEARLESS = re.compile(rf"\b(\d{{1,2}})[-/](\d{{1,2}})\b(?![-/.\d]|\s*(?:{_MONTHS})\b)", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:\bt/m\b|\btot en met\b|[-–—]|(?<=\d)\s(?:en|of)\s(?=\d)|(?<=[a-z])/(?=[a-z]))\s*")
_TIME = re.compile(r" \d{1,2}\.\d\d(?:–\d{1,2}\.\d\d)? uur")
_NAMED = re.compile(r"^(?:wk|Q)[^(]*\(([^)]*)\)")
_DOUBT = re.compile(r" \?| \(o\.v\.b\.\)")


def derived_text(text: str, period: Period | None, year: int) -> str:
    """The dates in short, such as *11–20 apr 2017*; empty when the text says as much, or nothing is known.

    `year` is the year of the reader: that `12 oktober` is in that year is not worth a line. A weekday that does not
    fit the date always is.
    """
    if period is None or not period.is_dated:
        return ""
    short = _NAMED.sub(r"\1", period.short())
    if Mark.WEEKDAY_CLASH not in period.flags:
        known, said = _plain(_TIME.sub("", _DOUBT.sub("", short))).lstrip("–"), _plain(text)
        if known in said or known.removesuffix(f" {year}") in said:
            return ""
    return short


def _plain(text: str) -> str:
    """The text with one spelling for every month, date and range, and without weekdays."""
    text = _ISO.sub(lambda found: _day(found[3], found[2], found[1]), text)
    text = _NUMERIC.sub(lambda found: _day(found[1], found[2], found[3]), text)
    text = _YEARLESS.sub(lambda found: _day(found[1], found[2], ""), text)
    text = _MONTH.sub(lambda found: "mrt" if found[1].lower().startswith("maart") else found[1].lower()[:3], text)
    return " ".join(_RANGE.sub("–", _WEEKDAY.sub(" ", text.lower())).split())


def _day(day: str, month: str, year: str) -> str:
    name = MONTHS_SHORT[int(month) - 1] if 1 <= int(month) <= 12 else month
    return f"{int(day)} {name} {f'20{year}' if len(year) == 2 else year}"
