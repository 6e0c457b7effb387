"""What of a register may go to partners: names and ways to reach people only with their consent, the rest counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from model.folding import fold
from model.forms.found import FoundForm
from model.plan import Plan

REGISTER, CONSENT = "initiatieven", "toestemming"


class Consent(StrEnum):
    """Whether someone agreed to sharing."""

    GIVEN = "given"
    REFUSED = "refused"
    UNKNOWN = "unknown"


_GIVEN = re.compile(r"^(?:ja|j|akkoord|toegestaan|gegeven)\b")
_REFUSED = re.compile(r"^(?:nee|n|niet|geweigerd|geen|ingetrokken)\b|\bingetrokken\b")
_DOUBT = re.compile(r"\?|\bmits\b|\bnog\b|\bgevraagd\b|\bonbekend\b|\bmisschien\b")


def consent_of(text: str) -> Consent:
    """What a cell says: *ja*, *ja, 3-4-2026*, *nee*. Anything else, and anything doubtful, is no consent."""
    folded = fold(text).strip()
    if _REFUSED.search(folded):
        return Consent.REFUSED
    return Consent.GIVEN if _GIVEN.search(folded) and not _DOUBT.search(folded) else Consent.UNKNOWN


@dataclass(frozen=True, slots=True)
class Shared:
    """What goes to partners: for each row the ids of the columns to be left empty, and how many people that are."""

    hidden: dict[int, frozenset[int]]
    unnamed: int
    named: int


def shared(plan: Plan, found: FoundForm) -> Shared:
    """The cells of the register that stay behind: all that is personal in rows without recorded consent. What is
    personal of others than the administrator (the police contact) is theirs to know, and goes along."""
    own = [(REGISTER, key) for key in ("beheerder", "bereikbaar") if (REGISTER, key) in found.columns]
    hidden: dict[int, frozenset[int]] = {}
    unnamed = named = 0
    for row in found.rows(plan, REGISTER):
        if not (row.text("beheerder") or row.text("bereikbaar")):
            continue
        if consent_of(row.text(CONSENT)) is Consent.GIVEN:
            named += 1
        else:
            unnamed += 1
            hidden[row.row_id] = frozenset(found.columns[key] for key in own)
    return Shared(hidden, unnamed, named)
