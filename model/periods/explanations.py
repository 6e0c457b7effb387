"""Says in Dutch what the vague words in a text were taken to mean, with the boundaries that were in force."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from model.number_format import MONTHS, WEEKDAYS
from model.periods.context import Boundaries, PeriodContext
from model.periods.feasts import FEASTS, holiday_on
from model.periods.limits import separate_days
from model.periods.marks import Mark, Precision
from model.periods.match import Limit, Match
from model.periods.spelled import LONG as PLAIN
from model.periods.spelled import day_text, days_text
from model.periods.units import Unit, part_days, week_days
from model.periods.words import (
    BEGIN,
    FEAST,
    FINAL,
    FIRST_HALF,
    FIRST_WEEKS,
    LAST,
    LAST_WEEKS,
    MIDDLE,
    NTH_WEEK,
    SCHOOL,
    SECOND_HALF,
    SUMMER,
    WEEKEND,
    WORKING_DAY,
)
from model.periods.years import Resolved

_NAMES = {
    BEGIN: "begin",
    MIDDLE: "medio",
    FINAL: "eind",
    FIRST_HALF: "de eerste helft",
    SECOND_HALF: "de tweede helft",
}
_WEEKS = {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 5: "vijfde", LAST: "laatste"}


FROM_THE_DOCUMENT = "gerekend vanaf de datum van het document, en die is niet bekend"


def holiday_notes(day: dt.date) -> tuple[str, ...]:
    """*27 april 2017 is Koningsdag*; nothing of other days."""
    holiday = holiday_on(day)
    return (f"{day_text(day, PLAIN)} is {holiday}",) if holiday else ()


def name_days(match: Match, resolved: Resolved, start: dt.date | None, end: dt.date | None) -> tuple[str, ...]:
    """When the days are that the text calls by a name; else the name of the public holiday on which a day falls."""
    if match.precision is not Precision.DAY and not any(unit.part == FEAST for unit in match.units):
        return ()
    notes: list[str] = []
    for unit, (first, last) in zip(match.units, resolved.days, strict=True):
        if unit.part == FEAST:
            notes.append(f"{FEASTS[unit.number].name} {first.year} is {days_text(first, last, PLAIN, False)}")
    if notes or match.precision is not Precision.DAY:
        return tuple(notes)
    if start == end or match.limit is Limit.UP_TO:
        return holiday_notes(end) if end else ()
    return tuple(note for day in separate_days(match, resolved) for note in holiday_notes(day))


def explain(match: Match, resolved: Resolved, context: PeriodContext) -> tuple[str, ...]:
    """One explanation for each word of the match whose meaning the boundaries decide."""
    boundaries = context.boundaries
    notes: list[str] = []
    for unit in match.units:
        if unit.precision is Precision.PART:
            note = _part(unit._replace(month=1, year=None, shift=None), boundaries)
        elif unit.precision is Precision.SEASON and unit.number == SUMMER and match.limit is Limit.BEFORE:
            month, day = boundaries.before_summer
            note = f"voor de zomer is tot en met {day} {MONTHS[month - 1]}"
        elif unit.precision is Precision.SEASON:
            note = _season(unit.number, boundaries)
        elif unit.part == SCHOOL:
            note = "een schooljaar is 1 augustus tot en met 31 juli"
        elif unit.part == WORKING_DAY:
            note = "een werkdag is geen zaterdag, zondag of feestdag"
        else:
            continue
        if note not in notes:
            notes.append(note)
    if Mark.PROJECT_WEEK in resolved.marks and context.week_one is not None:
        notes.append(f"geteld vanaf {day_text(context.week_one, PLAIN)}, de eerste dag van projectweek 1")
    if match.circa and match.precision is Precision.DAY:
        notes.append(
            f"‘rond’ is gelezen als {boundaries.circa_days} dagen ervoor tot en met {boundaries.circa_days} dagen erna"
        )
    if match.limit is Limit.BEFORE and match.precision is Precision.DAY:
        notes.append("de genoemde dag zelf telt niet mee")
    elif match.limit is Limit.AFTER:
        notes.append("‘na’ begint op de dag erna")
    if match.until:
        notes.append("‘tot’ is gelezen als ‘tot en met’")
    return tuple(notes)


@lru_cache(maxsize=256)
def _part(unit: Unit, boundaries: Boundaries) -> str:
    if unit.part == WEEKEND:
        return "een weekend is zaterdag en zondag"
    if unit.of is Precision.WEEK:
        return f"{_NAMES[unit.part]} van een week is {_weekdays(*week_days(unit.part, boundaries))}"
    if unit.part in {FIRST_WEEKS, LAST_WEEKS}:
        side = "eerste" if unit.part == FIRST_WEEKS else "laatste"
        return f"de {side} {unit.number} weken zijn de {side} {7 * unit.number} dagen van de maand"
    if unit.part == NTH_WEEK:
        name = f"de {_WEEKS[unit.number]} week"
        if unit.number == LAST:
            return f"{name} is de laatste zeven dagen van de maand"
        first, last = part_days(unit, boundaries)
        return f"{name} is dag {first} tot en met {last}"
    name = _NAMES[unit.part]
    if unit.of is Precision.MONTH:
        first, last = part_days(unit, boundaries)
        return f"{name} is dag {first} tot en met {last if last < 31 else 'de laatste dag'}"
    if unit.of is Precision.YEAR:
        return f"{name} van een jaar is {_months_of_year(unit.part, boundaries)}"
    whole = "kwartaal" if unit.of is Precision.QUARTER else "seizoen"
    place = {BEGIN: "eerste", FIRST_HALF: "eerste", MIDDLE: "middelste"}.get(unit.part, "laatste")
    return f"{name} van een {whole} is de {place} maand"


def _weekdays(first: int, last: int) -> str:
    """*Maandag en dinsdag*; Monday is 1."""
    names = WEEKDAYS[first - 1 : last]
    return " en ".join(names) if len(names) < 3 else f"{names[0]} tot en met {names[-1]}"


def _months_of_year(part: int, boundaries: Boundaries) -> str:
    from_month, to_month = {
        BEGIN: (1, boundaries.year_begin_until),
        MIDDLE: (boundaries.year_begin_until + 1, boundaries.year_middle_until),
        FINAL: (boundaries.year_middle_until + 1, 12),
        FIRST_HALF: (1, 6),
        SECOND_HALF: (7, 12),
    }[part]
    return f"{_month(from_month)} tot en met {_month(to_month)}"


@lru_cache(maxsize=64)
def _season(number: int, boundaries: Boundaries) -> str:
    name = ("het voorjaar", "de zomer", "het najaar", "de winter")[number]
    first, last = boundaries.seasons[number]
    return f"{name} is {_month(first)} tot en met {_month(last)}"


def _month(number: int) -> str:
    return MONTHS[(number - 1) % 12]
