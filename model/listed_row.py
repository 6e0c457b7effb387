"""A row of the list of everything in a plan: its values by role, and the cell that each of them comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.columns import Role
from model.messages import QT_TRANSLATE_NOOP, Message
from model.periods import Period

Place = tuple[int, int]
"""A cell by row id and column id."""

_REASONS = {
    "missing": QT_TRANSLATE_NOOP("Listing", "The table “{table}” has no place for this. Add a column to it first."),
    "phase": QT_TRANSLATE_NOOP("Listing", "This stands in a heading in the sheet. Change it in Excel."),
    "merged": QT_TRANSLATE_NOOP(
        "Listing", "This stands in a merged cell that counts for several rows. Change it in the table “{table}”."
    ),
    "span": QT_TRANSLATE_NOOP(
        "Listing", "This cell is merged over several columns of the calendar. Change that in Excel."
    ),
    "no_cell": QT_TRANSLATE_NOOP(
        "Listing", "This row has nothing in the columns of “{table}” yet. Write it there in the table."
    ),
}


@dataclass(frozen=True, slots=True)
class Source:
    """What all rows of one table have in common."""

    table: str
    title: str
    columns: Mapping[Role, int]
    """The column, by id, that holds a role for the whole row."""
    axis: Role | None = None
    """In a cross: what the heads of the body are."""
    side: Role | None = None
    """In a cross: what the labels of the rows are."""
    cell: Role | None = None
    """In a cross: what a text in the body is."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of the list. `values` holds what is not empty; it never changes, a changed row is another one."""

    source: Source
    row_id: int
    column_id: int | None
    """In a cross, the column of the cell; None for a row of a list, and for one without anything in the body."""
    values: Mapping[Role, str]
    merged: Mapping[Role, int]
    """The roles whose text stands in a merged cell of a row above, with the id of that row (0: in a heading)."""
    period: Period | None = None
    """In a calendar: what the head of the column means. In other tables `Listing.reading` knows."""
    last_column_id: int | None = None
    """The last column of a cell that is merged over several."""

    @property
    def table(self) -> str:
        """The key of the table."""
        return self.source.table

    def text(self, role: Role) -> str:
        """What the row says in this role, as it stands in the sheet; empty when it says nothing."""
        return self.values.get(role, "")

    def place_of(self, role: Role) -> Place | None:
        """The cell that a change of this role would write to; None where no single cell would do: `reason_against`.

        The label and the head of a cell in a cross have the place of that cell: it is what moves when they change.
        """
        if self.reason_against(role) is not None:
            return None
        source = self.source
        if self.column_id is not None and role in {source.axis, source.side, source.cell}:
            return self.row_id, self.column_id
        return self.row_id, source.columns[role]

    def reason_against(self, role: Role) -> Message | None:
        """Why this role cannot be changed in the list, and what to do instead; None when it can."""
        name = self._reason(role)
        return Message(_REASONS[name], {"table": self.source.title}) if name else None

    def _reason(self, role: Role) -> str:
        source = self.source
        if role in self.merged:
            return "merged" if self.merged[role] else "phase"
        if self.column_id is not None:
            if role in {source.axis, source.side} and self.last_column_id is not None:
                return "span"
            if role is source.axis or (role is source.side and role in source.columns) or role is source.cell:
                return ""
        elif role in {source.axis, source.cell} and source.axis is not None:
            return "no_cell"
        return "" if role in source.columns else "missing"
