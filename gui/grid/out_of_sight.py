"""Columns that are hidden among those that something is done with: copying and pasting take them along, as in Excel."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gui.grid.selection import Block

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


@dataclass(frozen=True, slots=True)
class Target:
    """Cells that something goes to: rows as they are shown, also below the last one, and columns by id, hidden ones
    among them."""

    top: int
    bottom: int
    columns: tuple[int, ...]
    lacking: int = 0
    """How many columns more it would need than there are to the right."""

    @classmethod
    def of(cls, view: GridView, block: Block) -> Target:
        """The cells of a block with those of the columns hidden inside it."""
        return cls(block.top, block.bottom, tuple(view.grid.layout.between(block.left, block.right)))

    @property
    def height(self) -> int:
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        return len(self.columns)

    def without_lack(self) -> Target:
        """The part of it for which there are columns."""
        return replace(self, lacking=0)

    def shown_in(self, view: GridView) -> Block:
        """What is in sight of it; its first column always is."""
        places = [place for place in map(view.grid.column_of, self.columns) if place >= 0]
        return Block(self.top, places[0], self.bottom, places[-1])


def hidden_in(view: GridView, column_ids: Iterable[int]) -> list[int]:
    """Those of the columns that are not in sight."""
    return [column_id for column_id in column_ids if view.grid.column_of(column_id) < 0]


def titles_of(view: GridView, column_ids: Iterable[int]) -> str:
    """The titles of columns, to be named in a sentence."""
    table = view.grid.table
    titles = (" ".join(table.columns[table.column_index(column_id)].title.split()) for column_id in column_ids)
    return ", ".join(title or "–" for title in titles)
