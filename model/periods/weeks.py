"""Rules for numbered weeks: `wk 36-38`, `2017-W12`, `projectweek 3`, `maandag week 12`, `weekend van week 12`."""

from __future__ import annotations

from model.periods.marks import Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import FIRST_YEAR, LAST_YEAR, connector_at, year_at
from model.periods.tokens import Tokens
from model.periods.units import Unit
from model.periods.words import CALENDAR, PROJECT, SIGNS, WEEKEND, Kind, word_set

_LAST_WEEK = 53
_LAST_PROJECT_WEEK = 520
_MOST_WEEKS = 20
_OF_THE_PROJECT = word_set("projectweek projectweken planweek planweken")
_OF_THE_CALENDAR = word_set("kalenderweek kalenderweken")


def week(tokens: Tokens, at: int) -> Group | None:
    """Numbered weeks; each number may have the word before it. One week may have a weekday behind it."""
    whose, highest = _whose(tokens, at)
    numbers: list[int] = []
    joint = Joint.SINGLE
    place = at
    year: int | None = None
    while len(numbers) <= _MOST_WEEKS:
        if tokens[place].kind is Kind.WEEK:
            place += 1
        token = tokens[place]
        if token.kind is Kind.NUMBER and 0 < token.value <= highest and tokens[place + 1].kind is not Kind.MONTH:
            numbers.append(token.value)
        elif token.kind is Kind.CHAIN and token.separator in "-/," and len(token.numbers) == 2:
            first, last = token.numbers
            if not 0 < first <= highest:
                break
            numbers.append(first)
            if FIRST_YEAR <= last <= LAST_YEAR and token.separator != ",":
                year = last
            elif 0 < last <= highest:
                numbers.append(last)
                joint = max(joint, Joint.LIST if token.separator == "," else Joint.RANGE)
            else:
                return None
        else:
            break
        stop = place + 1
        between = None if year else connector_at(tokens, stop)
        if between is None or not _goes_on(tokens, between[1], highest):
            return _weeks(tokens, numbers, joint, year, stop, whose)
        joint, place = max(joint, between[0]), between[1]
    return None


def project_week(tokens: Tokens, at: int) -> Group | None:
    """`project week 3`."""
    return week(tokens, at + 1) if tokens[at + 1].kind is Kind.WEEK else None


def _whose(tokens: Tokens, at: int) -> tuple[int, int]:
    """Whether the text says whose weeks these are, and the highest number that such a week can have."""
    word = tokens[at].word
    if word in _OF_THE_PROJECT or (at and tokens[at - 1].word == "project" and tokens[at].kind is Kind.WEEK):
        return PROJECT, _LAST_PROJECT_WEEK
    return CALENDAR if word in _OF_THE_CALENDAR else 0, _LAST_WEEK


def _goes_on(tokens: Tokens, at: int, highest: int) -> bool:
    """Whether a list of weeks goes on with this number: it is not a day. `wk 36 t/m wk 38` are two groups."""
    counted = tokens[at + 1].kind in {Kind.MONTH, Kind.UNIT, Kind.WEEK, Kind.HOUR}
    return tokens[at].kind is Kind.NUMBER and 0 < tokens[at].value <= highest and not counted


def _weeks(tokens: Tokens, numbers: list[int], joint: Joint, year: int | None, stop: int, whose: int) -> Group:
    shift = None
    if year is None:
        year, shift, stop = year_at(tokens, stop)
    if tokens[stop].kind is Kind.OF and "project" in {tokens[stop + 1].word, tokens[stop + 2].word}:
        whose, stop = PROJECT, stop + (2 if tokens[stop + 1].word == "project" else 3)
    units = tuple(Unit(Precision.WEEK, number=n, year=year, shift=shift, whose=whose) for n in numbers)
    weekday, behind = _weekday_behind(tokens, stop) if len(units) == 1 else (None, stop)
    if weekday is not None:
        return Group((units[0]._replace(precision=Precision.DAY, weekday=weekday),), behind)
    return Group(units, stop, joint)


def weekday_of_a_week(tokens: Tokens, at: int) -> Group | None:
    """`maandag week 12`, `di in wk 12`."""
    place = at + 1
    while tokens[place].kind in {Kind.OF, Kind.FILLER, Kind.COMMA}:
        place += 1
    found = week(tokens, place) if tokens[place].kind is Kind.WEEK else None
    if found is None or len(found.units) != 1 or found.units[0].precision is not Precision.WEEK:
        return None
    return found._replace(units=(found.units[0]._replace(precision=Precision.DAY, weekday=tokens[at].value),))


def weekend_of_a_week(tokens: Tokens, at: int) -> Group | None:
    """`weekend (van) week 12`."""
    place = at + 1
    while tokens[place].kind in {Kind.OF, Kind.FILLER}:
        place += 1
    found = week(tokens, place) if tokens[place].kind is Kind.WEEK else None
    if found is None or len(found.units) != 1 or found.units[0].precision is not Precision.WEEK:
        return None
    return found._replace(units=(weekend_of(found.units[0]),))


def weekend_of(unit: Unit) -> Unit:
    """The Saturday and Sunday of a week, or of the week in which a day lies."""
    return unit._replace(precision=Precision.PART, of=Precision.WEEK, part=WEEKEND, weekday=None)


def _weekday_behind(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """The weekday of `week 12 (maandag)` and `wk 12, di`, and the place behind it; a date there says it by itself."""
    place = at
    while tokens[place].kind in {Kind.OPEN, Kind.COMMA, Kind.COLON, Kind.DASH} or tokens[place].word == "op":
        place += 1
    token, following = tokens[place], tokens[place + 1]
    if token.kind is not Kind.WEEKDAY or place - at > 2 or following.kind in {Kind.NUMBER, Kind.CHAIN, Kind.ORDINAL}:
        return None, at
    if len(token.word) <= 2 and following.kind not in SIGNS:
        # *Zo*, *do* and *ma* are other words as well.
        return None, at
    if following.kind in _MORE:
        return None, at
    return token.value, place + 1 + (tokens[place - 1].kind is Kind.OPEN and following.kind is Kind.CLOSE)


_MORE = frozenset({Kind.DASH, Kind.THROUGH, Kind.SLASH, Kind.AND, Kind.OR, Kind.UNTIL})
"""Behind a weekday these bring another: *week 12, ma t/m wo*, which is not one day."""
