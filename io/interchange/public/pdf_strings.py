"""Every string that a PDF holds: the words of its pages, by page and by the structure that screen readers follow, and
the titles, bookmarks, descriptions and properties beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from interchange.public.pdf_objects import Name, Objects, Reference, Stream
from interchange.public.pdf_text import Fonts, Piece, in_lines, pieces_of, text_of

_PARTS = (
    ("Title", "bookmarks"),
    ("S", "structure"),
    ("Nums", "structure"),
    ("CreationDate", "properties"),
    ("Producer", "properties"),
)
"""Which part of a document an object is, by a key that only such objects have."""
_INLINE = frozenset({"Span", "Strong", "Em", "Link", "Code", "Quote", "Reference", "Note", "Lbl", "Sub", "Annot"})
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_BROKEN = re.compile("[-\u2010\u00ad]\n")
_LEFTWARD = re.compile("[\u0590-\u08ff]")
_PRINTED = re.compile(r"[ -~\u00a0-\u017f]{8,}")
"""Texts in the middle of programs of fonts and pictures, whose other bytes may look like any short name."""


def pdf_strings(objects: Objects) -> Iterator[tuple[str, str, str]]:
    """Everything that a PDF says: the part, the place in it, and the text. Raises `CannotLookInside`."""
    pages = _Pages(objects)
    yield from pages.texts()
    yield from _structure(objects, pages)
    for content in [*objects.all.values(), *objects.again]:
        about = content.about if isinstance(content, Stream) else content
        for place, text in _strings(about, ""):
            yield _part_of(about), place, text
        if isinstance(content, Stream) and not pages.has_read(content):
            yield from _of_stream(content)
    for piece in objects.between:
        yield "file", "between", piece.decode("latin-1")


def metadata_of(objects: Objects) -> list[bytes]:
    """The metadata in XML (ISO 32000-1, 14.3.2)."""
    every = [*objects.all.values(), *objects.again]
    return [one.content() for one in every if isinstance(one, Stream) and one.about.get("Type") == "Metadata"]


class _Pages:
    """The pieces of all pages and drawings, each read once."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._read: set[int] = set()
        self._fonts = Fonts(objects)
        self.marked: dict[tuple[int, int], list[Piece]] = {}
        """The pieces by the number of the object of the page and that of the marked content."""
        self._by_part: list[tuple[str, list[Piece]]] = []
        kept = [(number, one) for number, one in objects.all.items() if isinstance(one, dict)]
        pages = [(number, one) for number, one in kept if one.get("Type") == "Page"]
        for place, (number, page) in enumerate(pages, 1):
            self._add(f"page {place}", number, self._content(page), objects[self._resources(page)])
        for number, one in objects.all.items():
            if isinstance(one, Stream) and id(one) not in self._read and "Resources" in one.about:
                self._read.add(id(one))
                self._add("drawing", number, one.content(), objects[one.about["Resources"]])

    def has_read(self, stream: Stream) -> bool:
        """Whether its words are among the texts."""
        return id(stream) in self._read

    def texts(self) -> Iterator[tuple[str, str, str]]:
        """The words of each page as they follow each other."""
        for part, pieces in self._by_part:
            for text in as_read(in_lines(pieces)):
                yield part, "text", text
            yield part, "text", _UNSEEN.sub("", "\n".join(piece.text for piece in pieces))

    def _content(self, page: dict[str, Any]) -> bytes:
        streams = self._objects[page.get("Contents", [])]
        found = [self._objects[one] for one in (streams if isinstance(streams, list) else [streams])]
        self._read.update(id(one) for one in found)
        return b"\n".join(one.content() for one in found if isinstance(one, Stream))

    def _resources(self, page: dict[str, Any]) -> Any:
        """Its own resources, or those of what it is part of (ISO 32000-1, 7.7.3.4)."""
        while "Resources" not in page and "Parent" in page:
            page = self._objects[page["Parent"]]
        return page.get("Resources", {})

    def _add(self, part: str, number: int, content: bytes, resources: dict[str, Any]) -> None:
        pieces = list(pieces_of(self._objects, content, resources, self._fonts))
        self._by_part.append((part, pieces))
        for piece in pieces:
            if piece.mark is not None:
                self.marked.setdefault((number, piece.mark), []).append(piece)


def _structure(objects: Objects, pages: _Pages) -> Iterator[tuple[str, str, str]]:
    """The words of each paragraph, cell and heading, also where it goes on over a page."""
    roots = [one for one in objects.all.values() if isinstance(one, dict) and one.get("Type") == "StructTreeRoot"]
    for root in roots:
        blocks: list[list[Piece]] = [[]]
        _walk(objects, root, pages, None, blocks, 0)
        for pieces in blocks:
            for text in as_read(in_lines(pieces)):
                yield "structure", "text", text


def _walk(objects: Objects, element: Any, pages: _Pages, page: Any, blocks: list[list[Piece]], depth: int) -> None:
    """Fill `blocks`; what is a part of a line stays in the block that it is in."""
    if isinstance(element, float):
        blocks[-1] += pages.marked.get((page.number if isinstance(page, Reference) else -1, int(element)), [])
        return
    if not isinstance(element, dict) or depth > 200:
        return
    page = element.get("Pg", page)
    if "MCID" in element:
        _walk(objects, element["MCID"], pages, page, blocks, depth + 1)
        return
    is_block = element.get("S") not in _INLINE
    if is_block:
        blocks.append([])
    children = objects[element.get("K", [])]
    for child in children if isinstance(children, list) else [children]:
        _walk(objects, objects[child], pages, page, blocks, depth + 1)
    if is_block:
        blocks.append([])


def as_read(text: str) -> Sequence[str]:
    """A text over several lines as a reader takes it: words that were broken at the end of a line are whole again. It
    cannot be known whether a line ended in a space or in the middle of a word, so that there are two ways."""
    text = _UNSEEN.sub("", text.replace("\u00ad\n", "-\n"))
    if not text.strip():
        return ()
    ways = [text] if "\n" not in text else [_BROKEN.sub("", text).replace("\n", " "), text.replace("\n", "")]
    if _LEFTWARD.search(text):
        # Glyphs stand from left to right, whatever way they are read.
        ways += [way[::-1] for way in (text.replace("\n", " "), *ways)]
    return ways


def _strings(value: Any, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, bytes):
        yield key, text_of(value)
    elif isinstance(value, Name):
        yield key, str(value)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield "key", name
            yield from _strings(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one, key)


def _part_of(about: Any) -> str:
    if isinstance(about, dict):
        if about.get("Type") in {"Font", "FontDescriptor"}:
            return "fonts"
        for key, part in _PARTS:
            if key in about:
                return part
    return "document"


def _of_stream(stream: Stream) -> Iterator[tuple[str, str, str]]:
    """What can be read in a stream without words of its own: a program of a font, a picture, a profile of colours."""
    content = stream.content()
    for encoding in ("latin-1", "utf-16-be", "utf-16-le"):
        for text in _PRINTED.findall(content.decode(encoding, "replace")):
            yield "streams", encoding, text
