"""The XML of a part as text in which single attributes and elements are changed, and nothing else moves.

A tree that is written anew would lose the order of attributes, quotes and blanks of its author. Here the elements are
found with their places in the text, changes are collected, and all are put in at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from interchange.errors import damaged
from interchange.package.archive import Archive
from interchange.package.xml import check_well_formed, resolved, whole_number

_TAG = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    r"|<(?P<close>/?)(?P<name>[^\s<>/!?]+)(?P<attributes>(?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(?P<empty>/?)>",
    re.DOTALL,
)
_ASIDE = re.compile(r"<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|<\?.*?\?>", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s+([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)[\"']")


class Element:
    """An element: its name without prefix, where it and its content lie, and its neighbours in the tree."""

    __slots__ = ("attributes", "children", "end", "inner", "inner_end", "name", "open", "parent", "prefix", "start")

    def __init__(self, name: str, start: int, inner: int, attributes: tuple[int, str], parent: Element | None) -> None:
        prefix, _, plain = name.rpartition(":")
        self.prefix, self.name = (f"{prefix}:" if prefix else ""), plain
        self.start, self.inner = start, inner
        self.inner_end = self.end = inner
        self.open = False
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element] = []


class Markup:
    """A part that is being changed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.elements: list[Element] = []
        self._edits: dict[tuple[int, int], str] = {}
        self._removed: set[int] = set()
        self._find()

    def _find(self) -> None:
        current: Element | None = None
        for tag in _TAG.finditer(self.text):
            name = tag["name"]
            if name is None:
                continue
            if tag["close"]:
                if current is not None:
                    current.inner_end, current.end = tag.start(), tag.end()
                    current = current.parent
                continue
            element = Element(name, tag.start(), tag.end(), (tag.start("attributes"), tag["attributes"]), current)
            self.elements.append(element)
            if current is not None:
                current.children.append(element)
            if not tag["empty"]:
                element.open = True
                current = element

    def named(self, *names: str) -> Iterator[Element]:
        """The elements with one of these names, in their order, whatever their namespace."""
        return (element for element in self.elements if element.name in names)

    def get(self, element: Element, name: str) -> str | None:
        """The value of an attribute, by its name without prefix."""
        found = self._attribute(element, name)
        return resolved(found[2]) if found else None

    def number(self, element: Element, name: str, default: int = 0) -> int:
        """An attribute that counts."""
        value = whole_number(self.get(element, name))
        return default if value is None else value

    def is_set(self, element: Element, name: str, default: bool = False) -> bool:
        """An attribute that says yes or no (22.9.2.7 ST_OnOff)."""
        value = self.get(element, name)
        return default if value is None else value.strip().lower() in {"1", "true", "on", "t"}

    def set(self, element: Element, name: str, value: str) -> None:
        """Give an attribute another value, or add it behind the others; the same value changes nothing."""
        found = self._attribute(element, name)
        if found is None:
            start, text = element.attributes
            place = start + len(text)
            self._edits[place, place] = f'{self._edits.get((place, place), "")} {name}="{quoted(value)}"'
        elif resolved(found[2]) != value:
            self._edits[found[0], found[1]] = quoted(value, self.text[found[1]])

    def unset(self, element: Element, name: str) -> None:
        """Take an attribute away."""
        start, text = element.attributes
        for found in _ATTRIBUTE.finditer(text):
            if _is_named(found.group(1), name):
                self._edits[start + found.start(), start + found.end()] = ""

    def _attribute(self, element: Element, name: str) -> tuple[int, int, str] | None:
        start, text = element.attributes
        for found in _ATTRIBUTE.finditer(text):
            if _is_named(found.group(1), name):
                group = 2 if found.group(2) is not None else 3
                return start + found.start(group), start + found.end(group), found.group(group)
        return None

    def content(self, element: Element) -> str:
        """The text of an element that has no elements in it; comments in it are no text, CDATA is."""
        raw = self.text[element.inner : element.inner_end].replace("\r\n", "\n").replace("\r", "\n")
        if "<" not in raw:
            return resolved(raw)
        pieces: list[str] = []
        position = 0
        for found in _ASIDE.finditer(raw):
            pieces += resolved(raw[position : found.start()]), found.group(1) or ""
            position = found.end()
        return "".join([*pieces, resolved(raw[position:])])

    def set_content(self, element: Element, text: str) -> None:
        """Give an element another text; the same text changes nothing."""
        if text == self.content(element):
            return
        content = escape(text, {"\r": "&#13;"})
        if element.open:
            self._edits[element.inner, element.inner_end] = content
        else:
            name = f"{element.prefix}{element.name}"
            end = self.text.rindex("/", element.start, element.inner)
            self._edits[end, element.inner] = f">{content}</{name}>"

    def remove(self, element: Element) -> None:
        """Take an element away with all that is in it."""
        self._removed.add(element.start)
        self._edits[element.start, element.end] = ""

    def is_removed(self, element: Element) -> bool:
        return element.start in self._removed

    def remaining(self, element: Element) -> list[Element]:
        """The elements in an element that are not taken away."""
        return [child for child in element.children if not self.is_removed(child)]

    def insert(self, place: int, xml: str) -> None:
        """Put XML in at a place of the text, behind what was put in there before."""
        self._edits[place, place] = self._edits.get((place, place), "") + xml

    def replace(self, element: Element, xml: str) -> None:
        """Put XML in the place of an element."""
        self._edits[element.start, element.end] = xml

    @property
    def is_changed(self) -> bool:
        return bool(self._edits)

    def result(self) -> str:
        """The text with all changes put in. What lies in an element that is replaced or removed goes with it."""
        pieces: list[str] = []
        position = 0
        for (start, end), replacement in sorted(self._edits.items()):
            if start < position:
                continue
            pieces += self.text[position:start], replacement
            position = end
        return "".join([*pieces, self.text[position:]])


def _is_named(attribute: str, name: str) -> bool:
    """Whether an attribute has this name without its prefix; the declaration of a namespace is no attribute."""
    prefix, _, plain = attribute.rpartition(":")
    return plain == name and "xmlns" not in (prefix, attribute)


def quoted(text: str, mark: str = '"') -> str:
    """Text as the value of an attribute between these quotes (XML 1.0, 3.3.3)."""
    blanks = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
    return escape(text, blanks | {mark: "&quot;" if mark == '"' else "&apos;"})


def decoded(content: bytes, file: str, part: str) -> tuple[str, str]:
    """The text of a part, and the encoding in which it is to be written again. Raises `Damaged`.

    A byte order mark stays in the text, so that it is written again too.
    """
    check_well_formed(content, file, part)
    if content.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")):
        encoding = "utf-16-le" if content.startswith((b"\xff\xfe", b"<\x00")) else "utf-16-be"
    else:
        declared = _DECLARED.match(content.removeprefix(b"\xef\xbb\xbf"))
        encoding = declared.group(1).decode("ascii").lower() if declared else "utf-8"
        if encoding in {"us-ascii", "ascii"}:
            encoding = "utf-8"
    try:
        return content.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError) as error:
        raise damaged(file, part) from error


def read_markup(archive: Archive, part: str) -> tuple[Markup, str]:
    """A part of a package to be changed, and the encoding in which it is to be written again. Raises `Damaged`."""
    text, encoding = decoded(archive.read(part), archive.name, part)
    return Markup(text), encoding


def encoded(text: str, encoding: str) -> bytes:
    """The text of a part in its encoding; what that cannot hold is written as a reference (XML 1.0, 4.1)."""
    return text.encode(encoding, "xmlcharrefreplace")
