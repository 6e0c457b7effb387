"""The clean workbook of a plan with forms: made as a new plan of these forms is, so that lists to choose from, formats
and totals are as they were, and then filled."""

from __future__ import annotations

from collections.abc import Iterator

from interchange.importing.content import Imported
from interchange.keeper import WorkbookKeeper
from interchange.new_plan import without_beginning
from interchange.new_workbook import TEXT_SHEET, new_workbook
from interchange.workbook import Workbook
from model.columns import Column
from model.forms.form import Column as Declared
from model.forms.found import part_in
from model.messages import Message
from model.new_part import NewFront, NewTable, NewText
from model.open_plan import OpenPlan
from model.plan import Plan, Property, Section
from model.table import Table
from model.values import Covered, Value, is_empty


def form_workbook(plan: Plan) -> bytes:
    """The workbook as a file. Raises `Refused` when the plan has heads that would not be found again."""
    start = Workbook(new_workbook(Imported(title=plan.title, dated=plan.document_date)), f"{TEXT_SHEET}.xlsx")
    made = OpenPlan(Plan(), WorkbookKeeper(start))
    for front in _fronts(plan):
        made.add_part(Message(("PublicVersion", "")), front=front)
    tables = [_table(plan, table) for table in plan.tables if table.columns]
    made.add_part(Message(("PublicVersion", "")), tables)
    return without_beginning(start, made.plan)


def _fronts(plan: Plan) -> Iterator[NewFront]:
    """The sheets of texts as they were, and one for what stood elsewhere."""
    placed = {key for front in plan.fronts for key in front.parts}
    for front in plan.fronts:
        holders = [plan.holder(key) for key in front.parts]
        yield NewFront(front.sheet, front.title, [NewText(one.name, one.value) for one in holders])
    every: list[Property | Section] = [*plan.properties, *plan.sections]
    loose = [one for one in every if one.key not in placed and one.name.strip()]
    if loose:
        yield NewFront(TEXT_SHEET, plan.title, [NewText(one.name, one.value) for one in loose])


def _table(plan: Plan, table: Table) -> NewTable:
    part = part_in(plan, table.key)
    declared: dict[int, Declared] = {}
    if part is not None:
        found, of_form = part
        declared = {
            found.columns[of_form.key, column.key]: column
            for column in of_form.columns
            if (of_form.key, column.key) in found.columns
        }
    columns = [_column(column, declared.get(column.id)) for column in table.columns]
    totals = [
        place for place, column in enumerate(table.columns) if column.id in declared and declared[column.id].is_summed
    ]
    rows = [list(map(_alone, row.cells)) for row in table.rows if not all(is_empty(value) for value in row.cells)]
    return NewTable(" ".join(table.title.split()), columns, rows, totals)


def _column(column: Column, declared: Declared | None) -> Column:
    """The column with the lists and formats that the form declares: those of a workbook may hold anything."""
    if declared is None:
        return Column(0, column.title, column.role, column.kind, width=column.width)
    return Column(0, column.title, column.role, column.kind, declared.format, declared.width, choices=declared.choices)


def _alone(value: Value) -> Value:
    return "" if isinstance(value, Covered) else value
