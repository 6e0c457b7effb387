"""Tables that come with a save, or get another name: where they come to stand, and what is written there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from interchange.column_places import columns_of
from interchange.excel.new_sheet import SheetFrame
from interchange.excel.sheet_names import is_same_name
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.shift import Inserted, Lines
from interchange.excel.workbook_part import Sheet
from interchange.new_sheets import Differences, NewSheets, choices_of, code_of
from interchange.new_totals import total_row
from interchange.plain_sheet import height_beyond_usual
from interchange.sheet_difference import Placed, SheetDifference
from interchange.spots import (
    BEFORE_HEADING,
    BEFORE_HEADS,
    BESIDE,
    columns_beside,
    heading_row,
    last_used,
    lines_below,
)
from interchange.workbook import TableHome, Workbook
from model.columns import Column, Role
from model.number_format import is_date_format
from model.plan import Plan
from model.refusal import Refused
from model.table import Spot, Table, Where
from model.values import Covered, Moment, Value, text_of

_WIDTHS = {Role.PERIOD: 20.0, Role.STATUS: 16.0, Role.OWNER: 20.0, Role.NUMBER: 6.0, Role.COST: 12.0}
_USUAL_WIDTH = 28.0
"""Characters of the standard font, for columns that no width is known of."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where a table was placed just now."""

    sheet: Sheet
    placed: Placed


class NewTables:
    """The tables of a plan that its workbook has not yet, or should have no more."""

    def __init__(self, workbook: Workbook, plan: Plan, sheets: NewSheets) -> None:
        self._workbook = workbook
        self._plan = plan
        self._sheets = sheets
        self._added = [
            (table, table.spot) for table in plan.tables if table.key not in workbook.homes and table.spot is not None
        ]
        keys = {table.key for table in plan.tables}
        self.left = [home for home in workbook.homes.values() if home.key not in keys]
        self._inserted: dict[str, Inserted] = {}
        self._stands: dict[str, _Stand] = {}
        self._ends: dict[str, int] = {}

    def rows_that_come_in(self) -> Iterator[tuple[Sheet, Lines]]:
        """The rows of sheets that make room for tables below others. Where the room there was has gone meanwhile, a
        table comes below everything else."""
        for table, spot in self._added:
            home = self._root(spot)
            if spot.where is Where.BELOW and home is not None:
                with suppress(Refused):
                    inserted = lines_below(self._workbook, home, len(table.rows))
                    if inserted is not None:
                        self._inserted[table.key] = inserted
                        yield home.sheet, Lines((), (inserted,))

    @property
    def on_new_sheets(self) -> list[Table]:
        """The tables that come on sheets of their own."""
        return [table for table, spot in self._added if spot.where is Where.NEW_SHEET]

    def place_by_others(self, found: Differences) -> None:
        """Add to the differences the tables that come below and beside others, once those are placed."""
        # What comes below is placed when all that stands beside is known.
        for table, spot in sorted(self._added, key=lambda added: self._depth(added[1])):
            if spot.where is Where.NEW_SHEET:
                continue
            if spot.where is Where.BELOW:
                self._below(table, spot, found)
            else:
                self._beside(table, spot, found)

    def _root(self, spot: Spot) -> TableHome | None:
        """The table of the file that a table is to stand by; None when that is on a sheet which is still to be made."""
        while spot.at not in self._workbook.homes:
            if spot.where is Where.NEW_SHEET:
                return None
            neighbour = self._plan.table(spot.at).spot
            if neighbour is None:
                return None
            spot = neighbour
        return None if spot.where is Where.NEW_SHEET else self._workbook.homes[spot.at]

    def _depth(self, spot: Spot) -> int:
        """How many tables that are still to be placed below each other lead to this place."""
        depth = int(spot.where is Where.BELOW)
        neighbour = None
        if spot.where is not Where.NEW_SHEET and spot.at not in self._workbook.homes:
            neighbour = self._plan.table(spot.at).spot
        return depth + (self._depth(neighbour) if neighbour is not None else 0)

    # --- Coming ---

    def place_on_new_sheet(self, table: Table, found: Differences, gone: list[Sheet]) -> None:
        """Add to the differences a sheet with this table."""
        frame = SheetFrame(tuple(map(_width, table.columns)), 1 + len(table.rows), choices=choices_of(table))
        sheet = self._sheets.add(table.title, frame, found, gone)
        change = found[sheet]
        self._put(table, change, sheet, (1, 1), self._formats(table, None))
        texts = ([column.title for column in table.columns], *(map(text_of, row.cells) for row in table.rows))
        change.heights |= {row: height_beyond_usual(cells, frame.widths) for row, cells in enumerate(texts, 1)}
        totals = list(total_row(table, 1, 1, self._sheets.styles))
        change.writes += totals
        self._ends[sheet.part] += bool(totals)

    def _below(self, table: Table, spot: Spot, found: Differences) -> None:
        root = self._root(spot)
        if root is None:
            neighbour = self._stands[spot.at]
            sheet, first = neighbour.sheet, min(neighbour.placed.columns.values())
        else:
            sheet = root.sheet
            first = found[sheet].columns.of(root.first_column) or root.first_column
        change = found[sheet]
        inserted = self._inserted.get(table.key)
        if inserted is None:
            start = self._end(sheet, found) + 1
        else:
            start = next(number for number, one in change.rows.added() if one is inserted)
        heading = CellWrite(start + BEFORE_HEADING, first, table.title, self._heading_style(root), force_style=True)
        change.writes.append(heading)
        self._put(table, change, sheet, (start + BEFORE_HEADS, first), self._formats(table, root))

    def _beside(self, table: Table, spot: Spot, found: Differences) -> None:
        home = self._workbook.homes.get(spot.at)
        heading = 0
        if home is None:
            neighbour = self._stands[spot.at]
            sheet, header_row = neighbour.sheet, neighbour.placed.header_row
            start = self._right(sheet, header_row, found) + BESIDE + 1
        else:
            sheet = home.sheet
            change = found[sheet]
            header_row = change.rows.of(home.header_row) or home.header_row
            right = self._right(sheet, header_row, found)
            known = max(
                max(other.columns.values())
                for other in self._workbook.homes.values()
                if other.sheet == sheet and other.header_row == home.header_row
            )
            wider = max(0, right - (change.columns.of(known) or known))
            try:
                columns_beside(self._workbook, home, len(table.columns), wider)
            except Refused:
                self._below(table, spot, found)
                return
            start = right + BESIDE + 1
            above = heading_row(self._workbook, home, known + BESIDE)
            heading = header_row - 1 if above else 0
        change = found[sheet]
        root = self._root(spot)
        if heading:
            write = CellWrite(heading, start, table.title, self._heading_style(root), force_style=True)
            change.writes.append(write)
        self._put(table, change, sheet, (header_row, start), self._formats(table, root))
        if root is not None:
            known_widths = self._workbook.cells(sheet).widths
            for number, column in enumerate(table.columns, start):
                if number not in known_widths:
                    change.widths[number] = _width(column)

    def _put(
        self,
        table: Table,
        change: SheetDifference,
        sheet: Sheet,
        corner: tuple[int, int],
        formats: list[tuple[int, int]],
    ) -> None:
        """Write the heads and the rows; `formats` are those of the head and of the cells of each column."""
        header_row, first = corner
        styles = self._workbook.styles
        own = {number: code for code, number in self._sheets.styles.codes.items()} if change.frame is not None else {}
        for number, (column, (head, body)) in enumerate(zip(table.columns, formats, strict=True), first):
            change.writes.append(CellWrite(header_row, number, column.title, head, force_style=True))
            is_date = styles.is_date(body) or (body in own and is_date_format(own[body]))
            for row, cells in enumerate(table.rows, header_row + 1):
                value = _written(cells.cells[number - first], is_date)
                change.writes.append(CellWrite(row, number, value, body, force_style=True))
        columns = {column.id: number for number, column in enumerate(table.columns, first)}
        placed = Placed(table.key, header_row, columns)
        change.placed.append(placed)
        self._stands[table.key] = _Stand(sheet, placed)
        self._ends[sheet.part] = max(self._ends.get(sheet.part, 0), header_row + len(table.rows))

    def _end(self, sheet: Sheet, found: Differences) -> int:
        """The last row of a sheet that is in use, in the numbering that it has by then."""
        workbook, change = self._workbook, found[sheet]
        end = self._ends.get(sheet.part, 0)
        if change.frame is not None:
            return end
        used = last_used(workbook, sheet)
        return max(end, change.rows.nearest(used), *(last for _, last in self._standing(sheet, found)))

    def _standing(self, sheet: Sheet, found: Differences) -> Iterator[tuple[int, int]]:
        """Header row and last row of the tables of the file on a sheet, in the numbering that it has by then."""
        yield 0, 0
        for table in self._plan.tables:
            home = self._workbook.homes.get(table.key)
            if home is not None and home.sheet == sheet:
                header = found[sheet].rows.of(home.header_row) or home.header_row
                yield header, header + len(table.rows)

    def _right(self, sheet: Sheet, header_row: int, found: Differences) -> int:
        """The last column of the tables with their heads in this row."""
        change = found[sheet]
        rights = [max(one.columns.values()) for one in change.placed if one.header_row == header_row]
        for table in self._plan.tables:
            home = self._workbook.homes.get(table.key)
            if home is None or home.sheet != sheet:
                continue
            if (change.rows.of(home.header_row) or home.header_row) == header_row:
                rights.append(max(columns_of(home, table, change.columns).values()))
        return max(rights)

    # --- Formats ---

    def _formats(self, table: Table, root: TableHome | None) -> list[tuple[int, int]]:
        """The formats of head and cells that each column takes from the column of the neighbour with the same head, or
        else from the one in the same place."""
        if root is None:
            styles = self._sheets.styles
            return [(styles.head, styles.of(code_of(column))) for column in table.columns]
        cells = self._workbook.cells(root.sheet).styles
        heads, body = cells.get(root.header_row, {}), cells.get(root.header_row + 1, {}) if root.saved else {}
        numbers = sorted(root.columns.values())
        titles = {root.titles.get(column_id, ""): number for column_id, number in root.columns.items()}
        models = [
            titles.get(column.title, numbers[min(place, len(numbers) - 1)])
            for place, column in enumerate(table.columns)
        ]
        return [(heads.get(number, 0), body.get(number, 0)) for number in models]

    def _heading_style(self, root: TableHome | None) -> int:
        """The format of the heading of the neighbour, if it has one."""
        if root is None:
            return 0
        return self._workbook.cells(root.sheet).styles.get(root.header_row - 1, {}).get(root.first_column, 0)

    # --- Other names ---

    def rename(self, found: Differences, gone: list[Sheet]) -> None:
        """Add to the differences the names of sheets that were made for tables, and what their filters cover."""
        for table in self._plan.tables:
            home = self._workbook.homes.get(table.key)
            if home is None or not home.has_own_sheet:
                continue
            names = [name for index, name in enumerate(self._workbook.part.names) if index != home.sheet.index]
            names = [name for name in names if name not in {sheet.name for sheet in gone}]
            if table.title != home.title and not any(is_same_name(name, table.title) for name in names):
                found[home.sheet].name = table.title
            shape = len(table.rows), tuple(column.id for column in table.columns)
            if shape != (len(home.saved), home.saved_columns):
                change = found[home.sheet]
                header = change.rows.of(home.header_row) or home.header_row
                last_column = max(columns_of(home, table, change.columns).values())
                change.filtered = header + len(table.rows), last_column


def _width(column: Column) -> float:
    return column.width or (_WIDTHS.get(column.role, _USUAL_WIDTH) if column.role else _USUAL_WIDTH)


def _written(value: Value, is_date: bool) -> Value:
    """The value as a cell can hold it: a true date only where dates are shown as dates."""
    if isinstance(value, Covered):
        return ""
    return value.text if isinstance(value, Moment) and not is_date else value
