"""Whether a calendar of activities has something online and something offline in each month."""

from __future__ import annotations

from collections.abc import Iterator

from model.forms.balance import balance
from model.forms.finding import Finding, Look, Weight
from model.messages import QT_TRANSLATE_NOOP, Message
from model.number_format import MONTHS


def months_are_balanced(look: Look) -> Iterator[Finding]:
    """Months without anything online, or without a meeting in person."""
    for month in balance(look.plan, look.readings, look.found):
        if not month.total:
            text = QT_TRANSLATE_NOOP("Findings", "Nothing is planned in {month}.")
        elif not month.online + month.hybrid:
            text = QT_TRANSLATE_NOOP("Findings", "Nothing online is planned in {month}.")
        elif not month.offline + month.hybrid:
            text = QT_TRANSLATE_NOOP("Findings", "No meeting in person is planned in {month}.")
        else:
            continue
        message = Message(text, {"month": f"{MONTHS[month.first.month - 1]} {month.first.year}"})
        yield Finding("balance", Weight.KNOW, message, look.found.tables["kalender"])
