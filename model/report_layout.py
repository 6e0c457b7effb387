"""Upright or sideways, whole or in parts: how the tables of a report are laid on pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from model.column_shares import ColumnText, Room, longest_line
from model.report import Block, Bullets, DataTable, Heading, Paragraph, Picture
from model.report_table import heads_for, summary

Placed = tuple[bool, Block]
"""A block, and whether it stands on a landscape page."""

MOST_UPRIGHT = 5
"""Columns that stand upright whatever their texts, as long as no word is broken."""
CROWDED = 2.0
"""From this many times the width of an upright page a table with more columns is easier to read sideways."""
MOST_ON_A_PAGE = 8
"""Columns from which a table whose words do not fit is divided: below that, breaking a word reads better."""
FEW_LETTERS = 1500
"""Text that fits on a landscape page; between two of those it need not stand on an upright page of its own."""
_MOST_PARTS = 6


def is_crowded(table: DataTable, room: Room) -> bool:
    """Whether the table asks for more than an upright page."""
    if any(head.hyphenate for head in table.heads):
        return True
    return len(table.heads) > MOST_UPRIGHT and _natural_width(table, room) > CROWDED * room.ems


def in_parts(table: DataTable, room: Room, key: int, title: str) -> Iterator[tuple[str, DataTable]]:
    """The table, divided into tables that fit when its words do not; each begins with the column at `key`.

    Yields each with the words that tell it from the others, empty for a table that stays whole.
    """
    if len(table.heads) <= MOST_ON_A_PAGE or not any(head.hyphenate for head in table.heads):
        yield "", table
        return
    others = [place for place in range(len(table.heads)) if place != key]
    for count in range(2, _MOST_PARTS + 1):
        groups = _evenly(others, count)
        parts = [_of_columns(table, (key, *group), room) for group in groups]
        if not any(head.hyphenate for part in parts for head in part.heads):
            break
    for group, part in zip(groups, parts, strict=True):
        first, last = (table.heads[place].title for place in (group[0], group[-1]))
        words = first if first == last else f"{first} tot en met {last}"
        count_of_rows = len(part.rows)
        yield words, DataTable(part.heads, part.rows, summary(f"{title}, {words}", part.heads, count_of_rows))


def settled(placed: Sequence[Placed]) -> list[Placed]:
    """The blocks with few lost pages: a little text between two landscape pages stands on the page before it."""
    runs = [(wide, list(run)) for wide, run in groupby(placed, lambda one: one[0])]
    result: list[Placed] = []
    for place, (wide, run) in enumerate(runs):
        between = 0 < place < len(runs) - 1
        turned = wide or (between and _is_little([block for _, block in run]))
        result.extend((turned, block) for _, block in run)
    return result


def _is_little(blocks: Sequence[Block]) -> bool:
    if any(isinstance(block, DataTable | Picture) for block in blocks):
        return False
    letters = 0
    for block in blocks:
        if isinstance(block, Bullets):
            letters += sum(len(item.text) + 60 for item in block.items)
        elif isinstance(block, Heading | Paragraph):
            letters += len(block.text) + 100
    return letters <= FEW_LETTERS


def _natural_width(table: DataTable, room: Room) -> float:
    """The width in ems at which nothing in the table needs a second line."""
    return sum(
        longest_line(ColumnText(head.title, [row[place] for row in table.rows])) + room.padding
        for place, head in enumerate(table.heads)
    )


def _of_columns(table: DataTable, places: Sequence[int], room: Room) -> DataTable:
    rows = tuple(tuple(row[place] for place in places) for row in table.rows)
    heads = heads_for([table.heads[place].title for place in places], rows, room, [False] * len(places))
    return DataTable(heads, rows, table.summary)


def _evenly(places: Sequence[int], count: int) -> list[Sequence[int]]:
    """The places in this many stretches of about the same length."""
    edges = [round(len(places) * edge / count) for edge in range(count + 1)]
    return [places[start:end] for start, end in pairwise(edges) if end > start]
