"""Every kind of plan, filled in: one invented case for each form, in the municipality of Polderveen.

`filled_form` gives the plan; `FILLED` holds what stands in it, by the keys of the form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from filled_meetings import ACTION_LIST, MATRIX, MEETING, OUTCOME
from filled_networks import COMMUNITY, INITIATIVES, STAKEHOLDERS
from form_plans import FilledForm


@dataclass(frozen=True, slots=True)
class Contents:
    """What is typed into a form: its fields and sections, and the rows of its tables from the first one on."""

    texts: Mapping[str, str]
    tables: Mapping[str, tuple[Mapping[str, str], ...]]


FILLED: dict[str, Contents] = {
    key: Contents(texts, tables)
    for key, (texts, tables) in {
        "communicatiematrix": MATRIX,
        "stakeholderplan": STAKEHOLDERS,
        "bijeenkomst": MEETING,
        "opbrengst": OUTCOME,
        "digitale_initiatieven": INITIATIVES,
        "communityplan": COMMUNITY,
        "actielijst": ACTION_LIST,
    }.items()
}


def filled_form(key: str) -> FilledForm:
    """The form with this key, filled in. The rows that a new plan begins with make way."""
    made = FilledForm(key)
    for part, text in FILLED[key].texts.items():
        made.write(key, part, text)
    for table, rows in FILLED[key].tables.items():
        there = len(made.plan.table(made.found(key).tables[table]).rows)
        for place, row in enumerate(rows[:there]):
            for column, text in row.items():
                made.set(key, table, place, column, text)
        if rows[there:]:
            made.fill(key, table, rows[there:])
        held = made.plan.table(made.found(key).tables[table])
        if held.rows[len(rows) :]:
            made.open_plan.remove_rows(held.key, [row.id for row in held.rows[len(rows) :]])
    return made
