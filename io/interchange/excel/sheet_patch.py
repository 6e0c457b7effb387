"""Puts changed cells into the bytes of a sheet. Everything between them stays as it is, to the byte."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interchange.excel.cell_writer import Notation, cell_xml, changed_cell
from interchange.excel.references import range_name, range_place
from interchange.excel.sheet_text import RowText, SheetText
from model.values import Value

_SPANS = re.compile(rb"(\sspans\s*=\s*[\"'])(\d+):(\d+)([\"'])")


@dataclass(frozen=True, slots=True)
class CellWrite:
    """A cell to be written. `style` is used where there is no cell yet; `force_style` also where there is one.

    `as_date` asks for a style that shows dates and is otherwise like `style`; it has to be made before the cell is.
    """

    row: int
    column: int
    value: Value
    style: int = 0
    force_style: bool = False
    as_date: bool = False


Raw = Mapping[tuple[int, int], bytes | None]
"""Whole cells, ready as XML, by row and column; None takes a cell away."""


@dataclass(frozen=True, slots=True)
class Patched:
    """A sheet part after cells were written, and each row that is another now, by its number."""

    content: bytes
    rows: dict[int, bytes]


def with_cells(sheet: SheetText, writes: Iterable[CellWrite], notation: Notation, raw: Raw | None = None) -> Patched:
    """The part with these cells written. `raw` cells go in as they are."""
    by_row: dict[int, dict[int, CellWrite | bytes | None]] = defaultdict(dict)
    for write in writes:
        by_row[write.row][write.column] = write
    for place, xml in (raw or {}).items():
        by_row[place[0]][place[1]] = xml
    edits: list[tuple[int, int, bytes]] = []
    new_rows: list[tuple[int, bytes]] = []
    made: dict[int, bytes] = {}
    for number in sorted(by_row):
        row = sheet.row(number)
        if row is not None:
            row_edits = _row_edits(sheet, row, by_row[number], notation)
            made[number] = _applied(sheet.content, row_edits, row.start, row.end)
            edits.append((row.start, row.end, made[number]))
            continue
        cells = b"".join(_xml(write, notation) for _, write in sorted(by_row[number].items()))
        if cells:
            tag = f"{sheet.prefix}row".encode()
            made[number] = b"<" + tag + f' r="{number}">'.encode() + cells + b"</" + tag + b">"
            new_rows.append((number, made[number]))
    edits += _new_row_edits(sheet, new_rows)
    written = [
        (write.row, write.column)
        for row_writes in by_row.values()
        for write in row_writes.values()
        if isinstance(write, CellWrite)
    ]
    edits += _dimension_edit(sheet, [*written, *(place for place, xml in (raw or {}).items() if xml)])
    return Patched(_applied(sheet.content, edits, 0, len(sheet.content)), made)


def _xml(write: CellWrite | bytes | None, notation: Notation) -> bytes:
    if isinstance(write, CellWrite):
        if write.value == "" and not write.style:
            return b""
        return cell_xml(write.row, write.column, write.value, write.style, notation)
    return write or b""


def _row_edits(
    sheet: SheetText, row: RowText, writes: dict[int, CellWrite | bytes | None], notation: Notation
) -> list[tuple[int, int, bytes]]:
    edits: list[tuple[int, int, bytes]] = []
    pending = dict(sorted(writes.items()))
    added: list[int] = []
    for cell in sheet.cells(row):
        before = [column for column in pending if column < cell.column]
        if before:
            edits.append((cell.start, cell.start, b"".join(_xml(pending[column], notation) for column in before)))
            added += before
            for column in before:
                del pending[column]
        if cell.column in pending:
            write = pending.pop(cell.column)
            if isinstance(write, CellWrite):
                style = write.style if write.force_style else None
                xml = changed_cell(cell.attributes, row.number, write.value, style, notation)
            else:
                xml = write or b""
            edits.append((cell.start, cell.end, xml))
    rest = b"".join(_xml(write, notation) for write in pending.values())
    added += pending
    if row.inner == row.end:
        # A row without cells is written as one tag, which now has to be opened and closed.
        if rest:
            tag = f"{sheet.prefix}row".encode()
            opening = sheet.content[row.start : row.end]
            opened = re.sub(rb"\s*/>$", b">", opening)
            edits.append((row.start, row.end, _with_spans(opened, added) + rest + b"</" + tag + b">"))
        return edits
    if rest:
        edits.append((row.inner_end, row.inner_end, rest))
    if added:
        opening = sheet.content[row.start : row.inner]
        widened = _with_spans(opening, added)
        if widened != opening:
            edits.append((row.start, row.inner, widened))
    return edits


def _with_spans(opening: bytes, columns: list[int]) -> bytes:
    """The start tag of a row whose hint of used columns (18.3.1.73 `spans`) covers the added columns too."""

    def widened(found: re.Match[bytes]) -> bytes:
        first, last = min(int(found[2]), *columns), max(int(found[3]), *columns)
        return found[1] + f"{first}:{last}".encode() + found[4]

    return _SPANS.sub(widened, opening, count=1) if columns else opening


def _new_row_edits(sheet: SheetText, new_rows: list[tuple[int, bytes]]) -> list[tuple[int, int, bytes]]:
    if not new_rows:
        return []
    if sheet.data_is_empty:
        tag = f"{sheet.prefix}sheetData".encode()
        opening = re.sub(rb"\s*/>$", b">", sheet.content[sheet.data_open : sheet.data_end])
        rows = b"".join(xml for _, xml in new_rows)
        return [(sheet.data_open, sheet.data_end, opening + rows + b"</" + tag + b">")]
    edits = []
    following = iter(sheet.rows)
    current = next(following, None)
    for number, xml in new_rows:
        while current is not None and current.number < number:
            current = next(following, None)
        place = current.start if current is not None else sheet.data_end
        edits.append((place, place, xml))
    return edits


def _dimension_edit(sheet: SheetText, places: list[tuple[int, int]]) -> list[tuple[int, int, bytes]]:
    """The used range (18.3.1.35) grows with what is written outside it; it is a hint, but some readers trust it."""
    pattern = re.compile(rb"<" + re.escape(sheet.prefix.encode()) + rb"dimension\s+ref\s*=\s*[\"']([A-Z0-9:]+)[\"']")
    found = pattern.search(sheet.content, 0, sheet.data_open)
    if found is None or not places:
        return []
    try:
        top, left, bottom, right = range_place(found.group(1).decode())
    except ValueError:
        return []
    rows, columns = [row for row, _ in places], [column for _, column in places]
    grown = (min(top, *rows), min(left, *columns), max(bottom, *rows), max(right, *columns))
    if grown == (top, left, bottom, right):
        return []
    return [(found.start(1), found.end(1), range_name(*grown).encode())]


def _applied(content: bytes, edits: list[tuple[int, int, bytes]], first: int, last: int) -> bytes:
    """A stretch of the content with the edits inside it put in; what is inserted at a place comes before what is
    replaced there."""
    pieces: list[bytes] = []
    position = first
    for start, end, replacement in sorted(edits, key=lambda edit: edit[:2]):
        pieces += content[position:start], replacement
        position = end
    return b"".join([*pieces, content[position:last]])
