"""Rules for periods with days, and which side of them is meant: `vóór 1 mei`, `vanaf juni`, `rond 12 april`."""

from __future__ import annotations

from model.periods.groups import between_at, joined_at
from model.periods.marks import Precision
from model.periods.match import Joint, Limit, Match
from model.periods.reading_on import skip_fillers
from model.periods.tokens import Tokens
from model.periods.words import NEARBY, Kind

_LIMITS = {
    Kind.BEFORE: Limit.BEFORE,
    Kind.UNTIL: Limit.BEFORE,
    Kind.BY: Limit.UP_TO,
    Kind.THROUGH: Limit.UP_TO,
    Kind.FROM: Limit.FROM,
    Kind.PER: Limit.FROM,
    Kind.AFTER: Limit.AFTER,
}
_PHRASES: dict[str, tuple[tuple[str, ...], Limit]] = {
    "tot": (("tot", "en", "met"), Limit.UP_TO),
    "met": (("met", "ingang", "van"), Limit.FROM),
    "niet": (("niet", "later", "dan"), Limit.UP_TO),
    "op": (("op", "zijn", "laatst"), Limit.UP_TO),
    "ten": (("ten", "laatste"), Limit.UP_TO),
}


def dated(tokens: Tokens, at: int) -> Match | None:
    """Units with nothing before them that limits them."""
    return _match(tokens, at, at, Limit.NONE, False)


def limited(tokens: Tokens, at: int) -> Match | None:
    """Units behind *voor*, *uiterlijk*, *t/m*, *na*, *vanaf*, *per*, *rond* and the like, in any combination."""
    limit, circa, place = Limit.NONE, False, at
    while True:
        token = tokens[place]
        phrase = _PHRASES.get(token.word)
        if phrase and all(tokens[place + further].word == word for further, word in enumerate(phrase[0])):
            limit, place = phrase[1], place + len(phrase[0])
        elif token.kind is Kind.CIRCA:
            circa, place = True, place + 1
        elif token.kind in _LIMITS:
            limit, place = _LIMITS[token.kind], place + 1
            if token.kind is Kind.BY and tokens[place].kind is Kind.COLON:
                place += 1
        else:
            break
    return _match(tokens, at, skip_fillers(tokens, place), limit, circa) if place > at else None


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


def _onwards_at(tokens: Tokens, at: int) -> int:
    """The number of words here that say that it goes on: *juni e.v.*, *2018 en verder*."""
    word = tokens[at].word
    if word == "ev":
        return 1
    return 2 if word in {"en", "of"} and tokens[at + 1].word in {"verder", "later"} else 0
