"""What a form brings into a workbook: its front sheet, and its tables with their standard rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from model import columns as plan_columns
from model.forms.form import MONEY, Cells, Column, Form, Table
from model.forms.found import forms_in
from model.messages import QT_TRANSLATE_NOOP, Message
from model.new_part import AddedPart, NewFront, NewTable, NewText
from model.open_plan import OpenPlan
from model.plan import Plan
from model.values import Number, Value

Texts = Mapping[str, Value]
"""What fields and sections begin with, by their keys in the form."""


def new_front(form: Form, title: str, texts: Texts) -> NewFront | None:
    """The front sheet of a form; None when it has no fields and no sections."""
    if not form.texts:
        return None
    return NewFront(form.front, title, [NewText(part.title, texts.get(part.key, "")) for part in form.texts])


def new_table(table: Table, choices: Mapping[str, Sequence[str]] | None = None, rows: Iterable[Cells] = ()) -> NewTable:
    """A table of a form as it comes into a workbook: standard rows, further ones, and empty ones to write in."""
    columns = [_column(column, (choices or {}).get(column.key, column.choices)) for column in table.columns]
    contents = [*(_row(table, cells) for cells in table.standard_rows), *(_row(table, cells) for cells in rows)]
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
    return open_plan.add_part(
        label,
        [new_table(table, rows=rows.get(table.key, ())) for table in form.tables],
        new_front(
            form, title or form.document_title or form.title, {**prefilled(open_plan.plan, form), **(texts or {})}
        ),
    )


def prefilled(plan: Plan, form: Form) -> dict[str, Value]:
    """The texts that other forms of the workbook give to this one."""
    found = {one.form.key: one for one in forms_in(plan)}
    texts: dict[str, Value] = {}
    for prefill in form.prefills:
        for other, part in prefill.sources:
            key = found[other].texts.get(part) if other in found else None
            value = plan.holder(key).value if key is not None else ""
            if value != "":
                texts[prefill.target] = value
                break
    return texts


def _column(column: Column, choices: Sequence[str]) -> plan_columns.Column:
    return plan_columns.Column(
        0, column.title, column.role, column.kind, column.format, column.width, choices=tuple(choices)
    )


def _row(table: Table, cells: Cells) -> list[Value]:
    return [_value(column, cells.get(column.key, "")) for column in table.columns]


def _value(column: Column, content: str | float) -> Value:
    if isinstance(content, str):
        return content
    return Number(content, column.format or MONEY)
