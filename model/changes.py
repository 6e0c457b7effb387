"""What listeners are told before and after an edit touches the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class CellsChanged:
    """Some cells get another content or another note; `first` and `last` are the corners (row, column) of the block
    that they lie in."""

    table: str
    first: tuple[int, int]
    last: tuple[int, int]
    row_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class RowsInserted:
    """Rows come in; `places` are where they stand afterwards, ascending."""

    table: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowsRemoved:
    """Rows go; `places` are where they stood before, ascending."""

    table: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowsMoved:
    """The same rows stand in another order."""

    table: str


@dataclass(frozen=True, slots=True)
class ColumnsChanged:
    """A column comes, goes or gets another title or role; its cells come and go with it."""

    table: str


@dataclass(frozen=True, slots=True)
class TextChanged:
    """The text of a section or the value of a property is another."""

    key: str


@dataclass(frozen=True, slots=True)
class TextsChanged:
    """Sections and properties of a front sheet come or go; the sheet itself comes and goes with the first and last."""

    front: str


@dataclass(frozen=True, slots=True)
class TablesChanged:
    """A table comes, goes or gets another title; everything in it comes and goes with it."""

    table: str


Change = (
    CellsChanged | RowsInserted | RowsRemoved | RowsMoved | ColumnsChanged | TextChanged | TextsChanged | TablesChanged
)


class Listener(Protocol):
    """Someone who shows the plan, or derives something from it."""

    def before(self, change: Change) -> None:
        """The change is about to happen; the plan is still as it was."""

    def after(self, change: Change) -> None:
        """The change has happened."""
