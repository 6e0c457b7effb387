"""Reads the body of an accepted document into blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from interchange.importing.word_blocks import Block, Cell, Paragraph, WordRow, WordTable
from interchange.importing.word_lists import Numbering
from interchange.importing.word_notes import Notes
from interchange.importing.word_properties import (
    NO_LIST,
    Properties,
    indent_of,
    list_of,
    number_of,
    outline_of,
    properties_of,
    toggle_of,
    value_of,
)
from interchange.importing.word_runs import Reading, RunReader
from interchange.importing.word_styles import Look, Styles
from interchange.package.xml import attribute, child, children, local, whole_number

DEEPEST = 12
"""Tables and text boxes inside each other; what lies deeper is read as plain text."""
MOST_COLUMNS = 200
"""Word has at most 63 columns; beyond this a cell is read as part of the last one."""
USUAL_WIDTH = 1000
"""Twentieths of a point for a column whose width is not told."""
LARGEST_STEP = 2
"""Half-points that a heading without style is larger than the text around it."""
LONGEST_HEADING = 150
"""A paragraph longer than this is text, whatever its style says."""


@dataclass(slots=True)
class BlockReader:
    """Reads paragraphs and tables, one after the other, since lists count on."""

    styles: Styles
    numbering: Numbering
    notes: Notes
    _runs: RunReader = field(init=False)

    def __post_init__(self) -> None:
        self._runs = RunReader(self.styles, self.notes)

    def read(self, container: etree._Element, depth: int = 0) -> tuple[Block, ...]:
        """The blocks in a body, a cell or a text box."""
        if depth > DEEPEST:
            return (Paragraph(_plain_text(container)),)
        return tuple(self._blocks(container, depth))

    def _blocks(self, container: etree._Element, depth: int) -> Iterator[Block]:
        carried: list[etree._Element] = []
        for element in container:
            match local(element):
                case "p":
                    properties = properties_of(element, "pPr")
                    carried += element
                    # Else it goes on in the next paragraph, which gives the two its looks (17.13.5.15).
                    if not _mark_is_gone(properties):
                        yield from self._paragraph(properties, carried, depth)
                        carried = []
                case "tbl":
                    edges = _edges(element)
                    read = [self._row(found, edges, depth) for found in children(element, "tr")]
                    if rows := [row for row in read if row is not None and row.cells]:
                        _settle_merges(rows)
                        yield WordTable(rows)
        if carried:
            yield Paragraph(self._runs.read(carried, Look()).text)

    def _paragraph(self, properties: Properties, content: list[etree._Element], depth: int) -> Iterator[Block]:
        style = value_of(properties, "pStyle") or ""
        look = self.styles.look(style)
        reading = self._runs.read(content, look)
        yield self._of(reading, look, style, properties)
        for box in reading.boxes:
            yield from self.read(box, depth + 1)

    def _of(self, reading: Reading, look: Look, style: str, properties: Properties) -> Paragraph:
        level = look.level or outline_of(properties) or 0
        text = reading.text.strip("\n")
        size = reading.size if reading.size is not None else look.size or self.styles.size
        larger = bool(text.strip()) and size >= self.styles.size + LARGEST_STEP
        label, list_depth = self._label(look, style, properties)
        indent = indent_of(properties)
        return Paragraph(
            text,
            look.place,
            level if len(text) <= LONGEST_HEADING else 0,
            label,
            list_depth,
            indent if indent is not None else look.indent or 0,
            bool(text.strip()) and (reading.bold or reading.underlined or larger),
            larger,
        )

    def _label(self, look: Look, style: str, properties: Properties) -> tuple[str, int]:
        """The bullet or number before the paragraph, and how deep it lies; empty when it is no item."""
        place = list_of(properties) or look.numbered
        if place is None or place.number == NO_LIST:
            return "", 0
        if place.level == 0 and look.numbered is not None and look.numbered.number == place.number:
            place = replace(place, level=look.numbered.level)
        found = self.numbering.label(place, style)
        if found is None:
            return "", 0
        label, depth = found
        return label, depth or look.list_depth or 0

    def _row(self, element: etree._Element, edges: list[int], depth: int) -> WordRow | None:
        properties = properties_of(element, "trPr")
        if toggle_of(properties, "hidden"):
            self.notes.count("hidden")
            return None
        start = min(number_of(properties, "gridBefore") or 0, MOST_COLUMNS)
        cells: list[Cell] = []
        for found in children(element, "tc"):
            looks = properties_of(found, "tcPr")
            cell, stop = self._cell(found, looks, start, edges, depth)
            start = min(stop, MOST_COLUMNS)
            if _goes_on(looks, "hMerge") and cells:
                cells[-1].right = cell.right
            elif len(cells) < MOST_COLUMNS:
                cells.append(cell)
            else:
                cells[-1].blocks += cell.blocks
        return WordRow(cells, bool(toggle_of(properties, "tblHeader")))

    def _cell(
        self, element: etree._Element, properties: Properties, start: int, edges: list[int], depth: int
    ) -> tuple[Cell, int]:
        """A cell and the column of the grid where it ends."""
        stop = start + min(number_of(properties, "gridSpan") or 1, MOST_COLUMNS)
        goes_on = _goes_on(properties, "vMerge")
        starts = "vMerge" in properties and not goes_on
        blocks = self.read(element, depth + 1)
        return Cell(start, _edge(edges, start), _edge(edges, stop), blocks, starts, goes_on), stop


def _edges(table: etree._Element) -> list[int]:
    """Where the columns of the grid begin; widths that are not told are all the same (17.4.48)."""
    grid = child(table, "tblGrid")
    widths = [whole_number(attribute(column, "w")) for column in children(grid, "gridCol")] if grid is not None else []
    edges = [0]
    for width in widths[:MOST_COLUMNS]:
        edges.append(edges[-1] + min(max(width or 0, 1), USUAL_WIDTH * 40))
    return edges if all(widths) else list(range(0, USUAL_WIDTH * len(edges), USUAL_WIDTH))


def _edge(edges: list[int], column: int) -> int:
    beyond = column - len(edges) + 1
    return edges[column] if beyond <= 0 else edges[-1] + beyond * USUAL_WIDTH


def _settle_merges(rows: list[WordRow]) -> None:
    """Let a cell that goes on from nowhere, since its first row was deleted or never was, stand by itself."""
    open_at: set[int] = set()
    for row in rows:
        for cell in row.cells:
            cell.goes_on = cell.goes_on and cell.start in open_at
        open_at = {cell.start for cell in row.cells if cell.starts_merge or cell.goes_on}


def _mark_is_gone(properties: Properties) -> bool:
    """Whether the end of the paragraph was deleted or moved away while changes were tracked."""
    mark = properties.get("rPr")
    return mark is not None and any(local(found) in {"del", "moveFrom"} for found in mark)


def _goes_on(properties: Properties, merge: str) -> bool:
    """Whether a cell is merged into the one above it or, as old programs write it, before it (17.4.22 and 17.4.84)."""
    return merge in properties and value_of(properties, merge) != "restart"


def _plain_text(container: etree._Element) -> str:
    """The bare text of what lies too deep to be told apart, a line for each paragraph."""
    pieces: list[str] = []
    for element in container.iter():
        name = local(element)
        if name == "p":
            pieces.append("\n")
        elif name == "t":
            pieces.append(element.text or "")
    return "".join(pieces).strip()
