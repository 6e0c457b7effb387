"""A zip archive of parts, from which changed copies are made: parts that nobody touched are copied byte for byte."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import unquote

from interchange.errors import Damaged, Encrypted, NotAWorkbook, TooLarge, damaged
from model.messages import QT_TRANSLATE_NOOP, Message

LARGEST_FILE = 200 * 2**20
LARGEST_PART = 64 * 2**20
"""Bytes of one part when unpacked, for parts that are read; the largest sheets in use unpack to some 30 MB."""
LARGEST_TOTAL = 2**30
"""Bytes of all parts together when unpacked."""
MOST_PARTS = 20_000
LARGEST_RATIO = 250
"""How many times larger than its compressed form a big part may be. XML of real sheets stays below 100."""
RATIO_MATTERS_FROM = 20 * 2**20

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_WIDE = 0xFFFFFFFF
_DESCRIPTORS = (struct.Struct("<3L"), struct.Struct("<LQQ"))
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A part as it lies in the archive: `record` is its own record of the central directory."""

    info: zipfile.ZipInfo
    record: bytes
    start: int
    end: int


class Archive:
    """The parts of a package, by the names they have in the archive."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory of the archive. `name` is how the user knows the file.

        Raises a `FileProblem` for what is no archive, is encrypted, is damaged, or unpacks to more than a plan could.
        """
        self.data = data
        self.name = name
        if len(data) > LARGEST_FILE:
            raise too_large(name)
        _check_signature(data, name)
        if data.count(b"PK\x01\x02") > MOST_PARTS:
            # Reading a directory takes long; what it holds more of than parts is told by its signature.
            raise too_large(name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as error:
            raise unreadable(name) from error
        infos = self._zip.infolist()
        unpacked = sum(info.file_size for info in infos)
        is_bomb = unpacked > RATIO_MATTERS_FROM and unpacked > LARGEST_RATIO * len(data)
        if unpacked > LARGEST_TOTAL or is_bomb:
            raise too_large(name)
        self._entries: dict[str, _Entry] = {}
        self._unread: set[str] = set()
        self._lower: dict[str, str] = {}
        self._read_entries(infos)

    def _read_entries(self, infos: list[zipfile.ZipInfo]) -> None:
        position = self._zip.start_dir
        for info in infos:
            if info.flag_bits & 0x1:
                raise Encrypted(_locked(self.name))
            if info.file_size > RATIO_MATTERS_FROM and info.file_size > LARGEST_RATIO * max(info.compress_size, 1):
                raise too_large(self.name)
            fixed = _CENTRAL.unpack_from(self.data, position)
            length = _CENTRAL.size + fixed[12] + fixed[13] + fixed[14]
            record = self.data[position : position + length]
            position += length
            if _plain(info.filename) in self._lower:
                raise damaged(self.name, info.filename)
            self._lower[_plain(info.filename)] = info.filename
            self._entries[info.filename] = _Entry(info, record, info.header_offset, self._end_of(info))
        self._unread = set(self._entries)
        for entry, following in pairwise(sorted(self._entries.values(), key=lambda entry: entry.start)):
            if entry.end > following.start:
                raise damaged(self.name, following.info.filename)

    def _end_of(self, info: zipfile.ZipInfo) -> int:
        """Where the entry ends: header, data, and the data descriptor when there is one (APPNOTE 4.3.9).

        Writers differ in whether the descriptor has a signature and how wide its sizes are, whatever else they say.
        """
        try:
            header = _LOCAL.unpack_from(self.data, info.header_offset)
        except struct.error as error:
            raise damaged(self.name, info.filename) from error
        if header[0] != b"PK\x03\x04":
            raise damaged(self.name, info.filename)
        end = info.header_offset + _LOCAL.size + header[9] + header[10] + info.compress_size
        if end > self._zip.start_dir:
            raise damaged(self.name, info.filename)
        if info.flag_bits & 0x8:
            for form in _DESCRIPTORS:
                descriptor = form.pack(info.CRC, info.compress_size, info.file_size)
                for signature in (b"PK\x07\x08", b""):
                    if self.data.startswith(signature + descriptor, end):
                        return int(end + len(signature + descriptor))
        return int(end)

    def names(self) -> list[str]:
        """The names of all parts, as the archive writes them."""
        return list(self._entries)

    def find(self, part: str) -> str | None:
        """The name in the archive of a part name, whatever its case, slashes and escapes (ECMA-376 part 2, 6.2.2)."""
        return self._lower.get(_plain(part))

    def size(self, part: str) -> int:
        """The bytes of a part when unpacked, by the directory; 0 for a part that is not there."""
        name = self.find(part)
        return self._entries[name].info.file_size if name is not None else 0

    def unread(self) -> list[tuple[str, int]]:
        """The names and sizes of the parts that nobody read yet, the smallest first."""
        return sorted(((name, self.size(name)) for name in self._unread), key=lambda part: part[1])

    def read(self, part: str) -> bytes:
        """The content of a part. Raises `Damaged` when it is missing or broken, `TooLarge` beyond LARGEST_PART."""
        name = self.find(part)
        if name is None:
            raise damaged(self.name, part)
        self._unread.discard(name)
        info = self._entries[name].info
        if info.file_size > LARGEST_PART:
            raise too_large(self.name)
        try:
            with self._zip.open(info) as stream:
                content = stream.read(LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise damaged(self.name, part) from error
        if len(content) != info.file_size:
            raise damaged(self.name, part)
        return content

    def changed(self, parts: Mapping[str, bytes], removed: frozenset[str] = frozenset()) -> bytes:
        """A package in which these parts have another content and others are gone or new.

        Every other part is copied with the bytes it had, compressed form, dates and all, in the same order.
        """
        out = io.BytesIO()
        directory: list[bytes] = []
        fresh = {self.find(part) or part: content for part, content in parts.items()}
        gone = {self.find(part) for part in removed}
        for name, entry in self._entries.items():
            if name in gone:
                continue
            offset = out.tell()
            if name in fresh:
                directory.append(_write_part(out, fresh.pop(name), entry))
            else:
                out.write(self.data[entry.start : entry.end])
                directory.append(_moved(entry.record, offset))
        for name, content in fresh.items():
            directory.append(_write_part(out, content, _new_entry(name)))
        start = out.tell()
        out.write(b"".join(directory))
        comment = self._zip.comment
        out.write(
            _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), out.tell() - start, start, len(comment))
        )
        out.write(comment)
        return out.getvalue()


def _new_entry(name: str) -> _Entry:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    encoded = name.encode("utf-8")
    flags = 0 if name.isascii() else 0x800
    record = _CENTRAL.pack(b"PK\x01\x02", 20, 0, 20, 0, flags, 8, 0, 0x21, 0, 0, 0, len(encoded), 0, 0, 0, 0, 0, 0)
    return _Entry(info, record + encoded, 0, 0)


def _write_part(out: io.BytesIO, content: bytes, entry: _Entry) -> bytes:
    """Write a part with new content under the name and date of its entry; returns its record for the directory."""
    old = _CENTRAL.unpack_from(entry.record)
    raw_name = entry.record[_CENTRAL.size : _CENTRAL.size + old[12]]
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    # Bit 11 (name in UTF-8) stays; there is no data descriptor, since the sizes are known.
    flags = old[5] & 0x800
    crc = zlib.crc32(content)
    offset = out.tell()
    out.write(
        _LOCAL.pack(b"PK\x03\x04", 20, flags, 8, old[7], old[8], crc, len(packed), len(content), len(raw_name), 0)
    )
    out.write(raw_name)
    out.write(packed)
    return (
        _CENTRAL.pack(
            b"PK\x01\x02",
            old[1],
            old[2],
            20,
            0,
            flags,
            8,
            old[7],
            old[8],
            crc,
            len(packed),
            len(content),
            len(raw_name),
            0,
            0,
            0,
            old[16],
            old[17],
            offset,
        )
        + raw_name
    )


def _moved(record: bytes, offset: int) -> bytes:
    """The record of an entry that now begins at another offset, which may stand in the wide form (APPNOTE 4.5.3)."""
    fixed = _CENTRAL.unpack_from(record)
    if fixed[18] == _WIDE:
        place, end = _CENTRAL.size + fixed[12], _CENTRAL.size + fixed[12] + fixed[13]
        while place + 4 <= end:
            kind, length = struct.unpack_from("<2H", record, place)
            if kind == 1:
                place += 4 + 8 * (fixed[11] == _WIDE) + 8 * (fixed[10] == _WIDE)
                return record[:place] + struct.pack("<Q", offset) + record[place + 8 :]
            place += 4 + length
    return record[: _CENTRAL.size - 4] + struct.pack("<L", offset) + record[_CENTRAL.size :]


def _plain(part: str) -> str:
    """A part name in the one spelling that all its spellings share."""
    return unquote(part).replace("\\", "/").lstrip("/").lower()


def _check_signature(data: bytes, name: str) -> None:
    values: dict[str, object] = {"name": name}
    if data[:8] == _OLE2:
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Encrypted(_locked(name))
        raise NotAWorkbook(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "“{name}” is in the old format of Excel (.xls) or of another program. Open it in Excel and save it "
                    "as an Excel workbook (.xlsx).",
                ),
                values,
            )
        )
    if not data:
        raise NotAWorkbook(Message(QT_TRANSLATE_NOOP("Files", "“{name}” is empty (0 bytes)."), values))
    if data[:4] not in {b"PK\x03\x04", b"PK\x05\x06"} and b"PK\x05\x06" not in data[-70_000:]:
        raise NotAWorkbook(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files", "“{name}” is not an Excel workbook. Choose a file that ends in .xlsx or .xlsm."
                ),
                values,
            )
        )


def _locked(name: str) -> Message:
    return Message(
        QT_TRANSLATE_NOOP(
            "Files",
            "“{name}” is protected with a password or a sensitivity label. Remove the protection in Excel, or ask who "
            "made the file for a version without it.",
        ),
        {"name": name},
    )


def unreadable(name: str) -> Damaged:
    """The file is of a kind that can be read, but not whole."""
    return Damaged(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” is damaged or was not copied completely. Fetch the file again, or take an earlier version.",
            ),
            {"name": name},
        )
    )


def too_large(name: str) -> TooLarge:
    """The file holds more than a plan could."""
    return TooLarge(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” is far larger than a plan can be, so it is not opened. Check whether it is the right file.",
            ),
            {"name": name},
        )
    )
