"""What a column is taken for, how sure that is as a number, and the reason in words for the user."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from model.columns import ROLE_NAMES, Role
from model.messages import QT_TRANSLATE_NOOP, Message


class Certainty(IntEnum):
    """How sure a role is. Below LIKELY the user is asked."""

    ASK = 0
    LIKELY = 1
    SURE = 2


SURE_FROM = 0.8
LIKELY_FROM = 0.6

SUPPORTED = 0.04
"""What is added when at least half of the values look as they should for the role."""
CONTRADICTED = 0.5
"""What remains, as a part, when nearly all values look like something else."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """The role of a column, and why.

    `confidence` runs from 0 to 1. It starts with how the role was found (see `BASES`), is raised a little when the
    values look so too, and is halved when nearly all of them look like something else. It is no chance that was
    measured: it puts the ways of recognising in order, and says below where the user has to be asked.
    """

    role: Role | None
    confidence: float
    reason: Message

    @property
    def certainty(self) -> Certainty:
        """The confidence in three grades."""
        if self.confidence >= SURE_FROM:
            return Certainty.SURE
        return Certainty.LIKELY if self.confidence >= LIKELY_FROM else Certainty.ASK


_REASONS = {
    "header": QT_TRANSLATE_NOOP("Roles", "The header says so."),
    "common": QT_TRANSLATE_NOOP("Roles", "The header usually means this."),
    "part": QT_TRANSLATE_NOOP("Roles", "A part of the header says so."),
    "several": QT_TRANSLATE_NOOP("Roles", "The header names several things; this is the first of them."),
    "brackets": QT_TRANSLATE_NOOP("Roles", "The text in brackets says so."),
    "calendar": QT_TRANSLATE_NOOP("Roles", "The header is itself a month, week or day."),
    "beside": QT_TRANSLATE_NOOP("Roles", "That follows from the columns beside it."),
    "pair": QT_TRANSLATE_NOOP("Roles", "The columns for start and end belong together."),
    "values": QT_TRANSLATE_NOOP("Roles", "That follows from what stands in the column."),
    "short": QT_TRANSLATE_NOOP("Roles", "The header looks like a short form of “{known}”."),
    "compound": QT_TRANSLATE_NOOP("Roles", "“{known}” is a part of the word."),
    "longer": QT_TRANSLATE_NOOP("Roles", "The header says “{known}” in more words."),
    "typed": QT_TRANSLATE_NOOP("Roles", "The header looks like “{known}”."),
    "own": QT_TRANSLATE_NOOP("Roles", "A column of your own; it is kept as it is."),
    "second": QT_TRANSLATE_NOOP("Roles", "Another column already plays this role; this one is kept as it is."),
    "unnamed": QT_TRANSLATE_NOOP("Roles", "The column has no header."),
    "looks": QT_TRANSLATE_NOOP("Roles", "The header does not say so, but what stands in the column looks like it."),
    "unsure": QT_TRANSLATE_NOOP("Roles", "The header can mean several things."),
    "clash": QT_TRANSLATE_NOOP("Roles", "What stands in the column looks like “{role}”, and the header does not."),
}

BASES = {
    "header": 0.95,
    "pair": 0.9,
    "own": 0.9,
    "calendar": 0.9,
    "beside": 0.9,
    "common": 0.85,
    "part": 0.85,
    "brackets": 0.8,
    "several": 0.75,
    "short": 0.75,
    "values": 0.75,
    "compound": 0.7,
    "longer": 0.7,
    "second": 0.7,
    "unnamed": 0.7,
    "typed": 0.5,
    "looks": 0.5,
    "unsure": 0.4,
}
"""The confidence that each way of recognising starts with."""


def recognised(role: Role | None, why: str, **values: object) -> Recognition:
    """A recognition in one of the ways of `BASES`."""
    return Recognition(role, BASES[why], Message(_REASONS[why], values))


def supported(found: Recognition) -> Recognition:
    """The same, with values that look like it."""
    return Recognition(found.role, min(0.99, found.confidence + SUPPORTED), found.reason)


def contradicted(found: Recognition, other: Role) -> Recognition:
    """The same role, to be asked about, since the values look like another."""
    reason = Message(_REASONS["clash"], {"role": Message(ROLE_NAMES[other])})
    return Recognition(found.role, round(found.confidence * CONTRADICTED, 3), reason)
