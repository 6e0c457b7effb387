"""The register of initiatives as partners such as the police get it: names only of who agreed to that."""

from __future__ import annotations

from model.forms.found import FoundForm, forms_in
from model.forms.sharing import REGISTER, Shared, shared
from model.plan import Plan
from model.table import Row, Table

LEFT_OUT = "(niet gedeeld)"
"""What stands in the place of a name that stays behind."""


def register_in(plan: Plan) -> FoundForm | None:
    """The form in the plan that holds a register of initiatives."""
    return next((one for one in forms_in(plan) if REGISTER in one.tables), None)


def partner_plan(plan: Plan, found: FoundForm, title: str) -> tuple[Plan, Shared]:
    """A plan with the register alone, without columns that are internal and without what is personal of people who did
    not agree; and what that were. The plan itself stays as it is."""
    kept = shared(plan, found)
    table = found.table(plan, REGISTER)
    assert table is not None
    internal = {
        found.columns[REGISTER, column.key]
        for column in found.form.table(REGISTER).columns
        if column.is_internal and (REGISTER, column.key) in found.columns
    }
    places = [place for place, column in enumerate(table.columns) if column.id not in internal and not column.hidden]
    rows = []
    for row in table.rows:
        hidden = kept.hidden.get(row.id, frozenset())
        cells = [
            (LEFT_OUT if table.text(table.row_index(row.id), place).strip() else "")
            if table.columns[place].id in hidden
            else row.cells[place]
            for place in places
        ]
        rows.append(Row(row.id, cells))
    columns = [table.columns[place] for place in places]
    made = Table(table.key, table.title, columns, rows)
    return Plan(title, tables=[made], document_date=plan.document_date), kept
