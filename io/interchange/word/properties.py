"""What the document says of itself: title, author, dates, language."""

from __future__ import annotations

import datetime as dt

from docx.document import Document

from model.cell_text import printable
from model.report import Report

LONGEST = 255
PROGRAM = "Communicatiematrix"
_OF_THE_TEMPLATE = ("category", "comments", "content_status", "identifier", "keywords", "version")
"""What a template tells of itself, which is not about the report."""


def fill_properties(document: Document, report: Report) -> None:
    """Fill in the core properties. The title is what Word, browsers and screen readers announce (WCAG 2.1, 2.4.2)."""
    properties = document.core_properties
    author = _short(report.author) or PROGRAM
    created = report.created.astimezone(dt.UTC)
    properties.title = _short(report.title)
    properties.subject = _short(report.subject)
    properties.author = author
    properties.last_modified_by = author
    properties.created = created
    properties.modified = created
    properties.language = report.language
    properties.revision = 1
    for name in _OF_THE_TEMPLATE:
        if getattr(properties, name):
            setattr(properties, name, "")


def _short(text: str) -> str:
    return " ".join(printable(text).split())[:LONGEST]
