"""What the forms of a plan declare to be personal or internal, in the tables and labelled values of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from model.forms.form import Field
from model.forms.found import forms_in
from model.plan import Plan

Place = tuple[str, int]
"""The key of a table and the id of a column."""


@dataclass(frozen=True, slots=True)
class Declared:
    """Keys and ids of the plan."""

    personal: frozenset[Place] = frozenset()
    """Columns with names and ways to reach people."""
    internal: frozenset[Place] = frozenset()
    internal_tables: frozenset[str] = frozenset()
    personal_texts: frozenset[str] = frozenset()


def declared_in(plan: Plan) -> Declared:
    """What all forms of a plan declare."""
    forms = forms_in(plan)
    columns = [
        ((found.tables[table.key], found.columns[table.key, column.key]), column)
        for found in forms
        for table in found.form.tables
        if table.key in found.tables
        for column in table.columns
        if (table.key, column.key) in found.columns
    ]
    return Declared(
        frozenset(place for place, column in columns if column.is_personal),
        frozenset(place for place, column in columns if column.is_internal),
        frozenset(
            found.tables[table.key]
            for found in forms
            for table in found.form.tables
            if table.is_internal and table.key in found.tables
        ),
        frozenset(
            chain.from_iterable(
                (
                    found.texts[part.key]
                    for part in found.form.texts
                    if isinstance(part, Field) and part.is_personal and part.key in found.texts
                )
                for found in forms
            )
        ),
    )
