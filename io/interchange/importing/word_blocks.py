"""What a document is made of, once read: paragraphs, and tables of rows of cells that hold such blocks again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from interchange.importing.word_lists import BULLET, Line, written
from interchange.importing.word_styles import Place


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it is read. `label` is the bullet or number that Word puts before it."""

    text: str
    place: Place = Place.TEXT
    level: int = 0
    label: str = ""
    depth: int = 0
    indent: int = 0
    stands_out: bool = False
    """Whether all of its text is bold, underlined or larger than the rest."""
    larger: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()

    def lines(self) -> Iterator[Line]:
        """Its lines; those after the first go on with an item of a list."""
        for place, line in enumerate(self.text.split("\n")):
            first = place == 0
            yield Line(line, self.label if first else "", self.depth, self.indent, not first)


@dataclass(slots=True)
class Cell:
    """A cell. `start` counts columns of the grid below the table, `left` and `right` are its edges in twentieths of a
    point; `goes_on`: it belongs to the one above."""

    start: int
    left: int
    right: int
    blocks: tuple[Block, ...] = ()
    starts_merge: bool = False
    goes_on: bool = False
    _text: str | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        if self._text is None:
            self._text = "" if self.goes_on else text_of_blocks(self.blocks) or self._number()
        return self._text

    def _number(self) -> str:
        """The number of an item without text: a column that Word numbers holds nothing else."""
        labels = [block.label for block in self.blocks if isinstance(block, Paragraph)]
        return next((label for label in labels if label not in {"", BULLET}), "")

    @property
    def stands_out(self) -> bool:
        """Whether all of its text looks like that of a head."""
        told = [block for block in self.blocks if isinstance(block, Paragraph) and not block.is_empty]
        return bool(told) and all(block.stands_out for block in told)

    def tables(self) -> list[WordTable]:
        return [block for block in self.blocks if isinstance(block, WordTable)]


@dataclass(slots=True)
class WordRow:
    """A row; `is_head`: Word repeats it on every page."""

    cells: list[Cell]
    is_head: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(cell.text for cell in self.cells)


@dataclass(slots=True)
class WordTable:
    """A table with the rows that are shown."""

    rows: list[WordRow]

    def lines(self) -> Iterator[Line]:
        """Its text, a line for each row; what stands below each other in a cell comes behind each other."""
        for row in self.rows:
            told = [" / ".join(line.strip() for line in cell.text.split("\n") if line.strip()) for cell in row.cells]
            if any(told):
                yield Line(" | ".join(text for text in told if text))


Block = Paragraph | WordTable


def text_of_blocks(blocks: Sequence[Block]) -> str:
    """What blocks say as one text, with lists as lines."""
    return written([line for block in blocks for line in block.lines()])
