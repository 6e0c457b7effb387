"""What the user chooses when a plan goes to paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from model.report import Picture


class RowChoice(StrEnum):
    """Which rows of the tables go along."""

    ALL = "alle"
    UPCOMING = "komend"
    """Too late, in the coming weeks, and without a date: what a meeting talks about."""


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """The choices of one export. Without any, the whole plan in the order of the workbook."""

    tables: tuple[str, ...] | None = None
    """Keys of the tables that go along; None for all of them."""
    without_columns: frozenset[int] = frozenset()
    """Ids of the columns that stay behind."""
    rows: RowChoice = RowChoice.ALL
    today: dt.date = field(default_factory=dt.date.today)
    weeks: int = 4
    """How far ahead `RowChoice.UPCOMING` looks."""
    sorted_by_period: bool = False
    large_print: bool = False
    with_derived_periods: bool = True
    """Whether the date that is derived from a period is added below its text, where it says more."""
    with_sections: bool = True
    for_meeting: bool = False
    """A copy for the table of a meeting: date of printing and version instead of the properties, and no remarks."""
    audience: str = ""
    """Only rows that name this audience; all when it is empty."""
    person: str = ""
    """Only rows that this person has something to do with; all when it is empty."""
    texts: frozenset[str] | None = None
    """Keys of the fields and sections that go along; None for all of them."""
    per_person: bool = False
    """Whether a list of what each has to do stands at the end."""
    timeline: bool = False
    """Whether a timeline stands before each table with periods."""
    trails: bool = False
    """Whether the picture of power and interest shows how stakeholders moved."""
    pictures: Mapping[str, Sequence[Picture]] = field(default_factory=dict)
    """Key of a table -> the pictures that are drawn of it, which stand before it."""
