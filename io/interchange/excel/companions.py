"""What hangs on the cells of rows that change places goes with them: notes, conversations and links, and whether a row
is hidden or fits its height to its content. Excel's sort leaves hidden rows alone; here they stay hidden where they go.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from interchange.excel.references import cell_name, cell_place
from interchange.excel.sheet_text import RowText, SheetText, attribute_of
from interchange.excel.shift.vml import moved_notes, vml_text
from interchange.package.archive import Archive
from interchange.package.markup import Element, Markup, encoded, read_markup
from interchange.package.relationships import relationships

_NOTES = {"comments": "comment", "threadedComment": "threadedComment"}
_HIDDEN = re.compile(rb"\s+hidden\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_HEIGHT = re.compile(rb"\s+ht\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_END_OF_TAG = re.compile(rb"\s*/?>$")


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """Rows whose cells change places, in some columns only."""

    targets: Mapping[int, int]
    """Where the cells of a row go."""
    gone: frozenset[int]
    """Rows whose cells are no more."""
    columns: Collection[int]

    @staticmethod
    def of_moves(moves: Sequence[tuple[int, int | None]], columns: Collection[int]) -> Rearrangement:
        """From pairs of a row and the row whose cells come there; None where it becomes empty."""
        targets = {source: target for target, source in moves if source is not None}
        return Rearrangement(targets, frozenset(target for target, _ in moves) - set(targets), columns)

    def row_of(self, row: int, column: int) -> int | None:
        """The row in which a cell is afterwards; None when it is no more."""
        if column not in self.columns:
            return row
        return None if row in self.gone else self.targets.get(row, row)


def rearranged_notes(archive: Archive, sheet: str, rearrangement: Rearrangement) -> dict[str, bytes]:
    """The parts with the notes and conversations of a sheet, as far as they change."""
    parts: dict[str, bytes] = {}
    for relation in relationships(archive, sheet):
        part = None if relation.external else archive.find(relation.target)
        if part is None:
            continue
        if relation.kind in _NOTES:
            markup, encoding = read_markup(archive, part)
            for element in markup.named(_NOTES[relation.kind]):
                _place(markup, element, rearrangement)
            if markup.is_changed:
                parts[part] = encoded(markup.result(), encoding)
        elif relation.kind == "vmlDrawing":
            text, encoding = vml_text(archive.read(part))
            moved = moved_notes(text, rearrangement.row_of)
            if moved != text:
                parts[part] = moved.encode(encoding, "surrogateescape")
    return parts


def rearranged_links(sheet: SheetText, rearrangement: Rearrangement) -> bytes:
    """The part of a sheet whose links (18.3.1.47) are where their cells are."""
    if sheet.content.find(b"hyperlink", sheet.data_end) < 0:
        return sheet.content
    markup = Markup(sheet.content[sheet.data_end :].decode("utf-8"))
    for element in markup.named("hyperlink"):
        _place(markup, element, rearrangement)
    for listing in markup.named("hyperlinks"):
        if not markup.remaining(listing):
            markup.remove(listing)
    return sheet.content[: sheet.data_end] + markup.result().encode()


def _place(markup: Markup, element: Element, rearrangement: Rearrangement) -> None:
    name = (markup.get(element, "ref") or "").partition(":")[0]
    try:
        row, column = cell_place(name)
    except ValueError:
        return
    target = rearrangement.row_of(row, column)
    if target is None:
        markup.remove(element)
    elif target != row:
        markup.set(element, "ref", cell_name(target, column))


def rearranged_rows(sheet: SheetText, moves: Sequence[tuple[int, int | None]]) -> bytes:
    """The part of a sheet whose rows are hidden, and as high as their content needs, where that content is now.

    A height that someone fixed stays with the row of the sheet.
    """
    edits: list[tuple[int, int, bytes]] = []
    for target, source in moves:
        row = sheet.row(target)
        if row is None:
            continue
        model = sheet.row(source) if source is not None else None
        opening = sheet.content[row.start : row.inner]
        changed = _with_attribute(opening, _HIDDEN, _raw(model, _HIDDEN))
        if model is not None and not (_is_fixed(row) or _is_fixed(model)):
            changed = _with_attribute(changed, _HEIGHT, _raw(model, _HEIGHT))
        if changed != opening:
            edits.append((row.start, row.inner, changed))
    pieces: list[bytes] = []
    position = 0
    for start, end, replacement in sorted(edits):
        pieces += sheet.content[position:start], replacement
        position = end
    return b"".join([*pieces, sheet.content[position:]])


def _raw(row: RowText | None, attribute: re.Pattern[bytes]) -> bytes:
    found = attribute.search(row.attributes) if row is not None else None
    return found.group() if found else b""


def _with_attribute(opening: bytes, attribute: re.Pattern[bytes], wanted: bytes) -> bytes:
    found = attribute.search(opening)
    if found is not None:
        return opening[: found.start()] + wanted + opening[found.end() :]
    end = _END_OF_TAG.search(opening)
    return opening[: end.start()] + wanted + opening[end.start() :] if end is not None and wanted else opening


def _is_fixed(row: RowText) -> bool:
    return attribute_of(row.attributes, b"customHeight") in {"1", "true"}
