"""Reads XML of strangers: no external entities, no document types, no network, and no trees larger than needed."""

from __future__ import annotations

import re
from xml.parsers import expat

from lxml import etree

from interchange.errors import damaged, too_much
from interchange.package.archive import Archive

LARGEST_TREE = 150_000_000
"""Bytes of memory for the tree of one part, by its tags (130 each, text included) and attributes (170 each)."""
CONTENT_TYPES = "[Content_Types].xml"
LARGEST_REST = 64 * 2**20
"""Bytes of the parts that are only looked at to see whether they are XML; beyond them the largest are left out."""


def parse(content: bytes, file: str, part: str) -> etree._Element:
    """The root element of a part. Raises `Damaged` for what is not well-formed or declares a document type, `TooLarge`
    for what would take too much memory."""
    if 130 * content.count(b"<") + 170 * content.count(b"=") > LARGEST_TREE:
        raise too_much(file, part)
    # An encoding that nobody knows is an error to one reader and nothing to the other.
    check_well_formed(content, file, part)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise damaged(file, part) from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise damaged(file, part)
    return root


def check_well_formed(content: bytes, file: str, part: str) -> None:
    """Raise `Damaged` unless the part is well-formed XML, its namespaces declared, without a document type; builds no
    tree."""

    def no_document_type(*_: object) -> None:
        raise ValueError("document type")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = no_document_type
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(file, part) from error


def check_rest(archive: Archive) -> None:
    """Raise `Damaged` when a part that nobody read is no XML either, so that a file that Excel would have to repair is
    not edited. Drawings of the old kind (VML) are no XML in many sound files."""
    parse(archive.read(CONTENT_TYPES), archive.name, CONTENT_TYPES)
    room = LARGEST_REST
    for name, size in archive.unread():
        if name.lower().endswith((".xml", ".rels")) and not name.startswith("__MACOSX"):
            room -= size
            if room < 0:
                return
            # What leads to other parts is read sooner or later, so it has to be read now.
            check = parse if name.lower().endswith(".rels") else check_well_formed
            check(archive.read(name), archive.name, name)


def whole_number(text: str | None) -> int | None:
    """The number that a text is, if it is one that a place, an index or a size could be; None for anything else."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def children(element: etree._Element, name: str) -> list[etree._Element]:
    """The child elements with this local name, whatever their namespace (transitional and strict differ in it)."""
    return [child for child in element if local(child) == name]


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child element with this local name."""
    return next((found for found in element if local(found) == name), None)


def attribute(element: etree._Element, name: str) -> str | None:
    """The attribute with this local name, whatever its namespace."""
    for key, value in element.attrib.items():
        if str(key).rsplit("}", 1)[-1] == name:
            return str(value)
    return None


_REFERENCE = re.compile(r"&(?:#0*(\d{1,7})|#x0*([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def resolved(text: str) -> str:
    """The characters that stand in the XML as this text (XML 1.0, 4.6). Without a document type there are no other
    entities than the five that are built in."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    return _NAMED[name] if name else chr(int(decimal) if decimal else int(hexadecimal, 16))
