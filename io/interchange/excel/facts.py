"""What hangs on the cells of a sheet and does not move with them: notes, links, merged cells, hidden rows, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from interchange.excel.references import cell_name, range_place
from interchange.excel.sheet_text import SheetText, attribute_of
from interchange.package.archive import Archive
from model.messages import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Area:
    """A block of cells; rows and columns from 1, ends included."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def meets(self, rows: range, columns: set[int]) -> bool:
        """Whether the area shares a cell with these rows and columns."""
        return (
            self.top < rows.stop
            and self.bottom >= rows.start
            and any(self.left <= column <= self.right for column in columns)
        )


_REASONS = {
    "links": QT_TRANSLATE_NOOP(
        "Refusals",
        "Row {row} has a link over several cells, so rows cannot change places. Do this in Excel, or add the row below "
        "the table.",
    ),
    "merges": QT_TRANSLATE_NOOP(
        "Refusals",
        "Row {row} has merged cells, so rows cannot change places. Do this in Excel, or add the row below the table.",
    ),
    "hidden": QT_TRANSLATE_NOOP(
        "Refusals",
        "Row {row} is hidden in Excel, perhaps by a filter, and with it what stands beside the table. Show all rows in "
        "Excel first.",
    ),
    "group": QT_TRANSLATE_NOOP(
        "Refusals",
        "In these rows there are formulas that belong together, so rows cannot change places. Do this in Excel, or add "
        "the row below the table.",
    ),
}


@dataclass(slots=True)
class SheetFacts:
    """Where such things are in one sheet."""

    links: list[Area] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    grouped: list[Area] = field(default_factory=list)
    """The cells of each formula that fills several."""

    def reason_not_to_move(self, rows: range, columns: set[int], moving: set[int], is_alone: bool) -> Message | None:
        """Why the cells of these rows cannot change places; None when they can. `moving`: without numbering.

        `is_alone`: nothing stands beside the table, so that whole rows may be hidden and shown.
        """
        wide = [area for area in self.links if (area.top, area.left) != (area.bottom, area.right)]
        for name, areas in (("links", wide), ("merges", self.merges)):
            for area in areas:
                if area.meets(rows, columns):
                    return Message(_REASONS[name], {"row": max(area.top, rows.start)})
        for row in sorted(self.hidden_rows):
            if row in rows and not is_alone:
                return Message(_REASONS["hidden"], {"row": row})
        if any(area.meets(rows, moving) for area in self.grouped):
            return Message(_REASONS["group"])
        return None


def merged(row: int) -> Message:
    """That merged cells in a row keep rows from standing in another order."""
    return Message(_REASONS["merges"], {"row": row})


def read_facts(archive: Archive, part: str) -> SheetFacts:
    """Collect the facts of a sheet. Raises `Damaged`."""
    facts = SheetFacts()
    sheet = SheetText(archive.read(part), archive.name, part)
    _read_rows(sheet, facts)
    tail = sheet.content[sheet.data_end :]
    prefix = re.escape(sheet.prefix.encode())
    facts.merges += _areas(_references(tail, prefix + rb"mergeCell"))
    facts.links += _areas(_references(tail, prefix + rb"hyperlink"))
    return facts


def _read_rows(sheet: SheetText, facts: SheetFacts) -> None:
    grouped = re.compile(
        rb"<" + re.escape(sheet.prefix.encode()) + rb"f\s([^>]*\bt\s*=\s*[\"'](?:array|dataTable)[^>]*)>"
    )
    for row in sheet.rows:
        if attribute_of(row.attributes, b"hidden") in {"1", "true"}:
            facts.hidden_rows.add(row.number)
        if not grouped.search(sheet.content, row.inner, row.inner_end):
            continue
        for cell in sheet.cells(row):
            found = grouped.search(cell.inner)
            if found is not None:
                facts.grouped += _areas([attribute_of(found.group(1), b"ref") or cell_name(cell.row, cell.column)])


def _references(text: bytes, name: bytes) -> list[str]:
    pattern = rb"<" + name + rb"(?=\s)((?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)"
    return [attribute_of(found.group(1), b"ref") or "" for found in re.finditer(pattern, text)]


def _areas(names: Iterable[str]) -> list[Area]:
    found = []
    for name in names:
        for piece in name.split():
            try:
                found.append(Area(*range_place(piece)))
            except ValueError:
                continue
    return found
