"""What a typed or pasted text becomes in a cell: the same kind of content as the column and the cell held before."""

from __future__ import annotations

import datetime as dt
import re

from model.columns import Column, Kind
from model.messages import QT_TRANSLATE_NOOP, Message
from model.number_format import is_date_format
from model.periods import PeriodContext, Precision, read_period
from model.refusal import Refused
from model.values import Moment, Number, Value, text_of

LONGEST_TEXT = 32_767
"""Characters that a cell of an Excel workbook can hold."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DUTCH_NUMBER = re.compile(
    r"(?P<sign>[-−]?)\s*(?:€\s*)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d+|-))?\s*(?P<percent>%?)"
)


def clean_text(text: str) -> str:
    """The text with line feeds as its only line ends and without characters that no workbook can hold.

    Raises `Refused` when it is longer than a cell can hold, rather than cut it off.
    """
    if text.isprintable() and len(text) <= LONGEST_TEXT:
        # Nearly every text: without line ends, and without anything that could not be kept.
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\u2028", "\n")
    text = _NOT_IN_XML.sub("", text)
    if len(text) > LONGEST_TEXT:
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP(
                    "Editing",
                    "This text has {length} characters; a cell in Excel can hold {longest}. Divide it over several "
                    "rows.",
                ),
                {"length": len(text), "longest": LONGEST_TEXT},
            )
        )
    return text


def read_typed(text: str, column: Column, previous: Value, context: PeriodContext) -> Value:
    """The content that the text stands for in this column.

    The previous content is given back when its text is the same. A number is read only where numbers stand (the
    column's kind, or the cell before), a true date likewise and only when the text names one day of a known year;
    everything else, also what begins with `=`, stays the text it is.
    """
    if text == text_of(previous):
        return previous
    text = clean_text(text)
    if isinstance(previous, Number) or column.kind is Kind.NUMBER:
        number = read_number(text)
        if number is not None:
            shape = previous.format if isinstance(previous, Number) else column.format
            return Number(number, shape)
    if isinstance(previous, Moment) or column.kind is Kind.DATE:
        day = _read_day(text, context)
        if day is not None:
            shape = previous.format if isinstance(previous, Moment) else column.format
            return Moment(day, shape if is_date_format(shape) else "d-m-yyyy")
    return text


def read_number(text: str) -> float | None:
    """The number that a Dutch reader sees in the whole text (`1.250,50`, `€ 40,-`, `15%`); None for anything else."""
    found = _DUTCH_NUMBER.fullmatch(text.strip())
    if not found:
        return None
    decimals = found["decimals"]
    value = float(found["whole"].replace(".", "") + ("." + decimals if decimals and decimals != "-" else ""))
    if found["percent"]:
        value /= 100
    return -value if found["sign"] else value


def _read_day(text: str, context: PeriodContext) -> dt.datetime | None:
    """The one day, with its time if there is one, that the whole text names."""
    period = read_period(text, context)
    plain = not (period.flags or period.prefix or period.remark)
    if not (plain and period.start and period.start == period.end) or period.end_time:
        return None
    if period.precision is Precision.DAY:
        return dt.datetime.combine(period.start, dt.time())
    if period.precision is Precision.TIME and period.start_time:
        return dt.datetime.combine(period.start, period.start_time)
    return None
