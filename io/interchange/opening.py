"""Opens a workbook as a plan: reads its visible sheets, finds what they hold, and remembers where it lives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from interchange.beside_cells import take_besides
from interchange.colour_only import colour_notes
from interchange.column_contents import counts_from, kind_of, usual_format
from interchange.crosses import cross_of, recognise_cross
from interchange.errors import CannotRead, NothingRecognised, TooLarge
from interchange.excel.list_objects import ListObject, list_objects
from interchange.excel.references import column_letters
from interchange.excel.sheet_reader import MOST_CELLS, SheetCells
from interchange.excel.workbook_part import Sheet
from interchange.keeper import WorkbookKeeper
from interchange.package.archive import LARGEST_FILE
from interchange.package.relationships import relationships
from interchange.package.xml import check_rest, local, parse
from interchange.remembered import RememberedLayouts
from interchange.resting import without_collecting
from interchange.table_questions import ColumnQuestion, TableQuestion, samples_of
from interchange.workbook import FrontHome, TableHome, TextHome, Workbook, free_rows
from model.columns import Column, Role, kind_for
from model.layout import (
    FoundColumn,
    FoundFront,
    FoundProperty,
    FoundSection,
    FoundTable,
    Grid,
    find_front,
    find_plain_table,
    find_tables,
    fingerprint,
    names_a_phase,
    read_surroundings,
    recognise,
)
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan
from model.plan import Front, Plan, Property, Section
from model.table import Row, Table
from model.values import Value


@dataclass(slots=True)
class Opened:
    """An open plan, the workbook it lives in, and what was recognised of each of its tables."""

    open_plan: OpenPlan
    workbook: Workbook
    questions: list[TableQuestion]
    remarks: tuple[Message, ...] = ()
    """What was decided in reading a file of another kind, to be told to the user."""


def read_file(path: Path) -> bytes:
    """The bytes of a file that a stranger made. Raises `CannotRead`; a file beyond any limit is read no further than
    needed to see that."""
    values: dict[str, object] = {"name": path.name, "folder": str(path.parent)}
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        text = QT_TRANSLATE_NOOP("Files", "“{name}” is not in “{folder}” (any more).")
        raise CannotRead(Message(text, values), path) from error
    except IsADirectoryError as error:
        raise CannotRead(
            Message(QT_TRANSLATE_NOOP("Files", "“{name}” is a folder, not a file."), values), path
        ) from error
    except PermissionError as error:
        text = QT_TRANSLATE_NOOP(
            "Files", "“{name}” cannot be read: it is open elsewhere for that person alone, or you have no rights to it."
        )
        raise CannotRead(Message(text, values), path) from error
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "Files", "“{name}” could not be read ({reason}). Check the connection with “{folder}”."
        )
        values["reason"] = error.strerror or type(error).__name__
        raise CannotRead(Message(text, values), path) from error


def open_workbook(path: Path, remembered: RememberedLayouts) -> Opened:
    """Open a workbook from disk. Raises a `FileProblem`; nothing is half-open then."""
    path = Path(path)
    return open_data(read_file(path), path.name, remembered, path)


def open_data(data: bytes, name: str, remembered: RememberedLayouts, path: Path | None = None) -> Opened:
    """Open a workbook from its bytes; without a path it has to be saved under a name."""
    with without_collecting():
        workbook = Workbook(data, name, path)
        found = _Opening(workbook, remembered).opened()
        check_rest(workbook.archive)
        return found


def tables_of(workbook: Workbook, sheet: Sheet) -> list[FoundTable]:
    """The tables of a sheet; where one is an Excel table, its frame is what Excel says it is."""
    grid = workbook.cells(sheet).grid
    tables = find_tables(grid)
    listed = list_objects(workbook.archive, sheet.part) if tables else []
    return [_framed(grid, found, _list_object_at(listed, found)) for found in tables]


_NO_CELLS: dict[int, Value] = {}


class _Opening:
    """Builds the plan of one workbook."""

    def __init__(self, workbook: Workbook, remembered: RememberedLayouts) -> None:
        self.workbook = workbook
        self.remembered = remembered
        self.ids: Iterator[int] = count(1)
        self.plan = Plan(document_date=_document_date(workbook))
        self.questions: list[TableQuestion] = []

    def opened(self) -> Opened:
        found = {sheet: tables_of(self.workbook, sheet) for sheet in self._readable_sheets()}
        is_list = {sheet: find_front(self.workbook.cells(sheet).grid) is not None for sheet in found}
        if not any(found.values()) and not any(is_list.values()):
            found = self._plain_tables()
        else:
            found = {sheet: tables or self._confirmed_table(sheet) for sheet, tables in found.items()}
        for sheet, tables in found.items():
            cells = self.workbook.cells(sheet)
            around = read_surroundings(cells.grid, tables)
            headings = [found.heading for found in tables if found.heading] if len(tables) > 1 else []
            is_plan = bool(tables) or around.front is not None
            if is_plan and around.title and not self.plan.title and around.title not in headings:
                self.plan.title = around.title
            self._take_texts(sheet, cells, around.properties, around.sections)
            if around.front is not None:
                self._take_front(sheet, around.front, (*around.properties, *around.sections))
            for place, table in enumerate(tables):
                self._take_table(sheet, cells, table, len(tables) > 1, place)
            self._take_phases([found.heading for found in tables])
        if not self.plan.tables and not self.plan.fronts:
            raise _nothing_found(self.workbook.name)
        self.plan.title = self.plan.title or Path(self.workbook.name).stem
        take_besides(self.workbook, self.plan)
        open_plan = OpenPlan(_with_ids(self.plan), WorkbookKeeper(self.workbook))
        return Opened(open_plan, self.workbook, self.questions)

    def _readable_sheets(self) -> list[Sheet]:
        """The visible sheets that are together small enough for a plan; a long list beside it is left alone. Raises
        `TooLarge` when no sheet is."""
        readable: set[Sheet] = set()
        refused: TooLarge | None = None
        visible, room = self.workbook.visible_sheets(), MOST_CELLS
        for sheet in sorted(visible, key=lambda sheet: self.workbook.archive.size(sheet.part)):
            try:
                room -= self.workbook.cells(sheet, room).count
                readable.add(sheet)
            except TooLarge as problem:
                refused = problem
        if refused is not None and not readable:
            raise refused
        return [sheet for sheet in visible if sheet in readable]

    def _plain_tables(self) -> dict[Sheet, list[FoundTable]]:
        """Without any recognised header row, the first sheet with something like a table."""
        for sheet in self._readable_sheets():
            plain = self._plain_table(sheet)
            if plain is not None:
                return {sheet: [plain]}
        return {}

    def _confirmed_table(self, sheet: Sheet) -> list[FoundTable]:
        """The table of a sheet without a recognised header row, when the user once said what its columns are."""
        plain = self._plain_table(sheet)
        heads = [column.title for column in plain.columns] if plain is not None else []
        is_confirmed = self.remembered.roles(fingerprint(heads), len(heads)) is not None
        return [plain] if plain is not None and is_confirmed else []

    def _plain_table(self, sheet: Sheet) -> FoundTable | None:
        grid = self.workbook.cells(sheet).grid
        plain = find_plain_table(grid)
        if plain is None:
            return None
        return _framed(grid, plain, _list_object_at(list_objects(self.workbook.archive, sheet.part), plain))

    def _take_texts(
        self,
        sheet: Sheet,
        cells: SheetCells,
        properties: Sequence[FoundProperty],
        sections: Sequence[FoundSection],
    ) -> None:
        for found in properties:
            key = f"{sheet.name}!{column_letters(found.column)}{found.row}"
            self.plan.properties.append(Property(key, found.label, found.value, found.role, sheet.name))
            whole = cells.grid.value(found.row, found.column)
            self.workbook.texts[key] = TextHome(key, sheet, found.row, found.column, found.inline, whole)
        for text in sections:
            key = f"{sheet.name}!{column_letters(text.column)}{text.row}"
            self.plan.sections.append(Section(key, text.title, text.value, sheet.name))
            self.workbook.texts[key] = TextHome(key, sheet, text.row, text.column, "", text.value)

    def _take_front(self, sheet: Sheet, found: FoundFront, texts: Sequence[FoundProperty | FoundSection]) -> None:
        if not texts:
            return
        rows = sorted((text.row, f"{sheet.name}!{column_letters(text.column)}{text.row}") for text in texts)
        front = Front(f"{sheet.name}!{found.row}", sheet.name, found.title, [key for _, key in rows])
        self.plan.fronts.append(front)
        self.workbook.fronts[front.key] = FrontHome(
            front.key, sheet, found.row, found.left, found.right, tuple(front.parts)
        )

    def _take_table(self, sheet: Sheet, cells: SheetCells, found: FoundTable, several: bool, place: int) -> None:
        headers = [column.title for column in found.columns]
        numbers = [column.column for column in found.columns]
        body = range(found.header_row + 1, found.last_row + 1)
        content_of = [cells.grid.rows.get(row, _NO_CELLS) for row in body]
        values = [[row.get(number, "") for row in content_of] for number in numbers]
        mark = fingerprint(headers)
        cross = None if self.remembered.is_list(mark) else found.cross
        recognitions = recognise_cross(found, cross, values) if cross is not None else recognise(headers, values)
        answered = self.remembered.roles(mark, len(headers))
        roles = answered if answered is not None else [recognition.role for recognition in recognitions]
        columns = [
            self._column(cells, found, number, header, role, content)
            for number, header, role, content in zip(numbers, headers, roles, values, strict=True)
        ]
        rows = [Row(next(self.ids), list(cells_of_row)) for cells_of_row in zip(*values, strict=True)]
        key = f"{sheet.name}!{found.header_row}"
        if key in self.workbook.homes:
            # Beside another table.
            key = f"{sheet.name}!{column_letters(numbers[0])}{found.header_row}"
        title = found.heading if several and found.heading else sheet.name.strip()
        if several and not found.heading and place:
            title = f"{title} ({place + 1})"
        table = Table(key, title, columns, rows)
        proposed = cross_of(cells.grid, found, columns, (found.heading, sheet.name, self.plan.title))
        table.cross = proposed if cross is not None else None
        table.notes = colour_notes(self.workbook.styles, cells, found)
        if cells.protected:
            table.unlocked = self._unlocked(cells, found, table, numbers)
        self.plan.tables.append(table)
        home = TableHome(
            key,
            sheet,
            found.header_row,
            {column.id: number for column, number in zip(columns, numbers, strict=True)},
            found.limit_row,
            {row.id: tuple(row.cells) for row in rows},
            tuple(column.id for column in columns),
            {column.id: column.title for column in columns},
            _list_object_at(list_objects(self.workbook.archive, sheet.part), found),
        )
        home.free = free_rows(cells.grid, found.last_row + 1, home)
        self.workbook.homes[key] = home
        self.questions.append(
            TableQuestion(
                key,
                title,
                sheet.name,
                found.header_row,
                mark,
                tuple(
                    ColumnQuestion(column.id, column.title, column_letters(number), samples_of(content), recognition)
                    for column, number, content, recognition in zip(columns, numbers, values, recognitions, strict=True)
                ),
                answered is not None,
                found.plain,
                proposed,
                found.cross is not None and not found.cross.certain,
            )
        )

    def _take_phases(self, headings: Sequence[str]) -> None:
        """The headings of tables below each other are the phases of the plan, when they say so."""
        if len(headings) > 1 and names_a_phase(headings):
            for table, heading in zip(self.plan.tables[-len(headings) :], headings, strict=True):
                table.phase = heading

    def _column(
        self, cells: SheetCells, found: FoundTable, number: int, header: str, role: Role | None, content: list[Value]
    ) -> Column:
        code = usual_format(self.workbook.styles, cells, found, number)
        return Column(
            next(self.ids),
            header,
            role,
            kind_for(role, kind_of(content, code, role)),
            code,
            0.0 if number in cells.hidden_columns else cells.widths.get(number, 0.0),
            counts_from(cells.grid, found, number, role),
            hidden=number in cells.hidden_columns,
        )

    def _unlocked(
        self, cells: SheetCells, found: FoundTable, table: Table, numbers: list[int]
    ) -> frozenset[tuple[int, int]]:
        free = self.workbook.styles.unlocked
        return frozenset(
            (row.id, column.id)
            for place, row in enumerate(table.rows)
            for column, number in zip(table.columns, numbers, strict=True)
            if cells.styles.get(found.header_row + 1 + place, {}).get(number, 0) in free
        )


def _framed(grid: Grid, found: FoundTable, listed: ListObject | None) -> FoundTable:
    if listed is None:
        return found
    numbers = range(listed.left, listed.right + 1)
    last = listed.last_row
    while last > found.header_row and not grid.has_content(last, numbers):
        last -= 1
    columns = tuple(FoundColumn(number, grid.text(found.header_row, number)) for number in numbers)
    # With totals below nothing is free; without them the table may grow into the empty rows there.
    limit = listed.last_row if listed.totals else max(found.limit_row, listed.last_row)
    return replace(found, columns=columns, last_row=last, limit_row=limit)


def _with_ids(plan: Plan) -> Plan:
    """The plan, counting on from the ids that were given while it was built."""
    return Plan(plan.title, plan.properties, plan.sections, plan.tables, plan.document_date, plan.fronts)


def _list_object_at(listed: Sequence[ListObject], found: FoundTable) -> ListObject | None:
    """The Excel table whose header row this is."""
    first = found.columns[0].column
    return next((one for one in listed if one.top == found.header_row and one.left <= first <= one.right), None)


def _document_date(workbook: Workbook) -> dt.date | None:
    """When the workbook was last changed, by its own account (ECMA-376 part 2, 8.3)."""
    core = next((found for found in relationships(workbook.archive, "") if found.kind == "core-properties"), None)
    if core is None or workbook.archive.find(core.target) is None:
        return None
    root = parse(workbook.archive.read(core.target), workbook.name, core.target)
    dates = {local(element): str(element.text or "")[:10] for element in root}
    for name in ("modified", "created"):
        try:
            return dt.date.fromisoformat(dates.get(name, ""))
        except ValueError:
            continue
    return None


def _nothing_found(name: str) -> NothingRecognised:
    return NothingRecognised(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "No table was found in “{name}”. A table needs a row with heads such as Periode, Doelgroep, Middel or "
                "Actie, and every head its own cell.",
            ),
            {"name": name},
        )
    )
