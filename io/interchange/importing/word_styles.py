"""What the styles of a document say of a paragraph: what it is, and how its text looks (ECMA-376 part 1, 17.7)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from lxml import etree

from interchange.importing.word_properties import (
    BULLETS,
    ListPlace,
    Properties,
    indent_of,
    list_of,
    number_of,
    outline_of,
    properties_of,
    toggle_of,
    underline_of,
    value_of,
)
from interchange.package.xml import attribute, child, children, local

_T = TypeVar("_T")
_HEADING = re.compile(r"(?:heading|kop|überschrift|titre)[ _]?([1-9])\b")
_LIST = re.compile(r"(?:list bullet|lijst ?opsom\.?teken|(list number|lijst ?nummering))(?: ?([2-5]))?")
_DEEPEST_CHAIN = 40
USUAL_SIZE = 20
"""Half-points of text whose size is named nowhere (17.7.5)."""


class Place(Enum):
    """What a paragraph is for, by its style."""

    TEXT = "text"
    TITLE = "title"
    SUBTITLE = "subtitle"
    CAPTION = "caption"
    CONTENTS = "contents"


_PLACES = {
    "title": Place.TITLE,
    "titel": Place.TITLE,
    "subtitle": Place.SUBTITLE,
    "ondertitel": Place.SUBTITLE,
    "caption": Place.CAPTION,
    "bijschrift": Place.CAPTION,
    "toc heading": Place.CONTENTS,
    "kop van inhoudsopgave": Place.CONTENTS,
    "table of figures": Place.CONTENTS,
}


@dataclass(frozen=True, slots=True)
class Look:
    """A style with all that it is based on. None where it says nothing; `level` 0 is text, 1 to 9 are headings."""

    place: Place = Place.TEXT
    level: int = 0
    bold: bool | None = None
    underlined: bool | None = None
    hidden: bool | None = None
    size: int | None = None
    numbered: ListPlace | None = None
    list_depth: int | None = None
    """For the styles that Word has for lists: how deep, counted from 0."""
    indent: int | None = None


class Styles:
    """The styles of a document by their identifiers; canonical names stay English whatever language Word speaks."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._looks: dict[str, Look] = {}
        self._default = ""
        self.size = USUAL_SIZE
        for style in children(root, "style") if root is not None else ():
            name = attribute(style, "styleId") or ""
            self._elements.setdefault(name, style)
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in {"1", "true", "on"}:
                self._default = name
        if root is not None:
            self.size = _default_size(root) or USUAL_SIZE
        self.size = self.look("").size or self.size

    def look(self, style: str) -> Look:
        """How a style looks; the default paragraph style for the empty identifier. Names a style that is not there
        after its identifier: some programs write no styles."""
        style = style or self._default
        if style not in self._looks:
            self._looks[style] = self._resolved(style)
        return self._looks[style]

    def list_of(self, style: str) -> ListPlace | None:
        """The list that a style for lists is joined to."""
        return self.look(style).numbered

    def _resolved(self, style: str) -> Look:
        chain = self._chain(style)
        names = [_name_of(element) for element in chain] or [style.lower()]
        place = next((found for found in map(_place_named, names) if found is not Place.TEXT), Place.TEXT)
        heading = next((found for found in map(_HEADING.match, names) if found), None)
        listed = next((found for found in map(_LIST.match, names) if found), None)
        runs = [properties_of(element, "rPr") for element in chain]
        paragraphs = [properties_of(element, "pPr") for element in chain]
        outline = _first(map(outline_of, paragraphs))
        return Look(
            place,
            0 if place is not Place.TEXT else int(heading[1]) if heading else outline or 0,
            _first(toggle_of(properties, "b") for properties in runs),
            _first(map(underline_of, runs)),
            _first(toggle_of(properties, "vanish") for properties in runs),
            _first(number_of(properties, "sz") for properties in runs),
            _first(map(list_of, paragraphs)) or (ListPlace(BULLETS, 0) if listed and not listed[1] else None),
            int(listed[2] or 1) - 1 if listed else None,
            _first(map(indent_of, paragraphs)),
        )

    def _chain(self, style: str) -> list[etree._Element]:
        """The style and what it is based on, the nearest first; a circle ends where it began."""
        chain: list[etree._Element] = []
        seen: set[str] = set()
        while style in self._elements and style not in seen and len(chain) < _DEEPEST_CHAIN:
            seen.add(style)
            element = self._elements[style]
            chain.append(element)
            style = value_of(_inside(element), "basedOn") or ""
        return chain


def _name_of(element: etree._Element) -> str:
    return (value_of(_inside(element), "name") or attribute(element, "styleId") or "").strip().lower()


def _place_named(name: str) -> Place:
    if re.match(r"(?:toc|inhopg|inhoudsopgave) ?\d", name) or name.startswith("contents "):
        return Place.CONTENTS
    return _PLACES.get(name, Place.TEXT)


def _inside(element: etree._Element) -> Properties:
    return {local(inner): inner for inner in element}


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value is not None), None)


def _default_size(root: etree._Element) -> int | None:
    element: etree._Element | None = root
    for name in ("docDefaults", "rPrDefault"):
        element = child(element, name) if element is not None else None
    return number_of(properties_of(element, "rPr"), "sz") if element is not None else None
