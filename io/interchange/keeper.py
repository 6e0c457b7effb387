"""Says what the workbook allows a table to do: which rows may come, go and move without harm to what is around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interchange.arrangement import Arrangement, by_shifting, column_lines, in_place
from interchange.errors import FileProblem
from interchange.excel.formulas import copied, references, refers_to_other_rows
from interchange.excel.list_objects import list_objects
from interchange.excel.references import column_letters
from interchange.excel.shift import Axis, Lines
from interchange.spots import check_sheet_name, check_spot
from interchange.workbook import TableHome, Workbook
from model.columns import Column
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Refused
from model.table import Spot, Table
from model.values import Covered, Formula, Value, is_empty

_NO_ROWS = QT_TRANSLATE_NOOP("Refusals", "no rows can be added")
_NO_REMOVAL = QT_TRANSLATE_NOOP("Refusals", "no rows can be removed")
_NO_ORDER = QT_TRANSLATE_NOOP("Refusals", "rows cannot be moved")
_NO_TITLE = QT_TRANSLATE_NOOP("Refusals", "heads cannot be changed")
_STANDS_BESIDE = QT_TRANSLATE_NOOP(
    "Refusals",
    "Beside the table, in cell {column}{row}, something else stands that would shift along. "
    "Do this in Excel, or add the row below the table.",
)
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
        rows = {row_id: home.sheet_row(index) for index, row_id in enumerate(home.saved)} if grid.merges else {}
        above = next((rows[row.id] for row in reversed(table.rows[:place]) if row.id in rows), None)
        below = next((rows[row.id] for row in table.rows[place:] if row.id in rows), None)
        if above is None or below is None:
            return set()
        spanning = [merge for merge in grid.merges if merge.top <= above and merge.bottom >= below]
        return {
            column_id
            for column_id, number in home.columns.items()
            if isinstance(grid.value(below, number), Covered)
            and any(merge.left <= number <= merge.right for merge in spanning)
        }

    def arrangement(self, table: Table, row_ids: Sequence[int]) -> Arrangement:
        """How the rows come to stand in this order. Raises `Refused` when they cannot."""
        try:
            return self._arrangement(table, self._workbook.homes[table.key], row_ids)
        except FileProblem as problem:
            # What hangs on the cells cannot be read, so nobody can say that it would follow.
            raise Refused(problem.message) from problem

    def _arrangement(self, table: Table, home: TableHome, row_ids: Sequence[int]) -> Arrangement:
        shifting = by_shifting(home, row_ids)
        reason = self._reason_against(table, home, shifting)
        if reason is None:
            return shifting
        sorting = in_place(home, row_ids)
        if shifting.shifts and self._reason_against(table, home, sorting) is None and self._has_room(home, row_ids):
            return sorting
        raise Refused(reason, can_append=self._has_room(home, range(len(table.rows) + 1)))

    def _is_new(self, table: Table) -> bool:
        """Whether the table has no place in the workbook yet, so that nothing hinders it."""
        return table.key not in self._workbook.homes

    # --- Reasons ---

    def _reason_against(self, table: Table, home: TableHome, arrangement: Arrangement) -> Message | None:
        if arrangement.shifts:
            reason = (
                self._torn_beside(home, arrangement.lines)
                or self._other_table(home, arrangement.lines)
                or self._workbook.limits(home.sheet, Axis.ROWS).reason(arrangement.lines)
            )
            if reason is not None:
                return reason
        if not arrangement.disturbed:
            return None
        rows = range(min(arrangement.disturbed), max(arrangement.disturbed) + 1)
        columns = set(home.columns.values())
        counting = {home.columns[column.id] for column in table.columns if column.counts_from is not None}
        facts = self._workbook.facts(home.sheet)
        is_alone = all(self._beside(home, home.sheet_row(place)) is None for place in range(len(home.saved)))
        reason = facts.reason_not_to_move(rows, columns, columns - counting, is_alone)
        return reason or self._formula_reason(table, home, rows)

    def _torn_beside(self, home: TableHome, lines: Lines) -> Message | None:
        """What stands beside the table and would go along with rows that go, or be torn apart by those that come in."""
        for first, last in lines.removed:
            gone = next((row for row in range(first, last + 1) if self._beside(home, row) is not None), None)
            if gone is not None:
                return self._stands_beside(home, gone)
        for found in lines.inserted:
            above, below = (
                next((row for row in rows if self._beside(home, row) is not None), None)
                for rows in ((found.before - 1, found.before - 2), (found.before, found.before + 1))
            )
            # One empty row does not yet divide what stands there.
            if above is not None and below is not None and below - above <= 2:
                return self._stands_beside(home, below)
        return None

    def _beside(self, home: TableHome, row: int) -> int | None:
        """The column of what stands beside the table in a row. What a formula computes from its own row belongs to the
        row."""
        own = set(home.columns.values())
        for column, value in self._workbook.cells(home.sheet).grid.rows.get(row, {}).items():
            if column not in own and not is_empty(value) and not _is_of_row(value, row):
                return column
        return None

    def _stands_beside(self, home: TableHome, row: int) -> Message:
        column = self._beside(home, row) or 1
        return Message(_STANDS_BESIDE, {"column": column_letters(column), "row": row})

    def _other_table(self, home: TableHome, lines: Lines) -> Message | None:
        """A table beside this one between whose rows others would come, or of which some would go."""
        for other in self._workbook.homes.values():
            if other.sheet != home.sheet or other is home:
                continue
            cut = any(other.header_row < found.before <= other.last_row for found in lines.inserted)
            if cut or any(first <= other.last_row and last >= other.header_row for first, last in lines.removed):
                cell = {"column": column_letters(other.first_column), "row": other.header_row}
                return Message(_STANDS_BESIDE, cell)
        return None

    def _formula_reason(self, table: Table, home: TableHome, rows: range) -> Message | None:
        grid = self._workbook.cells(home.sheet).grid
        for column in table.columns:
            number = home.columns.get(column.id)
            if column.counts_from is not None or number is None:
                continue
            values = [(row, grid.value(row, number)) for row in rows]
            formulas = [(row, value.source) for row, value in values if isinstance(value, Formula)]
            # Where all rows compute the same from where they stand, it does not matter which of them stands where.
            if len(formulas) == len(rows) and _are_alike(formulas):
                continue
            if any(refers_to_other_rows(source, row) for row, source in formulas):
                return Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals",
                        "The formulas in the column “{column}” refer to other rows, so rows cannot change "
                        "places. Do this in Excel, or add the row below the table.",
                    ),
                    {"column": column.title},
                )
        return None

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


def _are_alike(formulas: Sequence[tuple[int, str]]) -> bool:
    """Whether formulas, each with its row, are copies of the first one."""
    first, source = formulas[0]
    return all(copied(source, row - first) == other for row, other in formulas[1:])


def _is_of_row(value: Value, row: int) -> bool:
    """Whether a formula computes something of its own row."""
    if not isinstance(value, Formula):
        return False
    own = [reference for reference in references(value.source) if not reference.sheet and reference.top == row]
    return bool(own)
