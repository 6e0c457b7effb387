"""Columns of a table: the header as written, the role it plays, and the kind of content it takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from model.messages import QT_TRANSLATE_NOOP


class Role(StrEnum):
    """What a column is for. The values are used in `inspect` and in the settings, and stay."""

    PERIOD = "periode"
    END = "einde"
    """When what begins in the column of periods ends: the second of two columns such as *Van* and *Tot en met*."""
    LOGGED = "datum_vastgelegd"
    AUDIENCE = "doelgroep"
    GOAL = "doel"
    SUBJECT = "onderwerp"
    MESSAGE = "boodschap"
    CHANNEL = "middel"
    ACTION = "actie"
    OWNER = "verantwoordelijk"
    SENDER = "afzender"
    APPROVAL = "akkoord"
    STATUS = "status"
    FREQUENCY = "frequentie"
    COST = "kosten"
    REMARK = "opmerking"
    PHASE = "fase"
    LEVEL = "niveau"
    PLACE = "locatie"
    NUMBER = "nr"
    INTEREST = "belang"
    INFLUENCE = "invloed"
    ATTITUDE = "houding"


ROLE_NAMES: dict[Role, tuple[str, str]] = {
    Role.PERIOD: QT_TRANSLATE_NOOP("Roles", "When (period)"),
    Role.END: QT_TRANSLATE_NOOP("Roles", "Until when (end)"),
    Role.LOGGED: QT_TRANSLATE_NOOP("Roles", "Date of entry"),
    Role.AUDIENCE: QT_TRANSLATE_NOOP("Roles", "Audience"),
    Role.GOAL: QT_TRANSLATE_NOOP("Roles", "Goal"),
    Role.SUBJECT: QT_TRANSLATE_NOOP("Roles", "Subject or milestone"),
    Role.MESSAGE: QT_TRANSLATE_NOOP("Roles", "Message"),
    Role.CHANNEL: QT_TRANSLATE_NOOP("Roles", "Channel"),
    Role.ACTION: QT_TRANSLATE_NOOP("Roles", "Action"),
    Role.OWNER: QT_TRANSLATE_NOOP("Roles", "Responsible"),
    Role.SENDER: QT_TRANSLATE_NOOP("Roles", "Sender"),
    Role.APPROVAL: QT_TRANSLATE_NOOP("Roles", "Approval"),
    Role.STATUS: QT_TRANSLATE_NOOP("Roles", "Status"),
    Role.FREQUENCY: QT_TRANSLATE_NOOP("Roles", "Frequency"),
    Role.COST: QT_TRANSLATE_NOOP("Roles", "Costs"),
    Role.REMARK: QT_TRANSLATE_NOOP("Roles", "Remark"),
    Role.PHASE: QT_TRANSLATE_NOOP("Roles", "Phase"),
    Role.LEVEL: QT_TRANSLATE_NOOP("Roles", "Level of participation"),
    Role.PLACE: QT_TRANSLATE_NOOP("Roles", "Place"),
    Role.NUMBER: QT_TRANSLATE_NOOP("Roles", "Number"),
    Role.INTEREST: QT_TRANSLATE_NOOP("Roles", "Interest"),
    Role.INFLUENCE: QT_TRANSLATE_NOOP("Roles", "Influence"),
    Role.ATTITUDE: QT_TRANSLATE_NOOP("Roles", "Attitude"),
}
"""What the user reads for each role."""


class Kind(StrEnum):
    """How the text that is typed into a column is read, and which editor suits it."""

    TEXT = "text"
    PERIOD = "period"
    STATUS = "status"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `id` is unique in the plan and stays; `title` is the header as the file writes it."""

    id: int
    title: str
    role: Role | None = None
    kind: Kind = Kind.TEXT
    format: str = "General"
    width: float = 0.0
    """Width in characters of the standard font, as Excel counts it; 0 when the file does not say."""
    counts_from: int | None = None
    """For a column of formulas that number the rows (`=A6+1`): the number of the first row. Such a column shows the
    place of each row and nobody types in it."""
    choices: tuple[str, ...] = field(default=(), compare=False)
    """The texts that a validation of the file allows in its cells. They are offered first, and never enforced."""
    hidden: bool = False
    """Whether the file hides it; it is shown when the user asks for it, and stays hidden in the file."""


def kind_for(role: Role | None, kind: Kind) -> Kind:
    """The kind that goes with a role; what the values show it to be (dates, numbers) wins over the role."""
    if kind in {Kind.DATE, Kind.NUMBER}:
        return kind
    kinds = {Role.PERIOD: Kind.PERIOD, Role.END: Kind.PERIOD, Role.STATUS: Kind.STATUS}
    return kinds.get(role, Kind.TEXT) if role else Kind.TEXT
