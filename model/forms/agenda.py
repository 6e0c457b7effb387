"""An agenda whose times run on: a duration that changes moves what follows, gaps and overlaps are told."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
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


def run_along(before: Agenda, after: Agenda, typed: Collection[int] = ()) -> dict[int, Value]:
    """The times, by row id, that go along with a change: a row that began when the one before it ended still does, with
    whatever row stands before it now, and one that gets a duration without a time gets a time too. Times that stood
    apart stay, and so do those of the rows in `typed`.

    The first row of the agenda keeps its place in time: what is moved before it begins then, and it follows.
    """
    was = {place.item.row_id: place for place in _chain(before.items)}
    first = before.items[0] if before.items else None
    there = {item.row_id for item in after.items}
    starts_as_it_did = False
    new: dict[int, Value] = {}
    end: int | None = None
    is_open = False
    for number, item in enumerate(after.items):
        known = was.get(item.row_id)
        begin = item.begin
        if item.row_id in typed:
            pass
        elif not number:
            is_new_first = first is not None and item.row_id != first.row_id and first.row_id in there
            if first is not None and is_new_first and (known is None or known.joins):
                begin, starts_as_it_did = first.begin, True
        elif end is not None and _follows(item, known, first, end, is_open, starts_as_it_did):
            begin = end
        if begin is not None and begin != item.begin:
            new[item.row_id] = with_time(_cell(after, item.row_id), begin, _like(after))
        end, is_open = _end_of(begin, item, end)
    return new


@dataclass(frozen=True, slots=True)
class _Place:
    """A row in its agenda: what the rows before it end at, and whether it begins then."""

    item: Item
    end_before: int | None
    is_open_before: bool
    joins: bool


def _chain(items: Sequence[Item]) -> Iterator[_Place]:
    end: int | None = None
    is_open = False
    for item in items:
        joins = end is not None and (item.begin == end or (item.begin is None and not is_open))
        yield _Place(item, end, is_open, joins)
        begin = item.begin if item.begin is not None else end if joins else None
        end, is_open = _end_of(begin, item, end)


def _end_of(begin: int | None, item: Item, end: int | None) -> tuple[int | None, bool]:
    """When a row ends, and whether that is only when it begins, for lack of a duration. A row without time and duration
    takes none."""
    if begin is None or (item.begin is None and item.minutes is None):
        return (end, False) if item.minutes is None else (None, False)
    return (begin, True) if item.minutes is None else (begin + item.minutes, False)


def _follows(item: Item, known: _Place | None, first: Item | None, end: int, is_open: bool, moved: bool) -> bool:
    """Whether a row that is not the first begins when the one before it ends."""
    if item.begin is None:
        if is_open:
            return False
        # Nobody asked for a time as long as nothing changed.
        same = known is not None and (known.item.minutes, known.end_before) == (item.minutes, end)
        return not same and (known is not None or item.minutes is not None)
    if known is None:
        return not is_open
    if first is not None and item.row_id == first.row_id:
        return moved
    return known.joins and (not is_open or known.is_open_before)


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
