"""What a table puts on its timeline: a name, a moment and for whom, for each of its rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from model.audiences import read_audiences
from model.columns import Role
from model.derived_period import derived_text
from model.listing import ListedRow, Listing
from model.name_keys import name_key
from model.periods import Period
from model.plan import Plan
from model.readings import Reading, Readings
from model.table import Table
from model.timeline.looks import Look, look_of

NAMELESS = "zonder omschrijving"
NO_AUDIENCE, NO_PHASE = "Geen doelgroep genoemd", "Zonder fase"
_WHAT = (Role.CHANNEL, Role.ACTION, Role.MESSAGE, Role.GOAL)


class Grouping(StrEnum):
    """By what the rows stand together."""

    NONE = "niet"
    AUDIENCE = "doelgroep"
    PHASE = "fase"


@dataclass(frozen=True, slots=True)
class Item:
    """A row, or in a cross one cell of it. `written` is the text of its moment, `reading` what that means in short."""

    row_id: int
    column_id: int | None
    name: str
    what: str = ""
    """The name without for whom it is."""
    written: str = ""
    reading: str = ""
    look: Look | None = None
    """None when there is no date."""
    first: dt.date = dt.date.min
    last: dt.date = dt.date.min
    days: tuple[dt.date, ...] = ()
    audience: str = ""
    groups: tuple[str, ...] = ()
    phase: str = ""
    status: str = ""

    @property
    def spoken(self) -> str:
        """Everything of it in words, as a screen reader says it."""
        parts = [self.name, self.when]
        if self.look is not None and (self.look.is_vague or self.look is Look.FROM):
            parts.append(self.look.value)
        if self.audience and self.audience not in self.name:
            parts.append(f"voor {self.audience}")
        if self.status:
            parts.append(f"status {self.status}")
        return ", ".join(parts)

    @property
    def when(self) -> str:
        """The moment as it was written, with what that means where it says more."""
        if not self.written or self.written == self.reading:
            return self.reading
        return f"{self.written} ({self.reading})" if self.reading else self.written


@dataclass(frozen=True, slots=True)
class Band:
    """Rows that stand together below a title, from early to late."""

    title: str
    items: tuple[Item, ...]
    grouping: Grouping = Grouping.NONE

    @property
    def names(self) -> list[str]:
        """What stands beside the bars; below the name of an audience that is not said again."""
        return [item.what if self.grouping is Grouping.AUDIENCE and item.what else item.name for item in self.items]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The rows with a date from early to late, and those without in the order of the table."""

    title: str
    items: tuple[Item, ...]
    undated: tuple[Item, ...] = ()

    @property
    def groupings(self) -> tuple[Grouping, ...]:
        """By what these rows can stand together."""
        found = [Grouping.NONE]
        if any(item.groups for item in self.items):
            found.append(Grouping.AUDIENCE)
        if any(item.phase for item in self.items):
            found.append(Grouping.PHASE)
        return tuple(found)

    def bands(self, grouping: Grouping) -> tuple[Band, ...]:
        """The rows with a date, together as asked. A row for several audiences stands with each of them; who is named
        nowhere comes last."""
        if grouping is Grouping.NONE:
            return (Band("", self.items),) if self.items else ()
        found: dict[str, tuple[str, list[Item]]] = {}
        rest = []
        for item in self.items:
            titles = item.groups if grouping is Grouping.AUDIENCE else (item.phase,) if item.phase else ()
            for title in titles:
                found.setdefault(name_key(title), (title, []))[1].append(item)
            if not titles:
                rest.append(item)
        bands = [Band(title[:1].upper() + title[1:], tuple(items), grouping) for title, items in found.values()]
        if rest:
            bands.append(Band(NO_AUDIENCE if grouping is Grouping.AUDIENCE else NO_PHASE, tuple(rest)))
        return tuple(bands)

    def between(self, first: dt.date, last: dt.date) -> Timeline:
        """Only what happens in these days, both included."""
        return replace(self, items=tuple(item for item in self.items if item.first <= last and item.last >= first))


def has_moments(table: Table) -> bool:
    """Whether there is a timeline of this table."""
    return table.column_for(Role.PERIOD) is not None or (table.cross is not None and table.cross.is_calendar)


def read_timeline(
    plan: Plan,
    readings: Readings,
    table: Table,
    goes_along: Callable[[int], bool] = lambda _row_id: True,
    without: frozenset[Role] = frozenset(),
) -> Timeline:
    """Read the rows of a table for which `goes_along` holds, by their ids. Of roles in `without` nothing is told."""
    listing = Listing(plan, readings)
    try:
        found = [
            (listed, listing.reading(listed))
            for row in table.rows
            if goes_along(row.id)
            for listed in listing.of(table.key, row.id)
        ]
    finally:
        listing.close()
    keyed = [(reading, _item(listed, reading, readings.aliases, without)) for listed, reading in found]
    dated = [pair for pair in keyed if pair[1].look is not None]
    dated.sort(key=lambda pair: (pair[1].first, pair[0].period.sort_key if pair[0].period is not None else ()))
    undated = tuple(item for _, item in keyed if item.look is None)
    return Timeline(" ".join(table.title.split()), tuple(item for _, item in dated), undated)


def _item(listed: ListedRow, reading: Reading, aliases: Mapping[str, str], without: frozenset[Role]) -> Item:
    values = {role: " ".join(text.split()) for role, text in listed.values.items() if role not in without}
    period = reading.period
    look = look_of(period) if period is not None else None
    audience = values.get(Role.AUDIENCE, "")
    item = Item(
        listed.row_id,
        listed.column_id,
        _name(values),
        _name({role: text for role, text in values.items() if role is not Role.AUDIENCE}, ""),
        values.get(Role.PERIOD, ""),
        _reading(values.get(Role.PERIOD, ""), period),
        look,
        audience=audience,
        groups=_groups(audience, aliases),
        phase=values.get(Role.PHASE, ""),
        status=values.get(Role.STATUS, ""),
    )
    if look is None or period is None:
        return item
    first = period.start or period.end
    last = first if look is Look.FROM else period.end or first
    assert first is not None
    assert last is not None
    return replace(item, first=first, last=max(first, last), days=period.days if look is Look.DAYS else ())


def _reading(written: str, period: Period | None) -> str:
    """What the moment means, where that says more than the text."""
    if period is None or (not period.is_dated and not written):
        return ""
    return derived_text(written, period, 0) if period.is_dated else period.short()


def _name(values: Mapping[Role, str], nameless: str = NAMELESS) -> str:
    """What it is, in as few words as tell one row from another."""
    what = next((values[role] for role in _WHAT if values.get(role)), "")
    parts = [values.get(Role.SUBJECT, ""), what] if values.get(Role.SUBJECT) else [what, values.get(Role.AUDIENCE, "")]
    said = [part for part in parts if part]
    rest = next((text for role, text in values.items() if text and role is not Role.PERIOD), "")
    return ": ".join(said) or rest or nameless


def _groups(audience: str, aliases: Mapping[str, str]) -> tuple[str, ...]:
    if not audience:
        return ()
    named: Sequence[str] = [group.group(aliases) for group in read_audiences(audience).named]
    return tuple({name_key(name): name for name in named}.values())
