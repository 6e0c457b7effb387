"""A plan: its properties, text sections and tables, as one workbook holds them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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


_Keyed = TypeVar("_Keyed", Table, Section, Property, Section | Property)


class Plan:
    """Everything of one workbook that the program understands, in the order of the workbook.

    Keys of tables are unique in the plan, and so are those of properties and sections together. Only edits change it.
    """

    def __init__(
        self,
        title: str = "",
        properties: Iterable[Property] = (),
        sections: Iterable[Section] = (),
        tables: Iterable[Table] = (),
        document_date: dt.date | None = None,
    ) -> None:
        self.title = title
        self.properties = list(properties)
        self.sections = list(sections)
        self.tables = list(tables)
        self.document_date = document_date
        """When the file was last written, for lack of anything better to take a year from."""
        self.listeners: list[Listener] = []
        self._last_id = max(self._ids(), default=0)

    def _ids(self) -> Iterator[int]:
        for table in self.tables:
            yield from (column.id for column in table.columns)
            yield from (row.id for row in table.rows)

    def new_id(self) -> int:
        """A number no row or column of this plan has had."""
        self._last_id += 1
        return self._last_id

    def reserve_id(self, used: int) -> None:
        """From now on `new_id` gives numbers above this one only."""
        self._last_id = max(self._last_id, used)

    def table(self, key: str) -> Table:
        """The table with this key. Raises KeyError when there is none."""
        return _with_key(self.tables, key)

    def holder(self, key: str) -> Section | Property:
        """The section or property with this key. Raises KeyError when there is none."""
        holders: list[Section | Property] = [*self.sections, *self.properties]
        return _with_key(holders, key)

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


def _with_key(things: Iterable[_Keyed], key: str) -> _Keyed:
    for thing in things:
        if thing.key == key:
            return thing
    raise KeyError(key)
