"""Who says which rows and columns of a table may come and go, and how a change is refused."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Protocol

from model.messages import Message
from model.plan import Front
from model.table import Spot, Table
from model.values import Value


class Refused(Exception):
    """A change that cannot be made safely; nothing has happened."""

    def __init__(self, message: Message, can_append: bool = False) -> None:
        super().__init__(str(message))
        self.message = message
        self.can_append = can_append
        """Whether the same rows can be added below the table instead."""


class Keeper(Protocol):
    """Knows what the place where a table lives allows. Every check raises `Refused` with its reason."""

    def check_insert(self, table: Table, place: int, count: int) -> None:
        """May this many rows come in, the first of them at this place?"""

    def check_remove(self, table: Table, row_ids: Sequence[int]) -> None:
        """May these rows go?"""

    def check_order(self, table: Table, row_ids: Sequence[int]) -> None:
        """May the rows stand in this order?"""

    def check_insert_column(self, table: Table, place: int) -> None:
        """May a column come in at this place?"""

    def check_title(self, table: Table, column_id: int | None, title: str) -> None:
        """May a column, or a new one, have this head?"""

    def check_note(self, table: Table) -> None:
        """May notes on cells come, change and go?"""

    def check_table(self, spot: Spot, title: str, heads: Sequence[str]) -> None:
        """May a table with this title and these heads come to stand there?"""

    def check_table_title(self, table: Table, title: str) -> None:
        """May a table that was added have another title?"""

    def check_insert_section(self, front: Front, place: int) -> None:
        """May a text come in at this place of a front sheet?"""

    def check_remove_section(self, front: Front, key: str) -> None:
        """May a text go?"""

    def free_sheet_name(self, wanted: str, taken: Sequence[str]) -> str:
        """A name that no sheet has, as near as can be to what is wanted; `taken` come in before it."""

    def new_row(self, table: Table, place: int, before: int = 0) -> list[Value]:
        """What a new row holds from the start, such as a formula that is already there.

        It comes in before the row that is at this place now, behind so many other new ones (`before`).
        """


class FreeKeeper:
    """Allows everything: for a plan that does not live in anyone's workbook yet."""

    def check_insert(self, table: Table, place: int, count: int) -> None:
        """Rows may come in anywhere."""

    def check_remove(self, table: Table, row_ids: Sequence[int]) -> None:
        """Rows may go."""

    def check_order(self, table: Table, row_ids: Sequence[int]) -> None:
        """Rows may stand in any order."""

    def check_insert_column(self, table: Table, place: int) -> None:
        """Columns may come in anywhere."""

    def check_title(self, table: Table, column_id: int | None, title: str) -> None:
        """A column may have any head."""

    def check_note(self, table: Table) -> None:
        """Any cell may have a note."""

    def check_table(self, spot: Spot, title: str, heads: Sequence[str]) -> None:
        """Tables may come in anywhere."""

    def check_table_title(self, table: Table, title: str) -> None:
        """A table may have any title."""

    def check_insert_section(self, front: Front, place: int) -> None:
        """Texts may come in anywhere."""

    def check_remove_section(self, front: Front, key: str) -> None:
        """Texts may go."""

    def free_sheet_name(self, wanted: str, taken: Sequence[str]) -> str:
        """The name, with a number behind it when it is taken."""
        known = {name.casefold() for name in taken}
        names = (f"{wanted} ({number})" if number > 1 else wanted for number in count(1))
        return next(name for name in names if name.casefold() not in known)

    def new_row(self, table: Table, place: int, before: int = 0) -> list[Value]:
        """A new row is empty."""
        return [""] * len(table.columns)
