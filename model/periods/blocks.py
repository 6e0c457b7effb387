"""Rules for weeks, quarters, seasons and years: `wk 36-38`, `Q3/4 2023`, `2e kwartaal 2019`, `najaar 2022`, `2022`."""

from __future__ import annotations

from model.periods.marks import Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import FIRST_YEAR, LAST_YEAR, connector_at, is_year, year_at
from model.periods.tokens import Tokens, is_free
from model.periods.units import Unit
from model.periods.words import LAST, Kind

_LAST_WEEK = 53
_MOST_WEEKS = 20


def week(tokens: Tokens, at: int) -> Group | None:
    """Numbered weeks; each number may have the word before it."""
    numbers: list[int] = []
    joint = Joint.SINGLE
    place = at
    year: int | None = None
    while len(numbers) <= _MOST_WEEKS:
        if tokens[place].kind is Kind.WEEK:
            place += 1
        token = tokens[place]
        if token.kind is Kind.NUMBER and 0 < token.value <= _LAST_WEEK and tokens[place + 1].kind is not Kind.MONTH:
            numbers.append(token.value)
        elif token.kind is Kind.CHAIN and token.separator in "-/" and len(token.numbers) == 2:
            first, last = token.numbers
            if not 0 < first <= _LAST_WEEK:
                break
            numbers.append(first)
            if FIRST_YEAR <= last <= LAST_YEAR:
                year = last
            elif 0 < last <= _LAST_WEEK:
                numbers.append(last)
                joint = max(joint, Joint.RANGE)
            else:
                return None
        else:
            break
        stop = place + 1
        between = None if year else connector_at(tokens, stop)
        if between is None or not _goes_on(tokens, between[1]):
            return _weeks(tokens, numbers, joint, year, stop)
        joint, place = max(joint, between[0]), between[1]
    return None


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a list of weeks goes on with this number: it is not a day. `wk 36 t/m wk 38` are two groups."""
    return (
        tokens[at].kind is Kind.NUMBER and 0 < tokens[at].value <= _LAST_WEEK and tokens[at + 1].kind is not Kind.MONTH
    )


def _weeks(tokens: Tokens, numbers: list[int], joint: Joint, year: int | None, stop: int) -> Group:
    shift = None
    if year is None:
        year, shift, stop = year_at(tokens, stop)
    return Group(tuple(Unit(Precision.WEEK, number=n, year=year, shift=shift) for n in numbers), stop, joint)


def quarter(tokens: Tokens, at: int) -> Group | None:
    """`Q3`, `kwartaal 3`, `Q3/4`, `2e kwartaal`, `1e en 2e kwartaal`, `laatste kwartaal`."""
    numbers: tuple[int, ...]
    joint = Joint.SINGLE
    token, following = tokens[at], tokens[at + 1]
    if token.kind is Kind.QUARTER:
        if following.kind is Kind.NUMBER:
            numbers = (following.value,)
        elif following.kind is Kind.CHAIN and following.separator in "-/" and len(following.numbers) == 2:
            numbers, joint = following.numbers, Joint.RANGE
        else:
            return None
        stop = at + 2
        if numbers[-1] > 4 and joint is Joint.RANGE and FIRST_YEAR <= numbers[-1] <= LAST_YEAR:
            return _quarters(tokens, numbers[:1], Joint.SINGLE, stop, numbers[-1])
    else:
        stop, between = at + 1, connector_at(tokens, at + 1)
        numbers = (token.value,)
        if between and tokens[between[1]].kind is Kind.ORDINAL:
            joint, stop = between[0], between[1] + 1
            numbers = (token.value, tokens[between[1]].value)
        if tokens[stop].kind is not Kind.QUARTER:
            return None
        stop += 1
    return _quarters(tokens, numbers, joint, stop)


def _quarters(
    tokens: Tokens, numbers: tuple[int, ...], joint: Joint, stop: int, year: int | None = None
) -> Group | None:
    numbers = tuple(4 if number == LAST else number for number in numbers)
    if not all(0 < number <= 4 for number in numbers):
        return None
    shift = None
    if year is None:
        year, shift, stop = year_at(tokens, stop)
    return Group(tuple(Unit(Precision.QUARTER, number=n, year=year, shift=shift) for n in numbers), stop, joint)


def season(tokens: Tokens, at: int) -> Group | None:
    """A season, with *dit* or *komende* before it: which year that is follows from the context like any other."""
    if tokens[at].kind is Kind.THIS:
        at += 1
    token, following = tokens[at], tokens[at + 1]
    if token.kind is not Kind.SEASON:
        return None
    if _are_years(tokens, at + 1) and following.numbers[1] == following.numbers[0] + 1:
        return Group((Unit(Precision.SEASON, number=token.value, year=following.numbers[0]),), at + 2)
    year, shift, stop = year_at(tokens, at + 1)
    return Group((Unit(Precision.SEASON, number=token.value, year=year, shift=shift),), stop)


def year(tokens: Tokens, at: int) -> Group | None:
    """A year in four digits, which may be any number unless it stands alone or behind *in*, *jaar* or *heel*."""
    before = tokens[at - 1] if at else tokens[-1]
    introduced = before.kind is Kind.FILLER or before.word in {"jaar", "jaren", "schooljaar", "kalenderjaar"}
    if not is_year(tokens[at]) or not is_free(tokens, at):
        return None
    return Group((Unit(Precision.YEAR, year=tokens[at].value),), at + 1, alone=not introduced)


def years(tokens: Tokens, at: int) -> Group | None:
    """Two years in one: `2022-2024`, `2022/2023`."""
    if not _are_years(tokens, at) or not is_free(tokens, at):
        return None
    units = tuple(Unit(Precision.YEAR, year=number) for number in tokens[at].numbers)
    introduced = at > 0 and tokens[at - 1].kind is Kind.FILLER
    return Group(units, at + 1, Joint.RANGE, alone=not introduced)


def _are_years(tokens: Tokens, at: int) -> bool:
    numbers = tokens[at].numbers
    if len(numbers) != 2 or tokens[at].separator not in "-/":
        return False
    return FIRST_YEAR <= numbers[0] < numbers[1] <= LAST_YEAR


def shifted_year(tokens: Tokens, at: int) -> Group | None:
    """*Dit jaar*, *volgend jaar*: counted from the date of the document."""
    if tokens[at + 1].word != "jaar":
        return None
    return Group((Unit(Precision.YEAR, shift=tokens[at].value),), at + 2)
