"""Words that a column offers because another part of its form lists them: the steps of a ladder, the channels."""

from __future__ import annotations

from dataclasses import replace

from model.channels import read_channels
from model.columns import Column
from model.forms.form import Column as FormColumn
from model.forms.found import FoundForm, forms_in
from model.plan import Plan


def listed_choices(plan: Plan, table_key: str, column: Column) -> tuple[str, ...]:
    """The words for the cells of a column of this plan; those that the column has itself when no list gives others."""
    for found in forms_in(plan):
        for (name, key), column_id in found.columns.items():
            if column_id == column.id and found.tables.get(name) == table_key:
                return _listed(plan, found, found.form.table(name).column(key)) or column.choices
    return column.choices


def with_listed_choices(plan: Plan, table_key: str, column: Column) -> Column:
    """The column with the words that a list of its form gives it."""
    choices = listed_choices(plan, table_key, column)
    return column if choices == column.choices else replace(column, choices=choices)


def _listed(plan: Plan, found: FoundForm, declared: FormColumn) -> tuple[str, ...]:
    name, _, key = declared.choices_from.partition(".")
    if key:
        words = [row.text(key) for row in found.rows(plan, name)]
    else:
        words = [channel.text for channel in read_channels(found.text(plan, name)).named] if name else []
    return tuple(dict.fromkeys(word for word in words if word))
