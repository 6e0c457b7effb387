"""Reads tables in text files (.csv, .tsv, .txt): finds the encoding, the separator and the row with the heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from interchange.excel.sheet_reader import MOST_CELLS
from interchange.importing.content import Imported
from interchange.importing.figures import with_numbers
from interchange.importing.problems import without_table
from interchange.importing.separated import read_separated
from interchange.importing.sheets import take_sheet
from interchange.package.archive import too_large
from model.layout import FoundColumn, FoundTable, Grid, find_tables
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Value

SEPARATORS = (";", "\t", ",", "|")
"""The likelier first: Excel with Dutch settings writes semicolons."""
_NAMES = {
    ";": QT_TRANSLATE_NOOP("Imports", "a semicolon"),
    "\t": QT_TRANSLATE_NOOP("Imports", "a tab"),
    ",": QT_TRANSLATE_NOOP("Imports", "a comma"),
    "|": QT_TRANSLATE_NOOP("Imports", "an upright line"),
}
_LOOKED_AT = 200_000
"""Characters in which the separator is looked for."""
_SEP_LINE = re.compile(r'"?sep=(.)"?[ \t]*\r?\n', re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")


def read_delimited(data: bytes, name: str) -> Imported:
    """The plan in a text file. Raises a `FileProblem` when no table can be told in it."""
    text, encoding = decoded_text(data)
    declared = _SEP_LINE.match(text)
    if declared:
        text = text[declared.end() :]
    separator = declared[1] if declared else separator_of(text)
    if separator is None:
        raise without_table(name)
    check_amount(text, separator, name)
    imported = imported_rows(read_separated(text, separator), name)
    between = _NAMES.get(separator)
    imported.remarks[:0] = [
        Message(
            QT_TRANSLATE_NOOP("Imports", "Its text was read as {encoding}, with {separator} between the columns."),
            {"encoding": encoding, "separator": Message(between) if between else f"“{separator}”"},
        )
    ]
    return imported


def is_text(data: bytes) -> bool:
    """Whether the bytes are a text at all: hardly any control characters."""
    start, _ = decoded_text(data[:65_536])
    return bool(start.strip()) and len(_CONTROLS.findall(start)) * 200 <= len(start)


def decoded_text(data: bytes) -> tuple[str, str]:
    """The text, and the name of the encoding it was read in.

    A mark at the start decides. Without one UTF-8 is tried, since a text in another encoding is hardly ever valid in
    it; what is not is taken for Windows-1252, which Excel and nearly every Dutch system write.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "replace"), "UTF-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), "UTF-16"
    zeros = [data[start:4_000:2].count(0) for start in (0, 1)]
    if max(zeros) * 3 > len(data[:4_000]):
        return data.decode("utf-16-be" if zeros[0] > zeros[1] else "utf-16-le", "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and len(data) == 65_536:
            # The start of a longer text that was cut inside a character.
            return data[: error.start].decode("utf-8"), "UTF-8"
    return data.decode("cp1252", "replace"), "Windows-1252"


def check_amount(text: str, separator: str, name: str) -> None:
    """Raise `TooLarge` for a text that would be cut into far more cells than a plan has; takes no time."""
    if text.count(separator) + text.count("\n") > 4 * MOST_CELLS:
        raise too_large(name)


def separator_of(text: str) -> str | None:
    """What stands between the columns: the mark that cuts the most rows into equally many cells, more than one.

    None when no mark stands in at least half of the rows; commas, which stand in sentences too, have to agree.
    """
    start = text[:_LOOKED_AT]
    best: tuple[float, int, str] | None = None
    for separator in SEPARATORS:
        counts = [len(row) for row in read_separated(start, separator) if any(cell.strip() for cell in row)]
        usual = Counter(count for count in counts if count > 1).most_common(1)
        if not usual:
            continue
        columns, times = usual[0]
        # Lines above the heads have fewer cells, and a ragged row may have more.
        agreement = round(times / len(counts), 2)
        share = sum(count > 1 for count in counts) / len(counts)
        counts_at_all = share >= 0.5 and (agreement >= 0.5 or separator != ",")
        if counts_at_all and (best is None or (agreement, columns) > best[:2]):
            best = (agreement, columns, separator)
    return best[2] if best else None


def imported_rows(rows: Sequence[Sequence[str]], name: str) -> Imported:
    """The plan in rows of texts, in which numbers are told. Raises `NothingRecognised` and `TooLarge`."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if sum(map(len, filled)) > MOST_CELLS:
        raise too_large(name)
    grid = Grid("", {number: _cells(row) for number, row in enumerate(filled, 1)})
    tables = find_tables(grid)
    if len(tables) < 2:
        tables = [_whole(grid, tables[0].header_row if tables else _header_row(grid))]
    if len(tables) == 1 and (len(tables[0].columns) < 2 or tables[0].last_row == tables[0].header_row):
        raise without_table(name)
    imported = Imported()
    take_sheet(imported, grid, tables)
    imported.tables = [with_numbers(table) for table in imported.tables]
    return imported


def _cells(row: Sequence[str]) -> dict[int, Value]:
    return {column: cell for column, cell in enumerate(row, 1) if cell}


def _header_row(grid: Grid) -> int:
    """The first of the rows with the most cells: what stands above them is a title or a remark."""
    counts = {row: len(grid.filled(row)) for row in grid.rows}
    most = max(counts.values(), default=0)
    return next((row for row, count in counts.items() if count == most), 1)


def _whole(grid: Grid, header_row: int) -> FoundTable:
    """Everything from the header row on as one table, cells beyond the heads included."""
    below = [row for number, row in grid.rows.items() if number >= header_row]
    last = max((max(row, default=0) for row in below), default=0)
    columns = tuple(FoundColumn(column, grid.text(header_row, column)) for column in range(1, last + 1))
    used = tuple(column for column in columns if column.title.strip() or any(column.column in row for row in below))
    return FoundTable(header_row, used, grid.last_row, grid.last_row)
