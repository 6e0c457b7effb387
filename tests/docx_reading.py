"""Reads a Word document the way a test asks about it: by part, table, row and style."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {
    "w": W.strip("{}"),
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
}
DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
SETTINGS = "word/settings.xml"
PROPERTIES = "docProps/core.xml"


def part(document: bytes, name: str = DOCUMENT) -> etree._Element:
    """The root of a part of the package."""
    with zipfile.ZipFile(BytesIO(document)) as package:
        return etree.fromstring(package.read(name))


def find(element: etree._Element, path: str) -> list[etree._Element]:
    """What an XPath with the prefixes `w`, `dc`, `dcterms` and `cp` finds."""
    return element.xpath(path, namespaces=NAMES)


def values(element: etree._Element, path: str) -> list[str | None]:
    """The `w:val` of everything that the path finds."""
    return [found.get(f"{W}val") for found in find(element, path)]


def text(element: etree._Element) -> str:
    """The text as it is read, with line ends and tabs."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join(signs.get(found.tag) or found.text or "" for found in element.iter(f"{W}t", f"{W}tab", f"{W}br"))


def paragraphs(element: etree._Element) -> list[tuple[str, str]]:
    """Style and text of every paragraph with text, tables included."""
    return [
        ((values(found, "w:pPr/w:pStyle") or [""])[0] or "", text(found))
        for found in element.iter(f"{W}p")
        if text(found)
    ]


def grids(document: bytes) -> list[list[list[str]]]:
    """The texts of every table, cell by cell; paragraphs of a cell are joined by a slash."""
    return [
        [
            [" / ".join(text(line) for line in find(cell, "w:p")) for cell in find(row, "w:tc")]
            for row in find(table, "w:tr")
        ]
        for table in find(part(document), "//w:tbl")
    ]
