"""Rules for days with a name: `Koningsdag 2018`, `tweede paasdag`, `1e en 2e kerstdag`, `Goede Vrijdag`."""

from __future__ import annotations

from model.periods.feasts import NUMBERED, PHRASES, PLACES
from model.periods.marks import Precision
from model.periods.match import Group, Joint
from model.periods.reading_on import connector_at, year_at
from model.periods.tokens import Tokens, is_free
from model.periods.units import Unit
from model.periods.words import FEAST, LAST, Kind

FIRST_WORDS = frozenset(words[0] for words in PHRASES)
"""Words that begin a name of several words."""


def feast(tokens: Tokens, at: int) -> Group | None:
    """One day with a name, or the few days that a name covers."""
    if not is_free(tokens, at):
        return None
    for words, name in PHRASES.items():
        stop = at + len(words)
        if tokens[at].word == words[0] and tuple(token.word for token in tokens[at:stop]) == words:
            return _feasts(tokens, (PLACES[name],), Joint.SINGLE, stop)
    return _feasts(tokens, (tokens[at].value,), Joint.SINGLE, at + 1) if tokens[at].kind is Kind.FEAST else None


def numbered_feast(tokens: Tokens, at: int) -> Group | None:
    """The first or the second of two days, or both."""
    numbers, joint, stop = [tokens[at].value], Joint.SINGLE, at + 1
    between = connector_at(tokens, stop)
    if between and tokens[between[1]].kind is Kind.ORDINAL:
        joint, stop = between[0], between[1] + 1
        numbers.append(tokens[between[1]].value)
    names = NUMBERED.get(tokens[stop].word.removesuffix("en"))
    if names is None or not all(0 < number <= len(names) or number == LAST for number in numbers):
        return None
    places = tuple(PLACES[names[number - 1 if number > 0 else number]] for number in numbers)
    return _feasts(tokens, places, joint, stop + 1)


def _feasts(tokens: Tokens, places: tuple[int, ...], joint: Joint, stop: int) -> Group:
    year, shift, stop = year_at(tokens, stop)
    units = [Unit(Precision.DAY, number=place, part=FEAST, year=year, shift=shift) for place in places]
    return Group(tuple(units), stop, joint)
