"""Two columns that say together when: the one where it starts, and the one where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from model.columns import Role
from model.layout.recognition import Recognition, recognised
from model.layout.spellings import listed

_STARTS = frozenset(
    listed("startdatum, begindatum, start, begin, van, vanaf, datum van, datum vanaf, datum start, start date, from")
)
_ENDS = frozenset(
    listed(
        "einddatum, eind, einde, tot, t/m, tot en met, datum tot, datum t/m, datum tot en met, datum einde, end, "
        "end date, until"
    )
)
_ONLY_ENDS = _ENDS - frozenset(listed("einddatum, end date"))
"""Ends that mean nothing without the column before them: *Datum* and *T/m*."""


def with_start_and_end(names: Sequence[str], found: Sequence[Recognition]) -> list[Recognition]:
    """The recognitions, in which a start and an end that belong together are known as such.

    Where another column names the period outright, that one is it, and start and end are columns of the user's own.
    """
    result = list(found)
    start = next((place for place, name in enumerate(names) if name in _STARTS), None)
    end = next((place for place, name in enumerate(names) if name in _ENDS), None)
    if end is None:
        return result
    general = [
        place
        for place, recognition in enumerate(found)
        if recognition.role is Role.PERIOD and names[place] not in _STARTS | _ENDS
    ]
    if start is not None and not general:
        result[start] = recognised(Role.PERIOD, "pair")
        result[end] = recognised(Role.END, "pair")
    elif start is None and end - 1 in general and (names[end] in _ONLY_ENDS or names[end - 1] in {"datum", "date"}):
        result[end] = recognised(Role.END, "pair")
    return result
