"""The boxes that notes are shown in: shapes in the old drawing of a sheet (ECMA-376 part 4, 19.1.2.19 and 19.4.2).

The drawing is changed as text, since many of them are no well-formed XML.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from interchange.excel.references import LAST_COLUMN, LAST_ROW
from interchange.excel.shift.sizes import EMU_PER_PIXEL, Sizes
from interchange.excel.shift.vml import moved_notes

_PREFIXES = {
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "x": "urn:schemas-microsoft-com:office:excel",
}
_BLOCK = 1024
"""Numbers of shapes come in blocks of so many; a drawing says which blocks are its own."""
_NUMBER = re.compile(r"_x0000_s(\d{1,9})\b")
_BLOCKS = re.compile(r"(<(?:[\w.-]+:)?idmap\b[^>]*?\bdata\s*=\s*[\"'])([^\"']*)")
_ROOT = re.compile(r"<(?![?!])[^>]*>")
_END = re.compile(r"</[\w.:-]+\s*>\s*\Z")
_SHAPE = re.compile(r"<(?:[\w.-]+:)?shape\b")

_NARROW, _WIDE, _LOW, _HIGH = 128, 256, 74, 400
"""Pixels; the least of both is what Excel makes of every note."""
_LETTER, _LINE, _MARGIN = 6, 15, 14
"""Pixels that Tahoma 9 takes at most, on average."""

_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"\r\n  path="m,l,21600r21600,l21600,xe"{names}>'
    '\r\n  <v:stroke joinstyle="miter"/>\r\n  <v:path gradientshapeok="t" o:connecttype="rect"/>\r\n </v:shapetype>'
)
_NOTE = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t202" style=\'position:absolute;\r\n'
    "  margin-left:59.25pt;margin-top:1.5pt;width:{width:g}pt;height:{height:g}pt;z-index:{level};\r\n"
    '  visibility:hidden\' fillcolor="#ffffe1" o:insetmode="auto"{names}>\r\n'
    '  <v:fill color2="#ffffe1"/>\r\n'
    '  <v:shadow on="t" color="black" obscured="t"/>\r\n'
    '  <v:path o:connecttype="none"/>\r\n'
    "  <v:textbox style='mso-direction-alt:auto'>\r\n   <div style='text-align:left'></div>\r\n  </v:textbox>\r\n"
    '  <x:ClientData ObjectType="Note">\r\n   <x:MoveWithCells/>\r\n   <x:SizeWithCells/>\r\n'
    "   <x:Anchor>\r\n    {anchor}</x:Anchor>\r\n   <x:AutoFill>False</x:AutoFill>\r\n"
    "   <x:Row>{row}</x:Row>\r\n   <x:Column>{column}</x:Column>\r\n  </x:ClientData>\r\n </v:shape>"
)


@dataclass(frozen=True, slots=True)
class Box:
    """The box of the note on a cell; width and height in pixels, `anchor` as in part 4, 19.4.2.2."""

    row: int
    column: int
    anchor: tuple[int, ...]
    width: int
    height: int


def box_beside(row: int, column: int, text: str, rows: Sizes, columns: Sizes) -> Box:
    """A box to the right of a cell, as Excel puts it there; for a longer text it is larger, since Excel cuts off what
    has no room."""
    longest = max((len(line) for line in text.split("\n")), default=0)
    width = _WIDE if longest * _LETTER > _NARROW or len(text) > 60 else _NARROW
    across = (width - _MARGIN) // _LETTER
    lines = sum(max(1, math.ceil(len(line) / across)) for line in text.split("\n"))
    height = min(max(lines * _LINE + _MARGIN, _LOW), _HIGH)
    left = min(column + 1, LAST_COLUMN)
    top, above = (row, 2) if row == 1 else (row - 1, max(_pixels(rows, row - 1) - 10, 0))
    right, into = _further(columns, left, 15 + width, LAST_COLUMN)
    bottom, below = _further(rows, top, above + height, LAST_ROW)
    return Box(row, column, (left - 1, 15, top - 1, above, right - 1, into, bottom - 1, below), width, height)


def _further(sizes: Sizes, line: int, distance: int, last: int) -> tuple[int, int]:
    """The line so many pixels behind the start of a line, and how far into it."""
    while line < last and distance > _pixels(sizes, line):
        distance -= _pixels(sizes, line)
        line += 1
    return line, distance


def _pixels(sizes: Sizes, line: int) -> int:
    return round(sizes.of(line) / EMU_PER_PIXEL)


def blocks_of(text: str) -> set[int]:
    """The blocks of numbers that a drawing calls its own."""
    return {int(number) for found in _BLOCKS.finditer(text) for number in re.findall(r"\d{1,6}", found.group(2))}


def new_drawing(block: int) -> str:
    """A drawing without any shape, whose numbers come from this block."""
    names = "\r\n".join(f' xmlns:{prefix}="{name}"' for prefix, name in _PREFIXES.items())
    layout = f'<o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="{block}"/>\r\n </o:shapelayout>'
    return f"<xml{names}>\r\n {layout}</xml>"


def takes_boxes(text: str) -> bool:
    """Whether a drawing ends as one does, so that shapes can be added."""
    return _END.search(text) is not None and _ROOT.search(text) is not None


def with_boxes(text: str, boxes: Iterable[Box], taken: Collection[int]) -> str:
    """The drawing, which `takes_boxes`, with boxes for notes behind its other shapes. `taken` are the blocks of
    numbers of all drawings of the workbook."""
    opening, shapes = _ROOT.search(text), ""
    declared = opening.group() if opening is not None else ""
    names = "".join(
        f' xmlns:{prefix}="{name}"'
        for prefix, name in _PREFIXES.items()
        if not re.search(rf"xmlns:{prefix}\s*=\s*[\"']{re.escape(name)}[\"']", declared)
    )
    if "_x0000_t202" not in text:
        shapes += _TYPE.format(names=names)
    numbers = {int(number) for number in _NUMBER.findall(text)}
    level = len(_SHAPE.findall(text))
    for box in boxes:
        text, number = _numbered(text, numbers, taken)
        numbers.add(number)
        level += 1
        shapes += _NOTE.format(
            number=number,
            width=box.width * 0.75,
            height=box.height * 0.75,
            level=level,
            names=names,
            anchor=", ".join(map(str, box.anchor)),
            row=box.row - 1,
            column=box.column - 1,
        )
    end = _END.search(text)
    place = end.start() if end is not None else len(text)
    return text[:place] + shapes + text[place:]


def without_boxes(text: str, cells: Collection[tuple[int, int]]) -> str:
    """The drawing without the boxes of the notes on these cells."""
    return moved_notes(text, lambda row, column: None if (row, column) in cells else row)


def _numbered(text: str, numbers: Collection[int], taken: Collection[int]) -> tuple[str, int]:
    """The drawing and a number for one more shape; when its blocks are full it gets another one."""
    own = sorted(blocks_of(text)) or [max(numbers, default=_BLOCK) // _BLOCK]
    for block in own:
        start = block * _BLOCK
        free = max((number for number in numbers if start <= number < start + _BLOCK), default=start) + 1
        if free < start + _BLOCK:
            return text, free
    block = max({*own, *taken}) + 1
    text = _BLOCKS.sub(lambda found: f"{found.group()},{block}", text, count=1)
    return text, block * _BLOCK + 1
