"""Makes the rows of the list of one table; `model/listing.py` says what becomes a row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType

from model.calendar_periods import CalendarColumn, calendar_columns, joined
from model.columns import Role
from model.cross import is_mark, says_not
from model.listed_row import ListedRow, Source
from model.periods import PeriodContext
from model.table import Row, Table
from model.values import Covered, text_of

HEADING = 60
"""Characters of a text that can be a heading between rows."""

_EXPLAINS = re.compile(
    r"\(.*\)|\[.*\]|(?:bijv|bv|bijvoorbeeld|vul in|kies|d{1,2}-m{1,2}-[jy]{2,4})\b.*", re.IGNORECASE | re.DOTALL
)
_NOTHING: MappingProxyType[Role, int] = MappingProxyType({})
_NO_ROWS: tuple[ListedRow, ...] = ()


class RowLister:
    """Makes rows of the list of a table as it is now. To be made anew when its columns change."""

    def __init__(self, table: Table, context: PeriodContext) -> None:
        self._table = table
        cross = table.cross
        body = cross.body_of(table.columns) if cross is not None else []
        inside = set(body)
        self._wide = [place for place in range(len(table.columns)) if place not in inside]
        self._by_role: list[tuple[Role, int]] = []
        for place in self._wide:
            role = table.columns[place].role
            if role is not None and all(role is not known for known, _ in self._by_role):
                self._by_role.append((role, place))
        self._numbers = any(table.columns[place].counts_from is not None for _, place in self._by_role)
        roles = {role: table.columns[place].id for role, place in self._by_role}
        axis, cell = (cross.columns, cross.cell) if cross is not None else (None, None)
        label = cross.label_in(table.columns) if cross is not None else None
        side = label.role if label is not None else None
        self._source = Source(table.key, table.title, MappingProxyType(roles), axis, side, cell)
        self._body = [
            CalendarColumn(table.columns[place].id, " ".join(table.columns[place].title.split()), None)
            for place in body
        ]
        if cross is not None and cross.is_calendar:
            self._body = calendar_columns(table, cross, context)
        self._places = body
        self._labels = set(cross.labels) if cross is not None else set()
        self._has_covered = any(self._depends(row) for row in table.rows)

    def depends_on_neighbours(self) -> bool:
        """Whether a row can mean something else because another one changed: merged cells, headings, numbering."""
        return self._has_covered or self._numbers

    def is_changed_by(self, rows: Iterable[Row]) -> bool:
        """Whether rows that came in or changed make the others depend on them."""
        return not self._has_covered and any(self._depends(row) for row in rows)

    def all(self) -> dict[int, tuple[ListedRow, ...]]:
        """The rows of the list by the id of the row that they come from."""
        if not self._has_covered:
            return {row.id: self.of(row) for row in self._table.rows}
        found: dict[int, tuple[ListedRow, ...]] = {}
        phase = ""
        for place, row in enumerate(self._table.rows):
            heading = self._heading(row)
            if heading:
                phase = heading
                found[row.id] = _NO_ROWS
            else:
                found[row.id] = self._of(row, place, phase)
        return found

    def of(self, row: Row) -> tuple[ListedRow, ...]:
        """The rows of the list that come from a row, in a table without merged cells."""
        place = self._table.row_index(row.id)
        return self._of(row, place, "")

    def _of(self, row: Row, place: int, phase: str) -> tuple[ListedRow, ...]:
        values, merged = self._values(row, place, phase)
        if self._source.axis is not None:
            return self._of_cross(row, values, merged)
        if not values and not any(text_of(row.cells[wide]).strip() for wide in self._wide):
            return _NO_ROWS
        if place == 0 and self._explains(row):
            return _NO_ROWS
        return (ListedRow(self._source, row.id, None, values, merged),)

    # --- Lists ---

    def _values(self, row: Row, place: int, phase: str) -> tuple[dict[Role, str], dict[Role, int]]:
        cells = row.cells
        values: dict[Role, str] = {}
        merged: dict[Role, int] = {}
        for role, column in self._by_role:
            value = cells[column]
            if isinstance(value, Covered):
                above = self._row_over(place, column) if value.from_above and not value.from_left else None
                if above is None:
                    continue
                merged[role] = above.id
                text = text_of(above.cells[column])
            elif self._numbers:
                text = self._table.text(place, column)
            else:
                text = value if isinstance(value, str) else value.text
            if text and not text.isspace():
                values[role] = text
        own = phase or self._table.phase
        if own and Role.PHASE not in self._source.columns and (values or self._source.axis is not None):
            values[Role.PHASE] = own
            merged[Role.PHASE] = 0
        return values, merged

    def _row_over(self, place: int, column: int) -> Row | None:
        """The row in which the merged cell begins that covers this one."""
        rows = self._table.rows
        while place > 0:
            place -= 1
            value = rows[place].cells[column]
            if not isinstance(value, Covered):
                return rows[place]
        return None

    def _heading(self, row: Row) -> str:
        """The text of a row that is merged over half of the table or more, and holds nothing else."""
        cells = row.cells
        if self._source.axis is not None or len(cells) < 2:
            return ""
        across = sum(isinstance(value, Covered) and value.from_left and not value.from_above for value in cells)
        text = text_of(cells[0]).strip()
        alone = not any(text_of(value).strip() for value in cells[1:])
        return text if across * 2 >= len(cells) - 1 and alone and 0 < len(text) <= HEADING else ""

    def _explains(self, row: Row) -> bool:
        """Whether a row only says what is to be written under the heads."""
        texts = [text for value in row.cells if (text := text_of(value).strip())]
        return len(texts) > 1 and all(_EXPLAINS.fullmatch(text) for text in texts)

    @staticmethod
    def _depends(row: Row) -> bool:
        return any(isinstance(value, Covered) for value in row.cells)

    # --- Crosses and calendars ---

    def _of_cross(self, row: Row, values: dict[Role, str], merged: dict[Role, int]) -> tuple[ListedRow, ...]:
        source = self._source
        assert source.axis is not None
        assert source.cell is not None
        merged = {role: row_id for role, row_id in merged.items() if role not in {source.axis, source.cell}}
        found: list[ListedRow] = []
        for index, (column, place) in enumerate(zip(self._body, self._places, strict=True)):
            text = text_of(row.cells[place]).strip()
            if not text or says_not(text):
                continue
            last = self._last_covered(row, index)
            head, period = joined(self._body[index : last + 1])
            own = values | {source.axis: head}
            if not is_mark(text):
                own[source.cell] = text
            end = self._body[last].column_id if last > index else None
            found.append(ListedRow(source, row.id, column.column_id, own, merged or _NOTHING, period, end))
        if not found and self._says_more_than_its_label(row):
            found.append(ListedRow(source, row.id, None, values, merged))
        return tuple(found)

    def _last_covered(self, row: Row, index: int) -> int:
        """The last place in the body that a merged cell covers which begins at this one."""
        last = index
        for following in range(index + 1, len(self._places)):
            value = row.cells[self._places[following]]
            if not (isinstance(value, Covered) and value.from_left and not value.from_above):
                break
            last = following
        return last

    def _says_more_than_its_label(self, row: Row) -> bool:
        return any(
            text_of(row.cells[place]).strip()
            for place in self._wide
            if self._table.columns[place].id not in self._labels and self._table.columns[place].role is not Role.NUMBER
        )
