"""Reads a plan that is kept in Word: the matrix, and the text around it.

The document is read as its reader sees it, tracked changes accepted. The cell text is not interpreted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from interchange.importing.content import Imported
from interchange.importing.word_accepted import accept
from interchange.importing.word_blocks import Block, Paragraph, WordTable
from interchange.importing.word_frames import Frame, frame_of
from interchange.importing.word_lists import Numbering
from interchange.importing.word_notes import Notes
from interchange.importing.word_outline import Outline, Piece
from interchange.importing.word_package import read_parts
from interchange.importing.word_reader import BlockReader
from interchange.importing.word_styles import Styles
from interchange.importing.word_tables import goes_on, is_matrix
from interchange.package.xml import child

_CONTINUED = re.compile(r"\s*\(?(?:vervolg|continued)\b", re.IGNORECASE)
"""What someone types above the rest of a table on the next page."""


def read_word(data: bytes, name: str) -> Imported:
    """What a Word document holds of a plan (`.docx`, `.docm`, `.dotx`, `.dotm`; transitional or strict).

    `name` is how the user knows the file. Raises a `FileProblem` for what is no such document, is locked, damaged, or
    larger than a plan can be. A document without any table gives its sections.
    """
    parts = read_parts(data, name)
    notes = Notes()
    accept(parts.document, notes)
    styles = Styles(parts.styles)
    reader = BlockReader(styles, Numbering(parts.numbering, styles), notes)
    body = child(parts.document, "body")
    blocks = reader.read(body) if body is not None else ()
    found = Outline(_joined(_pieces(blocks, name), notes), notes).read()
    found.dated = parts.dated
    return found


def _pieces(blocks: Iterable[Block], name: str) -> Iterator[Piece]:
    """The paragraphs and tables in reading order. A table that only frames what it holds is taken apart."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            continue
        frame = frame_of(block, name)
        if not is_matrix(frame) and (frame.width == 1 or _holds_matrix(block, name)):
            for row in block.rows:
                for cell in row.cells:
                    yield from _pieces(cell.blocks, name)
        else:
            yield frame


def _holds_matrix(table: WordTable, name: str) -> bool:
    return any(
        is_matrix(frame_of(inner, name)) or _holds_matrix(inner, name)
        for row in table.rows
        for cell in row.cells
        for inner in cell.tables()
    )


def _joined(pieces: Iterable[Piece], notes: Notes) -> list[Piece]:
    """The pieces, with tables joined that a page break had cut in two: nothing but empty lines stands between them."""
    result: list[Piece] = []
    last: Frame | None = None
    between: list[Paragraph] = []
    rests: list[tuple[Frame, Frame, int]] = []
    for piece in pieces:
        if isinstance(piece, Paragraph):
            between.append(piece)
            continue
        is_next = all(line.is_empty or _CONTINUED.match(line.text) for line in between)
        first = goes_on(last, piece) if last is not None and is_next else None
        if last is None or first is None:
            result += [*between, piece]
            last = piece
        else:
            rests.append((last, piece, first))
        between = []
    for frame, rest, first in rests:
        frame.extend(rest, first)
    notes.count("joined_tables", len(rests))
    return [*result, *between]
