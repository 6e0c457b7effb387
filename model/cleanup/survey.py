"""One look at all texts of a plan, which every offer to tidy up makes use of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from model.open_plan import OpenPlan
from model.table import Table
from model.values import RichText


class TextCell(NamedTuple):
    """A text in a table, and its place counted from 0. `is_formatted`: parts of it are bold or have a colour."""

    table: Table
    row: int
    column: int
    text: str
    is_formatted: bool

    @property
    def ids(self) -> tuple[int, int]:
        return self.table.rows[self.row].id, self.table.columns[self.column].id

    @property
    def is_locked(self) -> bool:
        return self.table.is_locked(self.row, self.column)


class Survey:
    """The plan as it is now. It is read and never changed, so that another thread may do it while nobody edits."""

    def __init__(self, session: OpenPlan) -> None:
        self.session = session
        self.texts: list[TextCell] = list(_texts(session.plan.tables))


def _texts(tables: list[Table]) -> Iterator[TextCell]:
    for table in tables:
        for place, row in enumerate(table.rows):
            for column, value in enumerate(row.cells):
                if isinstance(value, str):
                    if value:
                        yield TextCell(table, place, column, value, False)
                elif isinstance(value, RichText):
                    yield TextCell(table, place, column, value.text, True)
