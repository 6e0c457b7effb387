"""The grammar: which rules may find a period at which kind of token, and the walk along the tokens.

To teach the reader a new form, write a rule in the file of its family and name it here. Rules are tried in order and
the first that finds something is right; the walk goes on behind what it found.
"""

from __future__ import annotations

from model.periods.clock import clock_in_words
from model.periods.dated import PHRASE_WORDS, between, dated, limited, of_a_range
from model.periods.events import HAPPENINGS, PLACEHOLDERS, happening, holiday, placeholder
from model.periods.groups import OTHER_WORDS
from model.periods.match import Match, Rule
from model.periods.phrases import FIRST_WORDS, phrase
from model.periods.recurring import each, every_other, per, times_per, weekday_of_each, weekdays
from model.periods.relative import ahead, bare_weekday, countdown, near_the_writing, relative_or_duration, unit_before
from model.periods.timed import timed
from model.periods.tokens import Tokens
from model.periods.words import Kind

_RULES: dict[Kind, tuple[Rule, ...]] = {
    Kind.NUMBER: (times_per, dated, relative_or_duration, timed, clock_in_words),
    Kind.CHAIN: (times_per, relative_or_duration, timed, dated),
    Kind.ORDINAL: (weekday_of_each, dated),
    Kind.COUNT: (times_per, relative_or_duration, clock_in_words),
    Kind.WEEKDAY: (dated, weekdays, bare_weekday),
    Kind.MONTH: (dated,),
    Kind.PART: (clock_in_words, dated, relative_or_duration),
    Kind.SEASON: (dated,),
    Kind.QUARTER: (dated,),
    Kind.WEEK: (dated, unit_before),
    Kind.WEEKEND: (dated,),
    Kind.SCHOOL_YEAR: (dated,),
    Kind.FEAST: (dated,),
    Kind.APOSTROPHE: (dated,),
    Kind.HOUR: (dated,),
    Kind.UNIT: (dated, unit_before),
    Kind.THIS: (dated, near_the_writing),
    Kind.BEFORE: (dated, limited, timed, happening),
    Kind.BY: (limited, timed, happening),
    Kind.THROUGH: (limited, happening),
    Kind.UNTIL: (limited, timed, happening),
    Kind.FROM: (limited, timed, happening),
    Kind.AFTER: (limited, ahead, happening),
    Kind.CIRCA: (limited, timed, happening),
    Kind.PER: (per, limited, happening),
    Kind.BETWEEN: (between, timed),
    Kind.OF: (of_a_range, timed),
    Kind.EACH: (each,),
    Kind.HOLIDAY: (holiday,),
    Kind.QUESTION: (placeholder,),
    Kind.SIGN: (placeholder,),
    Kind.TIMES: (placeholder,),
}
_BY_WORD: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(HAPPENINGS | {"bij"}, (happening,)),
    **dict.fromkeys(PLACEHOLDERS, (placeholder,)),
    **dict.fromkeys(OTHER_WORDS, (dated,)),
    "kwart": (clock_in_words,),
    **dict.fromkeys(("t", "d"), (countdown,)),
    **dict.fromkeys(("over", "binnen"), (ahead,)),
    "om": (every_other, timed),
}
"""Rules for words that mean nothing to most periods."""

_NO_RULES: tuple[Rule, ...] = ()


def find_all(tokens: Tokens) -> list[Match]:
    """Everything that the rules find, from left to right, without overlaps."""
    matches: list[Match] = []
    at = 0
    while tokens[at].kind is not Kind.END:
        found = (phrase(tokens, at) if tokens[at].word in FIRST_WORDS else None) or _first(tokens, at)
        if found is None:
            at += 1
        else:
            matches.append(found)
            at = max(found.stop, at + 1)
    return matches


def _first(tokens: Tokens, at: int) -> Match | None:
    token = tokens[at]
    if token.word in PHRASE_WORDS:
        found = limited(tokens, at)
        if found is not None:
            return found
    for rule in _RULES.get(token.kind) or _BY_WORD.get(token.word, _NO_RULES):
        found = rule(tokens, at)
        if found is not None:
            return found
    return None
