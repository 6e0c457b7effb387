"""Rules for months and parts: `juni`, `april 2022`, `02-2017`, `medio april`, `tweede helft september`, `eind 2017`."""

from __future__ import annotations

from model.periods.blocks import quarter, season
from model.periods.days import month_before_day
from model.periods.marks import Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import FIRST_YEAR, LAST_YEAR, connector_at, full_year, is_plain_until, is_year, year_at
from model.periods.tokens import Token, Tokens, is_free
from model.periods.units import Unit, part_of
from model.periods.weeks import week
from model.periods.words import (
    ANY_DAY,
    FIRST_HALF,
    FIRST_WEEKS,
    LAST,
    LAST_WEEKS,
    NTH_WEEK,
    SECOND_HALF,
    TITLES,
    WEEKEND,
    WORKING_DAY,
    Kind,
)

_BARE_NAMES = frozenset({"jan", "may", "june", "july"})
"""Months that are first names or other words as well: periods only when the text says nothing else."""
_SEASONAL = frozenset({"vroeg", "vroege", "laat", "late"})
"""Parts of a season, and before anything else other words: *laat mei weten*."""
_NUMBERS = frozenset({Kind.NUMBER, Kind.CHAIN, Kind.ORDINAL})
_BULLETS = frozenset("abcdefivx")
_MOST_PARTS = 3
_MOST_WEEKS = 5
_ENDS = {"ultimo": LAST, "primo": 1}


def month(tokens: Tokens, at: int) -> Group | None:
    """A month by its name. Not behind a number that is no day of it, as in `45 april`, nor before one that may be a
    year or a day, as in `maart 17`: those are not understood."""
    before = tokens[at - 1] if at else tokens[-1]
    if before.kind in _NUMBERS and not is_year(before):
        return None
    if not is_free(tokens, at) or _is_surname(tokens, at):
        return None
    found = month_before_day(tokens, at)
    if found:
        return found
    year, shift, stop = year_at(tokens, at + 1)
    following = tokens[stop]
    if stop == at + 1 and following.kind is Kind.NUMBER and tokens[stop + 1].kind in {Kind.END, Kind.DASH, Kind.CLOSE}:
        return None
    bare_name = tokens[at].word in _BARE_NAMES and year is None
    return Group((Unit(Precision.MONTH, month=tokens[at].value, year=year, shift=shift),), stop, alone=bare_name)


def month_in_numbers(tokens: Tokens, at: int) -> Group | None:
    """A month and a year: `02-2017`, `2/2017`. The other way round it may be the number of a case as well: `2017-02` is
    a month only when the text says nothing else."""
    token = tokens[at]
    if len(token.numbers) != 2 or token.separator not in "-/" or not is_free(tokens, at):
        return None
    number, year = token.numbers
    turned = token.separator == "-" and len(token.word) == len("2017-04") and 0 < year <= 12
    if turned and FIRST_YEAR <= number <= LAST_YEAR and full_year(year) != number + 1:
        # `2009-10` may also be two years.
        return Group((Unit(Precision.MONTH, month=year, year=number),), at + 1, alone=True)
    if not (0 < number <= 12 and FIRST_YEAR <= year <= LAST_YEAR):
        return None
    return Group((Unit(Precision.MONTH, month=number, year=year),), at + 1)


def part(tokens: Tokens, at: int) -> Group | None:
    """*Begin*, *medio* or *eind*, or several of them, of a month, week, quarter, season or year."""
    parts = [tokens[at].value]
    place = at + 1
    joint = Joint.SINGLE
    between = connector_at(tokens, place)
    while between and tokens[between[1]].kind is Kind.PART and len(parts) < _MOST_PARTS:
        joint, place = max(joint, between[0]), between[1] + 1
        parts.append(tokens[between[1]].value)
        between = connector_at(tokens, place)
    whole = _whole_at(tokens, place)
    if whole is None or (tokens[at].word in _SEASONAL and whole.units[0].precision is not Precision.SEASON):
        return None
    return whole._replace(units=tuple(part_of(whole.units[0], each) for each in parts), joint=joint)


def end_of(tokens: Tokens, at: int) -> Group | None:
    """*Ultimo mei*, *primo 2018*: the last and the first day."""
    whole = _whole_at(tokens, at + 1)
    if whole is None or whole.units[0].precision not in {Precision.MONTH, Precision.YEAR}:
        return None
    last = _ENDS[tokens[at].word]
    unit = whole.units[0]
    month = unit.month or (12 if last == LAST else 1)
    return whole._replace(units=(unit._replace(precision=Precision.DAY, month=month, number=last, part=ANY_DAY),))


def _is_surname(tokens: Tokens, at: int) -> bool:
    """Whether the month is the name of somebody: behind *dhr.*, or behind one letter and a full stop."""
    before = at - 2 if at > 1 and tokens[at - 1].word == "." else at - 1
    if before < 0:
        return False
    initial = before == at - 2 and len(tokens[before].word) == 1 and tokens[before].kind is Kind.OTHER
    return tokens[before].word in TITLES or (initial and tokens[before].word not in _BULLETS)


def numbered_part(tokens: Tokens, at: int) -> Group | None:
    """*Tweede helft van september*; *eerste week van mei*, in blocks of seven days; *laatste vrijdag van juni*."""
    number, name = tokens[at].value, tokens[at + 1]
    if number != LAST and not 0 < number <= 5:
        return None
    if name.kind is Kind.HALF and number in {1, 2, LAST}:
        whole = _whole_at(tokens, at + 2)
        return whole and whole._replace(units=(part_of(whole.units[0], _half(number)),))
    year_behind = _half_year_at(tokens, at + 1)
    if year_behind and number in {1, 2, LAST}:
        whole = _whole_at(tokens, year_behind) or Group((Unit(Precision.YEAR),), year_behind)
        if whole.units[0].precision is Precision.YEAR:
            return whole._replace(units=(part_of(whole.units[0], _half(number)),))
    weeks = tokens[at + 2]
    if name.kind in {Kind.COUNT, Kind.NUMBER} and weeks.kind is Kind.WEEK and number in {1, LAST}:
        part = FIRST_WEEKS if number == 1 else LAST_WEEKS
        whole = _whole_at(tokens, at + 3) if 0 < name.value < 4 else None
        if whole and whole.units[0].precision is Precision.MONTH:
            return whole._replace(units=(part_of(whole.units[0], part, name.value),))
    if name.kind not in {Kind.WEEK, Kind.WEEKEND, Kind.WEEKDAY, Kind.UNIT}:
        return None
    whole = _whole_at(tokens, at + 2)
    if whole is None or whole.units[0].precision is not Precision.MONTH:
        return None
    unit = _numbered(whole.units[0], name, number)
    return unit and whole._replace(units=(unit,))


def numbered_weeks(tokens: Tokens, at: int) -> Group | None:
    """*1e en 2e week van april*, *1e t/m 3e week mei*: several weeks of one month, which stands behind the last."""
    if tokens[at].kind not in _NUMBERS or not 0 < tokens[at].value <= _MOST_WEEKS:
        return None
    numbers, joint, place, until = [tokens[at].value], Joint.SINGLE, at, False
    while tokens[place + 1].kind is not Kind.WEEK:
        between = connector_at(tokens, place + 1)
        if between is None or tokens[between[1]].kind not in _NUMBERS or not numbers[-1] < tokens[between[1]].value:
            return None
        until = until or is_plain_until(tokens, place + 1)
        joint, place = max(joint, between[0]), between[1]
        numbers.append(tokens[place].value)
    last = _whole_at(tokens, place + 2) if len(numbers) > 1 and numbers[-1] <= _MOST_WEEKS else None
    if last is None or last.units[0].precision is not Precision.MONTH:
        return None
    units = tuple(part_of(last.units[0], NTH_WEEK, number) for number in numbers)
    return last._replace(units=units, joint=joint, until=until, has_ranges=joint is Joint.RANGE)


def _numbered(month: Unit, name: Token, number: int) -> Unit | None:
    """The second, third ... or last week, weekend or weekday of the month, or its first or last (working) day."""
    if name.kind is Kind.WEEK:
        return part_of(month, NTH_WEEK, number)
    if name.kind is Kind.WEEKEND:
        return part_of(month, WEEKEND, number)
    if name.kind is Kind.WEEKDAY:
        return month._replace(precision=Precision.DAY, number=number, weekday=name.value)
    if name.word not in {"dag", "werkdag"} or number not in {1, LAST}:
        return None
    part = WORKING_DAY if name.word == "werkdag" else ANY_DAY
    return month._replace(precision=Precision.DAY, number=number, part=part)


def _half(number: int) -> int:
    return FIRST_HALF if number == 1 else SECOND_HALF


def _half_year_at(tokens: Tokens, at: int) -> int:
    """The place behind *halfjaar* or *half jaar*; 0 when neither stands here."""
    if tokens[at].word == "halfjaar":
        return at + 1
    return at + 2 if tokens[at].word == "half" and tokens[at + 1].word == "jaar" else 0


def half_year(tokens: Tokens, at: int) -> Group | None:
    """`H1 2017`: only with its year, because H1 is a heading or a chapter as well."""
    half, year = tokens[at + 1], tokens[at + 2]
    if tokens[at].word != "h" or half.kind is not Kind.NUMBER or half.value not in {1, 2} or not is_year(year):
        return None
    unit = part_of(Unit(Precision.YEAR, year=year.value), FIRST_HALF if half.value == 1 else SECOND_HALF)
    return Group((unit,), at + 3)


def _whole_at(tokens: Tokens, at: int) -> Group | None:
    """One month, week, quarter, season or year that a part can be taken of, behind *van*, *van de maand* or a dash."""
    while tokens[at].kind in {Kind.OF, Kind.FILLER} or (tokens[at].kind is Kind.DASH and tokens[at - 1].word == "mid"):
        at += 1
    if tokens[at].word == "maand":
        at += 1
    token = tokens[at]
    if token.kind is Kind.MONTH:
        return month(tokens, at)
    if is_year(token):
        return Group((Unit(Precision.YEAR, year=token.value),), at + 1)
    if token.kind is Kind.APOSTROPHE and tokens[at + 1].kind is Kind.NUMBER and len(tokens[at + 1].word) == 2:
        return Group((Unit(Precision.YEAR, year=full_year(tokens[at + 1].value)),), at + 2)
    if token.word == "jaar" and is_year(tokens[at + 1]):
        return Group((Unit(Precision.YEAR, year=tokens[at + 1].value),), at + 2)
    if token.word == "jaar" and tokens[at - 1].word != "half":
        return Group((Unit(Precision.YEAR),), at + 1)
    if token.kind is Kind.THIS and tokens[at + 1].word == "jaar":
        return Group((Unit(Precision.YEAR, shift=token.value),), at + 2)
    found: Group | None = None
    if token.kind in {Kind.QUARTER, Kind.ORDINAL}:
        found = quarter(tokens, at)
    elif token.kind in {Kind.SEASON, Kind.THIS}:
        found = season(tokens, at)
    elif token.kind is Kind.WEEK:
        found = week(tokens, at)
    return found if found and len(found.units) == 1 else None
