"""Reads the text of a cell as a period. Never raises, and never guesses: what is not understood says so."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from model.number_format import MONTHS
from model.periods.choice import Chosen, choose
from model.periods.clock import names_daypart
from model.periods.context import PeriodContext
from model.periods.counting import offset_of
from model.periods.explanations import FROM_THE_DOCUMENT, explain, name_days
from model.periods.feasts import FEASTS
from model.periods.finer import refined
from model.periods.invisible import in_the_text, without_hidden
from model.periods.limits import first_and_last, is_one_day, marks_of, runs_backwards, separate_days
from model.periods.marks import NO_MARKS, Mark, Precision, YearSource
from model.periods.match import Joint, Limit, Match, Times
from model.periods.period import Period
from model.periods.remarks import says_done
from model.periods.rules import find_all
from model.periods.tokens import Tokens, tokenize
from model.periods.vacation import PROJECT_WEEKS, asked_in
from model.periods.words import DAYPARTS, FEAST, PROJECT, SIGNS, WORDS, Kind
from model.periods.years import Resolved, resolve

_CACHED = 65_536
_ELSEWHERE = frozenset({Precision.RELATIVE, Precision.EVENT, Precision.VAGUE})
_DAYPART = re.compile("|".join(DAYPARTS), re.IGNORECASE)
_BARE_NUMBERS = re.compile(r"\s*\d{1,2}(?:\s*(?:[-–,/&+]|t/m|tot|en|of)\s*\d{1,2})*\s*\??\s*", re.IGNORECASE)
_FILLERS = frozenset({Kind.FILLER, Kind.OF})
_LEADING = frozenset({"maand", "maanden", "jaar", "jaren", "om"})
_EDGES = ' \t\r\n\v\f\xa0\u2002\u2003\u2007\u2009\u202f,;:-–—/()[]?!*•|"'
"""What is cut off from the words before and behind a period, besides a full stop that is not of an abbreviation."""


@lru_cache(maxsize=_CACHED)
def read_period(text: str, context: PeriodContext) -> Period:
    """The period that the text means in this context; of `Precision.UNKNOWN` when it means none."""
    if context.week_word and _BARE_NUMBERS.fullmatch(text):
        return _of_weeks(text, context)
    hidden = without_hidden(text)
    if hidden is None:
        return _read(text, context)
    plain, places = hidden
    period = _read(plain, context)
    return period if period.span is None else replace(period, span=in_the_text(period.span, places))


def _of_weeks(text: str, context: PeriodContext) -> Period:
    """What *2-3* means below *Week*: not the second of March."""
    lead = context.week_word + " "
    period = _read(lead + text, replace(context, week_word=""))
    if period.span is None:
        return period
    return replace(period, span=(max(0, period.span[0] - len(lead)), max(0, period.span[1] - len(lead))))


def _read(text: str, context: PeriodContext) -> Period:
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
        period = _undated(chosen, prefix if chosen.after_colon else "", span, context)
        if chosen.finer is not None and match.precision is Precision.RECURRING:
            return _recurring(period, chosen.finer, context)
        return _counted(period, text, tokens, chosen, context) if match.precision in _ELSEWHERE else period
    remark = "" if chosen.bare else _trimmed(text[span[1] :])
    marks = chosen.marks | _marks_around(text, tokens, chosen, remark)
    if match.units[0].whose == PROJECT and context.week_one is None:
        marks |= {Mark.PROJECT_WEEK}
        return Period(None, None, match.precision, marks, prefix, remark, span, asks=PROJECT_WEEKS)
    resolved = resolve(match.units, match.joint is Joint.RANGE, context)
    if resolved is None or runs_backwards(match, resolved):
        known = Precision.VAGUE if resolved is None and match.units[0].part == FEAST else Precision.UNKNOWN
        impossible = NO_MARKS if known is Precision.VAGUE else frozenset({Mark.IMPOSSIBLE})
        return Period(None, None, known, marks | impossible, prefix, remark, span)
    if chosen.finer is not None:
        finer = refined(match, resolved, chosen.finer, context)
        if finer is not None:
            match, resolved, marks = finer.match, finer.resolved, marks | finer.marks
            stop = chosen.finer_stop + (tokens[chosen.finer_stop].kind is Kind.CLOSE)
            span = (span[0], tokens[stop - 1].end)
            remark = _trimmed(text[span[1] :])
    return _dated(match, marks, resolved, _spelling(tokens, chosen), (prefix, remark), span, context)


def first_day(text: str) -> tuple[int, ...] | None:
    """The first day named anywhere in a text, as (day, month) or, when the text gives the year, (day, month, year)."""
    for match in find_all(tokenize(text)):
        for unit in match.units:
            if unit.precision is Precision.DAY and unit.day:
                return (unit.day, unit.month) if unit.year is None else (unit.day, unit.month, unit.year)
    return None


def _dated(
    match: Match,
    marks: frozenset[Mark],
    resolved: Resolved,
    slips: tuple[str, ...],
    words: tuple[str, str],
    span: tuple[int, int],
    context: PeriodContext,
) -> Period:
    if match.joint is Joint.LIST and is_one_day(resolved):
        marks -= {Mark.SEVERAL}
    marks |= resolved.marks | marks_of(match, resolved)
    if slips:
        marks |= {Mark.SPELLING}
    precision = match.precision
    if match.times and precision is Precision.DAY and match.joint < Joint.LIST:
        precision = Precision.TIME
    start, end = first_and_last(match, resolved, context)
    times = _times_of(match)
    yearless = None
    notes = explain(match, resolved, context) + slips
    if resolved.source is YearSource.NONE:
        first, last = start or end, end or start
        unit = match.units[0]
        if unit.precision is Precision.YEAR or unit.toward:
            # *Volgend jaar* in a text without a date of its own.
            marks -= {Mark.NO_YEAR, Mark.MOVES}
            return Period(None, None, Precision.RELATIVE, marks, *words, span, notes=(FROM_THE_DOCUMENT,))
        yearless = (first, last) if first and last else None
        if Mark.MOVES in marks:
            notes = tuple(dict.fromkeys(FEASTS[each.number].name for each in match.units if each.part == FEAST))
        start = end = None
    else:
        notes = name_days(match, resolved, start, end) + notes
    return Period(
        start,
        end,
        precision,
        marks,
        *words,
        span,
        times[0],
        times[1],
        resolved.source,
        separate_days(match, resolved) if yearless is None and start is not None else (),
        yearless,
        notes,
    )


def _times_of(match: Match) -> Times:
    """From when and until when; one time of a deadline is its end."""
    if match.times is None:
        return None, None
    if match.limit in {Limit.BEFORE, Limit.UP_TO} and match.times[1] is None:
        return None, match.times[0]
    return match.times


def _marks_around(text: str, tokens: Tokens, chosen: Chosen, remark: str) -> frozenset[Mark]:
    """What the words around the period say: that it is done, or which part of the day is meant."""
    marks = frozenset({Mark.DONE}) if says_done(text, remark) else NO_MARKS
    daypart = chosen.match.precision is Precision.DAY and _DAYPART.search(text)
    if daypart and names_daypart(tokens, chosen.start, chosen.stop):
        marks |= {Mark.DAYPART}
    return marks


def _recurring(period: Period, limits: Match, context: PeriodContext) -> Period:
    """What comes back, from or until the day that the text names: *wekelijks vanaf 1 mei*."""
    resolved = resolve(limits.units, limits.joint is Joint.RANGE, context)
    if resolved is None or resolved.source is YearSource.NONE or runs_backwards(limits, resolved):
        return period
    start, end = first_and_last(limits, resolved, context)
    return replace(
        period,
        start=start,
        end=end,
        flags=period.flags | resolved.marks | marks_of(limits, resolved),
        year_source=resolved.source,
        notes=explain(limits, resolved, context),
    )


def _undated(chosen: Chosen, prefix: str, span: tuple[int, int], context: PeriodContext) -> Period:
    """A period that the text gives no days; *doorlopend* has those of the plan."""
    match = chosen.match
    marks = chosen.marks | ({Mark.WHICH_WEEK} if match.alone and match.precision is Precision.RELATIVE else NO_MARKS)
    times = match.times or (None, None)
    start = end = None
    source = YearSource.NONE
    if match.precision is Precision.CONTINUOUS and (context.start or context.end):
        start, end, source = context.start, context.end, YearSource.PLAN
        if start and end and end < start:
            start, end = end, start
    return Period(start, end, match.precision, marks, prefix, "", span, times[0], times[1], source)


def _counted(period: Period, text: str, tokens: Tokens, chosen: Chosen, context: PeriodContext) -> Period:
    """The period with what its days follow from: another moment, or a vacation that has to be asked."""
    offset = offset_of(text, tokens, chosen)
    return replace(period, offset=offset, asks=asked_in(offset.anchor, context)) if offset else period


def _spelling(tokens: Tokens, chosen: Chosen) -> tuple[str, ...]:
    """One explanation for each month that was recognised in spite of its spelling."""
    found = tokens[chosen.start : chosen.stop]
    notes: list[str] = []
    for token in found:
        if token.kind is Kind.MONTH and token.word not in WORDS:
            notes.append(f"‘{token.word}’ is gelezen als {MONTHS[token.value - 1]}")
    return tuple(dict.fromkeys(notes)) if notes else ()


def _without_fillers(tokens: Tokens, at: int) -> int:
    """The place before the words that only lead to the period: *op 6 februari*, *in de maand mei*."""
    while at > 0 and (tokens[at - 1].kind in _FILLERS or tokens[at - 1].word in _LEADING):
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
