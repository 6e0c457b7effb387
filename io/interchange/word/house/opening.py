"""Opens a template, mended and ready to be written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from interchange.word.house.cleaning import clean, drop_dangling
from interchange.word.house.colours import Theme
from interchange.word.house.mending import (
    allow_hyphens,
    mend_colours,
    mend_edges,
    mend_language,
    mend_lists,
    mend_sizes,
    mend_spacing,
    mend_table,
)
from interchange.word.house.numbering import numbering_of
from interchange.word.house.package import damaged_template, has_macros, open_package
from interchange.word.house.place import content_control, section_for
from interchange.word.house.settings import mend_settings
from interchange.word.house.stories import add_page_number, mend_stories, parts_of
from interchange.word.house.style import HouseStyle, Mended
from interchange.word.house.styles import StyleSheet, adopt, worth_telling
from interchange.word.house.xml import W, value
from interchange.word.styles import Style

UNREADABLE = (KeyError, ValueError, AttributeError, IndexError, TypeError, etree.LxmlError)
"""What comes of a stranger's file that is wrong in a way that nobody thought of."""


@dataclass(slots=True)
class OpenHouse:
    """A template that can be written in."""

    document: Document
    section: Any
    """The page layout for the text, with its headers and footers."""
    control: Any | None
    """The content control where the text goes; None when the text takes the place of all that stands there."""
    sheet: StyleSheet
    mended: Mended


def open_house(house: HouseStyle, language: str = "nl-NL") -> OpenHouse:
    """The template of the house style with the faults mended that can be. Raises a `FileProblem`."""
    document = open_package(house.data, house.name)
    try:
        return _open(document, house, language)
    except UNREADABLE as problem:
        raise damaged_template(house.name) from problem


def _open(document: Document, house: HouseStyle, language: str) -> OpenHouse:
    mended = Mended(macros=has_macros(house.data))
    root: Any = document.element
    body = root.body
    for background in root.findall(qn("w:background")):
        root.remove(background)
    clean(root)
    mend_stories(document, house, mended)
    mend_settings(document, mended)
    _keep_separators(document)
    sheet = StyleSheet(document.styles.element, Theme(_theme_of(document)))
    clean(sheet.root)
    _adopt_styles(document, sheet, house, language, mended)
    control = content_control(body)
    mended.has_place = control is not None
    mended.text_dropped = control is None and bool("".join(body.itertext()).strip())
    drop_dangling(root, set(document.part.rels))
    section = section_for(body, control, mended)
    mended.page_number = add_page_number(document, section)
    return OpenHouse(document, section, control, sheet, mended)


def _adopt_styles(document: Document, sheet: StyleSheet, house: HouseStyle, language: str, mended: Mended) -> None:
    numbering = numbering_of(document)
    clean(numbering)
    others = [document.element, numbering, *(part.element for part in parts_of(document))]
    added = adopt(sheet, house.styles, others)
    mended.added = worth_telling(added)
    mended.table_style = "" if Style.TABLE in added else str(value(sheet.get(Style.TABLE), "w:name") or "")
    mend_language(sheet, language, mended)
    mend_sizes(sheet, mended)
    mend_edges(sheet, mended)
    mend_spacing(sheet)
    mend_colours(sheet, mended, house.darkens)
    mend_table(sheet, mended)
    mend_lists(sheet, numbering, added)
    allow_hyphens(sheet)


def _theme_of(document: Document) -> bytes:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.THEME:
            return bytes(relation.target_part.blob)
    return b""


def _keep_separators(document: Document) -> None:
    """Of footnotes and endnotes only the lines above them: the notes themselves belong to text that makes way."""
    for relation in document.part.rels.values():
        if relation.reltype not in {RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES}:
            continue
        part: Any = relation.target_part
        root = parse_xml(part.blob)
        for note in list(root):
            if note.get(f"{{{W}}}type") in {None, "normal"}:
                root.remove(note)
        clean(root)
        part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
