"""What a sheet says around its rows: merged cells, widths of columns, which are hidden, whether it is protected."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interchange.excel.references import range_place
from interchange.excel.sheet_text import SheetText, attribute_of
from interchange.package.xml import whole_number
from model.layout import Merge


class FrameReader:
    """The text before and after the rows."""

    def __init__(self, sheet: SheetText) -> None:
        self.head = sheet.content[: sheet.data_open]
        self.tail = sheet.content[sheet.data_end :]
        self.prefix = re.escape(sheet.prefix.encode())

    def merges(self) -> list[Merge]:
        """The merged blocks (18.3.1.55); what is no range is passed over."""
        found = []
        for attributes in self._tags(self.tail, b"mergeCell"):
            try:
                found.append(Merge(*range_place(attribute_of(attributes, b"ref") or "")))
            except ValueError:
                continue
        return found

    def widths(self) -> dict[int, float]:
        """The width of columns in characters, for those that have one of their own (18.3.1.13)."""
        widths: dict[int, float] = {}
        for columns, attributes in self._columns():
            width = attribute_of(attributes, b"width")
            try:
                widths |= dict.fromkeys(columns, float(width or 0))
            except ValueError:
                continue
        return widths

    def hidden_columns(self) -> frozenset[int]:
        """The columns that are not shown."""
        hidden: set[int] = set()
        for columns, attributes in self._columns():
            if attribute_of(attributes, b"hidden") in {"1", "true"}:
                hidden.update(columns)
        return frozenset(hidden)

    def _columns(self) -> Iterator[tuple[range, bytes]]:
        """The columns that each `col` is for, up to 500; they follow each other (18.3.1.13)."""
        last = 0
        for attributes in self._tags(self.head, b"col"):
            first = _int(attributes, b"min")
            if first > last:
                last = _int(attributes, b"max")
                yield range(first, min(last, first + 500) + 1), attributes

    def is_protected(self) -> bool:
        """Whether Excel lets nobody type in cells that are not unlocked (18.3.1.85)."""
        return any(
            attribute_of(attributes, b"sheet") in {"1", "true"}
            for attributes in self._tags(self.tail, b"sheetProtection")
        )

    def _tags(self, text: bytes, name: bytes) -> list[bytes]:
        pattern = rb"<" + self.prefix + name + rb"(?=[\s/>])((?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*/?>"
        return [found.group(1) for found in re.finditer(pattern, text)]


def _int(attributes: bytes, name: bytes) -> int:
    return whole_number(attribute_of(attributes, name)) or 0
