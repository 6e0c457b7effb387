"""XML that reaches outside or repeats itself."""

from __future__ import annotations

import re
from functools import partial

from bench.harm.files import (
    BOOK,
    BOOK_RELS,
    CORE,
    SHEET,
    STRINGS,
    STYLES,
    Hostile,
    part_of,
    with_changed,
)
from interchange.errors import Damaged


def _with_entity(name: str) -> bytes:
    def change(xml: bytes) -> bytes:
        declared = b'<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'
        body = xml[xml.index(b"?>") + 2 :] if xml.startswith(b"<?xml") else xml
        return declared + re.sub(rb"(</[^<>]+>)\s*$", rb"&secret;\1", body)

    return with_changed(name, change)


def _laughs() -> bytes:
    levels = b"".join(
        f'<!ENTITY l{level} "{f"&l{level - 1};" * 10 if level else "ha" * 10}">'.encode() for level in range(12)
    )
    return with_changed(STRINGS, lambda xml: b"<!DOCTYPE x [" + levels + b"]>" + xml.replace(b"</t>", b"&l11;</t>", 1))


def _utf16(xml: bytes) -> bytes:
    return ('<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>' + xml.decode()).encode("utf-16")


KINDS_OF_PART = {
    "the content types": "[Content_Types].xml",
    "the relations of the package": "_rels/.rels",
    "the workbook": BOOK,
    "the relations of the workbook": BOOK_RELS,
    "the strings": STRINGS,
    "the styles": STYLES,
    "the properties": CORE,
}

ENTITIES = (
    *(
        Hostile(f"an entity in {name}", partial(_with_entity, part), Damaged, part)
        for name, part in KINDS_OF_PART.items()
    ),
    Hostile("an entity in the sheet", partial(_with_entity, SHEET), Damaged, "Matrix"),
    *(
        Hostile(f"an entity in the {kind}", lambda kind=kind: _with_entity(part_of(kind)), Damaged, kind)  # type: ignore[misc]
        for kind in ("comment", "drawing1", "table", "chart", "theme")
    ),
    Hostile("entities that grow tenfold eleven times", _laughs, Damaged, STRINGS),
    Hostile("an entity in UTF-16", lambda: with_changed(STYLES, _utf16), Damaged, STYLES),
)
