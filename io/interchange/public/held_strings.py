"""Every string that a document or workbook holds, wherever in its package or PDF: texts, attributes, comments, names of
parts, and texts put together again that were cut into runs or lines."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from interchange.package.xml import local
from interchange.public.pdf_objects import Objects
from interchange.public.pdf_strings import metadata_of, pdf_strings

_WHOLE = frozenset({"p", "si", "is", "text", "comment", "title", "tx", "rich"})
"""Elements whose text a reader sees as one: paragraphs, cells, notes."""
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-", "softHyphen": ""}
_MOST_IN_PLAIN = 8 * 2**20
_DEEPEST = 3


class Held(NamedTuple):
    """A string of a part. `place` tells what it is there: an attribute with its element, or a text."""

    part: str
    place: str
    text: str


def strings_in(data: bytes, name: str = "", depth: int = 0) -> Iterator[Held]:
    """Everything that a document, a package, or a file inside one holds. Raises `CannotLookInside`."""
    if data.startswith(b"%PDF-"):
        objects = Objects(data)
        for part, place, text in pdf_strings(objects):
            yield Held(f"{name}/{part}" if name else part, place, text)
        for content in metadata_of(objects):
            yield from _of_part(f"{name}/metadata" if name else "metadata", content, 0)
        return
    if not data.startswith(b"PK\x03\x04"):
        yield from _of_part(name, data, depth)
        return
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield Held(name, "archive", package.comment.decode("utf-8", "replace"))
        for info in package.infolist():
            part = f"{name}/{info.filename}" if name else info.filename
            yield Held(part, "name", info.filename)
            yield Held(part, "entry", info.comment.decode("utf-8", "replace"))
            yield from _of_part(part, package.read(info), depth)


def _of_part(part: str, data: bytes, depth: int) -> Iterator[Held]:
    if data.startswith(b"PK\x03\x04") and depth < _DEEPEST:
        yield from strings_in(data, part, depth + 1)
        return
    root = tree_of(data)
    if root is not None:
        yield from _of_tree(part, root)
        return
    piece = data[:_MOST_IN_PLAIN]
    for encoding in ("utf-8", "latin-1", "utf-16-le", "utf-16-be"):
        yield Held(part, encoding, piece.decode(encoding, "replace"))
        if encoding.startswith("utf-16"):
            # A text may begin at an odd byte.
            yield Held(part, encoding, piece[1:].decode(encoding, "replace"))


def tree_of(data: bytes) -> etree._Element | None:
    """The tree of a part; None for one that is no XML."""
    if b"<" not in data[:200] and b"<\x00" not in data[:200] and b"\x00<" not in data[:200]:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _of_tree(part: str, root: etree._Element) -> Iterator[Held]:
    """What a tree holds, each once: the same few attributes stand on thousands of elements."""
    attributes: dict[tuple[str, str, str], None] = {}
    texts: dict[str, None] = {}
    for element in root.iter():
        name = local(element)
        if not name:
            yield Held(part, "comment", str(element.text or ""))
        for key, value in element.attrib.items() if name else ():
            attributes[name, str(key), str(value)] = None
        for text in (element.text if name else None, element.tail):
            if text and not str(text).isspace():
                texts[str(text)] = None
        if name in _WHOLE and len(element):
            texts[_joined(element)] = None
    for name, key, value in attributes:
        place = f"{name}@{key.rsplit('}', 1)[-1]}"
        yield Held(part, place, value)
        if "%" in value:
            yield Held(part, place, unquote(value))
    for text in texts:
        yield Held(part, "text", text)


def _joined(block: etree._Element) -> str:
    """The text of a paragraph or cell as one, whatever runs it is cut into."""
    pieces = []
    for element in block.iter():
        name = local(element)
        pieces.append(_BREAKS.get(name, ""))
        # Field codes and the like are no text of a reader's, but nothing keeps a text out of them.
        pieces.append(str(element.text or "") if name else "")
        if element is not block and element.tail:
            pieces.append(str(element.tail))
    return "".join(pieces)
