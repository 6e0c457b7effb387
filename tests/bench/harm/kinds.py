"""Of another kind, or not whole."""

from __future__ import annotations

import re
from functools import partial

from workbooks import RELATIONS, package

from bench.harm.files import (
    PACKAGE_RELS,
    SHEET,
    Hostile,
    part_of,
    sound,
    with_changed,
)
from interchange.errors import Damaged, Encrypted, NotAWorkbook


def _ole2(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + stream.encode("utf-16-le") + b"\0" * 9000


def _with_main(target: str, content: bytes) -> bytes:
    rels = (
        f'<Relationships xmlns="{PACKAGE_RELS}">'
        f'<Relationship Id="a" Type="{RELATIONS}/officeDocument" Target="{target}"/></Relationships>'
    )
    return package({"_rels/.rels": rels, target: content})


def _cut(share: float) -> bytes:
    data = sound()
    return data[: int(len(data) * share)]


def _holed() -> bytes:
    data = bytearray(sound())
    data[len(data) // 4 : len(data) // 2] = b"\0" * (len(data) // 2 - len(data) // 4)
    return bytes(data)


def _locked_entries() -> bytes:
    data = bytearray(sound())
    for found in re.finditer(b"PK\x01\x02", bytes(data)):
        data[found.start() + 8] |= 1
    return bytes(data)


OTHER_KINDS = (
    Hostile("an empty file", lambda: b"", NotAWorkbook),
    Hostile("a PDF with another name", lambda: b"%PDF-1.7\n" + b"1 0 obj\n" * 500, NotAWorkbook),
    Hostile("encrypted with a password", lambda: _ole2("EncryptedPackage"), Encrypted),
    Hostile("the old format", lambda: _ole2("Workbook"), NotAWorkbook, "old format"),
    Hostile("a Word document", lambda: _with_main("word/document.xml", b"<document/>"), NotAWorkbook),
    Hostile("a binary workbook", lambda: _with_main("xl/workbook.bin", b"\x83\x01\x00"), NotAWorkbook),
    Hostile("an archive of something else", lambda: package({"foto.txt": "x" * 100}), NotAWorkbook),
    Hostile("entries with a password", _locked_entries, Encrypted),
    *(Hostile(f"cut off at {share:.0%}", partial(_cut, share), Damaged) for share in (0.01, 0.3, 0.6, 0.95)),
    Hostile("without its last byte", lambda: sound()[:-1], Damaged),
    Hostile("without its first bytes", lambda: sound()[500:], Damaged),
    Hostile("with a hole in it", _holed, Damaged),
    Hostile(
        "a sheet that is cut off", lambda: with_changed(SHEET, lambda xml: xml[: len(xml) // 2]), Damaged, "Matrix"
    ),
    Hostile(
        "a note that is cut off", lambda: with_changed(part_of("comment"), lambda xml: xml[:-30]), Damaged, "comment"
    ),
)
