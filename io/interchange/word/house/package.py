"""Opens the package of a template as a document: no macros, no tie to the template, nothing of its makers."""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO

import docx
from docx.document import Document
from lxml import etree

from interchange.errors import Damaged, Encrypted, FileProblem, TooLarge
from interchange.importing.problems import locked
from interchange.package.archive import Archive
from interchange.package.relationships import relationships
from interchange.package.xml import CONTENT_TYPES, child, local, parse
from interchange.resources import resource
from model.messages import QT_TRANSLATE_NOOP, Message

LARGEST_TEMPLATE = 25 * 2**20
LARGEST_UNPACKED = 100 * 2**20

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKS = ("EncryptedPackage", "DRMEncryptedDataSpace", "\tDRMContent")
_STRICT = b"purl.oclc.org/ooxml"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OF_PACKAGE = frozenset({"officeDocument", "core-properties", "extended-properties"})
_OF_DOCUMENT = frozenset(
    {
        "styles",
        "numbering",
        "settings",
        "fontTable",
        "theme",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "image",
        "hyperlink",
    }
)
"""Kinds of relationships that the main part keeps (ECMA-376 part 1, 11.3)."""
_OF_OTHERS = frozenset({"image", "hyperlink", "font"})
_WITHOUT = frozenset({"settings", "styles", "footnotes", "endnotes"})

_OLD = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "“{name}” is in the old format of Word (.doc or .dot). Open it in Word, save it as a Word template (.dotx) and "
    "choose that.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "“{name}” is not a Word document, whatever its name says. Choose a Word document or template (.docx, .dotx, .docm "
    "or .dotm).",
)
_EMPTY = QT_TRANSLATE_NOOP("HouseStyle", "“{name}” is empty (0 bytes). Choose another file.")
_IS_STRICT = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "“{name}” is saved as “Strict Open XML”, which does not go together with our documents. Open it in Word, save it "
    "as an ordinary Word template (.dotx) and choose that.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "“{name}” is too large for a house style: {size} MB, at most {most} MB. Make the pictures in it smaller, or choose "
    "another file.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "HouseStyle",
    "“{name}” is damaged and cannot be used as a house style. Open it in Word, let Word repair it, save it and choose "
    "it again.",
)


class NotATemplate(FileProblem):
    """The file is no Word document of a kind that can be a house style."""


def open_package(data: bytes, name: str) -> Document:
    """The template as a document. Raises a `FileProblem` that tells why it cannot be one."""
    _check_kind(data, name)
    try:
        archive = Archive(data, name)
        content = _as_document(archive, name)
        document = docx.Document(BytesIO(content))
    except Encrypted as problem:
        raise locked(name) from problem
    except TooLarge as problem:
        raise _too_large(name, len(data)) from problem
    except Damaged as problem:
        raise damaged_template(name) from problem
    except (KeyError, ValueError, AttributeError, OSError, etree.LxmlError, zipfile.BadZipFile) as problem:
        raise damaged_template(name) from problem
    return document


def damaged_template(name: str) -> Damaged:
    """The file is a Word document, but cannot be read whole."""
    return Damaged(Message(_DAMAGED, {"name": name}))


def has_macros(data: bytes) -> bool:
    """Whether the file, which can be opened, carries a program."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = [posixpath.basename(name).lower() for name in package.namelist()]
    return "vbaproject.bin" in names


def _check_kind(data: bytes, name: str) -> None:
    if not data:
        raise NotATemplate(Message(_EMPTY, {"name": name}))
    if len(data) > LARGEST_TEMPLATE:
        raise _too_large(name, len(data))
    if data.startswith(_COMPOUND):
        if any(stream.encode("utf-16-le") in data for stream in _LOCKS):
            raise locked(name)
        raise NotATemplate(Message(_OLD, {"name": name}))
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise NotATemplate(Message(_OTHER, {"name": name}))


def _too_large(name: str, size: int) -> TooLarge:
    megabytes = max(1, round(size / 2**20))
    return TooLarge(Message(_TOO_LARGE, {"name": name, "size": megabytes, "most": LARGEST_TEMPLATE // 2**20}))


def _as_document(archive: Archive, name: str) -> bytes:
    """The package with a document as its main part, whatever it was, when all that is read of it is sound."""
    if sum(archive.size(part) for part in archive.names()) > LARGEST_UNPACKED:
        raise _too_large(name, len(archive.data))
    if archive.find("_rels/.rels") is not None and _STRICT in archive.read("_rels/.rels"):
        raise NotATemplate(Message(_IS_STRICT, {"name": name}))
    main = next((found.target for found in relationships(archive, "") if found.kind == "officeDocument"), None)
    if main is None or archive.find(main) is None:
        raise NotATemplate(Message(_OTHER, {"name": name}))
    root = parse(archive.read(main), name, main)
    if local(root) != "document":
        raise NotATemplate(Message(_OTHER, {"name": name}))
    if child(root, "body") is None:
        raise damaged_template(name)
    for found in relationships(archive, main):
        if not found.external and found.kind in {"styles", "numbering", "settings", "theme", "header", "footer"}:
            parse(archive.read(found.target), name, found.target)
    types = parse(archive.read(CONTENT_TYPES), name, CONTENT_TYPES)
    for override in types:
        if str(override.get("PartName") or "").lstrip("/").lower() == main.lower():
            override.set("ContentType", _DOCUMENT)
    written = etree.tostring(types, xml_declaration=True, encoding="UTF-8", standalone=True)
    changed = {CONTENT_TYPES: written, **_relations(archive, main)}
    for found in relationships(archive, ""):
        if found.kind == "extended-properties" and archive.find(found.target) is not None:
            changed[found.target] = resource("word", "neutral", "docProps", "app.xml").read_bytes()
    return archive.changed(changed)


def _relations(archive: Archive, main: str) -> dict[str, bytes]:
    """The parts with relationships, cut down to what a document needs: no macros, custom XML, comments or glossaries.

    Outside the package only links are left that a reader follows.
    """
    kinds = {found.target.lower(): found.kind for found in relationships(archive, main) if not found.external}
    changed = {}
    for name in archive.names():
        folder, base = posixpath.split(name)
        if posixpath.basename(folder) != "_rels" or not base.lower().endswith(".rels"):
            continue
        source = posixpath.join(posixpath.dirname(folder), base[: -len(".rels")]).lower()
        if not source:
            wanted = _OF_PACKAGE
        elif source == main.lower():
            wanted = _OF_DOCUMENT
        else:
            wanted = frozenset() if kinds.get(source) in _WITHOUT else _OF_OTHERS
        changed[name] = _cut_down(archive, name, source, wanted)
    return changed


def _cut_down(archive: Archive, name: str, source: str, wanted: frozenset[str]) -> bytes:
    root = parse(archive.read(name), archive.name, name)
    known = {found.id: found for found in relationships(archive, source)}
    for element in list(root):
        found = known.get(str(element.get("Id") or ""))
        if found is None or found.kind not in wanted:
            root.remove(element)
        elif found.external:
            if found.kind != "hyperlink":
                root.remove(element)
        elif archive.find(found.target) is None:
            root.remove(element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
