"""Says in Dutch what the vague words in a text were taken to mean, with the boundaries that were in force."""

from __future__ import annotations

from functools import lru_cache

from model.number_format import MONTHS
from model.periods.context import Boundaries
from model.periods.marks import Precision
from model.periods.match import Limit, Match
from model.periods.units import Unit, part_days
from model.periods.words import BEGIN, FINAL, FIRST_HALF, LAST, MIDDLE, NTH_WEEK, SECOND_HALF, SUMMER

_NAMES = {
    BEGIN: "begin",
    MIDDLE: "medio",
    FINAL: "eind",
    FIRST_HALF: "de eerste helft",
    SECOND_HALF: "de tweede helft",
}
_WEEKS = {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", LAST: "laatste"}


def explain(match: Match, boundaries: Boundaries) -> tuple[str, ...]:
    """One explanation for each word of the match whose meaning the boundaries decide."""
    notes: list[str] = []
    for unit in match.units:
        if unit.precision is Precision.PART:
            note = _part(unit._replace(month=1, year=None, shift=None), boundaries)
        elif unit.precision is Precision.SEASON and unit.number == SUMMER and match.limit is Limit.BEFORE:
            month, day = boundaries.before_summer
            note = f"voor de zomer is tot en met {day} {MONTHS[month - 1]}"
        elif unit.precision is Precision.SEASON:
            note = _season(unit.number, boundaries)
        else:
            continue
        if note not in notes:
            notes.append(note)
    if match.circa and match.precision is Precision.DAY:
        notes.append(f"rond is {boundaries.circa_days} dagen ervoor tot en met {boundaries.circa_days} dagen erna")
    if match.limit is Limit.BEFORE and match.precision is Precision.DAY:
        notes.append("de genoemde dag zelf telt niet mee")
    elif match.limit is Limit.AFTER:
        notes.append("na begint op de dag erna")
    if match.until:
        notes.append("tot is gelezen als tot en met")
    return tuple(notes)


@lru_cache(maxsize=256)
def _part(unit: Unit, boundaries: Boundaries) -> str:
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
