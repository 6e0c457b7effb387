"""What belongs to the period of a cell besides its days: times, a last day, how long it takes, further days, doubt."""

from __future__ import annotations

from model.periods.clock import daypart_of, daypart_place, in_daypart
from model.periods.dated import MOVED
from model.periods.marks import NO_MARKS, Mark, Precision
from model.periods.match import Joint, Limit, Match
from model.periods.timed import is_plausible
from model.periods.tokens import Token, Tokens
from model.periods.words import SIGNS, Kind, word_set

_MOST_BETWEEN = 8
"""Tokens that may stand between two days of one period."""
_INSTEAD = word_set(
    "ipv was niet plaats eerder voorheen muv behalve uitgezonderd uitzondering zonder reserve reservedatum uitwijk "
    "uitwijkdatum alternatief"
)
_END_OF_IT = word_set("eind einde einddatum tot tm")
_OF_A_DATE = word_set("datum exacte precieze waarschijnlijk s")
_OF_A_TIME = word_set("inloop start aanvang begin tijd tijdstip aanvangstijd om vanaf rond omstreeks")
_TO = frozenset({"naar", "is", "van"})
_THIN = SIGNS | {Kind.FILLER, Kind.DAYPART}


def with_the_day_it_became(tokens: Tokens, matches: list[Match], main: Match) -> tuple[Match, int, int]:
    """Of *3 mei wordt 10 mei* and *verplaatst van 3 mei naar 10 mei* the later day, marked so."""
    moved_before = any(token.word in MOVED for token in tokens[: main.start])
    for match in matches:
        gap = tokens[main.stop : match.start]
        if match.start < main.stop or not match.units or match.limit:
            continue
        said = any(token.word in MOVED or (moved_before and token.word == "naar") for token in gap)
        nothing_else = all(_is_thin_token(token) or token.word in MOVED | _TO for token in gap)
        if said and nothing_else and match.precision is main.precision:
            return match._replace(marks=match.marks | {Mark.MOVED}), match.start, match.stop
        break
    return main, main.start, main.stop


def with_times(tokens: Tokens, matches: list[Match], main: Match, start: int, stop: int) -> tuple[Match, int, int]:
    """The day with a time right before or behind it; of *inloop 19.00, start 19.30* the second."""
    timed = [match for match in matches if match.times is not None]
    behind = [match for match in timed if match.start >= stop and _leads_to_a_time(tokens, timed, stop, match.start)]
    behind.sort(key=lambda match: tokens[match.start - 1].word == "inloop")
    before = [match for match in timed if match.stop <= start and _is_thin(tokens, match.stop, start)]
    for match in behind + [match for match in before if not match.loose or Mark.EITHER_HALF in match.marks]:
        outer = min(start, match.start), max(stop, match.stop)
        daypart = daypart_of(tokens, *outer)
        if Mark.EITHER_HALF in match.marks and not daypart:
            return main._replace(marks=main.marks | match.marks), start, stop
        if match.loose and Mark.EITHER_HALF not in match.marks and not is_plausible(match):
            continue
        begin, end = match.times or (None, None)
        times = in_daypart(begin, daypart) if begin else None, in_daypart(end, daypart) if end else None
        said = daypart_place(tokens, outer[1])
        return main._replace(times=times), outer[0], said + 1 if tokens[said].kind is Kind.DAYPART else outer[1]
    return main, start, stop


def _leads_to_a_time(tokens: Tokens, timed: list[Match], start: int, stop: int) -> bool:
    """Whether only signs, *start*, *inloop* and other times stand between a day and a time."""
    skipped = {place for match in timed for place in range(match.start, match.stop)}
    between = (place for place in range(start, stop) if place not in skipped and tokens[place].word not in _OF_A_TIME)
    return all(_is_thin(tokens, place, place + 1) for place in between)


def with_last_day(tokens: Tokens, matches: list[Match], main: Match, stop: int) -> tuple[Match, int]:
    """`9 maart 20.00 uur t/m 10 maart 22.00 uur`, `vanaf 1 mei, uiterlijk 1 juni`: the end that stands behind."""
    if main.joint is not Joint.SINGLE or main.limit not in {Limit.NONE, Limit.FROM} or main.duration:
        return main, stop
    for match in matches:
        if match.start < stop or not match.units:
            continue
        gap = tokens[stop : match.start]
        dashed = main.times is not None and not match.limit and [token.kind for token in gap] == [Kind.DASH]
        limited = match.limit in {Limit.UP_TO, Limit.BEFORE} and (main.limit is Limit.FROM or main.times is not None)
        if match.joint is not Joint.SINGLE or not (dashed or (limited and _is_thin(tokens, stop, match.start))):
            break
        last = next((each for each in matches if each.times and each.start == match.stop), None)
        times = (main.times[0] if main.times else None, last.times[0] if last and last.times else None)
        stop = last.stop if last is not None and times[1] is not None else match.stop
        return main._replace(
            units=main.units + match.units,
            joint=Joint.RANGE,
            limit=Limit.NONE,
            until=match.limit is Limit.BEFORE,
            has_ranges=True,
            times=times if times != (None, None) else None,
        ), stop
    return main, stop


def finer_days(tokens: Tokens, matches: list[Match], main: Match, stop: int) -> tuple[Match | None, int]:
    """The days that stand right behind a week or a month."""
    if main.precision not in {Precision.WEEK, Precision.MONTH} or main.limit or len(main.units) > 1 or main.circa:
        return None, 0
    for match in matches:
        if match.start >= stop and match.units and match.precision is Precision.DAY and not match.alone:
            gap = tokens[stop : match.start]
            fits = not match.circa and all(token.kind is not Kind.LINE and _is_thin_token(token) for token in gap)
            return (match, match.stop) if fits else (None, 0)
    return None, 0


def limits_of_a_repetition(tokens: Tokens, matches: list[Match], main: Match) -> Match | None:
    """From or until when something comes back: *wekelijks vanaf 1 mei*, *maandelijks van maart t/m juni*."""
    for match in matches:
        if match.start >= main.stop and match.units and _is_thin(tokens, main.stop, match.start):
            return match if match.limit or match.joint is Joint.RANGE else None
    return None


def with_duration(tokens: Tokens, matches: list[Match], main: Match, start: int, stop: int) -> tuple[Match, int, int]:
    """One day and how long it takes from there: `1 april (2wk)`, `6 weken vanaf 1 april`."""
    one_day = len(main.units) == 1 and main.precision is Precision.DAY
    if not one_day or main.limit not in {Limit.NONE, Limit.FROM}:
        return main, start, stop
    for match in matches:
        behind = match.start >= stop and _is_thin(tokens, stop, match.start)
        before = main.limit is Limit.FROM and match.stop <= main.start and _is_thin(tokens, match.stop, main.start)
        if match.duration and before:
            return main._replace(duration=match.duration, limit=Limit.NONE), match.start, stop
        if match.duration and behind:
            return main._replace(duration=match.duration, limit=Limit.NONE), start, match.stop
    return main, start, stop


def with_further_days(tokens: Tokens, matches: list[Match], main: Match, stop: int) -> tuple[Match, int]:
    """The period together with others of its kind that stand further on in the text."""
    if main.limit or main.duration or main.times or tokens[stop].kind is Kind.COLON:
        return main, stop
    for match in matches:
        if match.start < stop or not match.units or match.limit or match.alone or match.precision is not main.precision:
            continue
        gap = tokens[stop : match.start]
        opened = sum((token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE) for token in gap)
        if opened > 0 or any(token.word in _INSTEAD for token in gap) or len(gap) > 2 * _MOST_BETWEEN:
            continue
        if any(token.word in _END_OF_IT for token in gap) and main.joint is match.joint is Joint.SINGLE:
            main = main._replace(units=main.units + match.units, joint=Joint.RANGE, has_ranges=True)
            return main, match.stop
        main = main._replace(
            units=main.units + match.units,
            joint=Joint.LIST,
            has_ranges=main.has_ranges or match.has_ranges or Joint.RANGE in {main.joint, match.joint},
            marks=main.marks | match.marks | {Mark.SEVERAL},
        )
        stop = match.stop
    return main, stop


def marks_beside(tokens: Tokens, matches: list[Match], start: int, stop: int) -> frozenset[Mark]:
    """Doubt and haste that the text expresses right beside the period: *april (datum n.t.b.)*, not *zaal n.t.b.*."""
    marks = NO_MARKS
    place = stop + (tokens[stop].kind is Kind.OPEN)
    if tokens[place].kind is Kind.QUESTION:
        marks |= {Mark.UNSURE}
    for match in matches:
        gap = (match.stop, start) if match.start < start else (stop, match.start)
        if match.units or not _is_thin(tokens, *gap):
            continue
        if Mark.TO_BE_SET in match.marks:
            marks |= {Mark.UNSURE}
        marks |= match.marks & {Mark.SOON}
    return marks


def _is_thin(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether nothing but signs, fillers and *datum* stands between two places."""
    return all(_is_thin_token(token) for token in tokens[start:stop])


def _is_thin_token(token: Token) -> bool:
    return token.kind in _THIN or token.word in _OF_A_DATE
