"""The texts of a plan whose spelling is looked at, and the words that are names there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interchange.spelling.own_words import folded
from model.changes import CellsChanged, Change
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan, Property, PropertyRole, Section
from model.values import Covered, Formula, RichText

_NAMES = frozenset({Role.AUDIENCE, Role.CHANNEL, Role.OWNER, Role.SENDER, Role.APPROVAL, Role.PLACE})
"""Roles of columns that list names, which have no spelling but their own."""
_NO_PROSE = _NAMES | {Role.STATUS, Role.NUMBER, Role.COST}
_LABELLED = frozenset({None, PropertyRole.PROJECT})
_WORD = re.compile(r"[^\W\d_]+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Place:
    """A cell by its table, row id and column id, or with `key` a section or property; and its text."""

    text: str
    table: str = ""
    row_id: int = 0
    column_id: int = 0
    key: str = ""


def is_prose(column: Column) -> bool:
    """Whether the cells of a column hold sentences, and no names, states, numbers or periods."""
    return column.kind is Kind.TEXT and column.role not in _NO_PROSE and not column.choices


def is_prose_holder(holder: Section | Property) -> bool:
    """Whether a text beside the tables holds sentences; a property often holds the name of a person or a date."""
    return isinstance(holder, Section) or holder.role in _LABELLED


def holders(plan: Plan) -> Iterator[Section | Property]:
    """The texts beside the tables whose spelling is looked at, in the order in which they are shown."""
    every: list[Section | Property] = [*plan.properties, *plan.sections]
    yield from filter(is_prose_holder, every)


def places(plan: Plan) -> Iterator[Place]:
    """All texts whose spelling is looked at, in the order in which they are shown. Those of formulas are left out."""
    for holder in holders(plan):
        if holder.text and not isinstance(holder.value, Formula):
            yield Place(holder.text, key=holder.key)
    for table in plan.tables:
        prose = [(at, column.id) for at, column in enumerate(table.columns) if is_prose(column)]
        for row in table.rows:
            for at, column_id in prose:
                value = row.cells[at]
                if isinstance(value, str | RichText) and not isinstance(value, Covered):
                    text = value if isinstance(value, str) else value.text
                    if text:
                        yield Place(text, table.key, row.id, column_id)


class PlanNames:
    """The words that a plan uses as names, as they are compared: of people, of groups and channels with a capital, of
    its sheets and of itself. Looked for at the first question, and again when such a text has changed."""

    def __init__(self, open_plan: OpenPlan) -> None:
        self._open_plan = open_plan
        self._names: frozenset[str] | None = None
        open_plan.plan.listeners.append(self)

    def __contains__(self, word: str) -> bool:
        if self._names is None:
            self._names = self._find()
        return folded(word) in self._names

    def close(self) -> None:
        """Listen to the plan no more."""
        if self in self._open_plan.plan.listeners:
            self._open_plan.plan.listeners.remove(self)

    def _find(self) -> frozenset[str]:
        plan = self._open_plan.plan
        found = {word for name in self._open_plan.people.known.names for word in _WORD.findall(name)}
        texts = {plan.title, *(table.title for table in plan.tables)}
        texts |= {holder.text for holder in plan.properties if not is_prose_holder(holder)}
        for table in plan.tables:
            for at, column in enumerate(table.columns):
                if column.role in _NAMES:
                    texts |= {table.text(place, at) for place in range(len(table.rows))}
        for text in texts:
            found.update(word for word in _WORD.findall(text) if word[:1].isupper())
        return frozenset(map(folded, found))

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """What is known stays true until the change."""

    def after(self, change: Change) -> None:
        """Look again when a name may have come or gone."""
        if isinstance(change, CellsChanged):
            columns = self._open_plan.plan.table(change.table).columns[change.first[1] : change.last[1] + 1]
            if not any(column.role in _NAMES for column in columns):
                return
        self._names = None
