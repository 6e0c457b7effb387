"""Reads the streams of a compound file, the container of the old formats of Office ([MS-CFB])."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from interchange.package.archive import unreadable

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRY = 128
_LAST_SECTOR = 0xFFFFFFFA
"""Numbers from here on are marks: free, end of a chain, a sector of the table itself (2.1)."""
_STORAGE, _STREAM, _ROOT = 1, 2, 5


class Compound:
    """The streams of a compound file, by their own names: those of storages inside each other are not told apart."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory. Raises `Damaged`; sizes and chains that lead nowhere take no memory."""
        self.name = name
        self._data = data
        if not data.startswith(SIGNATURE) or len(data) < _HEADER:
            raise unreadable(name)
        shifts = struct.unpack_from("<2H", data, 30)
        if shifts[0] not in {9, 12} or shifts[1] != 6:
            raise unreadable(name)
        self._size, self._small = 1 << shifts[0], 1 << shifts[1]
        self._table = self._read_table()
        directory, _, self._cutoff, small_table = struct.unpack_from("<4L", data, 48)
        self._small_table = _numbers(self._chain(small_table))
        self._streams: dict[str, tuple[int, int]] = {}
        self.names: set[str] = set()
        """Of streams and storages."""
        self._small_data = b""
        self._read_directory(self._chain(directory))

    def stream(self, name: str) -> bytes | None:
        """What a stream holds; None when there is no such stream. Raises `Damaged`."""
        if name not in self._streams:
            return None
        start, size = self._streams[name]
        if size >= self._cutoff:
            content = self._chain(start, size)
        else:
            content = self._pieces(self._small_data, self._small_table, start, self._small, 0, size)
        if len(content) < size:
            raise unreadable(self.name)
        return content[:size]

    def _read_table(self) -> Sequence[int]:
        """Which sector follows which (2.3); the sectors of this table are listed in the header and beyond (2.5)."""
        listed = list(struct.unpack_from("<109L", self._data, 76))
        following, count = struct.unpack_from("<2L", self._data, 68)
        sectors = len(self._data) // self._size + 1
        while following < _LAST_SECTOR and count and len(listed) <= sectors + 109:
            more = _numbers(self._sector(following))
            if not more:
                break
            listed += more[:-1]
            following, count = more[-1], count - 1
        parts: list[bytes] = []
        for sector in listed:
            if sector < _LAST_SECTOR and len(parts) <= sectors:
                parts.append(self._sector(sector))
        return _numbers(b"".join(parts))

    def _read_directory(self, directory: bytes) -> None:
        for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", directory, place + 64)
            start, size = struct.unpack_from("<2L", directory, place + 116)
            if kind not in {_STORAGE, _STREAM, _ROOT} or not 2 <= length <= 64:
                continue
            name = directory[place : place + length - 2].decode("utf-16-le", "replace")
            if kind == _ROOT:
                self._small_data = self._chain(start, size)
            else:
                self.names.add(name)
                if kind == _STREAM:
                    # The first of a name is that of the root, as programs write it.
                    self._streams.setdefault(name, (start, size))

    def _sector(self, number: int) -> bytes:
        place = (number + 1) * self._size
        return self._data[place : place + self._size]

    def _chain(self, start: int, size: int | None = None) -> bytes:
        return self._pieces(self._data, self._table, start, self._size, self._size, size)

    def _pieces(
        self, data: bytes, table: Sequence[int], start: int, length: int, offset: int, size: int | None
    ) -> bytes:
        """The sectors of a chain behind each other, no more of them than `size` bytes take or than there are."""
        wanted = len(table) if size is None else min(-(-size // length), len(table))
        found: list[bytes] = []
        number = start
        while len(found) < wanted and number < len(table):
            place = offset + number * length
            found.append(data[place : place + length])
            number = table[number]
        return b"".join(found)


def _numbers(data: bytes) -> Sequence[int]:
    return struct.unpack(f"<{len(data) // 4}L", data[: len(data) // 4 * 4])
