"""Reads workbooks in the old format of Excel: BIFF8, and BIFF5 of Excel 95 ([MS-XLS]).

Read here and not by a library: what the guards have to know, the cells and the sizes that the file claims, is all there
is to read; and the libraries at hand drop the number formats, so that 25% would come in as 0,25.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from interchange.excel.styles import BUILT_IN
from interchange.importing.cells import FAULTS, ReadSheet, Room, number_value, unpacked
from interchange.importing.compound import Compound
from interchange.importing.problems import locked
from interchange.package.archive import unreadable
from model.values import Fault, Flag, Value

_BOF, _EOF, _CONTINUE = 0x0809, 0x000A, 0x003C
_FILEPASS, _CODEPAGE, _DATEMODE = 0x002F, 0x0042, 0x0022
_SHEET, _FORMAT, _XF, _STRINGS = 0x0085, 0x041E, 0x00E0, 0x00FC
_NUMBER, _RK, _MANY_RK, _SHARED, _LABEL, _RICH = 0x0203, 0x027E, 0x00BD, 0x00FD, 0x0204, 0x00D6
_BOOL_OR_ERROR, _FORMULA, _RESULT, _MERGED = 0x0205, 0x0006, 0x0207, 0x00E5
_BIFF8, _BIFF5 = 0x0600, 0x0500
_WORKSHEET = 0
MOST_SHEETS, MOST_STRINGS = 500, 1_000_000


@dataclass(slots=True)
class _Record:
    """A record with those that continue it: a text may go on in the next one (2.1.4)."""

    kind: int
    pieces: list[bytes]

    @property
    def data(self) -> bytes:
        return self.pieces[0]


class _Ragged(Exception):
    """A record is shorter than what it says it holds."""


@dataclass(slots=True)
class _Workbook:
    """What the sheets need to know of the workbook."""

    is_biff8: bool = True
    codepage: str = "cp1252"
    since_1904: bool = False
    codes: dict[int, str] = field(default_factory=lambda: dict(BUILT_IN))
    formats: list[int] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    sheets: list[tuple[int, bool, str]] = field(default_factory=list)
    """Where each worksheet begins, whether it is hidden, and its name."""

    def code(self, style: int) -> str:
        number = self.formats[style] if style < len(self.formats) else 0
        return self.codes.get(number, "General")


def read_xls(compound: Compound) -> list[ReadSheet]:
    """The worksheets of a workbook, hidden ones too. Raises a `FileProblem`."""
    stream = compound.stream("Workbook") or compound.stream("Book") or b""
    try:
        workbook = _globals(stream, compound.name)
        room = Room(compound.name)
        return [_sheet(stream, workbook, *place, room) for place in workbook.sheets[:MOST_SHEETS]]
    except (struct.error, IndexError, _Ragged, LookupError) as error:
        raise unreadable(compound.name) from error


def _records(stream: bytes, start: int = 0) -> Iterator[_Record]:
    """The records of one part of the stream, down to its end; those of a chart inside a sheet are passed over."""
    position, depth = start, 0
    record: _Record | None = None
    while position + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, position)
        data = stream[position + 4 : position + 4 + length]
        position += 4 + length
        if kind == _CONTINUE and record is not None:
            record.pieces.append(data)
            continue
        if record is not None and depth == 1:
            yield record
        record = _Record(kind, [data])
        depth += kind == _BOF
        if kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
    if record is not None and depth == 1:
        yield record


def _globals(stream: bytes, name: str) -> _Workbook:
    workbook = _Workbook()
    for record in _records(stream):
        data = record.data
        match record.kind:
            case 0x0809:
                version = struct.unpack_from("<H", data)[0]
                if version not in {_BIFF8, _BIFF5}:
                    raise unreadable(name)
                workbook.is_biff8 = version == _BIFF8
            case 0x002F:
                raise locked(name)
            case 0x0042:
                number = struct.unpack_from("<H", data)[0]
                workbook.codepage = {1200: "utf-16-le", 10_000: "mac_roman", 32_768: "mac_roman"}.get(
                    number, f"cp{number}"
                )
                b"".decode(workbook.codepage)
            case 0x0022:
                workbook.since_1904 = data[:2] == b"\x01\x00"
            case 0x041E:
                number = struct.unpack_from("<H", data)[0]
                workbook.codes[number] = _format_code(workbook, record)
            case 0x00E0:
                workbook.formats.append(struct.unpack_from("<H", data, 2)[0])
            case 0x00FC:
                workbook.strings = _strings(record)
            case 0x0085:
                position, state, kind = struct.unpack_from("<LBB", data)
                if kind == _WORKSHEET:
                    workbook.sheets.append((position, state != 0, _short_text(workbook, data, 6)))
    return workbook


def _sheet(stream: bytes, workbook: _Workbook, start: int, hidden: bool, name: str, room: Room) -> ReadSheet:
    sheet = ReadSheet(name, room, hidden)
    awaited: tuple[int, int] | None = None
    for record in _records(stream, start):
        data = record.data
        if record.kind == _MERGED:
            for place in range(2, len(data) - 7, 8):
                top, bottom, left, right = struct.unpack_from("<4H", data, place)
                sheet.merge(top + 1, left + 1, bottom + 1, right + 1)
        elif record.kind == _RESULT:
            if awaited is not None:
                sheet.put(*awaited, _long_text(workbook, record, 0))
            awaited = None
        elif record.kind in {_NUMBER, _RK, _SHARED, _LABEL, _RICH, _BOOL_OR_ERROR, _FORMULA}:
            row, column, style = struct.unpack_from("<3H", data)
            spot = (row + 1, column + 1)
            if record.kind == _FORMULA and data[12:14] == b"\xff\xff" and data[6] == 0:
                # The text that the formula gave follows as a record of its own (2.4.127).
                awaited = spot
            else:
                sheet.put(*spot, _value(workbook, record, style))
        elif record.kind == _MANY_RK:
            row, column = struct.unpack_from("<2H", data)
            for offset, place_of in enumerate(range(4, len(data) - 7, 6)):
                style, packed = struct.unpack_from("<HL", data, place_of)
                sheet.put(row + 1, column + 1 + offset, _numeric(workbook, unpacked(packed), style))
    return sheet


def _value(workbook: _Workbook, record: _Record, style: int) -> Value:
    data = record.data
    if record.kind == _NUMBER:
        return _numeric(workbook, struct.unpack_from("<d", data, 6)[0], style)
    if record.kind == _RK:
        return _numeric(workbook, unpacked(struct.unpack_from("<L", data, 6)[0]), style)
    if record.kind == _SHARED:
        number: int = struct.unpack_from("<L", data, 6)[0]
        return workbook.strings[number]
    if record.kind == _BOOL_OR_ERROR:
        return Fault(FAULTS.get(data[6], "#N/B")) if data[7] else Flag(bool(data[6]))
    if record.kind == _FORMULA:
        return _result(workbook, data, style)
    return _long_text(workbook, record, 6)


def _result(workbook: _Workbook, data: bytes, style: int) -> Value:
    """What a formula gave when the file was saved (2.5.133)."""
    if data[12:14] != b"\xff\xff":
        return _numeric(workbook, struct.unpack_from("<d", data, 6)[0], style)
    if data[6] == 1:
        return Flag(bool(data[8]))
    return Fault(FAULTS.get(data[8], "#N/B")) if data[6] == 2 else ""


def _numeric(workbook: _Workbook, number: float, style: int) -> Value:
    return number_value(number, workbook.code(style), workbook.since_1904)


# --- Texts ---


class _Text:
    """Bytes that go on over the pieces of a record, in which a text may be cut (2.5.293)."""

    def __init__(self, pieces: Sequence[bytes], at: int = 0) -> None:
        self._pieces, self._piece, self._at = pieces, 0, at

    def take(self, count: int) -> bytes:
        """The next bytes."""
        found = b""
        while len(found) < count:
            found += self._next(count - len(found))
        return found

    def skip(self, count: int) -> None:
        while count > 0:
            count -= len(self._next(count))

    def characters(self, count: int, is_wide: bool) -> str:
        """The next characters; each further piece says anew how wide they are."""
        found: list[str] = []
        while count:
            room = (len(self._pieces[self._piece]) - self._at) // (2 if is_wide else 1)
            if room <= 0:
                self._turn()
                is_wide = bool(self.take(1)[0] & 1)
                continue
            held = min(count, room)
            raw = self._next(held * (2 if is_wide else 1))
            found.append(raw.decode("utf-16-le", "surrogatepass") if is_wide else raw.decode("latin-1"))
            count -= held
        return "".join(found).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _next(self, count: int) -> bytes:
        if self._at >= len(self._pieces[self._piece]):
            self._turn()
        found = self._pieces[self._piece][self._at : self._at + count]
        self._at += len(found)
        return found

    def _turn(self) -> None:
        self._piece, self._at = self._piece + 1, 0
        if self._piece >= len(self._pieces):
            raise _Ragged


def _strings(record: _Record) -> list[str]:
    """The shared strings; their number is counted here, and not what the record claims (2.4.265)."""
    count = struct.unpack_from("<L", record.data, 4)[0]
    text = _Text(record.pieces, 8)
    found: list[str] = []
    while len(found) < min(count, MOST_STRINGS):
        try:
            found.append(_rich_text(text))
        except _Ragged:
            # Fewer than claimed; a cell that wants one of the others will say so.
            break
    return found


def _rich_text(text: _Text) -> str:
    length, flags = struct.unpack("<HB", text.take(3))
    runs = struct.unpack("<H", text.take(2))[0] if flags & 8 else 0
    more = struct.unpack("<L", text.take(4))[0] if flags & 4 else 0
    found = text.characters(length, bool(flags & 1))
    text.skip(runs * 4 + more)
    return found


def _long_text(workbook: _Workbook, record: _Record, at: int) -> str:
    length = struct.unpack_from("<H", record.data, at)[0]
    if not workbook.is_biff8:
        return record.data[at + 2 : at + 2 + length].decode(workbook.codepage, "replace")
    return _Text(record.pieces, at + 3).characters(length, bool(record.data[at + 2] & 1)) if length else ""


def _short_text(workbook: _Workbook, data: bytes, at: int) -> str:
    length = data[at]
    if not workbook.is_biff8:
        return data[at + 1 : at + 1 + length].decode(workbook.codepage, "replace")
    return _Text([data], at + 2).characters(length, bool(data[at + 1] & 1)) if length else ""


def _format_code(workbook: _Workbook, record: _Record) -> str:
    return _long_text(workbook, record, 2) if workbook.is_biff8 else _short_text(workbook, record.data, 2)
