"""What the values of a column look like: periods, groups, people, amounts, channels or states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from model.columns import Role
from model.first_names import FIRST_NAMES
from model.layout.axes import known_as
from model.number_format import is_date_format
from model.periods import PeriodContext, read_period
from model.periods.marks import Mark, Precision
from model.status import State, read_status
from model.values import Formula, Moment, Number, Value, text_of

MOST_VALUES = 40
"""Values of a column that are looked at: enough to see what stands there, and quickly."""
LONGEST_VALUE = 60
"""A longer text is a sentence: it can mention anything, and tells nothing about its column."""


class Look(Enum):
    """What a value looks like."""

    PERIOD = "period"
    GROUP = "group"
    DOER = "doer"
    """Someone who acts: a name, initials, a team, a function."""
    AMOUNT = "amount"
    CHANNEL = "channel"
    STATE = "state"


LOOK_OF: dict[Role, Look] = {
    Role.PERIOD: Look.PERIOD,
    Role.END: Look.PERIOD,
    Role.LOGGED: Look.PERIOD,
    Role.AUDIENCE: Look.GROUP,
    Role.OWNER: Look.DOER,
    Role.CHANNEL: Look.CHANNEL,
    Role.COST: Look.AMOUNT,
    Role.STATUS: Look.STATE,
}
"""What most values of a column look like when it plays this role."""

_TEAMS = re.compile(
    r"\b(?:project|kern|regie|wijk|gebieds)?team\b|secretariaat|projectleider|programmamanager|\badviseur|"
    r"\w+adviseur\b|\bafdeling\b|\bcommunicatie\b|\bbeleid\w*|bibliothecaris|co[oö]rdinator|griffie|griffier|secretaris|"
    r"webredact\w*|redactie\b|vormgever|\bmanager\b|werkgroep|stuurgroep|\bbureau\b|\bKCC\b",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"(?:[A-Z]{2,4}|[A-Z][a-z]?[A-Z]|(?:[A-Z]\.){1,4}(?: ?(?:van |de |der |den |ter |ten )*[A-Z][\w-]+)?)"
)
_FULL_NAME = re.compile(
    r"[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)? (?:(?:van|de|der|den|het|ten|ter|el|in 't) )*[A-Z][\wà-ÿ-]+"
)
_AMOUNT = re.compile(
    r"(?:€|eur\b|euro\b)?\s*-?\d+(?:\.\d{3})*(?:,(?:\d{1,2}|-|--|=))?\s*(?:€|eur|euro|k)?", re.IGNORECASE
)
_NOTHING = re.compile(
    r"[-–?.…/xX]*|n\.?v\.?t\.?|n\.?t\.?b\.?|p\.?m\.?|geen|onbekend|nader te bepalen|nog te bepalen", re.IGNORECASE
)
_PIECES = re.compile(r"[,;/&+\n•]|\ben\b|\bof\b")
_UNDATED = {Precision.UNKNOWN, Precision.EVENT, Precision.DURATION, Precision.CONTINUOUS, Precision.RECURRING}


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many values were looked at, and how many of them look like what. A value can look like several things."""

    filled: int
    looks: dict[Look, int]

    def share(self, *looks: Look) -> float:
        """The part (0 to 1) of the values that look so; of several looks the most frequent counts."""
        return max(self.looks.get(look, 0) for look in looks) / self.filled if self.filled else 0.0


def evidence(values: Iterable[Value]) -> Evidence:
    """What the first values that say something look like."""
    counts: dict[Look, int] = {}
    filled = 0
    for value in values:
        if filled == MOST_VALUES:
            break
        text = text_of(value).strip()
        if not text or _NOTHING.fullmatch(text):
            continue
        filled += 1
        for look in _looks(value, text):
            counts[look] = counts.get(look, 0) + 1
    return Evidence(filled, counts)


def _looks(value: Value, text: str) -> frozenset[Look]:
    content = value.result if isinstance(value, Formula) else value
    if isinstance(content, Moment):
        return frozenset({Look.PERIOD})
    if isinstance(content, Number):
        return frozenset() if is_date_format(content.format) else frozenset({Look.AMOUNT})
    return looks_of_text(text) if len(text) <= LONGEST_VALUE else frozenset()


@lru_cache(maxsize=8192)
def looks_of_text(text: str) -> frozenset[Look]:
    """What a short text looks like."""
    if re.search(r"\d", text) and _AMOUNT.fullmatch(text):
        # A bare number can be that of a week too.
        return frozenset({Look.AMOUNT})
    found: set[Look] = set()
    pieces = [piece.strip(" -*.()") for piece in _PIECES.split(text)]
    pieces = [piece for piece in pieces if piece]
    kinds = {known_as(piece) for piece in pieces}
    if Role.CHANNEL in kinds:
        found.add(Look.CHANNEL)
    if Role.AUDIENCE in kinds or re.search(r"\b(?:iedereen|alle|gemeente|cliënten|huurders)\b", text, re.IGNORECASE):
        found.add(Look.GROUP)
    if _is_period(text):
        found.add(Look.PERIOD)
    if read_status(text).state is not State.UNKNOWN:
        found.add(Look.STATE)
    if (pieces and not found and all(map(_is_doer, pieces))) or (_TEAMS.search(text) and found <= {Look.GROUP}):
        found.add(Look.DOER)
    return frozenset(found)


def _is_doer(piece: str) -> bool:
    if _TEAMS.search(piece) or _INITIALS.fullmatch(piece) or _FULL_NAME.fullmatch(piece):
        return True
    return piece[:1].isupper() and piece.casefold() in FIRST_NAMES


def _is_period(text: str) -> bool:
    period = read_period(text, PeriodContext())
    return period.precision not in _UNDATED or not period.flags.isdisjoint({Mark.SOON, Mark.TO_BE_SET})
