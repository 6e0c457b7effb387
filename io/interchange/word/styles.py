"""The styles that a report uses, and what large print and another language change in them."""

from __future__ import annotations

from enum import StrEnum

from docx.document import Document
from docx.oxml.ns import qn

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
    factor = LARGE_PRINT / int(styles.find(".//" + qn("w:docDefaults") + "//" + qn("w:sz")).get(qn("w:val")))
    for name in ("w:sz", "w:szCs"):
        for size in styles.iter(qn(name)):
            size.set(qn("w:val"), str(max(LARGE_PRINT, round(int(size.get(qn("w:val"))) * factor))))
    for indent in document.part.numbering_part.element.iter(qn("w:ind")):
        for side in ("w:left", "w:hanging"):
            indent.set(qn(side), str(round(int(indent.get(qn(side))) * factor)))


def speak(document: Document, language: str) -> None:
    """Mark all text as being in this language (EN 301 549, 10.3.1.1)."""
    for mark in document.styles.element.iter(qn("w:lang")):
        mark.set(qn("w:val"), language)
        mark.set(qn("w:eastAsia"), language)
    for mark in document.settings.element.iter(qn("w:themeFontLang")):
        mark.set(qn("w:val"), language)
