"""Which rule finds which group of units, and groups joined by *t/m*, *en*, *of*, a dash or a line end.

To teach the reader a new way of naming days, write a rule that returns a `Group` and name it in `_RULES` under the
kinds of token that it can begin with. Rules are tried in order; the first that finds something is right.
"""

from __future__ import annotations

from model.periods.blocks import (
    quarter,
    school_year,
    season,
    shifted_year,
    short_year,
    spring_and_autumn,
    year,
    years,
)
from model.periods.days import compact, day_in_numbers, days_before_numbers, days_in_a_month
from model.periods.feast_names import FIRST_WORDS, feast, numbered_feast
from model.periods.marks import Precision
from model.periods.match import Group, GroupRule, Joint
from model.periods.months import end_of, half_year, month, month_in_numbers, numbered_part, numbered_weeks, part
from model.periods.reading_on import connector_at, is_plain_until, is_year, skip_fillers
from model.periods.tokens import Tokens
from model.periods.weeks import project_week, week, weekday_of_a_week, weekend_of, weekend_of_a_week
from model.periods.words import Kind

_MOST_GROUPS = 40


def week_of_a_day(tokens: Tokens, at: int) -> Group | None:
    """*Week van 6 maart*, *weekend van 10 juni*: the whole week, or weekend, in which that day lies."""
    place = at + 1
    while tokens[place].kind in {Kind.OF, Kind.FILLER}:
        place += 1
    if place == at + 1:
        return None
    found = group_at(tokens, place)
    if found is None or len(found.units) != 1 or not found.units[0].day:
        return None
    unit = found.units[0]
    whole = unit._replace(precision=Precision.WEEK, weekday=None)
    return found._replace(units=(weekend_of(unit) if tokens[at].kind is Kind.WEEKEND else whole,))


def year_first(tokens: Tokens, at: int) -> Group | None:
    """`2017 april`, `2023-Q3`, `2017 week 36`: the year before the rest."""
    if not is_year(tokens[at]):
        return None
    place = at + 1 + (tokens[at + 1].kind in {Kind.DASH, Kind.COMMA, Kind.COLON})
    if tokens[place].kind not in {Kind.MONTH, Kind.QUARTER, Kind.WEEK}:
        return None
    found = group_at(tokens, place)
    if found is None or any(unit.year is not None or unit.shift is not None for unit in found.units):
        return None
    return found._replace(units=tuple(unit._replace(year=tokens[at].value) for unit in found.units))


_RULES: dict[Kind, tuple[GroupRule, ...]] = {
    Kind.NUMBER: (
        days_in_a_month,
        numbered_weeks,
        days_before_numbers,
        day_in_numbers,
        year_first,
        year,
        quarter,
        compact,
    ),
    Kind.ORDINAL: (days_in_a_month, quarter, numbered_weeks, numbered_part, numbered_feast),
    Kind.CHAIN: (days_in_a_month, days_before_numbers, day_in_numbers, month_in_numbers, years),
    Kind.WEEKDAY: (days_in_a_month, day_in_numbers, weekday_of_a_week),
    Kind.MONTH: (month,),
    Kind.PART: (part,),
    Kind.WEEK: (week, week_of_a_day),
    Kind.WEEKEND: (weekend_of_a_week, week_of_a_day),
    Kind.SCHOOL_YEAR: (school_year,),
    Kind.FEAST: (feast,),
    Kind.APOSTROPHE: (short_year,),
    Kind.HOUR: (half_year,),
    Kind.BEFORE: (spring_and_autumn,),
    Kind.QUARTER: (quarter,),
    Kind.SEASON: (season,),
    Kind.THIS: (season, shifted_year),
}


_BY_WORD: dict[str, tuple[GroupRule, ...]] = {
    **dict.fromkeys(("ultimo", "primo"), (end_of,)),
    **dict.fromkeys(FIRST_WORDS, (feast,)),
    **dict.fromkeys(("i", "ii", "iii", "iv"), (quarter,)),
    "project": (project_week,),
}
OTHER_WORDS = frozenset(_BY_WORD)
"""Words that mean nothing to most periods, and begin some."""


def group_at(tokens: Tokens, at: int) -> Group | None:
    """The units that begin at this token; None when none do."""
    token = tokens[at]
    for rule in _BY_WORD.get(token.word) or _RULES.get(token.kind, ()):
        found = rule(tokens, at)
        if found is not None:
            return found
    return None


def joined_at(tokens: Tokens, at: int) -> Group | None:
    """The groups that begin at this token and are joined to each other, as one; None when there are none.

    *Tot* between two groups is read as *tot en met*: an end that somebody names belongs to the period.
    """
    found = group_at(tokens, at)
    if found is None:
        return None
    for _ in range(_MOST_GROUPS):
        between = connector_at(tokens, found.stop)
        following = group_at(tokens, between[1]) if between else None
        if between is None or following is None or _refines(found, following, between[0]):
            break
        if following.alone and following.units[0].precision is Precision.YEAR:
            if found.units[-1].year is None:
                break
            following = following._replace(alone=found.alone)
        found = Group(
            found.units + following.units,
            following.stop,
            max(found.joint, between[0], following.joint),
            found.marks | following.marks,
            found.alone and following.alone,
            found.until or following.until or is_plain_until(tokens, found.stop),
            Joint.RANGE in {found.joint, between[0], following.joint} or found.has_ranges or following.has_ranges,
        )
    return found


def _refines(found: Group, following: Group, joint: Joint) -> bool:
    """Whether a day behind a week tells which day of it is meant: *week 12, dinsdag 21 maart*."""
    coarse = found.units[-1].precision in {Precision.WEEK, Precision.MONTH}
    return coarse and joint is Joint.LIST and following.units[0].precision is Precision.DAY


def between_at(tokens: Tokens, at: int) -> Group | None:
    """*Tussen 4 en 8 maart*: everything between the two that are named."""
    found = joined_at(tokens, skip_fillers(tokens, at + 1))
    return found._replace(joint=Joint.RANGE) if found and len(found.units) == 2 else None
