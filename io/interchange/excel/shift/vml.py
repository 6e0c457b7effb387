"""The old drawing of a sheet, with the boxes of notes and the form controls (ECMA-376 part 4, 19.4.2).

It is often no well-formed XML, so that only the numbers in its text change. Of the elements that tell how an object
hangs on its cells, Excel writes the one whose property the object has *not*: in files of Excel, `x:SizeWithCells` goes
with `moveWithCells="1"` and without `sizeWithCells` in the sheet; an object with both properties has neither element.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from xml.sax.saxutils import escape

from interchange.excel.shift.anchors import Anchors, Corner, Hold
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.shift import Shift
from interchange.excel.shift.sizes import EMU_PER_PIXEL

_DATA = re.compile(r"<(?P<prefix>(?:[\w.-]+:)?)ClientData\b[^>]*(?<!/)>.*?</(?P=prefix)ClientData\s*>", re.DOTALL)
_SHAPE = re.compile(
    r"<(?P<prefix>(?:[\w.-]+:)?)shape\b[^>]*>(?:(?!<(?P=prefix)shape\b).)*?</(?P=prefix)shape\s*>", re.DOTALL
)
_FORMULAS = "FmlaLink|FmlaRange|FmlaPict|FmlaMacro|FmlaGroup|FmlaTxbx"
_FORMULA = re.compile(rf"(<(?:[\w.-]+:)?(?:{_FORMULAS})\s*>)([^<]*)(?=<)")
_KIND = re.compile(r"\bObjectType\s*=\s*[\"'](\w+)")
_NUMBER = re.compile(r"-?\d+")


def vml_text(content: bytes) -> tuple[str, str]:
    """The text of a drawing and its encoding; bytes that do not fit it stay what they are ("surrogateescape")."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace"), "utf-16"
    return content.decode("utf-8", "surrogateescape"), "utf-8"


def read_objects(text: str, axis: Axis) -> list[tuple[Hold, Corner, Corner]]:
    """How the controls and pictures of a drawing are tied to cells, and where; notes go with their cell."""
    found = []
    for data in _DATA.finditer(text):
        anchor = _anchor(data.group(), axis)
        if anchor is not None and not _is_note(data.group()):
            found.append((_hold(data.group()), *anchor[1]))
    return found


def shifted_vml(text: str, shift: Shift, at_home: bool, anchors: Anchors) -> str:
    """The drawing after the shift; notes about removed cells go. `at_home`: it belongs to the shifted sheet."""
    if at_home:
        text = _SHAPE.sub(lambda shape: "" if _is_gone(shape.group(), shift) else shape.group(), text)
        text = _DATA.sub(lambda data: _placed(data.group(), shift, anchors), text)

    # A macro may have the name of a cell.
    return with_formulas(text, lambda formula, is_macro: shift.formula(formula, at_home and not is_macro))


def with_formulas(text: str, change: Callable[[str, bool], str]) -> str:
    """The drawing with what `change` gives for each of the formulas of its controls and pictures, and for the names of
    their macros (then its second argument is true)."""

    def changed(found: re.Match[str]) -> str:
        old = unescape(found.group(2))
        new = change(old, "FmlaMacro" in found.group(1))
        return found.group() if new == old else found.group(1) + escape(new)

    return _FORMULA.sub(changed, text)


def moved_notes(text: str, row_of: Callable[[int, int], int | None]) -> str:
    """The drawing with the boxes of notes beside their cells. `row_of` gives for the row and column of a cell, from 1,
    the row that it is in by now; None when it is no more."""

    def change(shape: re.Match[str]) -> str:
        data = _DATA.search(shape.group())
        if data is None or not _is_note(data.group()):
            return shape.group()
        row, column = _cell_line(data.group(), Axis.ROWS), _cell_line(data.group(), Axis.COLUMNS)
        target = row_of(row, column) if row is not None and column is not None else row
        if target is None:
            return ""
        return shape.group() if target == row else _with_row(shape.group(), target, target - (row or target))

    return _SHAPE.sub(change, text)


def note_cells(text: str) -> list[tuple[int, int]]:
    """Row and column, from 1, of each cell that a box of a note belongs to."""
    found = []
    for data in _DATA.finditer(text):
        if _is_note(data.group()):
            row, column = _cell_line(data.group(), Axis.ROWS), _cell_line(data.group(), Axis.COLUMNS)
            if row is not None and column is not None:
                found.append((row, column))
    return found


def _with_row(shape: str, row: int, distance: int) -> str:
    """The box of a note whose cell is in this row by now, that many rows further down."""
    anchor = _anchor(shape, Axis.ROWS)
    if anchor is not None:
        found, (start, end) = anchor
        distance = max(distance, 1 - start.line)
        corners = Corner(start.line + distance, start.offset), Corner(end.line + distance, end.offset)
        shape = shape[: found.start(2)] + _numbers(found.group(2), Axis.ROWS, corners) + shape[found.end(2) :]
    cell = _element(shape, "Row")
    return shape if cell is None else shape[: cell.start(2)] + str(row - 1) + shape[cell.end(2) :]


def _is_note(data: str) -> bool:
    kind = _KIND.search(data)
    return kind is not None and kind.group(1) == "Note"


def _element(data: str, name: str) -> re.Match[str] | None:
    return re.search(rf"(<(?:[\w.-]+:)?{name}\s*>)([^<]*)(?=<)", data)


def _cell_line(data: str, axis: Axis) -> int | None:
    """The line of the cell that a note is about."""
    found = _element(data, "Row" if axis is Axis.ROWS else "Column")
    return int(found.group(2)) + 1 if found and found.group(2).strip().isdigit() else None


def _is_gone(shape: str, shift: Shift) -> bool:
    data = _DATA.search(shape)
    line = _cell_line(data.group(), shift.axis) if data and _is_note(data.group()) else None
    return line is not None and shift.lines.of(line) is None


def _hold(data: str) -> Hold:
    def is_denied(name: str) -> bool:
        found = re.search(rf"<(?:[\w.-]+:)?{name}\s*(?:/>|>\s*(\w*))", data)
        return found is not None and (found.group(1) or "True").lower() not in {"false", "f", "0"}

    if is_denied("MoveWithCells"):
        return Hold.STAYS
    return Hold.MOVES if is_denied("SizeWithCells") else Hold.STRETCHES


def _anchor(data: str, axis: Axis) -> tuple[re.Match[str], tuple[Corner, Corner]] | None:
    """The eight numbers of an anchor (part 4, 19.4.2.2): column, pixels, row and pixels of either corner."""
    found = _element(data, "Anchor")
    numbers = [int(number) for number in _NUMBER.findall(found.group(2))] if found else []
    if found is None or len(numbers) != 8:
        return None
    place = 2 if axis is Axis.ROWS else 0
    start, end = (Corner(numbers[at] + 1, numbers[at + 1] * EMU_PER_PIXEL) for at in (place, place + 4))
    return found, (start, end)


def _placed(data: str, shift: Shift, anchors: Anchors) -> str:
    """The data of an object with its cell and its corners where they are now."""
    anchor = _anchor(data, shift.axis)
    line = _cell_line(data, shift.axis) if _is_note(data) else None
    if anchor is not None:
        found, (start, end) = anchor
        moved = anchors.moved(start, end, _hold(data)) if line is None else anchors.with_cell(start, end, line)
        if moved != (start, end):
            numbers = _numbers(found.group(2), shift.axis, moved)
            data = data[: found.start(2)] + numbers + data[found.end(2) :]
    if line is not None:
        cell = _element(data, "Row" if shift.axis is Axis.ROWS else "Column")
        number = shift.lines.of(line)
        if cell is not None and number is not None and number != line:
            data = data[: cell.start(2)] + str(number - 1) + data[cell.end(2) :]
    return data


def _numbers(text: str, axis: Axis, corners: tuple[Corner, Corner]) -> str:
    """The text of an anchor with other numbers in the same places."""
    place = 2 if axis is Axis.ROWS else 0
    wanted: dict[int, int] = {}
    for at, corner in zip((place, place + 4), corners, strict=True):
        wanted[at], wanted[at + 1] = corner.line - 1, round(corner.offset / EMU_PER_PIXEL)
    counter = iter(range(8))

    def change(found: re.Match[str]) -> str:
        return str(wanted.get(next(counter), found.group()))

    return _NUMBER.sub(change, text)
