"""Properties of paragraphs, runs, rows and cells, and of the styles that give them (ECMA-376 part 1, 17.3 and 17.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from interchange.importing.word_accepted import is_on
from interchange.package.xml import attribute, child, local, whole_number

Properties = Mapping[str, etree._Element]
"""The elements inside a `pPr`, `rPr`, `trPr` or `tcPr`, by their names."""

NO_LIST, BULLETS = -1, 0
"""In place of the number of a list: none at all, or bullets that only the name of a style speaks of."""
_NOTHING: Properties = {}


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Which list a paragraph is an item of, and how deep, counted from 0."""

    number: int
    level: int


def properties_of(element: etree._Element, name: str) -> Properties:
    """The properties that an element has under this name; the last of each kind, as Word reads them."""
    found = child(element, name)
    return {local(inner): inner for inner in found} if found is not None and len(found) else _NOTHING


def value_of(properties: Properties, name: str) -> str | None:
    """The `val` of a property; None when it is not there, or has none."""
    found = properties.get(name)
    return attribute(found, "val") if found is not None else None


def toggle_of(properties: Properties, name: str) -> bool | None:
    """A property that is on, off, or left to the style."""
    found = properties.get(name)
    return None if found is None else is_on(found)


def number_of(properties: Properties, name: str) -> int | None:
    return whole_number(value_of(properties, name))


def underline_of(properties: Properties) -> bool | None:
    kind = value_of(properties, "u")
    return None if kind is None else kind != "none"


def indent_of(properties: Properties) -> int | None:
    """How far a paragraph is indented, in twentieths of a point."""
    found = properties.get("ind")
    if found is None:
        return None
    return whole_number(attribute(found, "left") or attribute(found, "start"))


def outline_of(properties: Properties) -> int | None:
    """The level of a heading, from 1; 0 for text (17.3.1.20)."""
    level = number_of(properties, "outlineLvl")
    return None if level is None else (level + 1 if level < 9 else 0)


def list_of(properties: Properties) -> ListPlace | None:
    """The list of a paragraph; number 0 takes a paragraph out of the list of its style (17.9.18)."""
    found = properties.get("numPr")
    if found is None:
        return None
    inner = {local(one): one for one in found}
    number = number_of(inner, "numId")
    return None if number is None else ListPlace(number or NO_LIST, min(number_of(inner, "ilvl") or 0, 8))
