"""Says what the workbook allows a table to do: which rows may come, go and move without harm to what is around them."""

from __future__ import annotations

from collections.abc import Sequence

from interchange.excel.formulas import copied, refers_to_other_rows
from interchange.excel.references import column_letters
from interchange.workbook import TableHome, Workbook
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Refused
from model.table import Table
from model.values import Formula, Value


class WorkbookKeeper:
    """The `Keeper` of tables that live in a workbook.

    Rows that are added below the table go into the free rows there. Everything else moves cells up or down inside the
    table, as Excel's sort does, so that nothing outside it shifts; what cannot move so is refused with its reason.
    """

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook

    def check_insert(self, table: Table, place: int, count: int) -> None:
        """Room below the table, and below the place nothing that cannot move."""
        home = self._workbook.homes[table.key]
        self._check_protected(home, QT_TRANSLATE_NOOP("Refusals", "no rows can be added"))
        last = home.sheet_row(len(table.rows) + count - 1)
        if last > home.limit_row:
            self._refuse_no_room(home)
        for area in self._workbook.facts(home.sheet).list_objects:
            if area.holds(home.header_row, min(home.columns.values())) and last > area.bottom:
                raise Refused(
                    Message(
                        QT_TRANSLATE_NOOP(
                            "Refusals",
                            "The rows are an Excel table that ends at row {row}, and there is no free row left in it. "
                            "Add rows to the table in Excel first.",
                        ),
                        {"row": area.bottom},
                    )
                )
        if place < len(table.rows):
            self._check_movable(table, home, place, len(table.rows) + count)

    def check_remove(self, table: Table, row_ids: Sequence[int]) -> None:
        """Below the first of the rows nothing that cannot move."""
        home = self._workbook.homes[table.key]
        self._check_protected(home, QT_TRANSLATE_NOOP("Refusals", "no rows can be removed"))
        first = min(table.row_index(row_id) for row_id in row_ids)
        self._check_movable(table, home, first, len(table.rows))

    def check_order(self, table: Table, row_ids: Sequence[int]) -> None:
        """Between the first and the last row that moves nothing that cannot."""
        home = self._workbook.homes[table.key]
        self._check_protected(home, QT_TRANSLATE_NOOP("Refusals", "rows cannot be moved"))
        places = [place for place, row_id in enumerate(row_ids) if table.rows[place].id != row_id]
        if places:
            self._check_movable(table, home, min(places), max(places) + 1)

    def check_insert_column(self, table: Table, place: int) -> None:
        """At the right-hand edge, when nothing stands there."""
        home = self._workbook.homes[table.key]
        self._check_protected(home, QT_TRANSLATE_NOOP("Refusals", "no column can be added"))
        column = max(home.columns.values()) + 1 + sum(known.id not in home.columns for known in table.columns)
        grid = self._workbook.cells(home.sheet).grid
        last = home.sheet_row(len(table.rows))
        taken = any(grid.text(row, column) for row in range(home.header_row, last + 1))
        merged = any(merge.left <= column <= merge.right and merge.bottom >= home.header_row for merge in grid.merges)
        if place != len(table.columns) or taken or merged:
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals",
                        "To the right of the table, in column {column}, something else stands. Make room in "
                        "Excel first.",
                    ),
                    {"column": column_letters(column)},
                )
            )

    def new_row(self, table: Table, place: int) -> list[Value]:
        """The formulas that stand in the free row, or that the rows around it have in common."""
        home = self._workbook.homes[table.key]
        row = home.sheet_row(place)
        if place >= len(home.saved):
            free = home.free.get(row, {})
            values = [free.get(home.columns.get(column.id, 0), "") for column in table.columns]
            if any(isinstance(value, Formula) for value in values):
                return [value if isinstance(value, Formula) else "" for value in values]
        return [self._pattern(table, place, index, row) for index in range(len(table.columns))]

    def _pattern(self, table: Table, place: int, column: int, row: int) -> Value:
        """The formula of the row above, copied, when the row below or the one further up has the same pattern."""
        around = [
            table.rows[index].cells[column] for index in (place - 1, place, place - 2) if 0 <= index < len(table.rows)
        ]
        if len(around) < 2 or not (isinstance(around[0], Formula) and isinstance(around[1], Formula)):
            return ""
        first, second = around[0], around[1]
        if not first.row or copied(first.source, second.row - first.row) != second.source:
            return ""
        return Formula(copied(first.source, row - first.row), "", row)

    # --- Reasons ---

    def _check_protected(self, home: TableHome, what: tuple[str, str]) -> None:
        if self._workbook.cells(home.sheet).protected:
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals", "The sheet “{sheet}” is protected, so {what}. Remove the protection in Excel first."
                    ),
                    {"sheet": home.sheet.name, "what": Message(what)},
                )
            )

    def _refuse_no_room(self, home: TableHome) -> None:
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP(
                    "Refusals",
                    "There is no free row left: below row {row} of “{sheet}” something else stands. Insert rows "
                    "there in Excel first.",
                ),
                {"row": home.limit_row, "sheet": home.sheet.name},
            )
        )

    def _check_movable(self, table: Table, home: TableHome, first: int, end: int) -> None:
        """Raise `Refused` unless the cells of the rows from `first` up to `end` can change places."""
        rows = range(home.sheet_row(first), home.sheet_row(end))
        columns = set(home.columns.values())
        counting = {
            home.columns[column.id]
            for column in table.columns
            if column.counts_from is not None and column.id in home.columns
        }
        facts = self._workbook.facts(home.sheet)
        reason = facts.reason_not_to_move(rows, columns, columns - counting) or self._formula_reason(table, home, first)
        if reason is not None:
            raise Refused(reason, can_append=len(table.rows) < home.limit_row - home.header_row)

    def _formula_reason(self, table: Table, home: TableHome, first: int) -> Message | None:
        for index, column in enumerate(table.columns):
            if column.counts_from is not None:
                continue
            for row in table.rows[first:]:
                value = row.cells[index]
                if isinstance(value, Formula) and value.row and refers_to_other_rows(value.source, value.row):
                    return Message(
                        QT_TRANSLATE_NOOP(
                            "Refusals",
                            "The formulas in the column “{column}” refer to other rows, so rows cannot change "
                            "places. Do this in Excel, or add the row below the table.",
                        ),
                        {"column": column.title},
                    )
        return None
