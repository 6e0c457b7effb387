"""Where the rows, columns and texts of a session stand in its workbook, so that another session finds them by id.

Opening a workbook numbers what it finds. After a save the rows and columns of the session that saved keep their own
numbers, a row that was left empty is a row there and none for a reader, and a text that was emptied is no longer
recognised as one. Edits that follow name all of these, so they need the workbook as that session had it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from interchange.beside_cells import take_comments
from interchange.excel.list_objects import list_objects
from interchange.excel.workbook_part import Sheet
from interchange.keeper import WorkbookKeeper
from interchange.opening import Opened
from interchange.table_questions import TableQuestion, answered_question
from interchange.workbook import FrontHome, TableHome, TextHome, Workbook, free_rows
from model.columns import Column
from model.edit_notation import column_data, column_from, spot_data, spot_from
from model.open_plan import OpenPlan
from model.plan import Front, Plan, Property, PropertyRole, Section
from model.table import Row, Spot, Table
from model.values import Value, text_of


class SomewhereElse(Exception):
    """The workbook has not what the session had where the session had it."""


@dataclass(frozen=True, slots=True)
class TablePlace:
    """A table: its header row and the last row it may grow into, its columns with theirs in the sheet, and its rows."""

    key: str
    title: str
    sheet: str
    header_row: int
    limit_row: int
    columns: tuple[tuple[Column, int], ...]
    row_ids: tuple[int, ...]
    spot: Spot | None = None
    """Where it was added; None for a table that was in the file."""
    added: tuple[int, ...] = ()
    """The rows that the session brought in."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A section, or a property with its role; `inline` stands before the text in the same cell."""

    key: str
    sheet: str
    row: int
    column: int
    inline: str
    title: str
    is_section: bool
    role: str | None = None


@dataclass(frozen=True, slots=True)
class FrontPlace:
    """A list of texts: its heads, and the keys of its texts in the order of the rows."""

    key: str
    sheet: str
    header_row: int
    left: int
    right: int
    title: str
    parts: tuple[str, ...]
    added: bool = False
    """Whether the session brought it in."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where everything stood that a session knew, in the file as it was last opened or saved."""

    tables: tuple[TablePlace, ...]
    texts: tuple[TextPlace, ...]
    fronts: tuple[FrontPlace, ...] = ()


def whereabouts(workbook: Workbook, plan: Plan) -> Whereabouts:
    """Where everything stands in the file. To be asked while the plan is what the file holds."""
    tables = []
    for table in plan.tables:
        home = workbook.homes[table.key]
        columns = tuple((column, home.columns[column.id]) for column in table.columns)
        row_ids = tuple(row.id for row in table.rows)
        at = table.key, table.title, home.sheet.name, home.header_row, home.limit_row
        tables.append(TablePlace(*at, columns, row_ids, table.spot, tuple(sorted(home.added))))
    texts = tuple(_text_place(text, plan) for text in workbook.texts.values())
    return Whereabouts(tuple(tables), texts, tuple(_front_place(front, workbook) for front in plan.fronts))


def as_in_session(opened: Opened, places: Whereabouts) -> Opened:
    """What was opened just now, with the ids, rows and texts that it had in the session.

    Takes the place of `opened`, whose plan is of no use any more. What is recognised now and was not then is left out:
    it may lie in the middle of a table of the session. Raises `SomewhereElse`.
    """
    workbook, fresh = opened.workbook, opened.open_plan.plan
    found = list(workbook.homes.values())
    asked = {question.table: question for question in opened.questions}
    tables: list[Table] = []
    questions: list[TableQuestion] = []
    homes: dict[str, TableHome] = {}
    for place in places.tables:
        home = _home_at(found, place)
        table = _table(workbook, place)
        if home is None:
            home = _new_home(workbook, place)
            numbers_of = [number for _, number in place.columns]
            questions.append(answered_question(table, place.sheet, place.header_row, numbers_of))
        else:
            ids = {home.columns[column.id]: column.id for column in fresh.table(home.key).columns}
            numbers = {ids[number]: column.id for column, number in place.columns if number in ids}
            table.unlocked = _unlocked(fresh.table(home.key), place, numbers)
            questions.append(_renumbered(asked[home.key], place, numbers))
        tables.append(table)
        homes[place.key] = _settled(workbook, home, place, table)
    workbook.homes = homes
    properties, sections = _texts(workbook, places.texts)
    fronts = _fronts(workbook, places.fronts)
    plan = Plan(fresh.title, properties, sections, tables, fresh.document_date, fronts)
    take_comments(workbook, plan)
    return replace(opened, open_plan=OpenPlan(plan, WorkbookKeeper(workbook)), questions=questions)


# --- Tables ---


def _home_at(homes: Sequence[TableHome], place: TablePlace) -> TableHome | None:
    """The table that has its heads in the same row; of several beside each other the one in the same columns."""
    numbers = {number for _, number in place.columns}
    for home in homes:
        is_there = home.sheet.name == place.sheet and home.header_row == place.header_row
        if is_there and numbers.intersection(home.columns.values()):
            return home
    return None


def _table(workbook: Workbook, place: TablePlace) -> Table:
    grid = workbook.cells(_sheet(workbook, place.sheet)).grid
    rows = [
        Row(row_id, [grid.value(row, number) for _, number in place.columns])
        for row, row_id in enumerate(place.row_ids, place.header_row + 1)
    ]
    return Table(place.key, place.title, [column for column, _ in place.columns], rows, place.spot)


def _new_home(workbook: Workbook, place: TablePlace) -> TableHome:
    """The home of a table that is no longer recognised, as when it got many columns with heads of the user's own."""
    sheet = _sheet(workbook, place.sheet)
    if workbook.cells(sheet).protected:
        raise SomewhereElse
    first = min(number for _, number in place.columns)
    listed = (
        found
        for found in list_objects(workbook.archive, sheet.part)
        if found.top == place.header_row and found.left <= first <= found.right
    )
    return TableHome(place.key, sheet, place.header_row, {}, place.limit_row, {}, (), list_object=next(listed, None))


def _settled(workbook: Workbook, home: TableHome, place: TablePlace, table: Table) -> TableHome:
    """The home as it is when the table has just been saved."""
    home.key, home.limit_row = place.key, place.limit_row
    home.spot, home.title = place.spot, place.sheet if table.has_own_sheet else place.title
    home.columns = {column.id: number for column, number in place.columns}
    home.saved, home.added = {row.id: tuple(row.cells) for row in table.rows}, frozenset(place.added)
    home.saved_columns = tuple(column.id for column, _ in place.columns)
    home.titles = {column.id: column.title for column, _ in place.columns}
    home.free = free_rows(workbook.cells(home.sheet).grid, home.sheet_row(len(table.rows)), home)
    return home


def _unlocked(fresh: Table, place: TablePlace, numbers: dict[int, int]) -> frozenset[tuple[int, int]] | None:
    if fresh.unlocked is None:
        return None
    rows = {row.id: row_id for row, row_id in zip(fresh.rows, place.row_ids, strict=False)}
    return frozenset(
        (rows[row_id], numbers[column_id])
        for row_id, column_id in fresh.unlocked
        if row_id in rows and column_id in numbers
    )


def _renumbered(question: TableQuestion, place: TablePlace, numbers: dict[int, int]) -> TableQuestion:
    columns = tuple(
        replace(column, column_id=numbers[column.column_id])
        for column in question.columns
        if column.column_id in numbers
    )
    return replace(question, table=place.key, columns=columns)


def _sheet(workbook: Workbook, name: str) -> Sheet:
    for sheet in workbook.part.sheets:
        if sheet.name == name:
            return sheet
    raise SomewhereElse


# --- Texts ---


def _text_place(home: TextHome, plan: Plan) -> TextPlace:
    holder = plan.holder(home.key)
    is_section = isinstance(holder, Section)
    title = holder.title if isinstance(holder, Section) else holder.label
    role = holder.role.value if isinstance(holder, Property) and holder.role else None
    return TextPlace(home.key, home.sheet.name, home.row, home.column, home.inline, title, is_section, role)


def _texts(workbook: Workbook, places: Iterable[TextPlace]) -> tuple[list[Property], list[Section]]:
    """The texts of the session; their homes take the place of what is recognised now."""
    properties: list[Property] = []
    sections: list[Section] = []
    homes: dict[str, TextHome] = {}
    for place in places:
        home = TextHome(place.key, _sheet(workbook, place.sheet), place.row, place.column, place.inline, "")
        home.saved = workbook.cells(home.sheet).grid.value(place.row, place.column)
        homes[place.key] = home
        value = _after(home.saved, place.inline)
        if place.is_section:
            sections.append(Section(place.key, place.title, value, place.sheet))
        else:
            role = next((role for role in PropertyRole if role.value == place.role), None)
            properties.append(Property(place.key, place.title, value, role, place.sheet))
    workbook.texts = homes
    return properties, sections


def _front_place(front: Front, workbook: Workbook) -> FrontPlace:
    home = workbook.fronts[front.key]
    at = home.sheet.name, home.header_row, home.left, home.right
    return FrontPlace(front.key, *at, front.title, tuple(front.parts), front.added)


def _fronts(workbook: Workbook, places: Iterable[FrontPlace]) -> list[Front]:
    """The lists of the session, with homes as they are when they have just been saved."""
    places = list(places)
    if any(not workbook.texts.keys() >= set(place.parts) for place in places):
        raise SomewhereElse
    workbook.fronts = {
        place.key: FrontHome(
            place.key,
            _sheet(workbook, place.sheet),
            place.header_row,
            place.left,
            place.right,
            place.parts,
            place.added,
        )
        for place in places
    }
    return [Front(place.key, place.sheet, place.title, list(place.parts), place.added) for place in places]


def _after(value: Value, inline: str) -> Value:
    """What follows the words that stand before the text in its cell."""
    if not inline:
        return value
    if not text_of(value).startswith(inline):
        raise SomewhereElse
    return text_of(value)[len(inline) :]


# --- As plain data ---


def places_data(places: Whereabouts) -> dict[str, Any]:
    """The whereabouts as data that JSON can hold; ids in a row are written as the first and how many they are."""
    return {
        "tables": [
            {
                "key": table.key,
                "title": table.title,
                "sheet": table.sheet,
                "header_row": table.header_row,
                "limit_row": table.limit_row,
                "columns": [[column_data(column), number] for column, number in table.columns],
                "row_ids": _runs(table.row_ids),
                "spot": spot_data(table.spot),
                "added": _runs(table.added),
            }
            for table in places.tables
        ],
        "texts": [asdict(text) for text in places.texts],
        "fronts": [asdict(front) for front in places.fronts],
    }


def places_from(data: Any) -> Whereabouts:
    """The whereabouts that `places_data` wrote. Raises ValueError for anything else."""
    try:
        tables = tuple(
            TablePlace(
                str(table["key"]),
                str(table["title"]),
                str(table["sheet"]),
                int(table["header_row"]),
                int(table["limit_row"]),
                tuple((column_from(column), int(number)) for column, number in table["columns"]),
                _numbers(table["row_ids"]),
                spot_from(table.get("spot")),
                _numbers(table.get("added", [])),
            )
            for table in data["tables"]
        )
        texts = tuple(
            TextPlace(
                str(text["key"]),
                str(text["sheet"]),
                int(text["row"]),
                int(text["column"]),
                str(text["inline"]),
                str(text["title"]),
                bool(text["is_section"]),
                None if text["role"] is None else str(text["role"]),
            )
            for text in data["texts"]
        )
        fronts = tuple(
            FrontPlace(
                str(front["key"]),
                str(front["sheet"]),
                int(front["header_row"]),
                int(front["left"]),
                int(front["right"]),
                str(front["title"]),
                tuple(map(str, front["parts"])),
                front["added"] is True,
            )
            for front in data.get("fronts", ())
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no whereabouts") from error
    return Whereabouts(tables, texts, fronts)


def _numbers(runs: Any) -> tuple[int, ...]:
    return tuple(number for first, count in runs for number in range(int(first), int(first + count)))


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == sum(runs[-1]):
            runs[-1][1] += 1
        else:
            runs.append([number, 1])
    return runs
