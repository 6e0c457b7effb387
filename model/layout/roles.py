"""Which role each column plays: by its header, by the headers beside it, and where those leave doubt by its values."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from model.axis_heads import time_head
from model.columns import Role
from model.forms.head_sets import matches as matches_of_forms
from model.layout.ambiguous import RULES, Beside, is_logged
from model.layout.evidence import LOOK_OF, Evidence, Look, evidence
from model.layout.heads import reduced, said
from model.layout.near_spellings import near_role
from model.layout.recognition import SURE_FROM, Certainty, Recognition, contradicted, recognised, supported
from model.layout.spellings import role_of_header, roles_named
from model.layout.start_columns import with_start_and_end
from model.values import Value

__all__ = ["Certainty", "Recognition", "fingerprint", "recognise"]

CLEARLY_A_FORM = 0.7
"""How well heads agree with a table of a form when what that declares wins over each head by itself."""
FEWEST_TO_CONTRADICT = 4
NEARLY_ALL = 0.8
NEARLY_NONE = 0.1
FEWEST_PERIODS = 3
"""Values of a column without a known head that must look like periods before it is proposed for one."""

_CLASHES: dict[Role, tuple[Look, ...]] = {
    Role.PERIOD: (Look.DOER, Look.GROUP, Look.CHANNEL, Look.AMOUNT),
    Role.END: (Look.DOER, Look.GROUP, Look.CHANNEL, Look.AMOUNT),
    Role.LOGGED: (Look.DOER, Look.GROUP, Look.CHANNEL, Look.AMOUNT),
    Role.AUDIENCE: (Look.PERIOD, Look.AMOUNT, Look.CHANNEL),
    Role.CHANNEL: (Look.PERIOD, Look.AMOUNT, Look.GROUP, Look.DOER),
    Role.OWNER: (Look.PERIOD, Look.AMOUNT, Look.CHANNEL),
    Role.STATUS: (Look.GROUP, Look.CHANNEL, Look.DOER),
    Role.COST: (Look.PERIOD, Look.GROUP, Look.CHANNEL),
    Role.ACTION: (Look.PERIOD, Look.DOER),
    Role.GOAL: (Look.PERIOD, Look.DOER),
    Role.MESSAGE: (Look.PERIOD, Look.DOER),
}
"""What the values of a column with this role do not look like, all of them."""
_ROLE_OF_LOOK = {look: role for role, look in LOOK_OF.items() if role not in {Role.END, Role.LOGGED}}
_WEEKS_AND_HOURS = frozenset({"week", "weeknummer", "weeknr", "wk", "tijd", "tijdstip", "kwartaal", "maand", "dag"})
"""Heads of periods below which bare numbers stand."""


def recognise(headers: Sequence[str], samples: Sequence[Sequence[Value]]) -> list[Recognition]:
    """The role of each column. `samples` hold, per column, some values from below the header; they may be empty.

    A role is given once: of two columns the one with the more specific header has it, otherwise the first; the other
    is kept as a column of the user's own. Values never overrule a header silently; they make it a question.
    """
    names = [_name(header) for header in headers]
    values = [samples[place] if place < len(samples) else () for place in range(len(headers))]
    found = with_start_and_end(names, [_from_header(header) for header in headers])
    for place, name in enumerate(names):
        rule = RULES.get(name)
        if rule is not None and found[place].role is not Role.END and not _is_paired(found, place):
            found[place] = rule(Beside(place, names, [one.role for one in found], values[place]))
    _logged_dates(names, found, values)
    weighed = [_weighed(one, name, column) for one, name, column in zip(found, names, values, strict=True)]
    doubted = [after.confidence < before.confidence for before, after in zip(found, weighed, strict=True)]
    proposed = _with_proposed_period(headers, _each_once(weighed, doubted), values)
    # A column of doers that holds groups alone may be one of audiences after all.
    doubts = [
        doubt or (one.role is Role.OWNER and evidence(column).share(Look.GROUP) >= NEARLY_ALL)
        for doubt, one, column in zip(doubted, proposed, values, strict=True)
    ]
    return _as_in_form(headers, proposed, doubts)


def _as_in_form(headers: Sequence[str], found: list[Recognition], doubted: Sequence[bool]) -> list[Recognition]:
    """The roles as a form declares them, when these heads are clearly those of one of its tables. What the values of a
    column contradict stays a question."""
    match = next(iter(matches_of_forms(headers)), None)
    if match is None or match.score < CLEARLY_A_FORM:
        return found
    declared = [match.table.column(key).role if key is not None else None for key in match.columns]
    return [
        recognised(role, "header" if role is not None else "own")
        if key is not None and not doubt and (role is not one.role or one.confidence < SURE_FROM)
        else one
        for one, key, role, doubt in zip(found, match.columns, declared, doubted, strict=True)
    ]


def fingerprint(headers: Sequence[str]) -> str:
    """A short mark of a header row, the same for every sheet with these headers, by which answers are remembered.

    Before the full stop it is the same for these headers in any order; behind it stands the order: the places of the
    headers when they are sorted.
    """
    bare = [reduced(header).replace(" ", "") for header in headers]
    order = sorted(range(len(bare)), key=lambda place: bare[place])
    joined = "\x1f".join(bare[place] for place in order)
    mark = hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:20]
    return f"{mark}.{'-'.join(str(place) for place in order)}"


def _name(header: str) -> str:
    """The header in reduced form, without what it has in brackets."""
    whole = said(header).whole
    return whole[-1] if whole else ""


def _is_paired(found: Sequence[Recognition], place: int) -> bool:
    return found[place].role is Role.PERIOD and any(one.role is Role.END for one in found)


def _from_header(header: str) -> Recognition:
    if not header.strip():
        return recognised(None, "unnamed")
    if time_head(header) is not None:
        return recognised(None, "calendar")
    known = role_of_header(header)
    if known is not None:
        role, (place, plainness) = known
        if place == 0:
            return recognised(role, "common" if plainness else "header")
        several = len(roles_named(header)) > 1
        return recognised(role, "brackets" if place == 2 else "several" if several else "part")
    near = near_role(header)
    if near is None:
        return recognised(None, "own")
    return recognised(near.role, near.nearness.value, known=near.known)


def _logged_dates(names: Sequence[str], found: list[Recognition], values: Sequence[Sequence[Value]]) -> None:
    for place, name in enumerate(names):
        if name in {"datum", "date"} and not any(one.role is Role.END for one in found):
            logged = is_logged(Beside(place, names, [one.role for one in found], values[place]))
            found[place] = logged or found[place]


def _each_once(found: Sequence[Recognition], doubted: Sequence[bool]) -> list[Recognition]:
    """Leave each role with its surest column, of equals the first. A column that its values contradict is still asked
    about when another has its role."""
    best: dict[Role, int] = {}
    for place, one in enumerate(found):
        if one.role is not None and (one.role not in best or one.confidence > found[best[one.role]].confidence):
            best[one.role] = place
    result = []
    for place, one in enumerate(found):
        if one.role is None or best[one.role] == place:
            result.append(one)
        else:
            result.append(replace(one, role=None) if doubted[place] else recognised(None, "second"))
    return result


def _weighed(one: Recognition, name: str, values: Sequence[Value]) -> Recognition:
    """The recognition in the light of the values: a little surer, or a question."""
    if one.role not in _CLASHES and one.role not in LOOK_OF:
        return one
    assert one.role is not None
    seen = evidence(values)
    look = LOOK_OF.get(one.role)
    own = seen.share(look) if look is not None else 0.0
    if seen.filled >= FEWEST_TO_CONTRADICT and own <= NEARLY_NONE:
        clash = _clash(one.role, name, seen)
        if clash is not None:
            return contradicted(one, clash)
    return supported(one) if seen.filled and own >= 0.5 else one


def _clash(role: Role, name: str, seen: Evidence) -> Role | None:
    for look in _CLASHES.get(role, ()):
        if look is Look.AMOUNT and name in _WEEKS_AND_HOURS:
            continue
        if seen.share(look) >= NEARLY_ALL:
            return _ROLE_OF_LOOK[look]
    return None


def _with_proposed_period(
    headers: Sequence[str], found: list[Recognition], values: Sequence[Sequence[Value]]
) -> list[Recognition]:
    """In a table without a period, the first column of an unknown head that looks like one is proposed, and asked."""
    if any(one.role in {Role.PERIOD, Role.LOGGED} for one in found) or any(
        time_head(header) is not None for header in headers
    ):
        return found
    for place, one in enumerate(found):
        if one.role is not None:
            continue
        seen = evidence(values[place])
        if seen.filled >= FEWEST_PERIODS and seen.share(Look.PERIOD) >= NEARLY_ALL:
            return [*found[:place], recognised(Role.PERIOD, "looks"), *found[place + 1 :]]
    return found
