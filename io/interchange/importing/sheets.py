"""Turns the sheets of another spreadsheet into a plan: tables, labelled values, sections, and what is left over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interchange.importing.content import Imported, ImportedSection, ImportedTable
from model.layout import FoundTable, Grid, Surroundings, find_plain_table, find_tables, read_surroundings
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Covered, RichText, Value, is_empty, text_of

OTHER_TEXT = "Overige tekst"
"""The section with what stands outside the tables and is neither a labelled value nor a section: nothing gets lost."""

BETWEEN = " | "
"""What stands between the texts of cells that have become a line."""
_UNNAMED = re.compile(r"(?:blad|sheet|werkblad|tabelle|table|tabel)? *\d*", re.IGNORECASE)
"""What a spreadsheet calls a sheet when nobody does."""

SPLIT_CELLS = QT_TRANSLATE_NOOP(
    "Imports", "Cells that were merged over several rows were taken apart: each row has their text."
)


def imported_sheets(grids: Sequence[Grid]) -> Imported:
    """The plan that these sheets make up; without any table it may still have sections."""
    imported = Imported()
    for grid in grids:
        take_sheet(imported, grid, find_tables(grid) or _plain(grid), len(grids) > 1)
    return imported


def _plain(grid: Grid) -> list[FoundTable]:
    plain = find_plain_table(grid)
    return [plain] if plain is not None else []


def take_sheet(imported: Imported, grid: Grid, tables: Sequence[FoundTable], is_one_of_several: bool = False) -> None:
    """Add what a sheet holds, with these tables in it."""
    around = read_surroundings(grid, tables)
    if not imported.title and tables:
        imported.title = around.title
    used = {(found.row, found.column) for found in around.properties}
    used |= {(found.row, found.column) for found in around.sections}
    imported.properties += [(found.label, _value(found.value)) for found in around.properties]
    imported.sections += [ImportedSection(found.title, text_of(found.value)) for found in around.sections]
    was_split = False
    for table in tables:
        is_named = is_one_of_several or not _UNNAMED.fullmatch(grid.name.strip())
        heading = table.heading if len(tables) > 1 else grid.name.strip() if is_named else ""
        taken, split = _table(grid, table, heading)
        imported.tables.append(taken)
        was_split |= split
    if was_split and not any(remark.parts == SPLIT_CELLS for remark in imported.remarks):
        imported.remarks.append(Message(SPLIT_CELLS))
    rest = _left_over(grid, tables, used, around)
    if rest:
        title = f"{OTHER_TEXT} ({grid.name.strip()})" if is_one_of_several else OTHER_TEXT
        imported.sections.append(ImportedSection(title, rest))


def _table(grid: Grid, found: FoundTable, heading: str) -> tuple[ImportedTable, bool]:
    """The table, and whether merged cells in it were taken apart."""
    numbers = [column.column for column in found.columns]
    was_split = False
    rows: list[tuple[Value, ...]] = []
    above: dict[tuple[int, int], Value] = {}
    for merge in grid.merges:
        if (
            merge.bottom > merge.top
            and merge.top > found.header_row
            and not is_empty(grid.value(merge.top, merge.left))
        ):
            for row in range(merge.top + 1, merge.bottom + 1):
                above[row, merge.left] = grid.value(merge.top, merge.left)
    for row in range(found.header_row + 1, found.last_row + 1):
        own = [_value(grid.value(row, number)) for number in numbers]
        if all(is_empty(value) for value in own):
            continue
        for place, number in enumerate(numbers):
            if (row, number) in above:
                own[place], was_split = _value(above[row, number]), True
        rows.append(tuple(own))
    return ImportedTable(tuple(column.title for column in found.columns), tuple(rows), heading), was_split


def _left_over(grid: Grid, tables: Sequence[FoundTable], used: set[tuple[int, int]], around: Surroundings) -> str:
    """The texts that belong to nothing, a line for each row; labels of what was taken are none of them."""
    labels = {_label(found.label) for found in around.properties} | {_label(found.title) for found in around.sections}
    known = labels | {_label(around.title)} | {_label(table.heading) for table in tables}
    lines: list[str] = []
    for row in sorted(grid.rows):
        texts = [
            grid.text(row, column).strip()
            for column in grid.filled(row)
            if (row, column) not in used and not _is_in(row, column, tables)
        ]
        texts = [text for text in texts if _label(text) not in known]
        if texts:
            lines.append(BETWEEN.join(texts))
    return "\n".join(lines)


def _is_in(row: int, column: int, tables: Sequence[FoundTable]) -> bool:
    return any(
        table.first_row <= row <= table.last_row and any(found.column == column for found in table.columns)
        for table in tables
    )


def _label(text: str) -> str:
    return text.strip().rstrip(": ").strip()


def _value(value: Value) -> Value:
    """The value without what only the sheet it stood in could have: formatting inside a text, a merged cell."""
    if isinstance(value, RichText):
        return value.text
    return "" if isinstance(value, Covered) else value
