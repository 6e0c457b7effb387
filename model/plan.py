"""A plan: its properties, text sections and tables, as one workbook holds them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from model.changes import Change, Listener
from model.table import Table
from model.values import Value, text_of


class PropertyRole(StrEnum):
    """What a labelled value around the table tells of the plan."""

    PROJECT = "project"
    CLIENT = "opdrachtgever"
    RUNTIME = "looptijd"
    START = "start"
    END = "einde"
    DATE = "datum"
    VERSION = "versie"
    AUTHOR = "auteur"


@dataclass(slots=True)
class Property:
    """A labelled value beside or above a table, such as *Datum | 4 februari*."""

    key: str
    label: str
    value: Value
    role: PropertyRole | None = None
    sheet: str = ""

    @property
    def name(self) -> str:
        return self.label

    @property
    def text(self) -> str:
        return text_of(self.value)


@dataclass(slots=True)
class Section:
    """A piece of running text with a heading, such as *Kernboodschap*."""

    key: str
    title: str
    value: Value
    sheet: str = ""

    @property
    def name(self) -> str:
        return self.title

    @property
    def text(self) -> str:
        return text_of(self.value)


@dataclass(slots=True)
class Front:
    """A sheet that lists texts of the plan: in each row the title of a section or the label of a property, and the
    text.

    `sheet` is the name it has, or is to have when it was added; `title` what stands above the heads.
    """

    key: str
    sheet: str
    title: str = ""
    parts: list[str] = field(default_factory=list)
    """The keys of its sections and properties, in the order of the rows; there is always one."""
    added: bool = False
    """Whether it was not in the file when that was opened."""

    def copy(self) -> Front:
        """A front with the same key and its own list of parts."""
        return Front(self.key, self.sheet, self.title, list(self.parts), self.added)


_Keyed = TypeVar("_Keyed", Table, Section, Property, Section | Property, Front)

ADDED = "+"
"""What the keys of texts and fronts that were added begin with; a number from `Plan.new_id` follows."""


class Plan:
    """Everything of one workbook that the program understands, in the order of the workbook.

    Keys of tables are unique in the plan, and so are those of properties and sections together, and those of fronts.
    Only edits change it.
    """

    def __init__(
        self,
        title: str = "",
        properties: Iterable[Property] = (),
        sections: Iterable[Section] = (),
        tables: Iterable[Table] = (),
        document_date: dt.date | None = None,
        fronts: Iterable[Front] = (),
    ) -> None:
        self.title = title
        self.properties = list(properties)
        self.sections = list(sections)
        self.tables = list(tables)
        self.fronts = list(fronts)
        self.document_date = document_date
        """When the file was last written, for lack of anything better to take a year from."""
        self.listeners: list[Listener] = []
        self._last_id = max(self._ids(), default=0)

    def _ids(self) -> Iterator[int]:
        for table in self.tables:
            yield from (column.id for column in table.columns)
            yield from (row.id for row in table.rows)
        yield from (number_in(holder.key) for holder in self.holders)
        yield from (number_in(front.key) for front in self.fronts)

    def new_id(self) -> int:
        """A number no row or column of this plan has had, and no key of an added text."""
        self._last_id += 1
        return self._last_id

    def reserve_id(self, used: int) -> None:
        """From now on `new_id` gives numbers above this one only."""
        self._last_id = max(self._last_id, used)

    def table(self, key: str) -> Table:
        """The table with this key. Raises KeyError when there is none."""
        return _with_key(self.tables, key)

    @property
    def holders(self) -> list[Section | Property]:
        """Everything that holds a text."""
        return [*self.sections, *self.properties]

    def holder(self, key: str) -> Section | Property:
        """The section or property with this key. Raises KeyError when there is none."""
        return _with_key(self.holders, key)

    def front(self, key: str) -> Front:
        """The front sheet with this key. Raises KeyError when there is none."""
        return _with_key(self.fronts, key)

    def front_of(self, text: str) -> Front | None:
        """The front sheet on which a section or property stands; None for one that stands around a table."""
        return next((front for front in self.fronts if text in front.parts), None)

    def property_for(self, role: PropertyRole) -> Property | None:
        """The first property that plays this role."""
        return next((found for found in self.properties if found.role is role), None)

    @contextmanager
    def announcing(self, change: Change) -> Iterator[None]:
        """Tell every listener before and after the change that happens inside."""
        # Who shows a table stops listening when that goes.
        for listener in tuple(self.listeners):
            listener.before(change)
        yield
        for listener in tuple(self.listeners):
            listener.after(change)


def number_in(key: str) -> int:
    """The number in the key of a text or front that was added; 0 for any other key."""
    digits = key.removeprefix(ADDED)
    return int(digits) if key.startswith(ADDED) and digits.isascii() and digits.isdigit() else 0


def _with_key(things: Iterable[_Keyed], key: str) -> _Keyed:
    for thing in things:
        if thing.key == key:
            return thing
    raise KeyError(key)
