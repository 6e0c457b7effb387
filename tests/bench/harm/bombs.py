"""Archives that unpack to more than they are, or that contradict themselves."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zipfile

from workbooks import parts

from bench.harm.files import (
    SHEET,
    Hostile,
    before,
    packed,
    sound,
)
from interchange.errors import Damaged, TooLarge


def _directory(data: bytes, name: str) -> int:
    """Where the record of a part lies in the directory at the end."""
    return data.rindex(name.encode(), 0, len(data)) - 46


def _declared(name: str, size: int | None = None, packed_size: int | None = None, crc: int | None = None) -> bytes:
    data = bytearray(sound())
    for value, offset in ((crc, 16), (packed_size, 20), (size, 24)):
        if value is not None:
            struct.pack_into("<L", data, _directory(bytes(data), name) + offset, value)
    return bytes(data)


def _size(name: str) -> int:
    return len(parts(sound())[name])


def _ratio_bomb() -> bytes:
    return packed(parts(sound()) | {"xl/media/image1.png": b"\0" * (200 * 2**20)}, level=9)


def _sheet_bomb() -> bytes:
    found = parts(sound())
    found[SHEET] = before(b"</sheetData>", b" " * (60 * 2**20), found[SHEET])
    return packed(found, level=9)


def _nested_bomb() -> bytes:
    inner = packed({"a": b"\0" * (50 * 2**20)})
    for _ in range(3):
        inner = packed({f"{number}.zip": inner for number in range(10)})
    return packed(parts(sound()) | {"xl/embeddings/oleObject1.zip": inner})


def _many_entries() -> bytes:
    return packed(parts(sound()) | {f"xl/media/{number}.png": b"" for number in range(100_000)}, zipfile.ZIP_STORED)


def _overlapping() -> bytes:
    """Many names in the directory for one and the same entry."""
    data = packed(parts(sound()) | {"xl/media/0000.png": random.Random(1).randbytes(300_000)})
    start, end = _directory(data, "xl/media/0000.png"), data.rindex(b"PK\x05\x06")
    record = data[start:end]
    records = [record.replace(b"0000", f"{number:04}".encode()) for number in range(1, 40)]
    closing = bytearray(data[end:])
    count, size = struct.unpack_from("<HL", closing, 10)
    struct.pack_into("<2HL", closing, 8, count + 39, count + 39, size + 39 * len(record))
    return data[:end] + b"".join(records) + bytes(closing)


def _twice(name: str) -> bytes:
    out = io.BytesIO(sound())
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as target:
        warnings.simplefilter("ignore", UserWarning)
        target.writestr(name, b"<worksheet/>")
    return out.getvalue()


BOMBS = (
    Hostile("a part of 200 MB that packs to nothing", _ratio_bomb, TooLarge),
    Hostile("a sheet of 60 MB of white space", _sheet_bomb, TooLarge),
    Hostile("archives in archives in archives, never unpacked", _nested_bomb),
    Hostile("a part that declares 2 GB", lambda: _declared(SHEET, size=2**31), TooLarge),
    Hostile("100,000 entries", _many_entries, TooLarge),
    Hostile("forty names for the same entry", _overlapping, Damaged, ".png"),
    Hostile("a part that declares too little", lambda: _declared(SHEET, size=_size(SHEET) // 2), Damaged, SHEET),
    Hostile("a part that declares too much", lambda: _declared(SHEET, size=_size(SHEET) * 2), Damaged, SHEET),
    Hostile("a packed size beyond the file", lambda: _declared(SHEET, packed_size=2**30), Damaged, SHEET),
    Hostile("a packed size that is too small", lambda: _declared(SHEET, packed_size=99), Damaged, SHEET),
    Hostile("a checksum that is not right", lambda: _declared(SHEET, crc=1), Damaged, SHEET),
    Hostile("one name twice", lambda: _twice(SHEET), Damaged, SHEET),
    Hostile("one name twice in another case", lambda: _twice(SHEET.upper()), Damaged, SHEET.upper()),
    Hostile("one name twice with other slashes", lambda: _twice("/" + SHEET), Damaged, SHEET),
)
