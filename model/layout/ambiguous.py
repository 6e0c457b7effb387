"""Rules for heads that mean one thing in one table and another in the next: *Wie*, *Wat*, *Datum*, *Middelen*.

The columns beside a head decide first, then what stands in the column; where both leave doubt, the user is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from model.columns import Role
from model.layout.evidence import Evidence, Look, evidence
from model.layout.recognition import Recognition, recognised
from model.values import Value

FEWEST_VALUES = 2
"""Values that must agree before they decide anything."""
NEARLY_ALL = 0.8
MOST = 0.6
"""The part of the values that must look so to decide between two roles."""

_LOG_TITLES = re.compile(
    r"(?:actie vanuit|besloten in|uit|vanuit) welk overleg|^(?:omschrijving |naam )?"
    r"(?:issue|risico|incident|melding|klacht|wijziging)s?\b|^risico ?omschrijving"
)
_PLANNED = re.compile(r"plandatum|planning|geplande datum|planned date|streefdatum")
_DUE = re.compile(r"deadline|gereed voor|gereed op|datum gereed|uiterlijk|termijn|due(?: date)?|einddatum")
_SMALL = frozenset({"wat", "wanneer", "wie", "what", "when", "who", ""})
"""The heads of a table that says no more than who does what when."""
_NEUTRAL = frozenset({Role.STATUS, Role.REMARK, Role.NUMBER, Role.COST, Role.PLACE})
"""What such a table can have besides without meaning anything else."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A column, and what stands beside it: the names of all heads in reduced form, what the others are, its values."""

    place: int
    names: Sequence[str]
    roles: Sequence[Role | None]
    values: Sequence[Value]

    @property
    def others(self) -> set[Role | None]:
        return {role for place, role in enumerate(self.roles) if place != self.place}

    @property
    def evidence(self) -> Evidence:
        return evidence(self.values)

    @property
    def is_small(self) -> bool:
        """Whether the table says who does what when, and little else."""
        names = {
            name for name, role in zip(self.names, self.roles, strict=True) if name in _SMALL or role not in _NEUTRAL
        }
        return names <= _SMALL and (names == set(self.names) or not names.isdisjoint({"wat", "what"}))

    def distance(self, role: Role) -> int:
        """How many columns away the nearest column with this role stands."""
        return min((abs(at - self.place) for at, found in enumerate(self.roles) if found is role), default=1_000)


def _who(column: Beside) -> Recognition:
    """*Wie* is the audience, or the one who acts."""
    if Role.AUDIENCE in column.others:
        return recognised(Role.OWNER, "beside")
    if "over wat" in column.names or Role.OWNER in column.others:
        return recognised(Role.AUDIENCE, "beside")
    seen = column.evidence
    groups, doers = seen.share(Look.GROUP), seen.share(Look.DOER)
    if column.is_small:
        all_groups = seen.filled > FEWEST_VALUES and groups >= NEARLY_ALL and not doers
        return recognised(Role.OWNER, "unsure" if all_groups else "beside")
    if seen.filled >= FEWEST_VALUES and max(groups, doers) >= MOST and groups != doers:
        return recognised(Role.AUDIENCE if groups > doers else Role.OWNER, "values")
    return recognised(Role.AUDIENCE if groups > doers else Role.OWNER, "unsure")


def _what(column: Beside) -> Recognition:
    """*Wat* is the action beside a goal, the subject beside a channel, the action where only who and when stand
    beside it."""
    if Role.ACTION in column.others:
        return recognised(Role.SUBJECT, "beside")
    goal, channel = column.distance(Role.GOAL), column.distance(Role.CHANNEL)
    if goal <= channel and Role.GOAL in column.others:
        return recognised(Role.ACTION, "beside")
    if Role.CHANNEL in column.others:
        return recognised(Role.SUBJECT, "beside")
    if column.is_small or Role.SUBJECT in column.others:
        return recognised(Role.ACTION, "beside")
    return recognised(Role.ACTION, "unsure")


def _means(column: Beside) -> Recognition:
    """*Middelen* is money in much municipal Dutch, and channels in a communication matrix."""
    seen = column.evidence
    amounts = seen.share(Look.AMOUNT)
    if amounts > 0.5:
        return recognised(Role.COST, "values")
    if seen.filled and not amounts:
        return recognised(Role.CHANNEL, "values")
    if not seen.filled and Role.COST in column.others and Role.CHANNEL not in column.others:
        return recognised(Role.CHANNEL, "beside")
    return recognised(Role.CHANNEL, "unsure")


def _from(column: Beside) -> Recognition:
    """*Van* begins a period, or names who a letter is from; `start_columns` has taken it when an end stands beside."""
    if "aan" in column.names:
        return recognised(Role.SENDER, "beside")
    if column.evidence.share(Look.PERIOD) >= MOST:
        return recognised(Role.PERIOD, "values")
    return recognised(Role.PERIOD, "unsure")


def _colour(column: Beside) -> Recognition:
    """*Kleur* is the attitude of a stakeholder; in a planning it says how the work stands."""
    if Role.STATUS in column.others or Role.PERIOD not in column.others:
        return recognised(Role.ATTITUDE, "common")
    return recognised(Role.STATUS, "unsure")


def _channel_or_moment(column: Beside) -> Recognition:
    """*Middel/moment* is what happens, where another column names the channel itself."""
    if Role.CHANNEL in column.others and Role.SUBJECT not in column.others:
        return recognised(Role.SUBJECT, "beside")
    return recognised(Role.CHANNEL, "header")


RULES: dict[str, Callable[[Beside], Recognition]] = {
    "wie": _who,
    "who": _who,
    "wat": _what,
    "what": _what,
    "middelen": _means,
    "van": _from,
    "from": _from,
    "kleur": _colour,
    "middel/moment": _channel_or_moment,
}
"""The rule for each head in reduced form."""


def is_logged(column: Beside) -> Recognition | None:
    """For a column *Datum*: that it tells when something was noted, not when it is planned; None when it does not."""
    beside = [name for place, name in enumerate(column.names) if place != column.place]
    if any("welk overleg" in name for name in beside):
        return recognised(Role.LOGGED, "beside")
    shown = {Role.AUDIENCE, Role.CHANNEL} & column.others
    if not shown and Role.NUMBER in column.others and any(_LOG_TITLES.search(name) for name in beside):
        return recognised(Role.LOGGED, "common")
    planned = any(_PLANNED.fullmatch(name) for name in beside)
    due = any(_DUE.fullmatch(name) for name in beside)
    if not (planned or due) or not all(_is_day(value) for value in column.values):
        return None
    if not shown:
        return recognised(Role.LOGGED, "beside")
    # In a matrix something is sent on *Datum*, and a deadline before it is that of a text.
    return recognised(Role.LOGGED, "unsure") if planned else None


def _is_day(value: Value) -> bool:
    """Whether a log could say so: logs are written on days, *medio april* and *n.t.b.* are planned."""
    return not isinstance(value, str) or re.match(r"\s*(?:\d|$)", value) is not None
