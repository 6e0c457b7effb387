"""The newest re-assessment of each stakeholder, where it differs from what the list of stakeholders says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from model.folding import folded_line
from model.forms.found import FoundForm, FoundRow, forms_in
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan, Outcome
from model.periods import PeriodContext, read_period
from model.plan import Plan
from model.values import Moment

LIST, ANEW = "stakeholders", "herijkingen"
ASSESSED = ("belang", "invloed", "houding")


@dataclass(frozen=True, slots=True)
class Reassessed:
    """An organisation that was assessed anew: rows by id, and for each column, by key, what the list says and what the
    newest assessment says."""

    name: str
    row_id: int
    """In the list."""
    source_id: int
    """The row of the newest assessment."""
    day: dt.date | None
    differences: dict[str, tuple[str, str]]


def form_with_reassessments(plan: Plan) -> FoundForm | None:
    """The form in the plan that has both tables."""
    return next((found for found in forms_in(plan) if {LIST, ANEW} <= found.tables.keys()), None)


def reassessed(plan: Plan, found: FoundForm, context: PeriodContext) -> tuple[Reassessed, ...]:
    """The organisations of the list whose newest assessment says something else, in the order of the list. Of two on
    one day the lower one is the newest; one without a date is older than all that have one."""
    newest: dict[str, tuple[dt.date, FoundRow]] = {}
    for row in found.rows(plan, ANEW):
        name, day = folded_line(row.text("organisatie")), _day(row, context) or dt.date.min
        if name and (name not in newest or day >= newest[name][0]):
            newest[name] = (day, row)
    told = []
    for row in found.rows(plan, LIST):
        known = newest.get(folded_line(row.text("organisatie")))
        if known is None:
            continue
        day, latest = known
        differences = {
            key: (row.text(key), latest.text(key))
            for key in ASSESSED
            if (LIST, key) in found.columns
            and latest.text(key)
            and folded_line(latest.text(key)) != folded_line(row.text(key))
        }
        if differences:
            shown = day if day != dt.date.min else None
            told.append(Reassessed(row.text("organisatie"), row.row_id, latest.row_id, shown, differences))
    return tuple(told)


def take_over(open_plan: OpenPlan, found: FoundForm, wanted: Iterable[Reassessed]) -> Outcome:
    """Write what the newest assessments say in the list, as one step."""
    cells = [(one.row_id, found.columns[LIST, key], new) for one in wanted for key, (_, new) in one.differences.items()]
    label = Message(QT_TRANSLATE_NOOP("Steps", "take over re-assessments"))
    return open_plan.set_texts(found.tables[LIST], cells, label)


def _day(row: FoundRow, context: PeriodContext) -> dt.date | None:
    value = row.cells.get("datum", "")
    if isinstance(value, Moment):
        return value.value.date()
    period = read_period(row.text("datum"), context)
    return period.end or period.start
