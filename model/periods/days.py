"""Rules for days: `6 februari`, `vr 21-4`, `4 en 5 maart`, `4-7 maart`, `6, 13 en 20 maart`, `09/03`, `7-2-2017`."""

from __future__ import annotations

from itertools import pairwise

from model.periods.marks import NO_MARKS, Mark, Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import (
    FIRST_YEAR,
    LAST_YEAR,
    YearFound,
    connector_at,
    full_year,
    is_plain_until,
    is_year,
    year_at,
)
from model.periods.tokens import Token, Tokens, is_free
from model.periods.units import Unit
from model.periods.words import DAYPARTS, LABELS, STREETS, Kind, word_set

_MOST_DAYS = 20
_NO_DAY = 32
"""What *0 mei* is read as: a day that no month has."""
_COUNTS = frozenset({Kind.NUMBER, Kind.ORDINAL})
_COUNTED = frozenset({Kind.UNIT, Kind.WEEK, Kind.HOUR, Kind.TIMES, Kind.NUMBER, Kind.MONTH, Kind.CHAIN, Kind.ORDINAL})
"""Behind `2-3` these say that it is no day and month: *2-3 weken*, *2-3 keer*, a telephone number."""
_COUNTED_WORDS = word_set(
    "personen mensen stuks st exemplaren pagina's inwoners % ° euro eur deel delen jarigen jarige gewonnen verloren "
    "gelijk punten km m m2 m3 cm mm ha kg graden minuten min seconden procent stemmen leden plaatsen woningen"
)


def days_in_a_month(tokens: Tokens, at: int) -> Group | None:
    """Days before the name of their month."""
    if not is_free(tokens, at):
        return None
    days: list[tuple[int, int | None]] = []
    joints: set[Joint] = {Joint.SINGLE}
    marks = NO_MARKS
    until = False
    place = at
    while True:
        weekday, part, place = _weekday_at(tokens, place)
        marks |= part
        token = tokens[place]
        if token.kind in _COUNTS and len(token.word) <= 2:
            days.append((token.value or _NO_DAY, weekday))
        elif token.kind is Kind.CHAIN and _names_days(token):
            days.extend((number, weekday) for number in token.numbers)
            joints.add(Joint.LIST if token.separator == "," or len(token.numbers) > 2 else Joint.RANGE)
        else:
            return None
        place += 1
        month = _month_at(tokens, place)
        if month:
            break
        between = connector_at(tokens, place)
        if between is None or len(days) > _MOST_DAYS:
            return None
        until = until or is_plain_until(tokens, place)
        joints.add(between[0])
        place = between[1]
    if len(days) > 1 and _is_labelled(tokens, at):
        # Of *nr. 3, 9 maart* the first number is none of the days.
        return None
    joint, has_ranges = max(joints), Joint.RANGE in joints
    if joint is Joint.RANGE and any(later[0] <= earlier[0] for earlier, later in pairwise(days)):
        return None
    year, shift, stop = _glued_year(tokens, month) or year_at(tokens, month)
    name = tokens[month - 1].value
    units = tuple([Unit(Precision.DAY, name, day, year=year, shift=shift, weekday=weekday) for day, weekday in days])
    return _with_weekday_behind(tokens, Group(units, stop, joint, marks, until=until, has_ranges=has_ranges))


def days_before_numbers(tokens: Tokens, at: int) -> Group | None:
    """`13 t/m 17-3`, `6, 13 en 20-3`, `13-17/3`: the month behind the last day is that of all."""
    first, between = tokens[at], connector_at(tokens, at + 1)
    if not is_free(tokens, at) or _is_labelled(tokens, at):
        return None
    if first.kind is Kind.CHAIN:
        slash, month = tokens[at + 1], tokens[at + 2]
        glued = first.end == slash.start and slash.end == month.start
        dashed = first.separator == "-" and len(first.numbers) == 2 and slash.kind is Kind.SLASH
        if not (glued and dashed and month.kind is Kind.NUMBER and 0 < month.value <= 12):
            return None
        if not 0 < first.numbers[0] < first.numbers[1] <= 31:
            return None
        units = tuple(Unit(Precision.DAY, month=month.value, day=number) for number in first.numbers)
        return Group(units, at + 3, Joint.RANGE, has_ranges=True)
    numbers, joint, place = [first.value], Joint.SINGLE, at
    while between is not None and len(tokens[place].word) <= 2 and len(numbers) < _MOST_DAYS:
        joint, sign, place = max(joint, between[0]), tokens[place + 1].kind, between[1]
        if tokens[place].kind is not Kind.NUMBER:
            break
        numbers.append(tokens[place].value)
        between = connector_at(tokens, place + 1)
    else:
        return None
    last = day_in_numbers(tokens, place) if tokens[place].kind is Kind.CHAIN and sign in _JOINING_DAYS else None
    if last is None or not 0 < min(numbers) <= max(numbers) < last.units[0].day:
        return None
    units = (*(last.units[0]._replace(day=number, weekday=None) for number in numbers), last.units[0])
    ranged = joint is Joint.RANGE
    return Group(units, last.stop, joint, until=ranged and is_plain_until(tokens, at + 1), has_ranges=ranged)


_JOINING_DAYS = frozenset({Kind.THROUGH, Kind.UNTIL, Kind.AND, Kind.OR})


def day_in_numbers(tokens: Tokens, at: int) -> Group | None:
    """A day and a month in numbers, in that order, or a date as ISO 8601 writes it."""
    weekday, marks, place = _weekday_at(tokens, at)
    token = tokens[place]
    if not is_free(tokens, at) or not is_free(tokens, place) or _is_labelled(tokens, at):
        return None
    stop = place + 1
    if token.kind is not Kind.CHAIN:
        unit, stop = _spaced(tokens, place)
    else:
        unit = _dated(token) if len(token.numbers) == 3 else _yearless(tokens, place)
    if unit is None:
        return None
    if unit.year is None:
        year, shift, stop = year_at(tokens, stop)
        unit = unit._replace(year=year, shift=shift)
    return _with_weekday_behind(tokens, Group((unit._replace(weekday=weekday),), stop, marks=marks))


def compact(tokens: Tokens, at: int) -> Group | None:
    """`20170309`: a year, month and day in eight digits, when the text says nothing else."""
    token = tokens[at]
    if token.kind is not Kind.NUMBER or len(token.word) != 8 or not is_free(tokens, at):
        return None
    year, month, day = token.value // 10_000, token.value // 100 % 100, token.value % 100
    if not (FIRST_YEAR <= year <= LAST_YEAR and 0 < month <= 12 and 0 < day <= 31):
        return None
    return Group((Unit(Precision.DAY, month=month, day=day, year=year),), at + 1, alone=True)


def month_before_day(tokens: Tokens, at: int) -> Group | None:
    """`March 9, 2017`: only with its year behind a comma, because the number behind a month may be anything."""
    day, comma, year = tokens[at + 1 : at + 4]
    if day.kind not in _COUNTS or comma.kind is not Kind.COMMA or not is_year(year):
        return None
    unit = Unit(Precision.DAY, month=tokens[at].value, day=day.value, year=year.value)
    return Group((unit,), at + 4) if 0 < day.value <= 31 else None


def _is_labelled(tokens: Tokens, at: int) -> bool:
    """Whether a label such as *fase* or *nr.*, or the name of a street, stands before this place."""
    before = at - 2 if at > 1 and tokens[at - 1].word == "." else at - 1
    if before < 0:
        return False
    return tokens[before].word in LABELS or (
        tokens[before].kind is Kind.OTHER and tokens[before].word.endswith(STREETS)
    )


def _spaced(tokens: Tokens, at: int) -> tuple[Unit | None, int]:
    """`9 - 3 - 2017` and `9. 3. 2017`: with a year in four digits, and twice the same sign."""
    day, sign, month, again, year = tokens[at : at + 5]
    signs = sign.kind in {Kind.DASH, Kind.SLASH} or sign.word == "."
    numbers = day.kind is month.kind is Kind.NUMBER and is_year(year)
    if not numbers or not signs or sign.word != again.word or not (0 < day.value < 100 and 0 < month.value <= 12):
        return None, at
    return Unit(Precision.DAY, month=month.value, day=day.value, year=year.value), at + 5


def _glued_year(tokens: Tokens, at: int) -> YearFound | None:
    """The year of `09mar17`, with nothing between day, month and year."""
    year, month = tokens[at], tokens[at - 1]
    glued = tokens[at - 2].end == month.start and month.end == year.start
    if glued and year.kind is Kind.NUMBER and len(year.word) == 2:
        return YearFound(full_year(year.value), None, at + 1)
    return None


def _names_days(token: Token) -> bool:
    return token.separator in "-/," and all(0 < number < 100 for number in token.numbers)


def _month_at(tokens: Tokens, at: int) -> int:
    """The place behind the name of the month that belongs to the days before; 0 when there is none."""
    token = tokens[at]
    if token.kind is Kind.MONTH:
        return at + 1
    if tokens[at + 1].kind is not Kind.MONTH:
        return 0
    glued = tokens[at - 1].end == token.start and token.end == tokens[at + 1].start
    written_together = glued and (token.kind in {Kind.DASH, Kind.SLASH} or token.word == ".")
    broken_off = token.kind is Kind.LINE and tokens[at - 1].kind is Kind.NUMBER
    return at + 2 if token.kind is Kind.OF or written_together or broken_off else 0


def _dated(token: Token) -> Unit | None:
    """A day, month and year in one chain. With dots only a year in four digits is one: `1.2.3` is a version."""
    first, month, last = token.numbers
    if token.separator in ":,":
        return None
    if FIRST_YEAR <= first <= LAST_YEAR and token.separator == "-" and 0 < month <= 12 and last < 100:
        return Unit(Precision.DAY, month=month, day=last, year=first)
    two_digits = len(token.word) - token.word.rfind(token.separator) == 3 and token.separator != "."
    if not 0 < first < 100 or not 0 < month <= 12 or not (FIRST_YEAR <= last <= LAST_YEAR or two_digits):
        return None
    return Unit(Precision.DAY, month=month, day=first, year=full_year(last))


def _yearless(tokens: Tokens, place: int) -> Unit | None:
    token = tokens[place]
    if token.separator not in "-/" or len(token.numbers) != 2 or len(token.word) > 5:
        return None
    day, month = token.numbers
    following = tokens[place + 1]
    counted = following.kind in _COUNTED and not is_year(following)
    timed = following.kind is Kind.CHAIN and following.separator in ".:"
    if (counted and not timed) or following.word in _COUNTED_WORDS or not (0 < day <= 31 and 0 < month <= 12):
        return None
    if following.word in {".", ":"} and following.start == token.end and tokens[place + 2].start == following.end:
        return None
    return Unit(Precision.DAY, month=month, day=day)


def _weekday_at(tokens: Tokens, at: int) -> tuple[int | None, frozenset[Mark], int]:
    """The weekday in front of a day, with the mark for *avond* in *woensdagavond*, and the place behind it."""
    token = tokens[at]
    if token.kind is not Kind.WEEKDAY:
        return None, NO_MARKS, at
    marks = frozenset({Mark.DAYPART}) if token.word.endswith(DAYPARTS) else NO_MARKS
    at += 1
    if tokens[at].kind is Kind.COMMA or tokens[at].word in {"de", "."}:
        at += 1
    return token.value, marks, at


def _with_weekday_behind(tokens: Tokens, group: Group) -> Group:
    """The group with the weekday of `6 februari (maandag)`, when it has one day and no weekday yet."""
    at = group.stop
    opened = tokens[at].kind in {Kind.OPEN, Kind.COMMA}
    token = tokens[at + opened]
    if token.kind is not Kind.WEEKDAY or len(group.units) != 1 or group.units[0].weekday is not None:
        return group
    following = tokens[at + opened + 1].kind
    if tokens[at].kind is Kind.OPEN and following is not Kind.CLOSE:
        return group
    if following in {Kind.NUMBER, Kind.CHAIN, Kind.ORDINAL} or (not opened and len(token.word) < 3):
        return group
    stop = at + opened + 1 + (tokens[at].kind is Kind.OPEN)
    marks = group.marks | ({Mark.DAYPART} if token.word.endswith(DAYPARTS) else NO_MARKS)
    return group._replace(units=(group.units[0]._replace(weekday=token.value),), stop=stop, marks=marks)
