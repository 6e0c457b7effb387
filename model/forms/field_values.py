"""What a text becomes in a field of a form: a true date where it names one day, a number, or the text that it is."""

from __future__ import annotations

from model.columns import Column, Kind
from model.forms.form import Field
from model.forms.found import forms_in
from model.periods import PeriodContext
from model.plan import Plan
from model.typing_in import read_typed
from model.values import Moment, Number, Value


def field_value(part: Field, text: str, previous: Value, context: PeriodContext) -> Value:
    """The content that the text stands for in this field."""
    return read_typed(text, Column(0, part.title, None, part.kind, part.format), previous, context)


def settled(plan: Plan, key: str, context: PeriodContext) -> Value:
    """What the text with this key is once nobody types in it any more; what it is, for any but a text in a field."""
    value = plan.holder(key).value
    # Around a table of someone's own a text stays the text that it is.
    if not isinstance(value, str) or not value.strip() or plan.front_of(key) is None:
        return value
    part = field_in(plan, key)
    return field_value(part, value, "", context) if part is not None else value


def format_for(plan: Plan, key: str) -> str:
    """The number format of the cell that holds a text: that of a date or number in it, or the one that it waits for."""
    value = plan.holder(key).value
    if isinstance(value, Number | Moment):
        return value.format
    part = field_in(plan, key)
    return part.format if part is not None and part.kind in {Kind.DATE, Kind.NUMBER} else "General"


def field_in(plan: Plan, key: str) -> Field | None:
    """The field of a form that the text with this key is; None when it is none."""
    for found in forms_in(plan):
        for part in found.form.texts:
            if isinstance(part, Field) and found.texts.get(part.key) == key:
                return part
    return None
