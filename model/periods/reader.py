"""Reads the text of a cell as a period. Never raises, and never guesses: what is not understood says so."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from model.number_format import MONTHS
from model.periods.choice import Chosen, choose
from model.periods.context import PeriodContext
from model.periods.explanations import explain
from model.periods.marks import NO_MARKS, Mark, Precision, YearSource
from model.periods.match import Joint, Limit, Match
from model.periods.period import Period
from model.periods.rules import find_all
from model.periods.tokens import Tokens, tokenize
from model.periods.units import Days
from model.periods.words import FINAL, SIGNS, SUMMER, WORDS, Kind
from model.periods.years import Resolved, resolve

_CACHED = 65_536
_EDGES = ' \t\r\n\v\f\xa0,;:-–—/()[]?!*•|"'
"""What is cut off from the words before and behind a period, besides a full stop that is not of an abbreviation."""


@lru_cache(maxsize=_CACHED)
def read_period(text: str, context: PeriodContext) -> Period:
    """The period that the text means in this context; of `Precision.UNKNOWN` when it means none."""
    tokens = tokenize(text)
    if tokens[0].kind is Kind.END:
        return Period(flags=frozenset({Mark.EMPTY}))
    chosen = choose(tokens, find_all(tokens))
    if chosen is None:
        return Period(flags=_marks_of_signs(tokens))
    match = chosen.match
    prefix = _trimmed(text[: tokens[_without_fillers(tokens, chosen.start)].start]) if chosen.start else ""
    span = (tokens[chosen.start].start, tokens[chosen.stop - 1].end)
    if not match.units:
        return _undated(chosen, prefix if chosen.after_colon else "", span, context)
    remark = "" if chosen.bare else _trimmed(text[span[1] :])
    resolved = resolve(match.units, match.joint is Joint.RANGE, context)
    if resolved is None or _runs_backwards(match, resolved):
        return Period(flags=chosen.marks | {Mark.IMPOSSIBLE}, prefix=prefix, remark=remark, span=span)
    return _dated(chosen, resolved, _spelling(tokens, chosen), (prefix, remark), span, context)


def first_day(text: str) -> tuple[int, ...] | None:
    """The first day named anywhere in a text, as (day, month) or, when the text gives the year, (day, month, year)."""
    for match in find_all(tokenize(text)):
        for unit in match.units:
            if unit.precision is Precision.DAY and unit.day:
                return (unit.day, unit.month) if unit.year is None else (unit.day, unit.month, unit.year)
    return None


def _dated(
    chosen: Chosen,
    resolved: Resolved,
    slips: tuple[str, ...],
    words: tuple[str, str],
    span: tuple[int, int],
    context: PeriodContext,
) -> Period:
    match = chosen.match
    marks = chosen.marks | resolved.marks | _own_marks(match, resolved)
    precision = match.precision
    if match.times and precision is Precision.DAY and len(match.units) == 1:
        precision = Precision.TIME
    start, end = _limited(match, resolved, context)
    times = match.times or (None, None)
    yearless = None
    if resolved.source is YearSource.NONE:
        first, last = start or end, end or start
        if match.units[0].precision is Precision.YEAR:
            # *Volgend jaar* in a text without a date of its own.
            return Period(None, None, Precision.RELATIVE, marks - {Mark.NO_YEAR}, *words, span)
        yearless = (first, last) if first and last else None
        start = end = None
    return Period(
        start,
        end,
        precision,
        marks | ({Mark.SPELLING} if slips else NO_MARKS),
        *words,
        span,
        times[0],
        times[1],
        resolved.source,
        _separate_days(match, resolved) if yearless is None else (),
        yearless,
        explain(match, context.boundaries) + slips,
    )


def _undated(chosen: Chosen, prefix: str, span: tuple[int, int], context: PeriodContext) -> Period:
    """A period that the text gives no days; *doorlopend* has those of the plan."""
    match = chosen.match
    times = match.times or (None, None)
    start = end = None
    source = YearSource.NONE
    if match.precision is Precision.CONTINUOUS and (context.start or context.end):
        start, end, source = context.start, context.end, YearSource.PLAN
        if start and end and end < start:
            start, end = end, start
    return Period(start, end, match.precision, chosen.marks, prefix, "", span, times[0], times[1], source)


def _limited(match: Match, resolved: Resolved, context: PeriodContext) -> tuple[dt.date | None, dt.date | None]:
    """First and last day, after *rond*, *vóór*, *vanaf* and a duration had their say."""
    first, last = resolved.days[0]
    for days in resolved.days[1:]:
        first, last = min(first, days[0]), max(last, days[1])
    if match.circa and match.precision is Precision.DAY:
        first, last = _moved(first, -context.boundaries.circa_days), _moved(last, context.boundaries.circa_days)
    if match.duration:
        return first, _moved(first, match.duration - 1)
    if match.limit is Limit.UP_TO:
        return None, last
    if match.limit is Limit.BEFORE:
        return None, _last_day_before(match, (first, last), context)
    if match.limit is Limit.NONE:
        return first, last
    start = _moved(last, 1) if match.limit is Limit.AFTER else first
    end = context.end if resolved.source is not YearSource.NONE else None
    return start, end if end is not None and end >= start else None


def _last_day_before(match: Match, days: Days, context: PeriodContext) -> dt.date:
    """*Vóór eind mei* is not before the 21st, and *voor de zomer* not before the day that the boundaries say."""
    unit = match.units[0]
    if unit.precision is Precision.PART and unit.part == FINAL:
        return days[1]
    if unit.precision is Precision.SEASON and unit.number == SUMMER:
        month, day = context.boundaries.before_summer
        return days[0].replace(month=month, day=day)
    return _moved(days[0], -1)


def _moved(day: dt.date, by: int) -> dt.date:
    """The day so many days on, as far as the calendar goes."""
    return dt.date.fromordinal(min(max(day.toordinal() + by, 1), dt.date.max.toordinal()))


def _own_marks(match: Match, resolved: Resolved) -> frozenset[Mark]:
    if match.joint < Joint.LIST and not match.limit and not match.circa:
        return NO_MARKS
    marks = set()
    if match.circa:
        marks.add(Mark.CIRCA)
    if match.joint is Joint.CHOICE:
        marks.add(Mark.CHOICE)
    elif match.joint is Joint.LIST and not _is_one_block(match, resolved):
        marks.add(Mark.SEVERAL)
    if match.limit in {Limit.BEFORE, Limit.UP_TO}:
        marks.add(Mark.UNTIL)
    elif match.limit in {Limit.FROM, Limit.AFTER}:
        marks.add(Mark.FROM)
    return frozenset(marks)


def _is_one_block(match: Match, resolved: Resolved) -> bool:
    """Whether a list of months, weeks or the like has no gaps; days that are named one by one stay several."""
    pairs = zip(resolved.days, resolved.days[1:], strict=False)
    return match.precision is not Precision.DAY and all((later[0] - earlier[1]).days == 1 for earlier, later in pairs)


def _runs_backwards(match: Match, resolved: Resolved) -> bool:
    """Whether the ends of a range, both with their year, stand in the wrong order."""
    return match.joint is Joint.RANGE and resolved.days[-1][1] < resolved.days[0][0]


def _separate_days(match: Match, resolved: Resolved) -> tuple[dt.date, ...]:
    if match.joint < Joint.LIST or match.has_ranges or match.precision is not Precision.DAY or match.limit:
        return ()
    return tuple(sorted({days[0] for days in resolved.days}))


def _spelling(tokens: Tokens, chosen: Chosen) -> tuple[str, ...]:
    """One explanation for each month that was recognised in spite of its spelling."""
    found = tokens[chosen.start : chosen.stop]
    notes: list[str] = []
    for token in found:
        if token.kind is Kind.MONTH and token.word not in WORDS:
            notes.append(f"{token.word} is gelezen als {MONTHS[token.value - 1]}")
    return tuple(dict.fromkeys(notes)) if notes else ()


def _without_fillers(tokens: Tokens, at: int) -> int:
    """The place before the words that only lead to the period: *op 6 februari*, *in de maand mei*."""
    while at > 0 and (tokens[at - 1].kind in {Kind.FILLER, Kind.OF} or tokens[at - 1].word in {"maand", "om"}):
        at -= 1
    return at


def _trimmed(words: str) -> str:
    words = words.strip(_EDGES).lstrip("." + _EDGES)
    abbreviated = len(words) > 3 and words[-3] == "."
    return words.rstrip("." + _EDGES) if words.endswith(".") and not abbreviated else words


def _marks_of_signs(tokens: Tokens) -> frozenset[Mark]:
    """A text of nothing but signs says that there is no date yet, or nothing at all."""
    if any(token.kind not in SIGNS for token in tokens):
        return NO_MARKS
    if any(token.kind is Kind.QUESTION for token in tokens):
        return frozenset({Mark.TO_BE_SET})
    blank = all(token.kind in {Kind.DASH, Kind.END} or token.word in ".…" for token in tokens)
    return frozenset({Mark.EMPTY}) if blank else NO_MARKS
