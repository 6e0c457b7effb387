"""Rows that go on elsewhere when the user asks: what was promised becomes an action, a next meeting part of a plan."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from model.folding import folded_line
from model.forms.catalogue import form
from model.forms.form import Cells, Flow
from model.forms.found import FoundForm, FoundRow, forms_in
from model.forms.parts import add_form
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan, Outcome
from model.plan import Plan


@dataclass(frozen=True, slots=True)
class OfferedRow:
    """A row that can go on: how it is called, and whether the target has a row with the same words already."""

    row_id: int
    label: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class OfferedFlow:
    """A flow of a form in the plan, with the rows that it would take along."""

    flow: Flow
    source: FoundForm
    target: FoundForm | None
    """None when the workbook does not have the table yet; it comes in with the rows then."""
    rows: tuple[OfferedRow, ...]


def offered_flows(plan: Plan) -> tuple[OfferedFlow, ...]:
    """The flows of all forms in the plan that have rows to take along, in the order of the workbook."""
    found = forms_in(plan)
    offers = []
    for source in found:
        for flow in source.form.flows:
            if flow.source not in source.tables:
                continue
            target = next(
                (one for one in found if one.form.key == flow.target[0] and flow.target[1] in one.tables), None
            )
            there = _there(plan, flow, target)
            rows = tuple(
                OfferedRow(row.row_id, _label(flow, row), _mark(_cells(flow, row), flow) in there)
                for row in source.rows(plan, flow.source)
                if all(row.text(key) for key in flow.only)
            )
            if rows:
                offers.append(OfferedFlow(flow, source, target, rows))
    return tuple(offers)


def flow_on(open_plan: OpenPlan, offer: OfferedFlow, row_ids: Collection[int]) -> Outcome:
    """Take rows along as one step; the rows themselves stay where they are. Raises `Refused`."""
    plan, flow = open_plan.plan, offer.flow
    rows = [_cells(flow, row) for row in offer.source.rows(plan, flow.source) if row.row_id in set(row_ids)]
    if not rows:
        return Outcome()
    if offer.target is None:
        target_form = form(flow.target[0])
        added = add_form(open_plan, target_form, tables={flow.target[1]: rows})
        place = [table.key for table in target_form.tables].index(flow.target[1])
        table = plan.table(added.tables[place])
        return Outcome(new_rows=tuple(row.id for row in table.rows[: len(rows)]))
    columns = {
        key: offer.target.columns[flow.target[1], key]
        for key in {**flow.columns, **flow.texts}
        if (flow.target[1], key) in offer.target.columns
    }
    contents = [[(columns[key], str(text)) for key, text in row.items() if key in columns and text] for row in rows]
    label = Message(QT_TRANSLATE_NOOP("Steps", "{flow}"), {"flow": flow.title})
    return into_empty_rows(open_plan, offer.target.tables[flow.target[1]], contents, label)


def into_empty_rows(
    open_plan: OpenPlan, table_key: str, contents: list[list[tuple[int, str]]], label: Message
) -> Outcome:
    """Empty rows at the end of the table take the first of them; the others become new rows below it."""
    table = open_plan.plan.table(table_key)
    empty: list[int] = []
    for place in range(len(table.rows) - 1, -1, -1):
        if any(table.text(place, column).strip() for column in range(len(table.columns))):
            break
        empty.insert(0, table.rows[place].id)
    into = list(zip(empty, contents, strict=False))
    cells = [(row_id, column_id, text) for row_id, row in into for column_id, text in row]
    outcome = open_plan.put(table_key, cells, contents[len(into) :], label)
    return Outcome(outcome.changed, outcome.locked, (*(row_id for row_id, _ in into), *outcome.new_rows))


def _cells(flow: Flow, row: FoundRow) -> Cells:
    """The cells of the row that comes of this one."""
    made: dict[str, str | float] = dict(flow.texts)
    for key, sources in flow.columns.items():
        text = "\n".join(text for source in sources if (text := row.text(source)))
        if text or key not in made:
            made[key] = text
    return made


def _label(flow: Flow, row: FoundRow) -> str:
    first = next(iter(flow.only), next(iter(row.cells), ""))
    return " ".join(row.text(first).split())


def _mark(cells: Cells, flow: Flow) -> str:
    """By what a row is known again: the cells that come from the columns that a row must have."""
    keys = [key for key, sources in flow.columns.items() if set(sources) & set(flow.only)]
    return "\x1f".join(folded_line(str(cells.get(key, ""))) for key in keys)


def _there(plan: Plan, flow: Flow, target: FoundForm | None) -> set[str]:
    if target is None:
        return set()
    return {_mark({key: row.text(key) for key in flow.columns}, flow) for row in target.rows(plan, flow.target[1])}
