"""Which cells depend on others, by the formulas as LibreOffice spells them (`$Blad1.A1:B3`)."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Any

from interchange.excel.references import cell_place, column_number

_REFERENCE = re.compile(
    r"(?:\$?(?P<sheet>'(?:[^']|'')+'|[\w ]+)\.)?\$?(?P<left>[A-Z]{1,3})\$?(?P<top>\d+)"
    r"(?::(?:\$?(?:'(?:[^']|'')+'|\w+)\.)?\$?(?P<right>[A-Z]{1,3})\$?(?P<bottom>\d+))?(?![\w(])"
)
_TEXT = re.compile(r'"[^"]*"')
_NAME = re.compile(r"(?<![\w.$'])[A-Za-z_\\][\w.]*(?![\w(.!:$])|\[|INDIRECT|OFFSET|ADDRESS|ROW|COLUMN|SUBTOTAL")
_BLOCK = tuple[str, int, int, int, int]


def dependents(cells: dict[str, dict[str, list[Any]]], seeds: Set[tuple[str, str]]) -> set[tuple[str, str]]:
    """The cells, seeds included, whose values come from the seeds directly or through others. A formula with a name or
    with a function that looks around counts as dependent as soon as there are seeds: what it looks at is not known."""
    if not seeds:
        return set()
    looks = {
        (sheet, name): _known_blocks(formula, sheet)
        for sheet, held in cells.items()
        for name, (formula, _) in held.items()
        if formula
    }
    found = set(seeds) | {place for place, blocks in looks.items() if blocks is None}
    grown = True
    while grown:
        grown = False
        places = [(sheet, *cell_place(name)) for sheet, name in found]
        for place, blocks in looks.items():
            if place not in found and any(_covers(block, one) for block in blocks or () for one in places):
                found.add(place)
                grown = True
    return found


def blocks_of(formula: str, home: str) -> list[_BLOCK]:
    """The cells and ranges that a formula on the sheet `home` names: sheet, top, left, bottom, right."""
    blocks = []
    for match in _REFERENCE.finditer(_TEXT.sub('""', formula)):
        sheet = (match["sheet"] or home).strip("'").replace("''", "'")
        top, left = int(match["top"]), column_number(match["left"])
        bottom, right = int(match["bottom"] or top), column_number(match["right"] or match["left"])
        blocks.append((sheet, min(top, bottom), min(left, right), max(top, bottom), max(left, right)))
    return blocks


def _known_blocks(formula: str, home: str) -> list[_BLOCK] | None:
    rest = _REFERENCE.sub("", _TEXT.sub('""', formula))
    return None if _NAME.search(rest) else blocks_of(formula, home)


def _covers(block: _BLOCK, place: tuple[str, int, int]) -> bool:
    sheet, top, left, bottom, right = block
    return place[0] == sheet and top <= place[1] <= bottom and left <= place[2] <= right
