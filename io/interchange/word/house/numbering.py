"""Lists in a template: its own where they are whole, and definitions of ours besides (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.parts.numbering import NumberingPart

from interchange.resources import resource
from interchange.word.house.xml import W, value
from interchange.word.styles import Style

LEVELS = 3
"""Levels that a list of the template must have to be used: deeper ones are rare."""
_EMPTY = f'<w:numbering xmlns:w="{W}"/>'
_OURS = {Style.BULLETS: "1", Style.CELL_BULLETS: "2", Style.NUMBERS: "3", Style.CELL_NUMBERS: "4"}
"""The `w:numId` of each style of a list in our own numbering part."""


def numbering_of(document: Document) -> Any:
    """The root of the numbering part, which is made when the template has none."""
    main: Any = document.part
    if not any(relation.reltype == RELATIONSHIP_TYPE.NUMBERING for relation in main.rels.values()):
        name = PackURI("/word/numbering.xml")
        part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, parse_xml(_EMPTY), main.package)
        main.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    root = main.numbering_part.element
    for number in root.findall(qn("w:num")):
        if value(number, "w:abstractNumId") is None:
            root.remove(number)
    return root


def add_lists(root: Any) -> dict[Style, str]:
    """Put our definitions among those of the template; returns the `w:numId` that each style of a list can have."""
    neutral: Any = parse_xml(resource("word", "neutral", "word", "numbering.xml").read_bytes())
    offset = 1 + max((int(one.get(qn("w:abstractNumId"))) for one in root.findall(qn("w:abstractNum"))), default=-1)
    numbers = 1 + max((int(one.get(qn("w:numId"))) for one in root.findall(qn("w:num"))), default=0)
    first_number = root.find(qn("w:num"))
    for abstract in neutral.findall(qn("w:abstractNum")):
        copy = deepcopy(abstract)
        copy.set(qn("w:abstractNumId"), str(offset + int(copy.get(qn("w:abstractNumId")))))
        for mark in list(copy.iter(qn("w:pStyle"))):
            mark.getparent().remove(mark)
        if first_number is None:
            root.append(copy)
        else:
            first_number.addprevious(copy)
    last = root.findall(qn("w:num"))[-1] if first_number is not None else root[-1]
    for number in neutral.findall(qn("w:num")):
        copy = deepcopy(number)
        copy.set(qn("w:numId"), str(numbers - 1 + int(copy.get(qn("w:numId")))))
        held = copy.find(qn("w:abstractNumId"))
        held.set(qn("w:val"), str(offset + int(held.get(qn("w:val")))))
        last.addnext(copy)
        last = copy
    return {style: str(numbers - 1 + int(number)) for style, number in _OURS.items()}


def is_whole(root: Any, number: str | None, numbered: bool) -> bool:
    """Whether the list with this `w:numId` has bullets, or plain numbers, on its first levels."""
    found = next((one for one in root.findall(qn("w:num")) if one.get(qn("w:numId")) == number), None)
    abstract_id = value(found, "w:abstractNumId") if found is not None else None
    for abstract in root.findall(qn("w:abstractNum")):
        if abstract.get(qn("w:abstractNumId")) != abstract_id or abstract_id is None:
            continue
        levels = {level.get(qn("w:ilvl")): level for level in abstract.findall(qn("w:lvl"))}
        if any(str(place) not in levels for place in range(LEVELS)):
            return False
        kinds = [value(levels[str(place)], "w:numFmt") for place in range(LEVELS)]
        texts = [value(levels[str(place)], "w:lvlText") for place in range(LEVELS)]
        if None in kinds or not all(texts):
            return False
        return (kinds[0] == "decimal" and texts[0] == "%1.") if numbered else kinds == ["bullet"] * LEVELS
    return False
