"""What the newest re-assessment says of a stakeholder where it differs from the list, for the details of its row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from model.forms.reassessments import LIST, form_with_reassessments, reassessed
from model.open_plan import OpenPlan


def newest_assessment(open_plan: OpenPlan, table_key: str, row_id: int) -> Mapping[int, str]:
    """A sentence for each column, by id, that the newest assessment of this row differs in; none in other tables."""
    found = form_with_reassessments(open_plan.plan)
    if found is None or found.tables[LIST] != table_key:
        return {}
    told = reassessed(open_plan.plan, found, open_plan.readings.plan_context())
    newest = next((one for one in told if one.row_id == row_id), None)
    if newest is None:
        return {}
    if newest.day is not None:
        day = f"{newest.day.day}-{newest.day.month}-{newest.day.year}"
        text = QCoreApplication.translate("NewestAssessment", "Newest re-assessment ({day}): {value}")
    else:
        day = ""
        text = QCoreApplication.translate("NewestAssessment", "Newest re-assessment: {value}")
    return {
        found.columns[LIST, key]: text.format(day=day, value=value) for key, (_, value) in newest.differences.items()
    }
