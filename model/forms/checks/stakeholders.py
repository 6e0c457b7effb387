"""Whether the list of stakeholders says what they were last assessed as."""

from __future__ import annotations

from collections.abc import Iterator

from model.forms.finding import Finding, Look, Weight
from model.forms.reassessments import ANEW, LIST, reassessed
from model.messages import QT_TRANSLATE_NOOP, Message

REASSESSED = "reassessed"
"""The kind of these findings; what they tell can be taken over."""


def list_is_up_to_date(look: Look) -> Iterator[Finding]:
    """Organisations whose newest re-assessment differs from the list."""
    if not {LIST, ANEW} <= look.found.tables.keys():
        return
    titles = {column.key: column.title for column in look.found.form.table(LIST).columns}
    for one in reassessed(look.plan, look.found, look.readings.plan_context()):
        said = "; ".join(
            f"{titles[key].casefold()} {old or '–'} → {new}" for key, (old, new) in one.differences.items()
        )
        values: dict[str, object] = {"name": one.name, "changes": said}
        if one.day is not None:
            values["day"] = f"{one.day.day}-{one.day.month}-{one.day.year}"
            text = QT_TRANSLATE_NOOP("Findings", "“{name}” was assessed anew on {day}: {changes}.")
        else:
            text = QT_TRANSLATE_NOOP("Findings", "“{name}” was assessed anew: {changes}.")
        first = next(iter(one.differences))
        yield look.at(REASSESSED, Weight.CHECK, Message(text, values), LIST, one.row_id, first)
