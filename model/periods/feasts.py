"""Well-known Dutch days that a text may name, and when they are: public holidays and others that can be worked out.

Vacations and recess are none of these: their days differ by region and municipality, and are asked (`events`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1966, 2100
"""Years whose holidays follow the law of now (Algemene termijnenwet), as far as can be foreseen."""

_Span = tuple[dt.date, dt.date]
_LAST = -1
_SUNDAY = 6
_FIRST_NOTED = 1982
"""Before this year Koninginnedag and Bevrijdingsdag were not what they are now."""
_FROM_EASTER = {
    "goede vrijdag": -2,
    "eerste paasdag": 0,
    "tweede paasdag": 1,
    "hemelvaartsdag": 39,
    "eerste pinksterdag": 49,
    "tweede pinksterdag": 50,
}
"""Days after Easter Sunday."""


class Feast(NamedTuple):
    """A day or a few with a name. `words` are all its names in one word; `moves` says that no two years are alike."""

    name: str
    words: str
    find: Callable[[int], _Span]
    moves: bool = False


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], _Span]:
    return lambda year: _from(dt.date(year, month, day), days)


def _nth(weekday: int, number: int, month: int) -> Callable[[int], _Span]:
    """Such a weekday (Monday is 0) of a month by its number, or the last one."""

    def find(year: int) -> _Span:
        if number == _LAST:
            last = dt.date(year, month + 1, 1) - dt.timedelta(days=1)
            return _from(last - dt.timedelta(days=(last.weekday() - weekday) % 7))
        first = dt.date(year, month, 1)
        return _from(first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1)))

    return find


def _public(*names: str) -> Callable[[int], _Span]:
    """By the first of these names that the year has."""

    def find(year: int) -> _Span:
        known = _public_holidays(year)
        return _from(next(known[name] for name in names if name in known))

    return find


def _from_easter(first: int, days: int) -> Callable[[int], _Span]:
    return lambda year: _from(_public_holidays(year)["eerste paasdag"] + dt.timedelta(days=first), days)


def _from(day: dt.date, days: int = 1) -> _Span:
    return day, day + dt.timedelta(days=days - 1)


_KING = ("koningsdag", "koninginnedag")

FEASTS: tuple[Feast, ...] = (
    Feast("Nieuwjaarsdag", "nieuwjaarsdag nieuwjaar", _fixed(1, 1)),
    Feast("Driekoningen", "driekoningen", _fixed(1, 6)),
    Feast("Valentijnsdag", "valentijnsdag", _fixed(2, 14)),
    Feast("carnaval", "carnaval", _from_easter(-49, 3), moves=True),
    Feast("Aswoensdag", "aswoensdag", _from_easter(-46, 1), moves=True),
    Feast("Goede Vrijdag", "", _public("goede vrijdag"), moves=True),
    Feast("Pasen", "pasen paasdag paasdagen", _from_easter(0, 2), moves=True),
    Feast("eerste paasdag", "paaszondag", _public("eerste paasdag"), moves=True),
    Feast("tweede paasdag", "paasmaandag", _public("tweede paasdag"), moves=True),
    Feast("het paasweekend", "paasweekend", _from_easter(-1, 3), moves=True),
    Feast("Koningsdag", "koningsdag koninginnedag", _public(*_KING), moves=True),
    Feast("Dag van de Arbeid", "", _fixed(5, 1)),
    Feast("Dodenherdenking", "dodenherdenking", _fixed(5, 4)),
    Feast("Bevrijdingsdag", "bevrijdingsdag", _fixed(5, 5)),
    Feast("Moederdag", "moederdag", _nth(6, 2, 5), moves=True),
    Feast("Hemelvaartsdag", "hemelvaartsdag hemelvaartdag hemelvaart", _public("hemelvaartsdag"), moves=True),
    Feast("het hemelvaartweekend", "hemelvaartweekend hemelvaartsweekend", _from_easter(39, 4), moves=True),
    Feast("Pinksteren", "pinksteren pinksterdag pinksterdagen", _from_easter(49, 2), moves=True),
    Feast("eerste pinksterdag", "pinksterzondag", _public("eerste pinksterdag"), moves=True),
    Feast("tweede pinksterdag", "pinkstermaandag", _public("tweede pinksterdag"), moves=True),
    Feast("het pinksterweekend", "pinksterweekend", _from_easter(48, 3), moves=True),
    Feast("Vaderdag", "vaderdag", _nth(6, 3, 6), moves=True),
    Feast("Veteranendag", "veteranendag", _nth(5, _LAST, 6), moves=True),
    Feast("Prinsjesdag", "prinsjesdag", _nth(1, 3, 9), moves=True),
    Feast("Burendag", "burendag", _nth(5, 4, 9), moves=True),
    Feast("Dierendag", "dierendag", _fixed(10, 4)),
    Feast("Sint-Maarten", "sintmaarten", _fixed(11, 11)),
    Feast("Sinterklaas", "sinterklaas sinterklaasavond pakjesavond", _fixed(12, 5)),
    Feast("kerstavond", "kerstavond", _fixed(12, 24)),
    Feast("kerst", "kerst kerstmis kerstdag kerstdagen", _fixed(12, 25, 2)),
    Feast("eerste kerstdag", "", _fixed(12, 25)),
    Feast("tweede kerstdag", "", _fixed(12, 26)),
    Feast("oudejaarsdag", "oudejaarsdag oudjaarsdag oudejaarsavond oudjaarsavond oudejaar oudjaar", _fixed(12, 31)),
    Feast("oud en nieuw", "jaarwisseling", _fixed(12, 31, 2)),
)
"""A text names one by its place here, so that a unit of the calendar stays a few numbers."""

PHRASES: dict[tuple[str, ...], str] = {
    ("goede", "vrijdag"): "Goede Vrijdag",
    ("dag", "van", "de", "arbeid"): "Dag van de Arbeid",
    ("sint", "maarten"): "Sint-Maarten",
    ("sint", "-", "maarten"): "Sint-Maarten",
    ("oud", "en", "nieuw"): "oud en nieuw",
    ("oud", "&", "nieuw"): "oud en nieuw",
    ("oudejaarsdag", "en", "nieuwjaarsdag"): "oud en nieuw",
}
"""Names of more than one word."""

NUMBERED = {
    "paasdag": ("eerste paasdag", "tweede paasdag"),
    "pinksterdag": ("eerste pinksterdag", "tweede pinksterdag"),
    "kerstdag": ("eerste kerstdag", "tweede kerstdag"),
}
"""Days of which there are two: *tweede paasdag*."""

PLACES = {feast.name: place for place, feast in enumerate(FEASTS)}


def feast_days(place: int, year: int) -> _Span:
    """First and last day in a year. Raises ValueError when they are not known for that year."""
    feast = FEASTS[place]
    if feast.moves and not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    try:
        return feast.find(year)
    except (KeyError, StopIteration) as unknown:
        raise ValueError(year) from unknown


def holiday_on(day: dt.date) -> str:
    """The name of the public holiday on a day; empty for any other."""
    return _by_day(day.year).get(day, "") if _FIRST_NOTED <= day.year <= LAST_YEAR else ""


def is_day_off(day: dt.date) -> bool:
    """Whether offices are closed for a public holiday."""
    return holiday_on(day) not in {"", "Bevrijdingsdag", "Goede Vrijdag"}


@lru_cache(maxsize=256)
def _by_day(year: int) -> dict[dt.date, str]:
    names: dict[dt.date, list[str]] = {}
    for name, day in _public_holidays(year).items():
        names.setdefault(day, []).append(next((known for known in PLACES if known.casefold() == name), name.title()))
    return {day: " en ".join(found) for day, found in names.items()}


@lru_cache(maxsize=256)
def _public_holidays(year: int) -> dict[str, dt.date]:
    """The days by their Dutch name in small letters. Koningsdag is on a Saturday rather than on a Sunday, and so was
    Koninginnedag from 1980 on; before that it was on the Monday after."""
    one, easter = dt.timedelta(days=1), _easter(year)
    king, name = (dt.date(year, 4, 27), "koningsdag") if year >= 2014 else (dt.date(year, 4, 30), "koninginnedag")
    if king.weekday() == _SUNDAY:
        king += -one if year >= 1980 else one
    return {
        "nieuwjaarsdag": dt.date(year, 1, 1),
        name: king,
        "bevrijdingsdag": dt.date(year, 5, 5),
        **{known: easter + days * one for known, days in _FROM_EASTER.items()},
        "eerste kerstdag": dt.date(year, 12, 25),
        "tweede kerstdag": dt.date(year, 12, 26),
    }


def _easter(year: int) -> dt.date:
    """The Sunday after the first full moon of spring, as the Gregorian calendar counts moons."""
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return dt.date(year, 3, 28) + dt.timedelta(days=moon - weekday)
