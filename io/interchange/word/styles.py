"""The styles that a report uses, and what large print and another language change in them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from docx.document import Document
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

LARGE_PRINT = 28
"""The smallest letter of large print in half points: 14 points."""


class Style(StrEnum):
    """Style ids as a Dutch Word writes them; their `w:name` is English (ECMA-376 part 1, 17.7.4.9)."""

    BODY = "Standaard"
    NOTE = "Kleinedruk"
    TITLE = "Titel"
    SUBTITLE = "Ondertitel"
    HEADING = "Kop"
    CONTENTS_TITLE = "Kopvaninhoudsopgave"
    CONTENTS = "Inhopg"
    BULLETS = "Lijstopsomteken"
    NUMBERS = "Lijstnummering"
    TABLE = "Tabelraster"
    CELL = "Tabeltekst"
    CELL_HEAD = "Tabelkop"
    CELL_NOTE = "Tabelkleinedruk"
    CELL_BULLETS = "Tabelopsomteken"
    CELL_NUMBERS = "Tabelnummering"


def enlarge(document: Document) -> None:
    """Make every letter 14 points or more, keeping the proportions, with indents of lists that suit."""
    styles = document.styles.element
    usual = styles.find(".//" + qn("w:docDefaults") + "//" + qn("w:sz"))
    if usual is None:
        usual = _usual_size(styles)
    factor = max(1.0, LARGE_PRINT / float(usual.get(qn("w:val"))))
    for name in ("w:sz", "w:szCs"):
        for size in styles.iter(qn(name)):
            size.set(qn("w:val"), str(max(LARGE_PRINT, round(float(size.get(qn("w:val"))) * factor))))
    for indent in document.part.numbering_part.element.iter(qn("w:ind")):
        for side in ("w:left", "w:hanging"):
            if indent.get(qn(side)) is not None:
                indent.set(qn(side), str(round(float(indent.get(qn(side))) * factor)))


def _usual_size(styles: Any) -> Any:
    """The size that holds where none is named, put into the defaults: ten points (ECMA-376 part 1, 17.3.2.38)."""
    run = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    size = parse_xml(f'<w:sz {nsdecls("w")} w:val="20"/>')
    language = run.find(qn("w:lang"))
    if language is not None:
        language.addprevious(size)
    else:
        run.append(size)
    return size


def speak(document: Document, language: str) -> None:
    """Mark all text as being in this language (EN 301 549, 10.3.1.1)."""
    for mark in document.styles.element.iter(qn("w:lang")):
        mark.set(qn("w:val"), language)
        mark.set(qn("w:eastAsia"), language)
    for mark in document.settings.element.iter(qn("w:themeFontLang")):
        mark.set(qn("w:val"), language)
