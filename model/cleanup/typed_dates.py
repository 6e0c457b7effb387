"""The offer to turn dates that were typed as text into true dates, with which Excel can sort and count."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from model.cleanup.offers import NO_CHOICES, Choices, Found, Piece, Proposal
from model.cleanup.survey import Survey
from model.cleanup.texts import formatting_kept
from model.columns import Column, Kind, Role
from model.messages import QT_TRANSLATE_NOOP, Message
from model.number_format import is_date_format
from model.periods import Period, Precision, YearSource, read_period
from model.values import Moment

DATE_FORMAT = "d-m-yyyy"

_ROLES = frozenset({Role.PERIOD, Role.LOGGED})
_YEARS = frozenset({YearSource.EXPLICIT, YearSource.PLAN})
_WEEKDAY = re.compile(r"\b(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\b", re.IGNORECASE)
_DAY_IN_TEXT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class TypedDates:
    """Only texts that are one day and nothing else. Never ticked beforehand: a text is as good, unless one counts."""

    key: str = "typed_dates"
    title: Message = field(default_factory=lambda: Message(QT_TRANSLATE_NOOP("Cleanup", "Dates typed as text")))
    explanation: Message = field(
        default_factory=lambda: Message(
            QT_TRANSLATE_NOOP(
                "Cleanup",
                "One day of a known year becomes a true date, with which Excel can sort and count. Tick what you want; "
                "the program itself understands the texts as they are.",
            )
        )
    )

    def find(self, survey: Survey, choices: Choices = NO_CHOICES) -> Found:
        """A proposal for each text that is a day of a year that the text or the plan tells."""
        proposals: list[Proposal] = []
        formatted = 0
        wanted = {
            table.key: {place for place, column in enumerate(table.columns) if _holds_dates(column)}
            for table in survey.session.plan.tables
        }
        for cell in survey.texts:
            if cell.column not in wanted[cell.table.key] or not _DAY_IN_TEXT.search(cell.text) or cell.is_locked:
                continue
            period = read_period(cell.text, survey.session.readings.context(cell.table.key))
            if not _is_bare_day(cell.text, period):
                continue
            if cell.is_formatted:
                formatted += 1
                continue
            assert period.start is not None
            column = cell.table.columns[cell.column]
            moment = Moment(
                dt.datetime.combine(period.start, dt.time()),
                column.format if is_date_format(column.format) else DATE_FORMAT,
            )
            row_id, column_id = cell.ids
            proposals.append(
                Proposal(
                    cell.table.key,
                    ((row_id, column_id, moment),),
                    (Piece(column_id, cell.text, moment.text),),
                    _loss(cell.text, period),
                    is_certain=False,
                )
            )
        return Found(tuple(proposals), formatting_kept(formatted))


def _holds_dates(column: Column) -> bool:
    return column.counts_from is None and (column.role in _ROLES or column.kind is Kind.DATE)


def _is_bare_day(text: str, period: Period) -> bool:
    """Whether the text is one certain day and no more: no time, no remark, no doubt."""
    return (
        period.precision is Precision.DAY
        and period.start is not None
        and period.start == period.end
        and period.year_source in _YEARS
        and not (period.flags or period.prefix or period.remark or period.days or period.start_time)
        and period.span is not None
        and not (text[: period.span[0]] + text[period.span[1] :]).strip()
    )


def _loss(text: str, period: Period) -> Message | None:
    """What the date does not show any more, or shows although the text did not say it."""
    weekday = _WEEKDAY.search(text) is not None
    derived = period.year_source is not YearSource.EXPLICIT
    if weekday and derived:
        return Message(
            QT_TRANSLATE_NOOP("Cleanup", "The weekday is no longer shown; the year comes from the dates of the plan.")
        )
    if weekday:
        return Message(QT_TRANSLATE_NOOP("Cleanup", "The weekday is no longer shown."))
    if derived:
        return Message(QT_TRANSLATE_NOOP("Cleanup", "The year comes from the dates of the plan."))
    return None


TYPED_DATES = TypedDates()
