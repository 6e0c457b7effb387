"""What a form brings into a workbook: its front sheet, and its tables with their standard rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from model import columns as plan_columns
from model.forms.field_values import field_value
from model.forms.form import MONEY, Cells, Column, Field, Form, Table
from model.forms.found import FoundRow, forms_in
from model.messages import QT_TRANSLATE_NOOP, Message
from model.new_part import AddedPart, NewFront, NewTable, NewText
from model.open_plan import OpenPlan
from model.periods import PeriodContext
from model.plan import Plan
from model.values import Formula, Number, Value, text_of

Texts = Mapping[str, Value]
"""What fields and sections begin with, by their keys in the form."""


def new_front(form: Form, title: str, texts: Texts) -> NewFront | None:
    """The front sheet of a form; None when it has no fields and no sections."""
    if not form.texts:
        return None
    return NewFront(form.front, title, [NewText(part.title, texts.get(part.key, "")) for part in form.texts])


def new_table(table: Table, rows: Iterable[Cells] = (), standard_rows: Sequence[Cells] | None = None) -> NewTable:
    """A table of a form as it comes into a workbook: standard rows, or these instead, further ones, and empty ones to
    write in."""
    columns = [_column(column) for column in table.columns]
    standard = table.standard_rows if standard_rows is None else standard_rows
    contents = [*(_row(table, cells) for cells in standard), *(_row(table, cells) for cells in rows)]
    contents += [[""] * len(columns) for _ in range(max(table.empty_rows, 0 if contents else 1))]
    totals = [place for place, column in enumerate(table.columns) if column.is_summed]
    return NewTable(table.title, columns, contents, totals)


def add_form(
    open_plan: OpenPlan,
    form: Form,
    title: str = "",
    tables: Mapping[str, Sequence[Cells]] | None = None,
    texts: Texts | None = None,
) -> AddedPart:
    """Bring a form into a workbook as one step, with what other forms there tell of it, and with rows for its tables by
    their keys. Raises `Refused` where the workbook does not allow it."""
    label = Message(QT_TRANSLATE_NOOP("Steps", "add {part}"), {"part": form.title})
    rows = tables or {}
    standard = prefilled_rows(open_plan.plan, form)
    values = {
        **prefilled(open_plan.plan, form),
        **{key: _as_field(form, key, value) for key, value in (texts or {}).items()},
    }
    return open_plan.add_part(
        label,
        [new_table(table, rows.get(table.key, ()), standard.get(table.key)) for table in form.tables],
        new_front(form, title or form.document_title or form.title, values),
    )


def prefilled(plan: Plan, form: Form) -> dict[str, Value]:
    """The texts that other forms of the workbook give to this one."""
    found = {one.form.key: one for one in forms_in(plan)}
    texts: dict[str, Value] = {}
    for prefill in form.prefills:
        if prefill.columns:
            continue
        for other, part in prefill.sources:
            key = found[other].texts.get(part) if other in found else None
            value = plan.holder(key).value if key is not None else ""
            if value != "":
                texts[prefill.target] = value
                break
    return texts


def prefilled_rows(plan: Plan, form: Form) -> dict[str, list[Cells]]:
    """The rows that other forms of the workbook give to the tables of this one, by the keys of these."""
    found = {one.form.key: one for one in forms_in(plan)}
    given: dict[str, list[Cells]] = {}
    for prefill in form.prefills:
        for other, table in prefill.sources if prefill.columns else ():
            rows = list(found[other].rows(plan, table)) if other in found else []
            cells: list[Cells] = [
                {key: _first_content(row, sources) for key, sources in prefill.columns.items()}
                for row in rows
                if row.text(next(iter(prefill.columns.values()))[0])
            ]
            if cells:
                given[prefill.target] = cells
                break
    return given


def _first_content(row: FoundRow, keys: Sequence[str]) -> str | float:
    """What stands in the first of these columns that has something."""
    for key in keys:
        value = row.cells.get(key, "")
        value = value.result if isinstance(value, Formula) else value
        if isinstance(value, Number):
            return value.value
        if row.text(key):
            return row.text(key)
    return ""


def _as_field(form: Form, key: str, value: Value) -> Value:
    """What is typed for a field, as the field keeps it."""
    part = form.part(key)
    return field_value(part, text_of(value), "", PeriodContext()) if isinstance(part, Field) else value


def _column(column: Column) -> plan_columns.Column:
    return plan_columns.Column(
        0, column.title, column.role, column.kind, column.format, column.width, choices=column.choices
    )


def _row(table: Table, cells: Cells) -> list[Value]:
    return [_value(column, cells.get(column.key, "")) for column in table.columns]


def _value(column: Column, content: str | float) -> Value:
    if isinstance(content, str):
        return content
    return Number(content, column.format or MONEY)
