"""Pointers that lead nowhere, elsewhere or round."""

from __future__ import annotations

import re

from workbooks import RELATIONS, parts

from bench.harm.files import (
    BOOK,
    BOOK_RELS,
    PACKAGE_RELS,
    SHEET,
    Hostile,
    packed,
    sound,
    with_changed,
)
from interchange.errors import Damaged


def _pointing(target: str, mode: str = "") -> bytes:
    def change(xml: bytes) -> bytes:
        return re.sub(rb'Target="[^"]*sheet1.xml"', f'Target="{target}"{mode}'.encode(), xml)

    return with_changed(BOOK_RELS, change)


def _second_sheet(name: str) -> bytes:
    """A second sheet in the listing, with the relation of the first."""

    def change(xml: bytes) -> bytes:
        pointer = re.search(rb'r?:?id="(rId\d+)"\s*/></sheets>', xml)
        assert pointer
        other = f'<sheet xmlns:r="{RELATIONS}" name="{name}" sheetId="9" r:id="{pointer.group(1).decode()}"/></sheets>'
        return xml.replace(b"</sheets>", other.encode())

    return with_changed(BOOK, change)


def _round() -> bytes:
    found = parts(sound())
    rels = f'<Relationships xmlns="{PACKAGE_RELS}">' + "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target="/{target}"/>'
        for name, kind, target in (("a", "table", SHEET), ("b", "comments", SHEET), ("c", "worksheet", BOOK))
    )
    found["xl/worksheets/_rels/sheet1.xml.rels"] = f"{rels}</Relationships>".encode()
    return packed(found)


def _untyped() -> bytes:
    found = parts(sound())
    del found["[Content_Types].xml"]
    return packed(found)


POINTERS = (
    Hostile("a sheet outside the package", lambda: _pointing("../../../etc/passwd"), Damaged, "etc/passwd"),
    Hostile(
        "a sheet on the internet",
        lambda: _pointing("http://127.0.0.1:9/a.xml", ' TargetMode="External"'),
        Damaged,
        "Matrix",
    ),
    Hostile("a sheet that is missing", lambda: _pointing("worksheets/weg.xml"), Damaged, "weg.xml"),
    Hostile("a sheet that is the workbook", lambda: _pointing("workbook.xml"), Damaged, "Matrix"),
    Hostile("two sheets in one part", lambda: _second_sheet("Tweede"), Damaged, SHEET),
    Hostile("a package without content types", _untyped, Damaged, "[Content_Types].xml"),
    Hostile("relations without content", lambda: packed({"_rels/.rels": b""}), Damaged, "_rels/.rels"),
    Hostile("relations that go round", _round, Damaged, SHEET),
)
