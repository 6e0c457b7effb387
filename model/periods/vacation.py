"""Vacations and recesses in a text: which one is meant, of which year. Their days differ by region and municipality."""

from __future__ import annotations

from model.periods.context import PeriodContext
from model.periods.marks import Precision, YearSource
from model.periods.reading_on import year_at
from model.periods.tokens import tokenize
from model.periods.units import Unit
from model.periods.words import Kind
from model.periods.years import resolve

PROJECT_WEEKS = "projectweek"
"""What is asked where a text counts weeks of the project."""

_MONTHS = {
    "zomer": 7,
    "herfst": 10,
    "najaar": 10,
    "kerst": 12,
    "winter": 12,
    "mei": 5,
    "voorjaar": 2,
    "krokus": 2,
    "bouwvak": 7,
    "feestdagen": 12,
}
"""How the name begins -> a month in which it always has days."""


def asked_in(words: str, context: PeriodContext) -> str:
    """What has to be asked to know the days of the first vacation in these words, such as `zomervakantie 2017`.

    The year is that of the text or the one that follows from the context, as for any month; none where neither tells.
    Empty when the words name no vacation.
    """
    tokens = tokenize(words)
    at = next((place for place, token in enumerate(tokens) if token.kind is Kind.HOLIDAY), None)
    if at is None:
        return ""
    name = _one(tokens[at].word)
    year = year_at(tokens, at + 1).year or _year_of(name, context)
    return f"{name} {year}" if year else name


def _one(word: str) -> str:
    """The name of the vacation in the singular."""
    word = word.replace("vakantieperiode", "vakantie")
    return word[:-1] if word.endswith("vakanties") else word


def _year_of(name: str, context: PeriodContext) -> int | None:
    month = next((month for begin, month in _MONTHS.items() if name.startswith(begin)), None)
    if month is not None:
        found = resolve((Unit(Precision.MONTH, month=month),), False, context)
        return found.days[0][0].year if found is not None and found.source is not YearSource.NONE else None
    if context.start is not None and context.end is not None and context.start.year == context.end.year:
        return context.start.year
    return None
