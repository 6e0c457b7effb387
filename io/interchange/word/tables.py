"""Tables as WordprocessingML: a header row that repeats, rows that stay whole, columns of fixed width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from interchange.word.escape import attribute
from interchange.word.numbering import Numbering
from interchange.word.paragraphs import CELL_TEXT, HYPHENATE, paragraph, text_block
from interchange.word.styles import Style
from model.report import DataTable, Head, Paragraph, TextBlock

_MOST_KNOWN = 1_000
TO_RIGHT = '<w:jc w:val="right"/>'


def table(data: DataTable, width: int, numbering: Numbering) -> Iterator[str]:
    """The table at this width in twentieths of a point, in pieces that are to be joined.

    The header row is marked for repetition (w:tblHeader, 17.4.78) and no row breaks over a page (w:cantSplit,
    17.4.6). The layout is fixed, so that Word need not read the whole table to set the first page (17.4.52).
    """
    columns = column_widths(data.heads, width)
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    written = [_Column(head, column) for head, column in zip(data.heads, columns, strict=True)]
    header = "".join(f"{column.begin}{_head(head)}</w:tc>" for head, column in zip(data.heads, written, strict=True))
    yield (
        f"<w:tbl>{_properties(data, width)}<w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>"
    )
    for row in data.rows:
        yield "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        for cell, column in zip(row, written, strict=True):
            yield column.begin
            yield column.content(cell, numbering)
        yield "</w:tr>"
    yield "</w:tbl>"


def column_widths(heads: Sequence[Head], width: int) -> list[int]:
    """Whole widths in proportion to the shares, which together are exactly the width of the table."""
    total = sum(head.share for head in heads)
    edges = [0]
    reached = 0.0
    for head in heads:
        reached += head.share
        edges.append(round(width * reached / total))
    return [right - left for left, right in pairwise(edges)]


def _properties(data: DataTable, width: int) -> str:
    """Properties with the summary as title and description for who cannot see the table (17.4.41 and 17.4.46)."""
    caption, _, description = data.summary.partition(". ")
    return (
        f'<w:tblPr><w:tblStyle w:val="{Style.TABLE}"/><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        'w:noVBand="1"/>'
        f'<w:tblCaption w:val="{attribute(caption)}"/>'
        + (f'<w:tblDescription w:val="{attribute(description)}"/>' if description else "")
        + "</w:tblPr>"
    )


def _head(head: Head) -> str:
    return paragraph(head.title, Style.CELL_HEAD, _shape(head))


def _shape(head: Head) -> str:
    """What the column asks of its paragraphs, in the order of `w:pPr`."""
    return (HYPHENATE if head.hyphenate else "") + (TO_RIGHT if head.to_right else "")


class _Column:
    """Writes the cells of a column, and remembers those without lists: many rows say the same."""

    def __init__(self, head: Head, width: int) -> None:
        self.begin = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        self._shape = _shape(head)
        self._known: dict[tuple[TextBlock, ...] | str, str] = {}

    def content(self, blocks: tuple[TextBlock, ...], numbering: Numbering) -> str:
        """What follows the begin of a cell with these blocks."""
        key: tuple[TextBlock, ...] | str = blocks
        for block in blocks:
            if not isinstance(block, Paragraph):
                # Every numbered list has a number of its own.
                return f"{_cell(blocks, self._shape, numbering)}</w:tc>"
            if len(blocks) == 1 and not block.note and not block.runs:
                # Python keeps what it works out to look up a text, and does so for no object of ours.
                key = block.text
        known = self._known.get(key)
        if known is None:
            known = f"{_cell(blocks, self._shape, numbering)}</w:tc>"
            if len(self._known) < _MOST_KNOWN:
                self._known[key] = known
        return known


def _cell(blocks: Sequence[TextBlock], shape: str, numbering: Numbering) -> str:
    """The content of a cell, which must end with a paragraph (17.4.65)."""
    if len(blocks) == 1:
        return text_block(blocks[0], CELL_TEXT, numbering, shape=shape)
    content = "".join([text_block(block, CELL_TEXT, numbering, shape=shape) for block in blocks])
    return content or f'<w:p><w:pPr><w:pStyle w:val="{Style.CELL}"/></w:pPr></w:p>'
