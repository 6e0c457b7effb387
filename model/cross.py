"""What makes a table a cross or a calendar: the same rows and columns as any table, but read in two directions.

The label of a row and the head of a column are values too (an audience, a channel, a month), and what stands where they
meet is about both. The table itself stays as the sheet has it; this only says how it is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from model.axis_heads import time_head
from model.columns import Column, Role
from model.values import Moment

MARK = "x"
"""What is written in a cell of a cross to say *this one with that one*, where the cross has no mark of its own yet."""

_MARKS = re.compile(r"(?:[xv✓✔☑☒✗✘●•■◼*+]|ja|yes|1)[.!]?", re.IGNORECASE)
_LITERAL = re.compile(r"\[[^\]]*\]|\"[^\"]*\"|\\.")
_NOT = re.compile(r"(?:[-–—/]|nee|neen|n|no|geen|nvt|n\.v\.t\.?|0|n/a)", re.IGNORECASE)


DateHead = tuple[str, dt.date, dt.date]
"""A head that is a true date: as shown, and the first and last day that it stands for."""


@dataclass(frozen=True, slots=True)
class Cross:
    """How a cross or calendar is read. Columns are named by id; those not in the body speak for their whole row."""

    rows: Role | None
    """What the labels of the rows are; None when nobody can say, or when there are no labels."""
    columns: Role
    """What the heads of the body are; a calendar has periods there."""
    labels: tuple[int, ...]
    """The columns with the label of each row; empty for a calendar that has only months."""
    body: tuple[int, ...]
    cell: Role
    """What a text in the body is; a mark such as `x` says nothing but that the two belong together."""
    years: Mapping[int, int] = field(default_factory=dict)
    """Column id -> the year that stands above its head."""
    dates: Mapping[int, DateHead] = field(default_factory=dict)
    """Column id -> what a head is that is a true date."""
    year: int | None = None
    """The year of the first column, when the title of the table or the sheet gives it."""
    unit: str = ""
    """The word that goes before heads that are bare numbers: `week`."""
    heads: Mapping[int, str] = field(default_factory=dict)
    """Column id -> the head that it shares with the columns before it, under which its own head lies."""

    @property
    def is_calendar(self) -> bool:
        return self.columns is Role.PERIOD

    def label_in(self, columns: Sequence[Column]) -> Column | None:
        """The column with the name of each row; its role is that of the rows, also when the user gave it another."""
        return next((column for column in columns if self.labels and column.id == self.labels[-1]), None)

    def body_of(self, columns: Sequence[Column]) -> list[int]:
        """The places of the body among the columns as they are now. A column that came in between two of the body, or
        whose head continues a calendar, is one of them."""
        known = set(self.body)
        places = [place for place, column in enumerate(columns) if column.id in known]
        if not places:
            return []
        wide = {*self.labels, *(column.id for column in columns if column.role is not None)}
        return [
            place
            for place, column in enumerate(columns)
            if column.id in known
            or (
                column.id not in wide
                and (
                    places[0] < place < places[-1]
                    or (self.is_calendar and place > places[0] and time_head(column.title, self.unit) is not None)
                )
            )
        ]


def shows_days(code: str) -> bool:
    """Whether a date in this number format shows its day, or only its month."""
    return "d" in _LITERAL.sub("", code).casefold()


def days_of_dates(dates: Sequence[Moment]) -> list[tuple[dt.date, dt.date]]:
    """The days that dates in the heads of a calendar stand for: a month where they show no day or are all the first of
    one, a week where they are seven days apart, else the day itself."""
    days = [moment.value.date() for moment in dates]
    gaps = {(later - earlier).days for earlier, later in pairwise(days)}
    are_months = len(days) > 1 and all(day.day == 1 for day in days)
    result = []
    for moment, day in zip(dates, days, strict=True):
        if are_months or not shows_days(moment.format):
            first = day.replace(day=1)
            result.append((first, (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)))
        else:
            result.append((day, day + dt.timedelta(days=6 if gaps == {7} else 0)))
    return result


def is_mark(text: str) -> bool:
    """Whether the text in a cell says no more than *yes*."""
    return _MARKS.fullmatch(text.strip()) is not None


def says_not(text: str) -> bool:
    """Whether the text in a cell says *not this one*, or nothing."""
    text = text.strip()
    return not text or _NOT.fullmatch(text) is not None
