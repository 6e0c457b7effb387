"""Excel tables (ECMA-376 part 1, 18.5): where they are, and how they grow with the rows that are added to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from interchange.errors import damaged
from interchange.excel.references import range_name, range_place
from interchange.package.archive import Archive
from interchange.package.relationships import relationships
from interchange.package.xml import attribute, children, local, parse, whole_number

_REF = re.compile(rb"(<(?:[\w.-]+:)?(?:table|autoFilter)\s(?:[^>]*?\s)?ref\s*=\s*)([\"'])[^\"']*\2")


_COLUMN = re.compile(rb"(<(?:[\w.-]+:)?tableColumn\s(?:[^>]*?\s)?name\s*=\s*)(\"[^\"]*\"|'[^']*')")


@dataclass(frozen=True, slots=True)
class ListObject:
    """An Excel table: its part, the block it covers (from 1, ends included), and how many of its rows are totals."""

    part: str
    name: str
    top: int
    left: int
    bottom: int
    right: int
    totals: int
    columns: tuple[str, ...]

    @property
    def last_row(self) -> int:
        """The last row that holds data."""
        return self.bottom - self.totals


def list_objects(archive: Archive, sheet_part: str) -> list[ListObject]:
    """The Excel tables of a sheet. Raises `Damaged`."""
    found = []
    for relation in relationships(archive, sheet_part):
        if relation.kind != "table" or relation.external or archive.find(relation.target) is None:
            continue
        root = parse(archive.read(relation.target), archive.name, relation.target)
        try:
            top, left, bottom, right = range_place(str(root.get("ref") or ""))
        except ValueError as error:
            # Without its block nobody can say which rows are its own.
            raise damaged(archive.name, relation.target) from error
        names = tuple(
            str(attribute(column, "name") or "")
            for listing in children(root, "tableColumns")
            for column in listing
            if local(column) == "tableColumn"
        )
        found.append(
            ListObject(
                relation.target,
                str(root.get("displayName") or ""),
                top,
                left,
                bottom,
                right,
                whole_number(root.get("totalsRowCount")) or 0,
                names,
            )
        )
    return found


def renamed(content: bytes, heads: Mapping[int, str]) -> bytes:
    """The part of a table some of whose columns, counted from 0, have another head (18.5.1.3 tableColumn@name)."""
    columns = list(_COLUMN.finditer(content))
    pieces: list[bytes] = []
    position = 0
    for place, found in enumerate(columns):
        if place in heads:
            # A line end inside an attribute would be read as a blank.
            name = quoteattr(heads[place].replace("\r", "").replace("\n", "_x000a_")).encode()
            pieces += content[position : found.start(2)], name
            position = found.end(2)
    return b"".join([*pieces, content[position:]])


def grown(content: bytes, block: tuple[int, int, int, int]) -> bytes:
    """The part of a table without totals that now covers this block; its filter covers the same."""
    name = range_name(*block).encode()
    return _REF.sub(lambda found: found.group(1) + found.group(2) + name + found.group(2), content)
