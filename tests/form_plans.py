"""Plans made of forms, for tests: cells are named by the keys of the form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from model.forms import FoundForm, form, forms_in
from model.forms.parts import add_form
from model.open_plan import OpenPlan
from model.plan import Plan


class FilledForm:
    """A plan with one form or more, of which the first is at hand."""

    def __init__(self, *keys: str) -> None:
        self.open_plan = OpenPlan(Plan())
        for key in keys:
            add_form(self.open_plan, form(key))

    @property
    def plan(self) -> Plan:
        return self.open_plan.plan

    def found(self, key: str) -> FoundForm:
        """The form with this key, as the plan holds it."""
        return next(one for one in forms_in(self.plan) if one.form.key == key)

    def write(self, key: str, part: str, text: str) -> None:
        """Type in a field or section."""
        self.open_plan.set_text(self.found(key).texts[part], text)

    def fill(self, key: str, table: str, rows: Sequence[Mapping[str, str]]) -> list[int]:
        """Type rows below a table; returns their ids."""
        found = self.found(key)
        contents = [[(found.columns[table, name], text) for name, text in row.items()] for row in rows]
        return list(self.open_plan.put(found.tables[table], [], contents).new_rows)

    def set(self, key: str, table: str, row: int, column: str, text: str) -> None:
        """Type in a cell of the row at this place."""
        found = self.found(key)
        row_id = self.plan.table(found.tables[table]).rows[row].id
        self.open_plan.set_texts(found.tables[table], [(row_id, found.columns[table, column], text)])

    def texts(self, key: str, table: str, column: str) -> list[str]:
        """What stands in a column."""
        found = self.found(key)
        held = self.plan.table(found.tables[table])
        place = held.column_index(found.columns[table, column])
        return [held.text(row, place) for row in range(len(held.rows))]
