"""Lists as Typst wants them: an item holds the lists below it, where the report has levels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from model.report import Bullets, ListItem, Paragraph, TextBlock

Data = dict[str, Any]
Inline = Callable[[Paragraph | ListItem], Data]
"""The text of a paragraph or an item as data."""


def nested(blocks: Iterable[TextBlock], inline: Inline) -> list[Data]:
    """The blocks as data. A list that begins at a deeper level goes into the item that ends the list before it."""
    made: list[Data] = []
    open_lists: list[tuple[int, int, Data]] = []
    for number, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            open_lists.clear()
            made.append({"kind": "text", "note": block.note, **inline(block)})
            continue
        start = block.start
        for item in block.items:
            while open_lists and _is_over(open_lists[-1], item.level, number):
                open_lists.pop()
            if not open_lists or open_lists[-1][0] < item.level:
                begun = _list(block, start)
                start = 1
                if open_lists:
                    open_lists[-1][2]["items"][-1].setdefault("lists", []).append(begun)
                else:
                    made.append(begun)
                open_lists.append((item.level, number, begun))
            open_lists[-1][2]["items"].append(inline(item))
    return made


def _is_over(found: tuple[int, int, Data], level: int, number: int) -> bool:
    """Whether an open list takes no item of this level from the block with this number."""
    own_level, own_number, _ = found
    return own_level > level or (own_level == level and own_number != number)


def _list(block: Bullets, start: int) -> Data:
    return {"kind": "list", "numbering": block.numbering if block.numbered else "", "start": start, "items": []}
