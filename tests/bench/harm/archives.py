"""Archives that are written in another way than Excel does it, and are sound: they open and stay what they are."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from functools import partial

from workbooks import parts

from bench.harm.files import BOOK, BOOK_RELS, SHEET, packed, sound

_END = struct.Struct("<4s4H2LH")


class _Stream(io.RawIOBase):
    """A target that cannot seek, so that sizes are written behind the data (APPNOTE 4.3.9)."""

    def __init__(self) -> None:
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        self.written += bytes(data)  # type: ignore[call-overload]
        return len(bytes(data))  # type: ignore[call-overload]


def _streamed(wide: bool) -> bytes:
    stream = _Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts(sound()).items():
            with target.open(zipfile.ZipInfo(name), "w", force_zip64=wide) as part:
                part.write(content)
    return bytes(stream.written)


def _without_signatures() -> bytes:
    """Descriptors that are nothing but the three numbers, as old writers have them."""
    data = _streamed(wide=False)
    return _rebuilt(data, lambda raw: raw[:-16] + raw[-12:])


def _rebuilt(
    data: bytes,
    change_entry: Callable[[bytes], bytes] = lambda raw: raw,
    change_record: Callable[[bytes, int], bytes] | None = None,
    gap: bytes = b"",
) -> bytes:
    """The archive with every entry changed as a whole, and every record of the directory that points to it."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        infos, start = source.infolist(), source.start_dir
    starts = [info.header_offset for info in infos] + [start]
    out, directory, position = io.BytesIO(), b"", start
    for place, info in enumerate(infos):
        name, extra, comment = struct.unpack_from("<3H", data, position + 28)
        record = data[position : position + 46 + name + extra + comment]
        position += len(record)
        offset = out.tell()
        out.write(change_entry(data[info.header_offset : starts[place + 1]]) + gap)
        directory += (
            change_record(record, offset) if change_record else record[:42] + struct.pack("<L", offset) + record[46:]
        )
    begin = out.tell()
    out.write(directory)
    out.write(_END.pack(b"PK\x05\x06", 0, 0, len(infos), len(infos), len(directory), begin, 0))
    return out.getvalue()


def _wide(record: bytes, offset: int) -> bytes:
    """The record with sizes and offset in the wide form (APPNOTE 4.5.3)."""
    packed_size, size, name = struct.unpack_from("<2LH", record, 20)
    extra = struct.pack("<2H3Q", 1, 24, size, packed_size, offset)
    head = bytearray(record[:46])
    struct.pack_into("<2L", head, 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<H", head, 30, len(extra))
    struct.pack_into("<L", head, 42, 0xFFFFFFFF)
    return bytes(head) + record[46 : 46 + name] + extra


def _wide_end() -> bytes:
    """An end in the wide form before the usual one (APPNOTE 4.3.14)."""
    data = sound()
    end = data.rindex(b"PK\x05\x06")
    _, _, _, _, count, size, start, _ = _END.unpack(data[end : end + 22])
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    closing = _END.pack(b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:end] + record + locator + closing


def _with_extra() -> bytes:
    """A time stamp as Unix writes it, and a field that nobody knows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts(sound()).items():
            info = zipfile.ZipInfo(name, (2024, 2, 29, 12, 30, 10))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.extra = struct.pack("<2HBL", 0x5455, 5, 1, 1_700_000_000) + struct.pack("<2H4s", 0xCAFE, 4, b"test")
            info.comment = b"opmerking"
            info.external_attr = 0o100644 << 16
            target.writestr(info, content)
    return out.getvalue()


def _renamed(change: Callable[[str], str]) -> bytes:
    return packed({change(name): content for name, content in parts(sound()).items()})


def _in_unicode() -> bytes:
    found = parts(sound())
    found["xl/worksheets/overzicht één.xml"] = found.pop(SHEET)
    rels = "xl/worksheets/_rels/sheet1.xml.rels"
    found["xl/worksheets/_rels/overzicht één.xml.rels"] = found.pop(rels)
    found[BOOK_RELS] = found[BOOK_RELS].replace(b"sheet1.xml", b"overzicht%20%C3%A9%C3%A9n.xml")
    return packed(found)


def _with_folders() -> bytes:
    found: dict[str, bytes] = {"_rels/": b"", "xl/": b"", "xl/worksheets/": b""}
    return packed(found | parts(sound()))


def _with_comment() -> bytes:
    out = io.BytesIO(sound())
    with zipfile.ZipFile(out, "a") as target:
        target.comment = b"Gemaakt voor de gemeente Polderveen"
    return out.getvalue()


def _resorted() -> bytes:
    found = parts(sound())
    return packed(dict(sorted(found.items(), reverse=True)))


def _with_absolute_targets() -> bytes:
    found = parts(sound())
    found["_rels/.rels"] = (
        found["_rels/.rels"]
        .replace(b'Target="xl/', b'Target="/xl/')
        .replace(b'Target="docProps/', b'Target="/docProps/')
    )
    found[BOOK] = b"\xef\xbb\xbf" + found[BOOK].removeprefix(b"\xef\xbb\xbf")
    return packed(found)


ODD_ARCHIVES: dict[str, Callable[[], bytes]] = {
    "stored, not packed": lambda: packed(parts(sound()), zipfile.ZIP_STORED),
    "sizes behind the data": partial(_streamed, wide=False),
    "wide sizes behind the data": partial(_streamed, wide=True),
    "sizes behind the data without a signature": _without_signatures,
    "wide sizes and offsets": lambda: _rebuilt(sound(), change_record=_wide),
    "a wide end": _wide_end,
    "bytes before the archive": lambda: b"#!/bin/sh\nexit 0\n" * 100 + sound(),
    "gaps between the entries": lambda: _rebuilt(sound(), gap=b"\0" * 64),
    "a comment at the end": _with_comment,
    "extra fields, dates and rights": _with_extra,
    "names in Unicode": _in_unicode,
    "names with backslashes": lambda: _renamed(lambda name: name.replace("/", "\\")),
    "names with a slash in front": lambda: _renamed(lambda name: "/" + name),
    "names in capitals": lambda: _renamed(str.upper),
    "folders": _with_folders,
    "another order": _resorted,
    "absolute targets and a byte order mark": _with_absolute_targets,
}
