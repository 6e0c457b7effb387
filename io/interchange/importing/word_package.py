"""Opens the package of a Word document (ECMA-376 part 1, 11.3): its text, styles and lists, and nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lxml import etree

from interchange.errors import Damaged, Encrypted, FileProblem, TooLarge
from interchange.importing.problems import locked
from interchange.package.archive import LARGEST_FILE, Archive, too_large, unreadable
from interchange.package.relationships import relationships
from interchange.package.xml import child, local, parse
from model.messages import QT_TRANSLATE_NOOP, Message

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKS = ("EncryptedPackage", "DRMEncryptedDataSpace", "\tDRMContent")
"""Streams of a compound file that hold an encrypted document ([MS-OFFCRYPTO] 2.2 and 2.3)."""

_OLD = QT_TRANSLATE_NOOP(
    "Files",
    "“{name}” is in the old format of Word (.doc) or of another program. Open it in Word, save it as a Word document "
    "(.docx), and open that.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "Files",
    "“{name}” is not a Word document (.docx), whatever its name says. Open it in the program it was made with and save "
    "it as a Word document (.docx).",
)
_EMPTY = QT_TRANSLATE_NOOP("Files", "“{name}” is empty (0 bytes).")
_BROKEN_PART = QT_TRANSLATE_NOOP(
    "Files",
    "“{name}” is damaged: the part {part} cannot be read. Open the file in Word, let Word repair it, save it and try "
    "again.",
)


class NotADocument(FileProblem):
    """The content is something other than a Word document of a kind that is understood."""


@dataclass(frozen=True, slots=True)
class WordParts:
    """The roots of the parts that are read; the strict and the transitional form differ only in their namespaces."""

    document: etree._Element
    styles: etree._Element | None
    numbering: etree._Element | None
    dated: dt.date | None
    """When the document was last changed, by its own account."""


def read_parts(data: bytes, name: str) -> WordParts:
    """The parts of a `.docx`, `.docm`, `.dotx` or `.dotm`; macros are not looked at. Raises a `FileProblem`."""
    _check_kind(data, name)
    try:
        return _read_parts(Archive(data, name))
    except Encrypted as problem:
        raise locked(name) from problem
    except Damaged as problem:
        part = problem.message.values.get("part")
        raise (Damaged(Message(_BROKEN_PART, {"name": name, "part": part})) if part else unreadable(name)) from problem


def too_much_text(name: str) -> TooLarge:
    """The document says more than a plan could."""
    return too_large(name)


def _check_kind(data: bytes, name: str) -> None:
    """Raise what is the matter with a file that is no zip archive; the archive itself speaks of workbooks."""
    if len(data) > LARGEST_FILE:
        raise too_large(name)
    if not data:
        raise NotADocument(Message(_EMPTY, {"name": name}))
    if data.startswith(_COMPOUND):
        if any(stream.encode("utf-16-le") in data for stream in _LOCKS):
            raise locked(name)
        raise NotADocument(Message(_OLD, {"name": name}))
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")) and b"PK\x05\x06" not in data[-70_000:]:
        raise NotADocument(Message(_OTHER, {"name": name}))


def _read_parts(archive: Archive) -> WordParts:
    # Without relationships of the package itself it is an archive of another kind.
    main = next((found.target for found in relationships(archive, "") if found.kind == "officeDocument"), None)
    if main is None:
        raise NotADocument(Message(_OTHER, {"name": archive.name}))
    document = parse(archive.read(main), archive.name, main)
    if local(document) != "document" or child(document, "body") is None:
        raise NotADocument(Message(_OTHER, {"name": archive.name}))
    targets = {found.kind: found.target for found in relationships(archive, main) if not found.external}
    return WordParts(
        document,
        _optional(archive, targets.get("styles")),
        _optional(archive, targets.get("numbering")),
        _dated(archive),
    )


def _dated(archive: Archive) -> dt.date | None:
    """The date in the properties of the document (ECMA-376 part 2, 8.3)."""
    part = next((found.target for found in relationships(archive, "") if found.kind == "core-properties"), None)
    root = _optional(archive, part)
    told = {local(found): (found.text or "")[:10] for found in root} if root is not None else {}
    for name in ("modified", "created"):
        try:
            return dt.date.fromisoformat(told.get(name, ""))
        except ValueError:
            continue
    return None


def _optional(archive: Archive, part: str | None) -> etree._Element | None:
    if part is None or archive.find(part) is None:
        return None
    return parse(archive.read(part), archive.name, part)
