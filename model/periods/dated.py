"""Rules for periods with days, and which side of them is meant: `vóór 1 mei`, `vanaf juni`, `rond 12 april`."""

from __future__ import annotations

from model.periods.groups import between_at, joined_at
from model.periods.marks import Precision
from model.periods.match import Joint, Limit, Match
from model.periods.reading_on import skip_fillers
from model.periods.spelling import STRESSED
from model.periods.tokens import Tokens
from model.periods.words import NEARBY, Kind, word_set

_LIMITS = {
    Kind.BEFORE: Limit.BEFORE,
    Kind.UNTIL: Limit.BEFORE,
    Kind.BY: Limit.UP_TO,
    Kind.THROUGH: Limit.UP_TO,
    Kind.FROM: Limit.FROM,
    Kind.PER: Limit.FROM,
    Kind.AFTER: Limit.AFTER,
}
_PHRASES: tuple[tuple[tuple[str, ...], Limit], ...] = tuple(
    (tuple(words.split()), limit)
    for phrases, limit in (
        ("tot en met|tot uiterlijk|voor of op|op of voor|niet later dan|niet na", Limit.UP_TO),
        ("op zijn laatst|op z ' n laatst|op z'n laatst|ten laatste|uiterste datum|uiterlijke datum|dl", Limit.UP_TO),
        ("voorafgaand aan|in de aanloop naar|in aanloop naar|aanloop naar", Limit.BEFORE),
        ("met ingang van|niet eerder dan|niet voor|op zijn vroegst|op z'n vroegst|op z ' n vroegst", Limit.FROM),
        ("ten vroegste|vroegst|op of na|pas vanaf", Limit.FROM),
        ("pas na", Limit.AFTER),
    )
    for words in phrases.split("|")
)
PHRASE_WORDS = frozenset(words[0] for words, _ in _PHRASES)
"""Words that begin a phrase which says which side is meant."""
_BY_WORD = {
    first: sorted((each for each in _PHRASES if each[0][0] == first), key=lambda each: -len(each[0]))
    for first in PHRASE_WORDS
}
_MEANT_FOR = word_set(
    "gepland ingepland geagendeerd agenda uitnodiging uitnodigingen programma planning voorzien geprikt genoteerd "
    "gereserveerd vooraankondiging aankondiging"
)
"""Behind these *voor* means *for*: *uitnodiging voor 9 maart*. *Vóór* never does, nor *voor* in *aanmelden voor*."""
MOVED = word_set("verplaatst verschoven verzet uitgesteld doorgeschoven opgeschoven verdaagd verhuisd wordt nu")
"""Words that a day takes the place of another."""


def dated(tokens: Tokens, at: int) -> Match | None:
    """Units with nothing before them that limits them."""
    return _match(tokens, at, at, Limit.NONE, False)


def limited(tokens: Tokens, at: int) -> Match | None:
    """Units behind *voor*, *uiterlijk*, *t/m*, *na*, *vanaf*, *per*, *rond* and the like, in any combination."""
    begin = at
    limit, circa, place = Limit.NONE, False, at
    while True:
        token = tokens[place]
        phrase = _phrase_at(tokens, place) if token.word in PHRASE_WORDS else None
        if phrase:
            limit, place = phrase[1], place + len(phrase[0])
        elif token.kind is Kind.CIRCA:
            circa, place = True, place + 1
        elif token.kind in _LIMITS:
            limit, place = _LIMITS[token.kind], place + 1
            if limit is Limit.BEFORE and _is_not_before(tokens, place - 1):
                limit, at = Limit.NONE, place
            if token.kind is Kind.BY and tokens[place].kind is Kind.COLON:
                place += 1
        else:
            break
    if place == begin:
        return None
    at = skip_fillers(tokens, at) if limit is Limit.NONE and not circa else at
    return _match(tokens, at, skip_fillers(tokens, place), limit, circa)


def _phrase_at(tokens: Tokens, at: int) -> tuple[tuple[str, ...], Limit] | None:
    """The longest phrase that begins here."""
    for words, limit in _BY_WORD[tokens[at].word]:
        if tuple(token.word for token in tokens[at : at + len(words)]) == words:
            return words, limit
    return None


def _is_not_before(tokens: Tokens, at: int) -> bool:
    """Whether *voor* or *tot* only says which day is meant: *gepland voor 3 mei*, *uitgesteld tot 3 mei*."""
    if not at or tokens[at].value == STRESSED:
        return False
    before = tokens[at - 1].word
    return before in (MOVED if tokens[at].kind is Kind.UNTIL else _MEANT_FOR)


def between(tokens: Tokens, at: int) -> Match | None:
    """Everything from the first to the last of two units behind *tussen*."""
    found = between_at(tokens, at)
    if found is None:
        return None
    return Match(at, found.stop, found.units[0].precision, found.units, found.joint, marks=found.marks)


def of_a_range(tokens: Tokens, at: int) -> Match | None:
    """*Van mei t/m december*; *van* before anything else belongs to the words before it."""
    found = _match(tokens, at, skip_fillers(tokens, at + 1), Limit.NONE, False)
    return found if found and found.joint is Joint.RANGE else None


def _match(tokens: Tokens, start: int, at: int, limit: Limit, circa: bool) -> Match | None:
    found = joined_at(tokens, at)
    if found is None:
        return None
    onwards = _onwards_at(tokens, found.stop)
    stop = found.stop + onwards + (tokens[found.stop].word in NEARBY)
    if _circa_behind(tokens, stop):
        circa, stop = True, stop + 1
    if onwards:
        limit = Limit.FROM
    elif found.joint is Joint.RANGE and limit is Limit.FROM:
        # *Vanaf 6 maart tot 9 april* has both its ends.
        limit = Limit.NONE
    precision = found.units[0].precision
    if precision is Precision.SEASON and limit in {Limit.BEFORE, Limit.AFTER}:
        precision = Precision.VAGUE
    # A bare year behind *voor* or *vanaf* is no longer any number.
    alone = found.alone and start == at
    return Match(
        start,
        stop,
        precision,
        found.units,
        found.joint,
        limit,
        found.marks,
        alone,
        found.until,
        found.has_ranges,
        circa,
    )


def _circa_behind(tokens: Tokens, at: int) -> bool:
    """Whether `3 mei ca.` ends here; before a time the same word belongs to the time."""
    return tokens[at].kind is Kind.CIRCA and tokens[at + 1].kind in {Kind.END, Kind.CLOSE, Kind.COMMA}


def _onwards_at(tokens: Tokens, at: int) -> int:
    """The number of words here that say that it goes on: *juni e.v.*, *2018 en verder*."""
    word = tokens[at].word
    if word == "ev":
        return 1
    return 2 if word in {"en", "of"} and tokens[at + 1].word in {"verder", "later"} else 0
