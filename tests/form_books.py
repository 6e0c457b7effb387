"""Workbooks of forms for tests: made as the program makes them, filled in, saved and opened again."""

from __future__ import annotations

from filled_forms import FILLED
from form_plans import FilledForm

from interchange.new_plan import open_new_plan
from interchange.opening import Opened, open_data
from interchange.remembered import RememberedLayouts
from interchange.writing import changed
from model.forms import form


class FormBook(FilledForm):
    """A workbook with one form or more, as it is open in the program."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.open_plan = opened.open_plan

    @classmethod
    def new(cls, *keys: str) -> FormBook:
        """A new plan of these forms."""
        return cls(open_new_plan([form(key) for key in keys], "plan.xlsx", RememberedLayouts()))

    def fill_in(self, key: str) -> None:
        """Type the invented case of a form: texts, and the rows of its tables from the first one on."""
        for part, text in FILLED[key].texts.items():
            self.write(key, part, text)
            self.open_plan.settle_text(self.found(key).texts[part])
        for table, rows in FILLED[key].tables.items():
            there = len(self.plan.table(self.found(key).tables[table]).rows)
            for place, row in enumerate(rows[:there]):
                for column, text in row.items():
                    self.set(key, table, place, column, text)
            if rows[there:]:
                self.fill(key, table, rows[there:])

    def saved(self) -> bytes:
        """The workbook as it is written now."""
        return changed(self.opened.workbook, self.plan).workbook.archive.data

    def again(self) -> FormBook:
        """What opening finds of what is saved."""
        return FormBook(open_data(self.saved(), "plan.xlsx", RememberedLayouts()))
