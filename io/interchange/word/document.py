"""A report as a Word document."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from interchange.word.body import body_xml
from interchange.word.footers import fill_footers
from interchange.word.numbering import Numbering
from interchange.word.pictures import Pictures
from interchange.word.properties import fill_properties
from interchange.word.styles import enlarge, speak
from interchange.word.template import open_neutral
from model.report import Report


def write_docx(report: Report) -> bytes:
    """The report as the bytes of a .docx that is valid by ECMA-376 and accessible by EN 301 549, chapter 10."""
    document = open_neutral()
    if report.large_print:
        enlarge(document)
    speak(document, report.language)
    numbering = Numbering(document)
    root: Any = document.element
    section = root.body.find(qn("w:sectPr"))
    root.replace(root.body, parse_xml(body_xml(report, section, numbering, Pictures(document))))
    numbering.finish()
    fill_footers(document, report.title)
    fill_properties(document, report)
    package = BytesIO()
    document.save(package)
    return package.getvalue()
