"""Headers and footers for pages that lie on their side: tabs to the middle and to the right go as far as the page."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from interchange.word.house.styles import StyleSheet
from interchange.word.house.xml import PARAGRAPH_ORDER, put
from interchange.word.sections import Page

_REFERENCES = ("w:headerReference", "w:footerReference")
_CLEAR = "clear"


def widen_stories(document: Document, body: Any, sheet: StyleSheet, section: Any) -> None:
    """Give the sections on their side a copy of every header and footer with tabs that would end halfway, and the
    upright ones behind them the header that they had (a section takes over what it does not name, ECMA-376 part 1,
    17.10.5)."""
    widths = [Page(section, wide, first=True).text_width for wide in (False, True)]
    copies: dict[str, str] = {}
    wanted: dict[tuple[str, str], str] = {}
    taken: dict[tuple[str, str], str] = {}
    for found in list(body.iter(qn("w:sectPr"))):
        named = _named(found)
        wanted.update(named)
        size = found.find(qn("w:pgSz"))
        is_wide = size is not None and size.get(qn("w:orient")) == "landscape"
        for key, identifier in wanted.items():
            if is_wide and identifier not in copies:
                copies[identifier] = _copied(document, identifier, sheet, widths)
            shown = copies[identifier] if is_wide else identifier
            if named.get(key, taken.get(key, identifier)) != shown:
                _refer(found, key, shown)
            taken[key] = shown


def _named(section: Any) -> dict[tuple[str, str], str]:
    return {
        (name, str(reference.get(qn("w:type")) or "default")): str(reference.get(qn("r:id")))
        for name in _REFERENCES
        for reference in section.findall(qn(name))
    }


def _refer(section: Any, key: tuple[str, str], identifier: str) -> None:
    name, kind = key
    for reference in section.findall(qn(name)):
        if (reference.get(qn("w:type")) or "default") == kind:
            reference.set(qn("r:id"), identifier)
            return
    section.insert(0, parse_xml(f'<{name} {nsdecls("w", "r")} w:type="{kind}" r:id="{identifier}"/>'))


def _copied(document: Document, identifier: str, sheet: StyleSheet, widths: list[int]) -> str:
    """The relationship of the copy; the same one when nothing in the part depends on the width."""
    main: Any = document.part
    part = main.related_parts[identifier]
    root = deepcopy(part.element)
    moved = [_moved(paragraph, sheet, widths) for paragraph in root.iter(qn("w:p"))]
    if not any(moved):
        return identifier
    relation = main.rels[identifier].reltype
    kind = "header" if relation == RELATIONSHIP_TYPE.HEADER else "footer"
    name = PackURI(str(main.package.next_partname(f"/word/{kind}%d.xml")))
    copy = type(part)(name, part.content_type, root, main.package)
    for held in part.rels.values():
        target = held.target_ref if held.is_external else held.target_part
        copy.rels.add_relationship(held.reltype, target, held.rId, held.is_external)
    return str(main.relate_to(copy, relation))


def _moved(paragraph: Any, sheet: StyleSheet, widths: list[int]) -> bool:
    """Move the stops of a paragraph that uses them; whether any had to."""
    if paragraph.find(f".//{qn('w:r')}/{qn('w:tab')}") is None:
        return False
    upright, sideways = widths
    moves = {}
    for place, (kind, leader) in _stops(paragraph, sheet).items():
        if kind in {"right", "end"} and place > upright / 2:
            moves[place] = place + sideways - upright, kind, leader
        elif kind == "center":
            moves[place] = round(place * sideways / upright), kind, leader
    if not moves:
        return False
    properties = paragraph.get_or_add_pPr()
    tabs = put(properties, "tabs", PARAGRAPH_ORDER)
    for mark in list(tabs):
        if int(float(mark.get(qn("w:pos")) or 0)) in moves:
            tabs.remove(mark)
    written = [(place, _CLEAR, "") for place in moves] + list(moves.values())
    for place, kind, leader in sorted(written):
        attributes = f'w:val="{kind}" w:pos="{place}"' + (f' w:leader="{leader}"' if leader else "")
        tabs.append(parse_xml(f"<w:tab {nsdecls('w')} {attributes}/>"))
    return True


def _stops(paragraph: Any, sheet: StyleSheet) -> dict[int, tuple[str, str]]:
    """Where the tabs of a paragraph stop -> how, and what fills them; its own come after those of its styles."""
    stops: dict[int, tuple[str, str]] = {}
    for tabs in _tabs_of(paragraph, sheet):
        for mark in tabs.findall(qn("w:tab")):
            place = int(float(mark.get(qn("w:pos")) or 0))
            if mark.get(qn("w:val")) == _CLEAR:
                stops.pop(place, None)
            else:
                stops[place] = str(mark.get(qn("w:val")) or "left"), str(mark.get(qn("w:leader")) or "")
    return stops


def _tabs_of(paragraph: Any, sheet: StyleSheet) -> Iterator[Any]:
    properties = paragraph.find(qn("w:pPr"))
    named = properties.find(qn("w:pStyle")) if properties is not None else None
    default = sheet.default("paragraph")
    style = named.get(qn("w:val")) if named is not None else default.get(qn("w:styleId")) if default is not None else ""
    held = [found.find(qn("w:pPr")) for found in reversed(sheet.chain(str(style)))]
    for one in (*held, properties):
        tabs = one.find(qn("w:tabs")) if one is not None else None
        if tabs is not None:
            yield tabs
