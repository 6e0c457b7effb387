"""An agenda whose times run on: a duration that changes moves what follows, gaps and overlaps are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.forms.clock import duration_of, last_minutes_of, minutes_of, with_time
from model.forms.found import FoundForm
from model.plan import Plan
from model.table import Table
from model.values import Value, is_empty, text_of

AGENDA = "agenda"
"""The key of such a table, in whatever form."""


@dataclass(frozen=True, slots=True)
class Item:
    """A row of an agenda: when it begins and how long it takes, in minutes; None where the row does not say."""

    row_id: int
    begin: int | None
    minutes: int | None
    text: str

    @property
    def end(self) -> int | None:
        return self.begin + self.minutes if self.begin is not None and self.minutes is not None else None


@dataclass(frozen=True, slots=True)
class Agenda:
    """Where an agenda keeps its times, and its rows with content in their order."""

    table: Table
    time_id: int
    duration_id: int | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Seam:
    """Two rows after each other that do not join: so many minutes between them, or so many that they overlap."""

    before: Item
    after: Item
    minutes: int
    """More than 0 for a gap, less than 0 for an overlap."""


def agenda_of(plan: Plan, found: FoundForm) -> Agenda | None:
    """The agenda of a form that has one with a column of times."""
    table = found.table(plan, AGENDA)
    ids = {key: column_id for (name, key), column_id in found.columns.items() if name == AGENDA}
    return agenda_in(table, ids) if table is not None and "tijd" in ids else None


def agenda_in(table: Table, ids: Mapping[str, int]) -> Agenda:
    """The agenda in a table, whose columns of times, durations and subjects have these ids by their keys."""
    time_id, duration_id, subject_id = ids["tijd"], ids.get("duur"), ids.get("onderdeel")
    time = table.column_index(time_id)
    duration = table.column_index(duration_id) if duration_id is not None else None
    subject = table.column_index(subject_id) if subject_id is not None else None
    items = []
    for row in table.rows:
        if all(is_empty(value) for value in row.cells):
            continue
        begin = minutes_of(row.cells[time])
        minutes = duration_of(row.cells[duration]) if duration is not None else None
        until = last_minutes_of(row.cells[time])
        if minutes is None and begin is not None and until is not None and until >= begin:
            minutes = until - begin
        name = text_of(row.cells[subject]) if subject is not None else ""
        items.append(Item(row.id, begin, minutes, " ".join(name.split())))
    return Agenda(table, time_id, duration_id, tuple(items))


def seams(agenda: Agenda) -> tuple[Seam, ...]:
    """The gaps and overlaps between rows that follow each other and say when they are."""
    found = []
    for before, after in zip(agenda.items, agenda.items[1:], strict=False):
        if before.end is not None and after.begin is not None and before.end != after.begin:
            found.append(Seam(before, after, after.begin - before.end))
    return tuple(found)


def running_on(agenda: Agenda, start: int | None = None) -> dict[int, Value]:
    """The times, by row id, with which every row begins when the one before it ends; only those that change.

    Counted from `start`, in minutes after midnight, or from the first row that has a time. It stops at a row without
    a duration: nobody knows when that ends.
    """
    return _from(agenda, 0, start)


def moved_along(agenda: Agenda, was: Mapping[int, tuple[int | None, int | None]]) -> dict[int, Value]:
    """The times that go along with a change: rows that joined the one before them still do, and those without a time
    get one. `was` are begin and duration before the change, by row id; only rows behind a changed one move."""
    changed = next(
        (place for place, item in enumerate(agenda.items) if was.get(item.row_id) != (item.begin, item.minutes)), None
    )
    if changed is None:
        return {}
    new: dict[int, Value] = {}
    previous = agenda.items[changed]
    end, old = previous.end, _end(was.get(previous.row_id))
    for item in agenda.items[changed + 1 :]:
        joined = item.begin is None or item.begin == old
        if end is None or not joined or was.get(item.row_id, (item.begin, item.minutes)) != (item.begin, item.minutes):
            break
        old = item.end
        if item.begin != end:
            new[item.row_id] = with_time(_cell(agenda, item.row_id), end, _like(agenda))
        end = end + item.minutes if item.minutes is not None else None
    return new


def _end(was: tuple[int | None, int | None] | None) -> int | None:
    begin, minutes = was or (None, None)
    return begin + minutes if begin is not None and minutes is not None else None


def _from(agenda: Agenda, place: int, start: int | None) -> dict[int, Value]:
    new: dict[int, Value] = {}
    end = start
    for item in agenda.items[place:]:
        begin = end if end is not None else item.begin
        if begin is None:
            continue
        if begin != item.begin:
            new[item.row_id] = with_time(_cell(agenda, item.row_id), begin, _like(agenda))
        if item.minutes is None:
            break
        end = begin + item.minutes
    return new


def _cell(agenda: Agenda, row_id: int) -> Value:
    return agenda.table.row(row_id).cells[agenda.table.column_index(agenda.time_id)]


def _like(agenda: Agenda) -> str:
    """A time in the notation of the agenda."""
    place = agenda.table.column_index(agenda.time_id)
    texts = (text_of(row.cells[place]) for row in agenda.table.rows)
    return next((text for text in texts if text.strip() and last_minutes_of(text) is None), "")
