"""What is understood of one row about people: for whom, by what means, what is to be done and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.action_proposals import Actions, read_actions
from model.audiences import Audiences, read_audiences
from model.channels import Channels, read_channels
from model.columns import Role
from model.people import NOBODY, Doer, KnownPeople, read_doers
from model.periods import Period, PeriodContext
from model.realised import Realised, realised
from model.status import Status


@dataclass(frozen=True, slots=True)
class RowPeople:
    """None where the table has no such column."""

    audiences: Audiences | None = None
    channels: Channels | None = None
    actions: Actions | None = None
    responsible: tuple[Doer, ...] | None = None
    realised: Realised | None = None


def read_people(
    texts: Mapping[Role, str],
    known: KnownPeople = NOBODY,
    context: PeriodContext | None = None,
    period: Period | None = None,
    status: Status | None = None,
) -> RowPeople:
    """What the texts of a row mean, by the roles of their columns. Never raises.

    `known` are the people of the plan; `period` and `status` are those of the row, to tell when it was done.
    """
    context = context or PeriodContext()
    return RowPeople(
        read_audiences(texts[Role.AUDIENCE]) if Role.AUDIENCE in texts else None,
        read_channels(texts[Role.CHANNEL]) if Role.CHANNEL in texts else None,
        read_actions(texts[Role.ACTION], known, context) if Role.ACTION in texts else None,
        read_doers(texts[Role.OWNER], known) if Role.OWNER in texts else None,
        realised(status, period, context) if status is not None else None,
    )
