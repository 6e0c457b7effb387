"""What the plan leaves open and only the user can tell: vacations, the row that a moment hangs on, the first week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from model.anchors import anchor_key
from model.columns import Role
from model.counted import days_words
from model.knowledge import Knowledge
from model.periods import Mark, Period, Precision, YearSource
from model.plan import Plan
from model.readings import Readings
from model.row_words import Ref
from model.table import Table

MOST_ROWS = 300
"""Rows that are offered to choose from when no row speaks of a moment."""

LAST_PROJECT_WEEK = 15
"""A column of weeks that all have a number up to this one may count the weeks of the project."""

_WEEK = re.compile(r"\b(?:week|weken|wk)\.?\s*(\d{1,2})(?:\s*(?:[-–/]|t/m|en|tot)\s*(\d{1,2}))?\b", re.IGNORECASE)
_FROM_ELSEWHERE = frozenset({YearSource.NONE, YearSource.DOCUMENT})


@dataclass(slots=True)
class SpanQuestion:
    """When is this vacation or recess? `key` is under what the answer is remembered; `texts` are where it is named."""

    key: str
    texts: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that may be meant: by what it is remembered, and what the user reads."""

    identity: str
    label: str


@dataclass(slots=True)
class AnchorQuestion:
    """Which row is this moment counted from? `words` are those of the text, empty where it names none."""

    key: str
    words: str
    texts: list[str] = field(default_factory=list)
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekQuestion:
    """Are these weeks of the calendar, or of the project?"""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """Everything that can be told, also what was told before, so that it can be told otherwise."""

    spans: tuple[SpanQuestion, ...]
    anchors: tuple[AnchorQuestion, ...]
    weeks: WeekQuestion | None

    def unanswered(self, knowledge: Knowledge) -> int:
        """How many of them still wait for an answer."""
        weeks = self.weeks is not None and knowledge.week_one is None and not knowledge.weeks_of_calendar
        return (
            sum(question.key not in knowledge.spans for question in self.spans)
            + sum(question.key not in knowledge.anchors for question in self.anchors)
            + weeks
        )


def open_questions(plan: Plan, readings: Readings, knowledge: Knowledge) -> OpenQuestions:
    """Reads every row of the plan; in the order in which they are met."""
    spans: dict[str, SpanQuestion] = {}
    anchors: dict[str, AnchorQuestion] = {}
    dated: list[Ref] = []
    for row, text, period in _periods(plan, readings):
        if period.is_dated and len(dated) < MOST_ROWS:
            dated.append(row)
        if period.asks and period.offset is not None:
            _note(spans.setdefault(period.asks, SpanQuestion(period.asks)).texts, text)
        elif period.offset is not None:
            key = anchor_key(period.offset.anchor)
            if key in knowledge.anchors or _is_open(period):
                known = anchors.setdefault(key, AnchorQuestion(key, period.offset.anchor))
                _note(known.texts, text)
    for question in anchors.values():
        question.candidates = _candidates(readings, question, dated)
    for key in knowledge.spans.keys() - spans.keys():
        spans[key] = SpanQuestion(key)
    return OpenQuestions(tuple(spans.values()), tuple(anchors.values()), _weeks(plan, readings, knowledge))


def _is_open(period: Period) -> bool:
    return not period.is_dated and period.hangs_on is None


def _note(texts: list[str], text: str) -> None:
    if text not in texts:
        texts.append(text)


def _periods(plan: Plan, readings: Readings) -> Iterator[tuple[Ref, str, Period]]:
    """Every row with a period: its text on one line, and what it means."""
    for table in plan.tables:
        column = table.column_for(Role.PERIOD)
        for place, row in enumerate(table.rows) if column is not None else ():
            period = readings.of(table.key, row.id).period
            if period is not None and column is not None:
                yield (table.key, row.id), " ".join(table.text(place, column).split()), period


def _candidates(readings: Readings, question: AnchorQuestion, dated: list[Ref]) -> tuple[Candidate, ...]:
    """The rows that speak of it; where none does, those with days."""
    anchors = readings.bindings.anchors
    anchor = anchors.anchor(question.key)
    speaking = {*anchor.dated, *anchor.counted, *anchor.undated} if anchor.words else set(anchor.dated)
    rows = anchors.in_order(speaking) or list(dated)
    if anchor.chosen is not None and anchor.chosen not in rows:
        rows.insert(0, anchor.chosen)
    found: dict[str, Candidate] = {}
    for row in rows[:MOST_ROWS]:
        period = readings.of(*row).period
        name = anchors.name(row, anchor.words)
        days = days_words(period.start, period.end) if period is not None else ""
        identity = anchors.identity(row)
        if name and identity:
            found.setdefault(identity, Candidate(identity, f"{name} ({days})" if days else name))
    return tuple(found.values())


def _weeks(plan: Plan, readings: Readings, knowledge: Knowledge) -> WeekQuestion | None:
    """A question when the text says so itself, or when the numbers could count from the start of the project."""
    texts: list[str] = []
    for table in plan.tables:
        named, said = _weeks_of(table, readings)
        if said or (named and _may_be_of_the_project(named)):
            texts += [text for text in dict.fromkeys(said or named) if text not in texts]
    answered = knowledge.week_one is not None or knowledge.weeks_of_calendar
    return WeekQuestion(tuple(texts)) if texts or answered else None


def _weeks_of(table: Table, readings: Readings) -> tuple[list[str], list[str]]:
    """The texts of a table that name weeks without a year, and those that call them weeks of the project."""
    column = table.column_for(Role.PERIOD)
    named: list[str] = []
    said: list[str] = []
    of_year = False
    for place, row in enumerate(table.rows) if column is not None else ():
        period = readings.of(table.key, row.id).period
        text = " ".join(table.text(place, column).split()) if column is not None else ""
        if period is None or not text:
            continue
        if text[0].isdigit() and readings.context(table.key).week_word:
            text = f"week {text}"
        if Mark.PROJECT_WEEK in period.flags:
            said.append(text)
        elif period.precision is Precision.WEEK and _WEEK.search(text):
            of_year = of_year or period.year_source not in _FROM_ELSEWHERE
            named.append(text)
    if of_year:
        return [], said
    if named and _WEEK.search(table.title):
        named.insert(0, table.title)
    return named, said


def _may_be_of_the_project(texts: list[str]) -> bool:
    numbers = [int(number) for text in texts for found in _WEEK.findall(text) for number in found if number]
    return bool(numbers) and max(numbers) <= LAST_PROJECT_WEEK and min(numbers) >= 1
