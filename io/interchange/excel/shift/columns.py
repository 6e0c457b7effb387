"""The rows of a sheet after columns have come in (ECMA-376 part 1, 18.3.1.4), and its list of widths (18.3.1.17)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from interchange.excel.cell_writer import Notation, cell_xml
from interchange.excel.references import cell_name, column_letters
from interchange.excel.sheet_text import CellText, RowText, SheetText
from interchange.excel.shift.cell_formulas import SheetFormulas, ShiftedFormulas
from interchange.excel.shift.lines import Lines
from interchange.excel.shift.shift import Shift
from interchange.package.markup import Element, Markup

_NAME = re.compile(rb"(\sr\s*=\s*[\"']\$?)([A-Za-z]{1,3})(?=\$?\d)")
_SPANS = re.compile(rb"(\sspans\s*=\s*[\"'])([\d: ]+)(?=[\"'])")
_EMPTY_END = re.compile(rb"\s*/>$")

Heads = Mapping[tuple[int, int], str]
"""What the new columns of Excel tables are called: by row, and by column in the new numbering."""


class ShiftedColumns:
    """The rows of the shifted sheet, in which columns come in."""

    def __init__(self, sheet: SheetText, shift: Shift, heads: Heads) -> None:
        self._sheet = sheet
        self._lines = shift.lines
        self._heads = heads
        self._formulas = ShiftedFormulas(SheetFormulas(sheet), shift, at_home=True)
        self._opening = f"<{sheet.prefix}f".encode()
        self._likes = {found.like for found in shift.lines.inserted if found.like}
        self.formulas_changed = False
        """Whether a formula is another one by now, or stands in another column."""

    def content(self) -> bytes:
        """All that stands between the tags of `sheetData`."""
        content = self._sheet.content
        pieces: list[bytes] = []
        position = self._sheet.data_start
        for row in self._sheet.rows:
            pieces += content[position : row.start], self._row(row)
            position = row.end
        pieces.append(content[position : self._sheet.data_end])
        return b"".join(pieces)

    def _row(self, row: RowText) -> bytes:
        content = self._sheet.content
        cells = list(self._sheet.cells(row))
        new = self._new_cells(row, cells)
        columns = sorted(new)
        edits: list[tuple[int, int, bytes]] = []
        previous = 0
        for cell in cells:
            number = self._lines.of(cell.column)
            if number is None:
                edits.append((cell.start, cell.end, b""))
                continue
            before = [column for column in new if column < number]
            if before:
                edits.append((cell.start, cell.start, b"".join(new.pop(column) for column in before)))
                previous = before[-1]
            text = self._cell(cell, number, previous)
            if text is not None:
                edits.append((cell.start, cell.end, text))
            previous = number
        opening = self._with_spans(content[row.start : row.inner], columns, row.inner == row.end and bool(new))
        pieces, position = [opening], row.inner
        for start, end, replacement in edits:
            pieces += content[position:start], replacement
            position = end
        pieces += content[position : row.inner_end], *new.values()
        closing = content[row.inner_end : row.end]
        if row.inner == row.end and new:
            closing = b"</" + self._sheet.prefix.encode() + b"row>"
        return b"".join([*pieces, closing])

    def _new_cells(self, row: RowText, cells: list[CellText]) -> dict[int, bytes]:
        """The cells of the new columns: with the style of the cell they are like, and the heads of tables."""
        prefix = self._sheet.prefix
        styles = {cell.column: cell.style for cell in cells if cell.column in self._likes}
        new: dict[int, bytes] = {}
        for first, found in self._lines.added():
            style = styles.get(found.like, 0)
            for column in range(first, first + found.count):
                head = self._heads.get((row.number, column))
                if head is not None:
                    new[column] = cell_xml(row.number, column, head, style, Notation(prefix))
                elif style:
                    new[column] = f'<{prefix}c r="{cell_name(row.number, column)}" s="{style}"/>'.encode()
        return new

    def _cell(self, cell: CellText, number: int, previous: int) -> bytes | None:
        """The cell in another column or with another formula; None when it stays as it is."""
        content = self._sheet.content
        text = content[cell.start : cell.end]
        if self._opening in cell.inner:
            inner = self._formulas.inner(cell.row, cell.column, cell.inner)
            self.formulas_changed |= number != cell.column or inner is not cell.inner
            if inner is not cell.inner:
                end = text.rfind(b"</")
                text = text[: end - len(cell.inner)] + inner + text[end:]
        named = _NAME.search(text, 0, len(self._opening) + len(cell.attributes))
        if named is None and number != previous + 1:
            # A cell without a name follows the one before it (18.3.1.4 r), which is no longer the right one.
            place = len(self._opening)
            text = text[:place] + f' r="{cell_name(cell.row, number)}"'.encode() + text[place:]
        elif named is not None and number != cell.column:
            text = text[: named.start(2)] + column_letters(number).encode() + text[named.end(2) :]
        return text if text != content[cell.start : cell.end] else None

    def _with_spans(self, opening: bytes, new: list[int], must_open: bool) -> bytes:
        """The start tag of a row whose hint of used columns (18.3.1.73 spans) is right again, new cells included."""

        def moved(found: re.Match[bytes]) -> bytes:
            spans: list[tuple[int, int]] = []
            for piece in found.group(2).decode().split():
                first, _, last = piece.partition(":")
                span = self._lines.span(int(first), int(last or first))
                if span is not None:
                    spans.append(span)
            if spans and new:
                spans[0] = min(spans[0][0], new[0]), spans[0][1]
                spans[-1] = spans[-1][0], max(spans[-1][1], new[-1])
            text = " ".join(f"{first}:{last}" for first, last in spans)
            return found.group(1) + (text.encode() or found.group(2))

        opening = _SPANS.sub(moved, opening, count=1)
        return _EMPTY_END.sub(b">", opening) if must_open else opening


def shift_widths(markup: Markup, listing: Element, lines: Lines) -> None:
    """The `cols` of a sheet: each column keeps its width and style; new ones take those of the one they are like."""
    pieces: list[tuple[int, int, Element, bool]] = []
    for element in listing.children:
        first, last = markup.number(element, "min"), markup.number(element, "max")
        if not 0 < first <= last:
            continue
        starts = [first, *sorted({found.before for found in lines.inserted if first < found.before <= last})]
        for start, end in zip(starts, [*(start - 1 for start in starts[1:]), last], strict=True):
            span = lines.span(start, end)
            if span is not None:
                pieces.append((*span, element, False))
        for number, found in lines.added():
            if first <= found.like <= last:
                pieces.append((number, min(number + found.count - 1, lines.last), element, True))
    pieces.sort(key=lambda piece: piece[:2])
    wanted: list[tuple[int, int, str]] = []
    previous: Element | None = None
    for first, last, element, is_new in pieces:
        attributes = _column_format(element.attributes[1], is_new)
        if element is previous and wanted[-1][1] + 1 == first and wanted[-1][2] == attributes:
            wanted[-1] = (wanted[-1][0], last, attributes)
        elif last >= first:
            wanted.append((first, last, attributes))
        previous = element
    old = [
        (markup.number(element, "min"), markup.number(element, "max"), _column_format(element.attributes[1], False))
        for element in listing.children
    ]
    if wanted == old:
        return
    if not wanted:
        markup.remove(listing)
        return
    tag = f"{listing.prefix}col"
    markup.replace(
        listing,
        f"<{listing.prefix}cols{listing.attributes[1]}>"
        + "".join(f'<{tag} min="{first}" max="{last}"{attributes}/>' for first, last, attributes in wanted)
        + f"</{listing.prefix}cols>",
    )


_EXTENT = re.compile(r"\s+(?:min|max)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_HIDDEN = re.compile(r"\s+(?:hidden|collapsed)\s*=\s*(?:\"[^\"]*\"|'[^']*')")


def _column_format(attributes: str, is_new: bool) -> str:
    """The attributes of a column besides its numbers; a new one is never hidden."""
    attributes = _EXTENT.sub("", attributes)
    return _HIDDEN.sub("", attributes) if is_new else attributes
