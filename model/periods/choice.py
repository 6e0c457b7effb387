"""Which of the periods found in a text is the one the cell is about, and what belongs to it.

A cell of a period column is mostly nothing but a period, but words may stand around it. A period counts when

- it begins the text, or the part behind a colon or a line end: `Publicatie: 6 februari`, `9 maart bijeenkomst`; or
- no more than `MOST_WORDS_AROUND` words stand around it: `Flyers rond 12 april rondbrengen`; around a year or a season,
  which sentences mention in passing, no more than `MOST_WORDS_AROUND_BLOCKS`.

A date in the middle of a longer sentence is not taken for the period of the row; the text is then not understood. What
stands between brackets behind the period is a remark. Relative and recurring periods win over dates behind them
(*2 weken voor 9 maart*); all else without days loses to a period with days (*n.t.b., april*).

Several dates in one cell are one period from the first to the last, marked so, unless the later one is in brackets,
limited (*vóór 1 mei*), of another kind, or takes the place of the first (*9 maart i.p.v. 2 maart*).
"""

from __future__ import annotations

from typing import NamedTuple

from model.periods.marks import NO_MARKS, Mark, Precision
from model.periods.match import Joint, Limit, Match
from model.periods.timed import is_plausible
from model.periods.tokens import LONGEST, Tokens
from model.periods.words import SIGNS, Kind

MOST_WORDS_AROUND = 8
MOST_WORDS_AROUND_BLOCKS = 3
MOST_WORDS_BEFORE_COLON = 8

_BLOCKS = frozenset({Precision.YEAR, Precision.SEASON})
_BINDING = frozenset({Precision.RELATIVE, Precision.RECURRING})
_INSTEAD = frozenset({"ipv", "was", "niet", "plaats", "eerder", "voorheen"})
_OF_A_DATE = frozenset({"datum", "exacte", "precieze", "waarschijnlijk"})
_BETWEEN_PARTS = frozenset({Kind.COLON, Kind.LINE})


class Chosen(NamedTuple):
    """The period of the cell with what belongs to it; `start` and `stop` are the places of its outermost tokens."""

    match: Match
    start: int
    stop: int
    marks: frozenset[Mark]
    after_colon: bool
    bare: bool
    """Nothing is said behind the period except what the marks tell."""


def choose(tokens: Tokens, matches: list[Match]) -> Chosen | None:
    """The period of the cell; None when there is none that counts."""
    if len(matches) == 1 and not matches[0].note and not matches[0].loose:
        only = matches[0]
        if only.start == 0 and tokens[only.stop].kind is Kind.END:
            # Most cells are nothing but a period.
            return Chosen(only, 0, only.stop, only.marks, False, True)
    outside = _Outside(tokens, matches)
    main = _main(matches, outside)
    if main is None:
        return None
    start, stop, marks = main.start, main.stop, main.marks
    if main.units:
        main, start, stop = _with_times(tokens, matches, main)
        main, stop = _with_duration(tokens, matches, main, stop)
        main, stop = _with_further_days(tokens, matches, main, stop)
        marks = main.marks | _marks_beside(tokens, matches, start, stop)
    for match in matches:
        if match.note:
            marks |= match.marks
    colon = outside.part_start(start) > 0
    return Chosen(main, start, stop, marks, colon, not outside.words_between(stop, outside.end))


class _Outside:
    """Counts the words that no match accounts for."""

    def __init__(self, tokens: Tokens, matches: list[Match]) -> None:
        self._tokens = tokens
        self._noted = {place for match in matches if match.note for place in range(match.start, match.stop)}
        self.end = next(at for at, token in enumerate(tokens) if token.kind is Kind.END)

    def words_between(self, start: int, stop: int) -> int:
        """Words at these places that are neither fillers nor notes."""
        return sum(
            self._tokens[at].kind not in SIGNS and self._tokens[at].kind is not Kind.FILLER and at not in self._noted
            for at in range(start, stop)
        )

    def words_behind(self, stop: int) -> int:
        """The same from this place to the end, without what is between brackets."""
        depth = count = 0
        for at in range(stop, self.end):
            kind = self._tokens[at].kind
            depth += (kind is Kind.OPEN) - (kind is Kind.CLOSE and depth > 0)
            count += depth == 0 and self.words_between(at, at + 1)
        return count

    def part_start(self, at: int) -> int:
        """Where the part of the text begins in which this place lies: behind the last colon or line end, or at 0."""
        return next((place + 1 for place in range(at - 1, -1, -1) if self._tokens[place].kind in _BETWEEN_PARTS), 0)

    def counts(self, match: Match) -> bool:
        """Whether this match stands where the period of a cell stands."""
        begin = self.part_start(match.start)
        before, behind = self.words_between(begin, match.start), self.words_behind(match.stop)
        if match.alone:
            return not before and not behind
        first = not before and self.words_between(0, begin) <= MOST_WORDS_BEFORE_COLON
        most = MOST_WORDS_AROUND_BLOCKS if match.precision in _BLOCKS else MOST_WORDS_AROUND
        return first or (self.end < LONGEST and before + behind <= most)


def _main(matches: list[Match], outside: _Outside) -> Match | None:
    counting = [match for match in matches if not match.note and not match.loose and outside.counts(match)]
    if not counting or counting[0].precision in _BINDING:
        return counting[0] if counting else None
    return next((match for match in counting if match.units), counting[0])


def _with_times(tokens: Tokens, matches: list[Match], main: Match) -> tuple[Match, int, int]:
    """The day with a time right before or behind it."""
    for match in matches:
        if match.times is None or (match.loose and not is_plausible(match)):
            continue
        if match.start >= main.stop and _is_thin(tokens, main.stop, match.start):
            return main._replace(times=match.times), main.start, match.stop
        if match.stop <= main.start and not match.loose and _is_thin(tokens, match.stop, main.start):
            return main._replace(times=match.times), match.start, main.stop
    return main, main.start, main.stop


def _with_duration(tokens: Tokens, matches: list[Match], main: Match, stop: int) -> tuple[Match, int]:
    """One day and how long it takes from there: `1 april (2wk)`."""
    one_day = len(main.units) == 1 and main.precision is Precision.DAY
    if not one_day or main.limit not in {Limit.NONE, Limit.FROM}:
        return main, stop
    for match in matches:
        behind = match.start >= stop and _is_thin(tokens, stop, match.start)
        if match.duration and behind:
            return main._replace(duration=match.duration, limit=Limit.NONE), match.stop
    return main, stop


def _with_further_days(tokens: Tokens, matches: list[Match], main: Match, stop: int) -> tuple[Match, int]:
    """The period together with others of its kind that stand further on in the text."""
    if main.limit or main.duration or main.times or tokens[stop].kind is Kind.COLON:
        return main, stop
    for match in matches:
        if match.start < stop or not match.units or match.limit or match.alone or match.precision is not main.precision:
            continue
        gap = tokens[stop : match.start]
        opened = sum((token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE) for token in gap)
        if opened > 0 or any(token.word in _INSTEAD for token in gap) or len(gap) > 2 * MOST_WORDS_AROUND:
            continue
        main = main._replace(
            units=main.units + match.units,
            joint=Joint.LIST,
            has_ranges=main.has_ranges or match.has_ranges or Joint.RANGE in {main.joint, match.joint},
            marks=main.marks | match.marks | {Mark.SEVERAL},
        )
        stop = match.stop
    return main, stop


def _marks_beside(tokens: Tokens, matches: list[Match], start: int, stop: int) -> frozenset[Mark]:
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
    between = tokens[start:stop]
    return all(token.kind in SIGNS or token.kind is Kind.FILLER or token.word in _OF_A_DATE for token in between)
