"""Lists as Typst wants them: an item holds the lists below it, where the report has levels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from model.report import Bullets, ListItem, TextBlock

Data = dict[str, Any]


def nested(blocks: Iterable[TextBlock], inline: Callable[[Any], Data]) -> Iterator[Data]:
    """The blocks as data. A list that begins at a deeper level goes into the item that ends the list before it."""
    last: Data | None = None
    for block in blocks:
        if not isinstance(block, Bullets):
            last = None
            yield {"kind": "text", "note": block.note, **inline(block)}
        elif block.items:
            began = _grown(last, block, inline)
            if began is not None:
                last = began
                yield began


def _grown(last: Data | None, block: Bullets, inline: Callable[[Any], Data]) -> Data | None:
    """Hang the items into `last` as long as they are deeper than its own; the new list for the rest, if any."""
    hanging = last is not None and block.items[0].level > 0
    path: list[tuple[int, Data]] = [(0, last)] if hanging and last is not None else []
    began: Data | None = None
    fresh = False
    for item in block.items:
        while path and (item.level < path[-1][0] or (hanging and len(path) == 1 and item.level == 0)):
            path.pop()
        hanging = hanging and bool(path)
        if not path:
            began = _list(block, block.start if not fresh else 1)
            path = [(min(item.level, 0), began)]
        elif item.level > path[-1][0]:
            deeper = _deeper(path[-1][1], block, block.start if not fresh else 1)
            path.append((item.level, deeper))
        path[-1][1]["items"].append(_item(item, inline))
        fresh = True
    return began


def _list(block: Bullets, start: int) -> Data:
    return {"kind": "list", "numbering": block.numbering if block.numbered else "", "start": start, "items": []}


def _deeper(above: Data, block: Bullets, start: int) -> Data:
    """A list below the last item of the one above."""
    made = _list(block, start)
    above["items"][-1].setdefault("lists", []).append(made)
    return made


def _item(item: ListItem, inline: Callable[[Any], Data]) -> Data:
    return inline(item)
