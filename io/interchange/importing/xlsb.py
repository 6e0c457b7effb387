"""Reads binary workbooks of Excel, a package with parts of records ([MS-XLSB])."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from interchange.excel.styles import BUILT_IN
from interchange.importing.cells import FAULTS, ReadSheet, Room, number_value, unpacked
from interchange.package.archive import Archive, too_large, unreadable
from interchange.package.relationships import relationships
from model.values import Fault, Flag, Value

WORKBOOK = "xl/workbook.bin"
_ROW, _RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED = 0, 2, 3, 4, 5, 6, 7
_FORMULA_TEXT, _FORMULA_REAL, _FORMULA_BOOL, _FORMULA_ERROR, _RICH = 8, 9, 10, 11, 62
_STRING, _FORMAT, _XF, _SETTINGS, _SHEET, _MERGED = 19, 44, 47, 153, 156, 176
_CELL_FORMATS, _CELL_FORMATS_END = 617, 618
MOST_STRINGS = 1_000_000


@dataclass(slots=True)
class _Workbook:
    """What the sheets need to know of the workbook."""

    since_1904: bool = False
    strings: list[str] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)

    def code(self, style: int) -> str:
        return self.formats[style] if style < len(self.formats) else "General"


def read_xlsb(archive: Archive) -> list[ReadSheet]:
    """The worksheets of a workbook, hidden ones too. Raises a `FileProblem`."""
    targets = {found.id: found for found in relationships(archive, WORKBOOK)}
    parts = {found.kind: found.target for found in targets.values() if not found.external}
    room = Room(archive.name)
    try:
        workbook = _Workbook()
        if archive.find(parts.get("sharedStrings", "")):
            workbook.strings = list(_shared_strings(archive.read(parts["sharedStrings"]), archive.name))
        if archive.find(parts.get("styles", "")):
            workbook.formats = _formats(archive.read(parts["styles"]))
        sheets: list[ReadSheet] = []
        for kind, data in _records(archive.read(WORKBOOK)):
            if kind == _SETTINGS:
                workbook.since_1904 = bool(data[0] & 1)
            elif kind == _SHEET:
                state = struct.unpack_from("<L", data)[0]
                pointer, at = _text_at(data, 8)
                name, _ = _text_at(data, at)
                target = targets.get(pointer)
                if target is not None and target.kind == "worksheet" and archive.find(target.target):
                    sheet = ReadSheet(name, room, state != 0)
                    _fill(sheet, archive.read(target.target), workbook)
                    sheets.append(sheet)
        return sheets
    except (struct.error, IndexError) as error:
        raise unreadable(archive.name) from error


def _records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of a part: number and length in groups of seven bits (2.1.4)."""
    position, end = 0, len(content)
    while position < end:
        kind, position = _seven_bits(content, position, 2)
        length, position = _seven_bits(content, position, 4)
        yield kind, content[position : position + length]
        position += length


def _seven_bits(content: bytes, position: int, most: int) -> tuple[int, int]:
    number = 0
    for place in range(most):
        byte = content[position]
        position += 1
        number |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return number, position


def _text_at(data: bytes, at: int) -> tuple[str, int]:
    """A text with its length before it, and where it ends (2.5.169)."""
    length = struct.unpack_from("<L", data, at)[0]
    if length == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + length * 2
    if end > len(data):
        raise IndexError
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def _shared_strings(content: bytes, name: str) -> Iterator[str]:
    for count, data in enumerate(data for kind, data in _records(content) if kind == _STRING):
        if count >= MOST_STRINGS:
            raise too_large(name)
        yield _text_at(data, 1)[0]


def _formats(content: bytes) -> list[str]:
    codes, found = dict(BUILT_IN), []
    in_cells = False
    for kind, data in _records(content):
        if kind == _FORMAT:
            codes[struct.unpack_from("<H", data)[0]] = _text_at(data, 2)[0]
        elif kind in {_CELL_FORMATS, _CELL_FORMATS_END}:
            in_cells = kind == _CELL_FORMATS
        elif kind == _XF and in_cells:
            found.append(codes.get(struct.unpack_from("<H", data, 2)[0], "General"))
    return found


def _fill(sheet: ReadSheet, content: bytes, workbook: _Workbook) -> None:
    row = 0
    for kind, data in _records(content):
        if kind == _ROW:
            row = struct.unpack_from("<L", data)[0] + 1
        elif kind == _MERGED:
            top, bottom, left, right = struct.unpack_from("<4L", data)
            sheet.merge(top + 1, left + 1, bottom + 1, right + 1)
        elif _RK <= kind <= _FORMULA_ERROR or kind == _RICH:
            column, style = struct.unpack_from("<2L", data)
            # The column is bounded so that no number of a damaged file leads anywhere.
            sheet.put(row, (column & 0x3FFF) + 1, _value(kind, data, style & 0xFFFFFF, workbook))


def _value(kind: int, data: bytes, style: int, workbook: _Workbook) -> Value:
    if kind == _RK:
        packed = struct.unpack_from("<L", data, 8)[0]
        return number_value(unpacked(packed), workbook.code(style), workbook.since_1904)
    if kind in {_REAL, _FORMULA_REAL}:
        number: float = struct.unpack_from("<d", data, 8)[0]
        return number_value(number, workbook.code(style), workbook.since_1904)
    if kind in {_TEXT, _FORMULA_TEXT}:
        return _text_at(data, 8)[0]
    if kind == _RICH:
        return _text_at(data, 9)[0]
    if kind == _SHARED:
        place: int = struct.unpack_from("<L", data, 8)[0]
        return workbook.strings[place]
    if kind in {_BOOL, _FORMULA_BOOL}:
        return Flag(bool(data[8]))
    return Fault(FAULTS.get(data[8], "#N/B"))
