"""Which forms a plan holds, and where: recognised by heads, names of sheets and headings, nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from model import plan as plans
from model import table as plan_tables
from model.forms.catalogue import forms
from model.forms.form import Field, Form, Section, Table
from model.forms.head_sets import SetMatch, matches
from model.layout.heads import reduced
from model.typing_in import read_number
from model.values import Formula, Number, Value, is_empty, text_of


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a form's table, with its cells by the keys of the columns that are there."""

    row_id: int
    cells: Mapping[str, Value]

    def text(self, key: str) -> str:
        """What stands in this column; empty when there is no such column."""
        return text_of(self.cells.get(key, "")).strip()

    def number(self, key: str) -> float | None:
        """The number in this column; None when it holds none."""
        value = self.cells.get(key, "")
        value = value.result if isinstance(value, Formula) else value
        return value.value if isinstance(value, Number) else read_number(text_of(value))


TEXTS_ALONE = 3
"""Headings of texts that tell a form when no table does."""


@dataclass(slots=True)
class FoundForm:
    """A form as a plan holds it: keys of the form's parts -> keys of the plan."""

    form: Form
    tables: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    columns: dict[tuple[str, str], int] = field(default_factory=dict)
    """Key of the table and of the column in the form -> id of the column in the plan."""

    def table(self, plan: plans.Plan, key: str) -> plan_tables.Table | None:
        """The table of the plan that is this table of the form."""
        return plan.table(self.tables[key]) if key in self.tables else None

    def rows(self, plan: plans.Plan, key: str) -> Iterator[FoundRow]:
        """The rows with content of a table of the form, cells by the keys of their columns."""
        table = self.table(plan, key)
        if table is None:
            return
        places = {
            column.key: table.column_index(self.columns[key, column.key])
            for column in self.form.table(key).columns
            if (key, column.key) in self.columns
        }
        for row in table.rows:
            if any(not is_empty(value) for value in row.cells):
                yield FoundRow(row.id, {name: row.cells[place] for name, place in places.items()})

    def text(self, plan: plans.Plan, key: str) -> str:
        """The text of a field or section; empty when the plan has none."""
        return plan.holder(self.texts[key]).text if key in self.texts else ""


def forms_in(plan: plans.Plan) -> tuple[FoundForm, ...]:
    """The forms of which the plan holds a table, or several texts, in the order of the workbook.

    A table or text is part of one form at most, the one that it agrees with best. A form is not found twice: what a
    workbook holds more of it stays a table of its own.
    """
    found: dict[str, FoundForm] = {}
    for table in plan.tables:
        match = _best(table, found)
        if match is not None:
            part = found.setdefault(match.form.key, FoundForm(match.form))
            part.tables[match.table.key] = table.key
            for column, key in zip(table.columns, match.columns, strict=True):
                if key is not None:
                    part.columns[match.table.key, key] = column.id
    texts: list[plans.Property | plans.Section] = [*plan.properties, *plan.sections]
    candidates = [found.get(form.key) or FoundForm(form) for form in forms()]
    for candidate in sorted(candidates, key=lambda one: (not one.tables, -_agreement(one.form, texts))):
        taken = {key for other in found.values() for key in other.texts.values()}
        own = _texts_of(candidate.form, [text for text in texts if text.key not in taken])
        if candidate.tables or len(own) >= TEXTS_ALONE:
            candidate.texts = own
            found.setdefault(candidate.form.key, candidate)
    order = {table.key: place for place, table in enumerate(plan.tables)}
    return tuple(
        sorted(found.values(), key=lambda one: min((order[key] for key in one.tables.values()), default=len(order)))
    )


def part_in(plan: plans.Plan, table_key: str) -> tuple[FoundForm, Table] | None:
    """The form of which a table of the plan is one, and which; None for a table of no form."""
    for found in forms_in(plan):
        for key, known in found.tables.items():
            if known == table_key:
                return found, found.form.table(key)
    return None


def is_as_made(plan: plans.Plan, table_key: str) -> tuple[FoundForm, Table] | None:
    """As `part_in`, and only when the table stands as a new plan has it: under its name, with all its heads."""
    part = part_in(plan, table_key)
    if part is None:
        return None
    _, declared = part
    held = plan.table(table_key)
    titles = {column.title for column in held.columns}
    is_whole = all(column.title in titles for column in declared.columns)
    # A second one in the workbook has a number behind its name.
    return part if is_whole and held.title.startswith(declared.title) else None


def _best(table: plan_tables.Table, found: dict[str, FoundForm]) -> SetMatch | None:
    """The table of a form that is not found yet and agrees best with the heads; the name of the sheet decides between
    those that agree about as well."""
    free = [
        match
        for match in matches([column.title for column in table.columns])
        if match.form.key not in found or match.table.key not in found[match.form.key].tables
    ]

    def agreement(match: SetMatch) -> float:
        names = {reduced(name) for name in (match.table.title, *match.table.known_as)}
        return match.score + (0.3 if reduced(table.title) in names else 0.0) + (0.1 if match.form.key in found else 0.0)

    return max(free, key=agreement, default=None)


def _agreement(form: Form, texts: list[plans.Property | plans.Section]) -> int:
    return len(_texts_of(form, texts))


def _texts_of(form: Form, texts: list[plans.Property | plans.Section]) -> dict[str, str]:
    """For each field and section of the form the text of the plan that is it; those on a sheet with the name of the
    form before others."""
    home = {reduced(name) for name in (form.front, form.title, *form.known_as)}
    ordered = sorted(texts, key=lambda text: reduced(text.sheet) not in home)
    own: dict[str, str] = {}
    used: set[str] = set()
    for part in form.texts:
        wanted = {reduced(name) for name in (part.title, *part.known_as)}
        for text in ordered:
            if text.key not in used and (reduced(text.name) in wanted or _plays(part, text)):
                own[part.key] = text.key
                used.add(text.key)
                break
    return own


def _plays(part: Field | Section, text: plans.Property | plans.Section) -> bool:
    """Whether a labelled value has the role of the field, under whatever label."""
    return (
        isinstance(part, Field)
        and part.role is not None
        and isinstance(text, plans.Property)
        and text.role is part.role
    )
