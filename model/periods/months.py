"""Rules for months and parts: `juni`, `april 2022`, `02-2017`, `medio april`, `tweede helft september`, `eind 2017`."""

from __future__ import annotations

from model.periods.blocks import quarter, season
from model.periods.marks import Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import FIRST_YEAR, LAST_YEAR, connector_at, is_year, year_at
from model.periods.tokens import Tokens, is_free
from model.periods.units import Unit, part_of
from model.periods.words import FIRST_HALF, LAST, NTH_WEEK, SECOND_HALF, Kind


def month(tokens: Tokens, at: int) -> Group | None:
    """A month by its name. Not behind a number that is no day of it, as in `45 april`, nor before one that may be a
    year or a day, as in `maart 17`: those are not understood."""
    before = tokens[at - 1] if at else tokens[-1]
    if before.kind in {Kind.NUMBER, Kind.CHAIN, Kind.ORDINAL} and not is_year(before):
        return None
    year, shift, stop = year_at(tokens, at + 1)
    following = tokens[stop]
    if stop == at + 1 and following.kind is Kind.NUMBER and tokens[stop + 1].kind in {Kind.END, Kind.DASH, Kind.CLOSE}:
        return None
    bare_name = tokens[at].word == "jan" and year is None
    return Group((Unit(Precision.MONTH, month=tokens[at].value, year=year, shift=shift),), stop, alone=bare_name)


def month_in_numbers(tokens: Tokens, at: int) -> Group | None:
    """A month and a year: `02-2017`, `2/2017`. The other way round is the number of a case more often than a month."""
    token = tokens[at]
    if len(token.numbers) != 2 or token.separator not in "-/" or not is_free(tokens, at):
        return None
    number, year = token.numbers
    if not (0 < number <= 12 and FIRST_YEAR <= year <= LAST_YEAR):
        return None
    return Group((Unit(Precision.MONTH, month=number, year=year),), at + 1)


def part(tokens: Tokens, at: int) -> Group | None:
    """*Begin*, *medio* or *eind*, or two of them, of a month, quarter, season or year."""
    parts = [tokens[at].value]
    place = at + 1
    joint = Joint.SINGLE
    between = connector_at(tokens, place)
    if between and tokens[between[1]].kind is Kind.PART:
        joint, place = between
        parts.append(tokens[place].value)
        place += 1
    whole = _whole_at(tokens, place)
    if whole is None:
        return None
    return whole._replace(units=tuple(part_of(whole.units[0], each) for each in parts), joint=joint)


def numbered_part(tokens: Tokens, at: int) -> Group | None:
    """*Tweede helft van september*; *eerste week van mei*, in blocks of seven days; *laatste vrijdag van juni*."""
    number, name = tokens[at].value, tokens[at + 1]
    if name.kind is Kind.HALF and number in {1, 2, LAST}:
        whole = _whole_at(tokens, at + 2)
        half = FIRST_HALF if number == 1 else SECOND_HALF
        return whole and whole._replace(units=(part_of(whole.units[0], half),))
    if name.kind is Kind.WEEK and number in {1, 2, 3, 4, LAST}:
        whole = _whole_at(tokens, at + 2)
        if whole and whole.units[0].precision is Precision.MONTH:
            return whole._replace(units=(part_of(whole.units[0], NTH_WEEK, number),))
    if name.kind is Kind.WEEKDAY and (number == LAST or 0 < number <= 5):
        whole = _whole_at(tokens, at + 2)
        if whole and whole.units[0].precision is Precision.MONTH:
            day = whole.units[0]._replace(precision=Precision.DAY, number=number, weekday=name.value)
            return whole._replace(units=(day,))
    return None


def _whole_at(tokens: Tokens, at: int) -> Group | None:
    """One month, quarter, season or year that a part can be taken of, behind *van*, *van de maand* or a dash."""
    while tokens[at].kind in {Kind.OF, Kind.FILLER} or (tokens[at].kind is Kind.DASH and tokens[at - 1].word == "mid"):
        at += 1
    if tokens[at].word == "maand":
        at += 1
    token = tokens[at]
    if token.kind is Kind.MONTH:
        return month(tokens, at)
    if is_year(token):
        return Group((Unit(Precision.YEAR, year=token.value),), at + 1)
    if token.word == "jaar" and tokens[at - 1].word != "half":
        return Group((Unit(Precision.YEAR),), at + 1)
    if token.kind is Kind.THIS and tokens[at + 1].word == "jaar":
        return Group((Unit(Precision.YEAR, shift=token.value),), at + 2)
    found: Group | None = None
    if token.kind in {Kind.QUARTER, Kind.ORDINAL}:
        found = quarter(tokens, at)
    elif token.kind in {Kind.SEASON, Kind.THIS}:
        found = season(tokens, at)
    return found if found and len(found.units) == 1 else None
