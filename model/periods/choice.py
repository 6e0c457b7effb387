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

from model.periods.belonging import (
    finer_days,
    limits_of_a_repetition,
    marks_beside,
    with_duration,
    with_further_days,
    with_last_day,
    with_the_day_it_became,
    with_times,
)
from model.periods.marks import Mark, Precision
from model.periods.match import Match
from model.periods.tokens import LONGEST, Tokens
from model.periods.words import FEAST, SIGNS, Kind, word_set

MOST_WORDS_AROUND = 8
MOST_WORDS_AROUND_BLOCKS = 3
MOST_WORDS_BEFORE_COLON = 8

_BLOCKS = frozenset({Precision.YEAR, Precision.SEASON})
_UNFINISHED = frozenset({Kind.PART, Kind.HALF, Kind.ORDINAL, Kind.COUNT, Kind.UNIT, Kind.WEEK, Kind.WEEKEND})
"""Right before a month or the like these name a part of it that was not understood; the whole is not what is meant."""
_WHOLE_UNITS = word_set("maand maanden jaar jaren")
"""Before a month or a year these only say what it is."""
_WHOLES = frozenset({Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR})
_BINDING = frozenset({Precision.RELATIVE, Precision.RECURRING})
_NO_WORDS = SIGNS | {Kind.FILLER}
_NOT = word_set("niet geen nooit")
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
    finer: Match | None = None
    """Days behind a week or a month, which count instead of it when they lie in it: *week 12 (20 t/m 24 maart)*; of
    what comes back, from or until when: *wekelijks vanaf 1 mei*."""
    finer_stop: int = 0


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
    finer: Match | None = None
    finer_stop = 0
    if main.units:
        main, start, stop = with_the_day_it_became(tokens, matches, main)
        main, start, stop = with_times(tokens, matches, main, start, stop)
        main, stop = with_last_day(tokens, matches, main, stop)
        main, start, stop = with_duration(tokens, matches, main, start, stop)
        finer, finer_stop = finer_days(tokens, matches, main, stop)
        if finer is None:
            main, stop = with_further_days(tokens, matches, main, stop)
        marks = main.marks | marks_beside(tokens, matches, start, stop)
    elif main.precision is Precision.RECURRING:
        finer = limits_of_a_repetition(tokens, matches, main)
        stop = finer.stop if finer else stop
    for match in matches:
        if match.note:
            marks |= match.marks
    stop = _with_bracket(tokens, start, stop)
    colon = outside.part_start(start) > 0
    bare = not outside.words_between(stop, outside.end)
    return Chosen(main, start, stop, marks, colon, bare, finer, finer_stop)


def _with_bracket(tokens: Tokens, start: int, stop: int) -> int:
    """The place behind the bracket that closes one that was opened in the period."""
    depth = sum((token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE) for token in tokens[start:stop])
    return stop + 1 if depth > 0 and tokens[stop].kind is Kind.CLOSE else stop


class _Outside:
    """Counts the words that no match accounts for."""

    def __init__(self, tokens: Tokens, matches: list[Match]) -> None:
        self._tokens = tokens
        self._matched = {place for match in matches for place in range(match.start, match.stop)}
        noted = {place for match in matches if match.note for place in range(match.start, match.stop)}
        self._words = [token.kind not in _NO_WORDS and at not in noted for at, token in enumerate(tokens)]
        self.end = next(at for at, token in enumerate(tokens) if token.kind is Kind.END)

    def words_between(self, start: int, stop: int) -> int:
        """Words at these places that are neither fillers nor notes."""
        return sum(self._words[start:stop])

    def words_behind(self, stop: int) -> int:
        """The same from this place to the end, without what is between brackets."""
        depth = count = 0
        for token, word in zip(self._tokens[stop : self.end], self._words[stop : self.end], strict=True):
            if word:
                count += depth == 0
            elif token.kind is Kind.OPEN:
                depth += 1
            elif token.kind is Kind.CLOSE and depth:
                depth -= 1
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
        if match.units and self._is_unfinished(match):
            return False
        first = not before and self.words_between(0, begin) <= MOST_WORDS_BEFORE_COLON
        block = match.precision in _BLOCKS or (match.units and match.units[0].part == FEAST)
        most = MOST_WORDS_AROUND_BLOCKS if block else MOST_WORDS_AROUND
        return first or (self.end < LONGEST and before + behind <= most)

    def _is_unfinished(self, match: Match) -> bool:
        """Whether the words right before it say *not this*, or name a part of it that no rule understood."""
        at = match.start - 1
        while at >= 0 and self._tokens[at].kind in {Kind.FILLER, Kind.OF}:
            at -= 1
        if at < 0 or at in self._matched:
            return False
        if self._tokens[at].word in _NOT:
            return True
        named = self._tokens[at].word in _WHOLE_UNITS
        return match.precision in _WHOLES and not match.limit and self._tokens[at].kind in _UNFINISHED and not named


def _main(matches: list[Match], outside: _Outside) -> Match | None:
    counting = [match for match in matches if not match.note and not match.loose and outside.counts(match)]
    if not counting or counting[0].precision in _BINDING:
        return counting[0] if counting else None
    return next((match for match in counting if match.units), counting[0])
