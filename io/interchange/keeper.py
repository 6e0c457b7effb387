"""Says what the workbook allows a table to do: which rows may come, go and move without harm to what is around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interchange.arrangement import Arrangement, by_shifting, column_lines, in_place
from interchange.errors import FileProblem
from interchange.excel.comment_writer import SheetNotes
from interchange.excel.formulas import copied
from interchange.excel.list_objects import list_objects
from interchange.excel.sheet_names import fitting_name
from interchange.excel.shift import Axis
from interchange.listed_rows import check_insert, check_remove
from interchange.row_reasons import covered_between, reason_against
from interchange.rows_anew import can_come_anew, rows_in_the_way
from interchange.spots import check_sheet_name, check_spot
from interchange.workbook import TableHome, Workbook
from model.columns import Column
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Front
from model.refusal import Refused
from model.table import Spot, Table
from model.values import Covered, Formula, Value

_SHEET = "Blad"
"""What a sheet is called in Excel when nobody said another name."""

_NO_ROWS = QT_TRANSLATE_NOOP("Refusals", "no rows can be added")
_NO_REMOVAL = QT_TRANSLATE_NOOP("Refusals", "no rows can be removed")
_NO_ORDER = QT_TRANSLATE_NOOP("Refusals", "rows cannot be moved")
_NO_TITLE = QT_TRANSLATE_NOOP("Refusals", "heads cannot be changed")
_NO_NOTE = QT_TRANSLATE_NOOP("Refusals", "notes cannot be changed")
_NO_COLUMN = QT_TRANSLATE_NOOP("Refusals", "no column can be added")


class WorkbookKeeper:
    """The `Keeper` of tables that live in a workbook.

    Rows that are added below the table go into the free rows there. Rows that come or go elsewhere shift the rows of
    the sheet, when nothing stands beside the table that this would tear apart and everything in the workbook can
    follow; otherwise cells move up or down inside the table, as Excel's sort does; otherwise the change is refused.
    """

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook

    def check_insert(self, table: Table, place: int, count: int) -> None:
        """May the rows come in?"""
        if self._is_new(table):
            return
        self._check_protected(table, _NO_ROWS)
        ids = [row.id for row in table.rows]
        # Numbers that no row has stand for the new ones.
        self.arrangement(table, [*ids[:place], *range(-count, 0), *ids[place:]])

    def check_remove(self, table: Table, row_ids: Sequence[int]) -> None:
        """May the rows go?"""
        if self._is_new(table):
            return
        self._check_protected(table, _NO_REMOVAL)
        gone = set(row_ids)
        self.arrangement(table, [row.id for row in table.rows if row.id not in gone])

    def check_order(self, table: Table, row_ids: Sequence[int]) -> None:
        """May the rows stand in this order?"""
        if self._is_new(table):
            return
        self._check_protected(table, _NO_ORDER)
        self.arrangement(table, row_ids)

    def check_insert_column(self, table: Table, place: int) -> None:
        """May a column come in? At the right-hand edge when nothing stands there, elsewhere if the sheet can shift."""
        if self._is_new(table):
            return
        self._check_protected(table, _NO_COLUMN)
        home = self._workbook.homes[table.key]
        # A number that no column has stands for the new one.
        columns = [*table.columns[:place], Column(-1, ""), *table.columns[place:]]
        lines = column_lines(self._workbook, home, columns)
        if lines.is_identity:
            return
        column = lines.first_changed
        others = [other for other in self._workbook.homes.values() if other.sheet == home.sheet and other is not home]
        listed = list_objects(self._workbook.archive, home.sheet.part)
        cut = [one for one in listed if one != home.list_object and one.left < column <= one.right]
        bottom = home.sheet_row(len(home.saved)) - 1
        merges = self._workbook.cells(home.sheet).grid.merges
        if any(
            merge.left < column <= merge.right and merge.top <= bottom and merge.bottom >= home.header_row
            for merge in merges
        ):
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals", "A column here would come in under merged cells and not be seen. Add it in Excel."
                    )
                )
            )
        own_right = max(home.columns.values())
        if cut or any(max(one.columns.values()) >= column and one.first_column <= own_right for one in others):
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals",
                        "A column here would cut through another table on the sheet “{sheet}”. Add it in Excel.",
                    ),
                    {"sheet": home.sheet.name},
                )
            )
        try:
            reason = self._workbook.limits(home.sheet, Axis.COLUMNS).reason(lines)
        except FileProblem as problem:
            # What refers to the columns cannot be read, so nobody can say that it would follow.
            raise Refused(problem.message) from problem
        if reason is not None:
            raise Refused(reason)

    def check_title(self, table: Table, column_id: int | None, title: str) -> None:
        """Any head will do outside Excel tables; there it must be a name of its own that no formula knows otherwise."""
        if self._is_new(table):
            return
        home = self._workbook.homes[table.key]
        if column_id is not None:
            self._check_protected(table, _NO_TITLE)
            self._check_seen(table, home, column_id)
        if home.list_object is None:
            return
        others = {column.title.strip().casefold() for column in table.columns if column.id != column_id}
        if not title.strip() or title.strip().casefold() in others:
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals", "In an Excel table every column needs a head of its own; “{title}” cannot be used."
                    ),
                    {"title": title.strip()},
                )
            )
        old = next((column.title for column in table.columns if column.id == column_id), None)
        if old is not None and self._workbook.dependencies().names_column(old):
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals",
                        "Formulas use the head “{title}” of this Excel table. Rename the column in Excel instead.",
                    ),
                    {"title": old},
                )
            )

    def _check_seen(self, table: Table, home: TableHome, column_id: int) -> None:
        """Raise `Refused` for a head that lies under a merged cell: it stands in a row above and is read from there."""
        number = home.columns.get(column_id)
        head = self._workbook.cells(home.sheet).grid.value(home.header_row, number) if number is not None else ""
        if isinstance(head, Covered):
            title = table.columns[table.column_index(column_id)].title.strip()
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP("Refusals", "The head “{title}” stands in merged cells. Change it in Excel."),
                    {"title": title},
                )
            )

    def check_note(self, table: Table) -> None:
        """May notes come, change and go? Not in a protected sheet, nor where they are kept in a way that is not
        understood."""
        if self._is_new(table):
            return
        self._check_protected(table, _NO_NOTE)
        try:
            SheetNotes(self._workbook.archive, self._workbook.part.part, self._workbook.homes[table.key].sheet.part)
        except FileProblem as problem:
            raise Refused(problem.message) from problem

    def check_table(self, spot: Spot, title: str, heads: Sequence[str]) -> None:
        """May a table come to stand there?"""
        try:
            check_spot(self._workbook, spot, title, heads)
        except FileProblem as problem:
            # What stands in the sheet cannot be read, so nobody can say what a table would do to it.
            raise Refused(problem.message) from problem

    def check_table_title(self, table: Table, title: str) -> None:
        """May the sheet that was made for a table have another name?"""
        home = self._workbook.homes.get(table.key)
        check_sheet_name(self._workbook, title, home.sheet if home is not None else None)

    def check_insert_section(self, front: Front, place: int) -> None:
        """May a text come in? Not where the rows of its list cannot follow."""
        check_insert(self._workbook, front, place)

    def check_remove_section(self, front: Front, key: str) -> None:
        """May a text go? Not with something else in its row."""
        check_remove(self._workbook, front, key)

    def free_sheet_name(self, wanted: str, taken: Sequence[str]) -> str:
        """A name that Excel takes and no sheet has."""
        return fitting_name(wanted, [*self._workbook.part.names, *taken], _SHEET)

    def new_row(self, table: Table, place: int, before: int = 0) -> list[Value]:
        """The formulas that stand in the free row, or that the rows around it have in common; what is merged over a row
        that comes in between covers its cells too."""
        if self._is_new(table):
            return [""] * len(table.columns)
        home = self._workbook.homes[table.key]
        row = home.sheet_row(place + before)
        if place + before >= len(home.saved):
            free = home.free.get(row, {})
            values = [free.get(home.columns.get(column.id, 0), "") for column in table.columns]
            if any(isinstance(value, Formula) for value in values):
                return [value if isinstance(value, Formula) else "" for value in values]
        covered = self._covered_between(table, home, place)
        return [
            Covered() if column.id in covered else self._pattern(table, place, index, row)
            for index, column in enumerate(table.columns)
        ]

    def _covered_between(self, table: Table, home: TableHome, place: int) -> set[int]:
        """The columns in which a merged block reaches from above this place to below it."""
        grid = self._workbook.cells(home.sheet).grid
        if not grid.merges:
            return set()
        ids = [row.id for row in table.rows]
        slots = self.arrangement(table, [*ids[:place], -1, *ids[place:]]).origin
        above = next((slot for slot in reversed(slots[:place]) if slot is not None), None)
        below = next((slot for slot in slots[place + 1 :] if slot is not None), None)
        if slots[place] is not None or above is None or below is None:
            return set()
        covered = covered_between(grid, above, below)
        return {column_id for column_id, number in home.columns.items() if number in covered}

    def arrangement(self, table: Table, row_ids: Sequence[int]) -> Arrangement:
        """How the rows come to stand in this order. Raises `Refused` when they cannot."""
        try:
            return self._arrangement(table, self._workbook.homes[table.key], row_ids)
        except FileProblem as problem:
            # What hangs on the cells cannot be read, so nobody can say that it would follow.
            raise Refused(problem.message) from problem

    def _arrangement(self, table: Table, home: TableHome, row_ids: Sequence[int]) -> Arrangement:
        shifting = by_shifting(home, row_ids)
        reason = reason_against(self._workbook, table, shifting, row_ids)
        if reason is None:
            return shifting
        sorting = in_place(home, row_ids)
        has_room = shifting.shifts and self._has_room(home, row_ids)
        if has_room and reason_against(self._workbook, table, sorting, row_ids) is None:
            return sorting
        anew = rows_in_the_way(home, row_ids) if shifting.moves else frozenset()
        if anew and can_come_anew(self._workbook, home, table, anew):
            taking_out = by_shifting(home, row_ids, anew)
            if reason_against(self._workbook, table, taking_out, row_ids) is None:
                return taking_out
        raise Refused(reason, can_append=self._has_room(home, range(len(table.rows) + 1)))

    def _is_new(self, table: Table) -> bool:
        """Whether the table has no place in the workbook yet, so that nothing hinders it."""
        return table.key not in self._workbook.homes

    def _has_room(self, home: TableHome, row_ids: Iterable[int]) -> bool:
        return home.sheet_row(sum(1 for _ in row_ids)) - 1 <= home.limit_row

    def _check_protected(self, table: Table, what: tuple[str, str]) -> None:
        home = self._workbook.homes[table.key]
        if self._workbook.cells(home.sheet).protected:
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals", "The sheet “{sheet}” is protected, so {what}. Remove the protection in Excel first."
                    ),
                    {"sheet": home.sheet.name, "what": Message(what)},
                )
            )

    # --- Columns and new rows ---

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
