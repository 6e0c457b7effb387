"""Whether the fields and texts of a form are filled in, and whether days are the weekdays that they are called."""

from __future__ import annotations

from collections.abc import Iterator

from model.columns import Kind
from model.forms.finding import Finding, Look, Weight
from model.forms.form import Field, Section
from model.messages import QT_TRANSLATE_NOOP, Message
from model.number_format import WEEKDAYS
from model.periods import Mark, read_period

_VERY = 1.5
"""A text is called long from so many times the most words that read well."""


def weekdays_agree(look: Look) -> Iterator[Finding]:
    """Days in fields and tables that are not the weekday that stands before them."""
    text = QT_TRANSLATE_NOOP("Findings", "“{text}” is not a {named}: check the day.")
    for part in look.found.form.texts:
        if isinstance(part, Field) and part.kind is Kind.DATE and part.key in look.found.texts:
            written = look.found.text(look.plan, part.key)
            period = read_period(written, look.readings.plan_context())
            if Mark.WEEKDAY_CLASH in period.flags:
                message = Message(text, {"text": written, "named": _weekday(written)})
                yield look.at_text("weekday", Weight.WRONG, message, part.key)
    for key, table_key in look.found.tables.items():
        table = look.plan.table(table_key)
        for row in table.rows:
            period_of_row = look.readings.of(table_key, row.id).period
            if period_of_row is not None and Mark.WEEKDAY_CLASH in period_of_row.flags:
                written = next(
                    (
                        table.text(table.row_index(row.id), place)
                        for place, column in enumerate(table.columns)
                        if column.kind is Kind.PERIOD
                    ),
                    "",
                )
                message = Message(text, {"text": written, "named": _weekday(written)})
                column = next((one.key for one in look.found.form.table(key).columns if one.kind is Kind.PERIOD), "")
                yield look.at("weekday", Weight.WRONG, message, key, row.id, column)


def texts_are_filled(look: Look) -> Iterator[Finding]:
    """Fields and texts that a plan needs and does not have yet, and texts that are much longer than reads well."""
    for part in look.found.form.texts:
        if part.key not in look.found.texts:
            continue
        written = look.found.text(look.plan, part.key).strip()
        if not written and part.is_needed:
            message = Message(QT_TRANSLATE_NOOP("Findings", "“{title}” is still empty."), {"title": part.title})
            yield look.at_text("empty", Weight.OPEN, message, part.key)
        elif isinstance(part, Section) and part.words is not None:
            count, most = len(written.split()), part.words[1]
            if count > most * _VERY:
                text = QT_TRANSLATE_NOOP("Findings", "“{title}” has {count} words; up to {most} reads well.")
                values: dict[str, object] = {"title": part.title, "count": count, "most": most}
                yield look.at_text("long", Weight.CHECK, Message(text, values), part.key)


def _weekday(text: str) -> str:
    """The weekday that the text names."""
    folded = text.casefold()
    named = [day for day in WEEKDAYS if day in folded]
    return named[0] if named else folded.split(maxsplit=1)[0] if folded.split() else ""
