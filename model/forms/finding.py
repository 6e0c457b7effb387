"""What is worth telling about a form as it is filled in, and where in the plan that is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from model.forms.found import FoundForm
from model.messages import Message
from model.plan import Plan
from model.readings import Readings


class Weight(StrEnum):
    """How much a finding matters."""

    WRONG = "wrong"
    """It cannot be so: times that overlap, a day that is not that weekday."""
    CHECK = "check"
    """It may be so, but someone had better look."""
    OPEN = "open"
    """Still to be filled in."""
    KNOW = "know"
    """Nothing is asked: it is as people left it, and is told so that nobody overlooks it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`kind` names the check, for who wants to hear of it no more; the other keys say where."""

    kind: str
    weight: Weight
    message: Message
    table: str | None = None
    row_id: int | None = None
    column_id: int | None = None
    text: str | None = None
    """The key of a field or section in the plan."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a check looks at."""

    plan: Plan
    readings: Readings
    found: FoundForm
    all: tuple[FoundForm, ...]
    today: dt.date

    def at(self, kind: str, weight: Weight, message: Message, table: str, row_id: int, column: str = "") -> Finding:
        """A finding about a cell, by the keys of the form."""
        return Finding(kind, weight, message, self.found.tables[table], row_id, self.found.columns.get((table, column)))

    def at_text(self, kind: str, weight: Weight, message: Message, key: str) -> Finding:
        """A finding about a field or section, by its key in the form."""
        return Finding(kind, weight, message, text=self.found.texts.get(key))

    def other(self, key: str) -> FoundForm | None:
        """Another form in the same workbook."""
        return next((one for one in self.all if one.form.key == key), None)
