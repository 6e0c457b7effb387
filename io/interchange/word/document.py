"""A report as a Word document."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from interchange.word.body import body_xml
from interchange.word.footers import fill_footers
from interchange.word.house.fitting import fitted
from interchange.word.house.headings import without_doubles
from interchange.word.house.numbering import numbering_of
from interchange.word.house.opening import UNREADABLE, OpenHouse, open_house
from interchange.word.house.package import damaged_template
from interchange.word.house.place import clean_remains, put_in_place
from interchange.word.house.stories import fill_controls, parts_of, words_of
from interchange.word.house.style import HouseStyle
from interchange.word.house.wide_stories import widen_stories
from interchange.word.numbering import Numbering
from interchange.word.pictures import Pictures
from interchange.word.properties import fill_properties
from interchange.word.styles import enlarge, speak
from interchange.word.template import open_neutral
from model.report import Report

_MAIN = "word/document.xml"
_EMPTY_BODY = f"<w:body {nsdecls('w')}/>"


def write_docx(report: Report, house: HouseStyle | None = None) -> bytes:
    """The report as the bytes of a .docx that is valid by ECMA-376 and accessible by EN 301 549, chapter 10.

    With a house style it stands in that template, mended where it has to be; without one in ours. Raises a
    `FileProblem` when the template cannot be used.
    """
    if house is not None:
        return _in_house(report, house)
    document = open_neutral()
    if report.large_print:
        enlarge(document)
    speak(document, report.language)
    numbering = Numbering(document)
    root: Any = document.element
    section = root.body.find(qn("w:sectPr"))
    body = body_xml(report, section, numbering, Pictures(document))
    root.replace(root.body, parse_xml(_EMPTY_BODY))
    numbering.finish()
    fill_footers(document, report.title)
    fill_properties(document, report)
    return _with_body(_saved(document), body)


def _in_house(report: Report, house: HouseStyle) -> bytes:
    opened = open_house(house, report.language)
    try:
        return _written_in(report, opened)
    except UNREADABLE as problem:
        raise damaged_template(house.name) from problem


def _written_in(report: Report, opened: OpenHouse) -> bytes:
    document = opened.document
    if report.large_print:
        enlarge(document)
    numbering = Numbering(document)
    root: Any = document.element
    body = root.body
    texts = {
        "titel": report.title,
        "ondertitel": report.subtitle,
        "versie": report.edition,
        "auteur": report.author,
        "onderwerp": report.subject,
    }
    for part in parts_of(document):
        fill_controls(part.element, texts)
    found = fill_controls(body, texts, opened.control) if opened.control is not None else set()
    report = without_doubles(report, opened.sheet, numbering_of(document))
    written = body_xml(
        fitted(report, opened.sheet, opened.section),
        opened.section,
        numbering,
        Pictures(document),
        is_titled="titel" in found,
        also=_unsaid(report, words_of(document)),
    )
    put_in_place(root, body, parse_xml(written), opened.control)
    clean_remains(root.body)
    widen_stories(document, root.body, opened.sheet, opened.section)
    numbering.finish()
    _drop_unused(document)
    fill_properties(document, report)
    return _saved(document)


def _unsaid(report: Report, words: list[str]) -> list[str]:
    """What headers and footers say that the title does not: a screen reader passes over it there."""
    return [text for text in words if text.lower() not in report.title.lower() and report.title not in text]


def _drop_unused(document: Document) -> None:
    """Leave out the headers, footers, pictures and links that nothing refers to any more."""
    part: Any = document.part
    used = {str(text) for element in document.element.iter() for text in element.attrib.values()}
    loose = {
        RELATIONSHIP_TYPE.HEADER,
        RELATIONSHIP_TYPE.FOOTER,
        RELATIONSHIP_TYPE.IMAGE,
        RELATIONSHIP_TYPE.HYPERLINK,
    }
    for identifier, relation in list(part.rels.items()):
        if relation.reltype in loose and identifier not in used:
            del part.rels[identifier]


def _with_body(package: bytes, body: str) -> bytes:
    """The package with this body in the place of the empty one.

    As text: to make a tree of the body and write that takes longer than all the rest, and changes nothing.
    """
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(package)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            content = source.read(part)
            if part.filename == _MAIN:
                before, _, after = content.decode("utf-8").partition("<w:body/>")
                content = f"{before}{body}{after}".encode()
            target.writestr(part, content)
    return made.getvalue()


def _saved(document: Document) -> bytes:
    package = BytesIO()
    document.save(package)
    return package.getvalue()
