"""Rules for quarters, seasons and years: `Q3/4 2023`, `2e kwartaal 2019`, `najaar 2022`, `schooljaar 16/17`, `2022`."""

from __future__ import annotations

from model.periods.marks import Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import (
    FIRST_YEAR,
    LAST_YEAR,
    connector_at,
    full_year,
    is_year,
    school_years_at,
    year_at,
)
from model.periods.tokens import Tokens, is_free
from model.periods.units import Unit
from model.periods.words import LAST, SCHOOL, Kind, word_set

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_OF_YEARS = word_set("jaar jaren kalenderjaar periode raadsperiode collegeperiode bestuursperiode planperiode seizoen")
"""Behind these a year or two stand for themselves."""
_QUARTERS = 4
_MONTHS = 12


def quarter(tokens: Tokens, at: int) -> Group | None:
    """`Q3`, `kwartaal 3`, `Q3/4`, `Q1, 2 en 3`, `Q III`, `2e kwartaal`, `1e en 2e kwartaal`, `III kwartaal`."""
    token = tokens[at]
    if token.kind is Kind.QUARTER:
        return _named_quarters(tokens, at)
    numbers, joint, stop = [_quarter_number(tokens, at)], Joint.SINGLE, at + 1
    between = connector_at(tokens, stop)
    while between and tokens[between[1]].kind is Kind.ORDINAL and len(numbers) < _QUARTERS:
        joint, stop = max(joint, between[0]), between[1] + 1
        numbers.append(tokens[between[1]].value)
        between = connector_at(tokens, stop)
    if tokens[stop].kind is not Kind.QUARTER or tokens[stop].value:
        return None
    if token.kind is Kind.NUMBER and (tokens[stop].word != "q" or tokens[stop].start != token.end):
        # *2 kwartalen* is how long it takes.
        return None
    return _quarters(tokens, tuple(numbers), joint, stop + 1)


def _named_quarters(tokens: Tokens, at: int) -> Group | None:
    """The numbers behind *Q* or *kwartaal*."""
    numbers, joint, stop = [tokens[at].value or _quarter_number(tokens, at + 1)], Joint.SINGLE, at + 1
    if not tokens[at].value:
        chain = tokens[stop]
        stop += 1
        if chain.kind is Kind.CHAIN and chain.separator in "-/" and len(chain.numbers) == 2:
            first, last = chain.numbers
            if last > _QUARTERS and FIRST_YEAR <= last <= LAST_YEAR:
                return _quarters(tokens, (first,), Joint.SINGLE, stop, last)
            numbers, joint = [first, last], Joint.RANGE
    between = connector_at(tokens, stop)
    while between and _is_another_quarter(tokens, between[1]) and len(numbers) < _QUARTERS:
        joint, stop = max(joint, between[0]), between[1] + 1
        numbers.append(tokens[between[1]].value)
        between = connector_at(tokens, stop)
    return _quarters(tokens, tuple(numbers), joint, stop)


def _quarter_number(tokens: Tokens, at: int) -> int:
    """The number in digits or in Roman ones; 0 for anything else."""
    token = tokens[at]
    return token.value if token.kind in {Kind.NUMBER, Kind.ORDINAL} else _ROMAN.get(token.word, 0)


def _is_another_quarter(tokens: Tokens, at: int) -> bool:
    """Whether a bare number goes on with a list of quarters; it is not a day or a number of weeks."""
    token, following = tokens[at], tokens[at + 1]
    counted = following.kind in {Kind.MONTH, Kind.UNIT, Kind.WEEK, Kind.HOUR, Kind.QUARTER, Kind.OTHER}
    return token.kind is Kind.NUMBER and 0 < token.value <= _QUARTERS and len(token.word) == 1 and not counted


def _quarters(
    tokens: Tokens, numbers: tuple[int, ...], joint: Joint, stop: int, year: int | None = None
) -> Group | None:
    numbers = tuple(4 if number == LAST else number for number in numbers)
    if not all(0 < number <= 4 for number in numbers):
        return None
    shift = None
    behind = tokens[stop]
    if year is None and behind.kind is Kind.NUMBER and len(behind.word) == 2 and behind.start == tokens[stop - 1].end:
        # `1Q17`
        year, stop = full_year(behind.value), stop + 1
    if year is None:
        year, shift, stop = year_at(tokens, stop)
    return Group(tuple(Unit(Precision.QUARTER, number=n, year=year, shift=shift) for n in numbers), stop, joint)


def season(tokens: Tokens, at: int) -> Group | None:
    """A season; *dit* before it adds nothing, while *komende* and *vorig* look from the date of the document."""
    toward = 0
    if tokens[at].kind is Kind.THIS:
        toward = tokens[at].value * (2 if tokens[at].word == "afgelopen" else 1)
        at += 1
    token = tokens[at]
    if token.kind is not Kind.SEASON or not is_free(tokens, at):
        return None
    first, _, stop = school_years_at(tokens, at + 1)
    if first is not None:
        return Group((Unit(Precision.SEASON, number=token.value, year=first),), stop)
    year, shift, stop = year_at(tokens, at + 1)
    return Group((Unit(Precision.SEASON, number=token.value, year=year, shift=shift, toward=toward),), stop)


def spring_and_autumn(tokens: Tokens, at: int) -> Group | None:
    """*Voor- en najaar*: the first of two seasons, of which only the beginning is written."""
    if tokens[at].word != "voor" or tokens[at + 1].kind is not Kind.DASH or tokens[at + 1].start != tokens[at].end:
        return None
    between = connector_at(tokens, at + 2)
    found = season(tokens, between[1]) if between and tokens[between[1]].word == "najaar" else None
    if between is None or found is None:
        return None
    autumn = found.units[0]
    return found._replace(units=(autumn._replace(number=0), autumn), joint=max(between[0], Joint.LIST))


def year(tokens: Tokens, at: int) -> Group | None:
    """A year in four digits, which may be any number unless it stands alone or behind *in*, *jaar* or *heel*."""
    if not is_year(tokens[at]) or not is_free(tokens, at):
        return None
    return Group((Unit(Precision.YEAR, year=tokens[at].value),), at + 1, alone=not _is_introduced(tokens, at))


def short_year(tokens: Tokens, at: int) -> Group | None:
    """`'17`."""
    digits = tokens[at + 1]
    if digits.kind is not Kind.NUMBER or len(digits.word) != 2 or digits.start != tokens[at].end:
        return None
    return Group((Unit(Precision.YEAR, year=full_year(digits.value)),), at + 2, alone=not _is_introduced(tokens, at))


def years(tokens: Tokens, at: int) -> Group | None:
    """Two years in one: `2022-2024`, `2022/2023`, and `2017/18` where that cannot be a month."""
    if not is_free(tokens, at) or tokens[at].separator not in "-/" or len(tokens[at].numbers) != 2:
        return None
    first, last = tokens[at].numbers
    if last < 100 and last > _MONTHS and FIRST_YEAR <= first <= LAST_YEAR and full_year(last) == first + 1:
        last = first + 1
    if not FIRST_YEAR <= first < last <= LAST_YEAR:
        return None
    units = tuple(Unit(Precision.YEAR, year=number) for number in (first, last))
    return Group(units, at + 1, Joint.RANGE, alone=not _is_introduced(tokens, at))


def school_year(tokens: Tokens, at: int) -> Group | None:
    """`schooljaar 2016-2017`, in any of the ways in which two years that follow each other are written."""
    first, _, stop = school_years_at(tokens, at + 1)
    if first is None:
        return None
    return Group((Unit(Precision.YEAR, year=first, part=SCHOOL),), stop)


def _is_introduced(tokens: Tokens, at: int) -> bool:
    """Whether the words before a number say that it is a year: *in*, *heel*, *in de loop van*, *jaar*."""
    if not at:
        return False
    before = tokens[at - 1]
    loop = before.kind is Kind.OF and at > 1 and tokens[at - 2].word in {"loop", "begin", "jaren"}
    return before.kind is Kind.FILLER or before.word in _OF_YEARS or loop


def shifted_year(tokens: Tokens, at: int) -> Group | None:
    """*Dit jaar*, *volgend jaar*: counted from the date of the document."""
    if tokens[at + 1].word != "jaar":
        return None
    return Group((Unit(Precision.YEAR, shift=tokens[at].value),), at + 2)
